//! `datetime`: a day and a time of it, perhaps in a zone.

use super::day::{self, Day};
use super::delta::{self, DAY, SECOND};
use super::{
    bind, clock, data, date_class, date_math, datetime_class, make, parse, text, zone, Methods,
};
use crate::descriptor::{ClassMethod, StaticMethod};
use crate::modules::written::{self, function};
use crate::ops::Compare;
use crate::{ops, Class, Exc, Object, Py, Res, Str, Value, View};
use std::time::{SystemTime, UNIX_EPOCH};

/// A day, the microseconds since its midnight, a zone or None.
#[derive(Clone)]
pub(super) struct Moment {
    pub(super) day: Day,
    pub(super) micros: i128,
    pub(super) zone: Value,
    pub(super) fold: bool,
}

impl Object for Moment {
    fn class(&self) -> Class {
        Class::native("datetime._moment")
    }
}

const EPOCH: i128 = 719_163;

impl Moment {
    pub(super) fn at(day: Day, micros: i128, zone: Value) -> Moment {
        Moment {
            day,
            micros,
            zone,
            fold: false,
        }
    }

    /// Microseconds since the midnight before year 1.
    fn total(&self) -> i128 {
        i128::from(self.day.ordinal()) * DAY + self.micros
    }

    fn from_total(total: i128, zone: Value) -> Res<Moment> {
        let ordinal = i64::try_from(total.div_euclid(DAY)).unwrap_or(-1);
        Ok(Moment::at(
            Day::from_ordinal(ordinal)?,
            total.rem_euclid(DAY),
            zone,
        ))
    }

    pub(super) fn instance(self, class: &Class) -> Res<Value> {
        make(class, Value::object(self))
    }

    pub(super) fn iso(&self, this: &Value, separator: &str, spec: &str) -> Res<String> {
        let time = clock::iso(self.micros, spec)?;
        let offset = zone::offset_of(&self.zone, this)?;
        let offset = offset.map_or(String::new(), |o| zone::offset_text(o, ":"));
        Ok(format!("{}{separator}{time}{offset}", self.day.iso()))
    }
}

pub(super) fn of(v: &Value) -> Option<Moment> {
    data(v)?.downcast::<Moment>().cloned()
}

fn of_self(v: &Value) -> Res<Moment> {
    of(v).ok_or_else(|| Exc::type_error("a datetime is needed"))
}

/// `today()` or `now()`: the date or the moment of the clock.
pub(super) fn now(class: &Class) -> Res<Value> {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |d| d.as_micros() as i128);
    let moment = Moment::from_total(EPOCH * DAY + since, Value::NONE)?;
    if class.is_subclass(&datetime_class()) {
        moment.instance(class)
    } else {
        day::value(class, moment.day)
    }
}

pub(super) fn check_zone(zone: &Value) -> Res<()> {
    if zone.is_none() || super::tzinfo_class().is_instance(zone) {
        return Ok(());
    }
    Err(Exc::type_error(format!(
        "tzinfo argument must be None or of a tzinfo subclass, not type '{}'",
        Class::of(zone).name().as_str()
    )))
}

const NAMES: [&str; 9] = [
    "year",
    "month",
    "day",
    "hour",
    "minute",
    "second",
    "microsecond",
    "tzinfo",
    "fold",
];

fn construct(slots: &[Value]) -> Res<Value> {
    let given = bind(slots, "", &NAMES, 3)?;
    let part = |i: usize| given[i].as_ref().map_or(Ok(0), day::int);
    let day = Day::checked(part(0)?, part(1)?, part(2)?)?;
    let micros = clock::checked(part(3)?, part(4)?, part(5)?, part(6)?)?;
    let zone = given[7].clone().unwrap_or_default();
    check_zone(&zone)?;
    let fold = clock::fold(given[8].as_ref())?;
    Moment {
        day,
        micros,
        zone,
        fold,
    }
    .instance(&Class::from_value(&slots[0])?)
}

