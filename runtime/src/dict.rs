//! `Dict<K, V>`: insertion-ordered, shared by its handles.
//!
//! A dense array of entries and an index of slots into it, sized and compacted at the same moments
//! as CPython 3.11's, which iteration under mutation can see. Deleted entries leave tombstones.
//! Invariant of the interior: as in `list.rs`, no reference into the table lives while user code
//! (`__eq__`, `__hash__`, `__del__`) runs; a search that was disturbed by it starts again.

mod ordered;
mod view;

use crate::iter::{Iterable, Source};
use crate::list::ReprGuard;
use crate::{Exc, Py, Res, Str, Value, View};
use std::any::Any;
use std::cell::UnsafeCell;
use std::rc::Rc;

pub(crate) use view::reversed_view;
pub use view::{ItemsView, KeysView, ValuesView};

const EMPTY: u32 = u32::MAX;
const DELETED: u32 = u32::MAX - 1;
const PERTURB_SHIFT: u32 = 5;
const SMALLEST: usize = 8;

#[derive(Clone)]
struct Entry<K, V> {
    hash: i64,
    key: K,
    value: V,
}

#[derive(Clone)]
struct Table<K, V> {
    /// Positions in `entries`, or `EMPTY`, or `DELETED`; its length is 0 or a power of two.
    index: Vec<u32>,
    entries: Vec<Option<Entry<K, V>>>,
    used: usize,
    /// How many more entries fit before the index grows.
    usable: usize,
    /// Changes whenever an entry comes or goes.
    version: u64,
}

/// The slots of an index in the order in which a hash is searched.
struct Probe {
    mask: usize,
    slot: usize,
    perturb: u64,
}

impl Probe {
    #[inline(always)]
    fn new(hash: i64, size: usize) -> Probe {
        let mask = size.wrapping_sub(1);
        Probe {
            mask,
            slot: hash as u64 as usize & mask,
            perturb: hash as u64,
        }
    }

    #[inline(always)]
    fn advance(&mut self) {
        self.perturb >>= PERTURB_SHIFT;
        let next = (self.slot as u64)
            .wrapping_mul(5)
            .wrapping_add(self.perturb)
            .wrapping_add(1);
        self.slot = next as usize & self.mask;
    }
}

impl<K, V> Table<K, V> {
    fn new() -> Table<K, V> {
        Table {
            index: Vec::new(),
            entries: Vec::new(),
            used: 0,
            usable: 0,
            version: 0,
        }
    }

    /// Makes the index large enough and drops the tombstones.
    fn resize(&mut self, at_least: usize) {
        let size = index_size(at_least);
        if self.used < self.entries.len() {
            self.entries.retain(Option::is_some);
        }
        self.index.clear();
        self.index.resize(size, EMPTY);
        for (i, entry) in self.entries.iter().enumerate() {
            let Some(entry) = entry else { continue };
            let mut probe = Probe::new(entry.hash, size);
            while self.index[probe.slot] != EMPTY {
                probe.advance();
            }
            self.index[probe.slot] = i as u32;
        }
        self.usable = usable_fraction(size) - self.used;
        self.version += 1;
    }

    /// Makes room for `n` more entries, as a merge does.
    fn reserve(&mut self, n: usize) {
        if usable_fraction(self.index.len()) < n {
            self.resize(size_for(self.used + n));
        }
    }

    /// True when CPython copies the whole table instead of inserting its entries one by one.
    fn is_clean(&self) -> bool {
        let size = self.index.len();
        self.used == self.entries.len()
            && (size == SMALLEST || usable_fraction(size / 2) < self.used)
    }

    /// Adds an entry whose key is known to be absent.
    #[inline]
    fn insert_new(&mut self, hash: i64, key: K, value: V) {
        if self.usable == 0 {
            self.resize(self.used * 3);
        }
        let mut probe = Probe::new(hash, self.index.len());
        while self.index[probe.slot] < DELETED {
            probe.advance();
        }
        self.index[probe.slot] = self.entries.len() as u32;
        self.entries.push(Some(Entry { hash, key, value }));
        self.usable -= 1;
        self.used += 1;
        self.version += 1;
    }

