//! `io.BytesIO`: bytes that are read and written at a position.

use super::InMemory;
use crate::bytes::required;
use crate::call::Args;
use crate::class::NativeClass;
use crate::{args, dispatch, ByteArray, Bytes, Class, Exc, Iter, List, Object, Res, Value};
use std::cell::{Cell, RefCell};

/// A file in memory for bytes.
#[derive(Default)]
pub struct BytesIo {
    data: RefCell<Vec<u8>>,
    at: Cell<usize>,
    is_closed: Cell<bool>,
}

static CLASS: NativeClass = NativeClass {
    construct: Some(construct),
    init: Some(init),
    methods: dispatch::class_io_bytesio::NAMES,
    data: dispatch::class_io_bytesio::DATA,
    ..NativeClass::new("_io", "BytesIO")
};

/// `io.BytesIO`
pub fn bytes_io() -> Class {
    Class::define(&CLASS)
}

fn construct(call: &Args) -> Res<Value> {
    let made = Value::object(BytesIo::default());
    init(&made, call)?;
    Ok(made)
}

fn init(this: &Value, call: &Args) -> Res<()> {
    const SPEC: args::Spec = args::Spec {
        name: "BytesIO",
        names: &["initial_bytes"],
        required: &[false],
        num_posonly: 0,
        num_positional: 1,
        has_rest: false,
        has_keywords: false,
        is_python: false,
    };
    let ([], [initial]) = args::bind(&SPEC, call)?;
    let Some(file) = this.downcast::<BytesIo>() else {
        return Ok(());
    };
    let data = match initial.filter(|v| !v.is_none()) {
        Some(v) => required(v)?.to_vec(),
        None => Vec::new(),
    };
    file.data.replace(data);
    file.at.set(0);
    file.is_closed.set(false);
    Ok(())
}

impl BytesIo {
    /// Takes what stands between the position and `end`.
    fn take(&self, data: &[u8], end: usize) -> Bytes {
        let start = self.at.get().min(end);
        self.at.set(self.at.get().max(end));
        Bytes::from(data[start..end].to_vec())
    }

    fn take_some(&self, size: Option<usize>) -> Bytes {
        let data = self.data.borrow();
        let end = size.map_or(data.len(), |n| self.at.get().saturating_add(n));
        self.take(&data, end.min(data.len()))
    }

    fn take_line(&self, limit: Option<usize>) -> Bytes {
        let data = self.data.borrow();
        let start = self.at.get().min(data.len());
        let end = data[start..]
            .iter()
            .position(|b| *b == b'\n')
            .map_or(data.len(), |i| start + i + 1);
        let most = limit.map_or(data.len(), |n| self.at.get().saturating_add(n));
        self.take(&data, end.min(most))
    }

    pub fn write(&self, bytes: &Value) -> Res<i64> {
        self.check_open()?;
        let new = required(bytes)?;
        if !new.is_empty() {
            let mut data = self.data.borrow_mut();
            let (at, end) = (self.at.get(), self.at.get() + new.len());
            if data.len() < end {
                data.resize(end, 0);
            }
            data[at..end].copy_from_slice(&new);
            self.at.set(end);
        }
        Ok(new.len() as i64)
    }

    pub fn read(&self, size: &Value) -> Res<Bytes> {
        let size = super::size(size)?;
        self.check_open()?;
        Ok(self.take_some(size))
    }

    pub fn readinto(&self, buffer: &ByteArray) -> Res<i64> {
        self.check_open()?;
        let length = buffer.data().len();
        let part = self.take_some(Some(length));
        let part = part.as_slice();
        for (i, byte) in part.iter().enumerate() {
            buffer.set(i as i64, i64::from(*byte))?;
        }
        Ok(part.len() as i64)
    }

    pub fn readline(&self, size: &Value) -> Res<Bytes> {
        let size = super::size(size)?;
        self.check_open()?;
        Ok(self.take_line(size))
    }

    pub fn readlines(&self, hint: &Value) -> Res<List<Bytes>> {
        let hint = super::hint(hint)?;
        self.check_open()?;
        super::collected(hint, || {
            let line = self.take_line(None);
            let length = line.as_slice().len();
            Ok((length > 0).then_some((line, length)))
        })
    }

    pub fn getvalue(&self) -> Res<Bytes> {
        self.check_open()?;
        Ok(Bytes::from(self.data.borrow().clone()))
    }

    pub fn tell(&self) -> Res<i64> {
        self.check_open()?;
        Ok(self.at.get() as i64)
    }

    pub fn seek(&self, pos: &Value, whence: &Value) -> Res<i64> {
        let (pos, whence) = (super::position(pos)?, super::position(whence)?);
        self.check_open()?;
        if whence == 0 && pos < 0 {
            return Err(Exc::value_error(format!("negative seek value {pos}")));
        }
        let base = match whence {
            0 => 0,
            1 => self.at.get(),
            2 => self.data.borrow().len(),
            _ => return Err(super::bad_whence("invalid", whence)),
        };
        let Some(at) = pos.checked_add(base as i64) else {
            return Err(Exc::overflow_error("new position too large"));
        };
        self.at.set(at.max(0) as usize);
        Ok(at.max(0))
    }

    pub fn truncate(&self, pos: &Value) -> Res<i64> {
        self.check_open()?;
        let size = super::kept_size(pos, self.at.get(), "negative")?;
        self.data.borrow_mut().truncate(size);
        Ok(size as i64)
    }

    pub fn writelines(&self, lines: &Value) -> Res<()> {
        self.check_open()?;
        for line in crate::iter::Iterable::py_iter(lines)? {
            self.write(&line?)?;
        }
        Ok(())
    }

    pub fn exit(&self, _exception: &[Value]) {
        self.close();
    }

    pub fn close(&self) {
        self.is_closed.set(true);
        self.data.take();
    }

    pub fn closed(&self) -> bool {
        self.is_closed.get()
    }

    pub fn is_open(&self) -> Res<bool> {
        self.check_open().map(|()| true)
    }

    pub fn isatty(&self) -> Res<bool> {
        self.check_open().map(|()| false)
    }

    pub fn flush(&self) -> Res<()> {
        self.check_open()
    }

    pub fn fileno(&self) -> Res<i64> {
        Err(super::unsupported("fileno"))
    }

    pub fn detach(&self) -> Res<Value> {
        Err(super::unsupported("detach"))
    }
}

impl InMemory for BytesIo {
    fn is_closed(&self) -> bool {
        self.is_closed.get()
    }
    fn next_line(&self) -> Res<Option<Value>> {
        self.check_open()?;
        let line = self.take_line(None);
        Ok((!line.as_slice().is_empty()).then(|| Value::from(line)))
    }
    fn listed(name: &str) -> Option<args::Method<BytesIo>> {
        dispatch::class_io_bytesio::method(name)
    }
}

impl Object for BytesIo {
    fn class(&self) -> Class {
        bytes_io()
    }
    fn native_method(&self, this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        self.call(this, name, args)
    }
    fn has_native_method(&self, name: &str) -> bool {
        BytesIo::knows(name)
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        dispatch::class_io_bytesio::attribute(self, name)
    }
    fn is_iterator(&self) -> bool {
        true
    }
    fn native_next(&self, _this: &Value) -> Option<Res<Option<Value>>> {
        Some(self.next_line())
    }
    fn native_iter(&self, this: &Value) -> Option<Res<Iter<Value>>> {
        self.lines(this, "_io.BytesIO")
    }
}
