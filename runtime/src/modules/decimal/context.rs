//! Contexts: the rules, flags and traps of operations; the current one; `localcontext`.

use super::number::{status, Rounding, Rules, MAX_EMAX, MAX_PREC, MIN_EMIN};
use super::signals::{self, SIGNALS};
use super::{data, wrap, Methods};
use crate::descriptor::{Property, StaticMethod};
use crate::iter::Iterable;
use crate::modules::written::{self, bind_c, function};
use crate::{ops, Class, Dict, Exc, Iter, List, Object, Py, Res, Str, Value, View};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// What a `Context` holds.
pub(super) struct Context {
    pub rules: Cell<Rules>,
    pub flags: Cell<u32>,
    pub traps: Cell<u32>,
}

impl Object for Context {
    fn class(&self) -> Class {
        super::context_class()
    }
}

const DEFAULT_TRAPS: u32 = status::INVALID | status::DIVISION_BY_ZERO | status::OVERFLOW;

/// The names of the roundings.
pub(super) const ROUNDINGS: [(&str, Rounding); 8] = [
    ("ROUND_UP", Rounding::Up),
    ("ROUND_DOWN", Rounding::Down),
    ("ROUND_CEILING", Rounding::Ceiling),
    ("ROUND_FLOOR", Rounding::Floor),
    ("ROUND_HALF_UP", Rounding::HalfUp),
    ("ROUND_HALF_DOWN", Rounding::HalfDown),
    ("ROUND_HALF_EVEN", Rounding::HalfEven),
    ("ROUND_05UP", Rounding::Up05),
];

impl Context {
    fn new(rules: Rules, traps: u32) -> Context {
        Context {
            rules: Cell::new(rules),
            flags: Cell::new(0),
            traps: Cell::new(traps),
        }
    }

    fn copied(&self) -> Context {
        Context {
            rules: self.rules.clone(),
            flags: self.flags.clone(),
            traps: self.traps.clone(),
        }
    }

    fn change(&self, change: impl FnOnce(&mut Rules)) {
        let mut rules = self.rules.get();
        change(&mut rules);
        self.rules.set(rules);
    }
}

/// The contexts that a module begins with.
struct Templates {
    default: Value,
    basic: Value,
    extended: Value,
}

thread_local! {
    static TEMPLATES: RefCell<Option<Rc<Templates>>> = const { RefCell::new(None) };
    static CURRENT: RefCell<Option<Value>> = const { RefCell::new(None) };
}

fn templates() -> Rc<Templates> {
    if let Some(made) = TEMPLATES.with_borrow(Clone::clone) {
        return made;
    }
    let nine = Rules::DEFAULT.with_prec(9);
    let basic_traps = DEFAULT_TRAPS | status::UNDERFLOW | status::CLAMPED;
    let made = Rc::new(Templates {
        default: Value::object(Context::new(Rules::DEFAULT, DEFAULT_TRAPS)),
        basic: Value::object(Context::new(
            nine.with_rounding(Rounding::HalfUp),
            basic_traps,
        )),
        extended: Value::object(Context::new(nine, 0)),
    });
    TEMPLATES.set(Some(made.clone()));
    made
}

/// `decimal.DefaultContext`
pub fn default_context() -> Value {
    templates().default.clone()
}

/// `decimal.BasicContext`
pub fn basic_context() -> Value {
    templates().basic.clone()
}

/// `decimal.ExtendedContext`
pub fn extended_context() -> Value {
    templates().extended.clone()
}

/// The context that a value is.
pub(super) fn of(v: &Value) -> Option<Rc<Context>> {
    match v.downcast_rc::<Context>() {
        Some(context) => Some(context),
        None => data(v)?.downcast_rc::<Context>(),
    }
}

fn of_self(v: &Value) -> Res<Rc<Context>> {
    of(v).ok_or_else(|| Exc::type_error("argument must be a context"))
}

fn fresh() -> Context {
    let from = of(&templates().default);
    let context = from.map_or_else(|| Context::new(Rules::DEFAULT, 0), |c| c.copied());
    context.flags.set(0);
    context
}

/// `decimal.getcontext()`
pub fn getcontext() -> Value {
    if let Some(current) = CURRENT.with_borrow(Clone::clone) {
        return current;
    }
    let made = Value::object(fresh());
    CURRENT.set(Some(made.clone()));
    made
}

/// `decimal.setcontext(context)`
pub fn setcontext(context: &Value) -> Res<()> {
    let inner = of_self(context)?;
    let all = templates();
    let is_template = [&all.default, &all.basic, &all.extended]
        .iter()
        .any(|t| t.is(context));
    let context = if is_template {
        let copy = inner.copied();
        copy.flags.set(0);
        Value::object(copy)
    } else {
        context.clone()
    };
    CURRENT.set(Some(context));
    Ok(())
}

