//! Exceptions: the builtin hierarchy as a table, exception objects, and the stack of those that are
//! being handled (bare `raise`, `__context__`, `sys.exc_info`).

use crate::call::Args;
use crate::instance::Fields;
use crate::{ops, Class, Dict, Object, Res, Str, Tuple, Value, View};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

mod text;
mod traceback;

macro_rules! hierarchy {
    ($($name:ident: $base:ident),* $(,)?) => {
        /// A builtin exception class.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Kind {
            $($name),*
        }

        impl Kind {
            /// All of them, a base before its subclasses.
            pub const ALL: &'static [Kind] = &[$(Kind::$name),*];

            pub const fn name(self) -> &'static str {
                match self {
                    $(Kind::$name => stringify!($name)),*
                }
            }

            /// The base class; `BaseException` names itself.
            pub const fn base(self) -> Kind {
                match self {
                    $(Kind::$name => Kind::$base),*
                }
            }
        }
    };
}

hierarchy! {
    BaseException: BaseException,
    SystemExit: BaseException,
    KeyboardInterrupt: BaseException,
    GeneratorExit: BaseException,
    BaseExceptionGroup: BaseException,
    Exception: BaseException,
    ExceptionGroup: BaseExceptionGroup,
    StopIteration: Exception,
    StopAsyncIteration: Exception,
    ArithmeticError: Exception,
    FloatingPointError: ArithmeticError,
    OverflowError: ArithmeticError,
    ZeroDivisionError: ArithmeticError,
    AssertionError: Exception,
    AttributeError: Exception,
    BufferError: Exception,
    EOFError: Exception,
    ImportError: Exception,
    ModuleNotFoundError: ImportError,
    LookupError: Exception,
    IndexError: LookupError,
    KeyError: LookupError,
    MemoryError: Exception,
    NameError: Exception,
    UnboundLocalError: NameError,
    OSError: Exception,
    BlockingIOError: OSError,
    ChildProcessError: OSError,
    ConnectionError: OSError,
    BrokenPipeError: ConnectionError,
    ConnectionAbortedError: ConnectionError,
    ConnectionRefusedError: ConnectionError,
    ConnectionResetError: ConnectionError,
    FileExistsError: OSError,
    FileNotFoundError: OSError,
    InterruptedError: OSError,
    IsADirectoryError: OSError,
    NotADirectoryError: OSError,
    PermissionError: OSError,
    ProcessLookupError: OSError,
    TimeoutError: OSError,
    ReferenceError: Exception,
    RuntimeError: Exception,
    NotImplementedError: RuntimeError,
    RecursionError: RuntimeError,
    SyntaxError: Exception,
    IndentationError: SyntaxError,
    TabError: IndentationError,
    SystemError: Exception,
    TypeError: Exception,
    ValueError: Exception,
    UnicodeError: ValueError,
    UnicodeDecodeError: UnicodeError,
    UnicodeEncodeError: UnicodeError,
    UnicodeTranslateError: UnicodeError,
    Warning: Exception,
    BytesWarning: Warning,
    DeprecationWarning: Warning,
    EncodingWarning: Warning,
    FutureWarning: Warning,
    ImportWarning: Warning,
    PendingDeprecationWarning: Warning,
    ResourceWarning: Warning,
    RuntimeWarning: Warning,
    SyntaxWarning: Warning,
    UnicodeWarning: Warning,
    UserWarning: Warning,
}

impl Kind {
    /// True when `self` is `other` or derived from it.
    pub fn derives_from(self, other: Kind) -> bool {
        let mut kind = self;
        loop {
            if kind == other || (other == Kind::Exception && kind == Kind::ExceptionGroup) {
                return true;
            }
            if kind == Kind::BaseException {
                return false;
            }
            kind = kind.base();
        }
    }

    /// The builtin exception of that name.
    pub fn named(name: &str) -> Option<Kind> {
        if matches!(name, "IOError" | "EnvironmentError") {
            return Some(Kind::OSError);
        }
        Kind::ALL.iter().copied().find(|k| k.name() == name)
    }
}

