//! Classes: names, bases, method resolution order, attributes; builtin, native and written ones.

use crate::call::Args;
use crate::exception::Kind;
use crate::instance::{Instance, MemberSlot};
use crate::{descriptor, native, ops, Exc, Res, Str, Tuple, Value, View};
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::mem::ManuallyDrop;
use std::rc::{Rc, Weak};

/// A Python class.
#[derive(Clone)]
pub struct Class(Rc<ClassData>);

/// Tables of attribute names: eight bytes at a time, which is fast for short names.
#[derive(Clone, Copy, Default)]
struct NameHasher(u64);

impl NameHasher {
    #[inline]
    fn mix(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

impl Hasher for NameHasher {
    #[inline]
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.mix(u64::from_le_bytes(*word));
        }
        let mut last = 0;
        for byte in rest {
            last = last << 8 | u64::from(*byte);
        }
        self.mix(last | (rest.len() as u64) << 56);
    }
    #[inline]
    fn write_u8(&mut self, _: u8) {}
    #[inline]
    fn finish(&self) -> u64 {
        self.0.rotate_left(26)
    }
}

type Names<T> = HashMap<Box<str>, T, BuildHasherDefault<NameHasher>>;

/// A class's own attributes, in the order in which they were made.
#[derive(Default)]
struct Attrs {
    places: Names<usize>,
    entries: Vec<Option<(Str, Value)>>,
}

impl Attrs {
    fn get(&self, name: &str) -> Option<&Value> {
        let place = *self.places.get(name)?;
        self.entries[place].as_ref().map(|(_, v)| v)
    }

    fn set(&mut self, name: &str, value: Value) -> Option<Value> {
        if let Some(place) = self.places.get(name) {
            return self.entries[*place]
                .replace((Str::from(name), value))
                .map(|(_, v)| v);
        }
        self.places.insert(name.into(), self.entries.len());
        self.entries.push(Some((Str::from(name), value)));
        None
    }

    fn delete(&mut self, name: &str) -> Option<Value> {
        let place = self.places.remove(name)?;
        self.entries[place].take().map(|(_, v)| v)
    }
}

/// What the instances of a class are made of.
#[derive(Clone, Copy)]
pub enum Layout {
    /// Nothing but attributes.
    Object,
    /// The payload of a builtin type, by its name.
    Builtin(&'static str),
    Exception(Kind),
    /// An object of the runtime, made by its class's function.
    Native(&'static NativeClass),
}

impl PartialEq for Layout {
    fn eq(&self, other: &Layout) -> bool {
        match (self, other) {
            (Layout::Object, Layout::Object) => true,
            (Layout::Builtin(a), Layout::Builtin(b)) => a == b,
            (Layout::Exception(a), Layout::Exception(b)) => a == b,
            (Layout::Native(a), Layout::Native(b)) => std::ptr::eq(*a, *b),
            _ => false,
        }
    }
}

/// A class that the runtime defines outside of `builtins`: one static for each.
pub struct NativeClass {
    pub name: &'static str,
    pub module: &'static str,
    /// Makes an instance: `__new__`, and `__init__` too where `init` is None.
    pub construct: Option<fn(&Args) -> Res<Value>>,
    /// Fills an instance in place, for types that can change.
    pub init: Option<fn(&Value, &Args) -> Res<()>>,
    /// Class methods, static methods and constants.
    pub class_attr: Option<fn(&str) -> Option<Value>>,
    /// Names of methods and data attributes, so that they can be taken from the class.
    pub methods: &'static [&'static str],
    /// Those of `methods` that are data attributes of instances.
    pub data: &'static [&'static str],
    pub bases: fn() -> Vec<Class>,
}

impl NativeClass {
    /// A class without any of the optional parts.
    pub const fn new(module: &'static str, name: &'static str) -> NativeClass {
        NativeClass {
            name,
            module,
            construct: None,
            init: None,
            class_attr: None,
            methods: &[],
            data: &[],
            bases: Vec::new,
        }
    }
}

/// Makes the instances of a compiled class: `__new__` with the class that was called.
pub type Allocator = Rc<dyn Fn(&Class, &Args) -> Res<Value>>;

struct ClassData {
    name: RefCell<Str>,
    layout: Layout,
    /// The metaclass, when it is not `type`.
    meta: Option<Class>,
    /// Written in Python: attributes may change.
    is_written: bool,
    /// Instances have a `__dict__`.
    has_dict: bool,
    bases: Vec<Class>,
    /// The bases' part of the method resolution order.
    above: Vec<Class>,
    attrs: RefCell<Attrs>,
    allocator: RefCell<Option<Allocator>>,
    abstracts: RefCell<Vec<Str>>,
    found: RefCell<Names<Found>>,
    found_version: Cell<u64>,
    hooks: Cell<u8>,
    subclasses: RefCell<Vec<Weak<ClassData>>>,
}

/// The result of looking a name up along the method resolution order.
#[derive(Clone)]
struct Found {
    value: Option<Value>,
    /// Defined by a class written in Python.
    is_written: bool,
    role: Role,
}

/// What kind of attribute a class has under a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Missing,
    /// A function written in Python.
    Function,
    /// A data descriptor: it goes before the instance's own attribute.
    Data,
    Other,
}

/// Special methods that change what attribute access and construction do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Hook {
    GetAttribute = 1,
    SetAttr = 2,
    DelAttr = 4,
    New = 8,
    Allocator = 16,
}

/// Marks the set of hooks as not known yet.
const UNKNOWN: u8 = 128;

