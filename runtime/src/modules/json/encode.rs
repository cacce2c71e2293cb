//! Values as JSON text.

use crate::{call, ops, Class, Dict, Exc, List, Py, Res, Str, Value, View};
use std::fmt::Write;

pub(super) struct Options {
    pub skipkeys: bool,
    pub ensure_ascii: bool,
    pub check_circular: bool,
    pub allow_nan: bool,
    pub indent: Option<Str>,
    pub comma: Str,
    pub colon: Str,
    pub default: Option<Value>,
    pub sort_keys: bool,
}

struct Encoder<'a> {
    options: &'a Options,
    out: String,
    /// The containers that are being written, by id.
    open: Vec<u64>,
}

/// The text of a value.
pub(super) fn encode(value: &Value, options: &Options) -> Res<Str> {
    let mut encoder = Encoder {
        options,
        out: String::new(),
        open: Vec::new(),
    };
    encoder.value(value)?;
    Ok(Str::from(encoder.out))
}

impl Encoder<'_> {
    fn value(&mut self, v: &Value) -> Res<()> {
        let _depth = crate::recursion::enter()?;
        match ops::plain(v).view() {
            View::None => self.out.push_str("null"),
            View::Bool(b) => self.out.push_str(if b { "true" } else { "false" }),
            View::Int(i) => self.out.push_str(i.py_repr()?.as_str()),
            View::Float(x) => {
                let text = self.float(x)?;
                self.out.push_str(&text);
            }
            View::Str(s) => self.string(s)?,
            View::List(items) => self.sequence(v, &items.to_vec())?,
            View::Tuple(items) => self.sequence(v, items.as_slice())?,
            View::Dict(items) => self.mapping(v, items)?,
            _ => self.other(v)?,
        }
        Ok(())
    }

    fn float(&self, x: f64) -> Res<String> {
        if x.is_finite() {
            return Ok(x.py_repr()?.as_str().to_string());
        }
        if !self.options.allow_nan {
            return Err(Exc::value_error(
                "Out of range float values are not JSON compliant",
            ));
        }
        Ok(if x.is_nan() {
            "NaN"
        } else if x > 0.0 {
            "Infinity"
        } else {
            "-Infinity"
        }
        .to_string())
    }

    fn string(&mut self, s: &Str) -> Res<()> {
        self.out.push('"');
        for point in s.points() {
            let escape = match point {
                0x22 => "\\\"",
                0x5c => "\\\\",
                0x0a => "\\n",
                0x0d => "\\r",
                0x09 => "\\t",
                0x0c => "\\f",
                0x08 => "\\b",
                _ => "",
            };
            if !escape.is_empty() {
                self.out.push_str(escape);
            } else if point < 0x20 || (self.options.ensure_ascii && point > 0x7e) {
                self.escaped(point);
            } else {
                let c = char::from_u32(point).ok_or_else(|| {
                    Exc::value_error("surrogates cannot be written with ensure_ascii=False")
                })?;
                self.out.push(c);
            }
        }
        self.out.push('"');
        Ok(())
    }

    fn escaped(&mut self, point: u32) {
        // Writing to a String cannot fail.
        let _ = if point < 0x1_0000 {
            write!(self.out, "\\u{point:04x}")
        } else {
            let rest = point - 0x1_0000;
            write!(
                self.out,
                "\\u{:04x}\\u{:04x}",
                0xd800 + (rest >> 10),
                0xdc00 + (rest & 0x3ff)
            )
        };
    }

    fn enter(&mut self, v: &Value) -> Res<()> {
        if self.options.check_circular && self.open.contains(&v.id()) {
            return Err(Exc::value_error("Circular reference detected"));
        }
        self.open.push(v.id());
        Ok(())
    }

    /// A new line at the present depth, when there is an indent.
    fn line(&mut self) {
        if let Some(indent) = &self.options.indent {
            self.out.push('\n');
            for _ in 0..self.open.len() {
                self.out.push_str(indent.as_str());
            }
        }
    }

    fn separate(&mut self, is_first: bool) {
        if !is_first {
            self.out.push_str(self.options.comma.as_str());
        }
        self.line();
    }

    fn sequence(&mut self, v: &Value, items: &[Value]) -> Res<()> {
        if items.is_empty() {
            self.out.push_str("[]");
            return Ok(());
        }
        self.enter(v)?;
        self.out.push('[');
        for (i, item) in items.iter().enumerate() {
            self.separate(i == 0);
            self.value(item)?;
        }
        self.open.pop();
        self.line();
        self.out.push(']');
        Ok(())
    }

    fn mapping(&mut self, v: &Value, items: &Dict<Value, Value>) -> Res<()> {
        if items.is_empty() {
            self.out.push_str("{}");
            return Ok(());
        }
        self.enter(v)?;
        self.out.push('{');
        let mut entries = items.to_vec();
        if self.options.sort_keys {
            let sorted = List::from(entries);
            sorted.sort_by_key(|entry: &(Value, Value)| Ok(entry.0.clone()), false)?;
            entries = sorted.to_vec();
        }
        let mut is_first = true;
        for (key, value) in &entries {
            let Some(key) = self.key(key)? else { continue };
            self.separate(is_first);
            is_first = false;
            self.string(&key)?;
            self.out.push_str(self.options.colon.as_str());
            self.value(value)?;
        }
        self.open.pop();
        self.line();
        self.out.push('}');
        Ok(())
    }

    /// A key as text; `None`: it is skipped.
    fn key(&self, key: &Value) -> Res<Option<Str>> {
        Ok(Some(match ops::plain(key).view() {
            View::Str(s) => s.clone(),
            View::None => Str::from("null"),
            View::Bool(b) => Str::from(if b { "true" } else { "false" }),
            View::Int(i) => i.py_repr()?,
            View::Float(x) => Str::from(self.float(x)?),
            _ if self.options.skipkeys => return Ok(None),
            _ => {
                return Err(Exc::type_error(format!(
                    "keys must be str, int, float, bool or None, not {}",
                    Class::of(key).name().as_str()
                )))
            }
        }))
    }

    fn other(&mut self, v: &Value) -> Res<()> {
        let Some(default) = &self.options.default else {
            return Err(Exc::type_error(format!(
                "Object of type {} is not JSON serializable",
                Class::of(v).name().as_str()
            )));
        };
        if self.open.contains(&v.id()) && self.options.check_circular {
            return Err(Exc::value_error("Circular reference detected"));
        }
        let replaced = call(default, std::slice::from_ref(v))?;
        // The replaced value is open too, but adds no depth to the indent.
        self.value(&replaced)
    }
}
