//! The class `Decimal`: construction, operators, comparisons, and the methods that are its own.

use super::context;
use super::convert::{self, argument, of_self, operand};
use super::methods::{self, divmod, method, run, same_quantum, Operation, Unary};
use super::number::{status, Number, Rounding};
use super::{arithmetic, compare, format, power, signals, text, value, Methods};
use crate::descriptor::{ClassMethod, Property, StaticMethod};
use crate::modules::written::{self, bind_c, function};
use crate::ops::Compare;
use crate::{ops, Class, Exc, Py, Res, Value, View};
use std::cmp::Ordering;

const OPERATORS: [(&str, &str, Operation); 6] = [
    ("__add__", "__radd__", arithmetic::add),
    ("__sub__", "__rsub__", arithmetic::sub),
    ("__mul__", "__rmul__", arithmetic::mul),
    ("__truediv__", "__rtruediv__", arithmetic::div),
    ("__floordiv__", "__rfloordiv__", arithmetic::div_int),
    ("__mod__", "__rmod__", arithmetic::rem),
];

const SIGNS: [(&str, Unary); 3] = [
    ("__neg__", arithmetic::minus),
    ("__pos__", arithmetic::plus),
    ("__abs__", arithmetic::abs),
];

const COMPARISONS: [(Compare, &str); 6] = [
    (Compare::Eq, "__eq__"),
    (Compare::Ne, "__ne__"),
    (Compare::Lt, "__lt__"),
    (Compare::Le, "__le__"),
    (Compare::Gt, "__gt__"),
    (Compare::Ge, "__ge__"),
];

/// `a op b`, when both are Decimals or ints.
fn operate(operation: Operation, a: &Value, b: &Value) -> Res<Value> {
    let (Some(a), Some(b)) = (operand(a), operand(b)) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    run(&context::current(), |rules, flags| {
        operation(&a, &b, rules, flags)
    })
}

fn compare_values(op: Compare, a: &Value, b: &Value) -> Res<Value> {
    let is_equality = matches!(op, Compare::Eq | Compare::Ne);
    let context = context::current();
    let Some((a, b)) = convert::comparable(&of_self(a)?, b, is_equality, &context)? else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    if a.is_nan() || b.is_nan() {
        if !is_equality || a.is_signaling() || b.is_signaling() {
            signals::note(&context, status::INVALID_OPERATION)?;
        }
        return Ok(Value::from(op == Compare::Ne));
    }
    let order = compare::order(&a, &b);
    Ok(Value::from(match op {
        Compare::Eq => order == Ordering::Equal,
        Compare::Ne => order != Ordering::Equal,
        Compare::Lt => order == Ordering::Less,
        Compare::Le => order != Ordering::Greater,
        Compare::Gt => order == Ordering::Greater,
        Compare::Ge => order != Ordering::Less,
    }))
}

fn operators() -> Methods {
    let mut all = Methods::new();
    for (name, reflected, operation) in OPERATORS {
        let plain = function(name, &["self", "value"], vec![], move |s| {
            operate(operation, &s[0], &s[1])
        });
        let swapped = function(reflected, &["self", "value"], vec![], move |s| {
            operate(operation, &s[1], &s[0])
        });
        all.push((name, plain));
        all.push((reflected, swapped));
    }
    for (name, operation) in SIGNS {
        let sign = function(name, &["self"], vec![], move |s| {
            let n = of_self(&s[0])?;
            run(&context::current(), |rules, flags| {
                operation(&n, rules, flags)
            })
        });
        all.push((name, sign));
    }
    for (op, name) in COMPARISONS {
        let comparison = function(name, &["self", "value"], vec![], move |s| {
            compare_values(op, &s[0], &s[1])
        });
        all.push((name, comparison));
    }
    for (name, is_swapped) in [("__divmod__", false), ("__rdivmod__", true)] {
        let both = function(name, &["self", "value"], vec![], move |s| {
            let (Some(a), Some(b)) = (operand(&s[0]), operand(&s[1])) else {
                return Ok(Value::NOT_IMPLEMENTED);
            };
            let (a, b) = if is_swapped { (b, a) } else { (a, b) };
            divmod(&context::current(), &a, &b)
        });
        all.push((name, both));
    }
    let pow = function(
        "__pow__",
        &["self", "value", "mod"],
        vec![Value::NONE],
        |s| raise(&s[0], &s[1], &s[2]),
    );
    let rpow = function(
        "__rpow__",
        &["self", "value", "mod"],
        vec![Value::NONE],
        |s| raise(&s[1], &s[0], &s[2]),
    );
    all.push(("__pow__", pow));
    all.push(("__rpow__", rpow));
    all
}

