//! The body of an enumeration while it runs: `_EnumDict`. Names become members, `auto()` gets its
//! value when it is assigned.

use super::enum_class;
use crate::call::Args;
use crate::class::NativeClass;
use crate::{call, descriptor, ops, Class, Exc, List, Object, Py, Res, Str, Tuple, Value, View};
use std::cell::RefCell;

/// An object around a value that a body assigns.
struct Marked {
    kind: Kind,
    value: RefCell<Option<Value>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Auto,
    Member,
    NonMember,
}

impl Object for Marked {
    fn class(&self) -> Class {
        Class::define(match self.kind {
            Kind::Auto => &AUTO,
            Kind::Member => &MEMBER,
            Kind::NonMember => &NONMEMBER,
        })
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        (name == "value").then(|| Ok(self.value.borrow().clone().unwrap_or_default()))
    }
    fn native_repr(&self, _this: &Value) -> Option<Res<Str>> {
        if self.kind != Kind::Auto {
            return None;
        }
        let value = self.value.borrow().clone().unwrap_or_default();
        Some(ops::repr(&value).map(|text| Str::from(format!("auto({})", text.as_str()))))
    }
}

fn construct(kind: Kind, name: &str, args: &Args) -> Res<Value> {
    let least = usize::from(kind != Kind::Auto);
    let value = args.between(name, least, 1)?.first().cloned();
    Ok(Value::object(Marked {
        kind,
        value: RefCell::new(value),
    }))
}

static AUTO: NativeClass = NativeClass {
    construct: Some(|args| construct(Kind::Auto, "auto", args)),
    ..NativeClass::new("enum", "auto")
};
static MEMBER: NativeClass = NativeClass {
    construct: Some(|args| construct(Kind::Member, "member", args)),
    ..NativeClass::new("enum", "member")
};
static NONMEMBER: NativeClass = NativeClass {
    construct: Some(|args| construct(Kind::NonMember, "nonmember", args)),
    ..NativeClass::new("enum", "nonmember")
};

/// `enum.auto`
pub fn auto_class() -> Class {
    Class::define(&AUTO)
}

/// `enum.member`
pub fn member_class() -> Class {
    Class::define(&MEMBER)
}

/// `enum.nonmember`
pub fn nonmember_class() -> Class {
    Class::define(&NONMEMBER)
}

/// `auto()`
pub(super) fn auto() -> Value {
    Value::object(Marked {
        kind: Kind::Auto,
        value: RefCell::new(None),
    })
}

const SUNDER: [&str; 8] = [
    "_order_",
    "_generate_next_value_",
    "_numeric_repr_",
    "_missing_",
    "_ignore_",
    "_iter_member_",
    "_iter_member_by_value_",
    "_iter_member_by_def_",
];

fn is_dunder(name: &str) -> bool {
    name.len() > 4 && name.starts_with("__") && name.ends_with("__") && {
        let inner = &name[2..name.len() - 2];
        !inner.starts_with('_') && !inner.ends_with('_')
    }
}

fn is_sunder(name: &str) -> bool {
    name.len() > 2 && name.starts_with('_') && name.ends_with('_') && {
        let inner = &name[1..name.len() - 1];
        !inner.starts_with('_') && !inner.ends_with('_')
    }
}

fn is_private(class_name: &str, name: &str) -> bool {
    let prefix = format!("_{class_name}__");
    name.len() > prefix.len() && name.starts_with(&prefix) && !name.ends_with("__")
}

fn is_descriptor(value: &Value) -> bool {
    let Some(object) = value.as_object() else {
        return false;
    };
    let is_method = value.downcast::<crate::Function>().is_some()
        || value.downcast::<descriptor::ClassMethod>().is_some()
        || value.downcast::<descriptor::StaticMethod>().is_some();
    is_method
        || ["__get__", "__set__", "__delete__"]
            .iter()
            .any(|name| crate::call::has_special(value, name) || object.has_native_method(name))
}

/// What an enumeration's body has assigned so far.
pub(crate) struct EnumBody {
    class_name: Str,
    member_names: Vec<Str>,
    last_values: Vec<Value>,
    ignored: Vec<Str>,
    generate: Value,
    auto_called: bool,
}

impl EnumBody {
    /// The body of a class derived from the enumeration.
    pub(crate) fn new(class_name: &str, base: Option<&Class>) -> Res<EnumBody> {
        let generate = match base {
            Some(base) => ops::get_attr(&base.value(), "_generate_next_value_")?,
            None => Value::NONE,
        };
        Ok(EnumBody {
            class_name: Str::from(class_name),
            member_names: Vec::new(),
            last_values: Vec::new(),
            ignored: Vec::new(),
            generate,
            auto_called: false,
        })
    }

    /// The body of a class with these bases; `None`: the class is no enumeration.
    pub(crate) fn of_bases(class_name: &str, bases: &[Value]) -> Res<Option<EnumBody>> {
        let is_enum = |base: &&Value| matches!(base.view(), View::Class(c) if c.own_meta().is_some_and(|m| m.is_subclass(&super::enum_type())));
        match bases.iter().rev().find(is_enum).map(Value::view) {
            Some(View::Class(base)) => {
                let class_name = class_name.rsplit('.').next().unwrap_or(class_name);
                super::create::refuse_members(class_name, bases)?;
                EnumBody::new(class_name, Some(base)).map(Some)
            }
            _ => Ok(None),
        }
    }

