//! Compiled patterns as objects.

use super::match_object::Match;
use super::matcher::{Goal, Matcher, Slots, Subject, UNSET};
use super::program::{self, Program};
use super::syntax::Parsed;
use super::template::{self, Template};
use super::{flags, Text};
use crate::call::{is_callable, Args};
use crate::class::NativeClass;
use crate::ops::Compare;
use crate::{call, dispatch, ops, Class, Dict, Exc, Iter, List, Object, Py, Res, Str, Value, View};
use std::rc::Rc;

/// A compiled pattern.
pub struct Pattern {
    source: Value,
    is_text: bool,
    flags: i64,
    program: Program,
    names: Vec<(Str, usize)>,
}

static CLASS: NativeClass = NativeClass {
    methods: dispatch::class_re_pattern::NAMES,
    ..NativeClass::new("re", "Pattern")
};

pub(super) fn class() -> Class {
    Class::define(&CLASS)
}

/// A subject with the part of it that is searched.
struct Window {
    text: Text,
    start: usize,
    end: usize,
}

impl Pattern {
    pub(super) fn new(source: Value, text: Text, parsed: &Parsed) -> Pattern {
        Pattern {
            source,
            is_text: text.is_str(),
            flags: parsed.flags,
            program: program::compile(parsed, text.is_str()),
            names: parsed.names.clone(),
        }
    }

    pub(super) fn num_groups(&self) -> usize {
        self.program.num_groups
    }

    pub(super) fn names(&self) -> &[(Str, usize)] {
        &self.names
    }

    pub(super) fn is_text(&self) -> bool {
        self.is_text
    }

    fn window(&self, string: &Value, pos: i64, endpos: i64) -> Res<Window> {
        let text = Text::of(string)?;
        if text.is_str() != self.is_text {
            return Err(Exc::type_error(if self.is_text {
                "cannot use a string pattern on a bytes-like object"
            } else {
                "cannot use a bytes pattern on a string-like object"
            }));
        }
        let len = text.len() as i64;
        let (start, end) = (pos.clamp(0, len) as usize, endpos.clamp(0, len) as usize);
        Ok(Window { text, start, end })
    }

    /// Runs the matcher on the subject's own representation; without a goal it searches.
    fn find(
        &self,
        window: &Window,
        start: usize,
        must_advance: bool,
        goal: Option<Goal>,
    ) -> Option<Slots> {
        if start > window.end {
            return None;
        }
        match &window.text {
            Text::Str(s) if s.is_ascii() => {
                self.run(s.as_bytes(), window.end, start, must_advance, goal)
            }
            Text::Str(s) => self.run(s.wide(), window.end, start, must_advance, goal),
            Text::Bytes(b) => self.run(b.as_slice(), window.end, start, must_advance, goal),
        }
    }

    fn run<S: Subject>(
        &self,
        subject: S,
        end: usize,
        start: usize,
        must_advance: bool,
        goal: Option<Goal>,
    ) -> Option<Slots> {
        let mut matcher = Matcher::new(&self.program, subject, end, goal.unwrap_or(Goal::Prefix));
        match goal {
            Some(_) => matcher.match_at(start, must_advance),
            None => matcher.search(start, must_advance),
        }
    }

    fn made(self: &Rc<Self>, window: &Window, string: &Value, slots: Option<Slots>) -> Value {
        let Some(slots) = slots else {
            return Value::NONE;
        };
        Value::object(Match::new(
            Rc::clone(self),
            string.clone(),
            window.text.clone(),
            (window.start, window.end),
            slots,
        ))
    }

    /// `match(string, pos, endpos)`
    pub fn match_(self: &Rc<Self>, string: &Value, pos: i64, endpos: i64) -> Res<Value> {
        let window = self.window(string, pos, endpos)?;
        let slots = self.find(&window, window.start, false, Some(Goal::Prefix));
        Ok(self.made(&window, string, slots))
    }

