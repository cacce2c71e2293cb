//! URLs taken apart.

use super::results::{parse_result, parse_result_bytes, split_result, split_result_bytes};
use super::{coerce, cut, text_of, Kind};
use crate::{ops, Exc, List, Py, Res, Str, Value};
use std::cell::OnceCell;

/// Lists of schemes that programs see and may change: made when first asked for, then the same.
macro_rules! schemes {
    ($($name:ident: $text:literal;)*) => {$(
        #[doc = concat!("`urllib.parse.", stringify!($name), "`")]
        pub fn $name() -> Value {
            thread_local! {
                static LIST: OnceCell<Value> = const { OnceCell::new() };
            }
            let make = || {
                let names: Vec<Value> = $text.split(' ').map(Value::from).collect();
                Value::from(List::from(names))
            };
            LIST.with(|list| list.get_or_init(make).clone())
        }
    )*};
}
// The lists that begin with a blank begin with the empty scheme.
schemes! {
    uses_relative: " ftp http gopher nntp imap wais file https shttp mms prospero rtsp rtsps rtspu sftp svn svn+ssh ws wss";
    uses_netloc: " ftp http gopher nntp telnet imap wais file mms https shttp snews prospero rtsp rtsps rtspu rsync svn svn+ssh sftp nfs git git+ssh ws wss";
    uses_params: " ftp hdl prospero http imap https shttp rtsp rtsps rtspu sip sips mms sftp tel";
    non_hierarchical: "gopher hdl mailto news telnet wais imap snews sip sips";
    uses_query: " http wais imap https shttp mms gopher rtsp rtsps rtspu sip sips";
    uses_fragment: " ftp hdl http gopher news nntp wais https shttp snews file prospero";
}

/// True when one of the lists names the scheme.
pub(super) fn lists(list: &Value, scheme: &[u8]) -> Res<bool> {
    ops::contains(list, &Value::from(Str::from_wtf8(scheme)))
}

/// The five parts of a URL.
pub(super) struct Parts {
    pub scheme: Vec<u8>,
    pub netloc: Vec<u8>,
    pub path: Vec<u8>,
    pub query: Vec<u8>,
    pub fragment: Vec<u8>,
}

fn is_blank(byte: &u8) -> bool {
    *byte <= b' '
}

fn without_breaks(text: &[u8]) -> Vec<u8> {
    let is_break = |b: &u8| matches!(b, b'\t' | b'\r' | b'\n');
    text.iter().copied().filter(|b| !is_break(b)).collect()
}

/// The scheme of a URL and what follows its colon.
fn split_scheme(url: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    let (scheme, rest) = cut(url, b':')?;
    let is_letter = |b: &u8| b.is_ascii_alphanumeric() || b"+-.".contains(b);
    let is_scheme =
        scheme.first().is_some_and(u8::is_ascii_alphabetic) && scheme.iter().all(is_letter);
    is_scheme.then(|| (scheme.to_ascii_lowercase(), rest))
}

impl Parts {
    pub fn of(url: &[u8], scheme: &[u8], allow_fragments: bool) -> Res<Parts> {
        let begin = url.iter().take_while(|b| is_blank(b)).count();
        let url = without_breaks(&url[begin..]);
        let scheme = without_breaks(trim(scheme));
        let (scheme, rest) = split_scheme(&url).unwrap_or((scheme, &url));
        let (netloc, mut rest) = if let Some(rest) = rest.strip_prefix(b"//") {
            let end = rest.iter().position(|b| b"/?#".contains(b));
            rest.split_at(end.unwrap_or(rest.len()))
        } else {
            (&[][..], rest)
        };
        check_brackets(netloc)?;
        let (mut query, mut fragment) = (&[][..], &[][..]);
        if allow_fragments {
            (rest, fragment) = cut(rest, b'#').unwrap_or((rest, fragment));
        }
        (rest, query) = cut(rest, b'?').unwrap_or((rest, query));
        check_netloc(netloc)?;
        Ok(Parts {
            scheme,
            netloc: netloc.to_vec(),
            path: rest.to_vec(),
            query: query.to_vec(),
            fragment: fragment.to_vec(),
        })
    }

    /// Takes the parameters off the path, where the scheme knows such.
    pub fn take_params(&mut self) -> Res<Vec<u8>> {
        if !lists(&uses_params(), &self.scheme)? {
            return Ok(vec![]);
        }
        let last = self.path.iter().rposition(|b| *b == b'/').unwrap_or(0);
        let Some(i) = self.path[last..].iter().position(|b| *b == b';') else {
            return Ok(vec![]);
        };
        let params = self.path.split_off(last + i);
        Ok(params[1..].to_vec())
    }
}

