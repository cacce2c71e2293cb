//! `sys.stdin`, `sys.stdout`, `sys.stderr` and the binary streams below them.

use crate::builtins::console;
use crate::bytes::required;
use crate::call::Args;
use crate::iter::Iterable;
use crate::modules::io;
use crate::{Bytes, Class, Exc, Iter, List, Object, Res, Str, Value, View};

/// A standard stream.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Stream {
    Stdin,
    Stdout,
    Stderr,
}

/// The binary stream of a standard stream.
#[derive(Clone, Copy, PartialEq)]
struct Binary(Stream);

/// The optional count of a method.
fn count(args: &Args, name: &str) -> Res<Option<usize>> {
    match args.between(name, 0, 1)? {
        [size] => io::size(size),
        _ => Ok(None),
    }
}

/// The lines of a stream, as many as hold `hint` items.
fn lines(args: &Args, next: impl Fn() -> Res<(Value, usize)>) -> Res<Value> {
    let hint = match args.between("readlines", 0, 1)? {
        [hint] => io::hint(hint)?,
        _ => usize::MAX,
    };
    let (mut lines, mut total) = (Vec::new(), 0);
    loop {
        let (line, length) = next()?;
        if length == 0 {
            break;
        }
        lines.push(line);
        if length > hint - total {
            break;
        }
        total += length;
    }
    Ok(Value::from(List::from(lines)))
}

/// What text and binary streams have in common.
trait Standard: Copy + 'static {
    fn stream(self) -> Stream;
    fn write(self, data: &Value) -> Res<Value>;
    fn read(self, size: Option<usize>) -> Res<Value>;
    /// The next line and its length.
    fn line(self, size: Option<usize>) -> Res<(Value, usize)>;

    fn readable(self, operation: &str) -> Res<()> {
        if self.stream() == Stream::Stdin {
            return Ok(());
        }
        Err(io::unsupported(operation))
    }

    fn call(self, name: &str, args: &Args) -> Res<Value> {
        match name {
            "write" => self.write(args.one(name)?),
            "writelines" => {
                for line in args.one(name)?.py_iter()? {
                    self.write(&line?)?;
                }
                Ok(Value::NONE)
            }
            "flush" => args
                .none(name)
                .and_then(|()| console::flush())
                .map(|()| Value::NONE),
            "read" | "read1" => {
                let size = count(args, name)?;
                self.readable("not readable")?;
                self.read(size)
            }
            "readline" => {
                let size = count(args, name)?;
                self.readable("not readable")?;
                self.line(size).map(|(line, _)| line)
            }
            "readlines" => {
                self.readable("not readable")?;
                lines(args, || self.line(None))
            }
            "isatty" => Ok(Value::FALSE),
            "readable" => Ok(Value::from(self.stream() == Stream::Stdin)),
            "writable" => Ok(Value::from(self.stream() != Stream::Stdin)),
            "fileno" => Ok(Value::from(self.stream() as i64)),
            _ => Err(Exc::attribute_error(name)),
        }
    }

    fn iter(self, kind: &'static str) -> Res<Iter<Value>> {
        self.readable("not readable")?;
        let lines = std::iter::from_fn(move || match self.line(None) {
            Ok((line, length)) => (length > 0).then_some(Ok(line)),
            Err(e) => Some(Err(e)),
        });
        Ok(Iter::new(kind, lines))
    }

    fn next(self) -> Res<Option<Value>> {
        self.readable("not readable")?;
        let (line, length) = self.line(None)?;
        Ok((length > 0).then_some(line))
    }
}

impl Standard for Stream {
    fn stream(self) -> Stream {
        self
    }

    fn write(self, text: &Value) -> Res<Value> {
        let View::Str(text) = text.view() else {
            return Err(Exc::type_error(format!(
                "write() argument must be str, not {}",
                Class::of(text).name().as_str()
            )));
        };
        let bytes = text.utf8()?.as_bytes();
        match self {
            Stream::Stdout => console::write_stdout(bytes)?,
            Stream::Stderr => console::write_stderr(bytes)?,
            Stream::Stdin => return Err(io::unsupported("not writable")),
        }
        Ok(Value::from(text.len()))
    }

    fn read(self, size: Option<usize>) -> Res<Value> {
        console::read_text(size).map(Value::from)
    }

