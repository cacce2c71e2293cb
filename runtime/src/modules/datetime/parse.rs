//! Dates and times from text: ISO 8601 as CPython 3.11 reads it, and `strptime`.

use super::day::{self, Day};
use super::delta::SECOND;
use super::moment::Moment;
use super::text::{DAYS, MONTHS};
use super::{calendar, clock, zone};
use crate::{Class, Exc, Py, Res, Str, Value};

fn invalid(text: &Str) -> Res<Exc> {
    Ok(Exc::value_error(format!(
        "Invalid isoformat string: {}",
        text.py_repr()?.as_str()
    )))
}

fn argument(v: &Value) -> Res<Str> {
    Str::from_value(v).map_err(|_| Exc::type_error("fromisoformat: argument must be str"))
}

/// Takes exactly `width` digits.
fn digits(text: &str, width: usize) -> Option<(i64, &str)> {
    let taken = text.get(..width)?;
    if !taken.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    Some((taken.parse().ok()?, &text[width..]))
}

/// `2024-01-05`, `20240105`, `2024-W01-5`, `2024W015`: the parts and what follows.
fn date_part(text: &str) -> Option<(Result<Day, Exc>, &str)> {
    let (year, rest) = digits(text, 4)?;
    let (has_dash, rest) = match rest.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    if let Some(rest) = rest.strip_prefix('W') {
        let (week, rest) = digits(rest, 2)?;
        let (weekday, rest) = match rest.strip_prefix('-') {
            Some(after) if has_dash && after.starts_with(|c: char| c.is_ascii_digit()) => {
                digits(after, 1)?
            }
            _ if !has_dash && rest.starts_with(|c: char| c.is_ascii_digit()) => digits(rest, 1)?,
            _ => (1, rest),
        };
        let made = calendar::from_iso(year, week, weekday)
            .map_err(Exc::value_error)
            .and_then(Day::from_ordinal);
        return Some((made, rest));
    }
    let (month, rest) = digits(rest, 2)?;
    let rest = if has_dash {
        rest.strip_prefix('-')?
    } else {
        rest
    };
    let (day, rest) = digits(rest, 2)?;
    Some((Day::checked(year, month, day), rest))
}

/// `04:05:06.789`, `040506`: checked microseconds of the day, and what follows.
fn clock_part(text: &str) -> Option<(Result<i128, Exc>, &str)> {
    let (hour, mut rest) = digits(text, 2)?;
    let mut parts = [hour, 0, 0, 0];
    let has_colon = rest.starts_with(':');
    for part in &mut parts[1..3] {
        let next = if has_colon {
            rest.strip_prefix(':')
        } else {
            rest.starts_with(|c: char| c.is_ascii_digit())
                .then_some(rest)
        };
        let Some(next) = next else {
            break;
        };
        (*part, rest) = digits(next, 2)?;
    }
    if let Some(fraction) = rest.strip_prefix(['.', ',']) {
        let length = fraction.bytes().take_while(u8::is_ascii_digit).count();
        if length == 0 {
            return None;
        }
        let padded = format!("{:0<6}", &fraction[..length.min(6)]);
        parts[3] = padded.parse().ok()?;
        rest = &fraction[length..];
    }
    Some((clock::checked(parts[0], parts[1], parts[2], parts[3]), rest))
}

/// A time with an optional zone, to the end of the text.
fn clock_and_zone(text: &str) -> Option<Res<(i128, Value)>> {
    let (time, rest) = clock_part(text)?;
    let zone = match rest {
        "" => Ok(Value::NONE),
        "Z" => Ok(super::utc()),
        _ => {
            let sign = match rest.chars().next()? {
                '+' => 1,
                '-' => -1,
                _ => return None,
            };
            let (offset, end) = clock_part(&rest[1..])?;
            if !end.is_empty() {
                return None;
            }
            offset.and_then(|offset| zone::value(sign * offset))
        }
    };
    Some(time.and_then(|time| Ok((time, zone?))))
}

/// `date.fromisoformat(text)`
pub(super) fn iso_date(class: &Class, text: &Value) -> Res<Value> {
    let text = argument(text)?;
    match date_part(text.as_str()) {
        Some((made, "")) => day::value(class, made?),
        _ => Err(invalid(&text)?),
    }
}

