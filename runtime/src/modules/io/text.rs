//! `io.StringIO`: a text that is read and written at a position.

use super::InMemory;
use crate::call::Args;
use crate::class::NativeClass;
use crate::{args, dispatch, Class, Exc, Iter, List, Object, Res, Str, Tuple, Value, View};
use std::cell::{Cell, RefCell};

const LF: u32 = 0x0a;
const CR: u32 = 0x0d;

/// What the argument `newline` asks for.
#[derive(Clone, Copy, Default, PartialEq)]
enum Newline {
    /// `None`: every kind of line end becomes `\n`.
    Translated,
    /// The empty string: every kind ends a line and stays.
    Universal,
    #[default]
    Lf,
    /// `\n` is written as `\r`, which ends a line.
    Cr,
    CrLf,
}

/// A file in memory for text.
#[derive(Default)]
pub struct StringIo {
    text: RefCell<Vec<u32>>,
    at: Cell<usize>,
    newline: Cell<Newline>,
    /// Kinds of line ends that were written: 1 `\n`, 2 `\r`, 4 `\r\n`.
    seen: Cell<u8>,
    is_closed: Cell<bool>,
}

static CLASS: NativeClass = NativeClass {
    construct: Some(construct),
    init: Some(init),
    methods: dispatch::class_io_stringio::NAMES,
    data: dispatch::class_io_stringio::DATA,
    ..NativeClass::new("_io", "StringIO")
};

/// `io.StringIO`
pub fn string_io() -> Class {
    Class::define(&CLASS)
}

fn construct(call: &Args) -> Res<Value> {
    let made = Value::object(StringIo::default());
    init(&made, call)?;
    Ok(made)
}

fn init(this: &Value, call: &Args) -> Res<()> {
    const SPEC: args::Spec = args::Spec {
        name: "StringIO",
        names: &["initial_value", "newline"],
        required: &[false, false],
        num_posonly: 0,
        num_positional: 2,
        has_rest: false,
        has_keywords: false,
        is_python: false,
    };
    let ([], [initial, newline]) = args::bind(&SPEC, call)?;
    let Some(file) = this.downcast::<StringIo>() else {
        return Ok(());
    };
    file.newline
        .set(newline.map_or(Ok(Newline::Lf), newline_of)?);
    file.text.borrow_mut().clear();
    file.at.set(0);
    file.seen.set(0);
    file.is_closed.set(false);
    match initial.filter(|v| !v.is_none()).map(|v| (v, v.view())) {
        None => {}
        Some((_, View::Str(text))) => {
            file.insert(text);
            file.at.set(0);
        }
        Some((v, _)) => return Err(not_text("initial_value", v)),
    }
    Ok(())
}

fn not_text(what: &str, v: &Value) -> Exc {
    Exc::type_error(format!(
        "{what} must be str or None, not {}",
        super::type_name(v).as_str()
    ))
}

fn newline_of(v: &Value) -> Res<Newline> {
    if v.is_none() {
        return Ok(Newline::Translated);
    }
    let View::Str(text) = v.view() else {
        return Err(not_text("newline", v));
    };
    Ok(match text.as_str() {
        "" => Newline::Universal,
        "\n" => Newline::Lf,
        "\r" => Newline::Cr,
        "\r\n" => Newline::CrLf,
        _ => {
            return Err(Exc::value_error(format!(
                "illegal newline value: {}",
                crate::Py::py_repr(v)?.as_str()
            )))
        }
    })
}

impl StringIo {
    fn open(&self) -> Res<()> {
        if self.is_closed.get() {
            return Err(Exc::value_error("I/O operation on closed file"));
        }
        Ok(())
    }

    /// Notes the kinds of line ends in a text.
    fn look(&self, text: &[u32]) {
        let mut seen = self.seen.get();
        for (i, &point) in text.iter().enumerate() {
            seen |= match point {
                CR if text.get(i + 1) == Some(&LF) => 4,
                CR => 2,
                LF if i == 0 || text[i - 1] != CR => 1,
                _ => 0,
            };
        }
        self.seen.set(seen);
    }

