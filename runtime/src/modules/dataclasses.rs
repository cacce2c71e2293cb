//! `dataclasses`: the descriptions of fields, and what reads them.
//!
//! The methods of a dataclass are part of its translation; they call the functions with an
//! underscore of the signature table.

use crate::class::NativeClass;
use crate::exception::Kind;
use crate::iter::Iterable;
use crate::list::ReprGuard;
use crate::modules::{copy, written};
use crate::{call, call_kw, ops, Class, Dict, Exc, List, Object, Py, Res, Str, Value, View};
use std::cell::OnceCell;
use std::mem::ManuallyDrop;

const FIELDS: &str = "__dataclass_fields__";

/// An object that stands for something absent, known by its text.
struct Sentinel(&'static str);

impl Object for Sentinel {
    fn class(&self) -> Class {
        Class::native(match self.0 {
            "<factory>" => "dataclasses._HAS_DEFAULT_FACTORY_CLASS",
            _ => "dataclasses._MISSING_TYPE",
        })
    }
    fn native_repr(&self, this: &Value) -> Option<Res<Str>> {
        if self.0 == "<factory>" {
            return Some(Ok(Str::from(self.0)));
        }
        Some(Ok(ops::default_repr(this)))
    }
}

thread_local! {
    // They live as long as the classes that refer to them: to the end of the thread.
    static MISSING: ManuallyDrop<Value> = ManuallyDrop::new(Value::object(Sentinel("missing")));
    static FACTORY: ManuallyDrop<Value> = ManuallyDrop::new(Value::object(Sentinel("<factory>")));
    static FROZEN: ManuallyDrop<OnceCell<Class>> = const { ManuallyDrop::new(OnceCell::new()) };
}

/// `dataclasses.MISSING`
pub fn missing() -> Value {
    MISSING.with(|value| Value::clone(value))
}

/// The default of a parameter whose field has a factory.
pub fn has_default_factory() -> Value {
    FACTORY.with(|value| Value::clone(value))
}

/// `dataclasses.FrozenInstanceError`
pub fn frozen_instance_error() -> Class {
    FROZEN.with(|cell| {
        let make = || {
            let base = Class::exception(Kind::AttributeError);
            let made = written::class("dataclasses", "FrozenInstanceError", base.clone(), vec![]);
            made.unwrap_or(base)
        };
        cell.get_or_init(make).clone()
    })
}

/// A field of a dataclass.
struct Field {
    name: Str,
    type_: Value,
    default: Value,
    default_factory: Value,
    init: bool,
    repr: bool,
    hash: Value,
    compare: bool,
    metadata: Value,
    kw_only: bool,
    is_init_var: bool,
}

static FIELD: NativeClass = NativeClass::new("dataclasses", "Field");

/// `dataclasses.Field`
pub fn field_class() -> Class {
    Class::define(&FIELD)
}

impl Object for Field {
    fn class(&self) -> Class {
        field_class()
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        Some(Ok(match name {
            "name" => Value::from(self.name.clone()),
            "type" => self.type_.clone(),
            "default" => self.default.clone(),
            "default_factory" => self.default_factory.clone(),
            "init" => Value::from(self.init),
            "repr" => Value::from(self.repr),
            "hash" => self.hash.clone(),
            "compare" => Value::from(self.compare),
            "metadata" => self.metadata.clone(),
            "kw_only" => Value::from(self.kw_only),
            _ => return None,
        }))
    }
}

/// `_field(name, type, default, default_factory, init, repr, hash, compare, metadata, kw_only,
/// is_init_var)`: the description of one field.
pub fn make_field(args: &[Value]) -> Res<Value> {
    let [name, type_, default, default_factory, init, repr, hash, compare, metadata, kw_only, is_init_var] =
        args
    else {
        return Err(Exc::type_error("a field has eleven parts"));
    };
    let metadata = if metadata.is_none() {
        Value::from(Dict::<Value, Value>::new())
    } else {
        metadata.clone()
    };
    Ok(Value::object(Field {
        name: Str::from_value(name)?,
        type_: type_.clone(),
        default: default.clone(),
        default_factory: default_factory.clone(),
        init: ops::truth(init)?,
        repr: ops::truth(repr)?,
        hash: hash.clone(),
        compare: ops::truth(compare)?,
        metadata,
        kw_only: ops::truth(kw_only)?,
        is_init_var: ops::truth(is_init_var)?,
    }))
}

/// `_fields(base, field...)`: `__dataclass_fields__` of a class, checked as CPython checks it.
pub fn make_fields(args: &[Value]) -> Res<Value> {
    let Some((base, own)) = args.split_first() else {
        return Err(Exc::type_error("the base of the fields is missing"));
    };
    let all = if base.is_none() {
        Dict::<Value, Value>::new()
    } else {
        Dict::<Value, Value>::from_value(&ops::get_attr(base, FIELDS)?)?.copy()
    };
    for value in own {
        let Some(field) = value.downcast::<Field>() else {
            continue;
        };
        let class = Class::of(&field.default);
        if !field.default.is(&missing()) && !is_hashable_class(&class) {
            return Err(Exc::value_error(format!(
                "mutable default {} for field {} is not allowed: use default_factory",
                class.repr().as_str(),
                field.name.as_str()
            )));
        }
        all.set_item(Value::from(field.name.clone()), value.clone())?;
    }
    check_order(&all)?;
    Ok(Value::from(all))
}

/// False when `__hash__` of the class is None.
fn is_hashable_class(class: &Class) -> bool {
    let builtin = class.builtin_base();
    let is_mutable = [
        Class::list(),
        Class::dict(),
        Class::set(),
        Class::bytearray(),
        Class::slice(),
    ]
    .contains(&builtin);
    match class.special("__hash__") {
        Some(hash) => !hash.is_none(),
        None => !is_mutable,
    }
}

fn check_order(all: &Dict<Value, Value>) -> Res<()> {
    let mut seen_default = false;
    for value in all.values_vec() {
        let Some(field) = value.downcast::<Field>() else {
            continue;
        };
        if !field.init || field.kw_only {
            continue;
        }
        if !(field.default.is(&missing()) && field.default_factory.is(&missing())) {
            seen_default = true;
        } else if seen_default {
            return Err(Exc::type_error(format!(
                "non-default argument '{}' follows default argument",
                field.name.as_str()
            )));
        }
    }
    Ok(())
}

/// The body of a generated `__repr__`.
pub fn repr_of(this: &Value, names: &Value) -> Res<Str> {
    let Some(_guard) = ReprGuard::enter(this.id() as usize)? else {
        return Ok(Str::from("..."));
    };
    let class = ops::get_attr(this, "__class__")?;
    let qualname = ops::get_attr(&class, "__qualname__")?.py_str()?;
    let mut parts = Vec::new();
    for name in names.into_vec()? {
        let name = name.py_str()?;
        let value = ops::get_attr(this, name.as_str())?;
        parts.push(format!("{}={}", name.as_str(), ops::repr(&value)?.as_str()));
    }
    Ok(Str::from(format!(
        "{}({})",
        qualname.as_str(),
        parts.join(", ")
    )))
}

/// True when the attribute cannot change: a field, or any of an instance of the very dataclass.
fn is_frozen_name(this: &Value, name: &Str) -> Res<bool> {
    let class = Class::of(this);
    if class.get_own(FIELDS).is_some() {
        return Ok(true);
    }
    let fields = class.lookup(FIELDS).unwrap_or_default();
    let View::Dict(fields) = fields.view() else {
        return Ok(false);
    };
    Ok(fields.get_str(name.as_str()).is_some())
}

fn frozen_error(verb: &str, name: &Str) -> Res<Exc> {
    let message = format!("cannot {verb} field {}", name.py_repr()?.as_str());
    let class = frozen_instance_error();
    let exc = Exc::instance(&class, Kind::AttributeError, vec![Value::from(message)]);
    exc.adopt_context();
    Ok(exc)
}

/// The method that `super()` finds behind the last frozen dataclass of the order.
fn after_dataclasses(this: &Value, name: &str, args: &[Value]) -> Res<()> {
    let class = Class::of(this);
    let last = class.mro().filter(|c| c.get_own(FIELDS).is_some()).last();
    let method = last.and_then(|last| class.lookup_after(last, name));
    let mut all = vec![this.clone()];
    all.extend_from_slice(args);
    call(&method.unwrap_or_default(), &all).map(drop)
}

/// The body of `__setattr__` of a frozen dataclass.
pub fn frozen_setattr(this: &Value, name: &Value, value: &Value) -> Res<()> {
    let text = Str::from_value(name)?;
    if is_frozen_name(this, &text)? {
        return Err(frozen_error("assign to", &text)?);
    }
    after_dataclasses(this, "__setattr__", &[name.clone(), value.clone()])
}

/// The body of `__delattr__` of a frozen dataclass.
pub fn frozen_delattr(this: &Value, name: &Value) -> Res<()> {
    let text = Str::from_value(name)?;
    if is_frozen_name(this, &text)? {
        return Err(frozen_error("delete", &text)?);
    }
    after_dataclasses(this, "__delattr__", std::slice::from_ref(name))
}

/// The descriptions of all fields, init-only ones too.
fn described(v: &Value) -> Res<Vec<Value>> {
    let fields = ops::get_attr(v, FIELDS)?;
    Ok(Dict::<Value, Value>::from_value(&fields)?.values_vec())
}

fn is_instance(v: &Value) -> bool {
    !matches!(v.view(), View::Class(_)) && Class::of(v).lookup(FIELDS).is_some()
}

/// `dataclasses.fields(class_or_instance)`
pub fn fields(class_or_instance: &Value) -> Res<Value> {
    let Some(all) = ops::find_attr(class_or_instance, FIELDS)? else {
        return Err(Exc::type_error(
            "must be called with a dataclass type or instance",
        ));
    };
    let mut real = Dict::<Value, Value>::from_value(&all)?.values_vec();
    real.retain(|v| v.downcast::<Field>().is_some_and(|f| !f.is_init_var));
    Ok(Value::from(real))
}

/// `dataclasses.is_dataclass(obj)`
pub fn is_dataclass(obj: &Value) -> Res<bool> {
    let class = match obj.view() {
        View::Class(class) => class.clone(),
        _ => Class::of(obj),
    };
    Ok(class.lookup(FIELDS).is_some())
}

/// `dataclasses.asdict(obj, dict_factory=dict_factory)`
pub fn asdict(obj: &Value, dict_factory: &Value) -> Res<Value> {
    if !is_instance(obj) {
        return Err(Exc::type_error(
            "asdict() should be called on dataclass instances",
        ));
    }
    let factory = or_class(dict_factory, Class::dict);
    convert(obj, &|pairs| {
        let pairs: Vec<Value> = pairs
            .into_iter()
            .map(|(name, value)| Value::from(vec![Value::from(name), value]))
            .collect();
        call(&factory, &[Value::from(List::from(pairs))])
    })
}

/// `dataclasses.astuple(obj, tuple_factory=tuple_factory)`
pub fn astuple(obj: &Value, tuple_factory: &Value) -> Res<Value> {
    if !is_instance(obj) {
        return Err(Exc::type_error(
            "astuple() should be called on dataclass instances",
        ));
    }
    let factory = or_class(tuple_factory, Class::tuple);
    convert(obj, &|pairs| {
        let values: Vec<Value> = pairs.into_iter().map(|(_, value)| value).collect();
        call(&factory, &[Value::from(List::from(values))])
    })
}

fn or_class(given: &Value, default: fn() -> Class) -> Value {
    if given.is_none() {
        default().value()
    } else {
        given.clone()
    }
}

type Assemble<'a> = &'a dyn Fn(Vec<(Str, Value)>) -> Res<Value>;

/// `_asdict_inner` and `_astuple_inner`.
fn convert(v: &Value, assemble: Assemble) -> Res<Value> {
    if is_instance(v) {
        let mut pairs = Vec::new();
        for field in fields(v)?.into_vec()? {
            let name = ops::get_attr(&field, "name")?.py_str()?;
            let value = ops::get_attr(v, name.as_str())?;
            pairs.push((name, convert(&value, assemble)?));
        }
        return assemble(pairs);
    }
    let class = Class::of(v).value();
    match ops::plain(v).view() {
        View::Tuple(_) if ops::has_attr(v, "_fields")? => {
            let items = convert_all(v, assemble)?;
            call(&class, &items)
        }
        View::Tuple(_) | View::List(_) => {
            let items = convert_all(v, assemble)?;
            call(&class, &[Value::from(List::from(items))])
        }
        View::Dict(items) => {
            let mut pairs = Vec::new();
            for item in items.iter_items() {
                let (key, value) = item?;
                let pair = vec![convert(&key, assemble)?, convert(&value, assemble)?];
                pairs.push(Value::from(pair));
            }
            call(&class, &[Value::from(List::from(pairs))])
        }
        _ => copy::deepcopy(v, None),
    }
}

fn convert_all(v: &Value, assemble: Assemble) -> Res<Vec<Value>> {
    let items = v.into_vec()?;
    items.iter().map(|item| convert(item, assemble)).collect()
}

/// `dataclasses.replace(obj, **changes)`
pub fn replace(args: &[Value], changes: &[(Str, Value)]) -> Res<Value> {
    let [obj] = args else {
        return Err(Exc::type_error(match args.len() {
            0 => "replace() missing 1 required positional argument: 'obj'".to_string(),
            n => format!("replace() takes 1 positional argument but {n} were given"),
        }));
    };
    if !is_instance(obj) {
        return Err(Exc::type_error(
            "replace() should be called on dataclass instances",
        ));
    }
    let mut all = changes.to_vec();
    for value in described(obj)? {
        let Some(field) = value.downcast::<Field>() else {
            continue;
        };
        let name = field.name.as_str();
        let is_given = changes.iter().any(|(n, _)| n.as_str() == name);
        if !field.init && is_given {
            return Err(Exc::value_error(format!(
                "field {name} is declared with init=False, it cannot be specified with replace()"
            )));
        }
        if !field.init || is_given {
            continue;
        }
        if field.is_init_var && field.default.is(&missing()) {
            return Err(Exc::value_error(format!(
                "InitVar '{name}' must be specified with replace()"
            )));
        }
        all.push((field.name.clone(), ops::get_attr(obj, name)?));
    }
    call_kw(&ops::get_attr(obj, "__class__")?, &[], &all)
}
