//! What only translated programs call: the small steps that Python's statements need around the
//! runtime's operations.

use crate::exception::{unbound_local, Kind};
use crate::modules::enumeration::EnumBody;
use crate::{call, handling, ops, py::Res, Args, Class, Dict, Exc, List, Py, Str, Value, View};

/// The value of a `Res`, or the end of the enclosing `try` body with its exception.
#[macro_export]
macro_rules! attempt {
    ($label:lifetime, $result:expr) => {
        match $result {
            Ok(value) => value,
            Err(error) => break $label Err(error),
        }
    };
}

/// The value of a `Res`, or the end of a body protected by `finally` or `with`.
#[macro_export]
macro_rules! attempt_finally {
    ($label:lifetime, $result:expr) => {
        match $result {
            Ok(value) => value,
            Err(error) => break $label Flow::Raise(error),
        }
    };
}

/// How a body protected by `finally` or `with` ended.
pub enum Flow<T> {
    Next,
    Raise(Exc),
    Return(T),
    Break,
    Continue,
}

impl<T> Flow<T> {
    /// While `finally` runs, the exception on its way counts as handled.
    pub fn handling(&self) -> Option<handling::Guard> {
        match self {
            Flow::Raise(exc) => Some(handling::enter(exc)),
            _ => None,
        }
    }
}

/// A local variable that may be unbound.
pub fn bound<'a, T>(slot: &'a Option<T>, name: &str) -> Res<&'a T> {
    slot.as_ref().ok_or_else(|| unbound_local(name))
}

/// A variable of the module's body that may be unset.
pub fn defined<'a, T>(slot: &'a Option<T>, name: &str) -> Res<&'a T> {
    slot.as_ref().ok_or_else(|| Exc::name_error(name))
}

/// `del name` of a local variable.
pub fn unbind<T>(slot: &mut Option<T>, name: &str) -> Res<()> {
    slot.take().map(|_| ()).ok_or_else(|| unbound_local(name))
}

/// `del name` of a variable of the module's body.
pub fn undefine<T>(slot: &mut Option<T>, name: &str) -> Res<()> {
    slot.take().map(|_| ()).ok_or_else(|| Exc::name_error(name))
}

/// The item of an optional value that was tested before.
pub fn some<T>(value: &Option<T>) -> Res<&T> {
    value
        .as_ref()
        .ok_or_else(|| Exc::type_error("None where a value was proved"))
}

/// Where the translator proved that control never comes.
pub fn unreachable_code() -> Exc {
    Exc::runtime_error("the end of a function that never ends was reached")
}

/// What a call raised that never returns.
pub fn raised<T>(never: Res<T>) -> Exc {
    never.err().unwrap_or_else(unreachable_code)
}

/// An expression that raises.
pub fn raise<T>(exc: Exc) -> Res<T> {
    Err(exc)
}

/// `raise ValueError(message)`: a builtin exception that only keeps its arguments.
#[cold]
pub fn builtin_error(name: &str, message: impl Into<Value>) -> Exc {
    plain_error(name, vec![message.into()])
}

/// `raise ValueError`.
#[cold]
pub fn bare_error(name: &str) -> Exc {
    plain_error(name, vec![])
}

fn plain_error(name: &str, args: Vec<Value>) -> Exc {
    Exc::with_args(Kind::named(name).unwrap_or(Kind::Exception), args)
}

/// `raise value`.
pub fn exception(value: &Value) -> Exc {
    let exc = Exc::from_value(value.clone());
    exc.adopt_context();
    exc
}

/// `raise value from cause`.
pub fn exception_from(value: &Value, cause: &Value) -> Exc {
    let exc = Exc::from_value_with_cause(value.clone(), cause);
    exc.adopt_context();
    exc
}

/// `raise` alone.
pub fn reraise() -> Exc {
    handling::reraise()
}

/// What a block raised counts as handled until the guard is dropped.
pub fn handled(caught: Res<()>) -> Option<handling::Guard> {
    caught.err().map(|exc| handling::enter(&exc))
}

/// `except classes:` where it is the only handler: another exception goes on.
pub fn except(caught: Res<()>, classes: &Value) -> Res<Option<handling::Guard>> {
    let Some(guard) = handled(caught) else {
        return Ok(None);
    };
    if guard.matches_value(classes)? {
        Ok(Some(guard))
    } else {
        Err(guard.exc())
    }
}

