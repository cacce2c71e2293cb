//! `callable`, `delattr`, `dir`, `getattr`, `hasattr`, `id`, `isinstance`, `issubclass`, `object`,
//! `setattr`, `type`, `vars`.

use super::{between, one, Named};
use crate::call::{is_callable, Args};
use crate::exception::Kind;
use crate::instance::Instance;
use crate::{class, ops, Class, Exc, List, Py, Res, Str, Value, View};

pub fn callable(args: &[Value], kwargs: Named) -> Res<Value> {
    Ok(Value::from(is_callable(one("callable", args, kwargs)?)))
}

fn name_of(v: &Value) -> Res<&Str> {
    match super::plain(v).view() {
        View::Str(name) => Ok(name),
        _ => Err(Exc::type_error(format!(
            "attribute name must be string, not '{}'",
            Class::of(v).name().as_str()
        ))),
    }
}

pub fn getattr(args: &[Value], kwargs: Named) -> Res<Value> {
    let args = between("getattr", args, kwargs, 2, 3)?;
    let name = name_of(&args[1])?;
    match (ops::get_attr(&args[0], name.as_str()), args.get(2)) {
        (Err(e), Some(default)) if e.is_kind(Kind::AttributeError) => Ok(default.clone()),
        (result, _) => result,
    }
}

pub fn hasattr(args: &[Value], kwargs: Named) -> Res<Value> {
    let args = between("hasattr", args, kwargs, 2, 2)?;
    let name = name_of(&args[1])?;
    match ops::get_attr(&args[0], name.as_str()) {
        Ok(_) => Ok(Value::TRUE),
        Err(e) if e.is_kind(Kind::AttributeError) => Ok(Value::FALSE),
        Err(e) => Err(e),
    }
}

pub fn setattr(args: &[Value], kwargs: Named) -> Res<Value> {
    let args = between("setattr", args, kwargs, 3, 3)?;
    let name = name_of(&args[1])?;
    ops::set_attr(&args[0], name.as_str(), args[2].clone())?;
    Ok(Value::NONE)
}

pub fn delattr(args: &[Value], kwargs: Named) -> Res<Value> {
    let args = between("delattr", args, kwargs, 2, 2)?;
    let name = name_of(&args[1])?;
    ops::del_attr(&args[0], name.as_str())?;
    Ok(Value::NONE)
}

pub fn id(args: &[Value], kwargs: Named) -> Res<Value> {
    Ok(Value::from(one("id", args, kwargs)?.id() as i64))
}

pub fn isinstance(args: &[Value], kwargs: Named) -> Res<Value> {
    let args = between("isinstance", args, kwargs, 2, 2)?;
    class::is_instance(&args[0], &args[1]).map(Value::from)
}

pub fn issubclass(args: &[Value], kwargs: Named) -> Res<Value> {
    let args = between("issubclass", args, kwargs, 2, 2)?;
    class::is_subclass(&args[0], &args[1]).map(Value::from)
}

pub fn object(args: &[Value], kwargs: Named) -> Res<Value> {
    if !args.is_empty() || !kwargs.is_empty() {
        return Err(Exc::type_error("object() takes no arguments"));
    }
    Ok(Value::object(Instance::new(&Class::object(), None)))
}

pub fn type_(args: &[Value], kwargs: Named) -> Res<Value> {
    match args {
        [v] if kwargs.is_empty() => Ok(Class::of(v).value()),
        _ => class::from_type_call(&Args::with_keywords(args, kwargs)),
    }
}

pub fn vars(args: &[Value], kwargs: Named) -> Res<Value> {
    let v = &between("vars", args, kwargs, 1, 1)?[0];
    match ops::get_attr(v, "__dict__") {
        Err(e) if e.is_kind(Kind::AttributeError) => Err(Exc::type_error(
            "vars() argument must have __dict__ attribute",
        )),
        result => result,
    }
}

pub fn dir(args: &[Value], kwargs: Named) -> Res<Value> {
    let v = &between("dir", args, kwargs, 1, 1)?[0];
    if let Some(names) = super::special(v, "__dir__", &[])? {
        return super::sorted(&[names], &[]);
    }
    let mut names: Vec<Str> = Vec::new();
    if let Some(fields) = v.as_object().and_then(|object| object.fields()) {
        for key in fields.keys_vec() {
            names.extend(Str::from_value(&key).ok());
        }
    }
    let class = match v.view() {
        View::Class(class) => class.clone(),
        _ => Class::of(v),
    };
    for base in class.mro() {
        names.extend(base.own_attrs().into_iter().map(|(name, _)| name));
    }
    names.sort();
    names.dedup();
    Ok(Value::from(
        names.into_iter().map(Value::from).collect::<List<Value>>(),
    ))
}
