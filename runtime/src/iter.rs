//! Iteration: the handle `Iter<T>`, what can be iterated, and the adaptors behind `enumerate`,
//! `zip`, `map`, `filter`.
//!
//! A Python iterator is a Rust iterator of `Res<T>`: the end is `None`, an exception `Some(Err(..))`.

use crate::call::{self, Args};
use crate::exception::Kind;
use crate::list::Key;
use crate::set::Raw;
use crate::{ops, Class, Exc, Object, Py, Res, Str, Tuple, Value, View};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// The iterator that a [`Source`] of no special kind is read through.
pub type Boxed<T> = Box<dyn Iterator<Item = Res<T>>>;

/// What an iterable is beyond being iterable; containers build themselves faster, and in CPython's
/// order, from what they know.
pub enum Source<T> {
    /// A list or a tuple, with its items as they are now.
    Items(Vec<T>),
    /// A set or a frozenset.
    Set(Raw<T>),
    /// A dict: its keys with their hashes as they are now.
    Keys(Vec<(i64, T)>),
    Other,
}

/// What a Python function accepts as an iterable of `T`: references to containers, `&Value`, and
/// every Rust iterator of `Res<T>`.
pub trait Iterable<T>: Sized {
    type Iter: Iterator<Item = Res<T>>;
    /// `iter(self)`
    fn py_iter(self) -> Res<Self::Iter>;
    fn source(&self) -> Source<T> {
        Source::Other
    }
    /// All items, as `PySequence_Fast` takes them.
    fn into_vec(self) -> Res<Vec<T>> {
        if let Source::Items(items) = self.source() {
            return Ok(items);
        }
        self.py_iter()?.collect()
    }
}

impl<T, I: Iterator<Item = Res<T>>> Iterable<T> for I {
    type Iter = I;
    fn py_iter(self) -> Res<I> {
        Ok(self)
    }
}

/// An iterator that cannot raise as one that could.
pub struct Lift<I>(pub I);

impl<I: Iterator> Iterator for Lift<I> {
    type Item = Res<I::Item>;
    #[inline(always)]
    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(Ok)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

/// Lifts an iterator that cannot raise.
#[inline]
pub fn ok<I: Iterator>(items: I) -> Lift<I> {
    Lift(items)
}

impl Iterable<Str> for &Str {
    type Iter = Lift<crate::str::StrIter>;
    fn py_iter(self) -> Res<Self::Iter> {
        Ok(Lift(self.iter()))
    }
}

impl Iterable<i64> for &crate::Bytes {
    type Iter = Lift<crate::bytes::BytesIter>;
    fn py_iter(self) -> Res<Self::Iter> {
        Ok(Lift(self.iter()))
    }
}

impl Iterable<i64> for &crate::ByteArray {
    type Iter = Iter<i64>;
    fn py_iter(self) -> Res<Iter<i64>> {
        Ok(ok(self.iter()).boxed("bytearray_iterator"))
    }
}

/// Makes handles of Rust iterators that cannot fail.
pub trait PlainIter<T: Py>: Iterator<Item = T> + Sized + 'static {
    /// The handle; `kind` is the iterator's Python type.
    fn boxed(self, kind: &'static str) -> Iter<T> {
        Iter::new(kind, self.map(Ok))
    }
}

impl<T: Py, I: Iterator<Item = T> + 'static> PlainIter<T> for I {}

/// Makes handles of Rust iterators.
pub trait PyIter<T>: Iterator<Item = Res<T>> + Sized + 'static {
    /// The handle; `kind` is the iterator's Python type ("enumerate", "zip", "list_iterator").
    fn boxed(self, kind: &'static str) -> Iter<T> {
        Iter::new(kind, self)
    }
}

impl<T, I: Iterator<Item = Res<T>> + 'static> PyIter<T> for I {}

/// A StopIteration that a function raises ends the iterator that calls it.
#[inline]
fn ended<T>(next: Option<Res<T>>) -> Option<Res<T>> {
    match next {
        Some(Err(exc)) if exc.is_kind(Kind::StopIteration) => {
            STOP.set(Some(exc));
            None
        }
        next => next,
    }
}

thread_local! {
    /// The StopIteration that ended an iterator the last time: who asks for one item by name gets it, with its value.
    static STOP: Cell<Option<Exc>> = const { Cell::new(None) };
}

/// One item, as `next()` and `yield from` ask for it: at the end a StopIteration.
pub(crate) fn next_or_stop<T>(next: impl FnOnce() -> Res<Option<T>>) -> Res<T> {
    STOP.take();
    next()?.ok_or_else(|| {
        STOP.take()
            .unwrap_or_else(|| Exc::stop_iteration(Value::NONE))
    })
}

