//! `collections.Counter`.

use super::{dict_of, lazy_class, make_dict};
use crate::call::call_method_args;
use crate::iter::Iterable;
use crate::modules::written::{class, function, function_posonly};
use crate::{ops, Args, Class, Dict, Exc, Iter, List, Py, Res, Str, Value, View};

type Counts = Dict<Value, Value>;

/// `collections.Counter`
pub fn counter() -> Class {
    lazy_class!(CLASS, make_class())
}

fn zero() -> Value {
    Value::from(0i64)
}

fn make_class() -> Res<Class> {
    let mut methods = vec![
        ("__init__", filler("Counter.__init__", ops::add)),
        ("update", filler("Counter.update", ops::add)),
        ("subtract", filler("Counter.subtract", ops::sub)),
        (
            "__missing__",
            function("Counter.__missing__", &["self", "key"], vec![], |_| {
                Ok(zero())
            }),
        ),
        (
            "__delitem__",
            function("Counter.__delitem__", &["self", "elem"], vec![], |slots| {
                let counts = dict_of(&slots[0])?;
                if counts.contains(&slots[1])? {
                    counts.del_item(&slots[1])?;
                }
                Ok(Value::NONE)
            }),
        ),
        (
            "most_common",
            function(
                "Counter.most_common",
                &["self", "n"],
                vec![Value::NONE],
                |slots| most_common(&slots[0], &slots[1]),
            ),
        ),
        (
            "elements",
            function("Counter.elements", &["self"], vec![], |slots| {
                elements(&slots[0])
            }),
        ),
        (
            "total",
            function("Counter.total", &["self"], vec![], |slots| {
                let mut total = zero();
                for value in dict_of(&slots[0])?.iter_values() {
                    total = ops::add(&total, &value?)?;
                }
                Ok(total)
            }),
        ),
        (
            "fromkeys",
            crate::descriptor::ClassMethod::value(function(
                "Counter.fromkeys",
                &["cls", "iterable", "v"],
                vec![Value::NONE],
                |_| {
                    Err(Exc::not_implemented_error(
                        "Counter.fromkeys() is undefined.  Use Counter(iterable) instead.",
                    ))
                },
            )),
        ),
        (
            "__repr__",
            function("Counter.__repr__", &["self"], vec![], |slots| {
                repr(&slots[0])
            }),
        ),
        ("__hash__", Value::NONE),
    ];
    for name in ["copy", "__copy__"] {
        methods.push((
            name,
            function("Counter.copy", &["self"], vec![], |slots| {
                make_dict(&Class::of(&slots[0]), dict_of(&slots[0])?)
            }),
        ));
    }
    methods.extend(comparisons());
    methods.extend(arithmetic());
    class("collections", "Counter", Class::dict(), methods)
}

/// `update`, `subtract` and the constructor: counts from items, mappings and keywords.
fn filler(name: &'static str, combine: fn(&Value, &Value) -> Res<Value>) -> Value {
    let names = ["self", "iterable", "**kwds"];
    function_posonly(name, &names, 2, vec![Value::NONE], move |slots| {
        let counts = dict_of(&slots[0])?;
        if !slots[1].is_none() {
            fill(&slots[0], counts, &slots[1], combine)?;
        }
        let keywords = Counts::from_value(&slots[2])?;
        if !keywords.is_empty() {
            fill(&slots[0], counts, &Value::from(keywords), combine)?;
        }
        Ok(Value::NONE)
    })
}

fn fill(
    this: &Value,
    counts: &Counts,
    items: &Value,
    combine: fn(&Value, &Value) -> Res<Value>,
) -> Res<()> {
    if let Ok(mapping) = dict_of(items) {
        for (key, count) in mapping.to_vec() {
            let old = counts.get(&key)?.unwrap_or_else(zero);
            counts.set_item(key, combine(&old, &count)?)?;
        }
        return Ok(());
    }
    if is_mapping(items)? {
        for key in items.py_iter()? {
            let key = key?;
            let count = ops::get_item(items, &key)?;
            let old = counts.get(&key)?.unwrap_or_else(zero);
            counts.set_item(key, combine(&old, &count)?)?;
        }
        return Ok(());
    }
    let one = Value::from(1i64);
    let is_plain = Class::of(this).is_same(&counter());
    for item in items.py_iter()? {
        let item = item?;
        if is_plain {
            counts.add_to(item, zero(), |old| combine(&old, &one))?;
        } else {
            let old = ops::get_item(this, &item)?;
            ops::set_item(this, &item, combine(&old, &one)?)?;
        }
    }
    Ok(())
}

