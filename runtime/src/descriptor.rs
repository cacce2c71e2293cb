//! Descriptors: what an attribute of a class becomes when it is read through an instance. Property,
//! classmethod, staticmethod, super, and classes with `__get__` and `__set__`.

use crate::call::{self, Args};
use crate::function::{BoundMethod, Function};
use crate::instance::MemberSlot;
use crate::native::{ClassMethodOf, MethodOf};
use crate::{ops, Class, Exc, Object, Res, Str, Value, View};
use std::cell::RefCell;

/// `property`.
pub struct Property {
    get: Value,
    set: Value,
    delete: Value,
    doc: Value,
    name: RefCell<Option<Str>>,
}

impl Property {
    /// The value of `property(get, set, delete, doc)`; None for what is missing.
    pub fn value(get: Value, set: Value, delete: Value, doc: Value) -> Value {
        Value::object(Property {
            get,
            set,
            delete,
            doc,
            name: RefCell::new(None),
        })
    }

    /// `property(...)` as a call.
    pub(crate) fn construct(args: &Args) -> Res<Value> {
        let values = args.between("property", 0, 4)?;
        let pick = |i: usize, name: &str| {
            values
                .get(i)
                .or(args.keyword(name))
                .cloned()
                .unwrap_or_default()
        };
        Ok(Property::value(
            pick(0, "fget"),
            pick(1, "fset"),
            pick(2, "fdel"),
            pick(3, "doc"),
        ))
    }

    fn set_name(&self, name: Str) {
        *self.name.borrow_mut() = Some(name);
    }

    fn missing(&self, this: &Value, accessor: &str) -> Exc {
        let class = Class::of(this).qualname();
        let message = match &*self.name.borrow() {
            Some(name) => {
                format!(
                    "property '{}' of '{}' object has no {accessor}",
                    name.as_str(),
                    class.as_str()
                )
            }
            None => format!("property of '{}' object has no {accessor}", class.as_str()),
        };
        Exc::attribute_error(message)
    }

    fn read(&self, this: &Value) -> Res<Value> {
        if self.get.is_none() {
            return Err(self.missing(this, "getter"));
        }
        call::call(&self.get, std::slice::from_ref(this))
    }

    fn with(&self, name: &str, function: &Value) -> Value {
        let pick = |which: &str, old: &Value| if name == which { function } else { old }.clone();
        let made = Property {
            get: pick("getter", &self.get),
            set: pick("setter", &self.set),
            delete: pick("deleter", &self.delete),
            doc: self.doc.clone(),
            name: RefCell::new(self.name.borrow().clone()),
        };
        Value::object(made)
    }
}

impl Object for Property {
    fn class(&self) -> Class {
        Class::property()
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        Some(Ok(match name {
            "fget" => self.get.clone(),
            "fset" => self.set.clone(),
            "fdel" => self.delete.clone(),
            "__doc__" if self.doc.is_none() && !self.get.is_none() => {
                return Some(ops::get_attr(&self.get, "__doc__"));
            }
            "__doc__" => self.doc.clone(),
            "__isabstractmethod__" => return Some(is_abstract(&self.get).map(Value::from)),
            _ => return None,
        }))
    }
    fn has_native_method(&self, name: &str) -> bool {
        matches!(
            name,
            "getter" | "setter" | "deleter" | "__get__" | "__set__" | "__delete__" | "__set_name__"
        )
    }
    fn native_method(&self, this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        Some(match name {
            "getter" | "setter" | "deleter" => args.one(name).map(|f| self.with(name, f)),
            "__get__" => args.between(name, 1, 2).and_then(|values| {
                if values[0].is_none() {
                    Ok(this.clone())
                } else {
                    self.read(&values[0])
                }
            }),
            "__set__" => args
                .between(name, 2, 2)
                .and_then(|values| store(this, &values[0], Some(values[1].clone())))
                .map(|_| Value::NONE),
            "__delete__" => args
                .one(name)
                .and_then(|v| store(this, v, None))
                .map(|_| Value::NONE),
            _ => return None,
        })
    }
}

