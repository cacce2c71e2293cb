//! `typing`, and the other names that serve annotations, bases and decorators only.

use crate::call::Args;
use crate::ops::{Binary, Compare};
use crate::{ops, Class, Exc, Object, Py, Res, Str, Tuple, Value, View};

/// A name such as `typing.List`, with what stands in brackets after it.
struct Inert {
    name: &'static str,
    parameters: Option<Value>,
}

/// The value of a name that means something to type checkers only.
pub fn inert(name: &'static str) -> Value {
    Value::object(Inert {
        name,
        parameters: None,
    })
}

impl Inert {
    /// The class that `class C(List[int])` derives from.
    fn base(&self) -> Option<Class> {
        Some(match self.name {
            "typing.List" => Class::list(),
            "typing.Dict" => Class::dict(),
            "typing.Set" => Class::set(),
            "typing.FrozenSet" => Class::frozenset(),
            "typing.Tuple" => Class::tuple(),
            "typing.Type" => Class::type_(),
            _ => return None,
        })
    }

    /// `isinstance(v, self)` for the abstract classes, which look at methods or at known types.
    fn recognizes(&self, v: &Value) -> Res<bool> {
        if let Some(base) = self.base() {
            return Ok(base.is_instance(v));
        }
        let has = |name: &str| ops::has_attr(v, name);
        let is_dict = matches!(ops::plain(v).view(), View::Dict(_));
        Ok(match self.name.rsplit('.').next().unwrap_or_default() {
            "Callable" => crate::call::is_callable(v),
            "Collection" => has("__len__")? && has("__iter__")? && has("__contains__")?,
            "Container" => has("__contains__")?,
            "Generator" => Class::generator().is_instance(v),
            "Hashable" => is_hashable(v),
            "Iterable" => has("__iter__")? || is_native_iterable(v),
            "Iterator" => (has("__iter__")? || is_native_iterable(v)) && has("__next__")?,
            "Mapping" | "MutableMapping" => is_dict,
            "MutableSequence" => is_sequence(v, true),
            "MutableSet" => matches!(ops::plain(v).view(), View::Set(_)),
            "Reversible" => is_dict || has("__reversed__")? || is_sequence(v, false),
            "Sequence" => is_sequence(v, false),
            "Set" | "AbstractSet" => {
                matches!(ops::plain(v).view(), View::Set(_) | View::FrozenSet(_))
            }
            "Sized" => has("__len__")?,
            _ => {
                return Err(Exc::type_error(
                    "isinstance() arg 2 must be a type, a tuple of types, or a union",
                ))
            }
        })
    }

    fn call(&self, this: &Value, args: &Args) -> Res<Value> {
        if let Some(base) = self.base() {
            return crate::class::instantiate(&base, args);
        }
        Ok(this.clone())
    }
}

impl Object for Inert {
    fn class(&self) -> Class {
        Class::native("typing._SpecialForm")
    }
    fn is_callable(&self) -> bool {
        true
    }
    fn native_call(&self, this: &Value, args: &Args) -> Option<Res<Value>> {
        Some(self.call(this, args))
    }
    fn native_get_item(&self, _this: &Value, key: &Value) -> Option<Res<Value>> {
        Some(Ok(Value::object(Inert {
            name: self.name,
            parameters: Some(key.clone()),
        })))
    }
    fn has_native_method(&self, name: &str) -> bool {
        matches!(name, "__mro_entries__" | "__instancecheck__")
    }
    fn native_method(&self, _this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        if name == "__instancecheck__" {
            let value = args.one(name);
            return Some(value.and_then(|v| Ok(Value::from(self.recognizes(v)?))));
        }
        if name != "__mro_entries__" {
            return None;
        }
        let bases = self
            .base()
            .map(Value::from)
            .into_iter()
            .collect::<Tuple<Value>>();
        Some(Ok(Value::from(bases)))
    }
    fn native_binary(&self, this: &Value, op: Binary, _: &Value, _: bool) -> Option<Res<Value>> {
        (op == Binary::Or).then(|| Ok(this.clone()))
    }
    fn native_repr(&self, _this: &Value) -> Option<Res<Str>> {
        let text = || {
            let Some(parameters) = &self.parameters else {
                return Ok(Str::from(self.name));
            };
            let text = parameters.py_repr()?;
            Ok(Str::from(format!("{}[{}]", self.name, text.as_str())))
        };
        Some(text())
    }
    fn native_hash(&self) -> Option<Res<i64>> {
        Some(Str::from(self.name).py_hash())
    }
    fn native_compare(&self, _this: &Value, op: Compare, other: &Value) -> Option<Res<Value>> {
        let same = other.downcast::<Inert>().is_some_and(|o| {
            let parameters = (self.parameters.as_ref(), o.parameters.as_ref());
            o.name == self.name
                && match parameters {
                    (None, None) => true,
                    (Some(a), Some(b)) => a.py_eq(b).unwrap_or(false),
                    _ => false,
                }
        });
        match op {
            Compare::Eq => Some(Ok(Value::from(same))),
            Compare::Ne => Some(Ok(Value::from(!same))),
            _ => None,
        }
    }
}

/// True when the class has not taken `__hash__` away.
fn is_hashable(v: &Value) -> bool {
    match v.view() {
        View::List(_) | View::Dict(_) | View::Set(_) | View::ByteArray(_) | View::Slice(_) => false,
        View::Object(object) => {
            object
                .class()
                .lookup("__hash__")
                .is_none_or(|hash| !hash.is_none())
                && !matches!(object.native_hash(), Some(Err(_)))
        }
        _ => true,
    }
}

fn is_native_iterable(v: &Value) -> bool {
    v.as_object()
        .is_some_and(|object| object.native_iter(v).is_some())
}

fn is_sequence(v: &Value, mutable_only: bool) -> bool {
    match ops::plain(v).view() {
        View::List(_) | View::ByteArray(_) => true,
        View::Tuple(_) | View::Str(_) | View::Range(_) | View::Bytes(_) => !mutable_only,
        _ => ops::plain(v)
            .downcast::<super::collections::Deque>()
            .is_some(),
    }
}

/// `typing.cast(typ, val)`
pub fn cast(_typ: &Value, val: &Value) -> Value {
    val.clone()
}

/// `typing.overload`, `final`, `override`, `runtime_checkable`, `no_type_check`: gives back what it
/// decorates.
pub fn identity(decorated: &Value) -> Value {
    decorated.clone()
}

/// `typing.NewType(name, tp)`
pub fn new_type(_name: &Value, _tp: &Value) -> Value {
    crate::modules::written::function("NewType", &["x"], vec![], |slots| Ok(slots[0].clone()))
}

/// `typing.TypeVar(name, ...)` and its like.
pub fn type_var(args: &[Value], _keywords: &[(Str, Value)]) -> Res<Value> {
    let name = args.first().map_or(Ok(Str::from("T")), Py::py_str)?;
    // A type variable lives as long as the annotations that name it: for good.
    let name: &'static str = Box::leak(format!("~{}", name.as_str()).into_boxed_str());
    Ok(inert(name))
}

/// `abc.abstractmethod(funcobj)`
pub fn abstractmethod(funcobj: &Value) -> Res<Value> {
    crate::ops::set_attr(funcobj, "__isabstractmethod__", Value::TRUE)?;
    Ok(funcobj.clone())
}

/// `typing.TYPE_CHECKING`
#[allow(non_upper_case_globals)]
pub const type_checking: bool = false;
