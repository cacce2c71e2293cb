//! `contextlib`: context managers made of generators, and ready ones.

mod stack;

pub use stack::exit_stack;

use crate::call::{call_args, Args};
use crate::class::{self, NativeClass};
use crate::exception::Kind;
use crate::modules::{functools, sys, written};
use crate::{call, call_method, descriptor, ops, Class, Exc, Object, Res, Value, View};
use std::cell::{OnceCell, RefCell};
use std::mem::ManuallyDrop;

/// `contextlib.contextmanager(func)`
pub fn contextmanager(func: &Value) -> Res<Value> {
    let function = func.clone();
    let helper = written::function("helper", &["*args", "**kwds"], vec![], move |slots| {
        let positional = match slots[0].view() {
            View::Tuple(items) => items.to_vec(),
            _ => vec![],
        };
        let keywords = written::keyword_pairs(&slots[1])?;
        Generated::value(function.clone(), positional, keywords)
    });
    functools::update_wrapper(&helper, func)
}

/// A generator that yields once, as a context manager.
struct Generated {
    generator: RefCell<Value>,
    function: Value,
    positional: Vec<Value>,
    keywords: Vec<(crate::Str, Value)>,
}

impl Generated {
    fn value(
        function: Value,
        positional: Vec<Value>,
        keywords: Vec<(crate::Str, Value)>,
    ) -> Res<Value> {
        let generator = call_args(&function, &Args::with_keywords(&positional, &keywords))?;
        Ok(Value::object(Generated {
            generator: RefCell::new(generator),
            function,
            positional,
            keywords,
        }))
    }

    fn enter(&self) -> Res<Value> {
        let generator = self.generator.borrow().clone();
        match ops::step(&generator)? {
            Some(value) => Ok(value),
            None => Err(Exc::runtime_error("generator didn't yield")),
        }
    }

    fn exit(&self, args: &[Value]) -> Res<Value> {
        let generator = self.generator.borrow().clone();
        let [class, value, _] = args else {
            return Err(Exc::type_error("__exit__() takes three arguments"));
        };
        if class.is_none() {
            return match ops::step(&generator)? {
                None => Ok(Value::FALSE),
                Some(_) => Err(Exc::runtime_error("generator didn't stop")),
            };
        }
        let value = if value.is_none() {
            call(class, &[])?
        } else {
            value.clone()
        };
        let raised = match call_method(&generator, "throw", std::slice::from_ref(&value)) {
            Ok(_) => return Err(Exc::runtime_error("generator didn't stop after throw()")),
            Err(exc) => exc,
        };
        let is_same = raised.value().is(&value);
        if raised.is_kind(Kind::StopIteration) {
            return Ok(Value::from(!is_same));
        }
        if is_same {
            return Ok(Value::FALSE);
        }
        // A StopIteration of the body comes back as the cause of a RuntimeError.
        let is_wrapped = raised.is_kind(Kind::RuntimeError)
            && raised.cause().is_some_and(|cause| {
                cause.is_kind(Kind::StopIteration) && cause.value().is(&value)
            });
        if is_wrapped {
            return Ok(Value::FALSE);
        }
        Err(raised)
    }

    /// As a decorator: each call gets a manager of its own.
    fn decorate(&self, function: &Value) -> Res<Value> {
        let (made_by, positional, keywords) = (
            self.function.clone(),
            self.positional.clone(),
            self.keywords.clone(),
        );
        let make = move || Generated::value(made_by.clone(), positional.clone(), keywords.clone());
        decorated(function, make)
    }
}

impl Object for Generated {
    fn class(&self) -> Class {
        Class::native("contextlib._GeneratorContextManager")
    }
    fn is_callable(&self) -> bool {
        true
    }
    fn native_call(&self, _this: &Value, args: &Args) -> Option<Res<Value>> {
        Some(
            args.one("__call__")
                .and_then(|function| self.decorate(function)),
        )
    }
    fn has_native_method(&self, name: &str) -> bool {
        matches!(name, "__enter__" | "__exit__")
    }
    fn native_method(&self, _this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        match name {
            "__enter__" => Some(self.enter()),
            "__exit__" => Some(self.exit(args.positional)),
            _ => None,
        }
    }
}

