//! Exception classes of a module: for each a class of the runtime that stands for it.
//!
//! What must hold: only classes that add nothing to their bases have a counterpart, so that making,
//! raising and showing an instance is the same on both sides.

use portalis_runtime::class;
use portalis_runtime::{Class, Value};
use pyo3::prelude::*;
use pyo3::types::PyType;
use std::cell::RefCell;

/// Names in the namespace of a class that say nothing about its instances.
const INERT: &[&str] = &[
    "__module__",
    "__doc__",
    "__weakref__",
    "__dict__",
    "__qualname__",
];

thread_local! {
    static MIRRORS: RefCell<Vec<(Py<PyType>, Class)>> = const { RefCell::new(Vec::new()) };
}

fn is_plain(class: &Bound<'_, PyType>) -> Option<bool> {
    if !class.get_type().is(class.py().get_type::<PyType>()) {
        return Some(false);
    }
    for name in class.getattr("__dict__").ok()?.try_iter().ok()? {
        let name = name.ok()?.extract::<String>().ok()?;
        if !INERT.contains(&name.as_str()) {
            return Some(false);
        }
    }
    Some(true)
}

/// The builtin exception class that `class` is.
fn builtin(class: &Bound<'_, PyType>) -> Option<Class> {
    let name = class.name().ok()?;
    let builtins = class.py().import("builtins").ok()?;
    if !builtins.getattr(&name).ok()?.is(class) {
        return None;
    }
    class::builtin(name.to_str().ok()?).filter(Class::is_exception)
}

fn find(class: &Bound<'_, PyType>) -> Option<Class> {
    MIRRORS.with_borrow(|all| {
        let found = all.iter().find(|(known, _)| known.is(class));
        found.map(|(_, mirror)| mirror.clone())
    })
}

fn mirror(class: &Bound<'_, PyType>) -> Option<Class> {
    if let Some(known) = find(class) {
        return Some(known);
    }
    let made = match builtin(class) {
        Some(builtin) => builtin,
        None if is_plain(class)? => {
            let mut bases = Vec::new();
            for base in class.getattr("__bases__").ok()?.try_iter().ok()? {
                bases.push(mirror(base.ok()?.cast::<PyType>().ok()?)?);
            }
            Class::new(class.name().ok()?.to_str().ok()?, &bases, vec![]).ok()?
        }
        None => return None,
    };
    MIRRORS.with_borrow_mut(|all| all.push((class.clone().unbind(), made.clone())));
    Some(made)
}

/// What stands for an exception class of CPython; none where the runtime has no equal.
pub fn mirrored(class: &Bound<'_, PyType>) -> Option<Value> {
    mirror(class).map(|mirror| mirror.value())
}

/// The class of CPython behind an exception class of the runtime.
pub fn original<'py>(py: Python<'py>, class: &Class) -> Option<Bound<'py, PyAny>> {
    let known = MIRRORS.with_borrow(|all| {
        let found = all.iter().find(|(_, mirror)| mirror.is_same(class));
        found.map(|(known, _)| known.clone_ref(py).into_bound(py).into_any())
    });
    if known.is_some() {
        return known;
    }
    let name = class.name();
    let builtin = class::builtin(name.as_str()).filter(|builtin| builtin.is_same(class))?;
    if !builtin.is_exception() {
        return None;
    }
    py.import("builtins").ok()?.getattr(name.as_str()).ok()
}
