//! The syntax tree of regular expressions, and the parser: CPython 3.11's grammar and errors.
//!
//! Input: code points of a pattern and its flags. Output: a `Pattern`, or the message and the place
//! of the error.

mod groups;

use super::flags::{self, Flags};
use crate::{Py, Str};
use std::collections::HashMap;

/// "Without bound" as the most repetitions.
pub(super) const UNBOUNDED: u32 = u32::MAX;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Category {
    Digit,
    Space,
    Word,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Item {
    One(u32),
    Range(u32, u32),
    Category { kind: Category, is_negated: bool },
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Place {
    Beginning,
    BeginningOfString,
    Boundary,
    NonBoundary,
    End,
    EndOfString,
    /// The end, or before a newline there: `$` without MULTILINE.
    EndOfLastLine,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Mode {
    Greedy,
    Lazy,
    Possessive,
}

pub(super) type Sequence = Vec<Node>;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    One(u32),
    Any,
    Set {
        is_negated: bool,
        items: Vec<Item>,
    },
    At(Place),
    Branch(Vec<Sequence>),
    Repeat {
        min: u32,
        max: u32,
        mode: Mode,
        body: Sequence,
    },
    Group {
        index: Option<usize>,
        add: Flags,
        remove: Flags,
        body: Sequence,
    },
    Atomic(Sequence),
    Reference(usize),
    Conditional {
        group: usize,
        yes: Sequence,
        no: Sequence,
    },
    /// `width`: of a look-behind.
    Look {
        is_ahead: bool,
        is_negated: bool,
        width: usize,
        body: Sequence,
    },
}

/// A parsed pattern.
pub(super) struct Parsed {
    pub body: Sequence,
    pub flags: Flags,
    /// Group 0 included.
    pub num_groups: usize,
    pub names: Vec<(Str, usize)>,
}

/// What is wrong, and at which code point.
pub(super) struct SyntaxError {
    pub message: String,
    pub position: Option<usize>,
}

type Parse<T> = Result<T, SyntaxError>;
type Width = (u64, u64);

pub(super) struct Tokens<'a> {
    points: &'a [u32],
    index: usize,
    /// The next token: one point, or a backslash and the point after it.
    next: Option<(u32, Option<u32>)>,
}

impl<'a> Tokens<'a> {
    pub fn new(points: &'a [u32]) -> Parse<Tokens<'a>> {
        let mut tokens = Tokens {
            points,
            index: 0,
            next: None,
        };
        tokens.advance()?;
        Ok(tokens)
    }

    fn advance(&mut self) -> Parse<()> {
        let Some(&point) = self.points.get(self.index) else {
            self.next = None;
            return Ok(());
        };
        if point != u32::from(b'\\') {
            self.next = Some((point, None));
            self.index += 1;
            return Ok(());
        }
        let Some(&escaped) = self.points.get(self.index + 1) else {
            let position = Some(self.points.len() - 1);
            return Err(SyntaxError {
                message: "bad escape (end of pattern)".into(),
                position,
            });
        };
        self.next = Some((point, Some(escaped)));
        self.index += 2;
        Ok(())
    }

    /// The position of the next token.
    pub fn tell(&self) -> usize {
        self.index
            - self
                .next
                .map_or(0, |(_, escaped)| 1 + usize::from(escaped.is_some()))
    }

    fn seek(&mut self, index: usize) -> Parse<()> {
        self.index = index;
        self.advance()
    }

    pub fn get(&mut self) -> Parse<Option<(u32, Option<u32>)>> {
        let token = self.next;
        self.advance()?;
        Ok(token)
    }

    /// The next token when it is a plain character.
    pub fn peek(&self) -> Option<char> {
        match self.next {
            Some((point, None)) => char::from_u32(point),
            _ => None,
        }
    }

    pub fn accept(&mut self, c: char) -> Parse<bool> {
        if self.peek() != Some(c) {
            return Ok(false);
        }
        self.advance()?;
        Ok(true)
    }

    pub fn error<T>(&self, message: impl Into<String>, offset: usize) -> Parse<T> {
        Err(SyntaxError {
            message: message.into(),
            position: Some(self.tell().saturating_sub(offset)),
        })
    }

    /// Up to `n` digits of a base, as text.
    pub fn take_digits(&mut self, n: usize, base: u32) -> Parse<String> {
        let mut digits = String::new();
        while digits.len() < n {
            match self.peek() {
                Some(c) if c.is_digit(base) => digits.push(c),
                _ => break,
            }
            self.advance()?;
        }
        Ok(digits)
    }

    pub fn take_until(&mut self, end: char, name: &str) -> Parse<Str> {
        let mut result: Vec<u32> = Vec::new();
        loop {
            let Some((point, escaped)) = self.get()? else {
                if result.is_empty() {
                    return self.error(format!("missing {name}"), 0);
                }
                return self.error(format!("missing {end}, unterminated name"), result.len());
            };
            if point == end as u32 {
                if result.is_empty() {
                    return self.error(format!("missing {name}"), 1);
                }
                return Ok(Str::from_points(result));
            }
            result.push(point);
            result.extend(escaped);
        }
    }
}

/// `repr(text)`
pub(super) fn quoted(text: &Str) -> String {
    text.py_repr()
        .map_or_else(|_| String::new(), |s| s.as_str().to_string())
}

/// The text of an escape sequence.
fn escape_text(escaped: u32, rest: &str) -> String {
    format!("\\{}{rest}", char::from_u32(escaped).unwrap_or('\u{fffd}'))
}

/// The number of a group written in digits.
pub(super) fn group_number(name: &Str) -> Option<usize> {
    let text = name.as_str().trim();
    let digits = text.strip_prefix('+').unwrap_or(text).replace('_', "");
    digits.parse().ok()
}

/// Escapes that stand for one character everywhere.
pub(super) fn control_escape(c: char) -> Option<u32> {
    Some(match c {
        'a' => 7,
        'b' => 8,
        'f' => 12,
        'n' => 10,
        'r' => 13,
        't' => 9,
        'v' => 11,
        '\\' => 92,
        _ => return None,
    })
}

fn category(c: char) -> Option<Item> {
    let kind = match c.to_ascii_lowercase() {
        'd' => Category::Digit,
        's' => Category::Space,
        'w' => Category::Word,
        _ => return None,
    };
    Some(Item::Category {
        kind,
        is_negated: c.is_ascii_uppercase(),
    })
}

pub(super) struct Parser<'a> {
    tokens: Tokens<'a>,
    is_text: bool,
    flags: Flags,
    names: Vec<(Str, usize)>,
    /// Of each group from 0; `None` while it is open.
    widths: Vec<Option<Width>>,
    lookbehind_groups: Option<usize>,
    /// Where conditionals mention groups by number.
    mentioned: HashMap<usize, usize>,
}

/// Parses a whole pattern.
pub(super) fn parse(points: &[u32], flags: Flags, is_text: bool) -> Parse<Parsed> {
    let mut parser = Parser {
        tokens: Tokens::new(points)?,
        is_text,
        flags,
        names: Vec::new(),
        widths: vec![None],
        lookbehind_groups: None,
        mentioned: HashMap::new(),
    };
    let is_verbose = flags & flags::VERBOSE != 0;
    let body = parser.alternatives(is_verbose, 0)?;
    if parser.tokens.next.is_some() {
        return parser.tokens.error("unbalanced parenthesis", 0);
    }
    let unknown = parser
        .mentioned
        .iter()
        .filter(|(group, _)| **group >= parser.widths.len());
    if let Some((group, position)) = unknown.min_by_key(|(_, position)| **position) {
        let message = format!("invalid group reference {group}");
        return Err(SyntaxError {
            message,
            position: Some(*position),
        });
    }
    let num_groups = parser.widths.len();
    Ok(Parsed {
        body,
        flags: parser.flags,
        num_groups,
        names: parser.names,
    })
}

impl Parser<'_> {
    fn alternatives(&mut self, is_verbose: bool, depth: usize) -> Parse<Sequence> {
        let mut items = Vec::new();
        let mut is_verbose = is_verbose;
        loop {
            let is_first = depth == 0 && items.is_empty();
            items.push(self.sequence(is_verbose, depth + 1, is_first)?);
            if !self.tokens.accept('|')? {
                break;
            }
            if depth == 0 {
                is_verbose = self.flags & flags::VERBOSE != 0;
            }
        }
        if items.len() == 1 {
            return Ok(items.remove(0));
        }
        Ok(vec![Node::Branch(items)])
    }

    fn sequence(&mut self, is_verbose: bool, depth: usize, is_first: bool) -> Parse<Sequence> {
        let mut is_verbose = is_verbose;
        let mut nodes: Sequence = Vec::new();
        loop {
            if matches!(self.tokens.peek(), Some('|' | ')')) || self.tokens.next.is_none() {
                return Ok(nodes);
            }
            let Some((point, escaped)) = self.tokens.get()? else {
                return Ok(nodes);
            };
            if let Some(escaped) = escaped {
                nodes.push(self.escape(escaped)?);
                continue;
            }
            let c = char::from_u32(point).unwrap_or('\u{fffd}');
            if is_verbose && matches!(c, ' ' | '\t' | '\n' | '\r' | '\x0b' | '\x0c') {
                continue;
            }
            if is_verbose && c == '#' {
                while !matches!(self.tokens.get()?, None | Some((10, None))) {}
                continue;
            }
            match c {
                '[' => {
                    let set = self.set()?;
                    nodes.push(set);
                }
                '*' | '+' | '?' | '{' => self.repeat(c, &mut nodes)?,
                '.' => nodes.push(Node::Any),
                '^' => nodes.push(Node::At(Place::Beginning)),
                '$' => nodes.push(Node::At(Place::End)),
                '(' => {
                    if self.group(is_verbose, depth, is_first && nodes.is_empty(), &mut nodes)? {
                        is_verbose = self.flags & flags::VERBOSE != 0;
                    }
                }
                _ => nodes.push(Node::One(point)),
            }
        }
    }

    /// `\x41`, `\u0041`, `\U00000041`, in and out of sets.
    fn hexadecimal(&mut self, escaped: u32) -> Parse<Option<u32>> {
        let digits = match char::from_u32(escaped) {
            Some('x') => 2,
            Some('u') if self.is_text => 4,
            Some('U') if self.is_text => 8,
            _ => return Ok(None),
        };
        let text = self.tokens.take_digits(digits, 16)?;
        let whole = escape_text(escaped, &text);
        if text.len() != digits {
            return self
                .tokens
                .error(format!("incomplete escape {whole}"), whole.len());
        }
        match u32::from_str_radix(&text, 16) {
            Ok(point) if point <= 0x10_ffff => Ok(Some(point)),
            _ => self
                .tokens
                .error(format!("bad escape {whole}"), whole.len()),
        }
    }

    fn bad_escape<T>(&self, escaped: u32, rest: &str) -> Parse<T> {
        let text = escape_text(escaped, rest);
        let length = text.chars().count();
        self.tokens.error(format!("bad escape {text}"), length)
    }

    fn octal<T: From<u32>>(&self, digits: &str) -> Parse<T> {
        let point = u32::from_str_radix(digits, 8).unwrap_or(u32::MAX);
        if point > 0o377 {
            return self.tokens.error(
                format!("octal escape value \\{digits} outside of range 0-0o377"),
                digits.len() + 1,
            );
        }
        Ok(T::from(point))
    }

    /// An escape outside of a set.
    fn escape(&mut self, escaped: u32) -> Parse<Node> {
        let c = char::from_u32(escaped).unwrap_or('\u{fffd}');
        if let Some(item) = category(c) {
            return Ok(Node::Set {
                is_negated: false,
                items: vec![item],
            });
        }
        match c {
            'A' => return Ok(Node::At(Place::BeginningOfString)),
            'b' => return Ok(Node::At(Place::Boundary)),
            'B' => return Ok(Node::At(Place::NonBoundary)),
            'Z' => return Ok(Node::At(Place::EndOfString)),
            _ => {}
        }
        if let Some(point) = control_escape(c) {
            return Ok(Node::One(point));
        }
        if let Some(point) = self.hexadecimal(escaped)? {
            return Ok(Node::One(point));
        }
        match c {
            '0' => {
                let digits = format!("0{}", self.tokens.take_digits(2, 8)?);
                Ok(Node::One(u32::from_str_radix(&digits, 8).unwrap_or(0)))
            }
            '1'..='9' => self.reference(c),
            _ if c.is_ascii_alphabetic() => self.bad_escape(escaped, ""),
            _ => Ok(Node::One(escaped)),
        }
    }

    /// `\1`, `\12`, or three octal digits.
    fn reference(&mut self, first: char) -> Parse<Node> {
        let mut digits = String::from(first);
        if let Some(second @ '0'..='9') = self.tokens.peek() {
            digits.push(second);
            self.tokens.advance()?;
            if let (true, Some(third @ '0'..='7')) =
                (digits.chars().all(|d| d.is_digit(8)), self.tokens.peek())
            {
                digits.push(third);
                self.tokens.advance()?;
                return self.octal(&digits).map(Node::One);
            }
        }
        let group: usize = digits.parse().unwrap_or(usize::MAX);
        if group >= self.widths.len() {
            return self
                .tokens
                .error(format!("invalid group reference {group}"), digits.len());
        }
        if self.widths[group].is_none() {
            return self
                .tokens
                .error("cannot refer to an open group", digits.len() + 1);
        }
        self.check_lookbehind(group)?;
        Ok(Node::Reference(group))
    }

    fn check_lookbehind(&self, group: usize) -> Parse<()> {
        let Some(limit) = self.lookbehind_groups else {
            return Ok(());
        };
        if self.widths.get(group).is_none_or(Option::is_none) {
            return self.tokens.error("cannot refer to an open group", 0);
        }
        if group >= limit {
            return self.tokens.error(
                "cannot refer to group defined in the same lookbehind subpattern",
                0,
            );
        }
        Ok(())
    }

    /// An escape in a set.
    fn set_escape(&mut self, escaped: u32) -> Parse<Item> {
        let c = char::from_u32(escaped).unwrap_or('\u{fffd}');
        if let Some(point) = control_escape(c) {
            return Ok(Item::One(point));
        }
        if let Some(item) = category(c) {
            return Ok(item);
        }
        if let Some(point) = self.hexadecimal(escaped)? {
            return Ok(Item::One(point));
        }
        match c {
            '0'..='7' => {
                let digits = format!("{c}{}", self.tokens.take_digits(2, 8)?);
                self.octal(&digits).map(Item::One)
            }
            _ if c.is_ascii_alphanumeric() => self.bad_escape(escaped, ""),
            _ => Ok(Item::One(escaped)),
        }
    }

    fn set_item(&mut self, token: (u32, Option<u32>)) -> Parse<Item> {
        match token {
            (_, Some(escaped)) => self.set_escape(escaped),
            (point, None) => Ok(Item::One(point)),
        }
    }

    fn set(&mut self) -> Parse<Node> {
        let start = self.tokens.tell() - 1;
        let is_negated = self.tokens.accept('^')?;
        let mut items = Vec::new();
        loop {
            let from = self.tokens.tell();
            let Some(token) = self.tokens.get()? else {
                return self.unterminated_set(start);
            };
            if token == (u32::from(b']'), None) && !items.is_empty() {
                break;
            }
            let low = self.set_item(token)?;
            if !self.tokens.accept('-')? {
                items.push(low);
                continue;
            }
            let Some(token) = self.tokens.get()? else {
                return self.unterminated_set(start);
            };
            if token == (u32::from(b']'), None) {
                items.push(low);
                items.push(Item::One(u32::from(b'-')));
                break;
            }
            let high = self.set_item(token)?;
            match (low, high) {
                (Item::One(low), Item::One(high)) if low <= high => {
                    items.push(Item::Range(low, high));
                }
                _ => return self.bad_range(from),
            }
        }
        if let ([Item::One(point)], false) = (items.as_slice(), is_negated) {
            return Ok(Node::One(*point));
        }
        Ok(Node::Set { is_negated, items })
    }

    fn unterminated_set<T>(&self, start: usize) -> Parse<T> {
        self.tokens
            .error("unterminated character set", self.tokens.tell() - start)
    }

    fn bad_range<T>(&self, from: usize) -> Parse<T> {
        let to = self.tokens.tell();
        let text = Str::from_points(self.tokens.points[from..to].iter().copied());
        self.tokens
            .error(format!("bad character range {}", text.as_str()), to - from)
    }

    /// The bounds of `{m,n}`; `None`: it is not one, and the brace stands for itself.
    fn bounds(&mut self) -> Parse<Option<(u32, u32)>> {
        let start = self.tokens.tell();
        if self.tokens.peek() == Some('}') {
            return Ok(None);
        }
        let low = self.tokens.take_digits(usize::MAX, 10)?;
        let high = if self.tokens.accept(',')? {
            self.tokens.take_digits(usize::MAX, 10)?
        } else {
            low.clone()
        };
        if !self.tokens.accept('}')? {
            self.tokens.seek(start)?;
            return Ok(None);
        }
        let number = |text: &str, default: u32| {
            if text.is_empty() {
                Ok(default)
            } else {
                text.parse::<u32>()
            }
        };
        let (Ok(min), Ok(max)) = (number(&low, 0), number(&high, UNBOUNDED)) else {
            let message = "the repetition number is too large".into();
            return Err(SyntaxError {
                message,
                position: None,
            });
        };
        if max < min {
            let offset = self.tokens.tell() - start;
            return self
                .tokens
                .error("min repeat greater than max repeat", offset);
        }
        Ok(Some((min, max)))
    }

    fn repeat(&mut self, c: char, nodes: &mut Sequence) -> Parse<()> {
        let start = self.tokens.tell();
        let (min, max) = match c {
            '?' => (0, 1),
            '*' => (0, UNBOUNDED),
            '+' => (1, UNBOUNDED),
            _ => match self.bounds()? {
                Some(bounds) => bounds,
                None => {
                    nodes.push(Node::One(u32::from(b'{')));
                    return Ok(());
                }
            },
        };
        let offset = self.tokens.tell() - start + 1;
        let item = match nodes.last() {
            None | Some(Node::At(_)) => return self.tokens.error("nothing to repeat", offset),
            Some(Node::Repeat { .. }) => return self.tokens.error("multiple repeat", offset),
            Some(_) => nodes.pop(),
        };
        let body = match item {
            Some(Node::Group {
                index: None,
                add: 0,
                remove: 0,
                body,
            }) => body,
            item => item.into_iter().collect(),
        };
        let mode = if self.tokens.accept('?')? {
            Mode::Lazy
        } else if self.tokens.accept('+')? {
            Mode::Possessive
        } else {
            Mode::Greedy
        };
        nodes.push(Node::Repeat {
            min,
            max,
            mode,
            body,
        });
        Ok(())
    }

    /// The least and the most characters that a sequence can match.
    fn width(&self, nodes: &[Node]) -> Width {
        nodes.iter().fold((0, 0), |(low, high), node| {
            let (l, h) = self.node_width(node);
            (
                low + l,
                u64::min(high.saturating_add(h), u64::from(UNBOUNDED)),
            )
        })
    }

    fn node_width(&self, node: &Node) -> Width {
        match node {
            Node::One(_) | Node::Any | Node::Set { .. } => (1, 1),
            Node::At(_) | Node::Look { .. } => (0, 0),
            Node::Branch(items) => {
                let widths: Vec<Width> = items.iter().map(|item| self.width(item)).collect();
                let low = widths.iter().map(|w| w.0).min().unwrap_or(0);
                (low, widths.iter().map(|w| w.1).max().unwrap_or(0))
            }
            Node::Repeat { min, max, body, .. } => {
                let (low, high) = self.width(body);
                let most = u64::from(UNBOUNDED);
                let low = low.saturating_mul(u64::from(*min)).min(most);
                (
                    low,
                    if high == 0 {
                        0
                    } else {
                        high.saturating_mul(u64::from(*max)).min(most)
                    },
                )
            }
            Node::Group { body, .. } | Node::Atomic(body) => self.width(body),
            Node::Reference(group) => self.widths.get(*group).copied().flatten().unwrap_or((0, 0)),
            Node::Conditional { yes, no, .. } => {
                let (a, b) = (self.width(yes), self.width(no));
                (if no.is_empty() { 0 } else { a.0.min(b.0) }, a.1.max(b.1))
            }
        }
    }
}
