//! `Flag`: members that are sets of bits, and the members made for combinations of them.

use super::lookup::{is_int, iterate};
use super::{boundary_class, member_map, Methods};
use crate::class;
use crate::descriptor::ClassMethod;
use crate::modules::written::function;
use crate::{call, ops, Args, Class, Dict, Exc, Int, Py, Res, Str, Value, View};
use num_bigint::BigInt;
use std::ops::{BitAnd, BitOr, BitXor};

pub(super) const OPERATORS: [&str; 7] = [
    "__or__",
    "__and__",
    "__xor__",
    "__ror__",
    "__rand__",
    "__rxor__",
    "__invert__",
];

/// The int of a value, as a number with bits.
fn big(v: &Value) -> Res<BigInt> {
    Ok(ops::index(v)?.to_big())
}

fn int(v: BigInt) -> Value {
    Value::from(Int::from_big(v))
}

fn class_int(class: &Class, name: &str) -> Res<BigInt> {
    big(&class.lookup(name).unwrap_or_else(|| Value::from(0i64)))
}

fn is_single_bit(value: &BigInt) -> bool {
    *value > BigInt::ZERO && (value & (value - 1)) == BigInt::ZERO
}

/// Adds a member's bits to the masks of its class; true when it has one bit.
pub(super) fn note_bits(class: &Class, value: &Value) -> Res<bool> {
    let value = big(value)?;
    let mask = class_int(class, "_flag_mask_")? | &value;
    let is_single = is_single_bit(&value);
    if is_single {
        let singles = class_int(class, "_singles_mask_")? | &value;
        class.set_own("_singles_mask_", int(singles));
    }
    let all = (BigInt::from(1) << mask.bits()) - 1;
    class.set_own("_flag_mask_", int(mask));
    class.set_own("_all_bits_", int(all));
    Ok(is_single)
}

fn has_boundary(class: &Class, name: &str) -> bool {
    let wanted = boundary_class().get_own(name).unwrap_or_default();
    class.lookup("_boundary_").is_some_and(|v| v.is(&wanted))
}

pub(super) fn is_ejecting(class: &Class) -> bool {
    has_boundary(class, "EJECT")
}

/// `enum.bin(num, max_bits)`
fn bits_text(num: &BigInt, max_bits: usize) -> String {
    let length = num.bits();
    let is_negative = *num < BigInt::ZERO;
    let ceiling = BigInt::from(1) << length;
    let raw = if is_negative {
        (!num) ^ ((&ceiling - 1) + &ceiling)
    } else {
        num + &ceiling
    };
    let text = raw.to_str_radix(2);
    let sign = if is_negative { '1' } else { '0' };
    let digits = text.get(1..).unwrap_or_default();
    let fill = max_bits.saturating_sub(digits.len());
    let padding: String = std::iter::repeat_n(sign, fill).collect();
    format!("0b{sign} {padding}{digits}")
}

/// The canonical members in `value`, in order of value or of definition.
fn contained(class: &Class, value: &BigInt) -> Res<Vec<Value>> {
    let table = class.lookup("_value2member_map_").unwrap_or_default();
    let table = Dict::<Value, Value>::from_value(&table)?;
    let mut rest = value & class_int(class, "_flag_mask_")?;
    let mut out = Vec::new();
    while rest > BigInt::ZERO {
        let lowest = &rest & (-&rest);
        rest ^= &lowest;
        out.push(table.get(&int(lowest))?.unwrap_or_default());
    }
    let by_definition = class.lookup("_iter_by_definition_").unwrap_or(Value::FALSE);
    if ops::truth(&by_definition)? {
        let mut keyed = Vec::new();
        for member in out {
            keyed.push((
                i64::from_value(&ops::get_attr(&member, "_sort_order_")?)?,
                member,
            ));
        }
        keyed.sort_by_key(|(order, _)| *order);
        return Ok(keyed.into_iter().map(|(_, member)| member).collect());
    }
    Ok(out)
}

/// `Flag._missing_`: the member of a combination.
fn missing(class: &Class, given: &Value) -> Res<Value> {
    let shown = ops::repr(given)?;
    if !is_int(given) {
        return Err(Exc::value_error(format!(
            "{} is not a valid {}",
            shown.as_str(),
            class.qualname().as_str()
        )));
    }
    let mut value = big(given)?;
    let mask = class_int(class, "_flag_mask_")?;
    let all = class_int(class, "_all_bits_")?;
    let is_outside = value < !&all || value > all || (&value & (&all ^ &mask)) != BigInt::ZERO;
    if is_outside {
        if has_boundary(class, "STRICT") {
            let width = value.bits().max(mask.bits()) as usize;
            return Err(Exc::value_error(format!(
                "{} invalid value {}\n    given {}\n  allowed {}",
                ops::repr(&class.value())?.as_str(),
                shown.as_str(),
                bits_text(&value, width),
                bits_text(&mask, width)
            )));
        } else if has_boundary(class, "CONFORM") {
            value &= &mask;
        } else if is_ejecting(class) {
            return Ok(int(value));
        } else if value < BigInt::ZERO {
            let after: BigInt = &all + 1;
            let ceiling = after.max(BigInt::from(1) << value.bits());
            value += ceiling;
        }
    }
    let negative = (value < BigInt::ZERO).then(|| value.clone());
    if negative.is_some() {
        value = &all + 1 + value;
    }
    let member = combine(class, value, &mask)?;
    if let Some(negative) = negative {
        let table = class.lookup("_value2member_map_").unwrap_or_default();
        ops::set_item(&table, &int(negative), member.clone())?;
    }
    Ok(member)
}

