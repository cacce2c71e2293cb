//! `cmp_to_key` and `total_ordering`.

use crate::call::Args;
use crate::modules::written;
use crate::ops::Compare;
use crate::{call, ops, Class, Exc, Object, Res, Value};

/// A value that compares by a function.
struct Key {
    compare: Value,
    object: Value,
}

impl Object for Key {
    fn class(&self) -> Class {
        Class::native("functools.KeyWrapper")
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        (name == "obj").then(|| Ok(self.object.clone()))
    }
    fn native_compare(&self, _this: &Value, op: Compare, other: &Value) -> Option<Res<Value>> {
        let compared = || {
            let Some(other) = other.downcast::<Key>() else {
                return Err(Exc::type_error("other argument must be K instance"));
            };
            let order = call(&self.compare, &[self.object.clone(), other.object.clone()])?;
            let zero = Value::from(0i64);
            match op {
                Compare::Lt => ops::lt(&order, &zero),
                Compare::Le => ops::le(&order, &zero),
                Compare::Gt => ops::gt(&order, &zero),
                Compare::Ge => ops::ge(&order, &zero),
                Compare::Eq => ops::eq(&order, &zero),
                Compare::Ne => ops::ne(&order, &zero),
            }
        };
        Some(compared())
    }
}

/// The function that `cmp_to_key` gives: it makes keys.
struct KeyMaker(Value);

impl Object for KeyMaker {
    fn class(&self) -> Class {
        Class::native("functools.KeyWrapper")
    }
    fn is_callable(&self) -> bool {
        true
    }
    fn native_call(&self, _this: &Value, args: &Args) -> Option<Res<Value>> {
        let object = match args.keyword("obj") {
            Some(object) => Ok(object),
            None => args.one("K"),
        };
        let make = |object: &Value| {
            Value::object(Key {
                compare: self.0.clone(),
                object: object.clone(),
            })
        };
        Some(object.map(make))
    }
}

/// `functools.cmp_to_key(mycmp)`
pub fn cmp_to_key(mycmp: &Value) -> Value {
    Value::object(KeyMaker(mycmp.clone()))
}

/// How a comparison follows from another one.
#[derive(Clone, Copy)]
enum Rule {
    Not,
    NotAndDiffers,
    NotOrEqual,
    OrEqual,
    AndDiffers,
}

const ROOTS: [(&str, [(&str, Rule); 3]); 4] = [
    (
        "__lt__",
        [
            ("__gt__", Rule::NotAndDiffers),
            ("__le__", Rule::OrEqual),
            ("__ge__", Rule::Not),
        ],
    ),
    (
        "__le__",
        [
            ("__ge__", Rule::NotOrEqual),
            ("__lt__", Rule::AndDiffers),
            ("__gt__", Rule::Not),
        ],
    ),
    (
        "__gt__",
        [
            ("__lt__", Rule::NotAndDiffers),
            ("__ge__", Rule::OrEqual),
            ("__le__", Rule::Not),
        ],
    ),
    (
        "__ge__",
        [
            ("__le__", Rule::NotOrEqual),
            ("__gt__", Rule::AndDiffers),
            ("__lt__", Rule::Not),
        ],
    ),
];

fn derived(root: &'static str, rule: Rule, this: &Value, other: &Value) -> Res<Value> {
    let Some(method) = Class::of(this).lookup(root) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let result = call(&method, &[this.clone(), other.clone()])?;
    if result.is_not_implemented() {
        return Ok(result);
    }
    let holds = ops::truth(&result)?;
    Ok(match rule {
        Rule::Not => Value::from(!holds),
        Rule::NotAndDiffers if holds => Value::FALSE,
        Rule::NotAndDiffers => ops::ne(this, other)?,
        Rule::NotOrEqual if !holds => Value::TRUE,
        Rule::OrEqual if holds => result,
        Rule::NotOrEqual | Rule::OrEqual => ops::eq(this, other)?,
        Rule::AndDiffers if !holds => result,
        Rule::AndDiffers => ops::ne(this, other)?,
    })
}

/// `functools.total_ordering(cls)`
pub fn total_ordering(cls: &Value) -> Res<Value> {
    let class = <Class as crate::Py>::from_value(cls)?;
    let Some((root, rules)) = ROOTS.iter().find(|(root, _)| class.special(root).is_some()) else {
        return Err(Exc::value_error(
            "must define at least one ordering operation: < > <= >=",
        ));
    };
    for (name, rule) in rules {
        if class.special(name).is_none() {
            let (root, rule) = (*root, *rule);
            let method = written::function(name, &["self", "other"], vec![], move |slots| {
                derived(root, rule, &slots[0], &slots[1])
            });
            ops::set_attr(cls, name, method)?;
        }
    }
    Ok(cls.clone())
}