thread_local! {
    /// Counts changes of special methods: lookups made before are forgotten.
    static VERSION: Cell<u64> = const { Cell::new(0) };
    // Classes are never destroyed: values refer to them until the very end of the thread.
    static BUILTINS: ManuallyDrop<[OnceCell<Class>; BUILTIN.len()]> =
        const { ManuallyDrop::new([const { OnceCell::new() }; BUILTIN.len()]) };
    static EXCEPTIONS: ManuallyDrop<[OnceCell<Class>; Kind::ALL.len()]> =
        const { ManuallyDrop::new([const { OnceCell::new() }; Kind::ALL.len()]) };
    static DEFINED: ManuallyDrop<RefCell<HashMap<*const NativeClass, Class>>> = ManuallyDrop::default();
    static NATIVES: ManuallyDrop<RefCell<HashMap<&'static str, Class>>> = ManuallyDrop::default();
}

macro_rules! builtin_classes {
    ($($method:ident = $index:literal $name:literal : $base:literal;)*) => {
        const BUILTIN: &[(&str, usize)] = &[$(($name, $base)),*];
        impl Class {
            $(
                #[doc = concat!("The class `", $name, "`.")]
                pub fn $method() -> Class {
                    Class::builtin_at($index)
                }
            )*
        }
    };
}

builtin_classes! {
    object = 0 "object": 0;
    type_ = 1 "type": 0;
    none = 2 "NoneType": 0;
    int = 3 "int": 0;
    bool = 4 "bool": 3;
    float = 5 "float": 0;
    complex = 6 "complex": 0;
    str = 7 "str": 0;
    bytes = 8 "bytes": 0;
    bytearray = 9 "bytearray": 0;
    list = 10 "list": 0;
    dict = 11 "dict": 0;
    set = 12 "set": 0;
    frozenset = 13 "frozenset": 0;
    tuple = 14 "tuple": 0;
    range = 15 "range": 0;
    slice = 16 "slice": 0;
    not_implemented = 17 "NotImplementedType": 0;
    ellipsis = 18 "ellipsis": 0;
    function = 19 "function": 0;
    method = 20 "method": 0;
    builtin_function = 21 "builtin_function_or_method": 0;
    property = 22 "property": 0;
    classmethod = 23 "classmethod": 0;
    staticmethod = 24 "staticmethod": 0;
    super_ = 25 "super": 0;
    module = 26 "module": 0;
    generator = 27 "generator": 0;
    enumerate = 28 "enumerate": 0;
    filter = 29 "filter": 0;
    map = 30 "map": 0;
    reversed = 31 "reversed": 0;
    zip = 32 "zip": 0;
    memoryview = 33 "memoryview": 0;
}

/// The builtin class of that name, exceptions included.
pub fn builtin(name: &str) -> Option<Class> {
    match BUILTIN.iter().position(|(n, _)| *n == name) {
        Some(index) => Some(Class::builtin_at(index)),
        None => Kind::named(name).map(Class::exception),
    }
}

/// Builtin classes that cannot be derived from.
const FINAL: &[&str] = &[
    "bool",
    "NoneType",
    "range",
    "slice",
    "NotImplementedType",
    "ellipsis",
    "function",
    "method",
    "builtin_function_or_method",
    "generator",
    "memoryview",
];

/// The abstract base `abc.ABC`.
static ABC: NativeClass = NativeClass::new("abc", "ABC");

impl Class {
    fn builtin_at(index: usize) -> Class {
        BUILTINS.with(|classes| {
            if let Some(class) = classes[index].get() {
                return class.clone();
            }
            let (name, base) = BUILTIN[index];
            let bases = if index == 0 {
                vec![]
            } else {
                vec![Class::builtin_at(base)]
            };
            let layout = if index == 0 {
                Layout::Object
            } else {
                Layout::Builtin(name)
            };
            let made = Class::native_of(name, layout, bases);
            classes[index].get_or_init(|| made).clone()
        })
    }

    /// The builtin exception class.
    pub fn exception(kind: Kind) -> Class {
        EXCEPTIONS.with(|classes| {
            let cell = &classes[kind as usize];
            if let Some(class) = cell.get() {
                return class.clone();
            }
            let bases = match kind {
                Kind::BaseException => vec![Class::object()],
                Kind::ExceptionGroup => {
                    vec![
                        Class::exception(Kind::BaseExceptionGroup),
                        Class::exception(Kind::Exception),
                    ]
                }
                _ => vec![Class::exception(kind.base())],
            };
            let made = Class::native_of(kind.name(), Layout::Exception(kind), bases);
            cell.get_or_init(|| made).clone()
        })
    }

    /// A class of the runtime that is known by its name alone: `"list_iterator"`,
    /// `"collections.deque"`. Builtin ones are found too.
    pub fn native(name: &'static str) -> Class {
        if let Some(class) = NATIVES.with(|all| all.borrow().get(name).cloned()) {
            return class;
        }
        let class = match BUILTIN.iter().position(|(n, _)| *n == name) {
            Some(index) => Class::builtin_at(index),
            None => match Kind::named(name) {
                Some(kind) => Class::exception(kind),
                None => Class::native_of(name, Layout::Builtin(name), vec![Class::object()]),
            },
        };
        NATIVES.with(|all| all.borrow_mut().insert(name, class.clone()));
        class
    }