/// A Python iterator of any kind; clones are the same iterator.
pub struct Iter<T>(Rc<IterBody<T>>);

/// The object behind [`Iter`].
pub struct IterBody<T> {
    kind: &'static str,
    items: RefCell<Boxed<T>>,
}

impl<T> Clone for Iter<T> {
    fn clone(&self) -> Iter<T> {
        Iter(Rc::clone(&self.0))
    }
}

impl<T> Iter<T> {
    pub fn new(kind: &'static str, items: impl Iterator<Item = Res<T>> + 'static) -> Iter<T> {
        Iter(Rc::new(IterBody {
            kind,
            items: RefCell::new(Box::new(items)),
        }))
    }

    /// The iterator of no items.
    pub fn empty() -> Iter<T>
    where
        T: 'static,
    {
        Iter::new("iterator", std::iter::empty())
    }

    /// The name of its Python type.
    pub fn kind(&self) -> &'static str {
        self.0.kind
    }

    /// The next item; `None` at the end.
    #[inline]
    pub fn next(&self) -> Res<Option<T>> {
        self.0.advance()
    }
}

impl Iter<Value> {
    /// The handle of a value that holds one.
    pub fn of(v: &Value) -> Option<Iter<Value>> {
        v.downcast_rc::<IterBody<Value>>().map(Iter)
    }
}

impl<T> IterBody<T> {
    #[inline]
    fn advance(&self) -> Res<Option<T>> {
        match self.items.try_borrow_mut() {
            Ok(mut items) => ended(items.next()).transpose(),
            Err(_) => Err(Exc::value_error(format!("{} already executing", self.kind))),
        }
    }
}

impl<T> Iterator for Iter<T> {
    type Item = Res<T>;
    #[inline]
    fn next(&mut self) -> Option<Res<T>> {
        self.0.advance().transpose()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0
            .items
            .try_borrow()
            .map_or((0, None), |items| items.size_hint())
    }
}

impl<T: Py> Py for Iter<T> {
    fn to_value(&self) -> Value {
        Value::from_object(Rc::clone(&self.0))
    }
    fn from_value(v: &Value) -> Res<Iter<T>> {
        if let Some(body) = v.downcast_rc::<IterBody<T>>() {
            return Ok(Iter(body));
        }
        let items = ops::iter(v)?;
        let kind = items.kind();
        Ok(Iter::new(kind, items.map(|item| T::from_value(&item?))))
    }
    fn type_name(&self) -> Str {
        Str::from(self.kind())
    }
    fn py_eq(&self, other: &Iter<T>) -> Res<bool> {
        Ok(self.is(other))
    }
    fn truth(&self) -> Res<bool> {
        Ok(true)
    }
    fn is(&self, other: &Iter<T>) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T: Py> Object for IterBody<T> {
    fn class(&self) -> Class {
        Class::native(self.kind)
    }
    fn native_iter(&self, this: &Value) -> Option<Res<Iter<Value>>> {
        if let Some(items) = Iter::of(this) {
            return Some(Ok(items));
        }
        let items = Iter(this.downcast_rc::<IterBody<T>>()?);
        Some(Ok(Iter::new(
            self.kind,
            items.map(|item| Ok(item?.to_value())),
        )))
    }
    fn native_next(&self, _this: &Value) -> Option<Res<Option<Value>>> {
        Some(self.advance().map(|item| item.map(|v| v.to_value())))
    }
    fn native_method(&self, _this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        let next = || next_or_stop(|| self.advance()).map(|item| item.to_value());
        (name == "__next__").then(|| args.none(name).and_then(|()| next()))
    }
    fn has_native_method(&self, name: &str) -> bool {
        name == "__next__"
    }
}

impl<T: Py> Iterable<T> for &Iter<T> {
    type Iter = Iter<T>;
    fn py_iter(self) -> Res<Iter<T>> {
        Ok(self.clone())
    }
}

impl Iterable<Value> for &Value {
    type Iter = Iter<Value>;
    fn py_iter(self) -> Res<Iter<Value>> {
        ops::iter(self)
    }
    fn source(&self) -> Source<Value> {
        match self.view() {
            View::List(items) => items.source(),
            View::Tuple(items) => items.source(),
            View::Set(items) => items.source(),
            View::FrozenSet(items) => items.source(),
            View::Dict(items) => items.source(),
            _ => Source::Other,
        }
    }
    /// Iterates, and asks an object of a Python class how long it is, as CPython does to make room.
    fn into_vec(self) -> Res<Vec<Value>> {
        if let Source::Items(items) = self.source() {
            return Ok(items);
        }
        let items = self.py_iter()?;
        if let View::Object(object) = self.view() {
            ask_length(self, &object.class())?;
        }
        items.collect()
    }
}

fn ask_length(v: &Value, class: &Class) -> Res<()> {
    if class.special("__len__").is_some() {
        match ops::len(v) {
            Err(exc) if exc.is_kind(Kind::TypeError) => {}
            other => return other.map(drop),
        }
    }
    match call::special(v, "__length_hint__", &[]) {
        None => Ok(()),
        Some(Err(exc)) if exc.is_kind(Kind::TypeError) => Ok(()),
        Some(Err(exc)) => Err(exc),
        Some(Ok(hint)) if hint.is_not_implemented() => Ok(()),
        Some(Ok(hint)) => match hint.view() {
            View::Int(size) if size.is_negative() => {
                Err(Exc::value_error("__length_hint__() should return >= 0"))
            }
            View::Int(_) | View::Bool(_) => Ok(()),
            _ => Err(Exc::type_error(format!(
                "__length_hint__ must be an integer, not {}",
                Class::of(&hint).name().as_str()
            ))),
        },
    }
}

/// The items of an iterable as another representation, checked one by one.
pub struct Unboxed<I, T>(I, std::marker::PhantomData<T>);

impl<I: Iterator<Item = Res<Value>>, T: Py> Iterator for Unboxed<I, T> {
    type Item = Res<T>;
    fn next(&mut self) -> Option<Res<T>> {
        self.0.next().map(|item| T::from_value(&item?))
    }
}

/// Reads a dynamic iterable as items of type `T`.
pub fn unboxed<T: Py>(v: &Value) -> Res<Unboxed<Iter<Value>, T>> {
    Ok(Unboxed(ops::iter(v)?, std::marker::PhantomData))
}

/// `enumerate(items, start)`
pub struct Enumerate<I> {
    items: I,
    next: i64,
}

impl<T, I: Iterator<Item = Res<T>>> Iterator for Enumerate<I> {
    type Item = Res<(i64, T)>;
    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let item = match self.items.next()? {
            Ok(item) => item,
            Err(e) => return Some(Err(e)),
        };
        let n = self.next;
        self.next = n.wrapping_add(1);
        Some(Ok((n, item)))
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.items.size_hint()
    }
}