/// The current context.
pub(super) fn current() -> Rc<Context> {
    of(&getcontext()).unwrap_or_else(|| Rc::new(fresh()))
}

/// The context that an optional argument says.
pub(super) fn chosen(v: Option<&Value>) -> Res<Rc<Context>> {
    match v {
        Some(v) if !v.is_none() => {
            of(v).ok_or_else(|| Exc::type_error("optional argument must be a context"))
        }
        _ => Ok(current()),
    }
}

/// The rounding of that name.
pub(super) fn rounding(v: &Value) -> Res<Rounding> {
    let name = match ops::plain(v).view() {
        View::Str(s) => s.clone(),
        _ => Str::EMPTY,
    };
    let found = ROUNDINGS.iter().find(|(known, _)| *known == name.as_str());
    found.map(|(_, rounding)| *rounding).ok_or_else(|| {
        Exc::type_error(
            "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   \
             ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]",
        )
    })
}

fn rounding_name(rounding: Rounding) -> &'static str {
    let found = ROUNDINGS.iter().find(|(_, known)| *known == rounding);
    found.map_or("", |(name, _)| name)
}

fn number(v: &Value) -> Res<i64> {
    match ops::plain(v).view() {
        View::Int(_) | View::Bool(_) => ops::index(v)?.to_index(),
        _ => Err(Exc::type_error("an integer is required")),
    }
}

/// The attributes, in the order of the constructor's parameters.
const FIELDS: [&str; 8] = [
    "prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps",
];

fn get_field(this: &Rc<Context>, name: &str) -> Value {
    let rules = this.rules.get();
    match name {
        "prec" => Value::from(rules.prec),
        "rounding" => Value::from(rounding_name(rules.rounding)),
        "Emin" => Value::from(rules.emin),
        "Emax" => Value::from(rules.emax),
        "capitals" => Value::from(i64::from(rules.capitals)),
        "clamp" => Value::from(i64::from(rules.clamp)),
        name => Value::object(SignalDict {
            context: this.clone(),
            is_traps: name == "traps",
        }),
    }
}

fn ranged(v: &Value, least: i64, most: i64, message: &str) -> Res<i64> {
    let n = number(v)?;
    if !(least..=most).contains(&n) {
        return Err(Exc::value_error(message));
    }
    Ok(n)
}

fn set_field(this: &Rc<Context>, name: &str, v: &Value) -> Res<()> {
    match name {
        "prec" => {
            let n = ranged(v, 1, MAX_PREC, "valid range for prec is [1, MAX_PREC]")?;
            this.change(|r| r.prec = n);
        }
        "rounding" => {
            let chosen = rounding(v)?;
            this.change(|r| r.rounding = chosen);
        }
        "Emin" => {
            let n = ranged(v, MIN_EMIN, 0, "valid range for Emin is [MIN_EMIN, 0]")?;
            this.change(|r| r.emin = n);
        }
        "Emax" => {
            let n = ranged(v, 0, MAX_EMAX, "valid range for Emax is [0, MAX_EMAX]")?;
            this.change(|r| r.emax = n);
        }
        "capitals" => {
            let n = ranged(v, 0, 1, "valid values for capitals are 0 or 1")?;
            this.change(|r| r.capitals = n == 1);
        }
        "clamp" => {
            let n = ranged(v, 0, 1, "valid values for clamp are 0 or 1")?;
            this.change(|r| r.clamp = n == 1);
        }
        name => {
            let cell = if name == "traps" {
                &this.traps
            } else {
                &this.flags
            };
            cell.set(signal_dict(v)?);
        }
    }
    Ok(())
}

/// The signals that a dict of all of them has set.
fn signal_dict(v: &Value) -> Res<u32> {
    if let Some(dict) = v.downcast::<SignalDict>() {
        return Ok(dict.bits().get());
    }
    let View::Dict(dict) = ops::plain(v).view() else {
        return Err(Exc::type_error("argument must be a signal dict"));
    };
    let invalid = || Exc::key_error(Value::from("invalid signal dict"));
    if dict.len() as usize != SIGNALS.len() {
        return Err(invalid());
    }
    let mut flags = 0;
    for (name, flag) in SIGNALS {
        let set = dict
            .get(&signals::class(name).value())?
            .ok_or_else(invalid)?;
        if ops::truth(&set)? {
            flags |= flag;
        }
    }
    Ok(flags)
}

fn unknown_signal() -> Exc {
    Exc::key_error(Value::from(
        "valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, \
         Underflow, Subnormal, Inexact, Rounded,\n   Clamped]",
    ))
}

/// The signals of the constructor: a list of those that are set, or a dict of all.
fn signal_argument(v: &Value) -> Res<u32> {
    let View::List(list) = v.view() else {
        return signal_dict(v);
    };
    let mut flags = 0;
    for signal in list.to_vec() {
        flags |= signals::flag_of(&signal).ok_or_else(unknown_signal)?;
    }
    Ok(flags)
}

