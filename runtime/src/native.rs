//! What builtin and native classes define, as attributes of the class: special methods, methods,
//! construction. `list.append`, `object.__init__`, `super().__setitem__` all lead here.

use crate::call::Args;
use crate::class::{self, Layout};
use crate::exception::{os_error_kind, Kind};
use crate::instance::Instance;
use crate::ops::{self, Binary, Compare, Unary};
use crate::{call_method, descriptor, dispatch, Class, Exc, Object, Py, Res, Str, Value, View};

const OBJECT: &[&str] = &[
    "__init__",
    "__new__",
    "__repr__",
    "__str__",
    "__eq__",
    "__ne__",
    "__lt__",
    "__le__",
    "__gt__",
    "__ge__",
    "__hash__",
    "__format__",
    "__getattribute__",
    "__setattr__",
    "__delattr__",
    "__dir__",
    "__init_subclass__",
    "__subclasshook__",
];
const ORDER: &[&str] = &["__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"];
const NUMBER: &[&str] = &[
    "__add__",
    "__radd__",
    "__sub__",
    "__rsub__",
    "__mul__",
    "__rmul__",
    "__truediv__",
    "__rtruediv__",
    "__pow__",
    "__rpow__",
    "__neg__",
    "__pos__",
    "__abs__",
    "__bool__",
    "__hash__",
    "__repr__",
    "__new__",
];
const REAL: &[&str] = &[
    "__floordiv__",
    "__rfloordiv__",
    "__mod__",
    "__rmod__",
    "__divmod__",
    "__rdivmod__",
    "__int__",
    "__float__",
    "__round__",
    "__trunc__",
    "__floor__",
    "__ceil__",
    "__format__",
];
const INTEGER: &[&str] = &[
    "__and__",
    "__rand__",
    "__or__",
    "__ror__",
    "__xor__",
    "__rxor__",
    "__lshift__",
    "__rlshift__",
    "__rshift__",
    "__rrshift__",
    "__invert__",
    "__index__",
];
const SEQUENCE: &[&str] = &[
    "__len__",
    "__getitem__",
    "__contains__",
    "__iter__",
    "__add__",
    "__mul__",
    "__rmul__",
    "__repr__",
    "__new__",
];
const MUTABLE: &[&str] = &[
    "__init__",
    "__setitem__",
    "__delitem__",
    "__iadd__",
    "__imul__",
    "__reversed__",
];
const MAPPING: &[&str] = &[
    "__init__",
    "__len__",
    "__getitem__",
    "__setitem__",
    "__delitem__",
    "__contains__",
    "__iter__",
    "__repr__",
    "__or__",
    "__ror__",
    "__ior__",
    "__reversed__",
    "__new__",
];
const SET: &[&str] = &[
    "__len__",
    "__contains__",
    "__iter__",
    "__repr__",
    "__or__",
    "__ror__",
    "__and__",
    "__rand__",
    "__sub__",
    "__rsub__",
    "__xor__",
    "__rxor__",
    "__new__",
];
const SET_IN_PLACE: &[&str] = &["__init__", "__ior__", "__iand__", "__isub__", "__ixor__"];
const EXCEPTION: &[&str] = &["__init__", "__new__", "__repr__", "__str__", "__setstate__"];

