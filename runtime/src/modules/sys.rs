//! `sys`: the program's arguments, streams, limits and facts about the implementation.

mod stream;

use crate::builtins::console;
use crate::exception::Kind;
use crate::{handling, ops, recursion, Exc, List, Py, Res, Str, Tuple, Value, View};
use std::cell::{OnceCell, RefCell};
use stream::Stream;

#[allow(non_upper_case_globals)]
pub const maxsize: i64 = i64::MAX;
#[allow(non_upper_case_globals)]
pub const maxunicode: i64 = 0x10_ffff;

thread_local! {
    static ARGV: OnceCell<List<Value>> = const { OnceCell::new() };
    static MODULES: RefCell<Vec<(&'static str, Value)>> = const { RefCell::new(Vec::new()) };
}

/// `sys.argv`: the name of the program, then its arguments.
pub fn argv() -> List<Value> {
    ARGV.with(|argv| {
        argv.get_or_init(|| std::env::args().map(Value::from).collect())
            .clone()
    })
}

/// `sys.version`
pub fn version() -> Str {
    Str::lit("3.11.7 (main) [GCC]")
}

/// `sys.platform`
pub fn platform() -> Str {
    Str::lit("linux")
}

/// `sys.byteorder`
pub fn byteorder() -> Str {
    Str::lit("little")
}

/// A named tuple of the module, made once.
fn record(name: &'static str, fields: &[(&str, Value)]) -> Res<Value> {
    let known =
        MODULES.with_borrow(|all| all.iter().find(|(n, _)| *n == name).map(|(_, v)| v.clone()));
    if let Some(known) = known {
        return Ok(known);
    }
    let names = fields.iter().map(|(n, _)| Str::from(*n)).collect();
    let class = super::collections::make_namedtuple(name, names, &[], "sys")?;
    if let View::Class(class) = class.view() {
        class.set_own("__qualname__", Value::from(name));
        ops::set_attr(
            &Value::from(class.clone()),
            "__name__",
            Value::from(format!("sys.{name}")),
        )?;
    }
    let values: Vec<Value> = fields.iter().map(|(_, v)| v.clone()).collect();
    let made = crate::call(&class, &values)?;
    MODULES.with_borrow_mut(|all| all.push((name, made.clone())));
    Ok(made)
}

/// The value, or None where making it failed (it cannot: the names are good).
fn made(value: Res<Value>) -> Value {
    value.unwrap_or(Value::NONE)
}

/// `sys.version_info`
pub fn version_info() -> Value {
    made(record(
        "version_info",
        &[
            ("major", Value::from(3i64)),
            ("minor", Value::from(11i64)),
            ("micro", Value::from(7i64)),
            ("releaselevel", Value::from("final")),
            ("serial", Value::from(0i64)),
        ],
    ))
}

/// `sys.float_info`
pub fn float_info() -> Value {
    made(record(
        "float_info",
        &[
            ("max", Value::from(f64::MAX)),
            ("max_exp", Value::from(1024i64)),
            ("max_10_exp", Value::from(308i64)),
            ("min", Value::from(f64::MIN_POSITIVE)),
            ("min_exp", Value::from(-1021i64)),
            ("min_10_exp", Value::from(-307i64)),
            ("dig", Value::from(15i64)),
            ("mant_dig", Value::from(53i64)),
            ("epsilon", Value::from(f64::EPSILON)),
            ("radix", Value::from(2i64)),
            ("rounds", Value::from(1i64)),
        ],
    ))
}

/// `sys.hash_info`
pub fn hash_info() -> Value {
    made(record(
        "hash_info",
        &[
            ("width", Value::from(64i64)),
            ("modulus", Value::from((1i64 << 61) - 1)),
            ("inf", Value::from(314_159i64)),
            ("nan", Value::from(0i64)),
            ("imag", Value::from(1_000_003i64)),
            ("algorithm", Value::from("siphash13")),
            ("hash_bits", Value::from(64i64)),
            ("seed_bits", Value::from(128i64)),
            ("cutoff", Value::from(0i64)),
        ],
    ))
}

/// `sys.int_info`
pub fn int_info() -> Value {
    made(record(
        "int_info",
        &[
            ("bits_per_digit", Value::from(30i64)),
            ("sizeof_digit", Value::from(4i64)),
            ("default_max_str_digits", Value::from(4300i64)),
            ("str_digits_check_threshold", Value::from(640i64)),
        ],
    ))
}

/// `sys.exit(status)`
pub fn exit(status: Value) -> Res<()> {
    let args = match status.view() {
        View::None => vec![],
        View::Tuple(items) => items.to_vec(),
        _ => vec![status],
    };
    Err(Exc::with_args(Kind::SystemExit, args))
}

/// `sys.getrecursionlimit()`
pub fn getrecursionlimit() -> i64 {
    recursion::limit()
}

/// `sys.setrecursionlimit(limit)`
pub fn setrecursionlimit(limit: i64) -> Res<()> {
    recursion::set_limit(limit)
}

/// `sys.intern(string)`
pub fn intern(string: &Str) -> Str {
    string.clone()
}

/// `sys.getdefaultencoding()`
pub fn getdefaultencoding() -> Str {
    Str::lit("utf-8")
}

/// `sys.exc_info()`
pub fn exc_info() -> Tuple<Value> {
    match handling::current() {
        Some(exc) => Tuple::from([Value::from(exc.class()), exc.value(), exc.traceback()]),
        None => Tuple::from([Value::NONE, Value::NONE, Value::NONE]),
    }
}

/// `sys.exception()`
pub fn exception() -> Value {
    handling::current().to_value()
}

thread_local! {
    static STREAMS: [Value; 3] = [Stream::Stdin, Stream::Stdout, Stream::Stderr].map(Value::object);
    static STDERR: RefCell<Option<Value>> = const { RefCell::new(None) };
    static STDIN: RefCell<Option<Value>> = const { RefCell::new(None) };
}

fn stream(stream: Stream) -> Value {
    STREAMS.with(|all| all[stream as usize].clone())
}

/// `sys.stdout`
pub fn stdout() -> Value {
    console::redirected().unwrap_or_else(|| stream(Stream::Stdout))
}

/// `sys.__stdout__`
pub fn original_stdout() -> Value {
    stream(Stream::Stdout)
}

/// `sys.stderr`
pub fn stderr() -> Value {
    STDERR
        .with_borrow(Clone::clone)
        .unwrap_or_else(|| stream(Stream::Stderr))
}

/// `sys.stdin`
pub fn stdin() -> Value {
    replaced_stdin().unwrap_or_else(|| stream(Stream::Stdin))
}

/// What `sys.stdin` was assigned.
pub(crate) fn replaced_stdin() -> Option<Value> {
    STDIN.with_borrow(Clone::clone)
}

/// `sys.name = value`; false: the attribute cannot be assigned.
pub fn assign(name: &str, value: Value) -> bool {
    let replacement = value.downcast::<Stream>().is_none().then_some(value);
    match name {
        "stdout" => console::redirect(replacement),
        "stderr" => drop(STDERR.replace(replacement)),
        "stdin" => drop(STDIN.replace(replacement)),
        _ => return false,
    }
    true
}
