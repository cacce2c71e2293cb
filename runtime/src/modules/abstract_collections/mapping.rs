//! What `Mapping`, `MutableMapping` and the views add.

use super::sequence::{generator, is_same, unless};
use super::{is_member, member, Methods};
use crate::descriptor::ClassMethod;
use crate::exception::Kind;
use crate::modules::written::{function, function_posonly, keyword_pairs};
use crate::{call, call_method, ops, Class, Exc, Res, Value};

/// `self[key]`, `None` for a KeyError.
fn find(this: &Value, key: &Value) -> Res<Option<Value>> {
    unless(Kind::KeyError, ops::get_item(this, key))
}

fn view(name: &'static str, class: &'static str) -> (&'static str, Value) {
    let qualified: &'static str = format!("Mapping.{name}").leak();
    let method = function(qualified, &["self"], vec![], move |s| {
        call(&member(class).value(), std::slice::from_ref(&s[0]))
    });
    (name, method)
}

fn items_as_dict(v: &Value) -> Res<Value> {
    let items = call_method(v, "items", &[])?;
    call(&Class::dict().value(), &[items])
}

pub(super) fn of_mapping() -> Methods {
    let get = function(
        "Mapping.get",
        &["self", "key", "default"],
        vec![Value::NONE],
        |s| Ok(find(&s[0], &s[1])?.unwrap_or_else(|| s[2].clone())),
    );
    let contains = function("Mapping.__contains__", &["self", "key"], vec![], |s| {
        Ok(Value::from(find(&s[0], &s[1])?.is_some()))
    });
    let equal = function("Mapping.__eq__", &["self", "other"], vec![], |s| {
        if !is_member(&s[1], "Mapping")? {
            return Ok(Value::NOT_IMPLEMENTED);
        }
        ops::eq(&items_as_dict(&s[0])?, &items_as_dict(&s[1])?)
    });
    vec![
        ("get", get),
        ("__contains__", contains),
        ("__eq__", equal),
        ("__hash__", Value::NONE),
        ("__reversed__", Value::NONE),
        view("keys", "KeysView"),
        view("items", "ItemsView"),
        view("values", "ValuesView"),
    ]
}

const MAPPING: &str = "_mapping";

fn mapping_of(this: &Value) -> Res<Value> {
    ops::get_attr(this, MAPPING)
}

pub(super) fn of_view() -> Methods {
    let init = function("MappingView.__init__", &["self", "mapping"], vec![], |s| {
        ops::set_attr(&s[0], MAPPING, s[1].clone())?;
        Ok(Value::NONE)
    });
    let len = function("MappingView.__len__", &["self"], vec![], |s| {
        ops::len(&mapping_of(&s[0])?).map(Value::from)
    });
    let repr = function("MappingView.__repr__", &["self"], vec![], |s| {
        let mapping = ops::repr(&mapping_of(&s[0])?)?;
        let class = Class::of(&s[0]).name();
        Ok(Value::from(format!("{class}({mapping})")))
    });
    vec![
        ("__slots__", Value::from(vec![Value::from(MAPPING)])),
        ("__init__", init),
        ("__len__", len),
        ("__repr__", repr),
    ]
}

/// A view's results of set operators are sets.
fn from_iterable(name: &'static str) -> (&'static str, Value) {
    let from = function(name, &["cls", "it"], vec![], |s| {
        call(&Class::set().value(), std::slice::from_ref(&s[1]))
    });
    ("_from_iterable", ClassMethod::value(from))
}

pub(super) fn of_keys() -> Methods {
    let contains = function("KeysView.__contains__", &["self", "key"], vec![], |s| {
        ops::contains(&mapping_of(&s[0])?, &s[1]).map(Value::from)
    });
    let iter = function("KeysView.__iter__", &["self"], vec![], |s| {
        entries(&s[0], |_, key| Ok(key))
    });
    vec![
        from_iterable("KeysView._from_iterable"),
        ("__contains__", contains),
        ("__iter__", iter),
    ]
}

/// What a view gives for each key, lazily.
fn entries(this: &Value, entry: fn(&Value, Value) -> Res<Value>) -> Res<Value> {
    let this = this.clone();
    let mut state = None;
    let mut is_over = false;
    generator(std::iter::from_fn(move || {
        if is_over {
            return None;
        }
        let mut next = || {
            if state.is_none() {
                let mapping = mapping_of(&this)?;
                state = Some((ops::iter(&mapping)?, mapping));
            }
            let Some((keys, mapping)) = &mut state else {
                return Ok(None);
            };
            match keys.next() {
                Some(key) => entry(mapping, key?).map(Some),
                None => Ok(None),
            }
        };
        let item = next().transpose();
        is_over = !matches!(item, Some(Ok(_)));
        item
    }))
}

