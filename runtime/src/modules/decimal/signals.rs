//! The exceptions of `decimal`, and how the conditions of an operation become them.

use super::context::Context;
use super::number::status;
use crate::exception::Kind;
use crate::{Class, Exc, Res, Str, Value};
use std::cell::OnceCell;
use std::mem::ManuallyDrop;

/// The signals, in the order in which dicts of them show them.
pub(super) const SIGNALS: [(&str, u32); 9] = [
    ("InvalidOperation", status::INVALID),
    ("FloatOperation", status::FLOAT_OPERATION),
    ("DivisionByZero", status::DIVISION_BY_ZERO),
    ("Overflow", status::OVERFLOW),
    ("Underflow", status::UNDERFLOW),
    ("Subnormal", status::SUBNORMAL),
    ("Inexact", status::INEXACT),
    ("Rounded", status::ROUNDED),
    ("Clamped", status::CLAMPED),
];

/// What `InvalidOperation` stands for, in the order in which an exception lists it.
const INVALID: [(&str, u32); 5] = [
    ("InvalidOperation", status::INVALID_OPERATION),
    ("ConversionSyntax", status::CONVERSION_SYNTAX),
    ("DivisionImpossible", status::DIVISION_IMPOSSIBLE),
    ("DivisionUndefined", status::DIVISION_UNDEFINED),
    ("InvalidContext", status::INVALID_CONTEXT),
];

/// Each exception with its bases, which come before it; without: `ArithmeticError`.
const CLASSES: [(&str, &[&str]); 14] = [
    ("DecimalException", &[]),
    ("InvalidOperation", &["DecimalException"]),
    ("FloatOperation", &["DecimalException", "TypeError"]),
    ("DivisionByZero", &["DecimalException", "ZeroDivisionError"]),
    ("Subnormal", &["DecimalException"]),
    ("Inexact", &["DecimalException"]),
    ("Rounded", &["DecimalException"]),
    ("Overflow", &["Inexact", "Rounded"]),
    ("Underflow", &["Inexact", "Rounded", "Subnormal"]),
    ("Clamped", &["DecimalException"]),
    ("ConversionSyntax", &["InvalidOperation"]),
    ("DivisionImpossible", &["InvalidOperation"]),
    (
        "DivisionUndefined",
        &["InvalidOperation", "ZeroDivisionError"],
    ),
    ("InvalidContext", &["InvalidOperation"]),
];

thread_local! {
    // Classes are never destroyed: values refer to them until the very end of the thread.
    static MADE: ManuallyDrop<OnceCell<Vec<Class>>> = const { ManuallyDrop::new(OnceCell::new()) };
}

fn make_classes() -> Vec<Class> {
    let mut made: Vec<Class> = Vec::with_capacity(CLASSES.len());
    for (class_name, base_names) in &CLASSES {
        let base_of = |name: &&str| match *name {
            "TypeError" => Class::exception(Kind::TypeError),
            "ZeroDivisionError" => Class::exception(Kind::ZeroDivisionError),
            name => CLASSES
                .iter()
                .position(|(known, _)| *known == name)
                .and_then(|at| made.get(at).cloned())
                .unwrap_or_else(|| Class::exception(Kind::ArithmeticError)),
        };
        let mut bases: Vec<Value> = base_names.iter().map(|b| base_of(b).value()).collect();
        if bases.is_empty() {
            bases.push(Class::exception(Kind::ArithmeticError).value());
        }
        let attrs = vec![(Str::from("__module__"), Value::from("decimal"))];
        let class = Class::create(class_name, &bases, attrs, &[]);
        // The table describes consistent classes.
        made.push(class.unwrap_or_else(|_| Class::exception(Kind::ArithmeticError)));
    }
    made
}

/// The exception of that name.
pub(super) fn class(name: &str) -> Class {
    MADE.with(|cell| {
        let made = cell.get_or_init(make_classes);
        let at = CLASSES
            .iter()
            .position(|(known, _)| *known == name)
            .unwrap_or(0);
        made[at].clone()
    })
}

/// The bits of a signal's class.
pub(super) fn flag_of(v: &Value) -> Option<u32> {
    SIGNALS
        .iter()
        .find(|(name, _)| class(name).value().is(v))
        .map(|(_, flag)| *flag)
}

/// The names of the signals that are set, as `repr` of a context lists them.
pub(super) fn names(flags: u32) -> String {
    let mut out = Vec::new();
    for bit in (0..32).map(|n| 1u32 << n) {
        if flags & bit == 0 {
            continue;
        }
        let name = SIGNALS.iter().find(|(_, flag)| flag & bit != 0);
        if let Some((name, _)) = name.filter(|(name, _)| !out.contains(name)) {
            out.push(*name);
        }
    }
    format!("[{}]", out.join(", "))
}

/// Notes the conditions of an operation; those that are trapped are raised.
pub(super) fn note(context: &Context, flags: u32) -> Res<()> {
    if flags == 0 {
        return Ok(());
    }
    context.flags.set(context.flags.get() | flags);
    if flags & status::OUT_OF_MEMORY != 0 {
        return Err(Exc::memory_error(""));
    }
    let trapped = flags & context.traps.get();
    let Some((name, _)) = SIGNALS.iter().find(|(_, flag)| trapped & flag != 0) else {
        return Ok(());
    };
    let listed = INVALID
        .iter()
        .chain(&SIGNALS[1..])
        .filter(|(_, flag)| trapped & flag != 0)
        .map(|(name, _)| class(name).value());
    let list = Value::from(crate::List::<Value>::from(listed.collect::<Vec<_>>()));
    Err(Exc::from_value(crate::call(&class(name).value(), &[list])?))
}
