//! The operations that `Decimal` and `Context` both have as methods, by name.

use super::context::{self, Context};
use super::convert::{self, argument, of_self};
use super::number::{Number, Rules};
use super::{arithmetic, compare, power, signals, text, transcendental, value, Methods};
use crate::modules::written::{bind_c, function};
use crate::{ops, Exc, Res, Value};
use num_traits::Zero;
use std::rc::Rc;

pub(super) type Unary = fn(&Number, &Rules, &mut u32) -> Number;
pub(super) type Operation = fn(&Number, &Number, &Rules, &mut u32) -> Number;
type Test = fn(&Number, &Rules) -> bool;

/// Methods of a Decimal with an optional context, and of a context with one operand.
const UNARY: [(&str, Unary); 9] = [
    ("exp", transcendental::exp),
    ("ln", transcendental::ln),
    ("log10", transcendental::log10),
    ("logb", compare::logb),
    ("logical_invert", compare::logical_invert),
    ("next_minus", compare::next_minus),
    ("next_plus", compare::next_plus),
    ("normalize", arithmetic::normalize),
    ("sqrt", arithmetic::sqrt),
];

/// Methods of a Decimal with another operand, and of a context with two.
const BINARY: [(&str, Operation); 16] = [
    ("compare", compare::compare),
    ("compare_signal", compare::compare_signal),
    ("compare_total", compare::compare_total),
    ("compare_total_mag", compare::compare_total_mag),
    ("logical_and", compare::logical_and),
    ("logical_or", compare::logical_or),
    ("logical_xor", compare::logical_xor),
    ("max", compare::max),
    ("max_mag", compare::max_mag),
    ("min", compare::min),
    ("min_mag", compare::min_mag),
    ("next_toward", compare::next_toward),
    ("remainder_near", arithmetic::rem_near),
    ("rotate", compare::rotate),
    ("scaleb", compare::scaleb),
    ("shift", compare::shift),
];

/// Methods of contexts for what Decimals have operators for.
const CONTEXT_UNARY: [(&str, Unary); 6] = [
    ("abs", arithmetic::abs),
    ("minus", arithmetic::minus),
    ("plus", arithmetic::plus),
    ("to_integral_exact", |n, r, f| {
        arithmetic::to_integral(n, true, r, f)
    }),
    ("to_integral_value", |n, r, f| {
        arithmetic::to_integral(n, false, r, f)
    }),
    ("to_integral", |n, r, f| {
        arithmetic::to_integral(n, false, r, f)
    }),
];

const CONTEXT_BINARY: [(&str, Operation); 7] = [
    ("add", arithmetic::add),
    ("divide", arithmetic::div),
    ("divide_int", arithmetic::div_int),
    ("multiply", arithmetic::mul),
    ("remainder", arithmetic::rem),
    ("subtract", arithmetic::sub),
    ("quantize", arithmetic::quantize),
];

/// What a number is; the last two depend on the context.
const TESTS: [(&str, Test); 8] = [
    ("is_canonical", |_, _| true),
    ("is_finite", |n, _| n.is_finite()),
    ("is_infinite", |n, _| n.is_infinite()),
    ("is_nan", |n, _| n.is_nan()),
    ("is_qnan", |n, _| n.is_nan() && !n.is_signaling()),
    ("is_signed", |n, _| n.negative),
    ("is_snan", |n, _| n.is_signaling()),
    ("is_zero", |n, _| n.is_zero()),
];
const CONTEXT_TESTS: [(&str, Test); 2] = [
    ("is_normal", compare::is_normal),
    ("is_subnormal", compare::is_subnormal),
];

/// Runs an operation under a context.
pub(super) fn run(
    context: &Context,
    operation: impl FnOnce(&Rules, &mut u32) -> Number,
) -> Res<Value> {
    let mut flags = 0;
    let result = operation(&context.rules.get(), &mut flags);
    signals::note(context, flags)?;
    Ok(value(result))
}

/// A method of a Decimal: CPython's names of its parameters, how many are required.
pub(super) fn method(
    name: &'static str,
    names: &'static [&'static str],
    required: usize,
    code: impl Fn(&Number, &[Option<Value>]) -> Res<Value> + 'static,
) -> (&'static str, Value) {
    let run = function(name, &["self", "*args", "**kwargs"], vec![], move |s| {
        let n = of_self(&s[0])?;
        if names.is_empty() {
            refuse_arguments("Decimal", name, s)?;
            return code(&n, &[]);
        }
        code(&n, &bind_c(s, "", names, required)?)
    });
    (name, run)
}

