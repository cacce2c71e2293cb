//! Calls: any value with any arguments.

use crate::function::{BoundMethod, Function};
use crate::instance::Instance;
use crate::{class, descriptor, dispatch, ops, Class, Exc, Res, Str, Value, View};

/// The arguments of a call.
#[derive(Clone, Copy)]
pub struct Args<'a> {
    pub positional: &'a [Value],
    pub keywords: &'a [(Str, Value)],
}

impl<'a> Args<'a> {
    pub const NONE: Args<'static> = Args {
        positional: &[],
        keywords: &[],
    };

    pub const fn new(positional: &'a [Value]) -> Args<'a> {
        Args {
            positional,
            keywords: &[],
        }
    }

    pub const fn with_keywords(positional: &'a [Value], keywords: &'a [(Str, Value)]) -> Args<'a> {
        Args {
            positional,
            keywords,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.positional.is_empty() && self.keywords.is_empty()
    }

    /// No positional argument.
    pub fn is_empty_positional(&self) -> bool {
        self.positional.is_empty()
    }

    pub fn len(&self) -> usize {
        self.positional.len()
    }

    /// A positional argument.
    pub fn get(&self, index: usize) -> Option<&'a Value> {
        self.positional.get(index)
    }

    /// A keyword argument.
    pub fn keyword(&self, name: &str) -> Option<&'a Value> {
        self.keywords
            .iter()
            .find(|(k, _)| k.as_str() == name)
            .map(|(_, v)| v)
    }

    /// The arguments without the first positional one.
    pub fn rest(&self) -> Args<'a> {
        Args {
            positional: self.positional.get(1..).unwrap_or(&[]),
            keywords: self.keywords,
        }
    }

    /// `name() takes no keyword arguments`.
    pub fn no_keywords(&self, name: &str) -> Res<()> {
        if self.keywords.is_empty() {
            return Ok(());
        }
        Err(Exc::type_error(format!(
            "{name}() takes no keyword arguments"
        )))
    }

    /// No argument at all: `name() takes no arguments (1 given)`.
    pub fn none(&self, name: &str) -> Res<()> {
        self.no_keywords(name)?;
        match self.len() {
            0 => Ok(()),
            n => Err(Exc::type_error(format!(
                "{name}() takes no arguments ({n} given)"
            ))),
        }
    }

    /// The only argument: `name() takes exactly one argument (2 given)`.
    pub fn one(&self, name: &str) -> Res<&'a Value> {
        self.no_keywords(name)?;
        match self.positional {
            [only] => Ok(only),
            other => Err(Exc::type_error(format!(
                "{name}() takes exactly one argument ({} given)",
                other.len()
            ))),
        }
    }

    /// Between `min` and `max` positional arguments: `name expected at most 2 arguments, got 3`.
    pub fn between(&self, name: &str, min: usize, max: usize) -> Res<&'a [Value]> {
        let n = self.len();
        if (min..=max).contains(&n) {
            return Ok(self.positional);
        }
        let (bound, limit) = match n {
            _ if min == max => ("", min),
            _ if n < min => ("at least ", min),
            _ => ("at most ", max),
        };
        let plural = if limit == 1 { "" } else { "s" };
        Err(Exc::type_error(format!(
            "{name} expected {bound}{limit} argument{plural}, got {n}"
        )))
    }
}

/// `f(*args)`.
#[inline]
pub fn call(f: &Value, args: &[Value]) -> Res<Value> {
    call_args(f, &Args::new(args))
}

/// `f(*args, **keywords)`.
pub fn call_kw(f: &Value, args: &[Value], keywords: &[(Str, Value)]) -> Res<Value> {
    call_args(f, &Args::with_keywords(args, keywords))
}

/// Calls any value.
pub fn call_args(f: &Value, args: &Args) -> Res<Value> {
    if let Some(function) = f.downcast::<Function>() {
        return function.call(args);
    }
    if let Some(method) = f.downcast::<BoundMethod>() {
        return call_with_receiver(&method.function, &method.receiver, args);
    }
    match f.view() {
        View::Class(c) => match c.own_meta().and_then(|meta| meta.special("__call__")) {
            Some(user) => call_with_receiver(&user, f, args),
            None => class::instantiate(c, args),
        },
        View::Object(object) => {
            let class = object.class();
            if let Some(user) = class.special("__call__") {
                let bound = descriptor::bind(&user, Some(f), &class)?;
                // Functions count their calls; what is no function may lead back here.
                let _depth = match bound.downcast::<BoundMethod>() {
                    Some(_) => None,
                    None => Some(crate::recursion::enter()?),
                };
                return call_args(&bound, args);
            }
            object
                .native_call(f, args)
                .unwrap_or_else(|| Err(not_callable(f)))
        }
        _ => Err(not_callable(f)),
    }
}

