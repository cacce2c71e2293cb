//! `Set<T>` and `FrozenSet<T>`: CPython 3.11's hash table, so that the order of iteration is the
//! same: its probing, its reuse of dummies and its growth.
//!
//! Invariant of the interior: as in `list.rs`, no reference into the table lives while user code
//! (`__eq__`, `__hash__`, `__del__`) runs; a search that was disturbed by it starts again.

use crate::hash::SetHasher;
use crate::iter::{Iterable, Source};
use crate::list::{joined_reprs, ReprGuard};
use crate::{Exc, Py, Res, Str, Value, View};
use std::any::Any;
use std::cell::{Cell, UnsafeCell};
use std::rc::Rc;

/// Slots looked at one after another before the next jump.
const LINEAR_PROBES: usize = 9;
const PERTURB_SHIFT: u32 = 5;
const SMALLEST: usize = 8;

#[derive(Clone)]
enum Slot<T> {
    Empty,
    Dummy,
    Full(i64, T),
}

#[derive(Clone)]
struct Table<T> {
    slots: Vec<Slot<T>>,
    /// Full slots and dummies.
    fill: usize,
    used: usize,
    /// Where `pop` goes on searching.
    finger: usize,
    /// Changes whenever a slot does.
    version: u64,
}

/// The order in which a table of `mask + 1` slots is searched for a hash.
struct Probe {
    mask: usize,
    perturb: u64,
    base: usize,
    offset: usize,
    last: usize,
}

impl Probe {
    #[inline(always)]
    fn new(hash: i64, mask: usize) -> Probe {
        let base = hash as u64 as usize & mask;
        Probe {
            mask,
            perturb: hash as u64,
            base,
            offset: 0,
            last: Probe::reach(base, mask),
        }
    }

    #[inline(always)]
    fn reach(base: usize, mask: usize) -> usize {
        if base + LINEAR_PROBES <= mask {
            LINEAR_PROBES
        } else {
            0
        }
    }

    #[inline(always)]
    fn slot(&self) -> usize {
        self.base + self.offset
    }

    #[inline(always)]
    fn advance(&mut self) {
        if self.offset < self.last {
            self.offset += 1;
            return;
        }
        self.perturb >>= PERTURB_SHIFT;
        let next = (self.base as u64)
            .wrapping_mul(5)
            .wrapping_add(1)
            .wrapping_add(self.perturb);
        self.base = next as usize & self.mask;
        self.offset = 0;
        self.last = Probe::reach(self.base, self.mask);
    }
}

impl<T> Table<T> {
    fn new() -> Table<T> {
        Table {
            slots: empty_slots(SMALLEST),
            fill: 0,
            used: 0,
            finger: 0,
            version: 0,
        }
    }

    fn mask(&self) -> usize {
        self.slots.len() - 1
    }

    /// Puts an item that is known to be absent into a table without dummies.
    fn insert_clean(&mut self, hash: i64, item: T) {
        let mut probe = Probe::new(hash, self.mask());
        while !matches!(self.slots[probe.slot()], Slot::Empty) {
            probe.advance();
        }
        self.slots[probe.slot()] = Slot::Full(hash, item);
    }

    fn resize(&mut self, at_least: usize) {
        let mut size = SMALLEST;
        while size <= at_least {
            size <<= 1;
        }
        let old = std::mem::replace(&mut self.slots, empty_slots(size));
        self.fill = self.used;
        self.version += 1;
        for slot in old {
            if let Slot::Full(hash, item) = slot {
                self.insert_clean(hash, item);
            }
        }
    }

    fn grow(&mut self) {
        self.resize(if self.used > 50_000 {
            self.used * 2
        } else {
            self.used * 4
        });
    }

    fn is_crowded_with(&self, more: usize) -> bool {
        (self.fill + more) * 5 >= self.mask() * 3
    }

    /// Fills a slot found by a search for an absent item.
    #[inline(always)]
    fn insert_at(&mut self, slot: usize, reused: bool, hash: i64, item: T) {
        self.slots[slot] = Slot::Full(hash, item);
        self.used += 1;
        self.version += 1;
        if !reused {
            self.fill += 1;
            if self.is_crowded_with(0) {
                self.grow();
            }
        }
    }

