//! `urllib.parse`: URLs taken apart and put together, percent escapes, query strings.
//!
//! Texts are worked on as bytes: all that has a meaning in a URL is ASCII.

mod join;
mod query;
mod quote;
mod results;
mod split;

pub use join::{urldefrag, urljoin, urlunparse, urlunsplit};
pub use query::{parse_qs, parse_qsl, urlencode};
pub use quote::{
    quote, quote_from_bytes, quote_plus, unquote, unquote_plus, unquote_to_bytes, unwrap,
};
pub use results::{
    defrag_result, defrag_result_bytes, parse_result, parse_result_bytes, result_base,
    split_result, split_result_bytes,
};
pub use split::{
    non_hierarchical, uses_fragment, uses_netloc, uses_params, uses_query, uses_relative,
};
pub use split::{urlparse, urlsplit};

use crate::{ops, Bytes, Exc, Res, Str, Value, View};

/// What the arguments of a call were, and what its result is to be.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Str,
    Bytes,
}

impl Kind {
    /// A text as what the caller works with.
    fn value(self, text: &[u8]) -> Res<Value> {
        let text = Str::from_wtf8(text);
        Ok(match self {
            Kind::Str => Value::from(text),
            Kind::Bytes => Value::from(encode_ascii(&text)?),
        })
    }
}

fn encode_ascii(text: &Str) -> Res<Bytes> {
    text.encode(&Str::lit("ascii"), &Str::lit("strict"))
}

fn is_str(v: &Value) -> bool {
    matches!(ops::plain(v).view(), View::Str(_))
}

/// Arguments that are all texts or all bytes, as texts. What is neither stays as it is beside a
/// text where it counts as false.
fn coerce(args: &[&Value]) -> Res<(Vec<Value>, Kind)> {
    let kind = if is_str(args[0]) {
        Kind::Str
    } else {
        Kind::Bytes
    };
    for arg in &args[1..] {
        if ops::truth(arg)? && is_str(arg) != (kind == Kind::Str) {
            return Err(Exc::type_error("Cannot mix str and non-str arguments"));
        }
    }
    if kind == Kind::Str {
        return Ok((args.iter().map(|arg| (*arg).clone()).collect(), kind));
    }
    let decode = |arg: &&Value| {
        if !ops::truth(arg)? {
            return Ok(Value::from(""));
        }
        let how = [Value::from("ascii"), Value::from("strict")];
        crate::call_method(arg, "decode", &how)
    };
    Ok((args.iter().map(decode).collect::<Res<_>>()?, kind))
}

/// The bytes of a text; `used` names what is asked of it, for the error.
fn text_of(v: &Value, used: &str) -> Res<Vec<u8>> {
    match ops::plain(v).view() {
        View::Str(text) => Ok(text.as_bytes().to_vec()),
        _ => Err(Exc::no_attribute(v, used)),
    }
}

/// The text before and after the first of some bytes.
fn cut(text: &[u8], at: u8) -> Option<(&[u8], &[u8])> {
    let i = text.iter().position(|b| *b == at)?;
    Some((&text[..i], &text[i + 1..]))
}
