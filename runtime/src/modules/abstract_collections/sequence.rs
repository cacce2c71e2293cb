//! What `Iterator`, `Generator`, `Sequence` and `MutableSequence` add.

use super::Methods;
use crate::exception::Kind;
use crate::modules::written::function;
use crate::{call_method, ops, Exc, Iter, Py, Res, Value};

/// What a generator function of CPython's library gives.
pub(super) fn generator(items: impl Iterator<Item = Res<Value>> + 'static) -> Res<Value> {
    Ok(Iter::new("generator", items).to_value())
}

/// `a is b or a == b`
pub(super) fn is_same(a: &Value, b: &Value) -> Res<bool> {
    Ok(a.is(b) || ops::is_eq(a, b)?)
}

/// The result of an expression, `None` when it raises what is expected.
pub(super) fn unless(kind: Kind, result: Res<Value>) -> Res<Option<Value>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(exc) if exc.is_kind(kind) => Ok(None),
        Err(exc) => Err(exc),
    }
}

pub(super) fn of_iterator() -> Methods {
    vec![(
        "__iter__",
        function("Iterator.__iter__", &["self"], vec![], |s| Ok(s[0].clone())),
    )]
}

pub(super) fn of_generator() -> Methods {
    let next = function("Generator.__next__", &["self"], vec![], |s| {
        call_method(&s[0], "send", &[Value::NONE])
    });
    let close = function("Generator.close", &["self"], vec![], |s| {
        let exit = crate::Class::exception(Kind::GeneratorExit).value();
        match call_method(&s[0], "throw", &[exit]) {
            Ok(_) => Err(Exc::runtime_error("generator ignored GeneratorExit")),
            Err(exc) if exc.is_kind(Kind::GeneratorExit) || exc.is_kind(Kind::StopIteration) => {
                Ok(Value::NONE)
            }
            Err(exc) => Err(exc),
        }
    });
    vec![("__next__", next), ("close", close)]
}

/// The items from the first on, until there is no more.
fn forward(this: Value) -> impl Iterator<Item = Res<Value>> {
    let mut next = Some(0i64);
    std::iter::from_fn(move || {
        let i = next?;
        next = None;
        let item = unless(Kind::IndexError, ops::get_item(&this, &Value::from(i)));
        if let Ok(Some(_)) = item {
            next = Some(i + 1);
        }
        item.transpose()
    })
}

/// The items from the last on; the length is asked for at the start.
fn backward(this: Value) -> impl Iterator<Item = Res<Value>> {
    let mut left: Option<i64> = None;
    std::iter::from_fn(move || {
        let count = match left {
            Some(count) => count,
            None => match ops::len(&this) {
                Ok(count) => count,
                Err(exc) => {
                    left = Some(0);
                    return Some(Err(exc));
                }
            },
        };
        if count == 0 {
            left = Some(0);
            return None;
        }
        left = Some(count - 1);
        let item = ops::get_item(&this, &Value::from(count - 1));
        if item.is_err() {
            left = Some(0);
        }
        Some(item)
    })
}

/// The items that are the value or equal to it.
fn matches<'a>(this: &Value, value: &'a Value) -> Res<impl Iterator<Item = Res<bool>> + 'a> {
    Ok(ops::iter(this)?.map(move |item| is_same(&item?, value)))
}

/// `S.index(value, start, stop)`
fn index(s: &[Value]) -> Res<Value> {
    let (this, value) = (&s[0], &s[1]);
    let zero = Value::from(0i64);
    let (mut start, mut stop) = (s[2].clone(), s[3].clone());
    if !start.is_none() && ops::is_lt(&start, &zero)? {
        let from_end = ops::add(&Value::from(ops::len(this)?), &start)?;
        start = if ops::is_gt(&zero, &from_end)? {
            zero
        } else {
            from_end
        };
    }
    if !stop.is_none() && ops::is_lt(&stop, &Value::from(0i64))? {
        stop = ops::add(&stop, &Value::from(ops::len(this)?))?;
    }
    let mut i = start;
    while stop.is_none() || ops::is_lt(&i, &stop)? {
        let Some(item) = unless(Kind::IndexError, ops::get_item(this, &i))? else {
            break;
        };
        if is_same(&item, value)? {
            return Ok(i);
        }
        i = ops::add(&i, &Value::from(1i64))?;
    }
    Err(Exc::with_args(Kind::ValueError, vec![]))
}

