//! Exceptions of translated functions.

use crate::border::Border;
use crate::classes;
use portalis_runtime::exception::Kind;
use portalis_runtime::{ops, Exc, View};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

/// Builtin exceptions that hold nothing but their arguments.
const PLAIN: &[Kind] = &[
    Kind::Exception,
    Kind::ValueError,
    Kind::TypeError,
    Kind::IndexError,
    Kind::KeyError,
    Kind::LookupError,
    Kind::ArithmeticError,
    Kind::ZeroDivisionError,
    Kind::OverflowError,
    Kind::RuntimeError,
    Kind::NotImplementedError,
    Kind::AssertionError,
];

/// Whether making the class anew with the same arguments makes the same exception.
fn is_plain(exc: &Exc) -> bool {
    let is_alone = exc.cause().is_none() && exc.context().is_none() && !exc.suppresses_context();
    let has_attributes = match ops::find_attr(&exc.value(), "__dict__") {
        Ok(Some(attributes)) => match attributes.view() {
            View::Dict(attributes) => !attributes.is_empty(),
            _ => true,
        },
        _ => false,
    };
    is_alone && !has_attributes && PLAIN.contains(&exc.kind())
}

/// The exception as CPython's; none when it has no exact counterpart.
pub fn exception(py: Python<'_>, exc: &Exc) -> Option<PyErr> {
    if !is_plain(exc) {
        return None;
    }
    let class = classes::original(py, &exc.class())?;
    let mut args = Vec::new();
    for arg in exc.args().iter() {
        args.push(arg.to_python(py)?);
    }
    let made = class.call1(PyTuple::new(py, args).ok()?).ok()?;
    Some(raised(&made))
}

/// The exception of `raise instance`: the one that is being handled becomes its context.
pub fn raised(instance: &Bound<'_, PyAny>) -> PyErr {
    let py = instance.py();
    // SAFETY: both are objects; what is no exception class sets the error that says so.
    unsafe { ffi::PyErr_SetObject(instance.get_type().as_ptr().cast(), instance.as_ptr()) };
    PyErr::fetch(py)
}