/// `Context.flags`, `Context.traps`: live.
pub(super) struct SignalDict {
    context: Rc<Context>,
    is_traps: bool,
}

impl SignalDict {
    fn bits(&self) -> &Cell<u32> {
        if self.is_traps {
            &self.context.traps
        } else {
            &self.context.flags
        }
    }

    fn items(&self) -> Vec<(Value, Value)> {
        let bits = self.bits().get();
        let item = |(name, flag): &(&str, u32)| {
            (signals::class(name).value(), Value::from(bits & flag != 0))
        };
        SIGNALS.iter().map(item).collect()
    }

    fn copied(&self) -> Res<Dict<Value, Value>> {
        let dict = Dict::<Value, Value>::new();
        for (key, value) in self.items() {
            dict.set_item(key, value)?;
        }
        Ok(dict)
    }
}

impl Object for SignalDict {
    fn class(&self) -> Class {
        Class::native("abc.SignalDict")
    }
    fn native_len(&self) -> Option<Res<i64>> {
        Some(Ok(SIGNALS.len() as i64))
    }
    fn native_iter(&self, _: &Value) -> Option<Res<Iter<Value>>> {
        let keys: Vec<Value> = self.items().into_iter().map(|(key, _)| key).collect();
        Some(Value::from(keys).py_iter())
    }
    fn native_contains(&self, _: &Value, item: &Value) -> Option<Res<bool>> {
        Some(Ok(signals::flag_of(item).is_some()))
    }
    fn native_get_item(&self, _: &Value, key: &Value) -> Option<Res<Value>> {
        let flag = signals::flag_of(key).ok_or_else(unknown_signal);
        Some(flag.map(|flag| Value::from(self.bits().get() & flag != 0)))
    }
    fn native_set_item(&self, _: &Value, key: &Value, value: Value) -> Option<Res<()>> {
        let set = || {
            let flag = signals::flag_of(key).ok_or_else(unknown_signal)?;
            let bits = self.bits();
            if ops::truth(&value)? {
                bits.set(bits.get() | flag);
            } else {
                bits.set(bits.get() & !flag);
            }
            Ok(())
        };
        Some(set())
    }
    fn native_del_item(&self, _: &Value, _: &Value) -> Option<Res<()>> {
        Some(Err(Exc::value_error("signal keys cannot be deleted")))
    }
    fn native_repr(&self, _: &Value) -> Option<Res<Str>> {
        let bits = self.bits().get();
        let item = |(name, flag): &(&str, u32)| {
            let set = if bits & flag != 0 { "True" } else { "False" };
            format!("<class 'decimal.{name}'>:{set}")
        };
        let items: Vec<String> = SIGNALS.iter().map(item).collect();
        Some(Ok(Str::from(format!("{{{}}}", items.join(", ")))))
    }
    fn has_native_method(&self, name: &str) -> bool {
        matches!(name, "copy" | "keys" | "values" | "items" | "get")
    }
    fn native_method(&self, _: &Value, name: &str, args: &crate::Args) -> Option<Res<Value>> {
        if !self.has_native_method(name) {
            return None;
        }
        let run = || {
            let dict = Value::from(self.copied()?);
            if name == "copy" {
                return args.none(name).map(|()| dict);
            }
            crate::call::call_method_args(&dict, name, args)
        };
        Some(run())
    }
    fn native_compare(&self, _: &Value, op: ops::Compare, other: &Value) -> Option<Res<Value>> {
        let other = match other.downcast::<SignalDict>() {
            Some(dict) => dict.bits().get(),
            None => signal_dict(other).ok()?,
        };
        let equal = other == self.bits().get();
        match op {
            ops::Compare::Eq => Some(Ok(Value::from(equal))),
            ops::Compare::Ne => Some(Ok(Value::from(!equal))),
            _ => None,
        }
    }
}

fn repr(this: &Context) -> String {
    let rules = this.rules.get();
    format!(
        "Context(prec={}, rounding={}, Emin={}, Emax={}, capitals={}, clamp={}, flags={}, traps={})",
        rules.prec,
        rounding_name(rules.rounding),
        rules.emin,
        rules.emax,
        i32::from(rules.capitals),
        i32::from(rules.clamp),
        signals::names(this.flags.get()),
        signals::names(this.traps.get())
    )
}

fn construct(slots: &[Value]) -> Res<Value> {
    let given = bind_c(slots, "", &FIELDS, 0)?;
    let made = Rc::new(fresh());
    for (name, value) in FIELDS.iter().zip(given) {
        let Some(value) = value.filter(|v| !v.is_none()) else {
            continue;
        };
        match *name {
            "flags" => made.flags.set(signal_argument(&value)?),
            "traps" => made.traps.set(signal_argument(&value)?),
            name => set_field(&made, name, &value)?,
        }
    }
    wrap(&Class::from_value(&slots[0])?, Value::from_object(made))
}

