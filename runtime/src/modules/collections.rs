//! `collections`: `deque` as a native object; the others are classes derived from `dict` and
//! `tuple`, as in CPython, so that they work wherever those do.

mod chain_map;
mod counter;
mod default_dict;
mod deque;
pub(crate) mod named_tuple;
mod ordered_dict;

pub use chain_map::chain_map;
pub use counter::counter;
pub use default_dict::default_dict;
pub use deque::{deque, Deque};
pub(crate) use named_tuple::from_body as named_tuple_of_body;
pub use named_tuple::{make_namedtuple, namedtuple};
pub use ordered_dict::ordered_dict;

use crate::{args, class, Args, Class, Dict, Res, Str, Value};

/// The dict that an instance of a class derived from `dict` carries.
fn dict_of(this: &Value) -> Res<&Dict<Value, Value>> {
    args::to_dict(this, "self")
}

/// A class made once.
macro_rules! lazy_class {
    ($cell:ident, $make:expr) => {{
        thread_local! {
            static $cell: std::cell::OnceCell<Class> = const { std::cell::OnceCell::new() };
        }
        $cell.with(|cell| {
            if let Some(class) = cell.get() {
                return class.clone();
            }
            // The makers below define correct classes: only that error could come back.
            let class = $make.unwrap_or_else(|_: crate::Exc| Class::dict());
            cell.get_or_init(|| class).clone()
        })
    }};
}
use lazy_class;

/// An instance of `class`, derived from `dict`, that holds a copy of the items.
fn make_dict(class: &Class, items: &Dict<Value, Value>) -> Res<Value> {
    let made = class::make(class, &Args::new(&[]))?;
    dict_of(&made)?.update(items)?;
    Ok(made)
}

/// What `dict.update(*args, **kwargs)` does to the instance's own dict.
fn update_dict(this: &Value, positional: &[Value], keywords: &Dict<Value, Value>) -> Res<()> {
    let mut pairs: Vec<(Str, Value)> = Vec::new();
    for item in keywords.iter_items() {
        let (name, value) = item?;
        pairs.push((crate::ops::str(&name)?, value));
    }
    dict_of(this)?.update_dynamic(positional, &pairs)
}
