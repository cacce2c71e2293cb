//! One level of a generator's stack: a body, or what a `yield from` reads that is no generator of
//! its own.

use super::{Channel, Delegate, Generator, GeneratorBody, Resumed, State};
use crate::exception::Kind;
use crate::{call_method, handling, ops, Exc, Iter, Py, Res, Value};
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

type Body = Pin<Box<dyn Future<Output = Res<Value>>>>;

pub(super) enum Level<T> {
    Body(Frame<T>),
    /// A native iterator: it knows neither `send` nor `throw`.
    Iter(Iter<T>),
    /// A generator that others hold too, so that it keeps its own levels.
    Shared(Inner<Generator<T>>),
    /// An iterator of a user's class.
    Object(Inner<Value>),
}

/// What is resumed on its own.
pub(super) struct Inner<S> {
    source: S,
    /// The arguments of a `throw` that it is to get in place of the next message.
    thrown: Option<Vec<Value>>,
}

impl<S> Inner<S> {
    fn new(source: S) -> Inner<S> {
        Inner {
            source,
            thrown: None,
        }
    }
}

pub(super) struct Frame<T> {
    body: Body,
    channel: Rc<Channel<T>>,
    /// The exceptions that the body was handling when it was suspended.
    handled: Vec<Exc>,
}

pub(super) enum Outcome<T> {
    Yielded(T),
    Delegated(Delegate<T>),
    Ended(Res<Value>),
}

/// A StopIteration that leaves a generator's body becomes a RuntimeError.
pub(super) fn not_a_stop(e: Exc) -> Exc {
    if !e.is_kind(Kind::StopIteration) {
        return e;
    }
    let error = Exc::runtime_error("generator raised StopIteration");
    error.with_context(e.clone()).with_cause(Some(e))
}

impl<T: Py> Level<T> {
    pub(super) fn body(body: Body, channel: Rc<Channel<T>>) -> Level<T> {
        Level::Body(Frame {
            body,
            channel,
            handled: Vec::new(),
        })
    }

    /// Resumes the level.
    #[inline]
    pub(super) fn step(&mut self, message: Res<Value>) -> Outcome<T> {
        match self {
            Level::Body(frame) => frame.step(message),
            Level::Iter(items) => step_iter(items, message),
            Level::Shared(inner) => step_shared(inner, message),
            Level::Object(inner) => step_object(inner, message),
        }
    }

    /// Leaves the arguments of a `throw` for the next step; false when it takes exceptions only.
    pub(super) fn hand_over(&mut self, args: &[Value]) -> Res<bool> {
        let thrown = match self {
            Level::Body(_) | Level::Iter(_) => return Ok(false),
            Level::Shared(inner) => &mut inner.thrown,
            Level::Object(inner) if ops::has_attr(&inner.source, "throw")? => &mut inner.thrown,
            Level::Object(_) => return Ok(false),
        };
        *thrown = Some(args.to_vec());
        Ok(true)
    }
}

impl<T> Frame<T> {
    fn step(&mut self, message: Res<Value>) -> Outcome<T> {
        self.channel.resumed.set(Some(message));
        let depth = handling::depth();
        if !self.handled.is_empty() {
            handling::resume(std::mem::take(&mut self.handled));
        }
        let polled = self
            .body
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()));
        match polled {
            Poll::Ready(result) => Outcome::Ended(result.map_err(not_a_stop)),
            Poll::Pending => {
                if handling::depth() > depth {
                    self.handled = handling::suspend(depth);
                }
                if let Some(item) = self.channel.given.take() {
                    return Outcome::Yielded(item);
                }
                match self.channel.delegated.take() {
                    Some(items) => Outcome::Delegated(items),
                    None => Outcome::Ended(Err(Exc::runtime_error("await outside of a generator"))),
                }
            }
        }
    }
}