fn field(name: &'static str) -> (&'static str, Value) {
    let get = function(name, &["self"], vec![], move |s| {
        Ok(get_field(&of_self(&s[0])?, name))
    });
    let set = function(name, &["self", "value"], vec![], move |s| {
        set_field(&of_self(&s[0])?, name, &s[1]).map(|()| Value::NONE)
    });
    let delete = function(name, &["self"], vec![], |_| {
        Err(Exc::attribute_error("context attributes cannot be deleted"))
    });
    (name, Property::value(get, set, delete, Value::NONE))
}

/// A method without parameters.
fn own(name: &'static str, code: fn(&Rc<Context>) -> Value) -> (&'static str, Value) {
    let method = function(name, &["self", "*args"], vec![], move |s| {
        let count = ops::len(&s[1])?;
        if count > 0 {
            return Err(Exc::type_error(format!(
                "Context.{name}() takes no arguments ({count} given)"
            )));
        }
        Ok(code(&of_self(&s[0])?))
    });
    (name, method)
}

pub(super) fn make_class() -> Res<Class> {
    let new = function("__new__", &["cls", "*args", "**kwargs"], vec![], construct);
    let init = function("__init__", &["self", "*args", "**kwargs"], vec![], |_| {
        Ok(Value::NONE)
    });
    let mut methods: Methods = vec![
        ("__slots__", Value::from(vec![Value::from(super::DATA)])),
        ("__new__", StaticMethod::value(new)),
        ("__init__", init),
        own("__repr__", |c| Value::from(repr(c))),
        own("clear_flags", |c| {
            c.flags.set(0);
            Value::NONE
        }),
        own("clear_traps", |c| {
            c.traps.set(0);
            Value::NONE
        }),
        own("copy", |c| Value::object(c.copied())),
        own("__copy__", |c| Value::object(c.copied())),
        own("Etiny", |c| Value::from(c.rules.get().etiny())),
        own("Etop", |c| Value::from(c.rules.get().etop())),
        own("radix", |_| {
            super::value(super::Number::finite(false, 10u8.into(), 0))
        }),
    ];
    methods.extend(FIELDS.map(field));
    methods.extend(super::methods::of_context());
    written::class("decimal", "Context", Class::object(), methods)
}

/// `decimal.localcontext(ctx, **kwargs)`
pub fn localcontext(args: &[Value], kwargs: &[(Str, Value)]) -> Res<Value> {
    let mut given = args.first().cloned();
    let mut changes = Vec::new();
    if args.len() > 1 {
        return Err(Exc::type_error(format!(
            "function takes at most 9 arguments ({} given)",
            args.len() + kwargs.len()
        )));
    }
    for (name, value) in kwargs {
        match name.as_str() {
            "ctx" => given = Some(value.clone()),
            name if FIELDS.contains(&name) => changes.push((name.to_string(), value.clone())),
            name => {
                return Err(Exc::type_error(format!(
                    "'{name}' is an invalid keyword argument for this function"
                )));
            }
        }
    }
    let local = Rc::new(chosen(given.as_ref())?.copied());
    for (name, value) in changes {
        match name.as_str() {
            "flags" => local.flags.set(signal_argument(&value)?),
            "traps" => local.traps.set(signal_argument(&value)?),
            name if !value.is_none() => set_field(&local, name, &value)?,
            _ => {}
        }
    }
    let manager = crate::class::make(&super::manager_class(), &crate::Args::NONE)?;
    if let Some(object) = manager.as_object() {
        let both = vec![Value::from_object(local), getcontext()];
        object.set_field(super::DATA, Value::from(List::<Value>::from(both)))?;
    }
    Ok(manager)
}

/// The class of what `localcontext` gives.
pub(super) fn make_manager() -> Res<Class> {
    let part = |v: &Value, at: i64| {
        let both = data(v).ok_or_else(|| Exc::type_error("a context manager is needed"))?;
        ops::get_item(&both, &Value::from(at))
    };
    let enter = function("__enter__", &["self"], vec![], move |s| {
        let local = part(&s[0], 0)?;
        setcontext(&local)?;
        Ok(local)
    });
    let exit = function("__exit__", &["self", "*args"], vec![], move |s| {
        setcontext(&part(&s[0], 1)?)?;
        Ok(Value::FALSE)
    });
    let methods: Methods = vec![
        ("__slots__", Value::from(vec![Value::from(super::DATA)])),
        ("__enter__", enter),
        ("__exit__", exit),
    ];
    written::class("decimal", "ContextManager", Class::object(), methods)
}