    fn remove_at(&mut self, slot: usize) -> Option<(i64, T)> {
        self.used -= 1;
        self.version += 1;
        match std::mem::replace(&mut self.slots[slot], Slot::Dummy) {
            Slot::Full(hash, item) => Some((hash, item)),
            _ => None,
        }
    }
}

fn empty_slots<T>(n: usize) -> Vec<Slot<T>> {
    let mut slots = Vec::with_capacity(n);
    slots.resize_with(n, || Slot::Empty);
    slots
}

/// Where a search ended.
enum Found {
    At(usize),
    /// Absent; an add fills `slot`, which is a dummy when `reused`.
    Absent {
        slot: usize,
        reused: bool,
    },
}

/// What a step of a search saw.
enum Step<T> {
    End(Found),
    /// An item of the same hash: is it the one?
    Compare(T),
}

struct Body<T> {
    table: UnsafeCell<Table<T>>,
    /// A frozenset's hash; 0 until it is asked for (no hash of a set is 0 in practice, and if one
    /// were, it would only be computed again).
    hash: Cell<i64>,
}

/// The table that both kinds of set share; clones are the same table.
#[repr(transparent)]
pub struct Raw<T>(Rc<Body<T>>);

impl<T> Clone for Raw<T> {
    #[inline(always)]
    fn clone(&self) -> Raw<T> {
        Raw(Rc::clone(&self.0))
    }
}

impl<T> Raw<T> {
    fn from_table(table: Table<T>) -> Raw<T> {
        Raw(Rc::new(Body {
            table: UnsafeCell::new(table),
            hash: Cell::new(0),
        }))
    }

    #[inline(always)]
    fn peek<R>(&self, f: impl FnOnce(&Table<T>) -> R) -> R {
        // SAFETY: the closures of this file run no user code, so nothing edits meanwhile.
        f(unsafe { &*self.0.table.get() })
    }

    #[inline(always)]
    fn edit<R>(&self, f: impl FnOnce(&mut Table<T>) -> R) -> R {
        // SAFETY: the closures of this file run no user code, so this is the only reference.
        f(unsafe { &mut *self.0.table.get() })
    }

    #[inline(always)]
    fn len(&self) -> usize {
        self.peek(|t| t.used)
    }

    fn is_same(&self, other: &Raw<T>) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    fn address(&self) -> usize {
        self.0.table.get().cast::<()>() as usize
    }

    fn clear(&self) {
        let old = self.edit(|t| {
            t.fill = 0;
            t.used = 0;
            t.version += 1;
            std::mem::replace(&mut t.slots, empty_slots(SMALLEST))
        });
        drop(old);
    }

    /// Takes over another table's items, as `set_swap_bodies` does (the finger stays).
    fn replace_by(&self, other: Raw<T>) {
        self.edit(|t| {
            other.edit(|o| {
                std::mem::swap(&mut t.slots, &mut o.slots);
                std::mem::swap(&mut t.fill, &mut o.fill);
                std::mem::swap(&mut t.used, &mut o.used);
                t.version += 1;
            });
        });
    }
}

impl<T: Py> Raw<T> {
    fn new() -> Raw<T> {
        Raw::from_table(Table::new())
    }

    fn collect(items: impl Iterable<T>) -> Res<Raw<T>> {
        let raw = Raw::new();
        raw.update(items)?;
        Ok(raw)
    }

