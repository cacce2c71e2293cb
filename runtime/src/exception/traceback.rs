//! Traceback objects: that an exception was raised can be seen, not where.

use crate::{Class, Exc, Object, Res, Value};
use std::cell::RefCell;

/// `types.TracebackType`
struct Traceback;

impl Object for Traceback {
    fn class(&self) -> Class {
        Class::native("traceback")
    }
}

/// The `__traceback__` of an exception; the object is made when somebody looks.
#[derive(Default)]
pub(super) struct Trace(RefCell<State>);

#[derive(Default)]
enum State {
    #[default]
    Absent,
    Raised,
    Made(Value),
}

impl Trace {
    /// The exception is raised.
    pub(super) fn mark(&self) {
        let mut state = self.0.borrow_mut();
        if matches!(*state, State::Absent) {
            *state = State::Raised;
        }
    }

    pub(super) fn value(&self) -> Value {
        let mut state = self.0.borrow_mut();
        if let State::Raised = *state {
            *state = State::Made(Value::object(Traceback));
        }
        match &*state {
            State::Made(made) => made.clone(),
            _ => Value::NONE,
        }
    }

    pub(super) fn set(&self, value: &Value) -> Res<()> {
        let new = if value.is_none() {
            State::Absent
        } else if value.downcast::<Traceback>().is_some() {
            State::Made(value.clone())
        } else {
            return Err(Exc::type_error("__traceback__ must be a traceback or None"));
        };
        self.0.replace(new);
        Ok(())
    }
}
