//! Functions over objects: the form of a translated function that takes anything.
//!
//! Goes in: objects of CPython, as they are. Comes out: what CPython's own operations give for them.
//! Every method here is one operation of the language, with CPython's order of effects; control flow
//! is the translation's.

use pyo3::basic::CompareOp;
use pyo3::exceptions::{PyNameError, PyTypeError, PyUnboundLocalError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyBytes, PyDict, PyFloat, PyInt, PyList, PySet, PySlice, PyString, PyTuple, PyType,
};

use crate::raise;

/// Any object.
pub struct Object(pub(crate) Py<PyAny>);

/// What a function over objects gives.
pub type Returned = PyResult<Object>;

impl Clone for Object {
    fn clone(&self) -> Object {
        Python::attach(|py| Object(self.0.clone_ref(py)))
    }
}

/// Lets go of an object while CPython is there.
fn with<T>(f: impl FnOnce(Python<'_>) -> PyResult<T>) -> PyResult<T> {
    Python::attach(f)
}

fn made(object: Bound<'_, PyAny>) -> Object {
    Object(object.unbind())
}

macro_rules! binary {
    ($($name:ident),*) => {
        $(pub fn $name(&self, other: Object) -> Returned {
            with(|py| Ok(made(self.0.bind(py).$name(other.0)?)))
        })*
    };
}

macro_rules! compare {
    ($($name:ident $op:ident),*) => {
        $(pub fn $name(&self, other: Object) -> Returned {
            with(|py| Ok(made(self.0.bind(py).rich_compare(other.0, CompareOp::$op)?)))
        })*
    };
}

impl Object {
    binary!(add, sub, mul, div, floor_div, rem, matmul, lshift, rshift, bitand, bitor, bitxor);
    compare!(eq Eq, ne Ne, lt Lt, le Le, gt Gt, ge Ge);

    pub fn pow(&self, other: Object) -> Returned {
        with(|py| Ok(made(self.0.bind(py).pow(other.0, py.None())?)))
    }

    /// `a += b` and its like; `operator` is the name in the module `operator`.
    pub fn in_place(&self, operator: &str, other: Object) -> Returned {
        with(|py| {
            let operators = py.import("operator")?;
            let result = operators.call_method1(operator, (self.0.bind(py), other.0))?;
            Ok(made(result))
        })
    }

    pub fn neg(&self) -> Returned {
        with(|py| Ok(made(self.0.bind(py).neg()?)))
    }

    pub fn pos(&self) -> Returned {
        with(|py| Ok(made(self.0.bind(py).pos()?)))
    }

    pub fn invert(&self) -> Returned {
        with(|py| Ok(made(self.0.bind(py).bitnot()?)))
    }

    pub fn truth(&self) -> PyResult<bool> {
        with(|py| self.0.bind(py).is_truthy())
    }

    pub fn is(&self, other: Object) -> bool {
        self.0.is(&other.0)
    }

    /// `self in container`
    pub fn is_in(&self, container: Object) -> PyResult<bool> {
        with(|py| container.0.bind(py).contains(self.0.bind(py)))
    }

    pub fn attr(&self, name: &str) -> Returned {
        with(|py| Ok(made(self.0.bind(py).getattr(PyString::intern(py, name))?)))
    }

    pub fn set_attr(&self, name: &str, value: Object) -> PyResult<()> {
        with(|py| self.0.bind(py).setattr(PyString::intern(py, name), value.0))
    }

    pub fn item(&self, key: Object) -> Returned {
        with(|py| Ok(made(self.0.bind(py).get_item(key.0)?)))
    }

    pub fn set_item(&self, key: Object, value: Object) -> PyResult<()> {
        with(|py| self.0.bind(py).set_item(key.0, value.0))
    }

    pub fn call(&self, args: Vec<Object>, keywords: Vec<(&str, Object)>) -> Returned {
        with(|py| {
            let args = PyTuple::new(py, args.into_iter().map(|arg| arg.0))?;
            let callee = self.0.bind(py);
            if keywords.is_empty() {
                return Ok(made(callee.call1(args)?));
            }
            let named = PyDict::new(py);
            for (name, value) in keywords {
                named.set_item(name, value.0)?;
            }
            Ok(made(callee.call(args, Some(&named))?))
        })
    }

    /// What `for` goes through.
    pub fn iterate(&self) -> PyResult<Objects> {
        with(|py| Ok(Objects(self.0.bind(py).try_iter()?.into_any().unbind())))
    }

    /// `a, b = self`
    pub fn unpack(&self, count: usize) -> PyResult<Vec<Object>> {
        with(|py| {
            let object = self.0.bind(py);
            let objects = object.try_iter().map_err(|error| {
                let is_iterable = object.hasattr("__iter__").unwrap_or(true)
                    || object.hasattr("__getitem__").unwrap_or(true);
                match object.get_type().name() {
                    Ok(name) if !is_iterable && error.is_instance_of::<PyTypeError>(py) => {
                        PyTypeError::new_err(format!("cannot unpack non-iterable {name} object"))
                    }
                    _ => error,
                }
            })?;
            let mut all = Vec::new();
            for item in objects {
                if all.len() == count {
                    let message = format!("too many values to unpack (expected {count})");
                    return Err(PyValueError::new_err(message));
                }
                all.push(made(item?));
            }
            if all.len() < count {
                let found = all.len();
                return Err(PyValueError::new_err(format!(
                    "not enough values to unpack (expected {count}, got {found})"
                )));
            }
            Ok(all)
        })
    }

    /// The exception of `raise self`.
    pub fn raised(&self) -> PyErr {
        Python::attach(|py| {
            let object = self.0.bind(py);
            let instance = match object.cast::<PyType>() {
                Ok(_) => match object.call0() {
                    Ok(instance) => instance,
                    Err(error) => return error,
                },
                Err(_) => object.clone(),
            };
            raise::raised(&instance)
        })
    }
}

/// An iterator.
pub struct Objects(Py<PyAny>);

impl Objects {
    /// The next object, if there is one.
    pub fn next(&self) -> PyResult<Option<Object>> {
        with(|py| match self.0.bind(py).try_iter()?.next() {
            Some(item) => Ok(Some(made(item?))),
            None => Ok(None),
        })
    }
}

/// A local variable.
pub struct Local(&'static str, Option<Object>);

impl Local {
    pub fn unset(name: &'static str) -> Local {
        Local(name, None)
    }

    pub fn new(name: &'static str, value: Object) -> Local {
        Local(name, Some(value))
    }

    pub fn set(&mut self, value: Object) {
        self.1 = Some(value);
    }

    pub fn get(&self) -> Returned {
        self.1.clone().ok_or_else(|| {
            let name = self.0;
            PyUnboundLocalError::new_err(format!(
                "cannot access local variable '{name}' where it is not associated with a value"
            ))
        })
    }
}

/// A call of a function over objects.
pub struct Frame {
    pub(crate) namespace: Py<PyDict>,
    pub(crate) args: Vec<Object>,
}

impl Frame {
    /// The argument at `index`; there is one for each parameter.
    pub fn arg(&self, index: usize) -> Object {
        self.args[index].clone()
    }

    /// A name that the function does not bind.
    pub fn global(&self, name: &'static str) -> Returned {
        with(|py| {
            let key = PyString::intern(py, name);
            if let Some(found) = self.namespace.bind(py).get_item(&key)? {
                return Ok(made(found));
            }
            match py.import("builtins")?.dict().get_item(&key)? {
                Some(found) => Ok(made(found)),
                None => Err(PyNameError::new_err(format!(
                    "name '{name}' is not defined"
                ))),
            }
        })
    }

    pub fn none(&self) -> Object {
        Python::attach(|py| Object(py.None()))
    }

    pub fn bool(&self, value: bool) -> Object {
        Python::attach(|py| made(PyBool::new(py, value).to_owned().into_any()))
    }

    pub fn int(&self, value: i64) -> Object {
        Python::attach(|py| made(PyInt::new(py, value).into_any()))
    }

    pub fn float(&self, value: f64) -> Object {
        Python::attach(|py| made(PyFloat::new(py, value).into_any()))
    }

    pub fn text(&self, value: &str) -> Object {
        Python::attach(|py| made(PyString::intern(py, value).into_any()))
    }

    pub fn bytes(&self, value: &[u8]) -> Object {
        Python::attach(|py| made(PyBytes::new(py, value).into_any()))
    }

    pub fn tuple(&self, items: Vec<Object>) -> Returned {
        with(|py| {
            Ok(made(
                PyTuple::new(py, items.into_iter().map(|item| item.0))?.into_any(),
            ))
        })
    }

    pub fn list(&self, items: Vec<Object>) -> Returned {
        with(|py| {
            Ok(made(
                PyList::new(py, items.into_iter().map(|item| item.0))?.into_any(),
            ))
        })
    }

    pub fn set(&self, items: Vec<Object>) -> Returned {
        with(|py| {
            Ok(made(
                PySet::new(py, items.into_iter().map(|item| item.0))?.into_any(),
            ))
        })
    }

    pub fn dict(&self, items: Vec<(Object, Object)>) -> Returned {
        with(|py| {
            let dict = PyDict::new(py);
            for (key, value) in items {
                dict.set_item(key.0, value.0)?;
            }
            Ok(made(dict.into_any()))
        })
    }

    pub fn slice(&self, start: Object, stop: Object, step: Object) -> Returned {
        with(|py| {
            let class = py.get_type::<PySlice>();
            Ok(made(class.call1((start.0, stop.0, step.0))?))
        })
    }

    /// A replacement field of an f-string: `{value!conversion:spec}`.
    pub fn format(&self, value: Object, conversion: &str, spec: Object) -> Returned {
        with(|py| {
            let value = value.0.bind(py);
            let value = match conversion {
                "s" => value.str()?.into_any(),
                "r" => value.repr()?.into_any(),
                "a" => py.import("builtins")?.call_method1("ascii", (value,))?,
                _ => value.clone(),
            };
            let format = py.import("builtins")?.getattr("format")?;
            Ok(made(format.call1((value, spec.0))?))
        })
    }

    /// An f-string of its parts.
    pub fn join(&self, parts: Vec<Object>) -> Returned {
        with(|py| {
            let parts = PyList::new(py, parts.into_iter().map(|part| part.0))?;
            Ok(made(PyString::new(py, "").call_method1("join", (parts,))?))
        })
    }
}
