//! `Value`: any Python object in 16 bytes, a tag and a payload.
//!
//! Clone and Drop look at the tag only: immediate values are copied as bits, the rest goes out of
//! line. This form is several times faster than a derived enum on list code.
//!
//! Invariant (the only unsafe code of this file rests on it): the tag says what the payload holds,
//! and the payload owns it:
//! * `NONE, BOOL, NOT_IMPLEMENTED, ELLIPSIS`: 0 or 1; `FLOAT`: the bits of an `f64`;
//! * `SMALL_INT, BIG_INT`: the word of an [`Int`]; `STR` .. `CLASS`: a one-word handle, written with
//!   `ptr::write` at the payload's address (sizes and alignments are checked at compile time);
//! * any other tag is the address of a static [`Table`], and the payload is `Rc::into_raw` of an
//!   `Rc<T>` with the `T` that the table was made for.

use crate::object::{Object, Table};
use crate::{
    ByteArray, Bytes, Class, Complex, Dict, Exc, FrozenSet, Int, List, Py, Range, Res, Set, Slice,
    Str, Tuple,
};
use std::cell::{Cell, RefCell};
use std::mem::{align_of, size_of, ManuallyDrop};
use std::num::NonZeroUsize;
use std::ptr::NonNull;
use std::rc::Rc;

/// Any Python object.
#[repr(C)]
pub struct Value {
    tag: NonNull<Table>,
    payload: u64,
}

const NONE: usize = 1;
const BOOL: usize = 2;
const SMALL_INT: usize = 3;
const FLOAT: usize = 4;
const NOT_IMPLEMENTED: usize = 5;
const ELLIPSIS: usize = 6;
/// Tags from here on own heap memory.
const FIRST_HEAP: usize = 8;
const BIG_INT: usize = 8;
const COMPLEX: usize = 9;
const STR: usize = 10;
const BYTES: usize = 11;
const BYTEARRAY: usize = 12;
const LIST: usize = 13;
const DICT: usize = 14;
const SET: usize = 15;
const FROZENSET: usize = 16;
const TUPLE: usize = 17;
const RANGE: usize = 18;
const SLICE: usize = 19;
const CLASS: usize = 20;
/// Tags from here on are addresses of tables (no static lives below it on any supported target).
const FIRST_TABLE: usize = 64;

const fn tag(n: usize) -> NonNull<Table> {
    NonNull::without_provenance(NonZeroUsize::new(n).unwrap())
}

