//! What every representation of a Python value can do.
//!
//! Defaults go through [`Value`] and [`ops`](crate::ops), so that a representation needs `to_value`
//! and `from_value` only; hot ones say more.

use crate::{ops, Class, Complex, Exc, Int, Object, Str, Tuple, Value, View};
use std::rc::Rc;

/// The result of what can raise.
pub type Res<T> = Result<T, Exc>;

/// A representation of Python values.
pub trait Py: Clone + 'static {
    /// Boxes it. A container of another item type than `Value` gives a snapshot.
    fn to_value(&self) -> Value;
    /// Unboxes it: the exact representation is expected.
    fn from_value(v: &Value) -> Res<Self>;
    /// `type(x).__name__`.
    fn type_name(&self) -> Str {
        Class::of(&self.to_value()).name()
    }
    /// `==`.
    fn py_eq(&self, other: &Self) -> Res<bool> {
        ops::is_eq(&self.to_value(), &other.to_value())
    }
    /// Equality as containers look for items: the same object, or equal.
    fn same(&self, other: &Self) -> Res<bool> {
        Ok(self.is(other) || self.py_eq(other)?)
    }
    /// `<`.
    fn py_cmp_lt(&self, other: &Self) -> Res<bool> {
        ops::is_lt(&self.to_value(), &other.to_value())
    }
    /// `>`.
    fn py_cmp_gt(&self, other: &Self) -> Res<bool> {
        ops::is_gt(&self.to_value(), &other.to_value())
    }
    /// `hash(x)`.
    fn py_hash(&self) -> Res<i64> {
        ops::hash(&self.to_value())
    }
    /// `repr(x)`.
    fn py_repr(&self) -> Res<Str> {
        ops::repr(&self.to_value())
    }
    /// `str(x)`.
    fn py_str(&self) -> Res<Str> {
        ops::str(&self.to_value())
    }
    /// `bool(x)`.
    fn truth(&self) -> Res<bool> {
        ops::truth(&self.to_value())
    }
    /// `x is y`.
    fn is(&self, other: &Self) -> bool {
        self.to_value().is(&other.to_value())
    }
}

/// The error of a checked unboxing that meets another type.
#[cold]
pub fn mismatch(expected: &str, v: &Value) -> Exc {
    Exc::type_error(format!(
        "expected {expected}, got {}",
        Class::of(v).name().as_str()
    ))
}

impl Py for () {
    fn to_value(&self) -> Value {
        Value::NONE
    }
    fn from_value(v: &Value) -> Res<()> {
        if v.is_none() {
            return Ok(());
        }
        Err(mismatch("None", v))
    }
    fn py_eq(&self, _: &()) -> Res<bool> {
        Ok(true)
    }
    fn truth(&self) -> Res<bool> {
        Ok(false)
    }
    fn is(&self, _: &()) -> bool {
        true
    }
}

impl Py for bool {
    fn to_value(&self) -> Value {
        Value::from(*self)
    }
    fn from_value(v: &Value) -> Res<bool> {
        v.as_bool().ok_or_else(|| mismatch("bool", v))
    }
    fn py_eq(&self, other: &bool) -> Res<bool> {
        Ok(self == other)
    }
    fn py_cmp_lt(&self, other: &bool) -> Res<bool> {
        Ok(!*self & *other)
    }
    fn py_cmp_gt(&self, other: &bool) -> Res<bool> {
        Ok(*self & !*other)
    }
    fn py_hash(&self) -> Res<i64> {
        Ok(i64::from(*self))
    }
    fn py_repr(&self) -> Res<Str> {
        Ok(Str::from(if *self { "True" } else { "False" }))
    }
    fn py_str(&self) -> Res<Str> {
        self.py_repr()
    }
    fn truth(&self) -> Res<bool> {
        Ok(*self)
    }
    fn is(&self, other: &bool) -> bool {
        self == other
    }
}