/// A Python exception object.
pub struct Exception {
    class: RefCell<Class>,
    kind: Kind,
    args: RefCell<Tuple<Value>>,
    cause: RefCell<Option<Exc>>,
    context: RefCell<Option<Exc>>,
    suppress: Cell<bool>,
    traceback: traceback::Trace,
    fields: Fields,
    /// Attributes that are not in `__dict__`: `errno`, `name`, ...
    hidden: RefCell<Vec<(&'static str, Value)>>,
}

/// A handle of an exception object: what a raising function returns.
#[derive(Clone)]
pub struct Exc(Rc<Exception>);

impl Exc {
    /// A builtin exception with a message, as the runtime raises it: the exception being handled
    /// becomes its context.
    #[cold]
    pub fn new(kind: Kind, message: impl Into<Str>) -> Exc {
        let message = message.into();
        let args = if message.as_str().is_empty() {
            vec![]
        } else {
            vec![Value::from(message)]
        };
        Exc::with_args(kind, args)
    }

    /// A builtin exception with arguments, as the runtime raises it.
    #[cold]
    pub fn with_args(kind: Kind, args: Vec<Value>) -> Exc {
        let exc = Exc::instance(&Class::exception(kind), kind, args);
        exc.adopt_context();
        exc
    }

    /// An exception object that is not raised yet.
    pub(crate) fn instance(class: &Class, kind: Kind, args: Vec<Value>) -> Exc {
        Exc(Rc::new(Exception {
            class: RefCell::new(class.clone()),
            kind,
            args: RefCell::new(Tuple::from(args)),
            cause: RefCell::new(None),
            context: RefCell::new(None),
            suppress: Cell::new(false),
            traceback: traceback::Trace::default(),
            fields: Fields::new(),
            hidden: RefCell::default(),
        }))
    }

    pub fn type_error(message: impl Into<Str>) -> Exc {
        Exc::new(Kind::TypeError, message)
    }
    pub fn value_error(message: impl Into<Str>) -> Exc {
        Exc::new(Kind::ValueError, message)
    }
    pub fn index_error(message: impl Into<Str>) -> Exc {
        Exc::new(Kind::IndexError, message)
    }
    pub fn key_error(key: Value) -> Exc {
        Exc::with_args(Kind::KeyError, vec![key])
    }
    pub fn zero_division(message: impl Into<Str>) -> Exc {
        Exc::new(Kind::ZeroDivisionError, message)
    }
    pub fn overflow_error(message: impl Into<Str>) -> Exc {
        Exc::new(Kind::OverflowError, message)
    }
    pub fn runtime_error(message: impl Into<Str>) -> Exc {
        Exc::new(Kind::RuntimeError, message)
    }
    pub fn recursion_error(message: impl Into<Str>) -> Exc {
        Exc::new(Kind::RecursionError, message)
    }
    pub fn not_implemented_error(message: impl Into<Str>) -> Exc {
        Exc::new(Kind::NotImplementedError, message)
    }
    pub fn assertion_error(args: Vec<Value>) -> Exc {
        Exc::with_args(Kind::AssertionError, args)
    }
    pub fn import_error(message: impl Into<Str>) -> Exc {
        Exc::new(Kind::ImportError, message)
    }
    pub fn lookup_error(message: impl Into<Str>) -> Exc {
        Exc::new(Kind::LookupError, message)
    }
    pub fn eof_error(message: impl Into<Str>) -> Exc {
        Exc::new(Kind::EOFError, message)
    }
    pub fn buffer_error(message: impl Into<Str>) -> Exc {
        Exc::new(Kind::BufferError, message)
    }
    pub fn memory_error(message: impl Into<Str>) -> Exc {
        Exc::new(Kind::MemoryError, message)
    }
    pub fn generator_exit() -> Exc {
        Exc::with_args(Kind::GeneratorExit, vec![])
    }

