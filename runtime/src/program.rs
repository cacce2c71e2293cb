//! A program from its start to its exit status.

use crate::builtins::console;
use crate::exception::Kind;
use crate::{call, encoding, ops, suggest, Exc, Res, Str, Value, View};
use std::cell::RefCell;
use std::process::ExitCode;

/// Deep recursion that CPython's limit allows must not exhaust the stack.
#[cfg(not(target_family = "wasm"))]
const STACK_BYTES: usize = 256 << 20;

/// What a shell says of a program that SIGINT ended, as CPython ends after a KeyboardInterrupt.
const INTERRUPTED: u8 = 130;

thread_local! {
    static AT_EXIT: RefCell<Vec<(Value, Vec<Value>)>> = const { RefCell::new(Vec::new()) };
}

/// Runs a program: its body, what it registered for its end, then the last flush. The result is the
/// process's exit status.
pub fn run(body: impl FnOnce() -> Res<()> + Send + 'static) -> ExitCode {
    #[cfg(not(target_family = "wasm"))]
    {
        let thread = std::thread::Builder::new()
            .stack_size(STACK_BYTES)
            .spawn(move || status(body));
        match thread.map(std::thread::JoinHandle::join) {
            Ok(Ok(status)) => ExitCode::from(status),
            _ => ExitCode::FAILURE,
        }
    }
    #[cfg(target_family = "wasm")]
    {
        ExitCode::from(status(body))
    }
}

fn status(body: impl FnOnce() -> Res<()>) -> u8 {
    let mut status = body().map_or_else(|exc| end_with(&exc), |()| 0);
    while let Some((function, args)) = AT_EXIT.with_borrow_mut(Vec::pop) {
        if let Err(exc) = call(&function, &args) {
            report(&exc);
        }
    }
    if console::flush().is_err() {
        status = 120;
    }
    status
}

/// `atexit.register(function, *args)`
pub fn at_exit(function: Value, args: Vec<Value>) {
    AT_EXIT.with_borrow_mut(|all| all.push((function, args)));
}

/// The exit status of a program that ends with an exception, after reporting it.
fn end_with(exc: &Exc) -> u8 {
    if !exc.is_kind(Kind::SystemExit) {
        report(exc);
        return if exc.is_kind(Kind::KeyboardInterrupt) {
            INTERRUPTED
        } else {
            1
        };
    }
    let code = ops::get_attr(&exc.value(), "code").unwrap_or_default();
    match ops::plain(&code).view() {
        View::None => 0,
        View::Bool(b) => u8::from(b),
        View::Int(i) => match i.to_i64() {
            // The system keeps the low eight bits.
            Some(code) => code as u8,
            None => u8::MAX,
        },
        _ => {
            let text = ops::str(&code).unwrap_or_else(|_| Str::from(""));
            write_error(&format!("{}\n", printable(&text)));
            1
        }
    }
}

/// The text as stderr shows it: lone surrogates escaped.
fn printable(text: &Str) -> String {
    encoding::encode(text, "utf-8", "backslashreplace")
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .unwrap_or_default()
}

/// Output to stderr cannot be reported anywhere when it fails.
fn write_error(text: &str) {
    let _ = console::write_stderr(text.as_bytes());
}

/// Reports an uncaught exception on stderr, with those that led to it.
pub fn report(exc: &Exc) {
    let mut text = String::new();
    describe(exc, &mut text, &mut Vec::new());
    write_error(&text);
}

/// An exception that nobody can catch: raised by `__del__`.
pub(crate) fn report_ignored(place: &str, exc: &Exc) {
    write_error(&format!("Exception ignored in: {place}\n"));
    report(exc);
}

fn describe(exc: &Exc, text: &mut String, seen: &mut Vec<Exc>) {
    seen.push(exc.clone());
    let is_new = |e: &Exc, seen: &[Exc]| !seen.iter().any(|s| s.is_same(e));
    if let Some(cause) = exc.cause() {
        if is_new(&cause, seen) {
            describe(&cause, text, seen);
            text.push_str(
                "\nThe above exception was the direct cause of the following exception:\n\n",
            );
        }
    } else if let Some(context) = exc.context().filter(|_| !exc.suppresses_context()) {
        if is_new(&context, seen) {
            describe(&context, text, seen);
            text.push_str(
                "\nDuring handling of the above exception, another exception occurred:\n\n",
            );
        }
    }
    text.push_str("Traceback (most recent call last):\n");
    text.push_str(&last_line(exc));
    text.push('\n');
}

/// `TypeName: message`, as the last line of a traceback says it; notes follow on lines of their own.
pub fn last_line(exc: &Exc) -> String {
    let class = exc.class();
    let mut line = match class.module_name().as_str() {
        "__main__" => class.qualname().as_str().to_string(),
        _ => class.full_name(),
    };
    let text = match ops::find_attr(&exc.value(), "msg") {
        // The place stands on lines of its own.
        Ok(Some(message)) if exc.is_kind(Kind::SyntaxError) => ops::str(&message),
        _ => ops::str(&exc.value()),
    };
    match text {
        Ok(message) if message.as_str().is_empty() => {}
        Ok(message) => line.push_str(&format!(": {}", printable(&message))),
        Err(_) => line.push_str(": <exception str() failed>"),
    }
    if let Some(name) = suggest::offer(exc) {
        line.push_str(&format!(". Did you mean: '{name}'?"));
    }
    let notes = ops::find_attr(&exc.value(), "__notes__").ok().flatten();
    for note in notes
        .and_then(|notes| ops::to_vec(&notes).ok())
        .unwrap_or_default()
    {
        if let Ok(note) = ops::str(&note) {
            line.push_str(&format!("\n{}", printable(&note)));
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Class;

    #[test]
    fn last_lines() {
        assert_eq!(last_line(&Exc::value_error("bad")), "ValueError: bad");
        assert_eq!(last_line(&Exc::value_error("")), "ValueError");
        assert_eq!(
            last_line(&Exc::key_error(Value::from("k"))),
            "KeyError: 'k'"
        );
        let class =
            Class::new("Mine", &[Class::exception(Kind::Exception)], vec![]).expect("a class");
        let exc = Exc::from_value(class.value());
        assert_eq!(last_line(&exc), "Mine");
        let misspelt = ops::get_attr(&class.value(), "__nmae__").expect_err("no such attribute");
        assert_eq!(
            last_line(&misspelt),
            "AttributeError: type object 'Mine' has no attribute '__nmae__'. Did you mean: '__name__'?"
        );
    }

    #[test]
    fn exit_status() {
        let exit = |args: Vec<Value>| end_with(&Exc::with_args(Kind::SystemExit, args));
        assert_eq!(exit(vec![]), 0);
        assert_eq!(exit(vec![Value::from(3i64)]), 3);
        assert_eq!(exit(vec![Value::from(257i64)]), 1);
        assert_eq!(exit(vec![Value::TRUE]), 1);
        assert_eq!(end_with(&Exc::value_error("x")), 1);
    }

    #[test]
    fn chains() {
        let cause = Exc::value_error("first");
        let exc = Exc::type_error("second").with_cause(Some(cause));
        let mut text = String::new();
        describe(&exc, &mut text, &mut Vec::new());
        assert_eq!(
            text,
            "Traceback (most recent call last):\nValueError: first\n\nThe above exception was the direct \
             cause of the following exception:\n\nTraceback (most recent call last):\nTypeError: second\n"
        );
    }
}
