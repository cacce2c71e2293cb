//! `collections.defaultdict`.

use super::{dict_of, lazy_class, make_dict, update_dict};
use crate::call::is_callable;
use crate::modules::written::{class, function, function_posonly};
use crate::{call, ops, Class, Dict, Exc, Py, Res, Str, Tuple, Value, View};

const FACTORY: &str = "default_factory";

/// `collections.defaultdict`
pub fn default_dict() -> Class {
    lazy_class!(CLASS, make_class())
}

fn make_class() -> Res<Class> {
    let this = || vec!["self"];
    class(
        "collections",
        "defaultdict",
        Class::dict(),
        vec![
            (
                "__init__",
                function_posonly(
                    "defaultdict.__init__",
                    &["self", "*args", "**kwargs"],
                    1,
                    vec![],
                    init,
                ),
            ),
            (FACTORY, Value::NONE),
            (
                "__missing__",
                function("defaultdict.__missing__", &["self", "key"], vec![], missing),
            ),
            (
                "__repr__",
                function("defaultdict.__repr__", &this(), vec![], |slots| {
                    repr(&slots[0])
                }),
            ),
            (
                "copy",
                function("defaultdict.copy", &this(), vec![], |slots| copy(&slots[0])),
            ),
            (
                "__copy__",
                function("defaultdict.__copy__", &this(), vec![], |slots| {
                    copy(&slots[0])
                }),
            ),
            (
                "__or__",
                function("defaultdict.__or__", &["self", "other"], vec![], |slots| {
                    merged(&slots[0], &slots[0], &slots[1])
                }),
            ),
            (
                "__ror__",
                function("defaultdict.__ror__", &["self", "other"], vec![], |slots| {
                    merged(&slots[0], &slots[1], &slots[0])
                }),
            ),
        ],
    )
}

fn init(slots: &[Value]) -> Res<Value> {
    let this = &slots[0];
    let args = Tuple::<Value>::from_value(&slots[1])?;
    let keywords = Dict::<Value, Value>::from_value(&slots[2])?;
    let (factory, rest) = match args.as_slice() {
        [] => (Value::NONE, &[][..]),
        [factory, rest @ ..] => (factory.clone(), rest),
    };
    if !factory.is_none() && !is_callable(&factory) {
        return Err(Exc::type_error("first argument must be callable or None"));
    }
    ops::set_attr(this, FACTORY, factory)?;
    update_dict(this, rest, &keywords)?;
    Ok(Value::NONE)
}

fn missing(slots: &[Value]) -> Res<Value> {
    let [this, key] = slots else {
        return Ok(Value::NONE);
    };
    let factory = ops::get_attr(this, FACTORY)?;
    if factory.is_none() {
        return Err(Exc::key_error(key.clone()));
    }
    let value = call(&factory, &[])?;
    ops::set_item(this, key, value.clone())?;
    Ok(value)
}

fn repr(this: &Value) -> Res<Value> {
    let name = Class::of(this).name();
    let factory = ops::repr(&ops::get_attr(this, FACTORY)?)?;
    let items = ops::repr(&Value::from(dict_of(this)?.clone()))?;
    let text = format!(
        "{}({}, {})",
        name.as_str(),
        factory.as_str(),
        items.as_str()
    );
    Ok(Value::from(Str::from(text)))
}

fn copy(this: &Value) -> Res<Value> {
    let made = make_dict(&Class::of(this), dict_of(this)?)?;
    ops::set_attr(&made, FACTORY, ops::get_attr(this, FACTORY)?)?;
    Ok(made)
}

fn merged(this: &Value, first: &Value, second: &Value) -> Res<Value> {
    let is_dict = |v: &Value| match v.view() {
        View::Dict(_) => true,
        _ => dict_of(v).is_ok(),
    };
    if !is_dict(first) || !is_dict(second) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let made = make_dict(&Class::of(this), dict_of(first)?)?;
    dict_of(&made)?.update(dict_of(second)?)?;
    ops::set_attr(&made, FACTORY, ops::get_attr(this, FACTORY)?)?;
    Ok(made)
}