pub(super) fn of_items() -> Methods {
    let contains = function("ItemsView.__contains__", &["self", "item"], vec![], |s| {
        let [key, value] = crate::unpack::<Value, 2>(crate::unpack_iter(&s[1])?)?;
        Ok(Value::from(match find(&mapping_of(&s[0])?, &key)? {
            Some(found) => is_same(&found, &value)?,
            None => false,
        }))
    });
    let iter = function("ItemsView.__iter__", &["self"], vec![], |s| {
        entries(&s[0], |mapping, key| {
            let value = ops::get_item(mapping, &key)?;
            Ok(Value::from(vec![key, value]))
        })
    });
    vec![
        from_iterable("ItemsView._from_iterable"),
        ("__contains__", contains),
        ("__iter__", iter),
    ]
}

pub(super) fn of_values() -> Methods {
    let contains = function("ValuesView.__contains__", &["self", "value"], vec![], |s| {
        let mapping = mapping_of(&s[0])?;
        for key in ops::iter(&mapping)? {
            if is_same(&ops::get_item(&mapping, &key?)?, &s[1])? {
                return Ok(Value::TRUE);
            }
        }
        Ok(Value::FALSE)
    });
    let iter = function("ValuesView.__iter__", &["self"], vec![], |s| {
        entries(&s[0], |mapping, key| ops::get_item(mapping, &key))
    });
    vec![("__contains__", contains), ("__iter__", iter)]
}

/// `D.popitem()`
fn popitem(this: &Value) -> Res<Value> {
    let Some(key) = ops::iter(this)?.next()? else {
        return Err(Exc::with_args(Kind::KeyError, vec![]).with_cause(None));
    };
    let value = ops::get_item(this, &key)?;
    ops::del_item(this, &key)?;
    Ok(Value::from(vec![key, value]))
}

/// `D.update(other, **kwds)`
fn update(this: &Value, other: &Value, keywords: &Value) -> Res<Value> {
    let keys = if is_member(other, "Mapping")? {
        Some(other.clone())
    } else if ops::has_attr(other, "keys")? {
        Some(call_method(other, "keys", &[])?)
    } else {
        None
    };
    if let Some(keys) = keys {
        for key in ops::iter(&keys)? {
            let key = key?;
            let value = ops::get_item(other, &key)?;
            ops::set_item(this, &key, value)?;
        }
    } else {
        for pair in ops::iter(other)? {
            let [key, value] = crate::unpack::<Value, 2>(crate::unpack_iter(&pair?)?)?;
            ops::set_item(this, &key, value)?;
        }
    }
    for (key, value) in keyword_pairs(keywords)? {
        ops::set_item(this, &Value::from(key), value)?;
    }
    Ok(Value::NONE)
}

pub(super) fn of_mutable_mapping() -> Methods {
    // Its address tells a default from every value.
    let marker = crate::class::make(&Class::object(), &crate::Args::NONE).unwrap_or_default();
    let missing = marker.clone();
    let pop = function(
        "MutableMapping.pop",
        &["self", "key", "default"],
        vec![marker],
        move |s| match ops::get_item(&s[0], &s[1]) {
            Ok(value) => {
                ops::del_item(&s[0], &s[1])?;
                Ok(value)
            }
            Err(exc) if exc.is_kind(Kind::KeyError) && !s[2].is(&missing) => Ok(s[2].clone()),
            Err(exc) => Err(exc),
        },
    );
    let clear = function("MutableMapping.clear", &["self"], vec![], |s| {
        while unless(Kind::KeyError, call_method(&s[0], "popitem", &[]))?.is_some() {}
        Ok(Value::NONE)
    });
    let update = function_posonly(
        "MutableMapping.update",
        &["self", "other", "**kwds"],
        2,
        vec![Value::from(Vec::new())],
        |s| update(&s[0], &s[1], &s[2]),
    );
    let setdefault = function(
        "MutableMapping.setdefault",
        &["self", "key", "default"],
        vec![Value::NONE],
        |s| {
            if let Some(value) = find(&s[0], &s[1])? {
                return Ok(value);
            }
            ops::set_item(&s[0], &s[1], s[2].clone())?;
            Ok(s[2].clone())
        },
    );
    vec![
        ("pop", pop),
        (
            "popitem",
            function("MutableMapping.popitem", &["self"], vec![], |s| {
                popitem(&s[0])
            }),
        ),
        ("clear", clear),
        ("update", update),
        ("setdefault", setdefault),
    ]
}
