//! `itertools`: lazy iterators, generic over the item.
//!
//! Invariant: an iterator takes from its source exactly when CPython's does, so that effects of the
//! source come in the same order.

mod combinatorics;
mod grouping;

use crate::iter::{Boxed, Iterable};
use crate::{call, ops, Exc, Int, Iter, Py, Res, Tuple, Value, View};

pub use combinatorics::{
    combinations, combinations_with_replacement, permutations, product, product_pair,
};
pub use grouping::{groupby, groupby_key, tee};

/// Turns a fallible step into what a Rust iterator gives.
fn step<T>(f: impl FnOnce() -> Res<Option<T>>) -> Option<Res<T>> {
    f().transpose()
}

fn handle<T: 'static>(
    kind: &'static str,
    mut next: impl FnMut() -> Res<Option<T>> + 'static,
) -> Iter<T> {
    Iter::new(kind, std::iter::from_fn(move || step(&mut next)))
}

fn boxed<T, I: Iterable<T>>(items: I) -> Res<Boxed<T>>
where
    I::Iter: 'static,
{
    Ok(Box::new(items.py_iter()?))
}

/// `itertools.count(start, step)` of ints.
pub fn count_int(start: Int, step: Int) -> Iter<Int> {
    let mut next = start;
    handle("itertools.count", move || {
        let following = &next + &step;
        Ok(Some(std::mem::replace(&mut next, following)))
    })
}

/// `itertools.count(start, step)`
pub fn count(start: &Value, step: &Value) -> Res<Iter<Value>> {
    for v in [start, step] {
        if !matches!(
            v.view(),
            View::Int(_) | View::Bool(_) | View::Float(_) | View::Complex(_)
        ) && !ops::has_index(v)
        {
            return Err(Exc::type_error("a number is required"));
        }
    }
    let (mut next, step) = (start.clone(), step.clone());
    Ok(handle("itertools.count", move || {
        let following = ops::add(&next, &step)?;
        Ok(Some(std::mem::replace(&mut next, following)))
    }))
}

/// `itertools.cycle(iterable)`
pub fn cycle<T: Py, I: Iterable<T>>(iterable: I) -> Res<Iter<T>>
where
    I::Iter: 'static,
{
    let mut items = Some(boxed(iterable)?);
    let mut saved: Vec<T> = Vec::new();
    let mut position = 0;
    Ok(handle("itertools.cycle", move || {
        if let Some(source) = &mut items {
            if let Some(item) = source.next() {
                let item = item?;
                saved.push(item.clone());
                return Ok(Some(item));
            }
            items = None;
        }
        let item = saved.get(position).cloned();
        position = if position + 1 < saved.len() {
            position + 1
        } else {
            0
        };
        Ok(item)
    }))
}

/// `itertools.repeat(object)`
pub fn repeat<T: Py>(object: T) -> Iter<T> {
    handle("itertools.repeat", move || Ok(Some(object.clone())))
}

/// `itertools.repeat(object, times)`
pub fn repeat_times<T: Py>(object: T, times: i64) -> Iter<T> {
    let mut left = times;
    handle("itertools.repeat", move || {
        left -= 1;
        Ok((left >= 0).then(|| object.clone()))
    })
}

/// `itertools.chain(*iterables)`
pub fn chain(iterables: &[Value]) -> Iter<Value> {
    let all = iterables.to_vec();
    chained(all.into_iter().map(Ok))
}

fn chained(mut sources: impl Iterator<Item = Res<Value>> + 'static) -> Iter<Value> {
    let mut current: Option<Iter<Value>> = None;
    handle("itertools.chain", move || loop {
        if let Some(items) = &current {
            if let Some(item) = items.next()? {
                return Ok(Some(item));
            }
        }
        match sources.next() {
            Some(source) => current = Some(ops::iter(&source?)?),
            None => {
                current = None;
                return Ok(None);
            }
        }
    })
}

/// `itertools.chain(a, b)` of one item type.
pub fn chain_pair<T: Py, A: Iterable<T>, B: Iterable<T>>(a: A, b: B) -> Res<Iter<T>>
where
    A::Iter: 'static,
    B::Iter: 'static,
{
    Ok(Iter::new(
        "itertools.chain",
        a.py_iter()?.chain(b.py_iter()?),
    ))
}

