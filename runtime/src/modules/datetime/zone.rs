//! `timezone`: a fixed distance from UTC.

use super::delta::{self, DAY};
use super::{bind, data, date_math, make, tzinfo_class, Methods};
use crate::descriptor::StaticMethod;
use crate::modules::written::{self, function};
use crate::ops::Compare;
use crate::{ops, Class, Exc, Object, Py, Res, Str, Value};

struct Zone {
    offset: i128,
    name: Option<Str>,
}

impl Object for Zone {
    fn class(&self) -> Class {
        Class::native("datetime._zone")
    }
}

/// The zone of that distance without a name; zero is UTC.
pub(super) fn value(offset: i128) -> Res<Value> {
    if offset == 0 {
        return Ok(super::utc());
    }
    make(
        &super::timezone_class(),
        Value::object(Zone { offset, name: None }),
    )
}

/// `+05:30`, with seconds and microseconds where there are any.
pub(super) fn offset_text(offset: i128, separator: &str) -> String {
    let sign = if offset < 0 { '-' } else { '+' };
    let size = offset.abs();
    let seconds = size / delta::SECOND;
    let mut out = format!(
        "{sign}{:02}{separator}{:02}",
        seconds / 3600,
        seconds / 60 % 60
    );
    let (second, micros) = (seconds % 60, size % delta::SECOND);
    if second != 0 || micros != 0 {
        out.push_str(&format!("{separator}{second:02}"));
    }
    if micros != 0 {
        out.push_str(&format!(".{micros:06}"));
    }
    out
}

fn zone_text(zone: &Zone) -> Str {
    match &zone.name {
        Some(name) => name.clone(),
        None if zone.offset == 0 => Str::from("UTC"),
        None => Str::from(format!("UTC{}", offset_text(zone.offset, ":"))),
    }
}

/// What a tzinfo says for a moment: `utcoffset()` in microseconds.
pub(super) fn offset_of(zone: &Value, moment: &Value) -> Res<Option<i128>> {
    if zone.is_none() {
        return Ok(None);
    }
    if let Some(inner) = data(zone) {
        if let Some(zone) = inner.downcast::<Zone>() {
            return Ok(Some(zone.offset));
        }
    }
    let result = crate::call_method(zone, "utcoffset", std::slice::from_ref(moment))?;
    if result.is_none() {
        return Ok(None);
    }
    match delta::of(&result) {
        Some(offset) => Ok(Some(offset)),
        None => Err(Exc::type_error(format!(
            "tzinfo.utcoffset() must return None or a timedelta, not '{}'",
            Class::of(&result).name().as_str()
        ))),
    }
}

/// `tzname()` of a tzinfo for a moment.
pub(super) fn name_of(zone: &Value, moment: &Value) -> Res<Value> {
    if zone.is_none() {
        return Ok(Value::NONE);
    }
    crate::call_method(zone, "tzname", std::slice::from_ref(moment))
}

fn with<R>(v: &Value, code: impl FnOnce(&Zone) -> R) -> Res<R> {
    let inner = data(v).unwrap_or_default();
    match inner.downcast::<Zone>() {
        Some(zone) => Ok(code(zone)),
        None => Err(Exc::type_error("a timezone is needed")),
    }
}

fn construct(slots: &[Value]) -> Res<Value> {
    let given = bind(slots, "timezone", &["offset", "name"], 1)?;
    let offset = given[0].clone().unwrap_or_default();
    let Some(micros) = delta::of(&offset) else {
        return Err(Exc::type_error(format!(
            "timezone() argument 1 must be datetime.timedelta, not {}",
            crate::args::type_text(&offset).as_str()
        )));
    };
    if micros.abs() >= DAY {
        return Err(Exc::value_error(format!(
            "offset must be a timedelta strictly between -timedelta(hours=24) and \
             timedelta(hours=24), not {}.",
            ops::repr(&offset)?.as_str()
        )));
    }
    let name = match &given[1] {
        Some(name) => Some(Str::from_value(name).map_err(|_| {
            Exc::type_error(format!(
                "timezone() argument 2 must be str, not {}",
                crate::args::type_text(name).as_str()
            ))
        })?),
        None if micros == 0 => return Ok(super::utc()),
        None => None,
    };
    make(
        &Class::from_value(&slots[0])?,
        Value::object(Zone {
            offset: micros,
            name,
        }),
    )
}

fn repr(v: &Value) -> Res<Value> {
    if v.is(&super::utc()) {
        return Ok(Value::from("datetime.timezone.utc"));
    }
    let (offset, name) = with(v, |zone| (zone.offset, zone.name.clone()))?;
    let shown = ops::repr(&delta::value(offset)?)?;
    let name = match name {
        Some(name) => format!(", {}", name.py_repr()?.as_str()),
        None => String::new(),
    };
    Ok(Value::from(format!(
        "datetime.timezone({}{name})",
        shown.as_str()
    )))
}

pub(super) fn make_class() -> Res<Class> {
    let new = function("__new__", &["cls", "*args", "**kwargs"], vec![], construct);
    let mut methods: Methods = vec![
        ("__slots__", Value::from(vec![Value::from(super::DATA)])),
        ("__new__", StaticMethod::value(new)),
        (
            "__repr__",
            function("__repr__", &["self"], vec![], |s| repr(&s[0])),
        ),
        (
            "__str__",
            function("__str__", &["self"], vec![], |s| {
                with(&s[0], zone_text).map(Value::from)
            }),
        ),
        (
            "__hash__",
            function("__hash__", &["self"], vec![], |s| {
                let offset = with(&s[0], |zone| zone.offset)?;
                ops::hash(&delta::value(offset)?).map(Value::from)
            }),
        ),
        (
            "utcoffset",
            function("utcoffset", &["self", "dt"], vec![], |s| {
                delta::value(with(&s[0], |z| z.offset)?)
            }),
        ),
        (
            "tzname",
            function("tzname", &["self", "dt"], vec![], |s| {
                with(&s[0], zone_text).map(Value::from)
            }),
        ),
        (
            "dst",
            function("dst", &["self", "dt"], vec![], |_| Ok(Value::NONE)),
        ),
    ];
    methods.extend(date_math::comparisons(|op, a, b| {
        let (Ok(x), Ok(y)) = (with(a, |z| z.offset), with(b, |z| z.offset)) else {
            return Ok(delta::unrelated(op));
        };
        Ok(match op {
            Compare::Eq => Value::from(x == y),
            Compare::Ne => Value::from(x != y),
            _ => Value::NOT_IMPLEMENTED,
        })
    }));
    let class = written::class("datetime", "timezone", tzinfo_class(), methods)?;
    let named = |offset: i128| make(&class, Value::object(Zone { offset, name: None }));
    class.set_own("utc", named(0)?);
    class.set_own("min", named(-DAY + 60 * delta::SECOND)?);
    class.set_own("max", named(DAY - 60 * delta::SECOND)?);
    Ok(class)
}
