//! The proleptic Gregorian calendar: days as numbers, 1 is the first of January of year 1.

pub(super) const MAX_ORDINAL: i64 = 3_652_059;
const BEFORE: [i64; 13] = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

pub(super) fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

pub(super) fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 => 28 + i64::from(is_leap(year)),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The day of the year, from 1.
pub(super) fn day_of_year(year: i64, month: i64, day: i64) -> i64 {
    let before = BEFORE.get(month as usize).copied().unwrap_or(0);
    before + i64::from(month > 2 && is_leap(year)) + day
}

pub(super) fn ordinal(year: i64, month: i64, day: i64) -> i64 {
    let past = year - 1;
    past * 365 + past / 4 - past / 100 + past / 400 + day_of_year(year, month, day)
}

/// Year, month and day of an ordinal.
pub(super) fn from_ordinal(ordinal: i64) -> (i64, i64, i64) {
    let mut n = ordinal - 1;
    let (n400, rest) = (n / 146_097, n % 146_097);
    n = rest;
    let (n100, rest) = (n / 36_524, n % 36_524);
    n = rest;
    let (n4, rest) = (n / 1461, n % 1461);
    n = rest;
    let (n1, mut rest) = (n / 365, n % 365);
    let year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1;
    if n1 == 4 || n100 == 4 {
        return (year - 1, 12, 31);
    }
    let mut month = 1;
    while rest >= days_in_month(year, month) {
        rest -= days_in_month(year, month);
        month += 1;
    }
    (year, month, rest + 1)
}

/// Monday is 0.
pub(super) fn weekday(ordinal: i64) -> i64 {
    (ordinal + 6).rem_euclid(7)
}

/// The Monday that the first ISO week of the year starts with.
fn first_monday(year: i64) -> i64 {
    let first = ordinal(year, 1, 1);
    let day = weekday(first);
    let monday = first - day;
    if day > 3 {
        monday + 7
    } else {
        monday
    }
}

/// ISO year, week and weekday (Monday is 1).
pub(super) fn iso_calendar(ordinal: i64, year: i64) -> (i64, i64, i64) {
    let mut year = year;
    let mut days = ordinal - first_monday(year);
    if days < 0 {
        year -= 1;
        days = ordinal - first_monday(year);
    } else if days >= 52 * 7 && ordinal >= first_monday(year + 1) {
        year += 1;
        days = ordinal - first_monday(year);
    }
    (year, days / 7 + 1, days % 7 + 1)
}

/// The ordinal of a day given by ISO week; the error is CPython's message.
pub(super) fn from_iso(year: i64, week: i64, day: i64) -> Result<i64, String> {
    if !(1..=9999).contains(&year) {
        return Err(format!("Year is out of range: {year}"));
    }
    let long = {
        let first = weekday(ordinal(year, 1, 1));
        first == 3 || (first == 2 && is_leap(year))
    };
    if !(1..=52 + i64::from(long)).contains(&week) {
        return Err(format!("Invalid week: {week}"));
    }
    if !(1..=7).contains(&day) {
        return Err(format!("Invalid day: {day} (range is [1, 7])"));
    }
    Ok(first_monday(year) + (week - 1) * 7 + day - 1)
}
