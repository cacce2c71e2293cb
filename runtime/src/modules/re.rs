//! `re`: patterns, matches and the module's functions.

mod flags;
mod match_object;
mod matcher;
mod pattern;
mod program;
mod syntax;
mod template;

use crate::exception::Kind;
use crate::{args, Bytes, Class, Exc, Py, Res, Str, Value, View};
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

pub use match_object::Match;
pub use pattern::Pattern;
/// What the methods of a pattern are called on: matches hold the pattern.
pub type PatternHandle = Rc<Pattern>;

macro_rules! flag_constants {
    ($($name:ident = $value:expr;)*) => {
        $(
            #[doc = concat!("`re.", stringify!($name), "`")]
            pub const $name: i64 = $value;
        )*
    };
}

flag_constants! {
    A = flags::ASCII;
    I = flags::IGNORECASE;
    L = flags::LOCALE;
    M = flags::MULTILINE;
    S = flags::DOTALL;
    U = flags::UNICODE;
    X = flags::VERBOSE;
    NOFLAG = 0;
}

/// Compiled patterns are kept, as CPython keeps them.
const MOST_KEPT: usize = 512;
/// Whether it is text, its bytes, its flags.
type Key = (bool, Vec<u8>, i64);

thread_local! {
    static ERROR: OnceCell<Class> = const { OnceCell::new() };
    static KEPT: RefCell<HashMap<Key, Rc<Pattern>>> = RefCell::new(HashMap::new());
}

/// `re.error`
pub fn error_class() -> Class {
    ERROR.with(|cell| {
        let make = || {
            let base = Class::exception(Kind::Exception);
            super::written::class("re", "error", base.clone(), vec![]).unwrap_or(base)
        };
        cell.get_or_init(make).clone()
    })
}

/// The exception of an error in a pattern or a template.
fn raised(error: syntax::SyntaxError, source: &Value, text: &Text) -> Exc {
    if error.message == "the repetition number is too large" {
        return Exc::overflow_error(error.message);
    }
    let (mut line, mut column) = (None, None);
    let mut message = error.message.clone();
    if let Some(position) = error.position {
        message.push_str(&format!(" at position {position}"));
        let newlines: Vec<usize> = (0..position.min(text.len()))
            .filter(|i| text.point(*i) == 10)
            .collect();
        line = Some(newlines.len() as i64 + 1);
        column = Some((position - newlines.last().map_or(0, |i| i + 1)) as i64 + 1);
        let has_newline = (0..text.len()).any(|i| text.point(i) == 10);
        if let (true, Some(line), Some(column)) = (has_newline, line, column) {
            message.push_str(&format!(" (line {line}, column {column})"));
        }
    }
    let exc = Exc::instance(&error_class(), Kind::Exception, vec![Value::from(message)]);
    exc.set_attr("msg", Value::from(error.message));
    exc.set_attr("pattern", source.clone());
    exc.set_attr("pos", error.position.map(|p| p as i64).to_value());
    exc.set_attr("lineno", line.to_value());
    exc.set_attr("colno", column.to_value());
    exc.adopt_context();
    exc
}

/// A subject or a pattern: text or bytes.
#[derive(Clone)]
enum Text {
    Str(Str),
    Bytes(Bytes),
}

impl Text {
    fn of(v: &Value) -> Res<Text> {
        match crate::ops::plain(v).view() {
            View::Str(s) => Ok(Text::Str(s.clone())),
            View::Bytes(b) => Ok(Text::Bytes(b.clone())),
            View::ByteArray(b) => Ok(Text::Bytes(b.to_bytes())),
            _ => Err(Exc::type_error(format!(
                "expected string or bytes-like object, got '{}'",
                Class::of(v).name().as_str()
            ))),
        }
    }

    fn is_str(&self) -> bool {
        matches!(self, Text::Str(_))
    }

    fn len(&self) -> usize {
        match self {
            Text::Str(s) => s.num_chars(),
            Text::Bytes(b) => b.as_slice().len(),
        }
    }

    fn point(&self, i: usize) -> u32 {
        match self {
            Text::Str(s) if s.is_ascii() => u32::from(s.as_bytes()[i]),
            Text::Str(s) => s.wide()[i],
            Text::Bytes(b) => u32::from(b.as_slice()[i]),
        }
    }

    fn points(&self) -> Vec<u32> {
        match self {
            Text::Str(s) => s.points().collect(),
            Text::Bytes(b) => b.as_slice().iter().map(|b| u32::from(*b)).collect(),
        }
    }

    fn slice(&self, begin: usize, end: usize) -> Value {
        match self {
            Text::Str(s) => Value::from(s.slice(begin as i64..end as i64)),
            Text::Bytes(b) => Value::from(Bytes::from(b.as_slice()[begin..end].to_vec())),
        }
    }

    /// The pieces in a row, in the kind of this text.
    fn joined(&self, pieces: &[Value]) -> Res<Value> {
        if self.is_str() {
            let mut text = crate::str::StrBuf::new();
            for piece in pieces {
                text.push(args::to_str(piece, "piece")?);
            }
            return Ok(Value::from(text.finish()));
        }
        let mut data: Vec<u8> = Vec::new();
        for piece in pieces {
            data.extend_from_slice(args::to_bytes(piece, "piece")?.as_slice());
        }
        Ok(Value::from(Bytes::from(data)))
    }
}