    /// The text as it is kept.
    fn translated(&self, text: Vec<u32>) -> Vec<u32> {
        let newline = self.newline.get();
        if matches!(newline, Newline::Translated | Newline::Universal) {
            self.look(&text);
        }
        match newline {
            Newline::Lf | Newline::Universal => text,
            Newline::Cr => text
                .into_iter()
                .map(|p| if p == LF { CR } else { p })
                .collect(),
            Newline::CrLf => {
                let ends = |p| if p == LF { vec![CR, LF] } else { vec![p] };
                text.into_iter().flat_map(ends).collect()
            }
            Newline::Translated => {
                let mut out = Vec::with_capacity(text.len());
                let mut after_cr = false;
                for point in text {
                    if !(point == LF && after_cr) {
                        out.push(if point == CR { LF } else { point });
                    }
                    after_cr = point == CR;
                }
                out
            }
        }
    }

    fn insert(&self, text: &Str) {
        let new = self.translated(text.points().collect());
        let mut kept = self.text.borrow_mut();
        let at = self.at.get();
        let end = at + new.len();
        if at == kept.len() {
            kept.extend(new);
        } else {
            if kept.len() < end {
                kept.resize(end, 0);
            }
            kept[at..end].copy_from_slice(&new);
        }
        self.at.set(end);
    }

    /// The end of the line that starts at the position.
    fn line_end(&self, text: &[u32]) -> usize {
        let start = self.at.get().min(text.len());
        let rest = &text[start..];
        let after = |found: Option<usize>, width| found.map_or(text.len(), |i| start + i + width);
        match self.newline.get() {
            Newline::Lf | Newline::Translated => after(rest.iter().position(|p| *p == LF), 1),
            Newline::Cr => after(rest.iter().position(|p| *p == CR), 1),
            Newline::CrLf => after(rest.windows(2).position(|pair| pair == [CR, LF]), 2),
            Newline::Universal => {
                let found = rest.iter().position(|p| *p == LF || *p == CR);
                let is_pair = found.is_some_and(|i| rest[i] == CR && rest.get(i + 1) == Some(&LF));
                after(found, if is_pair { 2 } else { 1 })
            }
        }
    }

    /// Takes what stands between the position and `end`.
    fn take(&self, text: &[u32], end: usize) -> Str {
        let start = self.at.get().min(end);
        self.at.set(self.at.get().max(end));
        super::text_value(&text[start..end])
    }

    fn take_line(&self, limit: Option<usize>) -> Str {
        let text = self.text.borrow();
        let most = limit.map_or(text.len(), |n| self.at.get().saturating_add(n));
        let end = self.line_end(&text).min(most);
        self.take(&text, end)
    }

    pub fn write(&self, text: &Value) -> Res<i64> {
        let View::Str(text) = crate::ops::plain(text).view() else {
            return Err(Exc::type_error(format!(
                "string argument expected, got '{}'",
                super::type_name(text).as_str()
            )));
        };
        self.open()?;
        if !text.is_empty() {
            self.insert(text);
        }
        Ok(text.len())
    }

    pub fn read(&self, size: &Value) -> Res<Str> {
        let size = super::size(size)?;
        self.open()?;
        let text = self.text.borrow();
        let end = size.map_or(text.len(), |n| self.at.get().saturating_add(n));
        Ok(self.take(&text, end.min(text.len())))
    }

    pub fn readline(&self, size: &Value) -> Res<Str> {
        let size = super::size(size)?;
        self.open()?;
        Ok(self.take_line(size))
    }

    pub fn readlines(&self, hint: &Value) -> Res<List<Str>> {
        let hint = super::hint(hint)?;
        self.check_open()?;
        super::collected(hint, || {
            let line = self.take_line(None);
            let length = line.len() as usize;
            Ok((length > 0).then_some((line, length)))
        })
    }

