//! Names of a module that translated functions rely on.
//!
//! Goes in: the module's namespace, before every call. Comes out: whether a name still stands for
//! what the translation took it for. What must hold: a variable of the translation has the value
//! that its object has now, or the answer is no.

use crate::border::Border;
use portalis_runtime::Slot;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PySet, PyString};

/// One name and what is asked of it.
pub struct Name {
    pub(crate) name: &'static str,
    need: Need,
}

enum Need {
    /// The object that it stood for after the import: a function, a class, a module.
    Same,
    /// Nothing: the name means the builtin.
    Absent,
    /// An object whose value the variable has.
    Value(fn(&Bound<'_, PyAny>) -> bool),
}

impl Name {
    pub const fn same(name: &'static str) -> Name {
        Name {
            name,
            need: Need::Same,
        }
    }

    pub const fn absent(name: &'static str) -> Name {
        Name {
            name,
            need: Need::Absent,
        }
    }

    /// `load` gives the variable the value of an object, and says whether it could.
    pub const fn value(name: &'static str, load: fn(&Bound<'_, PyAny>) -> bool) -> Name {
        Name {
            name,
            need: Need::Value(load),
        }
    }
}

/// Gives a variable of a translated module the value of its object, which is constant or a container
/// of constants.
pub fn load<T: Border>(variable: &Slot<T>, object: &Bound<'_, PyAny>) -> bool {
    let value = (T::IS_CONSTANT || contents(object).is_some())
        .then(|| T::from_python(object))
        .flatten();
    let is_loaded = value.is_some();
    match value {
        Some(value) => variable.set(value),
        None => variable.clear(),
    }
    is_loaded
}

/// What a container holds, in order; none for other objects.
fn contents<'py>(object: &Bound<'py, PyAny>) -> Option<Vec<Bound<'py, PyAny>>> {
    if let Ok(list) = object.cast_exact::<PyList>() {
        Some(list.iter().collect())
    } else if let Ok(set) = object.cast_exact::<PySet>() {
        Some(set.iter().collect())
    } else if let Ok(dict) = object.cast_exact::<PyDict>() {
        Some(dict.iter().flat_map(|(key, value)| [key, value]).collect())
    } else {
        None
    }
}

/// Whether a container holds what it held. Its items are constants and are kept alive, so that the
/// same object is the same value.
fn is_unchanged(object: &Bound<'_, PyAny>, known: &[Py<PyAny>]) -> bool {
    if let Ok(list) = object.cast_exact::<PyList>() {
        return list.len() == known.len() && list.iter().zip(known).all(|(a, b)| a.is(b));
    }
    contents(object)
        .is_some_and(|now| now.len() == known.len() && now.iter().zip(known).all(|(a, b)| a.is(b)))
}

/// A name with what it stood for when it was last looked at.
pub struct Standing {
    key: Py<PyString>,
    need: &'static Need,
    object: Option<Py<PyAny>>,
    contents: Option<Vec<Py<PyAny>>>,
    is_loaded: bool,
}

impl Standing {
    /// `namespace` is as the import left it.
    pub fn new(name: &'static Name, namespace: &Bound<'_, PyDict>) -> PyResult<Standing> {
        let key = PyString::intern(namespace.py(), name.name);
        let object = namespace.get_item(&key)?;
        let mut made = Standing {
            key: key.unbind(),
            need: &name.need,
            object: object.as_ref().map(|object| object.clone().unbind()),
            contents: None,
            is_loaded: false,
        };
        if let (Need::Value(load), Some(object)) = (made.need, &object) {
            made.read(*load, object);
        }
        Ok(made)
    }

    fn read(&mut self, load: fn(&Bound<'_, PyAny>) -> bool, object: &Bound<'_, PyAny>) {
        self.object = Some(object.clone().unbind());
        let held = contents(object);
        self.contents = held.map(|held| held.into_iter().map(Bound::unbind).collect());
        self.is_loaded = load(object);
    }

    /// Whether the translation may run; brings its variable up to date.
    pub fn holds(&mut self, namespace: &Bound<'_, PyDict>) -> bool {
        let Ok(now) = namespace.get_item(self.key.bind(namespace.py())) else {
            return false;
        };
        let is_same = match (&now, &self.object) {
            (Some(now), Some(known)) => now.is(known),
            (None, None) => true,
            _ => false,
        };
        let Need::Value(load) = self.need else {
            return is_same && (now.is_none() == matches!(self.need, Need::Absent));
        };
        let Some(now) = now else {
            return false;
        };
        let is_current = match &self.contents {
            Some(known) => is_same && is_unchanged(&now, known),
            None => is_same,
        };
        if !is_current {
            self.read(*load, &now);
        }
        self.is_loaded
    }
}
