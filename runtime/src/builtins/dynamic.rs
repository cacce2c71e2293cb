//! Builtin functions in their dynamic form: they bind their own arguments, with CPython's messages.

mod iterate;
mod numbers;
mod objects;
mod output;
mod types;

pub use iterate::*;
pub use numbers::*;
pub use objects::*;
pub use output::*;
pub use types::*;

use crate::call::Args;
use crate::{Class, Exc, Object, Res, Str, Value};

type Named<'a> = &'a [(Str, Value)];

/// The only argument of a function without keywords.
fn one<'a>(name: &str, args: &'a [Value], kwargs: Named<'a>) -> Res<&'a Value> {
    Args::with_keywords(args, kwargs).one(name)
}

/// Between `min` and `max` arguments of a function without keywords.
fn between<'a>(
    name: &str,
    args: &'a [Value],
    kwargs: Named<'a>,
    min: usize,
    max: usize,
) -> Res<&'a [Value]> {
    Args::with_keywords(args, kwargs).no_keywords(name)?;
    Args::new(args).between(name, min, max)
}

#[cold]
fn invalid_keyword(function: &str, keyword: &Str) -> Exc {
    Exc::type_error(format!(
        "'{}' is an invalid keyword argument for {function}()",
        keyword.as_str()
    ))
}

/// Binds arguments that may be named; `required` of them must be there.
fn bind<'a, const N: usize>(
    function: &str,
    names: [&str; N],
    required: usize,
    args: &'a [Value],
    kwargs: Named<'a>,
) -> Res<[Option<&'a Value>; N]> {
    let given = args.len() + kwargs.len();
    if given > N {
        return Err(Exc::type_error(format!(
            "{function}() takes at most {N} arguments ({given} given)"
        )));
    }
    let mut slots = std::array::from_fn(|i| args.get(i));
    for (keyword, value) in kwargs {
        let Some(i) = names.iter().position(|name| *name == keyword.as_str()) else {
            return Err(invalid_keyword(function, keyword));
        };
        if slots[i].replace(value).is_some() {
            return Err(Exc::type_error(format!(
                "argument for {function}() given by name ('{}') and position ({})",
                names[i],
                i + 1
            )));
        }
    }
    for i in 0..required {
        if slots[i].is_none() {
            return Err(Exc::type_error(format!(
                "{function}() missing required argument '{}' (pos {})",
                names[i],
                i + 1
            )));
        }
    }
    Ok(slots)
}

/// The builtin value behind an instance of a subclass of a builtin type, or the value itself.
fn plain(v: &Value) -> &Value {
    v.as_object().and_then(Object::payload).unwrap_or(v)
}

/// The result of a special method that a user's class defines.
fn special(v: &Value, name: &str, args: &[Value]) -> Res<Option<Value>> {
    crate::call::special(v, name, args).transpose()
}

fn type_name(v: &Value) -> Str {
    Class::of(v).error_name()
}
