//! Values across the border.
//!
//! Goes in: an object of CPython, or a representation of the runtime. Comes out: the other, or
//! nothing where the two would not be the same. Only exact types cross: an instance of a subclass
//! may behave in any way.

use crate::classes;
use num_bigint::BigInt;
use portalis_runtime::{
    modules, Bytes, Dict, FrozenSet, Int, List, Py, Res, Set, Str, Tuple, Value, View,
};
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyBytes, PyDict, PyFloat, PyFrozenSet, PyInt, PyList, PySet, PyString, PyTuple, PyType,
};

/// A representation that can cross the border.
pub trait Border: Py {
    /// Nothing reachable from a value can change.
    const IS_CONSTANT: bool = true;
    /// The value of an object; none when the object has not exactly that type.
    fn from_python(object: &Bound<'_, PyAny>) -> Option<Self>;
    /// An object that nobody else holds; none when the value has no exact counterpart.
    fn to_python<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>>;
    /// The same inside of another object: only constants, for two items that are one object would
    /// become two.
    fn item_to_python<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        self.to_python(py)
    }
}

impl Border for () {
    fn from_python(object: &Bound<'_, PyAny>) -> Option<()> {
        object.is_none().then_some(())
    }
    fn to_python<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        Some(py.None().into_bound(py))
    }
}

impl Border for bool {
    fn from_python(object: &Bound<'_, PyAny>) -> Option<bool> {
        Some(object.cast_exact::<PyBool>().ok()?.is_true())
    }
    fn to_python<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        Some(PyBool::new(py, *self).to_owned().into_any())
    }
}

impl Border for i64 {
    fn from_python(object: &Bound<'_, PyAny>) -> Option<i64> {
        object.cast_exact::<PyInt>().ok()?.extract().ok()
    }
    fn to_python<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        Some(self.into_pyobject(py).ok()?.into_any())
    }
}

impl Border for Int {
    fn from_python(object: &Bound<'_, PyAny>) -> Option<Int> {
        let object = object.cast_exact::<PyInt>().ok()?;
        if let Ok(small) = object.extract::<i64>() {
            return Some(Int::new(small));
        }
        Some(Int::from_big(object.extract::<BigInt>().ok()?))
    }
    fn to_python<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        match self.to_i64() {
            Some(small) => small.to_python(py),
            None => Some(self.to_big().into_pyobject(py).ok()?.into_any()),
        }
    }
}

impl Border for f64 {
    fn from_python(object: &Bound<'_, PyAny>) -> Option<f64> {
        Some(object.cast_exact::<PyFloat>().ok()?.value())
    }
    fn to_python<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        Some(PyFloat::new(py, *self).into_any())
    }
}

impl Border for Str {
    /// None for text with lone surrogates.
    fn from_python(object: &Bound<'_, PyAny>) -> Option<Str> {
        Some(Str::from(
            object.cast_exact::<PyString>().ok()?.to_str().ok()?,
        ))
    }
    fn to_python<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        Some(PyString::new(py, self.utf8().ok()?).into_any())
    }
}

impl Border for Bytes {
    fn from_python(object: &Bound<'_, PyAny>) -> Option<Bytes> {
        Some(Bytes::from(object.cast_exact::<PyBytes>().ok()?.as_bytes()))
    }
    fn to_python<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        Some(PyBytes::new(py, self.as_slice()).into_any())
    }
}

impl<T: Border> Border for Option<T> {
    const IS_CONSTANT: bool = T::IS_CONSTANT;
    fn from_python(object: &Bound<'_, PyAny>) -> Option<Option<T>> {
        if object.is_none() {
            return Some(None);
        }
        T::from_python(object).map(Some)
    }
    fn to_python<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        match self {
            Some(value) => value.to_python(py),
            None => ().to_python(py),
        }
    }
}

macro_rules! tuple {
    ($n:literal: $($t:ident $i:tt),+) => {
        impl<$($t: Border),+> Border for ($($t,)+) {
            const IS_CONSTANT: bool = $($t::IS_CONSTANT)&&+;
            fn from_python(object: &Bound<'_, PyAny>) -> Option<Self> {
                let tuple = object.cast_exact::<PyTuple>().ok()?;
                if tuple.len() != $n {
                    return None;
                }
                Some(($($t::from_python(&tuple.get_item($i).ok()?)?,)+))
            }
            fn to_python<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
                let items = [$(self.$i.item_to_python(py)?),+];
                Some(PyTuple::new(py, items).ok()?.into_any())
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

fn items<'py, T: Border>(
    py: Python<'py>,
    values: impl Iterator<Item = T>,
) -> Option<Vec<Bound<'py, PyAny>>> {
    if !T::IS_CONSTANT {
        return None;
    }
    values.map(|value| value.item_to_python(py)).collect()
}

fn values<'py, T: Border>(mut objects: impl Iterator<Item = Bound<'py, PyAny>>) -> Option<Vec<T>> {
    if !T::IS_CONSTANT {
        return None;
    }
    objects.try_fold(Vec::new(), |mut all, object| {
        all.push(T::from_python(&object)?);
        Some(all)
    })
}

impl<T: Border> Border for Tuple<T> {
    const IS_CONSTANT: bool = T::IS_CONSTANT;
    fn from_python(object: &Bound<'_, PyAny>) -> Option<Tuple<T>> {
        let tuple = object.cast_exact::<PyTuple>().ok()?;
        Some(Tuple::from(values::<T>(tuple.iter())?))
    }
    fn to_python<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        let objects = items(py, self.iter())?;
        Some(PyTuple::new(py, objects).ok()?.into_any())
    }
}

