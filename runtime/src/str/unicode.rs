//! Properties and case mappings of code points, as CPython 3.11 has them.

use super::tables::{self as t, Record, DECIMAL_ZEROS, RECORDS, RUN_RECORDS, RUN_STARTS, SPECIALS};

#[inline]
fn record(point: u32) -> &'static Record {
    let run = RUN_STARTS.partition_point(|&start| start <= point) - 1;
    &RECORDS[usize::from(RUN_RECORDS[run])]
}

macro_rules! properties {
    ($($(#[$doc:meta])* $name:ident: $bits:expr;)*) => {$(
        $(#[$doc])*
        pub(crate) fn $name(point: u32) -> bool {
            record(point).flags & ($bits) != 0
        }
    )*};
}
properties! {
    is_alpha: t::ALPHA;
    is_decimal: t::DECIMAL;
    is_digit: t::DIGIT;
    is_numeric: t::NUMERIC;
    is_alnum: t::ALPHA | t::DECIMAL | t::DIGIT | t::NUMERIC;
    is_upper: t::UPPER;
    is_lower: t::LOWER;
    is_title: t::TITLE;
    is_identifier_start: t::XID_START;
    is_identifier_part: t::XID_CONTINUE;
    is_case_ignorable: t::CASE_IGNORABLE;
    is_cased: t::CASED;
}

/// White space; the ASCII separators 0x1c to 0x1f count as such.
#[inline]
pub(crate) fn is_space(point: u32) -> bool {
    match point {
        0..0x80 => matches!(point, 9..=13 | 28..=32),
        _ => record(point).flags & t::SPACE != 0,
    }
}

/// True when `repr` shows the character as it is.
#[inline]
pub(crate) fn is_printable(point: u32) -> bool {
    match point {
        0..0x7f => point >= 0x20,
        _ => record(point).flags & t::PRINTABLE != 0,
    }
}

/// A line boundary of `splitlines`.
pub(crate) fn is_line_break(point: u32) -> bool {
    matches!(point, 10..=13 | 28..=30 | 0x85 | 0x2028 | 0x2029)
}

/// The value of a decimal digit of any script.
pub(crate) fn decimal_value(point: u32) -> Option<u32> {
    if point < 0x80 {
        return char::from_u32(point).and_then(|c| c.to_digit(10));
    }
    let after = DECIMAL_ZEROS.partition_point(|&zero| zero <= point);
    let value = point - DECIMAL_ZEROS[after.checked_sub(1)?];
    (value < 10).then_some(value)
}

/// A case to map to.
#[derive(Clone, Copy)]
pub(crate) enum Case {
    Lower,
    Upper,
    Title,
    Fold,
}

/// Maps a code point, to several where Unicode says so.
pub(crate) fn map_case(point: u32, case: Case, mut out: impl FnMut(u32)) {
    let record = record(point);
    if record.flags & t::SPECIAL != 0 {
        if let Ok(found) = SPECIALS.binary_search_by_key(&point, |entry| entry.0) {
            let text = SPECIALS[found].1[case as usize];
            if !text.is_empty() {
                text.chars().for_each(|c| out(u32::from(c)));
                return;
            }
        }
    }
    let delta = match case {
        Case::Lower => record.lower,
        Case::Upper => record.upper,
        Case::Title => record.title,
        Case::Fold => record.fold,
    };
    out(point.wrapping_add_signed(delta));
}
