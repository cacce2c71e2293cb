//! `collections.OrderedDict`.

use super::{dict_of, lazy_class, make_dict};
use crate::modules::written::{class, function};
use crate::{ops, Class, Dict, Exc, Py, Res, Str, Value};

/// `collections.OrderedDict`
pub fn ordered_dict() -> Class {
    lazy_class!(CLASS, make_class())
}

fn make_class() -> Res<Class> {
    let this = ["self"];
    class(
        "collections",
        "OrderedDict",
        Class::dict(),
        vec![
            (
                "move_to_end",
                function(
                    "OrderedDict.move_to_end",
                    &["self", "key", "last"],
                    vec![Value::TRUE],
                    |slots| {
                        let dict = dict_of(&slots[0])?;
                        if !dict.contains(&slots[1])? {
                            return Err(Exc::key_error(slots[1].clone()));
                        }
                        dict.move_to_end(&slots[1], ops::truth(&slots[2])?)?;
                        Ok(Value::NONE)
                    },
                ),
            ),
            (
                "popitem",
                function(
                    "OrderedDict.popitem",
                    &["self", "last"],
                    vec![Value::TRUE],
                    |slots| {
                        let dict = dict_of(&slots[0])?;
                        if dict.is_empty() {
                            return Err(Exc::key_error(Value::from("dictionary is empty")));
                        }
                        let pair = if ops::truth(&slots[1])? {
                            Some(dict.popitem()?)
                        } else {
                            dict.pop_first()
                        };
                        Ok(pair.to_value())
                    },
                ),
            ),
            (
                "__repr__",
                function("OrderedDict.__repr__", &this, vec![], |slots| {
                    repr(&slots[0])
                }),
            ),
            (
                "__eq__",
                function("OrderedDict.__eq__", &["self", "other"], vec![], |slots| {
                    equal(&slots[0], &slots[1])
                }),
            ),
            (
                "__ne__",
                function("OrderedDict.__ne__", &["self", "other"], vec![], |slots| {
                    let result = equal(&slots[0], &slots[1])?;
                    if result.is_not_implemented() {
                        return Ok(result);
                    }
                    Ok(Value::from(!ops::truth(&result)?))
                }),
            ),
            ("__hash__", Value::NONE),
            (
                "__iter__",
                function("OrderedDict.__iter__", &this, vec![], |slots| {
                    Ok(dict_of(&slots[0])?.ordered_keys(false).to_value())
                }),
            ),
            (
                "__reversed__",
                function("OrderedDict.__reversed__", &this, vec![], |slots| {
                    Ok(dict_of(&slots[0])?.ordered_keys(true).to_value())
                }),
            ),
            (
                "keys",
                function("OrderedDict.keys", &this, vec![], |slots| {
                    Ok(dict_of(&slots[0])?.ordered_view("keys"))
                }),
            ),
            (
                "values",
                function("OrderedDict.values", &this, vec![], |slots| {
                    Ok(dict_of(&slots[0])?.ordered_view("values"))
                }),
            ),
            (
                "items",
                function("OrderedDict.items", &this, vec![], |slots| {
                    Ok(dict_of(&slots[0])?.ordered_view("items"))
                }),
            ),
            (
                "copy",
                function("OrderedDict.copy", &this, vec![], |slots| {
                    make_dict(&Class::of(&slots[0]), dict_of(&slots[0])?)
                }),
            ),
            (
                "__copy__",
                function("OrderedDict.__copy__", &this, vec![], |slots| {
                    make_dict(&Class::of(&slots[0]), dict_of(&slots[0])?)
                }),
            ),
            (
                "__or__",
                function("OrderedDict.__or__", &["self", "other"], vec![], |slots| {
                    merged(&slots[0], &slots[0], &slots[1])
                }),
            ),
            (
                "__ror__",
                function("OrderedDict.__ror__", &["self", "other"], vec![], |slots| {
                    merged(&slots[0], &slots[1], &slots[0])
                }),
            ),
        ],
    )
}

fn merged(this: &Value, first: &Value, second: &Value) -> Res<Value> {
    let (Ok(first), Ok(second)) = (dict_of(first), dict_of(second)) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let made = make_dict(&Class::of(this), first)?;
    dict_of(&made)?.update(second)?;
    Ok(made)
}

fn repr(this: &Value) -> Res<Value> {
    let name = Class::of(this).name();
    let dict = dict_of(this)?;
    if dict.is_empty() {
        return Ok(Value::from(Str::from(format!("{}()", name.as_str()))));
    }
    let pairs: Vec<Value> = dict.to_vec().iter().map(Py::to_value).collect();
    let pairs = ops::repr(&Value::from(crate::List::from(pairs)))?;
    Ok(Value::from(Str::from(format!(
        "{}({})",
        name.as_str(),
        pairs.as_str()
    ))))
}

/// Two ordered dicts are equal when their order is too.
fn equal(this: &Value, other: &Value) -> Res<Value> {
    let Ok(second) = dict_of(other) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let first: &Dict<Value, Value> = dict_of(this)?;
    if !ops::is_eq(&Value::from(first.clone()), &Value::from(second.clone()))? {
        return Ok(Value::FALSE);
    }
    if !ordered_dict().is_instance(other) {
        return Ok(Value::TRUE);
    }
    for (a, b) in first.keys_vec().iter().zip(second.keys_vec()) {
        if !a.same(&b)? {
            return Ok(Value::FALSE);
        }
    }
    Ok(Value::TRUE)
}
