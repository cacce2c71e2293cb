//! `enumerate`, `zip`, `map`, `filter`, `next` as iterator handles; the adaptors themselves, which a
//! loop uses directly, are in `iter.rs`.

use crate::iter::{self, Iterable, PyIter, ZipMany};
use crate::list::Key;
use crate::{Iter, Py, Res, Tuple};

/// `enumerate(items, start)`
pub fn enumerate<T: 'static, I: Iterable<T, Iter: 'static>>(
    items: I,
    start: i64,
) -> Res<Iter<(i64, T)>> {
    Ok(iter::enumerate(items, start)?.boxed("enumerate"))
}

/// `zip(a, b)`
pub fn zip2<A, B, I, J>(a: I, b: J) -> Res<Iter<(A, B)>>
where
    A: 'static,
    B: 'static,
    I: Iterable<A, Iter: 'static>,
    J: Iterable<B, Iter: 'static>,
{
    Ok(iter::zip2(a, b, false)?.boxed("zip"))
}

/// `zip(*rows)`; `open` gives the iterator of a row.
pub fn zip_rows<R, T: 'static>(
    rows: impl Iterable<R>,
    open: impl Fn(R) -> Iter<T>,
) -> Res<Iter<Tuple<T>>> {
    let rows: Vec<R> = rows.py_iter()?.collect::<Res<_>>()?;
    let items = rows.into_iter().map(open).collect();
    let strict = false;
    Ok(ZipMany { items, strict }.boxed("zip"))
}

/// `zip(a, b, strict=strict)`
pub fn zip2_strict<A, B, I, J>(a: I, b: J, strict: bool) -> Res<Iter<(A, B)>>
where
    A: 'static,
    B: 'static,
    I: Iterable<A, Iter: 'static>,
    J: Iterable<B, Iter: 'static>,
{
    Ok(iter::zip2(a, b, strict)?.boxed("zip"))
}

/// `zip(a, b, c)`
pub fn zip3<A, B, C, I, J, K>(a: I, b: J, c: K) -> Res<Iter<(A, B, C)>>
where
    A: 'static,
    B: 'static,
    C: 'static,
    I: Iterable<A, Iter: 'static>,
    J: Iterable<B, Iter: 'static>,
    K: Iterable<C, Iter: 'static>,
{
    Ok(iter::zip3(a, b, c, false)?.boxed("zip"))
}

/// `map(function, items)`
pub fn map<T, K, I>(function: K, items: I) -> Res<Iter<K::Out>>
where
    T: 'static,
    K: Key<T> + 'static,
    I: Iterable<T, Iter: 'static>,
{
    Ok(iter::map(function, items)?.boxed("map"))
}

/// `filter(function, items)`
pub fn filter<T, K, I>(function: K, items: I) -> Res<Iter<T>>
where
    T: 'static,
    K: Key<T> + 'static,
    I: Iterable<T, Iter: 'static>,
{
    Ok(iter::filter(function, items)?.boxed("filter"))
}

/// `next(items)`; StopIteration at the end.
pub fn next<T>(mut items: impl Iterator<Item = Res<T>>) -> Res<T> {
    iter::next_or_stop(|| items.next().transpose())
}

/// `next(items, default)`
pub fn next_or<T>(mut items: impl Iterator<Item = Res<T>>, default: T) -> Res<T> {
    items.next().unwrap_or(Ok(default))
}

/// `next(iter(items))` of a fresh iterable.
pub fn first<T: Py>(items: impl Iterable<T>) -> Res<T> {
    next(&mut items.py_iter()?)
}