    /// `StopIteration(value)`; without arguments when the value is None.
    pub fn stop_iteration(value: Value) -> Exc {
        let args = if value.is_none() { vec![] } else { vec![value] };
        Exc::with_args(Kind::StopIteration, args)
    }

    /// `NameError: name 'x' is not defined`.
    pub fn name_error(name: &str) -> Exc {
        let exc = Exc::new(Kind::NameError, format!("name '{name}' is not defined"));
        exc.set_attr("name", Value::from(name));
        exc
    }

    /// An AttributeError that knows the object and the name.
    pub fn attribute_error(message: impl Into<Str>) -> Exc {
        Exc::new(Kind::AttributeError, message)
    }

    /// `'Foo' object has no attribute 'x'`.
    #[cold]
    pub fn no_attribute(object: &Value, name: &str) -> Exc {
        let message = match object.view() {
            View::Class(c) => format!(
                "type object '{}' has no attribute '{name}'",
                c.error_name().as_str()
            ),
            _ => format!("'{}' object has no attribute '{name}'", type_name(object)),
        };
        let exc = Exc::new(Kind::AttributeError, message);
        exc.set_attr("name", Value::from(name));
        exc.set_attr("obj", object.clone());
        exc
    }

    /// `OSError(errno, strerror, filename)` of the subclass that CPython chooses for the number.
    pub fn os_error(errno: i32, text: &str, filename: Option<Value>) -> Exc {
        let mut args = vec![Value::from(i64::from(errno)), Value::from(text)];
        args.extend(filename);
        let exc = Exc::with_args(kind_of_errno(errno), args);
        exc.0.trim_os_args();
        exc
    }

    /// An attribute that the builtin class has beside its arguments (`name`, `obj`, `path`, ...).
    pub fn set_attr(&self, name: &'static str, value: Value) {
        self.0.hide(name, value);
    }

    /// What `set_attr` kept, without asking the class.
    pub(crate) fn kept(&self, name: &str) -> Option<Value> {
        self.0.attr(name)
    }

    /// What `raise value` raises: a class is instantiated; not an exception: TypeError. The exception
    /// being handled becomes its context.
    pub fn from_value(value: Value) -> Exc {
        let exc = Exc::made_from(&value);
        exc.adopt_context();
        exc
    }

    fn made_from(value: &Value) -> Exc {
        if let Some(exc) = Exc::of(value) {
            return exc;
        }
        let error = || Exc::type_error("exceptions must derive from BaseException");
        match value.view() {
            View::Class(c) if c.is_exception() => match crate::call(value, &[]) {
                Ok(made) => Exc::of(&made).unwrap_or_else(|| {
                    Exc::type_error(format!(
                        "calling {} should have returned an instance of BaseException, not {}",
                        c.repr().as_str(),
                        Class::of(&made).repr().as_str()
                    ))
                }),
                Err(raised) => raised,
            },
            _ => error(),
        }
    }

    /// What `raise value from cause` raises.
    pub fn from_value_with_cause(value: Value, cause: &Value) -> Exc {
        let exc = Exc::made_from(&value);
        let cause = if cause.is_none() {
            None
        } else {
            let is_class = matches!(cause.view(), View::Class(c) if c.is_exception());
            if !is_class && Exc::of(cause).is_none() {
                return Exc::type_error("exception causes must derive from BaseException");
            }
            Some(Exc::made_from(cause))
        };
        exc.adopt_context();
        exc.set_cause(cause);
        exc
    }

    /// The exception that a value is.
    pub fn of(value: &Value) -> Option<Exc> {
        value.downcast_rc::<Exception>().map(Exc)
    }

    /// The exception as a value.
    pub fn value(&self) -> Value {
        Value::from_object(Rc::clone(&self.0))
    }

    /// `isinstance(e, class)`.
    pub fn matches(&self, class: &Class) -> bool {
        self.0.class.borrow().is_subclass(class)
    }

