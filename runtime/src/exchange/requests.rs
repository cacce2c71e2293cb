//! Calls of a library's functions, asked for line by line.
//!
//! Goes in: requests on standard input, a JSON object each:
//! `{"function": "module:name", "args": [...], "kwargs": {...}}`. Comes out: for each, in order, a
//! line on standard output that begins with [`MARK`]: `{"result": ...}` or
//! `{"exception": {"type", "text"}}`, with `after` where the call changed its arguments; what the
//! functions print stands on other lines. What must hold: a request that is none, and values that
//! have no text, are answered by a reason.

use super::{decode, encode};
use crate::builtins::console;
use crate::modules::json;
use crate::{call_kw, ops, program, Dict, Exc, List, Py, Res, Str, Value, View};
use std::cell::RefCell;
use std::io::BufRead;
use std::process::ExitCode;

/// Begins the lines that are answers.
const MARK: char = '\u{1e}';

/// Longer values have no answer.
const MAX_TEXT: usize = 64 * 1024;

thread_local! {
    /// The functions that the program's modules offer. The program runs on one thread.
    static EXPORTS: RefCell<Vec<(Str, Value)>> = const { RefCell::new(Vec::new()) };
}

/// What a module says at its end: `function` answers requests for `name` (`module:name`).
pub fn export(name: &Str, function: &Value) {
    EXPORTS.with_borrow_mut(|all| {
        all.retain(|(known, _)| known != name);
        all.push((name.clone(), function.clone()));
    });
}

/// Runs the modules, then answers until the input ends.
pub fn serve(modules: fn() -> Res<()>) -> ExitCode {
    program::run(move || {
        modules()?;
        for line in std::io::stdin().lock().lines() {
            let line = line.map_err(|error| Exc::value_error(error.to_string()))?;
            let answer = match answer(&line) {
                Ok(answer) => answer,
                Err(reason) => of_reason("invalid", &reason)?,
            };
            let text = json::compact(&answer)?;
            console::write_stdout(format!("\n{MARK}{}\n", text.as_str()).as_bytes())?;
            console::flush()?;
        }
        Ok(())
    })
}

fn object(entries: Vec<(&str, Value)>) -> Res<Value> {
    let entries = entries.into_iter().map(|(k, v)| (Value::from(k), v));
    Ok(Value::from(Dict::of(entries.collect())?))
}

fn of_reason(key: &str, reason: &Exc) -> Res<Value> {
    object(vec![(key, Value::from(reason.py_str()?))])
}

/// What a text says, as JSON: the tags stay.
fn parsed(text: &str) -> Res<Value> {
    json::loads(&[Value::from(text)], &[])
}

fn text_of(value: &Value) -> Res<String> {
    let text = encode(value)?;
    if text.len() > MAX_TEXT {
        return Err(Exc::value_error("a value that is too large"));
    }
    Ok(text)
}

fn member(request: &Dict<Value, Value>, name: &str) -> Res<Value> {
    let found = request.get(&Value::from(name))?;
    found.ok_or_else(|| Exc::value_error(format!("no member '{name}'")))
}

/// A call that is asked for.
struct Call {
    function: Value,
    arguments: Value,
    positional: Vec<Value>,
    keywords: Vec<(Str, Value)>,
}

fn call_of(line: &str) -> Res<Call> {
    let request = parsed(line)?;
    let View::Dict(request) = request.view() else {
        return Err(Exc::value_error("an object is expected"));
    };
    let name = Str::from_value(&member(request, "function")?)?;
    let function = EXPORTS.with_borrow(|all| {
        let found = all.iter().find(|(known, _)| *known == name);
        found.map(|(_, function)| function.clone())
    });
    let function =
        function.ok_or_else(|| Exc::value_error(format!("no function '{}'", name.as_str())))?;
    let both = vec![member(request, "args")?, member(request, "kwargs")?];
    let arguments = decode(json::compact(&Value::from(List::from(both)))?.as_str())?;
    let View::List(both) = arguments.view() else {
        return Err(Exc::value_error("args and kwargs are expected"));
    };
    let positional = List::<Value>::from_value(&both.get(0)?)?.to_vec();
    let keywords = Dict::<Value, Value>::from_value(&both.get(1)?)?.to_vec();
    let keywords: Res<Vec<(Str, Value)>> = keywords
        .into_iter()
        .map(|(name, value)| Ok((Str::from_value(&name)?, value)))
        .collect();
    Ok(Call {
        function,
        arguments: arguments.clone(),
        positional,
        keywords: keywords?,
    })
}

/// The outcome of a call; a reason where there is none.
fn answer(line: &str) -> Res<Value> {
    let call = call_of(line)?;
    let before = text_of(&call.arguments)?;
    let done = call_kw(&call.function, &call.positional, &call.keywords);
    let outcome = match &done {
        Ok(result) => text_of(result).and_then(|text| Ok(("result", parsed(&text)?))),
        Err(exc) => Ok(("exception", of_exception(exc)?)),
    };
    let written = outcome.and_then(|outcome| Ok((outcome, text_of(&call.arguments)?)));
    let (outcome, after) = match written {
        Ok(written) => written,
        Err(reason) => return of_reason("unrecordable", &reason),
    };
    let mut entries = vec![outcome];
    if after != before {
        entries.push(("after", parsed(&after)?));
    }
    object(entries)
}

fn of_exception(exc: &Exc) -> Res<Value> {
    let class = exc.class();
    let name = format!(
        "{}.{}",
        class.module_name().as_str(),
        class.qualname().as_str()
    );
    object(vec![
        ("type", Value::from(name)),
        ("text", Value::from(ops::str(&exc.value())?)),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtin;

    fn answered(line: &str) -> String {
        let answer = answer(line).or_else(|reason| of_reason("invalid", &reason));
        json::compact(&answer.unwrap())
            .unwrap()
            .as_str()
            .to_string()
    }

    #[test]
    fn requests_are_answered() {
        export(&Str::from("m:sorted"), &builtin("sorted"));
        export(&Str::from("m:int"), &builtin("int"));
        for (request, expected) in [
            (
                r#"{"function":"m:sorted","args":[[2,1]],"kwargs":{"reverse":false}}"#,
                r#"{"result":[1,2]}"#,
            ),
            (
                r#"{"function":"m:sorted","args":[{"$set":["b","a"]}],"kwargs":{}}"#,
                r#"{"result":["a","b"]}"#,
            ),
            (
                r#"{"function":"m:int","args":["x"],"kwargs":{}}"#,
                r#"{"exception":{"type":"builtins.ValueError","text":"invalid literal for int() with base 10: 'x'"}}"#,
            ),
            ("[]", r#"{"invalid":"an object is expected"}"#),
            ("{}", r#"{"invalid":"no member 'function'"}"#),
            (
                r#"{"function":"m:no","args":[],"kwargs":{}}"#,
                r#"{"invalid":"no function 'm:no'"}"#,
            ),
        ] {
            assert_eq!(answered(request), expected);
        }
        assert!(
            answered(r#"{"function":"m:int","args":1,"kwargs":{}}"#).starts_with(r#"{"invalid"#)
        );
    }
}
