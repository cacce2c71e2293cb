//! Functions of an extension, as CPython calls them.
//!
//! Goes in: the arguments that CPython has bound to the parameters. Comes out: what the translation
//! or, where that may not run, the original function gives. What must hold: state is touched only
//! with the GIL held, and by the thread that imported the module, whose values it holds.

use crate::border::{Border, Outcome};
use crate::names::{Name, Standing};
use crate::objects::{Frame, Object, Returned};
use crate::raise;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyCFunction, PyDict, PyList, PyTuple};
use std::cell::{Cell, RefCell};
use std::ffi::CString;

/// What a translation says of a module.
pub struct Extension {
    /// The Python module that it belongs to.
    pub module: &'static str,
    pub names: &'static [Name],
    pub functions: &'static [Function],
}

/// A translated function.
pub struct Function {
    pub name: &'static str,
    /// The line of its `def`.
    pub line: u32,
    /// How many arguments its translation takes.
    pub num_arguments: usize,
    /// What it relies on, as indices of the extension's names.
    pub needs: &'static [usize],
    pub run: Run,
}

/// The form of a translated function.
pub enum Run {
    /// Over values. None: the arguments are not of the types that it was made for, or the result has
    /// no counterpart.
    Values(fn(&Arguments) -> Option<Answer>),
    /// Over objects.
    Objects(fn(&Frame) -> Returned),
}

/// What a translated function gave.
pub struct Answer(PyResult<Py<PyAny>>);

/// The arguments of a call, in the order of the parameters.
pub struct Arguments<'a, 'py> {
    py: Python<'py>,
    objects: &'a [Bound<'py, PyAny>],
}

impl Arguments<'_, '_> {
    /// The argument at `index`, if it has that representation.
    pub fn get<T: Border>(&self, index: usize) -> Option<T> {
        T::from_python(self.objects.get(index)?)
    }

    /// What the translation gave, on the other side.
    pub fn answer(&self, outcome: impl Outcome) -> Option<Answer> {
        match outcome.outcome() {
            Ok(value) => Some(Answer(Ok(value.to_python(self.py)?.unbind()))),
            Err(exc) => Some(Answer(Err(raise::exception(self.py, &exc)?))),
        }
    }
}

/// An extension that is at work in a module.
struct Installed {
    functions: &'static [Function],
    namespace: Py<PyDict>,
    names: RefCell<Vec<Standing>>,
}

/// What a function object of the extension holds.
struct Entry {
    function: &'static Function,
    installed: &'static Installed,
    original: Py<PyAny>,
}

thread_local! {
    /// Whether values of translated modules belong to this thread.
    static IS_HOME: Cell<bool> = const { Cell::new(false) };
}

impl Entry {
    fn translated(
        &self,
        py: Python<'_>,
        objects: &[Bound<'_, PyAny>],
        run: fn(&Arguments) -> Option<Answer>,
    ) -> Option<Answer> {
        if !IS_HOME.get() || objects.len() != self.function.num_arguments {
            return None;
        }
        // Taken while CPython collects garbage in the middle of a look at the names.
        let mut names = self.installed.names.try_borrow_mut().ok()?;
        let namespace = self.installed.namespace.bind(py);
        for need in self.function.needs {
            if !names[*need].holds(namespace) {
                return None;
            }
        }
        drop(names);
        run(&Arguments { py, objects })
    }

    fn call(&self, py: Python<'_>, objects: &[Bound<'_, PyAny>]) -> PyResult<Py<PyAny>> {
        let answer = match self.function.run {
            Run::Values(run) => self.translated(py, objects, run),
            Run::Objects(run) => {
                let args = objects.iter().map(|object| Object(object.clone().unbind()));
                let frame = Frame {
                    namespace: self.installed.namespace.clone_ref(py),
                    args: args.collect(),
                };
                return run(&frame).map(|object| object.0);
            }
        };
        match answer {
            Some(Answer(result)) => result,
            None => self.original.call1(py, PyTuple::new(py, objects)?),
        }
    }
}

const CAPSULE: &std::ffi::CStr = c"portalis.entry";