/// `pow(base, exponent, modulus)`
fn raise(base: &Value, exponent: &Value, modulus: &Value) -> Res<Value> {
    let (Some(a), Some(b)) = (operand(base), operand(exponent)) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let context = context::current();
    if modulus.is_none() {
        return run(&context, |rules, flags| power::pow(&a, &b, rules, flags));
    }
    let Some(c) = operand(modulus) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    run(&context, |rules, flags| {
        power::pow_mod(&a, &b, &c, rules, flags)
    })
}

fn construct(slots: &[Value]) -> Res<Value> {
    let given = bind_c(slots, "", &["value", "context"], 0)?;
    let context = context::chosen(given[1].as_ref())?;
    let number = match &given[0] {
        Some(v) => convert::construct(v, &context)?,
        None => Number::zero(false, 0),
    };
    let class = Class::from_value(&slots[0])?;
    match &given[0] {
        // A Decimal is its own copy.
        Some(v) if Class::of(v).is_same(&class) => Ok(v.clone()),
        _ => convert::instance(&class, number),
    }
}

fn own(
    name: &'static str,
    code: impl Fn(&Number) -> Res<Value> + 'static,
) -> (&'static str, Value) {
    method(name, &[], 0, move |n, _| code(n))
}

fn getter(name: &'static str, code: fn(&Number) -> Value) -> (&'static str, Value) {
    let get = function(name, &["self"], vec![], move |s| Ok(code(&of_self(&s[0])?)));
    (
        name,
        Property::value(get, Value::NONE, Value::NONE, Value::NONE),
    )
}

/// The rounding that an optional argument says.
fn rules_with(context: &context::Context, rounding: Option<&Value>) -> Res<super::number::Rules> {
    let rules = context.rules.get();
    match rounding.filter(|v| !v.is_none()) {
        Some(v) => Ok(rules.with_rounding(context::rounding(v)?)),
        None => Ok(rules),
    }
}

fn quantize(n: &Number, given: &[Option<Value>]) -> Res<Value> {
    let context = context::chosen(given[2].as_ref())?;
    let rules = rules_with(&context, given[1].as_ref())?;
    let other = argument(given[0].as_ref().unwrap_or(&Value::NONE))?;
    run(&context, |_, flags| {
        arithmetic::quantize(n, &other, &rules, flags)
    })
}

fn to_integral(name: &'static str, tells: bool) -> (&'static str, Value) {
    method(name, &["rounding", "context"], 0, move |n, given| {
        let context = context::chosen(given[1].as_ref())?;
        let rules = rules_with(&context, given[0].as_ref())?;
        run(&context, |_, flags| {
            arithmetic::to_integral(n, tells, &rules, flags)
        })
    })
}

/// `round(d)` is an int, `round(d, places)` a Decimal.
fn round(slots: &[Value]) -> Res<Value> {
    let n = of_self(&slots[0])?;
    let given = ops::to_vec(&slots[1])?;
    let places = match given.as_slice() {
        [] => return convert::to_int(&n, Rounding::HalfEven),
        [places] => places,
        more => {
            return Err(Exc::type_error(format!(
                "function takes at most 1 argument ({} given)",
                more.len()
            )))
        }
    };
    if !matches!(ops::plain(places).view(), View::Int(_) | View::Bool(_)) {
        return Err(Exc::type_error("optional arg must be an integer"));
    }
    let places = ops::index(places)?.to_index()?;
    let unit = Number::one(false, places.saturating_neg());
    run(&context::current(), |rules, flags| {
        arithmetic::quantize(&n, &unit, rules, flags)
    })
}

fn format_value(slots: &[Value]) -> Res<Value> {
    let n = of_self(&slots[0])?;
    let View::Str(spec) = ops::plain(&slots[1]).view() else {
        return Err(Exc::type_error("format arg must be str"));
    };
    let rules = context::current().rules.get();
    Ok(Value::from(format::format(&n, spec, &rules)?))
}

fn capitals() -> bool {
    context::current().rules.get().capitals
}

