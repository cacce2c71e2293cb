//! Replacement texts with references to groups.

use super::matcher::{Slots, UNSET};
use super::pattern::Pattern;
use super::syntax::{control_escape, group_number, quoted, SyntaxError, Tokens};
use super::{raised, Text};
use crate::{Bytes, Exc, Res, Str, Value, View};

enum Part {
    Literal(Value),
    Group(usize),
}

/// A parsed replacement.
pub(super) struct Template(Vec<Part>);

impl Template {
    /// The replacement for a match; groups without match are empty.
    pub fn expanded(&self, text: &Text, slots: &Slots) -> Res<Value> {
        if let [Part::Literal(only)] = self.0.as_slice() {
            return Ok(only.clone());
        }
        let piece = |part: &Part| match part {
            Part::Literal(literal) => literal.clone(),
            Part::Group(group) => {
                let (begin, end) = (slots[group * 2], slots[group * 2 + 1]);
                if begin == UNSET || end == UNSET {
                    return text.slice(0, 0);
                }
                text.slice(begin, end)
            }
        };
        text.joined(&self.0.iter().map(piece).collect::<Vec<Value>>())
    }
}

enum Failure {
    Syntax(SyntaxError),
    Raised(Exc),
}

impl From<SyntaxError> for Failure {
    fn from(error: SyntaxError) -> Failure {
        Failure::Syntax(error)
    }
}

struct Builder<'a> {
    pattern: &'a Pattern,
    parts: Vec<Part>,
    literal: Vec<u32>,
}

impl Builder<'_> {
    fn flush(&mut self) {
        if self.literal.is_empty() {
            return;
        }
        let points = std::mem::take(&mut self.literal);
        self.parts.push(Part::Literal(if self.pattern.is_text() {
            Value::from(Str::from_points(points))
        } else {
            Value::from(Bytes::from(
                points.into_iter().map(|p| p as u8).collect::<Vec<u8>>(),
            ))
        }));
    }

    fn group(&mut self, tokens: &Tokens, group: usize, offset: usize) -> Result<(), Failure> {
        if group >= self.pattern.num_groups() {
            tokens.error::<()>(format!("invalid group reference {group}"), offset)?;
        }
        self.flush();
        self.parts.push(Part::Group(group));
        Ok(())
    }

    fn named(&mut self, tokens: &mut Tokens) -> Result<(), Failure> {
        if !tokens.accept('<')? {
            tokens.error::<()>("missing <", 0)?;
        }
        let name = tokens.take_until('>', "group name")?;
        let length = name.num_chars();
        if name.isidentifier() {
            let known = self
                .pattern
                .names()
                .iter()
                .find(|(n, _)| n.as_str() == name.as_str());
            let Some((_, group)) = known else {
                let message = format!("unknown group name {}", quoted(&name));
                return Err(Failure::Raised(Exc::index_error(message)));
            };
            return self.group(tokens, *group, length + 1);
        }
        match group_number(&name) {
            Some(group) => self.group(tokens, group, length + 1),
            None => {
                let message = format!("bad character in group name {}", quoted(&name));
                Ok(tokens.error(message, length + 1)?)
            }
        }
    }

    /// `\1`, `\12`, or three octal digits.
    fn numbered(&mut self, tokens: &mut Tokens, first: char) -> Result<(), Failure> {
        let mut digits = String::from(first);
        if let Some(second @ '0'..='9') = tokens.peek() {
            digits.push(second);
            tokens.get()?;
            let is_octal = digits.chars().all(|d| d.is_digit(8));
            if let (true, Some(third @ '0'..='7')) = (is_octal, tokens.peek()) {
                digits.push(third);
                tokens.get()?;
                let point = u32::from_str_radix(&digits, 8).unwrap_or(u32::MAX);
                if point > 0o377 {
                    let message = format!("octal escape value \\{digits} outside of range 0-0o377");
                    tokens.error::<()>(message, 4)?;
                }
                self.literal.push(point);
                return Ok(());
            }
        }
        let group = digits.parse().unwrap_or(usize::MAX);
        self.group(tokens, group, digits.len())
    }

    fn escape(&mut self, tokens: &mut Tokens, escaped: u32) -> Result<(), Failure> {
        let c = char::from_u32(escaped).unwrap_or('\u{fffd}');
        match c {
            'g' => return self.named(tokens),
            '0' => {
                let digits = format!("0{}", tokens.take_digits(2, 8)?);
                self.literal
                    .push(u32::from_str_radix(&digits, 8).unwrap_or(0) & 0xff);
            }
            '1'..='9' => return self.numbered(tokens, c),
            _ => match control_escape(c) {
                Some(point) => self.literal.push(point),
                None if c.is_ascii_alphabetic() => {
                    tokens.error::<()>(format!("bad escape \\{c}"), 2)?;
                }
                None => self.literal.extend([u32::from(b'\\'), escaped]),
            },
        }
        Ok(())
    }
}

fn build(points: &[u32], pattern: &Pattern) -> Result<Template, Failure> {
    let mut tokens = Tokens::new(points)?;
    let mut builder = Builder {
        pattern,
        parts: Vec::new(),
        literal: Vec::new(),
    };
    while let Some((point, escaped)) = tokens.get()? {
        match escaped {
            Some(escaped) => builder.escape(&mut tokens, escaped)?,
            None => builder.literal.push(point),
        }
    }
    builder.flush();
    Ok(Template(builder.parts))
}

/// Parses a replacement for a pattern.
pub(super) fn parse(template: &Value, pattern: &Pattern) -> Res<Template> {
    let text = match crate::ops::plain(template).view() {
        View::Str(_) | View::Bytes(_) | View::ByteArray(_) => Text::of(template)?,
        _ => {
            return Err(Exc::type_error(format!(
                "decoding to str: need a bytes-like object, {} found",
                crate::Class::of(template).name().as_str()
            )))
        }
    };
    build(&text.points(), pattern).map_err(|failure| match failure {
        Failure::Syntax(error) => raised(error, template, &text),
        Failure::Raised(exc) => exc,
    })
}
