//! `EnumType.__new__`: from a class body to the class with its members.

use super::body::{is_enum, EnumBody};
use super::{enum_class, enum_type, flag_class, member_map, member_names, repr_enum_class};
use crate::class::{self, Layout};
use crate::exception::Kind;
use crate::{
    call, descriptor, ops, Args, Class, Dict, Exc, List, Py, Res, Str, Tuple, Value, View,
};

type Attrs = Vec<(Str, Value)>;

/// The tables that every enumeration has, empty.
pub(super) fn set_empty_tables(class: &Class, member_type: &Class) {
    class.set_own("_member_names_", Value::from(List::<Value>::from(vec![])));
    class.set_own("_member_map_", Value::from(Dict::<Value, Value>::new()));
    class.set_own(
        "_value2member_map_",
        Value::from(Dict::<Value, Value>::new()),
    );
    class.set_own("_member_type_", member_type.value());
}

pub(super) fn set_flag_defaults(class: &Class, boundary: Value) {
    class.set_own("_boundary_", boundary);
    for name in ["_flag_mask_", "_singles_mask_", "_all_bits_"] {
        class.set_own(name, Value::from(0i64));
    }
    class.set_own("_inverted_", Value::NONE);
}

/// `_check_for_existing_members_`
pub(super) fn refuse_members(name: &str, bases: &[Value]) -> Res<()> {
    for base in bases {
        let View::Class(base) = base.view() else {
            continue;
        };
        for class in base.mro() {
            let has_members = matches!(
                class.get_own("_member_names_").as_ref().map(Value::view),
                Some(View::List(names)) if !names.is_empty()
            );
            if has_members {
                return Err(Exc::type_error(format!(
                    "<enum '{name}'> cannot extend {}",
                    ops::repr(&class.value())?.as_str()
                )));
            }
        }
    }
    Ok(())
}

/// `EnumType.__new__(metacls, name, bases, classdict, boundary=None, **kwds)`
pub(super) fn create(
    meta: &Class,
    name: &str,
    bases: &[Value],
    body: Attrs,
    keywords: &[(Str, Value)],
) -> Res<Class> {
    let given = |key: &str| {
        keywords
            .iter()
            .find(|(k, _)| k.as_str() == key)
            .map(|(_, v)| v)
    };
    let boundary = given("boundary").cloned().unwrap_or_default();
    let rest: Vec<(Str, Value)> = keywords
        .iter()
        .filter(|(k, _)| k.as_str() != "boundary")
        .cloned()
        .collect();
    refuse_members(name, bases)?;
    let Some(View::Class(first)) = bases
        .last()
        .map(Value::view)
        .filter(|v| matches!(v, View::Class(c) if is_enum(c)))
    else {
        return Err(Exc::type_error(
            "new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`",
        ));
    };
    let (names, body) = split_members(name, first, body)?;
    let ignored = [Str::from("_ignore_"), Str::from("_order_")];
    let (members, mut attrs): (Attrs, Attrs) = body
        .into_iter()
        .partition(|(key, _)| names.iter().any(|n| n.as_str() == key.as_str()));
    attrs.retain(|(key, _)| !ignored.iter().any(|i| i.as_str() == key.as_str()));
    let member_type = find_data_type(name, bases)?;
    let own_new = attrs
        .iter()
        .find(|(k, _)| k.as_str() == "__new__")
        .map(|(_, v)| v.clone());
    let has = |key: &str| attrs.iter().any(|(k, _)| k.as_str() == key);
    let own_text: Vec<&str> = ["__repr__", "__str__", "__format__"]
        .into_iter()
        .filter(|k| has(k))
        .collect();
    let own_flag: Vec<&str> = super::flag::OPERATORS
        .into_iter()
        .filter(|k| has(k))
        .collect();
    let class = Class::create_unannounced(meta, name, bases, attrs)?;
    set_empty_tables(&class, &member_type);
    class.set_own("_value_repr_", find_data_repr(bases));
    let is_flag = class.is_subclass(&flag_class());
    if is_flag {
        let inherited = first.lookup("_boundary_").unwrap_or_default();
        set_flag_defaults(
            &class,
            if boundary.is_none() {
                inherited
            } else {
                boundary
            },
        );
    }
    let maker = find_new(own_new.as_ref(), &member_type, first);
    for (key, value) in members {
        add_member(&class, &member_type, &maker, key, value)?;
    }
    class.announce_members(&rest)?;
    fix_texts(&class, first, &member_type, bases, &own_text)?;
    if is_flag {
        for operator in super::flag::OPERATORS {
            if !own_flag.contains(&operator) {
                class.set_own(operator, flag_class().lookup(operator).unwrap_or_default());
            }
        }
        class.set_own("_iter_by_definition_", Value::from(!is_sorted(&class)?));
    }
    if let Some(new) = own_new {
        class.set_own("__new_member__", unwrapped(&new)?);
    }
    class.set_own(
        "__new__",
        enum_class().get_own("__new__").unwrap_or_default(),
    );
    Ok(class)
}