    fn remove_at(&mut self, found: Found) -> Option<Entry<K, V>> {
        let entry = self.entries.get_mut(found.entry)?.take()?;
        self.index[found.slot] = DELETED;
        self.used -= 1;
        self.version += 1;
        Some(entry)
    }

    /// The slot that holds a position which is in use.
    fn slot_of(&self, hash: i64, position: usize) -> usize {
        let mut probe = Probe::new(hash, self.index.len());
        while self.index[probe.slot] != position as u32 {
            probe.advance();
        }
        probe.slot
    }
}

fn usable_fraction(size: usize) -> usize {
    (size << 1) / 3
}

#[derive(Clone, Copy)]
struct Found {
    slot: usize,
    entry: usize,
}

/// What a step of a search saw.
enum Step<K> {
    End(Option<Found>),
    /// A key of the same hash, not the same object: is it equal?
    Compare(K, Found),
}

/// A mapping in order of insertion; clones are the same dict.
#[repr(transparent)]
pub struct Dict<K, V>(Rc<UnsafeCell<Table<K, V>>>);

impl<K, V> Clone for Dict<K, V> {
    #[inline(always)]
    fn clone(&self) -> Dict<K, V> {
        Dict(Rc::clone(&self.0))
    }
}

impl<K, V> Default for Dict<K, V> {
    fn default() -> Dict<K, V> {
        Dict::new()
    }
}

impl<K, V> Dict<K, V> {
    pub fn new() -> Dict<K, V> {
        Dict::from_table(Table::new())
    }

    fn from_table(table: Table<K, V>) -> Dict<K, V> {
        Dict(Rc::new(UnsafeCell::new(table)))
    }

    #[inline(always)]
    fn peek<R>(&self, f: impl FnOnce(&Table<K, V>) -> R) -> R {
        // SAFETY: the closures of this file run no user code, so nothing edits meanwhile.
        f(unsafe { &*self.0.get() })
    }

    #[inline(always)]
    fn edit<R>(&self, f: impl FnOnce(&mut Table<K, V>) -> R) -> R {
        // SAFETY: the closures of this file run no user code, so this is the only reference.
        f(unsafe { &mut *self.0.get() })
    }