/// The one C function behind all translated functions.
unsafe extern "C" fn call(
    slf: *mut ffi::PyObject,
    args: *mut *mut ffi::PyObject,
    num_args: ffi::Py_ssize_t,
) -> *mut ffi::PyObject {
    // SAFETY: CPython calls with the GIL held, and passes the capsule that the function was made
    // with, which holds an entry that is never freed, and `num_args` objects that live during the
    // call; a `Bound` is one pointer to an object.
    let (py, entry, objects) = unsafe {
        let py = Python::assume_attached();
        let entry = ffi::PyCapsule_GetPointer(slf, CAPSULE.as_ptr()).cast::<Entry>();
        let objects = match num_args {
            0 => &[],
            n => std::slice::from_raw_parts(args.cast::<Bound<'_, PyAny>>(), n as usize),
        };
        (py, &*entry, objects)
    };
    match entry.call(py, objects) {
        Ok(result) => result.into_ptr(),
        Err(error) => {
            error.restore(py);
            std::ptr::null_mut()
        }
    }
}

/// The function object of an entry. It is made once for each translated function and lives as long
/// as the process.
fn function_object<'py>(py: Python<'py>, entry: Entry) -> PyResult<Bound<'py, PyAny>> {
    let name = CString::new(entry.function.name)?;
    let definition = Box::leak(Box::new(ffi::PyMethodDef {
        ml_name: Box::leak(name.into_boxed_c_str()).as_ptr(),
        ml_meth: ffi::PyMethodDefPointer {
            PyCFunctionFast: call,
        },
        ml_flags: ffi::METH_FASTCALL,
        ml_doc: std::ptr::null(),
    }));
    let entry: *mut Entry = Box::leak(Box::new(entry));
    // SAFETY: the entry and the definition are never freed; the capsule is given to the function.
    unsafe {
        let capsule = ffi::PyCapsule_New(entry.cast(), CAPSULE.as_ptr(), None);
        let capsule = Bound::from_owned_ptr_or_err(py, capsule)?;
        let made = ffi::PyCFunction_NewEx(definition, capsule.as_ptr(), std::ptr::null_mut());
        Bound::from_owned_ptr_or_err(py, made)
    }
}

/// `attach(namespace, originals)`: function objects for the functions of the extension.
fn attach<'py>(
    extension: &'static Extension,
    namespace: &Bound<'py, PyDict>,
    originals: &Bound<'py, PyList>,
) -> PyResult<Bound<'py, PyList>> {
    let py = namespace.py();
    IS_HOME.set(true);
    let mut names = Vec::new();
    for name in extension.names {
        names.push(Standing::new(name, namespace)?);
    }
    let installed: &'static Installed = Box::leak(Box::new(Installed {
        functions: extension.functions,
        namespace: namespace.clone().unbind(),
        names: RefCell::new(names),
    }));
    let made = PyList::empty(py);
    for (function, original) in installed.functions.iter().zip(originals.iter()) {
        let original = original.unbind();
        made.append(function_object(
            py,
            Entry {
                function,
                installed,
                original,
            },
        )?)?;
    }
    Ok(made)
}

/// The new extension module, or null with an exception set.
pub fn initialise(extension: &'static Extension) -> *mut ffi::PyObject {
    // SAFETY: CPython imports with the GIL held.
    let py = unsafe { Python::assume_attached() };
    match module(py, extension) {
        Ok(module) => module.into_ptr(),
        Err(error) => {
            error.restore(py);
            std::ptr::null_mut()
        }
    }
}

fn module<'py>(py: Python<'py>, extension: &'static Extension) -> PyResult<Bound<'py, PyAny>> {
    let definition = Box::leak(Box::new(ffi::PyModuleDef {
        m_base: ffi::PyModuleDef_HEAD_INIT,
        m_name: c"_portalis".as_ptr(),
        m_doc: std::ptr::null(),
        m_size: -1,
        m_methods: std::ptr::null_mut(),
        m_slots: std::ptr::null_mut(),
        m_traverse: None,
        m_clear: None,
        m_free: None,
    }));
    // SAFETY: the definition is never freed.
    let module = unsafe {
        let made = ffi::PyModule_Create2(definition, ffi::PYTHON_API_VERSION);
        Bound::from_owned_ptr_or_err(py, made)?
    };
    let attach = PyCFunction::new_closure(
        py,
        Some(c"attach"),
        None,
        move |args: &Bound<'_, PyTuple>, _: Option<&Bound<'_, PyDict>>| -> PyResult<Py<PyAny>> {
            let (namespace, originals) = (args.get_item(0)?, args.get_item(1)?);
            let made = attach(extension, namespace.cast()?, originals.cast()?)?;
            Ok(made.into_any().unbind())
        },
    )?;
    let functions = extension.functions.iter();
    let names = functions.map(|function| (function.name, function.line));
    let names = PyTuple::new(py, names)?;
    let python = PyDict::new(py);
    py.run(
        &CString::new(include_str!("install.py"))?,
        Some(&python),
        None,
    )?;
    let members = python.as_any().get_item("members")?;
    let members = members.call1((extension.module, names, attach))?;
    module.setattr("install", members.get_item(0)?)?;
    module.setattr("use_original", members.get_item(1)?)?;
    Ok(module)
}
