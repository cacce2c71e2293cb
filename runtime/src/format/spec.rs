//! The format specification: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.

use super::value_error;
use crate::str::{out_of_memory, unicode, MOST_BYTES};
use crate::{Exc, Res, Str};

/// A parsed specification.
#[derive(Clone, Debug)]
pub struct Spec {
    pub(super) fill: Str,
    pub(super) align: char,
    /// '+', '-', ' ' or none.
    pub(super) sign: Option<char>,
    pub(super) no_negative_zero: bool,
    pub(super) alternate: bool,
    pub(super) width: usize,
    /// The separator of groups.
    pub(super) grouping: Option<char>,
    pub(super) precision: Option<usize>,
    /// The type's code point; 0: none.
    pub(super) kind: u32,
}

struct Parser<'a> {
    spec: &'a [u32],
    at: usize,
}

fn is(point: Option<u32>, c: char) -> bool {
    point == Some(u32::from(c))
}

impl Parser<'_> {
    fn peek(&self) -> Option<u32> {
        self.spec.get(self.at).copied()
    }

    fn accept(&mut self, c: char) -> bool {
        let found = is(self.peek(), c);
        self.at += usize::from(found);
        found
    }

    fn one_of(&mut self, choices: &str) -> Option<char> {
        let c = self
            .peek()
            .and_then(char::from_u32)
            .filter(|&c| choices.contains(c))?;
        self.at += 1;
        Some(c)
    }

    /// Digits of any script.
    fn number(&mut self) -> Res<Option<usize>> {
        let (number, count) = leading_number(&self.spec[self.at..])?;
        self.at += count;
        Ok((count > 0).then_some(number))
    }

    fn grouping(&mut self) -> Res<Option<char>> {
        let mut grouping = self.accept(',').then_some(',');
        if is(self.peek(), '_') {
            if grouping.is_some() {
                return value_error("Cannot specify both ',' and '_'.");
            }
            self.at += 1;
            grouping = Some('_');
        }
        if is(self.peek(), ',') && grouping == Some('_') {
            return value_error("Cannot specify both ',' and '_'.");
        }
        Ok(grouping)
    }
}

/// The number that code points begin with, and how many they are.
pub(super) fn leading_number(points: &[u32]) -> Res<(usize, usize)> {
    let mut number: i64 = 0;
    let mut count = 0;
    while let Some(digit) = points.get(count).and_then(|&p| unicode::decimal_value(p)) {
        let next = number
            .checked_mul(10)
            .and_then(|n| n.checked_add(i64::from(digit)));
        match next {
            Some(next) => number = next,
            None => return value_error("Too many decimal digits in format string"),
        }
        count += 1;
    }
    Ok((crate::str::width(number), count))
}

impl Spec {
    /// Reads the specification of a type with that default type, alignment and name.
    pub fn parse(spec: &Str, kind: char, align: char, type_name: &str) -> Res<Spec> {
        let points: Vec<u32> = spec.points().collect();
        let align_at = |i: usize| {
            points
                .get(i)
                .and_then(|&p| char::from_u32(p))
                .filter(|c| "<>=^".contains(*c))
        };
        let mut p = Parser {
            spec: &points,
            at: 0,
        };
        let (mut fill, mut chosen) = (None, None);
        if let Some(c) = align_at(1) {
            (fill, chosen, p.at) = (Some(Str::from_point(points[0])), Some(c), 2);
        } else if let Some(c) = align_at(0) {
            (chosen, p.at) = (Some(c), 1);
        }
        let sign = p.one_of(" +-");
        let no_negative_zero = p.accept('z');
        let alternate = p.accept('#');
        if fill.is_none() && p.accept('0') {
            fill = Some(Str::latin1(b'0'));
            if chosen.is_none() && align == '>' {
                chosen = Some('=');
            }
        }
        let width = p.number()?.unwrap_or(0);
        let grouping = p.grouping()?;
        let mut precision = None;
        if p.accept('.') {
            precision = p.number()?;
            if precision.is_none() {
                return value_error("Format specifier missing precision");
            }
        }
        let rest = &points[p.at..];
        if rest.len() > 1 {
            return value_error(format!(
                "Invalid format specifier '{spec}' for object of type '{type_name}'"
            ));
        }
        let parsed = Spec {
            fill: fill.unwrap_or(Str::latin1(b' ')),
            align: chosen.unwrap_or(align),
            sign,
            no_negative_zero,
            alternate,
            width,
            grouping,
            precision,
            kind: rest.first().copied().unwrap_or(u32::from(kind)),
        };
        parsed.check_grouping()?;
        Ok(parsed)
    }

