//! Types that are written but are no classes: `int | None`, `list[int]`.

use crate::call::Args;
use crate::ops::{Binary, Compare};
use crate::{class, ops, Class, Exc, Object, Res, Str, Value, View};

/// `int | None`.
struct Union {
    members: Vec<Value>,
}

/// The union of two classes, None standing for its type; of a union and a class.
pub fn union_type(a: &Value, b: &Value) -> Option<Value> {
    let mut members: Vec<Value> = Vec::new();
    for side in [a, b] {
        match side.view() {
            View::Class(_) => members.push(side.clone()),
            View::None => members.push(Class::none().value()),
            _ => match side.downcast::<Union>() {
                Some(union) => members.extend(union.members.iter().cloned()),
                None => {
                    side.downcast::<Alias>()?;
                    members.push(side.clone());
                }
            },
        }
    }
    let mut unique: Vec<Value> = Vec::new();
    for member in members {
        if !unique.iter().any(|u| u.is(&member)) {
            unique.push(member);
        }
    }
    match unique.as_slice() {
        [only] => Some(only.clone()),
        _ => Some(Value::object(Union { members: unique })),
    }
}

/// How a type is shown inside of another: `int`, `None`, `__main__.Foo`.
fn shown(v: &Value) -> Res<String> {
    match v.view() {
        View::Class(c) if *c == Class::none() => Ok("None".to_string()),
        View::Class(c) => Ok(c.full_name()),
        View::Ellipsis => Ok("...".to_string()),
        _ => ops::repr(v).map(|s| s.as_str().to_string()),
    }
}

fn joined(items: &[Value], separator: &str) -> Res<String> {
    let parts: Vec<String> = items.iter().map(shown).collect::<Res<_>>()?;
    Ok(parts.join(separator))
}

impl Object for Union {
    fn class(&self) -> Class {
        Class::native("types.UnionType")
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        (name == "__args__").then(|| Ok(Value::from(self.members.clone())))
    }
    fn has_native_method(&self, name: &str) -> bool {
        matches!(name, "__instancecheck__" | "__subclasscheck__")
    }
    fn native_method(&self, _this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        let members = Value::from(self.members.clone());
        match name {
            "__instancecheck__" => Some(
                args.one(name)
                    .and_then(|v| class::is_instance(v, &members))
                    .map(Value::from),
            ),
            "__subclasscheck__" => Some(
                args.one(name)
                    .and_then(|v| class::is_subclass(v, &members))
                    .map(Value::from),
            ),
            _ => None,
        }
    }
    fn native_repr(&self, _this: &Value) -> Option<Res<Str>> {
        Some(joined(&self.members, " | ").map(Str::from))
    }
    fn native_binary(
        &self,
        this: &Value,
        op: Binary,
        other: &Value,
        reflected: bool,
    ) -> Option<Res<Value>> {
        if op != Binary::Or {
            return None;
        }
        let made = if reflected {
            union_type(other, this)
        } else {
            union_type(this, other)
        };
        made.map(Ok)
    }
    fn native_compare(&self, _this: &Value, op: Compare, other: &Value) -> Option<Res<Value>> {
        let other = other.downcast::<Union>()?;
        let has = |all: &[Value], v: &Value| all.iter().any(|u| u.is(v));
        let same = self.members.len() == other.members.len()
            && self.members.iter().all(|m| has(&other.members, m));
        match op {
            Compare::Eq => Some(Ok(Value::from(same))),
            Compare::Ne => Some(Ok(Value::from(!same))),
            _ => None,
        }
    }
    fn native_hash(&self) -> Option<Res<i64>> {
        Some(
            self.members
                .iter()
                .try_fold(0, |h, m| Ok(h ^ ops::hash(m)?)),
        )
    }
}

/// `list[int]`.
struct Alias {
    origin: Class,
    parameters: Vec<Value>,
}

/// `class[key]` of a builtin container: calls go to the class.
pub fn generic_alias(class: &Class, key: &Value) -> Value {
    let parameters = match key.view() {
        View::Tuple(items) => items.as_slice().to_vec(),
        _ => vec![key.clone()],
    };
    Value::object(Alias {
        origin: class.clone(),
        parameters,
    })
}

impl Object for Alias {
    fn class(&self) -> Class {
        Class::native("types.GenericAlias")
    }
    fn is_callable(&self) -> bool {
        true
    }
    fn native_call(&self, _this: &Value, args: &Args) -> Option<Res<Value>> {
        Some(class::instantiate(&self.origin, args))
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        match name {
            "__origin__" => Some(Ok(self.origin.value())),
            "__args__" => Some(Ok(Value::from(self.parameters.clone()))),
            _ => ops::find_attr(&self.origin.value(), name).transpose(),
        }
    }
    fn has_native_method(&self, name: &str) -> bool {
        name == "__mro_entries__"
    }
    fn native_method(&self, _this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        match name {
            "__mro_entries__" => Some(Ok(Value::from(vec![self.origin.value()]))),
            "__instancecheck__" | "__subclasscheck__" => {
                let what = if name == "__instancecheck__" {
                    "isinstance"
                } else {
                    "issubclass"
                };
                Some(Err(Exc::type_error(format!(
                    "{what}() argument 2 cannot be a parameterized generic"
                ))))
            }
            _ => crate::call::call_method_args(&self.origin.value(), name, args).into(),
        }
    }
    fn native_repr(&self, _this: &Value) -> Option<Res<Str>> {
        let parameters = if self.parameters.is_empty() {
            Ok("()".to_string())
        } else {
            joined(&self.parameters, ", ")
        };
        Some(parameters.map(|p| Str::from(format!("{}[{p}]", self.origin.full_name()))))
    }
    fn native_binary(
        &self,
        this: &Value,
        op: Binary,
        other: &Value,
        reflected: bool,
    ) -> Option<Res<Value>> {
        if op != Binary::Or {
            return None;
        }
        let made = if reflected {
            union_type(other, this)
        } else {
            union_type(this, other)
        };
        made.map(Ok)
    }
    fn native_compare(&self, _this: &Value, op: Compare, other: &Value) -> Option<Res<Value>> {
        let other = other.downcast::<Alias>()?;
        let parameters = ops::is_eq(
            &Value::from(self.parameters.clone()),
            &Value::from(other.parameters.clone()),
        );
        let same = parameters.map(|same| same && self.origin == other.origin);
        match op {
            Compare::Eq => Some(same.map(Value::from)),
            Compare::Ne => Some(same.map(|same| Value::from(!same))),
            _ => None,
        }
    }
    fn native_hash(&self) -> Option<Res<i64>> {
        let parameters = ops::hash(&Value::from(self.parameters.clone()));
        Some(parameters.map(|h| h ^ self.origin.id() as i64))
    }
}
