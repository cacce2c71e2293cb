//! `heapq`: CPython's C implementation, whose moves of items decide the order inside the list.

use crate::iter::{Boxed, Iterable};
use crate::{call, ops, Exc, Iter, List, Py, Res, Value};

#[cold]
fn changed_size() -> Exc {
    Exc::runtime_error("list changed size during iteration")
}

/// Moves the item at `position` up to where its parent is not larger (or not smaller).
fn sift_up<T: Py>(heap: &List<T>, start: i64, from: i64, less: Less<T>) -> Res<()> {
    let end = heap.len();
    let mut position = from;
    while position > start {
        let parent = (position - 1) >> 1;
        let rises = less(&heap.get(position)?, &heap.get(parent)?)?;
        if heap.len() != end {
            return Err(changed_size());
        }
        if !rises {
            break;
        }
        heap.swap(position, parent)?;
        position = parent;
    }
    Ok(())
}

/// Moves the item at `from` down to a leaf along the smaller children, then up to its place.
fn sift_down<T: Py>(heap: &List<T>, from: i64, less: Less<T>) -> Res<()> {
    let end = heap.len();
    let mut position = from;
    while 2 * position + 1 < end {
        let mut child = 2 * position + 1;
        if child + 1 < end && !less(&heap.get(child)?, &heap.get(child + 1)?)? {
            child += 1;
        }
        if heap.len() != end {
            return Err(changed_size());
        }
        heap.swap(position, child)?;
        position = child;
    }
    sift_up(heap, from, position, less)
}

type Less<T> = fn(&T, &T) -> Res<bool>;

fn is_less<T: Py>(a: &T, b: &T) -> Res<bool> {
    a.py_cmp_lt(b)
}

fn is_greater<T: Py>(a: &T, b: &T) -> Res<bool> {
    b.py_cmp_lt(a)
}

fn pop<T: Py>(heap: &List<T>, less: Less<T>) -> Res<T> {
    if heap.is_empty() {
        return Err(Exc::index_error("index out of range"));
    }
    let last = heap.pop(-1)?;
    if heap.is_empty() {
        return Ok(last);
    }
    replace(heap, last, less)
}

fn replace<T: Py>(heap: &List<T>, item: T, less: Less<T>) -> Res<T> {
    if heap.is_empty() {
        return Err(Exc::index_error("index out of range"));
    }
    let first = heap.get(0)?;
    heap.set(0, item)?;
    sift_down(heap, 0, less)?;
    Ok(first)
}

fn order<T: Py>(heap: &List<T>, less: Less<T>) -> Res<()> {
    for i in (0..heap.len() / 2).rev() {
        sift_down(heap, i, less)?;
    }
    Ok(())
}

/// `heapq.heappush(heap, item)`
pub fn heappush<T: Py>(heap: &List<T>, item: T) -> Res<()> {
    heap.append(item);
    sift_up(heap, 0, heap.len() - 1, is_less)
}

/// `heapq.heappop(heap)`
pub fn heappop<T: Py>(heap: &List<T>) -> Res<T> {
    pop(heap, is_less)
}

/// `heapq.heapreplace(heap, item)`
pub fn heapreplace<T: Py>(heap: &List<T>, item: T) -> Res<T> {
    replace(heap, item, is_less)
}

/// `heapq.heappushpop(heap, item)`
pub fn heappushpop<T: Py>(heap: &List<T>, item: T) -> Res<T> {
    if heap.is_empty() || !heap.get(0)?.py_cmp_lt(&item)? {
        return Ok(item);
    }
    replace(heap, item, is_less)
}

/// `heapq.heapify(heap)`
pub fn heapify<T: Py>(heap: &List<T>) -> Res<()> {
    order(heap, is_less)
}

/// `heapq._heappop_max(heap)`
pub fn heappop_max<T: Py>(heap: &List<T>) -> Res<T> {
    pop(heap, is_greater)
}

/// `heapq._heapreplace_max(heap, item)`
pub fn heapreplace_max<T: Py>(heap: &List<T>, item: T) -> Res<T> {
    replace(heap, item, is_greater)
}

