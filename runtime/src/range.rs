//! `range`: any ints. Loops over machine ints use [`range_i64`], which allocates nothing.

use crate::iter::{Iterable, Lift};
use crate::{hash, ops, Exc, Int, Py, Res, Slice, Str, Value, View};
use std::rc::Rc;

/// `range(start, stop, step)`
#[repr(transparent)]
#[derive(Clone)]
pub struct Range(Rc<Parts>);

struct Parts {
    start: Int,
    stop: Int,
    step: Int,
    length: Int,
}

impl Range {
    /// `range(start, stop)` for machine ints.
    pub fn of(start: i64, stop: i64) -> Range {
        Range::between(Int::from(start), Int::from(stop))
    }

    /// `range(start, stop)`
    pub fn between(start: Int, stop: Int) -> Range {
        Range::stepped(start, stop, Int::ONE)
    }

    /// `range(start, stop, step)`
    pub fn new(start: Int, stop: Int, step: Int) -> Res<Range> {
        if step.is_zero() {
            return Err(Exc::value_error("range() arg 3 must not be zero"));
        }
        Ok(Range::stepped(start, stop, step))
    }

    /// A range whose step is not zero.
    fn stepped(start: Int, stop: Int, step: Int) -> Range {
        let length = length(&start, &stop, &step);
        Range(Rc::new(Parts {
            start,
            stop,
            step,
            length,
        }))
    }

    pub fn start(&self) -> Int {
        self.0.start.clone()
    }

    pub fn stop(&self) -> Int {
        self.0.stop.clone()
    }

    pub fn step(&self) -> Int {
        self.0.step.clone()
    }

    /// How many ints it has, whatever the number.
    pub fn length(&self) -> &Int {
        &self.0.length
    }

    /// `len(r)`
    pub fn len(&self) -> Res<i64> {
        self.0
            .length
            .to_i64()
            .ok_or_else(|| Exc::overflow_error("Python int too large to convert to C ssize_t"))
    }

    pub fn is_empty(&self) -> bool {
        self.0.length.is_zero()
    }

    fn at(&self, position: &Int) -> Int {
        &self.0.start + &(position * &self.0.step)
    }

    /// `r[i]` for any int.
    pub fn get_int(&self, index: &Int) -> Res<Int> {
        let i = if index.is_negative() {
            index + &self.0.length
        } else {
            index.clone()
        };
        if i.is_negative() || i >= self.0.length {
            return Err(Exc::index_error("range object index out of range"));
        }
        Ok(self.at(&i))
    }

    /// `r[i]`
    pub fn get(&self, index: i64) -> Res<Int> {
        self.get_int(&Int::from(index))
    }

    /// `r[slice]`
    pub fn get_slice(&self, slice: &Slice) -> Res<Range> {
        let (start, stop, step) = slice.indices_of(&self.0.length)?;
        Ok(Range::stepped(
            self.at(&start),
            self.at(&stop),
            &self.0.step * &step,
        ))
    }

    /// `value in r`
    pub fn contains(&self, value: &Int) -> bool {
        self.position(value).is_some()
    }

    /// Where an int stands in the range.
    fn position(&self, value: &Int) -> Option<Int> {
        let (i, rest) = (value - &self.0.start).divmod(&self.0.step).ok()?;
        let is_inside = rest.is_zero() && !i.is_negative() && i < self.0.length;
        is_inside.then_some(i)
    }

    /// `value in r` for any value.
    pub fn contains_value(&self, value: &Value) -> Res<bool> {
        match value.view() {
            View::Int(i) => Ok(self.contains(i)),
            View::Bool(b) => Ok(self.contains(&Int::from(b))),
            _ => Ok(self.search(value)?.is_some()),
        }
    }

    /// The first position whose int equals a value that is no int.
    fn search(&self, value: &Value) -> Res<Option<i64>> {
        for (i, item) in self.iter().enumerate() {
            if ops::is_eq(&Value::from(item), value)? {
                return Ok(Some(i as i64));
            }
        }
        Ok(None)
    }

    /// `r.count(value)`
    pub fn count(&self, value: &Value) -> Res<i64> {
        match value.view() {
            View::Int(_) | View::Bool(_) => Ok(i64::from(self.contains_value(value)?)),
            _ => {
                let mut n = 0;
                for item in self.iter() {
                    n += i64::from(ops::is_eq(&Value::from(item), value)?);
                }
                Ok(n)
            }
        }
    }

    /// `r.index(value)`
    pub fn index(&self, value: &Value) -> Res<Value> {
        let found = match value.view() {
            View::Int(i) => self.position(i),
            View::Bool(b) => self.position(&Int::from(b)),
            _ => {
                let found = self.search(value)?.map(Int::from);
                return found
                    .map(Value::from)
                    .ok_or_else(|| Exc::value_error("sequence.index(x): x not in sequence"));
            }
        };
        match found {
            Some(i) => Ok(Value::from(i)),
            None => Err(Exc::value_error(format!(
                "{} is not in range",
                ops::repr(value)?.as_str()
            ))),
        }
    }

    pub fn iter(&self) -> RangeIter {
        RangeIter::new(self.start(), self.step(), self.0.length.clone())
    }

    /// `reversed(r)`
    pub fn iter_reversed(&self) -> RangeIter {
        let last = self.at(&(&self.0.length - &Int::ONE));
        RangeIter::new(last, -&self.0.step, self.0.length.clone())
    }

    fn is_long(&self) -> bool {
        let fits = |i: &Int| i.to_i64().is_some();
        !(fits(&self.0.start) && fits(&self.0.stop) && fits(&self.0.step))
    }