    /// `isinstance(e, builtin class)`.
    pub fn is_kind(&self, kind: Kind) -> bool {
        self.0.kind.derives_from(kind)
    }

    /// What `except value:` asks; `value` may be a tuple. Anything that is no exception class:
    /// TypeError.
    pub fn matches_value(&self, value: &Value) -> Res<bool> {
        match value.view() {
            View::Class(c) if c.is_exception() => Ok(self.matches(c)),
            View::Tuple(items) => {
                for item in items.as_slice() {
                    if !matches!(item.view(), View::Class(c) if c.is_exception()) {
                        return Err(Exc::bad_handler());
                    }
                }
                let found = items.as_slice().iter().any(|item| match item.view() {
                    View::Class(c) => self.matches(c),
                    _ => false,
                });
                Ok(found)
            }
            _ => Err(Exc::bad_handler()),
        }
    }

    fn bad_handler() -> Exc {
        Exc::type_error("catching classes that do not inherit from BaseException is not allowed")
    }

    pub fn class(&self) -> Class {
        self.0.class.borrow().clone()
    }

    /// The builtin class that it is built on.
    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    pub fn args(&self) -> Tuple<Value> {
        self.0.args.borrow().clone()
    }

    pub(crate) fn set_args(&self, args: Vec<Value>) {
        *self.0.args.borrow_mut() = Tuple::from(args);
        self.0.trim_os_args();
    }

    /// The value that a StopIteration carries.
    pub fn stop_value(&self) -> Value {
        self.args()
            .as_slice()
            .first()
            .cloned()
            .unwrap_or(Value::NONE)
    }

    pub fn is_same(&self, other: &Exc) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    /// `raise self from cause`.
    pub fn with_cause(self, cause: Option<Exc>) -> Exc {
        self.set_cause(cause);
        self
    }

    pub fn set_cause(&self, cause: Option<Exc>) {
        *self.0.cause.borrow_mut() = cause;
        self.0.suppress.set(true);
    }

    /// Sets `__context__`; breaks a cycle that this would close, as CPython does.
    pub fn with_context(self, context: Exc) -> Exc {
        self.set_context(context);
        self
    }

    fn set_context(&self, context: Exc) {
        if context.is_same(self) {
            return;
        }
        let mut link = context.clone();
        while let Some(next) = link.context() {
            if next.is_same(self) {
                *link.0.context.borrow_mut() = None;
                break;
            }
            link = next;
        }
        *self.0.context.borrow_mut() = Some(context);
    }

    /// The exception being handled, if any, becomes the context: called where it is raised.
    pub fn adopt_context(&self) {
        self.0.traceback.mark();
        if let Some(handled) = handling::current() {
            self.set_context(handled);
        }
    }

    /// `__traceback__`: None until the exception is raised.
    pub fn traceback(&self) -> Value {
        self.0.traceback.value()
    }

    pub fn cause(&self) -> Option<Exc> {
        self.0.cause.borrow().clone()
    }
    pub fn context(&self) -> Option<Exc> {
        self.0.context.borrow().clone()
    }
    pub fn suppresses_context(&self) -> bool {
        self.0.suppress.get()
    }

    /// `str(e)`, by the builtin class.
    pub(crate) fn builtin_str(&self) -> Res<Str> {
        self.0.text()
    }

    /// `repr(e)`, by the builtin class.
    pub(crate) fn builtin_repr(&self) -> Res<Str> {
        let name = self.class().name();
        let args = self.args();
        if let [only] = args.as_slice() {
            return Ok(Str::from(format!(
                "{}({})",
                name.as_str(),
                ops::repr(only)?.as_str()
            )));
        }
        let args = ops::repr(&Value::from(args))?;
        Ok(Str::from(format!("{}{}", name.as_str(), args.as_str())))
    }
}

impl std::fmt::Debug for Exc {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = ops::str(&self.value())
            .map(|s| s.as_str().to_string())
            .unwrap_or_default();
        write!(f, "{}: {text}", self.class().name().as_str())
    }
}

