//! The live views `d.keys()`, `d.values()`, `d.items()` as dynamic objects, and what a dict takes
//! from dynamic arguments.

use super::ordered::view_class;
use super::Dict;
use crate::call::Args;
use crate::exception::Kind;
use crate::iter::PyIter;
use crate::list::joined_reprs;
use crate::ops::{self, Binary, Compare};
use crate::{call_method, Class, Exc, Iter, Object, Py, Res, Set, Str, Value, View};

type Table = Dict<Value, Value>;

/// `d.keys()`, and whether `d` is an ordered dict.
pub struct KeysView(pub Table, pub(super) bool);
/// `d.values()`
pub struct ValuesView(pub Table, pub(super) bool);
/// `d.items()`
pub struct ItemsView(pub Table, pub(super) bool);

pub(super) fn pair((key, value): (Value, Value)) -> Value {
    Value::from(vec![key, value])
}

impl Dict<Value, Value> {
    /// `d.keys()` as a value.
    pub fn keys_value(&self) -> Value {
        Value::object(KeysView(self.clone(), false))
    }

    /// `d.values()` as a value.
    pub fn values_value(&self) -> Value {
        Value::object(ValuesView(self.clone(), false))
    }

    /// `d.items()` as a value.
    pub fn items_value(&self) -> Value {
        Value::object(ItemsView(self.clone(), false))
    }

    /// `d.update(...)` with any arguments.
    pub fn update_dynamic(&self, args: &[Value], kwargs: &[(Str, Value)]) -> Res<()> {
        self.fill("update", args, kwargs)
    }

    /// What `dict(...)` and `d.update(...)` do with their arguments.
    pub(crate) fn fill(&self, name: &str, args: &[Value], kwargs: &[(Str, Value)]) -> Res<()> {
        match args {
            [] => {}
            [source] => self.update_from(source)?,
            _ => {
                let n = args.len();
                let text = format!("{name} expected at most 1 argument, got {n}");
                return Err(Exc::type_error(text));
            }
        }
        for (key, value) in kwargs {
            self.set_item(Value::from(key.clone()), value.clone())?;
        }
        Ok(())
    }

    /// `d.update(source)`: a dict, a mapping with `keys`, or pairs.
    pub fn update_from(&self, source: &Value) -> Res<()> {
        if let View::Dict(other) = source.view() {
            return self.update(other);
        }
        if !ops::has_attr(source, "keys")? {
            return self.update_from_pairs(source);
        }
        let keys = call_method(source, "keys", &[])?;
        for key in ops::iter(&keys)? {
            let key = key?;
            let value = ops::get_item(source, &key)?;
            self.set_item(key, value)?;
        }
        Ok(())
    }

    fn update_from_pairs(&self, source: &Value) -> Res<()> {
        for (i, item) in ops::iter(source)?.enumerate() {
            let item = item?;
            let parts = match ops::iter(&item) {
                Ok(parts) => parts.collect::<Res<Vec<Value>>>()?,
                Err(e) if e.is_kind(Kind::TypeError) => {
                    return Err(Exc::type_error(format!(
                        "cannot convert dictionary update sequence element #{i} to a sequence"
                    )));
                }
                Err(e) => return Err(e),
            };
            let n = parts.len();
            let Ok([key, value]) = <[Value; 2]>::try_from(parts) else {
                return Err(Exc::value_error(format!(
                    "dictionary update sequence element #{i} has length {n}; 2 is required"
                )));
            };
            self.set_item(key, value)?;
        }
        Ok(())
    }
}

/// A view that behaves as a set.
trait SetView: Object {
    fn dict(&self) -> &Table;
    fn set(&self) -> Res<Set<Value>>;
    fn has(&self, item: &Value) -> Res<bool>;
    fn items(&self) -> Iter<Value>;
}