fn own_methods() -> Methods {
    let itself = |name: &'static str| own(name, |n| Ok(value(n.clone())));
    vec![
        own("__repr__", |n| {
            let text = text::to_text(n, capitals());
            Ok(Value::from(format!("Decimal('{text}')")))
        }),
        own("__str__", |n| Ok(Value::from(text::to_text(n, capitals())))),
        own("__bool__", |n| Ok(Value::from(!n.is_zero()))),
        own("__int__", |n| convert::to_int(n, Rounding::Down)),
        own("__trunc__", |n| convert::to_int(n, Rounding::Down)),
        own("__floor__", |n| convert::to_int(n, Rounding::Floor)),
        own("__ceil__", |n| convert::to_int(n, Rounding::Ceiling)),
        own("__float__", |n| Ok(Value::from(convert::to_float(n)?))),
        own("__complex__", |n| {
            Ok(Value::from(crate::Complex::new(convert::to_float(n)?, 0.0)))
        }),
        itself("canonical"),
        itself("conjugate"),
        own("adjusted", |n| {
            Ok(Value::from(if n.is_finite() { n.adjusted() } else { 0 }))
        }),
        own("as_integer_ratio", convert::as_integer_ratio),
        own("as_tuple", convert::as_tuple),
        own("copy_abs", |n| Ok(value(n.clone().with_sign(false)))),
        own("copy_negate", |n| Ok(value(n.clone().negated()))),
        own("radix", |_| {
            Ok(value(Number::finite(false, 10u8.into(), 0)))
        }),
        method("copy_sign", &["other", "context"], 1, |n, given| {
            context::chosen(given[1].as_ref())?;
            let other = argument(given[0].as_ref().unwrap_or(&Value::NONE))?;
            Ok(value(n.clone().with_sign(other.negative)))
        }),
        method("same_quantum", &["other", "context"], 1, |n, given| {
            context::chosen(given[1].as_ref())?;
            let other = argument(given[0].as_ref().unwrap_or(&Value::NONE))?;
            Ok(Value::from(same_quantum(n, &other)))
        }),
        method("number_class", &["context"], 0, |n, given| {
            let rules = context::chosen(given[0].as_ref())?.rules.get();
            Ok(Value::from(compare::number_class(n, &rules)))
        }),
        method("to_eng_string", &["context"], 0, |n, given| {
            let rules = context::chosen(given[0].as_ref())?.rules.get();
            Ok(Value::from(text::to_engineering(n, rules.capitals)))
        }),
        method("fma", &["other", "third", "context"], 2, |n, given| {
            let context = context::chosen(given[2].as_ref())?;
            let other = argument(given[0].as_ref().unwrap_or(&Value::NONE))?;
            let third = argument(given[1].as_ref().unwrap_or(&Value::NONE))?;
            run(&context, |rules, flags| {
                arithmetic::fma(n, &other, &third, rules, flags)
            })
        }),
        method("quantize", &["exp", "rounding", "context"], 1, quantize),
        to_integral("to_integral_exact", true),
        to_integral("to_integral_value", false),
        to_integral("to_integral", false),
        getter("real", |n| value(n.clone())),
        getter("imag", |_| value(Number::zero(false, 0))),
    ]
}

pub(super) fn make_class() -> Res<Class> {
    let new = function("__new__", &["cls", "*args", "**kwargs"], vec![], construct);
    let init = function("__init__", &["self", "*args", "**kwargs"], vec![], |_| {
        Ok(Value::NONE)
    });
    let from_float = function("from_float", &["cls", "*args"], vec![], |s| {
        let given = ops::to_vec(&s[1])?;
        let [v] = given.as_slice() else {
            return Err(Exc::type_error(format!(
                "Decimal.from_float() takes exactly one argument ({} given)",
                given.len()
            )));
        };
        convert::instance(&Class::from_value(&s[0])?, convert::from_float_argument(v)?)
    });
    let hash = function("__hash__", &["self"], vec![], |s| {
        Ok(Value::from(convert::hash(&of_self(&s[0])?, &s[0])?))
    });
    let round = function("__round__", &["self", "*args"], vec![], round);
    let format = function("__format__", &["self", "spec"], vec![], format_value);
    let copy = function("__copy__", &["self"], vec![], |s| Ok(s[0].clone()));
    let deepcopy = function("__deepcopy__", &["self", "memo"], vec![], |s| {
        Ok(s[0].clone())
    });
    let mut methods: Methods = vec![
        ("__slots__", Value::from(vec![Value::from(super::DATA)])),
        ("__new__", StaticMethod::value(new)),
        ("__init__", init),
        ("from_float", ClassMethod::value(from_float)),
        ("__hash__", hash),
        ("__round__", round),
        ("__format__", format),
        ("__copy__", copy),
        ("__deepcopy__", deepcopy),
    ];
    methods.extend(operators());
    methods.extend(own_methods());
    methods.extend(methods::of_decimal());
    written::class("decimal", "Decimal", Class::object(), methods)
}