/// `except class:`.
pub fn exception_matches(exc: &Exc, class: &Value) -> Res<bool> {
    exc.matches_value(class)
}

/// The exception of a failed `assert`.
pub fn assertion_error(message: Option<Value>) -> Exc {
    let exc = Exc::assertion_error(message.into_iter().collect());
    exc.adopt_context();
    exc
}

/// `assert test`
#[inline]
pub fn assert_true(test: bool) -> Res<()> {
    if test {
        Ok(())
    } else {
        Err(assertion_error(None))
    }
}

/// `assert a == b` of what is not compared by Rust's own `==`.
pub trait AssertEq {
    fn assert_eq<T: Py>(&self, other: &T) -> Res<()>;
}

impl<S: Py> AssertEq for S {
    fn assert_eq<T: Py>(&self, other: &T) -> Res<()> {
        assert_true(match (other as &dyn std::any::Any).downcast_ref::<S>() {
            Some(other) => self.py_eq(other)?,
            None => ops::is_eq(&self.to_value(), &other.to_value())?,
        })
    }
}

/// A builtin by its name, which the translator has looked up.
pub fn builtin(name: &str) -> Value {
    match name {
        "NotImplemented" => Value::NOT_IMPLEMENTED,
        "Ellipsis" => Value::ELLIPSIS,
        _ => crate::dispatch::builtin(name).unwrap_or(Value::NONE),
    }
}

/// A member of a standard module, which the translator has looked up.
pub fn member(module: &str, name: &str) -> Value {
    crate::dispatch::module_member(module, name).unwrap_or(Value::NONE)
}

/// A standard module, which the translator has looked up.
pub fn module(name: &str) -> Value {
    crate::dispatch::module(name).unwrap_or(Value::NONE)
}

/// `isinstance(value, classes)`.
pub fn is_instance(value: &Value, classes: &Value) -> Res<bool> {
    crate::class::is_instance(value, classes)
}

/// `super()` in a method of `class`.
pub fn super_(class: &Value, receiver: &Value) -> Res<Value> {
    call(&builtin("super"), &[class.clone(), receiver.clone()])
}

/// The arguments of a call with `*` or `**`, in order.
#[derive(Default)]
pub struct ArgList {
    function: Value,
    positional: Vec<Value>,
    keywords: Vec<(Str, Value)>,
}

impl ArgList {
    pub fn new(function: &Value) -> ArgList {
        ArgList {
            function: function.clone(),
            ..ArgList::default()
        }
    }

    /// A TypeError that names the function as `module.qualname()`, or as its `str`.
    #[cold]
    fn error(&self, problem: &str) -> Exc {
        let text = |name: &str| match ops::get_attr(&self.function, name) {
            Ok(value) if !value.is_none() => ops::str(&value).ok(),
            _ => None,
        };
        let name = match (text("__qualname__"), text("__module__")) {
            (Some(name), Some(module)) if module.as_str() != "builtins" => {
                format!("{}.{}()", module.as_str(), name.as_str())
            }
            (Some(name), _) => format!("{}()", name.as_str()),
            (None, _) => match ops::str(&self.function) {
                Ok(name) => name.as_str().to_string(),
                Err(exc) => return exc,
            },
        };
        Exc::type_error(format!("{name} {problem}"))
    }

    pub fn push(&mut self, value: Value) {
        self.positional.push(value);
    }

    /// `*values`.
    pub fn extend(&mut self, values: &Value) -> Res<()> {
        let items = ops::iter(values).map_err(|exc| {
            let class = Class::of(values);
            // What an `__iter__` raised goes on as it is.
            if class.special("__iter__").is_some() || class.special("__getitem__").is_some() {
                return exc;
            }
            if !self.positional.is_empty() {
                return no_items(values);
            }
            let name = class.name();
            let problem = "argument after * must be an iterable, not";
            self.error(&format!("{problem} {}", name.as_str()))
        })?;
        for item in items {
            self.positional.push(item?);
        }
        Ok(())
    }

    /// `*values` of a typed iterable.
    pub fn extend_items(&mut self, items: impl Iterator<Item = Res<Value>>) -> Res<()> {
        for item in items {
            self.positional.push(item?);
        }
        Ok(())
    }

    pub fn keyword(&mut self, name: &str, value: Value) -> Res<()> {
        if self.keywords.iter().any(|(k, _)| k.as_str() == name) {
            let problem = "got multiple values for keyword argument";
            return Err(self.error(&format!("{problem} '{name}'")));
        }
        self.keywords.push((Str::from(name), value));
        Ok(())
    }

