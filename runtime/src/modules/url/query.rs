//! Query strings.

use super::quote::{quote_plus, unquote};
use super::{coerce, encode_ascii, Kind};
use crate::args::{self, Spec};
use crate::exception::Kind as Raised;
use crate::iter::Iterable;
use crate::{ops, Args, Dict, Exc, List, Py, Res, Str, Tuple, Value, View};

/// `urllib.parse.parse_qsl(...)`
#[allow(clippy::too_many_arguments)]
pub fn parse_qsl(
    qs: &Value,
    keep_blank_values: bool,
    strict_parsing: bool,
    encoding: &Value,
    errors: &Value,
    max_num_fields: &Value,
    separator: &Value,
) -> Res<List<Value>> {
    let (texts, kind) = coerce(&[qs])?;
    let qs = Str::from_value(&texts[0])?;
    let separator = Str::from_value(&coerce(&[separator])?.0[0])?;
    if separator.is_empty() {
        return Err(Exc::value_error(
            "Separator must be of type string or bytes.",
        ));
    }
    let fields: Vec<Str> = if qs.is_empty() {
        vec![]
    } else {
        qs.split(Some(&separator), -1)?.to_vec()
    };
    if !max_num_fields.is_none() {
        let count = Value::from(fields.len() as i64);
        if ops::truth(&ops::compare(ops::Compare::Lt, max_num_fields, &count)?)? {
            return Err(Exc::value_error("Max number of fields exceeded"));
        }
    }
    let unescape = |text: Str| -> Res<Value> {
        let text = text.replace(&Str::lit("+"), &Str::lit(" "));
        let text = unquote(&Value::from(text), encoding, errors)?;
        Ok(match kind {
            Kind::Str => Value::from(text),
            Kind::Bytes => Value::from(encode_ascii(&text)?),
        })
    };
    let found = List::new();
    for field in fields {
        if field.is_empty() && !strict_parsing {
            continue;
        }
        let at = field.find_in(&Str::lit("="), 0, field.len());
        if at < 0 && strict_parsing {
            let shown = field.py_repr()?;
            let message = format!("bad query field: {}", shown.as_str());
            return Err(Exc::value_error(message));
        }
        let has_value = at >= 0 && at + 1 < field.len();
        if !has_value && !keep_blank_values {
            continue;
        }
        let end = if at < 0 { field.len() } else { at };
        let name = unescape(field.slice(0..end))?;
        let value = unescape(field.slice((end + 1).min(field.len())..field.len()))?;
        found.append(Value::from(
            [name, value].into_iter().collect::<Tuple<Value>>(),
        ));
    }
    Ok(found)
}

/// `urllib.parse.parse_qs(...)`
#[allow(clippy::too_many_arguments)]
pub fn parse_qs(
    qs: &Value,
    keep_blank_values: bool,
    strict_parsing: bool,
    encoding: &Value,
    errors: &Value,
    max_num_fields: &Value,
    separator: &Value,
) -> Res<Value> {
    let pairs = parse_qsl(
        qs,
        keep_blank_values,
        strict_parsing,
        encoding,
        errors,
        max_num_fields,
        separator,
    )?;
    let found = Dict::<Value, Value>::new();
    for pair in pairs.iter() {
        let (name, value) = pair_of(&pair)?;
        match found.get(&name)? {
            Some(values) => {
                crate::call_method(&values, "append", &[value])?;
            }
            None => found.set_item(name, Value::from(List::from(vec![value])))?,
        }
    }
    Ok(Value::from(found))
}

/// The two items of what is unpacked into two names.
fn pair_of(pair: &Value) -> Res<(Value, Value)> {
    let items = pair.into_vec()?;
    match <[Value; 2]>::try_from(items) {
        Ok([first, second]) => Ok((first, second)),
        Err(items) if items.len() < 2 => Err(Exc::value_error(format!(
            "not enough values to unpack (expected 2, got {})",
            items.len()
        ))),
        Err(_) => Err(Exc::value_error("too many values to unpack (expected 2)")),
    }
}