fn replace(slots: &[Value]) -> Res<Value> {
    let given = bind(slots, "replace", &NAMES, 0)?;
    let old = of_self(&slots[0])?;
    let [hour, minute, second, micro] = clock::parts(old.micros);
    let part = |i: usize, old: i64| given[i].as_ref().map_or(Ok(old), day::int);
    let day = Day::checked(
        part(0, old.day.year)?,
        part(1, old.day.month)?,
        part(2, old.day.day)?,
    )?;
    let micros = clock::checked(
        part(3, hour)?,
        part(4, minute)?,
        part(5, second)?,
        part(6, micro)?,
    )?;
    let zone = given[7].clone().unwrap_or(old.zone);
    check_zone(&zone)?;
    Moment::at(day, micros, zone).instance(&Class::of(&slots[0]))
}

fn add(this: &Value, other: &Value, sign: i128) -> Res<Value> {
    let Some(micros) = delta::of(other) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let moment = of_self(this)?;
    Moment::from_total(moment.total() + sign * micros, moment.zone)?.instance(&Class::of(this))
}

fn subtract(this: &Value, other: &Value) -> Res<Value> {
    let Some(right) = of(other) else {
        return add(this, other, -1);
    };
    let left = of_self(this)?;
    let offsets = (
        zone::offset_of(&left.zone, this)?,
        zone::offset_of(&right.zone, other)?,
    );
    let shift = match offsets {
        (Some(a), Some(b)) if !left.zone.is(&right.zone) => b - a,
        (Some(_), Some(_)) | (None, None) => 0,
        _ => {
            return Err(Exc::type_error(
                "can't subtract offset-naive and offset-aware datetimes",
            ))
        }
    };
    delta::value(left.total() - right.total() + shift)
}

fn compare(op: Compare, a: &Value, b: &Value) -> Res<Value> {
    let is_equality = matches!(op, Compare::Eq | Compare::Ne);
    let Some(right) = of(b) else {
        if date_class().is_instance(b) && !is_equality {
            return Err(Exc::type_error(format!(
                "can't compare {} to {}",
                Class::of(a).full_name(),
                Class::of(b).full_name()
            )));
        }
        return Ok(if date_class().is_instance(b) {
            delta::unrelated(op)
        } else {
            Value::NOT_IMPLEMENTED
        });
    };
    let left = of_self(a)?;
    let shift = match (
        zone::offset_of(&left.zone, a)?,
        zone::offset_of(&right.zone, b)?,
    ) {
        (Some(x), Some(y)) => y - x,
        (None, None) => 0,
        _ if is_equality => return Ok(Value::from(op == Compare::Ne)),
        _ => {
            return Err(Exc::type_error(
                "can't compare offset-naive and offset-aware datetimes",
            ))
        }
    };
    let order = (left.total() + shift).cmp(&right.total());
    Ok(Value::from(date_math::holds(op, order)))
}

fn repr(this: &Value) -> Res<Value> {
    let moment = of_self(this)?;
    let [hour, minute, second, micro] = clock::parts(moment.micros);
    let day = moment.day;
    let mut parts = vec![day.year, day.month, day.day, hour, minute];
    if second != 0 || micro != 0 {
        parts.push(second);
    }
    if micro != 0 {
        parts.push(micro);
    }
    let mut shown: Vec<String> = parts.iter().map(i64::to_string).collect();
    if moment.fold {
        shown.push("fold=1".to_string());
    }
    if !moment.zone.is_none() {
        shown.push(format!("tzinfo={}", ops::repr(&moment.zone)?.as_str()));
    }
    let class = super::class_text(this);
    Ok(Value::from(format!("{class}({})", shown.join(", "))))
}

/// The moment of a timestamp, rounded to microseconds, halves to even.
fn from_timestamp(class: &Class, stamp: &Value, zone: Value) -> Res<Value> {
    let seconds = crate::args::to_float(stamp)?;
    if seconds.is_nan() {
        return Err(Exc::value_error("cannot convert float NaN to integer"));
    }
    let whole = seconds.floor();
    let micros = ((seconds - whole) * 1e6).round_ties_even();
    let total = EPOCH * DAY + whole as i128 * SECOND + micros as i128;
    let ordinal = total.div_euclid(DAY);
    if !(1..=i128::from(super::calendar::MAX_ORDINAL)).contains(&ordinal) {
        let year = 1970 + (whole / 31_556_952.0).floor() as i64;
        return Err(Exc::value_error(format!("year {year} is out of range")));
    }
    let moment = Moment::from_total(total, Value::NONE)?;
    let offset = zone::offset_of(&zone, &Value::NONE)?.unwrap_or(0);
    Moment::from_total(moment.total() + offset, zone)?.instance(class)
}

