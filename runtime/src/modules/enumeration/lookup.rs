//! `EnumType`: what can be done with an enumeration as a class, and finding members.

use super::body::{is_enum, EnumBody};
use super::{create, flag_class, member_map, members};
use crate::exception::Kind;
use crate::import::current_module;
use crate::modules::written::{self, function, keyword_pairs};
use crate::{
    call_method, descriptor, ops, Class, Dict, Exc, Iter, Object, Py, Res, Str, Value, View,
};

pub(super) fn make_enum_type() -> Res<Class> {
    let on_class = |name: &'static str, code: fn(&Class) -> Res<Value>| {
        let method = function(name, &["cls"], vec![], move |slots| {
            code(&Class::from_value(&slots[0])?)
        });
        (name, method)
    };
    let new_names = &["metacls", "cls", "bases", "classdict", "**kwds"];
    let new = function("EnumType.__new__", new_names, vec![], |slots| {
        let given = [slots[1].clone(), slots[2].clone(), slots[3].clone()];
        let (name, bases, attrs) = crate::class::type_arguments(&crate::Args::new(&given))?;
        let keywords = keyword_pairs(&slots[4])?;
        let meta = Class::from_value(&slots[0])?;
        Ok(create::create(&meta, name.as_str(), &bases, attrs, &keywords)?.value())
    });
    let call_names = &["cls", "value", "names", "**options"];
    let call = function(
        "EnumType.__call__",
        call_names,
        vec![Value::NONE],
        |slots| {
            let class = Class::from_value(&slots[0])?;
            if slots[2].is_none() {
                return by_value(&class, &slots[1]);
            }
            functional(&class, &slots[1], &slots[2], &keyword_pairs(&slots[3])?)
        },
    );
    let item = function("__getitem__", &["cls", "name"], vec![], |slots| {
        member_map(&Class::from_value(&slots[0])?).get_item(&slots[1])
    });
    let contains = function("__contains__", &["cls", "member"], vec![], |slots| {
        contains(&slots[0], &slots[1])
    });
    let get_attr = function("__getattr__", &["cls", "name"], vec![], |slots| {
        let name = slots[1].py_str()?;
        let found = member_map(&Class::from_value(&slots[0])?).get_str(name.as_str());
        found.ok_or_else(|| Exc::attribute_error(name.as_str()))
    });
    let set_attr = function("__setattr__", &["cls", "name", "value"], vec![], |slots| {
        let name = slots[1].py_str()?;
        let class = Class::from_value(&slots[0])?;
        if member_map(&class).get_str(name.as_str()).is_some() {
            let message = format!("cannot reassign member '{}'", name.as_str());
            return Err(Exc::attribute_error(message));
        }
        ops::generic_set_attr(&slots[0], name.as_str(), slots[2].clone())?;
        Ok(Value::NONE)
    });
    let del_attr = function("__delattr__", &["cls", "attr"], vec![], |slots| {
        let name = slots[1].py_str()?;
        let class = Class::from_value(&slots[0])?;
        if member_map(&class).get_str(name.as_str()).is_some() {
            return Err(Exc::attribute_error(format!(
                "'{}' cannot delete member '{}'.",
                class.name().as_str(),
                name.as_str()
            )));
        }
        ops::generic_del_attr(&slots[0], name.as_str())?;
        Ok(Value::NONE)
    });
    let listed = function("__members__", &["cls"], vec![], |slots| {
        Ok(Value::object(Proxy(member_map(&Class::from_value(
            &slots[0],
        )?))))
    });
    let none = || Value::NONE;
    let methods = vec![
        ("__new__", descriptor::StaticMethod::value(new)),
        ("__call__", call),
        ("__getitem__", item),
        ("__contains__", contains),
        ("__getattr__", get_attr),
        ("__setattr__", set_attr),
        ("__delattr__", del_attr),
        (
            "__members__",
            descriptor::Property::value(listed, none(), none(), none()),
        ),
        on_class("__iter__", |class| Ok(iterate(members(class)?))),
        on_class("__reversed__", |class| {
            let mut all = members(class)?;
            all.reverse();
            Ok(iterate(all))
        }),
        on_class("__len__", |class| Ok(Value::from(members(class)?.len()))),
        on_class("__bool__", |_| Ok(Value::TRUE)),
        on_class("__repr__", |class| {
            let kind = if class.is_subclass(&flag_class()) {
                "flag"
            } else {
                "enum"
            };
            Ok(Value::from(format!("<{kind} '{}'>", class.name().as_str())))
        }),
    ];
    written::class("enum", "EnumType", Class::type_(), methods)
}

