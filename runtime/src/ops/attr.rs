//! Attributes: `v.name`, `v.name = x`, `del v.name`.

use super::{plain, type_name};
use crate::call::{special, Args};
use crate::class::Hook;
use crate::exception::Kind;
use crate::instance::Instance;
use crate::{call, descriptor, dispatch, Class, Dict, Exc, Object, Res, Str, Value, View};

/// `v.name`
pub fn get_attr(v: &Value, name: &str) -> Res<Value> {
    if let Some(value) = v.downcast::<Instance>().and_then(|i| i.quick_get(v, name)) {
        return Ok(value);
    }
    let Some(object) = v.as_object() else {
        return match generic_get_attr(v, name) {
            Err(exc) if exc.is_kind(Kind::AttributeError) => {
                special(v, "__getattr__", &[Value::from(name)]).unwrap_or(Err(exc))
            }
            result => result,
        };
    };
    let class = object.class();
    if class.is_native() {
        return generic_get_attr(v, name);
    }
    let result = match class.special("__getattribute__") {
        Some(method) => {
            let bound = descriptor::bind(&method, Some(v), &class)?;
            call(&bound, &[Value::from(name)])
        }
        None => generic_get_attr(v, name),
    };
    match result {
        Err(exc) if exc.is_kind(Kind::AttributeError) => {
            special(v, "__getattr__", &[Value::from(name)]).unwrap_or(Err(exc))
        }
        result => result,
    }
}

/// As [`get_attr`]; `None` instead of an AttributeError.
pub fn find_attr(v: &Value, name: &str) -> Res<Option<Value>> {
    match get_attr(v, name) {
        Ok(value) => Ok(Some(value)),
        Err(exc) if exc.is_kind(Kind::AttributeError) => Ok(None),
        Err(exc) => Err(exc),
    }
}

/// `hasattr(v, name)`
pub fn has_attr(v: &Value, name: &str) -> Res<bool> {
    find_attr(v, name).map(|found| found.is_some())
}

/// `getattr(v, name, default)`
pub fn get_attr_or(v: &Value, name: &str, default: Value) -> Res<Value> {
    find_attr(v, name).map(|found| found.unwrap_or(default))
}

/// `object.__getattribute__(v, name)`
pub fn generic_get_attr(v: &Value, name: &str) -> Res<Value> {
    let found = match v.view() {
        View::Class(class) => class_attr(class, name)?,
        View::Object(object) => object_attr(v, object, name)?,
        _ => value_attr(v, name)?,
    };
    found.ok_or_else(
        || match v.as_object().and_then(|o| o.native_attr(v, "__func__")) {
            // A method passes questions on to its function.
            Some(Ok(function)) => Exc::no_attribute(&function, name),
            _ => Exc::no_attribute(v, name),
        },
    )
}

/// A special method as statements look it up: on the class, not the instance, bound.
pub fn find_special(v: &Value, name: &str) -> Res<Option<Value>> {
    let class = Class::of(v);
    if let Some(method) = class.lookup(name) {
        return descriptor::bind(&method, Some(v), &class).map(Some);
    }
    let inner = plain(v);
    let knows = inner
        .as_object()
        .is_some_and(|object| object.has_native_method(name));
    Ok(knows.then(|| native_method(v, name)))
}

