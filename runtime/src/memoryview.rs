//! `memoryview`: a window on the bytes of a bytes, bytearray or array object, of one dimension.
//!
//! While a view is alive and not released, what it looks at cannot be resized: the object counts its
//! views.

mod item;

use crate::args::Spec;
use crate::call::Args;
use crate::modules::array::Array;
use crate::ops::{self, Compare};
use crate::slice::Slice;
use crate::{
    args, bytes, ByteArray, Bytes, Class, Exc, Iter, List, Object, Py, Res, Str, Value, View,
};
use item::Format;
use std::cell::Cell;
use std::rc::Rc;

/// What a view looks at.
#[derive(Clone)]
enum Source {
    Bytes(Bytes),
    ByteArray(ByteArray),
    Array(Rc<Array>),
}

impl Source {
    /// Runs `read` on the bytes.
    fn read<T>(&self, read: impl FnOnce(&[u8]) -> T) -> T {
        match self {
            Source::Bytes(b) => read(b.as_slice()),
            Source::ByteArray(b) => read(&b.data()),
            Source::Array(a) => a.with_bytes(|data| read(data)),
        }
    }

    /// Writes bytes at a place inside the object.
    fn write(&self, at: usize, raw: &[u8]) {
        let put = |data: &mut [u8]| {
            if let Some(place) = data.get_mut(at..at + raw.len()) {
                place.copy_from_slice(raw);
            }
        };
        match self {
            Source::Bytes(_) => {}
            Source::ByteArray(b) => b.with_data(put),
            Source::Array(a) => a.with_bytes(put),
        }
    }

    fn count_views(&self, change: i32) {
        match self {
            Source::Bytes(_) => {}
            Source::ByteArray(b) => b.count_views(change),
            Source::Array(a) => a.count_views(change),
        }
    }
}

/// Invariant: all items lie inside the source, which keeps its size while the view is not released.
pub struct MemoryView {
    source: Source,
    object: Value,
    format: Format,
    start: i64,
    step: i64,
    count: usize,
    is_readonly: bool,
    is_released: Cell<bool>,
}

impl Drop for MemoryView {
    fn drop(&mut self) {
        self.release();
    }
}

const fn spec(
    name: &'static str,
    names: &'static [&'static str],
    required: &'static [bool],
) -> Spec {
    Spec {
        name,
        names,
        required,
        num_posonly: 0,
        num_positional: 1,
        has_rest: false,
        has_keywords: false,
        is_python: false,
    }
}

const CONSTRUCTOR: Spec = spec("memoryview", &["object"], &[true]);
const TOBYTES: Spec = spec("tobytes", &["order"], &[false]);

/// `memoryview(object)`
pub fn memoryview(given: &[Value], kwargs: &[(Str, Value)]) -> Res<Value> {
    let ([object], []) = args::bind(&CONSTRUCTOR, &Args::with_keywords(given, kwargs))?;
    view_of(object)
}

fn view_of(object: &Value) -> Res<Value> {
    if let Some(view) = object.downcast::<MemoryView>() {
        view.alive()?;
        return Ok(view.part(view.format, view.start, view.step, view.count));
    }
    let plain = ops::plain(object);
    let array = plain.downcast_rc::<Array>();
    let (source, format, is_readonly) = match (plain.view(), array) {
        (View::Bytes(b), _) => (Source::Bytes(b.clone()), Format::BYTES, true),
        (View::ByteArray(b), _) => (Source::ByteArray(b.clone()), Format::BYTES, false),
        (_, Some(array)) => {
            let format = Format::of_array(array.letter());
            (Source::Array(array), format, false)
        }
        _ => {
            return Err(Exc::type_error(format!(
                "memoryview: a bytes-like object is required, not '{}'",
                Class::of(object).name().as_str()
            )))
        }
    };
    let size = source.read(<[u8]>::len);
    Ok(made(MemoryView {
        source,
        object: object.clone(),
        format,
        start: 0,
        step: format.size as i64,
        count: size / format.size,
        is_readonly,
        is_released: Cell::new(false),
    }))
}