    /// The class of a static description.
    pub fn define(description: &'static NativeClass) -> Class {
        let key = std::ptr::from_ref(description);
        if let Some(class) = DEFINED.with(|all| all.borrow().get(&key).cloned()) {
            return class;
        }
        let mut bases = (description.bases)();
        if bases.is_empty() {
            bases.push(Class::object());
        }
        let mut class = Class::native_of(description.name, Layout::Native(description), bases);
        if std::ptr::eq(description, &ABC) {
            if let Some(data) = Rc::get_mut(&mut class.0) {
                data.meta = Some(crate::metaclass::abc_meta());
            }
        }
        DEFINED.with(|all| all.borrow_mut().insert(key, class.clone()));
        class
    }

    /// `abc.ABC`: classes derived from it cannot be instantiated while a method is abstract.
    pub fn abc() -> Class {
        Class::define(&ABC)
    }

    fn native_of(name: &'static str, layout: Layout, bases: Vec<Class>) -> Class {
        let above = linearize(&bases).unwrap_or_default();
        Class(Rc::new(ClassData {
            name: RefCell::new(Str::from(name.rsplit('.').next().unwrap_or(name))),
            layout,
            meta: None,
            is_written: false,
            has_dict: matches!(layout, Layout::Exception(_)),
            bases,
            above,
            attrs: RefCell::default(),
            allocator: RefCell::new(None),
            abstracts: RefCell::default(),
            found: RefCell::default(),
            found_version: Cell::new(0),
            hooks: Cell::new(UNKNOWN),
            subclasses: RefCell::default(),
        }))
    }

    /// A class statement with bases and a body: `Class::new("Name", &[bases], vec![("attr", value)])`.
    pub fn new(name: &str, bases: &[Class], attrs: Vec<(&str, Value)>) -> Res<Class> {
        let attrs = attrs.into_iter().map(|(k, v)| (Str::from(k), v)).collect();
        let bases: Vec<Value> = bases.iter().cloned().map(Value::from).collect();
        Class::create(name, &bases, attrs, &[])
    }

    /// A class statement: bases as values, the body's names in order, the keywords of the header
    /// (for `__init_subclass__`).
    pub fn create(
        name: &str,
        bases: &[Value],
        attrs: Vec<(Str, Value)>,
        keywords: &[(Str, Value)],
    ) -> Res<Class> {
        Class::create_by(&Class::type_(), name, bases, attrs, keywords)
    }

    /// As `create`, by a metaclass or one that the bases have.
    pub(crate) fn create_by(
        meta: &Class,
        name: &str,
        bases: &[Value],
        attrs: Vec<(Str, Value)>,
        keywords: &[(Str, Value)],
    ) -> Res<Class> {
        let class = Class::create_unannounced(meta, name, bases, attrs)?;
        class.announce_members(keywords)?;
        Ok(class)
    }

    /// As `create_by`, before anyone has heard of the class.
    pub(crate) fn create_unannounced(
        meta: &Class,
        name: &str,
        bases: &[Value],
        attrs: Vec<(Str, Value)>,
    ) -> Res<Class> {
        let bases = resolve_bases(bases)?;
        let meta = crate::metaclass::winner(meta, &bases)?;
        Class::build(&meta, name, bases, attrs)
    }

    /// Tells the members their names and the base classes of the new one.
    pub(crate) fn announce_members(&self, keywords: &[(Str, Value)]) -> Res<()> {
        self.name_members()?;
        self.announce(keywords)
    }

    fn build(meta: &Class, name: &str, bases: Vec<Class>, attrs: Vec<(Str, Value)>) -> Res<Class> {
        let layout = common_layout(&bases)?;
        let above = linearize(&bases)?;
        let slots = attrs
            .iter()
            .find(|(k, _)| k.as_str() == "__slots__")
            .map(|(_, v)| v.clone());
        let slots = slots.map(|v| slot_names(&v)).transpose()?;
        let own_dict = slots
            .as_ref()
            .is_none_or(|names| names.iter().any(|n| n.as_str() == "__dict__"));
        let is_plain = *meta == Class::type_();
        let class = Class(Rc::new(ClassData {
            name: RefCell::new(Str::from(name)),
            layout,
            meta: (!is_plain).then(|| meta.clone()),
            is_written: true,
            has_dict: own_dict || bases.iter().any(|b| b.0.has_dict),
            bases,
            above,
            attrs: RefCell::default(),
            allocator: RefCell::new(None),
            abstracts: RefCell::default(),
            found: RefCell::default(),
            found_version: Cell::new(0),
            hooks: Cell::new(UNKNOWN),
            subclasses: RefCell::default(),
        }));
        class.fill(name, attrs, slots);
        for base in &class.0.bases {
            base.0.subclasses.borrow_mut().push(Rc::downgrade(&class.0));
        }
        if !is_plain && meta.is_subclass(&crate::metaclass::abc_meta()) {
            class.collect_abstracts()?;
        }
        Ok(class)
    }

    fn fill(&self, name: &str, body: Vec<(Str, Value)>, slots: Option<Vec<Str>>) {
        let mut attrs = self.0.attrs.borrow_mut();
        let given = |key: &str| body.iter().any(|(k, _)| k.as_str() == key);
        if !given("__module__") {
            attrs.set("__module__", Value::from("__main__"));
        }
        if !given("__qualname__") {
            attrs.set("__qualname__", Value::from(name));
        }
        let defines_eq = given("__eq__") && !given("__hash__");
        for (key, value) in body {
            let value = match key.as_str() {
                "__init_subclass__" | "__class_getitem__" => descriptor::implied_classmethod(value),
                "__new__" => descriptor::implied_staticmethod(value),
                _ => value,
            };
            attrs.set(key.as_str(), value);
        }
        if defines_eq {
            attrs.set("__hash__", Value::NONE);
        }
        for slot in slots.unwrap_or_default() {
            if !matches!(slot.as_str(), "__dict__" | "__weakref__") {
                let owner = self.0.name.borrow().clone();
                attrs.set(
                    slot.as_str(),
                    Value::object(MemberSlot {
                        owner,
                        name: slot.clone(),
                    }),
                );
            }
        }
        if attrs.get("__doc__").is_none() {
            attrs.set("__doc__", Value::NONE);
        }
    }