fn object_attr(v: &Value, object: &dyn Object, name: &str) -> Res<Option<Value>> {
    let class = object.class();
    // A module or a `super` answers for itself before its class does.
    let found = class.lookup(name);
    if let Some(attr) = &found {
        if descriptor::is_data(attr) {
            return descriptor::bind(attr, Some(v), &class).map(Some);
        }
    }
    if let Some(value) = object.get_field(name) {
        return Ok(Some(value));
    }
    if class.is_native() {
        if let Some(result) = object.native_attr(v, name) {
            return result.map(Some);
        }
    }
    if let Some(attr) = found {
        return descriptor::bind(&attr, Some(v), &class).map(Some);
    }
    if class.is_written() {
        if let Some(result) = object.native_attr(v, name) {
            return result.map(Some);
        }
    }
    match name {
        "__class__" => return Ok(Some(class.value())),
        "__dict__" => return Ok(object.fields().map(Value::from)),
        "__doc__" | "__module__" => return class_attr(&class, name),
        _ => {}
    }
    if let Some(payload) = object.payload() {
        if let Some(result) = dispatch::attribute(payload, name) {
            return result.map(Some);
        }
        if let Some(inner) = payload.as_object() {
            if let Some(result) = inner.native_attr(payload, name) {
                return result.map(Some);
            }
            if inner.has_native_method(name) {
                return Ok(Some(native_method(v, name)));
            }
        }
    }
    if object.has_native_method(name) {
        return Ok(Some(native_method(v, name)));
    }
    let inner = plain(v);
    Ok(knows_protocol(inner, name).then(|| crate::native::special_method(inner, name)))
}

/// A protocol of native objects, reached by its special method's name.
fn knows_protocol(v: &Value, name: &str) -> bool {
    let Some(object) = v.as_object().filter(|object| object.class().is_native()) else {
        return false;
    };
    match name {
        "__next__" => super::is_iterator(v),
        "__iter__" => super::is_iterable(v),
        "__call__" => object.is_callable(),
        "__len__" => object.native_len().is_some(),
        _ => object.native_specials().contains(&name),
    }
}

/// A bound method of a native object, or of an instance that carries one.
struct NativeMethod {
    receiver: Value,
    name: Str,
}

fn native_method(receiver: &Value, name: &str) -> Value {
    Value::object(NativeMethod {
        receiver: receiver.clone(),
        name: Str::from(name),
    })
}

impl Object for NativeMethod {
    fn class(&self) -> Class {
        Class::builtin_function()
    }
    fn is_callable(&self) -> bool {
        true
    }
    fn native_call(&self, _this: &Value, args: &Args) -> Option<Res<Value>> {
        plain(&self.receiver)
            .as_object()?
            .native_method(&self.receiver, self.name.as_str(), args)
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        match name {
            "__name__" => Some(Ok(Value::from(self.name.clone()))),
            "__qualname__" => Some(Ok(Value::from(format!(
                "{}.{}",
                type_name(plain(&self.receiver)),
                self.name.as_str()
            )))),
            "__self__" => Some(Ok(self.receiver.clone())),
            _ => None,
        }
    }
    fn native_repr(&self, _this: &Value) -> Option<Res<Str>> {
        Some(Ok(Str::from(format!(
            "<built-in method {} of {} object at {:#x}>",
            self.name.as_str(),
            type_name(&self.receiver),
            self.receiver.id()
        ))))
    }
}

/// Attributes of builtin values.
fn value_attr(v: &Value, name: &str) -> Res<Option<Value>> {
    if let Some(result) = dispatch::attribute(v, name) {
        return result.map(Some);
    }
    let class = Class::of(v);
    if let Some(attr) = class.lookup(name) {
        return descriptor::bind(&attr, Some(v), &class).map(Some);
    }
    match name {
        "__class__" => Ok(Some(class.value())),
        "__doc__" => class_attr(&class, name),
        _ => Ok(None),
    }
}

