//! The classes of what the functions give: named tuples that know their parts.

use super::join::{urlunparse, urlunsplit};
use super::Kind;
use crate::bytes::buffer;
use crate::descriptor::Property;
use crate::iter::Iterable;
use crate::modules::collections::make_namedtuple;
use crate::modules::written;
use crate::{ops, Bytes, Class, Exc, Py, Res, Str, Value, View};

written::classes! {
    result_base NETLOC_STR || make_netloc(Kind::Str);
    netloc_bytes NETLOC_BYTES || make_netloc(Kind::Bytes);
    defrag_result DEFRAG || make(DEFRAG_FIELDS, "DefragResult", Kind::Str);
    defrag_result_bytes DEFRAG_BYTES || make(DEFRAG_FIELDS, "DefragResult", Kind::Bytes);
    split_result SPLIT || make(SPLIT_FIELDS, "SplitResult", Kind::Str);
    split_result_bytes SPLIT_BYTES || make(SPLIT_FIELDS, "SplitResult", Kind::Bytes);
    parse_result PARSE || make(PARSE_FIELDS, "ParseResult", Kind::Str);
    parse_result_bytes PARSE_BYTES || make(PARSE_FIELDS, "ParseResult", Kind::Bytes);
}

const MODULE: &str = "urllib.parse";
const DEFRAG_FIELDS: &[&str] = &["url", "fragment"];
const SPLIT_FIELDS: &[&str] = &["scheme", "netloc", "path", "query", "fragment"];
const PARSE_FIELDS: &[&str] = &["scheme", "netloc", "path", "params", "query", "fragment"];

/// The class of the other kind.
fn counterpart(num_fields: usize, kind: Kind) -> Class {
    match (num_fields, kind) {
        (2, Kind::Str) => defrag_result_bytes(),
        (2, Kind::Bytes) => defrag_result(),
        (5, Kind::Str) => split_result_bytes(),
        (5, Kind::Bytes) => split_result(),
        (_, Kind::Str) => parse_result_bytes(),
        (_, Kind::Bytes) => parse_result(),
    }
}

/// `encode` of texts, `decode` of bytes.
fn converter(num_fields: usize, kind: Kind) -> (&'static str, Value) {
    let name = match kind {
        Kind::Str => "encode",
        Kind::Bytes => "decode",
    };
    let defaults = vec![Value::from("ascii"), Value::from("strict")];
    let method = written::function(
        name,
        &["self", "encoding", "errors"],
        defaults,
        move |slots| {
            let converted: Vec<Value> = slots[0]
                .into_vec()?
                .iter()
                .map(|part| crate::call_method(part, name, &slots[1..]))
                .collect::<Res<_>>()?;
            crate::call(&Value::from(counterpart(num_fields, kind)), &converted)
        },
    );
    (name, method)
}

fn geturl(num_fields: usize, kind: Kind) -> Value {
    written::function("geturl", &["self"], vec![], move |slots| match num_fields {
        2 => {
            let url = ops::get_attr(&slots[0], "url")?;
            let fragment = ops::get_attr(&slots[0], "fragment")?;
            if !ops::truth(&fragment)? {
                return Ok(url);
            }
            let mark = kind.value(b"#")?;
            ops::add(&ops::add(&url, &mark)?, &fragment)
        }
        5 => urlunsplit(&slots[0]),
        _ => urlunparse(&slots[0]),
    })
}

fn make(fields: &'static [&'static str], name: &'static str, kind: Kind) -> Res<Class> {
    let names = fields.iter().map(|field| Str::from(*field)).collect();
    let base = make_namedtuple(name, names, &[], MODULE)?;
    let shown = match kind {
        Kind::Str => name.to_string(),
        Kind::Bytes => format!("{name}Bytes"),
    };
    let mut attrs = vec![
        (Str::from("__module__"), Value::from(MODULE)),
        (Str::from("__slots__"), Value::from(Vec::new())),
        (Str::from("geturl"), geturl(fields.len(), kind)),
    ];
    let mut bases = vec![base];
    if fields.len() > 2 {
        bases.push(Value::from(match kind {
            Kind::Str => result_base(),
            Kind::Bytes => netloc_bytes(),
        }));
    }
    let (converts, method) = converter(fields.len(), kind);
    attrs.push((Str::from(converts), method));
    Class::create(&shown, &bases, attrs, &[])
}