fn made(view: MemoryView) -> Value {
    view.source.count_views(1);
    Value::object(view)
}

fn not_implemented(format: Format) -> Exc {
    Exc::not_implemented_error(format!(
        "memoryview: format {} not supported",
        format.letter
    ))
}

impl MemoryView {
    fn alive(&self) -> Res<()> {
        if self.is_released.get() {
            return Err(Exc::value_error(
                "operation forbidden on released memoryview object",
            ));
        }
        Ok(())
    }

    fn release(&self) {
        if !self.is_released.replace(true) {
            self.source.count_views(-1);
        }
    }

    /// Another view of the same object.
    fn part(&self, format: Format, start: i64, step: i64, count: usize) -> Value {
        made(MemoryView {
            source: self.source.clone(),
            object: self.object.clone(),
            format,
            start,
            step,
            count,
            is_readonly: self.is_readonly,
            is_released: Cell::new(false),
        })
    }

    fn places(&self) -> impl Iterator<Item = usize> {
        let (start, step) = (self.start, self.step);
        (0..self.count).map(move |i| (start + i as i64 * step) as usize)
    }

    fn is_contiguous(&self) -> bool {
        self.count <= 1 || self.step == self.format.size as i64
    }

    /// The bytes of the items, one behind the other.
    fn bytes(&self) -> Vec<u8> {
        let size = self.format.size;
        self.source.read(|data| {
            self.places()
                .flat_map(|at| data[at..at + size].iter().copied())
                .collect()
        })
    }

    fn item(&self, i: usize) -> Res<Value> {
        self.alive()?;
        let at = (self.start + i as i64 * self.step) as usize;
        let raw = self
            .source
            .read(|data| data[at..at + self.format.size].to_vec());
        self.format
            .decode(&raw)
            .ok_or_else(|| not_implemented(self.format))
    }

    fn items(&self) -> Res<Vec<Value>> {
        (0..self.count).map(|i| self.item(i)).collect()
    }

    fn index(&self, key: &Value) -> Res<usize> {
        let index = ops::index(key)?.to_position()?;
        crate::list::position(index, self.count)
            .ok_or_else(|| Exc::index_error("index out of bounds on dimension 1"))
    }

    fn slice(&self, slice: &Slice) -> Res<Value> {
        let parts = slice.unpack()?;
        self.alive()?;
        let at = parts.adjust(self.count);
        let start = self.start + at.start * self.step;
        Ok(self.part(self.format, start, at.step * self.step, at.count))
    }

    fn get(&self, key: &Value) -> Res<Value> {
        self.alive()?;
        match key.view() {
            View::Slice(slice) => self.slice(slice),
            View::Tuple(only) if only.len() == 1 => self.get(&only.as_slice()[0]),
            _ if ops::has_index(key) => self.item(self.index(key)?),
            _ => Err(Exc::type_error("memoryview: invalid slice key")),
        }
    }

    fn set(&self, key: &Value, value: &Value) -> Res<()> {
        self.alive()?;
        if self.is_readonly {
            return Err(Exc::type_error("cannot modify read-only memory"));
        }
        match key.view() {
            View::Slice(slice) => {
                let target = self.slice(slice)?;
                match target.downcast::<MemoryView>() {
                    Some(target) => target.assign(value),
                    None => Ok(()),
                }
            }
            View::Tuple(only) if only.len() == 1 => self.set(&only.as_slice()[0], value),
            _ if ops::has_index(key) => {
                let i = self.index(key)?;
                let raw = self.format.encode(value)?;
                self.alive()?;
                let at = (self.start + i as i64 * self.step) as usize;
                self.source.write(at, &raw);
                Ok(())
            }
            _ => Err(Exc::type_error("memoryview: invalid slice key")),
        }
    }