macro_rules! wrapper {
    ($name:ident, $class:ident, $text:literal) => {
        #[doc = concat!("`", $text, "`.")]
        pub struct $name {
            function: Value,
        }

        impl $name {
            pub fn value(function: Value) -> Value {
                Value::object($name { function })
            }
        }

        impl Object for $name {
            fn class(&self) -> Class {
                Class::$class()
            }
            fn is_callable(&self) -> bool {
                Class::$class() == Class::staticmethod()
            }
            fn native_call(&self, _this: &Value, args: &Args) -> Option<Res<Value>> {
                self.is_callable()
                    .then(|| call::call_args(&self.function, args))
            }
            fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
                match name {
                    "__func__" | "__wrapped__" => Some(Ok(self.function.clone())),
                    "__isabstractmethod__" => Some(is_abstract(&self.function).map(Value::from)),
                    "__name__" | "__qualname__" | "__doc__" | "__module__" => {
                        ops::find_attr(&self.function, name).transpose()
                    }
                    _ => None,
                }
            }
            fn native_repr(&self, _this: &Value) -> Option<Res<Str>> {
                let inner = ops::repr(&self.function);
                Some(inner.map(|inner| Str::from(format!("<{}({})>", $text, inner.as_str()))))
            }
        }
    };
}
wrapper!(ClassMethod, classmethod, "classmethod");
wrapper!(StaticMethod, staticmethod, "staticmethod");

/// `__init_subclass__` and `__class_getitem__` are class methods without being told.
pub(crate) fn implied_classmethod(value: Value) -> Value {
    match value.downcast::<Function>() {
        Some(_) => ClassMethod::value(value),
        None => value,
    }
}

/// `__new__` is a static method without being told.
pub(crate) fn implied_staticmethod(value: Value) -> Value {
    match value.downcast::<Function>() {
        Some(_) => StaticMethod::value(value),
        None => value,
    }
}

/// The names that the attributes of a class body learn: `__set_name__` of the builtin ones.
pub(crate) fn learn_name(value: &Value, name: &Str) {
    if let Some(property) = value.downcast::<Property>() {
        property.set_name(name.clone());
    }
}

/// Marked by `abc.abstractmethod`.
pub(crate) fn is_abstract(value: &Value) -> Res<bool> {
    match ops::find_attr(value, "__isabstractmethod__")? {
        Some(mark) => ops::truth(&mark),
        None => Ok(false),
    }
}

/// An attribute of a class as read through an instance (`Some`) or through the class (`None`).
pub fn bind(attr: &Value, this: Option<&Value>, class: &Class) -> Res<Value> {
    let Some(object) = attr.as_object() else {
        return Ok(attr.clone());
    };
    if attr.downcast::<Function>().is_some() || attr.downcast::<MethodOf>().is_some() {
        return Ok(match this {
            Some(this) => BoundMethod::value(attr.clone(), this.clone()),
            None => attr.clone(),
        });
    }
    if let Some(property) = attr.downcast::<Property>() {
        return this.map_or_else(|| Ok(attr.clone()), |this| property.read(this));
    }
    if let Some(method) = attr.downcast::<ClassMethod>() {
        return bind_to_class(&method.function, class);
    }
    if let Some(method) = attr.downcast::<StaticMethod>() {
        return Ok(method.function.clone());
    }
    if let Some(method) = attr.downcast::<ClassMethodOf>() {
        return Ok(method.bound_to(class));
    }
    if let Some(slot) = attr.downcast::<MemberSlot>() {
        return this.map_or_else(|| Ok(attr.clone()), |this| slot.get(this));
    }
    let owner = || [this.cloned().unwrap_or_default(), class.value()];
    if let Some(result) = call::special(attr, "__get__", &owner()) {
        return result;
    }
    if object.has_native_method("__get__") {
        if let Some(result) = object.native_method(attr, "__get__", &Args::new(&owner())) {
            return result;
        }
    }
    Ok(attr.clone())
}

/// A class method of any callable: it is called with the class first.
fn bind_to_class(function: &Value, class: &Class) -> Res<Value> {
    if function.downcast::<Function>().is_some() {
        return Ok(BoundMethod::value(function.clone(), class.value()));
    }
    if function.downcast::<Property>().is_some() {
        return bind(function, Some(&class.value()), &Class::type_());
    }
    Ok(BoundMethod::value(function.clone(), class.value()))
}

/// True when an attribute of the class goes before the instance's own.
pub fn is_data(attr: &Value) -> bool {
    let Some(object) = attr.as_object() else {
        return false;
    };
    if attr.downcast::<Function>().is_some() {
        return false;
    }
    if attr.downcast::<Property>().is_some() || attr.downcast::<MemberSlot>().is_some() {
        return true;
    }
    let class = object.class();
    class.special("__set__").is_some()
        || class.special("__delete__").is_some()
        || (class.is_native() && object.has_native_method("__set__"))
}

