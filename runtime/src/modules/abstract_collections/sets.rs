//! What `Set` and `MutableSet` add.

use super::sequence::{generator, unless};
use super::{is_member, Methods};
use crate::descriptor::ClassMethod;
use crate::exception::Kind;
use crate::modules::written::function;
use crate::{call_method, ops, Exc, Res, Value};

/// A set like `this` with these items.
fn from_iterable(this: &Value, items: Value) -> Res<Value> {
    call_method(this, "_from_iterable", &[items])
}

/// The items of `source` that are, or are not, in the container.
fn filtered(source: &Value, container: &Value, wanted: bool) -> Res<Value> {
    let container = container.clone();
    let items = ops::iter(source)?.filter_map(move |item| {
        let keep = item.and_then(|v| Ok((ops::contains(&container, &v)? == wanted).then_some(v)));
        keep.transpose()
    });
    generator(items)
}

/// The items of both.
fn chained(a: &Value, b: &Value) -> Res<Value> {
    let mut rest = vec![b.clone(), a.clone()];
    let mut current = None;
    generator(std::iter::from_fn(move || loop {
        if current.is_none() {
            match ops::iter(&rest.pop()?) {
                Ok(items) => current = Some(items),
                Err(exc) => {
                    rest.clear();
                    return Some(Err(exc));
                }
            }
        }
        match current.as_mut().and_then(Iterator::next) {
            Some(item) => return Some(item),
            None => current = None,
        }
    }))
}