/// `heapq._heapify_max(heap)`
pub fn heapify_max<T: Py>(heap: &List<T>) -> Res<()> {
    order(heap, is_greater)
}

fn first_sorted<T: Py>(
    n: i64,
    items: impl Iterable<T>,
    key: Option<Value>,
    reverse: bool,
) -> Res<List<T>> {
    let sorted = List::from(items.into_vec()?);
    match key {
        Some(key) => sorted.sort_by_key(|item: &T| call(&key, &[item.to_value()]), reverse)?,
        None => sorted.sort(reverse)?,
    }
    Ok(sorted.slice(..n.max(0)))
}

/// `heapq.nsmallest(n, iterable, key)`
pub fn nsmallest<T: Py>(n: i64, items: impl Iterable<T>, key: Option<Value>) -> Res<List<T>> {
    first_sorted(n, items, key, false)
}

/// `heapq.nlargest(n, iterable, key)`
pub fn nlargest<T: Py>(n: i64, items: impl Iterable<T>, key: Option<Value>) -> Res<List<T>> {
    first_sorted(n, items, key, true)
}

/// One source of a merge, with its next item.
struct Source {
    key: Value,
    order: usize,
    item: Value,
    items: Iter<Value>,
}

/// `merge` while it runs: sources with items left, not in any order.
struct Merge {
    sources: Vec<Source>,
    waiting: Vec<Iter<Value>>,
    /// The source of the item last given out: it is asked again when the next one is wanted.
    taken: Option<Source>,
    key: Value,
    reverse: bool,
}

impl Merge {
    fn pull(&self, items: &Iter<Value>) -> Res<Option<(Value, Value)>> {
        let Some(item) = items.next()? else {
            return Ok(None);
        };
        let key = if self.key.is_none() {
            item.clone()
        } else {
            call(&self.key, std::slice::from_ref(&item))?
        };
        Ok(Some((key, item)))
    }

    fn start(&mut self) -> Res<()> {
        for (order, items) in std::mem::take(&mut self.waiting).into_iter().enumerate() {
            if let Some((key, item)) = self.pull(&items)? {
                self.sources.push(Source {
                    key,
                    order,
                    item,
                    items,
                });
            }
        }
        Ok(())
    }

    /// True when `a` comes out before `b`.
    fn is_before(&self, a: &Source, b: &Source) -> Res<bool> {
        if a.key.same(&b.key)? {
            return Ok(a.order < b.order);
        }
        if self.reverse {
            return ops::is_lt(&b.key, &a.key);
        }
        ops::is_lt(&a.key, &b.key)
    }

    fn next(&mut self) -> Res<Option<Value>> {
        self.start()?;
        if let Some(source) = self.taken.take() {
            if let Some((key, item)) = self.pull(&source.items)? {
                self.sources.push(Source {
                    key,
                    item,
                    ..source
                });
            }
        }
        let mut first = 0;
        for i in 1..self.sources.len() {
            if self.is_before(&self.sources[i], &self.sources[first])? {
                first = i;
            }
        }
        if self.sources.is_empty() {
            return Ok(None);
        }
        let source = self.sources.swap_remove(first);
        let item = source.item.clone();
        self.taken = Some(source);
        Ok(Some(item))
    }
}

/// `heapq.merge(*iterables, key=key, reverse=reverse)`
pub fn merge(iterables: &[Value], key: Value, reverse: bool) -> Res<Iter<Value>> {
    let mut waiting = Some(iterables.to_vec());
    let mut state = Merge {
        sources: Vec::new(),
        waiting: Vec::new(),
        taken: None,
        key,
        reverse,
    };
    let items: Boxed<Value> = Box::new(std::iter::from_fn(move || {
        let mut next = || {
            if let Some(iterables) = waiting.take() {
                state.waiting = iterables.iter().map(ops::iter).collect::<Res<_>>()?;
            }
            state.next()
        };
        next().transpose()
    }));
    Ok(Iter::new("generator", items))
}
