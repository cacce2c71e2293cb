//! `ascii`, `format`, `input`, `print`, `repr`.

use super::{between, invalid_keyword, one, plain, Named};
use crate::builtins::{self, Text};
use crate::{ops, Class, Exc, Res, Str, Value, View};

pub fn repr(args: &[Value], kwargs: Named) -> Res<Value> {
    ops::repr(one("repr", args, kwargs)?).map(Value::from)
}

pub fn ascii(args: &[Value], kwargs: Named) -> Res<Value> {
    builtins::ascii(one("ascii", args, kwargs)?).map(Value::from)
}

pub fn format(args: &[Value], kwargs: Named) -> Res<Value> {
    let args = between("format", args, kwargs, 1, 2)?;
    let spec = match args.get(1) {
        None => return ops::format(&args[0], "").map(Value::from),
        Some(spec) => spec,
    };
    match plain(spec).view() {
        View::Str(spec) => ops::format(&args[0], spec.as_str()).map(Value::from),
        _ => Err(Exc::type_error(format!(
            "format() argument 2 must be str, not {}",
            Class::of(spec).name().as_str()
        ))),
    }
}

pub fn input(args: &[Value], kwargs: Named) -> Res<Value> {
    let text = match between("input", args, kwargs, 0, 1)? {
        [] => builtins::input()?,
        args => builtins::input_prompt(&args[0])?,
    };
    Ok(Value::from(text))
}

/// `sep=` or `end=`: None is the default.
fn separator<'a>(name: &str, v: &'a Value, default: &'a str) -> Res<&'a str> {
    match plain(v).view() {
        View::None => Ok(default),
        View::Str(s) => Ok(s.as_str()),
        _ => Err(Exc::type_error(format!(
            "{name} must be None or a string, not {}",
            Class::of(v).name().as_str()
        ))),
    }
}

pub fn print(args: &[Value], kwargs: Named) -> Res<Value> {
    let (mut sep, mut end, mut file, mut flush) = (" ", "\n", &Value::NONE, false);
    for (keyword, value) in kwargs {
        match keyword.as_str() {
            "sep" => sep = separator("sep", value, " ")?,
            "end" => end = separator("end", value, "\n")?,
            "file" => file = value,
            "flush" => flush = ops::truth(value)?,
            _ => return Err(invalid_keyword("print", keyword)),
        }
    }
    let items: Vec<&dyn Text> = args.iter().map(|item| item as &dyn Text).collect();
    builtins::print_to(&items, sep, end, file)?;
    if flush {
        match file.is_none() {
            true => builtins::flush_out()?,
            false => drop(crate::call_method(file, "flush", &[])?),
        }
    }
    Ok(Value::NONE)
}

/// An argument that must be a str.
pub(super) fn text_argument<'a>(function: &str, what: &str, v: &'a Value) -> Res<&'a Str> {
    match plain(v).view() {
        View::Str(s) => Ok(s),
        _ => Err(Exc::type_error(format!(
            "{function}() argument '{what}' must be str, not {}",
            Class::of(v).name().as_str()
        ))),
    }
}