/// Attributes of classes.
fn class_attr(class: &Class, name: &str) -> Res<Option<Value>> {
    if let Some(result) = crate::metaclass::attr(class, name, true) {
        return result.map(Some);
    }
    let value = match name {
        "__name__" => Value::from(class.name()),
        "__qualname__" => Value::from(class.qualname()),
        "__mro__" => Value::from(class.mro().map(Class::value).collect::<Vec<Value>>()),
        "__bases__" => Value::from(
            class
                .bases()
                .iter()
                .map(Class::value)
                .collect::<Vec<Value>>(),
        ),
        "__base__" => class.bases().first().map_or(Value::NONE, Class::value),
        "__class__" => class.meta().value(),
        "__module__" => Value::from(class.module_name()),
        "__dict__" => Value::from(class_dict(class)),
        "__abstractmethods__" if class.is_written() => {
            let names: Vec<Value> = class
                .abstract_methods()
                .into_iter()
                .map(Value::from)
                .collect();
            Value::from(crate::FrozenSet::collect(&Value::from(names))?)
        }
        "__doc__" => class.get_own(name).unwrap_or_default(),
        _ => {
            if let Some(attr) = class.lookup(name) {
                return descriptor::bind(&attr, None, class).map(Some);
            }
            if let Some(result) = crate::metaclass::attr(class, name, false) {
                return result.map(Some);
            }
            if matches!(
                name,
                "mro" | "__subclasses__" | "__instancecheck__" | "__subclasscheck__" | "__call__"
            ) {
                return Ok(Some(Value::object(TypeMethod {
                    class: class.clone(),
                    name: Str::from(name),
                })));
            }
            if name == "__annotations__" && class.is_written() {
                let dict = Value::from(Dict::<Value, Value>::new());
                class.set_own(name, dict.clone());
                return Ok(Some(dict));
            }
            return Ok(None);
        }
    };
    Ok(Some(value))
}

/// A copy of a class's own attributes (`__dict__` of a class cannot be written through).
fn class_dict(class: &Class) -> Dict<Value, Value> {
    let dict = Dict::new();
    for (name, value) in class.own_attrs() {
        dict.set_str(name.as_str(), value);
    }
    if !class.is_written() {
        for name in crate::native::class_names(class) {
            if let Some(value) = crate::native::class_attr(class, name) {
                dict.set_str(name, value);
            }
        }
    }
    dict
}

/// A method of `type`, bound to a class.
struct TypeMethod {
    class: Class,
    name: Str,
}

impl Object for TypeMethod {
    fn class(&self) -> Class {
        Class::builtin_function()
    }
    fn is_callable(&self) -> bool {
        true
    }
    fn native_call(&self, _this: &Value, args: &Args) -> Option<Res<Value>> {
        let class = &self.class;
        let list = |items: Vec<Value>| Value::from(crate::List::from(items));
        Some(match self.name.as_str() {
            "mro" => args
                .none("type.mro")
                .map(|()| list(class.mro().map(Class::value).collect())),
            "__subclasses__" => args
                .none("type.__subclasses__")
                .map(|()| list(class.subclasses().iter().map(Class::value).collect())),
            "__call__" => crate::class::instantiate(class, args),
            "__instancecheck__" => args
                .one("type.__instancecheck__")
                .map(|v| Value::from(class.is_instance(v))),
            _ => args
                .one("type.__subclasscheck__")
                .map(|v| Value::from(matches!(v.view(), View::Class(c) if c.is_subclass(class)))),
        })
    }
    fn native_repr(&self, _this: &Value) -> Option<Res<Str>> {
        let (name, id) = (self.name.as_str(), self.class.id());
        Some(Ok(Str::from(format!(
            "<built-in method {name} of type object at {id:#x}>"
        ))))
    }
}

/// True when the class of the value, or the metaclass of a class, has the hook.
fn has_hook(v: &Value, hook: Hook) -> bool {
    match v.view() {
        View::Object(object) => object.class().has_hook(hook),
        View::Class(class) => class.own_meta().is_some_and(|meta| meta.has_hook(hook)),
        _ => false,
    }
}

/// `v.name = value`
pub fn set_attr(v: &Value, name: &str, value: Value) -> Res<()> {
    if v.downcast::<Instance>()
        .is_some_and(|i| i.quick_set(name, &value))
    {
        return Ok(());
    }
    if has_hook(v, Hook::SetAttr) {
        if let Some(result) = special(v, "__setattr__", &[Value::from(name), value.clone()]) {
            return result.map(drop);
        }
    }
    generic_set_attr(v, name, value)
}