/// `datetime.fromisoformat(text)`
pub(super) fn iso_moment(class: &Class, text: &Value) -> Res<Value> {
    let text = argument(text)?;
    let Some((made, rest)) = date_part(text.as_str()) else {
        return Err(invalid(&text)?);
    };
    if rest.is_empty() {
        return Moment::at(made?, 0, Value::NONE).instance(class);
    }
    let mut chars = rest.chars();
    chars.next();
    match clock_and_zone(chars.as_str()) {
        Some(parsed) => {
            let day = made?;
            let (micros, zone) = parsed?;
            Moment::at(day, micros, zone).instance(class)
        }
        None => Err(invalid(&text)?),
    }
}

/// `time.fromisoformat(text)`
pub(super) fn iso_clock(text: &Value) -> Res<Value> {
    let text = argument(text)?;
    let bare = text.as_str().strip_prefix('T').unwrap_or(text.as_str());
    match clock_and_zone(bare) {
        Some(parsed) => {
            let (micros, zone) = parsed?;
            clock::value(micros, zone)
        }
        None => Err(invalid(&text)?),
    }
}

/// What the directives of `strptime` have found.
struct Found {
    year: Option<i64>,
    month: i64,
    day: i64,
    hour: i64,
    minute: i64,
    second: i64,
    micro: i64,
    is_twelve: bool,
    afternoon: Option<bool>,
    year_day: Option<i64>,
    zone: Value,
}

/// Up to `width` digits within limits, as few as needed to stay within.
fn number(text: &str, width: usize, least: i64, most: i64) -> Option<(i64, &str)> {
    let length = text
        .bytes()
        .take(width)
        .take_while(u8::is_ascii_digit)
        .count();
    (1..=length).rev().find_map(|n| {
        let value: i64 = text[..n].parse().ok()?;
        (least..=most).contains(&value).then(|| (value, &text[n..]))
    })
}

fn named<'a>(text: &'a str, names: &[&str], width: Option<usize>) -> Option<(i64, &'a str)> {
    let mut best: Option<(i64, usize)> = None;
    for (i, name) in names.iter().enumerate() {
        let name = width.map_or(*name, |w| &name[..w]);
        let matches = text
            .get(..name.len())
            .is_some_and(|t| t.eq_ignore_ascii_case(name));
        if matches && best.is_none_or(|(_, length)| name.len() > length) {
            best = Some((i as i64, name.len()));
        }
    }
    best.map(|(i, length)| (i, &text[length..]))
}

impl Found {
    /// One directive: what is left of the text, `None` when it does not match.
    fn take<'a>(&mut self, directive: char, text: &'a str) -> Option<&'a str> {
        let (value, rest) = match directive {
            'Y' => digits(text, 4)?,
            'm' => number(text, 2, 1, 12)?,
            'd' | 'e' => number(text, 2, 1, 31)?,
            'H' => number(text, 2, 0, 23)?,
            'I' => number(text, 2, 1, 12)?,
            'M' => number(text, 2, 0, 59)?,
            'S' => number(text, 2, 0, 61)?,
            'j' => number(text, 3, 1, 366)?,
            'y' => digits(text, 2)?,
            'w' => number(text, 1, 0, 6)?,
            'u' => number(text, 1, 1, 7)?,
            'b' => named(text, &MONTHS, Some(3))?,
            'B' => named(text, &MONTHS, None)?,
            'a' => named(text, &DAYS, Some(3))?,
            'A' => named(text, &DAYS, None)?,
            'p' => named(text, &["AM", "PM"], None)?,
            'f' => {
                let length = text.bytes().take(6).take_while(u8::is_ascii_digit).count();
                if length == 0 {
                    return None;
                }
                (
                    format!("{:0<6}", &text[..length]).parse().ok()?,
                    &text[length..],
                )
            }
            'z' => return self.take_zone(text),
            _ => return None,
        };
        match directive {
            'Y' => self.year = Some(value),
            'y' => {
                self.year = Some(if value <= 68 {
                    2000 + value
                } else {
                    1900 + value
                })
            }
            'm' => self.month = value,
            'b' | 'B' => self.month = value + 1,
            'd' | 'e' => self.day = value,
            'H' => self.hour = value,
            'I' => {
                self.hour = value;
                self.is_twelve = true;
            }
            'M' => self.minute = value,
            'S' => self.second = value,
            'f' => self.micro = value,
            'j' => self.year_day = Some(value),
            'p' => self.afternoon = Some(value == 1),
            _ => {}
        }
        Some(rest)
    }

    fn take_zone<'a>(&mut self, text: &'a str) -> Option<&'a str> {
        if let Some(rest) = text.strip_prefix('Z') {
            self.zone = super::utc();
            return Some(rest);
        }
        let sign = match text.chars().next()? {
            '+' => 1,
            '-' => -1,
            _ => return None,
        };
        let (hours, rest) = digits(&text[1..], 2)?;
        let rest = rest.strip_prefix(':').unwrap_or(rest);
        let (minutes, rest) = digits(rest, 2)?;
        if minutes > 59 {
            return None;
        }
        self.zone = zone::value(sign * i128::from(hours * 60 + minutes) * 60 * SECOND).ok()?;
        Some(rest)
    }

    fn moment(self, class: &Class) -> Res<Value> {
        let mut hour = self.hour;
        if self.is_twelve {
            hour = hour % 12 + if self.afternoon == Some(true) { 12 } else { 0 };
        }
        let year = self.year.unwrap_or(1900);
        let day = match self.year_day {
            Some(n) => Day::from_ordinal(calendar::ordinal(year, 1, 1) + n - 1)?,
            None => Day::checked(year, self.month, self.day)?,
        };
        let micros = clock::checked(hour, self.minute, self.second, self.micro)?;
        Moment::at(day, micros, self.zone).instance(class)
    }
}

