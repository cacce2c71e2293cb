//! `date`, and what `datetime` shares with it.

use super::calendar::{self, MAX_ORDINAL};
use super::{bind, data, date_math, datetime_class, delta, make, moment, text, Methods};
use crate::descriptor::{ClassMethod, StaticMethod};
use crate::modules::written::{self, function};
use crate::{ops, Class, Exc, Object, Py, Res, Str, Value};

/// A day of the calendar.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Day {
    pub(super) year: i64,
    pub(super) month: i64,
    pub(super) day: i64,
}

impl Object for Day {
    fn class(&self) -> Class {
        Class::native("datetime._day")
    }
}

impl Day {
    pub(super) fn checked(year: i64, month: i64, day: i64) -> Res<Day> {
        if !(1..=9999).contains(&year) {
            return Err(Exc::value_error(format!("year {year} is out of range")));
        }
        if !(1..=12).contains(&month) {
            return Err(Exc::value_error("month must be in 1..12"));
        }
        if !(1..=calendar::days_in_month(year, month)).contains(&day) {
            return Err(Exc::value_error("day is out of range for month"));
        }
        Ok(Day { year, month, day })
    }

    pub(super) fn from_ordinal(ordinal: i64) -> Res<Day> {
        if !(1..=MAX_ORDINAL).contains(&ordinal) {
            return Err(Exc::overflow_error("date value out of range"));
        }
        let (year, month, day) = calendar::from_ordinal(ordinal);
        Ok(Day { year, month, day })
    }

    pub(super) fn ordinal(self) -> i64 {
        calendar::ordinal(self.year, self.month, self.day)
    }

