//! `collections.namedtuple`: a class derived from `tuple`.

use crate::descriptor::{ClassMethod, Property, StaticMethod};
use crate::iter::Iterable;
use crate::modules::written::{function, function_posonly};
use crate::{args, class, ops, Args, Class, Dict, Exc, Py, Res, Str, Tuple, Value, View};
use std::collections::HashSet;

const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
    "with", "yield",
];

fn is_valid(name: &Str) -> bool {
    name.isidentifier() && !KEYWORDS.contains(&name.as_str())
}

/// `collections.namedtuple(typename, field_names, rename=rename, defaults=defaults, module=module)`
pub fn namedtuple(
    typename: &Str,
    field_names: &Value,
    rename: bool,
    defaults: &Value,
    module: &Value,
) -> Res<Value> {
    let mut names: Vec<Str> = match field_names.view() {
        View::Str(text) => text
            .replace(&Str::from(","), &Str::from(" "))
            .split_words()
            .to_vec(),
        _ => field_names
            .py_iter()?
            .map(|name| ops::str(&name?))
            .collect::<Res<_>>()?,
    };
    if rename {
        rename_invalid(&mut names);
    }
    check_names(typename, &names, rename)?;
    let defaults: Vec<Value> = if defaults.is_none() {
        vec![]
    } else {
        defaults.into_vec()?
    };
    if defaults.len() > names.len() {
        return Err(Exc::type_error("Got more default values than field names"));
    }
    let module = if module.is_none() {
        Str::from("__main__")
    } else {
        ops::str(module)?
    };
    make_namedtuple(typename.as_str(), names, &defaults, module.as_str())
}

fn rename_invalid(names: &mut [Str]) {
    let mut seen: HashSet<String> = HashSet::new();
    for (i, name) in names.iter_mut().enumerate() {
        let is_bad = !is_valid(name) || name.as_str().starts_with('_');
        if is_bad || !seen.insert(name.as_str().to_string()) {
            *name = Str::from(format!("_{i}"));
            seen.insert(name.as_str().to_string());
        }
    }
}

fn check_names(typename: &Str, names: &[Str], rename: bool) -> Res<()> {
    for name in std::iter::once(typename).chain(names) {
        if !name.isidentifier() {
            return Err(Exc::value_error(format!(
                "Type names and field names must be valid identifiers: {}",
                name.py_repr()?.as_str()
            )));
        }
        if !is_valid(name) {
            return Err(Exc::value_error(format!(
                "Type names and field names cannot be a keyword: {}",
                name.py_repr()?.as_str()
            )));
        }
    }
    let mut seen: HashSet<&str> = HashSet::new();
    for name in names {
        if name.as_str().starts_with('_') && !rename {
            return Err(Exc::value_error(format!(
                "Field names cannot start with an underscore: {}",
                name.py_repr()?.as_str()
            )));
        }
        if !seen.insert(name.as_str()) {
            return Err(Exc::value_error(format!(
                "Encountered duplicate field name: {}",
                name.py_repr()?.as_str()
            )));
        }
    }
    Ok(())
}

/// The tuple inside an instance.
fn items(this: &Value) -> Res<&Tuple<Value>> {
    args::to_tuple_of(this, "self")
}

/// An instance of the class with these items.
fn instance(class: &Value, items: Vec<Value>) -> Res<Value> {
    let class = Class::from_value(class)?;
    class::make(&class, &Args::new(&[Value::from(items)]))
}

