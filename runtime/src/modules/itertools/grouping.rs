//! `groupby` and `tee`: iterators that share one source.

use super::{boxed, handle};
use crate::iter::{Boxed, Iterable};
use crate::{call, Iter, Py, Res, Tuple, Value};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

/// The source of a `groupby` and of its groups.
struct Groups<T> {
    items: RefCell<Boxed<T>>,
    key: Value,
    state: RefCell<GroupState<T>>,
}

struct GroupState<T> {
    target: Option<Value>,
    key: Option<Value>,
    item: Option<T>,
    /// Counts groups: only the newest one gives items.
    group: u64,
}

impl<T: Py> Groups<T> {
    /// Takes one item; false at the end.
    fn advance(&self) -> Res<bool> {
        let item = self.items.borrow_mut().next();
        let Some(item) = item.transpose()? else {
            return Ok(false);
        };
        let key = if self.key.is_none() {
            item.to_value()
        } else {
            call(&self.key, &[item.to_value()])?
        };
        let mut state = self.state.borrow_mut();
        state.key = Some(key);
        state.item = Some(item);
        Ok(true)
    }

    /// True while the current item still belongs to the group last given out.
    fn is_in_group(&self) -> Res<bool> {
        let (target, key) = {
            let state = self.state.borrow();
            (state.target.clone(), state.key.clone())
        };
        match (target, key) {
            (Some(target), Some(key)) => target.same(&key),
            _ => Ok(false),
        }
    }

    fn next_group(self: &Rc<Self>) -> Res<Option<(Value, Iter<T>)>> {
        self.state.borrow_mut().group += 1;
        let is_started = self.state.borrow().key.is_some();
        if !is_started && !self.advance()? {
            return Ok(None);
        }
        while self.is_in_group()? {
            if !self.advance()? {
                return Ok(None);
            }
        }
        let mut state = self.state.borrow_mut();
        let key = state.key.clone().unwrap_or(Value::NONE);
        state.target = Some(key.clone());
        let group = state.group;
        let groups = Rc::clone(self);
        Ok(Some((
            key,
            handle("itertools._grouper", move || groups.next_in(group)),
        )))
    }

    fn next_in(&self, group: u64) -> Res<Option<T>> {
        if self.state.borrow().group != group {
            return Ok(None);
        }
        let is_taken = self.state.borrow().item.is_none();
        if (is_taken && !self.advance()?) || !self.is_in_group()? {
            return Ok(None);
        }
        Ok(self.state.borrow_mut().item.take())
    }
}

/// `itertools.groupby(iterable)`
pub fn groupby<T: Py, I: Iterable<T>>(iterable: I) -> Res<Iter<(Value, Iter<T>)>>
where
    I::Iter: 'static,
{
    groupby_key(iterable, Value::NONE)
}

/// `itertools.groupby(iterable, key)`
pub fn groupby_key<T: Py, I: Iterable<T>>(iterable: I, key: Value) -> Res<Iter<(Value, Iter<T>)>>
where
    I::Iter: 'static,
{
    let state = GroupState {
        target: None,
        key: None,
        item: None,
        group: 0,
    };
    let items = RefCell::new(boxed(iterable)?);
    let groups = Rc::new(Groups {
        items,
        key,
        state: RefCell::new(state),
    });
    Ok(handle("itertools.groupby", move || groups.next_group()))
}

/// What the iterators of one `tee` share.
struct Shared {
    source: Iter<Value>,
    buffer: VecDeque<Value>,
    /// How many items were dropped from the buffer's front.
    dropped: usize,
    /// Where each iterator is; `usize::MAX` when it is gone.
    positions: Vec<usize>,
}

struct Branch {
    shared: Rc<RefCell<Shared>>,
    index: usize,
}

impl Branch {
    fn next(&self) -> Res<Option<Value>> {
        let source = {
            let shared = self.shared.borrow();
            let offset = shared.positions[self.index] - shared.dropped;
            if offset < shared.buffer.len() {
                drop(shared);
                return Ok(Some(self.take_buffered(offset)));
            }
            shared.source.clone()
        };
        let Some(item) = source.next()? else {
            return Ok(None);
        };
        let mut shared = self.shared.borrow_mut();
        shared.buffer.push_back(item.clone());
        shared.positions[self.index] += 1;
        shared.trim();
        Ok(Some(item))
    }

    fn take_buffered(&self, offset: usize) -> Value {
        let mut shared = self.shared.borrow_mut();
        let item = shared.buffer[offset].clone();
        shared.positions[self.index] += 1;
        shared.trim();
        item
    }
}

impl Shared {
    fn trim(&mut self) {
        let slowest = self.positions.iter().copied().min().unwrap_or(usize::MAX);
        while self.dropped < slowest && self.buffer.pop_front().is_some() {
            self.dropped += 1;
        }
    }
}

impl Drop for Branch {
    fn drop(&mut self) {
        if let Ok(mut shared) = self.shared.try_borrow_mut() {
            shared.positions[self.index] = usize::MAX;
            shared.trim();
        }
    }
}

/// `itertools.tee(iterable, n)`
pub fn tee(iterable: &Value, n: i64) -> Res<Tuple<Value>> {
    let count = usize::try_from(n).map_err(|_| crate::Exc::value_error("n must be >= 0"))?;
    let shared = Rc::new(RefCell::new(Shared {
        source: crate::ops::iter(iterable)?,
        buffer: VecDeque::new(),
        dropped: 0,
        positions: vec![0; count],
    }));
    let branch = |index| {
        let branch = Branch {
            shared: Rc::clone(&shared),
            index,
        };
        handle("itertools._tee", move || branch.next()).to_value()
    };
    Ok((0..count).map(branch).collect())
}
