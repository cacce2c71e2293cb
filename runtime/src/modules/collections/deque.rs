//! `collections.deque`.

use crate::call::Args;
use crate::class::NativeClass;
use crate::iter::Iterable;
use crate::list::position;
use crate::ops::{Binary, Compare};
use crate::{args, dispatch, ops, Class, Exc, Int, Iter, Object, Py, Res, Str, Value, View};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

/// A double-ended queue. Invariant: no longer than `maxlen`.
pub struct Deque {
    items: RefCell<VecDeque<Value>>,
    maxlen: Cell<Option<usize>>,
    /// Changes with every change of the length or the order.
    version: Cell<u64>,
}

static CLASS: NativeClass = NativeClass {
    construct: Some(construct),
    methods: dispatch::class_collections_deque::NAMES,
    data: dispatch::class_collections_deque::DATA,
    ..NativeClass::new("collections", "deque")
};

/// `collections.deque`
pub fn deque() -> Class {
    Class::define(&CLASS)
}

fn construct(call: &Args) -> Res<Value> {
    const SPEC: args::Spec = args::Spec {
        name: "deque",
        names: &["iterable", "maxlen"],
        required: &[false, false],
        num_posonly: 0,
        num_positional: 2,
        has_rest: false,
        has_keywords: false,
        is_python: false,
    };
    let ([], [iterable, maxlen]) = args::bind(&SPEC, call)?;
    let maxlen = maxlen.filter(|v| !v.is_none()).map(limit).transpose()?;
    let deque = Deque::new(VecDeque::new(), maxlen);
    if let Some(iterable) = iterable {
        deque.extend(iterable)?;
    }
    Ok(Value::object(deque))
}

fn limit(v: &Value) -> Res<usize> {
    let (View::Int(_) | View::Bool(_)) = v.view() else {
        return Err(Exc::type_error("an integer is required"));
    };
    usize::try_from(args::to_i64(v)?).map_err(|_| Exc::value_error("maxlen must be non-negative"))
}

fn out_of_range() -> Exc {
    Exc::index_error("deque index out of range")
}

fn empty() -> Exc {
    Exc::index_error("pop from an empty deque")
}

impl Deque {
    fn new(items: VecDeque<Value>, maxlen: Option<usize>) -> Deque {
        Deque {
            items: RefCell::new(items),
            maxlen: Cell::new(maxlen),
            version: Cell::new(0),
        }
    }

    fn changed(&self) {
        self.version.set(self.version.get() + 1);
    }

    /// The items as they are now.
    pub fn to_vec(&self) -> Vec<Value> {
        self.items.borrow().iter().cloned().collect()
    }

    /// Another deque of the same limit.
    pub fn with_items(&self, items: Vec<Value>) -> Value {
        Value::object(Deque::new(items.into(), self.maxlen.get()))
    }

    fn item(&self, i: usize) -> Option<Value> {
        self.items.borrow().get(i).cloned()
    }

    fn length(&self) -> usize {
        self.items.borrow().len()
    }

    /// `append(x)`
    pub fn append(&self, x: Value) {
        let dropped = {
            let mut items = self.items.borrow_mut();
            items.push_back(x);
            match self.maxlen.get() {
                Some(most) if items.len() > most => items.pop_front(),
                _ => None,
            }
        };
        self.changed();
        drop(dropped);
    }

    /// `appendleft(x)`
    pub fn appendleft(&self, x: Value) {
        let dropped = {
            let mut items = self.items.borrow_mut();
            items.push_front(x);
            match self.maxlen.get() {
                Some(most) if items.len() > most => items.pop_back(),
                _ => None,
            }
        };
        self.changed();
        drop(dropped);
    }

    /// `clear()`
    pub fn clear(&self) {
        self.changed();
        let old = self.items.take();
        drop(old);
    }

    /// `copy()`
    pub fn copy(&self) -> Value {
        self.with_items(self.to_vec())
    }

    /// `count(x)`
    pub fn count(&self, x: &Value) -> Res<i64> {
        let version = self.version.get();
        let mut count = 0;
        for i in 0..self.length() {
            let Some(item) = self.item(i) else { break };
            count += i64::from(item.same(x)?);
            self.check(version)?;
        }
        Ok(count)
    }

    fn check(&self, version: u64) -> Res<()> {
        if self.version.get() == version {
            return Ok(());
        }
        Err(Exc::runtime_error("deque mutated during iteration"))
    }

    /// `extend(iterable)`
    pub fn extend(&self, iterable: &Value) -> Res<()> {
        for item in self.source(iterable)? {
            self.append(item?);
        }
        Ok(())
    }

    /// The items to add; those of the deque itself are taken before it changes.
    fn source(&self, iterable: &Value) -> Res<Iter<Value>> {
        match iterable.downcast::<Deque>() {
            Some(same) if std::ptr::eq(same, self) => {
                Ok(Iter::new("deque", self.to_vec().into_iter().map(Ok)))
            }
            _ => iterable.py_iter(),
        }
    }

