//! `%` formatting of strings and bytes.

use super::float::{fixed, Style};
use super::int::magnitude;
use super::value_error;
use crate::str::{out_of_memory, MOST_BYTES};
use crate::{bytes, ops, Bytes, Class, Exc, Int, Py, Res, Str, StrBuf, Value, View};

/// `template % args`
pub fn percent(template: &Str, args: &Value) -> Res<Str> {
    let points: Vec<u32> = template.points().collect();
    let mut out = StrBuf::with_capacity(template.as_bytes().len());
    let mut arguments = Arguments::new(args, false);
    let mut at = 0;
    while at < points.len() {
        if points[at] != PERCENT {
            out.push_point(points[at]);
            at += 1;
            continue;
        }
        at += 1;
        if points.get(at) == Some(&PERCENT) {
            out.push_point(PERCENT);
            at += 1;
            continue;
        }
        let directive = Directive::read(&points, &mut at, &mut arguments)?;
        out.push(&text_of(&directive, &mut arguments)?);
    }
    arguments.finish("string")?;
    Ok(out.finish())
}

/// `template % args` of bytes.
pub fn percent_bytes(template: &[u8], args: &Value) -> Res<Vec<u8>> {
    let points: Vec<u32> = template.iter().map(|&b| u32::from(b)).collect();
    let mut out = Vec::with_capacity(template.len());
    let mut arguments = Arguments::new(args, true);
    let mut at = 0;
    while at < points.len() {
        if points[at] != PERCENT {
            out.push(template[at]);
            at += 1;
            continue;
        }
        at += 1;
        if points.get(at) == Some(&PERCENT) {
            out.push(b'%');
            at += 1;
            continue;
        }
        let directive = Directive::read(&points, &mut at, &mut arguments)?;
        out.extend(bytes_of(&directive, &mut arguments)?);
    }
    arguments.finish("bytes")?;
    Ok(out)
}

const PERCENT: u32 = '%' as u32;
/// CPython's limits (`PY_SSIZE_T_MAX`, `INT_MAX`).
const MOST_WIDTH: u64 = i64::MAX as u64;
const MOST_PRECISION: u64 = i32::MAX as u64;

/// The values to be formatted: a tuple, one value, or a mapping.
struct Arguments<'a> {
    args: &'a Value,
    items: Option<&'a [Value]>,
    taken: usize,
    is_mapping: bool,
    is_bytes: bool,
    /// The value that the last `%(key)` found.
    keyed: Option<Value>,
    uses_keys: bool,
}