/// Directives that stand for others.
fn expanded(format: &str) -> String {
    format
        .replace("%T", "%H:%M:%S")
        .replace("%X", "%H:%M:%S")
        .replace("%R", "%H:%M")
        .replace("%D", "%m/%d/%y")
        .replace("%x", "%m/%d/%y")
        .replace("%c", "%a %b %d %H:%M:%S %Y")
}

const DIRECTIVES: &str = "YmdHIMSjywubBaApfz%eTXRDxc";

/// `datetime.strptime(text, format)`
pub(super) fn by_format(class: &Class, text: &Value, format: &Value) -> Res<Value> {
    let wrong = |i: usize, v: &Value| {
        Exc::type_error(format!(
            "strptime() argument {i} must be str, not {}",
            crate::args::type_text(v).as_str()
        ))
    };
    let given = Str::from_value(text).map_err(|_| wrong(0, text))?;
    let format = Str::from_value(format).map_err(|_| wrong(1, format))?;
    let mismatch = || {
        Ok::<Exc, Exc>(Exc::value_error(format!(
            "time data {} does not match format {}",
            given.py_repr()?.as_str(),
            format.py_repr()?.as_str()
        )))
    };
    let mut found = Found {
        year: None,
        month: 1,
        day: 1,
        hour: 0,
        minute: 0,
        second: 0,
        micro: 0,
        is_twelve: false,
        afternoon: None,
        year_day: None,
        zone: Value::NONE,
    };
    let pattern = expanded(format.as_str());
    check_directives(&pattern, &format)?;
    let mut rest = given.as_str();
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        let next = if c == '%' {
            match chars.next() {
                Some('%') => rest.strip_prefix('%'),
                Some(directive) => found.take(directive, rest),
                None => None,
            }
        } else if c.is_whitespace() {
            let trimmed = rest.trim_start();
            (trimmed.len() < rest.len()).then_some(trimmed)
        } else {
            rest.chars()
                .next()
                .filter(|r| r.to_lowercase().eq(c.to_lowercase()))
                .map(|r| &rest[r.len_utf8()..])
        };
        match next {
            Some(next) => rest = next,
            None => return Err(mismatch()?),
        }
    }
    if !rest.is_empty() {
        return Err(Exc::value_error(format!(
            "unconverted data remains: {rest}"
        )));
    }
    found.moment(class)
}

fn check_directives(pattern: &str, format: &Str) -> Res<()> {
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        if c != '%' {
            continue;
        }
        match chars.next() {
            None => {
                return Err(Exc::value_error(format!(
                    "stray %% in format '{}'",
                    format.as_str()
                )));
            }
            Some(directive) if !DIRECTIVES.contains(directive) => {
                return Err(Exc::value_error(format!(
                    "'{directive}' is a bad directive in format '{}'",
                    format.as_str()
                )));
            }
            Some(_) => {}
        }
    }
    Ok(())
}
