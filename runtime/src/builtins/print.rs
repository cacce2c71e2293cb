//! `print` and `input`.

use super::console;
use crate::modules::sys;
use crate::{call_method, Exc, Py, Res, Str, Value, View};

/// What `print` can show.
pub trait Text {
    /// `str(self)`, handed to `write`.
    fn show(&self, write: &mut dyn FnMut(&Str) -> Res<()>) -> Res<()>;
}

impl<T: Py> Text for T {
    fn show(&self, write: &mut dyn FnMut(&Str) -> Res<()>) -> Res<()> {
        write(&self.py_str()?)
    }
}

impl Text for &str {
    fn show(&self, write: &mut dyn FnMut(&Str) -> Res<()>) -> Res<()> {
        write(&Str::from(*self))
    }
}

/// Writes a text to `sys.stdout`.
pub fn write_out(text: &Str) -> Res<()> {
    match console::redirected() {
        None => console::write_stdout(text.utf8()?.as_bytes()),
        Some(file) => write_to(&file, text),
    }
}

fn write_to(file: &Value, text: &Str) -> Res<()> {
    call_method(file, "write", &[Value::from(text.clone())]).map(drop)
}

fn write_err(text: &Str) -> Res<()> {
    console::write_stderr(text.utf8()?.as_bytes())
}

/// Each item is shown and written before the next one is looked at.
fn emit(
    items: &[&dyn Text],
    sep: &Str,
    end: &Str,
    write: &mut dyn FnMut(&Str) -> Res<()>,
) -> Res<()> {
    for (i, item) in items.iter().enumerate() {
        if i > 0 && !sep.is_empty() {
            write(sep)?;
        }
        item.show(write)?;
    }
    if end.is_empty() {
        return Ok(());
    }
    write(end)
}

/// `print(a, b, ...)`
pub fn print(items: &[&dyn Text]) -> Res<()> {
    emit(items, &Str::lit(" "), &Str::lit("\n"), &mut write_out)
}

/// `print(a, b, ..., sep=sep, end=end)`
pub fn print_with(items: &[&dyn Text], sep: &str, end: &str) -> Res<()> {
    emit(items, &Str::from(sep), &Str::from(end), &mut write_out)
}

/// `print(..., file=sys.stderr)`
pub fn print_err(items: &[&dyn Text], sep: &str, end: &str) -> Res<()> {
    emit(items, &Str::from(sep), &Str::from(end), &mut write_err)
}

/// `print(..., file=file)`; None is `sys.stdout`.
pub fn print_to(items: &[&dyn Text], sep: &str, end: &str, file: &Value) -> Res<()> {
    if file.is_none() {
        return print_with(items, sep, end);
    }
    emit(items, &Str::from(sep), &Str::from(end), &mut |text| {
        write_to(file, text)
    })
}

/// `print(..., flush=True)` ends with this.
pub fn flush_out() -> Res<()> {
    match console::redirected() {
        None => console::flush(),
        Some(file) => call_method(&file, "flush", &[]).map(drop),
    }
}

/// `input()`
pub fn input() -> Res<Str> {
    flush_out()?;
    let line = match sys::replaced_stdin() {
        None => console::read_line(None)?,
        Some(file) => match call_method(&file, "readline", &[])?.view() {
            View::Str(line) => line.clone(),
            _ => return Err(Exc::type_error("object.readline() returned non-string")),
        },
    };
    if line.is_empty() {
        return Err(Exc::eof_error("EOF when reading a line"));
    }
    Ok(line.removesuffix(&Str::lit("\n")))
}

/// `input(prompt)`
pub fn input_prompt(prompt: &Value) -> Res<Str> {
    write_out(&prompt.py_str()?)?;
    input()
}

/// `ascii(x)`: the repr with what is not ASCII escaped.
pub fn ascii(x: &Value) -> Res<Str> {
    let text = x.py_repr()?;
    if text.is_ascii() {
        return Ok(text);
    }
    let mut escaped = String::new();
    for point in text.points() {
        match point {
            0..0x80 => escaped.push(char::from(point as u8)),
            0x80..0x100 => escaped.push_str(&format!("\\x{point:02x}")),
            0x100..0x1_0000 => escaped.push_str(&format!("\\u{point:04x}")),
            _ => escaped.push_str(&format!("\\U{point:08x}")),
        }
    }
    Ok(Str::from(escaped))
}
