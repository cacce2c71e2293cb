//! `array.array`: numbers of one C type, kept as bytes.

mod typecode;

use crate::call::Args;
use crate::class::NativeClass;
use crate::list::position;
use crate::ops::{Binary, Compare};
use crate::slice::{Indices, Slice};
use crate::{dispatch, ops, Bytes, Class, Exc, Iter, List, Object, Py, Res, Str, Value, View};
use std::cell::{Cell, RefCell, RefMut};
use std::rc::Rc;
use typecode::Typecode;

/// Invariant: the number of bytes is a multiple of the item size.
pub struct Array {
    code: &'static Typecode,
    data: RefCell<Vec<u8>>,
    views: Cell<u32>,
}

static CLASS: NativeClass = NativeClass {
    construct: Some(construct),
    methods: dispatch::class_array_array::NAMES,
    data: dispatch::class_array_array::DATA,
    ..NativeClass::new("array", "array")
};

/// `array.array`
pub fn array() -> Class {
    Class::define(&CLASS)
}

/// `array.typecodes`
pub fn typecodes() -> Str {
    typecode::ALL
        .iter()
        .map(|code| code.letter)
        .collect::<String>()
        .into()
}

fn construct(call: &Args) -> Res<Value> {
    crate::args::no_keywords("array.array", call)?;
    let (code, source) = match call.positional {
        [] => {
            return Err(Exc::type_error(
                "array() takes at least 1 argument (0 given)",
            ))
        }
        [code] => (code, None),
        [code, source] => (code, Some(source)),
        all => {
            return Err(Exc::type_error(format!(
                "array() takes at most 2 arguments ({} given)",
                all.len()
            )))
        }
    };
    let made = Array {
        code: typecode::of(code)?,
        data: RefCell::default(),
        views: Cell::new(0),
    };
    if let Some(source) = source {
        made.fill(source)?;
    }
    Ok(Value::object(made))
}

fn bad_argument() -> Exc {
    Exc::type_error("bad argument type for built-in operation")
}

impl Array {
    fn with_data(&self, data: Vec<u8>) -> Value {
        Value::object(Array {
            code: self.code,
            data: RefCell::new(data),
            views: Cell::new(0),
        })
    }

    /// Runs `work` on the bytes, which it cannot resize.
    pub(crate) fn with_bytes<T>(&self, work: impl FnOnce(&mut [u8]) -> T) -> T {
        work(&mut self.data.borrow_mut())
    }

    /// Counts a view (`memoryview`) more or less.
    pub(crate) fn count_views(&self, change: i32) {
        self.views
            .set(self.views.get().saturating_add_signed(change));
    }

    /// The letter of the item type.
    pub(crate) fn letter(&self) -> char {
        self.code.letter
    }