    #[inline(always)]
    pub fn len(&self) -> i64 {
        self.peek(|t| t.used as i64)
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub fn clear(&self) {
        let old = self.edit(|t| {
            let version = t.version + 1;
            std::mem::replace(
                t,
                Table {
                    version,
                    ..Table::new()
                },
            )
        });
        drop(old);
    }

    /// The address that `id` shows and the repr guard compares.
    pub fn address(&self) -> usize {
        self.0.get().cast::<()>() as usize
    }

    /// True for two handles of one dict.
    pub fn is_same(&self, other: &Dict<K, V>) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<K: Py, V: Py> Dict<K, V> {
    /// A dict of the pairs.
    pub fn collect(items: impl Iterable<(K, V)>) -> Res<Dict<K, V>> {
        let dict = Dict::new();
        dict.extend(items)?;
        Ok(dict)
    }

    #[inline]
    fn find(&self, hash: i64, key: &K) -> Res<Option<Found>> {
        'restart: loop {
            let (size, version) = self.peek(|t| (t.index.len(), t.version));
            if size == 0 {
                return Ok(None);
            }
            let mut probe = Probe::new(hash, size);
            loop {
                let step = self.peek(|t| loop {
                    let at = t.index[probe.slot];
                    if at == EMPTY {
                        return Step::End(None);
                    }
                    if let Some(Some(entry)) = t.entries.get(at as usize) {
                        if entry.hash == hash {
                            let found = Found {
                                slot: probe.slot,
                                entry: at as usize,
                            };
                            if entry.key.is(key) {
                                return Step::End(Some(found));
                            }
                            return Step::Compare(entry.key.clone(), found);
                        }
                    }
                    probe.advance();
                });
                match step {
                    Step::End(found) => return Ok(found),
                    Step::Compare(other, found) => {
                        let equal = other.py_eq(key)?;
                        if self.peek(|t| t.version) != version {
                            continue 'restart;
                        }
                        if equal {
                            return Ok(Some(found));
                        }
                    }
                }
                probe.advance();
            }
        }
    }

    #[inline]
    fn value_at(&self, found: Found) -> Option<V> {
        self.peek(|t| t.entries[found.entry].as_ref().map(|e| e.value.clone()))
    }

    #[inline]
    fn replace_at(&self, found: Found, value: V) {
        let old = self.edit(|t| {
            t.entries[found.entry]
                .as_mut()
                .map(|e| std::mem::replace(&mut e.value, value))
        });
        drop(old);
    }

    /// The value of a key, with its hash at hand.
    #[inline]
    pub fn lookup(&self, hash: i64, key: &K) -> Res<Option<V>> {
        Ok(self.find(hash, key)?.and_then(|found| self.value_at(found)))
    }

    #[inline]
    fn store(&self, hash: i64, key: K, value: V) -> Res<()> {
        match self.find(hash, &key)? {
            Some(found) => self.replace_at(found, value),
            None => self.edit(|t| t.insert_new(hash, key, value)),
        }
        Ok(())
    }

    /// `d.get(key)`
    #[inline]
    pub fn get(&self, key: &K) -> Res<Option<V>> {
        self.lookup(key.py_hash()?, key)
    }

    /// `d.get(key, default)`
    #[inline]
    pub fn get_or(&self, key: &K, default: V) -> Res<V> {
        Ok(self.get(key)?.unwrap_or(default))
    }

    /// `d[key]`
    #[inline]
    pub fn get_item(&self, key: &K) -> Res<V> {
        match self.get(key)? {
            Some(value) => Ok(value),
            None => Err(missing(key)),
        }
    }

    /// `{key: value, ...}`
    pub fn of(items: Vec<(K, V)>) -> Res<Dict<K, V>> {
        let dict = Dict::new();
        for (key, value) in items {
            dict.set_item(key, value)?;
        }
        Ok(dict)
    }

    /// `d[key] = value`
    #[inline]
    pub fn set_item(&self, key: K, value: V) -> Res<()> {
        self.store(key.py_hash()?, key, value)
    }

    /// `del d[key]`
    pub fn del_item(&self, key: &K) -> Res<()> {
        self.pop(key).map(drop)
    }

    /// `d[key] op= ..`: one hash; KeyError where the key is missing.
    pub fn update_item(&self, key: K, f: impl FnOnce(V) -> Res<V>) -> Res<()> {
        let hash = key.py_hash()?;
        match self.lookup(hash, &key)? {
            Some(old) => {
                let value = f(old)?;
                self.store(hash, key, value)
            }
            None => Err(missing(&key)),
        }
    }

    /// `d[key] = d.get(key, start) op ..`: one hash.
    pub fn add_to(&self, key: K, start: V, f: impl FnOnce(V) -> Res<V>) -> Res<()> {
        let hash = key.py_hash()?;
        match self.find(hash, &key)? {
            Some(found) => {
                let version = self.peek(|t| t.version);
                let value = f(self.value_at(found).unwrap_or(start))?;
                if self.peek(|t| t.version) == version {
                    self.replace_at(found, value);
                    return Ok(());
                }
                self.store(hash, key, value)
            }
            None => {
                let value = f(start)?;
                self.store(hash, key, value)
            }
        }
    }

    /// `key in d`
    #[inline]
    pub fn contains(&self, key: &K) -> Res<bool> {
        Ok(self.find(key.py_hash()?, key)?.is_some())
    }

    pub fn setdefault(&self, key: K, default: V) -> Res<V> {
        let hash = key.py_hash()?;
        if let Some(value) = self.lookup(hash, &key)? {
            return Ok(value);
        }
        self.edit(|t| t.insert_new(hash, key, default.clone()));
        Ok(default)
    }

    /// `d.setdefault(key)`
    pub fn setdefault_none(&self, key: K) -> Res<V> {
        self.setdefault(key, V::from_value(&Value::NONE)?)
    }

    fn remove(&self, key: &K) -> Res<Option<V>> {
        if self.is_empty() {
            return Ok(None);
        }
        let Some(found) = self.find(key.py_hash()?, key)? else {
            return Ok(None);
        };
        Ok(self.edit(|t| t.remove_at(found)).map(|entry| entry.value))
    }

    pub fn pop(&self, key: &K) -> Res<V> {
        match self.remove(key)? {
            Some(value) => Ok(value),
            None => Err(missing(key)),
        }
    }

    pub fn pop_or(&self, key: &K, default: V) -> Res<V> {
        Ok(self.remove(key)?.unwrap_or(default))
    }

    pub fn popitem(&self) -> Res<(K, V)> {
        let last = self.edit(|t| {
            let position = t.entries.iter().rposition(Option::is_some)?;
            t.entries.truncate(position + 1);
            let hash = t.entries[position].as_ref()?.hash;
            let slot = t.slot_of(hash, position);
            let entry = t.remove_at(Found {
                slot,
                entry: position,
            });
            t.entries.truncate(position);
            entry
        });
        match last {
            Some(entry) => Ok((entry.key, entry.value)),
            None => Err(Exc::key_error(Value::from(
                "popitem(): dictionary is empty",
            ))),
        }
    }

    /// Takes the oldest entry (`OrderedDict.popitem(last=False)`).
    pub fn pop_first(&self) -> Option<(K, V)> {
        let first = self.edit(|t| {
            let position = t.entries.iter().position(Option::is_some)?;
            let hash = t.entries[position].as_ref()?.hash;
            let slot = t.slot_of(hash, position);
            let entry = t.remove_at(Found {
                slot,
                entry: position,
            });
            // The tombstones in front are dropped in bulk, so that a queue stays linear.
            if position > 32 && position > t.used {
                let used = t.used;
                t.resize(size_for(used));
            }
            entry
        });
        first.map(|entry| (entry.key, entry.value))
    }

    /// Moves an entry to an end (`OrderedDict.move_to_end`).
    pub fn move_to_end(&self, key: &K, last: bool) -> Res<()> {
        let hash = key.py_hash()?;
        let Some(found) = self.find(hash, key)? else {
            return Err(missing(key));
        };
        self.edit(|t| {
            let end = match last {
                true => t.entries.iter().rposition(Option::is_some),
                false => t.entries.iter().position(Option::is_some),
            };
            if end == Some(found.entry) {
                return;
            }
            let Some(entry) = t.remove_at(found) else {
                return;
            };
            if last {
                t.insert_new(entry.hash, entry.key, entry.value);
                return;
            }
            t.entries.insert(0, Some(entry));
            t.used += 1;
            let size = t.index.len();
            t.entries.retain(Option::is_some);
            t.resize(size - 1);
        });
        Ok(())
    }

    pub fn copy(&self) -> Dict<K, V> {
        let mut table = self.peek(Clone::clone);
        if table.used < table.entries.len() * 2 / 3 {
            let used = table.used;
            table.resize(size_for(used));
        }
        Dict::from_table(table)
    }

    /// `d.update(pairs)`
    pub fn extend(&self, items: impl Iterable<(K, V)>) -> Res<()> {
        for pair in items.py_iter()? {
            let (key, value) = pair?;
            self.set_item(key, value)?;
        }
        Ok(())
    }

    /// `d.update(other)` for a dict.
    pub fn update(&self, other: &Dict<K, V>) -> Res<()> {
        if self.is_same(other) || other.is_empty() {
            return Ok(());
        }
        if self.is_empty() {
            if let Some(table) = other.peek(|t| t.is_clean().then(|| t.clone())) {
                let old = self.edit(|t| {
                    let version = t.version + 1;
                    std::mem::replace(t, Table { version, ..table })
                });
                drop(old);
                return Ok(());
            }
        }
        self.edit(|t| t.reserve(other.len() as usize));
        let seen = other.peek(|t| t.entries.len());
        for i in 0..seen {
            let entry = other.peek(|t| t.entries.get(i).cloned().flatten());
            if let Some(entry) = entry {
                self.store(entry.hash, entry.key, entry.value)?;
            }
            if other.peek(|t| t.entries.len()) != seen {
                return Err(Exc::runtime_error("dict mutated during update"));
            }
        }
        Ok(())
    }

    /// `d | other`
    pub fn merged(&self, other: &Dict<K, V>) -> Res<Dict<K, V>> {
        let result = self.copy();
        result.update(other)?;
        Ok(result)
    }

    /// The entry at a position of the dense array or after it, and where it stands.
    #[inline]
    fn entry_from(&self, position: usize) -> Option<(usize, Entry<K, V>)> {
        self.peek(|t| {
            let rest = t.entries.get(position..)?;
            let at = rest.iter().position(Option::is_some)?;
            Some((position + at, rest[at].clone()?))
        })
    }

    fn entry_before(&self, position: usize) -> Option<(usize, Entry<K, V>)> {
        self.peek(|t| {
            let rest = t.entries.get(..position.min(t.entries.len()))?;
            let at = rest.iter().rposition(Option::is_some)?;
            Some((at, rest[at].clone()?))
        })
    }

    fn walk<R>(&self, reversed: bool, take: fn(K, V) -> R) -> DictIter<K, V, R> {
        let left = self.len() as usize;
        let next = if reversed {
            self.peek(|t| t.entries.len())
        } else {
            0
        };
        DictIter {
            dict: Some(self.clone()),
            next,
            expected: left,
            left,
            reversed,
            take,
        }
    }

    /// Keys, with the errors of a dict that changes its size meanwhile.
    pub fn iter_keys(&self) -> DictIter<K, V, K> {
        self.walk(false, |key, _| key)
    }

    pub fn iter_values(&self) -> DictIter<K, V, V> {
        self.walk(false, |_, value| value)
    }

    pub fn iter_items(&self) -> DictIter<K, V, (K, V)> {
        self.walk(false, |key, value| (key, value))
    }

    pub fn iter_keys_reversed(&self) -> DictIter<K, V, K> {
        self.walk(true, |key, _| key)
    }

    pub fn iter_values_reversed(&self) -> DictIter<K, V, V> {
        self.walk(true, |_, value| value)
    }

    pub fn iter_items_reversed(&self) -> DictIter<K, V, (K, V)> {
        self.walk(true, |key, value| (key, value))
    }

    /// The pairs as they are now.
    pub fn to_vec(&self) -> Vec<(K, V)> {
        self.peek(|t| {
            let live = t.entries.iter().flatten();
            live.map(|e| (e.key.clone(), e.value.clone())).collect()
        })
    }

    /// The keys as they are now.
    pub fn keys_vec(&self) -> Vec<K> {
        self.peek(|t| t.entries.iter().flatten().map(|e| e.key.clone()).collect())
    }

    /// The values as they are now.
    pub fn values_vec(&self) -> Vec<V> {
        self.peek(|t| {
            t.entries
                .iter()
                .flatten()
                .map(|e| e.value.clone())
                .collect()
        })
    }

    fn hashed_keys(&self) -> Vec<(i64, K)> {
        self.peek(|t| {
            t.entries
                .iter()
                .flatten()
                .map(|e| (e.hash, e.key.clone()))
                .collect()
        })
    }
}

#[cold]
#[inline(never)]
fn missing<K: Py>(key: &K) -> Exc {
    Exc::key_error(key.to_value())
}

/// `estimate_log2_keysize`: the least size of an index for so many entries.
fn size_for(entries: usize) -> usize {
    (entries * 3).div_ceil(2)
}

/// `calculate_log2_keysize`, which doubles powers of two above the smallest.
fn index_size(at_least: usize) -> usize {
    let bits = ((at_least | SMALLEST) - 1) | (SMALLEST - 1);
    (bits + 1).next_power_of_two()
}

impl Dict<Value, Value> {
    /// The value under a string key; attribute and keyword tables are such dicts.
    pub fn get_str(&self, key: &str) -> Option<Value> {
        let key = Value::from(key);
        let hash = key.py_hash().ok()?;
        self.lookup(hash, &key).ok().flatten()
    }