/// The special methods that a builtin class defines itself.
fn special_methods(name: &str) -> &'static [&'static [&'static str]] {
    match name {
        "int" => &[NUMBER, REAL, INTEGER, ORDER],
        "bool" => &[&["__repr__", "__new__"]],
        "float" => &[NUMBER, REAL, ORDER],
        "complex" => &[NUMBER, &["__eq__", "__ne__", "__format__", "__complex__"]],
        "str" => &[
            SEQUENCE,
            ORDER,
            &["__hash__", "__str__", "__format__", "__mod__", "__rmod__"],
        ],
        "bytes" => &[SEQUENCE, ORDER, &["__hash__", "__mod__", "__rmod__"]],
        "bytearray" => &[SEQUENCE, MUTABLE, ORDER, &["__mod__", "__rmod__"]],
        "list" => &[SEQUENCE, MUTABLE, ORDER],
        "tuple" => &[SEQUENCE, ORDER, &["__hash__"]],
        "dict" => &[MAPPING, &["__eq__", "__ne__"]],
        "set" => &[SET, SET_IN_PLACE, ORDER],
        "frozenset" => &[SET, ORDER, &["__hash__"]],
        "range" => &[
            &[
                "__len__",
                "__getitem__",
                "__contains__",
                "__iter__",
                "__repr__",
                "__reversed__",
                "__bool__",
            ],
            &["__eq__", "__ne__", "__hash__"],
        ],
        "generator" => &[&["__iter__", "__next__"]],
        "function" => &[&["__call__", "__get__"]],
        "type" => &[&[
            "__call__",
            "__init__",
            "__new__",
            "__repr__",
            "__getattribute__",
            "__setattr__",
            "__delattr__",
            "__instancecheck__",
            "__subclasscheck__",
        ]],
        _ => &[],
    }
}

/// The attribute that a builtin or native class defines itself, bases not asked.
pub fn class_attr(class: &Class, name: &str) -> Option<Value> {
    let is_defined = match class.layout() {
        Layout::Object => OBJECT.contains(&name),
        Layout::Exception(Kind::BaseException) => {
            EXCEPTION.contains(&name) || matches!(name, "with_traceback" | "add_note")
        }
        Layout::Exception(_) => false,
        Layout::Builtin(type_name) => {
            let full = class.name();
            if let Some(function) = dispatch::builtin(&format!("{}.{name}", full.as_str())) {
                return Some(function);
            }
            special_methods(type_name)
                .iter()
                .any(|group| group.contains(&name))
                || (dispatch::method_names(type_name).contains(&name)
                    && !is_data_attr(type_name, name))
        }
        Layout::Native(description) => {
            if let Some(value) = description.class_attr.and_then(|attr| attr(name)) {
                return Some(value);
            }
            (description.methods.contains(&name) && !description.data.contains(&name))
                || (name == "__new__" && description.construct.is_some())
                || (name == "__init__" && description.init.is_some())
        }
    };
    if !is_defined {
        return None;
    }
    let name = Str::from(name);
    let owner = class.clone();
    Some(match name.as_str() {
        "__init_subclass__" | "__subclasshook__" => Value::object(ClassMethodOf { name }),
        "__new__" => Value::object(NewOf { owner }),
        _ => Value::object(MethodOf { owner, name }),
    })
}

/// Methods of a builtin class that are called on the class.
fn class_methods(type_name: &str) -> &'static [&'static str] {
    match type_name {
        "int" => &["from_bytes"],
        "float" => &["fromhex"],
        "str" => &["maketrans"],
        "bytes" | "bytearray" => &["fromhex", "maketrans"],
        "dict" => &["fromkeys"],
        _ => &[],
    }
}

/// The attributes that a builtin class defines itself, by name.
pub fn class_names(class: &Class) -> Vec<&'static str> {
    match class.layout() {
        Layout::Builtin(type_name) => special_methods(type_name)
            .iter()
            .flat_map(|group| group.iter().copied())
            .chain(dispatch::method_names(type_name).iter().copied())
            .chain(class_methods(type_name).iter().copied())
            .collect(),
        Layout::Object => OBJECT.to_vec(),
        Layout::Exception(_) => Vec::new(),
        Layout::Native(description) => description.methods.to_vec(),
    }
}

/// Names in the tables that are values of an instance, not methods.
fn is_data_attr(type_name: &str, name: &str) -> bool {
    match type_name {
        "int" | "bool" => matches!(name, "real" | "imag" | "numerator" | "denominator"),
        "float" | "complex" => matches!(name, "real" | "imag"),
        "range" | "slice" => matches!(name, "start" | "stop" | "step"),
        _ => false,
    }
}