    /// Calls `__set_name__` of the attributes that have it.
    fn name_members(&self) -> Res<()> {
        for (name, value) in self.own_attrs() {
            descriptor::learn_name(&value, &name);
            if let Some(result) = crate::call::special(
                &value,
                "__set_name__",
                &[self.value(), Value::from(name.clone())],
            ) {
                result.map_err(|cause| {
                    Exc::runtime_error(format!(
                        "Error calling __set_name__ on '{}' instance '{}' in '{}'",
                        Class::of(&value).name().as_str(),
                        name.as_str(),
                        self.name().as_str()
                    ))
                    .with_cause(Some(cause))
                })?;
            }
        }
        Ok(())
    }

    /// Calls `__init_subclass__` of the nearest base that has it.
    fn announce(&self, keywords: &[(Str, Value)]) -> Res<()> {
        for base in &self.0.above {
            if let Some(hook) = base.get_own("__init_subclass__") {
                let bound = descriptor::bind(&hook, None, self)?;
                crate::call_kw(&bound, &[], keywords)?;
                return Ok(());
            }
        }
        if keywords.is_empty() {
            return Ok(());
        }
        Err(Exc::type_error(format!(
            "{}.__init_subclass__() takes no keyword arguments",
            self.qualname().as_str()
        )))
    }

    fn collect_abstracts(&self) -> Res<()> {
        let mut names: Vec<Str> = Vec::new();
        for base in &self.0.bases {
            for name in base.0.abstracts.borrow().iter() {
                let now = self.lookup(name.as_str());
                if now.map_or(Ok(true), |v| descriptor::is_abstract(&v))? {
                    names.push(name.clone());
                }
            }
        }
        for (name, value) in self.own_attrs() {
            if descriptor::is_abstract(&value)? {
                names.push(name);
            }
        }
        names.sort_by(|a, b| a.as_str().cmp(b.as_str()));
        names.dedup_by(|a, b| a.as_str() == b.as_str());
        *self.0.abstracts.borrow_mut() = names;
        Ok(())
    }

    /// `type(v)`.
    pub fn of(v: &Value) -> Class {
        match v.view() {
            View::None => Class::none(),
            View::Bool(_) => Class::bool(),
            View::Int(_) => Class::int(),
            View::Float(_) => Class::float(),
            View::Complex(_) => Class::complex(),
            View::Str(_) => Class::str(),
            View::Bytes(_) => Class::bytes(),
            View::ByteArray(_) => Class::bytearray(),
            View::List(_) => Class::list(),
            View::Dict(_) => Class::dict(),
            View::Set(_) => Class::set(),
            View::FrozenSet(_) => Class::frozenset(),
            View::Tuple(_) => Class::tuple(),
            View::Range(_) => Class::range(),
            View::Slice(_) => Class::slice(),
            View::Class(class) => class.meta(),
            View::NotImplemented => Class::not_implemented(),
            View::Ellipsis => Class::ellipsis(),
            View::Object(object) => object.class(),
        }
    }

    pub fn value(&self) -> Value {
        Value::from(self.clone())
    }

    pub fn name(&self) -> Str {
        self.0.name.borrow().clone()
    }

    pub(crate) fn set_name(&self, name: Str) {
        *self.0.name.borrow_mut() = name;
    }

    /// `__qualname__`.
    pub fn qualname(&self) -> Str {
        match self.0.attrs.borrow().get("__qualname__").map(Value::view) {
            Some(View::Str(s)) => s.clone(),
            _ => self.name(),
        }
    }

    /// `__module__`.
    pub fn module_name(&self) -> Str {
        if let Some(View::Str(s)) = self.0.attrs.borrow().get("__module__").map(Value::view) {
            return s.clone();
        }
        match self.0.layout {
            Layout::Native(d) => Str::from(d.module),
            Layout::Builtin(full) => {
                Str::from(full.rsplit_once('.').map_or("builtins", |(m, _)| m))
            }
            _ => Str::from("builtins"),
        }
    }

    /// `__main__.Foo`, or the bare name of a builtin.
    pub fn full_name(&self) -> String {
        let (module, name) = (self.module_name(), self.qualname());
        match module.as_str() {
            "builtins" => name.as_str().to_string(),
            module => format!("{module}.{}", name.as_str()),
        }
    }

    /// The name in errors that CPython writes in C: types written in C are called by their module too.
    pub fn error_name(&self) -> Str {
        const IN_PYTHON: [&str; 6] = [
            "abc",
            "contextlib",
            "dataclasses",
            "enum",
            "random",
            "typing",
        ];
        const IN_C: [&str; 11] = [
            "_thread._local",
            "collections.OrderedDict",
            "collections.defaultdict",
            "decimal.Context",
            "decimal.Decimal",
            "datetime.date",
            "datetime.datetime",
            "datetime.time",
            "datetime.timedelta",
            "datetime.timezone",
            "datetime.tzinfo",
        ];
        let full = self.full_name();
        let is_in_c = match self.0.layout {
            Layout::Native(description) if !self.0.is_written => {
                !IN_PYTHON.contains(&description.module)
            }
            Layout::Builtin(_) if !self.0.is_written => true,
            _ => IN_C.contains(&full.as_str()),
        };
        if is_in_c {
            Str::from(full)
        } else {
            self.name()
        }
    }

