//! `datetime`: dates, times, durations and fixed time zones, as CPython's C module behaves. Local
//! time is UTC: the sandbox has no time zones.

mod calendar;
mod clock;
mod date_math;
mod day;
mod delta;
mod moment;
mod parse;
mod text;
mod zone;

use crate::descriptor::Property;
use crate::modules::written::{self, bind_c as bind, function};
use crate::{class, Args, Class, Exc, Res, Value};

type Methods = Vec<(&'static str, Value)>;

/// `datetime.MINYEAR`
pub const MINYEAR: i64 = 1;
/// `datetime.MAXYEAR`
pub const MAXYEAR: i64 = 9999;

written::classes! {
    date_class DATE day::make_class;
    datetime_class DATETIME moment::make_class;
    timedelta_class DELTA delta::make_class;
    time_class TIME clock::make_class;
    timezone_class TIMEZONE zone::make_class;
    tzinfo_class TZINFO make_tzinfo;
}

fn make_tzinfo() -> Res<Class> {
    written::class("datetime", "tzinfo", Class::object(), vec![])
}

/// `datetime.UTC`
pub fn utc() -> Value {
    timezone_class().get_own("utc").unwrap_or_default()
}

/// The slot that holds what an instance is made of.
const DATA: &str = "_data";

fn data(v: &Value) -> Option<Value> {
    v.as_object()?.get_field(DATA)
}

/// An instance of one of the classes.
fn make(class: &Class, inner: Value) -> Res<Value> {
    let made = class::make(class, &Args::NONE)?;
    if let Some(object) = made.as_object() {
        object.set_field(DATA, inner)?;
    }
    Ok(made)
}

fn getter(name: &'static str, code: fn(&Value) -> Res<Value>) -> (&'static str, Value) {
    let get = function(name, &["self"], vec![], move |slots| code(&slots[0]));
    let set = function(name, &["self", "value"], vec![], move |slots| {
        let class = Class::of(&slots[0]).full_name();
        Err(Exc::attribute_error(format!(
            "attribute '{name}' of '{class}' objects is not writable"
        )))
    });
    (name, Property::value(get, set, Value::NONE, Value::NONE))
}

/// How `repr` names the class of an instance: with its module when it is of this module.
fn class_text(v: &Value) -> String {
    crate::ops::type_name(v)
}
