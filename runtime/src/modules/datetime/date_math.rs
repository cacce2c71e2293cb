//! Comparisons and their methods.

use super::Methods;
use crate::modules::written::function;
use crate::ops::Compare;
use crate::{Res, Value};
use std::cmp::Ordering;

const COMPARISONS: [(Compare, &str); 6] = [
    (Compare::Eq, "__eq__"),
    (Compare::Ne, "__ne__"),
    (Compare::Lt, "__lt__"),
    (Compare::Le, "__le__"),
    (Compare::Gt, "__gt__"),
    (Compare::Ge, "__ge__"),
];

/// Whether the comparison holds for values in that order.
pub(super) fn holds(op: Compare, order: Ordering) -> bool {
    match op {
        Compare::Eq => order.is_eq(),
        Compare::Ne => order.is_ne(),
        Compare::Lt => order.is_lt(),
        Compare::Le => order.is_le(),
        Compare::Gt => order.is_gt(),
        Compare::Ge => order.is_ge(),
    }
}

/// The six methods, by one function.
pub(super) fn comparisons(code: fn(Compare, &Value, &Value) -> Res<Value>) -> Methods {
    let method = |(op, name): (Compare, &'static str)| {
        (
            name,
            function(name, &["self", "other"], vec![], move |s| {
                code(op, &s[0], &s[1])
            }),
        )
    };
    COMPARISONS.into_iter().map(method).collect()
}