    /// Sets the value under a string key.
    pub fn set_str(&self, key: &str, value: Value) {
        // Only a user class's `__eq__` among the keys could fail, and it is not asked for strings of
        // another hash; the entry is then left as it was.
        let _ = self.set_item(Value::from(key), value);
    }

    /// Removes a string key; its value, if there was one.
    pub fn del_str(&self, key: &str) -> Option<Value> {
        self.remove(&Value::from(key)).ok().flatten()
    }
}

impl<K: Py, V: Py> Py for Dict<K, V> {
    fn to_value(&self) -> Value {
        if let Some(dict) = (self as &dyn Any).downcast_ref::<Dict<Value, Value>>() {
            return Value::from(dict.clone());
        }
        let copy: Dict<Value, Value> = Dict::new();
        let entries: Vec<_> = self.peek(|t| t.entries.iter().flatten().cloned().collect());
        for e in entries {
            copy.edit(|t| t.insert_new(e.hash, e.key.to_value(), e.value.to_value()));
        }
        Value::from(copy)
    }
    fn from_value(v: &Value) -> Res<Dict<K, V>> {
        if let View::Dict(dict) = v.view() {
            if let Some(dict) = (dict as &dyn Any).downcast_ref::<Dict<K, V>>() {
                return Ok(dict.clone());
            }
        }
        Err(crate::py::mismatch("dict", v))
    }
    fn type_name(&self) -> Str {
        Str::from("dict")
    }
    fn py_eq(&self, other: &Dict<K, V>) -> Res<bool> {
        if self.len() != other.len() {
            return Ok(false);
        }
        let _depth = crate::recursion::enter_native(" in comparison")?;
        let mut next = 0;
        while let Some((at, entry)) = self.entry_from(next) {
            match other.lookup(entry.hash, &entry.key)? {
                Some(value) if entry.value.same(&value)? => next = at + 1,
                _ => return Ok(false),
            }
        }
        Ok(true)
    }
    fn py_hash(&self) -> Res<i64> {
        Err(Exc::type_error("unhashable type: 'dict'"))
    }
    fn py_repr(&self) -> Res<Str> {
        let Some(_guard) = ReprGuard::enter(self.address())? else {
            return Ok(Str::from("{...}"));
        };
        let mut text = String::from("{");
        let mut next = 0;
        while let Some((at, entry)) = self.entry_from(next) {
            if text.len() > 1 {
                text.push_str(", ");
            }
            text.push_str(entry.key.py_repr()?.as_str());
            text.push_str(": ");
            text.push_str(entry.value.py_repr()?.as_str());
            next = at + 1;
        }
        text.push('}');
        Ok(Str::from(text))
    }
    fn py_str(&self) -> Res<Str> {
        self.py_repr()
    }
    fn truth(&self) -> Res<bool> {
        Ok(!self.is_empty())
    }
    fn is(&self, other: &Dict<K, V>) -> bool {
        self.is_same(other)
    }
}

/// Iterates a live dict.
pub struct DictIter<K, V, R> {
    dict: Option<Dict<K, V>>,
    next: usize,
    /// The size that the dict must keep; `usize::MAX` once it did not.
    expected: usize,
    left: usize,
    reversed: bool,
    take: fn(K, V) -> R,
}

impl<K: Py, V: Py, R> Iterator for DictIter<K, V, R> {
    type Item = Res<R>;
    #[inline]
    fn next(&mut self) -> Option<Res<R>> {
        let dict = self.dict.as_ref()?;
        if dict.len() as usize != self.expected {
            self.expected = usize::MAX;
            return Some(Err(Exc::runtime_error(
                "dictionary changed size during iteration",
            )));
        }
        let found = if self.reversed {
            dict.entry_before(self.next)
        } else {
            dict.entry_from(self.next)
        };
        let Some((at, entry)) = found else {
            self.dict = None;
            return None;
        };
        if self.left == 0 {
            self.dict = None;
            return Some(Err(Exc::runtime_error(
                "dictionary keys changed during iteration",
            )));
        }
        self.next = if self.reversed { at } else { at + 1 };
        self.left -= 1;
        Some(Ok((self.take)(entry.key, entry.value)))
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (if self.dict.is_some() { self.left } else { 0 }, None)
    }
}

impl<K: Py, V: Py> Iterable<K> for &Dict<K, V> {
    type Iter = DictIter<K, V, K>;
    fn py_iter(self) -> Res<Self::Iter> {
        Ok(self.iter_keys())
    }
    fn source(&self) -> Source<K> {
        Source::Keys(self.hashed_keys())
    }
}