    /// `<class '__main__.Foo'>`.
    pub fn repr(&self) -> Str {
        Str::from(format!("<class '{}'>", self.full_name()))
    }

    pub fn bases(&self) -> &[Class] {
        &self.0.bases
    }

    /// `type(self)`.
    pub fn meta(&self) -> Class {
        self.own_meta().unwrap_or_else(Class::type_)
    }

    /// The metaclass, when it is not `type`.
    #[inline]
    pub fn own_meta(&self) -> Option<Class> {
        self.0.meta.clone()
    }

    pub fn layout(&self) -> Layout {
        self.0.layout
    }

    /// Written in Python, not of the runtime.
    pub fn is_written(&self) -> bool {
        self.0.is_written
    }

    /// Of the runtime.
    pub fn is_native(&self) -> bool {
        !self.0.is_written
    }

    pub fn is_exception(&self) -> bool {
        matches!(self.0.layout, Layout::Exception(_))
    }

    /// Instances can have any attribute.
    pub fn has_dict(&self) -> bool {
        self.0.has_dict
    }

    /// The method resolution order, itself first.
    pub fn mro(&self) -> impl Iterator<Item = &Class> {
        std::iter::once(self).chain(&self.0.above)
    }

    /// `issubclass(self, other)`, by inheritance.
    pub fn is_subclass(&self, other: &Class) -> bool {
        self.is_same(other) || self.0.above.iter().any(|c| c.is_same(other))
    }

    /// True where the metaclass answers instead of inheritance. `abc.ABCMeta` agrees with it.
    fn meta_decides(&self, check: &str) -> bool {
        let asked = |meta: Class| {
            !meta.is_same(&crate::metaclass::abc_meta()) && meta.special(check).is_some()
        };
        self.own_meta().is_some_and(asked)
    }

    /// `isinstance(v, self)`, by inheritance.
    pub fn is_instance(&self, v: &Value) -> bool {
        Class::of(v).is_subclass(self)
    }

    pub fn is_same(&self, other: &Class) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    /// Live direct subclasses, oldest first.
    pub fn subclasses(&self) -> Vec<Class> {
        self.0
            .subclasses
            .borrow()
            .iter()
            .filter_map(Weak::upgrade)
            .map(Class)
            .collect()
    }

    /// Sets what makes the instances of a compiled class.
    pub fn set_allocator(&self, allocator: impl Fn(&Class, &Args) -> Res<Value> + 'static) {
        *self.0.allocator.borrow_mut() = Some(Rc::new(allocator));
        VERSION.set(VERSION.get() + 1);
    }

    fn allocator(&self) -> Option<Allocator> {
        self.mro().find_map(|c| c.0.allocator.borrow().clone())
    }

    /// An attribute of the class itself, not of its bases.
    pub fn get_own(&self, name: &str) -> Option<Value> {
        self.0.attrs.borrow().get(name).cloned()
    }

    /// Sets an attribute of the class (no check whether it may change).
    pub fn set_own(&self, name: &str, value: Value) {
        let old = self.0.attrs.borrow_mut().set(name, value);
        self.forget(name);
        drop(old);
    }

    /// Deletes an attribute of the class; false: there was none.
    pub fn delete_own(&self, name: &str) -> bool {
        let old = self.0.attrs.borrow_mut().delete(name);
        self.forget(name);
        old.is_some()
    }

    /// The class's own attributes, in order.
    pub fn own_attrs(&self) -> Vec<(Str, Value)> {
        self.0
            .attrs
            .borrow()
            .entries
            .iter()
            .flatten()
            .cloned()
            .collect()
    }

    /// Forgets what was found before the last change of a special method.
    #[inline]
    fn refresh(&self) {
        let version = VERSION.get();
        if self.0.found_version.get() != version {
            let old = self.0.found.take();
            drop(old);
            self.0.found_version.set(version);
            self.0.hooks.set(UNKNOWN);
        }
    }

    /// Hands over what the name is along the order; `read` runs no other code.
    #[inline]
    fn find<R>(&self, name: &str, read: impl FnOnce(&Found) -> R) -> R {
        self.refresh();
        if let Some(found) = self.0.found.borrow().get(name) {
            return read(found);
        }
        let found = self.search(name);
        let result = read(&found);
        let old = self.0.found.borrow_mut().insert(name.into(), found);
        drop(old);
        result
    }

    #[cold]
    fn search(&self, name: &str) -> Found {
        for class in self.mro() {
            let own = class.get_own(name);
            let native = || {
                if class.is_written() {
                    None
                } else {
                    native::class_attr(class, name)
                }
            };
            if let Some(value) = own.or_else(native) {
                let role = match value.downcast::<crate::Function>() {
                    Some(_) => Role::Function,
                    None if descriptor::is_data(&value) => Role::Data,
                    None => Role::Other,
                };
                return Found {
                    value: Some(value),
                    is_written: class.is_written(),
                    role,
                };
            }
        }
        Found {
            value: None,
            is_written: false,
            role: Role::Missing,
        }
    }