impl<'a> Arguments<'a> {
    fn new(args: &'a Value, is_bytes: bool) -> Arguments<'a> {
        let (items, is_mapping) = match ops::plain(args).view() {
            View::Tuple(t) => (Some(t.as_slice()), false),
            View::Str(_) => (None, false),
            View::Bytes(_) | View::ByteArray(_) => (None, !is_bytes),
            View::List(_) | View::Dict(_) | View::Range(_) => (None, true),
            View::Object(_) => (None, ops::get_attr(args, "__getitem__").is_ok()),
            _ => (None, false),
        };
        Arguments {
            args,
            items,
            taken: 0,
            is_mapping,
            is_bytes,
            keyed: None,
            uses_keys: false,
        }
    }

    fn next(&mut self) -> Res<Value> {
        if let Some(value) = self.keyed.take() {
            return Ok(value);
        }
        let found = match self.items {
            Some(items) => items.get(self.taken).cloned(),
            None => (self.taken == 0 && !self.uses_keys).then(|| self.args.clone()),
        };
        self.taken += 1;
        found.ok_or_else(|| Exc::type_error("not enough arguments for format string"))
    }

    fn find(&mut self, key: &[u32]) -> Res<()> {
        let key = match self.is_bytes {
            true => Value::from(Bytes::from(
                key.iter().map(|&p| p as u8).collect::<Vec<u8>>(),
            )),
            false => Value::from(Str::from_points(key.iter().copied())),
        };
        self.uses_keys = true;
        self.keyed = Some(ops::get_item(self.args, &key)?);
        Ok(())
    }

    fn finish(&self, kind: &str) -> Res<()> {
        let all_taken = match self.items {
            Some(items) => self.taken >= items.len(),
            None => self.taken > 0 || self.is_mapping,
        };
        if !all_taken {
            return Err(Exc::type_error(format!(
                "not all arguments converted during {kind} formatting"
            )));
        }
        Ok(())
    }
}

/// One `%` conversion.
#[derive(Default)]
struct Directive {
    is_left: bool,
    has_plus: bool,
    has_blank: bool,
    is_alternate: bool,
    has_zero: bool,
    width: usize,
    precision: Option<usize>,
    kind: u32,
    /// Where the type stands, for errors.
    position: usize,
}

impl Directive {
    fn read(points: &[u32], at: &mut usize, arguments: &mut Arguments) -> Res<Directive> {
        let mut d = Directive::default();
        if points.get(*at) == Some(&u32::from('(')) {
            *at += 1;
            if !arguments.is_mapping {
                return Err(Exc::type_error("format requires a mapping"));
            }
            arguments.find(read_key(points, at)?)?;
        }
        while let Some(flag) = points.get(*at).and_then(|&p| char::from_u32(p)) {
            match flag {
                '-' => d.is_left = true,
                '+' => d.has_plus = true,
                ' ' => d.has_blank = true,
                '#' => d.is_alternate = true,
                '0' => d.has_zero = true,
                _ => break,
            }
            *at += 1;
        }
        if let Some(width) = read_size(points, at, arguments, "width too big", MOST_WIDTH)? {
            d.is_left |= width < 0;
            if width.unsigned_abs() > MOST_BYTES as u64 {
                return Err(out_of_memory());
            }
            d.width = width.unsigned_abs() as usize;
        }
        if points.get(*at) == Some(&u32::from('.')) {
            *at += 1;
            let message = if arguments.is_bytes {
                "prec too big"
            } else {
                "precision too big"
            };
            let precision = read_size(points, at, arguments, message, MOST_PRECISION)?;
            d.precision = Some(precision.unwrap_or(0).max(0) as usize);
        }
        if matches!(
            points.get(*at).and_then(|&p| char::from_u32(p)),
            Some('h' | 'l' | 'L')
        ) {
            *at += 1;
        }
        let Some(&kind) = points.get(*at) else {
            return value_error("incomplete format");
        };
        (d.kind, d.position) = (kind, *at);
        *at += 1;
        Ok(d)
    }

    fn kind_char(&self) -> char {
        char::from_u32(self.kind).unwrap_or('\u{fffd}')
    }

    fn unsupported(&self) -> Exc {
        let shown = match self.kind {
            31..=126 => self.kind_char(),
            _ => '?',
        };
        Exc::value_error(format!(
            "unsupported format character '{shown}' (0x{:x}) at index {}",
            self.kind, self.position
        ))
    }

    /// Puts text to its width with blanks.
    fn pad(&self, s: &Str) -> Res<Str> {
        let missing = self.width.saturating_sub(s.num_chars());
        let blank = Str::latin1(b' ');
        if self.is_left {
            return s.pad(0, missing, &blank);
        }
        s.pad(missing, 0, &blank)
    }

    /// A number: zeros go between its head and its digits, blanks around it.
    fn number(&self, is_negative: bool, prefix: &str, digits: &str) -> Res<Str> {
        let sign = match (is_negative, self.has_plus, self.has_blank) {
            (true, ..) => "-",
            (_, true, _) => "+",
            (_, _, true) => " ",
            _ => "",
        };
        let length = sign.len() + prefix.len() + digits.len();
        let zeros = match self.has_zero && !self.is_left {
            true => self.width.saturating_sub(length),
            false => 0,
        };
        self.pad(&Str::from(format!(
            "{sign}{prefix}{}{digits}",
            "0".repeat(zeros)
        )))
    }
}

/// The key of `%(key)`, which may hold balanced parentheses.
fn read_key<'p>(points: &'p [u32], at: &mut usize) -> Res<&'p [u32]> {
    let (start, mut open) = (*at, 1);
    while let Some(&point) = points.get(*at) {
        *at += 1;
        match char::from_u32(point) {
            Some('(') => open += 1,
            Some(')') => open -= 1,
            _ => {}
        }
        if open == 0 {
            return Ok(&points[start..*at - 1]);
        }
    }
    value_error("incomplete format key")
}