    /// `**mapping`.
    pub fn keywords(&mut self, mapping: &Value) -> Res<()> {
        let keys = call::call_method(mapping, "keys", &[]).map_err(|exc| {
            if !exc.matches(&Class::exception(Kind::AttributeError)) {
                return exc;
            }
            let name = Class::of(mapping).name();
            let problem = "argument after ** must be a mapping, not";
            self.error(&format!("{problem} {}", name.as_str()))
        })?;
        for key in ops::iter(&keys)? {
            let key = key?;
            let Ok(name) = Str::from_value(&key) else {
                return Err(Exc::type_error("keywords must be strings"));
            };
            let value = ops::get_item(mapping, &key)?;
            self.keyword(name.as_str(), value)?;
        }
        Ok(())
    }

    pub fn call(&self) -> Res<Value> {
        call::call_args(
            &self.function,
            &Args::with_keywords(&self.positional, &self.keywords),
        )
    }
}

/// The names of a class body under execution, in order.
pub struct Namespace {
    qualname: &'static str,
    names: std::cell::RefCell<Vec<(&'static str, Value)>>,
    /// What gives the assignments of an enumeration their meaning.
    enumeration: std::cell::RefCell<Option<EnumBody>>,
    /// The first error of an assignment; the class statement raises it.
    problem: std::cell::RefCell<Option<Exc>>,
}

impl Namespace {
    pub fn new(qualname: &'static str) -> Namespace {
        Namespace {
            qualname,
            names: Default::default(),
            enumeration: Default::default(),
            problem: Default::default(),
        }
    }

    /// The names of a class with these bases, which may make it an enumeration.
    pub fn prepared(qualname: &'static str, bases: &[Value]) -> Res<Namespace> {
        let namespace = Namespace::new(qualname);
        *namespace.enumeration.borrow_mut() = EnumBody::of_bases(qualname, bases)?;
        Ok(namespace)
    }

    pub fn set(&self, name: &'static str, value: Value) {
        let value = self.given_meaning(name, value);
        let mut names = self.names.borrow_mut();
        match names.iter_mut().find(|(n, _)| *n == name) {
            Some(slot) => slot.1 = value,
            None => names.push((name, value)),
        }
    }

    fn given_meaning(&self, name: &str, value: Value) -> Value {
        let mut enumeration = self.enumeration.borrow_mut();
        let Some(body) = enumeration.as_mut() else {
            return value;
        };
        match body.set(name, value, self.get(name).ok().as_ref()) {
            Ok(value) => value,
            Err(exc) => {
                self.problem.borrow_mut().get_or_insert(exc);
                Value::NONE
            }
        }
    }

    pub fn get(&self, name: &str) -> Res<Value> {
        let names = self.names.borrow();
        let found = names
            .iter()
            .find(|(n, _)| *n == name)
            .map(|(_, v)| v.clone());
        found.ok_or_else(|| Exc::name_error(name))
    }

    pub fn del(&self, name: &str) -> Res<()> {
        let mut names = self.names.borrow_mut();
        let before = names.len();
        names.retain(|(n, _)| *n != name);
        if names.len() == before {
            return Err(Exc::name_error(name));
        }
        Ok(())
    }

    /// The class.
    pub fn finish(self, name: &'static str, bases: &[Value]) -> Res<Value> {
        self.finish_with(name, bases, &[])
    }

