//! `enum`: `EnumType` makes the classes, `Enum` and the classes derived from it give the members
//! their behaviour. As CPython 3.11's enum.py does it, attribute by attribute.

mod body;
mod create;
mod flag;
mod lookup;

pub(crate) use body::EnumBody;
pub use body::{auto_class, member_class, nonmember_class};

use crate::call::Args;
use crate::modules::written::{self, function, function_posonly};
use crate::{descriptor, ops, Class, Dict, Exc, List, Object, Py, Res, Str, Value, View};
use lookup::make_enum_type;

written::classes! {
    enum_type ENUM_TYPE make_enum_type;
    enum_class ENUM make_enum;
    repr_enum_class REPR_ENUM make_repr_enum;
    int_enum_class INT_ENUM make_int_enum;
    str_enum_class STR_ENUM make_str_enum;
    boundary_class BOUNDARY make_boundary;
    flag_class FLAG make_flag;
    int_flag_class INT_FLAG make_int_flag;
}

macro_rules! boundaries {
    ($($function:ident $name:literal;)*) => {
        $(
            #[doc = concat!("`enum.", $name, "`")]
            pub fn $function() -> Value {
                boundary_class().get_own($name).unwrap_or_default()
            }
        )*
    };
}

boundaries! {
    strict "STRICT";
    conform "CONFORM";
    eject "EJECT";
    keep "KEEP";
}

fn make_enum() -> Res<Class> {
    basic_class("Enum", &[], enum_methods(), &Class::object())
}

fn make_repr_enum() -> Res<Class> {
    basic_class("ReprEnum", &[enum_class()], vec![], &Class::object())
}

fn make_int_enum() -> Res<Class> {
    let bases = [Class::int(), repr_enum_class()];
    basic_class("IntEnum", &bases, mixed_text(&Class::int()), &Class::int())
}

fn make_str_enum() -> Res<Class> {
    let mut methods = mixed_text(&Class::str());
    methods.extend(str_enum_methods());
    let bases = [Class::str(), repr_enum_class()];
    basic_class("StrEnum", &bases, methods, &Class::str())
}

fn make_boundary() -> Res<Class> {
    let base = str_enum_class();
    let mut body = EnumBody::new("FlagBoundary", Some(&base))?;
    for name in ["STRICT", "CONFORM", "EJECT", "KEEP"] {
        body.set(name, body::auto(), None)?;
    }
    create::from_body("FlagBoundary", &[base.value()], &body, "enum")
}

fn make_flag() -> Res<Class> {
    let flag = basic_class("Flag", &[enum_class()], flag::methods(), &Class::object())?;
    create::set_flag_defaults(&flag, strict());
    Ok(flag)
}

fn make_int_flag() -> Res<Class> {
    let mut methods = mixed_text(&Class::int());
    methods.retain(|(name, _)| *name != "__repr__");
    methods.extend(flag::int_flag_methods());
    let bases = [Class::int(), repr_enum_class(), flag_class()];
    let int_flag = basic_class("IntFlag", &bases, methods, &Class::int())?;
    create::set_flag_defaults(&int_flag, keep());
    Ok(int_flag)
}