    #[inline]
    fn find(&self, hash: i64, item: &T) -> Res<Found> {
        loop {
            let (mask, version) = self.peek(|t| (t.mask(), t.version));
            let mut probe = Probe::new(hash, mask);
            let mut dummy = None;
            loop {
                let step = self.peek(|t| loop {
                    match &t.slots[probe.slot()] {
                        Slot::Empty => {
                            let (slot, reused) = (dummy.unwrap_or(probe.slot()), dummy.is_some());
                            return Step::End(Found::Absent { slot, reused });
                        }
                        Slot::Dummy => dummy = Some(probe.slot()),
                        Slot::Full(h, other) if *h == hash => return Step::Compare(other.clone()),
                        Slot::Full(..) => {}
                    }
                    probe.advance();
                });
                match step {
                    Step::End(found) => return Ok(found),
                    Step::Compare(other) => {
                        let equal = other.same(item)?;
                        if equal {
                            return Ok(Found::At(probe.slot()));
                        }
                    }
                }
                if self.peek(|t| t.version) != version {
                    break;
                }
                probe.advance();
            }
        }
    }

    #[inline]
    fn contains_hashed(&self, hash: i64, item: &T) -> Res<bool> {
        Ok(matches!(self.find(hash, item)?, Found::At(_)))
    }

    #[inline]
    fn add_hashed(&self, hash: i64, item: T) -> Res<bool> {
        match self.find(hash, &item)? {
            Found::At(_) => Ok(false),
            Found::Absent { slot, reused } => {
                self.edit(|t| t.insert_at(slot, reused, hash, item));
                Ok(true)
            }
        }
    }

    fn discard_hashed(&self, hash: i64, item: &T) -> Res<bool> {
        let Found::At(slot) = self.find(hash, item)? else {
            return Ok(false);
        };
        let old = self.edit(|t| match t.slots.get(slot) {
            Some(Slot::Full(..)) => t.remove_at(slot),
            _ => None,
        });
        Ok(old.is_some())
    }

    /// The hash to look an item up by; a set among sets is looked up as a frozenset.
    fn lookup_hash(item: &T) -> Res<i64> {
        item.py_hash()
            .or_else(|error| match (item as &dyn Any).downcast_ref::<Value>() {
                Some(v) => match v.view() {
                    View::Set(set) => set.0.frozen_hash(),
                    _ => Err(error),
                },
                None => Err(error),
            })
    }

    fn contains(&self, item: &T) -> Res<bool> {
        self.contains_hashed(Raw::lookup_hash(item)?, item)
    }

    /// Items with their hashes, as the table holds them now.
    fn entries(&self) -> Vec<(i64, T)> {
        self.peek(|t| {
            let full = t.slots.iter().filter_map(|slot| match slot {
                Slot::Full(hash, item) => Some((*hash, item.clone())),
                _ => None,
            });
            full.collect()
        })
    }

    fn items(&self) -> RawIter<T> {
        RawIter {
            raw: Some(self.clone()),
            next: 0,
            expected: self.len(),
        }
    }

    /// `set_merge`
    fn merge(&self, other: &Raw<T>) -> Res<()> {
        if self.is_same(other) || other.len() == 0 {
            return Ok(());
        }
        let incoming = other.entries();
        let empty = self.edit(|t| {
            if t.is_crowded_with(incoming.len()) {
                t.resize((t.used + incoming.len()) * 2);
            }
            t.fill == 0
        });
        if !empty {
            return incoming
                .into_iter()
                .try_for_each(|(h, item)| self.add_hashed(h, item).map(drop));
        }
        self.edit(|t| {
            t.version += 1;
            let copied = other.peek(|o| {
                let alike = t.mask() == o.mask() && o.fill == o.used;
                alike.then(|| o.slots.clone())
            });
            t.fill = incoming.len();
            t.used = incoming.len();
            match copied {
                Some(slots) => t.slots = slots,
                None => incoming
                    .into_iter()
                    .for_each(|(h, item)| t.insert_clean(h, item)),
            }
        });
        Ok(())
    }

    /// `set_update_internal`
    fn update(&self, items: impl Iterable<T>) -> Res<()> {
        match items.source() {
            Source::Set(other) => self.merge(&other),
            Source::Keys(keys) => {
                self.edit(|t| {
                    if t.is_crowded_with(keys.len()) {
                        t.resize((t.used + keys.len()) * 2);
                    }
                });
                keys.into_iter()
                    .try_for_each(|(h, key)| self.add_hashed(h, key).map(drop))
            }
            Source::Items(items) => items
                .into_iter()
                .try_for_each(|item| self.add_hashed(item.py_hash()?, item).map(drop)),
            Source::Other => {
                for item in items.py_iter()? {
                    let item = item?;
                    self.add_hashed(item.py_hash()?, item)?;
                }
                Ok(())
            }
        }
    }

