//! What builtin exceptions say: their texts, and the attributes that the texts are made of.

use super::{Exception, Kind};
use crate::{ops, Py, Res, Str, Tuple, Value, View};

impl Exception {
    /// `OSError(errno, strerror, filename)` keeps two arguments; the rest become attributes.
    pub(super) fn trim_os_args(&self) {
        let args = self.this();
        let items = args.as_slice();
        if !self.kind.derives_from(Kind::OSError) || !(2..=5).contains(&items.len()) {
            return;
        }
        self.hide("errno", items[0].clone());
        self.hide("strerror", items[1].clone());
        if self.kind == Kind::BlockingIOError {
            if let Some(written) = items.get(2).filter(|v| ops::has_index(v)) {
                self.hide("characters_written", written.clone());
                return;
            }
        }
        if let Some(name) = items.get(2) {
            self.hide("filename", name.clone());
            if let Some(second) = items.get(4) {
                self.hide("filename2", second.clone());
            }
            *self.args.borrow_mut() = Tuple::from(items[..2].to_vec());
        }
    }

    pub(super) fn text(&self) -> Res<Str> {
        let args = self.this();
        match self.kind {
            Kind::KeyError if args.len() == 1 => return ops::repr(&args.as_slice()[0]),
            kind if kind.derives_from(Kind::OSError) => {
                if let Some(text) = self.os_text()? {
                    return Ok(text);
                }
            }
            Kind::UnicodeDecodeError | Kind::UnicodeEncodeError if args.len() == 5 => {
                return self.unicode_text();
            }
            Kind::UnicodeTranslateError if args.len() == 4 => return self.unicode_text(),
            kind if kind.derives_from(Kind::SyntaxError) => return self.syntax_text(),
            kind if kind.derives_from(Kind::BaseExceptionGroup) && args.len() == 2 => {
                let count = ops::len(&args.as_slice()[1])?;
                let plural = if count == 1 { "" } else { "s" };
                let message = ops::str(&args.as_slice()[0])?;
                return Ok(Str::from(format!(
                    "{} ({count} sub-exception{plural})",
                    message.as_str()
                )));
            }
            _ => {}
        }
        match args.as_slice() {
            [] => Ok(Str::from("")),
            [only] => ops::str(only),
            _ => ops::repr(&Value::from(args)),
        }
    }

    fn os_text(&self) -> Res<Option<Str>> {
        let (Some(errno), Some(text)) = (self.attr("errno"), self.attr("strerror")) else {
            return Ok(None);
        };
        let mut out = format!(
            "[Errno {}] {}",
            ops::str(&errno)?.as_str(),
            ops::str(&text)?.as_str()
        );
        if let Some(name) = self.attr("filename").filter(|n| !n.is_none()) {
            out.push_str(&format!(": {}", ops::repr(&name)?.as_str()));
            if let Some(second) = self.attr("filename2").filter(|n| !n.is_none()) {
                out.push_str(&format!(" -> {}", ops::repr(&second)?.as_str()));
            }
        }
        Ok(Some(Str::from(out)))
    }

    /// `'utf-8' codec can't decode byte 0xff in position 0: invalid start byte`.
    fn unicode_text(&self) -> Res<Str> {
        // An error of `str.translate` names no encoding.
        let object = usize::from(self.kind != Kind::UnicodeTranslateError);
        let start = i64::from_value(&self.arg(object + 1))?;
        let end = i64::from_value(&self.arg(object + 2))?;
        let reason = ops::str(&self.arg(object + 3))?;
        let (verb, unit) = match self.kind {
            Kind::UnicodeDecodeError => ("decode", "byte"),
            Kind::UnicodeEncodeError => ("encode", "character"),
            _ => ("translate", "character"),
        };
        let what = if end == start + 1 {
            let item = ops::get_item(&self.arg(object), &Value::from(start))?;
            let shown = match item.view() {
                View::Int(i) => format!("0x{:02x}", i.to_i64_clamped()),
                _ => {
                    let code = Str::from_value(&item)?.ord()?;
                    match code {
                        0..=0xff => format!("'\\x{code:02x}'"),
                        0x100..=0xffff => format!("'\\u{code:04x}'"),
                        _ => format!("'\\U{code:08x}'"),
                    }
                }
            };
            format!("{unit} {shown} in position {start}")
        } else {
            format!("{unit}s in position {start}-{}", end - 1)
        };
        let who = if object == 1 {
            format!("'{}' codec ", ops::str(&self.arg(0))?.as_str())
        } else {
            String::new()
        };
        let reason = reason.as_str();
        Ok(Str::from(format!("{who}can't {verb} {what}: {reason}")))
    }

    /// What `SyntaxError(msg, (filename, lineno, offset, text))` tells about the place.
    pub(super) fn syntax_attr(&self, name: &str) -> Option<Value> {
        const PLACE: [&str; 6] = [
            "filename",
            "lineno",
            "offset",
            "text",
            "end_lineno",
            "end_offset",
        ];
        if name == "print_file_and_line" {
            return Some(Value::NONE);
        }
        let index = PLACE.iter().position(|n| *n == name)?;
        let place = crate::builtins::tuple_of(&self.arg(1)).ok();
        Some(
            place
                .and_then(|place| place.as_slice().get(index).cloned())
                .unwrap_or(Value::NONE),
        )
    }

    /// `bad (file.py, line 3)`: the message with what is known of the place.
    fn syntax_text(&self) -> Res<Str> {
        let message = ops::str(&self.arg(0))?;
        let file = self.syntax_attr("filename").unwrap_or_default();
        let line = self.syntax_attr("lineno").unwrap_or_default();
        let file = match file.view() {
            View::Str(path) => path.as_str().rsplit('/').next().map(str::to_string),
            _ => None,
        };
        let line = match line.view() {
            View::Int(line) => Some(format!("line {line}")),
            _ => None,
        };
        let place: Vec<String> = file.into_iter().chain(line).collect();
        if place.is_empty() {
            return Ok(message);
        }
        Ok(Str::from(format!(
            "{} ({})",
            message.as_str(),
            place.join(", ")
        )))
    }
}