/// What a [`Value`] is, borrowed from it.
#[derive(Clone, Copy)]
pub enum View<'a> {
    None,
    Bool(bool),
    Int(&'a Int),
    Float(f64),
    Complex(Complex),
    Str(&'a Str),
    Bytes(&'a Bytes),
    ByteArray(&'a ByteArray),
    List(&'a List<Value>),
    Dict(&'a Dict<Value, Value>),
    Set(&'a Set<Value>),
    FrozenSet(&'a FrozenSet<Value>),
    Tuple(&'a Tuple<Value>),
    Range(&'a Range),
    Slice(&'a Slice),
    Class(&'a Class),
    NotImplemented,
    Ellipsis,
    /// Functions, bound methods, iterators, generators, exceptions, modules, files, instances.
    Object(&'a dyn Object),
}

const fn fits<T>() {
    assert!(size_of::<T>() <= size_of::<u64>() && align_of::<T>() <= align_of::<u64>());
}

const _: () = {
    assert!(size_of::<Value>() == 16 && size_of::<Option<Value>>() == 16);
    fits::<Int>();
    fits::<Str>();
    fits::<Bytes>();
    fits::<ByteArray>();
    fits::<List<Value>>();
    fits::<Dict<Value, Value>>();
    fits::<Set<Value>>();
    fits::<FrozenSet<Value>>();
    fits::<Tuple<Value>>();
    fits::<Range>();
    fits::<Slice>();
    fits::<Class>();
    fits::<Rc<Complex>>();
};

impl Value {
    pub const NONE: Value = Value {
        tag: tag(NONE),
        payload: 0,
    };
    pub const TRUE: Value = Value {
        tag: tag(BOOL),
        payload: 1,
    };
    pub const FALSE: Value = Value {
        tag: tag(BOOL),
        payload: 0,
    };
    pub const NOT_IMPLEMENTED: Value = Value {
        tag: tag(NOT_IMPLEMENTED),
        payload: 0,
    };
    pub const ELLIPSIS: Value = Value {
        tag: tag(ELLIPSIS),
        payload: 0,
    };

    #[inline(always)]
    fn code(&self) -> usize {
        self.tag.addr().get()
    }

    #[inline(always)]
    fn from_handle<T>(code: usize, handle: T) -> Value {
        const { fits::<T>() };
        let mut payload = 0u64;
        // SAFETY: `fits` proved room and alignment; ownership moves into the payload.
        unsafe { (&raw mut payload).cast::<T>().write(handle) };
        Value {
            tag: tag(code),
            payload,
        }
    }

    /// # Safety
    /// The tag must be the one under which a `T` is stored.
    #[inline(always)]
    unsafe fn handle<T>(&self) -> &T {
        // SAFETY: by the type's invariant the payload holds a valid `T` for this tag.
        unsafe { &*(&raw const self.payload).cast::<T>() }
    }

    /// A small or a big int.
    #[inline(always)]
    pub fn from_int(i: Int) -> Value {
        let code = if i.is_small() { SMALL_INT } else { BIG_INT };
        Value::from_handle(code, i)
    }

    /// An object of the runtime or of a program.
    #[inline]
    pub fn from_object<T: Object>(object: Rc<T>) -> Value {
        let tag = NonNull::from(Table::of::<T>());
        Value {
            tag,
            payload: Rc::into_raw(object) as usize as u64,
        }
    }

    /// An object whose type is not known here.
    pub fn from_dyn(object: Rc<dyn Object>) -> Value {
        let tag = NonNull::from(object.table());
        Value {
            tag,
            payload: Rc::into_raw(object).cast::<()>() as usize as u64,
        }
    }

    /// Makes the `Rc` and boxes it.
    pub fn object<T: Object>(object: T) -> Value {
        Value::from_object(Rc::new(object))
    }

    #[inline(always)]
    fn table(&self) -> Option<&'static Table> {
        if self.code() < FIRST_TABLE {
            return None;
        }
        // SAFETY: such a tag is the address of a static table.
        Some(unsafe { self.tag.as_ref() })
    }

    #[inline(always)]
    fn address(&self) -> *const () {
        self.payload as usize as *const ()
    }

    /// What it is.
    #[inline]
    pub fn view(&self) -> View<'_> {
        // SAFETY: each arm reads the handle type that the tag stands for.
        unsafe {
            match self.code() {
                NONE => View::None,
                BOOL => View::Bool(self.payload != 0),
                SMALL_INT | BIG_INT => View::Int(self.handle()),
                FLOAT => View::Float(f64::from_bits(self.payload)),
                NOT_IMPLEMENTED => View::NotImplemented,
                ELLIPSIS => View::Ellipsis,
                COMPLEX => View::Complex(**self.handle::<Rc<Complex>>()),
                STR => View::Str(self.handle()),
                BYTES => View::Bytes(self.handle()),
                BYTEARRAY => View::ByteArray(self.handle()),
                LIST => View::List(self.handle()),
                DICT => View::Dict(self.handle()),
                SET => View::Set(self.handle()),
                FROZENSET => View::FrozenSet(self.handle()),
                TUPLE => View::Tuple(self.handle()),
                RANGE => View::Range(self.handle()),
                SLICE => View::Slice(self.handle()),
                CLASS => View::Class(self.handle()),
                _ => View::Object(&*(self.tag.as_ref().as_dyn)(self.address())),
            }
        }
    }

    /// The object behind it, when it is one.
    pub fn as_object(&self) -> Option<&dyn Object> {
        // SAFETY: the payload is a live `T` of the table's type, kept alive by `self`.
        self.table()
            .map(|t| unsafe { &*(t.as_dyn)(self.address()) })
    }

    /// A counted handle of the object behind it.
    pub fn to_object(&self) -> Option<Rc<dyn Object>> {
        let table = self.table()?;
        // SAFETY: the pointer came from `Rc::into_raw`; `ManuallyDrop` leaves our own count alone.
        let rc = ManuallyDrop::new(unsafe { Rc::from_raw((table.as_dyn)(self.address())) });
        Some(Rc::clone(&rc))
    }

    /// The object as a `T`, when it is one.
    #[inline]
    pub fn downcast<T: Object>(&self) -> Option<&T> {
        let table = self.table()?;
        if !table.is::<T>() {
            return None;
        }
        // SAFETY: the table says that the payload points to a `T`.
        Some(unsafe { &*self.address().cast::<T>() })
    }

    /// A counted handle of the object as a `T`, when it is one.
    #[inline]
    pub fn downcast_rc<T: Object>(&self) -> Option<Rc<T>> {
        let object: &T = self.downcast()?;
        // SAFETY: as in `to_object`.
        let rc = ManuallyDrop::new(unsafe { Rc::from_raw(std::ptr::from_ref(object)) });
        Some(Rc::clone(&rc))
    }

    #[inline(always)]
    pub fn is_none(&self) -> bool {
        self.code() == NONE
    }

    #[inline(always)]
    pub fn is_not_implemented(&self) -> bool {
        self.code() == NOT_IMPLEMENTED
    }

    /// The small ints of two values: the way of nearly all arithmetic.
    #[inline(always)]
    pub fn small_ints(a: &Value, b: &Value) -> Option<(i64, i64)> {
        if a.code() == SMALL_INT && b.code() == SMALL_INT {
            return Some(((a.payload as i64) >> 1, (b.payload as i64) >> 1));
        }
        None
    }

    /// The floats of two values.
    #[inline(always)]
    pub fn floats(a: &Value, b: &Value) -> Option<(f64, f64)> {
        if a.code() == FLOAT && b.code() == FLOAT {
            return Some((f64::from_bits(a.payload), f64::from_bits(b.payload)));
        }
        None
    }

    /// The bool, when it is one.
    #[inline(always)]
    pub fn as_bool(&self) -> Option<bool> {
        (self.code() == BOOL).then_some(self.payload != 0)
    }

    /// `is`: the same object. Immediate values (small ints, floats by their bits) are the same
    /// object when they are the same value; big ints, strings and containers when they share memory.
    #[inline]
    pub fn is(&self, other: &Value) -> bool {
        if self.code() != other.code() && self.code() < FIRST_TABLE {
            return false;
        }
        if self.payload == other.payload {
            // Handles of zero-sized tables may differ in address for one type, so only the payload
            // counts for objects; a live allocation belongs to one object.
            return self.code() < FIRST_TABLE || other.code() >= FIRST_TABLE;
        }
        match (self.view(), other.view()) {
            (View::Str(a), View::Str(b)) => a.is(b),
            (View::Bytes(a), View::Bytes(b)) => a.is(b),
            (View::Tuple(a), View::Tuple(b)) => a.is_empty() && b.is_empty(),
            _ => false,
        }
    }

    /// A number that is different for objects that are alive together (`id`).
    pub fn id(&self) -> u64 {
        if self.code() < FIRST_HEAP {
            return (self.payload << 4) ^ ((self.code() as u64) << 1);
        }
        self.payload
    }

    #[cold]
    #[inline(never)]
    fn clone_heap(&self) -> Value {
        // SAFETY: each arm reads the handle type that the tag stands for.
        unsafe {
            match self.code() {
                BIG_INT => Value::from_handle(BIG_INT, self.handle::<Int>().clone()),
                COMPLEX => Value::from_handle(COMPLEX, self.handle::<Rc<Complex>>().clone()),
                STR => Value::from_handle(STR, self.handle::<Str>().clone()),
                BYTES => Value::from_handle(BYTES, self.handle::<Bytes>().clone()),
                BYTEARRAY => Value::from_handle(BYTEARRAY, self.handle::<ByteArray>().clone()),
                LIST => Value::from_handle(LIST, self.handle::<List<Value>>().clone()),
                DICT => Value::from_handle(DICT, self.handle::<Dict<Value, Value>>().clone()),
                SET => Value::from_handle(SET, self.handle::<Set<Value>>().clone()),
                FROZENSET => {
                    Value::from_handle(FROZENSET, self.handle::<FrozenSet<Value>>().clone())
                }
                TUPLE => Value::from_handle(TUPLE, self.handle::<Tuple<Value>>().clone()),
                RANGE => Value::from_handle(RANGE, self.handle::<Range>().clone()),
                SLICE => Value::from_handle(SLICE, self.handle::<Slice>().clone()),
                CLASS => Value::from_handle(CLASS, self.handle::<Class>().clone()),
                _ => {
                    (self.tag.as_ref().retain)(self.address());
                    Value {
                        tag: self.tag,
                        payload: self.payload,
                    }
                }
            }
        }
    }

    /// # Safety
    /// The value must not be used afterwards.
    unsafe fn drop_handle<T>(&mut self) {
        // SAFETY: the caller chose the `T` of the tag and gives up the value.
        unsafe { (&raw mut self.payload).cast::<T>().drop_in_place() }
    }

    #[cold]
    #[inline(never)]
    fn drop_heap(&mut self) {
        // SAFETY: each arm drops the handle type that the tag stands for, once: `Drop` runs once.
        unsafe {
            match self.code() {
                BIG_INT => self.drop_handle::<Int>(),
                COMPLEX => self.drop_handle::<Rc<Complex>>(),
                STR => self.drop_handle::<Str>(),
                BYTES => self.drop_handle::<Bytes>(),
                BYTEARRAY => self.drop_handle::<ByteArray>(),
                RANGE => self.drop_handle::<Range>(),
                SLICE => self.drop_handle::<Slice>(),
                _ => self.drop_container(),
            }
        }
    }

    /// Drops what can hold other values. A chain of them longer than `DEEPEST_DROP` is taken down
    /// in a loop, so that a long linked list does not exhaust the stack.
    fn drop_container(&mut self) {
        let depth = DROP_DEPTH.get();
        if depth >= DEEPEST_DROP {
            let later = Value {
                tag: self.tag,
                payload: self.payload,
            };
            DROP_LATER.with(|queue| queue.borrow_mut().push(later));
            return;
        }
        DROP_DEPTH.set(depth + 1);
        // SAFETY: as in `drop_heap`.
        unsafe {
            match self.code() {
                LIST => self.drop_handle::<List<Value>>(),
                DICT => self.drop_handle::<Dict<Value, Value>>(),
                SET => self.drop_handle::<Set<Value>>(),
                FROZENSET => self.drop_handle::<FrozenSet<Value>>(),
                TUPLE => self.drop_handle::<Tuple<Value>>(),
                CLASS => self.drop_handle::<Class>(),
                _ => (self.tag.as_ref().release)(self.address()),
            }
        }
        if depth == 0 {
            while let Some(value) = DROP_LATER.with(|queue| queue.borrow_mut().pop()) {
                drop(value);
            }
        }
        DROP_DEPTH.set(depth);
    }
}

const DEEPEST_DROP: u32 = 256;

thread_local! {
    static DROP_DEPTH: Cell<u32> = const { Cell::new(0) };
    /// Never destroyed: values are dropped until the very end of the thread.
    static DROP_LATER: ManuallyDrop<RefCell<Vec<Value>>> =
        const { ManuallyDrop::new(RefCell::new(Vec::new())) };
}

impl Clone for Value {
    #[inline(always)]
    fn clone(&self) -> Value {
        if self.code() < FIRST_HEAP {
            return Value {
                tag: self.tag,
                payload: self.payload,
            };
        }
        self.clone_heap()
    }
}

impl Drop for Value {
    #[inline(always)]
    fn drop(&mut self) {
        if self.code() >= FIRST_HEAP {
            self.drop_heap();
        }
    }
}

impl Default for Value {
    fn default() -> Value {
        Value::NONE
    }
}

impl std::fmt::Debug for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match crate::ops::repr(self) {
            Ok(text) => f.write_str(text.as_str()),
            Err(_) => f.write_str("<unprintable>"),
        }
    }
}

macro_rules! from_handle {
    ($($t:ty => $code:ident),*) => {$(
        impl From<$t> for Value {
            #[inline]
            fn from(v: $t) -> Value {
                Value::from_handle($code, v)
            }
        }
    )*};
}
from_handle!(Str => STR, Bytes => BYTES, ByteArray => BYTEARRAY, List<Value> => LIST,
    Dict<Value, Value> => DICT, Set<Value> => SET, FrozenSet<Value> => FROZENSET,
    Tuple<Value> => TUPLE, Range => RANGE, Slice => SLICE, Class => CLASS);

impl From<()> for Value {
    #[inline(always)]
    fn from(_: ()) -> Value {
        Value::NONE
    }
}
impl From<bool> for Value {
    #[inline(always)]
    fn from(b: bool) -> Value {
        Value {
            tag: tag(BOOL),
            payload: u64::from(b),
        }
    }
}
impl From<i64> for Value {
    #[inline(always)]
    fn from(i: i64) -> Value {
        Value::from_int(Int::from(i))
    }
}
impl From<i32> for Value {
    fn from(i: i32) -> Value {
        Value::from_int(Int::from(i))
    }
}
impl From<usize> for Value {
    #[inline]
    fn from(i: usize) -> Value {
        Value::from_int(Int::from(i))
    }
}
impl From<Int> for Value {
    #[inline(always)]
    fn from(i: Int) -> Value {
        Value::from_int(i)
    }
}
impl From<f64> for Value {
    #[inline(always)]
    fn from(x: f64) -> Value {
        Value {
            tag: tag(FLOAT),
            payload: x.to_bits(),
        }
    }
}
impl From<Complex> for Value {
    fn from(c: Complex) -> Value {
        Value::from_handle(COMPLEX, Rc::new(c))
    }
}
impl From<&str> for Value {
    fn from(s: &str) -> Value {
        Value::from(Str::from(s))
    }
}
impl From<String> for Value {
    fn from(s: String) -> Value {
        Value::from(Str::from(s))
    }
}
impl From<&Value> for Value {
    fn from(v: &Value) -> Value {
        v.clone()
    }
}
impl From<Vec<Value>> for Value {
    /// A tuple.
    fn from(items: Vec<Value>) -> Value {
        Value::from(Tuple::from(items))
    }
}
impl From<Exc> for Value {
    fn from(e: Exc) -> Value {
        e.value()
    }
}
impl<T: Object> From<Rc<T>> for Value {
    fn from(object: Rc<T>) -> Value {
        Value::from_object(object)
    }
}

impl Py for Value {
    #[inline]
    fn to_value(&self) -> Value {
        self.clone()
    }
    #[inline]
    fn from_value(v: &Value) -> Res<Value> {
        Ok(v.clone())
    }
    #[inline]
    fn is(&self, other: &Value) -> bool {
        Value::is(self, other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Tracked(Rc<Cell<u32>>);

    impl Drop for Tracked {
        fn drop(&mut self) {
            self.0.set(self.0.get() + 1);
        }
    }

    impl Object for Tracked {
        fn class(&self) -> Class {
            Class::object()
        }
    }

    #[test]
    fn objects_are_counted() {
        let drops = Rc::new(Cell::new(0));
        let value = Value::object(Tracked(Rc::clone(&drops)));
        let (copy, other) = (value.clone(), value.to_object());
        assert!(copy.is(&value) && copy.downcast::<Tracked>().is_some());
        let again = other.map(Value::from_dyn);
        assert!(again.as_ref().is_some_and(|v| v.is(&value)));
        drop((value, copy));
        assert_eq!(drops.get(), 0);
        drop(again);
        assert_eq!(drops.get(), 1);
    }

    #[test]
    fn every_kind_survives_clone_and_drop() {
        let big = Int::new(10).pow_nonneg(&Int::new(40));
        let values = [
            Value::NONE,
            Value::TRUE,
            Value::from(7),
            Value::from(big),
            Value::from(1.5),
            Value::from(Complex::new(1.0, 2.0)),
            Value::from("text"),
            Value::from(vec![Value::from(1), Value::from("x")]),
            Value::from(List::<Value>::new()),
            Value::from(Dict::<Value, Value>::new()),
            Value::from(Set::<Value>::new()),
            Value::from(FrozenSet::<Value>::new()),
            Value::from(Class::int()),
            Value::ELLIPSIS,
        ];
        let shown = format!("{:?}", values.clone());
        assert_eq!(
            shown,
            "[None, True, 7, 10000000000000000000000000000000000000000, 1.5, (1+2j), 'text', (1, 'x'), \
             [], {}, set(), frozenset(), <class 'int'>, Ellipsis]"
        );
        assert!(values.iter().all(|v| v.clone().is(v)));
        assert!(Class::of(&values[5]) == Class::complex());
    }

    #[test]
    fn long_chains_are_dropped_in_a_loop() {
        let mut chain = Value::NONE;
        for _ in 0..1_000_000 {
            chain = Value::from(vec![chain]);
        }
        drop(chain);
        assert_eq!(DROP_DEPTH.get(), 0);
    }
}
