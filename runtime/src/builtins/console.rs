//! The standard streams of the program: one buffered stdout that `print`, `input` and `sys.stdout`
//! share, stderr after it, stdin by lines.
//!
//! Invariant: the last `PENDING` bytes of the buffer are text that CPython would still hold back above
//! its binary stream, so what `sys.stdout.buffer` writes comes before them.

use crate::{encoding, Exc, Res, Str, Value};
use std::cell::{Cell, RefCell};
use std::io::{self, BufRead, Read, Write};

/// Output is handed on in pieces of about this size.
const BUFFER_BYTES: usize = 1 << 16;

thread_local! {
    static BUFFER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static PENDING: Cell<usize> = const { Cell::new(0) };
    /// Text of stdin that was read and not yet asked for.
    static INPUT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static STDOUT: RefCell<Option<Value>> = const { RefCell::new(None) };
    static REDIRECTED: Cell<bool> = const { Cell::new(false) };
}

fn failed(e: &io::Error) -> Exc {
    Exc::os_error(e.raw_os_error().unwrap_or(5), &e.to_string(), None)
}

/// Text is held back up to about this size, as CPython's text streams do.
const CHUNK_BYTES: usize = 8192;

/// Writes text to stdout through the buffer.
pub fn write_stdout(bytes: &[u8]) -> Res<()> {
    let held = PENDING.get();
    let total = if held + bytes.len() > CHUNK_BYTES {
        bytes.len()
    } else {
        held + bytes.len()
    };
    PENDING.set(if total < CHUNK_BYTES { total } else { 0 });
    let full = BUFFER.with_borrow_mut(|buffer| {
        buffer.extend_from_slice(bytes);
        buffer.len() >= BUFFER_BYTES
    });
    if full {
        return hand_on(PENDING.get());
    }
    Ok(())
}

/// Writes to the binary stream below the text of stdout.
pub fn write_binary(bytes: &[u8]) -> Res<()> {
    let held = PENDING.get();
    let full = BUFFER.with_borrow_mut(|buffer| {
        let at = buffer.len() - held;
        buffer.splice(at..at, bytes.iter().copied());
        buffer.len() >= BUFFER_BYTES
    });
    if full {
        return hand_on(held);
    }
    Ok(())
}

/// Hands everything on that was written to stdout.
pub fn flush() -> Res<()> {
    PENDING.set(0);
    hand_on(0)
}

/// Hands on what was written to stdout, but for the last bytes.
fn hand_on(kept: usize) -> Res<()> {
    let ready = BUFFER.with_borrow_mut(|buffer| {
        let rest = buffer.split_off(buffer.len() - kept);
        std::mem::replace(buffer, rest)
    });
    let mut out = io::stdout().lock();
    out.write_all(&ready)
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

/// Keeps the next line of stdin; false at the end.
fn fill() -> Res<bool> {
    let line = read_bytes_line(None)?;
    INPUT.with_borrow_mut(|input| input.extend_from_slice(&line));
    Ok(!line.is_empty())
}

/// Takes the first bytes of `INPUT`.
fn take(length: usize) -> Res<Str> {
    decoded(INPUT.with_borrow_mut(|input| {
        let rest = input.split_off(length);
        std::mem::replace(input, rest)
    }))
}

/// The number of bytes of up to `limit` characters.
fn measure(text: &[u8], limit: usize) -> usize {
    let starts = text.iter().enumerate().filter(|(_, b)| **b & 0xc0 != 0x80);
    starts.map(|(i, _)| i).nth(limit).unwrap_or(text.len())
}

/// The next line of stdin with its newline, or its first characters; empty at the end.
pub fn read_line(limit: Option<usize>) -> Res<Str> {
    let end_of_line = |input: &Vec<u8>| input.iter().position(|b| *b == b'\n').map(|i| i + 1);
    if INPUT.with_borrow(end_of_line).is_none() {
        if limit.is_none() && INPUT.with_borrow(Vec::is_empty) {
            return decoded(read_bytes_line(None)?);
        }
        fill()?;
    }
    let length = INPUT.with_borrow(|input| {
        let line = &input[..end_of_line(input).unwrap_or(input.len())];
        limit.map_or(line.len(), |n| measure(line, n))
    });
    take(length)
}

/// All that is left of stdin, or its next characters.
pub fn read_text(limit: Option<usize>) -> Res<Str> {
    let has_enough = |input: &Vec<u8>| {
        limit.is_some_and(|n| n <= input.len() && measure(input, n) < input.len())
    };
    while !INPUT.with_borrow(has_enough) && fill()? {}
    take(INPUT.with_borrow(|input| limit.map_or(input.len(), |n| measure(input, n))))
}

/// The next line of the binary stream of stdin, or its first bytes.
pub fn read_bytes_line(limit: Option<usize>) -> Res<Vec<u8>> {
    let mut line = Vec::new();
    io::stdin()
        .lock()
        .take(limit.map_or(u64::MAX, |n| n as u64))
        .read_until(b'\n', &mut line)
        .map_err(|e| failed(&e))?;
    Ok(line)
}

/// All that is left of the binary stream of stdin, or its next bytes.
pub fn read_bytes(limit: Option<usize>) -> Res<Vec<u8>> {
    let mut bytes = Vec::new();
    io::stdin()
        .lock()
        .take(limit.map_or(u64::MAX, |n| n as u64))
        .read_to_end(&mut bytes)
        .map_err(|e| failed(&e))?;
    Ok(bytes)
}
