//! `time`: a time of the day.

use super::delta::{self, SECOND};
use super::{bind, data, date_math, day, make, moment, parse, text, time_class, zone, Methods};
use crate::descriptor::{ClassMethod, StaticMethod};
use crate::modules::written::{self, function};
use crate::ops::Compare;
use crate::{ops, Class, Exc, Object, Py, Res, Str, Value};

/// Microseconds since midnight, a zone or None.
#[derive(Clone)]
pub(super) struct Clock {
    pub(super) micros: i128,
    pub(super) zone: Value,
}

impl Object for Clock {
    fn class(&self) -> Class {
        Class::native("datetime._clock")
    }
}

/// Hour, minute, second, microsecond.
pub(super) fn parts(micros: i128) -> [i64; 4] {
    let seconds = micros / SECOND;
    [
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60,
        micros % SECOND,
    ]
    .map(|part| part as i64)
}

/// The microseconds of the day, checked as CPython checks them.
pub(super) fn checked(hour: i64, minute: i64, second: i64, micro: i64) -> Res<i128> {
    let limits = [
        ("hour", hour, 23),
        ("minute", minute, 59),
        ("second", second, 59),
        ("microsecond", micro, 999_999),
    ];
    for (name, given, most) in limits {
        if !(0..=most).contains(&given) {
            return Err(Exc::value_error(format!("{name} must be in 0..{most}")));
        }
    }
    Ok(i128::from((hour * 60 + minute) * 60 + second) * SECOND + i128::from(micro))
}

pub(super) fn fold(given: Option<&Value>) -> Res<bool> {
    match given.map_or(Ok(0), day::int)? {
        0 => Ok(false),
        1 => Ok(true),
        _ => Err(Exc::value_error("fold must be either 0 or 1")),
    }
}

/// `04:05:06.000007` to the wanted precision.
pub(super) fn iso(micros: i128, spec: &str) -> Res<String> {
    let [hour, minute, second, micro] = parts(micros);
    Ok(match spec {
        "auto" if micro == 0 => format!("{hour:02}:{minute:02}:{second:02}"),
        "auto" | "microseconds" => format!("{hour:02}:{minute:02}:{second:02}.{micro:06}"),
        "hours" => format!("{hour:02}"),
        "minutes" => format!("{hour:02}:{minute:02}"),
        "seconds" => format!("{hour:02}:{minute:02}:{second:02}"),
        "milliseconds" => format!("{hour:02}:{minute:02}:{second:02}.{:03}", micro / 1000),
        _ => return Err(Exc::value_error("Unknown timespec value")),
    })
}

pub(super) fn of(v: &Value) -> Option<Clock> {
    data(v)?.downcast::<Clock>().cloned()
}

fn of_self(v: &Value) -> Res<Clock> {
    of(v).ok_or_else(|| Exc::type_error("a time is needed"))
}

pub(super) fn value(micros: i128, zone: Value) -> Res<Value> {
    make(&time_class(), Value::object(Clock { micros, zone }))
}

const NAMES: [&str; 6] = ["hour", "minute", "second", "microsecond", "tzinfo", "fold"];

fn construct(slots: &[Value]) -> Res<Value> {
    let given = bind(slots, "", &NAMES, 0)?;
    let part = |i: usize| given[i].as_ref().map_or(Ok(0), day::int);
    let micros = checked(part(0)?, part(1)?, part(2)?, part(3)?)?;
    let zone = given[4].clone().unwrap_or_default();
    moment::check_zone(&zone)?;
    fold(given[5].as_ref())?;
    make(
        &Class::from_value(&slots[0])?,
        Value::object(Clock { micros, zone }),
    )
}

fn replace(slots: &[Value]) -> Res<Value> {
    let given = bind(slots, "replace", &NAMES, 0)?;
    let old = of_self(&slots[0])?;
    let [hour, minute, second, micro] = parts(old.micros);
    let part = |i: usize, old: i64| given[i].as_ref().map_or(Ok(old), day::int);
    let micros = checked(
        part(0, hour)?,
        part(1, minute)?,
        part(2, second)?,
        part(3, micro)?,
    )?;
    let zone = given[4].clone().unwrap_or(old.zone);
    moment::check_zone(&zone)?;
    make(&Class::of(&slots[0]), Value::object(Clock { micros, zone }))
}

fn iso_text(this: &Value, spec: &str) -> Res<String> {
    let clock = of_self(this)?;
    let offset = zone::offset_of(&clock.zone, &Value::NONE)?;
    let offset = offset.map_or(String::new(), |o| zone::offset_text(o, ":"));
    Ok(format!("{}{offset}", iso(clock.micros, spec)?))
}

