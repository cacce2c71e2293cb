//! `json`: `dumps`, `loads` and their file forms.

mod decode;
mod encode;

use crate::call::Args;
use crate::exception::Kind;
use crate::{args, call_method, Class, Exc, Int, Py, Res, Str, Value, View};
use args::Spec;
use std::cell::OnceCell;

thread_local! {
    static DECODE_ERROR: OnceCell<Class> = const { OnceCell::new() };
}

/// `json.JSONDecodeError`
pub fn decode_error() -> Class {
    DECODE_ERROR.with(|cell| {
        let make = || {
            let base = Class::exception(Kind::ValueError);
            super::written::class("json.decoder", "JSONDecodeError", base.clone(), vec![])
                .unwrap_or(base)
        };
        cell.get_or_init(make).clone()
    })
}

/// The error of a document: the message with the place.
fn error(message: &str, doc: &[char], position: usize) -> Exc {
    let before = &doc[..position.min(doc.len())];
    let line = before.iter().filter(|c| **c == '\n').count() + 1;
    let column = position - before.iter().rposition(|c| *c == '\n').map_or(0, |i| i + 1) + 1;
    let text = format!("{message}: line {line} column {column} (char {position})");
    let exc = Exc::instance(&decode_error(), Kind::ValueError, vec![Value::from(text)]);
    exc.set_attr("msg", Value::from(message));
    exc.set_attr("doc", Value::from(doc.iter().collect::<String>()));
    exc.set_attr("pos", Value::from(position));
    exc.set_attr("lineno", Value::from(line));
    exc.set_attr("colno", Value::from(column));
    exc.adopt_context();
    exc
}

const DUMPS: Spec = Spec {
    name: "dumps",
    names: &[
        "obj",
        "skipkeys",
        "ensure_ascii",
        "check_circular",
        "allow_nan",
        "cls",
        "indent",
        "separators",
        "default",
        "sort_keys",
    ],
    required: &[
        true, false, false, false, false, false, false, false, false, false,
    ],
    num_posonly: 0,
    num_positional: 1,
    has_rest: false,
    has_keywords: false,
    is_python: true,
};

fn is_true(v: Option<&Value>, default: bool) -> Res<bool> {
    v.map_or(Ok(default), Py::truth)
}

/// `json.dumps(obj, ...)`
pub fn dumps(positional: &[Value], keywords: &[(Str, Value)]) -> Res<Value> {
    let given = Args::with_keywords(positional, keywords);
    let (
        [obj],
        [skipkeys, ensure_ascii, check_circular, allow_nan, cls, indent, separators, default, sort_keys],
    ) = args::bind(&DUMPS, &given)?;
    if args::not_none(cls).is_some() {
        return Err(Exc::not_implemented_error("json.dumps(cls=...)"));
    }
    let indent = match indent.map(Value::view) {
        None | Some(View::None) => None,
        Some(View::Str(text)) => Some(text.clone()),
        Some(_) => {
            let width = args::to_i64(indent.unwrap_or(&Value::NONE))?;
            Some(Str::from(" ".repeat(width.max(0) as usize)))
        }
    };
    let (comma, colon) = match args::not_none(separators) {
        Some(pair) => {
            <(Str, Str)>::from_value(&Value::from(crate::iter::Iterable::into_vec(pair)?))?
        }
        None if indent.is_some() => (Str::from(","), Str::from(": ")),
        None => (Str::from(", "), Str::from(": ")),
    };
    let options = encode::Options {
        skipkeys: is_true(skipkeys, false)?,
        ensure_ascii: is_true(ensure_ascii, true)?,
        check_circular: is_true(check_circular, true)?,
        allow_nan: is_true(allow_nan, true)?,
        indent,
        comma,
        colon,
        default: args::not_none(default).cloned(),
        sort_keys: is_true(sort_keys, false)?,
    };
    encode::encode(obj, &options).map(Value::from)
}

/// The text without any space.
pub(crate) fn compact(obj: &Value) -> Res<Str> {
    let options = encode::Options {
        skipkeys: false,
        ensure_ascii: true,
        check_circular: false,
        allow_nan: false,
        indent: None,
        comma: Str::from(","),
        colon: Str::from(":"),
        default: None,
        sort_keys: false,
    };
    encode::encode(obj, &options)
}

/// `json.dump(obj, fp, ...)`
pub fn dump(positional: &[Value], keywords: &[(Str, Value)]) -> Res<()> {
    let [obj, fp] = positional else {
        return Err(Exc::type_error(format!(
            "dump() takes 2 positional arguments but {} were given",
            positional.len()
        )));
    };
    let text = dumps(std::slice::from_ref(obj), keywords)?;
    call_method(fp, "write", &[text]).map(drop)
}

const LOADS: Spec = Spec {
    name: "loads",
    names: &[
        "s",
        "cls",
        "object_hook",
        "parse_float",
        "parse_int",
        "parse_constant",
        "object_pairs_hook",
    ],
    required: &[true, false, false, false, false, false, false],
    num_posonly: 0,
    num_positional: 1,
    has_rest: false,
    has_keywords: false,
    is_python: true,
};

/// `json.loads(s, ...)`
pub fn loads(positional: &[Value], keywords: &[(Str, Value)]) -> Res<Value> {
    let given = Args::with_keywords(positional, keywords);
    let ([s], [cls, object_hook, parse_float, parse_int, parse_constant, object_pairs_hook]) =
        args::bind(&LOADS, &given)?;
    if args::not_none(cls).is_some() {
        return Err(Exc::not_implemented_error("json.loads(cls=...)"));
    }
    let text = match s.view() {
        View::Str(text) => text.clone(),
        View::Bytes(_) | View::ByteArray(_) => call_method(s, "decode", &[])?.py_str()?,
        _ => {
            return Err(Exc::type_error(format!(
                "the JSON object must be str, bytes or bytearray, not {}",
                Class::of(s).name().as_str()
            )))
        }
    };
    let hook = |v: Option<&Value>| args::not_none(v).cloned();
    decode::decode(
        &text,
        decode::Hooks {
            object: hook(object_hook),
            pairs: hook(object_pairs_hook),
            float: hook(parse_float),
            int: hook(parse_int),
            constant: hook(parse_constant),
        },
    )
}

/// `json.load(fp, ...)`
pub fn load(positional: &[Value], keywords: &[(Str, Value)]) -> Res<Value> {
    let [fp] = positional else {
        return Err(Exc::type_error(format!(
            "load() takes 1 positional argument but {} were given",
            positional.len()
        )));
    };
    loads(&[call_method(fp, "read", &[])?], keywords)
}

/// An int literal of a document.
fn parse_int(text: &str) -> Res<Int> {
    crate::builtins::int_from_str(&Str::from(text))
}