fn type_name(value: &Value) -> String {
    Class::of(value).error_name().as_str().to_string()
}

/// UnboundLocalError for a local variable.
#[cold]
pub fn unbound_local(name: &str) -> Exc {
    let message =
        format!("cannot access local variable '{name}' where it is not associated with a value");
    let exc = Exc::new(Kind::UnboundLocalError, message);
    exc.set_attr("name", Value::from(name));
    exc
}

/// NameError for a captured variable that has no value yet.
#[cold]
pub fn unbound_free(name: &str) -> Exc {
    let exc = Exc::new(
        Kind::NameError,
        format!(
            "cannot access free variable '{name}' where it is not associated with a value in \
             enclosing scope"
        ),
    );
    exc.set_attr("name", Value::from(name));
    exc
}

fn kind_of_errno(errno: i32) -> Kind {
    match errno {
        1 | 13 => Kind::PermissionError,
        2 => Kind::FileNotFoundError,
        3 => Kind::ProcessLookupError,
        4 => Kind::InterruptedError,
        10 => Kind::ChildProcessError,
        11 | 114 | 115 => Kind::BlockingIOError,
        17 => Kind::FileExistsError,
        20 => Kind::NotADirectoryError,
        21 => Kind::IsADirectoryError,
        32 | 108 => Kind::BrokenPipeError,
        103 => Kind::ConnectionAbortedError,
        104 => Kind::ConnectionResetError,
        110 => Kind::TimeoutError,
        111 => Kind::ConnectionRefusedError,
        _ => Kind::OSError,
    }
}

/// The class that `OSError(errno, ...)` makes.
pub(crate) fn os_error_kind(args: &[Value]) -> Kind {
    match args {
        [errno, _, ..] if args.len() <= 5 => match errno.view() {
            View::Int(i) => i
                .to_i64()
                .and_then(|n| i32::try_from(n).ok())
                .map_or(Kind::OSError, kind_of_errno),
            _ => Kind::OSError,
        },
        _ => Kind::OSError,
    }
}

impl Exception {
    fn hide(&self, name: &'static str, value: Value) {
        self.hidden.borrow_mut().push((name, value));
    }

    fn attr(&self, name: &str) -> Option<Value> {
        self.fields.get(name).or_else(|| {
            let hidden = self.hidden.borrow();
            hidden
                .iter()
                .rev()
                .find(|(n, _)| *n == name)
                .map(|(_, v)| v.clone())
        })
    }

    fn this(&self) -> Tuple<Value> {
        self.args.borrow().clone()
    }

    fn arg(&self, index: usize) -> Value {
        self.this()
            .as_slice()
            .get(index)
            .cloned()
            .unwrap_or(Value::NONE)
    }

    /// Attributes that a builtin class derives from its arguments.
    fn special_attr(&self, name: &str) -> Option<Value> {
        let kind = self.kind;
        let is = |k: Kind| kind.derives_from(k);
        let index = match name {
            "value" if is(Kind::StopIteration) => 0,
            "code" if is(Kind::SystemExit) => {
                let args = self.this();
                return Some(if args.len() > 1 {
                    Value::from(args)
                } else {
                    self.arg(0)
                });
            }
            "message" | "exceptions" if is(Kind::BaseExceptionGroup) => {
                if name == "message" {
                    return Some(self.arg(0));
                }
                return crate::builtins::tuple_of(&self.arg(1))
                    .ok()
                    .map(Value::from);
            }
            "errno" | "strerror" | "filename" | "filename2" if is(Kind::OSError) => {
                return Some(Value::NONE)
            }
            "name" | "obj" if is(Kind::AttributeError) => return Some(Value::NONE),
            "name" if is(Kind::NameError) || is(Kind::ImportError) => return Some(Value::NONE),
            "path" if is(Kind::ImportError) => return Some(Value::NONE),
            "msg" if is(Kind::ImportError) || is(Kind::SyntaxError) => 0,
            _ if is(Kind::SyntaxError) => return self.syntax_attr(name),
            "encoding" | "object" | "start" | "end" | "reason"
                if is(Kind::UnicodeDecodeError) || is(Kind::UnicodeEncodeError) =>
            {
                ["encoding", "object", "start", "end", "reason"]
                    .iter()
                    .position(|n| *n == name)?
            }
            "object" | "start" | "end" | "reason" if is(Kind::UnicodeTranslateError) => {
                ["object", "start", "end", "reason"]
                    .iter()
                    .position(|n| *n == name)?
            }
            _ => return None,
        };
        Some(self.arg(index))
    }
}

