//! `typing`, and the other names that serve annotations, bases and decorators only.

use crate::call::Args;
use crate::class::NativeClass;
use crate::descriptor::StaticMethod;
use crate::modules::collections::named_tuple_of_body;
use crate::modules::written;
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

static NAMED_TUPLE: NativeClass = NativeClass {
    construct: Some(make_named_tuple),
    ..NativeClass::new("typing", "NamedTuple")
};
static TYPED_DICT: NativeClass = NativeClass {
    construct: Some(|args| {
        make_typed_dict(args.get(0).map_or(Ok(Str::from("")), Py::py_str)?.as_str())
    }),
    ..NativeClass::new("typing", "TypedDict")
};

/// `typing.NamedTuple`
pub fn named_tuple() -> Class {
    Class::define(&NAMED_TUPLE)
}

/// `typing.TypedDict`
pub fn typed_dict() -> Class {
    Class::define(&TYPED_DICT)
}

/// `NamedTuple("Name", [("field", type), ...])`
fn make_named_tuple(args: &Args) -> Res<Value> {
    let (Some(name), Some(fields)) = (args.get(0), args.get(1)) else {
        return Err(Exc::type_error(
            "NamedTuple needs a name and a list of fields",
        ));
    };
    let mut names = Vec::new();
    for field in ops::iter(fields)? {
        names.push(ops::get_item(&field?, &Value::from(0i64))?.py_str()?);
    }
    named_tuple_of_body(Str::from_value(name)?.as_str(), &names, vec![])
}

/// A TypedDict: calling it makes a plain dict.
fn make_typed_dict(name: &str) -> Res<Value> {
    let new = written::function("__new__", &["cls", "*args", "**kwargs"], vec![], |slots| {
        let View::Tuple(given) = slots[1].view() else {
            return Ok(Value::NONE);
        };
        let keywords = written::keyword_pairs(&slots[2])?;
        crate::call_kw(&Class::dict().value(), given.as_slice(), &keywords)
    });
    let attrs = vec![(Str::from("__new__"), StaticMethod::value(new))];
    Ok(Class::create(name, &[Class::dict().value()], attrs, &[])?.value())
}

/// The class of a statement whose base is `NamedTuple` or a TypedDict; `None`: another class.
pub(crate) fn from_marked_base(
    name: &str,
    bases: &[Class],
    body: &[(Str, Value)],
) -> Option<Res<Value>> {
    if bases.contains(&typed_dict()) {
        return Some(make_typed_dict(name));
    }
    if !bases.contains(&named_tuple()) {
        return None;
    }
    if bases.len() > 1 {
        return Some(Err(Exc::type_error(
            "can only inherit from a NamedTuple type and Generic",
        )));
    }
    let mut rest = body.to_vec();
    rest.retain(|(key, _)| key.as_str() != ANNOTATED);
    let names = body
        .iter()
        .find(|(key, _)| key.as_str() == ANNOTATED)
        .map(|(_, v)| v);
    let mut fields = Vec::new();
    if let Some(View::Tuple(names)) = names.map(Value::view) {
        fields.extend(names.as_slice().iter().filter_map(|v| v.py_str().ok()));
    }
    Some(named_tuple_of_body(name, &fields, rest))
}

/// What a class body has annotated, in order: check adds it where it matters.
const ANNOTATED: &str = "_annotated_";

/// `typing.assert_never(arg)`
pub fn assert_never(arg: &Value) -> Res<()> {
    let text = arg.py_repr()?;
    let message = format!(
        "Expected code to be unreachable, but got: {}",
        text.as_str()
    );
    Err(Exc::assertion_error(vec![Value::from(message)]))
}

/// `typing.assert_type(val, typ)`
pub fn assert_type(val: &Value, _typ: &Value) -> Value {
    val.clone()
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
