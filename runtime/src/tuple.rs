//! `Tuple<T>`: a tuple of unknown length. Tuples of known shape are Rust tuples (see `py.rs`).

use crate::iter::{Iterable, Lift, Source};
use crate::list::{joined_reprs, position, repeated, ReprGuard};
use crate::slice::{Bounds, Indices};
use crate::{hash, Exc, Py, Res, Slice, Str, Value, View};
use std::any::Any;
use std::rc::Rc;

/// An immutable sequence; nothing changes its items, so references into it are always good.
#[repr(transparent)]
pub struct Tuple<T>(Rc<Box<[T]>>);

impl<T> Clone for Tuple<T> {
    #[inline(always)]
    fn clone(&self) -> Tuple<T> {
        Tuple(Rc::clone(&self.0))
    }
}

impl<T> From<Vec<T>> for Tuple<T> {
    fn from(items: Vec<T>) -> Tuple<T> {
        Tuple(Rc::new(items.into_boxed_slice()))
    }
}

impl<T, const N: usize> From<[T; N]> for Tuple<T> {
    fn from(items: [T; N]) -> Tuple<T> {
        Tuple::from(Vec::from(items))
    }
}

impl<T> FromIterator<T> for Tuple<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Tuple<T> {
        Tuple::from(items.into_iter().collect::<Vec<T>>())
    }
}

impl<T> Default for Tuple<T> {
    fn default() -> Tuple<T> {
        Tuple::empty()
    }
}

/// `t[index]` of a tuple of known shape whose items have one type.
#[inline]
pub fn item<T, const N: usize>(items: [T; N], index: i64) -> Res<T> {
    let place = position(index, N).and_then(|i| items.into_iter().nth(i));
    place.ok_or_else(|| Exc::index_error("tuple index out of range"))
}

impl<T> Tuple<T> {
    /// `()`
    pub fn empty() -> Tuple<T> {
        Tuple::from(Vec::new())
    }

    #[inline(always)]
    pub fn as_slice(&self) -> &[T] {
        &self.0
    }

