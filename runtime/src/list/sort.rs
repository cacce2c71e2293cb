//! Sorting: CPython 3.11's merge sort, comparison for comparison, because comparisons can have
//! effects and need not be consistent (NaN, sets). Where neither can be seen, Rust's stable sort.
//!
//! Input: keys, and `order`, the positions to arrange. Invariant: `order` is a permutation whenever
//! a comparison runs or fails, as nothing is lost from a list whose sort raises.

use super::List;
use crate::{call, Exc, Int, Py, Res, Value, View};
use std::any::Any;
use std::cmp::Ordering;

/// What items are compared by.
pub trait Key<T> {
    type Out: Py;
    fn key(&mut self, item: &T) -> Res<Self::Out>;
}

/// Items are compared themselves.
pub struct NoKey;

impl<T: Py> Key<T> for NoKey {
    type Out = T;
    fn key(&mut self, item: &T) -> Res<T> {
        Ok(item.clone())
    }
}

impl<T, K: Py, F: FnMut(&T) -> Res<K>> Key<T> for F {
    type Out = K;
    fn key(&mut self, item: &T) -> Res<K> {
        self(item)
    }
}

/// A callable, or None.
impl<T: Py> Key<T> for &Value {
    type Out = Value;
    fn key(&mut self, item: &T) -> Res<Value> {
        if self.is_none() {
            return Ok(item.to_value());
        }
        call(self, &[item.to_value()])
    }
}

impl<T: Py> List<T> {
    /// `xs.sort(reverse=reverse)`
    pub fn sort(&self, reverse: bool) -> Res<()> {
        if self.edit(|items| sort_numbers(items, reverse)) {
            return Ok(());
        }
        self.sort_items(reverse, |items, order| {
            if !sort_plain(items, order) {
                merge_sort(order, |a, b| items[a].py_cmp_lt(&items[b]))?;
            }
            Ok(())
        })
    }

    /// `xs.sort(key=key, reverse=reverse)`: the key is called once an item, in order.
    pub fn sort_by_key(&self, mut key: impl Key<T>, reverse: bool) -> Res<()> {
        self.sort_items(reverse, |items, order| {
            let keys = items
                .iter()
                .map(|item| key.key(item))
                .collect::<Res<Vec<_>>>()?;
            if !sort_plain(&keys, order) {
                merge_sort(order, |a, b| keys[a].py_cmp_lt(&keys[b]))?;
            }
            Ok(())
        })
    }

    /// The list is empty while its items are compared, and gets them back whatever happens.
    fn sort_items(
        &self,
        reverse: bool,
        arrange: impl FnOnce(&Vec<T>, &mut [usize]) -> Res<()>,
    ) -> Res<()> {
        let items = self.take();
        let mut order: Vec<usize> = (0..items.len()).collect();
        if reverse {
            order.reverse();
        }
        let mut result = arrange(&items, &mut order);
        if reverse {
            order.reverse();
        }
        let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
        let sorted: Vec<T> = order.iter().filter_map(|&i| items[i].take()).collect();
        let meanwhile = self.edit(|v| std::mem::replace(v, sorted));
        let touched = size_of::<T>() != 0 && meanwhile.capacity() != 0;
        if result.is_ok() && touched {
            result = Err(Exc::value_error("list modified during sort"));
        }
        drop(meanwhile);
        result
    }
}

/// Sorts a `Vec` of numbers in place; false: these items are not such. Stable in both directions.
fn sort_numbers(items: &mut dyn Any, reverse: bool) -> bool {
    let directed = |order: Ordering| if reverse { order.reverse() } else { order };
    if let Some(items) = items.downcast_mut::<Vec<i64>>() {
        items.sort_unstable_by(|a, b| directed(a.cmp(b)));
        return true;
    }
    if let Some(items) = items.downcast_mut::<Vec<f64>>() {
        if items.iter().any(|x| x.is_nan()) {
            return false;
        }
        items.sort_by(|a, b| directed(a.partial_cmp(b).unwrap_or(Ordering::Equal)));
        return true;
    }
    let Some(items) = items.downcast_mut::<Vec<Value>>() else {
        return false;
    };
    if items.iter().any(|v| Value::small_ints(v, v).is_none()) {
        return false;
    }
    items.sort_by(|a, b| {
        let order = Value::small_ints(a, b).map_or(Ordering::Equal, |(a, b)| a.cmp(&b));
        directed(order)
    });
    true
}