/// The members' names of a body: those that the statement noted, or all that would be members.
fn split_members(name: &str, first: &Class, body: Attrs) -> Res<(Vec<Str>, Attrs)> {
    let noted = body
        .iter()
        .find(|(k, _)| k.as_str() == "_member_names_")
        .map(|(_, v)| v.clone());
    if let Some(View::List(names)) = noted.as_ref().map(Value::view) {
        let names = names
            .to_vec()
            .iter()
            .map(Py::py_str)
            .collect::<Res<Vec<Str>>>()?;
        let rest = body
            .into_iter()
            .filter(|(k, _)| k.as_str() != "_member_names_")
            .collect();
        return Ok((names, rest));
    }
    let mut replay = EnumBody::new(name, Some(first))?;
    let mut attrs = Attrs::new();
    for (key, value) in body {
        let value = replay.set(key.as_str(), value, None)?;
        attrs.push((key, value));
    }
    match replay.member_names().view() {
        View::List(names) => Ok((
            names.to_vec().iter().map(Py::py_str).collect::<Res<_>>()?,
            attrs,
        )),
        _ => Ok((vec![], attrs)),
    }
}

/// An enumeration whose body has no other names than members.
pub(super) fn from_body(name: &str, bases: &[Value], body: &EnumBody, module: &str) -> Res<Class> {
    let names = body.member_names();
    let View::List(names) = names.view() else {
        return Err(Exc::type_error("an enumeration needs names"));
    };
    let attrs = vec![(Str::from("__module__"), Value::from(module))];
    let class = Class::create_unannounced(&enum_type(), name, bases, attrs)?;
    set_empty_tables(&class, &Class::str());
    class.set_own(
        "_value_repr_",
        ops::get_attr(&Class::str().value(), "__repr__")?,
    );
    let maker = Maker {
        new: None,
        uses_args: true,
    };
    for name in names.to_vec() {
        let name = name.py_str()?;
        let value = Value::from(name.lower());
        add_member(&class, &Class::str(), &maker, name, value)?;
    }
    Ok(class)
}

fn is_data(class: &Class) -> bool {
    let makes = class.is_native()
        && !matches!(class.layout(), Layout::Object)
        && !matches!(class.layout(), Layout::Native(d) if d.construct.is_none());
    makes || class.get_own("__new__").is_some() || class.get_own("__dataclass_fields__").is_some()
}

/// `_find_data_type_`: what the members are, besides members.
fn find_data_type(name: &str, bases: &[Value]) -> Res<Class> {
    let mut found: Vec<Class> = Vec::new();
    let mut add = |class: Class| {
        if !found.contains(&class) {
            found.push(class);
        }
    };
    for base in bases {
        let View::Class(base) = base.view() else {
            continue;
        };
        let mut candidate: Option<Class> = None;
        for class in base.mro() {
            if *class == Class::object() {
                continue;
            }
            if is_enum(class) {
                let data = class.lookup("_member_type_").unwrap_or_default();
                if let View::Class(data) = data.view() {
                    if *data != Class::object() {
                        add(data.clone());
                        break;
                    }
                }
            } else if is_data(class) {
                add(candidate.clone().unwrap_or_else(|| class.clone()));
                break;
            } else {
                candidate = candidate.or_else(|| Some(class.clone()));
            }
        }
    }
    if found.len() > 1 {
        let all: Vec<String> = found
            .iter()
            .map(|c| c.repr().as_str().to_string())
            .collect();
        return Err(Exc::type_error(format!(
            "too many data types for '{name}': {{{}}}",
            all.join(", ")
        )));
    }
    Ok(found.pop().unwrap_or_else(Class::object))
}