fn fixed_flags(flags: i64, is_text: bool) -> Res<i64> {
    if !is_text {
        if flags & flags::UNICODE != 0 {
            return Err(Exc::value_error(
                "cannot use UNICODE flag with a bytes pattern",
            ));
        }
        return Ok(flags);
    }
    if flags & flags::LOCALE != 0 {
        return Err(Exc::value_error(
            "cannot use LOCALE flag with a str pattern",
        ));
    }
    if flags & flags::ASCII == 0 {
        return Ok(flags | flags::UNICODE);
    }
    if flags & flags::UNICODE != 0 {
        return Err(Exc::value_error("ASCII and UNICODE flags are incompatible"));
    }
    Ok(flags)
}

/// The compiled pattern of an argument: a pattern itself, or its text.
fn compiled(pattern: &Value, flags: i64) -> Res<Rc<Pattern>> {
    if let Some(pattern) = pattern.downcast_rc::<Pattern>() {
        if flags != 0 {
            return Err(Exc::value_error(
                "cannot process flags argument with a compiled pattern",
            ));
        }
        return Ok(pattern);
    }
    let text = match crate::ops::plain(pattern).view() {
        View::Str(_) | View::Bytes(_) => Text::of(pattern)?,
        _ => {
            return Err(Exc::type_error(
                "first argument must be string or compiled pattern",
            ))
        }
    };
    let bytes = match &text {
        Text::Str(s) => s.as_bytes().to_vec(),
        Text::Bytes(b) => b.as_slice().to_vec(),
    };
    let key = (text.is_str(), bytes, flags);
    if let Some(known) = KEPT.with_borrow(|kept| kept.get(&key).cloned()) {
        return Ok(known);
    }
    let parsed = syntax::parse(&text.points(), flags, text.is_str())
        .map_err(|error| raised(error, pattern, &text))?;
    let fixed = fixed_flags(parsed.flags, text.is_str())?;
    let parsed = syntax::Parsed {
        flags: fixed,
        ..parsed
    };
    let made = Rc::new(Pattern::new(pattern.clone(), text, &parsed));
    KEPT.with_borrow_mut(|kept| {
        if kept.len() >= MOST_KEPT {
            kept.clear();
        }
        kept.insert(key, Rc::clone(&made));
    });
    Ok(made)
}

/// `re.compile(pattern, flags)`
pub fn compile(pattern: &Value, flags: i64) -> Res<Value> {
    compiled(pattern, flags).map(Value::from_object)
}

/// `re.match(pattern, string, flags)`
pub fn match_(pattern: &Value, string: &Value, flags: i64) -> Res<Value> {
    compiled(pattern, flags)?.match_(string, 0, i64::MAX)
}

/// `re.fullmatch(pattern, string, flags)`
pub fn fullmatch(pattern: &Value, string: &Value, flags: i64) -> Res<Value> {
    compiled(pattern, flags)?.fullmatch(string, 0, i64::MAX)
}

/// `re.search(pattern, string, flags)`
pub fn search(pattern: &Value, string: &Value, flags: i64) -> Res<Value> {
    compiled(pattern, flags)?.search(string, 0, i64::MAX)
}

/// `re.findall(pattern, string, flags)`
pub fn findall(pattern: &Value, string: &Value, flags: i64) -> Res<crate::List<Value>> {
    compiled(pattern, flags)?.findall(string, 0, i64::MAX)
}

/// `re.finditer(pattern, string, flags)`
pub fn finditer(pattern: &Value, string: &Value, flags: i64) -> Res<crate::Iter<Value>> {
    compiled(pattern, flags)?.finditer(string, 0, i64::MAX)
}

/// `re.split(pattern, string, maxsplit, flags)`
pub fn split(
    pattern: &Value,
    string: &Value,
    maxsplit: i64,
    flags: i64,
) -> Res<crate::List<Value>> {
    compiled(pattern, flags)?.split(string, maxsplit)
}

/// `re.sub(pattern, repl, string, count, flags)`
pub fn sub(pattern: &Value, repl: &Value, string: &Value, count: i64, flags: i64) -> Res<Value> {
    compiled(pattern, flags)?.sub(repl, string, count)
}

/// `re.subn(pattern, repl, string, count, flags)`
pub fn subn(
    pattern: &Value,
    repl: &Value,
    string: &Value,
    count: i64,
    flags: i64,
) -> Res<(Value, i64)> {
    compiled(pattern, flags)?.subn(repl, string, count)
}

/// `re.purge()`
pub fn purge() {
    KEPT.with_borrow_mut(HashMap::clear);
}

const SPECIAL: &[u8] = b"()[]{}?*+-|^$\\.&~# \t\n\r\x0b\x0c";

/// `re.escape(pattern)`
pub fn escape(pattern: &Value) -> Res<Value> {
    let text = Text::of(pattern)?;
    let mut escaped: Vec<u32> = Vec::new();
    for point in text.points() {
        if u8::try_from(point).is_ok_and(|byte| SPECIAL.contains(&byte)) {
            escaped.push(u32::from(b'\\'));
        }
        escaped.push(point);
    }
    Ok(match text {
        Text::Str(_) => Value::from(Str::from_points(escaped)),
        Text::Bytes(_) => Value::from(Bytes::from(
            escaped.into_iter().map(|p| p as u8).collect::<Vec<u8>>(),
        )),
    })
}

/// `re.Pattern`
pub fn pattern_class() -> Class {
    pattern::class()
}

/// `re.Match`
pub fn match_class() -> Class {
    match_object::class()
}
