//! JSON text as values, with CPython's errors and its extensions (`NaN`, `Infinity`).

use super::{error, parse_int};
use crate::{call, Dict, Exc, List, Py, Res, Str, Value};

#[derive(Default)]
pub(super) struct Hooks {
    pub object: Option<Value>,
    pub pairs: Option<Value>,
    pub float: Option<Value>,
    pub int: Option<Value>,
    pub constant: Option<Value>,
}

struct Decoder {
    text: Vec<char>,
    at: usize,
    hooks: Hooks,
}

/// The value of a whole document.
pub(super) fn decode(text: &Str, hooks: Hooks) -> Res<Value> {
    let mut decoder = Decoder {
        text: text.utf8()?.chars().collect(),
        at: 0,
        hooks,
    };
    if decoder.peek() == Some('\u{feff}') {
        return Err(decoder.error("Unexpected UTF-8 BOM (decode using utf-8-sig)", 0));
    }
    decoder.skip_space();
    let value = decoder.value()?;
    decoder.skip_space();
    if decoder.at < decoder.text.len() {
        return Err(decoder.error("Extra data", decoder.at));
    }
    Ok(value)
}

impl Decoder {
    fn peek(&self) -> Option<char> {
        self.text.get(self.at).copied()
    }

    fn error(&self, message: &str, position: usize) -> Exc {
        error(message, &self.text, position)
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(' ' | '\t' | '\n' | '\r')) {
            self.at += 1;
        }
    }

    fn starts_with(&self, word: &str) -> bool {
        let rest = &self.text[self.at..];
        rest.len() >= word.len() && word.chars().zip(rest).all(|(a, b)| a == *b)
    }

    fn value(&mut self) -> Res<Value> {
        let _depth = crate::recursion::enter()?;
        match self.peek() {
            Some('"') => {
                self.at += 1;
                self.string().map(Value::from)
            }
            Some('{') => {
                self.at += 1;
                self.object()
            }
            Some('[') => {
                self.at += 1;
                self.array()
            }
            _ => self.scalar(),
        }
    }

    fn scalar(&mut self) -> Res<Value> {
        for (word, value) in [
            ("null", Value::NONE),
            ("true", Value::TRUE),
            ("false", Value::FALSE),
        ] {
            if self.starts_with(word) {
                self.at += word.len();
                return Ok(value);
            }
        }
        if let Some(number) = self.number()? {
            return Ok(number);
        }
        let constants = [
            ("NaN", f64::NAN),
            ("Infinity", f64::INFINITY),
            ("-Infinity", f64::NEG_INFINITY),
        ];
        for (word, value) in constants {
            if self.starts_with(word) {
                self.at += word.len();
                return match &self.hooks.constant {
                    Some(hook) => call(hook, &[Value::from(word)]),
                    None => Ok(Value::from(value)),
                };
            }
        }
        Err(self.error("Expecting value", self.at))
    }

    fn digits(&self, from: usize) -> usize {
        self.text[from..]
            .iter()
            .take_while(|c| c.is_ascii_digit())
            .count()
    }

    fn number(&mut self) -> Res<Option<Value>> {
        let start = self.at;
        let mut end = start + usize::from(self.peek() == Some('-'));
        let whole = match self.text.get(end) {
            Some('0') => 1,
            _ => self.digits(end),
        };
        if whole == 0 {
            return Ok(None);
        }
        end += whole;
        let mut is_float = false;
        if self.text.get(end) == Some(&'.') && self.digits(end + 1) > 0 {
            is_float = true;
            end += 1 + self.digits(end + 1);
        }
        if matches!(self.text.get(end), Some('e' | 'E')) {
            let sign = usize::from(matches!(self.text.get(end + 1), Some('+' | '-')));
            let from = (end + 1 + sign).min(self.text.len());
            let digits = self.digits(from);
            if digits > 0 {
                is_float = true;
                end = from + digits;
            }
        }
        self.at = end;
        let text: String = self.text[start..end].iter().collect();
        let hook = if is_float {
            &self.hooks.float
        } else {
            &self.hooks.int
        };
        if let Some(hook) = hook {
            return call(hook, &[Value::from(text)]).map(Some);
        }
        if is_float {
            return Ok(Some(Value::from(text.parse::<f64>().unwrap_or(f64::NAN))));
        }
        parse_int(&text).map(|i| Some(Value::from(i)))
    }

    fn string(&mut self) -> Res<Str> {
        let begin = self.at - 1;
        let mut points: Vec<u32> = Vec::new();
        loop {
            let Some(c) = self.peek() else {
                return Err(self.error("Unterminated string starting at", begin));
            };
            self.at += 1;
            match c {
                '"' => return Ok(Str::from_points(points)),
                '\\' => points.push(self.escape(begin)?),
                c if (c as u32) < 0x20 => {
                    return Err(self.error("Invalid control character at", self.at - 1));
                }
                c => points.push(c as u32),
            }
        }
    }

    fn escape(&mut self, begin: usize) -> Res<u32> {
        let Some(c) = self.peek() else {
            return Err(self.error("Unterminated string starting at", begin));
        };
        self.at += 1;
        Ok(match c {
            '"' | '\\' | '/' => c as u32,
            'b' => 8,
            'f' => 12,
            'n' => 10,
            'r' => 13,
            't' => 9,
            'u' => {
                let first = self.unit(self.at)?;
                self.at += 4;
                self.joined(first)
            }
            _ => return Err(self.error("Invalid \\escape", self.at - 2)),
        })
    }

    /// Four hexadecimal digits.
    fn unit(&self, from: usize) -> Res<u32> {
        let digits = self.text.get(from..from + 4);
        let unit = digits.and_then(|digits| {
            digits
                .iter()
                .try_fold(0, |unit, digit| Some(unit * 16 + digit.to_digit(16)?))
        });
        unit.ok_or_else(|| self.error("Invalid \\uXXXX escape", from - 1))
    }

    /// A high surrogate together with the low one after it.
    fn joined(&mut self, first: u32) -> u32 {
        if (0xd800..0xdc00).contains(&first)
            && self.peek() == Some('\\')
            && self.text.get(self.at + 1) == Some(&'u')
        {
            if let Ok(second @ 0xdc00..=0xdfff) = self.unit(self.at + 2) {
                self.at += 6;
                return 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
            }
        }
        first
    }

    fn array(&mut self) -> Res<Value> {
        let items = List::new();
        self.skip_space();
        if self.peek() == Some(']') {
            self.at += 1;
            return Ok(Value::from(items));
        }
        loop {
            items.append(self.value()?);
            self.skip_space();
            match self.peek() {
                Some(']') => {
                    self.at += 1;
                    return Ok(Value::from(items));
                }
                Some(',') => self.at += 1,
                _ => return Err(self.error("Expecting ',' delimiter", self.at)),
            }
            self.skip_space();
        }
    }

    fn object(&mut self) -> Res<Value> {
        let mut pairs: Vec<(Value, Value)> = Vec::new();
        self.skip_space();
        if self.peek() == Some('}') {
            self.at += 1;
            return self.made(pairs);
        }
        loop {
            if self.peek() != Some('"') {
                return Err(
                    self.error("Expecting property name enclosed in double quotes", self.at)
                );
            }
            self.at += 1;
            let key = Value::from(self.string()?);
            self.skip_space();
            if self.peek() != Some(':') {
                return Err(self.error("Expecting ':' delimiter", self.at));
            }
            self.at += 1;
            self.skip_space();
            pairs.push((key, self.value()?));
            self.skip_space();
            match self.peek() {
                Some('}') => {
                    self.at += 1;
                    return self.made(pairs);
                }
                Some(',') => self.at += 1,
                _ => return Err(self.error("Expecting ',' delimiter", self.at)),
            }
            self.skip_space();
        }
    }

    fn made(&self, pairs: Vec<(Value, Value)>) -> Res<Value> {
        if let Some(hook) = &self.hooks.pairs {
            let pairs: List<Value> = pairs.iter().map(Py::to_value).collect();
            return call(hook, &[Value::from(pairs)]);
        }
        let dict = Value::from(Dict::collect(pairs.into_iter().map(Ok))?);
        match &self.hooks.object {
            Some(hook) => call(hook, &[dict]),
            None => Ok(dict),
        }
    }
}