fn trim(text: &[u8]) -> &[u8] {
    let begin = text.iter().take_while(|b| is_blank(b)).count();
    let rest = &text[begin..];
    let end = rest.iter().rev().take_while(|b| is_blank(b)).count();
    &rest[..rest.len() - end]
}

/// An address in brackets must be one of version 6 or later.
fn check_brackets(netloc: &[u8]) -> Res<()> {
    let (opens, closes) = (netloc.contains(&b'['), netloc.contains(&b']'));
    if opens != closes {
        return Err(Exc::value_error("Invalid IPv6 URL"));
    }
    let Some((_, rest)) = cut(netloc, b'[') else {
        return Ok(());
    };
    let host = cut(rest, b']').map_or(rest, |(host, _)| host);
    if let Some(rest) = host.strip_prefix(b"v") {
        let is_future = cut(rest, b'.').is_some_and(|(version, address)| {
            !version.is_empty() && version.iter().all(u8::is_ascii_hexdigit) && !address.is_empty()
        });
        return if is_future {
            Ok(())
        } else {
            Err(Exc::value_error("IPvFuture address is invalid"))
        };
    }
    let shown = Str::from_wtf8(host);
    if shown.as_str().parse::<std::net::Ipv4Addr>().is_ok() {
        return Err(Exc::value_error("An IPv4 address cannot be in brackets"));
    }
    if is_ipv6(shown.as_str()) {
        return Ok(());
    }
    Err(Exc::value_error(format!(
        "{} does not appear to be an IPv4 or IPv6 address",
        shown.py_repr()?.as_str()
    )))
}

/// An address, which a `%` and the name of its zone may follow.
fn is_ipv6(text: &str) -> bool {
    let (address, zone) = match text.split_once('%') {
        Some((address, zone)) => (address, Some(zone)),
        None => (text, None),
    };
    address.parse::<std::net::Ipv6Addr>().is_ok()
        && zone.is_none_or(|zone| !zone.is_empty() && !zone.contains('%'))
}

/// Refuses letters that become delimiters in the normal form of names.
fn check_netloc(netloc: &[u8]) -> Res<()> {
    if netloc.is_ascii() {
        return Ok(());
    }
    let is_kept = |b: &u8| !b"@:#?".contains(b);
    let plain: Vec<u8> = netloc.iter().copied().filter(is_kept).collect();
    let plain = Str::from_wtf8(&plain);
    let normal = crate::modules::unicodedata::normalize(&Str::lit("NFKC"), &plain)?;
    let is_delimiter = |b: &u8| b"/?#@:".contains(b);
    if normal.as_bytes() == plain.as_bytes() || !normal.as_bytes().iter().any(is_delimiter) {
        return Ok(());
    }
    let text = Str::lit("netloc '").concat(&Str::from_wtf8(netloc));
    let rest = Str::lit("' contains invalid characters under NFKC normalization");
    Err(Exc::value_error(text.concat(&rest)))
}

/// `urllib.parse.urlsplit(url, scheme, allow_fragments)`
pub fn urlsplit(url: &Value, scheme: &Value, allow_fragments: &Value) -> Res<Value> {
    // CPython keeps results by their arguments.
    for argument in [url, scheme, allow_fragments] {
        argument.py_hash()?;
    }
    let (texts, kind) = coerce(&[url, scheme])?;
    let url = text_of(&texts[0], "lstrip")?;
    let scheme = text_of(&texts[1], "strip")?;
    let parts = Parts::of(&url, &scheme, ops::truth(allow_fragments)?)?;
    let class = match kind {
        Kind::Str => split_result(),
        Kind::Bytes => split_result_bytes(),
    };
    let texts = [
        parts.scheme,
        parts.netloc,
        parts.path,
        parts.query,
        parts.fragment,
    ];
    let values: Vec<Value> = texts.iter().map(|t| kind.value(t)).collect::<Res<_>>()?;
    crate::call(&Value::from(class), &values)
}

/// `urllib.parse.urlparse(url, scheme, allow_fragments)`
pub fn urlparse(url: &Value, scheme: &Value, allow_fragments: &Value) -> Res<Value> {
    let (texts, kind) = coerce(&[url, scheme])?;
    texts[1].py_hash()?;
    let url = text_of(&texts[0], "lstrip")?;
    let scheme = text_of(&texts[1], "strip")?;
    let mut parts = Parts::of(&url, &scheme, ops::truth(allow_fragments)?)?;
    let params = parts.take_params()?;
    let class = match kind {
        Kind::Str => parse_result(),
        Kind::Bytes => parse_result_bytes(),
    };
    let texts = [
        parts.scheme,
        parts.netloc,
        parts.path,
        params,
        parts.query,
        parts.fragment,
    ];
    let values: Vec<Value> = texts.iter().map(|t| kind.value(t)).collect::<Res<_>>()?;
    crate::call(&Value::from(class), &values)
}