#[cold]
fn not_callable(f: &Value) -> Exc {
    Exc::type_error(format!(
        "'{}' object is not callable",
        Class::of(f).name().as_str()
    ))
}

/// `callable(f)`.
pub fn is_callable(f: &Value) -> bool {
    match f.view() {
        View::Class(_) => true,
        View::Object(object) => {
            object.is_callable() || object.class().special("__call__").is_some()
        }
        _ => false,
    }
}

/// Most calls of methods have few arguments: no allocation for them.
const INLINE: usize = 4;

/// `f(receiver, *args)`.
pub fn call_with_receiver(f: &Value, receiver: &Value, args: &Args) -> Res<Value> {
    let keywords = args.keywords;
    let this = || receiver.clone();
    match args.positional {
        [] => call_args(f, &Args::with_keywords(&[this()], keywords)),
        [a] => call_args(f, &Args::with_keywords(&[this(), a.clone()], keywords)),
        [a, b] => call_args(
            f,
            &Args::with_keywords(&[this(), a.clone(), b.clone()], keywords),
        ),
        many => {
            let mut all = Vec::with_capacity(many.len() + INLINE);
            all.push(this());
            all.extend_from_slice(many);
            call_args(f, &Args::with_keywords(&all, keywords))
        }
    }
}

/// `v.name(*args)`.
#[inline]
pub fn call_method(v: &Value, name: &str, args: &[Value]) -> Res<Value> {
    call_method_args(v, name, &Args::new(args))
}

/// `v.name(*args, **keywords)`.
pub fn call_method_kw(
    v: &Value,
    name: &str,
    args: &[Value],
    keywords: &[(Str, Value)],
) -> Res<Value> {
    call_method_args(v, name, &Args::with_keywords(args, keywords))
}

/// Calls a method without making a bound method where that cannot be seen.
pub fn call_method_args(v: &Value, name: &str, args: &Args) -> Res<Value> {
    if let Some(function) = v.downcast::<Instance>().and_then(|i| i.quick_method(name)) {
        return call_with_receiver(&function, v, args);
    }
    match v.view() {
        View::Class(_) => {}
        View::Object(object) => {
            let class = object.class();
            if class.special("__getattribute__").is_none() {
                if let Some(found) = class.special(name) {
                    if found.downcast::<Function>().is_some() && object.get_field(name).is_none() {
                        return call_with_receiver(&found, v, args);
                    }
                } else if class.is_native() && object.get_field(name).is_none() {
                    if let Some(result) = object.native_method(v, name, args) {
                        return result;
                    }
                    if let Some(result) = dispatch::call_method(v, name, args) {
                        return result;
                    }
                }
            }
        }
        _ => {
            if let Some(result) = dispatch::call_method(v, name, args) {
                return result;
            }
        }
    }
    call_args(&ops::get_attr(v, name)?, args)
}

/// Calls the special method of a user's class (looked up on the class, as the operators do); `None`:
/// no class written in Python defines it.
pub fn special(v: &Value, name: &str, args: &[Value]) -> Option<Res<Value>> {
    let class = class_of_special(v)?;
    let found = class.special(name)?;
    if found.downcast::<Function>().is_some() {
        return Some(call_with_receiver(&found, v, &Args::new(args)));
    }
    Some(descriptor::bind(&found, Some(v), &class).and_then(|bound| call(&bound, args)))
}

/// The class whose special methods count: that of an object, or the metaclass of a class.
fn class_of_special(v: &Value) -> Option<Class> {
    match v.view() {
        View::Object(object) => Some(object.class()),
        View::Class(class) => class.own_meta(),
        _ => None,
    }
}

/// True when a class written in Python defines the special method for the value.
pub fn has_special(v: &Value, name: &str) -> bool {
    class_of_special(v).is_some_and(|class| class.special(name).is_some())
}