/// `itertools.chain.from_iterable(iterables)`
pub fn chain_from_iterable(iterables: &Value) -> Res<Iter<Value>> {
    Ok(chained(ops::iter(iterables)?))
}

/// An argument of `islice`: None or a number from 0.
fn slice_bound(v: &Value, message: &'static str) -> Res<Option<i64>> {
    if v.is_none() {
        return Ok(None);
    }
    let wrong = || Exc::value_error(message);
    if !ops::has_index(v) {
        return Err(wrong());
    }
    match ops::index(v)?.to_i64() {
        Some(n) if n >= 0 => Ok(Some(n)),
        _ => Err(wrong()),
    }
}

const BAD_STOP: &str =
    "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
const BAD_INDEX: &str = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
const BAD_STEP: &str = "Step for islice() must be a positive integer or None.";

/// `itertools.islice(iterable, stop)`
pub fn islice<T: Py, I: Iterable<T>>(iterable: I, stop: &Value) -> Res<Iter<T>>
where
    I::Iter: 'static,
{
    let stop = slice_bound(stop, BAD_STOP)?;
    sliced(boxed(iterable)?, 0, stop, 1)
}

/// `itertools.islice(iterable, start, stop, step)`
pub fn islice_from<T: Py, I: Iterable<T>>(
    iterable: I,
    start: &Value,
    stop: &Value,
    step: &Value,
) -> Res<Iter<T>>
where
    I::Iter: 'static,
{
    let start = slice_bound(start, BAD_INDEX)?.unwrap_or(0);
    let stop = slice_bound(stop, BAD_INDEX)?;
    let step = slice_bound(step, BAD_STEP)?.unwrap_or(1);
    if step == 0 {
        return Err(Exc::value_error(BAD_STEP));
    }
    sliced(boxed(iterable)?, start, stop, step)
}

fn sliced<T: Py>(items: Boxed<T>, start: i64, stop: Option<i64>, by: i64) -> Res<Iter<T>> {
    let mut source = Some(items);
    let (mut taken, mut next) = (0, start);
    Ok(handle("itertools.islice", move || {
        let Some(items) = &mut source else {
            return Ok(None);
        };
        let end = stop.unwrap_or(i64::MAX);
        let wanted = next.min(end);
        while taken < wanted {
            if items.next().transpose()?.is_none() {
                source = None;
                return Ok(None);
            }
            taken += 1;
        }
        if taken >= end {
            source = None;
            return Ok(None);
        }
        let item = items.next().transpose()?;
        match item {
            Some(_) => {
                taken += 1;
                next = next.checked_add(by).unwrap_or(end).min(end);
            }
            None => source = None,
        }
        Ok(item)
    }))
}

/// Calls a predicate that may be None.
fn accepts<T: Py>(predicate: &Value, item: &T) -> Res<bool> {
    if predicate.is_none() {
        return item.truth();
    }
    ops::truth(&call(predicate, &[item.to_value()])?)
}

/// `itertools.takewhile(predicate, iterable)`
pub fn takewhile<T: Py, I: Iterable<T>>(predicate: Value, iterable: I) -> Res<Iter<T>>
where
    I::Iter: 'static,
{
    let mut items = boxed(iterable)?;
    let mut stopped = false;
    Ok(handle("itertools.takewhile", move || {
        if stopped {
            return Ok(None);
        }
        let Some(item) = items.next().transpose()? else {
            return Ok(None);
        };
        if ops::truth(&call(&predicate, &[item.to_value()])?)? {
            return Ok(Some(item));
        }
        stopped = true;
        Ok(None)
    }))
}

/// `itertools.dropwhile(predicate, iterable)`
pub fn dropwhile<T: Py, I: Iterable<T>>(predicate: Value, iterable: I) -> Res<Iter<T>>
where
    I::Iter: 'static,
{
    let mut items = boxed(iterable)?;
    let mut started = false;
    Ok(handle("itertools.dropwhile", move || loop {
        let Some(item) = items.next().transpose()? else {
            return Ok(None);
        };
        if started || !ops::truth(&call(&predicate, &[item.to_value()])?)? {
            started = true;
            return Ok(Some(item));
        }
    }))
}

