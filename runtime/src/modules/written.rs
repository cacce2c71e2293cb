//! Classes and functions that CPython's library writes in Python and that programs see as such:
//! they can be derived from, overridden and inspected.

use crate::{Class, Dict, Function, Params, Py, Res, Str, Value};

/// A function with the names of its parameters: positional ones, `*args`, `**kwargs`. `defaults`
/// are those of the last positional ones.
pub(crate) fn function(
    name: &'static str,
    names: &[&'static str],
    defaults: Vec<Value>,
    code: impl Fn(&[Value]) -> Res<Value> + 'static,
) -> Value {
    let (params, defaults) = describe(name, names, 0, defaults);
    Function::new(params, defaults, code)
}

/// As `function`, with its first parameters positional-only.
pub(crate) fn function_posonly(
    name: &'static str,
    names: &[&'static str],
    posonly: u16,
    defaults: Vec<Value>,
    code: impl Fn(&[Value]) -> Res<Value> + 'static,
) -> Value {
    let (params, defaults) = describe(name, names, posonly, defaults);
    Function::new(params, defaults, code)
}

/// The description of a function, made once and kept for the program's life.
pub(crate) fn describe(
    name: &'static str,
    names: &[&'static str],
    posonly: u16,
    defaults: Vec<Value>,
) -> (&'static Params, Vec<Option<Value>>) {
    let star = names
        .iter()
        .any(|n| n.starts_with('*') && !n.starts_with("**"));
    let star_star = names.iter().any(|n| n.starts_with("**"));
    let positional = names.iter().filter(|n| !n.starts_with('*')).count();
    let bare: Vec<&'static str> = names.iter().map(|n| n.trim_start_matches('*')).collect();
    let mut slots: Vec<Option<Value>> = vec![None; positional - defaults.len()];
    slots.extend(defaults.into_iter().map(Some));
    slots.resize(names.len(), None);
    let params = Params {
        name,
        names: bare.leak(),
        posonly,
        positional: positional as u16,
        kwonly: 0,
        star,
        star_star,
    };
    (Box::leak(Box::new(params)), slots)
}

/// What `**kwargs` got, as the keywords of another call.
pub(crate) fn keyword_pairs(options: &Value) -> Res<Vec<(Str, Value)>> {
    let options = Dict::<Value, Value>::from_value(options)?;
    options
        .to_vec()
        .into_iter()
        .map(|(k, v)| Ok((k.py_str()?, v)))
        .collect()
}

/// A class of a standard module with its methods.
pub(crate) fn class(
    module: &'static str,
    name: &'static str,
    base: Class,
    methods: Vec<(&'static str, Value)>,
) -> Res<Class> {
    let mut attrs = vec![(Str::from("__module__"), Value::from(module))];
    attrs.extend(
        methods
            .into_iter()
            .map(|(name, method)| (Str::from(name), method)),
    );
    Class::create(name, &[Value::from(base)], attrs, &[])
}