    fn check_grouping(&self) -> Res<()> {
        let Some(separator) = self.grouping else {
            return Ok(());
        };
        match char::from_u32(self.kind) {
            Some('d' | 'e' | 'f' | 'g' | 'E' | 'G' | '%' | 'F' | '\0') => Ok(()),
            Some('b' | 'o' | 'x' | 'X') if separator == '_' => Ok(()),
            _ => value_error(format!(
                "Cannot specify '{separator}' with '{}'.",
                shown(self.kind, 0x21..0x80)
            )),
        }
    }

    pub(super) fn kind_char(&self) -> char {
        char::from_u32(self.kind).unwrap_or('\u{fffd}')
    }

    /// The error of a type code that the object does not know.
    pub(super) fn unknown_code(&self, type_name: &str) -> Exc {
        Exc::value_error(format!(
            "Unknown format code '{}' for object of type '{type_name}'",
            shown(self.kind, 0x21..0x80)
        ))
    }

    /// Refuses what only numbers have.
    pub(super) fn refuse_for_text(&self) -> Res<()> {
        let message = match self.sign {
            Some(' ') => "Space not allowed in string format specifier",
            Some(_) => "Sign not allowed in string format specifier",
            None if self.no_negative_zero => {
                "Negative zero coercion (z) not allowed in string format specifier"
            }
            None if self.alternate => "Alternate form (#) not allowed in string format specifier",
            None if self.align == '=' => "'=' alignment not allowed in string format specifier",
            None => return Ok(()),
        };
        value_error(message)
    }

    /// How much padding goes to the left and to the right of `len` characters.
    fn padding(&self, len: usize) -> (usize, usize) {
        let missing = self.width.saturating_sub(len);
        let left = match self.align {
            '>' => missing,
            '^' => missing / 2,
            _ => 0,
        };
        (left, missing - left)
    }

    /// Pads a text to the width.
    pub(super) fn pad(&self, text: &Str) -> Res<Str> {
        let (left, right) = self.padding(text.num_chars());
        text.pad(left, right, &self.fill)
    }

    /// A number from its sign and prefix, its whole digits and what follows them.
    pub(super) fn number(&self, parts: &Number) -> Res<Str> {
        let head = parts.head.len();
        let fixed = head + parts.tail.len();
        let is_inner = self.align == '=';
        let zeros_to = if is_inner && self.fill == "0" {
            self.width.saturating_sub(fixed)
        } else {
            0
        };
        if self.width > MOST_BYTES {
            return Err(out_of_memory());
        }
        let group = self.grouping.map(|separator| (separator, parts.group));
        let digits = match parts.digits.is_empty() {
            true => String::new(),
            false => group_digits(&parts.digits, group, zeros_to),
        };
        if is_inner {
            let missing = self.width.saturating_sub(fixed + digits.len());
            let body = Str::from(format!("{digits}{}", parts.tail)).pad(missing, 0, &self.fill)?;
            return Ok(Str::from(parts.head.as_str()).concat(&body));
        }
        self.pad(&Str::from(format!("{}{digits}{}", parts.head, parts.tail)))
    }

    /// The sign to show.
    pub(super) fn sign_text(&self, is_negative: bool) -> &'static str {
        match self.sign {
            _ if is_negative => "-",
            Some('+') => "+",
            Some(' ') => " ",
            _ => "",
        }
    }
}

/// A number in parts, all ASCII.
pub(super) struct Number {
    /// Sign and prefix.
    pub head: String,
    pub digits: String,
    /// Point, fraction, exponent, percent sign.
    pub tail: String,
    /// The size of a group.
    pub group: usize,
}

/// A character of a specification as errors show it.
pub(super) fn shown(point: u32, plain: std::ops::Range<u32>) -> String {
    match char::from_u32(point) {
        Some(c) if plain.contains(&point) => c.to_string(),
        _ => format!("\\x{point:x}"),
    }
}

/// Digits with separators and zeros before them up to a width.
fn group_digits(digits: &str, group: Option<(char, usize)>, width: usize) -> String {
    let Some((separator, size)) = group else {
        return format!("{digits:0>width$}");
    };
    let mut reversed = Vec::with_capacity(digits.len() + digits.len() / size + 1);
    let mut left = digits.bytes().rev();
    let (mut remaining, mut width) = (digits.len() as i64, width as i64);
    loop {
        let length = (size as i64).min(remaining.max(width).max(1));
        for _ in 0..length {
            reversed.push(left.next().unwrap_or(b'0'));
        }
        remaining -= length;
        width -= length;
        if remaining <= 0 && width <= 0 {
            break;
        }
        reversed.push(separator as u8);
        width -= 1;
    }
    reversed.iter().rev().map(|&b| char::from(b)).collect()
}