/// A width or precision: digits, or `*` for an argument.
fn read_size(
    points: &[u32],
    at: &mut usize,
    arguments: &mut Arguments,
    too_big: &str,
    most: u64,
) -> Res<Option<i64>> {
    if points.get(*at) == Some(&u32::from('*')) {
        *at += 1;
        let value = arguments.next()?;
        let size = match value.view() {
            View::Int(i) => i.to_i64(),
            View::Bool(b) => Some(i64::from(b)),
            _ => return Err(Exc::type_error("* wants int")),
        };
        let fits = size.filter(|s| s.unsigned_abs() <= most);
        return fits.map(Some).ok_or_else(|| {
            Exc::overflow_error(match most {
                MOST_PRECISION => "Python int too large to convert to C int",
                _ => "Python int too large to convert to C ssize_t",
            })
        });
    }
    let mut size = None;
    while let Some(digit) = points
        .get(*at)
        .and_then(|&p| char::from_u32(p)?.to_digit(10))
    {
        let next = size
            .unwrap_or(0u64)
            .checked_mul(10)
            .and_then(|n| n.checked_add(digit.into()));
        size = match next {
            Some(next) if next <= most => Some(next),
            _ => return value_error(too_big),
        };
        *at += 1;
    }
    Ok(size.map(|size| size as i64))
}

/// `ascii()` of a text that `repr` made.
pub(super) fn ascii(repr: &Str) -> Str {
    if repr.is_ascii() {
        return repr.clone();
    }
    let mut out = StrBuf::new();
    for point in repr.points() {
        match point {
            0..0x80 => out.push_point(point),
            _ => crate::str::push_escape(&mut out, point),
        }
    }
    out.finish()
}

fn text_of(d: &Directive, arguments: &mut Arguments) -> Res<Str> {
    let value = arguments.next()?;
    let shown = match d.kind_char() {
        's' => ops::str(&value)?,
        'r' => ops::repr(&value)?,
        'a' => ascii(&ops::repr(&value)?),
        'c' => return d.pad(&character(&value)?),
        'd' | 'i' | 'u' | 'o' | 'x' | 'X' => return whole(d, &value),
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' => return real(d, crate::args::to_float(&value)?),
        _ => return Err(d.unsupported()),
    };
    match d.precision {
        Some(n) if n < shown.num_chars() => d.pad(&shown.slice(..n as i64)),
        _ => d.pad(&shown),
    }
}

fn bytes_of(d: &Directive, arguments: &mut Arguments) -> Res<Vec<u8>> {
    let value = arguments.next()?;
    let shown = match d.kind_char() {
        'b' | 's' => byte_text(&value)?,
        'r' | 'a' => ascii(&ops::repr(&value)?).as_bytes().to_vec(),
        'c' => return Ok(pad_bytes(d, vec![byte_character(&value)?])),
        'd' | 'i' | 'u' | 'o' | 'x' | 'X' => return Ok(whole(d, &value)?.as_bytes().to_vec()),
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' => {
            let x = crate::args::to_float(&value).map_err(|e| {
                match e.is_kind(crate::exception::Kind::TypeError) {
                    true => {
                        Exc::type_error(format!("float argument required, not {}", name(&value)))
                    }
                    false => e,
                }
            })?;
            return Ok(real(d, x)?.as_bytes().to_vec());
        }
        _ => return Err(d.unsupported()),
    };
    let len = d.precision.unwrap_or(usize::MAX).min(shown.len());
    Ok(pad_bytes(d, shown[..len].to_vec()))
}

