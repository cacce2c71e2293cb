//! Constant tuples that a program may compare by identity: CPython's compiler keeps one of each value.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::{Py, Tuple, Value};

thread_local! {
    /// By text, which tells `1`, `1.0`, `True` and `-0.0` apart as the compiler does.
    static TUPLES: RefCell<HashMap<String, Value>> = RefCell::new(HashMap::new());
}

/// The program's one tuple of these constants.
pub fn constant_tuple(items: Vec<Value>) -> Value {
    let tuple = Tuple::from(items).to_value();
    let Ok(text) = tuple.py_repr() else {
        return tuple; // constants have texts
    };
    let text = text.as_str().to_string();
    TUPLES.with(|tuples| tuples.borrow_mut().entry(text).or_insert(tuple).clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_tuple_of_each_value() {
        let make = |first: Value| constant_tuple(vec![first, Value::from(2i64)]);
        assert!(make(Value::from(1i64)).is(&make(Value::from(1i64))));
        assert!(!make(Value::from(1i64)).is(&make(Value::from(1.0))));
        assert!(!make(Value::from(1i64)).is(&make(Value::from(true))));
    }
}