    fn copy(&self) -> Res<Raw<T>> {
        let copy = Raw::new();
        copy.merge(self)?;
        Ok(copy)
    }

    fn intersection(&self, items: impl Iterable<T>) -> Res<Raw<T>> {
        let result = Raw::new();
        if let Source::Set(other) = items.source() {
            if self.is_same(&other) {
                return self.copy();
            }
            let (small, large) = if other.len() > self.len() {
                (self, &other)
            } else {
                (&other, self)
            };
            for (hash, item) in small.entries() {
                if large.contains_hashed(hash, &item)? {
                    result.add_hashed(hash, item)?;
                }
            }
            return Ok(result);
        }
        for item in items.py_iter()? {
            let item = item?;
            let hash = item.py_hash()?;
            if self.contains_hashed(hash, &item)? {
                result.add_hashed(hash, item)?;
            }
        }
        Ok(result)
    }

    /// `set_difference_update_internal`
    fn subtract(&self, items: impl Iterable<T>) -> Res<()> {
        match items.source() {
            Source::Set(other) if self.is_same(&other) => {
                self.clear();
                return Ok(());
            }
            Source::Set(mut other) => {
                if other.len() >> 3 > self.len() {
                    other = self.intersection(other.items())?;
                }
                for (hash, item) in other.entries() {
                    self.discard_hashed(hash, &item)?;
                }
            }
            _ => {
                for item in items.py_iter()? {
                    let item = item?;
                    self.discard_hashed(item.py_hash()?, &item)?;
                }
            }
        }
        self.edit(|t| {
            if t.fill - t.used > t.mask() / 4 {
                t.grow();
            }
        });
        Ok(())
    }

    fn difference(&self, items: impl Iterable<T>) -> Res<Raw<T>> {
        let other = match items.source() {
            Source::Set(other) => other,
            Source::Keys(keys) => {
                let other = Raw::new();
                keys.into_iter()
                    .try_for_each(|(h, key)| other.add_hashed(h, key).map(drop))?;
                other
            }
            _ => return self.copy_and_subtract(items),
        };
        if self.len() >> 2 > other.len() {
            return self.copy_and_subtract(items);
        }
        let result = Raw::new();
        for (hash, item) in self.entries() {
            if !other.contains_hashed(hash, &item)? {
                result.add_hashed(hash, item)?;
            }
        }
        Ok(result)
    }

    fn copy_and_subtract(&self, items: impl Iterable<T>) -> Res<Raw<T>> {
        let copy = self.copy()?;
        copy.subtract(items)?;
        Ok(copy)
    }

    /// `set_symmetric_difference_update`
    fn toggle(&self, items: impl Iterable<T>) -> Res<()> {
        let entries = match items.source() {
            Source::Set(other) if self.is_same(&other) => {
                self.clear();
                return Ok(());
            }
            Source::Set(other) => other.entries(),
            Source::Keys(keys) => keys,
            _ => Raw::collect(items)?.entries(),
        };
        for (hash, item) in entries {
            if !self.discard_hashed(hash, &item)? {
                self.add_hashed(hash, item)?;
            }
        }
        Ok(())
    }

    fn symmetric_difference(&self, items: impl Iterable<T>) -> Res<Raw<T>> {
        let result = Raw::collect(items)?;
        for (hash, item) in self.entries() {
            if !result.discard_hashed(hash, &item)? {
                result.add_hashed(hash, item)?;
            }
        }
        Ok(result)
    }