impl Object for Exception {
    fn class(&self) -> Class {
        self.class.borrow().clone()
    }
    fn get_field(&self, name: &str) -> Option<Value> {
        self.attr(name)
    }
    fn set_field(&self, name: &str, value: Value) -> Res<bool> {
        match name {
            "args" => {
                *self.args.borrow_mut() =
                    Tuple::from(crate::builtins::tuple_of(&value)?.as_slice().to_vec());
            }
            "__cause__" | "__context__" => {
                let link = if value.is_none() {
                    None
                } else {
                    Some(exception_link(&value, name)?)
                };
                if name == "__cause__" {
                    *self.cause.borrow_mut() = link;
                    self.suppress.set(true);
                } else {
                    *self.context.borrow_mut() = link;
                }
            }
            "__suppress_context__" => self.suppress.set(ops::truth(&value)?),
            "__traceback__" => self.traceback.set(&value)?,
            _ => self.fields.set(name, value),
        }
        Ok(true)
    }
    fn del_field(&self, name: &str) -> Res<bool> {
        Ok(self.fields.delete(name))
    }
    fn fields(&self) -> Option<Dict<Value, Value>> {
        Some(self.fields.dict())
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        let link = |e: &RefCell<Option<Exc>>| e.borrow().as_ref().map_or(Value::NONE, Exc::value);
        let value = match name {
            "args" => Value::from(self.this()),
            "__cause__" => link(&self.cause),
            "__context__" => link(&self.context),
            "__suppress_context__" => Value::from(self.suppress.get()),
            "__traceback__" => self.traceback.value(),
            _ => self.special_attr(name)?,
        };
        Some(Ok(value))
    }
    fn has_native_method(&self, name: &str) -> bool {
        matches!(name, "with_traceback" | "add_note" | "__setstate__")
    }
    fn native_method(&self, this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        match name {
            "with_traceback" => Some(
                args.one("BaseException.with_traceback")
                    .and_then(|trace| self.traceback.set(trace))
                    .map(|()| this.clone()),
            ),
            "add_note" => Some(
                args.one("BaseException.add_note")
                    .and_then(|note| self.add_note(note)),
            ),
            _ => None,
        }
    }
}

impl Exception {
    fn add_note(&self, note: &Value) -> Res<Value> {
        if !matches!(note.view(), View::Str(_)) {
            return Err(Exc::type_error(format!(
                "note must be a str, not '{}'",
                type_name(note)
            )));
        }
        let notes = match self.fields.get("__notes__") {
            Some(notes) => notes,
            None => {
                let notes = Value::from(crate::List::<Value>::new());
                self.fields.set("__notes__", notes.clone());
                notes
            }
        };
        crate::call_method(&notes, "append", std::slice::from_ref(note))
    }
}

fn exception_link(value: &Value, name: &str) -> Res<Exc> {
    Exc::of(value).ok_or_else(|| {
        let what = if name == "__cause__" {
            "cause"
        } else {
            "context"
        };
        Exc::type_error(format!(
            "exception {what} must be None or derive from BaseException"
        ))
    })
}

/// The stack of exceptions that are being handled.
pub mod handling {
    use super::Exc;
    use std::cell::RefCell;
    use std::mem::ManuallyDrop;

