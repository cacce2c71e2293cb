//! `threading`: locks and data of threads in a program that has one thread.

use super::{time, written};
use crate::args::{self, Spec};
use crate::{ops, Args, Class, Exc, Object, Py, Res, Str, Value, View};
use std::cell::Cell;

written::classes! {
    local LOCAL make_local;
}

/// `threading.Lock()`
pub fn lock() -> Value {
    made(false)
}

/// `threading.RLock()`
pub fn rlock() -> Value {
    made(true)
}

fn made(is_reentrant: bool) -> Value {
    Value::object(Lock {
        is_reentrant,
        count: Cell::new(0),
    })
}

/// A lock, and how often it is held.
struct Lock {
    is_reentrant: bool,
    count: Cell<u32>,
}

const ACQUIRE: Spec = Spec {
    name: "acquire",
    names: &["blocking", "timeout"],
    required: &[false, false],
    num_posonly: 0,
    num_positional: 2,
    has_rest: false,
    has_keywords: false,
    is_python: false,
};

impl Lock {
    /// True when the lock is now held. Who waits for a lock that this thread holds waits for good.
    fn acquire(&self, args: &Args) -> Res<bool> {
        let ([], [blocking, timeout]) = args::bind(&ACQUIRE, args)?;
        let is_blocking = blocking.map_or(Ok(true), ops::truth)?;
        let timeout = timeout.map_or(Ok(-1.0), args::to_float)?;
        if !is_blocking && timeout != -1.0 {
            let message = "can't specify a timeout for a non-blocking call";
            return Err(Exc::value_error(message));
        }
        if timeout < 0.0 && timeout != -1.0 {
            let message = "timeout value must be positive";
            return Err(Exc::value_error(message));
        }
        if self.count.get() == 0 || self.is_reentrant {
            self.count.set(self.count.get() + 1);
            return Ok(true);
        }
        if is_blocking && timeout < 0.0 {
            loop {
                time::sleep(1000.0)?;
            }
        }
        if is_blocking {
            time::sleep(timeout)?;
        }
        Ok(false)
    }

    fn release(&self) -> Res<()> {
        let Some(count) = self.count.get().checked_sub(1) else {
            return Err(Exc::runtime_error(if self.is_reentrant {
                "cannot release un-acquired lock"
            } else {
                "release unlocked lock"
            }));
        };
        self.count.set(count);
        Ok(())
    }

    fn call(&self, name: &str, args: &Args) -> Res<Value> {
        match name {
            "acquire" | "__enter__" => self.acquire(args).map(Value::from),
            "locked" => Ok(Value::from(self.count.get() > 0)),
            _ => self.release().map(|()| Value::NONE),
        }
    }
}

impl Object for Lock {
    fn class(&self) -> Class {
        Class::native(if self.is_reentrant {
            "_thread.RLock"
        } else {
            "_thread.lock"
        })
    }
    fn has_native_method(&self, name: &str) -> bool {
        matches!(name, "acquire" | "release" | "__enter__" | "__exit__")
            || (name == "locked" && !self.is_reentrant)
    }
    fn native_method(&self, _this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        self.has_native_method(name).then(|| self.call(name, args))
    }
    fn native_repr(&self, this: &Value) -> Option<Res<Str>> {
        let count = self.count.get();
        let state = if count > 0 { "locked" } else { "unlocked" };
        let rest = if self.is_reentrant {
            format!("RLock object owner={} count={count}", u32::from(count > 0))
        } else {
            "lock object".to_string()
        };
        let text = format!("<{state} _thread.{rest} at {:#x}>", this.id());
        Some(Ok(Str::from(text)))
    }
}

/// The class of objects whose attributes belong to a thread.
fn make_local() -> Res<Class> {
    let new = written::function(
        "_local.__new__",
        &["cls", "*args", "**kwargs"],
        vec![],
        |slots| {
            let class = &slots[0];
            let is_empty = matches!(slots[1].view(), View::Tuple(given) if given.is_empty())
                && !ops::truth(&slots[2])?;
            let object = Class::object();
            let is_plain = Class::from_value(class)?
                .mro()
                .all(|c| c.is_same(&object) || c.get_own("__init__").is_none());
            if !is_empty && is_plain {
                let message = "Initialization arguments are not supported";
                return Err(Exc::type_error(message));
            }
            crate::call_method(&object.value(), "__new__", std::slice::from_ref(class))
        },
    );
    let new = crate::descriptor::StaticMethod::value(new);
    written::class("_thread", "_local", Class::object(), vec![("__new__", new)])
}
