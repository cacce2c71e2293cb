//! `ByteArray`: Python's mutable byte strings. Clones share the array; no borrow of it lives while
//! other code runs.

use crate::bytes::{self, byte};
use crate::slice::{Indices, Slice};
use crate::{py, Bytes, Exc, Py, Res, Str, Value, View};
use std::cell::{Cell, Ref, RefCell};
use std::rc::Rc;

/// A Python bytearray.
#[repr(transparent)]
#[derive(Clone)]
pub struct ByteArray(Rc<Body>);

/// The bytes, and how many views (`memoryview`) forbid to resize them.
struct Body {
    data: RefCell<Vec<u8>>,
    views: Cell<u32>,
}

impl ByteArray {
    /// The bytes, for the moment.
    pub fn data(&self) -> Ref<'_, Vec<u8>> {
        self.0.data.borrow()
    }

    /// Runs `change` on the bytes, which it cannot resize.
    pub(crate) fn with_data(&self, change: impl FnOnce(&mut [u8])) {
        change(&mut self.0.data.borrow_mut());
    }

    /// Counts a view more or less.
    pub(crate) fn count_views(&self, change: i32) {
        self.0
            .views
            .set(self.0.views.get().saturating_add_signed(change));
    }

    /// The error of resizing what views look at.
    fn check_resizable(&self) -> Res<()> {
        if self.0.views.get() > 0 {
            return Err(Exc::buffer_error(
                "Existing exports of data: object cannot be re-sized",
            ));
        }
        Ok(())
    }

    pub(crate) fn make(data: Vec<u8>) -> ByteArray {
        ByteArray::from(data)
    }

    /// What a method gives that changes nothing: a new object nevertheless.
    pub(crate) fn unchanged(&self) -> ByteArray {
        ByteArray::from(self.data().clone())
    }

    /// The address of the array, different for arrays that are alive together.
    pub fn is(&self, other: &ByteArray) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    fn position(&self, index: i64) -> Option<usize> {
        let len = self.0.data.borrow().len() as i64;
        let at = if index < 0 {
            index.wrapping_add(len)
        } else {
            index
        };
        (0..len).contains(&at).then_some(at as usize)
    }

    fn position_or(&self, index: i64) -> Res<usize> {
        self.position(index)
            .ok_or_else(|| Exc::index_error("bytearray index out of range"))
    }

    /// `a[index]`
    pub fn get(&self, index: i64) -> Res<i64> {
        let at = self.position_or(index)?;
        Ok(i64::from(self.0.data.borrow()[at]))
    }

    /// `a[index] = value`
    pub fn set(&self, index: i64, value: i64) -> Res<()> {
        let at = self.position_or(index)?;
        self.0.data.borrow_mut()[at] = byte(value)?;
        Ok(())
    }

    /// `del a[index]`
    pub fn delete(&self, index: i64) -> Res<()> {
        let at = self.position_or(index)?;
        self.check_resizable()?;
        self.0.data.borrow_mut().remove(at);
        Ok(())
    }

    /// The positions of a slice, whose bounds may run code that changes the length.
    fn resolve(&self, slice: &Slice) -> Res<Indices> {
        let parts = slice.unpack()?;
        Ok(parts.adjust(self.0.data.borrow().len()))
    }

    /// `a[slice]`
    pub fn get_slice(&self, slice: &Slice) -> Res<ByteArray> {
        let indices = self.resolve(slice)?;
        let data = self.0.data.borrow();
        Ok(ByteArray::from(
            indices.positions().map(|i| data[i]).collect::<Vec<u8>>(),
        ))
    }

    /// `a[slice] = value`
    pub fn set_slice(&self, slice: &Slice, value: &Value) -> Res<()> {
        if matches!(value.view(), View::Int(_) | View::Str(_)) {
            return Err(Exc::type_error(
                "can assign only bytes, buffers, or iterables of ints in range(0, 256)",
            ));
        }
        let items = bytes::build(Some(value), None, None)?;
        let indices = self.resolve(slice)?;
        if indices.step == 1 {
            let start = indices.start as usize;
            if items.len() != indices.count {
                self.check_resizable()?;
            }
            self.0
                .data
                .borrow_mut()
                .splice(start..start + indices.count, items);
            return Ok(());
        }
        if items.is_empty() {
            return self.remove_positions(indices);
        }
        if items.len() != indices.count {
            return Err(Exc::value_error(format!(
                "attempt to assign bytes of size {} to extended slice of size {}",
                items.len(),
                indices.count
            )));
        }
        let mut data = self.0.data.borrow_mut();
        for (at, item) in indices.positions().zip(items) {
            data[at] = item;
        }
        Ok(())
    }

    /// `del a[slice]`
    pub fn del_slice(&self, slice: &Slice) -> Res<()> {
        let indices = self.resolve(slice)?;
        self.remove_positions(indices)
    }

    fn remove_positions(&self, indices: Indices) -> Res<()> {
        if indices.count > 0 {
            self.check_resizable()?;
        }
        let mut gone = indices.ascending().peekable();
        let mut at = 0;
        self.0.data.borrow_mut().retain(|_| {
            let keeps = gone.next_if_eq(&at).is_none();
            at += 1;
            keeps
        });
        Ok(())
    }

    pub fn append(&self, item: i64) -> Res<()> {
        let item = byte(item)?;
        self.check_resizable()?;
        self.0.data.borrow_mut().push(item);
        Ok(())
    }

    pub fn clear(&self) -> Res<()> {
        self.check_resizable()?;
        self.0.data.borrow_mut().clear();
        Ok(())
    }

    pub fn copy(&self) -> ByteArray {
        ByteArray::from(self.0.data.borrow().clone())
    }

    /// Appends bytes.
    pub fn extend(&self, items: &[u8]) -> Res<()> {
        if !items.is_empty() {
            self.check_resizable()?;
        }
        self.0.data.borrow_mut().extend_from_slice(items);
        Ok(())
    }

    /// `a.extend(items)`: a buffer or an iterable of ints.
    pub fn extend_any(&self, items: &Value) -> Res<()> {
        if let View::Str(_) = items.view() {
            return Err(Exc::type_error("expected iterable of integers; got: 'str'"));
        }
        if let View::Int(_) = items.view() {
            return Err(Exc::type_error("can't extend bytearray with int"));
        }
        let items = bytes::build(Some(items), None, None)?;
        self.extend(&items)
    }

    pub fn insert(&self, index: i64, item: i64) -> Res<()> {
        let item = byte(item)?;
        self.check_resizable()?;
        let mut data = self.0.data.borrow_mut();
        let len = data.len() as i64;
        let at = if index < 0 {
            index.saturating_add(len).max(0)
        } else {
            index.min(len)
        };
        data.insert(at as usize, item);
        Ok(())
    }

    pub fn pop(&self, index: i64) -> Res<i64> {
        if self.0.data.borrow().is_empty() {
            return Err(Exc::index_error("pop from empty bytearray"));
        }
        let at = self
            .position(index)
            .ok_or_else(|| Exc::index_error("pop index out of range"))?;
        self.check_resizable()?;
        Ok(i64::from(self.0.data.borrow_mut().remove(at)))
    }

    pub fn remove(&self, value: i64) -> Res<()> {
        let value = byte(value)?;
        let mut data = self.0.data.borrow_mut();
        let Some(at) = data.iter().position(|&b| b == value) else {
            return Err(Exc::value_error("value not found in bytearray"));
        };
        self.check_resizable()?;
        data.remove(at);
        Ok(())
    }

    pub fn reverse(&self) {
        self.0.data.borrow_mut().reverse();
    }

    /// The bytes as ints, over the live array.
    pub fn iter(&self) -> impl Iterator<Item = i64> + 'static {
        let (array, mut at) = (self.clone(), 0);
        std::iter::from_fn(move || {
            let item = array.0.data.borrow().get(at).copied()?;
            at += 1;
            Some(i64::from(item))
        })
    }

    /// A bytes object with the present content.
    pub fn to_bytes(&self) -> Bytes {
        Bytes::from(self.0.data.borrow().clone())
    }
}

