//! `unicodedata`: properties, mappings and names of characters, as Unicode 14.0.0 has them.
//!
//! The tables come from CPython itself: scripts/gen_unicode_data.py.

#[path = "unicodedata/names.gen.rs"]
mod name_tables;
mod names;
mod normal;
#[path = "unicodedata/tables.gen.rs"]
mod tables;

use crate::{Class, Exc, Res, Str, Value, View};
use tables::{Record, DIGITS, NUMBERS, NUMERIC, RECORDS, RUNS};

/// `unicodedata.unidata_version`
pub fn unidata_version() -> Str {
    Str::lit("14.0.0")
}

/// The character that is the only argument, or the first of several.
fn point(chr: &Value, function: &str, place: &str) -> Res<u32> {
    if let View::Str(text) = crate::ops::plain(chr).view() {
        if text.len() == 1 {
            return Ok(text.points().next().unwrap_or(0));
        }
    }
    Err(Exc::type_error(format!(
        "{function}() argument {place}must be a unicode character, not {}",
        Class::of(chr).name()
    )))
}

fn record(point: u32) -> &'static Record {
    let run = RUNS.partition_point(|&run| run >> 11 <= point) - 1;
    &RECORDS[(RUNS[run] & 0x7ff) as usize]
}

/// The canonical combining class.
fn combining_class(point: u32) -> u8 {
    record(point).3
}

/// `unicodedata.category(chr)`
pub fn category(chr: &Value) -> Res<Str> {
    Ok(Str::lit(record(point(chr, "category", "")?).0))
}

/// `unicodedata.bidirectional(chr)`
pub fn bidirectional(chr: &Value) -> Res<Str> {
    Ok(Str::lit(record(point(chr, "bidirectional", "")?).1))
}

/// `unicodedata.east_asian_width(chr)`
pub fn east_asian_width(chr: &Value) -> Res<Str> {
    Ok(Str::lit(record(point(chr, "east_asian_width", "")?).2))
}

/// `unicodedata.combining(chr)`
pub fn combining(chr: &Value) -> Res<i64> {
    Ok(i64::from(combining_class(point(chr, "combining", "")?)))
}

/// `unicodedata.mirrored(chr)`
pub fn mirrored(chr: &Value) -> Res<i64> {
    Ok(i64::from(record(point(chr, "mirrored", "")?).4))
}

/// `unicodedata.decomposition(chr)`
pub fn decomposition(chr: &Value) -> Res<Str> {
    Ok(Str::from(normal::mapping_text(point(
        chr,
        "decomposition",
        "",
    )?)))
}

/// What stands for a code point in a table of `point << 8 | value`.
fn byte_of(table: &[u32], point: u32) -> Option<u32> {
    let found = table.binary_search_by_key(&point, |row| row >> 8).ok()?;
    Some(table[found] & 0xff)
}

fn decimal_of(point: u32) -> Option<i64> {
    crate::str::unicode::decimal_value(point).map(i64::from)
}

fn digit_of(point: u32) -> Option<i64> {
    decimal_of(point).or_else(|| byte_of(&DIGITS, point).map(i64::from))
}

fn numeric_of(point: u32) -> Option<f64> {
    byte_of(&NUMERIC, point).map(|place| NUMBERS[place as usize])
}

/// A function that raises where there is nothing to give, and its form with a default.
macro_rules! with_default {
    ($($python:literal $name:ident $or:ident $type:ty, $of:expr, $missing:literal;)*) => {$(
        #[doc = concat!("`unicodedata.", $python, "(chr)`")]
        pub fn $name(chr: &Value) -> Res<$type> {
            $of(point(chr, $python, "1 ")?).ok_or_else(|| Exc::value_error($missing))
        }

        #[doc = concat!("`unicodedata.", $python, "(chr, default)`")]
        pub fn $or(chr: &Value, default: &Value) -> Res<Value> {
            Ok($of(point(chr, $python, "1 ")?).map_or_else(|| default.clone(), Value::from))
        }
    )*};
}
with_default! {
    "decimal" decimal decimal_or i64, decimal_of, "not a decimal";
    "digit" digit digit_or i64, digit_of, "not a digit";
    "numeric" numeric numeric_or f64, numeric_of, "not a numeric character";
    "name" name name_or Str, names::name_of, "no such name";
}

/// `unicodedata.lookup(name)`
pub fn lookup(name: &Str) -> Res<Str> {
    const LONGEST: usize = 256;
    let text = name.utf8()?;
    if text.len() > LONGEST {
        return Err(Exc::key_error(Value::from("name too long")));
    }
    names::find(text).ok_or_else(|| {
        let message = format!("undefined character name '{text}'");
        Exc::key_error(Value::from(message))
    })
}

/// `unicodedata.normalize(form, unistr)`
pub fn normalize(form: &Str, unistr: &Str) -> Res<Str> {
    if unistr.is_empty() {
        return Ok(unistr.clone());
    }
    let form = normal::Form::named(form.as_str())?;
    Ok(if unistr.is_ascii() {
        unistr.clone()
    } else {
        Str::from_points(form.apply(unistr.points()))
    })
}

/// `unicodedata.is_normalized(form, unistr)`
pub fn is_normalized(form: &Str, unistr: &Str) -> Res<bool> {
    if unistr.is_empty() {
        return Ok(true);
    }
    let form = normal::Form::named(form.as_str())?;
    Ok(unistr.is_ascii() || form.apply(unistr.points()).into_iter().eq(unistr.points()))
}