fn refuse_arguments(class: &str, name: &str, slots: &[Value]) -> Res<()> {
    if ops::len(&slots[2])? > 0 {
        return Err(Exc::type_error(format!(
            "{class}.{name}() takes no keyword arguments"
        )));
    }
    match ops::len(&slots[1])? {
        0 => Ok(()),
        count => Err(Exc::type_error(format!(
            "{class}.{name}() takes no arguments ({count} given)"
        ))),
    }
}

/// The methods of `Decimal` that are in the tables.
pub(super) fn of_decimal() -> Methods {
    let mut all = Methods::new();
    for (name, operation) in UNARY {
        all.push(method(name, &["context"], 0, move |n, given| {
            let context = context::chosen(given[0].as_ref())?;
            run(&context, |rules, flags| operation(n, rules, flags))
        }));
    }
    for (name, operation) in BINARY {
        all.push(method(name, &["other", "context"], 1, move |n, given| {
            let context = context::chosen(given[1].as_ref())?;
            let other = argument(given[0].as_ref().unwrap_or(&Value::NONE))?;
            run(&context, |rules, flags| operation(n, &other, rules, flags))
        }));
    }
    for (name, test) in TESTS {
        all.push(method(name, &[], 0, move |n, _| {
            Ok(Value::from(test(n, &Rules::MOST)))
        }));
    }
    for (name, test) in CONTEXT_TESTS {
        all.push(method(name, &["context"], 0, move |n, given| {
            let context = context::chosen(given[0].as_ref())?;
            Ok(Value::from(test(n, &context.rules.get())))
        }));
    }
    all
}

/// The receiver and exactly `N` operands.
fn operands<const N: usize>(name: &str, slots: &[Value]) -> Res<(Rc<Context>, [Number; N])> {
    let own = context::chosen(Some(&slots[0]))?;
    let given = ops::to_vec(&slots[1])?;
    if ops::len(&slots[2])? > 0 {
        let class = if N == 1 { "Context." } else { "" };
        return Err(Exc::type_error(format!(
            "{class}{name}() takes no keyword arguments"
        )));
    }
    if given.len() != N {
        let count = given.len();
        return Err(Exc::type_error(if N == 1 {
            format!("Context.{name}() takes exactly one argument ({count} given)")
        } else {
            format!("function takes exactly {N} arguments ({count} given)")
        }));
    }
    let mut numbers = Vec::with_capacity(N);
    for v in &given {
        numbers.push(argument(v)?);
    }
    let numbers: [Number; N] = numbers
        .try_into()
        .map_err(|_| Exc::type_error("operands are missing"))?;
    Ok((own, numbers))
}

fn of_operands<const N: usize>(
    name: &'static str,
    code: impl Fn(&Context, &[Number; N]) -> Res<Value> + 'static,
) -> (&'static str, Value) {
    let run = function(name, &["self", "*args", "**kwargs"], vec![], move |s| {
        let (own, numbers) = operands::<N>(name, s)?;
        code(&own, &numbers)
    });
    (name, run)
}

/// The methods of `Context` that compute.
pub(super) fn of_context() -> Methods {
    let mut all = Methods::new();
    for (name, operation) in UNARY.into_iter().chain(CONTEXT_UNARY) {
        all.push(of_operands(name, move |own, [a]| {
            run(own, |rules, flags| operation(a, rules, flags))
        }));
    }
    for (name, operation) in BINARY.into_iter().chain(CONTEXT_BINARY) {
        all.push(of_operands(name, move |own, [a, b]| {
            run(own, |rules, flags| operation(a, b, rules, flags))
        }));
    }
    for (name, test) in TESTS.into_iter().chain(CONTEXT_TESTS) {
        all.push(of_operands(name, move |own, [a]| {
            Ok(Value::from(test(a, &own.rules.get())))
        }));
    }
    all.extend([
        of_operands("canonical", |_, [a]| Ok(value(a.clone()))),
        of_operands("copy_abs", |_, [a]| Ok(value(a.clone().with_sign(false)))),
        of_operands("copy_decimal", |_, [a]| Ok(value(a.clone()))),
        of_operands("copy_negate", |_, [a]| Ok(value(a.clone().negated()))),
        of_operands("copy_sign", |_, [a, b]| {
            Ok(value(a.clone().with_sign(b.negative)))
        }),
        of_operands("same_quantum", |_, [a, b]| {
            Ok(Value::from(same_quantum(a, b)))
        }),
        of_operands("number_class", |own, [a]| {
            Ok(Value::from(compare::number_class(a, &own.rules.get())))
        }),
        of_operands("to_sci_string", |own, [a]| {
            Ok(Value::from(text::to_text(a, own.rules.get().capitals)))
        }),
        of_operands("to_eng_string", |own, [a]| {
            Ok(Value::from(text::to_engineering(
                a,
                own.rules.get().capitals,
            )))
        }),
        of_operands("fma", |own, [a, b, c]| {
            run(own, |rules, flags| arithmetic::fma(a, b, c, rules, flags))
        }),
        of_operands("divmod", |own, [a, b]| divmod(own, a, b)),
        (
            "power",
            function("power", &["self", "*args", "**kwargs"], vec![], power_of),
        ),
        (
            "create_decimal",
            function(
                "create_decimal",
                &["self", "*args", "**kwargs"],
                vec![],
                create,
            ),
        ),
        (
            "create_decimal_from_float",
            function(
                "create_decimal_from_float",
                &["self", "*args"],
                vec![],
                create_from_float,
            ),
        ),
    ]);
    all
}