fn pad_bytes(d: &Directive, mut text: Vec<u8>) -> Vec<u8> {
    let missing = d.width.saturating_sub(text.len());
    let blanks = std::iter::repeat_n(b' ', missing);
    if d.is_left {
        text.extend(blanks);
        return text;
    }
    blanks.chain(text).collect()
}

fn byte_text(value: &Value) -> Res<Vec<u8>> {
    if let Some(bytes) = bytes::buffer(value) {
        return Ok(bytes.into_owned());
    }
    if let Some(made) = crate::call::special(value, "__bytes__", &[]) {
        return Bytes::from_value(&made?).map(|b| b.as_slice().to_vec());
    }
    Err(Exc::type_error(format!(
        "%b requires a bytes-like object, or an object that implements __bytes__, not '{}'",
        name(value)
    )))
}

fn byte_character(value: &Value) -> Res<u8> {
    if let Some([byte]) = bytes::buffer(value).as_deref() {
        return Ok(*byte);
    }
    if !ops::has_index(value) {
        return Err(Exc::type_error(
            "%c requires an integer in range(256) or a single byte",
        ));
    }
    let byte = ops::index(value)?
        .to_i64()
        .and_then(|i| u8::try_from(i).ok());
    byte.ok_or_else(|| Exc::overflow_error("%c arg not in range(256)"))
}

fn name(v: &Value) -> Str {
    Class::of(v).name()
}

fn character(value: &Value) -> Res<Str> {
    if let View::Str(s) = ops::plain(value).view() {
        if s.num_chars() == 1 {
            return Ok(s.clone());
        }
        return Err(Exc::type_error("%c requires int or char"));
    }
    if !ops::has_index(value) {
        return Err(Exc::type_error("%c requires int or char"));
    }
    match ops::index(value)?
        .to_i64()
        .and_then(|i| u32::try_from(i).ok())
    {
        Some(point) if point < 0x11_0000 => Ok(Str::from_point(point)),
        _ => Err(Exc::overflow_error("%c arg not in range(0x110000)")),
    }
}

fn whole(d: &Directive, value: &Value) -> Res<Str> {
    let kind = d.kind_char();
    let is_decimal = matches!(kind, 'd' | 'i' | 'u');
    let int = if is_decimal && !matches!(ops::plain(value).view(), View::Int(_) | View::Bool(_)) {
        truncated(value, kind)?
    } else if ops::has_index(value) {
        ops::index(value)?
    } else {
        return Err(Exc::type_error(format!(
            "%{kind} format: an integer is required, not {}",
            name(value)
        )));
    };
    let digits = magnitude(&int, kind)?;
    let least = d.precision.unwrap_or(0);
    let digits = format!("{}{digits}", "0".repeat(least.saturating_sub(digits.len())));
    let prefix = match kind {
        'o' | 'x' | 'X' if d.is_alternate => format!("0{kind}"),
        _ => String::new(),
    };
    d.number(int.is_negative(), &prefix, &digits)
}

/// A real number's whole part.
fn truncated(value: &Value, kind: char) -> Res<Int> {
    if matches!(value.view(), View::Float(_)) || crate::call::has_special(value, "__int__") {
        return crate::builtins::int_of(value);
    }
    if ops::has_index(value) {
        return ops::index(value);
    }
    Err(Exc::type_error(format!(
        "%{kind} format: a real number is required, not {}",
        name(value)
    )))
}

fn real(d: &Directive, x: f64) -> Res<Str> {
    let kind = d.kind_char();
    let style = Style {
        kind: kind.to_ascii_lowercase(),
        precision: d.precision.unwrap_or(6),
        alternate: d.is_alternate,
        adds_zero: false,
    };
    let mut text = fixed(x.abs(), style);
    if kind.is_ascii_uppercase() {
        text.make_ascii_uppercase();
    }
    d.number(x.is_sign_negative() && !x.is_nan(), "", &text)
}