    /// `fullmatch(string, pos, endpos)`
    pub fn fullmatch(self: &Rc<Self>, string: &Value, pos: i64, endpos: i64) -> Res<Value> {
        let window = self.window(string, pos, endpos)?;
        let slots = self.find(&window, window.start, false, Some(Goal::Whole));
        Ok(self.made(&window, string, slots))
    }

    /// `search(string, pos, endpos)`
    pub fn search(self: &Rc<Self>, string: &Value, pos: i64, endpos: i64) -> Res<Value> {
        let window = self.window(string, pos, endpos)?;
        let slots = self.find(&window, window.start, false, None);
        Ok(self.made(&window, string, slots))
    }

    /// All matches from left to right; one may be empty, but not where the last one ended empty.
    fn all(&self, window: &Window, most: usize) -> Vec<Slots> {
        let mut found = Vec::new();
        let (mut at, mut must_advance) = (window.start, false);
        while found.len() < most {
            let Some(slots) = self.find(window, at, must_advance, None) else {
                break;
            };
            must_advance = slots[0] == slots[1];
            at = slots[1];
            found.push(slots);
        }
        found
    }

    /// `findall(string, pos, endpos)`
    pub fn findall(&self, string: &Value, pos: i64, endpos: i64) -> Res<List<Value>> {
        let window = self.window(string, pos, endpos)?;
        let empty = window.text.slice(0, 0);
        let group = |slots: &Slots, group: usize| {
            let (begin, end) = (slots[group * 2], slots[group * 2 + 1]);
            if begin == UNSET || end == UNSET {
                return empty.clone();
            }
            window.text.slice(begin, end)
        };
        let item = |slots: &Slots| match self.num_groups() {
            1 => group(slots, 0),
            2 => group(slots, 1),
            n => Value::from((1..n).map(|i| group(slots, i)).collect::<Vec<Value>>()),
        };
        Ok(self.all(&window, usize::MAX).iter().map(item).collect())
    }

    /// `finditer(string, pos, endpos)`
    pub fn finditer(self: &Rc<Self>, string: &Value, pos: i64, endpos: i64) -> Res<Iter<Value>> {
        let window = self.window(string, pos, endpos)?;
        let (pattern, string) = (Rc::clone(self), string.clone());
        let (mut at, mut must_advance, mut is_done) = (window.start, false, false);
        Ok(Iter::new(
            "callable_iterator",
            std::iter::from_fn(move || {
                if is_done {
                    return None;
                }
                let Some(slots) = pattern.find(&window, at, must_advance, None) else {
                    is_done = true;
                    return None;
                };
                must_advance = slots[0] == slots[1];
                at = slots[1];
                Some(Ok(pattern.made(&window, &string, Some(slots))))
            }),
        ))
    }

    /// `split(string, maxsplit)`
    pub fn split(&self, string: &Value, maxsplit: i64) -> Res<List<Value>> {
        let window = self.window(string, 0, i64::MAX)?;
        let most = if maxsplit == 0 {
            usize::MAX
        } else {
            maxsplit.max(0) as usize
        };
        let parts = List::new();
        let mut last = 0;
        for slots in self.all(&window, most) {
            parts.append(window.text.slice(last, slots[0]));
            for group in 1..self.num_groups() {
                let (begin, end) = (slots[group * 2], slots[group * 2 + 1]);
                let is_set = begin != UNSET && end != UNSET;
                parts.append(if is_set {
                    window.text.slice(begin, end)
                } else {
                    Value::NONE
                });
            }
            last = slots[1];
        }
        parts.append(window.text.slice(last, window.end));
        Ok(parts)
    }

    /// `sub(repl, string, count)`
    pub fn sub(self: &Rc<Self>, repl: &Value, string: &Value, count: i64) -> Res<Value> {
        self.subn(repl, string, count).map(|(text, _)| text)
    }