    /// `extendleft(iterable)`
    pub fn extendleft(&self, iterable: &Value) -> Res<()> {
        for item in self.source(iterable)? {
            self.appendleft(item?);
        }
        Ok(())
    }

    /// `index(x, start, stop)`
    pub fn index(&self, x: &Value, start: i64, stop: i64) -> Res<i64> {
        let len = self.length() as i64;
        let clamp = |i: i64| if i < 0 { (i + len).max(0) } else { i.min(len) };
        let version = self.version.get();
        for i in clamp(start)..clamp(stop) {
            let Some(item) = self.item(i as usize) else {
                break;
            };
            if item.same(x)? {
                return Ok(i);
            }
            self.check(version)?;
        }
        Err(Exc::value_error(format!(
            "{} is not in deque",
            ops::repr(x)?.as_str()
        )))
    }

    /// `insert(i, x)`
    pub fn insert(&self, i: i64, x: Value) -> Res<()> {
        let len = self.length();
        if self.maxlen.get().is_some_and(|most| len >= most) {
            return Err(Exc::index_error("deque already at its maximum size"));
        }
        let at = if i < 0 {
            (i + len as i64).max(0) as usize
        } else {
            (i as usize).min(len)
        };
        self.items.borrow_mut().insert(at, x);
        self.changed();
        Ok(())
    }

    /// `pop()`
    pub fn pop(&self) -> Res<Value> {
        let item = self.items.borrow_mut().pop_back();
        self.changed();
        item.ok_or_else(empty)
    }

    /// `popleft()`
    pub fn popleft(&self) -> Res<Value> {
        let item = self.items.borrow_mut().pop_front();
        self.changed();
        item.ok_or_else(empty)
    }

    /// `remove(value)`
    pub fn remove(&self, value: &Value) -> Res<()> {
        let len = self.length();
        for i in 0..len {
            let Some(item) = self.item(i) else { break };
            let is_same = item.same(value)?;
            if self.length() != len {
                return Err(Exc::index_error("deque mutated during remove()."));
            }
            if is_same {
                let removed = self.items.borrow_mut().remove(i);
                self.changed();
                drop(removed);
                return Ok(());
            }
        }
        Err(Exc::value_error(format!(
            "{} is not in deque",
            ops::repr(value)?.as_str()
        )))
    }

    /// `reverse()`
    pub fn reverse(&self) {
        self.items.borrow_mut().make_contiguous().reverse();
        self.changed();
    }

    /// `rotate(n)`
    pub fn rotate(&self, n: i64) {
        let mut items = self.items.borrow_mut();
        if items.len() > 1 {
            let by = n.rem_euclid(items.len() as i64) as usize;
            items.rotate_right(by);
        }
        drop(items);
        self.changed();
    }

    /// `maxlen`
    pub fn maxlen(&self) -> Option<i64> {
        self.maxlen.get().map(|n| n as i64)
    }

    /// `__reversed__()`
    pub fn reversed(&self) -> Iter<Value> {
        let items = self.to_vec();
        Iter::new(
            "_collections._deque_reverse_iterator",
            items.into_iter().rev().map(Ok),
        )
    }

    fn iter(&self, this: Value) -> Iter<Value> {
        let version = self.version.get();
        let mut next = 0;
        Iter::new(
            "_collections._deque_iterator",
            std::iter::from_fn(move || {
                let deque = this.downcast::<Deque>()?;
                if next > deque.length() {
                    return None;
                }
                if let Err(e) = deque.check(version) {
                    next = usize::MAX;
                    return Some(Err(e));
                }
                let item = deque.item(next)?;
                next += 1;
                Some(Ok(item))
            }),
        )
    }

    fn position(&self, key: &Value) -> Res<usize> {
        if !ops::has_index(key) {
            return Err(Exc::type_error(format!(
                "sequence index must be integer, not '{}'",
                Class::of(key).name().as_str()
            )));
        }
        let index: Int = ops::index(key)?;
        position(index.to_position()?, self.length()).ok_or_else(out_of_range)
    }

    fn compare(&self, op: Compare, other: &Deque) -> Res<Value> {
        let (a, b) = (self.to_vec(), other.to_vec());
        if op == Compare::Eq && a.len() != b.len() {
            return Ok(Value::FALSE);
        }
        for (x, y) in a.iter().zip(&b) {
            if x.same(y)? {
                continue;
            }
            return match op {
                Compare::Eq => Ok(Value::FALSE),
                Compare::Ne => Ok(Value::TRUE),
                Compare::Lt => ops::lt(x, y),
                Compare::Le => ops::le(x, y),
                Compare::Gt => ops::gt(x, y),
                Compare::Ge => ops::ge(x, y),
            };
        }
        let order = a.len().cmp(&b.len());
        Ok(Value::from(match op {
            Compare::Eq => order.is_eq(),
            Compare::Ne => order.is_ne(),
            Compare::Lt => order.is_lt(),
            Compare::Le => order.is_le(),
            Compare::Gt => order.is_gt(),
            Compare::Ge => order.is_ge(),
        }))
    }