impl Py for i64 {
    fn to_value(&self) -> Value {
        Value::from(*self)
    }
    fn from_value(v: &Value) -> Res<i64> {
        match v.view() {
            View::Int(i) => i.to_i64().ok_or_else(|| mismatch("int of 64 bits", v)),
            _ => Err(mismatch("int", v)),
        }
    }
    #[inline]
    fn py_eq(&self, other: &i64) -> Res<bool> {
        Ok(self == other)
    }
    #[inline]
    fn py_cmp_lt(&self, other: &i64) -> Res<bool> {
        Ok(self < other)
    }
    #[inline]
    fn py_cmp_gt(&self, other: &i64) -> Res<bool> {
        Ok(self > other)
    }
    #[inline]
    fn py_hash(&self) -> Res<i64> {
        Ok(crate::hash::hash_i64(*self))
    }
    fn py_repr(&self) -> Res<Str> {
        Ok(Str::from(self.to_string()))
    }
    fn py_str(&self) -> Res<Str> {
        self.py_repr()
    }
    fn truth(&self) -> Res<bool> {
        Ok(*self != 0)
    }
    fn is(&self, other: &i64) -> bool {
        self == other
    }
}

impl Py for Int {
    fn to_value(&self) -> Value {
        Value::from(self.clone())
    }
    fn from_value(v: &Value) -> Res<Int> {
        match v.view() {
            View::Int(i) => Ok(i.clone()),
            _ => Err(mismatch("int", v)),
        }
    }
    #[inline]
    fn py_eq(&self, other: &Int) -> Res<bool> {
        Ok(self == other)
    }
    #[inline]
    fn py_cmp_lt(&self, other: &Int) -> Res<bool> {
        Ok(self < other)
    }
    #[inline]
    fn py_cmp_gt(&self, other: &Int) -> Res<bool> {
        Ok(self > other)
    }
    #[inline]
    fn py_hash(&self) -> Res<i64> {
        Ok(crate::hash::hash_int(self))
    }
    fn py_repr(&self) -> Res<Str> {
        crate::number_text::int_to_str(self)
    }
    fn py_str(&self) -> Res<Str> {
        self.py_repr()
    }
    fn truth(&self) -> Res<bool> {
        Ok(!self.is_zero())
    }
    fn is(&self, other: &Int) -> bool {
        self.is_same(other)
    }
}

impl Py for f64 {
    fn to_value(&self) -> Value {
        Value::from(*self)
    }
    fn from_value(v: &Value) -> Res<f64> {
        match v.view() {
            View::Float(x) => Ok(x),
            _ => Err(mismatch("float", v)),
        }
    }
    #[inline]
    fn py_eq(&self, other: &f64) -> Res<bool> {
        Ok(self == other)
    }
    #[inline]
    fn py_cmp_lt(&self, other: &f64) -> Res<bool> {
        Ok(self < other)
    }
    #[inline]
    fn py_cmp_gt(&self, other: &f64) -> Res<bool> {
        Ok(self > other)
    }
    #[inline]
    fn py_hash(&self) -> Res<i64> {
        Ok(crate::hash::hash_f64(*self))
    }
    fn truth(&self) -> Res<bool> {
        Ok(*self != 0.0)
    }
    fn is(&self, other: &f64) -> bool {
        self.to_bits() == other.to_bits()
    }
}

impl Py for Complex {
    fn to_value(&self) -> Value {
        Value::from(*self)
    }
    fn from_value(v: &Value) -> Res<Complex> {
        match v.view() {
            View::Complex(c) => Ok(c),
            _ => Err(mismatch("complex", v)),
        }
    }
    fn py_eq(&self, other: &Complex) -> Res<bool> {
        Ok(self == other)
    }
    fn truth(&self) -> Res<bool> {
        Ok(self.re != 0.0 || self.im != 0.0)
    }
    fn is(&self, other: &Complex) -> bool {
        (self.re.to_bits(), self.im.to_bits()) == (other.re.to_bits(), other.im.to_bits())
    }
}

impl Py for Class {
    fn to_value(&self) -> Value {
        Value::from(self.clone())
    }
    fn from_value(v: &Value) -> Res<Class> {
        match v.view() {
            View::Class(c) => Ok(c.clone()),
            _ => Err(mismatch("type", v)),
        }
    }
}

