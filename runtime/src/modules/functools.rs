//! `functools`: `reduce`, partial application, caches, wrappers, ordering helpers.

mod cache;
mod dispatching;
mod ordering;

use super::written;
use crate::call::{call_args, Args};
use crate::class::NativeClass;
use crate::instance::Fields;
use crate::iter::Iterable;
use crate::{call, ops, Class, Dict, Exc, Object, Res, Str, Value};

pub use cache::{cache, lru_cache};
pub use dispatching::{cached_property, singledispatch};
pub use ordering::{cmp_to_key, total_ordering};

/// `functools.reduce(function, iterable)`
pub fn reduce(function: &Value, iterable: &Value) -> Res<Value> {
    let items = iterable.py_iter()?;
    let Some(first) = items.next()? else {
        return Err(Exc::type_error(
            "reduce() of empty iterable with no initial value",
        ));
    };
    fold(function, items, first)
}

/// `functools.reduce(function, iterable, initial)`
pub fn reduce_from(function: &Value, iterable: &Value, initial: Value) -> Res<Value> {
    fold(function, iterable.py_iter()?, initial)
}

fn fold(function: &Value, items: crate::Iter<Value>, first: Value) -> Res<Value> {
    let mut result = first;
    for item in items {
        result = call(function, &[result, item?])?;
    }
    Ok(result)
}

/// A `partial`: a function with its first arguments.
pub struct Partial {
    function: Value,
    args: Vec<Value>,
    keywords: Vec<(Str, Value)>,
    fields: Fields,
}

static PARTIAL: NativeClass = NativeClass {
    construct: Some(construct_partial),
    ..NativeClass::new("functools", "partial")
};

/// `functools.partial`
pub fn partial() -> Class {
    Class::define(&PARTIAL)
}

fn construct_partial(args: &Args) -> Res<Value> {
    let Some((function, rest)) = args.positional.split_first() else {
        return Err(Exc::type_error(
            "type 'partial' takes at least one argument",
        ));
    };
    if !crate::call::is_callable(function) {
        return Err(Exc::type_error("the first argument must be callable"));
    }
    // A partial of a partial is flat.
    if let Some(inner) = function.downcast::<Partial>() {
        let (all, keywords) = inner.joined(&Args::with_keywords(rest, args.keywords));
        return Ok(Value::object(Partial::new(
            inner.function.clone(),
            all,
            keywords,
        )));
    }
    Ok(Value::object(Partial::new(
        function.clone(),
        rest.to_vec(),
        args.keywords.to_vec(),
    )))
}

impl Partial {
    fn new(function: Value, args: Vec<Value>, keywords: Vec<(Str, Value)>) -> Partial {
        Partial {
            function,
            args,
            keywords,
            fields: Fields::new(),
        }
    }

    fn joined(&self, args: &Args) -> (Vec<Value>, Vec<(Str, Value)>) {
        let mut all = self.args.clone();
        all.extend_from_slice(args.positional);
        let mut keywords = self.keywords.clone();
        for (name, value) in args.keywords {
            match keywords
                .iter_mut()
                .find(|(n, _)| n.as_str() == name.as_str())
            {
                Some(place) => place.1 = value.clone(),
                None => keywords.push((name.clone(), value.clone())),
            }
        }
        (all, keywords)
    }
}

impl Object for Partial {
    fn class(&self) -> Class {
        partial()
    }
    fn get_field(&self, name: &str) -> Option<Value> {
        self.fields.get(name)
    }
    fn set_field(&self, name: &str, value: Value) -> Res<bool> {
        self.fields.set(name, value);
        Ok(true)
    }
    fn is_callable(&self) -> bool {
        true
    }
    fn native_call(&self, _this: &Value, args: &Args) -> Option<Res<Value>> {
        let (all, keywords) = self.joined(args);
        Some(call_args(
            &self.function,
            &Args::with_keywords(&all, &keywords),
        ))
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        Some(Ok(match name {
            "func" => self.function.clone(),
            "args" => Value::from(self.args.clone()),
            "keywords" => {
                let dict = Dict::<Value, Value>::new();
                for (name, value) in &self.keywords {
                    dict.set_str(name.as_str(), value.clone());
                }
                Value::from(dict)
            }
            _ => return None,
        }))
    }
    fn native_repr(&self, _this: &Value) -> Option<Res<Str>> {
        let text = || {
            let mut parts = vec![ops::repr(&self.function)?.as_str().to_string()];
            for arg in &self.args {
                parts.push(ops::repr(arg)?.as_str().to_string());
            }
            for (name, value) in &self.keywords {
                parts.push(format!("{}={}", name.as_str(), ops::repr(value)?.as_str()));
            }
            Ok(Str::from(format!(
                "functools.partial({})",
                parts.join(", ")
            )))
        };
        Some(text())
    }
}

const ASSIGNED: [&str; 5] = [
    "__module__",
    "__name__",
    "__qualname__",
    "__doc__",
    "__annotations__",
];

/// `functools.update_wrapper(wrapper, wrapped)`
pub fn update_wrapper(wrapper: &Value, wrapped: &Value) -> Res<Value> {
    for name in ASSIGNED {
        if let Some(value) = ops::find_attr(wrapped, name)? {
            ops::set_attr(wrapper, name, value)?;
        }
    }
    if let Some(fields) = wrapped.as_object().and_then(|object| object.fields()) {
        for item in fields.iter_items() {
            let (name, value) = item?;
            ops::set_attr(wrapper, ops::str(&name)?.as_str(), value)?;
        }
    }
    ops::set_attr(wrapper, "__wrapped__", wrapped.clone())?;
    Ok(wrapper.clone())
}

/// `functools.wraps(wrapped)`
pub fn wraps(wrapped: &Value) -> Value {
    let wrapped = wrapped.clone();
    written::function("update_wrapper", &["wrapper"], vec![], move |slots| {
        update_wrapper(&slots[0], &wrapped)
    })
}
