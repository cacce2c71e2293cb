//! Formats such as `<2h3s`: their parts with sizes and places.

use super::error;
use crate::{Class, Exc, Res, Value, View};

/// One letter with its count. Invariant: `letter` is one that `size_of` knows.
pub(super) struct Part {
    pub(super) letter: u8,
    pub(super) size: usize,
    /// How many values, or for `s` and `p` how many bytes.
    pub(super) count: usize,
    pub(super) offset: usize,
    /// Sizes, places and conversions are those of C.
    pub(super) is_native: bool,
}

impl Part {
    /// Bytes with a length of their own.
    pub(super) fn is_text(&self) -> bool {
        matches!(self.letter, b's' | b'p')
    }
}

pub(super) struct Format {
    pub(super) parts: Vec<Part>,
    pub(super) size: usize,
    pub(super) is_big_endian: bool,
}

/// The size of a letter's item.
fn size_of(letter: u8, is_native: bool) -> Option<usize> {
    Some(match letter {
        b'x' | b'c' | b'b' | b'B' | b'?' | b's' | b'p' => 1,
        b'h' | b'H' | b'e' => 2,
        b'i' | b'I' | b'f' => 4,
        b'l' | b'L' if is_native => 8,
        b'l' | b'L' => 4,
        b'q' | b'Q' | b'd' => 8,
        b'n' | b'N' | b'P' if is_native => 8,
        _ => return None,
    })
}

fn too_long() -> Exc {
    error("total struct size too long")
}

impl Format {
    pub(super) fn parse(format: &Value) -> Res<Format> {
        let text = match format.view() {
            View::Str(text) => text.as_str().as_bytes().to_vec(),
            View::Bytes(text) => text.as_slice().to_vec(),
            _ => {
                return Err(Exc::type_error(format!(
                    "Struct() argument 1 must be a str or bytes object, not {}",
                    Class::of(format).error_name()
                )))
            }
        };
        let (order, letters) = match text.as_slice() {
            [order @ (b'@' | b'=' | b'<' | b'>' | b'!'), rest @ ..] => (*order, rest),
            all => (b'@', all),
        };
        let mut made = Format {
            parts: Vec::new(),
            size: 0,
            is_big_endian: matches!(order, b'>' | b'!'),
        };
        made.read(letters, order == b'@')?;
        Ok(made)
    }

    fn read(&mut self, letters: &[u8], is_native: bool) -> Res<()> {
        let mut letters = letters.iter().copied().peekable();
        while let Some(letter) = letters.next() {
            if letter.is_ascii_whitespace() {
                continue;
            }
            let (mut letter, mut count) = (letter, 1usize);
            if letter.is_ascii_digit() {
                count = usize::from(letter - b'0');
                while let Some(digit) = letters.next_if(u8::is_ascii_digit) {
                    let more = count.checked_mul(10);
                    count = more
                        .and_then(|n| n.checked_add(usize::from(digit - b'0')))
                        .ok_or_else(too_long)?;
                }
                letter = letters
                    .next()
                    .ok_or_else(|| error("repeat count given without format specifier"))?;
            }
            let size =
                size_of(letter, is_native).ok_or_else(|| error("bad char in struct format"))?;
            if is_native {
                self.size = self.size.next_multiple_of(size);
            }
            let offset = self.size;
            let bytes = size.checked_mul(count).and_then(|n| n.checked_add(offset));
            self.size = bytes
                .filter(|n| *n <= isize::MAX as usize)
                .ok_or_else(too_long)?;
            if letter != b'x' {
                self.parts.push(Part {
                    letter,
                    size,
                    count,
                    offset,
                    is_native,
                });
            }
        }
        Ok(())
    }

    pub(super) fn num_values(&self) -> usize {
        let values = |part: &Part| if part.is_text() { 1 } else { part.count };
        self.parts.iter().map(values).sum()
    }
}