    pub fn getvalue(&self) -> Res<Str> {
        self.open()?;
        Ok(super::text_value(&self.text.borrow()))
    }

    pub fn tell(&self) -> Res<i64> {
        self.open()?;
        Ok(self.at.get() as i64)
    }

    pub fn seek(&self, pos: &Value, whence: &Value) -> Res<i64> {
        let (pos, whence) = (super::position(pos)?, super::position(whence)?);
        self.open()?;
        if !(0..=2).contains(&whence) {
            return Err(super::bad_whence("Invalid", whence));
        }
        if whence == 0 && pos < 0 {
            return Err(Exc::value_error(format!("Negative seek position {pos}")));
        }
        if whence != 0 && pos != 0 {
            return Err(Exc::instance(
                &Class::exception(crate::exception::Kind::OSError),
                crate::exception::Kind::OSError,
                vec![Value::from("Can't do nonzero cur-relative seeks")],
            ));
        }
        match whence {
            0 => self.at.set(pos as usize),
            2 => self.at.set(self.text.borrow().len()),
            _ => {}
        }
        Ok(self.at.get() as i64)
    }

    pub fn truncate(&self, pos: &Value) -> Res<i64> {
        self.open()?;
        let size = super::kept_size(pos, self.at.get(), "Negative")?;
        self.text.borrow_mut().truncate(size);
        Ok(size as i64)
    }

    pub fn writelines(&self, lines: &Value) -> Res<()> {
        self.check_open()?;
        for line in crate::iter::Iterable::py_iter(lines)? {
            self.write(&line?)?;
        }
        Ok(())
    }

    pub fn exit(&self, _exception: &[Value]) {
        self.close();
    }

    pub fn close(&self) {
        self.is_closed.set(true);
        self.text.take();
    }

    pub fn closed(&self) -> bool {
        self.is_closed.get()
    }

    pub fn newlines(&self) -> Value {
        let kinds: Vec<Value> = [(2, "\r"), (1, "\n"), (4, "\r\n")]
            .iter()
            .filter(|(bit, _)| self.seen.get() & bit != 0)
            .map(|(_, text)| Value::from(*text))
            .collect();
        match kinds.as_slice() {
            [] => Value::NONE,
            [only] => only.clone(),
            _ => Value::from(Tuple::from(kinds)),
        }
    }

    pub fn line_buffering(&self) -> bool {
        false
    }

    pub fn no_encoding(&self) -> Value {
        Value::NONE
    }

    pub fn is_open(&self) -> Res<bool> {
        self.open().map(|()| true)
    }

    pub fn isatty(&self) -> Res<bool> {
        self.check_open().map(|()| false)
    }

    pub fn flush(&self) {}

    pub fn fileno(&self) -> Res<i64> {
        Err(super::unsupported("fileno"))
    }

    pub fn detach(&self) -> Res<Value> {
        Err(super::unsupported("detach"))
    }
}

impl InMemory for StringIo {
    fn is_closed(&self) -> bool {
        self.is_closed.get()
    }
    fn next_line(&self) -> Res<Option<Value>> {
        self.open()?;
        let line = self.take_line(None);
        Ok((!line.is_empty()).then(|| Value::from(line)))
    }
    fn listed(name: &str) -> Option<args::Method<StringIo>> {
        dispatch::class_io_stringio::method(name)
    }
}

impl Object for StringIo {
    fn class(&self) -> Class {
        string_io()
    }
    fn native_method(&self, this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        self.call(this, name, args)
    }
    fn has_native_method(&self, name: &str) -> bool {
        StringIo::knows(name)
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        dispatch::class_io_stringio::attribute(self, name)
    }
    fn is_iterator(&self) -> bool {
        true
    }
    fn native_next(&self, _this: &Value) -> Option<Res<Option<Value>>> {
        Some(self.next_line())
    }
    fn native_iter(&self, this: &Value) -> Option<Res<Iter<Value>>> {
        self.lines(this, "_io.StringIO")
    }
}
