//! `slice` objects and the arithmetic of slicing.

use crate::{ops, Exc, Int, Py, Res, Str, Value, View};
use std::ops::{Range, RangeFrom, RangeFull, RangeTo};
use std::rc::Rc;

/// `slice(start, stop, step)`
#[repr(transparent)]
#[derive(Clone)]
pub struct Slice(Rc<Parts>);

struct Parts {
    start: Value,
    stop: Value,
    step: Value,
}

/// The positions that a slice of a sequence of known length means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Indices {
    pub start: i64,
    pub step: i64,
    pub count: usize,
}

impl Indices {
    /// The positions in the slice's order; all are in range.
    #[inline]
    pub fn positions(&self) -> impl ExactSizeIterator<Item = usize> {
        let (start, step) = (self.start, self.step);
        (0..self.count).map(move |i| (start + i as i64 * step) as usize)
    }

    /// The same positions, lowest first.
    pub fn ascending(&self) -> impl Iterator<Item = usize> {
        let last = self.start + (self.count as i64 - 1) * self.step;
        let (lowest, step) = (self.start.min(last), self.step.abs());
        (0..self.count).map(move |i| (lowest + i as i64 * step) as usize)
    }
}

/// `ValueError` for a step of zero.
pub fn check_step(step: i64) -> Res<()> {
    if step == 0 {
        return Err(Exc::value_error("slice step cannot be zero"));
    }
    Ok(())
}

/// What `[start:stop:step]` means for a sequence of `len` items; `step` is not zero.
#[inline]
pub fn indices(start: Option<i64>, stop: Option<i64>, step: i64, len: usize) -> Indices {
    let (start, stop) = bounds(start, stop, step, len as i64);
    let count = if step > 0 && start < stop {
        (stop - start - 1) / step + 1
    } else if step < 0 && stop < start {
        (start - stop - 1) / step.saturating_neg() + 1
    } else {
        0
    };
    Indices {
        start,
        step,
        count: count as usize,
    }
}

/// `slice.indices`: start and stop brought into the sequence.
#[inline]
fn bounds(start: Option<i64>, stop: Option<i64>, step: i64, len: i64) -> (i64, i64) {
    let (lowest, highest) = if step < 0 { (-1, len - 1) } else { (0, len) };
    let clamp = |i: i64| {
        if i < 0 {
            i.saturating_add(len).max(lowest)
        } else {
            i.min(highest)
        }
    };
    let first = if step < 0 { highest } else { lowest };
    let last = if step < 0 { lowest } else { highest };
    (start.map_or(first, clamp), stop.map_or(last, clamp))
}

/// A slice's bounds as machine ints; those beyond are clamped, as CPython does.
#[derive(Clone, Copy)]
pub struct Unpacked {
    pub start: Option<i64>,
    pub stop: Option<i64>,
    pub step: i64,
}

impl Unpacked {
    /// The positions in a sequence of `len` items.
    pub fn adjust(&self, len: usize) -> Indices {
        indices(self.start, self.stop, self.step, len)
    }
}

/// The bounds of a slice whose types are known: `a..b`, `a..`, `..b`, `..`. Counted from the end where negative, as in
/// Python.
pub trait Bounds {
    fn start(&self) -> Option<i64>;
    fn stop(&self) -> Option<i64>;

    /// The positions in a sequence of `len` items.
    #[inline]
    fn adjust(&self, len: usize) -> Indices
    where
        Self: Sized,
    {
        indices(self.start(), self.stop(), 1, len)
    }

    /// The same with a step.
    fn adjust_by(&self, step: i64, len: usize) -> Res<Indices>
    where
        Self: Sized,
    {
        check_step(step)?;
        let step = step.max(-i64::MAX);
        Ok(indices(self.start(), self.stop(), step, len))
    }
}

macro_rules! bounds {
    ($range:ty, $start:expr, $stop:expr) => {
        impl Bounds for $range {
            #[inline]
            fn start(&self) -> Option<i64> {
                let start: fn(&Self) -> Option<i64> = $start;
                start(self)
            }
            #[inline]
            fn stop(&self) -> Option<i64> {
                let stop: fn(&Self) -> Option<i64> = $stop;
                stop(self)
            }
        }
    };
}

bounds!(Range<i64>, |r| Some(r.start), |r| Some(r.end));
bounds!(RangeFrom<i64>, |r| Some(r.start), |_| None);
bounds!(RangeTo<i64>, |_| None, |r| Some(r.end));
bounds!(RangeFull, |_| None, |_| None);