    /// A changed attribute: what the class and those derived from it found under the name is
    /// forgotten. Special methods may mean more than their own name, so all is forgotten.
    fn forget(&self, name: &str) {
        if name.starts_with("__") {
            VERSION.set(VERSION.get() + 1);
            return;
        }
        let old = self.0.found.borrow_mut().remove(name);
        drop(old);
        for class in self.subclasses() {
            class.forget(name);
        }
    }

    /// The function written in Python that the class has under the name.
    #[inline]
    pub fn function_named(&self, name: &str) -> Option<Value> {
        self.find(name, |found| {
            if found.role == Role::Function {
                found.value.clone()
            } else {
                None
            }
        })
    }

    /// What kind of attribute the class has under the name.
    #[inline]
    pub fn role(&self, name: &str) -> Role {
        self.find(name, |found| found.role)
    }

    /// True when a class along the order, written in Python, defines the hook.
    #[inline]
    pub fn has_hook(&self, hook: Hook) -> bool {
        self.refresh();
        let known = self.0.hooks.get();
        let hooks = if known & UNKNOWN == 0 {
            known
        } else {
            self.find_hooks()
        };
        hooks & hook as u8 != 0
    }

    #[cold]
    fn find_hooks(&self) -> u8 {
        let mut hooks = 0;
        for (hook, name) in [
            (Hook::GetAttribute, "__getattribute__"),
            (Hook::SetAttr, "__setattr__"),
            (Hook::DelAttr, "__delattr__"),
            (Hook::New, "__new__"),
        ] {
            if self.special(name).is_some() {
                hooks |= hook as u8;
            }
        }
        if self.allocator().is_some() {
            hooks |= Hook::Allocator as u8;
        }
        self.0.hooks.set(hooks);
        hooks
    }

    /// The attribute along the method resolution order, not bound.
    #[inline]
    pub fn lookup(&self, name: &str) -> Option<Value> {
        self.find(name, |found| found.value.clone())
    }

    /// The attribute when a class written in Python defines it before any builtin one does: what
    /// operators call. `None` set as the value means "taken away".
    #[inline]
    pub fn special(&self, name: &str) -> Option<Value> {
        self.find(name, |found| {
            if found.is_written {
                found.value.clone()
            } else {
                None
            }
        })
    }

    /// The attribute along the order after `class`: what `super` finds.
    pub fn lookup_after(&self, class: &Class, name: &str) -> Option<Value> {
        let mut rest = self.mro().skip_while(|c| !c.is_same(class));
        rest.next();
        rest.find_map(|c| {
            c.get_own(name).or_else(|| {
                if c.is_written() {
                    None
                } else {
                    native::class_attr(c, name)
                }
            })
        })
    }

    /// The base that says what the payload of instances is: `list` for a class derived from it.
    pub fn builtin_base(&self) -> Class {
        let native = self
            .mro()
            .find(|c| !c.is_written() && c.0.layout == self.0.layout);
        native.cloned().unwrap_or_else(Class::object)
    }

    fn refuse_abstract(&self) -> Res<()> {
        let names = self.0.abstracts.borrow();
        if names.is_empty() {
            return Ok(());
        }
        let plural = if names.len() == 1 { "" } else { "s" };
        let list: Vec<&str> = names.iter().map(Str::as_str).collect();
        Err(Exc::type_error(format!(
            "Can't instantiate abstract class {} with abstract method{plural} {}",
            self.name().as_str(),
            list.join(", ")
        )))
    }

    /// `__abstractmethods__`.
    pub fn abstract_methods(&self) -> Vec<Str> {
        self.0.abstracts.borrow().clone()
    }

    /// A number that is different for classes alive together.
    pub fn id(&self) -> u64 {
        Rc::as_ptr(&self.0) as usize as u64
    }
}

impl PartialEq for Class {
    fn eq(&self, other: &Class) -> bool {
        self.is_same(other)
    }
}
impl Eq for Class {}

impl std::fmt::Debug for Class {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.repr().as_str())
    }
}

/// Bases as classes; `__mro_entries__` of other values (generic aliases).
pub(crate) fn resolve_bases(bases: &[Value]) -> Res<Vec<Class>> {
    let mut resolved = Vec::new();
    for base in bases {
        match base.view() {
            View::Class(c) => resolved.push(c.clone()),
            _ => {
                let all = Value::from(Tuple::from(bases.to_vec()));
                let Ok(entries) = crate::call_method(base, "__mro_entries__", &[all]) else {
                    return Err(Exc::type_error(
                        "metaclass conflict: the metaclass of a derived class must be a (non-strict) \
                         subclass of the metaclasses of all its bases",
                    ));
                };
                if let View::Tuple(entries) = entries.view() {
                    for entry in entries.as_slice() {
                        if let View::Class(c) = entry.view() {
                            resolved.push(c.clone());
                        }
                    }
                }
            }
        }
    }
    if resolved.is_empty() {
        resolved.push(Class::object());
    }
    for (i, base) in resolved.iter().enumerate() {
        if resolved[..i].contains(base) {
            return Err(Exc::type_error(format!(
                "duplicate base class {}",
                base.name().as_str()
            )));
        }
        let name = base.name();
        if base.is_native() && FINAL.contains(&name.as_str()) {
            return Err(Exc::type_error(format!(
                "type '{}' is not an acceptable base type",
                base.full_name()
            )));
        }
    }
    Ok(resolved)
}