/// Both have the same exponent, or are of the same special kind.
pub(super) fn same_quantum(a: &Number, b: &Number) -> bool {
    match (a.is_finite(), b.is_finite()) {
        (true, true) => a.exp == b.exp,
        (false, false) => a.is_nan() == b.is_nan(),
        _ => false,
    }
}

/// `divmod(a, b)` under a context.
pub(super) fn divmod(context: &Context, a: &Number, b: &Number) -> Res<Value> {
    let mut flags = 0;
    let (quotient, rest) = arithmetic::divmod(a, b, &context.rules.get(), &mut flags);
    signals::note(context, flags)?;
    Ok(Value::from(vec![value(quotient), value(rest)]))
}

/// `context.power(a, b, modulo)`
fn power_of(slots: &[Value]) -> Res<Value> {
    let own = context::chosen(Some(&slots[0]))?;
    let given = bind_c(slots, "", &["a", "b", "modulo"], 2)?;
    let number = |at: usize| argument(given[at].as_ref().unwrap_or(&Value::NONE));
    let (a, b) = (number(0)?, number(1)?);
    match given[2].as_ref().filter(|v| !v.is_none()) {
        Some(modulus) => {
            let modulus = argument(modulus)?;
            run(&own, |rules, flags| {
                power::pow_mod(&a, &b, &modulus, rules, flags)
            })
        }
        None => run(&own, |rules, flags| power::pow(&a, &b, rules, flags)),
    }
}

/// `context.create_decimal(num)`: rounded to the context.
fn create(slots: &[Value]) -> Res<Value> {
    let own = context::chosen(Some(&slots[0]))?;
    if ops::len(&slots[2])? > 0 {
        return Err(Exc::type_error(
            "create_decimal() takes no keyword arguments",
        ));
    }
    let given = bind_c(slots, "", &["num"], 0)?;
    let Some(v) = &given[0] else {
        return Ok(value(Number::zero(false, 0)));
    };
    let mut flags = 0;
    let text = match ops::plain(v).view() {
        crate::View::Str(s) => Some(s.clone()),
        _ => None,
    };
    let rules = own.rules.get();
    let number = match &text {
        Some(text) => text::parse(text, true)
            .unwrap_or_else(|| Number::error(super::number::status::CONVERSION_SYNTAX, &mut flags)),
        None => convert::construct(v, &own)?,
    };
    let most = rules.prec - i64::from(rules.clamp);
    let number = if number.is_nan() && !number.coeff.is_zero() && number.digits() > most {
        Number::error(super::number::status::CONVERSION_SYNTAX, &mut flags)
    } else {
        number.finalize(&rules, &mut flags)
    };
    signals::note(&own, flags)?;
    Ok(value(number))
}

/// `context.create_decimal_from_float(f)`
fn create_from_float(slots: &[Value]) -> Res<Value> {
    let own = context::chosen(Some(&slots[0]))?;
    let given = ops::to_vec(&slots[1])?;
    let [v] = given.as_slice() else {
        return Err(Exc::type_error(format!(
            "Context.create_decimal_from_float() takes exactly one argument ({} given)",
            given.len()
        )));
    };
    let number = convert::from_float_argument(v)?;
    run(&own, |rules, flags| number.finalize(rules, flags))
}
