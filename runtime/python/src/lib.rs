//! The border between translated functions and the CPython that imports them.
//!
//! Goes in: what a translation says of a module ([`Extension`]): its functions with typed forms, and
//! the names of the module that those rely on. Comes out: an extension module whose `install` makes
//! the functions of the original module run their translations.
//!
//! What must hold: a call behaves as the original function does. A translated function runs only
//! when its arguments have the types that it was made for and every name that it relies on still
//! stands for what it stood for; whatever else happens, the original function runs. Translated
//! functions have no effect but their result, so that the original can start over when a result or
//! an exception has no exact counterpart.

mod border;
mod classes;
mod entry;
mod names;
mod objects;
mod raise;

pub use border::Border;
pub use entry::{initialise, Answer, Arguments, Extension, Function, Run};
pub use names::{load, Name};
pub use objects::{Frame, Local, Object, Objects, Returned};
pub use pyo3::ffi::PyObject;

/// The function that CPython calls when it imports the extension.
#[macro_export]
macro_rules! extension {
    ($init:ident, $extension:expr) => {
        #[no_mangle]
        pub extern "C" fn $init() -> *mut $crate::PyObject {
            static EXTENSION: $crate::Extension = $extension;
            $crate::initialise(&EXTENSION)
        }
    };
}
