//! `collections.abc`: the abstract classes with what they add to classes derived from them. Which
//! other classes belong to them is told by methods for the small ones, by a list for the others.

mod mapping;
mod sequence;
mod sets;

use crate::descriptor::ClassMethod;
use crate::exception::Kind;
use crate::modules::{array, collections, typing, written};
use crate::{alias, class, metaclass, Class, Exc, Res, Str, Value, View};
use std::cell::OnceCell;
use std::mem::ManuallyDrop;

type Methods = Vec<(&'static str, Value)>;

/// What an abstract method does when a derived class calls it.
#[derive(Clone, Copy)]
enum Body {
    Zero,
    False,
    None,
    Empty,
    Raise(Kind),
}

/// An abstract method: its name, its parameters.
type Abstract = (&'static str, &'static [&'static str], Body);

/// One of the classes.
struct Description {
    name: &'static str,
    bases: &'static [&'static str],
    abstracts: &'static [Abstract],
    /// A class with these methods belongs to it.
    told_by: &'static [&'static str],
    methods: fn() -> Methods,
    /// Builtin classes that belong to it.
    registered: fn() -> Vec<Class>,
}

const PLAIN: Description = Description {
    name: "",
    bases: &[],
    abstracts: &[],
    told_by: &[],
    methods: Vec::new,
    registered: Vec::new,
};

const KEY_ERROR: Body = Body::Raise(Kind::KeyError);
const INDEX_ERROR: Body = Body::Raise(Kind::IndexError);

/// Bases come before what is derived from them.
const FAMILY: [Description; 20] = [
    Description {
        name: "Hashable",
        abstracts: &[("__hash__", &["self"], Body::Zero)],
        told_by: &["__hash__"],
        ..PLAIN
    },
    Description {
        name: "Iterable",
        abstracts: &[("__iter__", &["self"], Body::Empty)],
        told_by: &["__iter__"],
        ..PLAIN
    },
    Description {
        name: "Iterator",
        bases: &["Iterable"],
        abstracts: &[("__next__", &["self"], Body::Raise(Kind::StopIteration))],
        told_by: &["__iter__", "__next__"],
        methods: sequence::of_iterator,
        ..PLAIN
    },
    Description {
        name: "Reversible",
        bases: &["Iterable"],
        abstracts: &[("__reversed__", &["self"], Body::Empty)],
        told_by: &["__reversed__", "__iter__"],
        ..PLAIN
    },
    Description {
        name: "Generator",
        bases: &["Iterator"],
        abstracts: &[
            ("send", &["self", "value"], Body::Raise(Kind::StopIteration)),
            ("throw", &["self", "typ", "val", "tb"], Body::None),
        ],
        told_by: &["__iter__", "__next__", "send", "throw", "close"],
        methods: sequence::of_generator,
        registered: || vec![Class::generator()],
    },
    Description {
        name: "Sized",
        abstracts: &[("__len__", &["self"], Body::Zero)],
        told_by: &["__len__"],
        ..PLAIN
    },
    Description {
        name: "Container",
        abstracts: &[("__contains__", &["self", "x"], Body::False)],
        told_by: &["__contains__"],
        ..PLAIN
    },
    Description {
        name: "Collection",
        bases: &["Sized", "Iterable", "Container"],
        told_by: &["__len__", "__iter__", "__contains__"],
        ..PLAIN
    },
    Description {
        name: "Callable",
        abstracts: &[("__call__", &["self", "*args", "**kwds"], Body::False)],
        told_by: &["__call__"],
        ..PLAIN
    },
    Description {
        name: "Set",
        bases: &["Collection"],
        methods: sets::of_set,
        registered: || vec![Class::frozenset()],
        ..PLAIN
    },
    Description {
        name: "MutableSet",
        bases: &["Set"],
        abstracts: &[
            (
                "add",
                &["self", "value"],
                Body::Raise(Kind::NotImplementedError),
            ),
            (
                "discard",
                &["self", "value"],
                Body::Raise(Kind::NotImplementedError),
            ),
        ],
        methods: sets::of_mutable_set,
        registered: || vec![Class::set()],
        ..PLAIN
    },
    Description {
        name: "Mapping",
        bases: &["Collection"],
        abstracts: &[("__getitem__", &["self", "key"], KEY_ERROR)],
        methods: mapping::of_mapping,
        ..PLAIN
    },
    Description {
        name: "MappingView",
        bases: &["Sized"],
        methods: mapping::of_view,
        ..PLAIN
    },
    Description {
        name: "KeysView",
        bases: &["MappingView", "Set"],
        methods: mapping::of_keys,
        registered: || vec![Class::native("dict_keys")],
        ..PLAIN
    },
    Description {
        name: "ItemsView",
        bases: &["MappingView", "Set"],
        methods: mapping::of_items,
        registered: || vec![Class::native("dict_items")],
        ..PLAIN
    },
    Description {
        name: "ValuesView",
        bases: &["MappingView", "Collection"],
        methods: mapping::of_values,
        registered: || vec![Class::native("dict_values")],
        ..PLAIN
    },
    Description {
        name: "MutableMapping",
        bases: &["Mapping"],
        abstracts: &[
            ("__setitem__", &["self", "key", "value"], KEY_ERROR),
            ("__delitem__", &["self", "key"], KEY_ERROR),
        ],
        methods: mapping::of_mutable_mapping,
        registered: || vec![Class::dict(), collections::chain_map()],
        ..PLAIN
    },
    Description {
        name: "Sequence",
        bases: &["Reversible", "Collection"],
        abstracts: &[("__getitem__", &["self", "index"], INDEX_ERROR)],
        methods: sequence::of_sequence,
        registered: || vec![Class::tuple(), Class::str(), Class::range()],
        ..PLAIN
    },
    Description {
        name: "ByteString",
        bases: &["Sequence"],
        registered: || vec![Class::bytes(), Class::bytearray()],
        ..PLAIN
    },
    Description {
        name: "MutableSequence",
        bases: &["Sequence"],
        abstracts: &[
            ("__setitem__", &["self", "index", "value"], INDEX_ERROR),
            ("__delitem__", &["self", "index"], INDEX_ERROR),
            ("insert", &["self", "index", "value"], INDEX_ERROR),
        ],
        methods: sequence::of_mutable_sequence,
        registered: || {
            vec![
                Class::list(),
                Class::bytearray(),
                collections::deque(),
                array::array(),
            ]
        },
        ..PLAIN
    },
];

macro_rules! members {
    ($($function:ident $name:literal;)*) => {$(
        #[doc = concat!("`collections.abc.", $name, "`")]
        pub fn $function() -> Class {
            member($name)
        }
    )*};
}

members! {
    byte_string "ByteString";
    callable "Callable";
    collection "Collection";
    container "Container";
    generator "Generator";
    hashable "Hashable";
    items_view "ItemsView";
    iterable "Iterable";
    iterator "Iterator";
    keys_view "KeysView";
    mapping "Mapping";
    mapping_view "MappingView";
    mutable_mapping "MutableMapping";
    mutable_sequence "MutableSequence";
    mutable_set "MutableSet";
    reversible "Reversible";
    sequence "Sequence";
    set "Set";
    sized "Sized";
    values_view "ValuesView";
}

thread_local! {
    // Classes are never destroyed: values refer to them until the very end of the thread.
    static MADE: ManuallyDrop<OnceCell<Vec<Class>>> = const { ManuallyDrop::new(OnceCell::new()) };
}

/// The class of that name. All are made at once: a class belongs to another one through those that
/// are derived from it.
fn member(name: &str) -> Class {
    if let Some(made) = MADE.with(|cell| cell.get().map(|all| named(all, name))) {
        return made;
    }
    let made = make_family();
    MADE.with(|cell| named(cell.get_or_init(|| made), name))
}

fn named(all: &[Class], name: &str) -> Class {
    let at = FAMILY.iter().position(|d| d.name == name).unwrap_or(0);
    all.get(at).cloned().unwrap_or_else(Class::object)
}

fn make_family() -> Vec<Class> {
    let mut made: Vec<Class> = Vec::with_capacity(FAMILY.len());
    for description in &FAMILY {
        let bases: Vec<Value> = match description.bases {
            [] => vec![Class::object().value()],
            names => names
                .iter()
                .map(|name| named(&made, name).value())
                .collect(),
        };
        // The table describes consistent classes.
        let class = make_class(description, &bases).unwrap_or_else(|_| Class::object());
        made.push(class);
    }
    made
}

fn make_class(description: &'static Description, bases: &[Value]) -> Res<Class> {
    let mut methods: Methods = vec![("__module__", Value::from("collections.abc"))];
    for (name, parameters, body) in description.abstracts {
        methods.push((name, abstract_method(description, name, parameters, *body)?));
    }
    if !description.told_by.is_empty() {
        let hook = written::function("__subclasshook__", &["cls", "C"], vec![], |s| {
            told_by_methods(description, &s[0], &s[1])
        });
        methods.push(("__subclasshook__", ClassMethod::value(hook)));
    }
    let parameters = &["cls", "item"];
    let item = written::function("__class_getitem__", parameters, vec![], |s| {
        match s[0].view() {
            View::Class(class) => Ok(alias::generic_alias(class, &s[1])),
            _ => Ok(s[0].clone()),
        }
    });
    methods.push(("__class_getitem__", item));
    methods.extend((description.methods)());
    if !methods.iter().any(|(name, _)| *name == "__slots__") {
        methods.push(("__slots__", Value::from(Vec::new())));
    }
    let attrs = methods
        .into_iter()
        .map(|(name, value)| (Str::from(name), value))
        .collect();
    let class = Class::create_by(&metaclass::abc_meta(), description.name, bases, attrs, &[])?;
    for known in (description.registered)() {
        metaclass::register(&class.value(), &known.value())?;
    }
    Ok(class)
}

fn abstract_method(
    description: &Description,
    name: &'static str,
    parameters: &[&'static str],
    body: Body,
) -> Res<Value> {
    let qualified: &'static str = format!("{}.{name}", description.name).leak();
    let defaults = if name == "throw" {
        vec![Value::NONE, Value::NONE]
    } else {
        vec![]
    };
    let function = written::function(qualified, parameters, defaults, move |_| match body {
        Body::Zero => Ok(Value::from(0i64)),
        Body::False => Ok(Value::FALSE),
        Body::None => Ok(Value::NONE),
        Body::Empty => sequence::generator(std::iter::empty()),
        Body::Raise(kind) => Err(Exc::with_args(kind, vec![])),
    });
    typing::abstractmethod(&function)
}

/// The answer of `__subclasshook__`: true, or not known.
fn told_by_methods(description: &Description, class: &Value, candidate: &Value) -> Res<Value> {
    let (View::Class(class), View::Class(candidate)) = (class.view(), candidate.view()) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    if !class.is_same(&member(description.name)) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let has_all = description.told_by.iter().all(|name| has(candidate, name));
    Ok(if has_all {
        Value::TRUE
    } else {
        Value::NOT_IMPLEMENTED
    })
}

/// The class or one of its bases has the method, and the first that names it has not set it to None.
fn has(class: &Class, name: &str) -> bool {
    match name {
        "__hash__" => is_hashable(class),
        "__iter__" | "__next__" if is_native_iterator(class) => true,
        "__iter__" | "__reversed__" if is_view(class) => true,
        "__call__" if is_native_callable(class) => true,
        _ => class.lookup(name).is_some_and(|method| !method.is_none()),
    }
}

fn is_hashable(class: &Class) -> bool {
    for base in class.mro() {
        if let Some(hash) = base.get_own("__hash__") {
            return !hash.is_none();
        }
        let full = base.full_name();
        if matches!(
            full.as_str(),
            "list"
                | "dict"
                | "set"
                | "bytearray"
                | "slice"
                | "dict_keys"
                | "dict_items"
                | "collections.deque"
                | "array.array"
        ) {
            return false;
        }
        if !full.starts_with("object") && base.get_own("__eq__").is_some() {
            return false;
        }
    }
    true
}

fn is_native_iterator(class: &Class) -> bool {
    let full = class.full_name();
    full.ends_with("iterator")
        || full.starts_with("itertools.")
        || matches!(
            full.as_str(),
            "generator" | "enumerate" | "zip" | "map" | "filter" | "reversed"
        )
}

fn is_view(class: &Class) -> bool {
    matches!(
        class.full_name().as_str(),
        "dict_keys" | "dict_values" | "dict_items"
    )
}

fn is_native_callable(class: &Class) -> bool {
    matches!(
        class.full_name().as_str(),
        "function" | "builtin_function_or_method" | "method" | "type" | "functools.partial"
    ) || class.is_subclass(&Class::type_())
}

/// What a value of the runtime's own types shows better than its class does.
pub(crate) fn recognizes(class: &Class, v: &Value) -> Option<bool> {
    let at = MADE.with(|cell| cell.get()?.iter().position(|c| c.is_same(class)))?;
    let object = v.as_object()?;
    if object.class().is_written() {
        return None;
    }
    match FAMILY[at].name {
        "Callable" => Some(crate::call::is_callable(v)),
        "Iterator" if object.is_iterator() => Some(true),
        "Hashable" => Some(!matches!(object.native_hash(), Some(Err(_)))),
        _ => None,
    }
}

/// `isinstance(v, member)`
fn is_member(v: &Value, name: &str) -> Res<bool> {
    class::is_instance(v, &member(name).value())
}