/// The one layout that the bases agree on.
fn common_layout(bases: &[Class]) -> Res<Layout> {
    let mut layout = Layout::Object;
    for base in bases {
        let next = match base.0.layout {
            // Abstract bases add methods, no payload.
            Layout::Native(description) if description.construct.is_none() => Layout::Object,
            next => next,
        };
        layout = match (layout, next) {
            (Layout::Object, other) | (other, Layout::Object) => other,
            (a, b) if a == b => a,
            (Layout::Exception(a), Layout::Exception(b)) => {
                Layout::Exception(if b.derives_from(a) { b } else { a })
            }
            _ => {
                return Err(Exc::type_error(
                    "multiple bases have instance lay-out conflict",
                ))
            }
        };
    }
    Ok(layout)
}

/// The C3 linearization of the bases.
fn linearize(bases: &[Class]) -> Res<Vec<Class>> {
    let mut lists: Vec<Vec<Class>> = bases.iter().map(|b| b.mro().cloned().collect()).collect();
    lists.push(bases.to_vec());
    let mut order = Vec::new();
    loop {
        lists.retain(|l| !l.is_empty());
        if lists.is_empty() {
            return Ok(order);
        }
        let in_tail = |c: &Class| lists.iter().any(|l| l[1..].contains(c));
        let Some(next) = lists.iter().map(|l| l[0].clone()).find(|c| !in_tail(c)) else {
            return Err(no_order(&lists));
        };
        for list in &mut lists {
            if list[0] == next {
                list.remove(0);
            }
        }
        order.push(next);
    }
}

