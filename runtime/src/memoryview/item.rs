//! The items of a `memoryview`: native formats of one letter.

use crate::{args, ops, Bytes, Exc, Int, Res, Value, View};

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Signed,
    Unsigned,
    Float,
    Bool,
    Character,
    /// Known by its size only.
    Opaque,
}

/// A format of items and their size.
#[derive(Clone, Copy)]
pub(super) struct Format {
    pub(super) letter: char,
    pub(super) size: usize,
    kind: Kind,
}

const fn format(letter: char, size: usize, kind: Kind) -> Format {
    Format { letter, size, kind }
}

static ALL: [Format; 16] = [
    Format::BYTES,
    format('b', 1, Kind::Signed),
    format('c', 1, Kind::Character),
    format('?', 1, Kind::Bool),
    format('h', 2, Kind::Signed),
    format('H', 2, Kind::Unsigned),
    format('i', 4, Kind::Signed),
    format('I', 4, Kind::Unsigned),
    format('l', 8, Kind::Signed),
    format('L', 8, Kind::Unsigned),
    format('q', 8, Kind::Signed),
    format('Q', 8, Kind::Unsigned),
    format('n', 8, Kind::Signed),
    format('N', 8, Kind::Unsigned),
    format('f', 4, Kind::Float),
    format('d', 8, Kind::Float),
];

/// What CPython takes as a float: a number, or an object with `__float__` or `__index__`.
fn is_number(v: &Value) -> bool {
    match ops::plain(v).view() {
        View::Float(_) => true,
        View::Object(object) => object.class().special("__float__").is_some() || ops::has_index(v),
        _ => ops::has_index(v),
    }
}

impl Format {
    pub(super) const BYTES: Format = format('B', 1, Kind::Unsigned);

    /// The format that a text names.
    pub(super) fn named(text: &str) -> Option<Format> {
        let text = text.strip_prefix('@').unwrap_or(text);
        ALL.iter()
            .find(|format| text.chars().eq([format.letter]))
            .copied()
    }

    /// The format of the items of an array; text is kept as four bytes a character.
    pub(super) fn of_array(letter: char) -> Format {
        let known = ALL.iter().find(|format| format.letter == letter);
        known.copied().unwrap_or(format('w', 4, Kind::Opaque))
    }

    pub(super) fn is_byte(self) -> bool {
        matches!(self.letter, 'B' | 'b' | 'c')
    }

    /// The item that bytes hold; `None`: CPython does not read this format.
    pub(super) fn decode(self, raw: &[u8]) -> Option<Value> {
        let mut wide = [0u8; 8];
        wide[..raw.len()].copy_from_slice(raw);
        let bits = u64::from_le_bytes(wide);
        Some(match self.kind {
            Kind::Opaque => return None,
            Kind::Bool => Value::from(bits != 0),
            Kind::Character => Value::from(Bytes::from(raw.to_vec())),
            Kind::Float if self.size == 4 => Value::from(f64::from(f32::from_bits(bits as u32))),
            Kind::Float => Value::from(f64::from_bits(bits)),
            Kind::Unsigned => Value::from(Int::from(bits)),
            Kind::Signed => {
                let unused = 64 - 8 * self.size as u32;
                Value::from((bits << unused) as i64 >> unused)
            }
        })
    }

    /// The bytes of an item.
    pub(super) fn encode(self, v: &Value) -> Res<Vec<u8>> {
        let bits = match self.kind {
            Kind::Opaque => return Err(super::not_implemented(self)),
            Kind::Bool => u64::from(ops::truth(v)?),
            Kind::Character => match v.view() {
                View::Bytes(b) if b.len() == 1 => return Ok(b.as_slice().to_vec()),
                View::Bytes(_) => return Err(self.invalid_value()),
                _ => return Err(self.invalid_type()),
            },
            Kind::Float if !is_number(v) => return Err(self.invalid_type()),
            Kind::Float if self.size == 4 => u64::from((args::to_float(v)? as f32).to_bits()),
            Kind::Float => args::to_float(v)?.to_bits(),
            Kind::Signed | Kind::Unsigned if !ops::has_index(v) => return Err(self.invalid_type()),
            Kind::Signed | Kind::Unsigned => self
                .integer(&ops::index(v)?)
                .ok_or_else(|| self.invalid_value())?,
        };
        Ok(bits.to_le_bytes()[..self.size].to_vec())
    }

    fn integer(self, int: &Int) -> Option<u64> {
        let width = 8 * self.size as u32;
        if self.kind == Kind::Unsigned {
            let value = u64::try_from(int.to_big()).ok()?;
            return (width == 64 || value >> width == 0).then_some(value);
        }
        let value = int.to_i64()?;
        let unused = 64 - width;
        (value << unused >> unused == value).then_some(value as u64)
    }

    fn invalid_type(self) -> Exc {
        Exc::type_error(format!(
            "memoryview: invalid type for format '{}'",
            self.letter
        ))
    }

    fn invalid_value(self) -> Exc {
        Exc::value_error(format!(
            "memoryview: invalid value for format '{}'",
            self.letter
        ))
    }
}