    /// The bytes, to be resized: not while something views them.
    fn resizable(&self) -> Res<RefMut<'_, Vec<u8>>> {
        if self.views.get() > 0 {
            return Err(Exc::buffer_error(
                "cannot resize an array that is exporting buffers",
            ));
        }
        Ok(self.data.borrow_mut())
    }

    fn fill(&self, source: &Value) -> Res<()> {
        if let View::Str(text) = source.view() {
            if !self.code.is_text() {
                return Err(Exc::type_error(format!(
                    "cannot use a str to initialize an array with typecode '{}'",
                    self.code.letter
                )));
            }
            return self.fromunicode(text);
        }
        if let (true, Some(other)) = (self.code.is_text(), source.downcast::<Array>()) {
            if !other.code.is_text() {
                return Err(Exc::type_error(format!(
                    "cannot use an array with typecode '{}' to initialize an array with typecode '{}'",
                    other.code.letter, self.code.letter
                )));
            }
        }
        match source.view() {
            View::Bytes(_) | View::ByteArray(_) => self.frombytes(source),
            _ => self.extend_items(source),
        }
    }

    fn size(&self) -> usize {
        self.code.size
    }

    fn length(&self) -> usize {
        self.data.borrow().len() / self.size()
    }

    fn item(&self, i: usize) -> Option<Value> {
        let data = self.data.borrow();
        let at = i * self.size();
        data.get(at..at + self.size())
            .map(|raw| self.code.decode(raw))
    }

    fn items(&self) -> impl Iterator<Item = Value> + '_ {
        (0..self.length()).map_while(|i| self.item(i))
    }

    /// The positions of a slice, whose bounds may run code that changes the length.
    fn resolve(&self, slice: &Slice) -> Res<Indices> {
        Ok(slice.unpack()?.adjust(self.length()))
    }

    /// The bytes of the items at these positions.
    fn bytes_at(&self, at: Indices) -> Vec<u8> {
        let (data, size) = (self.data.borrow(), self.size());
        at.positions()
            .flat_map(|i| data[i * size..(i + 1) * size].to_vec())
            .collect()
    }

    /// `append(x)`
    pub fn append(&self, x: &Value) -> Res<()> {
        let raw = self.code.encode(x)?;
        self.resizable()?.extend_from_slice(&raw);
        Ok(())
    }

    /// `byteswap()`
    pub fn byteswap(&self) {
        for item in self.data.borrow_mut().chunks_mut(self.code.size) {
            item.reverse();
        }
    }

    /// `count(v)`
    pub fn count(&self, v: &Value) -> Res<i64> {
        let mut count = 0;
        for i in 0..self.length() {
            let Some(item) = self.item(i) else { break };
            count += i64::from(ops::is_eq(&item, v)?);
        }
        Ok(count)
    }

    /// `extend(items)`
    pub fn extend(&self, items: &Value) -> Res<()> {
        let Some(other) = items.downcast::<Array>() else {
            return self.extend_items(items);
        };
        if other.code.letter != self.code.letter {
            return Err(Exc::type_error("can only extend with array of same kind"));
        }
        let more = other.data.borrow().clone();
        self.resizable()?.extend(more);
        Ok(())
    }

    fn extend_items(&self, items: &Value) -> Res<()> {
        for item in ops::iter(items)? {
            self.append(&item?)?;
        }
        Ok(())
    }

    /// `frombytes(buffer)`
    pub fn frombytes(&self, buffer: &Value) -> Res<()> {
        let more = crate::bytes::required(buffer)?;
        if more.len() % self.size() != 0 {
            return Err(Exc::value_error("bytes length not a multiple of item size"));
        }
        self.resizable()?.extend_from_slice(&more);
        Ok(())
    }

    /// `fromlist(list)`: all of it or nothing.
    pub fn fromlist(&self, list: &Value) -> Res<()> {
        let View::List(items) = list.view() else {
            return Err(Exc::type_error("arg must be list"));
        };
        let mut more = Vec::new();
        for item in items.to_vec() {
            more.extend(self.code.encode(&item)?);
        }
        self.resizable()?.extend(more);
        Ok(())
    }

    /// `fromunicode(text)`
    pub fn fromunicode(&self, text: &Str) -> Res<()> {
        if !self.code.is_text() {
            return Err(Exc::value_error(
                "fromunicode() may only be called on unicode type arrays",
            ));
        }
        let more = text.points().flat_map(u32::to_le_bytes);
        self.resizable()?.extend(more);
        Ok(())
    }

    /// `index(v, start, stop)`
    pub fn index(&self, v: &Value, start: i64, stop: i64) -> Res<i64> {
        let at = crate::slice::indices(Some(start), Some(stop), 1, self.length());
        for i in at.positions() {
            let Some(item) = self.item(i) else { break };
            if ops::is_eq(&item, v)? {
                return Ok(i as i64);
            }
        }
        Err(Exc::value_error("array.index(x): x not in array"))
    }

    /// `insert(i, v)`
    pub fn insert(&self, i: i64, v: &Value) -> Res<()> {
        let raw = self.code.encode(v)?;
        let len = self.length() as i64;
        let i = if i < 0 { (i + len).max(0) } else { i.min(len) };
        let at = i as usize * self.size();
        self.resizable()?.splice(at..at, raw);
        Ok(())
    }

    /// `itemsize`
    pub fn itemsize(&self) -> i64 {
        self.size() as i64
    }

    /// `pop(i)`
    pub fn pop(&self, i: i64) -> Res<Value> {
        if self.length() == 0 {
            return Err(Exc::index_error("pop from empty array"));
        }
        let item = position(i, self.length()).and_then(|i| Some((i, self.item(i)?)));
        let (i, item) = item.ok_or_else(|| Exc::index_error("pop index out of range"))?;
        self.delete(i)?;
        Ok(item)
    }

    fn delete(&self, i: usize) -> Res<()> {
        let at = i * self.size();
        self.resizable()?.drain(at..at + self.code.size);
        Ok(())
    }

    /// `remove(v)`
    pub fn remove(&self, v: &Value) -> Res<()> {
        match self.index(v, 0, i64::MAX) {
            Ok(i) => self.delete(i as usize),
            Err(e) if e.is_kind(crate::exception::Kind::ValueError) => {
                Err(Exc::value_error("array.remove(x): x not in array"))
            }
            Err(e) => Err(e),
        }
    }

    /// `reverse()`
    pub fn reverse(&self) {
        let old = self.data.take();
        let new = old
            .chunks(self.code.size)
            .rev()
            .flatten()
            .copied()
            .collect();
        self.data.replace(new);
    }

    /// `tobytes()`
    pub fn tobytes(&self) -> Bytes {
        Bytes::from(self.data.borrow().clone())
    }

    /// `tolist()`
    pub fn tolist(&self) -> List<Value> {
        self.items().collect()
    }

    /// `tounicode()`
    pub fn tounicode(&self) -> Res<Str> {
        if !self.code.is_text() {
            return Err(Exc::value_error(
                "tounicode() may only be called on unicode type arrays",
            ));
        }
        let points = self.data.borrow();
        let points = points.chunks(4).map(typecode::point);
        Ok(Str::from_points(points))
    }

    /// `typecode`
    pub fn typecode(&self) -> Str {
        Str::from(self.code.letter.to_string())
    }

    /// `__copy__()`
    pub fn copy(&self) -> Value {
        self.with_data(self.data.borrow().clone())
    }

    /// `__deepcopy__(memo)`
    pub fn deepcopy(&self, _memo: &Value) -> Value {
        self.copy()
    }

    fn position(&self, key: &Value, message: &str) -> Res<usize> {
        if !ops::has_index(key) {
            return Err(Exc::type_error("array indices must be integers"));
        }
        let index = ops::index(key)?.to_position()?;
        position(index, self.length()).ok_or_else(|| Exc::index_error(message))
    }

    fn set_slice(&self, at: Indices, value: &Value) -> Res<()> {
        let Some(other) = value.downcast::<Array>() else {
            return Err(Exc::type_error(format!(
                "can only assign array (not \"{}\") to array slice",
                Class::of(value).name()
            )));
        };
        if other.code.letter != self.code.letter {
            return Err(bad_argument());
        }
        let new = other.data.borrow().clone();
        let size = self.size();
        if at.step == 1 {
            let start = at.start as usize * size;
            let mut data = match new.len() == at.count * size {
                true => self.data.borrow_mut(),
                false => self.resizable()?,
            };
            data.splice(start..start + at.count * size, new);
            return Ok(());
        }
        if new.is_empty() {
            return self.delete_slice(at);
        }
        if new.len() != at.count * size {
            return Err(Exc::value_error(format!(
                "attempt to assign array of size {} to extended slice of size {}",
                new.len() / size,
                at.count
            )));
        }
        let mut data = self.data.borrow_mut();
        for (i, item) in at.positions().zip(new.chunks(size)) {
            data[i * size..(i + 1) * size].copy_from_slice(item);
        }
        Ok(())
    }

    fn delete_slice(&self, at: Indices) -> Res<()> {
        if at.count > 0 {
            self.resizable()?;
        }
        let size = self.size();
        let mut gone = at.ascending().peekable();
        let old = self.data.take();
        let kept = old.chunks(size).enumerate();
        let kept = kept.filter(|(i, _)| gone.next_if_eq(i).is_none());
        let kept = kept.flat_map(|(_, item)| item.to_vec()).collect();
        self.data.replace(kept);
        Ok(())
    }

    fn repeated(&self, times: &Value) -> Res<Vec<u8>> {
        let times = ops::index(times)?.to_count()?.max(0);
        crate::list::repeated(&self.data.borrow(), times)
    }

    fn compare(&self, op: Compare, other: &Array) -> Res<Value> {
        let pairs = Value::from(self.tolist());
        ops::compare(op, &pairs, &Value::from(other.tolist()))
    }
}