/// A method of a builtin class, not bound: `list.append`.
pub struct MethodOf {
    owner: Class,
    name: Str,
}

impl MethodOf {
    fn is_special(&self) -> bool {
        self.name.as_str().starts_with("__")
    }

    /// The class of the bound method.
    pub(crate) fn bound_class(&self) -> Class {
        if self.is_special() {
            return Class::native("method-wrapper");
        }
        Class::builtin_function()
    }

    pub(crate) fn bound_repr(&self, receiver: &Value) -> Str {
        let kind = if self.is_special() {
            "method-wrapper '"
        } else {
            "built-in method "
        };
        let quote = if self.is_special() { "'" } else { "" };
        Str::from(format!(
            "<{kind}{}{quote} of {} object at {:#x}>",
            self.name.as_str(),
            Class::of(receiver).name().as_str(),
            receiver.id()
        ))
    }

    fn call(&self, args: &Args) -> Res<Value> {
        let (owner, name) = (self.owner.name(), self.name.as_str());
        let Some(this) = args.get(0) else {
            let message = if self.is_special() {
                format!(
                    "descriptor '{name}' of '{}' object needs an argument",
                    owner.as_str()
                )
            } else {
                format!(
                    "unbound method {}.{name}() needs an argument",
                    owner.as_str()
                )
            };
            return Err(Exc::type_error(message));
        };
        if !self.owner.is_instance(this) {
            let actual = Class::of(this).name();
            let message = if self.is_special() {
                format!(
                    "descriptor '{name}' requires a '{}' object but received a '{}'",
                    owner.as_str(),
                    actual.as_str()
                )
            } else {
                format!(
                    "descriptor '{name}' for '{}' objects doesn't apply to a '{}' object",
                    owner.as_str(),
                    actual.as_str()
                )
            };
            return Err(Exc::type_error(message));
        }
        let _depth = crate::recursion::enter()?;
        run(&self.owner, name, this, &args.rest())
    }
}

impl Object for MethodOf {
    fn class(&self) -> Class {
        Class::native(if self.is_special() {
            "wrapper_descriptor"
        } else {
            "method_descriptor"
        })
    }
    fn is_callable(&self) -> bool {
        true
    }
    fn native_call(&self, _this: &Value, args: &Args) -> Option<Res<Value>> {
        Some(self.call(args))
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        Some(Ok(match name {
            "__name__" => Value::from(self.name.clone()),
            "__qualname__" => Value::from(format!(
                "{}.{}",
                self.owner.name().as_str(),
                self.name.as_str()
            )),
            "__objclass__" => self.owner.value(),
            _ => return None,
        }))
    }
    fn native_repr(&self, _this: &Value) -> Option<Res<Str>> {
        let kind = if self.is_special() {
            "slot wrapper"
        } else {
            "method"
        };
        Some(Ok(Str::from(format!(
            "<{kind} '{}' of '{}' objects>",
            self.name.as_str(),
            self.owner.name().as_str()
        ))))
    }
    fn native_hash(&self) -> Option<Res<i64>> {
        Some(Ok(self.name.hash() ^ self.owner.id() as i64))
    }
    fn native_compare(&self, _this: &Value, op: Compare, other: &Value) -> Option<Res<Value>> {
        let other = other.downcast::<MethodOf>()?;
        let same = self.owner == other.owner && self.name.as_str() == other.name.as_str();
        match op {
            Compare::Eq => Some(Ok(Value::from(same))),
            Compare::Ne => Some(Ok(Value::from(!same))),
            _ => None,
        }
    }
}

/// A special method of a native object, bound.
pub(crate) fn special_method(receiver: &Value, name: &str) -> Value {
    let unbound = MethodOf {
        owner: Class::of(receiver),
        name: Str::from(name),
    };
    crate::function::BoundMethod::value(Value::object(unbound), receiver.clone())
}

/// `object.__new__`, `int.__new__`, ...
struct NewOf {
    owner: Class,
}