fn combine(class: &Class, mut value: BigInt, mask: &BigInt) -> Res<Value> {
    let singles = class_int(class, "_singles_mask_")?;
    let unknown = &value & !mask;
    let keeps = has_boundary(class, "KEEP");
    if unknown != BigInt::ZERO && !keeps {
        return Err(Exc::value_error(format!(
            "{}({value}) -->  unknown values {unknown} [{}]",
            class.name().as_str(),
            bits_text(&unknown, 0)
        )));
    }
    let aliases = &value & !&singles;
    let member_value = &value & &singles;
    let data = class.lookup("_member_type_").unwrap_or_default();
    let is_plain = matches!(data.view(), View::Class(c) if *c == Class::object());
    let number = int(value.clone());
    let made = if is_plain {
        class::make(class, &Args::NONE)?
    } else {
        class::make(class, &Args::new(std::slice::from_ref(&number)))?
    };
    ops::set_attr(&made, "_value_", number)?;
    let mut name = Value::NONE;
    if member_value != BigInt::ZERO || aliases != BigInt::ZERO {
        let mut parts: Vec<Value> = contained(class, &member_value)?;
        let mut combined = BigInt::ZERO;
        for member in &parts {
            combined |= big(&ops::get_attr(member, "_value_")?)?;
        }
        if aliases != BigInt::ZERO {
            value = &member_value | &aliases;
            for member in member_map(class).values_vec() {
                let bits = big(&ops::get_attr(&member, "_value_")?)?;
                let is_known = parts.iter().any(|known| known.is(&member));
                if !is_known && bits != BigInt::ZERO && (&bits & &value) == bits {
                    combined |= bits;
                    parts.push(member);
                }
            }
        }
        name = combined_name(class, &parts, &combined, &value)?;
    }
    ops::set_attr(&made, "_name_", name)?;
    let table = class.lookup("_value2member_map_").unwrap_or_default();
    let key = int(value);
    match Dict::<Value, Value>::from_value(&table)?.get(&key)? {
        Some(known) => Ok(known),
        None => {
            ops::set_item(&table, &key, made.clone())?;
            Ok(made)
        }
    }
}

fn combined_name(class: &Class, parts: &[Value], combined: &BigInt, value: &BigInt) -> Res<Value> {
    if *combined == BigInt::ZERO {
        return Ok(Value::NONE);
    }
    let mut names = Vec::new();
    for member in parts {
        names.push(
            ops::get_attr(member, "_name_")?
                .py_str()?
                .as_str()
                .to_string(),
        );
    }
    let unknown = value ^ combined;
    if unknown != BigInt::ZERO {
        if has_boundary(class, "STRICT") {
            return Err(Exc::value_error(format!(
                "{}: no members with value {unknown}",
                ops::repr(&class.value())?.as_str()
            )));
        }
        let numeric = class.lookup("_numeric_repr_").unwrap_or_default();
        names.push(
            call(&numeric, &[int(unknown)])?
                .py_str()?
                .as_str()
                .to_string(),
        );
    }
    Ok(Value::from(names.join("|")))
}

/// The bits of the other operand; `None`: not for this class.
fn other_bits(this: &Value, other: &Value) -> Res<Option<BigInt>> {
    let class = Class::of(this);
    if class.is_instance(other) {
        return Ok(Some(big(&ops::get_attr(other, "_value_")?)?));
    }
    let data = class.lookup("_member_type_").unwrap_or_default();
    match data.view() {
        View::Class(data) if *data != Class::object() && data.is_instance(other) => {
            big(other).map(Some)
        }
        _ => Ok(None),
    }
}

fn operator(name: &'static str, code: fn(BigInt, BigInt) -> BigInt) -> (&'static str, Value) {
    let method = function(name, &["self", "other"], vec![], move |slots| {
        let Some(other) = other_bits(&slots[0], &slots[1])? else {
            return Ok(Value::NOT_IMPLEMENTED);
        };
        let value = big(&ops::get_attr(&slots[0], "_value_")?)?;
        let class = Class::of(&slots[0]).value();
        call(&class, &[int(code(value, other))])
    });
    (name, method)
}

