//! `collections.ChainMap`.

use super::lazy_class;
use crate::descriptor::Property;
use crate::iter::Iterable;
use crate::modules::written::{class, function};
use crate::{call, call_method, ops, Class, Dict, Exc, List, Py, Res, Str, Tuple, Value};

/// `collections.ChainMap`
pub fn chain_map() -> Class {
    lazy_class!(CLASS, make_class())
}

/// The mappings, the first one searched first.
fn maps(this: &Value) -> Res<Vec<Value>> {
    ops::get_attr(this, "maps")?.into_vec()
}

fn first(this: &Value) -> Res<Value> {
    ops::get_item(&ops::get_attr(this, "maps")?, &Value::from(0i64))
}

/// The keys in the order of an iteration: those of the last mapping first.
fn keys(this: &Value) -> Res<Vec<Value>> {
    let seen = Dict::<Value, Value>::new();
    for map in maps(this)?.iter().rev() {
        for key in map.py_iter()? {
            seen.set_item(key?, Value::NONE)?;
        }
    }
    Ok(seen.keys_vec())
}

fn find(this: &Value, key: &Value) -> Res<Option<Value>> {
    for map in maps(this)? {
        if ops::contains(&map, key)? {
            return ops::get_item(&map, key).map(Some);
        }
    }
    Ok(None)
}

fn missing_in_first(key: &Value) -> Res<Exc> {
    Ok(Exc::key_error(Value::from(Str::from(format!(
        "Key not found in the first mapping: {}",
        ops::repr(key)?.as_str()
    )))))
}

fn flat(this: &Value) -> Res<Dict<Value, Value>> {
    let all = Dict::new();
    for key in keys(this)? {
        let value = ops::get_item(this, &key)?;
        all.set_item(key, value)?;
    }
    Ok(all)
}

fn make_class() -> Res<Class> {
    let mut methods = reading();
    methods.extend(writing());
    class("collections", "ChainMap", Class::object(), methods)
}

fn reading() -> Vec<(&'static str, Value)> {
    vec![
        (
            "__init__",
            function("ChainMap.__init__", &["self", "*maps"], vec![], |slots| {
                let maps = Tuple::<Value>::from_value(&slots[1])?.to_vec();
                let maps = if maps.is_empty() {
                    vec![Value::from(Dict::<Value, Value>::new())]
                } else {
                    maps
                };
                ops::set_attr(&slots[0], "maps", Value::from(List::from(maps)))?;
                Ok(Value::NONE)
            }),
        ),
        (
            "__missing__",
            function("ChainMap.__missing__", &["self", "key"], vec![], |slots| {
                Err(Exc::key_error(slots[1].clone()))
            }),
        ),
        (
            "__getitem__",
            function(
                "ChainMap.__getitem__",
                &["self", "key"],
                vec![],
                |slots| match find(&slots[0], &slots[1])? {
                    Some(value) => Ok(value),
                    None => call_method(&slots[0], "__missing__", &slots[1..2]),
                },
            ),
        ),
        (
            "get",
            function(
                "ChainMap.get",
                &["self", "key", "default"],
                vec![Value::NONE],
                |slots| Ok(find(&slots[0], &slots[1])?.unwrap_or_else(|| slots[2].clone())),
            ),
        ),
        (
            "__len__",
            function("ChainMap.__len__", &["self"], vec![], |slots| {
                Ok(Value::from(keys(&slots[0])?.len()))
            }),
        ),
        (
            "__iter__",
            function("ChainMap.__iter__", &["self"], vec![], |slots| {
                Ok(ops::iter(&Value::from(List::from(keys(&slots[0])?)))?.to_value())
            }),
        ),
        (
            "__contains__",
            function("ChainMap.__contains__", &["self", "key"], vec![], |slots| {
                Ok(Value::from(find(&slots[0], &slots[1])?.is_some()))
            }),
        ),
        (
            "__bool__",
            function("ChainMap.__bool__", &["self"], vec![], |slots| {
                Ok(Value::from(!keys(&slots[0])?.is_empty()))
            }),
        ),
        (
            "__repr__",
            function("ChainMap.__repr__", &["self"], vec![], |slots| {
                let texts: Vec<Str> = maps(&slots[0])?.iter().map(ops::repr).collect::<Res<_>>()?;
                let texts: Vec<&str> = texts.iter().map(Str::as_str).collect();
                let name = Class::of(&slots[0]).name();
                Ok(Value::from(Str::from(format!(
                    "{}({})",
                    name.as_str(),
                    texts.join(", ")
                ))))
            }),
        ),
        (
            "keys",
            function("ChainMap.keys", &["self"], vec![], |slots| {
                call_method(&Value::from(flat(&slots[0])?), "keys", &[])
            }),
        ),
        (
            "values",
            function("ChainMap.values", &["self"], vec![], |slots| {
                call_method(&Value::from(flat(&slots[0])?), "values", &[])
            }),
        ),
        (
            "items",
            function("ChainMap.items", &["self"], vec![], |slots| {
                call_method(&Value::from(flat(&slots[0])?), "items", &[])
            }),
        ),
        (
            "__eq__",
            function("ChainMap.__eq__", &["self", "other"], vec![], |slots| {
                let other = match chain_map().is_instance(&slots[1]) {
                    true => Value::from(flat(&slots[1])?),
                    false => slots[1].clone(),
                };
                ops::eq(&Value::from(flat(&slots[0])?), &other)
            }),
        ),
        ("__hash__", Value::NONE),
    ]
}

