//! `List<T>`: Python's list, shared by its handles.
//!
//! Invariant of the interior: no reference into the items lives while user code runs (`__eq__`,
//! `__hash__`, `key`, `__del__`). All access goes through `peek` and `edit`, whose closures, all in
//! this file, only move, copy or count handles; what is removed leaves the closure before it drops.
//! Cloning a representation never runs user code (it copies bits or counts a reference).

mod sort;

use crate::iter::{Iterable, Lift, Source};
use crate::slice::{Bounds, Indices};
use crate::{recursion, Exc, Py, Res, Slice, Str, Value, View};
use std::any::Any;
use std::cell::{RefCell, UnsafeCell};
use std::rc::Rc;

pub use sort::{Key, NoKey};

/// A mutable sequence; clones are the same list.
#[repr(transparent)]
pub struct List<T>(Rc<UnsafeCell<Vec<T>>>);

impl<T> Clone for List<T> {
    #[inline(always)]
    fn clone(&self) -> List<T> {
        List(Rc::clone(&self.0))
    }
}

impl<T> Default for List<T> {
    fn default() -> List<T> {
        List::from(Vec::new())
    }
}

impl<T> From<Vec<T>> for List<T> {
    #[inline]
    fn from(items: Vec<T>) -> List<T> {
        List(Rc::new(UnsafeCell::new(items)))
    }
}

impl<T, const N: usize> From<[T; N]> for List<T> {
    #[inline]
    fn from(items: [T; N]) -> List<T> {
        List::from(Vec::from(items))
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> List<T> {
        List::from(items.into_iter().collect::<Vec<T>>())
    }
}

/// The position that a Python index means.
#[inline(always)]
pub(crate) fn position(index: i64, len: usize) -> Option<usize> {
    let i = if index < 0 {
        index.wrapping_add(len as i64)
    } else {
        index
    };
    if (i as u64) < len as u64 {
        return Some(i as usize);
    }
    None
}

#[cold]
#[inline(never)]
fn out_of_range() -> Exc {
    Exc::index_error("list index out of range")
}

#[cold]
#[inline(never)]
fn assignment_out_of_range() -> Exc {
    Exc::index_error("list assignment index out of range")
}

impl<T> List<T> {
    /// An empty list.
    pub fn new() -> List<T> {
        List::default()
    }

    /// An empty list with room for `n` items.
    pub fn with_capacity(n: usize) -> List<T> {
        List::from(Vec::with_capacity(n))
    }

    #[inline(always)]
    fn peek<R>(&self, f: impl FnOnce(&Vec<T>) -> R) -> R {
        // SAFETY: the closures of this file run no user code, so nothing edits meanwhile.
        f(unsafe { &*self.0.get() })
    }

    #[inline(always)]
    fn edit<R>(&self, f: impl FnOnce(&mut Vec<T>) -> R) -> R {
        // SAFETY: the closures of this file run no user code, so this is the only reference.
        f(unsafe { &mut *self.0.get() })
    }

    #[inline(always)]
    pub fn len(&self) -> i64 {
        self.peek(|v| v.len() as i64)
    }

    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        self.peek(Vec::is_empty)
    }

    #[inline(always)]
    pub fn append(&self, value: T) {
        self.edit(|v| v.push(value));
    }

    pub fn clear(&self) {
        let old = self.edit(std::mem::take);
        drop(old);
    }

    pub fn reverse(&self) {
        self.edit(|v| v.reverse());
    }

    pub fn insert(&self, index: i64, value: T) {
        self.edit(|v| {
            let len = v.len() as i64;
            let i = if index < 0 {
                index.saturating_add(len).max(0)
            } else {
                index.min(len)
            };
            v.insert(i as usize, value);
        });
    }

