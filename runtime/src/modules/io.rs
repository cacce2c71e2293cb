//! `io`: files in memory.

mod binary;
mod text;

pub use binary::{bytes_io, BytesIo};
pub use text::{string_io, StringIo};

use crate::args;
use crate::exception::Kind;
use crate::{call_method, ops, Class, Exc, Iter, Object, Py, Res, Str, Value};
use std::cell::OnceCell;
use std::mem::ManuallyDrop;
use std::rc::Rc;

#[allow(non_upper_case_globals)]
pub const DEFAULT_BUFFER_SIZE: i64 = 8192;
pub const SEEK_SET: i64 = 0;
pub const SEEK_CUR: i64 = 1;
pub const SEEK_END: i64 = 2;

thread_local! {
    // Classes are never destroyed: values refer to them until the very end of the thread.
    static UNSUPPORTED: ManuallyDrop<OnceCell<Class>> = const { ManuallyDrop::new(OnceCell::new()) };
}

/// `io.BlockingIOError`
pub fn blocking_io_error() -> Class {
    Class::exception(Kind::BlockingIOError)
}

/// `io.UnsupportedOperation`
pub fn unsupported_operation() -> Class {
    let make = || {
        let bases = [Kind::OSError, Kind::ValueError].map(|kind| Class::exception(kind).value());
        let module = vec![(Str::from("__module__"), Value::from("io"))];
        Class::create("UnsupportedOperation", &bases, module, &[])
            .unwrap_or_else(|_| Class::exception(Kind::OSError))
    };
    UNSUPPORTED.with(|cell| cell.get_or_init(make).clone())
}

/// The error of a file that cannot do `operation`.
pub(crate) fn unsupported(operation: &str) -> Exc {
    let class = unsupported_operation();
    let exc = Exc::instance(&class, Kind::OSError, vec![Value::from(operation)]);
    exc.adopt_context();
    exc
}

/// The error that most classes of `io` raise when they are closed.
pub(crate) fn closed() -> Exc {
    Exc::value_error("I/O operation on closed file.")
}

/// A count of items: None and negative numbers mean all.
pub(crate) fn size(v: &Value) -> Res<Option<usize>> {
    if v.is_none() {
        return Ok(None);
    }
    if !ops::has_index(v) {
        return Err(Exc::type_error(format!(
            "argument should be integer or None, not '{}'",
            Class::of(v).name().as_str()
        )));
    }
    Ok(usize::try_from(args::to_i64(v)?).ok())
}

/// The hint of `readlines`: lines are read until they hold as much; zero and less mean all.
pub(crate) fn hint(v: &Value) -> Res<usize> {
    Ok(size(v)?.filter(|n| *n > 0).unwrap_or(usize::MAX))
}

/// A file in memory: what both kinds have in common.
trait InMemory: Object + Sized {
    fn is_closed(&self) -> bool;
    /// The next line as a value; `None` at the end.
    fn next_line(&self) -> Res<Option<Value>>;
    /// The methods of the signature tables.
    fn listed(name: &str) -> Option<args::Method<Self>>;

    fn check_open(&self) -> Res<()> {
        if self.is_closed() {
            return Err(closed());
        }
        Ok(())
    }

    /// A method that goes through others, which a subclass may have replaced.
    fn call_on_subclass(&self, this: &Value, name: &str, args: &crate::Args) -> Option<Res<Value>> {
        let write_lines = |lines: &Value| {
            self.check_open()?;
            for line in crate::iter::Iterable::py_iter(lines)? {
                call_method(this, "write", &[line?])?;
            }
            Ok(Value::NONE)
        };
        match name {
            "__exit__" => Some(call_method(this, "close", &[])),
            "writelines" => Some(args.one(name).and_then(write_lines)),
            _ => None,
        }
    }

    fn call(&self, this: &Value, name: &str, args: &crate::Args) -> Option<Res<Value>> {
        if name == "__enter__" {
            return Some(self.check_open().map(|()| this.clone()));
        }
        if this.downcast::<Self>().is_none() {
            let result = self.call_on_subclass(this, name, args);
            if result.is_some() {
                return result;
            }
        }
        Self::listed(name).map(|method| method(self, args))
    }

    fn knows(name: &str) -> bool {
        name == "__enter__" || Self::listed(name).is_some()
    }

    fn lines(&self, this: &Value, kind: &'static str) -> Option<Res<Iter<Value>>> {
        if let Err(exc) = self.check_open() {
            return Some(Err(exc));
        }
        let this: Rc<Self> = this.downcast_rc()?;
        let lines = std::iter::from_fn(move || this.next_line().transpose());
        Some(Ok(Iter::new(kind, lines)))
    }
}

/// A position as CPython takes it: any int that fits.
fn position(v: &Value) -> Res<i64> {
    args::to_i64(v)
}

/// What `truncate(pos)` leaves; without a position what stands before `at`. `negative` is how the
/// error for less than nothing begins.
fn kept_size(pos: &Value, at: usize, negative: &str) -> Res<usize> {
    if pos.is_none() {
        return Ok(at);
    }
    size(pos)?;
    let size = position(pos)?;
    usize::try_from(size).map_err(|_| Exc::value_error(format!("{negative} size value {size}")))
}

fn bad_whence(prefix: &str, whence: i64) -> Exc {
    Exc::value_error(format!("{prefix} whence ({whence}, should be 0, 1 or 2)"))
}

/// `text` as a message's part.
fn type_name(v: &Value) -> Str {
    Class::of(v).name()
}

/// The value of a text.
fn text_value(points: &[u32]) -> Str {
    Str::from_points(points.iter().copied())
}

/// A list of lines.
fn collected<T: Py>(
    limit: usize,
    mut next: impl FnMut() -> Res<Option<(T, usize)>>,
) -> Res<crate::List<T>> {
    let mut lines = Vec::new();
    let mut total = 0usize;
    while let Some((line, length)) = next()? {
        lines.push(line);
        if length > limit - total {
            break;
        }
        total += length;
    }
    Ok(crate::List::from(lines))
}