fn writing() -> Vec<(&'static str, Value)> {
    let parents = function("ChainMap.parents", &["self"], vec![], |slots| {
        call(
            &Value::from(Class::of(&slots[0])),
            maps(&slots[0])?.get(1..).unwrap_or(&[]),
        )
    });
    vec![
        (
            "new_child",
            function(
                "ChainMap.new_child",
                &["self", "m"],
                vec![Value::NONE],
                |slots| {
                    let child = match slots[1].is_none() {
                        true => Value::from(Dict::<Value, Value>::new()),
                        false => slots[1].clone(),
                    };
                    let mut all = vec![child];
                    all.extend(maps(&slots[0])?);
                    call(&Value::from(Class::of(&slots[0])), &all)
                },
            ),
        ),
        (
            "parents",
            Property::value(parents, Value::NONE, Value::NONE, Value::NONE),
        ),
        (
            "__setitem__",
            function(
                "ChainMap.__setitem__",
                &["self", "key", "value"],
                vec![],
                |slots| {
                    ops::set_item(&first(&slots[0])?, &slots[1], slots[2].clone())?;
                    Ok(Value::NONE)
                },
            ),
        ),
        (
            "__delitem__",
            function("ChainMap.__delitem__", &["self", "key"], vec![], |slots| {
                let map = first(&slots[0])?;
                if !ops::contains(&map, &slots[1])? {
                    return Err(missing_in_first(&slots[1])?);
                }
                ops::del_item(&map, &slots[1])?;
                Ok(Value::NONE)
            }),
        ),
        (
            "pop",
            function("ChainMap.pop", &["self", "key", "*args"], vec![], |slots| {
                let map = first(&slots[0])?;
                let rest = Tuple::<Value>::from_value(&slots[2])?;
                if rest.is_empty() && !ops::contains(&map, &slots[1])? {
                    return Err(missing_in_first(&slots[1])?);
                }
                let mut args = vec![slots[1].clone()];
                args.extend(rest.iter());
                call_method(&map, "pop", &args)
            }),
        ),
        (
            "clear",
            function("ChainMap.clear", &["self"], vec![], |slots| {
                call_method(&first(&slots[0])?, "clear", &[])
            }),
        ),
        (
            "copy",
            function("ChainMap.copy", &["self"], vec![], |slots| {
                let mut all = maps(&slots[0])?;
                all[0] = crate::modules::copy::copy(&all[0])?;
                call(&Value::from(Class::of(&slots[0])), &all)
            }),
        ),
        (
            "update",
            function("ChainMap.update", &["self", "other"], vec![], |slots| {
                call_method(&first(&slots[0])?, "update", &slots[1..2])
            }),
        ),
        (
            "setdefault",
            function(
                "ChainMap.setdefault",
                &["self", "key", "default"],
                vec![Value::NONE],
                |slots| {
                    if let Some(value) = find(&slots[0], &slots[1])? {
                        return Ok(value);
                    }
                    ops::set_item(&first(&slots[0])?, &slots[1], slots[2].clone())?;
                    Ok(slots[2].clone())
                },
            ),
        ),
    ]
}