    #[inline(always)]
    pub fn len(&self) -> i64 {
        self.0.len() as i64
    }

    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Py> Tuple<T> {
    /// `t[i]`
    #[inline]
    pub fn get(&self, index: i64) -> Res<T> {
        match position(index, self.0.len()) {
            Some(i) => Ok(self.0[i].clone()),
            None => Err(Exc::index_error("tuple index out of range")),
        }
    }

    /// `t[i]` where `i` is proved to be in range.
    #[inline]
    pub fn get_at(&self, index: usize) -> T {
        self.0[index].clone()
    }

    /// `t[slice]`
    pub fn get_slice(&self, slice: &Slice) -> Res<Tuple<T>> {
        Ok(self.take(slice.resolve(self.0.len())?))
    }

    /// `t[start:stop]`
    pub fn slice(&self, bounds: impl Bounds) -> Tuple<T> {
        self.take(bounds.adjust(self.0.len()))
    }

    /// `t[start:stop:step]`
    pub fn slice_step(&self, bounds: impl Bounds, step: i64) -> Res<Tuple<T>> {
        Ok(self.take(bounds.adjust_by(step, self.0.len())?))
    }

    fn take(&self, at: Indices) -> Tuple<T> {
        if at.step == 1 && at.count == self.0.len() {
            return self.clone();
        }
        at.positions().map(|i| self.0[i].clone()).collect()
    }

    /// `t + u`
    pub fn concat(&self, other: &Tuple<T>) -> Tuple<T> {
        if self.is_empty() {
            return other.clone();
        }
        if other.is_empty() {
            return self.clone();
        }
        self.iter().chain(other.iter()).collect()
    }

    /// `t * n`
    pub fn repeat(&self, n: i64) -> Res<Tuple<T>> {
        if n == 1 {
            return Ok(self.clone());
        }
        repeated(&self.0, n).map(Tuple::from)
    }

    /// `value in t`
    pub fn contains(&self, value: &T) -> Res<bool> {
        for item in self.as_slice() {
            if item.same(value)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    pub fn count(&self, value: &T) -> Res<i64> {
        let mut n = 0;
        for item in self.as_slice() {
            n += i64::from(item.same(value)?);
        }
        Ok(n)
    }

    pub fn index(&self, value: &T, start: i64, stop: i64) -> Res<i64> {
        let at = crate::slice::indices(Some(start), Some(stop), 1, self.0.len());
        for i in at.positions() {
            if self.0[i].same(value)? {
                return Ok(i as i64);
            }
        }
        Err(Exc::value_error("tuple.index(x): x not in tuple"))
    }

    pub fn to_vec(&self) -> Vec<T> {
        self.0.to_vec()
    }

    #[inline]
    pub fn iter(&self) -> TupleIter<T> {
        TupleIter {
            tuple: self.clone(),
            next: 0,
            end: self.0.len(),
        }
    }

    /// `reversed(t)`
    pub fn iter_reversed(&self) -> std::iter::Rev<TupleIter<T>> {
        self.iter().rev()
    }

    /// The first place where two tuples differ; `None`: one begins the other.
    pub fn first_difference(&self, other: &Tuple<T>) -> Res<Option<(T, T)>> {
        for (a, b) in self.as_slice().iter().zip(other.as_slice()) {
            if !a.same(b)? {
                return Ok(Some((a.clone(), b.clone())));
            }
        }
        Ok(None)
    }
}

impl<T: Py> Py for Tuple<T> {
    fn to_value(&self) -> Value {
        match (self as &dyn Any).downcast_ref::<Tuple<Value>>() {
            Some(tuple) => Value::from(tuple.clone()),
            None => Value::from(
                self.iter()
                    .map(|item| item.to_value())
                    .collect::<Tuple<Value>>(),
            ),
        }
    }
    fn from_value(v: &Value) -> Res<Tuple<T>> {
        let View::Tuple(tuple) = v.view() else {
            return Err(crate::py::mismatch("tuple", v));
        };
        match (tuple as &dyn Any).downcast_ref::<Tuple<T>>() {
            Some(tuple) => Ok(tuple.clone()),
            None => tuple.as_slice().iter().map(T::from_value).collect(),
        }
    }
    fn type_name(&self) -> Str {
        Str::from("tuple")
    }
    fn py_eq(&self, other: &Tuple<T>) -> Res<bool> {
        Ok(self.len() == other.len() && self.first_difference(other)?.is_none())
    }
    fn py_cmp_lt(&self, other: &Tuple<T>) -> Res<bool> {
        match self.first_difference(other)? {
            Some((a, b)) => a.py_cmp_lt(&b),
            None => Ok(self.len() < other.len()),
        }
    }
    fn py_cmp_gt(&self, other: &Tuple<T>) -> Res<bool> {
        match self.first_difference(other)? {
            Some((a, b)) => a.py_cmp_gt(&b),
            None => Ok(self.len() > other.len()),
        }
    }
    fn py_hash(&self) -> Res<i64> {
        let mut hasher = hash::TupleHasher::new();
        for item in self.as_slice() {
            hasher.add(item.py_hash()?);
        }
        Ok(hasher.finish())
    }
    fn py_repr(&self) -> Res<Str> {
        let address = Rc::as_ptr(&self.0).cast::<()>() as usize;
        let Some(_guard) = ReprGuard::enter(address)? else {
            return Ok(Str::from("(...)"));
        };
        let close = if self.0.len() == 1 { ",)" } else { ")" };
        Ok(Str::from(joined_reprs("(", self.iter().map(Ok), close)?))
    }
    fn py_str(&self) -> Res<Str> {
        self.py_repr()
    }
    fn truth(&self) -> Res<bool> {
        Ok(!self.is_empty())
    }
    fn is(&self, other: &Tuple<T>) -> bool {
        Rc::ptr_eq(&self.0, &other.0) || (self.is_empty() && other.is_empty())
    }
}

/// The items of a tuple.
pub struct TupleIter<T> {
    tuple: Tuple<T>,
    next: usize,
    end: usize,
}

impl<T: Py> Iterator for TupleIter<T> {
    type Item = T;
    #[inline]
    fn next(&mut self) -> Option<T> {
        if self.next >= self.end {
            return None;
        }
        let item = self.tuple.0[self.next].clone();
        self.next += 1;
        Some(item)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.end - self.next, Some(self.end - self.next))
    }
}

impl<T: Py> DoubleEndedIterator for TupleIter<T> {
    fn next_back(&mut self) -> Option<T> {
        if self.next >= self.end {
            return None;
        }
        self.end -= 1;
        Some(self.tuple.0[self.end].clone())
    }
}

impl<T: Py> Iterable<T> for &Tuple<T> {
    type Iter = Lift<TupleIter<T>>;
    fn py_iter(self) -> Res<Self::Iter> {
        Ok(Lift(self.iter()))
    }
    fn source(&self) -> Source<T> {
        Source::Items(self.to_vec())
    }
}