/// `enumerate(items, start)` for a loop.
pub fn enumerate<T, I: Iterable<T>>(items: I, start: i64) -> Res<Enumerate<I::Iter>> {
    Ok(Enumerate {
        items: items.py_iter()?,
        next: start,
    })
}

/// `zip(a, b, strict=strict)` for a loop.
pub fn zip2<A, B, I, J>(a: I, b: J, strict: bool) -> Res<Zip2<I::Iter, J::Iter>>
where
    I: Iterable<A>,
    J: Iterable<B>,
{
    Ok(Zip2 {
        a: a.py_iter()?,
        b: b.py_iter()?,
        strict,
    })
}

/// `zip(a, b, c, strict=strict)` for a loop.
pub fn zip3<A, B, C, I, J, K>(
    a: I,
    b: J,
    c: K,
    strict: bool,
) -> Res<Zip3<I::Iter, J::Iter, K::Iter>>
where
    I: Iterable<A>,
    J: Iterable<B>,
    K: Iterable<C>,
{
    Ok(Zip3 {
        a: a.py_iter()?,
        b: b.py_iter()?,
        c: c.py_iter()?,
        strict,
    })
}

/// `map(function, items)` for a loop.
pub fn map<T, K: Key<T>, I: Iterable<T>>(function: K, items: I) -> Res<Map<K, I::Iter>> {
    Ok(Map {
        function,
        items: items.py_iter()?,
    })
}

/// `filter(function, items)` for a loop.
pub fn filter<T, K: Key<T>, I: Iterable<T>>(function: K, items: I) -> Res<Filter<K, I::Iter>> {
    Ok(Filter {
        function,
        items: items.py_iter()?,
    })
}

/// `enumerate` over what cannot raise.
#[inline]
pub fn enumerate_from<I: Iterator>(items: I, start: i64) -> impl Iterator<Item = (i64, I::Item)> {
    (start..).zip(items)
}

/// `map(function, items)`
pub struct Map<F, I> {
    function: F,
    items: I,
}

impl<T, F: Key<T>, I: Iterator<Item = Res<T>>> Iterator for Map<F, I> {
    type Item = Res<F::Out>;
    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        ended(Some(match self.items.next()? {
            Ok(item) => self.function.key(&item),
            Err(e) => Err(e),
        }))
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.items.size_hint()
    }
}