    /// Copies another buffer of the same structure into this view.
    fn assign(&self, value: &Value) -> Res<()> {
        let other = match value.downcast::<MemoryView>() {
            Some(_) => value.clone(),
            None if bytes::is_buffer(value) => view_of(value)?,
            None => {
                return Err(Exc::type_error(format!(
                    "a bytes-like object is required, not '{}'",
                    Class::of(value).name().as_str()
                )))
            }
        };
        let Some(other) = other.downcast::<MemoryView>() else {
            return Ok(());
        };
        other.alive()?;
        if other.format.letter != self.format.letter || other.count != self.count {
            return Err(Exc::value_error(
                "memoryview assignment: lvalue and rvalue have different structures",
            ));
        }
        let new = other.bytes();
        for (at, raw) in self.places().zip(new.chunks(self.format.size)) {
            self.source.write(at, raw);
        }
        Ok(())
    }

    fn is_equal(&self, other: &Value) -> Res<bool> {
        let other = match other.downcast::<MemoryView>() {
            Some(_) => other.clone(),
            None => view_of(other)?,
        };
        let Some(other) = other.downcast::<MemoryView>() else {
            return Ok(false);
        };
        if std::ptr::eq(self, other) {
            return Ok(true);
        }
        if self.is_released.get() || other.is_released.get() || self.count != other.count {
            return Ok(false);
        }
        for (a, b) in self.items()?.iter().zip(other.items()?) {
            if !a.py_eq(&b)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn hash(&self) -> Res<i64> {
        self.alive()?;
        if !self.is_readonly {
            return Err(Exc::value_error("cannot hash writable memoryview object"));
        }
        if !matches!(self.format.letter, 'B' | 'b' | 'c') {
            return Err(Exc::value_error(
                "memoryview: hashing is restricted to formats 'B', 'b' or 'c'",
            ));
        }
        ops::hash(&self.object)?;
        Ok(Bytes::from(self.bytes()).hash())
    }

    fn cast(&self, format: &Value) -> Res<Value> {
        let text = args::to_str(format, "format")?;
        let Some(target) = Format::named(text.as_str()) else {
            return Err(Exc::value_error(
                "memoryview: destination format must be a native single character format \
                 prefixed with an optional '@'",
            ));
        };
        if !self.is_contiguous() {
            return Err(Exc::type_error(
                "memoryview: casts are restricted to C-contiguous views",
            ));
        }
        if !self.format.is_byte() && !target.is_byte() {
            return Err(Exc::type_error(
                "memoryview: cannot cast between two non-byte formats",
            ));
        }
        let size = self.count * self.format.size;
        if !size.is_multiple_of(target.size) {
            return Err(Exc::type_error(
                "memoryview: length is not a multiple of itemsize",
            ));
        }
        let step = target.size as i64;
        Ok(self.part(target, self.start, step, size / target.size))
    }

    fn to_readonly(&self) -> Value {
        made(MemoryView {
            source: self.source.clone(),
            object: self.object.clone(),
            format: self.format,
            start: self.start,
            step: self.step,
            count: self.count,
            is_readonly: true,
            is_released: Cell::new(false),
        })
    }

    fn method(&self, this: &Value, name: &str, args: &Args) -> Res<Value> {
        match name {
            "release" => {
                args.none("memoryview.release")?;
                self.release();
                return Ok(Value::NONE);
            }
            "__exit__" => {
                self.release();
                return Ok(Value::NONE);
            }
            _ => self.alive()?,
        }
        match name {
            "__enter__" => Ok(this.clone()),
            "tobytes" => {
                args::bind::<0, 1>(&TOBYTES, args).map(|_| Value::from(Bytes::from(self.bytes())))
            }
            "tolist" => {
                args.none("memoryview.tolist")?;
                Ok(Value::from(List::from(self.items()?)))
            }
            "toreadonly" => {
                args.none("memoryview.toreadonly")?;
                Ok(self.to_readonly())
            }
            "cast" => args.one("cast").and_then(|format| self.cast(format)),
            _ => crate::call_method_kw(
                &Value::from(Bytes::from(self.bytes())),
                name,
                args.positional,
                args.keywords,
            ),
        }
    }
}

const METHODS: [&str; 8] = [
    "__enter__",
    "__exit__",
    "cast",
    "hex",
    "release",
    "tobytes",
    "tolist",
    "toreadonly",
];
const ATTRIBUTES: [&str; 12] = [
    "c_contiguous",
    "contiguous",
    "f_contiguous",
    "format",
    "itemsize",
    "nbytes",
    "ndim",
    "obj",
    "readonly",
    "shape",
    "strides",
    "suboffsets",
];

fn single(value: i64) -> Value {
    Value::from(vec![Value::from(value)])
}

impl Object for MemoryView {
    fn class(&self) -> Class {
        Class::memoryview()
    }
    fn native_buffer(&self) -> Option<Vec<u8>> {
        Some(self.bytes())
    }
    fn has_native_method(&self, name: &str) -> bool {
        METHODS.contains(&name)
    }
    fn native_method(&self, this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        METHODS
            .contains(&name)
            .then(|| self.method(this, name, args))
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        if !ATTRIBUTES.contains(&name) {
            return None;
        }
        let size = self.format.size as i64;
        Some(self.alive().map(|()| match name {
            "format" => Value::from(self.format.letter.to_string().as_str()),
            "itemsize" => Value::from(size),
            "nbytes" => Value::from(size * self.count as i64),
            "ndim" => Value::from(1i64),
            "obj" => self.object.clone(),
            "readonly" => Value::from(self.is_readonly),
            "shape" => single(self.count as i64),
            "strides" => single(self.step),
            "suboffsets" => Value::from(Vec::<Value>::new()),
            _ => Value::from(self.is_contiguous()),
        }))
    }
    fn native_specials(&self) -> &'static [&'static str] {
        &["__getitem__", "__setitem__"]
    }
    fn native_len(&self) -> Option<Res<i64>> {
        Some(self.alive().map(|()| self.count as i64))
    }
    fn native_iter(&self, this: &Value) -> Option<Res<Iter<Value>>> {
        let this = this.downcast_rc::<MemoryView>()?;
        let mut next = 0;
        let items = std::iter::from_fn(move || {
            if next >= this.count {
                return None;
            }
            next += 1;
            Some(this.item(next - 1))
        });
        Some(self.alive().map(|()| Iter::new("memory_iterator", items)))
    }
    fn native_get_item(&self, _this: &Value, key: &Value) -> Option<Res<Value>> {
        Some(self.get(key))
    }
    fn native_set_item(&self, _this: &Value, key: &Value, value: Value) -> Option<Res<()>> {
        Some(self.set(key, &value))
    }
    fn native_del_item(&self, _this: &Value, _key: &Value) -> Option<Res<()>> {
        Some(Err(Exc::type_error(if self.is_readonly {
            "cannot modify read-only memory"
        } else {
            "cannot delete memory"
        })))
    }
    fn native_repr(&self, this: &Value) -> Option<Res<Str>> {
        let state = if self.is_released.get() {
            "released "
        } else {
            ""
        };
        Some(Ok(Str::from(format!(
            "<{state}memory at {:#x}>",
            this.id()
        ))))
    }
    fn native_hash(&self) -> Option<Res<i64>> {
        Some(self.hash())
    }
    fn native_compare(&self, _this: &Value, op: Compare, other: &Value) -> Option<Res<Value>> {
        if !bytes::is_buffer(other) {
            return None;
        }
        match op {
            Compare::Eq => Some(self.is_equal(other).map(Value::from)),
            Compare::Ne => Some(self.is_equal(other).map(|same| Value::from(!same))),
            _ => None,
        }
    }
}