/// `_find_data_repr_`
fn find_data_repr(bases: &[Value]) -> Value {
    for base in bases {
        let View::Class(base) = base.view() else {
            continue;
        };
        for class in base.mro() {
            if *class == Class::object() {
                continue;
            }
            if is_enum(class) {
                return class.lookup("_value_repr_").unwrap_or_default();
            }
            let own = if class.is_written() {
                class.get_own("__repr__")
            } else {
                crate::native::class_attr(class, "__repr__")
            };
            if let Some(repr) = own {
                return repr;
            }
        }
    }
    Value::NONE
}

/// `repr` of a member's value, as the data type writes it.
pub(super) fn value_repr(class: &Class, value: &Value) -> Res<Str> {
    match class.lookup("_value_repr_") {
        Some(repr) if !repr.is_none() => call(&repr, std::slice::from_ref(value))?.py_str(),
        _ => ops::repr(value),
    }
}

/// What makes members: a `__new__` written in Python, or that of the data type.
struct Maker {
    new: Option<Value>,
    uses_args: bool,
}

fn unwrapped(new: &Value) -> Res<Value> {
    match new.downcast::<descriptor::StaticMethod>() {
        Some(_) => ops::get_attr(new, "__func__"),
        None => Ok(new.clone()),
    }
}

/// `_find_new_`
fn find_new(own: Option<&Value>, member_type: &Class, first: &Class) -> Maker {
    let saved = first.lookup("__new_member__");
    let of_type = member_type.special("__new__");
    let new = own
        .cloned()
        .or(saved)
        .or(of_type)
        .and_then(|new| unwrapped(&new).ok());
    let is_builtin = member_type.builtin_base() != Class::object();
    Maker {
        uses_args: new.is_some() || is_builtin,
        new,
    }
}

/// `_proto_member.__set_name__`
fn add_member(
    class: &Class,
    member_type: &Class,
    maker: &Maker,
    name: Str,
    value: Value,
) -> Res<()> {
    let mut args = match value.view() {
        View::Tuple(items) => items.to_vec(),
        _ => vec![value.clone()],
    };
    if *member_type == Class::tuple() {
        args = vec![Value::from(Tuple::from(args))];
    }
    let member = match &maker.new {
        Some(new) => {
            let mut all = vec![class.value()];
            all.extend(args.iter().cloned());
            call(new, &all)?
        }
        None if maker.uses_args => class::make(class, &Args::new(&args))?,
        None => class::make(class, &Args::NONE)?,
    };
    if ops::find_attr(&member, "_value_")?.is_none() {
        let own = if *member_type == Class::object() {
            value
        } else {
            call(&member_type.value(), &args)?
        };
        ops::set_attr(&member, "_value_", own)?;
    }
    let value = ops::get_attr(&member, "_value_")?;
    ops::set_attr(&member, "_name_", Value::from(name.clone()))?;
    ops::set_attr(&member, "__objclass__", class.value())?;
    if let Some(init) = Class::of(&member).special("__init__") {
        let bound = descriptor::bind(&init, Some(&member), class)?;
        call(&bound, &args)?;
    }
    let order = member_names(class).len();
    ops::set_attr(&member, "_sort_order_", Value::from(order))?;
    register(class, name, member, &value)
}