    thread_local! {
        static HANDLED: ManuallyDrop<RefCell<Vec<Exc>>> =
            const { ManuallyDrop::new(RefCell::new(Vec::new())) };
    }

    /// Leaves the handler when dropped.
    pub struct Guard(Exc);

    /// Enters the handler of an exception: `let _handling = handling::enter(&exc);`.
    pub fn enter(exc: &Exc) -> Guard {
        HANDLED.with(|stack| stack.borrow_mut().push(exc.clone()));
        Guard(exc.clone())
    }

    impl Guard {
        /// The exception, to go on with it.
        pub fn exc(&self) -> Exc {
            self.0.clone()
        }
    }

    impl std::ops::Deref for Guard {
        type Target = Exc;

        fn deref(&self) -> &Exc {
            &self.0
        }
    }

    impl Drop for Guard {
        fn drop(&mut self) {
            // A generator that is dropped while suspended has taken its entries off already.
            let taken = HANDLED.with(|stack| {
                let mut stack = stack.borrow_mut();
                match stack.last() {
                    Some(top) if top.is_same(&self.0) => stack.pop(),
                    _ => None,
                }
            });
            drop(taken);
        }
    }

    /// The exception being handled.
    pub fn current() -> Option<Exc> {
        HANDLED.with(|stack| stack.borrow().last().cloned())
    }

    /// What a bare `raise` raises.
    pub fn reraise() -> Exc {
        current().unwrap_or_else(|| Exc::runtime_error("No active exception to reraise"))
    }

    /// How many handlers are entered: what a generator remembers when it is resumed.
    pub fn depth() -> usize {
        HANDLED.with(|stack| stack.borrow().len())
    }

    /// Takes the entries above `depth` away: a generator is suspended inside of handlers.
    pub fn suspend(depth: usize) -> Vec<Exc> {
        HANDLED.with(|stack| {
            let mut stack = stack.borrow_mut();
            let depth = depth.min(stack.len());
            stack.split_off(depth)
        })
    }

    /// Puts them back: the generator goes on.
    pub fn resume(entries: Vec<Exc>) {
        HANDLED.with(|stack| stack.borrow_mut().extend(entries));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hierarchy() {
        assert!(Kind::FileNotFoundError.derives_from(Kind::OSError));
        assert!(Kind::ExceptionGroup.derives_from(Kind::Exception));
        assert!(!Kind::SystemExit.derives_from(Kind::Exception));
        assert_eq!(Kind::named("TabError"), Some(Kind::TabError));
    }

    #[test]
    fn text() {
        let text = |e: Exc| {
            ops::str(&e.value())
                .map(|s| s.as_str().to_string())
                .unwrap_or_default()
        };
        assert_eq!(text(Exc::key_error(Value::from("k"))), "'k'");
        assert_eq!(text(Exc::value_error("bad")), "bad");
        let os = Exc::os_error(2, "No such file or directory", Some(Value::from("x")));
        assert_eq!(text(os.clone()), "[Errno 2] No such file or directory: 'x'");
        assert_eq!(os.kind(), Kind::FileNotFoundError);
        assert_eq!(os.args().len(), 2);
    }

    #[test]
    fn contexts_do_not_cycle() {
        let (a, b) = (Exc::value_error("a"), Exc::value_error("b"));
        let a = a.with_context(b.clone());
        let b = b.with_context(a.clone());
        assert!(b.context().is_some_and(|c| c.is_same(&a)));
        assert!(a.context().is_none());
    }

    #[test]
    fn handled_exceptions_become_contexts() {
        let outer = Exc::value_error("outer");
        {
            let _handling = handling::enter(&outer);
            let inner = Exc::type_error("inner");
            assert!(inner.context().is_some_and(|c| c.is_same(&outer)));
            assert!(handling::reraise().is_same(&outer));
        }
        assert!(handling::current().is_none());
    }
}