pub(super) fn of_sequence() -> Methods {
    let iter = function("Sequence.__iter__", &["self"], vec![], |s| {
        generator(forward(s[0].clone()))
    });
    let reversed = function("Sequence.__reversed__", &["self"], vec![], |s| {
        generator(backward(s[0].clone()))
    });
    let contains = function("Sequence.__contains__", &["self", "value"], vec![], |s| {
        for found in matches(&s[0], &s[1])? {
            if found? {
                return Ok(Value::TRUE);
            }
        }
        Ok(Value::FALSE)
    });
    let count = function("Sequence.count", &["self", "value"], vec![], |s| {
        let mut count = 0i64;
        for found in matches(&s[0], &s[1])? {
            count += i64::from(found?);
        }
        Ok(Value::from(count))
    });
    let defaults = vec![Value::from(0i64), Value::NONE];
    let names = &["self", "value", "start", "stop"];
    vec![
        ("__iter__", iter),
        ("__reversed__", reversed),
        ("__contains__", contains),
        ("index", function("Sequence.index", names, defaults, index)),
        ("count", count),
    ]
}

/// `S.reverse()`
fn reverse(this: &Value) -> Res<Value> {
    let n = ops::len(this)?;
    for i in 0..n / 2 {
        let (near, far) = (Value::from(i), Value::from(n - i - 1));
        let (last, first) = (ops::get_item(this, &far)?, ops::get_item(this, &near)?);
        ops::set_item(this, &near, last)?;
        ops::set_item(this, &far, first)?;
    }
    Ok(Value::NONE)
}

/// `S.extend(values)`
fn extend(this: &Value, values: &Value) -> Res<Value> {
    let values = if values.is(this) {
        crate::call(&crate::Class::list().value(), std::slice::from_ref(values))?
    } else {
        values.clone()
    };
    for value in ops::iter(&values)? {
        call_method(this, "append", &[value?])?;
    }
    Ok(Value::NONE)
}

pub(super) fn of_mutable_sequence() -> Methods {
    let append = function("MutableSequence.append", &["self", "value"], vec![], |s| {
        let end = Value::from(ops::len(&s[0])?);
        call_method(&s[0], "insert", &[end, s[1].clone()])?;
        Ok(Value::NONE)
    });
    let clear = function("MutableSequence.clear", &["self"], vec![], |s| {
        while unless(Kind::IndexError, call_method(&s[0], "pop", &[]))?.is_some() {}
        Ok(Value::NONE)
    });
    let pop = function(
        "MutableSequence.pop",
        &["self", "index"],
        vec![Value::from(-1i64)],
        |s| {
            let item = ops::get_item(&s[0], &s[1])?;
            ops::del_item(&s[0], &s[1])?;
            Ok(item)
        },
    );
    let remove = function("MutableSequence.remove", &["self", "value"], vec![], |s| {
        let at = call_method(&s[0], "index", std::slice::from_ref(&s[1]))?;
        ops::del_item(&s[0], &at)?;
        Ok(Value::NONE)
    });
    let names = &["self", "values"];
    let in_place = function("MutableSequence.__iadd__", names, vec![], |s| {
        call_method(&s[0], "extend", std::slice::from_ref(&s[1]))?;
        Ok(s[0].clone())
    });
    vec![
        ("append", append),
        ("clear", clear),
        ("pop", pop),
        ("remove", remove),
        ("__iadd__", in_place),
        (
            "reverse",
            function("MutableSequence.reverse", &["self"], vec![], |s| {
                reverse(&s[0])
            }),
        ),
        (
            "extend",
            function("MutableSequence.extend", names, vec![], |s| {
                extend(&s[0], &s[1])
            }),
        ),
    ]
}