fn is_mapping(items: &Value) -> Res<bool> {
    Ok(matches!(items.view(), View::Object(_))
        && ops::has_attr(items, "keys")?
        && ops::has_attr(items, "__getitem__")?)
}

/// The entries, the most common first; equal ones in the order of their first occurrence.
fn sorted_entries(counts: &Counts) -> Res<List<(Value, Value)>> {
    let entries = List::from(counts.to_vec());
    entries.sort_by_key(|entry: &(Value, Value)| Ok(entry.1.clone()), true)?;
    Ok(entries)
}

fn most_common(this: &Value, n: &Value) -> Res<Value> {
    let entries = sorted_entries(dict_of(this)?)?;
    let entries = if n.is_none() {
        entries
    } else if ops::is_ge(n, &Value::from(entries.len()))? {
        // `heapq.nlargest` compares before it counts.
        entries
    } else {
        entries.slice(..crate::args::to_i64(n)?.max(0))
    };
    Ok(Value::from(
        entries
            .iter()
            .map(|entry| entry.to_value())
            .collect::<List<Value>>(),
    ))
}

fn elements(this: &Value) -> Res<Value> {
    let mut entries = dict_of(this)?.iter_items();
    let mut current: Option<(Value, i64)> = None;
    let items = std::iter::from_fn(move || loop {
        if let Some((item, left)) = &mut current {
            if *left > 0 {
                *left -= 1;
                return Some(Ok(item.clone()));
            }
        }
        match entries.next()? {
            Ok((item, count)) => match crate::args::to_i64(&count) {
                Ok(count) => current = Some((item, count)),
                Err(e) => return Some(Err(e)),
            },
            Err(e) => return Some(Err(e)),
        }
    });
    Ok(Iter::new("itertools.chain", items).to_value())
}

fn repr(this: &Value) -> Res<Value> {
    let name = Class::of(this).name();
    let counts = dict_of(this)?;
    if counts.is_empty() {
        return Ok(Value::from(Str::from(format!("{}()", name.as_str()))));
    }
    let sorted: Counts = match sorted_entries(counts) {
        Ok(entries) => Dict::collect(entries.iter().map(Ok))?,
        // Counts that cannot be ordered are shown as they are.
        Err(e) if e.is_kind(crate::exception::Kind::TypeError) => counts.clone(),
        Err(e) => return Err(e),
    };
    let items = ops::repr(&Value::from(sorted))?;
    Ok(Value::from(Str::from(format!(
        "{}({})",
        name.as_str(),
        items.as_str()
    ))))
}

fn count_of(counts: &Counts, key: &Value) -> Res<Value> {
    Ok(counts.get(key)?.unwrap_or_else(zero))
}