impl NewOf {
    fn call(&self, args: &Args) -> Res<Value> {
        let owner = self.owner.name();
        let owner = owner.as_str();
        let Some(first) = args.get(0) else {
            return Err(Exc::type_error(format!(
                "{owner}.__new__(): not enough arguments"
            )));
        };
        let View::Class(class) = first.view() else {
            return Err(Exc::type_error(format!(
                "{owner}.__new__(X): X is not a type object ({})",
                Class::of(first).name().as_str()
            )));
        };
        let name = class.name();
        let name = name.as_str();
        if !class.is_subclass(&self.owner) {
            return Err(Exc::type_error(format!(
                "{owner}.__new__({name}): {name} is not a subtype of {owner}"
            )));
        }
        if self.owner == Class::object() && class.layout() != Layout::Object {
            let base = class.builtin_base().name();
            return Err(Exc::type_error(format!(
                "object.__new__({name}) is not safe, use {}.__new__()",
                base.as_str()
            )));
        }
        if class.is_written() {
            class::make(class, &args.rest())
        } else {
            construct(class, &args.rest())
        }
    }
}

impl Object for NewOf {
    fn class(&self) -> Class {
        Class::builtin_function()
    }
    fn is_callable(&self) -> bool {
        true
    }
    fn native_call(&self, _this: &Value, args: &Args) -> Option<Res<Value>> {
        Some(self.call(args))
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        (name == "__name__").then(|| Ok(Value::from("__new__")))
    }
    fn native_repr(&self, this: &Value) -> Option<Res<Str>> {
        Some(Ok(Str::from(format!(
            "<built-in method __new__ of type object at {:#x}>",
            this.id()
        ))))
    }
}

/// `object.__init_subclass__`.
pub struct ClassMethodOf {
    name: Str,
}

impl ClassMethodOf {
    pub(crate) fn bound_to(&self, class: &Class) -> Value {
        let unbound = Value::object(ClassMethodOf {
            name: self.name.clone(),
        });
        crate::function::BoundMethod::value(unbound, class.value())
    }
}

impl Object for ClassMethodOf {
    fn class(&self) -> Class {
        Class::builtin_function()
    }
    fn is_callable(&self) -> bool {
        true
    }
    fn native_call(&self, _this: &Value, args: &Args) -> Option<Res<Value>> {
        if self.name.as_str() == "__subclasshook__" {
            return Some(Ok(Value::NOT_IMPLEMENTED));
        }
        let class = args.get(0).map_or_else(Class::object, |v| match v.view() {
            View::Class(c) => c.clone(),
            _ => Class::of(v),
        });
        let name = format!("{}.__init_subclass__", class.qualname().as_str());
        Some(args.rest().none(&name).map(|()| Value::NONE))
    }
}

/// The builtin value that an operation of `owner` works on.
fn base_value<'a>(owner: &Class, this: &'a Value) -> &'a Value {
    if owner.layout() == Layout::Object {
        return this;
    }
    this.as_object().and_then(Object::payload).unwrap_or(this)
}

/// Runs a method of a builtin class on an instance of it or of a class derived from it.
pub fn run(owner: &Class, name: &str, this: &Value, args: &Args) -> Res<Value> {
    if name.starts_with("__") {
        if let Some(result) = run_special(owner, name, this, args) {
            return result;
        }
    }
    let base = base_value(owner, this);
    if let Some(result) = dispatch::call_method(base, name, args) {
        return result;
    }
    let native = base
        .as_object()
        .and_then(|object| object.native_method(this, name, args));
    native.unwrap_or_else(|| Err(Exc::no_attribute(this, name)))
}

