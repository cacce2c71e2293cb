//! Values as JSON text and back, exactly: what crosses the border of a translated library.
//!
//! Goes in: canonical JSON, in which what JSON has no form for is an object of one key that begins
//! with `$` (`{"$tuple": [1, 2]}`). Comes out: the value; and back. What must hold: a value that
//! was written and read has the same types, values and order; equal values of equal types have the
//! same text. What has no text is an error that says so, never something like it.

use crate::builtins::{float_from_str, int_from_str_base};
use crate::{
    bytearray, bytes, modules::json, Class, Complex, Dict, Exc, FrozenSet, Int, List, Py, Range,
    Res, Set, Str, Tuple, Value, View,
};

/// How deeply values may be nested.
const MAX_DEPTH: usize = 100;
/// Longer ints are written in hexadecimal: the digits of a decimal text are limited.
const MAX_DECIMAL_BITS: i64 = 8192;

/// The value of a text.
pub fn decode(text: &str) -> Res<Value> {
    untagged(&json::loads(&[Value::from(text)], &[])?, 0)
}

/// The text of a value.
pub fn encode(value: &Value) -> Res<String> {
    let mut writer = Writer::default();
    let tagged = writer.tagged(value, 0)?;
    text_of(&tagged)
}

fn text_of(tagged: &Value) -> Res<String> {
    Ok(json::compact(tagged)?.as_str().to_string())
}

fn too_deep() -> Exc {
    Exc::value_error("a value that is nested too deeply, or that holds itself")
}

// ---- reading ----

fn untagged(v: &Value, depth: usize) -> Res<Value> {
    if depth > 2 * MAX_DEPTH {
        return Err(too_deep());
    }
    match v.view() {
        View::List(items) => {
            let items = items.to_vec();
            let items: Res<Vec<Value>> = items.iter().map(|i| untagged(i, depth + 1)).collect();
            Ok(Value::from(List::from(items?)))
        }
        View::Dict(entries) => {
            let entries = entries.to_vec();
            if let [(key, content)] = entries.as_slice() {
                let key = Str::from_value(key)?;
                if key.as_str().starts_with('$') {
                    return of_tag(key.as_str(), &untagged(content, depth + 1)?);
                }
            }
            let mut read = Vec::with_capacity(entries.len());
            for (key, value) in &entries {
                read.push((key.clone(), untagged(value, depth + 1)?));
            }
            Ok(Value::from(Dict::of(read)?))
        }
        _ => Ok(v.clone()),
    }
}

fn items_of(content: &Value) -> Res<Vec<Value>> {
    match content.view() {
        View::List(items) => Ok(items.to_vec()),
        _ => Err(Exc::value_error("a list is expected")),
    }
}

fn fields<T: Py, const N: usize>(content: &Value) -> Res<[T; N]> {
    let read: Res<Vec<T>> = items_of(content)?.iter().map(T::from_value).collect();
    <[T; N]>::try_from(read?).map_err(|_| Exc::value_error(format!("{N} fields are expected")))
}

fn pair_of(entry: &Value) -> Res<(Value, Value)> {
    let [key, value] = fields(entry)?;
    Ok((key, value))
}

fn of_tag(tag: &str, content: &Value) -> Res<Value> {
    Ok(match tag {
        "$tuple" => Value::from(Tuple::from(items_of(content)?)),
        "$set" => Value::from(Set::collect(&List::from(items_of(content)?))?),
        "$frozenset" => Value::from(FrozenSet::collect(&List::from(items_of(content)?))?),
        "$dict" => {
            let pairs: Res<Vec<_>> = items_of(content)?.iter().map(pair_of).collect();
            Value::from(Dict::of(pairs?)?)
        }
        "$bytes" => Value::from(bytes::fromhex(&Str::from_value(content)?)?),
        "$bytearray" => Value::from(bytearray::fromhex(&Str::from_value(content)?)?),
        "$int" => Value::from(int_from_str_base(&Str::from_value(content)?, 16)?),
        "$float" => Value::from(float_from_str(&Str::from_value(content)?)?),
        "$complex" => {
            let [re, im] = fields(content)?;
            Value::from(Complex::new(re, im))
        }
        "$range" => {
            let [start, stop, step] = fields::<Int, 3>(content)?;
            Value::from(Range::new(start, stop, step)?)
        }
        "$ellipsis" => Value::ELLIPSIS,
        _ => return Err(Exc::value_error(format!("unknown kind of value '{tag}'"))),
    })
}

// ---- writing ----

/// Writes one value; two places that hold the same mutable object cannot be told from two objects.
#[derive(Default)]
struct Writer {
    mutable: Vec<u64>,
}

fn object(tag: &str, content: Value) -> Res<Value> {
    Ok(Value::from(Dict::of(vec![(Value::from(tag), content)])?))
}

impl Writer {
    fn once(&mut self, v: &Value) -> Res<()> {
        if self.mutable.contains(&v.id()) {
            return Err(Exc::value_error("one object in two places"));
        }
        self.mutable.push(v.id());
        Ok(())
    }

