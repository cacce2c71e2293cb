//! `all`, `any`, `enumerate`, `filter`, `iter`, `map`, `max`, `min`, `next`, `reversed`, `sorted`,
//! `zip`.

use super::{between, bind, invalid_keyword, one, plain, special, type_name, Named};
use crate::builtins;
use crate::dict::reversed_view;
use crate::exception::Kind;
use crate::iter::{self, Iterable, PyIter, ZipMany};
use crate::list::NoKey;
use crate::{call, ops, Exc, Int, Iter, Py, Res, Tuple, Value, View};

pub fn all(args: &[Value], kwargs: Named) -> Res<Value> {
    builtins::all::<Value>(one("all", args, kwargs)?).map(Value::from)
}

pub fn any(args: &[Value], kwargs: Named) -> Res<Value> {
    builtins::any::<Value>(one("any", args, kwargs)?).map(Value::from)
}

pub fn enumerate(args: &[Value], kwargs: Named) -> Res<Value> {
    if args.is_empty() && !kwargs.iter().any(|(name, _)| name.as_str() == "iterable") {
        return Err(Exc::type_error(
            "enumerate() missing required argument 'iterable'",
        ));
    }
    let [items, start] = bind("enumerate", ["iterable", "start"], 1, args, kwargs)?;
    let mut next = start.map_or(Ok(Int::ZERO), ops::index)?;
    let items = ops::iter(items.unwrap_or(&Value::NONE))?;
    let pairs = items.map(move |item| {
        let item = item?;
        let after = &next + 1;
        let n = std::mem::replace(&mut next, after);
        Ok(Value::from(vec![Value::from(n), item]))
    });
    Ok(pairs.boxed("enumerate").to_value())
}

pub fn filter(args: &[Value], kwargs: Named) -> Res<Value> {
    let args = between("filter", args, kwargs, 2, 2)?;
    let items = ops::iter(&args[1])?;
    let function = args[0].clone();
    let kept = if function.is_none() {
        iter::filter(NoKey, items)?.boxed("filter")
    } else {
        iter::filter(
            move |item: &Value| call(&function, std::slice::from_ref(item)),
            items,
        )?
        .boxed("filter")
    };
    Ok(kept.to_value())
}

pub fn map(args: &[Value], kwargs: Named) -> Res<Value> {
    if !kwargs.is_empty() {
        return Err(Exc::type_error("map() takes no keyword arguments"));
    }
    let [function, sources @ ..] = args else {
        return Err(Exc::type_error("map() must have at least two arguments."));
    };
    let function = function.clone();
    let mut sources = sources
        .iter()
        .map(ops::iter)
        .collect::<Res<Vec<Iter<Value>>>>()?;
    let mapped = match (sources.pop(), sources.len()) {
        (None, _) => return Err(Exc::type_error("map() must have at least two arguments.")),
        (Some(items), 0) => items
            .map(move |item| call(&function, &[item?]))
            .boxed("map"),
        (Some(last), _) => {
            sources.push(last);
            let rows = std::iter::from_fn(move || {
                let row = row_of(&sources);
                row.transpose().map(|row| call(&function, &row?))
            });
            rows.boxed("map")
        }
    };
    Ok(mapped.to_value())
}

/// The next item of each source; `None` when one of them ends.
fn row_of(sources: &[Iter<Value>]) -> Res<Option<Vec<Value>>> {
    let mut row = Vec::with_capacity(sources.len());
    for source in sources {
        match source.next()? {
            Some(item) => row.push(item),
            None => return Ok(None),
        }
    }
    Ok(Some(row))
}

/// Which way `min` and `max` look.
struct Extremum {
    name: &'static str,
    beats: fn(&Value, &Value) -> Res<bool>,
}

pub fn max(args: &[Value], kwargs: Named) -> Res<Value> {
    extremum(
        &Extremum {
            name: "max",
            beats: ops::is_gt,
        },
        args,
        kwargs,
    )
}