impl<T: Border> Border for List<T> {
    const IS_CONSTANT: bool = false;
    fn from_python(object: &Bound<'_, PyAny>) -> Option<List<T>> {
        let list = object.cast_exact::<PyList>().ok()?;
        Some(values::<T>(list.iter())?.into_iter().collect())
    }
    fn to_python<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        let objects = items(py, self.iter())?;
        Some(PyList::new(py, objects).ok()?.into_any())
    }
}

impl<T: Border> Border for Set<T> {
    const IS_CONSTANT: bool = false;
    fn from_python(object: &Bound<'_, PyAny>) -> Option<Set<T>> {
        let set = Set::new();
        for value in values::<T>(object.cast_exact::<PySet>().ok()?.iter())? {
            set.add(value).ok()?;
        }
        Some(set)
    }
    /// The order of a set depends on its history.
    fn to_python<'py>(&self, _: Python<'py>) -> Option<Bound<'py, PyAny>> {
        None
    }
}

impl<T: Border> Border for FrozenSet<T> {
    const IS_CONSTANT: bool = T::IS_CONSTANT;
    fn from_python(object: &Bound<'_, PyAny>) -> Option<FrozenSet<T>> {
        let items = values::<T>(object.cast_exact::<PyFrozenSet>().ok()?.iter())?;
        FrozenSet::collect(&List::from_iter(items)).ok()
    }
    fn to_python<'py>(&self, _: Python<'py>) -> Option<Bound<'py, PyAny>> {
        None
    }
}

impl<K: Border, V: Border> Border for Dict<K, V> {
    const IS_CONSTANT: bool = false;
    fn from_python(object: &Bound<'_, PyAny>) -> Option<Dict<K, V>> {
        if !K::IS_CONSTANT || !V::IS_CONSTANT {
            return None;
        }
        let dict = Dict::new();
        for (key, value) in object.cast_exact::<PyDict>().ok()?.iter() {
            dict.set_item(K::from_python(&key)?, V::from_python(&value)?)
                .ok()?;
        }
        Some(dict)
    }
    fn to_python<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        if !K::IS_CONSTANT || !V::IS_CONSTANT {
            return None;
        }
        let dict = PyDict::new(py);
        for (key, value) in self.to_vec() {
            dict.set_item(key.item_to_python(py)?, value.item_to_python(py)?)
                .ok()?;
        }
        Some(dict.into_any())
    }
}

/// A compiled pattern is the same as one made of its source and flags.
fn pattern(object: &Bound<'_, PyAny>) -> Option<Value> {
    let class = object.get_type();
    if class.module().ok()? != "re" || class.name().ok()? != "Pattern" {
        return None;
    }
    let source = Value::from_python(&object.getattr("pattern").ok()?)?;
    let flags = object.getattr("flags").ok()?.extract::<i64>().ok()?;
    modules::re::compile(&source, flags).ok()
}

impl Border for Value {
    fn from_python(object: &Bound<'_, PyAny>) -> Option<Value> {
        if object.is_exact_instance_of::<PyString>() {
            Str::from_python(object).map(|s| s.to_value())
        } else if object.is_exact_instance_of::<PyInt>() {
            Int::from_python(object).map(Value::from)
        } else if object.is_exact_instance_of::<PyFloat>() {
            f64::from_python(object).map(Value::from)
        } else if object.is_exact_instance_of::<PyBool>() {
            bool::from_python(object).map(Value::from)
        } else if object.is_none() {
            Some(Value::NONE)
        } else if object.is_exact_instance_of::<PyTuple>() {
            Tuple::<Value>::from_python(object).map(Value::from)
        } else if object.is_exact_instance_of::<PyBytes>() {
            Bytes::from_python(object).map(|b| b.to_value())
        } else if let Ok(class) = object.cast::<PyType>() {
            classes::mirrored(class)
        } else {
            pattern(object)
        }
    }

    fn to_python<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        match self.view() {
            View::List(list) => list.to_python(py),
            View::Dict(dict) => dict.to_python(py),
            _ => self.item_to_python(py),
        }
    }

    fn item_to_python<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        match self.view() {
            View::None => ().to_python(py),
            View::Bool(b) => b.to_python(py),
            View::Int(i) => i.to_python(py),
            View::Float(x) => x.to_python(py),
            View::Str(s) => s.to_python(py),
            View::Bytes(b) => b.to_python(py),
            View::Tuple(t) => t.to_python(py),
            _ => None,
        }
    }
}

/// What a translated function gives: a value, or an exception.
pub trait Outcome {
    type Value: Border;
    fn outcome(self) -> Res<Self::Value>;
}

impl<T: Border> Outcome for Res<T> {
    type Value = T;
    fn outcome(self) -> Res<T> {
        self
    }
}

/// The results of functions that cannot raise.
macro_rules! never_raises {
    ($([$($g:ident),*] $t:ty;)*) => {
        $(impl<$($g: Border),*> Outcome for $t {
            type Value = $t;
            fn outcome(self) -> Res<$t> {
                Ok(self)
            }
        })*
    };
}
never_raises! {
    [] ();
    [] bool;
    [] i64;
    [] Int;
    [] f64;
    [] Str;
    [] Bytes;
    [] Value;
    [T] Option<T>;
    [T] List<T>;
    [T] Tuple<T>;
    [T] Set<T>;
    [T] FrozenSet<T>;
    [K, V] Dict<K, V>;
    [A] (A,);
    [A, B] (A, B);
    [A, B, C] (A, B, C);
    [A, B, C, D] (A, B, C, D);
}