fn run_special(owner: &Class, name: &str, this: &Value, args: &Args) -> Option<Res<Value>> {
    match name {
        "__init__" => return Some(init(owner, this, args).map(|()| Value::NONE)),
        "__getattribute__" => {
            return Some(attr_name(args, 1).and_then(|n| ops::generic_get_attr(this, n.as_str())));
        }
        "__setattr__" => {
            return Some(attr_name(args, 2).and_then(|n| {
                ops::generic_set_attr(this, n.as_str(), args.positional[1].clone())?;
                Ok(Value::NONE)
            }));
        }
        "__delattr__" => {
            return Some(attr_name(args, 1).and_then(|n| {
                ops::generic_del_attr(this, n.as_str())?;
                Ok(Value::NONE)
            }));
        }
        _ => {}
    }
    match owner.layout() {
        Layout::Builtin("type") => type_special(name, this, args),
        Layout::Object => object_special(name, this, args),
        Layout::Exception(_) => {
            let exc = Exc::of(this)?;
            match name {
                "__str__" => Some(exc.builtin_str().map(Value::from)),
                "__repr__" => Some(exc.builtin_repr().map(Value::from)),
                _ => None,
            }
        }
        _ => value_special(name, base_value(owner, this), args),
    }
}

fn attr_name(args: &Args, count: usize) -> Res<Str> {
    if args.len() != count {
        let plural = if count == 1 { "" } else { "s" };
        return Err(Exc::type_error(format!(
            "expected {count} argument{plural}, got {}",
            args.len()
        )));
    }
    match args.positional[0].view() {
        View::Str(s) => Ok(s.clone()),
        _ => Err(Exc::type_error(format!(
            "attribute name must be string, not '{}'",
            Class::of(&args.positional[0]).name().as_str()
        ))),
    }
}

fn expected_one<'a>(args: &Args<'a>) -> Res<&'a Value> {
    match args.positional {
        [only] => Ok(only),
        other => Err(Exc::type_error(format!(
            "expected 1 argument, got {}",
            other.len()
        ))),
    }
}

/// The special methods of `type`, on a class.
fn type_special(name: &str, this: &Value, args: &Args) -> Option<Res<Value>> {
    let View::Class(class) = this.view() else {
        return None;
    };
    Some(match name {
        "__call__" => class::instantiate(class, args),
        "__repr__" => Ok(Value::from(class.repr())),
        "__instancecheck__" => args.one(name).map(|v| Value::from(class.is_instance(v))),
        "__subclasscheck__" => args
            .one(name)
            .map(|v| Value::from(matches!(v.view(), View::Class(c) if c.is_subclass(class)))),
        _ => return None,
    })
}

/// The special methods of `object`.
fn object_special(name: &str, this: &Value, args: &Args) -> Option<Res<Value>> {
    Some(match name {
        "__repr__" => Ok(Value::from(ops::default_repr(this))),
        "__str__" => ops::repr(this).map(Value::from),
        "__hash__" => Ok(Value::from(crate::hash::hash_address(this.id()))),
        "__eq__" => expected_one(args).map(|other| {
            if this.is(other) {
                Value::TRUE
            } else {
                Value::NOT_IMPLEMENTED
            }
        }),
        "__ne__" => expected_one(args).and_then(|other| {
            let equal = call_method(this, "__eq__", std::slice::from_ref(other))?;
            if equal.is_not_implemented() {
                return Ok(equal);
            }
            Ok(Value::from(!ops::truth(&equal)?))
        }),
        "__lt__" | "__le__" | "__gt__" | "__ge__" => {
            expected_one(args).map(|_| Value::NOT_IMPLEMENTED)
        }
        "__format__" => args.one("__format__").and_then(|spec| {
            let spec = Str::from_value(spec)?;
            if spec.as_str().is_empty() {
                return ops::str(this).map(Value::from);
            }
            Err(ops::unsupported_format(this))
        }),
        "__dir__" => dispatch::call_builtin("dir", &Args::new(std::slice::from_ref(this)))?,
        _ => return None,
    })
}