/// Sorts by keys (a `Vec`) whose order is total and without effects; false: these keys are not such.
fn sort_plain(keys: &dyn Any, order: &mut [usize]) -> bool {
    if let Some(keys) = keys.downcast_ref::<Vec<i64>>() {
        order.sort_by_key(|&i| keys[i]);
    } else if let Some(keys) = keys.downcast_ref::<Vec<bool>>() {
        order.sort_by_key(|&i| keys[i]);
    } else if let Some(keys) = keys.downcast_ref::<Vec<Int>>() {
        order.sort_by(|&a, &b| keys[a].cmp(&keys[b]));
    } else if let Some(keys) = keys.downcast_ref::<Vec<f64>>() {
        return sort_floats(keys, order);
    } else if let Some(keys) = keys.downcast_ref::<Vec<Value>>() {
        return sort_values(keys, order);
    } else {
        return false;
    }
    true
}

fn sort_floats(keys: &[f64], order: &mut [usize]) -> bool {
    if keys.iter().any(|x| x.is_nan()) {
        return false;
    }
    order.sort_by(|&a, &b| keys[a].partial_cmp(&keys[b]).unwrap_or(Ordering::Equal));
    true
}

fn sort_values(keys: &[Value], order: &mut [usize]) -> bool {
    let ints = keys.iter().map(|v| Value::small_ints(v, v).map(|(i, _)| i));
    if let Some(ints) = ints.collect::<Option<Vec<i64>>>() {
        order.sort_by_key(|&i| ints[i]);
        return true;
    }
    let floats = keys.iter().map(|v| match v.view() {
        View::Float(x) => Some(x),
        _ => None,
    });
    floats
        .collect::<Option<Vec<f64>>>()
        .is_some_and(|floats| sort_floats(&floats, order))
}

const MIN_GALLOP: usize = 7;

struct Run {
    start: usize,
    len: usize,
    power: u32,
}

/// CPython's `MergeState`; `less` compares two of the positions that `a` holds.
struct Sorter<'a, F> {
    a: &'a mut [usize],
    less: F,
    min_gallop: usize,
    runs: Vec<Run>,
}

/// `list.sort` without keys of its own: arranges `order` by `less`.
fn merge_sort(order: &mut [usize], less: impl FnMut(usize, usize) -> Res<bool>) -> Res<()> {
    if order.len() < 2 {
        return Ok(());
    }
    let mut sorter = Sorter {
        a: order,
        less,
        min_gallop: MIN_GALLOP,
        runs: Vec::new(),
    };
    sorter.sort()
}

fn min_run(mut n: usize) -> usize {
    let mut odd = 0;
    while n >= 64 {
        odd |= n & 1;
        n >>= 1;
    }
    n + odd
}

/// Where two neighbouring runs stand in a nearly balanced merge tree (powersort).
fn power_between(start: usize, n1: usize, n2: usize, n: usize) -> u32 {
    let mut a = 2 * start + n1;
    let mut b = a + n1 + n2;
    let mut power = 0;
    loop {
        power += 1;
        if a >= n {
            a -= n;
            b -= n;
        } else if b >= n {
            return power;
        }
        a <<= 1;
        b <<= 1;
    }
}