    fn is_within(&self, other: &Raw<T>) -> Res<bool> {
        if self.len() > other.len() {
            return Ok(false);
        }
        for (hash, item) in self.entries() {
            if !other.contains_hashed(hash, &item)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn issubset(&self, items: impl Iterable<T>) -> Res<bool> {
        match items.source() {
            Source::Set(other) => self.is_within(&other),
            _ => self.is_within(&Raw::collect(items)?),
        }
    }

    fn issuperset(&self, items: impl Iterable<T>) -> Res<bool> {
        if let Source::Set(other) = items.source() {
            return other.is_within(self);
        }
        for item in items.py_iter()? {
            if !self.contains(&item?)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn isdisjoint(&self, items: impl Iterable<T>) -> Res<bool> {
        if let Source::Set(other) = items.source() {
            if self.is_same(&other) {
                return Ok(self.len() == 0);
            }
            let (small, large) = if other.len() > self.len() {
                (self, &other)
            } else {
                (&other, self)
            };
            for (hash, item) in small.entries() {
                if large.contains_hashed(hash, &item)? {
                    return Ok(false);
                }
            }
            return Ok(true);
        }
        for item in items.py_iter()? {
            let item = item?;
            if self.contains_hashed(item.py_hash()?, &item)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn equals(&self, other: &Raw<T>) -> Res<bool> {
        if self.len() != other.len() {
            return Ok(false);
        }
        let (a, b) = (self.0.hash.get(), other.0.hash.get());
        if a != 0 && b != 0 && a != b {
            return Ok(false);
        }
        self.is_within(other)
    }

    fn frozen_hash(&self) -> Res<i64> {
        let cached = self.0.hash.get();
        if cached != 0 {
            return Ok(cached);
        }
        let hash = self.peek(|t| {
            let mut hasher = SetHasher::default();
            for slot in &t.slots {
                if let Slot::Full(hash, _) = slot {
                    hasher.add(*hash);
                }
            }
            hasher.finish()
        });
        Ok(hash)
    }

    /// Every method's many-argument form: `step` for each argument in turn.
    fn fold(&self, others: &[Value], step: impl Fn(&Raw<T>, &Value) -> Res<Raw<T>>) -> Res<Raw<T>> {
        let mut result = None;
        for other in others {
            result = Some(step(result.as_ref().unwrap_or(self), other)?);
        }
        result.map_or_else(|| self.copy(), Ok)
    }

    fn shown(&self, name: &str) -> Res<Str> {
        let plain = name == "set";
        if self.len() == 0 {
            return Ok(Str::from(format!("{name}()")));
        }
        let Some(_guard) = ReprGuard::enter(self.address())? else {
            return Ok(Str::from(format!("{name}(...)")));
        };
        let items = self.entries().into_iter().map(|(_, item)| Ok(item));
        let text = joined_reprs("{", items, "}")?;
        Ok(Str::from(if plain {
            text
        } else {
            format!("{name}({text})")
        }))
    }
}

/// Iterates a live table.
pub struct RawIter<T> {
    raw: Option<Raw<T>>,
    next: usize,
    /// The size that the set must keep; `usize::MAX` once it did not.
    expected: usize,
}

impl<T: Py> Iterator for RawIter<T> {
    type Item = Res<T>;
    #[inline]
    fn next(&mut self) -> Option<Res<T>> {
        let raw = self.raw.as_ref()?;
        if raw.len() != self.expected {
            self.expected = usize::MAX;
            return Some(Err(Exc::runtime_error("Set changed size during iteration")));
        }
        let start = self.next;
        let found = raw.peek(|t| {
            let rest = t.slots.get(start..).unwrap_or_default();
            rest.iter().enumerate().find_map(|(i, slot)| match slot {
                Slot::Full(_, item) => Some((start + i, item.clone())),
                _ => None,
            })
        });
        match found {
            Some((i, item)) => {
                self.next = i + 1;
                Some(Ok(item))
            }
            None => {
                self.raw = None;
                None
            }
        }
    }
}

/// What both kinds have; operators and methods give the kind of the left one.
macro_rules! shared_methods {
    ($set:ident, $name:literal, $view:ident) => {
        impl<T> Clone for $set<T> {
            #[inline(always)]
            fn clone(&self) -> $set<T> {
                $set(self.0.clone())
            }
        }

        impl<T: Py> Default for $set<T> {
            fn default() -> $set<T> {
                $set::new()
            }
        }

        impl<T: Py> $set<T> {
            pub fn new() -> $set<T> {
                $set(Raw::new())
            }

            #[inline(always)]
            pub fn len(&self) -> i64 {
                self.0.len() as i64
            }

            pub fn is_empty(&self) -> bool {
                self.0.len() == 0
            }

            /// `item in self`
            #[inline]
            pub fn contains(&self, item: &T) -> Res<bool> {
                self.0.contains(item)
            }

            /// The items, read from the live table one by one.
            pub fn iter(&self) -> RawIter<T> {
                self.0.items()
            }

            /// The items as they are now.
            pub fn to_vec(&self) -> Vec<T> {
                self.0.entries().into_iter().map(|(_, item)| item).collect()
            }

            pub fn difference(&self, other: impl Iterable<T>) -> Res<$set<T>> {
                self.0.difference(other).map($set)
            }

            pub fn intersection(&self, other: impl Iterable<T>) -> Res<$set<T>> {
                self.0.intersection(other).map($set)
            }

            pub fn symmetric_difference(&self, other: impl Iterable<T>) -> Res<$set<T>> {
                self.0.symmetric_difference(other).map($set)
            }

            pub fn union(&self, other: impl Iterable<T>) -> Res<$set<T>> {
                let result = self.0.copy()?;
                result.update(other)?;
                Ok($set(result))
            }

            pub fn isdisjoint(&self, other: impl Iterable<T>) -> Res<bool> {
                self.0.isdisjoint(other)
            }

            pub fn issubset(&self, other: impl Iterable<T>) -> Res<bool> {
                self.0.issubset(other)
            }

            pub fn issuperset(&self, other: impl Iterable<T>) -> Res<bool> {
                self.0.issuperset(other)
            }

            /// `self | other`
            pub fn bit_or(&self, other: &impl AsSet<T>) -> Res<$set<T>> {
                let result = self.0.copy()?;
                if !self.0.is_same(other.raw()) {
                    result.merge(other.raw())?;
                }
                Ok($set(result))
            }

            /// `self & other`
            pub fn bit_and(&self, other: &impl AsSet<T>) -> Res<$set<T>> {
                self.0.intersection(other.raw()).map($set)
            }

            /// `self - other`
            pub fn sub(&self, other: &impl AsSet<T>) -> Res<$set<T>> {
                self.0.difference(other.raw()).map($set)
            }

            /// `self ^ other`
            pub fn bit_xor(&self, other: &impl AsSet<T>) -> Res<$set<T>> {
                self.0.symmetric_difference(other.raw()).map($set)
            }

            /// `self == other` for either kind.
            pub fn equals(&self, other: &impl AsSet<T>) -> Res<bool> {
                self.0.equals(other.raw())
            }

            /// `self <= other`
            pub fn is_subset(&self, other: &impl AsSet<T>) -> Res<bool> {
                self.0.is_within(other.raw())
            }

            /// `self < other`
            pub fn is_proper_subset(&self, other: &impl AsSet<T>) -> Res<bool> {
                Ok(self.0.len() < other.raw().len() && self.0.is_within(other.raw())?)
            }

            /// True for two handles of one set.
            pub fn is_same(&self, other: &$set<T>) -> bool {
                self.0.is_same(&other.0)
            }
        }

        impl $set<Value> {
            pub fn difference_many(&self, others: &[Value]) -> Res<Value> {
                let Some((first, rest)) = others.split_first() else {
                    return Ok(Value::from($set(self.0.copy()?)));
                };
                let result = self.0.difference(first)?;
                rest.iter().try_for_each(|other| result.subtract(other))?;
                Ok(Value::from($set(result)))
            }

            pub fn intersection_many(&self, others: &[Value]) -> Res<Value> {
                let result = self.0.fold(others, |set, other| set.intersection(other))?;
                Ok(Value::from($set(result)))
            }

            pub fn union_many(&self, others: &[Value]) -> Res<Value> {
                let result = self.0.copy()?;
                others.iter().try_for_each(|other| result.update(other))?;
                Ok(Value::from($set(result)))
            }
        }

        impl<T: Py> AsSet<T> for $set<T> {
            fn raw(&self) -> &Raw<T> {
                &self.0
            }
        }

        impl<T: Py> Iterable<T> for &$set<T> {
            type Iter = RawIter<T>;
            fn py_iter(self) -> Res<RawIter<T>> {
                Ok(self.iter())
            }
            fn source(&self) -> Source<T> {
                Source::Set(self.0.clone())
            }
        }

        impl<T: Py> Py for $set<T> {
            fn to_value(&self) -> Value {
                match (self as &dyn Any).downcast_ref::<$set<Value>>() {
                    Some(set) => Value::from(set.clone()),
                    None => Value::from($set(self.0.to_values())),
                }
            }
            fn from_value(v: &Value) -> Res<$set<T>> {
                if let View::$view(set) = v.view() {
                    if let Some(set) = (set as &dyn Any).downcast_ref::<$set<T>>() {
                        return Ok(set.clone());
                    }
                    // What never changes may as well be a copy.
                    if $name == "frozenset" {
                        return Ok($set(set.0.converted(T::from_value)?));
                    }
                }
                Err(crate::py::mismatch($name, v))
            }
            fn type_name(&self) -> Str {
                Str::from($name)
            }
            fn py_eq(&self, other: &$set<T>) -> Res<bool> {
                self.equals(other)
            }
            fn py_cmp_lt(&self, other: &$set<T>) -> Res<bool> {
                self.is_proper_subset(other)
            }
            fn py_cmp_gt(&self, other: &$set<T>) -> Res<bool> {
                other.is_proper_subset(self)
            }
            fn py_hash(&self) -> Res<i64> {
                self.hash_value()
            }
            fn py_repr(&self) -> Res<Str> {
                self.0.shown($name)
            }
            fn py_str(&self) -> Res<Str> {
                self.py_repr()
            }
            fn truth(&self) -> Res<bool> {
                Ok(!self.is_empty())
            }
            fn is(&self, other: &$set<T>) -> bool {
                self.is_same(other)
            }
        }
    };
}

/// A set or a frozenset.
pub trait AsSet<T> {
    fn raw(&self) -> &Raw<T>;
}

/// Python's set.
#[repr(transparent)]
pub struct Set<T>(Raw<T>);

/// Python's frozenset.
#[repr(transparent)]
pub struct FrozenSet<T>(Raw<T>);

shared_methods!(Set, "set", Set);
shared_methods!(FrozenSet, "frozenset", FrozenSet);

impl<T: Py> Iterable<T> for &Raw<T> {
    type Iter = RawIter<T>;
    fn py_iter(self) -> Res<RawIter<T>> {
        Ok(self.items())
    }
    fn source(&self) -> Source<T> {
        Source::Set((*self).clone())
    }
}

impl<T: Py> Raw<T> {
    /// The same table with its items in another representation: their places stay, as the
    /// representation of an item does not change its hash.
    fn converted<U: Py>(&self, convert: impl Fn(&T) -> Res<U>) -> Res<Raw<U>> {
        self.peek(|t| {
            let converted = t.slots.iter().map(|slot| {
                Ok(match slot {
                    Slot::Empty => Slot::Empty,
                    Slot::Dummy => Slot::Dummy,
                    Slot::Full(hash, item) => Slot::Full(*hash, convert(item)?),
                })
            });
            let slots = converted.collect::<Res<_>>()?;
            let Table {
                fill,
                used,
                finger,
                version,
                ..
            } = *t;
            Ok(Raw::from_table(Table {
                slots,
                fill,
                used,
                finger,
                version,
            }))
        })
    }

    fn to_values(&self) -> Raw<Value> {
        // Boxing cannot fail.
        self.converted(|item| Ok(item.to_value()))
            .unwrap_or_else(|_| Raw::new())
    }
}

impl<T: Py> Set<T> {
    /// The address that tells one set from another.
    pub fn address(&self) -> usize {
        self.0.address()
    }

    /// A set of the items.
    pub fn collect(items: impl Iterable<T>) -> Res<Set<T>> {
        Raw::collect(items).map(Set)
    }

    /// The set that CPython's compiler makes of constants: made once from the items and again from that
    /// set's order, as merging the constants of a function does.
    pub fn constant(items: Vec<T>) -> Set<T> {
        let made = |items: Vec<T>| -> Res<Set<T>> {
            let set = Set::new();
            for item in items {
                set.add(item)?;
            }
            Ok(set)
        };
        // Constants are hashable, and comparing them runs no code of the program.
        made(items)
            .and_then(|first| made(first.iter().collect::<Res<Vec<T>>>()?))
            .unwrap_or_else(|_| Set::new())
    }

    fn hash_value(&self) -> Res<i64> {
        Err(Exc::type_error("unhashable type: 'set'"))
    }

    pub fn copy(&self) -> Set<T> {
        // Copying into an empty set compares nothing, so it cannot fail.
        Set(self.0.copy().unwrap_or_else(|_| Raw::new()))
    }

    #[inline]
    pub fn add(&self, value: T) -> Res<()> {
        self.0.add_hashed(value.py_hash()?, value).map(drop)
    }

    pub fn clear(&self) {
        self.0.clear();
    }

    pub fn discard(&self, value: &T) -> Res<()> {
        self.0
            .discard_hashed(Raw::lookup_hash(value)?, value)
            .map(drop)
    }

    pub fn remove(&self, value: &T) -> Res<()> {
        if self.0.discard_hashed(Raw::lookup_hash(value)?, value)? {
            return Ok(());
        }
        Err(Exc::key_error(value.to_value()))
    }

    pub fn pop(&self) -> Res<T> {
        let popped = self.0.edit(|t| {
            if t.used == 0 {
                return None;
            }
            let mut slot = t.finger & t.mask();
            while !matches!(t.slots[slot], Slot::Full(..)) {
                slot = if slot == t.mask() { 0 } else { slot + 1 };
            }
            t.finger = slot + 1;
            t.remove_at(slot)
        });
        match popped {
            Some((_, item)) => Ok(item),
            None => Err(Exc::key_error(Value::from("pop from an empty set"))),
        }
    }

    pub fn update(&self, other: impl Iterable<T>) -> Res<()> {
        self.0.update(other)
    }

    pub fn difference_update(&self, other: impl Iterable<T>) -> Res<()> {
        self.0.subtract(other)
    }

    pub fn intersection_update(&self, other: impl Iterable<T>) -> Res<()> {
        let result = self.0.intersection(other)?;
        self.0.replace_by(result);
        Ok(())
    }

    pub fn symmetric_difference_update(&self, other: impl Iterable<T>) -> Res<()> {
        self.0.toggle(other)
    }
}

impl Set<Value> {
    pub fn difference_update_many(&self, others: &[Value]) -> Res<()> {
        others.iter().try_for_each(|other| self.0.subtract(other))
    }

    pub fn intersection_update_many(&self, others: &[Value]) -> Res<()> {
        let result = self.0.fold(others, |set, other| set.intersection(other))?;
        self.0.replace_by(result);
        Ok(())
    }

    pub fn update_many(&self, others: &[Value]) -> Res<()> {
        others.iter().try_for_each(|other| self.0.update(other))
    }
}

impl<T: Py> FrozenSet<T> {
    /// A frozenset of the items; of a frozenset, itself.
    pub fn collect(items: impl Iterable<T>) -> Res<FrozenSet<T>> {
        Raw::collect(items).map(FrozenSet)
    }

    fn hash_value(&self) -> Res<i64> {
        let hash = self.0.frozen_hash()?;
        self.0 .0.hash.set(hash);
        Ok(hash)
    }

    /// Itself, as nothing can change it.
    pub fn copy(&self) -> FrozenSet<T> {
        self.clone()
    }
}