/// `itertools.filterfalse(predicate, iterable)`
pub fn filterfalse<T: Py, I: Iterable<T>>(predicate: Value, iterable: I) -> Res<Iter<T>>
where
    I::Iter: 'static,
{
    let mut items = boxed(iterable)?;
    Ok(handle("itertools.filterfalse", move || loop {
        let Some(item) = items.next().transpose()? else {
            return Ok(None);
        };
        if !accepts(&predicate, &item)? {
            return Ok(Some(item));
        }
    }))
}

/// `itertools.starmap(function, iterable)`
pub fn starmap(function: Value, iterable: &Value) -> Res<Iter<Value>> {
    let items = ops::iter(iterable)?;
    Ok(handle("itertools.starmap", move || {
        let Some(item) = items.next()? else {
            return Ok(None);
        };
        let args: Vec<Value> = item.into_vec()?;
        call(&function, &args).map(Some)
    }))
}

/// `itertools.compress(data, selectors)`
pub fn compress<T: Py, I: Iterable<T>>(data: I, selectors: &Value) -> Res<Iter<T>>
where
    I::Iter: 'static,
{
    let mut items = boxed(data)?;
    let selectors = ops::iter(selectors)?;
    Ok(handle("itertools.compress", move || loop {
        let Some(item) = items.next().transpose()? else {
            return Ok(None);
        };
        let Some(selector) = selectors.next()? else {
            return Ok(None);
        };
        if ops::truth(&selector)? {
            return Ok(Some(item));
        }
    }))
}

/// `itertools.pairwise(iterable)`
pub fn pairwise<T: Py, I: Iterable<T>>(iterable: I) -> Res<Iter<(T, T)>>
where
    I::Iter: 'static,
{
    let mut items = boxed(iterable)?;
    let mut last: Option<T> = None;
    Ok(handle("itertools.pairwise", move || {
        if last.is_none() {
            last = items.next().transpose()?;
        }
        let Some(old) = last.take() else {
            return Ok(None);
        };
        let Some(new) = items.next().transpose()? else {
            return Ok(None);
        };
        last = Some(new.clone());
        Ok(Some((old, new)))
    }))
}

/// `itertools.accumulate(iterable, func, initial=initial)`
pub fn accumulate(iterable: &Value, func: &Value, initial: &Value) -> Res<Iter<Value>> {
    let items = ops::iter(iterable)?;
    let func = func.clone();
    let mut start = Some(initial.clone()).filter(|v| !v.is_none());
    let mut total: Option<Value> = None;
    Ok(handle("itertools.accumulate", move || {
        if let Some(initial) = start.take() {
            total = Some(initial);
            return Ok(total.clone());
        }
        let Some(item) = items.next()? else {
            return Ok(None);
        };
        let sum = match &total {
            None => item,
            Some(total) if func.is_none() => ops::add(total, &item)?,
            Some(total) => call(&func, &[total.clone(), item])?,
        };
        total = Some(sum);
        Ok(total.clone())
    }))
}

/// `itertools.zip_longest(*iterables, fillvalue=fillvalue)`
pub fn zip_longest(iterables: &[Value], fillvalue: Value) -> Res<Iter<Tuple<Value>>> {
    let mut sources: Vec<Option<Iter<Value>>> = iterables
        .iter()
        .map(|v| ops::iter(v).map(Some))
        .collect::<Res<_>>()?;
    let mut active = sources.len();
    Ok(handle("itertools.zip_longest", move || {
        if active == 0 {
            return Ok(None);
        }
        let mut row = Vec::with_capacity(sources.len());
        for source in &mut sources {
            let item = match &*source {
                Some(items) => items.next()?,
                None => None,
            };
            if item.is_none() && source.take().is_some() {
                active -= 1;
                if active == 0 {
                    return Ok(None);
                }
            }
            row.push(item.unwrap_or_else(|| fillvalue.clone()));
        }
        Ok(Some(Tuple::from(row)))
    }))
}
