//! Variables of a program: module state, captured variables, fields.
//!
//! Invariant (the unsafe code of this file rests on it): a cell's content is reached only inside of
//! `Slot` and `Field`, by statements that run no other code: cloning a representation
//! counts a handle, and an old value is dropped after the access has ended. `Global` is shared between
//! threads in type only: any thread but the first that touches it ends the process.

use crate::exception::{unbound_free, unbound_local};
use crate::{Exc, Import, Py, Res};
use std::cell::UnsafeCell;
use std::rc::Rc;

/// The state of a program, to be put into one `static`.
pub struct Global<T>(T);

// SAFETY: `deref` refuses every thread but the program's own.
unsafe impl<T> Sync for Global<T> {}

/// The older name of [`Global`] in generated programs.
pub type Program<T> = Global<T>;

impl<T> Global<T> {
    pub const fn new(state: T) -> Global<T> {
        Global(state)
    }
}

impl<T> std::ops::Deref for Global<T> {
    type Target = T;
    #[inline(always)]
    fn deref(&self) -> &T {
        #[cfg(not(all(target_family = "wasm", not(target_feature = "atomics"))))]
        owner::check();
        &self.0
    }
}

/// Which thread the program runs in.
#[cfg(not(all(target_family = "wasm", not(target_feature = "atomics"))))]
mod owner {
    use std::cell::Cell;
    use std::sync::atomic::{AtomicBool, Ordering};

    static IS_TAKEN: AtomicBool = AtomicBool::new(false);

    thread_local! {
        static IS_OWNER: Cell<bool> = const { Cell::new(false) };
    }

    #[inline(always)]
    pub fn check() {
        if !IS_OWNER.get() {
            claim();
        }
    }

    #[cold]
    #[inline(never)]
    fn claim() {
        if IS_TAKEN.swap(true, Ordering::SeqCst) {
            eprintln!("a translated program's state was used from a second thread");
            std::process::abort();
        }
        IS_OWNER.set(true);
    }
}

/// A variable that may have no value.
pub struct Slot<T>(UnsafeCell<Option<T>>);

impl<T> Slot<T> {
    /// Without a value.
    pub const fn new() -> Slot<T> {
        Slot(UnsafeCell::new(None))
    }

    fn replace(&self, value: Option<T>) -> Option<T> {
        // SAFETY: the only reference; moving values runs no other code.
        std::mem::replace(unsafe { &mut *self.0.get() }, value)
    }

    /// Gives it a value; the old one goes away afterwards.
    #[inline]
    pub fn set(&self, value: T) {
        drop(self.replace(Some(value)));
    }

    /// Takes the value away, if there is one.
    pub fn clear(&self) {
        drop(self.replace(None));
    }

    /// `del name`; NameError without a value.
    pub fn del(&self, name: &str) -> Res<()> {
        match self.replace(None) {
            Some(_) => Ok(()),
            None => Err(Exc::name_error(name)),
        }
    }
}

impl<T: Py> Slot<T> {
    /// The value, if there is one.
    #[inline(always)]
    pub fn peek(&self) -> Option<T> {
        // SAFETY: cloning a representation runs no user code, so nothing is set meanwhile.
        unsafe { &*self.0.get() }.clone()
    }

    /// Whether it has a value.
    pub fn is_set(&self) -> bool {
        self.peek().is_some()
    }

    /// The value, as an attribute of its module.
    pub fn attribute(&self, name: &str, module: &Import) -> Res<T> {
        self.peek().ok_or_else(|| module.no_attribute(name))
    }

    /// The value; NameError without one.
    #[inline(always)]
    pub fn get(&self, name: &str) -> Res<T> {
        match self.peek() {
            Some(value) => Ok(value),
            None => Err(Exc::name_error(name)),
        }
    }
}

impl<T> Default for Slot<T> {
    fn default() -> Slot<T> {
        Slot::new()
    }
}

/// A variable that always has a value: fields of compiled structs.
pub struct Field<T>(UnsafeCell<T>);

impl<T: Py> Field<T> {
    pub const fn new(value: T) -> Field<T> {
        Field(UnsafeCell::new(value))
    }

    #[inline(always)]
    pub fn get(&self) -> T {
        // SAFETY: cloning a representation runs no user code, so nothing is set meanwhile.
        unsafe { &*self.0.get() }.clone()
    }

    /// Sets the value; the old one goes away afterwards.
    #[inline(always)]
    pub fn set(&self, value: T) {
        // SAFETY: the only reference; moving values runs no other code.
        let old = std::mem::replace(unsafe { &mut *self.0.get() }, value);
        drop(old);
    }
}

/// A variable that inner functions share; clones are the same variable.
pub struct Shared<T>(Rc<Slot<T>>);

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Shared<T> {
        Shared(Rc::clone(&self.0))
    }
}

impl<T> Shared<T> {
    pub fn new(value: T) -> Shared<T> {
        Shared(Rc::new(Slot(UnsafeCell::new(Some(value)))))
    }

    /// Without a value.
    pub fn unset() -> Shared<T> {
        Shared(Rc::new(Slot::new()))
    }

    #[inline]
    pub fn set(&self, value: T) {
        self.0.set(value);
    }

    pub fn clear(&self) {
        self.0.clear();
    }

    /// `del name` in the function that owns the variable.
    pub fn del_local(&self, name: &str) -> Res<()> {
        match self.0.replace(None) {
            Some(_) => Ok(()),
            None => Err(unbound_local(name)),
        }
    }

    /// `del name` in an inner function.
    pub fn del_free(&self, name: &str) -> Res<()> {
        match self.0.replace(None) {
            Some(_) => Ok(()),
            None => Err(unbound_free(name)),
        }
    }
}

impl<T: Py> Shared<T> {
    /// The value, if there is one.
    #[inline]
    pub fn peek(&self) -> Option<T> {
        self.0.peek()
    }

    /// The value, read in the function that owns the variable; UnboundLocalError without one.
    #[inline]
    pub fn get_local(&self, name: &str) -> Res<T> {
        match self.0.peek() {
            Some(value) => Ok(value),
            None => Err(unbound_local(name)),
        }
    }

    /// The value, read in an inner function; NameError without one.
    #[inline]
    pub fn get_free(&self, name: &str) -> Res<T> {
        match self.0.peek() {
            Some(value) => Ok(value),
            None => Err(unbound_free(name)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Int;

    #[test]
    fn slots() {
        let slot = Slot::<Int>::new();
        assert!(slot
            .get("x")
            .is_err_and(|e| format!("{e:?}") == "NameError: name 'x' is not defined"));
        slot.set(Int::new(5));
        assert_eq!(slot.get("x").ok(), Some(Int::new(5)));
        assert!(slot.del("x").is_ok() && slot.del("x").is_err());
    }

    #[test]
    fn shared_variables() {
        let variable = Shared::new(1i64);
        let captured = variable.clone();
        captured.set(2);
        assert_eq!(variable.get_local("n").ok(), Some(2));
        variable.clear();
        assert!(captured.get_free("n").is_err());
        let field = Field::new(3i64);
        field.set(4);
        assert_eq!(field.get(), 4);
    }
}
