//! `str.encode` and `bytes.decode`: the encodings, and what becomes of characters and bytes that an
//! encoding cannot hold.

#[path = "encoding/charmaps.gen.rs"]
mod charmaps;
mod decode;
mod encode;

use crate::exception::Kind;
use crate::{Bytes, Exc, Res, Str, Value};

pub use decode::{decode, Decoder};
pub use encode::encode;

/// An encoding of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    Utf8,
    Utf8Sig,
    Ascii,
    Latin1,
    Utf16(Order),
    Utf32(Order),
    /// One byte a character: an index into the tables.
    Charmap(usize),
}

/// Byte order; `Marked` means little endian behind a byte order mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    Little,
    Big,
    Marked,
}

impl Encoding {
    /// The encoding of that name, in any of its spellings.
    pub(crate) fn named(name: &str) -> Res<Encoding> {
        let plain: String = name
            .chars()
            .map(|c| {
                if c.is_ascii_alphanumeric() {
                    c.to_ascii_lowercase()
                } else {
                    '-'
                }
            })
            .collect();
        Ok(match plain.as_str() {
            "utf-8" | "utf8" | "u8" | "utf" | "utf8-ucs2" | "utf8-ucs4" | "cp65001" => {
                Encoding::Utf8
            }
            "utf-8-sig" => Encoding::Utf8Sig,
            "ascii" | "us-ascii" | "646" | "ansi-x3-4-1968" | "iso646-us" | "us" => Encoding::Ascii,
            "latin-1" | "latin1" | "latin" | "l1" | "iso-8859-1" | "iso8859-1" | "8859"
            | "cp819" | "iso8859" => Encoding::Latin1,
            "utf-16" | "utf16" | "u16" => Encoding::Utf16(Order::Marked),
            "utf-16-le" | "utf-16le" | "utf16-le" => Encoding::Utf16(Order::Little),
            "utf-16-be" | "utf-16be" | "utf16-be" => Encoding::Utf16(Order::Big),
            "utf-32" | "utf32" | "u32" => Encoding::Utf32(Order::Marked),
            "utf-32-le" | "utf-32le" | "utf32-le" => Encoding::Utf32(Order::Little),
            "utf-32-be" | "utf-32be" | "utf32-be" => Encoding::Utf32(Order::Big),
            other => return Encoding::charmap(other, name),
        })
    }

    fn charmap(plain: &str, name: &str) -> Res<Encoding> {
        let canonical = match plain {
            "windows-1250" | "1250" => "cp1250",
            "windows-1251" | "1251" => "cp1251",
            "windows-1252" | "1252" => "cp1252",
            "windows-1253" | "1253" => "cp1253",
            "windows-1254" | "1254" => "cp1254",
            "windows-1257" | "1257" => "cp1257",
            "437" | "ibm437" => "cp437",
            "850" | "ibm850" => "cp850",
            "iso-8859-2" | "latin2" | "latin-2" | "l2" => "iso8859-2",
            "iso-8859-5" | "cyrillic" => "iso8859-5",
            "iso-8859-7" | "greek" => "iso8859-7",
            "iso-8859-9" | "latin5" => "iso8859-9",
            "iso-8859-15" | "latin9" | "latin-9" => "iso8859-15",
            "koi8-r" | "koi8r" => "koi8-r",
            "macroman" | "macintosh" => "mac-roman",
            other => other,
        };
        let found = charmaps::CHARMAPS
            .iter()
            .position(|(known, _)| *known == canonical);
        found
            .map(Encoding::Charmap)
            .ok_or_else(|| Exc::lookup_error(format!("unknown encoding: {name}")))
    }

    /// True for encodings that CPython converts without asking its registry of codecs.
    fn is_direct(self) -> bool {
        use Encoding::{Ascii, Latin1, Utf16, Utf32, Utf8};
        matches!(
            self,
            Utf8 | Ascii | Latin1 | Utf16(Order::Marked) | Utf32(Order::Marked)
        )
    }

    /// The name that errors of encoding say.
    fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 | Encoding::Utf8Sig => "utf-8",
            Encoding::Ascii => "ascii",
            Encoding::Latin1 => "latin-1",
            Encoding::Utf16(Order::Marked) => "utf-16",
            Encoding::Utf16(Order::Little) => "utf-16-le",
            Encoding::Utf16(Order::Big) => "utf-16-be",
            Encoding::Utf32(Order::Marked) => "utf-32",
            Encoding::Utf32(Order::Little) => "utf-32-le",
            Encoding::Utf32(Order::Big) => "utf-32-be",
            Encoding::Charmap(_) => "charmap",
        }
    }
}

/// What to do with what an encoding cannot hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Errors<'a> {
    Strict,
    Ignore,
    Replace,
    BackslashReplace,
    XmlCharRefReplace,
    SurrogateEscape,
    SurrogatePass,
    Unknown(&'a str),
}

impl<'a> Errors<'a> {
    pub(crate) fn named(name: &'a str) -> Errors<'a> {
        match name {
            "strict" => Errors::Strict,
            "ignore" => Errors::Ignore,
            "replace" => Errors::Replace,
            "backslashreplace" => Errors::BackslashReplace,
            "xmlcharrefreplace" => Errors::XmlCharRefReplace,
            "surrogateescape" => Errors::SurrogateEscape,
            "surrogatepass" => Errors::SurrogatePass,
            other => Errors::Unknown(other),
        }
    }
}

/// Handlers of errors that cannot be used, as the codec of that name reports them. Codecs that are
/// reached by their registered functions wrap the error.
fn unusable_handler(kind: Kind, message: &str, wrapped_by: Option<String>) -> Exc {
    let text = match wrapped_by {
        Some(codec) => format!("{codec} codec failed ({}: {message})", kind.name()),
        None => message.to_string(),
    };
    Exc::new(kind, text)
}

fn unknown_handler(name: &str, wrapped_by: Option<String>) -> Exc {
    let message = format!("unknown error handler name '{name}'");
    unusable_handler(Kind::LookupError, &message, wrapped_by)
}

fn encode_error(encoding: &str, text: &Str, start: usize, end: usize, reason: &str) -> Exc {
    let args = vec![
        Value::from(encoding),
        Value::from(text.clone()),
        Value::from(start),
        Value::from(end),
        Value::from(reason),
    ];
    Exc::with_args(Kind::UnicodeEncodeError, args)
}

fn decode_error(encoding: &str, data: &[u8], start: usize, end: usize, reason: &str) -> Exc {
    let args = vec![
        Value::from(encoding),
        Value::from(Bytes::from(data)),
        Value::from(start),
        Value::from(end),
        Value::from(reason),
    ];
    Exc::with_args(Kind::UnicodeDecodeError, args)
}

/// The error of writing a text with lone surrogates as UTF-8.
pub(crate) fn surrogates_not_allowed(text: &Str) -> Exc {
    encode::encode(text, "utf-8", "strict")
        .err()
        .unwrap_or_else(|| Exc::value_error(""))
}

impl Str {
    /// `s.encode(encoding, errors)`
    pub fn encode(&self, encoding: &Str, errors: &Str) -> Res<Bytes> {
        encode::encode(self, encoding.as_str(), errors.as_str()).map(Bytes::from)
    }
}