/// `a <= b`: all of `a` is in `b`.
fn within(a: &Value, b: &Value) -> Res<bool> {
    for item in ops::iter(a)? {
        if !ops::contains(b, &item?)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// A comparison with another set.
fn comparison(name: &'static str, code: fn(&Value, &Value) -> Res<bool>) -> (&'static str, Value) {
    let qualified: &'static str = format!("Set.{name}").leak();
    let method = function(qualified, &["self", "other"], vec![], move |s| {
        if !is_member(&s[1], "Set")? {
            return Ok(Value::NOT_IMPLEMENTED);
        }
        code(&s[0], &s[1]).map(Value::from)
    });
    (name, method)
}

/// The answer of a comparison that derived classes may have replaced.
fn asks(this: &Value, name: &str, other: &Value) -> Res<bool> {
    ops::truth(&call_method(this, name, std::slice::from_ref(other))?)
}

/// An operator with anything iterable.
fn operator(
    name: &'static str,
    needs_set: bool,
    code: fn(&Value, &Value) -> Res<Value>,
) -> (&'static str, Value) {
    let qualified: &'static str = format!("Set.{name}").leak();
    let method = function(qualified, &["self", "other"], vec![], move |s| {
        if needs_set && is_member(&s[1], "Set")? {
            return code(&s[0], &s[1]);
        }
        if !is_member(&s[1], "Iterable")? {
            return Ok(Value::NOT_IMPLEMENTED);
        }
        if needs_set {
            return code(&s[0], &from_iterable(&s[0], s[1].clone())?);
        }
        code(&s[0], &s[1])
    });
    (name, method)
}

fn intersection(a: &Value, b: &Value) -> Res<Value> {
    from_iterable(a, filtered(b, a, true)?)
}

fn union(a: &Value, b: &Value) -> Res<Value> {
    from_iterable(a, chained(a, b)?)
}

fn symmetric(a: &Value, b: &Value) -> Res<Value> {
    ops::binary(ops::Binary::Or, &ops::sub(a, b)?, &ops::sub(b, a)?)
}

/// The hash that a set of these items has.
fn hash(this: &Value) -> Res<Value> {
    const SPREAD: u64 = 3_644_798_167;
    let mut hash = 1_927_868_237u64.wrapping_mul(ops::len(this)? as u64 + 1);
    for item in ops::iter(this)? {
        let own = ops::hash(&item?)? as u64;
        hash ^= (own ^ (own << 16) ^ 89_869_747).wrapping_mul(SPREAD);
    }
    hash ^= (hash >> 11) ^ (hash >> 25);
    hash = hash.wrapping_mul(69_069).wrapping_add(907_133_923);
    Ok(Value::from(match hash as i64 {
        -1 => 590_923_713,
        hash => hash,
    }))
}

pub(super) fn of_set() -> Methods {
    let from = function("Set._from_iterable", &["cls", "it"], vec![], |s| {
        crate::call(&s[0], std::slice::from_ref(&s[1]))
    });
    let disjoint = function("Set.isdisjoint", &["self", "other"], vec![], |s| {
        for item in ops::iter(&s[1])? {
            if ops::contains(&s[0], &item?)? {
                return Ok(Value::FALSE);
            }
        }
        Ok(Value::TRUE)
    });
    vec![
        ("_from_iterable", ClassMethod::value(from)),
        ("isdisjoint", disjoint),
        (
            "_hash",
            function("Set._hash", &["self"], vec![], |s| hash(&s[0])),
        ),
        ("__hash__", Value::NONE),
        comparison("__le__", |a, b| {
            Ok(ops::len(a)? <= ops::len(b)? && within(a, b)?)
        }),
        comparison("__lt__", |a, b| {
            Ok(ops::len(a)? < ops::len(b)? && asks(a, "__le__", b)?)
        }),
        comparison("__gt__", |a, b| {
            Ok(ops::len(a)? > ops::len(b)? && asks(a, "__ge__", b)?)
        }),
        comparison("__ge__", |a, b| {
            Ok(ops::len(a)? >= ops::len(b)? && within(b, a)?)
        }),
        comparison("__eq__", |a, b| {
            Ok(ops::len(a)? == ops::len(b)? && asks(a, "__le__", b)?)
        }),
        operator("__and__", false, intersection),
        operator("__rand__", false, intersection),
        operator("__or__", false, union),
        operator("__ror__", false, union),
        operator("__sub__", true, |a, b| {
            from_iterable(a, filtered(a, b, false)?)
        }),
        operator("__rsub__", true, |a, b| {
            from_iterable(a, filtered(b, a, false)?)
        }),
        operator("__xor__", true, symmetric),
        operator("__rxor__", true, symmetric),
    ]
}

fn discard(this: &Value, item: Value) -> Res<()> {
    call_method(this, "discard", &[item]).map(|_| ())
}

/// `S.pop()`
fn pop(this: &Value) -> Res<Value> {
    let Some(item) = ops::iter(this)?.next()? else {
        return Err(Exc::with_args(Kind::KeyError, vec![]).with_cause(None));
    };
    discard(this, item.clone())?;
    Ok(item)
}

/// `self ^= it`
fn toggle(this: &Value, items: &Value) -> Res<()> {
    let items = if is_member(items, "Set")? {
        items.clone()
    } else {
        from_iterable(this, items.clone())?
    };
    for item in ops::iter(&items)? {
        let item = item?;
        if ops::contains(this, &item)? {
            discard(this, item)?;
        } else {
            call_method(this, "add", &[item])?;
        }
    }
    Ok(())
}

/// `self op= it`
fn in_place(name: &'static str, code: fn(&Value, &Value) -> Res<()>) -> (&'static str, Value) {
    let qualified: &'static str = format!("MutableSet.{name}").leak();
    let method = function(qualified, &["self", "it"], vec![], move |s| {
        let empties = matches!(name, "__ixor__" | "__isub__");
        if empties && s[0].is(&s[1]) {
            call_method(&s[0], "clear", &[])?;
        } else {
            code(&s[0], &s[1])?;
        }
        Ok(s[0].clone())
    });
    (name, method)
}

pub(super) fn of_mutable_set() -> Methods {
    let remove = function("MutableSet.remove", &["self", "value"], vec![], |s| {
        if !ops::contains(&s[0], &s[1])? {
            return Err(Exc::key_error(s[1].clone()));
        }
        discard(&s[0], s[1].clone()).map(|()| Value::NONE)
    });
    let clear = function("MutableSet.clear", &["self"], vec![], |s| {
        while unless(Kind::KeyError, call_method(&s[0], "pop", &[]))?.is_some() {}
        Ok(Value::NONE)
    });
    vec![
        ("remove", remove),
        (
            "pop",
            function("MutableSet.pop", &["self"], vec![], |s| pop(&s[0])),
        ),
        ("clear", clear),
        in_place("__ior__", |this, items| {
            for item in ops::iter(items)? {
                call_method(this, "add", &[item?])?;
            }
            Ok(())
        }),
        in_place("__iand__", |this, items| {
            for item in ops::iter(&ops::sub(this, items)?)? {
                discard(this, item?)?;
            }
            Ok(())
        }),
        in_place("__ixor__", toggle),
        in_place("__isub__", |this, items| {
            for item in ops::iter(items)? {
                discard(this, item?)?;
            }
            Ok(())
        }),
    ]
}
