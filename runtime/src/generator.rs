//! Generators: async blocks driven by hand, with a waker that does nothing.
//!
//! A body runs until it awaits `co.give(value)` (a `yield`) or `co.delegate(items)` (a
//! `yield from`); what it is resumed with comes back from that await, `Err` for `throw` and `close`.
//! Delegation does not nest: the driver keeps the bodies on a stack of levels and polls the top one,
//! so that a deep `yield from` costs no machine stack and each item the same.
//!
//! Invariant: only the driver of a level's generator polls it, and only while that generator is
//! marked as running.

mod level;

use crate::call::Args;
use crate::exception::Kind;
use crate::iter::Iterable;
use crate::{call, recursion, Class, Exc, Iter, Object, Py, Res, Str, Value, View};
use level::{Level, Outcome};
use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

/// What a generator's body uses to yield; clones are the same.
pub struct Co<T>(Rc<Channel<T>>);

impl<T> Clone for Co<T> {
    fn clone(&self) -> Co<T> {
        Co(Rc::clone(&self.0))
    }
}

/// What passes between a body and its driver.
struct Channel<T> {
    given: Cell<Option<T>>,
    delegated: Cell<Option<Delegate<T>>>,
    resumed: Cell<Option<Res<Value>>>,
}

/// What `yield from` hands over to.
pub enum Delegate<T> {
    Generator(Generator<T>),
    Iter(Iter<T>),
    /// Any dynamic iterable.
    Value(Value),
}

impl<T> From<Generator<T>> for Delegate<T> {
    fn from(generator: Generator<T>) -> Delegate<T> {
        Delegate::Generator(generator)
    }
}

impl<T> From<Iter<T>> for Delegate<T> {
    fn from(items: Iter<T>) -> Delegate<T> {
        Delegate::Iter(items)
    }
}

impl<T> From<Value> for Delegate<T> {
    fn from(items: Value) -> Delegate<T> {
        Delegate::Value(items)
    }
}

impl<T> From<&Value> for Delegate<T> {
    fn from(items: &Value) -> Delegate<T> {
        Delegate::Value(items.clone())
    }
}

/// Suspends the body once; ready with what it is resumed with.
pub struct Suspend<'a, T> {
    channel: &'a Channel<T>,
    suspended: bool,
}

impl<T> Future for Suspend<'_, T> {
    type Output = Res<Value>;
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Res<Value>> {
        if !self.suspended {
            self.suspended = true;
            return Poll::Pending;
        }
        Poll::Ready(self.channel.resumed.take().unwrap_or(Ok(Value::NONE)))
    }
}

impl<T> Co<T> {
    /// `yield value`: what is sent in, or what is thrown in.
    pub fn give(&self, value: T) -> Suspend<'_, T> {
        self.0.given.set(Some(value));
        Suspend {
            channel: &self.0,
            suspended: false,
        }
    }

    /// `yield from items`: what the items return at their end.
    pub fn delegate(&self, items: impl Into<Delegate<T>>) -> Suspend<'_, T> {
        self.0.delegated.set(Some(items.into()));
        Suspend {
            channel: &self.0,
            suspended: false,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Created,
    Suspended,
    Running,
    Finished,
}

/// A generator object; clones are the same one.
pub struct Generator<T>(Rc<GeneratorBody<T>>);

impl<T> Clone for Generator<T> {
    fn clone(&self) -> Generator<T> {
        Generator(Rc::clone(&self.0))
    }
}

/// The object behind [`Generator`]. Dropped while suspended, it is closed.
pub struct GeneratorBody<T> {
    qualname: &'static str,
    state: Cell<State>,
    levels: Cell<Vec<Level<T>>>,
    /// Set by the constructor, where `T` is known to be a representation.
    close: fn(&mut Vec<Level<T>>) -> Res<()>,
}

/// What resuming led to.
enum Resumed<T> {
    Yielded(T),
    Returned(Value),
}

