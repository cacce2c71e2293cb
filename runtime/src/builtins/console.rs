//! The standard streams of the program: one buffered stdout that `print`, `input` and `sys.stdout`
//! share, stderr after it, stdin by lines.

use crate::{encoding, Exc, Res, Str, Value};
use std::cell::{Cell, RefCell};
use std::io::{self, BufRead, Read, Write};

/// Output is handed on in pieces of about this size.
const BUFFER_BYTES: usize = 1 << 16;

thread_local! {
    static BUFFER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static STDOUT: RefCell<Option<Value>> = const { RefCell::new(None) };
    static REDIRECTED: Cell<bool> = const { Cell::new(false) };
}

fn failed(e: &io::Error) -> Exc {
    Exc::os_error(e.raw_os_error().unwrap_or(5), &e.to_string(), None)
}

/// Writes to stdout through the buffer.
pub fn write_stdout(bytes: &[u8]) -> Res<()> {
    let full = BUFFER.with_borrow_mut(|buffer| {
        buffer.extend_from_slice(bytes);
        buffer.len() >= BUFFER_BYTES
    });
    if full {
        return flush();
    }
    Ok(())
}

/// Hands everything on that was written to stdout.
pub fn flush() -> Res<()> {
    let pending = BUFFER.with_borrow_mut(std::mem::take);
    let mut out = io::stdout().lock();
    out.write_all(&pending)
        .and_then(|()| out.flush())
        .map_err(|e| failed(&e))
}

/// Writes to stderr, after what stdout holds back.
pub fn write_stderr(bytes: &[u8]) -> Res<()> {
    flush()?;
    let mut err = io::stderr().lock();
    err.write_all(bytes)
        .and_then(|()| err.flush())
        .map_err(|e| failed(&e))
}

/// Where `print` and `input` write when the program has assigned `sys.stdout`; `None`: to stdout.
pub fn redirect(file: Option<Value>) {
    REDIRECTED.set(file.is_some());
    let old = STDOUT.with_borrow_mut(|stdout| std::mem::replace(stdout, file));
    drop(old);
}

/// What `sys.stdout` was assigned.
#[inline]
pub fn redirected() -> Option<Value> {
    if !REDIRECTED.get() {
        return None;
    }
    STDOUT.with_borrow(Clone::clone)
}

fn decoded(bytes: Vec<u8>) -> Res<Str> {
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Str::from(text)),
        Err(e) => encoding::decode(&e.into_bytes(), "utf-8", "strict"),
    }
}

/// The next line of stdin with its newline; empty at the end.
pub fn read_line() -> Res<Str> {
    let mut line = Vec::new();
    io::stdin()
        .lock()
        .read_until(b'\n', &mut line)
        .map_err(|e| failed(&e))?;
    decoded(line)
}

/// All that is left of stdin.
pub fn read_all() -> Res<Str> {
    let mut rest = Vec::new();
    io::stdin()
        .lock()
        .read_to_end(&mut rest)
        .map_err(|e| failed(&e))?;
    decoded(rest)
}