/// One bound: None, or an int clamped to 64 bits.
fn bound(v: &Value) -> Res<Option<i64>> {
    Ok(match v.view() {
        View::None => None,
        View::Int(i) => Some(clamped(i)),
        _ => Some(clamped(&index_of(v)?)),
    })
}

fn big_bound(v: &Value) -> Res<Option<Int>> {
    match v.view() {
        View::None => Ok(None),
        View::Int(i) => Ok(Some(i.clone())),
        _ => index_of(v).map(Some),
    }
}

fn clamped(i: &Int) -> i64 {
    i.to_i64()
        .unwrap_or(if i.is_negative() { i64::MIN } else { i64::MAX })
}

fn index_of(v: &Value) -> Res<Int> {
    ops::try_index(v)?.ok_or_else(|| {
        Exc::type_error("slice indices must be integers or None or have an __index__ method")
    })
}

impl Slice {
    pub fn new(start: Value, stop: Value, step: Value) -> Slice {
        Slice(Rc::new(Parts { start, stop, step }))
    }

    pub fn start(&self) -> Value {
        self.0.start.clone()
    }

    pub fn stop(&self) -> Value {
        self.0.stop.clone()
    }

    pub fn step(&self) -> Value {
        self.0.step.clone()
    }

    /// The bounds as 64-bit ints: the step first, as CPython evaluates `__index__`.
    pub fn unpack(&self) -> Res<Unpacked> {
        let step = bound(&self.0.step)?.unwrap_or(1).max(-i64::MAX);
        check_step(step)?;
        let start = bound(&self.0.start)?;
        Ok(Unpacked {
            start,
            stop: bound(&self.0.stop)?,
            step,
        })
    }

    /// The positions in a sequence of `len` items.
    pub fn resolve(&self, len: usize) -> Res<Indices> {
        Ok(self.unpack()?.adjust(len))
    }

    /// `slice.indices(length)`
    pub fn indices_of(&self, length: &Int) -> Res<(Int, Int, Int)> {
        if length.is_negative() {
            return Err(Exc::value_error("length should not be negative"));
        }
        let step = big_bound(&self.0.step)?.unwrap_or(Int::ONE);
        if step.is_zero() {
            check_step(0)?;
        }
        let (lowest, highest) = if step.is_negative() {
            (Int::from(-1), length - &Int::ONE)
        } else {
            (Int::ZERO, length.clone())
        };
        let clamp = |i: Int| {
            if i.is_negative() {
                (i + length).max(lowest.clone())
            } else {
                i.min(highest.clone())
            }
        };
        let (first, last) = if step.is_negative() {
            (&highest, &lowest)
        } else {
            (&lowest, &highest)
        };
        let start = big_bound(&self.0.start)?.map_or_else(|| first.clone(), clamp);
        let stop = big_bound(&self.0.stop)?.map_or_else(|| last.clone(), clamp);
        Ok((start, stop, step))
    }

    fn parts(&self) -> (Value, Value, Value) {
        (
            self.start().clone(),
            self.stop().clone(),
            self.step().clone(),
        )
    }
}

impl Py for Slice {
    fn to_value(&self) -> Value {
        Value::from(self.clone())
    }
    fn from_value(v: &Value) -> Res<Slice> {
        match v.view() {
            View::Slice(s) => Ok(s.clone()),
            _ => Err(crate::py::mismatch("slice", v)),
        }
    }
    fn type_name(&self) -> Str {
        Str::from("slice")
    }
    fn py_eq(&self, other: &Slice) -> Res<bool> {
        self.parts().py_eq(&other.parts())
    }
    fn py_cmp_lt(&self, other: &Slice) -> Res<bool> {
        self.parts().py_cmp_lt(&other.parts())
    }
    fn py_hash(&self) -> Res<i64> {
        Err(Exc::type_error("unhashable type: 'slice'"))
    }
    fn py_repr(&self) -> Res<Str> {
        let Parts { start, stop, step } = &*self.0;
        let (start, stop, step) = (ops::repr(start)?, ops::repr(stop)?, ops::repr(step)?);
        Ok(Str::from(format!("slice({start}, {stop}, {step})")))
    }
    fn py_str(&self) -> Res<Str> {
        self.py_repr()
    }
    fn truth(&self) -> Res<bool> {
        Ok(true)
    }
    fn is(&self, other: &Slice) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