/// The class that knows what a network location holds.
fn make_netloc(kind: Kind) -> Res<Class> {
    let name = match kind {
        Kind::Str => "_NetlocResultMixinStr",
        Kind::Bytes => "_NetlocResultMixinBytes",
    };
    let property = |name: &'static str, read: fn(&Netloc) -> Res<Value>| {
        let get = written::function(name, &["self"], vec![], move |slots| {
            read(&Netloc::of(&slots[0], kind)?)
        });
        (
            name,
            Property::value(get, Value::NONE, Value::NONE, Value::NONE),
        )
    };
    let attrs = vec![
        ("username", property("username", |n| n.text(&n.user)).1),
        ("password", property("password", |n| n.text(&n.password)).1),
        ("hostname", property("hostname", Netloc::hostname).1),
        ("port", property("port", Netloc::port).1),
    ];
    written::class(MODULE, name, Class::object(), attrs)
}

/// The parts of a network location; None: not there.
struct Netloc {
    kind: Kind,
    user: Option<Vec<u8>>,
    password: Option<Vec<u8>>,
    host: Vec<u8>,
    port: Vec<u8>,
}

/// The text before and after the first of a byte; all and nothing where it is not.
fn partition(text: &[u8], at: u8) -> (&[u8], &[u8]) {
    super::cut(text, at).unwrap_or((text, &[]))
}

impl Netloc {
    fn of(result: &Value, kind: Kind) -> Res<Netloc> {
        let netloc = ops::get_attr(result, "netloc")?;
        let netloc = match ops::plain(&netloc).view() {
            View::Str(text) => text.as_bytes().to_vec(),
            _ => match buffer(&netloc) {
                Some(data) => data.to_vec(),
                None => return Err(Exc::no_attribute(&netloc, "rpartition")),
            },
        };
        let (user, host) = match netloc.iter().rposition(|b| *b == b'@') {
            Some(at) => (Some(&netloc[..at]), &netloc[at + 1..]),
            None => (None, netloc.as_slice()),
        };
        let (user, password) = match user {
            None => (None, None),
            Some(user) => match super::cut(user, b':') {
                Some((user, password)) => (Some(user), Some(password)),
                None => (Some(user), None),
            },
        };
        let (host, port) = match super::cut(host, b'[') {
            Some((_, bracketed)) => {
                let (host, port) = partition(bracketed, b']');
                (host, partition(port, b':').1)
            }
            None => partition(host, b':'),
        };
        Ok(Netloc {
            kind,
            user: user.map(<[u8]>::to_vec),
            password: password.map(<[u8]>::to_vec),
            host: host.to_vec(),
            port: port.to_vec(),
        })
    }

    fn value(&self, text: &[u8]) -> Value {
        match self.kind {
            Kind::Str => Value::from(Str::from_wtf8(text)),
            Kind::Bytes => Value::from(Bytes::from(text.to_vec())),
        }
    }

    fn text(&self, part: &Option<Vec<u8>>) -> Res<Value> {
        Ok(part.as_ref().map_or(Value::NONE, |text| self.value(text)))
    }

    /// In lower case, but for the name of a zone.
    fn hostname(&self) -> Res<Value> {
        if self.host.is_empty() {
            return Ok(Value::NONE);
        }
        let (host, zone) = match self.host.iter().position(|b| *b == b'%') {
            Some(at) => self.host.split_at(at),
            None => (self.host.as_slice(), &[][..]),
        };
        let host = crate::call_method(&self.value(host), "lower", &[])?;
        ops::add(&host, &self.value(zone))
    }

    fn port(&self) -> Res<Value> {
        if self.port.is_empty() {
            return Ok(Value::NONE);
        }
        let port = self.value(&self.port);
        if !self.port.iter().all(u8::is_ascii_digit) {
            return Err(Exc::value_error(format!(
                "Port could not be cast to integer value as {}",
                port.py_repr()?.as_str()
            )));
        }
        let number = crate::call(&crate::builtin("int"), &[port])?;
        let most = Value::from(65_535i64);
        if ops::truth(&ops::compare(ops::Compare::Gt, &number, &most)?)? {
            return Err(Exc::value_error("Port out of range 0-65535"));
        }
        Ok(number)
    }
}