type Methods = Vec<(&'static str, Value)>;

/// A class of this module: an enumeration without members.
fn basic_class(name: &str, bases: &[Class], methods: Methods, member_type: &Class) -> Res<Class> {
    let bases: Vec<Value> = bases.iter().map(Class::value).collect();
    let mut attrs = vec![(Str::from("__module__"), Value::from("enum"))];
    attrs.extend(methods.into_iter().map(|(k, v)| (Str::from(k), v)));
    let class = Class::create_by(&enum_type(), name, &bases, attrs, &[])?;
    create::set_empty_tables(&class, member_type);
    let text =
        (*member_type != Class::object()).then(|| ops::get_attr(&member_type.value(), "__repr__"));
    class.set_own("_value_repr_", text.transpose()?.unwrap_or_default());
    Ok(class)
}

/// `__str__` and `__format__` of the data type, as `ReprEnum` keeps them.
fn mixed_text(data: &Class) -> Methods {
    let text = if *data == Class::str() {
        "__str__"
    } else {
        "__repr__"
    };
    let attr = |name: &str| ops::get_attr(&data.value(), name).unwrap_or_default();
    vec![
        ("__str__", attr(text)),
        ("__format__", attr("__format__")),
        (
            "__repr__",
            function("__repr__", &["self"], vec![], |s| member_repr(&s[0])),
        ),
    ]
}

fn str_enum_methods() -> Methods {
    let next = function(
        "_generate_next_value_",
        &["name", "start", "count", "last_values"],
        vec![],
        |slots| Ok(Value::from(Str::from_value(&slots[0])?.lower())),
    );
    let new = function("__new__", &["cls", "*values"], vec![], |slots| {
        create::new_str_member(&slots[0], &slots[1])
    });
    vec![("_generate_next_value_", next), ("__new_member__", new)]
}

fn class_name(member: &Value) -> Str {
    Class::of(member).name()
}

fn member_repr(member: &Value) -> Res<Value> {
    let value = ops::get_attr(member, "_value_")?;
    let name = ops::get_attr(member, "_name_")?;
    let shown = create::value_repr(&Class::of(member), &value)?;
    Ok(Value::from(format!(
        "<{}.{}: {}>",
        class_name(member).as_str(),
        name.py_str()?.as_str(),
        shown.as_str()
    )))
}

fn member_text(member: &Value) -> Res<Value> {
    let name = ops::get_attr(member, "_name_")?.py_str()?;
    Ok(Value::from(format!(
        "{}.{}",
        class_name(member).as_str(),
        name.as_str()
    )))
}

/// What every enumeration has.
fn enum_methods() -> Methods {
    let own = |name: &'static str, code: fn(&Value) -> Res<Value>| {
        (
            name,
            function(name, &["self"], vec![], move |slots| code(&slots[0])),
        )
    };
    let next = function(
        "_generate_next_value_",
        &["name", "start", "count", "last_values"],
        vec![],
        |slots| body::next_value(&slots[1], &slots[3]),
    );
    let missing = function("_missing_", &["cls", "value"], vec![], |_| Ok(Value::NONE));
    let init = function("__init__", &["self", "*args", "**kwds"], vec![], |_| {
        Ok(Value::NONE)
    });
    let new = function("__new__", &["cls", "value"], vec![], |slots| {
        lookup::by_value(&Class::from_value(&slots[0])?, &slots[1])
    });
    let format = function_posonly("__format__", &["self", "format_spec"], 2, vec![], |slots| {
        let spec = Str::from_value(&slots[1])?;
        let text = ops::str(&slots[0])?;
        ops::format(&Value::from(text), spec.as_str()).map(Value::from)
    });
    let deepcopy = function("__deepcopy__", &["self", "memo"], vec![], |s| {
        Ok(s[0].clone())
    });
    vec![
        ("_generate_next_value_", next),
        ("_missing_", descriptor::ClassMethod::value(missing)),
        ("__init__", init),
        ("__new__", new),
        ("__format__", format),
        ("__deepcopy__", deepcopy),
        own("__copy__", |member| Ok(member.clone())),
        own("__repr__", member_repr),
        own("__str__", member_text),
        own("__hash__", |member| {
            ops::hash(&ops::get_attr(member, "_name_")?).map(Value::from)
        }),
        ("name", MemberProperty::value("name", "_name_")),
        ("value", MemberProperty::value("value", "_value_")),
    ]
}

/// `name` and `value` of members; on the class they may be members themselves.
struct MemberProperty {
    name: &'static str,
    field: &'static str,
}

impl MemberProperty {
    fn value(name: &'static str, field: &'static str) -> Value {
        Value::object(MemberProperty { name, field })
    }

    fn get(&self, values: &[Value]) -> Res<Value> {
        if !values[0].is_none() {
            return ops::get_attr(&values[0], self.field);
        }
        let class = values.get(1).map(Class::from_value).transpose()?;
        let member = class.and_then(|class| member_map(&class).get_str(self.name));
        member.ok_or_else(|| Exc::attribute_error(self.name))
    }

    fn refuse(&self, verb: &str) -> Exc {
        Exc::attribute_error(format!(
            "<enum 'Enum'> cannot {verb} attribute '{}'",
            self.name
        ))
    }
}

impl Object for MemberProperty {
    fn class(&self) -> Class {
        Class::native("enum.property")
    }
    fn has_native_method(&self, name: &str) -> bool {
        matches!(name, "__get__" | "__set__" | "__delete__")
    }
    fn native_method(&self, _this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        Some(match name {
            "__get__" => args.between(name, 1, 2).and_then(|values| self.get(values)),
            "__set__" => Err(self.refuse("set")),
            "__delete__" => Err(self.refuse("delete")),
            _ => return None,
        })
    }
}

/// `_member_map_` of an enumeration: every name, aliases too.
fn member_map(class: &Class) -> Dict<Value, Value> {
    let map = class.lookup("_member_map_").unwrap_or_default();
    Dict::from_value(&map).unwrap_or_default()
}

/// `_member_names_`: canonical ones, in order.
fn member_names(class: &Class) -> List<Value> {
    match class.lookup("_member_names_").as_ref().map(Value::view) {
        Some(View::List(names)) => names.clone(),
        _ => List::from(vec![]),
    }
}

/// The canonical members in order.
fn members(class: &Class) -> Res<Vec<Value>> {
    let map = member_map(class);
    let names = member_names(class).to_vec();
    names.iter().map(|name| map.get_item(name)).collect()
}

/// `enum.unique(enumeration)`
pub fn unique(enumeration: &Value) -> Res<Value> {
    let class = Class::from_value(enumeration)?;
    let mut duplicates = Vec::new();
    for (name, member) in member_map(&class).to_vec() {
        let canonical = ops::get_attr(&member, "_name_")?.py_str()?;
        let name = name.py_str()?;
        if name.as_str() != canonical.as_str() {
            duplicates.push(format!("{} -> {}", name.as_str(), canonical.as_str()));
        }
    }
    if duplicates.is_empty() {
        return Ok(enumeration.clone());
    }
    Err(Exc::value_error(format!(
        "duplicate values found in {}: {}",
        ops::repr(enumeration)?.as_str(),
        duplicates.join(", ")
    )))
}