    fn all(&mut self, items: &[Value], depth: usize) -> Res<Vec<Value>> {
        items.iter().map(|i| self.tagged(i, depth + 1)).collect()
    }

    fn list(&mut self, items: &[Value], depth: usize) -> Res<Value> {
        Ok(Value::from(List::from(self.all(items, depth)?)))
    }

    /// Sets have no order that means anything: the texts of their elements give one.
    fn sorted(&mut self, items: &[Value], depth: usize) -> Res<Value> {
        let mut texts = Vec::with_capacity(items.len());
        for item in self.all(items, depth)? {
            texts.push((text_of(&item)?, item));
        }
        texts.sort_by(|a, b| a.0.cmp(&b.0));
        let items: Vec<Value> = texts.into_iter().map(|(_, item)| item).collect();
        Ok(Value::from(List::from(items)))
    }

    fn dict(&mut self, entries: &[(Value, Value)], depth: usize) -> Res<Value> {
        let is_plain = entries.iter().all(
            |(key, _)| matches!(key.view(), View::Str(name) if !name.as_str().starts_with('$')),
        );
        let mut written = Vec::with_capacity(entries.len());
        for (key, value) in entries {
            let key = self.tagged(key, depth + 1)?;
            written.push((key, self.tagged(value, depth + 1)?));
        }
        if is_plain {
            return Ok(Value::from(Dict::of(written)?));
        }
        let pairs: Vec<Value> = written
            .into_iter()
            .map(|(key, value)| Value::from(List::from(vec![key, value])))
            .collect();
        object("$dict", Value::from(List::from(pairs)))
    }

    fn float(x: f64) -> Res<Value> {
        if x.is_finite() {
            return Ok(Value::from(x));
        }
        object("$float", Value::from(x.py_repr()?))
    }

    fn tagged(&mut self, v: &Value, depth: usize) -> Res<Value> {
        if depth > MAX_DEPTH {
            return Err(too_deep());
        }
        match v.view() {
            View::None | View::Bool(_) | View::Str(_) => Ok(v.clone()),
            View::Int(i) if i.bit_length() <= MAX_DECIMAL_BITS => Ok(v.clone()),
            View::Int(i) => object("$int", Value::from(crate::builtins::hex_int(i))),
            View::Float(x) => Self::float(x),
            View::Complex(c) => {
                let parts = vec![Self::float(c.re)?, Self::float(c.im)?];
                object("$complex", Value::from(List::from(parts)))
            }
            View::Bytes(b) => object("$bytes", Value::from(b.hex())),
            View::ByteArray(b) => {
                self.once(v)?;
                object("$bytearray", Value::from(b.hex()))
            }
            View::List(items) => {
                self.once(v)?;
                self.list(&items.to_vec(), depth)
            }
            View::Tuple(items) => object("$tuple", self.list(items.as_slice(), depth)?),
            View::Set(items) => {
                self.once(v)?;
                object("$set", self.sorted(&items.to_vec(), depth)?)
            }
            View::FrozenSet(items) => object("$frozenset", self.sorted(&items.to_vec(), depth)?),
            View::Dict(entries) => {
                self.once(v)?;
                self.dict(&entries.to_vec(), depth)
            }
            View::Range(r) => {
                let bounds = [r.start(), r.stop(), r.step()].map(Value::from);
                object("$range", Value::from(List::from(bounds.to_vec())))
            }
            View::Ellipsis => object("$ellipsis", Value::NONE),
            _ => Err(Exc::value_error(format!(
                "a value of type {}",
                Class::of(v).name().as_str()
            ))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What CPython's side of the border reads and writes as well.
    const TEXTS: &str = include_str!("../../../tests/vectors/values.jsonl");

    #[test]
    fn a_text_comes_back() {
        assert!(TEXTS.lines().count() > 30);
        for text in TEXTS.lines() {
            let back = decode(text).and_then(|value| encode(&value));
            assert_eq!(back.ok().as_deref(), Some(text));
        }
    }

    #[test]
    fn what_has_no_text_says_why() {
        let shared = Value::from(List::from(vec![Value::NONE]));
        let twice = Value::from(List::from(vec![shared.clone(), shared]));
        let own = List::<Value>::new();
        own.append(Value::from(own.clone()));
        for (value, reason) in [
            (twice, "one object in two places"),
            (Value::from(own), "one object in two places"),
            (Value::from(Class::of(&Value::NONE)), "a value of type type"),
        ] {
            let text = encode(&value).unwrap_err().py_str().unwrap();
            assert_eq!(text.as_str(), reason);
        }
    }

    #[test]
    fn bad_text_is_an_error() {
        for text in [
            "",
            "{",
            "[1",
            r#"{"$no":1}"#,
            r#"{"$int":"x"}"#,
            r#"{"$bytes":"zz"}"#,
            r#"{"$dict":[[1]]}"#,
            r#"{"$set":[[]]}"#,
            r#"{"$tuple":1}"#,
            r#"{"$range":[1,2]}"#,
        ] {
            assert!(decode(text).is_err(), "{text}");
        }
    }
}