pub(super) fn operators() -> Methods {
    let invert = function("__invert__", &["self"], vec![], |slots| invert(&slots[0]));
    vec![
        operator("__or__", BitOr::bitor),
        operator("__and__", BitAnd::bitand),
        operator("__xor__", BitXor::bitxor),
        operator("__ror__", BitOr::bitor),
        operator("__rand__", BitAnd::bitand),
        operator("__rxor__", BitXor::bitxor),
        ("__invert__", invert),
    ]
}

/// What `IntFlag` takes from `Flag` before it looks at `int`.
pub(super) fn int_flag_methods() -> Methods {
    let mut all = operators();
    all.push((
        "__repr__",
        function("__repr__", &["self"], vec![], |s| flag_repr(&s[0])),
    ));
    all
}

fn invert(this: &Value) -> Res<Value> {
    let class = Class::of(this);
    let value = big(&ops::get_attr(this, "_value_")?)?;
    let bits = if is_ejecting(&class) || has_boundary(&class, "KEEP") {
        !value
    } else {
        class_int(&class, "_singles_mask_")? & !value
    };
    call(&class.value(), &[int(bits)])
}

/// What `Flag` adds to `Enum`.
pub(super) fn methods() -> Methods {
    let own = |name: &'static str, code: fn(&Value) -> Res<Value>| {
        (
            name,
            function(name, &["self"], vec![], move |slots| code(&slots[0])),
        )
    };
    let next = function(
        "_generate_next_value_",
        &["name", "start", "count", "last_values"],
        vec![],
        |slots| next_value(&slots[1], &slots[3]),
    );
    let find = function("_missing_", &["cls", "value"], vec![], |slots| {
        missing(&Class::from_value(&slots[0])?, &slots[1])
    });
    let contains = function("__contains__", &["self", "other"], vec![], |slots| {
        let (this, other) = (&slots[0], &slots[1]);
        let class = Class::of(this);
        if !class.is_instance(other) {
            return Err(Exc::type_error(format!(
                "unsupported operand type(s) for 'in': '{}' and '{}'",
                Class::of(other).qualname().as_str(),
                class.qualname().as_str()
            )));
        }
        let (mine, theirs) = (
            ops::get_attr(this, "_value_")?,
            ops::get_attr(other, "_value_")?,
        );
        let (mine, theirs) = (big(&mine)?, big(&theirs)?);
        Ok(Value::from((&mine & &theirs) == theirs))
    });
    let numeric = crate::dispatch::builtin("repr").unwrap_or_default();
    let mut all = vec![
        ("_generate_next_value_", next),
        ("_missing_", ClassMethod::value(find)),
        ("_numeric_repr_", numeric),
        ("__contains__", contains),
        own("__iter__", |this| {
            let value = big(&ops::get_attr(this, "_value_")?)?;
            Ok(iterate(contained(&Class::of(this), &value)?))
        }),
        own("__len__", |this| {
            let value = ops::index(&ops::get_attr(this, "_value_")?)?;
            Ok(Value::from(value.bit_count()))
        }),
        own("__bool__", |this| {
            ops::truth(&ops::get_attr(this, "_value_")?).map(Value::from)
        }),
        own("__repr__", flag_repr),
        own("__str__", flag_text),
    ];
    all.extend(operators());
    all
}

fn flag_repr(this: &Value) -> Res<Value> {
    let class = Class::of(this);
    let name = ops::get_attr(this, "_name_")?;
    let value = ops::get_attr(this, "_value_")?;
    let value = super::create::value_repr(&class, &value)?;
    let (class, value) = (class.name(), value.as_str());
    Ok(Value::from(if name.is_none() {
        format!("<{}: {value}>", class.as_str())
    } else {
        format!("<{}.{}: {value}>", class.as_str(), name.py_str()?.as_str())
    }))
}

fn flag_text(this: &Value) -> Res<Value> {
    let name = ops::get_attr(this, "_name_")?;
    let class: Str = Class::of(this).name();
    Ok(Value::from(if name.is_none() {
        let value = ops::repr(&ops::get_attr(this, "_value_")?)?;
        format!("{}({})", class.as_str(), value.as_str())
    } else {
        format!("{}.{}", class.as_str(), name.py_str()?.as_str())
    }))
}

/// `Flag._generate_next_value_`: the next bit.
fn next_value(start: &Value, last_values: &Value) -> Res<Value> {
    let View::List(values) = last_values.view() else {
        return Ok(start.clone());
    };
    let values = values.to_vec();
    let Some(mut last) = values.first().cloned() else {
        return Ok(start.clone());
    };
    for value in &values[1..] {
        if ops::truth(&ops::gt(value, &last)?)? {
            last = value.clone();
        }
    }
    if !is_int(&last) {
        let shown = ops::repr(&last)?;
        return Err(Exc::type_error(format!(
            "invalid flag value {}",
            shown.as_str()
        )));
    }
    let length = ops::index(&last)?.bit_length();
    Ok(int(BigInt::from(1) << length))
}
