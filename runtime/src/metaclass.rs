//! Metaclasses: which one makes a class, `type.__new__` for classes derived from `type`, and
//! `abc.ABCMeta`.
//!
//! A class remembers its metaclass when that is not `type`. Operators on class values then look at
//! the metaclass as they look at the class of an instance.

use crate::call::Args;
use crate::modules::{abstract_collections, typing, written};
use crate::{call_kw, class, descriptor, ops, Class, Dict, Exc, List, Py, Res, Str, Value, View};
use std::cell::OnceCell;
use std::mem::ManuallyDrop;

thread_local! {
    // Classes are never destroyed: values refer to them until the very end of the thread.
    static ABC_META: ManuallyDrop<OnceCell<Class>> = const { ManuallyDrop::new(OnceCell::new()) };
}

/// `abc.ABCMeta`
pub fn abc_meta() -> Class {
    ABC_META.with(|cell| cell.get_or_init(make_abc_meta).clone())
}

fn make_abc_meta() -> Class {
    let register = written::function("register", &["cls", "subclass"], vec![], |slots| {
        register(&slots[0], &slots[1])
    });
    let names = &["cls", "instance"];
    let instance_check = written::function("__instancecheck__", names, vec![], |slots| {
        let wanted = Class::from_value(&slots[0])?;
        if let Some(known) = abstract_collections::recognizes(&wanted, &slots[1]) {
            return Ok(Value::from(known));
        }
        is_virtual_subclass(&wanted, &Class::of(&slots[1])).map(Value::from)
    });
    let names = &["cls", "subclass"];
    let subclass_check = written::function("__subclasscheck__", names, vec![], |slots| {
        let class = Class::from_value(&slots[1])?;
        is_virtual_subclass(&Class::from_value(&slots[0])?, &class).map(Value::from)
    });
    let methods = vec![
        ("register", register),
        ("__instancecheck__", instance_check),
        ("__subclasscheck__", subclass_check),
    ];
    written::class("abc", "ABCMeta", Class::type_(), methods).unwrap_or_else(|_| Class::type_())
}

const REGISTRY: &str = "_abc_registry";

pub(crate) fn register(class: &Value, subclass: &Value) -> Res<Value> {
    let View::Class(added) = subclass.view() else {
        return Err(Exc::type_error("Can only register classes"));
    };
    let class = Class::from_value(class)?;
    if added.is_subclass(&class) {
        return Ok(subclass.clone());
    }
    if class.is_subclass(added) {
        return Err(Exc::runtime_error(
            "Refusing to create an inheritance cycle",
        ));
    }
    let registry = class.get_own(REGISTRY).unwrap_or_else(|| {
        let made = Value::from(List::<Value>::from(vec![]));
        class.set_own(REGISTRY, made.clone());
        made
    });
    if let View::List(registered) = registry.view() {
        registered.append(subclass.clone());
    }
    Ok(subclass.clone())
}

/// `ABCMeta.__subclasscheck__`
fn is_virtual_subclass(class: &Class, candidate: &Class) -> Res<bool> {
    if let Some(hook) = class.special("__subclasshook__") {
        let hook = descriptor::bind(&hook, None, class)?;
        let answer = crate::call(&hook, &[candidate.value()])?;
        if !answer.is_not_implemented() {
            return ops::truth(&answer);
        }
    }
    if candidate.is_subclass(class) {
        return Ok(true);
    }
    if let Some(View::List(registered)) = class.get_own(REGISTRY).as_ref().map(Value::view) {
        for known in registered.to_vec() {
            if class::is_subclass(&candidate.value(), &known)? {
                return Ok(true);
            }
        }
    }
    for derived in class.subclasses() {
        if is_virtual_subclass(&derived, candidate)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The most derived metaclass among the wanted one and those of the bases.
pub(crate) fn winner(wanted: &Class, bases: &[Class]) -> Res<Class> {
    let mut best = wanted.clone();
    for base in bases {
        let meta = base.meta();
        if meta.is_subclass(&best) {
            best = meta;
        } else if !best.is_subclass(&meta) {
            return Err(Exc::type_error(
                "metaclass conflict: the metaclass of a derived class must be a (non-strict) \
                 subclass of the metaclasses of all its bases",
            ));
        }
    }
    Ok(best)
}

/// A class statement: its names are complete, the metaclass makes the class.
pub fn make_class(
    name: &str,
    bases: &[Value],
    attrs: Vec<(Str, Value)>,
    keywords: &[(Str, Value)],
) -> Res<Value> {
    let wanted = keywords.iter().find(|(k, _)| k.as_str() == "metaclass");
    let rest: Vec<(Str, Value)> = keywords
        .iter()
        .filter(|(k, _)| k.as_str() != "metaclass")
        .cloned()
        .collect();
    let resolved = class::resolve_bases(bases)?;
    let bases: Vec<Value> = match bases {
        [] => vec![],
        _ => resolved.iter().map(Class::value).collect(),
    };
    let bases = bases.as_slice();
    if let Some(made) = typing::from_marked_base(name, &resolved, &attrs) {
        return made;
    }
    let meta = match wanted.map(|(_, v)| v) {
        None => winner(&Class::type_(), &resolved)?,
        Some(value) => match value.view() {
            View::Class(wanted) => winner(wanted, &resolved)?,
            _ => return call_metaclass(value, name, bases, attrs, &rest),
        },
    };
    if meta == Class::type_() {
        return Ok(Class::create(name, bases, attrs, &rest)?.value());
    }
    call_metaclass(&meta.value(), name, bases, attrs, &rest)
}

fn call_metaclass(
    meta: &Value,
    name: &str,
    bases: &[Value],
    attrs: Vec<(Str, Value)>,
    keywords: &[(Str, Value)],
) -> Res<Value> {
    let body = Dict::<Value, Value>::new();
    for (key, value) in attrs {
        body.set_str(key.as_str(), value);
    }
    let given = [
        Value::from(name),
        Value::from(bases.to_vec()),
        Value::from(body),
    ];
    call_kw(meta, &given, keywords)
}

/// `type.__new__(meta, name, bases, namespace, **keywords)` of a class derived from `type`.
pub(crate) fn type_new(meta: &Class, args: &Args) -> Res<Value> {
    let (name, bases, attrs) = class::type_arguments(args)?;
    let resolved = class::resolve_bases(&bases)?;
    let meta = winner(meta, &resolved)?;
    Ok(Class::create_by(&meta, name.as_str(), &bases, attrs, args.keywords)?.value())
}

/// An attribute that the metaclass gives a class: data descriptors go before the class's own ones.
pub(crate) fn attr(class: &Class, name: &str, is_data: bool) -> Option<Res<Value>> {
    let meta = class.own_meta()?;
    let found = meta.special(name)?;
    (descriptor::is_data(&found) == is_data)
        .then(|| descriptor::bind(&found, Some(&class.value()), &meta))
}