impl Object for Array {
    fn class(&self) -> Class {
        array()
    }
    fn native_buffer(&self) -> Option<Vec<u8>> {
        Some(self.data.borrow().clone())
    }
    fn native_method(&self, _this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        dispatch::class_array_array::method(name).map(|method| method(self, args))
    }
    fn has_native_method(&self, name: &str) -> bool {
        dispatch::class_array_array::method(name).is_some()
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        dispatch::class_array_array::attribute(self, name)
    }
    fn native_specials(&self) -> &'static [&'static str] {
        &["__contains__", "__delitem__", "__getitem__", "__setitem__"]
    }
    fn native_iter(&self, this: &Value) -> Option<Res<Iter<Value>>> {
        let this = this.downcast_rc::<Array>()?;
        let mut next = 0;
        let items = std::iter::from_fn(move || {
            let item = this.item(next)?;
            next += 1;
            Some(Ok(item))
        });
        Some(Ok(Iter::new("array.arrayiterator", items)))
    }
    fn native_len(&self) -> Option<Res<i64>> {
        Some(Ok(self.length() as i64))
    }
    fn native_get_item(&self, _this: &Value, key: &Value) -> Option<Res<Value>> {
        if let View::Slice(slice) = key.view() {
            let at = self.resolve(slice);
            return Some(at.map(|at| self.with_data(self.bytes_at(at))));
        }
        let out_of_range = "array index out of range";
        let found = self.position(key, out_of_range);
        Some(found.and_then(|i| self.item(i).ok_or_else(|| Exc::index_error(out_of_range))))
    }
    fn native_set_item(&self, _this: &Value, key: &Value, value: Value) -> Option<Res<()>> {
        let set = || {
            if let View::Slice(slice) = key.view() {
                return self.set_slice(self.resolve(slice)?, &value);
            }
            let at = self.position(key, "array assignment index out of range")? * self.size();
            let raw = self.code.encode(&value)?;
            if let Some(place) = self.data.borrow_mut().get_mut(at..at + raw.len()) {
                place.copy_from_slice(&raw);
            }
            Ok(())
        };
        Some(set())
    }
    fn native_del_item(&self, _this: &Value, key: &Value) -> Option<Res<()>> {
        let delete = || {
            if let View::Slice(slice) = key.view() {
                return self.delete_slice(self.resolve(slice)?);
            }
            self.delete(self.position(key, "array assignment index out of range")?)
        };
        Some(delete())
    }
    fn native_contains(&self, _this: &Value, item: &Value) -> Option<Res<bool>> {
        Some(self.count(item).map(|n| n > 0))
    }
    fn native_repr(&self, _this: &Value) -> Option<Res<Str>> {
        let letter = self.code.letter;
        if self.length() == 0 {
            return Some(Ok(Str::from(format!("array('{letter}')"))));
        }
        let content = match self.code.is_text() {
            true => self.tounicode().and_then(|text| text.py_repr()),
            false => self.tolist().py_repr(),
        };
        Some(content.map(|text| Str::from(format!("array('{letter}', {})", text.as_str()))))
    }
    fn native_hash(&self) -> Option<Res<i64>> {
        Some(Err(Exc::type_error("unhashable type: 'array.array'")))
    }
    fn native_compare(&self, _this: &Value, op: Compare, other: &Value) -> Option<Res<Value>> {
        Some(self.compare(op, other.downcast::<Array>()?))
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
            Binary::Mul if ops::has_index(other) => {
                Some(self.repeated(other).map(|data| self.with_data(data)))
            }
            Binary::Mul => Some(Err(Exc::type_error(format!(
                "can't multiply sequence by non-int of type '{}'",
                Class::of(other).name()
            )))),
            _ => None,
        }
    }
    fn native_in_place(&self, this: &Value, op: Binary, other: &Value) -> Option<Res<Value>> {
        match op {
            Binary::Add if other.downcast::<Array>().is_some() => {
                Some(self.extend(other).map(|()| this.clone()))
            }
            Binary::Add => Some(Err(Exc::type_error(format!(
                "can only extend array with array (not \"{}\")",
                Class::of(other).name()
            )))),
            Binary::Mul if ops::has_index(other) => Some(self.repeated(other).and_then(|data| {
                *self.resizable()? = data;
                Ok(this.clone())
            })),
            _ => None,
        }
    }
}

impl Array {
    fn concatenated(&self, other: &Value) -> Res<Value> {
        let Some(other_array) = other.downcast_rc::<Array>() else {
            return Err(Exc::type_error(format!(
                "can only append array (not \"{}\") to array",
                Class::of(other).name()
            )));
        };
        if other_array.code.letter != self.code.letter {
            return Err(bad_argument());
        }
        let mut data = self.data.borrow().clone();
        data.extend_from_slice(&Rc::as_ref(&other_array).data.borrow());
        Ok(self.with_data(data))
    }
}
