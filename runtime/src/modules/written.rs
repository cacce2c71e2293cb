//! Classes and functions that CPython's library writes in Python and that programs see as such:
//! they can be derived from, overridden and inspected.

use crate::{Class, Dict, Exc, Function, Params, Py, Res, Str, Value, View};

/// Classes of a module, made when first asked for: the function that gives one, its cell, its maker.
macro_rules! classes {
    ($($function:ident $cell:ident $make:expr;)*) => {
        thread_local! {
            // Classes are never destroyed: values refer to them until the very end of the thread.
            $(static $cell: std::mem::ManuallyDrop<std::cell::OnceCell<$crate::Class>> =
                const { std::mem::ManuallyDrop::new(std::cell::OnceCell::new()) };)*
        }
        $(
            /// The class of that name.
            pub fn $function() -> $crate::Class {
                if let Some(class) = $cell.with(|cell| cell.get().cloned()) {
                    return class;
                }
                // The makers define consistent classes.
                let made = ($make)().unwrap_or_else(|_| $crate::Class::object());
                $cell.with(|cell| cell.get_or_init(|| made).clone())
            }
        )*
    };
}
pub(crate) use classes;

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
    let mut params = Params::new(name, bare.leak()).positional_only(posonly);
    if star {
        params = params.star();
    }
    if star_star {
        params = params.star_star();
    }
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

/// The arguments of a function that CPython writes in C: `slots` are the receiver, `*args` and
/// `**kwargs`; its errors may name no function.
pub(crate) fn bind_c(
    slots: &[Value],
    name: &str,
    names: &[&str],
    required: usize,
) -> Res<Vec<Option<Value>>> {
    let View::Tuple(given) = slots[1].view() else {
        return Err(Exc::type_error("arguments are missing"));
    };
    let keywords = keyword_pairs(&slots[2])?;
    let shown = if name.is_empty() {
        "function".to_string()
    } else {
        format!("{name}()")
    };
    let total = given.len() as usize + keywords.len();
    if total > names.len() {
        return Err(Exc::type_error(format!(
            "{shown} takes at most {} {}argument{} ({total} given)",
            names.len(),
            if given.is_empty() { "keyword " } else { "" },
            if names.len() == 1 { "" } else { "s" }
        )));
    }
    let mut out: Vec<Option<Value>> = given.as_slice().iter().cloned().map(Some).collect();
    out.resize(names.len(), None);
    for (key, value) in keywords {
        match names.iter().position(|n| *n == key.as_str()) {
            Some(place) if out[place].is_none() => out[place] = Some(value),
            Some(place) => {
                return Err(Exc::type_error(format!(
                    "argument for {} given by name ('{}') and position ({})",
                    shown,
                    key.as_str(),
                    place + 1
                )));
            }
            None => {
                let shown = if name.is_empty() {
                    "this function"
                } else {
                    shown.as_str()
                };
                return Err(Exc::type_error(format!(
                    "'{}' is an invalid keyword argument for {shown}",
                    key.as_str()
                )));
            }
        }
    }
    for (place, name_of) in names.iter().enumerate().take(required) {
        if out[place].is_none() {
            return Err(Exc::type_error(format!(
                "{shown} missing required argument '{name_of}' (pos {})",
                place + 1
            )));
        }
    }
    Ok(out)
}