fn step_iter<T: Py>(items: &Iter<T>, message: Res<Value>) -> Outcome<T> {
    match message {
        Err(e) => Outcome::Ended(Err(e)),
        Ok(sent) if !sent.is_none() => {
            let text = format!("'{}' object has no attribute 'send'", items.kind());
            Outcome::Ended(Err(Exc::attribute_error(text)))
        }
        Ok(_) => match items.next() {
            Ok(Some(item)) => Outcome::Yielded(item),
            Ok(None) => Outcome::Ended(Ok(Value::NONE)),
            Err(e) => Outcome::Ended(Err(e)),
        },
    }
}

fn step_shared<T: Py>(inner: &mut Inner<Generator<T>>, message: Res<Value>) -> Outcome<T> {
    let generator = &inner.source;
    if let Err(e) = &message {
        if e.is_kind(Kind::GeneratorExit) {
            return Outcome::Ended(generator.close().map(Value::from));
        }
    }
    let resumed = match inner.thrown.take() {
        Some(args) => generator.0.throw(&args),
        None => generator.0.resume(message),
    };
    match resumed {
        Ok(Resumed::Yielded(item)) => Outcome::Yielded(item),
        Ok(Resumed::Returned(value)) => Outcome::Ended(Ok(value)),
        Err(e) => Outcome::Ended(Err(e)),
    }
}

fn step_object<T: Py>(inner: &mut Inner<Value>, message: Res<Value>) -> Outcome<T> {
    let object = &inner.source;
    let result = match message {
        Ok(_) if inner.thrown.is_some() => {
            let args = inner.thrown.take().unwrap_or_default();
            call_method(object, "throw", &args)
        }
        Ok(sent) if sent.is_none() => call_method(object, "__next__", &[]),
        Ok(sent) => call_method(object, "send", &[sent]),
        Err(e) => match forward(object, e) {
            Ok(Some(item)) => Ok(item),
            Ok(None) => return Outcome::Ended(Ok(Value::NONE)),
            Err(e) => Err(e),
        },
    };
    match result.and_then(|item| T::from_value(&item)) {
        Ok(item) => Outcome::Yielded(item),
        Err(e) if e.is_kind(Kind::StopIteration) => Outcome::Ended(Ok(e.stop_value())),
        Err(e) => Outcome::Ended(Err(e)),
    }
}

/// Passes an exception on to an iterator that knows `throw` (GeneratorExit: `close`); one that does
/// not ends with it.
fn forward(object: &Value, e: Exc) -> Res<Option<Value>> {
    if e.is_kind(Kind::GeneratorExit) {
        if ops::has_attr(object, "close")? {
            call_method(object, "close", &[])?;
        }
        return Ok(None);
    }
    if !ops::has_attr(object, "throw")? {
        return Err(e);
    }
    call_method(object, "throw", &[e.value()]).map(Some)
}

impl<T: Py> Delegate<T> {
    /// The levels that read it.
    pub(super) fn into_levels(self) -> Res<Vec<Level<T>>> {
        match self {
            Delegate::Iter(items) => Ok(vec![Level::Iter(items)]),
            Delegate::Generator(generator) => Ok(generator.into_levels()),
            Delegate::Value(items) => {
                if let Some(body) = items.downcast_rc::<GeneratorBody<T>>() {
                    drop(items);
                    return Ok(Generator(body).into_levels());
                }
                let iterator = ops::get_iter(&items)?;
                if let Some(body) = iterator.downcast_rc::<GeneratorBody<T>>() {
                    drop((items, iterator));
                    return Ok(Generator(body).into_levels());
                }
                if Iter::of(&iterator).is_some() {
                    return Iter::from_value(&iterator).map(|items| vec![Level::Iter(items)]);
                }
                Ok(vec![Level::Object(Inner::new(iterator))])
            }
        }
    }
}

impl<T: Py> Generator<T> {
    /// Its own levels, when nobody else can resume it.
    fn into_levels(self) -> Vec<Level<T>> {
        let alone = Rc::strong_count(&self.0) == 1 && self.0.state.get() != State::Running;
        if !alone {
            return vec![Level::Shared(Inner::new(self))];
        }
        if self.0.state.get() == State::Finished {
            return vec![Level::Iter(Iter::empty())];
        }
        self.0.state.set(State::Finished);
        self.0.levels.take()
    }
}