/// The function that runs another one inside a context manager.
fn decorated(function: &Value, make: impl Fn() -> Res<Value> + 'static) -> Res<Value> {
    let inner = function.clone();
    let outer = written::function("inner", &["*args", "**kwds"], vec![], move |slots| {
        let manager = make()?;
        let positional = match slots[0].view() {
            View::Tuple(items) => items.to_vec(),
            _ => vec![],
        };
        let keywords = written::keyword_pairs(&slots[1])?;
        within(&manager, || {
            call_args(&inner, &Args::with_keywords(&positional, &keywords))
        })
    });
    functools::update_wrapper(&outer, function)
}

/// `with manager: return body()`
fn within(manager: &Value, body: impl FnOnce() -> Res<Value>) -> Res<Value> {
    let (entered, _) = crate::ContextManager::enter(manager)?;
    match body() {
        Ok(value) => {
            entered.exit(&crate::Flow::<()>::Next)?;
            Ok(value)
        }
        Err(exc) => {
            let outcome = crate::Flow::<()>::Raise(exc);
            let is_suppressed = entered.exit(&outcome)?;
            match outcome {
                crate::Flow::Raise(exc) if !is_suppressed => Err(exc),
                _ => Ok(Value::NONE),
            }
        }
    }
}

/// A manager with one thing inside.
struct Simple {
    kind: SimpleKind,
    things: Vec<Value>,
    saved: RefCell<Vec<Value>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum SimpleKind {
    Closing,
    Null,
    Suppress,
    Stdout,
    Stderr,
}

macro_rules! simple {
    ($($function:ident $static:ident $kind:ident $name:literal $least:literal $most:expr;)*) => {
        $(
            static $static: NativeClass = NativeClass {
                construct: Some(|args| {
                    let things = match args.keywords {
                        [(_, value)] if args.is_empty_positional() => vec![value.clone()],
                        _ => args.between($name, $least, $most)?.to_vec(),
                    };
                    Ok(Simple::value(SimpleKind::$kind, things))
                }),
                ..NativeClass::new("contextlib", $name)
            };

            #[doc = concat!("`contextlib.", $name, "`")]
            pub fn $function() -> Class {
                Class::define(&$static)
            }
        )*
    };
}

simple! {
    closing CLOSING Closing "closing" 1 1;
    nullcontext NULL_CONTEXT Null "nullcontext" 0 1;
    redirect_stderr REDIRECT_STDERR Stderr "redirect_stderr" 1 1;
    redirect_stdout REDIRECT_STDOUT Stdout "redirect_stdout" 1 1;
    suppress SUPPRESS Suppress "suppress" 0 usize::MAX;
}

impl Simple {
    fn value(kind: SimpleKind, things: Vec<Value>) -> Value {
        Value::object(Simple {
            kind,
            things,
            saved: RefCell::default(),
        })
    }

    fn thing(&self) -> Value {
        self.things.first().cloned().unwrap_or_default()
    }

    fn redirect(&self, name: &str, current: fn() -> Value) -> Res<Value> {
        self.saved.borrow_mut().push(current());
        sys::assign(name, self.thing());
        Ok(self.thing())
    }

    fn restore(&self, name: &str) -> Res<Value> {
        let saved = self.saved.borrow_mut().pop();
        sys::assign(name, saved.unwrap_or_default());
        Ok(Value::NONE)
    }

    fn enter(&self) -> Res<Value> {
        match self.kind {
            SimpleKind::Closing | SimpleKind::Null => Ok(self.thing()),
            SimpleKind::Suppress => Ok(Value::NONE),
            SimpleKind::Stdout => self.redirect("stdout", sys::stdout),
            SimpleKind::Stderr => self.redirect("stderr", sys::stderr),
        }
    }

