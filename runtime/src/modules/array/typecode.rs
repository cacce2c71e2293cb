//! The item types of arrays: their sizes, and items to and from bytes.

use crate::{args, ops, Class, Exc, Int, Res, Str, Value, View};

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Text,
    Signed,
    Unsigned,
    Float,
}

/// One letter of `array.typecodes`.
pub(super) struct Typecode {
    pub(super) letter: char,
    pub(super) size: usize,
    kind: Kind,
}

const fn code(letter: char, size: usize, kind: Kind) -> Typecode {
    Typecode { letter, size, kind }
}

/// In the order of `array.typecodes`.
pub(super) static ALL: [Typecode; 13] = [
    code('b', 1, Kind::Signed),
    code('B', 1, Kind::Unsigned),
    code('u', 4, Kind::Text),
    code('h', 2, Kind::Signed),
    code('H', 2, Kind::Unsigned),
    code('i', 4, Kind::Signed),
    code('I', 4, Kind::Unsigned),
    code('l', 8, Kind::Signed),
    code('L', 8, Kind::Unsigned),
    code('q', 8, Kind::Signed),
    code('Q', 8, Kind::Unsigned),
    code('f', 4, Kind::Float),
    code('d', 8, Kind::Float),
];

/// The type that the first argument of `array` names.
pub(super) fn of(letter: &Value) -> Res<&'static Typecode> {
    let text = match letter.view() {
        View::Str(text) if text.len() == 1 => text.clone(),
        _ => {
            return Err(Exc::type_error(format!(
                "array() argument 1 must be a unicode character, not {}",
                Class::of(letter).name()
            )))
        }
    };
    let known = ALL
        .iter()
        .find(|code| text.as_str().starts_with(code.letter));
    known.ok_or_else(|| {
        Exc::value_error("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
    })
}

/// The character of four bytes.
pub(super) fn point(raw: &[u8]) -> u32 {
    raw.iter()
        .rev()
        .fold(0, |sum, byte| sum << 8 | u32::from(*byte))
}

impl Typecode {
    pub(super) fn is_text(&self) -> bool {
        self.kind == Kind::Text
    }

    /// The item that `size` bytes hold.
    pub(super) fn decode(&self, raw: &[u8]) -> Value {
        let mut wide = [0u8; 8];
        wide[..raw.len()].copy_from_slice(raw);
        let bits = u64::from_le_bytes(wide);
        match (self.kind, self.size) {
            (Kind::Text, _) => Value::from(Str::from_point(bits as u32)),
            (Kind::Float, 4) => Value::from(f64::from(f32::from_bits(bits as u32))),
            (Kind::Float, _) => Value::from(f64::from_bits(bits)),
            (Kind::Unsigned, _) => Value::from(Int::from(bits)),
            (Kind::Signed, size) => {
                let unused = 64 - 8 * size as u32;
                Value::from((bits << unused) as i64 >> unused)
            }
        }
    }

    /// The bytes of an item.
    pub(super) fn encode(&self, v: &Value) -> Res<Vec<u8>> {
        let bits = match self.kind {
            Kind::Text => self.character(v)?,
            Kind::Float if self.size == 4 => u64::from((args::to_float(v)? as f32).to_bits()),
            Kind::Float => crate::number_text::plain_bits(args::to_float(v)?),
            _ => self.integer(&ops::index(v)?)?,
        };
        Ok(bits.to_le_bytes()[..self.size].to_vec())
    }

    fn character(&self, v: &Value) -> Res<u64> {
        match v.view() {
            View::Str(text) if text.len() == 1 => Ok(text.points().next().map_or(0, u64::from)),
            View::Str(_) => Err(Exc::type_error(
                "array item must be a unicode character, not str",
            )),
            _ => Err(Exc::type_error(format!(
                "array item must be a unicode character, not {}",
                Class::of(v).name()
            ))),
        }
    }

    /// The bits of an int, or the error of the C conversion that CPython uses.
    fn integer(&self, int: &Int) -> Res<u64> {
        let too_large = |message: &str| Err(Exc::overflow_error(message));
        let bits = match self.letter {
            'I' | 'L' | 'Q' => {
                if int.is_negative() {
                    return too_large(match self.letter {
                        'Q' => "can't convert negative int to unsigned",
                        _ => "can't convert negative value to unsigned int",
                    });
                }
                match u64::try_from(int.to_big()) {
                    Ok(bits) => bits,
                    Err(_) if self.letter == 'Q' => return too_large("int too big to convert"),
                    Err(_) => {
                        return too_large("Python int too large to convert to C unsigned long")
                    }
                }
            }
            letter => match int.to_i64() {
                Some(value) => value as u64,
                None if letter == 'q' => return too_large("int too big to convert"),
                None => return too_large("Python int too large to convert to C long"),
            },
        };
        let value = bits as i64;
        for (least, most, name) in limits(self.letter) {
            if self.letter != 'I' && value < *least {
                return too_large(&format!("{name} is less than minimum"));
            }
            if value > *most || (self.letter == 'I' && value < 0) {
                return too_large(&format!("{name} is greater than maximum"));
            }
        }
        Ok(bits)
    }
}

/// The ranges that CPython checks one after the other.
fn limits(letter: char) -> &'static [(i64, i64, &'static str)] {
    const SHORT: (i64, i64, &str) = (-0x8000, 0x7fff, "signed short integer");
    const INT: (i64, i64, &str) = (-0x8000_0000, 0x7fff_ffff, "signed integer");
    match letter {
        'b' => &[SHORT, (-0x80, 0x7f, "signed char")],
        'B' => &[(0, 0xff, "unsigned byte integer")],
        'h' => &[SHORT],
        'H' => &[INT, (0, 0xffff, "unsigned short")],
        'i' => &[INT],
        'I' => &[(0, 0xffff_ffff, "unsigned int")],
        _ => &[],
    }
}
