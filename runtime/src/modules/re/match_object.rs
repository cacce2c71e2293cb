//! Matches as objects.

use super::matcher::{Slots, UNSET};
use super::pattern::Pattern;
use super::{template, Text};
use crate::call::Args;
use crate::class::NativeClass;
use crate::{dispatch, ops, Class, Dict, Exc, Object, Res, Str, Tuple, Value, View};
use std::rc::Rc;

/// A match.
pub struct Match {
    pattern: Rc<Pattern>,
    string: Value,
    text: Text,
    window: (usize, usize),
    slots: Slots,
}

static CLASS: NativeClass = NativeClass {
    methods: dispatch::class_re_match::NAMES,
    ..NativeClass::new("re", "Match")
};

pub(super) fn class() -> Class {
    Class::define(&CLASS)
}

fn no_such_group() -> Exc {
    Exc::index_error("no such group")
}

impl Match {
    pub(super) fn new(
        pattern: Rc<Pattern>,
        string: Value,
        text: Text,
        window: (usize, usize),
        slots: Slots,
    ) -> Match {
        Match {
            pattern,
            string,
            text,
            window,
            slots,
        }
    }

    /// The number of a group that a program names by number or name.
    fn index(&self, group: &Value) -> Res<usize> {
        if let View::Str(name) = ops::plain(group).view() {
            let known = self
                .pattern
                .names()
                .iter()
                .find(|(n, _)| n.as_str() == name.as_str());
            return known.map(|(_, index)| *index).ok_or_else(no_such_group);
        }
        if !ops::has_index(group) {
            return Err(no_such_group());
        }
        let index = ops::index(group)?.to_i64_clamped();
        usize::try_from(index)
            .ok()
            .filter(|index| *index < self.pattern.num_groups())
            .ok_or_else(no_such_group)
    }

    fn bounds(&self, group: usize) -> Option<(usize, usize)> {
        let (begin, end) = (self.slots[group * 2], self.slots[group * 2 + 1]);
        (begin != UNSET && end != UNSET && begin <= end).then_some((begin, end))
    }

    fn value(&self, group: usize, default: &Value) -> Value {
        match self.bounds(group) {
            Some((begin, end)) => self.text.slice(begin, end),
            None => default.clone(),
        }
    }

    /// `group(*groups)`
    pub fn group(&self, groups: &[Value]) -> Res<Value> {
        let one = |group: &Value| Ok(self.value(self.index(group)?, &Value::NONE));
        match groups {
            [] => Ok(self.value(0, &Value::NONE)),
            [only] => one(only),
            many => many
                .iter()
                .map(one)
                .collect::<Res<Tuple<Value>>>()
                .map(Value::from),
        }
    }

    /// `groups(default)`
    pub fn groups(&self, default: &Value) -> Tuple<Value> {
        (1..self.pattern.num_groups())
            .map(|group| self.value(group, default))
            .collect()
    }

    /// `groupdict(default)`
    pub fn groupdict(&self, default: &Value) -> Dict<Value, Value> {
        let dict = Dict::new();
        for (name, group) in self.pattern.names() {
            dict.set_str(name.as_str(), self.value(*group, default));
        }
        dict
    }

    /// `span(group)`
    pub fn span(&self, group: &Value) -> Res<(i64, i64)> {
        let bounds = self.bounds(self.index(group)?);
        Ok(bounds.map_or((-1, -1), |(begin, end)| (begin as i64, end as i64)))
    }

    /// `start(group)`
    pub fn start(&self, group: &Value) -> Res<i64> {
        self.span(group).map(|span| span.0)
    }

    /// `end(group)`
    pub fn end(&self, group: &Value) -> Res<i64> {
        self.span(group).map(|span| span.1)
    }

    /// `expand(template)`
    pub fn expand(&self, template: &Value) -> Res<Value> {
        template::parse(template, &self.pattern)?.expanded(&self.text, &self.slots)
    }

    fn last_group(&self) -> Option<usize> {
        self.slots.last().copied().filter(|group| *group != UNSET)
    }

    fn repr(&self) -> Res<Str> {
        let (begin, end) = self.bounds(0).unwrap_or((0, 0));
        let shown = ops::repr(&self.text.slice(begin, end))?;
        let shown: String = shown.as_str().chars().take(50).collect();
        Ok(Str::from(format!(
            "<re.Match object; span=({begin}, {end}), match={shown}>"
        )))
    }
}

impl Object for Match {
    fn class(&self) -> Class {
        class()
    }
    fn native_method(&self, _this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        dispatch::class_re_match::method(name).map(|method| method(self, args))
    }
    fn has_native_method(&self, name: &str) -> bool {
        dispatch::class_re_match::method(name).is_some()
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        Some(Ok(match name {
            "string" => self.string.clone(),
            "re" => Value::from_object(Rc::clone(&self.pattern)),
            "pos" => Value::from(self.window.0),
            "endpos" => Value::from(self.window.1),
            "lastindex" => self.last_group().map_or(Value::NONE, Value::from),
            "lastgroup" => {
                let last = self.last_group();
                let name = self
                    .pattern
                    .names()
                    .iter()
                    .find(|(_, index)| Some(*index) == last);
                name.map_or(Value::NONE, |(name, _)| Value::from(name.clone()))
            }
            "regs" => {
                let spans = (0..self.pattern.num_groups()).map(|group| {
                    let (begin, end) = self
                        .bounds(group)
                        .map_or((-1, -1), |(b, e)| (b as i64, e as i64));
                    Value::from(vec![Value::from(begin), Value::from(end)])
                });
                Value::from(spans.collect::<Vec<Value>>())
            }
            _ => return None,
        }))
    }
    fn native_get_item(&self, _this: &Value, key: &Value) -> Option<Res<Value>> {
        Some(self.index(key).map(|group| self.value(group, &Value::NONE)))
    }
    fn native_truth(&self) -> Option<Res<bool>> {
        Some(Ok(true))
    }
    fn native_repr(&self, _this: &Value) -> Option<Res<Str>> {
        Some(self.repr())
    }
}