/// How `urlencode` writes keys and values.
struct Writer<'a> {
    safe: &'a Value,
    encoding: &'a Value,
    errors: &'a Value,
    /// `quote_plus` where none is given.
    via: Option<&'a Value>,
}

impl Writer<'_> {
    fn quote(&self, v: &Value) -> Res<Value> {
        let is_bytes = matches!(ops::plain(v).view(), View::Bytes(_));
        let none = Value::NONE;
        let (shown, encoding, errors) = if is_bytes {
            (v.clone(), &none, &none)
        } else {
            (Value::from(ops::str(v)?), self.encoding, self.errors)
        };
        let Some(via) = self.via else {
            return quote_plus(&shown, self.safe, encoding, errors).map(Value::from);
        };
        let mut given = vec![shown, self.safe.clone()];
        if !is_bytes {
            given.extend([encoding.clone(), errors.clone()]);
        }
        crate::call(via, &given)
    }

    /// `key=value`
    fn pair(&self, key: &Value, value: &Value) -> Res<Value> {
        let value = self.quote(value)?;
        ops::add(&ops::add(key, &Value::from("="))?, &value)
    }

    fn write(&self, query: &Value, doseq: bool) -> Res<Str> {
        let query = items_of(query)?;
        let parts = List::new();
        for item in ops::iter(&query)? {
            let (key, value) = pair_of(&item?)?;
            let key = self.quote(&key)?;
            let is_text = matches!(ops::plain(&value).view(), View::Bytes(_) | View::Str(_));
            let values = if doseq && !is_text && is_sized(&value)? {
                value.into_vec()?
            } else {
                vec![value]
            };
            for value in values {
                parts.append(self.pair(&key, &value)?);
            }
        }
        Str::lit("&").join_any(&Value::from(parts))
    }
}

/// True when `len` gives something.
fn is_sized(v: &Value) -> Res<bool> {
    match ops::len(v) {
        Ok(_) => Ok(true),
        Err(error) if error.is_kind(Raised::TypeError) => Ok(false),
        Err(error) => Err(error),
    }
}

/// The pairs of a mapping, or of a sequence of tuples.
fn items_of(query: &Value) -> Res<Value> {
    if ops::has_attr(query, "items")? {
        return crate::call_method(query, "items", &[]);
    }
    let check = || -> Res<()> {
        if ops::len(query)? > 0 {
            let first = ops::get_item(query, &Value::from(0i64))?;
            if !matches!(ops::plain(&first).view(), View::Tuple(_)) {
                return Err(Exc::type_error(""));
            }
        }
        Ok(())
    };
    match check() {
        Ok(()) => Ok(query.clone()),
        Err(error) if error.is_kind(Raised::TypeError) => {
            let message = "not a valid non-string sequence or mapping object";
            Err(Exc::type_error(message).with_cause(Some(error)))
        }
        Err(error) => Err(error),
    }
}

/// `urllib.parse.urlencode(query, doseq, safe, encoding, errors, quote_via)`
pub fn urlencode(positional: &[Value], keywords: &[(Str, Value)]) -> Res<Str> {
    let spec = Spec {
        name: "urlencode",
        names: &["query", "doseq", "safe", "encoding", "errors", "quote_via"],
        required: &[true, false, false, false, false, false],
        num_posonly: 0,
        num_positional: 6,
        has_rest: false,
        has_keywords: false,
        is_python: true,
    };
    let call = Args::with_keywords(positional, keywords);
    let ([query], [doseq, safe, encoding, errors, via]) = args::bind(&spec, &call)?;
    let (none, empty) = (Value::NONE, Value::from(""));
    let writer = Writer {
        safe: safe.unwrap_or(&empty),
        encoding: encoding.unwrap_or(&none),
        errors: errors.unwrap_or(&none),
        via,
    };
    writer.write(query, doseq.map_or(Ok(false), ops::truth)?)
}