    /// The Python type of its iterators.
    pub fn iterator_kind(&self) -> &'static str {
        if self.is_long() {
            "longrange_iterator"
        } else {
            "range_iterator"
        }
    }

    /// What ranges are equal and hashed by.
    fn identity(&self) -> (Int, Option<(Int, Option<Int>)>) {
        let length = self.0.length.clone();
        if length.is_zero() {
            return (length, None);
        }
        let step = (length != 1).then(|| self.step());
        (length, Some((self.start(), step)))
    }
}

fn length(start: &Int, stop: &Int, step: &Int) -> Int {
    let (low, high, width) = if step.is_negative() {
        (stop, start, -step)
    } else {
        (start, stop, step.clone())
    };
    if low >= high {
        return Int::ZERO;
    }
    match (high - low - Int::ONE).floor_div(&width) {
        Ok(steps) => steps + Int::ONE,
        Err(_) => Int::ZERO,
    }
}

/// The ints of a range.
#[derive(Clone)]
pub enum RangeIter {
    Small(RangeI64),
    Big { next: Int, step: Int, left: Int },
}

impl RangeIter {
    fn new(start: Int, step: Int, length: Int) -> RangeIter {
        let last = &start + &(&step * &length);
        match (
            start.to_i64(),
            step.to_i64(),
            length.to_i64(),
            last.to_i64(),
        ) {
            (Some(next), Some(step), Some(left), Some(_)) => RangeIter::Small(RangeI64 {
                next,
                step,
                left: left as u64,
            }),
            _ => RangeIter::Big {
                next: start,
                step,
                left: length,
            },
        }
    }
}

impl Iterator for RangeIter {
    type Item = Int;
    #[inline]
    fn next(&mut self) -> Option<Int> {
        match self {
            RangeIter::Small(items) => items.next().map(Int::from),
            RangeIter::Big { next, step, left } => {
                if left.is_zero() {
                    return None;
                }
                *left = &*left - &Int::ONE;
                let after = &*next + &*step;
                Some(std::mem::replace(next, after))
            }
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        match self {
            RangeIter::Small(items) => items.size_hint(),
            RangeIter::Big { .. } => (0, None),
        }
    }
}

/// The ints of `range(start, stop, step)`, all machine ints.
#[derive(Clone)]
pub struct RangeI64 {
    next: i64,
    step: i64,
    left: u64,
}

/// `range(start, stop, step)` for a loop; `step` is not zero.
#[inline(always)]
pub fn range_i64(start: i64, stop: i64, step: i64) -> RangeI64 {
    let left = if step > 0 && start < stop {
        (stop.wrapping_sub(start) as u64 - 1) / step as u64 + 1
    } else if step < 0 && stop < start {
        (start.wrapping_sub(stop) as u64 - 1) / step.unsigned_abs() + 1
    } else {
        0
    };
    RangeI64 {
        next: start,
        step,
        left,
    }
}

/// The same, with the ValueError of a step of zero.
pub fn range_i64_checked(start: i64, stop: i64, step: i64) -> Res<RangeI64> {
    if step == 0 {
        return Err(Exc::value_error("range() arg 3 must not be zero"));
    }
    Ok(range_i64(start, stop, step))
}

impl Iterator for RangeI64 {
    type Item = i64;
    #[inline(always)]
    fn next(&mut self) -> Option<i64> {
        if self.left == 0 {
            return None;
        }
        self.left -= 1;
        let item = self.next;
        self.next = item.wrapping_add(self.step);
        Some(item)
    }
    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left as usize, Some(self.left as usize))
    }
}

impl DoubleEndedIterator for RangeI64 {
    #[inline]
    fn next_back(&mut self) -> Option<i64> {
        if self.left == 0 {
            return None;
        }
        self.left -= 1;
        Some(
            self.next
                .wrapping_add(self.step.wrapping_mul(self.left as i64)),
        )
    }
}

impl Py for Range {
    fn to_value(&self) -> Value {
        Value::from(self.clone())
    }
    fn from_value(v: &Value) -> Res<Range> {
        match v.view() {
            View::Range(r) => Ok(r.clone()),
            _ => Err(crate::py::mismatch("range", v)),
        }
    }
    fn type_name(&self) -> Str {
        Str::from("range")
    }
    fn py_eq(&self, other: &Range) -> Res<bool> {
        Ok(self.identity() == other.identity())
    }
    fn py_hash(&self) -> Res<i64> {
        let (length, rest) = self.identity();
        let none = || hash::NONE;
        let (start, step) = match &rest {
            None => (none(), none()),
            Some((start, step)) => (
                hash::hash_int(start),
                step.as_ref().map_or_else(none, hash::hash_int),
            ),
        };
        let mut hasher = hash::TupleHasher::new();
        for part in [hash::hash_int(&length), start, step] {
            hasher.add(part);
        }
        Ok(hasher.finish())
    }
    fn py_repr(&self) -> Res<Str> {
        let Parts {
            start, stop, step, ..
        } = &*self.0;
        Ok(Str::from(if *step == 1 {
            format!("range({start}, {stop})")
        } else {
            format!("range({start}, {stop}, {step})")
        }))
    }
    fn py_str(&self) -> Res<Str> {
        self.py_repr()
    }
    fn truth(&self) -> Res<bool> {
        Ok(!self.is_empty())
    }
    fn is(&self, other: &Range) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Iterable<Int> for &Range {
    type Iter = Lift<RangeIter>;
    fn py_iter(self) -> Res<Self::Iter> {
        Ok(Lift(self.iter()))
    }
}