/// The special methods of builtin values: the operators, on the payload.
fn value_special(name: &str, v: &Value, args: &Args) -> Option<Res<Value>> {
    let bare = name.trim_start_matches("__").trim_end_matches("__");
    if let Some(op) = Compare::named(bare) {
        return Some(
            expected_one(args)
                .map(|other| {
                    ops::native_compare(op, v, ops::plain(other))
                        .unwrap_or(Ok(Value::NOT_IMPLEMENTED))
                })
                .and_then(|r| r),
        );
    }
    if let Some((op, form)) = Binary::named(bare) {
        let other = match expected_one(args) {
            Ok(other) => ops::plain(other),
            Err(exc) => return Some(Err(exc)),
        };
        let result = match form {
            ops::Form::Plain => ops::native_binary(op, v, other),
            ops::Form::Reflected => ops::native_binary(op, other, v),
            ops::Form::InPlace => ops::native_in_place(op, v, other),
        };
        return Some(result.unwrap_or(Ok(Value::NOT_IMPLEMENTED)));
    }
    if let Some(op) = Unary::named(bare) {
        return Some(ops::unary(op, v));
    }
    Some(match bare {
        "divmod" => expected_one(args).and_then(|other| ops::divmod(v, ops::plain(other))),
        "rdivmod" => expected_one(args).and_then(|other| ops::divmod(ops::plain(other), v)),
        "len" => ops::len(v).map(Value::from),
        "bool" => ops::truth(v).map(Value::from),
        "getitem" => expected_one(args).and_then(|key| ops::get_item(v, key)),
        "setitem" => match args.positional {
            [key, value] => ops::set_item(v, key, value.clone()).map(|()| Value::NONE),
            other => Err(Exc::type_error(format!(
                "expected 2 arguments, got {}",
                other.len()
            ))),
        },
        "delitem" => expected_one(args)
            .and_then(|key| ops::del_item(v, key))
            .map(|()| Value::NONE),
        "contains" => expected_one(args)
            .and_then(|item| ops::contains(v, item))
            .map(Value::from),
        "iter" => ops::get_iter(v),
        "next" => ops::next_value(v),
        "reversed" => dispatch::call_builtin("reversed", &Args::new(std::slice::from_ref(v)))?,
        "repr" => ops::repr(v).map(Value::from),
        "str" => ops::str(v).map(Value::from),
        "hash" => ops::hash(v).map(Value::from),
        "format" => args
            .one("__format__")
            .and_then(|spec| ops::format(v, Str::from_value(spec)?.as_str()).map(Value::from)),
        "int" | "trunc" => dispatch::call_builtin("int", &Args::new(std::slice::from_ref(v)))?,
        "float" => dispatch::call_builtin("float", &Args::new(std::slice::from_ref(v)))?,
        "complex" => dispatch::call_builtin("complex", &Args::new(std::slice::from_ref(v)))?,
        "index" => ops::index(v).map(Value::from),
        "round" => {
            let mut all = vec![v.clone()];
            all.extend_from_slice(args.positional);
            dispatch::call_builtin("round", &Args::new(&all))?
        }
        "floor" | "ceil" => {
            let function = (dispatch::module_math::MODULE.member)(bare)?;
            crate::call(&function, std::slice::from_ref(v))
        }
        "call" => crate::call::call_args(v, args),
        "get" => args.between("__get__", 1, 2).and_then(|values| {
            let this = &values[0];
            let this = (!this.is_none()).then_some(this);
            descriptor::bind(v, this, &this.map_or_else(Class::none, Class::of))
        }),
        _ => return None,
    })
}