impl SetView for KeysView {
    fn dict(&self) -> &Table {
        &self.0
    }
    fn set(&self) -> Res<Set<Value>> {
        Set::collect(&self.0)
    }
    fn has(&self, item: &Value) -> Res<bool> {
        self.0.contains(item)
    }
    fn items(&self) -> Iter<Value> {
        if self.1 {
            return self.0.ordered_keys(false);
        }
        self.0.iter_keys().boxed("dict_keyiterator")
    }
}

impl SetView for ItemsView {
    fn dict(&self) -> &Table {
        &self.0
    }
    fn set(&self) -> Res<Set<Value>> {
        Set::collect(self.items())
    }
    fn has(&self, item: &Value) -> Res<bool> {
        let View::Tuple(item) = item.view() else {
            return Ok(false);
        };
        if item.len() != 2 {
            return Ok(false);
        }
        match self.0.get(&item.get(0)?)? {
            Some(value) => value.same(&item.get(1)?),
            None => Ok(false),
        }
    }
    fn items(&self) -> Iter<Value> {
        if self.1 {
            return self.0.ordered_items(false);
        }
        self.0
            .iter_items()
            .map(|item| item.map(pair))
            .boxed("dict_itemiterator")
    }
}

fn as_set_view(v: &Value) -> Option<&dyn SetView> {
    if let Some(view) = v.downcast::<KeysView>() {
        return Some(view);
    }
    v.downcast::<ItemsView>().map(|view| view as &dyn SetView)
}

/// The size of what a view can be compared with.
fn set_size(v: &Value) -> Option<i64> {
    match v.view() {
        View::Set(set) => Some(set.len()),
        View::FrozenSet(set) => Some(set.len()),
        _ => as_set_view(v).map(|view| view.dict().len()),
    }
}

