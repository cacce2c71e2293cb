//! `min`, `max`, `sorted`, `sum`, `any`, `all`.

use crate::iter::Iterable;
use crate::list::Key;
use crate::{Exc, Int, List, Py, Res, Value};

/// Picks the first item whose key no other one beats.
fn best<T, K: Key<T>>(
    items: impl Iterable<T>,
    mut key: K,
    beats: fn(&K::Out, &K::Out) -> Res<bool>,
) -> Res<Option<T>> {
    let mut items = items.py_iter()?;
    let Some(first) = items.next() else {
        return Ok(None);
    };
    let mut best = first?;
    let mut best_key = key.key(&best)?;
    for item in items {
        let item = item?;
        let item_key = key.key(&item)?;
        if beats(&item_key, &best_key)? {
            (best, best_key) = (item, item_key);
        }
    }
    Ok(Some(best))
}

fn best_item<T: Py>(items: impl Iterable<T>, beats: fn(&T, &T) -> Res<bool>) -> Res<Option<T>> {
    let mut items = items.py_iter()?;
    let Some(first) = items.next() else {
        return Ok(None);
    };
    let mut best = first?;
    for item in items {
        let item = item?;
        if beats(&item, &best)? {
            best = item;
        }
    }
    Ok(Some(best))
}

#[cold]
fn empty(name: &str) -> Exc {
    Exc::value_error(format!("{name}() arg is an empty sequence"))
}

macro_rules! extremum {
    ($name:ident $or:ident $by:ident $by_or:ident $two:ident $three:ident, $beats:ident) => {
        #[doc = concat!("`", stringify!($name), "(items)`")]
        pub fn $name<T: Py>(items: impl Iterable<T>) -> Res<T> {
            best_item(items, T::$beats)?.ok_or_else(|| empty(stringify!($name)))
        }

        /// With `default=`.
        pub fn $or<T: Py>(items: impl Iterable<T>, default: T) -> Res<T> {
            Ok(best_item(items, T::$beats)?.unwrap_or(default))
        }

        /// With `key=`, which is called once an item.
        pub fn $by<T, K: Key<T>>(items: impl Iterable<T>, key: K) -> Res<T> {
            best(items, key, K::Out::$beats)?.ok_or_else(|| empty(stringify!($name)))
        }

        /// With `key=` and `default=`.
        pub fn $by_or<T, K: Key<T>>(items: impl Iterable<T>, key: K, default: T) -> Res<T> {
            Ok(best(items, key, K::Out::$beats)?.unwrap_or(default))
        }

        /// Of two values; the first one of equals.
        #[inline]
        pub fn $two<T: Py>(a: T, b: T) -> Res<T> {
            Ok(if b.$beats(&a)? { b } else { a })
        }

        /// Of three values.
        #[inline]
        pub fn $three<T: Py>(a: T, b: T, c: T) -> Res<T> {
            $two($two(a, b)?, c)
        }
    };
}
extremum!(min min_or min_by_key min_by_key_or min2 min3, py_cmp_lt);
extremum!(max max_or max_by_key max_by_key_or max2 max3, py_cmp_gt);

/// `sorted(items, reverse=reverse)`
pub fn sorted<T: Py>(items: impl Iterable<T>, reverse: bool) -> Res<List<T>> {
    let list = List::from(items.into_vec()?);
    list.sort(reverse)?;
    Ok(list)
}

/// `sorted(items, key=key, reverse=reverse)`
pub fn sorted_by_key<T: Py>(
    items: impl Iterable<T>,
    key: impl Key<T>,
    reverse: bool,
) -> Res<List<T>> {
    let list = List::from(items.into_vec()?);
    list.sort_by_key(key, reverse)?;
    Ok(list)
}

/// `all(items)`
pub fn all<T: Py>(items: impl Iterable<T>) -> Res<bool> {
    for item in items.py_iter()? {
        if !item?.truth()? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// `any(items)`
pub fn any<T: Py>(items: impl Iterable<T>) -> Res<bool> {
    for item in items.py_iter()? {
        if item?.truth()? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// `sum(items)` of machine ints: the sum itself may need more.
pub fn sum_i64(items: impl Iterable<i64>) -> Res<Int> {
    let mut big = Int::ZERO;
    let mut small = 0i64;
    for item in items.py_iter()? {
        let item = item?;
        small = match small.checked_add(item) {
            Some(sum) => sum,
            None => {
                big += Int::from(small);
                item
            }
        };
    }
    Ok(big + Int::from(small))
}

/// `sum(items)` of bools.
pub fn sum_bool(items: impl Iterable<bool>) -> Res<i64> {
    let mut sum = 0;
    for item in items.py_iter()? {
        sum += i64::from(item?);
    }
    Ok(sum)
}

/// `sum(items)` of ints.
pub fn sum_int(items: impl Iterable<Int>) -> Res<Int> {
    sum_int_from(items, &Int::ZERO)
}

/// `sum(items, start)` of ints.
pub fn sum_int_from(items: impl Iterable<Int>, start: &Int) -> Res<Int> {
    let mut sum = start.clone();
    for item in items.py_iter()? {
        sum += item?;
    }
    Ok(sum)
}

/// `sum(items)` of floats: one after another, as CPython 3.11 does; of none at all the int 0.
pub fn sum_float(items: impl Iterable<f64>) -> Res<Value> {
    let mut items = items.py_iter()?;
    let Some(first) = items.next() else {
        return Ok(Value::from(0i64));
    };
    let mut sum = 0.0 + first?;
    for item in items {
        sum += item?;
    }
    Ok(Value::from(sum))
}

/// `sum(items, start)` of floats.
pub fn sum_float_from(items: impl Iterable<f64>, start: f64) -> Res<f64> {
    let mut sum = start;
    for item in items.py_iter()? {
        sum += item?;
    }
    Ok(sum)
}