/// `class(*args)` of a builtin or native class.
pub fn construct(class: &Class, args: &Args) -> Res<Value> {
    match class.layout() {
        Layout::Object => {
            if !args.is_empty() {
                return Err(Exc::type_error("object() takes no arguments"));
            }
            Ok(Value::object(Instance::new(class, None)))
        }
        Layout::Exception(kind) => construct_exception(class, kind, args),
        Layout::Native(description) => match description.construct {
            Some(construct) => construct(args),
            None => Err(cannot_create(class)),
        },
        Layout::Builtin(name) => match name {
            "property" => descriptor::Property::construct(args),
            "classmethod" => args
                .one(name)
                .map(|f| descriptor::ClassMethod::value(f.clone())),
            "staticmethod" => args
                .one(name)
                .map(|f| descriptor::StaticMethod::value(f.clone())),
            "super" => descriptor::Super::construct(args),
            "type" if args.len() == 1 && args.keywords.is_empty() => {
                Ok(Class::of(&args.positional[0]).value())
            }
            "type" => class::from_type_call(args),
            "NoneType" => args.none(name).map(|()| Value::NONE),
            "ellipsis" => args.none(name).map(|()| Value::ELLIPSIS),
            "NotImplementedType" => args.none(name).map(|()| Value::NOT_IMPLEMENTED),
            "method" => match args.positional {
                [function, receiver] => Ok(crate::function::BoundMethod::value(
                    function.clone(),
                    receiver.clone(),
                )),
                other => Err(Exc::type_error(format!(
                    "method expected 2 arguments, got {}",
                    other.len()
                ))),
            },
            _ => dispatch::call_builtin(name, args).unwrap_or_else(|| Err(cannot_create(class))),
        },
    }
}

fn cannot_create(class: &Class) -> Exc {
    Exc::type_error(format!("cannot create '{}' instances", class.full_name()))
}

fn construct_exception(class: &Class, kind: Kind, args: &Args) -> Res<Value> {
    let allowed: &[&'static str] = match kind {
        Kind::ImportError | Kind::ModuleNotFoundError => &["name", "path"],
        Kind::AttributeError => &["name", "obj"],
        Kind::NameError | Kind::UnboundLocalError => &["name"],
        _ => &[],
    };
    for (name, _) in args.keywords {
        if allowed.is_empty() {
            args.no_keywords(class.name().as_str())?;
        } else if !allowed.contains(&name.as_str()) {
            return Err(Exc::type_error(format!(
                "'{}' is an invalid keyword argument for {}()",
                name.as_str(),
                class.name().as_str()
            )));
        }
    }
    check_exception_args(kind, args.positional)?;
    let kind = if kind == Kind::OSError {
        os_error_kind(args.positional)
    } else {
        kind
    };
    let exc = Exc::instance(&Class::exception(kind), kind, args.positional.to_vec());
    exc.set_args(args.positional.to_vec());
    for name in allowed {
        if let Some(value) = args.keyword(name) {
            exc.set_attr(name, value.clone());
        }
    }
    Ok(exc.value())
}

fn check_exception_args(kind: Kind, args: &[Value]) -> Res<()> {
    let (count, types): (usize, &[&str]) = match kind {
        Kind::UnicodeDecodeError | Kind::UnicodeEncodeError => (5, &["str"]),
        Kind::UnicodeTranslateError => (4, &["str"]),
        Kind::ExceptionGroup | Kind::BaseExceptionGroup => (2, &["str"]),
        _ => return Ok(()),
    };
    if args.len() != count {
        let name = if count == 2 {
            "BaseExceptionGroup.__new__() takes"
        } else {
            "function takes"
        };
        return Err(Exc::type_error(format!(
            "{name} exactly {count} arguments ({} given)",
            args.len()
        )));
    }
    if !matches!(args[0].view(), View::Str(_)) {
        return Err(Exc::type_error(format!(
            "argument 1 must be {}, not {}",
            types[0],
            Class::of(&args[0]).name().as_str()
        )));
    }
    if count == 2 {
        return check_group(kind, &args[1]);
    }
    Ok(())
}

fn check_group(kind: Kind, members: &Value) -> Res<()> {
    if !matches!(members.view(), View::List(_) | View::Tuple(_)) {
        return Err(Exc::type_error(
            "second argument (exceptions) must be a sequence",
        ));
    }
    let members = crate::builtins::tuple_of(members)?;
    if members.is_empty() {
        return Err(Exc::value_error(
            "second argument (exceptions) must be a non-empty sequence",
        ));
    }
    for (i, member) in members.as_slice().iter().enumerate() {
        let Some(exc) = Exc::of(member) else {
            return Err(Exc::value_error(format!(
                "Item {i} of second argument (exceptions) is not an exception"
            )));
        };
        if kind == Kind::ExceptionGroup && !exc.is_kind(Kind::Exception) {
            return Err(Exc::type_error(
                "Cannot nest BaseExceptions in an ExceptionGroup",
            ));
        }
    }
    Ok(())
}