fn all_in(items: &Value, container: &Value) -> Res<bool> {
    for item in ops::iter(items)? {
        if !ops::contains(container, &item?)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn compare(this: &Value, op: Compare, other: &Value) -> Res<Value> {
    let (Some(a), Some(b)) = (set_size(this), set_size(other)) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let result = match op {
        Compare::Eq => a == b && all_in(this, other)?,
        Compare::Ne => !(a == b && all_in(this, other)?),
        Compare::Lt => a < b && all_in(this, other)?,
        Compare::Le => a <= b && all_in(this, other)?,
        Compare::Gt => a > b && all_in(other, this)?,
        Compare::Ge => a >= b && all_in(other, this)?,
    };
    Ok(Value::from(result))
}

/// `_PyDictView_Intersect`
fn intersect(view: &dyn SetView, this: &Value, other: &Value) -> Res<Value> {
    if let View::Set(set) = other.view() {
        if view.dict().len() <= set.len() {
            return set.intersection(this).map(Value::from);
        }
    }
    let (mut view, mut other) = (view, other);
    if let Some(second) = as_set_view(other) {
        if second.dict().len() > view.dict().len() {
            (view, other) = (second, this);
        }
    }
    let result = Set::new();
    for item in ops::iter(other)? {
        let item = item?;
        if view.has(&item)? {
            result.add(item)?;
        }
    }
    Ok(Value::from(result))
}

fn binary(
    view: &dyn SetView,
    this: &Value,
    op: Binary,
    other: &Value,
    reflected: bool,
) -> Option<Res<Value>> {
    if matches!(op, Binary::And) {
        return Some(intersect(view, this, other));
    }
    let (left, right) = if reflected {
        (other, this)
    } else {
        (this, other)
    };
    let combine = |change: fn(&Set<Value>, &Value) -> Res<()>| {
        let set = match as_set_view(left) {
            Some(view) => view.set()?,
            None => Set::collect(left)?,
        };
        change(&set, right)?;
        Ok(Value::from(set))
    };
    match op {
        Binary::Or => Some(combine(|set, other| set.update(other))),
        Binary::Sub => Some(combine(|set, other| set.difference_update(other))),
        Binary::Xor => Some(combine(|set, other| set.symmetric_difference_update(other))),
        _ => None,
    }
}

fn isdisjoint(view: &dyn SetView, this: &Value, args: &Args) -> Res<Value> {
    let other = args.one("isdisjoint")?;
    if this.is(other) {
        return Ok(Value::from(view.dict().is_empty()));
    }
    for item in ops::iter(other)? {
        if view.has(&item?)? {
            return Ok(Value::FALSE);
        }
    }
    Ok(Value::TRUE)
}

fn class_of_view(name: &'static str, is_ordered: bool) -> Class {
    if is_ordered {
        return view_class(name);
    }
    Class::native(name)
}

fn repr_of_view(class: &Class, items: Iter<Value>) -> Res<Str> {
    let head = format!("{}([", class.name());
    joined_reprs(&head, items, "])").map(Str::from)
}

macro_rules! set_view {
    ($view:ident, $name:literal) => {
        impl Object for $view {
            fn class(&self) -> Class {
                class_of_view($name, self.1)
            }
            fn native_iter(&self, _this: &Value) -> Option<Res<Iter<Value>>> {
                Some(Ok(self.items()))
            }
            fn native_len(&self) -> Option<Res<i64>> {
                Some(Ok(self.0.len()))
            }
            fn native_contains(&self, _this: &Value, item: &Value) -> Option<Res<bool>> {
                Some(self.has(item))
            }
            fn native_repr(&self, _this: &Value) -> Option<Res<Str>> {
                Some(repr_of_view(&self.class(), self.items()))
            }
            fn native_hash(&self) -> Option<Res<i64>> {
                let name = self.class().name();
                Some(Err(Exc::type_error(format!("unhashable type: '{name}'"))))
            }
            fn native_compare(
                &self,
                this: &Value,
                op: Compare,
                other: &Value,
            ) -> Option<Res<Value>> {
                Some(compare(this, op, other))
            }
            fn native_binary(
                &self,
                this: &Value,
                op: Binary,
                other: &Value,
                reflected: bool,
            ) -> Option<Res<Value>> {
                binary(self, this, op, other, reflected)
            }
            fn native_method(&self, this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
                (name == "isdisjoint").then(|| isdisjoint(self, this, args))
            }
            fn has_native_method(&self, name: &str) -> bool {
                name == "isdisjoint"
            }
        }
    };
}
set_view!(KeysView, "dict_keys");
set_view!(ItemsView, "dict_items");

impl ValuesView {
    fn items(&self) -> Iter<Value> {
        if self.1 {
            return self.0.ordered_values(false);
        }
        self.0.iter_values().boxed("dict_valueiterator")
    }
}

impl Object for ValuesView {
    fn class(&self) -> Class {
        class_of_view("dict_values", self.1)
    }
    fn native_iter(&self, _this: &Value) -> Option<Res<Iter<Value>>> {
        Some(Ok(self.items()))
    }
    fn native_len(&self) -> Option<Res<i64>> {
        Some(Ok(self.0.len()))
    }
    fn native_repr(&self, _this: &Value) -> Option<Res<Str>> {
        Some(repr_of_view(&self.class(), self.items()))
    }
}

/// `reversed(view)`, when the value is a view.
pub(crate) fn reversed_view(v: &Value) -> Option<Iter<Value>> {
    if let Some(KeysView(dict, is_ordered)) = v.downcast::<KeysView>() {
        return Some(match is_ordered {
            true => dict.ordered_keys(true),
            false => dict.iter_keys_reversed().boxed("dict_reversekeyiterator"),
        });
    }
    if let Some(ValuesView(dict, is_ordered)) = v.downcast::<ValuesView>() {
        return Some(match is_ordered {
            true => dict.ordered_values(true),
            false => dict
                .iter_values_reversed()
                .boxed("dict_reversevalueiterator"),
        });
    }
    let ItemsView(dict, is_ordered) = v.downcast::<ItemsView>()?;
    if *is_ordered {
        return Some(dict.ordered_items(true));
    }
    let items = dict.iter_items_reversed().map(|item| item.map(pair));
    Some(items.boxed("dict_reverseitemiterator"))
}