    pub(super) fn iso(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// The day of a date or a datetime.
pub(super) fn of(v: &Value) -> Option<Day> {
    let inner = data(v)?;
    if let Some(day) = inner.downcast::<Day>() {
        return Some(*day);
    }
    inner.downcast::<moment::Moment>().map(|m| m.day)
}

pub(super) fn of_self(v: &Value) -> Res<Day> {
    of(v).ok_or_else(|| Exc::type_error("a date is needed"))
}

fn is_moment(v: &Value) -> bool {
    datetime_class().is_instance(v)
}

pub(super) fn value(class: &Class, day: Day) -> Res<Value> {
    if class.is_subclass(&datetime_class()) {
        return moment::Moment::at(day, 0, Value::NONE).instance(class);
    }
    make(class, Value::object(day))
}

/// An int argument of C type.
pub(super) fn int(v: &Value) -> Res<i64> {
    ops::index(v)?
        .to_i64()
        .filter(|n| i32::try_from(*n).is_ok())
        .ok_or_else(|| Exc::overflow_error("signed integer is greater than maximum"))
}

fn construct(slots: &[Value]) -> Res<Value> {
    let given = bind(slots, "", &["year", "month", "day"], 3)?;
    let part = |i: usize| int(&given[i].clone().unwrap_or_default());
    value(
        &Class::from_value(&slots[0])?,
        Day::checked(part(0)?, part(1)?, part(2)?)?,
    )
}

fn replace(slots: &[Value]) -> Res<Value> {
    let given = bind(slots, "replace", &["year", "month", "day"], 0)?;
    let day = of_self(&slots[0])?;
    let part = |i: usize, old: i64| given[i].as_ref().map_or(Ok(old), int);
    let new = Day::checked(part(0, day.year)?, part(1, day.month)?, part(2, day.day)?)?;
    value(&Class::of(&slots[0]), new)
}

fn add(this: &Value, other: &Value, sign: i128) -> Res<Value> {
    let Some(micros) = delta::of(other) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let days = sign * micros.div_euclid(delta::DAY);
    let ordinal = i128::from(of_self(this)?.ordinal()) + days;
    let ordinal = i64::try_from(ordinal).unwrap_or(-1);
    value(&Class::of(this), Day::from_ordinal(ordinal)?)
}

fn subtract(this: &Value, other: &Value) -> Res<Value> {
    if let (Some(day), false) = (of(other), is_moment(other)) {
        let days = of_self(this)?.ordinal() - day.ordinal();
        return delta::value(i128::from(days) * delta::DAY);
    }
    add(this, other, -1)
}

fn iso_calendar(day: Day) -> Res<Value> {
    let (year, week, weekday) = calendar::iso_calendar(day.ordinal(), day.year);
    let names = ["year", "week", "weekday"].map(Str::from).to_vec();
    let class =
        crate::modules::collections::make_namedtuple("IsoCalendarDate", names, &[], "datetime")?;
    if let Ok(class) = Class::from_value(&class) {
        class.set_own(
            "__repr__",
            function("__repr__", &["self"], vec![], |s| {
                let part = |i: i64| {
                    Ok::<String, Exc>(
                        ops::get_item(&s[0], &Value::from(i))?
                            .py_repr()?
                            .as_str()
                            .to_string(),
                    )
                };
                Ok(Value::from(format!(
                    "datetime.IsoCalendarDate(year={}, week={}, weekday={})",
                    part(0)?,
                    part(1)?,
                    part(2)?
                )))
            }),
        );
    }
    crate::call(
        &class,
        &[Value::from(year), Value::from(week), Value::from(weekday)],
    )
}

fn from_timestamp(slots: &[Value]) -> Res<Value> {
    let seconds = crate::args::to_float(&slots[1])?.floor();
    let day = Day::from_ordinal((seconds / 86400.0).floor() as i64 + 719_163)?;
    value(&Class::from_value(&slots[0])?, day)
}

/// What `date` and `datetime` have in common.
pub(super) fn shared_methods() -> Methods {
    let own = |name: &'static str, code: fn(Day) -> Res<Value>| {
        (
            name,
            function(name, &["self"], vec![], move |s| code(of_self(&s[0])?)),
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
    let today = function("today", &["cls"], vec![], |slots| {
        moment::now(&Class::from_value(&slots[0])?)
    });
    let ordinal = function("fromordinal", &["cls", "ordinal"], vec![], |slots| {
        let n = int(&slots[1])?;
        if n < 1 {
            return Err(Exc::value_error("ordinal must be >= 1"));
        }
        let day = Day::from_ordinal(n).map_err(|_| Exc::value_error("year is out of range"))?;
        value(&Class::from_value(&slots[0])?, day)
    });
    let iso = function(
        "fromisocalendar",
        &["cls", "*args", "**kwargs"],
        vec![],
        |slots| {
            let given = bind(slots, "fromisocalendar", &["year", "week", "day"], 3)?;
            let part = |i: usize| int(&given[i].clone().unwrap_or_default());
            let ordinal =
                calendar::from_iso(part(0)?, part(1)?, part(2)?).map_err(Exc::value_error)?;
            value(&Class::from_value(&slots[0])?, Day::from_ordinal(ordinal)?)
        },
    );
    vec![
        ("strftime", format("strftime")),
        ("__format__", format("__format__")),
        ("today", ClassMethod::value(today)),
        ("fromordinal", ClassMethod::value(ordinal)),
        ("fromisocalendar", ClassMethod::value(iso)),
        own("toordinal", |d| Ok(Value::from(d.ordinal()))),
        own("weekday", |d| {
            Ok(Value::from(calendar::weekday(d.ordinal())))
        }),
        own("isoweekday", |d| {
            Ok(Value::from(calendar::weekday(d.ordinal()) + 1))
        }),
        own("isocalendar", iso_calendar),
        super::getter("year", |v| Ok(Value::from(of_self(v)?.year))),
        super::getter("month", |v| Ok(Value::from(of_self(v)?.month))),
        super::getter("day", |v| Ok(Value::from(of_self(v)?.day))),
    ]
}

pub(super) fn make_class() -> Res<Class> {
    let new = function("__new__", &["cls", "*args", "**kwargs"], vec![], construct);
    let parse = function("fromisoformat", &["cls", "date_string"], vec![], |slots| {
        super::parse::iso_date(&Class::from_value(&slots[0])?, &slots[1])
    });
    let stamp = function(
        "fromtimestamp",
        &["cls", "timestamp"],
        vec![],
        from_timestamp,
    );
    let mut methods: Methods = vec![
        ("__slots__", Value::from(vec![Value::from(super::DATA)])),
        ("__new__", StaticMethod::value(new)),
        ("fromisoformat", ClassMethod::value(parse)),
        ("fromtimestamp", ClassMethod::value(stamp)),
        (
            "replace",
            function("replace", &["self", "*args", "**kwargs"], vec![], replace),
        ),
        (
            "__repr__",
            function("__repr__", &["self"], vec![], |s| {
                let day = of_self(&s[0])?;
                let class = super::class_text(&s[0]);
                Ok(Value::from(format!(
                    "{class}({}, {}, {})",
                    day.year, day.month, day.day
                )))
            }),
        ),
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
            "__hash__",
            function("__hash__", &["self"], vec![], |s| {
                let day = of_self(&s[0])?;
                ops::hash(&Value::from(day.ordinal())).map(Value::from)
            }),
        ),
        (
            "ctime",
            function("ctime", &["self"], vec![], |s| {
                text::format(&s[0], "%a %b %e %H:%M:%S %Y").map(Value::from)
            }),
        ),
    ];
    for name in ["isoformat", "__str__"] {
        let iso = function(name, &["self"], vec![], |s| {
            Ok(Value::from(of_self(&s[0])?.iso()))
        });
        methods.push((name, iso));
    }
    methods.extend(shared_methods());
    methods.extend(date_math::comparisons(|op, a, b| {
        let (Some(x), Some(y)) = (of(a), of(b)) else {
            return Ok(Value::NOT_IMPLEMENTED);
        };
        if is_moment(b) {
            return Ok(Value::NOT_IMPLEMENTED);
        }
        Ok(Value::from(date_math::holds(op, x.cmp(&y))))
    }));
    let class = written::class("datetime", "date", Class::object(), methods)?;
    class.set_own(
        "min",
        make(
            &class,
            Value::object(Day {
                year: 1,
                month: 1,
                day: 1,
            }),
        )?,
    );
    class.set_own(
        "max",
        make(
            &class,
            Value::object(Day {
                year: 9999,
                month: 12,
                day: 31,
            }),
        )?,
    );
    class.set_own("resolution", delta::value(delta::DAY)?);
    Ok(class)
}