/// The payload of a new instance of `class`, which is derived from the builtin class `base`. Types
/// that can change start empty: their `__init__` fills them.
pub fn payload(base: &Class, class: &Class, args: &Args) -> Res<Value> {
    let starts_empty = match base.layout() {
        Layout::Builtin(name) => matches!(name, "list" | "dict" | "set" | "bytearray"),
        Layout::Native(description) => description.init.is_some(),
        _ => false,
    };
    if starts_empty {
        return construct(base, &Args::NONE);
    }
    let takes_none = args.is_empty()
        || class.special("__init__").is_none()
        || class.special("__new__").is_some();
    match base.layout() {
        // Keywords are for an `__init__` written in Python.
        Layout::Builtin("float" | "tuple" | "frozenset") if !takes_none => {
            construct(base, &Args::new(args.positional))
        }
        _ => construct(base, args),
    }
}

/// The builtin `__init__`.
pub fn init(owner: &Class, this: &Value, args: &Args) -> Res<()> {
    if let Some(exc) = Exc::of(this) {
        if owner.is_exception() {
            args.no_keywords(exc.class().name().as_str())?;
            exc.set_args(args.positional.to_vec());
            return Ok(());
        }
    }
    let base = base_value(owner, this);
    match owner.layout() {
        // What makes a class is done by `type.__new__`.
        Layout::Builtin("type") => Ok(()),
        Layout::Builtin("list") => {
            let new = construct(owner, args)?;
            call_method(base, "clear", &[])?;
            call_method(base, "extend", &[new])?;
            Ok(())
        }
        Layout::Builtin("dict") => {
            let new = construct(owner, args)?;
            call_method(base, "update", &[new])?;
            Ok(())
        }
        Layout::Builtin("set") => {
            let new = construct(owner, args)?;
            call_method(base, "clear", &[])?;
            call_method(base, "update", &[new])?;
            Ok(())
        }
        Layout::Builtin("bytearray") => {
            let new = construct(owner, args)?;
            call_method(base, "clear", &[])?;
            call_method(base, "extend", &[new])?;
            Ok(())
        }
        Layout::Native(description) => match description.init {
            Some(init) => init(base, args),
            None => Ok(()),
        },
        Layout::Object | Layout::Builtin(_) | Layout::Exception(_) => refuse_excess(this, args),
    }
}

/// `object.__init__` with arguments.
fn refuse_excess(this: &Value, args: &Args) -> Res<()> {
    if args.is_empty() {
        return Ok(());
    }
    let class = Class::of(this);
    if class.special("__init__").is_some() {
        return Err(Exc::type_error(
            "object.__init__() takes exactly one argument (the instance to initialize)",
        ));
    }
    if class.special("__new__").is_none() && class.layout() == Layout::Object {
        return Err(Exc::type_error(format!(
            "{}.__init__() takes exactly one argument (the instance to initialize)",
            class.name().as_str()
        )));
    }
    Ok(())
}

/// The names that a builtin or native class defines itself, for suggestions and `dir`.
pub fn attr_names(class: &Class) -> Vec<String> {
    let names: Vec<&str> = match class.layout() {
        Layout::Object => OBJECT.to_vec(),
        Layout::Exception(Kind::BaseException) => {
            [EXCEPTION, &["with_traceback", "add_note", "args"]].concat()
        }
        Layout::Exception(_) => Vec::new(),
        Layout::Builtin(name) => special_methods(name).concat(),
        Layout::Native(description) => description.methods.to_vec(),
    };
    names.into_iter().map(String::from).collect()
}