pub(super) fn iterate(members: Vec<Value>) -> Value {
    Iter::new("generator", members.into_iter().map(Ok)).to_value()
}

/// `member in Color`
fn contains(class: &Value, member: &Value) -> Res<Value> {
    let member_class = Class::of(member);
    if !is_enum(&member_class) {
        return Err(Exc::type_error(format!(
            "unsupported operand type(s) for 'in': '{}' and '{}'",
            member_class.qualname().as_str(),
            Class::of(class).qualname().as_str()
        )));
    }
    let class = Class::from_value(class)?;
    if !class.is_instance(member) {
        return Ok(Value::FALSE);
    }
    let name = ops::get_attr(member, "_name_")?;
    Ok(Value::from(member_map(&class).get(&name)?.is_some()))
}

/// `Enum.__new__(cls, value)`: the member of that value.
pub(super) fn by_value(class: &Class, value: &Value) -> Res<Value> {
    if Class::of(value) == *class {
        return Ok(value.clone());
    }
    let table = class.lookup("_value2member_map_").unwrap_or_default();
    let found = match Dict::<Value, Value>::from_value(&table)?.get(value) {
        Err(exc) if exc.is_kind(Kind::TypeError) => create::same_value(class, value)?,
        found => found?,
    };
    if let Some(member) = found {
        return Ok(member);
    }
    if member_map(class).is_empty() {
        let shown = ops::repr(&class.value())?;
        return Err(Exc::type_error(format!(
            "{} has no members defined",
            shown.as_str()
        )));
    }
    let invalid = || {
        let shown = ops::repr(value)?;
        let message = format!(
            "{} is not a valid {}",
            shown.as_str(),
            class.qualname().as_str()
        );
        Ok::<Exc, Exc>(Exc::value_error(message))
    };
    let result = call_method(&class.value(), "_missing_", std::slice::from_ref(value))?;
    if class.is_instance(&result) {
        return Ok(result);
    }
    if class.is_subclass(&flag_class()) && super::flag::is_ejecting(class) && is_int(&result) {
        return Ok(result);
    }
    if result.is_none() {
        return Err(invalid()?);
    }
    Err(Exc::type_error(format!(
        "error in {}._missing_: returned {} instead of None or a valid member",
        class.name().as_str(),
        ops::repr(&result)?.as_str()
    )))
}

pub(super) fn is_int(v: &Value) -> bool {
    matches!(ops::plain(v).view(), View::Int(_) | View::Bool(_))
}

