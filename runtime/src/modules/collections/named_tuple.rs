//! `collections.namedtuple`: a class derived from `tuple`.

use crate::descriptor::{ClassMethod, StaticMethod};
use crate::import::current_module;
use crate::iter::Iterable;
use crate::modules::written::{function, function_posonly};
use crate::{args, class, ops, Args, Class, Dict, Exc, Object, Py, Res, Str, Tuple, Value, View};
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
        Str::from(current_module())
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
    let listed: Vec<&str> = names.iter().map(Str::as_str).collect();
    let doc = format!("{typename}({})", listed.join(", "));
    let new = function(new_name, &parameters, defaults.to_vec(), |slots| {
        instance(&slots[0], slots[1..].to_vec())
    });
    let mut attrs = vec![
        (Str::from("__module__"), Value::from(module)),
        (Str::from("__doc__"), Value::from(doc)),
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
        attrs.push((name, Value::object(ItemGetter(i))));
    }
    Class::create(typename, &[Value::from(Class::tuple())], attrs, &[]).map(Value::from)
}

/// A field: the item at its place.
struct ItemGetter(usize);

impl Object for ItemGetter {
    fn class(&self) -> Class {
        Class::native("collections._tuplegetter")
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        (name == "__doc__").then(|| Ok(Value::from(format!("Alias for field number {}", self.0))))
    }
    fn has_native_method(&self, name: &str) -> bool {
        matches!(name, "__get__" | "__set__" | "__delete__")
    }
    fn native_method(&self, this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        Some(match name {
            "__get__" => match args.get(0) {
                Some(instance) if !instance.is_none() => {
                    items(instance).and_then(|items| items.get(self.0 as i64))
                }
                _ => Ok(this.clone()),
            },
            "__set__" => Err(Exc::attribute_error("can't set attribute")),
            "__delete__" => Err(Exc::attribute_error("can't delete attribute")),
            _ => return None,
        })
    }
}

/// Names that a class derived from `NamedTuple` must not bind.
const PROHIBITED: [&str; 10] = [
    "__new__",
    "__init__",
    "__slots__",
    "__getnewargs__",
    "_fields",
    "_field_defaults",
    "_field_types",
    "_make",
    "_replace",
    "_asdict",
];

/// The class of `class C(NamedTuple)`, whose body has annotated `fields`.
pub(crate) fn from_body(name: &str, fields: &[Str], body: Vec<(Str, Value)>) -> Res<Value> {
    let given = |key: &str| {
        body.iter()
            .find(|(k, _)| k.as_str() == key)
            .map(|(_, v)| v.clone())
    };
    let mut defaults = Vec::new();
    let mut with_default: Vec<&str> = Vec::new();
    for field in fields {
        if let Some(value) = given(field.as_str()) {
            defaults.push(value);
            with_default.push(field.as_str());
        } else if !defaults.is_empty() {
            let plural = if with_default.len() > 1 { "s" } else { "" };
            return Err(Exc::type_error(format!(
                "Non-default namedtuple field {} cannot follow default field{plural} {}",
                field.as_str(),
                with_default.join(", ")
            )));
        }
    }
    check_names(&Str::from(name), fields, false)?;
    let made = make_namedtuple(name, fields.to_vec(), &defaults, current_module())?;
    let class = Class::from_value(&made)?;
    for (key, value) in body {
        if PROHIBITED.contains(&key.as_str()) {
            return Err(Exc::attribute_error(format!(
                "Cannot overwrite NamedTuple attribute {}",
                key.as_str()
            )));
        }
        if key.as_str() != "__module__" && !fields.iter().any(|f| f.as_str() == key.as_str()) {
            class.set_own(key.as_str(), value);
        }
    }
    Ok(made)
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