/// `object.__setattr__(v, name, value)`
pub fn generic_set_attr(v: &Value, name: &str, value: Value) -> Res<()> {
    match v.view() {
        View::Class(class) => set_class_attr(class, name, value),
        View::Object(object) => {
            let class = object.class();
            let found = class.lookup(name);
            if let Some(attr) = &found {
                if descriptor::is_data(attr) && descriptor::store(attr, v, Some(value.clone()))? {
                    return Ok(());
                }
            }
            match name {
                "__class__" => return set_class(v, object, &value),
                "__dict__" => return replace_fields(object, &value),
                _ => {}
            }
            if object.set_field(name, value)? {
                return Ok(());
            }
            Err(cannot_set(v, name, found.is_some()))
        }
        _ => Err(cannot_set(v, name, Class::of(v).lookup(name).is_some())),
    }
}

#[cold]
fn cannot_set(v: &Value, name: &str, exists: bool) -> Exc {
    let is_data = dispatch::attribute(plain(v), name).is_some();
    if is_data && matches!(plain(v).view(), View::Range(_) | View::Slice(_)) {
        return Exc::attribute_error("readonly attribute");
    }
    if is_data {
        return Exc::attribute_error(format!(
            "attribute '{name}' of '{}' objects is not writable",
            type_name(v)
        ));
    }
    if exists {
        let message = format!("'{}' object attribute '{name}' is read-only", type_name(v));
        return Exc::attribute_error(message);
    }
    Exc::no_attribute(v, name)
}

fn set_class(v: &Value, object: &dyn Object, value: &Value) -> Res<()> {
    let View::Class(class) = value.view() else {
        return Err(Exc::type_error(format!(
            "__class__ must be set to a class, not '{}' object",
            type_name(value)
        )));
    };
    if object.set_class(class) {
        return Ok(());
    }
    Err(Exc::type_error(format!(
        "__class__ assignment: '{}' object layout differs from '{}'",
        class.name().as_str(),
        type_name(v)
    )))
}

fn replace_fields(object: &dyn Object, value: &Value) -> Res<()> {
    let View::Dict(new) = value.view() else {
        return Err(Exc::type_error(format!(
            "__dict__ must be set to a dictionary, not a '{}'",
            type_name(value)
        )));
    };
    let Some(fields) = object.fields() else {
        return Err(Exc::attribute_error("object has no attribute '__dict__'"));
    };
    let new = new.copy();
    fields.clear();
    fields.update(&new)
}

fn set_class_attr(class: &Class, name: &str, value: Value) -> Res<()> {
    if class.is_native() {
        return Err(immutable(class, name));
    }
    if let ("__name__", View::Str(text)) = (name, value.view()) {
        class.set_name(text.clone());
        return Ok(());
    }
    class.set_own(name, value);
    Ok(())
}

fn immutable(class: &Class, name: &str) -> Exc {
    Exc::type_error(format!(
        "cannot set '{name}' attribute of immutable type '{}'",
        class.full_name()
    ))
}

/// `del v.name`
pub fn del_attr(v: &Value, name: &str) -> Res<()> {
    if has_hook(v, Hook::DelAttr) {
        if let Some(result) = special(v, "__delattr__", &[Value::from(name)]) {
            return result.map(drop);
        }
    }
    generic_del_attr(v, name)
}

/// `object.__delattr__(v, name)`
pub fn generic_del_attr(v: &Value, name: &str) -> Res<()> {
    match v.view() {
        View::Class(class) => {
            if class.is_native() {
                return Err(immutable(class, name));
            }
            if class.delete_own(name) {
                return Ok(());
            }
            Err(Exc::no_attribute(v, name))
        }
        View::Object(object) => {
            let found = object.class().lookup(name);
            if let Some(attr) = &found {
                if descriptor::is_data(attr) && descriptor::store(attr, v, None)? {
                    return Ok(());
                }
            }
            if object.del_field(name)? {
                return Ok(());
            }
            let has_dict = object.fields().is_some();
            if found.is_some() && has_dict {
                return Err(Exc::no_attribute(v, name));
            }
            if found
                .as_ref()
                .is_some_and(|attr| attr.downcast::<crate::instance::MemberSlot>().is_some())
            {
                return Err(Exc::attribute_error(name));
            }
            Err(cannot_set(v, name, found.is_some()))
        }
        _ => Err(cannot_set(v, name, Class::of(v).lookup(name).is_some())),
    }
}