/// `Enum("Name", names)`
fn functional(class: &Class, name: &Value, names: &Value, options: &[(Str, Value)]) -> Res<Value> {
    let option = |key: &str| {
        options
            .iter()
            .find(|(k, _)| k.as_str() == key)
            .map(|(_, v)| v.clone())
    };
    let name = Str::from_value(name)?;
    let mut bases = vec![class.value()];
    if let Some(mixed) = option("type").filter(|v| !v.is_none()) {
        bases.insert(0, mixed);
    }
    let start = option("start").unwrap_or_else(|| Value::from(1i64));
    let mut body = EnumBody::new(name.as_str(), Some(class))?;
    let mut attrs: Vec<(Str, Value)> = vec![(
        Str::from("__module__"),
        option("module").unwrap_or_else(|| Value::from(current_module())),
    )];
    if let Some(qualname) = option("qualname").filter(|v| !v.is_none()) {
        attrs.push((Str::from("__qualname__"), qualname));
    }
    for (key, value) in named_values(class, names, &start)? {
        let old = attrs
            .iter()
            .find(|(k, _)| k.as_str() == key.as_str())
            .map(|(_, v)| v.clone());
        let value = body.set(key.as_str(), value, old.as_ref())?;
        attrs.push((key, value));
    }
    attrs.push((Str::from("_member_names_"), body.member_names()));
    let boundary: Vec<(Str, Value)> = options
        .iter()
        .filter(|(k, _)| k.as_str() == "boundary")
        .cloned()
        .collect();
    let meta = class.meta();
    Ok(create::create(&meta, name.as_str(), &bases, attrs, &boundary)?.value())
}

/// The names and values of the functional form: a text, names, pairs, or a mapping.
fn named_values(class: &Class, names: &Value, start: &Value) -> Res<Vec<(Str, Value)>> {
    let items: Vec<Value> = match names.view() {
        View::Str(text) => text
            .replace(&Str::from(","), &Str::from(" "))
            .split_words()
            .to_vec()
            .into_iter()
            .map(Value::from)
            .collect(),
        _ => ops::iter(names)?.collect::<Res<_>>()?,
    };
    let is_mapping = matches!(ops::plain(names).view(), View::Dict(_));
    let is_names = !is_mapping
        && items
            .first()
            .is_some_and(|v| matches!(v.view(), View::Str(_)));
    let mut out = Vec::new();
    let mut last: Vec<Value> = Vec::new();
    for (count, item) in items.iter().enumerate() {
        if is_names {
            let generate = ops::get_attr(&class.value(), "_generate_next_value_")?;
            let known = Value::from(crate::List::from(last.clone()));
            let given = [item.clone(), start.clone(), Value::from(count), known];
            let value = crate::call(&generate, &given)?;
            last.push(value.clone());
            out.push((item.py_str()?, value));
        } else if is_mapping {
            out.push((item.py_str()?, ops::get_item(names, item)?));
        } else {
            let pair: Vec<Value> = ops::iter(item)?.collect::<Res<_>>()?;
            if let [name, value] = pair.as_slice() {
                out.push((name.py_str()?, value.clone()));
            }
        }
    }
    Ok(out)
}

/// `__members__`: a view that cannot be written.
struct Proxy(Dict<Value, Value>);

impl Proxy {
    fn dict(&self) -> Value {
        Value::from(self.0.clone())
    }
}

impl Object for Proxy {
    fn class(&self) -> Class {
        Class::native("mappingproxy")
    }
    fn native_len(&self) -> Option<Res<i64>> {
        Some(Ok(self.0.len()))
    }
    fn native_iter(&self, _this: &Value) -> Option<Res<Iter<Value>>> {
        Some(ops::iter(&self.dict()))
    }
    fn native_contains(&self, _this: &Value, item: &Value) -> Option<Res<bool>> {
        Some(ops::contains(&self.dict(), item))
    }
    fn native_get_item(&self, _this: &Value, key: &Value) -> Option<Res<Value>> {
        Some(self.0.get_item(key))
    }
    fn has_native_method(&self, name: &str) -> bool {
        matches!(name, "keys" | "values" | "items" | "get" | "copy")
    }
    fn native_method(&self, this: &Value, name: &str, args: &crate::Args) -> Option<Res<Value>> {
        self.has_native_method(name).then(|| {
            let _ = this;
            crate::call::call_method_args(&self.dict(), name, args)
        })
    }
    fn native_str(&self, _this: &Value) -> Option<Res<Str>> {
        Some(self.0.py_repr())
    }
    fn native_repr(&self, _this: &Value) -> Option<Res<Str>> {
        let inner = self.0.py_repr();
        Some(inner.map(|inner| Str::from(format!("mappingproxy({})", inner.as_str()))))
    }
}