impl<F: FnMut(usize, usize) -> Res<bool>> Sorter<'_, F> {
    fn sort(&mut self) -> Res<()> {
        let n = self.a.len();
        let min_run = min_run(n);
        let mut lo = 0;
        while lo < n {
            let mut len = self.count_run(lo)?;
            if len < min_run {
                let force = min_run.min(n - lo);
                self.binary_sort(lo, lo + force, lo + len)?;
                len = force;
            }
            self.found_new_run(len)?;
            self.runs.push(Run {
                start: lo,
                len,
                power: 0,
            });
            lo += len;
        }
        while self.runs.len() > 1 {
            let mut i = self.runs.len() - 2;
            if i > 0 && self.runs[i - 1].len < self.runs[i + 1].len {
                i -= 1;
            }
            self.merge_at(i)?;
        }
        Ok(())
    }

    /// The length of the run at `lo`, reversed first when it is strictly descending.
    fn count_run(&mut self, lo: usize) -> Res<usize> {
        let hi = self.a.len();
        if lo + 1 == hi {
            return Ok(1);
        }
        let descending = (self.less)(self.a[lo + 1], self.a[lo])?;
        let mut end = lo + 2;
        while end < hi && (self.less)(self.a[end], self.a[end - 1])? == descending {
            end += 1;
        }
        if descending {
            self.a[lo..end].reverse();
        }
        Ok(end - lo)
    }

    /// Insertion sort of `lo..hi` by binary search; `lo..start` is sorted already.
    fn binary_sort(&mut self, lo: usize, hi: usize, start: usize) -> Res<()> {
        for i in start.max(lo + 1)..hi {
            let pivot = self.a[i];
            let (mut l, mut r) = (lo, i);
            while l < r {
                let middle = l + ((r - l) >> 1);
                if (self.less)(pivot, self.a[middle])? {
                    r = middle;
                } else {
                    l = middle + 1;
                }
            }
            self.a[l..=i].rotate_right(1);
        }
        Ok(())
    }

    fn found_new_run(&mut self, len: usize) -> Res<()> {
        let Some(last) = self.runs.last() else {
            return Ok(());
        };
        let power = power_between(last.start, last.len, len, self.a.len());
        while self.runs.len() > 1 && self.runs[self.runs.len() - 2].power > power {
            self.merge_at(self.runs.len() - 2)?;
        }
        if let Some(last) = self.runs.last_mut() {
            last.power = power;
        }
        Ok(())
    }

    fn merge_at(&mut self, i: usize) -> Res<()> {
        let (mut sa, mut na) = (self.runs[i].start, self.runs[i].len);
        let (sb, nb) = (self.runs[i + 1].start, self.runs[i + 1].len);
        self.runs[i].len = na + nb;
        self.runs.remove(i + 1);
        let k = gallop_right(&mut self.less, self.a[sb], &self.a[sa..sa + na], 0)?;
        sa += k;
        na -= k;
        if na == 0 {
            return Ok(());
        }
        let last = self.a[sa + na - 1];
        let nb = gallop_left(&mut self.less, last, &self.a[sb..sb + nb], nb - 1)?;
        if nb == 0 {
            return Ok(());
        }
        if na <= nb {
            self.merge_low(sa, na, sb, nb)
        } else {
            self.merge_high(sa, na, sb, nb)
        }
    }

    /// Merges neighbours of which the left one is the shorter; it is copied out.
    fn merge_low(&mut self, sa: usize, na: usize, sb: usize, nb: usize) -> Res<()> {
        let temp = self.a[sa..sa + na].to_vec();
        let mut m = Merge {
            dest: sa,
            a: 0,
            b: sb,
            na,
            nb,
        };
        let result = self.merge_low_steps(&temp, &mut m);
        match result {
            Ok(Rest::OneOfA) => {
                self.a.copy_within(m.b..m.b + m.nb, m.dest);
                self.a[m.dest + m.nb] = temp[m.a];
            }
            _ => self.a[m.dest..m.dest + m.na].copy_from_slice(&temp[m.a..m.a + m.na]),
        }
        result.map(|_| ())
    }

    fn merge_low_steps(&mut self, temp: &[usize], m: &mut Merge) -> Res<Rest> {
        self.low_take_b(m);
        if m.nb == 0 {
            return Ok(Rest::Done);
        }
        if m.na == 1 {
            return Ok(Rest::OneOfA);
        }
        let mut min_gallop = self.min_gallop;
        loop {
            let (mut count_a, mut count_b) = (0, 0);
            loop {
                if (self.less)(self.a[m.b], temp[m.a])? {
                    self.low_take_b(m);
                    count_b += 1;
                    count_a = 0;
                    if m.nb == 0 {
                        return Ok(Rest::Done);
                    }
                    if count_b >= min_gallop {
                        break;
                    }
                } else {
                    self.low_take_a(temp, m, 1);
                    count_a += 1;
                    count_b = 0;
                    if m.na == 1 {
                        return Ok(Rest::OneOfA);
                    }
                    if count_a >= min_gallop {
                        break;
                    }
                }
            }
            min_gallop += 1;
            loop {
                min_gallop -= usize::from(min_gallop > 1);
                self.min_gallop = min_gallop;
                let left = &temp[m.a..m.a + m.na];
                count_a = gallop_right(&mut self.less, self.a[m.b], left, 0)?;
                self.low_take_a(temp, m, count_a);
                if count_a > 0 && m.na <= 1 {
                    return Ok(if m.na == 1 { Rest::OneOfA } else { Rest::Done });
                }
                self.low_take_b(m);
                if m.nb == 0 {
                    return Ok(Rest::Done);
                }
                let right = &self.a[m.b..m.b + m.nb];
                count_b = gallop_left(&mut self.less, temp[m.a], right, 0)?;
                self.a.copy_within(m.b..m.b + count_b, m.dest);
                m.dest += count_b;
                m.b += count_b;
                m.nb -= count_b;
                if count_b > 0 && m.nb == 0 {
                    return Ok(Rest::Done);
                }
                self.low_take_a(temp, m, 1);
                if m.na == 1 {
                    return Ok(Rest::OneOfA);
                }
                if count_a < MIN_GALLOP && count_b < MIN_GALLOP {
                    break;
                }
            }
            min_gallop += 1;
            self.min_gallop = min_gallop;
        }
    }

    fn low_take_a(&mut self, temp: &[usize], m: &mut Merge, n: usize) {
        self.a[m.dest..m.dest + n].copy_from_slice(&temp[m.a..m.a + n]);
        m.dest += n;
        m.a += n;
        m.na -= n;
    }

    fn low_take_b(&mut self, m: &mut Merge) {
        self.a[m.dest] = self.a[m.b];
        m.dest += 1;
        m.b += 1;
        m.nb -= 1;
    }

    /// Merges neighbours of which the right one is the shorter; it is copied out. What is left of A
    /// is `a[sa..sa + na]`, of B `temp[..nb]`, and the merge writes just below `dest`.
    fn merge_high(&mut self, sa: usize, na: usize, sb: usize, nb: usize) -> Res<()> {
        let temp = self.a[sb..sb + nb].to_vec();
        let mut m = Merge {
            dest: sb + nb,
            a: sa,
            b: 0,
            na,
            nb,
        };
        let result = self.merge_high_steps(&temp, &mut m);
        match result {
            Ok(Rest::OneOfB) => {
                self.a.copy_within(sa..sa + m.na, m.dest - m.na);
                self.a[m.dest - m.na - 1] = temp[0];
            }
            _ => self.a[m.dest - m.nb..m.dest].copy_from_slice(&temp[..m.nb]),
        }
        result.map(|_| ())
    }

    fn merge_high_steps(&mut self, temp: &[usize], m: &mut Merge) -> Res<Rest> {
        self.high_take_a(m, 1);
        if m.na == 0 {
            return Ok(Rest::Done);
        }
        if m.nb == 1 {
            return Ok(Rest::OneOfB);
        }
        let mut min_gallop = self.min_gallop;
        loop {
            let (mut count_a, mut count_b) = (0, 0);
            loop {
                if (self.less)(temp[m.nb - 1], self.a[m.a + m.na - 1])? {
                    self.high_take_a(m, 1);
                    count_a += 1;
                    count_b = 0;
                    if m.na == 0 {
                        return Ok(Rest::Done);
                    }
                    if count_a >= min_gallop {
                        break;
                    }
                } else {
                    self.high_take_b(temp, m, 1);
                    count_b += 1;
                    count_a = 0;
                    if m.nb == 1 {
                        return Ok(Rest::OneOfB);
                    }
                    if count_b >= min_gallop {
                        break;
                    }
                }
            }
            min_gallop += 1;
            loop {
                min_gallop -= usize::from(min_gallop > 1);
                self.min_gallop = min_gallop;
                let left = &self.a[m.a..m.a + m.na];
                count_a = m.na - gallop_right(&mut self.less, temp[m.nb - 1], left, m.na - 1)?;
                self.high_take_a(m, count_a);
                if count_a > 0 && m.na == 0 {
                    return Ok(Rest::Done);
                }
                self.high_take_b(temp, m, 1);
                if m.nb == 1 {
                    return Ok(Rest::OneOfB);
                }
                let last = self.a[m.a + m.na - 1];
                count_b = m.nb - gallop_left(&mut self.less, last, &temp[..m.nb], m.nb - 1)?;
                self.high_take_b(temp, m, count_b);
                if count_b > 0 && m.nb <= 1 {
                    return Ok(if m.nb == 1 { Rest::OneOfB } else { Rest::Done });
                }
                self.high_take_a(m, 1);
                if m.na == 0 {
                    return Ok(Rest::Done);
                }
                if count_a < MIN_GALLOP && count_b < MIN_GALLOP {
                    break;
                }
            }
            min_gallop += 1;
            self.min_gallop = min_gallop;
        }
    }

    fn high_take_a(&mut self, m: &mut Merge, n: usize) {
        let end = m.a + m.na;
        self.a.copy_within(end - n..end, m.dest - n);
        m.dest -= n;
        m.na -= n;
    }

    fn high_take_b(&mut self, temp: &[usize], m: &mut Merge, n: usize) {
        self.a[m.dest - n..m.dest].copy_from_slice(&temp[m.nb - n..m.nb]);
        m.dest -= n;
        m.nb -= n;
    }
}