/// The class of a named tuple whose names are known to be good.
pub fn make_namedtuple(
    typename: &str,
    names: Vec<Str>,
    defaults: &[Value],
    module: &str,
) -> Res<Value> {
    let fields: Tuple<Value> = names.iter().map(|name| Value::from(name.clone())).collect();
    let num_fields = names.len();
    let with_default = &names[num_fields - defaults.len()..];
    let field_defaults = Dict::<Value, Value>::new();
    for (name, value) in with_default.iter().zip(defaults) {
        field_defaults.set_str(name.as_str(), value.clone());
    }
    // Parameter names live as long as the class's functions: for good.
    let leaked = |text: String| -> &'static str { Box::leak(text.into_boxed_str()) };
    let mut parameters: Vec<&'static str> = vec!["_cls"];
    parameters.extend(names.iter().map(|name| leaked(name.as_str().to_string())));
    let new_name = leaked(format!("{typename}.__new__"));
    let new = function(new_name, &parameters, defaults.to_vec(), |slots| {
        instance(&slots[0], slots[1..].to_vec())
    });
    let mut attrs = vec![
        (Str::from("__module__"), Value::from(module)),
        (Str::from("__slots__"), Value::from(Vec::new())),
        (Str::from("_fields"), Value::from(fields)),
        (Str::from("_field_defaults"), Value::from(field_defaults)),
        (
            Str::from("__match_args__"),
            Value::from(
                names
                    .iter()
                    .map(|n| Value::from(n.clone()))
                    .collect::<Vec<_>>(),
            ),
        ),
        (Str::from("__new__"), StaticMethod::value(new)),
        (
            Str::from("_make"),
            ClassMethod::value(make_method(num_fields)),
        ),
        (Str::from("_replace"), replace_method(names.clone())),
        (Str::from("_asdict"), asdict_method(names.clone())),
        (Str::from("__repr__"), repr_method(names.clone())),
    ];
    for (i, name) in names.into_iter().enumerate() {
        let getter = function("itemgetter", &["self"], vec![], move |slots| {
            items(&slots[0])?.get(i as i64)
        });
        let doc = Value::from(Str::from(format!("Alias for field number {i}")));
        attrs.push((name, Property::value(getter, Value::NONE, Value::NONE, doc)));
    }
    Class::create(typename, &[Value::from(Class::tuple())], attrs, &[]).map(Value::from)
}

fn make_method(num_fields: usize) -> Value {
    function("_make", &["cls", "iterable"], vec![], move |slots| {
        let given = slots[1].into_vec()?;
        if given.len() != num_fields {
            return Err(Exc::type_error(format!(
                "Expected {num_fields} arguments, got {}",
                given.len()
            )));
        }
        instance(&slots[0], given)
    })
}

fn replace_method(names: Vec<Str>) -> Value {
    function_posonly("_replace", &["self", "**kwds"], 1, vec![], move |slots| {
        let keywords = Dict::<Value, Value>::from_value(&slots[1])?;
        let mut values = items(&slots[0])?.to_vec();
        for (value, name) in values.iter_mut().zip(&names) {
            if let Some(new) = keywords.del_str(name.as_str()) {
                *value = new;
            }
        }
        if !keywords.is_empty() {
            let unknown = Value::from(
                keywords
                    .keys_vec()
                    .into_iter()
                    .collect::<crate::List<Value>>(),
            );
            return Err(Exc::value_error(format!(
                "Got unexpected field names: {}",
                ops::repr(&unknown)?.as_str()
            )));
        }
        instance(&Value::from(Class::of(&slots[0])), values)
    })
}

fn asdict_method(names: Vec<Str>) -> Value {
    function("_asdict", &["self"], vec![], move |slots| {
        let dict = Dict::<Value, Value>::new();
        for (name, value) in names.iter().zip(items(&slots[0])?.iter()) {
            dict.set_item(Value::from(name.clone()), value)?;
        }
        Ok(Value::from(dict))
    })
}

fn repr_method(names: Vec<Str>) -> Value {
    function("__repr__", &["self"], vec![], move |slots| {
        let mut parts = Vec::new();
        for (name, value) in names.iter().zip(items(&slots[0])?.iter()) {
            parts.push(format!("{}={}", name.as_str(), ops::repr(&value)?.as_str()));
        }
        let class = Class::of(&slots[0]).name();
        Ok(Value::from(Str::from(format!(
            "{}({})",
            class.as_str(),
            parts.join(", ")
        ))))
    })
}