    pub fn pop(&self, index: i64) -> Res<T> {
        let popped = self.edit(|v| match index {
            -1 => v.pop(),
            _ => position(index, v.len()).map(|i| v.remove(i)),
        });
        popped.ok_or_else(|| {
            let empty = self.is_empty();
            Exc::index_error(if empty {
                "pop from empty list"
            } else {
                "pop index out of range"
            })
        })
    }

    /// `del xs[i]`
    pub fn delete(&self, index: i64) -> Res<()> {
        let old = self.edit(|v| position(index, v.len()).map(|i| v.remove(i)));
        old.map(drop).ok_or_else(assignment_out_of_range)
    }

    /// `xs[i] = value`
    #[inline(always)]
    pub fn set(&self, index: i64, value: T) -> Res<()> {
        let old = self.edit(|v| match position(index, v.len()) {
            Some(i) => Ok(std::mem::replace(&mut v[i], value)),
            None => Err(value),
        });
        old.map(drop).map_err(|_| assignment_out_of_range())
    }

    /// `xs[i] = value` where `i` is proved to be in range.
    #[inline(always)]
    pub fn set_at(&self, index: usize, value: T) {
        let old = self.edit(|v| std::mem::replace(&mut v[index], value));
        drop(old);
    }

    /// `xs[i], xs[j] = xs[j], xs[i]`
    #[inline]
    pub fn swap(&self, i: i64, j: i64) -> Res<()> {
        self.edit(|v| match (position(i, v.len()), position(j, v.len())) {
            (Some(i), Some(j)) => {
                v.swap(i, j);
                Ok(())
            }
            _ => Err(out_of_range()),
        })
    }

    /// `del xs[a:b:c]`
    pub fn del_slice(&self, slice: &Slice) -> Res<()> {
        let parts = slice.unpack()?;
        let removed = self.edit(|v| {
            let at = parts.adjust(v.len());
            remove(v, &at)
        });
        drop(removed);
        Ok(())
    }

    /// Takes the items away, leaving the list empty.
    pub fn take(&self) -> Vec<T> {
        self.edit(std::mem::take)
    }

    /// The address that `id` shows and the repr guard compares.
    pub fn address(&self) -> usize {
        self.0.get().cast::<()>() as usize
    }

    /// True for two handles of one list.
    pub fn is_same(&self, other: &List<T>) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Removes the items of a slice; gives them back so that they drop outside.
fn remove<T>(v: &mut Vec<T>, at: &Indices) -> Vec<T> {
    if at.count == 0 {
        return Vec::new();
    }
    if at.step == 1 {
        let start = at.start as usize;
        return v.drain(start..start + at.count).collect();
    }
    let mut doomed = at.ascending().peekable();
    let mut removed = Vec::with_capacity(at.count);
    let mut kept = Vec::with_capacity(v.len() - at.count);
    for (i, item) in std::mem::take(v).into_iter().enumerate() {
        if doomed.peek() == Some(&i) {
            doomed.next();
            removed.push(item);
        } else {
            kept.push(item);
        }
    }
    *v = kept;
    removed
}

impl<T: Py> List<T> {
    /// `xs[i]`
    #[inline(always)]
    pub fn get(&self, index: i64) -> Res<T> {
        self.peek(|v| match position(index, v.len()) {
            Some(i) => Ok(v[i].clone()),
            None => Err(out_of_range()),
        })
    }

    /// `xs[i]` where `i` is proved to be in range.
    #[inline(always)]
    pub fn get_at(&self, index: usize) -> T {
        self.peek(|v| v[index].clone())
    }

    /// The item at a position, if there is one.
    #[inline(always)]
    pub fn item(&self, position: usize) -> Option<T> {
        self.peek(|v| v.get(position).cloned())
    }

    /// `xs[i] op= ..`: reads, computes, writes.
    pub fn update(&self, index: i64, f: impl FnOnce(T) -> Res<T>) -> Res<()> {
        let value = f(self.get(index)?)?;
        self.set(index, value)
    }