pub fn min(args: &[Value], kwargs: Named) -> Res<Value> {
    extremum(
        &Extremum {
            name: "min",
            beats: ops::is_lt,
        },
        args,
        kwargs,
    )
}

fn extremum(which: &Extremum, args: &[Value], kwargs: Named) -> Res<Value> {
    let name = which.name;
    let (mut key, mut default) = (None, None);
    for (keyword, value) in kwargs {
        match keyword.as_str() {
            "key" => key = Some(value).filter(|key| !key.is_none()),
            "default" => default = Some(value),
            _ => return Err(invalid_keyword(name, keyword)),
        }
    }
    let items: Iter<Value> = match args {
        [] => {
            return Err(Exc::type_error(format!(
                "{name} expected at least 1 argument, got 0"
            )))
        }
        [items] => ops::iter(items)?,
        _ if default.is_some() => {
            return Err(Exc::type_error(format!(
                "Cannot specify a default for {name}() with multiple positional arguments"
            )));
        }
        items => iter::ok(Tuple::from(items.to_vec()).iter()).boxed("tuple_iterator"),
    };
    let mut best: Option<(Value, Value)> = None;
    for item in items {
        let item = item?;
        let rank = match key {
            Some(key) => call(key, std::slice::from_ref(&item))?,
            None => item.clone(),
        };
        let better = match &best {
            Some((_, best_rank)) => (which.beats)(&rank, best_rank)?,
            None => true,
        };
        if better {
            best = Some((item, rank));
        }
    }
    match (best, default) {
        (Some((item, _)), _) => Ok(item),
        (None, Some(default)) => Ok(default.clone()),
        (None, None) => Err(Exc::value_error(format!(
            "{name}() arg is an empty sequence"
        ))),
    }
}

/// `iter(v)` as a value: an iterator gives itself.
pub fn iter_value(v: &Value) -> Res<Value> {
    if let Some(result) = special(v, "__iter__", &[])? {
        if is_iterator(&result) {
            return Ok(result);
        }
        return Err(Exc::type_error(format!(
            "iter() returned non-iterator of type '{}'",
            type_name(&result).as_str()
        )));
    }
    if is_iterator(v) {
        return Ok(v.clone());
    }
    ops::iter(v).map(|items| items.to_value())
}

fn is_iterator(v: &Value) -> bool {
    v.as_object().is_some_and(|object| {
        object.class().special("__next__").is_some() || object.has_native_method("__next__")
    })
}

pub fn iter(args: &[Value], kwargs: Named) -> Res<Value> {
    match between("iter", args, kwargs, 1, 2)? {
        [function, sentinel] => {
            if !crate::call::is_callable(function) {
                return Err(Exc::type_error("iter(v, w): v must be callable"));
            }
            Ok(until(function.clone(), sentinel.clone()).to_value())
        }
        args => iter_value(&args[0]),
    }
}

/// `iter(function, sentinel)`: calls until the sentinel comes back, then never again.
fn until(function: Value, sentinel: Value) -> Iter<Value> {
    let mut ended = false;
    let items = std::iter::from_fn(move || {
        if ended {
            return None;
        }
        let item = call(&function, &[]).and_then(|item| {
            let same = sentinel.same(&item)?;
            Ok((!same).then_some(item))
        });
        match item {
            Ok(Some(item)) => return Some(Ok(item)),
            Err(e) if !e.is_kind(Kind::StopIteration) => return Some(Err(e)),
            _ => ended = true,
        }
        None
    });
    items.boxed("callable_iterator")
}

pub fn next(args: &[Value], kwargs: Named) -> Res<Value> {
    let args = between("next", args, kwargs, 1, 2)?;
    let default = args.get(1);
    match iter::next_or_stop(|| next_of(&args[0])) {
        Ok(item) => Ok(item),
        Err(e) if e.is_kind(Kind::StopIteration) => default.cloned().ok_or(e),
        Err(e) => Err(e),
    }
}