    /// `subn(repl, string, count)`
    pub fn subn(self: &Rc<Self>, repl: &Value, string: &Value, count: i64) -> Res<(Value, i64)> {
        let replacement = self.replacement(repl)?;
        let window = self.window(string, 0, i64::MAX)?;
        let most = if count == 0 {
            usize::MAX
        } else {
            count.max(0) as usize
        };
        let mut pieces = Vec::new();
        let (mut at, mut must_advance, mut last, mut made) = (0, false, 0, 0);
        while made < most {
            let Some(slots) = self.find(&window, at, must_advance, None) else {
                break;
            };
            let (begin, end) = (slots[0], slots[1]);
            if begin > last {
                pieces.push(window.text.slice(last, begin));
            }
            let piece = match &replacement {
                Some(template) => template.expanded(&window.text, &slots)?,
                None => call(repl, &[self.made(&window, string, Some(slots))])?,
            };
            if !piece.is_none() {
                pieces.push(piece);
            }
            (at, last, must_advance, made) = (end, end, begin == end, made + 1);
        }
        if last < window.end {
            pieces.push(window.text.slice(last, window.end));
        }
        let text = window
            .text
            .joined(&pieces)
            .map_err(|e| self.wrong_piece(&pieces, e))?;
        Ok((text, made as i64))
    }

    fn wrong_piece(&self, pieces: &[Value], error: Exc) -> Exc {
        let is_right = |v: &Value| match ops::plain(v).view() {
            View::Str(_) => self.is_text,
            View::Bytes(_) => !self.is_text,
            _ => false,
        };
        let Some(wrong) = pieces.iter().position(|piece| !is_right(piece)) else {
            return error;
        };
        let expected = if self.is_text {
            "str instance"
        } else {
            "a bytes-like object"
        };
        Exc::type_error(format!(
            "sequence item {wrong}: expected {expected}, {} found",
            Class::of(&pieces[wrong]).name().as_str()
        ))
    }

    /// The template of a replacement text; `None`: it is a function.
    fn replacement(&self, repl: &Value) -> Res<Option<Template>> {
        if is_callable(repl) {
            return Ok(None);
        }
        template::parse(repl, self).map(Some)
    }

    fn repr(&self) -> Res<Str> {
        let mut shown = self.flags;
        if self.is_text && shown & flags::TYPES == flags::UNICODE {
            shown &= !flags::UNICODE;
        }
        let names: Vec<&str> = flags::NAMES
            .iter()
            .filter(|(flag, _)| shown & flag != 0)
            .map(|(_, name)| *name)
            .collect();
        let source = ops::repr(&self.source)?;
        let source: String = source.as_str().chars().take(200).collect();
        if names.is_empty() {
            return Ok(Str::from(format!("re.compile({source})")));
        }
        Ok(Str::from(format!(
            "re.compile({source}, {})",
            names.join("|")
        )))
    }
}

impl Object for Pattern {
    fn class(&self) -> Class {
        class()
    }
    fn native_method(&self, this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        let this = this.downcast_rc::<Pattern>()?;
        dispatch::class_re_pattern::method(name).map(|method| method(&this, args))
    }
    fn has_native_method(&self, name: &str) -> bool {
        dispatch::class_re_pattern::method(name).is_some()
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        Some(Ok(match name {
            "pattern" => self.source.clone(),
            "flags" => Value::from(self.flags),
            "groups" => Value::from(self.num_groups() - 1),
            "groupindex" => {
                let dict = Dict::<Value, Value>::new();
                for (name, index) in &self.names {
                    dict.set_str(name.as_str(), Value::from(*index));
                }
                Value::from(dict)
            }
            _ => return None,
        }))
    }
    fn native_repr(&self, _this: &Value) -> Option<Res<Str>> {
        Some(self.repr())
    }
    fn native_hash(&self) -> Option<Res<i64>> {
        Some(self.source.py_hash().map(|hash| hash ^ self.flags))
    }
    fn native_compare(&self, _this: &Value, op: Compare, other: &Value) -> Option<Res<Value>> {
        let other = other.downcast::<Pattern>()?;
        let same = self
            .source
            .py_eq(&other.source)
            .map(|same| same && self.flags == other.flags);
        match op {
            Compare::Eq => Some(same.map(Value::from)),
            Compare::Ne => Some(same.map(|same| Value::from(!same))),
            _ => None,
        }
    }
}