/// Enters a member in the tables; one of a value known before becomes an alias.
fn register(class: &Class, name: Str, member: Value, value: &Value) -> Res<()> {
    let is_flag = class.lookup("_flag_mask_").is_some();
    let is_single = is_flag && super::flag::note_bits(class, value)?;
    let by_value = class.get_own("_value2member_map_").unwrap_or_default();
    let by_value = Dict::<Value, Value>::from_value(&by_value)?;
    let known = match by_value.get(value) {
        Ok(known) => known,
        Err(exc) if exc.is_kind(Kind::TypeError) => same_value(class, value)?,
        Err(exc) => return Err(exc),
    };
    let member = match known {
        Some(canonical) => canonical,
        None => {
            if !is_flag || is_single {
                member_names(class).append(Value::from(name.clone()));
            }
            member
        }
    };
    let is_property = matches!(name.as_str(), "name" | "value");
    if !is_property {
        class.set_own(name.as_str(), member.clone());
    }
    member_map(class).set_str(name.as_str(), member.clone());
    match by_value.get(value) {
        Ok(None) => by_value.set_item(value.clone(), member),
        _ => Ok(()),
    }
}

/// The member whose value is equal, among values that cannot be hashed.
pub(super) fn same_value(class: &Class, value: &Value) -> Res<Option<Value>> {
    for member in member_map(class).values_vec() {
        if ops::get_attr(&member, "_value_")?.py_eq(value)? {
            return Ok(Some(member));
        }
    }
    Ok(None)
}

/// The texts of an enumeration stay those of enumerations, not of the data type.
fn fix_texts(
    class: &Class,
    first: &Class,
    member_type: &Class,
    bases: &[Value],
    own: &[&str],
) -> Res<()> {
    let is_repr = bases
        .iter()
        .any(|b| matches!(b.view(), View::Class(c) if *c == repr_enum_class()));
    let mut kept: Vec<&str> = own.to_vec();
    if is_repr {
        if *member_type == Class::object() {
            return Err(Exc::type_error(
                "ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)",
            ));
        }
        for (name, method) in super::mixed_text(member_type) {
            if name != "__repr__" && !kept.contains(&name) {
                class.set_own(name, method);
                kept.push(name);
            }
        }
    }
    for name in ["__repr__", "__str__", "__format__"] {
        if kept.contains(&name) {
            continue;
        }
        let found = class.lookup(name).unwrap_or_default();
        let of = |owner: &Class| owner.lookup(name).unwrap_or_default();
        if found.py_eq(&of(member_type))? || found.py_eq(&of(&Class::object()))? {
            class.set_own(name, first.lookup(name).unwrap_or_default());
        }
    }
    Ok(())
}

fn is_sorted(class: &Class) -> Res<bool> {
    let mut last: Option<Value> = None;
    for member in super::members(class)? {
        let value = ops::get_attr(&member, "_value_")?;
        if let Some(last) = &last {
            if ops::truth(&ops::gt(last, &value)?)? {
                return Ok(false);
            }
        }
        last = Some(value);
    }
    Ok(true)
}

/// `StrEnum.__new__(cls, *values)`
pub(super) fn new_str_member(class: &Value, values: &Value) -> Res<Value> {
    let View::Tuple(given) = values.view() else {
        return Ok(Value::NONE);
    };
    let given = given.to_vec();
    let shown = |v: &Value| Ok::<String, Exc>(ops::repr(v)?.as_str().to_string());
    let is_str = |v: &Value| matches!(ops::plain(v).view(), View::Str(_));
    let wrong = match given.as_slice() {
        [only] if !is_str(only) => Some(format!("{} is not a string", shown(only)?)),
        [_, encoding, ..] if !is_str(encoding) && given.len() <= 3 => Some(format!(
            "encoding must be a string, not {}",
            shown(encoding)?
        )),
        [_, _, errors] if !is_str(errors) => {
            Some(format!("errors must be a string, not {}", shown(errors)?))
        }
        many if many.len() > 3 => Some(format!("too many arguments for str(): {}", shown(values)?)),
        _ => None,
    };
    if let Some(message) = wrong {
        return Err(Exc::type_error(message));
    }
    let value = call(&Class::str().value(), &given)?;
    let member = class::make(
        &Class::from_value(class)?,
        &Args::new(std::slice::from_ref(&value)),
    )?;
    ops::set_attr(&member, "_value_", value)?;
    Ok(member)
}
