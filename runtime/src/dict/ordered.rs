//! What `collections.OrderedDict` adds to the views and iterators of dicts: other names, and
//! iterators that look one key ahead and see every entry that comes or goes.

use super::view::{pair, ItemsView, KeysView, ValuesView};
use super::Dict;
use crate::class::NativeClass;
use crate::iter::PyIter;
use crate::{Class, Exc, Iter, Res, Value};

type Table = Dict<Value, Value>;

static KEYS: NativeClass = NativeClass {
    bases: || vec![Class::native("dict_keys")],
    ..NativeClass::new("builtins", "odict_keys")
};
static VALUES: NativeClass = NativeClass {
    bases: || vec![Class::native("dict_values")],
    ..NativeClass::new("builtins", "odict_values")
};
static ITEMS: NativeClass = NativeClass {
    bases: || vec![Class::native("dict_items")],
    ..NativeClass::new("builtins", "odict_items")
};

/// The class of the views of an ordered dict, by the name of a dict's.
pub(super) fn view_class(plain: &str) -> Class {
    Class::define(match plain {
        "dict_keys" => &KEYS,
        "dict_values" => &VALUES,
        _ => &ITEMS,
    })
}

/// What an iterator gives of an entry.
type Take = fn(Value, Value) -> Value;

/// Iterates a live ordered dict.
struct OrderedIter {
    dict: Option<Table>,
    /// Where the entry stands that comes next.
    next: Option<usize>,
    version: u64,
    reversed: bool,
    take: Take,
}

impl OrderedIter {
    fn following(&self, dict: &Table, position: usize) -> Option<usize> {
        let found = if self.reversed {
            dict.entry_before(position)
        } else {
            dict.entry_from(position)
        };
        found.map(|(at, _)| at)
    }
}

impl Iterator for OrderedIter {
    type Item = Res<Value>;
    fn next(&mut self) -> Option<Res<Value>> {
        let dict = self.dict.clone()?;
        let Some(at) = self.next else {
            self.dict = None;
            return None;
        };
        if dict.version() != self.version {
            self.dict = None;
            let text = "OrderedDict mutated during iteration";
            return Some(Err(Exc::runtime_error(text)));
        }
        self.next = self.following(&dict, if self.reversed { at } else { at + 1 });
        let (_, entry) = dict.entry_from(at)?;
        Some(Ok((self.take)(entry.key, entry.value)))
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let rest = self.dict.as_ref().map_or(0, |dict| dict.len() as usize);
        (rest, None)
    }
}

impl Dict<Value, Value> {
    fn version(&self) -> u64 {
        self.peek(|t| t.version)
    }

    fn ordered(&self, reversed: bool, take: Take) -> Iter<Value> {
        let mut made = OrderedIter {
            dict: Some(self.clone()),
            next: None,
            version: self.version(),
            reversed,
            take,
        };
        let start = if reversed { usize::MAX } else { 0 };
        made.next = made.following(self, start);
        made.boxed("odict_iterator")
    }

    /// `iter(d)` and `reversed(d)` of an ordered dict, and what its keys iterate.
    pub(crate) fn ordered_keys(&self, reversed: bool) -> Iter<Value> {
        self.ordered(reversed, |key, _| key)
    }

    pub(super) fn ordered_values(&self, reversed: bool) -> Iter<Value> {
        self.ordered(reversed, |_, value| value)
    }

    pub(super) fn ordered_items(&self, reversed: bool) -> Iter<Value> {
        self.ordered(reversed, |key, value| pair((key, value)))
    }

    /// `d.keys()`, `d.values()` and `d.items()` of an ordered dict.
    pub(crate) fn ordered_view(&self, name: &str) -> Value {
        match name {
            "keys" => Value::object(KeysView(self.clone(), true)),
            "values" => Value::object(ValuesView(self.clone(), true)),
            _ => Value::object(ItemsView(self.clone(), true)),
        }
    }
}
