//! Instances of classes written in Python, and their attributes.

use crate::class::{Hook, Role};
use crate::function::BoundMethod;
use crate::{call, Class, Dict, Exc, Object, Res, Str, Value};
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

/// Instance attributes: a short list until someone asks for `__dict__` or they are many.
#[derive(Default)]
pub struct Fields {
    few: RefCell<Vec<(Str, Value)>>,
    all: OnceCell<Dict<Value, Value>>,
}

const FEW: usize = 16;

impl Fields {
    pub fn new() -> Fields {
        Fields::default()
    }

    #[inline]
    pub fn get(&self, name: &str) -> Option<Value> {
        if let Some(dict) = self.all.get() {
            return dict.get_str(name);
        }
        let few = self.few.borrow();
        few.iter()
            .find(|(k, _)| k.as_str() == name)
            .map(|(_, v)| v.clone())
    }

    pub fn set(&self, name: &str, value: Value) {
        if let Some(dict) = self.all.get() {
            dict.set_str(name, value);
            return;
        }
        let old = {
            let mut few = self.few.borrow_mut();
            match few.iter().position(|(k, _)| k.as_str() == name) {
                Some(place) => Some(std::mem::replace(&mut few[place].1, value)),
                None if few.len() < FEW => {
                    few.push((Str::from(name), value));
                    None
                }
                None => {
                    drop(few);
                    self.dict().set_str(name, value);
                    None
                }
            }
        };
        // The old value goes away when no borrow is left: its `__del__` may look here.
        drop(old);
    }

    /// False: there is no such attribute.
    pub fn delete(&self, name: &str) -> bool {
        if let Some(dict) = self.all.get() {
            return dict.del_str(name).is_some();
        }
        let old = {
            let mut few = self.few.borrow_mut();
            let place = few.iter().position(|(k, _)| k.as_str() == name);
            place.map(|i| few.remove(i))
        };
        old.is_some()
    }

    /// The live `__dict__`.
    pub fn dict(&self) -> Dict<Value, Value> {
        let make = || {
            let dict = Dict::new();
            for (name, value) in self.few.take() {
                dict.set_str(name.as_str(), value);
            }
            dict
        };
        self.all.get_or_init(make).clone()
    }
}

/// An instance of a class written in Python.
pub struct Instance {
    class: RefCell<Class>,
    fields: Fields,
    /// The builtin value of an instance of a class derived from `list`, `int`, ...
    payload: Option<Value>,
    is_finalized: Cell<bool>,
}

impl Instance {
    pub fn new(class: &Class, payload: Option<Value>) -> Instance {
        Instance {
            class: RefCell::new(class.clone()),
            fields: Fields::new(),
            payload,
            is_finalized: Cell::new(false),
        }
    }

    /// `type(self) is class`
    #[inline]
    pub(crate) fn is_exactly(&self, class: &Class) -> bool {
        *self.class.borrow() == *class
    }

    /// The attribute, where nothing but the instance and plain functions of the class have a say;
    /// `None`: the general way decides.
    #[inline]
    pub(crate) fn quick_get(&self, this: &Value, name: &str) -> Option<Value> {
        let class = self.class.borrow();
        if class.has_hook(Hook::GetAttribute) {
            return None;
        }
        let role = class.role(name);
        if role == Role::Data {
            return None;
        }
        if let Some(value) = self.fields.get(name) {
            return Some(value);
        }
        if role != Role::Function {
            return None;
        }
        let function = class.lookup(name)?;
        Some(BoundMethod::value(function, this.clone()))
    }

    /// Sets the attribute where no class has a say; false: the general way decides.
    #[inline]
    pub(crate) fn quick_set(&self, name: &str, value: &Value) -> bool {
        {
            let class = self.class.borrow();
            let is_plain = class.has_dict()
                && !class.has_hook(Hook::SetAttr)
                && class.role(name) != Role::Data
                && !name.starts_with("__");
            if !is_plain {
                return false;
            }
        }
        self.fields.set(name, value.clone());
        true
    }

    /// The function that `this.name(...)` calls, where it is a plain one of the class.
    #[inline]
    pub(crate) fn quick_method(&self, name: &str) -> Option<Value> {
        let class = self.class.borrow();
        let function = class.function_named(name)?;
        let is_plain = !class.has_hook(Hook::GetAttribute) && self.fields.get(name).is_none();
        is_plain.then_some(function)
    }

    fn may_set(&self, name: &str) -> bool {
        let class = self.class.borrow();
        class.has_dict()
            || class
                .lookup(name)
                .is_some_and(|v| v.downcast::<MemberSlot>().is_some())
    }
}

impl Object for Instance {
    fn class(&self) -> Class {
        self.class.borrow().clone()
    }
    #[inline]
    fn get_field(&self, name: &str) -> Option<Value> {
        self.fields.get(name)
    }
    fn set_field(&self, name: &str, value: Value) -> Res<bool> {
        if !self.may_set(name) {
            return Ok(false);
        }
        self.fields.set(name, value);
        Ok(true)
    }
    fn del_field(&self, name: &str) -> Res<bool> {
        Ok(self.fields.delete(name))
    }
    fn fields(&self) -> Option<Dict<Value, Value>> {
        self.class.borrow().has_dict().then(|| self.fields.dict())
    }
    fn set_class(&self, class: &Class) -> bool {
        if !class.is_written() || class.layout() != self.class.borrow().layout() {
            return false;
        }
        *self.class.borrow_mut() = class.clone();
        true
    }
    fn payload(&self) -> Option<&Value> {
        self.payload.as_ref()
    }
    fn finalize(self: &Rc<Self>, this: &Rc<Self>) {
        if self.is_finalized.get() || self.class.borrow().special("__del__").is_none() {
            return;
        }
        self.is_finalized.set(true);
        let value = Value::from_object(Rc::clone(this));
        if let Some(Err(exc)) = call::special(&value, "__del__", &[]) {
            crate::program::report_ignored("__del__", &exc);
        }
    }
}

/// The descriptor of a name in `__slots__`.
pub struct MemberSlot {
    pub(crate) owner: Str,
    pub(crate) name: Str,
}

impl MemberSlot {
    /// The slot's value in an instance.
    pub(crate) fn get(&self, this: &Value) -> Res<Value> {
        let field = this
            .as_object()
            .and_then(|o| o.get_field(self.name.as_str()));
        field.ok_or_else(|| Exc::no_attribute(this, self.name.as_str()))
    }
}

impl Object for MemberSlot {
    fn class(&self) -> Class {
        Class::native("member_descriptor")
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        (name == "__name__").then(|| Ok(Value::from(self.name.clone())))
    }
    fn native_repr(&self, _this: &Value) -> Option<Res<Str>> {
        let (name, owner) = (self.name.as_str(), self.owner.as_str());
        Some(Ok(Str::from(format!(
            "<member '{name}' of '{owner}' objects>"
        ))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Py;

    #[test]
    fn fields_keep_their_order_and_become_a_dict() {
        let fields = Fields::new();
        for i in 0..40 {
            fields.set(&format!("a{i}"), Value::from(i));
        }
        assert!(fields.delete("a3") && !fields.delete("a3"));
        assert_eq!(fields.dict().len(), 39);
        assert_eq!(
            fields.get("a39").and_then(|v| i64::from_value(&v).ok()),
            Some(39)
        );
        fields.dict().set_str("new", Value::TRUE);
        assert!(fields.get("new").is_some());
    }
}
