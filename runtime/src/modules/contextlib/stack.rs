//! `ExitStack`: managers and callbacks that are left in reverse order.

use crate::call::{call_args, Args};
use crate::class::NativeClass;
use crate::{call, handling, ops, Class, Exc, Object, Res, Str, Value};
use std::cell::RefCell;

/// What happens when the stack is left.
#[derive(Clone)]
enum Exit {
    /// `__exit__`, bound.
    Manager(Value),
    Callback(Value, Vec<Value>, Vec<(Str, Value)>),
}

/// An `ExitStack`.
#[derive(Default)]
struct ExitStack {
    exits: RefCell<Vec<Exit>>,
}

static EXIT_STACK: NativeClass = NativeClass {
    construct: Some(|args| {
        args.none("ExitStack")?;
        Ok(Value::object(ExitStack::default()))
    }),
    ..NativeClass::new("contextlib", "ExitStack")
};

/// `contextlib.ExitStack`
pub fn exit_stack() -> Class {
    Class::define(&EXIT_STACK)
}

impl ExitStack {
    fn enter_context(&self, manager: &Value) -> Res<Value> {
        let class = Class::of(manager);
        let missing = |what: &str| {
            Exc::type_error(format!(
                "'{}.{}' object does not support the context manager protocol{what}",
                class.module_name().as_str(),
                class.qualname().as_str()
            ))
        };
        let enter = ops::find_special(manager, "__enter__")?.ok_or_else(|| missing(""))?;
        let exit = ops::find_special(manager, "__exit__")?
            .ok_or_else(|| missing(" (missed __exit__ method)"))?;
        let result = call(&enter, &[])?;
        self.exits.borrow_mut().push(Exit::Manager(exit));
        Ok(result)
    }

    fn push(&self, exit: &Value) -> Res<Value> {
        let bound = ops::find_special(exit, "__exit__")?.unwrap_or_else(|| exit.clone());
        self.exits.borrow_mut().push(Exit::Manager(bound));
        Ok(exit.clone())
    }

    fn callback(&self, args: &Args) -> Res<Value> {
        let Some((function, rest)) = args.positional.split_first() else {
            return Err(Exc::type_error(
                "ExitStack.callback() missing 1 required positional argument: 'callback'",
            ));
        };
        let exit = Exit::Callback(function.clone(), rest.to_vec(), args.keywords.to_vec());
        self.exits.borrow_mut().push(exit);
        Ok(function.clone())
    }

    fn pop_all(&self) -> Value {
        Value::object(ExitStack {
            exits: RefCell::new(self.exits.take()),
        })
    }

    fn exit(&self, received: &Value) -> Res<Value> {
        let mut current = Exc::of(received);
        let (mut is_suppressed, mut is_pending) = (false, false);
        loop {
            let Some(exit) = self.exits.borrow_mut().pop() else {
                break;
            };
            let result = match &current {
                Some(exc) => {
                    let _handling = handling::enter(exc);
                    run(&exit, [exc.class().value(), exc.value(), exc.traceback()])
                }
                None => run(&exit, [Value::NONE, Value::NONE, Value::NONE]),
            };
            match result {
                Ok(true) if current.is_some() => {
                    is_suppressed = true;
                    is_pending = false;
                    current = None;
                }
                Ok(_) => {}
                Err(exc) => {
                    is_pending = true;
                    current = Some(exc);
                }
            }
        }
        match current {
            Some(exc) if is_pending => Err(exc),
            _ => Ok(Value::from(!received.is_none() && is_suppressed)),
        }
    }
}

fn run(exit: &Exit, details: [Value; 3]) -> Res<bool> {
    match exit {
        Exit::Manager(exit) => ops::truth(&call(exit, &details)?),
        Exit::Callback(function, args, keywords) => {
            call_args(function, &Args::with_keywords(args, keywords))?;
            Ok(false)
        }
    }
}

impl Object for ExitStack {
    fn class(&self) -> Class {
        exit_stack()
    }
    fn has_native_method(&self, name: &str) -> bool {
        matches!(
            name,
            "__enter__" | "__exit__" | "enter_context" | "push" | "callback" | "pop_all" | "close"
        )
    }
    fn native_method(&self, this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        Some(match name {
            "__enter__" => Ok(this.clone()),
            "__exit__" => self.exit(args.get(1).unwrap_or(&Value::default())),
            "enter_context" => args
                .one(name)
                .and_then(|manager| self.enter_context(manager)),
            "push" => args.one(name).and_then(|exit| self.push(exit)),
            "callback" => self.callback(args),
            "pop_all" => Ok(self.pop_all()),
            "close" => self.exit(&Value::NONE).map(|_| Value::NONE),
            _ => return None,
        })
    }
}