    fn line(self, size: Option<usize>) -> Res<(Value, usize)> {
        let line = console::read_line(size)?;
        let length = line.num_chars();
        Ok((Value::from(line), length))
    }
}

impl Standard for Binary {
    fn stream(self) -> Stream {
        self.0
    }

    fn write(self, bytes: &Value) -> Res<Value> {
        if self.0 == Stream::Stdin {
            return Err(io::unsupported("write"));
        }
        let bytes = required(bytes)?;
        match self.0 {
            Stream::Stderr => console::write_stderr(&bytes)?,
            _ => console::write_binary(&bytes)?,
        }
        Ok(Value::from(bytes.len() as i64))
    }

    fn readable(self, _operation: &str) -> Res<()> {
        if self.0 == Stream::Stdin {
            return Ok(());
        }
        Err(io::unsupported("read"))
    }

    fn read(self, size: Option<usize>) -> Res<Value> {
        Ok(Value::from(Bytes::from(console::read_bytes(size)?)))
    }

    fn line(self, size: Option<usize>) -> Res<(Value, usize)> {
        let line = console::read_bytes_line(size)?;
        let length = line.len();
        Ok((Value::from(Bytes::from(line)), length))
    }
}

const METHODS: [&str; 10] = [
    "write",
    "writelines",
    "flush",
    "read",
    "readline",
    "readlines",
    "isatty",
    "readable",
    "writable",
    "fileno",
];

impl Stream {
    fn name(self) -> &'static str {
        match self {
            Stream::Stdin => "<stdin>",
            Stream::Stdout => "<stdout>",
            Stream::Stderr => "<stderr>",
        }
    }

    fn mode(self) -> &'static str {
        if self == Stream::Stdin {
            "r"
        } else {
            "w"
        }
    }
}

impl Object for Stream {
    fn class(&self) -> Class {
        Class::native("_io.TextIOWrapper")
    }
    fn has_native_method(&self, name: &str) -> bool {
        METHODS.contains(&name)
    }
    fn native_method(&self, _this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        METHODS.contains(&name).then(|| self.call(name, args))
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        Some(Ok(match name {
            "name" => Value::from(self.name()),
            "mode" => Value::from(self.mode()),
            "encoding" => Value::from("utf-8"),
            "errors" if *self == Stream::Stderr => Value::from("backslashreplace"),
            "errors" => Value::from("strict"),
            "closed" => Value::FALSE,
            "buffer" => Value::object(Binary(*self)),
            _ => return None,
        }))
    }
    fn native_repr(&self, _this: &Value) -> Option<Res<Str>> {
        Some(Ok(Str::from(format!(
            "<_io.TextIOWrapper name='{}' mode='{}' encoding='utf-8'>",
            self.name(),
            self.mode()
        ))))
    }
    fn is_iterator(&self) -> bool {
        true
    }
    fn native_next(&self, _this: &Value) -> Option<Res<Option<Value>>> {
        Some(self.next())
    }
    fn native_iter(&self, _this: &Value) -> Option<Res<Iter<Value>>> {
        Some(self.iter("_io.TextIOWrapper"))
    }
}

impl Binary {
    fn kind(self) -> &'static str {
        if self.0 == Stream::Stdin {
            "_io.BufferedReader"
        } else {
            "_io.BufferedWriter"
        }
    }
}

impl Object for Binary {
    fn class(&self) -> Class {
        Class::native(self.kind())
    }
    fn has_native_method(&self, name: &str) -> bool {
        METHODS.contains(&name) || (name == "read1" && self.0 == Stream::Stdin)
    }
    fn native_method(&self, _this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        self.has_native_method(name).then(|| self.call(name, args))
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        match name {
            "name" => Some(Ok(Value::from(self.0.name()))),
            "mode" => Some(Ok(Value::from(format!("{}b", self.0.mode())))),
            "closed" => Some(Ok(Value::FALSE)),
            _ => None,
        }
    }
    fn native_repr(&self, _this: &Value) -> Option<Res<Str>> {
        Some(Ok(Str::from(format!(
            "<{} name='{}'>",
            self.kind(),
            self.0.name()
        ))))
    }
    fn is_iterator(&self) -> bool {
        true
    }
    fn native_next(&self, _this: &Value) -> Option<Res<Option<Value>>> {
        Some(self.next())
    }
    fn native_iter(&self, _this: &Value) -> Option<Res<Iter<Value>>> {
        Some(self.iter(self.kind()))
    }
}