impl<T: Py> Generator<T> {
    /// A generator that has not started; `body` makes its async block, which runs nothing yet.
    pub fn new<F, B>(qualname: &'static str, body: B) -> Generator<T>
    where
        F: Future<Output = Res<Value>> + 'static,
        B: FnOnce(Co<T>) -> F,
    {
        let channel = Rc::new(Channel {
            given: Cell::new(None),
            delegated: Cell::new(None),
            resumed: Cell::new(None),
        });
        let level = Level::body(Box::pin(body(Co(Rc::clone(&channel)))), channel);
        Generator(Rc::new(GeneratorBody {
            qualname,
            state: Cell::new(State::Created),
            levels: Cell::new(vec![level]),
            close: close_levels,
        }))
    }

    /// The next item; `None` when the body returns.
    #[inline]
    pub fn next(&self) -> Res<Option<T>> {
        match self.0.resume(Ok(Value::NONE))? {
            Resumed::Yielded(item) => Ok(Some(item)),
            Resumed::Returned(_) => Ok(None),
        }
    }

    fn item_or_stop(resumed: Resumed<T>) -> Res<T> {
        match resumed {
            Resumed::Yielded(item) => Ok(item),
            Resumed::Returned(value) => Err(Exc::stop_iteration(value)),
        }
    }

    /// `g.send(value)`; StopIteration when the body returns.
    pub fn send(&self, value: Value) -> Res<T> {
        Generator::item_or_stop(self.0.resume(Ok(value))?)
    }

    /// Raises an exception where the body is suspended.
    pub fn throw_exc(&self, exc: Exc) -> Res<T> {
        Generator::item_or_stop(self.0.resume(Err(exc))?)
    }

    /// `g.throw(exception)`
    pub fn throw(&self, exception: &Value) -> Res<T> {
        self.throw_values(std::slice::from_ref(exception))
    }

    /// `g.throw(*args)`: an iterator that it delegates to gets the arguments as they are.
    fn throw_values(&self, args: &[Value]) -> Res<T> {
        Generator::item_or_stop(self.0.throw(args)?)
    }

    /// `g.throw(type, value)`
    pub fn throw_with(&self, exception: &Value, value: &Value) -> Res<T> {
        self.throw_values(&[exception.clone(), value.clone()])
    }

    /// `g.throw(type, value, traceback)`; tracebacks are not kept.
    pub fn throw_with_traceback(
        &self,
        exception: &Value,
        value: &Value,
        traceback: &Value,
    ) -> Res<T> {
        self.throw_values(&[exception.clone(), value.clone(), traceback.clone()])
    }

    /// `g.close()`
    pub fn close(&self) -> Res<()> {
        match self.0.state.get() {
            State::Finished => Ok(()),
            State::Running => Err(executing()),
            State::Created | State::Suspended => self.0.finish(),
        }
    }

    /// The iterator that it is.
    pub fn to_iter(&self) -> Iter<T> {
        Iter::new("generator", self.clone())
    }
}

/// The exception that `throw(exception, value)` means.
fn thrown(exception: &Value, value: &Value) -> Res<Exc> {
    if let View::Class(_) = exception.view() {
        if let Some(exc) = Exc::of(value) {
            if exc.matches_value(exception)? {
                return Ok(exc);
            }
        }
        let made = match value.view() {
            View::None => call(exception, &[])?,
            View::Tuple(args) => call(exception, args.as_slice())?,
            _ => call(exception, std::slice::from_ref(value))?,
        };
        return Exc::of(&made).ok_or_else(|| not_an_exception(exception));
    }
    let exc = Exc::of(exception).ok_or_else(|| not_an_exception(exception))?;
    if !value.is_none() {
        return Err(Exc::type_error(
            "instance exception may not have a separate value",
        ));
    }
    Ok(exc)
}

/// True for a class below `class` and for its instances.
fn is_or_makes(exception: &Value, class: &Class) -> bool {
    match exception.view() {
        View::Class(thrown) => thrown.is_subclass(class),
        _ => class.is_instance(exception),
    }
}

#[cold]
fn not_an_exception(v: &Value) -> Exc {
    Exc::type_error(format!(
        "exceptions must be classes or instances deriving from BaseException, not {}",
        Class::of(v).name().as_str()
    ))
}

#[cold]
fn executing() -> Exc {
    Exc::value_error("generator already executing")
}

#[cold]
fn ignored_exit() -> Exc {
    Exc::runtime_error("generator ignored GeneratorExit")
}

/// Closes suspended levels: GeneratorExit goes through their bodies. One that yields nevertheless
/// stays suspended, and what is left of `levels` is still open.
fn close_levels<T: Py>(levels: &mut Vec<Level<T>>) -> Res<()> {
    match drive(levels, Err(Exc::generator_exit())) {
        Ok(Resumed::Returned(_)) => Ok(()),
        Ok(Resumed::Yielded(_)) => Err(ignored_exit()),
        Err(e) if e.is_kind(Kind::GeneratorExit) => Ok(()),
        Err(e) => Err(e),
    }
}

impl<T> GeneratorBody<T> {
    /// Closes it, from any state but running.
    fn finish(&self) -> Res<()> {
        let mut levels = self.levels.take();
        if self.state.get() == State::Created {
            self.state.set(State::Finished);
            return Ok(());
        }
        self.state.set(State::Running);
        let result = (self.close)(&mut levels);
        self.state.set(if levels.is_empty() {
            State::Finished
        } else {
            State::Suspended
        });
        self.levels.set(levels);
        result
    }
}

impl<T: Py> GeneratorBody<T> {
    /// Resumes with what `throw(*args)` means.
    fn throw(&self, args: &[Value]) -> Res<Resumed<T>> {
        let exits = Class::exception(Kind::GeneratorExit);
        if self.state.get() == State::Suspended && !is_or_makes(&args[0], &exits) {
            let mut levels = self.levels.take();
            let takes_them = levels
                .last_mut()
                .map_or(Ok(false), |top| top.hand_over(args));
            self.levels.set(levels);
            if takes_them? {
                return self.resume(Ok(Value::NONE));
            }
        }
        let value = args.get(1).cloned().unwrap_or_default();
        self.resume(Err(thrown(&args[0], &value)?))
    }