fn timestamp(this: &Value) -> Res<Value> {
    let moment = of_self(this)?;
    let offset = zone::offset_of(&moment.zone, this)?.unwrap_or(0);
    let micros = moment.total() - offset - EPOCH * DAY;
    ops::div(
        &Value::from(crate::Int::from_big(micros.into())),
        &Value::from(1_000_000i64),
    )
}

fn as_timezone(this: &Value, target: &Value) -> Res<Value> {
    let moment = of_self(this)?;
    let target = if target.is_none() {
        super::utc()
    } else {
        target.clone()
    };
    check_zone(&target)?;
    let own = zone::offset_of(&moment.zone, this)?.unwrap_or(0);
    let there = zone::offset_of(&target, this)?.unwrap_or(0);
    Moment::from_total(moment.total() - own + there, target)?.instance(&Class::of(this))
}

fn iso_format(slots: &[Value]) -> Res<Value> {
    let given = bind(slots, "isoformat", &["sep", "timespec"], 0)?;
    let separator = given[0]
        .as_ref()
        .map_or(Ok(Str::from("T")), Str::from_value)?;
    let spec = given[1]
        .as_ref()
        .map_or(Ok(Str::from("auto")), Str::from_value)?;
    let text = of_self(&slots[0])?.iso(&slots[0], separator.as_str(), spec.as_str())?;
    Ok(Value::from(text))
}

fn class_methods() -> Methods {
    let now_in = function("now", &["cls", "tz"], vec![Value::NONE], |slots| {
        let class = Class::from_value(&slots[0])?;
        check_zone(&slots[1])?;
        let here = now(&class)?;
        if slots[1].is_none() {
            return Ok(here);
        }
        as_timezone(&here, &slots[1])
    });
    let utc_now = function("utcnow", &["cls"], vec![], |s| {
        now(&Class::from_value(&s[0])?)
    });
    let stamp = function(
        "fromtimestamp",
        &["cls", "timestamp", "tz"],
        vec![Value::NONE],
        |slots| {
            check_zone(&slots[2])?;
            from_timestamp(&Class::from_value(&slots[0])?, &slots[1], slots[2].clone())
        },
    );
    let utc_stamp = function("utcfromtimestamp", &["cls", "t"], vec![], |slots| {
        from_timestamp(&Class::from_value(&slots[0])?, &slots[1], Value::NONE)
    });
    let combine = function(
        "combine",
        &["cls", "date", "time", "tzinfo"],
        vec![Value::FALSE],
        |slots| {
            let time = clock::of(&slots[2]).ok_or_else(|| {
                Exc::type_error(format!(
                    "combine() argument 2 must be datetime.time, not {}",
                    crate::args::type_text(&slots[2]).as_str()
                ))
            })?;
            let Some(day) = day::of(&slots[1]) else {
                return Err(Exc::type_error(format!(
                    "combine() argument 1 must be datetime.date, not {}",
                    crate::args::type_text(&slots[1]).as_str()
                )));
            };
            let is_given = !matches!(slots[3].view(), View::Bool(_));
            let zone = if is_given {
                slots[3].clone()
            } else {
                time.zone
            };
            Moment::at(day, time.micros, zone).instance(&Class::from_value(&slots[0])?)
        },
    );
    let parse_iso = function("fromisoformat", &["cls", "date_string"], vec![], |slots| {
        parse::iso_moment(&Class::from_value(&slots[0])?, &slots[1])
    });
    let parse_any = function(
        "strptime",
        &["cls", "date_string", "format"],
        vec![],
        |slots| parse::by_format(&Class::from_value(&slots[0])?, &slots[1], &slots[2]),
    );
    let all = [
        ("now", now_in),
        ("utcnow", utc_now),
        ("fromtimestamp", stamp),
        ("utcfromtimestamp", utc_stamp),
        ("combine", combine),
        ("fromisoformat", parse_iso),
        ("strptime", parse_any),
    ];
    all.into_iter()
        .map(|(name, method)| (name, ClassMethod::value(method)))
        .collect()
}