/// `filter(function, items)`
pub struct Filter<F, I> {
    function: F,
    items: I,
}

impl<T, F: Key<T>, I: Iterator<Item = Res<T>>> Iterator for Filter<F, I> {
    type Item = Res<T>;
    fn next(&mut self) -> Option<Res<T>> {
        loop {
            let item = match self.items.next()? {
                Ok(item) => item,
                Err(e) => return Some(Err(e)),
            };
            match self.function.key(&item).and_then(|kept| kept.truth()) {
                Ok(true) => return Some(Ok(item)),
                Ok(false) => {}
                Err(e) => return ended(Some(Err(e))),
            }
        }
    }
}

/// Which of zip's iterators ended first, as its error says it.
#[cold]
pub(crate) fn unequal_zip(argument: usize, longer: bool) -> Exc {
    let others = if argument == 2 {
        " 1".to_string()
    } else {
        format!("s 1-{}", argument - 1)
    };
    let word = if longer { "longer" } else { "shorter" };
    Exc::value_error(format!(
        "zip() argument {argument} is {word} than argument{others}"
    ))
}

/// Takes the next item, or ends the iteration with what the second argument makes of the end.
macro_rules! take {
    ($items:expr, $end:expr) => {
        match $items.next() {
            Some(Ok(item)) => item,
            Some(Err(e)) => return Some(Err(e)),
            None => return $end,
        }
    };
}

/// After the first of zip's iterators has ended: with `strict` none of the others may go on.
macro_rules! all_ended {
    ($($items:expr, $n:literal);+) => {{
        $(match $items.next() {
            Some(Ok(_)) => return Some(Err(unequal_zip($n, true))),
            Some(Err(e)) => return Some(Err(e)),
            None => {}
        })+
        None
    }};
}

/// `zip(a, b)`
pub struct Zip2<A, B> {
    a: A,
    b: B,
    strict: bool,
}

impl<TA, TB, A, B> Iterator for Zip2<A, B>
where
    A: Iterator<Item = Res<TA>>,
    B: Iterator<Item = Res<TB>>,
{
    type Item = Res<(TA, TB)>;
    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let a = take!(self.a, {
            if !self.strict {
                return None;
            }
            all_ended!(self.b, 2)
        });
        let b = take!(self.b, self.strict.then(|| Err(unequal_zip(2, false))));
        Some(Ok((a, b)))
    }
}

/// `zip(a, b, c)`
pub struct Zip3<A, B, C> {
    a: A,
    b: B,
    c: C,
    strict: bool,
}

impl<TA, TB, TC, A, B, C> Iterator for Zip3<A, B, C>
where
    A: Iterator<Item = Res<TA>>,
    B: Iterator<Item = Res<TB>>,
    C: Iterator<Item = Res<TC>>,
{
    type Item = Res<(TA, TB, TC)>;
    fn next(&mut self) -> Option<Self::Item> {
        let a = take!(self.a, {
            if !self.strict {
                return None;
            }
            all_ended!(self.b, 2; self.c, 3)
        });
        let b = take!(self.b, self.strict.then(|| Err(unequal_zip(2, false))));
        let c = take!(self.c, self.strict.then(|| Err(unequal_zip(3, false))));
        Some(Ok((a, b, c)))
    }
}

/// `zip` of any number of dynamic iterables.
pub struct ZipMany<T> {
    pub(crate) items: Vec<Iter<T>>,
    pub(crate) strict: bool,
}

impl<T> Iterator for ZipMany<T> {
    type Item = Res<Tuple<T>>;
    fn next(&mut self) -> Option<Res<Tuple<T>>> {
        if self.items.is_empty() {
            return None;
        }
        let mut tuple = Vec::with_capacity(self.items.len());
        for i in 0..self.items.len() {
            match self.items[i].next() {
                Ok(Some(item)) => tuple.push(item),
                Err(e) => return Some(Err(e)),
                Ok(None) if !self.strict => return None,
                Ok(None) if i > 0 => return Some(Err(unequal_zip(i + 1, false))),
                Ok(None) => return self.others_ended().err().map(Err),
            }
        }
        Some(Ok(Tuple::from(tuple)))
    }
}

impl<T> ZipMany<T> {
    fn others_ended(&self) -> Res<()> {
        for (i, items) in self.items.iter().enumerate().skip(1) {
            if items.next()?.is_some() {
                return Err(unequal_zip(i + 1, true));
            }
        }
        Ok(())
    }
}