/// Stores through a data descriptor (`None`: deletes); false: the attribute is none.
pub fn store(attr: &Value, this: &Value, value: Option<Value>) -> Res<bool> {
    let Some(object) = attr.as_object() else {
        return Ok(false);
    };
    if let Some(property) = attr.downcast::<Property>() {
        match value {
            Some(_) if property.set.is_none() => return Err(property.missing(this, "setter")),
            None if property.delete.is_none() => return Err(property.missing(this, "deleter")),
            Some(value) => call::call(&property.set, &[this.clone(), value])?,
            None => call::call(&property.delete, std::slice::from_ref(this))?,
        };
        return Ok(true);
    }
    let (name, args) = match value {
        Some(value) => ("__set__", vec![this.clone(), value]),
        None => ("__delete__", vec![this.clone()]),
    };
    if let Some(result) = call::special(attr, name, &args) {
        return result.map(|_| true);
    }
    if object.class().is_native() && object.has_native_method(name) {
        if let Some(result) = object.native_method(attr, name, &Args::new(&args)) {
            return result.map(|_| true);
        }
    }
    if is_data(attr) && attr.downcast::<MemberSlot>().is_none() {
        return Err(Exc::attribute_error(name));
    }
    Ok(false)
}

/// `super(class, this)`.
pub struct Super {
    class: Class,
    this: Value,
    /// The class whose order is followed: that of the instance, or the class itself.
    start: Class,
}

impl Super {
    /// The value of `super(class, this)`; `this` is an instance or a class.
    pub fn value(class: &Class, this: &Value) -> Res<Value> {
        let start = match this.view() {
            View::Class(c) if c.is_subclass(class) => c.clone(),
            _ => Class::of(this),
        };
        if !start.is_subclass(class) {
            return Err(Exc::type_error(
                "super(type, obj): obj must be an instance or subtype of type",
            ));
        }
        Ok(Value::object(Super {
            class: class.clone(),
            this: this.clone(),
            start,
        }))
    }

    /// `super(...)` as a call.
    pub(crate) fn construct(args: &Args) -> Res<Value> {
        args.no_keywords("super")?;
        match args.positional {
            [] => Err(Exc::runtime_error("super(): no arguments")),
            [class, this] => match class.view() {
                View::Class(c) => Super::value(c, this),
                _ => Err(Exc::type_error(format!(
                    "super() argument 1 must be a type, not {}",
                    Class::of(class).name().as_str()
                ))),
            },
            _ => Err(Exc::type_error(
                "super() needs a class and an instance or a class",
            )),
        }
    }

    fn is_class_bound(&self) -> bool {
        matches!(self.this.view(), View::Class(c) if *c == self.start)
    }

    fn find(&self, name: &str) -> Res<Option<Value>> {
        if name == "__class__" {
            return Ok(None);
        }
        let Some(attr) = self.start.lookup_after(&self.class, name) else {
            return Ok(None);
        };
        let this = if self.is_class_bound() {
            None
        } else {
            Some(&self.this)
        };
        bind(&attr, this, &self.start).map(Some)
    }
}

impl Object for Super {
    fn class(&self) -> Class {
        Class::super_()
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        match self.find(name) {
            Ok(Some(value)) => Some(Ok(value)),
            Err(exc) => Some(Err(exc)),
            Ok(None) => match name {
                "__thisclass__" => Some(Ok(self.class.value())),
                "__self__" => Some(Ok(self.this.clone())),
                "__self_class__" => Some(Ok(self.start.value())),
                _ => None,
            },
        }
    }
    fn native_method(&self, _this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        let attr = self.start.lookup_after(&self.class, name)?;
        if attr.downcast::<Function>().is_some() && !self.is_class_bound() {
            return Some(call::call_with_receiver(&attr, &self.this, args));
        }
        match self.find(name) {
            Ok(found) => found.map(|f| call::call_args(&f, args)),
            Err(exc) => Some(Err(exc)),
        }
    }
    fn native_repr(&self, _this: &Value) -> Option<Res<Str>> {
        Some(Ok(Str::from(format!(
            "<super: {}, <{} object>>",
            self.class.repr().as_str(),
            self.start.name().as_str()
        ))))
    }
}

/// `super()` in a method of `class`: calls a method of a class further up, without the value of
/// `super` where that cannot be seen.
pub fn super_call(class: &Class, this: &Value, name: &str, args: &Args) -> Res<Value> {
    let proxy = Super::value(class, this)?;
    call::call_method_args(&proxy, name, args)
}