pub(super) fn make_class() -> Res<Class> {
    let new = function("__new__", &["cls", "*args", "**kwargs"], vec![], construct);
    let own = |name: &'static str, code: fn(&Value) -> Res<Value>| {
        (
            name,
            function(name, &["self"], vec![], move |s| code(&s[0])),
        )
    };
    let rest = &["self", "*args", "**kwargs"];
    let mut methods: Methods = vec![
        ("__slots__", Value::from(Vec::new())),
        ("__new__", StaticMethod::value(new)),
        ("replace", function("replace", rest, vec![], replace)),
        ("isoformat", function("isoformat", rest, vec![], iso_format)),
        (
            "__add__",
            function("__add__", &["self", "other"], vec![], |s| {
                add(&s[0], &s[1], 1)
            }),
        ),
        (
            "__radd__",
            function("__radd__", &["self", "other"], vec![], |s| {
                add(&s[0], &s[1], 1)
            }),
        ),
        (
            "__sub__",
            function("__sub__", &["self", "other"], vec![], |s| {
                subtract(&s[0], &s[1])
            }),
        ),
        (
            "astimezone",
            function("astimezone", &["self", "tz"], vec![Value::NONE], |s| {
                as_timezone(&s[0], &s[1])
            }),
        ),
        own("__repr__", repr),
        own("__str__", |v| {
            Ok(Value::from(of_self(v)?.iso(v, " ", "auto")?))
        }),
        own("ctime", |v| {
            text::format(v, "%a %b %e %H:%M:%S %Y").map(Value::from)
        }),
        own("timestamp", timestamp),
        own("date", |v| day::value(&date_class(), of_self(v)?.day)),
        own("time", |v| clock::value(of_self(v)?.micros, Value::NONE)),
        own("timetz", |v| {
            of_self(v).and_then(|m| clock::value(m.micros, m.zone))
        }),
        own("utcoffset", |v| {
            match zone::offset_of(&of_self(v)?.zone, v)? {
                Some(offset) => delta::value(offset),
                None => Ok(Value::NONE),
            }
        }),
        own("tzname", |v| zone::name_of(&of_self(v)?.zone, v)),
        own("dst", |_| Ok(Value::NONE)),
        own("__hash__", |v| {
            let moment = of_self(v)?;
            let offset = zone::offset_of(&moment.zone, v)?.unwrap_or(0);
            let total = crate::Int::from_big((moment.total() - offset).into());
            ops::hash(&Value::from(total)).map(Value::from)
        }),
        super::getter("hour", |v| {
            Ok(Value::from(clock::parts(of_self(v)?.micros)[0]))
        }),
        super::getter("minute", |v| {
            Ok(Value::from(clock::parts(of_self(v)?.micros)[1]))
        }),
        super::getter("second", |v| {
            Ok(Value::from(clock::parts(of_self(v)?.micros)[2]))
        }),
        super::getter("microsecond", |v| {
            Ok(Value::from(clock::parts(of_self(v)?.micros)[3]))
        }),
        super::getter("tzinfo", |v| Ok(of_self(v)?.zone)),
        super::getter("fold", |v| Ok(Value::from(i64::from(of_self(v)?.fold)))),
    ];
    methods.extend(day::shared_methods());
    methods.extend(class_methods());
    methods.extend(date_math::comparisons(compare));
    let class = written::class("datetime", "datetime", date_class(), methods)?;
    let limit = |year, month, day, micros| {
        make(
            &class,
            Value::object(Moment::at(Day { year, month, day }, micros, Value::NONE)),
        )
    };
    class.set_own("min", limit(1, 1, 1, 0)?);
    class.set_own("max", limit(9999, 12, 31, DAY - 1)?);
    class.set_own("resolution", delta::value(1)?);
    Ok(class)
}