/// True when the test holds for the counts of every key of both.
fn all_counts(a: &Counts, b: &Counts, test: fn(&Value, &Value) -> Res<bool>) -> Res<bool> {
    for key in a.keys_vec().into_iter().chain(b.keys_vec()) {
        if !test(&count_of(a, &key)?, &count_of(b, &key)?)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn comparisons() -> Vec<(&'static str, Value)> {
    let compare = |name: &'static str, test: fn(&Counts, &Counts) -> Res<bool>| {
        let method = function(name, &["self", "other"], vec![], move |slots| {
            if !counter().is_instance(&slots[1]) {
                return Ok(Value::NOT_IMPLEMENTED);
            }
            test(dict_of(&slots[0])?, dict_of(&slots[1])?).map(Value::from)
        });
        (name, method)
    };
    vec![
        compare("__eq__", |a, b| all_counts(a, b, ops::is_eq)),
        compare("__ne__", |a, b| Ok(!all_counts(a, b, ops::is_eq)?)),
        compare("__le__", |a, b| all_counts(a, b, ops::is_le)),
        compare("__lt__", |a, b| {
            Ok(all_counts(a, b, ops::is_le)? && !all_counts(a, b, ops::is_eq)?)
        }),
        compare("__ge__", |a, b| all_counts(a, b, ops::is_ge)),
        compare("__gt__", |a, b| {
            Ok(all_counts(a, b, ops::is_ge)? && !all_counts(a, b, ops::is_eq)?)
        }),
    ]
}

/// Combines the counts of two counters and keeps the positive ones.
fn combined(
    a: &Counts,
    b: &Counts,
    combine: fn(&Value, &Value) -> Res<Value>,
    is_intersection: bool,
) -> Res<Counts> {
    let result = Counts::new();
    let put = |key: Value, count: Value| {
        if ops::is_gt(&count, &zero())? {
            result.set_item(key, count)?;
        }
        Ok(())
    };
    for (key, count) in a.to_vec() {
        let other = count_of(b, &key)?;
        put(key, combine(&count, &other)?)?;
    }
    if !is_intersection {
        for (key, count) in b.to_vec() {
            if !a.contains(&key)? {
                put(key, combine(&zero(), &count)?)?;
            }
        }
    }
    Ok(result)
}

fn larger(a: &Value, b: &Value) -> Res<Value> {
    Ok(if ops::is_lt(a, b)? {
        b.clone()
    } else {
        a.clone()
    })
}

fn smaller(a: &Value, b: &Value) -> Res<Value> {
    Ok(if ops::is_lt(a, b)? {
        a.clone()
    } else {
        b.clone()
    })
}

type Operator = (
    &'static str,
    &'static str,
    fn(&Value, &Value) -> Res<Value>,
    bool,
);

const OPERATORS: [Operator; 4] = [
    ("__add__", "__iadd__", ops::add, false),
    ("__sub__", "__isub__", ops::sub, false),
    ("__or__", "__ior__", larger, false),
    ("__and__", "__iand__", smaller, true),
];

fn arithmetic() -> Vec<(&'static str, Value)> {
    let mut methods = Vec::new();
    for (name, in_place, combine, is_intersection) in OPERATORS {
        methods.push((
            name,
            function(name, &["self", "other"], vec![], move |slots| {
                if !counter().is_instance(&slots[1]) {
                    return Ok(Value::NOT_IMPLEMENTED);
                }
                let (a, b) = (dict_of(&slots[0])?, dict_of(&slots[1])?);
                make_dict(&counter(), &combined(a, b, combine, is_intersection)?)
            }),
        ));
        methods.push((
            in_place,
            function(in_place, &["self", "other"], vec![], move |slots| {
                let (a, b) = (dict_of(&slots[0])?, other_counts(&slots[1])?);
                let result = combined(a, &b, combine, is_intersection)?;
                keep_order(a, &result)?;
                Ok(slots[0].clone())
            }),
        ));
    }
    for (name, combine) in [
        ("__pos__", ops::add as fn(&Value, &Value) -> Res<Value>),
        ("__neg__", ops::sub),
    ] {
        methods.push((
            name,
            function(name, &["self"], vec![], move |slots| {
                let result = Counts::new();
                for (key, count) in dict_of(&slots[0])?.to_vec() {
                    let count = combine(&zero(), &count)?;
                    if ops::is_gt(&count, &zero())? {
                        result.set_item(key, count)?;
                    }
                }
                make_dict(&counter(), &result)
            }),
        ));
    }
    methods
}

fn other_counts(other: &Value) -> Res<Counts> {
    if let Ok(counts) = dict_of(other) {
        return Ok(counts.clone());
    }
    let items = call_method_args(other, "items", &Args::NONE)?;
    Counts::collect(crate::iter::unboxed::<(Value, Value)>(&items)?)
}

/// Makes `counts` hold what `result` holds, old keys at their places.
fn keep_order(counts: &Counts, result: &Counts) -> Res<()> {
    for key in counts.keys_vec() {
        if !result.contains(&key)? {
            counts.del_item(&key)?;
        }
    }
    counts.update(result)
}