impl Py for Exc {
    fn to_value(&self) -> Value {
        self.value()
    }
    fn from_value(v: &Value) -> Res<Exc> {
        Exc::of(v).ok_or_else(|| mismatch("exception", v))
    }
}

impl<T: Py> Py for Option<T> {
    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::NONE, Py::to_value)
    }
    fn from_value(v: &Value) -> Res<Option<T>> {
        if v.is_none() {
            return Ok(None);
        }
        T::from_value(v).map(Some)
    }
    fn py_eq(&self, other: &Option<T>) -> Res<bool> {
        match (self, other) {
            (Some(a), Some(b)) => a.py_eq(b),
            (None, None) => Ok(true),
            (Some(a), None) => ops::is_eq(&a.to_value(), &Value::NONE),
            (None, Some(b)) => ops::is_eq(&Value::NONE, &b.to_value()),
        }
    }
    fn truth(&self) -> Res<bool> {
        self.as_ref().map_or(Ok(false), Py::truth)
    }
    fn is(&self, other: &Option<T>) -> bool {
        match (self, other) {
            (Some(a), Some(b)) => a.is(b),
            (None, None) => true,
            _ => false,
        }
    }
}

/// A compiled instance.
impl<T: Object> Py for Rc<T> {
    fn to_value(&self) -> Value {
        Value::from_object(Rc::clone(self))
    }
    fn from_value(v: &Value) -> Res<Rc<T>> {
        v.downcast_rc::<T>()
            .ok_or_else(|| mismatch("instance of another class", v))
    }
    fn is(&self, other: &Rc<T>) -> bool {
        Rc::ptr_eq(self, other)
    }
}

macro_rules! tuple {
    ($n:literal: $($t:ident $i:tt),+) => {
        /// A tuple of known shape.
        impl<$($t: Py),+> Py for ($($t,)+) {
            fn to_value(&self) -> Value {
                Value::from(Tuple::from(vec![$(self.$i.to_value()),+]))
            }
            fn from_value(v: &Value) -> Res<Self> {
                match v.view() {
                    View::Tuple(t) if t.len() == $n => Ok(($($t::from_value(&t.as_slice()[$i])?,)+)),
                    _ => Err(mismatch(concat!("tuple of ", $n), v)),
                }
            }
            fn type_name(&self) -> Str {
                Str::from("tuple")
            }
            fn py_eq(&self, other: &Self) -> Res<bool> {
                $(if !self.$i.same(&other.$i)? {
                    return Ok(false);
                })+
                Ok(true)
            }
            fn py_cmp_lt(&self, other: &Self) -> Res<bool> {
                $(if !self.$i.same(&other.$i)? {
                    return self.$i.py_cmp_lt(&other.$i);
                })+
                Ok(false)
            }
            fn py_cmp_gt(&self, other: &Self) -> Res<bool> {
                $(if !self.$i.same(&other.$i)? {
                    return self.$i.py_cmp_gt(&other.$i);
                })+
                Ok(false)
            }
            fn py_hash(&self) -> Res<i64> {
                let mut hasher = crate::hash::TupleHasher::new();
                $(hasher.add(self.$i.py_hash()?);)+
                Ok(hasher.finish())
            }
            fn truth(&self) -> Res<bool> {
                Ok(true)
            }
            fn is(&self, other: &Self) -> bool {
                $(self.$i.is(&other.$i))&&+
            }
        }
    };
}
tuple!(1: A 0);
tuple!(2: A 0, B 1);
tuple!(3: A 0, B 1, C 2);
tuple!(4: A 0, B 1, C 2, D 3);
tuple!(5: A 0, B 1, C 2, D 3, E 4);
tuple!(6: A 0, B 1, C 2, D 3, E 4, F 5);
tuple!(7: A 0, B 1, C 2, D 3, E 4, F 5, G 6);
tuple!(8: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
tuple!(9: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8);
tuple!(10: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9);
tuple!(11: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10);
tuple!(12: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11);