fn no_order(lists: &[Vec<Class>]) -> Exc {
    let mut names: Vec<String> = Vec::new();
    for list in lists {
        let name = list[0].name().as_str().to_string();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    Exc::type_error(format!(
        "Cannot create a consistent method resolution\norder (MRO) for bases {}",
        names.join(", ")
    ))
}

fn slot_names(slots: &Value) -> Res<Vec<Str>> {
    if let View::Str(one) = slots.view() {
        return Ok(vec![one.clone()]);
    }
    let mut names = Vec::new();
    for item in ops::iter(slots)? {
        let item = item?;
        let View::Str(name) = item.view() else {
            return Err(Exc::type_error(format!(
                "__slots__ items must be strings, not '{}'",
                Class::of(&item).name().as_str()
            )));
        };
        names.push(name.clone());
    }
    Ok(names)
}

/// `class(*args, **keywords)`.
pub fn instantiate(class: &Class, args: &Args) -> Res<Value> {
    if class.is_native() {
        return native::construct(class, args);
    }
    let own_new = if class.has_hook(Hook::New) {
        class.special("__new__")
    } else {
        None
    };
    let made = match own_new {
        Some(new) => {
            let new = descriptor::bind(&new, None, class)?;
            crate::call::call_with_receiver(&new, &class.value(), args)?
        }
        None => make(class, args)?,
    };
    if made
        .downcast::<Instance>()
        .is_some_and(|instance| instance.is_exactly(class))
    {
        initialize(&made, class, args)?;
        return Ok(made);
    }
    let made_class = Class::of(&made);
    if made_class.is_subclass(class) {
        initialize(&made, &made_class, args)?;
    }
    Ok(made)
}

fn initialize(made: &Value, class: &Class, args: &Args) -> Res<()> {
    let Some(init) = class.special("__init__") else {
        if args.is_empty() && class.layout() == Layout::Object {
            return Ok(());
        }
        return native::init(&class.builtin_base(), made, args);
    };
    let result = match init.downcast::<crate::Function>() {
        Some(_) => crate::call::call_with_receiver(&init, made, args)?,
        None => crate::call::call_args(&descriptor::bind(&init, Some(made), class)?, args)?,
    };
    if result.is_none() {
        return Ok(());
    }
    Err(Exc::type_error(format!(
        "__init__() should return None, not '{}'",
        Class::of(&result).name().as_str()
    )))
}

/// The builtin `__new__`: an instance of a class written in Python, empty but for its payload.
pub fn make(class: &Class, args: &Args) -> Res<Value> {
    class.refuse_abstract()?;
    if class.has_hook(Hook::Allocator) {
        if let Some(allocator) = class.allocator() {
            return allocator(class, args);
        }
    }
    match class.layout() {
        Layout::Object => {
            if !args.is_empty() {
                refuse_excess(class)?;
            }
            Ok(Value::object(Instance::new(class, None)))
        }
        Layout::Exception(kind) => {
            if !args.keywords.is_empty() && class.special("__init__").is_none() {
                args.no_keywords(class.name().as_str())?;
            }
            Ok(Exc::instance(class, kind, args.positional.to_vec()).value())
        }
        Layout::Builtin("type") => crate::metaclass::type_new(class, args),
        _ => {
            let payload = native::payload(&class.builtin_base(), class, args)?;
            Ok(Value::object(Instance::new(class, Some(payload))))
        }
    }
}

/// `object.__new__` with arguments.
pub(crate) fn refuse_excess(class: &Class) -> Res<()> {
    if class.special("__new__").is_some() {
        return Err(Exc::type_error(
            "object.__new__() takes exactly one argument (the type to instantiate)",
        ));
    }
    if class.special("__init__").is_none() {
        return Err(Exc::type_error(format!(
            "{}() takes no arguments",
            class.name().as_str()
        )));
    }
    Ok(())
}

/// `type(name, bases, dict, **keywords)`.
pub fn from_type_call(args: &Args) -> Res<Value> {
    let (name, bases, attrs) = type_arguments(args)?;
    crate::metaclass::make_class(name.as_str(), &bases, attrs, args.keywords)
}

/// The arguments of `type.__new__` behind the metaclass: the name, the bases, the names of the body.
pub(crate) type TypeArguments = (Str, Vec<Value>, Vec<(Str, Value)>);

pub(crate) fn type_arguments(args: &Args) -> Res<TypeArguments> {
    let [name, bases, body] = args.positional else {
        return Err(Exc::type_error("type() takes 1 or 3 arguments"));
    };
    let wrong = |i: usize, expected: &str, v: &Value| {
        Exc::type_error(format!(
            "type.__new__() argument {i} must be {expected}, not {}",
            Class::of(v).name().as_str()
        ))
    };
    let View::Str(name_text) = crate::ops::plain(name).view() else {
        return Err(wrong(1, "str", name));
    };
    let View::Tuple(bases_tuple) = crate::ops::plain(bases).view() else {
        return Err(wrong(2, "tuple", bases));
    };
    let View::Dict(dict) = crate::ops::plain(body).view() else {
        return Err(wrong(3, "dict", body));
    };
    let mut attrs = Vec::new();
    for item in dict.iter_items() {
        let (key, value) = item?;
        if let View::Str(key) = key.view() {
            attrs.push((key.clone(), value));
        }
    }
    Ok((name_text.clone(), bases_tuple.to_vec(), attrs))
}

/// `isinstance(v, classes)`.
pub fn is_instance(v: &Value, classes: &Value) -> Res<bool> {
    match classes.view() {
        View::Class(c) => {
            let own = Class::of(v);
            if own.is_same(c) || (own.is_subclass(c) && !c.meta_decides("__instancecheck__")) {
                return Ok(true);
            }
            instance_hook(v, classes, "__instancecheck__")
        }
        View::Tuple(items) => {
            for item in items.as_slice() {
                if is_instance(v, item)? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
        View::None => is_instance(v, &Class::none().value()),
        _ => match native_check(classes, "__instancecheck__", v) {
            Some(answer) => ops::truth(&answer?),
            None => Err(Exc::type_error(
                "isinstance() arg 2 must be a type, a tuple of types, or a union",
            )),
        },
    }
}

/// Native classes (abstract ones of `collections.abc`, `numbers`) may recognize others.
fn instance_hook(v: &Value, class: &Value, name: &str) -> Res<bool> {
    if let Some(answer) = crate::call::special(class, name, std::slice::from_ref(v)) {
        return ops::truth(&answer?);
    }
    let View::Class(c) = class.view() else {
        return Ok(false);
    };
    let Layout::Native(description) = c.layout() else {
        return Ok(false);
    };
    match description.class_attr.and_then(|attr| attr(name)) {
        Some(hook) => ops::truth(&crate::call(&hook, std::slice::from_ref(v))?),
        None => Ok(false),
    }
}

fn native_check(classes: &Value, name: &str, v: &Value) -> Option<Res<Value>> {
    let object = classes.as_object()?;
    if let Some(result) = crate::call::special(classes, name, std::slice::from_ref(v)) {
        return Some(result);
    }
    object.native_method(classes, name, &Args::new(std::slice::from_ref(v)))
}

/// `issubclass(class, classes)`.
pub fn is_subclass(class: &Value, classes: &Value) -> Res<bool> {
    let View::Class(c) = class.view() else {
        return Err(Exc::type_error("issubclass() arg 1 must be a class"));
    };
    match classes.view() {
        View::Class(other) => {
            if c.is_subclass(other) && !other.meta_decides("__subclasscheck__") {
                return Ok(true);
            }
            instance_hook(class, classes, "__subclasscheck__")
        }
        View::Tuple(items) => {
            for item in items.as_slice() {
                if is_subclass(class, item)? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
        View::None => is_subclass(class, &Class::none().value()),
        _ => match native_check(classes, "__subclasscheck__", class) {
            Some(answer) => ops::truth(&answer?),
            None => Err(Exc::type_error(
                "issubclass() arg 2 must be a class, a tuple of classes, or a union",
            )),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn class(name: &str, bases: &[Class]) -> Class {
        Class::new(name, bases, vec![]).expect("consistent bases")
    }

    #[test]
    fn order_of_a_diamond() {
        let a = class("A", &[]);
        let (b, c) = (
            class("B", std::slice::from_ref(&a)),
            class("C", std::slice::from_ref(&a)),
        );
        let d = class("D", &[b.clone(), c.clone()]);
        let names: Vec<String> = d.mro().map(|c| c.name().as_str().to_string()).collect();
        assert_eq!(names, ["D", "B", "C", "A", "object"]);
        let error = Class::new("Z", &[a, b], vec![]).expect_err("no order");
        assert!(format!("{error:?}").ends_with("order (MRO) for bases A, B"));
    }

    #[test]
    fn lookups_see_changes() {
        let base = class("Base", &[]);
        let derived = class("Derived", std::slice::from_ref(&base));
        assert!(derived.lookup("x").is_none());
        base.set_own("x", Value::from(1));
        assert!(derived.lookup("x").is_some());
        assert!(derived.special("__init__").is_none() && derived.lookup("__init__").is_some());
    }

    #[test]
    fn names() {
        assert_eq!(class("Foo", &[]).repr().as_str(), "<class '__main__.Foo'>");
        assert_eq!(Class::int().repr().as_str(), "<class 'int'>");
        assert!(Class::bool().is_subclass(&Class::int()));
        assert!(Class::new("X", &[Class::bool()], vec![]).is_err());
        assert!(Class::new("X", &[Class::int(), Class::str()], vec![]).is_err());
    }
}