    fn resume(&self, message: Res<Value>) -> Res<Resumed<T>> {
        match (self.state.get(), &message) {
            (State::Running, _) => return Err(executing()),
            (State::Finished, _) => return message.map(|_| Resumed::Returned(Value::NONE)),
            (State::Created, Ok(value)) if !value.is_none() => {
                return Err(Exc::type_error(
                    "can't send non-None value to a just-started generator",
                ));
            }
            (State::Created, Err(_)) => {
                self.state.set(State::Finished);
                drop(self.levels.take());
                return message
                    .map(|_| Resumed::Returned(Value::NONE))
                    .map_err(level::not_a_stop);
            }
            _ => {}
        }
        let _depth = recursion::enter()?;
        self.state.set(State::Running);
        let mut levels = self.levels.take();
        let result = drive(&mut levels, message);
        if let Ok(Resumed::Yielded(_)) = result {
            self.levels.set(levels);
            self.state.set(State::Suspended);
        } else {
            self.state.set(State::Finished);
        }
        result
    }
}

/// A level that is being closed, and the GeneratorExit that then goes on to the level below.
struct Closing {
    level: usize,
    exit: Exc,
}

/// Runs the levels until one yields or the lowest ends.
fn drive<T: Py>(levels: &mut Vec<Level<T>>, mut message: Res<Value>) -> Res<Resumed<T>> {
    let mut closing: Vec<Closing> = Vec::new();
    loop {
        let Some(top) = levels.len().checked_sub(1) else {
            return message.map(Resumed::Returned);
        };
        if let (Err(exit), true) = (&message, top > 0) {
            let started = closing.last().is_some_and(|c| c.level == top);
            if exit.is_kind(Kind::GeneratorExit) && !started {
                closing.push(Closing {
                    level: top,
                    exit: exit.clone(),
                });
            }
        }
        match levels[top].step(message) {
            Outcome::Yielded(item) => {
                let Some(innermost) = closing.pop() else {
                    return Ok(Resumed::Yielded(item));
                };
                let mut stubborn = levels.split_off(innermost.level);
                // Nothing refers to them any more: they are finalized, as in `Drop`.
                if let Err(exc) = close_levels(&mut stubborn) {
                    crate::program::report_ignored("<generator object>", &exc);
                }
                message = Err(ignored_exit());
            }
            Outcome::Delegated(items) => {
                let room = recursion::check(levels.len());
                message = match room.and_then(|()| items.into_levels()) {
                    Ok(more) => {
                        levels.extend(more);
                        Ok(Value::NONE)
                    }
                    Err(e) => Err(e),
                };
            }
            Outcome::Ended(result) => {
                drop(levels.pop());
                message = match closing.pop_if(|c| c.level == top) {
                    None => result,
                    Some(Closing { exit, .. }) => match result {
                        Err(e) if !e.is_kind(Kind::GeneratorExit) => Err(e),
                        _ => Err(exit),
                    },
                };
            }
        }
    }
}

impl<T> Drop for GeneratorBody<T> {
    fn drop(&mut self) {
        if self.state.get() != State::Suspended {
            return;
        }
        if let Err(exc) = self.finish() {
            let place = format!("<generator object {}>", self.qualname);
            crate::program::report_ignored(&place, &exc);
        }
    }
}

impl<T: Py> Iterator for Generator<T> {
    type Item = Res<T>;
    #[inline]
    fn next(&mut self) -> Option<Res<T>> {
        Generator::next(self).transpose()
    }
}

impl<T: Py> Iterable<T> for &Generator<T> {
    type Iter = Generator<T>;
    fn py_iter(self) -> Res<Generator<T>> {
        Ok(self.clone())
    }
}

impl<T: Py> Py for Generator<T> {
    fn to_value(&self) -> Value {
        Value::from_object(Rc::clone(&self.0))
    }
    fn from_value(v: &Value) -> Res<Generator<T>> {
        let body = v.downcast_rc::<GeneratorBody<T>>();
        body.map(Generator)
            .ok_or_else(|| crate::py::mismatch("generator", v))
    }
    fn type_name(&self) -> Str {
        Str::from("generator")
    }
    fn py_eq(&self, other: &Generator<T>) -> Res<bool> {
        Ok(self.is(other))
    }
    fn truth(&self) -> Res<bool> {
        Ok(true)
    }
    fn is(&self, other: &Generator<T>) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T: Py> Object for GeneratorBody<T> {
    fn class(&self) -> Class {
        Class::native("generator")
    }
    fn native_iter(&self, this: &Value) -> Option<Res<Iter<Value>>> {
        let generator = Generator(this.downcast_rc::<GeneratorBody<T>>()?);
        Some(Ok(Iter::new(
            "generator",
            generator.map(|item| Ok(item?.to_value())),
        )))
    }
    fn native_next(&self, _this: &Value) -> Option<Res<Option<Value>>> {
        Some(self.resume(Ok(Value::NONE)).map(|resumed| match resumed {
            Resumed::Yielded(item) => Some(item.to_value()),
            Resumed::Returned(_) => None,
        }))
    }
    fn native_method(&self, this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        let generator = Generator(this.downcast_rc::<GeneratorBody<T>>()?);
        let result = match name {
            "__next__" => args.none(name).and_then(|()| generator.send(Value::NONE)),
            "send" => args
                .one(name)
                .and_then(|value| generator.send(value.clone())),
            "close" => {
                return Some(
                    args.none(name)
                        .and_then(|()| generator.close())
                        .map(Value::from),
                )
            }
            "throw" => args
                .between(name, 1, 3)
                .and_then(|args| generator.throw_values(args)),
            _ => return None,
        };
        Some(result.map(|item| item.to_value()))
    }
    fn has_native_method(&self, name: &str) -> bool {
        matches!(name, "__next__" | "send" | "close" | "throw")
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        match name {
            "__qualname__" => Some(Ok(Value::from(self.qualname))),
            "__name__" => Some(Ok(Value::from(self.name()))),
            _ => None,
        }
    }
    fn native_repr(&self, this: &Value) -> Option<Res<Str>> {
        let text = format!("<generator object {} at {:#x}>", self.qualname, this.id());
        Some(Ok(Str::from(text)))
    }
}

impl<T> GeneratorBody<T> {
    fn name(&self) -> &'static str {
        self.qualname.rsplit('.').next().unwrap_or(self.qualname)
    }
}