impl From<Vec<u8>> for ByteArray {
    fn from(data: Vec<u8>) -> ByteArray {
        ByteArray(Rc::new(Body {
            data: RefCell::new(data),
            views: Cell::new(0),
        }))
    }
}

impl From<&[u8]> for ByteArray {
    fn from(data: &[u8]) -> ByteArray {
        ByteArray::from(data.to_vec())
    }
}

impl PartialEq for ByteArray {
    fn eq(&self, other: &ByteArray) -> bool {
        *self.0.data.borrow() == *other.0.data.borrow()
    }
}

/// `bytearray.fromhex(text)`
pub fn fromhex(text: &Str) -> Res<ByteArray> {
    Ok(ByteArray::from(bytes::fromhex(text)?.as_slice()))
}

impl Py for ByteArray {
    fn to_value(&self) -> Value {
        Value::from(self.clone())
    }
    fn from_value(v: &Value) -> Res<ByteArray> {
        match v.view() {
            View::ByteArray(b) => Ok(b.clone()),
            _ => Err(py::mismatch("bytearray", v)),
        }
    }
    fn type_name(&self) -> Str {
        Str::lit("bytearray")
    }
    fn py_eq(&self, other: &ByteArray) -> Res<bool> {
        Ok(self == other)
    }
    fn py_cmp_lt(&self, other: &ByteArray) -> Res<bool> {
        Ok(*self.0.data.borrow() < *other.0.data.borrow())
    }
    fn py_hash(&self) -> Res<i64> {
        Err(Exc::type_error("unhashable type: 'bytearray'"))
    }
    fn py_repr(&self) -> Res<Str> {
        Ok(Str::from(format!(
            "bytearray({})",
            bytes::quoted(&self.0.data.borrow(), true)
        )))
    }
    fn py_str(&self) -> Res<Str> {
        self.py_repr()
    }
    fn truth(&self) -> Res<bool> {
        Ok(!self.0.data.borrow().is_empty())
    }
    fn is(&self, other: &ByteArray) -> bool {
        ByteArray::is(self, other)
    }
}