/// One step of an iterator value; a user's StopIteration is an error, with its value.
fn next_of(v: &Value) -> Res<Option<Value>> {
    if let Some(result) = special(v, "__next__", &[])? {
        return Ok(Some(result));
    }
    let stepped = v.as_object().and_then(|object| object.native_next(v));
    stepped.unwrap_or_else(|| {
        Err(Exc::type_error(format!(
            "'{}' object is not an iterator",
            type_name(v).as_str()
        )))
    })
}

pub fn reversed(args: &[Value], kwargs: Named) -> Res<Value> {
    let args = between("reversed", args, kwargs, 1, 1)?;
    let v = &args[0];
    let own = v
        .as_object()
        .and_then(|o| o.class().special("__reversed__"));
    if own.is_some_and(|method| method.is_none()) {
        return Err(not_reversible(v));
    }
    if let Some(result) = special(v, "__reversed__", &[])? {
        return Ok(result);
    }
    if let Some(items) = reversed_view(v) {
        return Ok(items.to_value());
    }
    let items = match plain(v).view() {
        View::List(list) => iter::ok(list.iter_reversed()).boxed("list_reverseiterator"),
        View::Tuple(tuple) => iter::ok(tuple.iter_reversed()).boxed("reversed"),
        View::Range(range) => {
            iter::ok(range.iter_reversed().map(Value::from)).boxed(range.iterator_kind())
        }
        View::Dict(dict) => dict.iter_keys_reversed().boxed("dict_reversekeyiterator"),
        View::Str(text) => iter::ok(text.iter_reversed().map(Value::from)).boxed("reversed"),
        View::Bytes(_) | View::ByteArray(_) => by_index(v)?,
        View::Object(object)
            if object.native_get_item(v, &Value::from(0i64)).is_some()
                || object.class().special("__getitem__").is_some() =>
        {
            by_index(v)?
        }
        _ => return Err(not_reversible(v)),
    };
    Ok(items.to_value())
}

fn not_reversible(v: &Value) -> Exc {
    Exc::type_error(format!(
        "'{}' object is not reversible",
        type_name(v).as_str()
    ))
}

/// Reversal through `__len__` and `__getitem__`.
fn by_index(v: &Value) -> Res<Iter<Value>> {
    let mut left = ops::len(v)?;
    let v = v.clone();
    let items = std::iter::from_fn(move || {
        if left == 0 {
            return None;
        }
        left -= 1;
        match ops::get_item(&v, &Value::from(left)) {
            Err(e) if e.is_kind(Kind::IndexError) || e.is_kind(Kind::StopIteration) => {
                left = 0;
                None
            }
            item => Some(item),
        }
    });
    Ok(items.boxed("reversed"))
}

pub fn sorted(args: &[Value], kwargs: Named) -> Res<Value> {
    let [items] = args else {
        return Err(Exc::type_error(format!(
            "sorted expected 1 argument, got {}",
            args.len()
        )));
    };
    let (mut key, mut reverse) = (&Value::NONE, false);
    for (keyword, value) in kwargs {
        match keyword.as_str() {
            "key" => key = value,
            "reverse" => reverse = ops::truth(value)?,
            _ => return Err(invalid_keyword("sort", keyword)),
        }
    }
    let list = crate::List::from(items.into_vec()?);
    if key.is_none() {
        list.sort(reverse)?;
    } else {
        list.sort_by_key(key, reverse)?;
    }
    Ok(Value::from(list))
}

pub fn zip(args: &[Value], kwargs: Named) -> Res<Value> {
    let mut strict = false;
    if kwargs.len() > 1 {
        return Err(Exc::type_error(format!(
            "zip() takes at most 1 keyword argument ({} given)",
            kwargs.len()
        )));
    }
    for (keyword, value) in kwargs {
        if keyword.as_str() != "strict" {
            return Err(invalid_keyword("zip", keyword));
        }
        strict = ops::truth(value)?;
    }
    let items = args
        .iter()
        .map(ops::iter)
        .collect::<Res<Vec<Iter<Value>>>>()?;
    let tuples = ZipMany { items, strict }.map(|tuple| Ok(tuple?.to_value()));
    Ok(tuples.boxed("zip").to_value())
}