    fn exit(&self, args: &[Value]) -> Res<Value> {
        match self.kind {
            SimpleKind::Closing => call_method(&self.thing(), "close", &[]).map(|_| Value::NONE),
            SimpleKind::Null => Ok(Value::NONE),
            SimpleKind::Stdout => self.restore("stdout"),
            SimpleKind::Stderr => self.restore("stderr"),
            SimpleKind::Suppress => match args.first() {
                Some(raised) if !raised.is_none() => {
                    let classes = Value::from(self.things.clone());
                    class::is_subclass(raised, &classes).map(Value::from)
                }
                _ => Ok(Value::FALSE),
            },
        }
    }
}

impl Object for Simple {
    fn class(&self) -> Class {
        match self.kind {
            SimpleKind::Closing => closing(),
            SimpleKind::Null => nullcontext(),
            SimpleKind::Suppress => suppress(),
            SimpleKind::Stdout => redirect_stdout(),
            SimpleKind::Stderr => redirect_stderr(),
        }
    }
    fn has_native_method(&self, name: &str) -> bool {
        matches!(name, "__enter__" | "__exit__")
    }
    fn native_method(&self, _this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        match name {
            "__enter__" => Some(self.enter()),
            "__exit__" => Some(self.exit(args.positional)),
            _ => None,
        }
    }
}

thread_local! {
    // Classes are never destroyed: values refer to them until the very end of the thread.
    static DECORATOR: ManuallyDrop<OnceCell<Class>> = const { ManuallyDrop::new(OnceCell::new()) };
    static MANAGER: ManuallyDrop<OnceCell<Class>> = const { ManuallyDrop::new(OnceCell::new()) };
}

/// `contextlib.ContextDecorator`
pub fn context_decorator() -> Class {
    DECORATOR.with(|cell| {
        cell.get_or_init(|| {
            let recreate =
                written::function("_recreate_cm", &["self"], vec![], |s| Ok(s[0].clone()));
            let decorate = written::function("__call__", &["self", "func"], vec![], |slots| {
                let this = slots[0].clone();
                decorated(&slots[1], move || call_method(&this, "_recreate_cm", &[]))
            });
            let methods = vec![("_recreate_cm", recreate), ("__call__", decorate)];
            let made = written::class("contextlib", "ContextDecorator", Class::object(), methods);
            made.unwrap_or_else(|_| Class::object())
        })
        .clone()
    })
}

/// `contextlib.AbstractContextManager`
pub fn abstract_context_manager() -> Class {
    MANAGER.with(|cell| {
        cell.get_or_init(|| {
            let enter = written::function("__enter__", &["self"], vec![], |s| Ok(s[0].clone()));
            let names = &["self", "exc_type", "exc_value", "traceback"];
            let exit = written::function("__exit__", names, vec![], |_| Ok(Value::NONE));
            let exit = crate::modules::typing::abstractmethod(&exit).unwrap_or(exit);
            let hook = written::function("__subclasshook__", &["cls", "C"], vec![], |slots| {
                let View::Class(class) = slots[1].view() else {
                    return Ok(Value::NOT_IMPLEMENTED);
                };
                let has = |name: &str| class.lookup(name).is_some_and(|v| !v.is_none());
                Ok(if has("__enter__") && has("__exit__") {
                    Value::TRUE
                } else {
                    Value::NOT_IMPLEMENTED
                })
            });
            let methods = vec![
                ("__enter__", enter),
                ("__exit__", exit),
                ("__subclasshook__", descriptor::ClassMethod::value(hook)),
            ];
            let name = "AbstractContextManager";
            let made = written::class("contextlib", name, Class::abc(), methods);
            made.unwrap_or_else(|_| Class::object())
        })
        .clone()
    })
}
