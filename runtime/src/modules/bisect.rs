//! `bisect`: binary search in sorted sequences.

use crate::{call, ops, Exc, List, Py, Res, Value};

/// The bounds of the search, checked.
fn bounds(lo: i64, hi: Option<i64>, len: i64) -> Res<(i64, i64)> {
    if lo < 0 {
        return Err(Exc::value_error("lo must be non-negative"));
    }
    Ok((lo, hi.unwrap_or(len)))
}

/// The first position from `lo` to `hi` where `goes_right` is false.
fn search((mut lo, mut hi): (i64, i64), mut goes_right: impl FnMut(i64) -> Res<bool>) -> Res<i64> {
    while lo < hi {
        let middle = lo + (hi - lo) / 2;
        if goes_right(middle)? {
            lo = middle + 1;
        } else {
            hi = middle;
        }
    }
    Ok(lo)
}

/// `bisect.bisect_left(a, x, lo, hi)` of a list.
pub fn bisect_left_list<T: Py>(a: &List<T>, x: &T, lo: i64, hi: Option<i64>) -> Res<i64> {
    search(bounds(lo, hi, a.len())?, |i| a.get(i)?.py_cmp_lt(x))
}

/// `bisect.bisect_right(a, x, lo, hi)` of a list.
pub fn bisect_right_list<T: Py>(a: &List<T>, x: &T, lo: i64, hi: Option<i64>) -> Res<i64> {
    search(bounds(lo, hi, a.len())?, |i| Ok(!x.py_cmp_lt(&a.get(i)?)?))
}

/// `bisect.insort_left(a, x, lo, hi)` of a list.
pub fn insort_left_list<T: Py>(a: &List<T>, x: T, lo: i64, hi: Option<i64>) -> Res<()> {
    let position = bisect_left_list(a, &x, lo, hi)?;
    a.insert(position, x);
    Ok(())
}

/// `bisect.insort_right(a, x, lo, hi)` of a list.
pub fn insort_right_list<T: Py>(a: &List<T>, x: T, lo: i64, hi: Option<i64>) -> Res<()> {
    let position = bisect_right_list(a, &x, lo, hi)?;
    a.insert(position, x);
    Ok(())
}

fn item(a: &Value, i: i64, key: &Option<Value>) -> Res<Value> {
    let item = ops::get_item(a, &Value::from(i))?;
    match key {
        Some(key) => call(key, &[item]),
        None => Ok(item),
    }
}

fn limits(a: &Value, lo: i64, hi: Option<i64>) -> Res<(i64, i64)> {
    let len = if hi.is_none() { ops::len(a)? } else { 0 };
    bounds(lo, hi, len)
}

/// `bisect.bisect_left(a, x, lo, hi, key=key)`
pub fn bisect_left(a: &Value, x: &Value, lo: i64, hi: Option<i64>, key: Option<Value>) -> Res<i64> {
    search(limits(a, lo, hi)?, |i| ops::is_lt(&item(a, i, &key)?, x))
}

/// `bisect.bisect_right(a, x, lo, hi, key=key)`
pub fn bisect_right(
    a: &Value,
    x: &Value,
    lo: i64,
    hi: Option<i64>,
    key: Option<Value>,
) -> Res<i64> {
    search(limits(a, lo, hi)?, |i| {
        Ok(!ops::is_lt(x, &item(a, i, &key)?)?)
    })
}

fn key_of(x: &Value, key: &Option<Value>) -> Res<Value> {
    key.as_ref()
        .map_or_else(|| Ok(x.clone()), |key| call(key, std::slice::from_ref(x)))
}

fn insert(a: &Value, position: i64, x: &Value) -> Res<()> {
    crate::call_method(a, "insert", &[Value::from(position), x.clone()])?;
    Ok(())
}

/// `bisect.insort_left(a, x, lo, hi, key=key)`
pub fn insort_left(a: &Value, x: &Value, lo: i64, hi: Option<i64>, key: Option<Value>) -> Res<()> {
    let wanted = key_of(x, &key)?;
    let position = bisect_left(a, &wanted, lo, hi, key)?;
    insert(a, position, x)
}

/// `bisect.insort_right(a, x, lo, hi, key=key)`
pub fn insort_right(a: &Value, x: &Value, lo: i64, hi: Option<i64>, key: Option<Value>) -> Res<()> {
    let wanted = key_of(x, &key)?;
    let position = bisect_right(a, &wanted, lo, hi, key)?;
    insert(a, position, x)
}
