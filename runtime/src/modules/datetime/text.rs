//! `strftime` in the C locale, as glibc writes it.

use super::{calendar, clock, day, moment, zone};
use crate::{Py, Res, Str, Value};

pub(super) const DAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];
pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// What the directives read.
struct Parts {
    day: day::Day,
    micros: i128,
    offset: Option<i128>,
    zone_name: String,
}

fn parts_of(v: &Value) -> Res<Parts> {
    let none = Value::NONE;
    let (micros, zone, context) = match (moment::of(v), clock::of(v)) {
        (Some(moment), _) => (moment.micros, moment.zone, v),
        (None, Some(clock)) => (clock.micros, clock.zone, &none),
        _ => (0, Value::NONE, &none),
    };
    let name = zone::name_of(&zone, context)?;
    Ok(Parts {
        day: day::of(v).unwrap_or(day::Day {
            year: 1900,
            month: 1,
            day: 1,
        }),
        micros,
        offset: zone::offset_of(&zone, context)?,
        zone_name: if name.is_none() {
            String::new()
        } else {
            name.py_str()?.as_str().to_string()
        },
    })
}

/// `v.strftime(format)`
pub(super) fn format(v: &Value, format: &str) -> Res<Str> {
    let parts = parts_of(v)?;
    let mut out = String::new();
    let mut chars = format.chars();
    while let Some(c) = chars.next() {
        if c != '%' {
            out.push(c);
            continue;
        }
        match chars.next() {
            Some('-') => {
                let shown = chars
                    .next()
                    .map_or("%-".to_string(), |c| directive(&parts, c));
                let digits = shown.trim_start_matches(['0', ' ']);
                out.push_str(if digits.is_empty() { "0" } else { digits });
            }
            Some(c) => out.push_str(&directive(&parts, c)),
            None => out.push('%'),
        }
    }
    Ok(Str::from(out))
}

fn directive(parts: &Parts, c: char) -> String {
    let day = parts.day;
    let [hour, minute, second, micro] = clock::parts(parts.micros);
    let weekday = calendar::weekday(day.ordinal());
    let year_day = calendar::day_of_year(day.year, day.month, day.day);
    let twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
    let (iso_year, iso_week, _) = calendar::iso_calendar(day.ordinal(), day.year);
    let day_name = DAYS[weekday as usize];
    let month_name = MONTHS[day.month as usize - 1];
    let both = |format: &str| {
        format
            .chars()
            .map(|c| directive_or_text(parts, c))
            .collect::<String>()
    };
    match c {
        'a' => day_name[..3].to_string(),
        'A' => day_name.to_string(),
        'b' | 'h' => month_name[..3].to_string(),
        'B' => month_name.to_string(),
        'c' => format!(
            "{} {} {:>2} {} {}",
            &day_name[..3],
            &month_name[..3],
            day.day,
            both("T"),
            day.year
        ),
        'C' => format!("{:02}", day.year / 100),
        'd' => format!("{:02}", day.day),
        'D' | 'x' => format!("{:02}/{:02}/{:02}", day.month, day.day, day.year % 100),
        'e' => format!("{:>2}", day.day),
        'f' => format!("{micro:06}"),
        'F' => format!("{}-{:02}-{:02}", day.year, day.month, day.day),
        'G' => iso_year.to_string(),
        'g' => format!("{:02}", iso_year % 100),
        'H' => format!("{hour:02}"),
        'I' => format!("{twelve:02}"),
        'j' => format!("{year_day:03}"),
        'k' => format!("{hour:>2}"),
        'l' => format!("{twelve:>2}"),
        'm' => format!("{:02}", day.month),
        'M' => format!("{minute:02}"),
        'n' => "\n".to_string(),
        'p' => (if hour < 12 { "AM" } else { "PM" }).to_string(),
        'P' => (if hour < 12 { "am" } else { "pm" }).to_string(),
        'r' => format!("{twelve:02}:{minute:02}:{second:02} {}", both("p")),
        'R' => format!("{hour:02}:{minute:02}"),
        's' => {
            let days = day.ordinal() - 719_163;
            (days * 86_400 + hour * 3600 + minute * 60 + second).to_string()
        }
        'S' => format!("{second:02}"),
        't' => "\t".to_string(),
        'T' | 'X' => format!("{hour:02}:{minute:02}:{second:02}"),
        'u' => (weekday + 1).to_string(),
        'U' => format!("{:02}", (year_day + 6 - (weekday + 1) % 7) / 7),
        'V' => format!("{iso_week:02}"),
        'w' => ((weekday + 1) % 7).to_string(),
        'W' => format!("{:02}", (year_day + 6 - weekday) / 7),
        'y' => format!("{:02}", day.year % 100),
        'Y' => day.year.to_string(),
        'z' => parts
            .offset
            .map_or(String::new(), |o| zone::offset_text(o, "")),
        'Z' => parts.zone_name.clone(),
        '%' => "%".to_string(),
        other => format!("%{other}"),
    }
}

fn directive_or_text(parts: &Parts, c: char) -> String {
    directive(parts, c)
}