    /// The names that are members, in order.
    pub(crate) fn member_names(&self) -> Value {
        let names = self.member_names.iter().cloned().map(Value::from);
        Value::from(names.collect::<List<Value>>())
    }

    fn is_member(&self, key: &str) -> bool {
        self.member_names.iter().any(|name| name.as_str() == key)
    }

    /// An assignment: gives back the value to keep. `old`: what the name has now.
    pub(crate) fn set(&mut self, key: &str, value: Value, old: Option<&Value>) -> Res<Value> {
        if is_private(self.class_name.as_str(), key) {
            return Ok(value);
        }
        if is_sunder(key) {
            return self.set_sunder(key, value);
        }
        if is_dunder(key) {
            return Ok(value);
        }
        if self.is_member(key) {
            return Err(defined_twice(key, old)?);
        }
        if self.ignored.iter().any(|name| name.as_str() == key) {
            return Ok(value);
        }
        if let Some(marked) = value.downcast::<Marked>() {
            if marked.kind == Kind::NonMember {
                return Ok(marked.value.borrow().clone().unwrap_or_default());
            }
        }
        if is_descriptor(&value) {
            return Ok(value);
        }
        if old.is_some() {
            return Err(defined_twice(key, old)?);
        }
        self.add_member(key, value)
    }

    fn set_sunder(&mut self, key: &str, value: Value) -> Res<Value> {
        if !SUNDER.contains(&key) {
            return Err(Exc::value_error(format!(
                "_sunder_ names, such as '{key}', are reserved for future Enum use"
            )));
        }
        if key == "_generate_next_value_" {
            if self.auto_called {
                return Err(Exc::type_error(
                    "_generate_next_value_ must be defined before members",
                ));
            }
            self.generate = match value.downcast::<descriptor::StaticMethod>() {
                Some(_) => ops::get_attr(&value, "__func__")?,
                None => value.clone(),
            };
        }
        if key == "_ignore_" {
            let names = match value.view() {
                View::Str(text) => text
                    .replace(&Str::from(","), &Str::from(" "))
                    .split_words()
                    .to_vec(),
                _ => ops::iter(&value)?
                    .map(|name| ops::str(&name?))
                    .collect::<Res<_>>()?,
            };
            self.ignored = names;
        }
        Ok(value)
    }

    fn add_member(&mut self, key: &str, value: Value) -> Res<Value> {
        let value = match value.downcast::<Marked>() {
            Some(marked) if marked.kind == Kind::Member => {
                marked.value.borrow().clone().unwrap_or_default()
            }
            _ => value,
        };
        let is_auto = |v: &Value| v.downcast::<Marked>().is_some_and(|m| m.kind == Kind::Auto);
        if is_auto(&value) {
            let made = self.next_of(key, &value)?;
            self.member_names.push(Str::from(key));
            return Ok(made);
        }
        if let View::Tuple(items) = value.view() {
            let items = items.to_vec();
            if items.iter().any(is_auto) {
                let mut made = Vec::new();
                for item in &items {
                    made.push(if is_auto(item) {
                        self.next_of(key, item)?
                    } else {
                        item.clone()
                    });
                }
                self.member_names.push(Str::from(key));
                return Ok(Value::from(Tuple::from(made)));
            }
        }
        self.member_names.push(Str::from(key));
        self.last_values.push(value.clone());
        Ok(value)
    }

    /// The value of an `auto()`.
    fn next_of(&mut self, key: &str, marked: &Value) -> Res<Value> {
        let Some(auto) = marked.downcast::<Marked>() else {
            return Ok(marked.clone());
        };
        let known = auto.value.borrow().clone();
        let value = match known {
            Some(value) => value,
            None => {
                let last = List::from(self.last_values.clone());
                let count = self.member_names.len() as i64;
                let given = [
                    Value::from(key),
                    Value::from(1i64),
                    Value::from(count),
                    Value::from(last),
                ];
                call(&self.generate, &given)?
            }
        };
        *auto.value.borrow_mut() = Some(value.clone());
        self.auto_called = true;
        self.last_values.push(value.clone());
        Ok(value)
    }
}

fn defined_twice(key: &str, old: Option<&Value>) -> Res<Exc> {
    let old = ops::repr(&old.cloned().unwrap_or_default())?;
    Ok(Exc::type_error(format!(
        "'{key}' already defined as {}",
        old.as_str()
    )))
}

/// `Enum._generate_next_value_`
pub(super) fn next_value(start: &Value, last_values: &Value) -> Res<Value> {
    let View::List(values) = last_values.view() else {
        return Ok(start.clone());
    };
    let Some(last) = values.to_vec().last().cloned() else {
        return Ok(start.clone());
    };
    let one = Value::from(1i64);
    let is_sorted = crate::call_method(last_values, "sort", &[]).is_ok();
    let greatest = values.to_vec().last().cloned().unwrap_or_default();
    if is_sorted && last.py_eq(&greatest)? {
        if let Ok(next) = ops::add(&last, &one) {
            return Ok(next);
        }
    }
    for value in values.to_vec().iter().rev() {
        if let Ok(next) = ops::add(value, &one) {
            return Ok(next);
        }
    }
    Ok(start.clone())
}

/// True for classes that `EnumType` made.
pub(super) fn is_enum(class: &Class) -> bool {
    class.is_subclass(&enum_class())
}
