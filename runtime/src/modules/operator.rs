//! `operator`: the operators as functions, and the three makers of getters.

use crate::call::{call_method_kw, Args};
use crate::class::NativeClass;
use crate::iter::Iterable;
use crate::{call_kw, ops, Class, Exc, Object, Py, Res, Str, Tuple, Value, View};

/// `operator.not_(a)`
pub fn not_(a: &Value) -> Res<bool> {
    Ok(!ops::truth(a)?)
}

/// `operator.is_not(a, b)`
pub fn is_not(a: &Value, b: &Value) -> bool {
    !a.is(b)
}

/// `operator.is_(a, b)`
pub fn is_(a: &Value, b: &Value) -> bool {
    a.is(b)
}

/// `operator.concat(a, b)`
pub fn concat(a: &Value, b: &Value) -> Res<Value> {
    let is_sequence =
        |v: &Value| !matches!(v.view(), View::Int(_) | View::Bool(_) | View::Float(_));
    if !is_sequence(a) {
        let name = Class::of(a).name();
        return Err(Exc::type_error(format!(
            "'{}' object can't be concatenated",
            name.as_str()
        )));
    }
    ops::add(a, b)
}

/// `operator.countOf(a, b)`
pub fn count_of(a: &Value, b: &Value) -> Res<i64> {
    let mut count = 0;
    for item in a.py_iter()? {
        count += i64::from(item?.same(b)?);
    }
    Ok(count)
}

/// `operator.indexOf(a, b)`
pub fn index_of(a: &Value, b: &Value) -> Res<i64> {
    for (i, item) in a.py_iter()?.enumerate() {
        if item?.same(b)? {
            return Ok(i as i64);
        }
    }
    Err(Exc::value_error("sequence.index(x): x not in sequence"))
}

/// `operator.length_hint(obj, default)`
pub fn length_hint(obj: &Value, default: i64) -> Res<i64> {
    if ops::has_attr(obj, "__len__")? {
        return ops::len(obj);
    }
    match crate::call::special(obj, "__length_hint__", &[]) {
        Some(hint) => i64::from_value(&hint?),
        None => Ok(default),
    }
}

/// `operator.call(obj, *args, **kwargs)`
pub fn call(args: &[Value], kwargs: &[(Str, Value)]) -> Res<Value> {
    match args.split_first() {
        Some((function, rest)) => call_kw(function, rest, kwargs),
        None => Err(Exc::type_error("call expected at least 1 argument, got 0")),
    }
}

/// One getter, or a tuple of what several get.
fn one_or_all<T>(keys: &[T], get: impl Fn(&T) -> Res<Value>) -> Res<Value> {
    if let [only] = keys {
        return get(only);
    }
    keys.iter()
        .map(get)
        .collect::<Res<Tuple<Value>>>()
        .map(Value::from)
}

fn joined_reprs(items: &[Value]) -> Res<String> {
    let texts: Vec<Str> = items.iter().map(ops::repr).collect::<Res<_>>()?;
    Ok(texts
        .iter()
        .map(|text| text.as_str().to_string())
        .collect::<Vec<_>>()
        .join(", "))
}

/// An `itemgetter`.
struct ItemGetter(Vec<Value>);

static ITEM_GETTER: NativeClass = NativeClass {
    construct: Some(|args| {
        args.no_keywords("itemgetter")?;
        at_least_one("itemgetter", args)?;
        Ok(Value::object(ItemGetter(args.positional.to_vec())))
    }),
    ..NativeClass::new("operator", "itemgetter")
};

fn at_least_one(name: &str, args: &Args) -> Res<()> {
    if args.positional.is_empty() {
        return Err(Exc::type_error(format!(
            "{name} expected at least 1 argument, got 0"
        )));
    }
    Ok(())
}

/// `operator.itemgetter`
pub fn itemgetter() -> Class {
    Class::define(&ITEM_GETTER)
}

