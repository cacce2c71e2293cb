//! The protocol of dynamic objects: functions, iterators, exceptions, modules, instances of classes.
//!
//! Dynamic instances and compiled structs implement it alike. A native object answers what it can
//! do through the `native_*` methods; `None` means "no such behaviour", and the operator then goes on
//! to what its class says, or to CPython's error.

use crate::call::Args;
use crate::ops::{Binary, Compare, Unary};
use crate::{Class, Dict, Iter, Res, Str, Value};
use std::any::TypeId;
use std::mem::ManuallyDrop;
use std::rc::Rc;

/// How [`Value`] handles an `Rc<T>` that it holds as one address; one static per `T`.
pub struct Table {
    type_id: TypeId,
    pub(crate) retain: unsafe fn(*const ()),
    pub(crate) release: unsafe fn(*const ()),
    pub(crate) as_dyn: unsafe fn(*const ()) -> *const dyn Object,
}

impl Table {
    /// The table of `T`.
    pub(crate) fn of<T: Object>() -> &'static Table {
        const {
            &Table {
                type_id: TypeId::of::<T>(),
                retain: retain::<T>,
                release: release::<T>,
                as_dyn: as_dyn::<T>,
            }
        }
    }

    #[inline]
    pub(crate) fn is<T: Object>(&self) -> bool {
        self.type_id == TypeId::of::<T>()
    }
}

/// # Safety
/// `p` is `Rc::into_raw` of a live `Rc<T>`.
unsafe fn retain<T: Object>(p: *const ()) {
    // SAFETY: the caller's promise.
    unsafe { Rc::increment_strong_count(p.cast::<T>()) }
}

/// # Safety
/// `p` is `Rc::into_raw` of a live `Rc<T>`, one count of which is given up here.
unsafe fn release<T: Object>(p: *const ()) {
    // SAFETY: the caller's promise.
    let mut rc = ManuallyDrop::new(unsafe { Rc::from_raw(p.cast::<T>()) });
    if Rc::strong_count(&rc) == 1 {
        rc.finalize(&rc);
    }
    // SAFETY: dropped once, not used afterwards.
    unsafe { ManuallyDrop::drop(&mut rc) }
}

/// # Safety
/// `p` points to a live `T`.
unsafe fn as_dyn<T: Object>(p: *const ()) -> *const dyn Object {
    p.cast::<T>()
}

/// Implemented for every [`Object`]: its table.
pub trait Tabled: 'static {
    fn table(&self) -> &'static Table;
}

impl<T: Object> Tabled for T {
    fn table(&self) -> &'static Table {
        Table::of::<T>()
    }
}

/// A dynamic object. Only `class` is required.
#[allow(unused_variables)]
pub trait Object: Tabled {
    /// `type(self)`.
    fn class(&self) -> Class;

    /// An instance attribute.
    fn get_field(&self, name: &str) -> Option<Value> {
        None
    }
    /// Sets an instance attribute; false: it has no such slot and no `__dict__`.
    fn set_field(&self, name: &str, value: Value) -> Res<bool> {
        Ok(false)
    }
    /// Deletes an instance attribute; false: there is none of that name.
    fn del_field(&self, name: &str) -> Res<bool> {
        Ok(false)
    }
    /// The live `__dict__`, when there is one.
    fn fields(&self) -> Option<Dict<Value, Value>> {
        None
    }
    /// Assignment to `__class__`; false: not possible.
    fn set_class(&self, class: &Class) -> bool {
        false
    }
    /// The builtin value that an instance of a subclass of `list`, `int`, ... carries.
    fn payload(&self) -> Option<&Value> {
        None
    }
    /// Runs just before the last handle goes away (`__del__`).
    fn finalize(self: &Rc<Self>, this: &Rc<Self>)
    where
        Self: Sized,
    {
    }

    /// True when `native_call` answers.
    fn is_callable(&self) -> bool {
        false
    }
    fn native_call(&self, this: &Value, args: &Args) -> Option<Res<Value>> {
        None
    }
    /// A method of a native object that the tables of builtins do not list.
    fn native_method(&self, this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        None
    }
    /// A data attribute of a native object.
    fn native_attr(&self, this: &Value, name: &str) -> Option<Res<Value>> {
        None
    }
    /// True when `native_method` knows the name (so that it can be taken as a bound method).
    fn has_native_method(&self, name: &str) -> bool {
        false
    }
    /// The special methods, besides those of calls and iteration, that can be taken as bound methods.
    fn native_specials(&self) -> &'static [&'static str] {
        &[]
    }
    fn native_iter(&self, this: &Value) -> Option<Res<Iter<Value>>> {
        None
    }
    /// True when `native_next` answers.
    fn is_iterator(&self) -> bool {
        false
    }
    /// `next(self)`: `Ok(None)` is the end.
    fn native_next(&self, this: &Value) -> Option<Res<Option<Value>>> {
        None
    }
    fn native_len(&self) -> Option<Res<i64>> {
        None
    }
    /// The content as bytes, of what CPython takes as a bytes-like object.
    fn native_buffer(&self) -> Option<Vec<u8>> {
        None
    }
    fn native_get_item(&self, this: &Value, key: &Value) -> Option<Res<Value>> {
        None
    }
    fn native_set_item(&self, this: &Value, key: &Value, value: Value) -> Option<Res<()>> {
        None
    }
    fn native_del_item(&self, this: &Value, key: &Value) -> Option<Res<()>> {
        None
    }
    fn native_contains(&self, this: &Value, item: &Value) -> Option<Res<bool>> {
        None
    }
    fn native_truth(&self) -> Option<Res<bool>> {
        None
    }
    fn native_repr(&self, this: &Value) -> Option<Res<Str>> {
        None
    }
    fn native_str(&self, this: &Value) -> Option<Res<Str>> {
        None
    }
    fn native_format(&self, this: &Value, spec: &str) -> Option<Res<Str>> {
        None
    }
    /// The hash; `Some(Err(..))` for unhashable ones, `None`: by identity.
    fn native_hash(&self) -> Option<Res<i64>> {
        None
    }
    /// A comparison; the value may be `NotImplemented`.
    fn native_compare(&self, this: &Value, op: Compare, other: &Value) -> Option<Res<Value>> {
        None
    }
    /// A binary operator; `reflected`: `other op self`. The value may be `NotImplemented`.
    fn native_binary(
        &self,
        this: &Value,
        op: Binary,
        other: &Value,
        reflected: bool,
    ) -> Option<Res<Value>> {
        None
    }
    /// An in-place operator; `None`: as the plain operator.
    fn native_in_place(&self, this: &Value, op: Binary, other: &Value) -> Option<Res<Value>> {
        None
    }
    fn native_unary(&self, this: &Value, op: Unary) -> Option<Res<Value>> {
        None
    }
}

impl dyn Object {
    /// True when the object is a `T`.
    pub fn is<T: Object>(&self) -> bool {
        self.table().is::<T>()
    }
}