/// How far a merge has come: what is left of its two sides, and where it writes.
struct Merge {
    dest: usize,
    a: usize,
    b: usize,
    na: usize,
    nb: usize,
}

/// What a merge leaves to be copied.
#[derive(Clone, Copy)]
enum Rest {
    Done,
    OneOfA,
    OneOfB,
}

/// The next offset of a gallop: 1, 3, 7, 15, ...
fn next_offset(offset: usize, max: usize) -> usize {
    (offset << 1).saturating_add(1).min(max.max(offset + 1))
}

/// Where `key` belongs in the sorted `a`, left of equal ones, searching from `hint`.
fn gallop_left(
    less: &mut impl FnMut(usize, usize) -> Res<bool>,
    key: usize,
    a: &[usize],
    hint: usize,
) -> Res<usize> {
    let (mut last, mut offset) = (0, 1);
    let (mut lo, mut hi);
    if less(a[hint], key)? {
        let max = a.len() - hint;
        while offset < max && less(a[hint + offset], key)? {
            last = offset;
            offset = next_offset(offset, max);
        }
        (lo, hi) = (hint + last + 1, hint + offset.min(max));
    } else {
        let max = hint + 1;
        while offset < max && !less(a[hint - offset], key)? {
            last = offset;
            offset = next_offset(offset, max);
        }
        (lo, hi) = (hint + 1 - offset.min(max), hint - last);
    }
    while lo < hi {
        let middle = lo + ((hi - lo) >> 1);
        if less(a[middle], key)? {
            lo = middle + 1;
        } else {
            hi = middle;
        }
    }
    Ok(hi)
}

/// Where `key` belongs in the sorted `a`, right of equal ones, searching from `hint`.
fn gallop_right(
    less: &mut impl FnMut(usize, usize) -> Res<bool>,
    key: usize,
    a: &[usize],
    hint: usize,
) -> Res<usize> {
    let (mut last, mut offset) = (0, 1);
    let (mut lo, mut hi);
    if less(key, a[hint])? {
        let max = hint + 1;
        while offset < max && less(key, a[hint - offset])? {
            last = offset;
            offset = next_offset(offset, max);
        }
        (lo, hi) = (hint + 1 - offset.min(max), hint - last);
    } else {
        let max = a.len() - hint;
        while offset < max && !less(key, a[hint + offset])? {
            last = offset;
            offset = next_offset(offset, max);
        }
        (lo, hi) = (hint + last + 1, hint + offset.min(max));
    }
    while lo < hi {
        let middle = lo + ((hi - lo) >> 1);
        if less(key, a[middle])? {
            hi = middle;
        } else {
            lo = middle + 1;
        }
    }
    Ok(hi)
}