impl Object for ItemGetter {
    fn class(&self) -> Class {
        itemgetter()
    }
    fn is_callable(&self) -> bool {
        true
    }
    fn native_call(&self, _this: &Value, args: &Args) -> Option<Res<Value>> {
        let get = || {
            args.no_keywords("itemgetter")?;
            let object = &args.between("itemgetter", 1, 1)?[0];
            one_or_all(&self.0, |key| ops::get_item(object, key))
        };
        Some(get())
    }
    fn native_repr(&self, _this: &Value) -> Option<Res<Str>> {
        Some(joined_reprs(&self.0).map(|keys| Str::from(format!("operator.itemgetter({keys})"))))
    }
}

/// An `attrgetter`: dotted names.
struct AttrGetter(Vec<Str>);

static ATTR_GETTER: NativeClass = NativeClass {
    construct: Some(|args| {
        args.no_keywords("attrgetter")?;
        at_least_one("attrgetter", args)?;
        let name = |v: &Value| match v.view() {
            View::Str(s) => Ok(s.clone()),
            _ => Err(Exc::type_error("attribute name must be a string")),
        };
        let names = args
            .positional
            .iter()
            .map(name)
            .collect::<Res<Vec<Str>>>()?;
        Ok(Value::object(AttrGetter(names)))
    }),
    ..NativeClass::new("operator", "attrgetter")
};

/// `operator.attrgetter`
pub fn attrgetter() -> Class {
    Class::define(&ATTR_GETTER)
}

fn get_dotted(object: &Value, name: &Str) -> Res<Value> {
    let mut value = object.clone();
    for part in name.as_str().split('.') {
        value = ops::get_attr(&value, part)?;
    }
    Ok(value)
}

impl Object for AttrGetter {
    fn class(&self) -> Class {
        attrgetter()
    }
    fn is_callable(&self) -> bool {
        true
    }
    fn native_call(&self, _this: &Value, args: &Args) -> Option<Res<Value>> {
        let get = || {
            args.no_keywords("attrgetter")?;
            let object = &args.between("attrgetter", 1, 1)?[0];
            one_or_all(&self.0, |name| get_dotted(object, name))
        };
        Some(get())
    }
    fn native_repr(&self, _this: &Value) -> Option<Res<Str>> {
        let names: Vec<Value> = self
            .0
            .iter()
            .map(|name| Value::from(name.clone()))
            .collect();
        Some(joined_reprs(&names).map(|names| Str::from(format!("operator.attrgetter({names})"))))
    }
}

/// A `methodcaller`.
struct MethodCaller {
    name: Str,
    args: Vec<Value>,
    keywords: Vec<(Str, Value)>,
}

static METHOD_CALLER: NativeClass = NativeClass {
    construct: Some(|args| {
        let Some((name, rest)) = args.positional.split_first() else {
            return Err(Exc::type_error(
                "methodcaller needs at least one argument, the method name",
            ));
        };
        let View::Str(name) = name.view() else {
            return Err(Exc::type_error("method name must be a string"));
        };
        let (args, keywords) = (rest.to_vec(), args.keywords.to_vec());
        Ok(Value::object(MethodCaller {
            name: name.clone(),
            args,
            keywords,
        }))
    }),
    ..NativeClass::new("operator", "methodcaller")
};

/// `operator.methodcaller`
pub fn methodcaller() -> Class {
    Class::define(&METHOD_CALLER)
}

impl Object for MethodCaller {
    fn class(&self) -> Class {
        methodcaller()
    }
    fn is_callable(&self) -> bool {
        true
    }
    fn native_call(&self, _this: &Value, args: &Args) -> Option<Res<Value>> {
        let called = || {
            args.no_keywords("methodcaller")?;
            let object = &args.between("methodcaller", 1, 1)?[0];
            call_method_kw(object, self.name.as_str(), &self.args, &self.keywords)
        };
        Some(called())
    }
}