    /// A copy of the items as they are now.
    pub fn to_vec(&self) -> Vec<T> {
        self.peek(Clone::clone)
    }

    pub fn copy(&self) -> List<T> {
        List::from(self.to_vec())
    }

    pub fn extend(&self, items: impl Iterable<T>) -> Res<()> {
        if let Source::Items(items) = items.source() {
            self.edit(|v| v.extend(items));
            return Ok(());
        }
        for item in items.py_iter()? {
            self.append(item?);
        }
        Ok(())
    }

    pub fn count(&self, value: &T) -> Res<i64> {
        let mut n = 0;
        for item in self.iter() {
            n += i64::from(item.same(value)?);
        }
        Ok(n)
    }

    pub fn contains(&self, value: &T) -> Res<bool> {
        for item in self.iter() {
            if item.same(value)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    pub fn index(&self, value: &T, start: i64, stop: i64) -> Res<i64> {
        let len = self.len();
        let clamp = |i: i64| {
            if i < 0 {
                i.saturating_add(len).max(0)
            } else {
                i
            }
        };
        let (mut i, stop) = (clamp(start), clamp(stop));
        while i < stop {
            let Some(item) = self.item(i as usize) else {
                break;
            };
            if item.same(value)? {
                return Ok(i);
            }
            i += 1;
        }
        Err(Exc::value_error(format!(
            "{} is not in list",
            value.py_repr()?.as_str()
        )))
    }

    pub fn remove(&self, value: &T) -> Res<()> {
        let mut i = 0;
        while let Some(item) = self.item(i) {
            if item.same(value)? {
                let old = self.edit(|v| (i < v.len()).then(|| v.remove(i)));
                drop(old);
                return Ok(());
            }
            i += 1;
        }
        Err(Exc::value_error("list.remove(x): x not in list"))
    }

    /// `xs + ys`
    pub fn concat(&self, other: &List<T>) -> List<T> {
        let mut items = Vec::with_capacity((self.len() + other.len()) as usize);
        self.peek(|v| items.extend_from_slice(v));
        other.peek(|v| items.extend_from_slice(v));
        List::from(items)
    }

    /// `xs * n`
    pub fn repeat(&self, n: i64) -> Res<List<T>> {
        self.peek(|v| repeated(v, n)).map(List::from)
    }

    /// `xs *= n`
    pub fn repeat_in_place(&self, n: i64) -> Res<()> {
        let items = self.peek(|v| repeated(v, n))?;
        let old = self.edit(|v| std::mem::replace(v, items));
        drop(old);
        Ok(())
    }

    /// `xs[start:stop]`
    pub fn slice(&self, bounds: impl Bounds) -> List<T> {
        self.peek(|v| {
            let at = bounds.adjust(v.len());
            let start = at.start as usize;
            List::from(v[start.min(v.len())..start.min(v.len()) + at.count].to_vec())
        })
    }

    /// `xs[start:stop:step]`
    pub fn slice_step(&self, bounds: impl Bounds, step: i64) -> Res<List<T>> {
        self.peek(|v| {
            let at = bounds.adjust_by(step, v.len())?;
            Ok(at.positions().map(|i| v[i].clone()).collect())
        })
    }

    /// `xs[slice]`
    pub fn get_slice(&self, slice: &Slice) -> Res<List<T>> {
        let parts = slice.unpack()?;
        Ok(self.peek(|v| {
            parts
                .adjust(v.len())
                .positions()
                .map(|i| v[i].clone())
                .collect()
        }))
    }

    /// `xs[slice] = items`
    pub fn set_slice(&self, slice: &Slice, items: impl Iterable<T>) -> Res<()> {
        let parts = slice.unpack()?;
        let at = parts.adjust(self.len() as usize);
        let items = items.into_vec()?;
        if at.step == 1 {
            let old = self.edit(|v| {
                let start = (at.start as usize).min(v.len());
                let stop = (start + at.count).min(v.len());
                v.splice(start..stop, items).collect::<Vec<T>>()
            });
            drop(old);
            return Ok(());
        }
        let at = parts.adjust(self.len() as usize);
        if items.len() != at.count {
            return Err(Exc::value_error(format!(
                "attempt to assign sequence of size {} to extended slice of size {}",
                items.len(),
                at.count
            )));
        }
        let old: Vec<T> = self.edit(|v| {
            let pairs = at.positions().zip(items);
            pairs
                .map(|(i, item)| std::mem::replace(&mut v[i], item))
                .collect()
        });
        drop(old);
        Ok(())
    }

    /// The items, read from the live list one by one.
    #[inline(always)]
    pub fn iter(&self) -> ListIter<T> {
        ListIter {
            list: Some(self.clone()),
            next: 0,
        }
    }

    /// `reversed(xs)`
    pub fn iter_reversed(&self) -> ListRevIter<T> {
        ListRevIter {
            list: Some(self.clone()),
            left: self.len() as usize,
        }
    }

    /// The first place where two lists differ, as CPython looks for it; `None`: one begins the other.
    pub fn first_difference(&self, other: &List<T>) -> Res<Option<(T, T)>> {
        let mut i = 0;
        while let (Some(a), Some(b)) = (self.item(i), other.item(i)) {
            if !a.same(&b)? {
                return Ok(Some((a, b)));
            }
            i += 1;
        }
        Ok(None)
    }
}

impl<T: Py> List<List<T>> {
    /// `xs[i][j]`, without touching the inner list's count.
    #[inline(always)]
    pub fn get2(&self, i: i64, j: i64) -> Res<T> {
        self.peek(|v| match position(i, v.len()) {
            Some(i) => v[i].get(j),
            None => Err(out_of_range()),
        })
    }

    /// `xs[i][j] = value`
    #[inline(always)]
    pub fn set2(&self, i: i64, j: i64, value: T) -> Res<()> {
        let old = self.peek(|v| match position(i, v.len()) {
            Some(i) => v[i].edit(|row| match position(j, row.len()) {
                Some(j) => Ok(std::mem::replace(&mut row[j], value)),
                None => Err((assignment_out_of_range(), value)),
            }),
            None => Err((out_of_range(), value)),
        });
        old.map(drop).map_err(|(error, _)| error)
    }
}

/// `n` copies of the items, one after another.
pub(crate) fn repeated<T: Clone>(items: &[T], n: i64) -> Res<Vec<T>> {
    let size = usize::try_from(n.max(0))
        .ok()
        .and_then(|n| items.len().checked_mul(n))
        .and_then(|len| len.checked_mul(size_of::<T>().max(8)));
    if size.is_none_or(|bytes| bytes > isize::MAX as usize / 2) {
        return Err(Exc::memory_error(""));
    }
    let n = n.max(0) as usize;
    let mut all = Vec::new();
    if all.try_reserve_exact(items.len() * n).is_err() {
        return Err(Exc::memory_error(""));
    }
    for _ in 0..n {
        all.extend_from_slice(items);
    }
    Ok(all)
}

impl<T: Py> Py for List<T> {
    fn to_value(&self) -> Value {
        match (self as &dyn Any).downcast_ref::<List<Value>>() {
            Some(list) => Value::from(list.clone()),
            None => Value::from(
                self.iter()
                    .map(|item| item.to_value())
                    .collect::<List<Value>>(),
            ),
        }
    }
    fn from_value(v: &Value) -> Res<List<T>> {
        if let View::List(list) = v.view() {
            if let Some(list) = (list as &dyn Any).downcast_ref::<List<T>>() {
                return Ok(list.clone());
            }
        }
        Err(crate::py::mismatch("list", v))
    }
    fn type_name(&self) -> Str {
        Str::from("list")
    }
    fn py_eq(&self, other: &List<T>) -> Res<bool> {
        let alike = self.len() == other.len();
        Ok(alike && self.first_difference(other)?.is_none() && self.len() == other.len())
    }
    fn py_cmp_lt(&self, other: &List<T>) -> Res<bool> {
        match self.first_difference(other)? {
            Some((a, b)) => a.py_cmp_lt(&b),
            None => Ok(self.len() < other.len()),
        }
    }
    fn py_cmp_gt(&self, other: &List<T>) -> Res<bool> {
        match self.first_difference(other)? {
            Some((a, b)) => a.py_cmp_gt(&b),
            None => Ok(self.len() > other.len()),
        }
    }
    fn py_hash(&self) -> Res<i64> {
        Err(Exc::type_error("unhashable type: 'list'"))
    }
    fn py_repr(&self) -> Res<Str> {
        let Some(_guard) = ReprGuard::enter(self.address())? else {
            return Ok(Str::from("[...]"));
        };
        Ok(Str::from(joined_reprs("[", self.iter().map(Ok), "]")?))
    }
    fn py_str(&self) -> Res<Str> {
        self.py_repr()
    }
    fn truth(&self) -> Res<bool> {
        Ok(!self.is_empty())
    }
    fn is(&self, other: &List<T>) -> bool {
        self.is_same(other)
    }
}

/// `open + ", ".join(reprs) + close`
pub(crate) fn joined_reprs<T: Py>(
    open: &str,
    items: impl Iterator<Item = Res<T>>,
    close: &str,
) -> Res<String> {
    let mut text = String::from(open);
    for (i, item) in items.enumerate() {
        if i > 0 {
            text.push_str(", ");
        }
        text.push_str(item?.py_repr()?.as_str());
    }
    text.push_str(close);
    Ok(text)
}

thread_local! {
    static BEING_SHOWN: RefCell<Vec<usize>> = const { RefCell::new(Vec::new()) };
}

/// Marks a container whose repr is being made, so that one that holds itself shows dots.
pub(crate) struct ReprGuard {
    _depth: recursion::Depth,
}

impl ReprGuard {
    /// `None`: the repr of this container is already under way.
    pub(crate) fn enter(address: usize) -> Res<Option<ReprGuard>> {
        if BEING_SHOWN.with_borrow(|shown| shown.contains(&address)) {
            return Ok(None);
        }
        let depth = recursion::enter()?;
        BEING_SHOWN.with_borrow_mut(|shown| shown.push(address));
        Ok(Some(ReprGuard { _depth: depth }))
    }
}

impl Drop for ReprGuard {
    fn drop(&mut self) {
        BEING_SHOWN.with_borrow_mut(Vec::pop);
    }
}

/// Iterates a live list; once at its end it stays there.
pub struct ListIter<T> {
    list: Option<List<T>>,
    next: usize,
}

impl<T: Py> Iterator for ListIter<T> {
    type Item = T;
    #[inline(always)]
    fn next(&mut self) -> Option<T> {
        let list = self.list.as_ref()?;
        match list.item(self.next) {
            Some(item) => {
                self.next += 1;
                Some(item)
            }
            None => {
                self.list = None;
                None
            }
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self
            .list
            .as_ref()
            .map_or(0, |l| (l.len() as usize).saturating_sub(self.next));
        (left, None)
    }
}

/// Iterates a live list from its end.
pub struct ListRevIter<T> {
    list: Option<List<T>>,
    left: usize,
}

impl<T: Py> Iterator for ListRevIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        let list = self.list.as_ref()?;
        let item = self.left.checked_sub(1).and_then(|i| list.item(i));
        match item {
            Some(_) => self.left -= 1,
            None => self.list = None,
        }
        item
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl<T: Py> Iterable<T> for &List<T> {
    type Iter = Lift<ListIter<T>>;
    fn py_iter(self) -> Res<Self::Iter> {
        Ok(Lift(self.iter()))
    }
    fn source(&self) -> Source<T> {
        Source::Items(self.to_vec())
    }
}