    /// Keeps the last `maxlen` items.
    fn limited(&self, mut items: VecDeque<Value>) -> VecDeque<Value> {
        if let Some(most) = self.maxlen.get() {
            let excess = items.len().saturating_sub(most);
            items.drain(..excess);
        }
        items
    }

    fn repeated(&self, times: i64) -> VecDeque<Value> {
        let items = self.to_vec();
        let times = times.max(0) as usize;
        self.limited(std::iter::repeat_n(items, times).flatten().collect())
    }

    fn concatenated(&self, other: &Value) -> Res<Value> {
        let Some(other_deque) = other.downcast::<Deque>() else {
            return Err(Exc::type_error(format!(
                "can only concatenate deque (not \"{}\") to deque",
                Class::of(other).name().as_str()
            )));
        };
        let items = self
            .to_vec()
            .into_iter()
            .chain(other_deque.to_vec())
            .collect();
        Ok(Value::object(Deque::new(
            self.limited(items),
            self.maxlen.get(),
        )))
    }
}

impl Object for Deque {
    fn class(&self) -> Class {
        deque()
    }
    fn native_method(&self, _this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        dispatch::class_collections_deque::method(name).map(|method| method(self, args))
    }
    fn has_native_method(&self, name: &str) -> bool {
        dispatch::class_collections_deque::method(name).is_some()
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        dispatch::class_collections_deque::attribute(self, name)
    }
    fn native_specials(&self) -> &'static [&'static str] {
        &["__contains__", "__delitem__", "__getitem__", "__setitem__"]
    }
    fn native_iter(&self, this: &Value) -> Option<Res<Iter<Value>>> {
        Some(Ok(self.iter(this.clone())))
    }
    fn native_len(&self) -> Option<Res<i64>> {
        Some(Ok(self.length() as i64))
    }
    fn native_get_item(&self, _this: &Value, key: &Value) -> Option<Res<Value>> {
        Some(
            self.position(key)
                .and_then(|i| self.item(i).ok_or_else(out_of_range)),
        )
    }
    fn native_set_item(&self, _this: &Value, key: &Value, value: Value) -> Option<Res<()>> {
        let set = || {
            let i = self.position(key)?;
            let old = self
                .items
                .borrow_mut()
                .get_mut(i)
                .map(|place| std::mem::replace(place, value));
            drop(old);
            Ok(())
        };
        Some(set())
    }
    fn native_del_item(&self, _this: &Value, key: &Value) -> Option<Res<()>> {
        let delete = || {
            let i = self.position(key)?;
            let old = self.items.borrow_mut().remove(i);
            self.changed();
            drop(old);
            Ok(())
        };
        Some(delete())
    }
    fn native_contains(&self, _this: &Value, item: &Value) -> Option<Res<bool>> {
        let version = self.version.get();
        let search = || {
            for i in 0..self.length() {
                let Some(other) = self.item(i) else { break };
                if other.same(item)? {
                    return Ok(true);
                }
                self.check(version)?;
            }
            Ok(false)
        };
        Some(search())
    }
    fn native_truth(&self) -> Option<Res<bool>> {
        Some(Ok(self.length() > 0))
    }
    fn native_repr(&self, this: &Value) -> Option<Res<Str>> {
        let text = || {
            let Some(_guard) = crate::list::ReprGuard::enter(this.id() as usize)? else {
                return Ok(Str::from("[...]"));
            };
            let items = Value::from(crate::List::from(self.to_vec()));
            let items = ops::repr(&items)?;
            let name = Class::of(this).name();
            Ok(Str::from(match self.maxlen.get() {
                Some(most) => format!("{}({}, maxlen={most})", name.as_str(), items.as_str()),
                None => format!("{}({})", name.as_str(), items.as_str()),
            }))
        };
        Some(text())
    }
    fn native_hash(&self) -> Option<Res<i64>> {
        Some(Err(Exc::type_error("unhashable type: 'collections.deque'")))
    }
    fn native_compare(&self, _this: &Value, op: Compare, other: &Value) -> Option<Res<Value>> {
        let other = other.downcast::<Deque>()?;
        Some(self.compare(op, other))
    }
    fn native_binary(
        &self,
        _this: &Value,
        op: Binary,
        other: &Value,
        reflected: bool,
    ) -> Option<Res<Value>> {
        match op {
            Binary::Add if !reflected => Some(self.concatenated(other)),
            Binary::Mul if ops::has_index(other) => Some(
                ops::index(other)
                    .and_then(|n| n.to_count())
                    .map(|n| Value::object(Deque::new(self.repeated(n), self.maxlen.get()))),
            ),
            _ => None,
        }
    }
    fn native_in_place(&self, this: &Value, op: Binary, other: &Value) -> Option<Res<Value>> {
        match op {
            Binary::Add => Some(self.extend(other).map(|()| this.clone())),
            Binary::Mul if ops::has_index(other) => Some(args::to_i64(other).map(|n| {
                let items = self.repeated(n);
                let old = self.items.replace(items);
                self.changed();
                drop(old);
                this.clone()
            })),
            _ => None,
        }
    }
}