fn repr(this: &Value) -> Res<Value> {
    let clock = of_self(this)?;
    let [hour, minute, second, micro] = parts(clock.micros);
    let mut shown = vec![hour.to_string(), minute.to_string()];
    if second != 0 || micro != 0 {
        shown.push(second.to_string());
    }
    if micro != 0 {
        shown.push(micro.to_string());
    }
    if !clock.zone.is_none() {
        shown.push(format!("tzinfo={}", ops::repr(&clock.zone)?.as_str()));
    }
    let class = super::class_text(this);
    Ok(Value::from(format!("{class}({})", shown.join(", "))))
}

fn compare(op: Compare, a: &Value, b: &Value) -> Res<Value> {
    let (Some(left), Some(right)) = (of(a), of(b)) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let none = Value::NONE;
    let shift = match (
        zone::offset_of(&left.zone, &none)?,
        zone::offset_of(&right.zone, &none)?,
    ) {
        (Some(x), Some(y)) => y - x,
        (None, None) => 0,
        _ if matches!(op, Compare::Eq | Compare::Ne) => return Ok(Value::from(op == Compare::Ne)),
        _ => {
            return Err(Exc::type_error(
                "can't compare offset-naive and offset-aware times",
            ))
        }
    };
    Ok(Value::from(date_math::holds(
        op,
        (left.micros + shift).cmp(&right.micros),
    )))
}

pub(super) fn make_class() -> Res<Class> {
    let new = function("__new__", &["cls", "*args", "**kwargs"], vec![], construct);
    let own = |name: &'static str, code: fn(&Value) -> Res<Value>| {
        (
            name,
            function(name, &["self"], vec![], move |s| code(&s[0])),
        )
    };
    let format = |name: &'static str| {
        function(name, &["self", "format"], vec![], move |slots| {
            let spec = Str::from_value(&slots[1])?;
            if name == "__format__" && spec.as_str().is_empty() {
                return ops::str(&slots[0]).map(Value::from);
            }
            text::format(&slots[0], spec.as_str()).map(Value::from)
        })
    };
    let parse_iso = function("fromisoformat", &["cls", "time_string"], vec![], |slots| {
        parse::iso_clock(&slots[1])
    });
    let iso_format = function(
        "isoformat",
        &["self", "timespec"],
        vec![Value::from("auto")],
        |slots| {
            Ok(Value::from(iso_text(
                &slots[0],
                Str::from_value(&slots[1])?.as_str(),
            )?))
        },
    );
    let rest = &["self", "*args", "**kwargs"];
    let mut methods: Methods = vec![
        ("__slots__", Value::from(vec![Value::from(super::DATA)])),
        ("__new__", StaticMethod::value(new)),
        ("replace", function("replace", rest, vec![], replace)),
        ("isoformat", iso_format),
        ("fromisoformat", ClassMethod::value(parse_iso)),
        ("strftime", format("strftime")),
        ("__format__", format("__format__")),
        own("__repr__", repr),
        own("__str__", |v| Ok(Value::from(iso_text(v, "auto")?))),
        own("__hash__", |v| {
            let clock = of_self(v)?;
            let offset = zone::offset_of(&clock.zone, &Value::NONE)?.unwrap_or(0);
            ops::hash(&Value::from((clock.micros - offset) as i64)).map(Value::from)
        }),
        own("utcoffset", |v| {
            match zone::offset_of(&of_self(v)?.zone, &Value::NONE)? {
                Some(offset) => delta::value(offset),
                None => Ok(Value::NONE),
            }
        }),
        own("tzname", |v| zone::name_of(&of_self(v)?.zone, &Value::NONE)),
        own("dst", |_| Ok(Value::NONE)),
        super::getter("hour", |v| Ok(Value::from(parts(of_self(v)?.micros)[0]))),
        super::getter("minute", |v| Ok(Value::from(parts(of_self(v)?.micros)[1]))),
        super::getter("second", |v| Ok(Value::from(parts(of_self(v)?.micros)[2]))),
        super::getter("microsecond", |v| {
            Ok(Value::from(parts(of_self(v)?.micros)[3]))
        }),
        super::getter("tzinfo", |v| Ok(of_self(v)?.zone)),
        super::getter("fold", |_| Ok(Value::from(0i64))),
    ];
    methods.extend(date_math::comparisons(compare));
    let class = written::class("datetime", "time", Class::object(), methods)?;
    let limit = |micros| {
        make(
            &class,
            Value::object(Clock {
                micros,
                zone: Value::NONE,
            }),
        )
    };
    class.set_own("min", limit(0)?);
    class.set_own("max", limit(delta::DAY - 1)?);
    class.set_own("resolution", delta::value(1)?);
    Ok(class)
}