    /// The class, with the keywords of its header.
    pub fn finish_with(
        self,
        name: &'static str,
        bases: &[Value],
        keywords: &[(&'static str, Value)],
    ) -> Res<Value> {
        if let Some(exc) = self.problem.into_inner() {
            return Err(exc);
        }
        let mut names = self.names.into_inner();
        if let Some(body) = self.enumeration.into_inner() {
            names.push(("_member_names_", body.member_names()));
        }
        if !names.iter().any(|(n, _)| *n == "__qualname__") {
            names.insert(0, ("__qualname__", Value::from(self.qualname)));
        }
        let attrs = names.into_iter().map(|(n, v)| (Str::from(n), v)).collect();
        let keywords: Vec<(Str, Value)> = keywords
            .iter()
            .map(|(k, v)| (Str::from(*k), v.clone()))
            .collect();
        crate::metaclass::make_class(name, bases, attrs, &keywords)
    }
}

/// A context manager that was entered.
pub struct ContextManager {
    exit: Value,
}

impl ContextManager {
    /// `__enter__`: the manager and what it gives.
    pub fn enter(manager: &Value) -> Res<(ContextManager, Value)> {
        let class = Class::of(manager);
        let missing = |what: &str| {
            Exc::type_error(format!(
                "'{}' object does not support the context manager protocol{what}",
                class.name().as_str()
            ))
        };
        let Some(enter) = ops::find_special(manager, "__enter__")? else {
            return Err(missing(""));
        };
        let Some(exit) = ops::find_special(manager, "__exit__")? else {
            return Err(missing(" (missed __exit__ method)"));
        };
        let entered = call(&enter, &[])?;
        Ok((ContextManager { exit }, entered))
    }

    /// `__exit__`: true when it suppresses the exception of the body.
    pub fn exit<T>(self, outcome: &Flow<T>) -> Res<bool> {
        let Flow::Raise(exc) = outcome else {
            let none = [Value::NONE, Value::NONE, Value::NONE];
            call(&self.exit, &none)?;
            return Ok(true);
        };
        let _handling = handling::enter(exc);
        let args = [exc.class().value(), exc.value(), exc.traceback()];
        let result = call(&self.exit, &args)?;
        ops::truth(&result)
    }
}

/// What is unpacked into several targets.
pub fn unpack_iter(value: &Value) -> Res<crate::Iter<Value>> {
    ops::iter(value).map_err(|exc| {
        let name = Class::of(value).name();
        let text = format!("'{}' object is not iterable", name.as_str());
        if exc
            .args()
            .iter()
            .next()
            .is_some_and(|m| Str::from_value(&m).is_ok_and(|m| m.as_str() == text))
        {
            return Exc::type_error(format!(
                "cannot unpack non-iterable {} object",
                name.as_str()
            ));
        }
        exc
    })
}

/// Exactly `N` items.
pub fn unpack<T, const N: usize>(items: impl Iterator<Item = Res<T>>) -> Res<[T; N]> {
    let mut out = Vec::with_capacity(N);
    let mut items = items;
    while out.len() < N {
        match items.next() {
            Some(item) => out.push(item?),
            None => {
                let got = out.len();
                return Err(Exc::value_error(format!(
                    "not enough values to unpack (expected {N}, got {got})"
                )));
            }
        }
    }
    if let Some(extra) = items.next() {
        extra?;
        return Err(Exc::value_error(format!(
            "too many values to unpack (expected {N})"
        )));
    }
    out.try_into().map_err(|_| unreachable_code())
}

/// `before` items, the rest, `after` items.
pub fn unpack_star<T: Py>(
    items: impl Iterator<Item = Res<T>>,
    before: usize,
    after: usize,
) -> Res<(Vec<T>, List<T>, Vec<T>)> {
    let mut first: Vec<T> = items.collect::<Res<Vec<T>>>()?;
    if first.len() < before + after {
        let (expected, got) = (before + after, first.len());
        return Err(Exc::value_error(format!(
            "not enough values to unpack (expected at least {expected}, got {got})"
        )));
    }
    let mut middle = first.split_off(before);
    let last = middle.split_off(middle.len() - after);
    Ok((first, List::from(middle), last))
}

/// A sequence pattern: the items before the star, the list of the star, the items after it.
pub fn match_sequence(
    subject: &Value,
    before: usize,
    after: usize,
    star: bool,
) -> Res<Option<Vec<Value>>> {
    let classes = [Class::list(), Class::tuple(), Class::range()];
    if !classes.iter().any(|class| class.is_instance(subject)) {
        return Ok(None);
    }
    let mut items = ops::iter(subject)?.collect::<Res<Vec<Value>>>()?;
    let fits = if star {
        items.len() >= before + after
    } else {
        items.len() == before + after
    };
    if !fits {
        return Ok(None);
    }
    if star {
        let mut middle = items.split_off(before);
        let last = middle.split_off(middle.len() - after);
        items.push(Value::from(List::from(middle)));
        items.extend(last);
    }
    Ok(Some(items))
}

/// A class pattern: the values of its positional and keyword parts.
pub fn match_class(
    subject: &Value,
    class: &Value,
    positional: usize,
    names: &[&str],
) -> Res<Option<Vec<Value>>> {
    let class = Class::from_value(class)
        .map_err(|_| Exc::type_error("called match pattern must be a type"))?;
    if !crate::class::is_instance(subject, &class.value())? {
        return Ok(None);
    }
    let mut items = Vec::new();
    let mut attributes: Vec<Str> = Vec::new();
    if positional > 0 {
        match match_args(&class, positional)? {
            None => items.push(subject.clone()),
            Some(known) => {
                for name in &known[..positional] {
                    attributes.push(Str::from_value(name).map_err(|_| {
                        Exc::type_error(format!(
                            "__match_args__ elements must be strings (got {})",
                            Class::of(name).name().as_str()
                        ))
                    })?);
                }
            }
        }
    }
    attributes.extend(names.iter().map(|name| Str::from(*name)));
    for (i, name) in attributes.iter().enumerate() {
        if attributes[..i]
            .iter()
            .any(|known| known.as_str() == name.as_str())
        {
            return Err(Exc::type_error(format!(
                "{}() got multiple sub-patterns for attribute '{}'",
                class.name().as_str(),
                name.as_str()
            )));
        }
        match ops::find_attr(subject, name.as_str())? {
            Some(value) => items.push(value),
            None => return Ok(None),
        }
    }
    Ok(Some(items))
}

/// `__match_args__` of a class with at least `positional` names; `None` where the one positional
/// part is the subject itself.
fn match_args(class: &Class, positional: usize) -> Res<Option<Vec<Value>>> {
    let whole = [
        Class::bool(),
        Class::bytearray(),
        Class::bytes(),
        Class::dict(),
        Class::float(),
        Class::frozenset(),
        Class::int(),
        Class::list(),
        Class::set(),
        Class::str(),
        Class::tuple(),
    ];
    let args = class.lookup("__match_args__");
    let is_whole = args.is_none() && whole.iter().any(|c| class.is_subclass(c));
    let known = match &args {
        None => vec![],
        Some(args) => match args.view() {
            View::Tuple(names) => names.as_slice().to_vec(),
            _ => {
                return Err(Exc::type_error(format!(
                    "{}.__match_args__ must be a tuple (got {})",
                    class.name().as_str(),
                    Class::of(args).name().as_str()
                )))
            }
        },
    };
    let allowed = if is_whole { 1 } else { known.len() };
    if allowed < positional {
        let plural = if allowed == 1 { "" } else { "s" };
        return Err(Exc::type_error(format!(
            "{}() accepts {allowed} positional sub-pattern{plural} ({positional} given)",
            class.name().as_str()
        )));
    }
    Ok(if is_whole { None } else { Some(known) })
}

/// A mapping pattern: the values of its keys, then a dict of all others.
pub fn match_mapping(subject: &Value, keys: &[Value]) -> Res<Option<Vec<Value>>> {
    if !Class::dict().is_instance(subject) {
        return Ok(None);
    }
    let mut items = Vec::new();
    for key in keys {
        if !ops::contains(subject, key)? {
            return Ok(None);
        }
        items.push(ops::get_item(subject, key)?);
    }
    let rest = Dict::new();
    for key in ops::iter(subject)? {
        let key = key?;
        let mut taken = false;
        for known in keys {
            taken = taken || ops::is_eq(known, &key)?;
        }
        if !taken {
            let value = ops::get_item(subject, &key)?;
            rest.set_item(key, value)?;
        }
    }
    items.push(rest.to_value());
    Ok(Some(items))
}

/// `**mapping` in a dict display.
pub fn dict_merge(dict: &Dict<Value, Value>, mapping: &Value) -> Res<()> {
    let keys = call::call_method(mapping, "keys", &[]).map_err(|_| {
        Exc::type_error(format!(
            "'{}' object is not a mapping",
            Class::of(mapping).name().as_str()
        ))
    })?;
    for key in ops::iter(&keys)? {
        let key = key?;
        let value = ops::get_item(mapping, &key)?;
        dict.set_item(key, value)?;
    }
    Ok(())
}

pub use crate::builtins::{print, print_with};

/// What a star in a list or tuple display takes its items from.
pub fn star_iter(value: &Value) -> Res<crate::Iter<Value>> {
    if !ops::is_iterable(value) {
        return Err(no_items(value));
    }
    ops::iter(value)
}

#[cold]
fn no_items(value: &Value) -> Exc {
    Exc::type_error(format!(
        "Value after * must be an iterable, not {}",
        Class::of(value).name().as_str()
    ))
}

/// An int literal that does not fit i64.
pub fn big_int(digits: &'static str) -> crate::Int {
    crate::number_text::parse_int(&Str::lit(digits), 10).unwrap_or(crate::Int::ZERO)
}
