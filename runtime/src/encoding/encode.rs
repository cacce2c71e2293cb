//! Text to bytes.

use super::{charmaps, encode_error, unknown_handler, Encoding, Errors, Order};
use crate::str::points;
use crate::{Exc, Res, Str};

/// The bytes of `text` in that encoding.
pub fn encode(text: &Str, encoding: &str, errors: &str) -> Res<Vec<u8>> {
    let name = encoding;
    let encoding = Encoding::named(name)?;
    if !text.has_surrogates() && encoding == Encoding::Utf8
        || text.is_ascii() && matches!(encoding, Encoding::Ascii | Encoding::Latin1)
    {
        return Ok(text.as_bytes().to_vec());
    }
    let errors = Errors::named(errors);
    let mut encoder = Encoder {
        text,
        name,
        encoding,
        errors,
        out: Vec::new(),
    };
    encoder.mark();
    encoder.run()?;
    Ok(encoder.out)
}

struct Encoder<'a> {
    text: &'a Str,
    /// The encoding as the program named it.
    name: &'a str,
    encoding: Encoding,
    errors: Errors<'a>,
    out: Vec<u8>,
}

fn is_surrogate(point: u32) -> bool {
    (0xd800..0xe000).contains(&point)
}

impl Encoder<'_> {
    fn mark(&mut self) {
        match self.encoding {
            Encoding::Utf8Sig => self.out.extend_from_slice(&[0xef, 0xbb, 0xbf]),
            Encoding::Utf16(Order::Marked) => self.unit16(0xfeff),
            Encoding::Utf32(Order::Marked) => self.unit32(0xfeff),
            _ => {}
        }
    }

    fn run(&mut self) -> Res<()> {
        let all: Vec<u32> = self.text.points().collect();
        let mut at = 0;
        while at < all.len() {
            if self.put(all[at]) {
                at += 1;
                continue;
            }
            let run = all[at..].iter().take_while(|&&p| !self.holds(p)).count();
            self.replace(&all[at..at + run], at)?;
            at += run;
        }
        Ok(())
    }

    fn holds(&self, point: u32) -> bool {
        match self.encoding {
            Encoding::Ascii => point < 0x80,
            Encoding::Latin1 => point < 0x100,
            Encoding::Charmap(table) => point < 0x80 || charmap_byte(table, point).is_some(),
            _ => !is_surrogate(point),
        }
    }

    /// Writes a code point; false where the encoding cannot hold it.
    fn put(&mut self, point: u32) -> bool {
        if !self.holds(point) {
            return false;
        }
        self.write(point);
        true
    }

    fn write(&mut self, point: u32) {
        match self.encoding {
            Encoding::Utf8 | Encoding::Utf8Sig => {
                let (bytes, len) = points::encode(point);
                self.out.extend_from_slice(&bytes[..len]);
            }
            Encoding::Ascii | Encoding::Latin1 => self.out.push(point as u8),
            Encoding::Charmap(table) => {
                let byte = if point < 0x80 {
                    Some(point as u8)
                } else {
                    charmap_byte(table, point)
                };
                self.out.extend(byte);
            }
            Encoding::Utf16(_) if point >= 0x10000 => {
                self.unit16(0xd800 + ((point - 0x10000) >> 10) as u16);
                self.unit16(0xdc00 + ((point - 0x10000) & 0x3ff) as u16);
            }
            Encoding::Utf16(_) => self.unit16(point as u16),
            Encoding::Utf32(_) => self.unit32(point),
        }
    }

    fn unit16(&mut self, unit: u16) {
        let is_big = self.encoding == Encoding::Utf16(Order::Big);
        self.out.extend_from_slice(&if is_big {
            unit.to_be_bytes()
        } else {
            unit.to_le_bytes()
        });
    }

    fn unit32(&mut self, unit: u32) {
        let is_big = self.encoding == Encoding::Utf32(Order::Big);
        self.out.extend_from_slice(&if is_big {
            unit.to_be_bytes()
        } else {
            unit.to_le_bytes()
        });
    }

    /// Writes what stands for a run of code points that the encoding cannot hold.
    fn replace(&mut self, run: &[u32], start: usize) -> Res<()> {
        match self.errors {
            Errors::Ignore => {}
            Errors::Replace => run.iter().for_each(|_| self.write(u32::from(b'?'))),
            Errors::BackslashReplace => {
                for &point in run {
                    self.write_text(&match point {
                        0..0x100 => format!("\\x{point:02x}"),
                        0x100..0x10000 => format!("\\u{point:04x}"),
                        _ => format!("\\U{point:08x}"),
                    });
                }
            }
            Errors::XmlCharRefReplace => {
                run.iter()
                    .for_each(|point| self.write_text(&format!("&#{point};")));
            }
            Errors::SurrogatePass if self.is_unicode() => {
                run.iter().for_each(|&point| self.write(point));
            }
            Errors::SurrogateEscape => return self.escape(run, start),
            Errors::Unknown(handler) => {
                let codec = format!("encoding with '{}'", self.name);
                let wrapped_by = (!self.encoding.is_direct()).then_some(codec);
                return Err(unknown_handler(handler, wrapped_by));
            }
            Errors::Strict | Errors::SurrogatePass => {
                return Err(self.error(start, start + run.len()))
            }
        }
        Ok(())
    }

    fn is_unicode(&self) -> bool {
        !matches!(
            self.encoding,
            Encoding::Ascii | Encoding::Latin1 | Encoding::Charmap(_)
        )
    }

    fn write_text(&mut self, text: &str) {
        text.chars().for_each(|c| self.write(u32::from(c)));
    }

    /// Writes the bytes that surrogates stand for.
    fn escape(&mut self, run: &[u32], start: usize) -> Res<()> {
        let escaped = run
            .iter()
            .take_while(|p| (0xdc80..0xdd00).contains(*p))
            .count();
        if escaped < run.len() {
            return Err(self.error(start + escaped, start + run.len()));
        }
        self.out.extend(run.iter().map(|&p| (p - 0xdc00) as u8));
        Ok(())
    }

    fn error(&self, start: usize, end: usize) -> Exc {
        let reason = match self.encoding {
            Encoding::Ascii => "ordinal not in range(128)",
            Encoding::Latin1 => "ordinal not in range(256)",
            Encoding::Charmap(_) => "character maps to <undefined>",
            _ => "surrogates not allowed",
        };
        encode_error(self.encoding.name(), self.text, start, end, reason)
    }
}

fn charmap_byte(table: usize, point: u32) -> Option<u8> {
    let codes = &charmaps::CHARMAPS[table].1;
    let found = codes
        .iter()
        .position(|&c| c != charmaps::NONE && u32::from(c) == point)?;
    Some(found as u8 + 0x80)
}
