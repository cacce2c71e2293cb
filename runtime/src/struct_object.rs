//! Instances of classes that became Rust structs.
//!
//! A root class and the classes derived from it (a family) are one struct with the fields of all of
//! them; the tag of an object says which class it is of. Typed code reaches the fields directly;
//! everything else sees an [`Object`] with attributes by name, like any other instance.
//!
//! Invariant (the unsafe code of this file rests on it): the handle inside an [`Obj`] is taken out
//! once, by its `drop`.

use crate::call::Args;
use crate::global::Slot;
use crate::instance::Fields;
use crate::py::mismatch;
use crate::{class, ops, Class, Dict, Exc, Field, Object, Py, Res, Str, Value};
use std::cell::OnceCell;
use std::mem::ManuallyDrop;
use std::ops::Deref;
use std::rc::Rc;

/// The fields of a family of classes. [`python_struct!`](crate::python_struct) implements it.
pub trait Struct: Sized + 'static {
    /// The fields of an object that no `__init__` has seen yet.
    fn blank() -> Self;
    /// The class object of a tag.
    fn class(tag: u32) -> Value;
    /// The names of the fields, in the order of the struct.
    fn names() -> &'static [&'static str];
    /// A field by its name, with None where it has no value.
    fn load(&self, name: &str) -> Option<Option<Value>>;
    /// Sets a field by its name; `None`: there is none.
    fn store(&self, name: &str, value: &Value) -> Option<Res<()>>;
}

/// An object: its fields, its class, and the attributes that its class does not know of.
pub struct Body<T> {
    tag: u32,
    extra: OnceCell<Box<Fields>>,
    data: T,
}

impl<T> Deref for Body<T> {
    type Target = T;
    #[inline(always)]
    fn deref(&self) -> &T {
        &self.data
    }
}

/// A counted handle of an object.
pub struct Obj<T: Struct>(ManuallyDrop<Rc<Body<T>>>);

impl<T: Struct> Obj<T> {
    /// A new object of the class with that tag.
    pub fn new(tag: u32) -> Obj<T> {
        Obj(ManuallyDrop::new(Rc::new(Body {
            tag,
            extra: OnceCell::new(),
            data: T::blank(),
        })))
    }

    /// Which class of its family it is of.
    #[inline(always)]
    pub fn tag(&self) -> u32 {
        self.0.tag
    }

    /// An attribute that the object itself has no value for. Somebody who holds the class may have
    /// stored one there; the field is a [`Value`] then.
    #[cold]
    fn class_attribute<U: Py>(&self, name: &str) -> Res<U> {
        U::from_value(&ops::get_attr(&self.to_value(), name)?)
    }

    /// The AttributeError of a missing attribute.
    #[cold]
    pub fn no_attribute(&self, name: &str) -> Exc {
        Exc::no_attribute(&self.to_value(), name)
    }
}

impl<T: Struct> Clone for Obj<T> {
    #[inline(always)]
    fn clone(&self) -> Obj<T> {
        Obj(self.0.clone())
    }
}

impl<T: Struct> Drop for Obj<T> {
    #[inline(always)]
    fn drop(&mut self) {
        // SAFETY: `drop` runs once, and nothing reads the handle afterwards.
        let rc = unsafe { ManuallyDrop::take(&mut self.0) };
        if Rc::strong_count(&rc) == 1 {
            let _object = last(rc);
        }
    }
}

/// The last handle goes away as a [`Value`] does, which takes long chains down in a loop.
#[cold]
#[inline(never)]
fn last<T: Struct>(rc: Rc<Body<T>>) -> Value {
    Value::from_object(rc)
}

impl<T: Struct> Deref for Obj<T> {
    type Target = T;
    #[inline(always)]
    fn deref(&self) -> &T {
        &self.0.data
    }
}

impl<T: Struct> Py for Obj<T> {
    fn to_value(&self) -> Value {
        Value::from_object(Rc::clone(&self.0))
    }
    fn from_value(v: &Value) -> Res<Obj<T>> {
        match v.downcast_rc::<Body<T>>() {
            Some(rc) => Ok(Obj(ManuallyDrop::new(rc))),
            None => Err(mismatch("instance of another class", v)),
        }
    }
    #[inline]
    fn is(&self, other: &Obj<T>) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T: Struct> Object for Body<T> {
    fn class(&self) -> Class {
        Class::from_value(&T::class(self.tag)).unwrap_or_else(|_| Class::object())
    }
    fn get_field(&self, name: &str) -> Option<Value> {
        match self.data.load(name) {
            Some(value) => value,
            None => self.extra.get()?.get(name),
        }
    }
    fn set_field(&self, name: &str, value: Value) -> Res<bool> {
        match self.data.store(name, &value) {
            Some(result) => result?,
            None => self.extra.get_or_init(Box::default).set(name, value),
        }
        Ok(true)
    }
    fn del_field(&self, name: &str) -> Res<bool> {
        Ok(self.extra.get().is_some_and(|extra| extra.delete(name)))
    }
    /// A copy: programs that look at a `__dict__` have no structs.
    fn fields(&self) -> Option<Dict<Value, Value>> {
        let dict = Dict::new();
        for name in T::names() {
            if let Some(value) = self.data.load(name).flatten() {
                dict.set_str(name, value);
            }
        }
        if let Some(extra) = self.extra.get() {
            for item in extra.dict().iter_items() {
                let (name, value) = item.ok()?;
                dict.set_item(name, value).ok()?;
            }
        }
        Some(dict)
    }
}

/// What a struct is made of: [`Field`] or [`Late`].
pub trait Cell {
    fn blank() -> Self;
    fn load(&self) -> Option<Value>;
    fn store(&self, value: &Value) -> Res<()>;
}

/// A representation that has a value before there is one: what nobody will read.
pub trait Blank: Py {
    fn blank() -> Self;
}

impl<T: Blank> Cell for Field<T> {
    fn blank() -> Field<T> {
        Field::new(T::blank())
    }
    fn load(&self) -> Option<Value> {
        Some(self.get().to_value())
    }
    fn store(&self, value: &Value) -> Res<()> {
        self.set(T::from_value(value)?);
        Ok(())
    }
}

/// A field that may have no value.
pub struct Late<T>(Slot<T>);

impl<T: Py> Late<T> {
    /// The value; without one what the class has under that name, or AttributeError.
    #[inline(always)]
    pub fn read<S: Struct>(&self, owner: &Obj<S>, name: &str) -> Res<T> {
        match self.0.peek() {
            Some(value) => Ok(value),
            None => owner.class_attribute(name),
        }
    }

    /// Sets the value; the old one goes away afterwards.
    #[inline(always)]
    pub fn set(&self, value: T) {
        self.0.set(value);
    }
}

impl<T: Blank> Late<T> {
    /// The value, which `__init__` has set.
    #[inline(always)]
    pub fn get(&self) -> T {
        self.0.peek().unwrap_or_else(T::blank)
    }
}

impl<T: Py> Cell for Late<T> {
    fn blank() -> Late<T> {
        Late(Slot::new())
    }
    fn load(&self) -> Option<Value> {
        self.0.peek().map(|value| value.to_value())
    }
    fn store(&self, value: &Value) -> Res<()> {
        self.set(T::from_value(value)?);
        Ok(())
    }
}

macro_rules! blank {
    ($($type:ty => $value:expr;)*) => {
        $(impl Blank for $type {
            fn blank() -> $type {
                $value
            }
        })*
    };
}

blank! {
    bool => false;
    i64 => 0;
    f64 => 0.0;
    crate::Int => crate::Int::ZERO;
    crate::Complex => crate::Complex::new(0.0, 0.0);
    Str => Str::EMPTY;
    Value => Value::NONE;
}

impl<T: Py> Blank for Option<T> {
    fn blank() -> Option<T> {
        None
    }
}
impl<T: Struct> Blank for Obj<T> {
    fn blank() -> Obj<T> {
        Obj::new(0)
    }
}
impl<T: Py> Blank for crate::List<T> {
    fn blank() -> crate::List<T> {
        crate::List::new()
    }
}
impl<K: Py, V: Py> Blank for Dict<K, V> {
    fn blank() -> Dict<K, V> {
        Dict::new()
    }
}
impl<T: Py> Blank for crate::Set<T> {
    fn blank() -> crate::Set<T> {
        crate::Set::new()
    }
}
impl<T: Py> Blank for crate::FrozenSet<T> {
    fn blank() -> crate::FrozenSet<T> {
        crate::FrozenSet::new()
    }
}
impl<T: Py> Blank for crate::Tuple<T> {
    fn blank() -> crate::Tuple<T> {
        crate::Tuple::empty()
    }
}

/// A field's Python name from its Rust one.
pub fn python_name(rust: &'static str) -> &'static str {
    rust.strip_prefix("r#").unwrap_or(rust)
}

/// Makes a struct the fields of a family: `python_struct!(Task, [ident, count], [TASK, WORKER])`,
/// where the last list has the slot of the class object of each tag.
#[macro_export]
macro_rules! python_struct {
    ($name:ident, [$($field:ident),*], [$($class:expr),*]) => {
        impl $crate::Struct for $name {
            fn blank() -> Self {
                $name { $($field: $crate::struct_object::Cell::blank()),* }
            }
            fn class(tag: u32) -> Value {
                let slots = [$(&$class),*];
                slots.get(tag as usize).and_then(|slot| slot.peek()).unwrap_or_default()
            }
            fn names() -> &'static [&'static str] {
                static NAMES: &[&str] = &[$(stringify!($field)),*];
                NAMES
            }
            fn load(&self, name: &str) -> Option<Option<Value>> {
                $(if name == $crate::struct_object::python_name(stringify!($field)) {
                    return Some($crate::struct_object::Cell::load(&self.$field));
                })*
                None
            }
            fn store(&self, name: &str, value: &Value) -> Option<Res<()>> {
                $(if name == $crate::struct_object::python_name(stringify!($field)) {
                    return Some($crate::struct_object::Cell::store(&self.$field, value));
                })*
                None
            }
        }
    };
}

/// The object of an optional one, of which `name` is wanted.
#[inline(always)]
pub fn owner<'a, T>(object: &'a Option<T>, name: &str) -> Res<&'a T> {
    match object {
        Some(object) => Ok(object),
        None => Err(Exc::no_attribute(&Value::NONE, name)),
    }
}

/// Whether the value is an instance of the family.
#[inline]
pub fn is_of<T: Struct>(value: &Value) -> bool {
    value.downcast::<Body<T>>().is_some()
}

/// The object of an optional one that is iterated.
#[inline(always)]
pub fn iterated<T>(object: &Option<T>) -> Res<&T> {
    match object {
        Some(object) => Ok(object),
        None => Err(Exc::type_error("'NoneType' object is not iterable")),
    }
}

/// Lets dynamic calls of the class object make structs.
pub fn makes<T: Struct>(class: &Value, make: fn() -> Obj<T>) -> Res<()> {
    Class::from_value(class)?.set_allocator(move |class, args: &Args| {
        if !args.is_empty() {
            class::refuse_excess(class)?;
        }
        Ok(make().to_value())
    });
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::List;

    struct Node {
        next: Field<Option<Obj<Node>>>,
        value: Field<i64>,
        items: Late<List<i64>>,
    }
    thread_local! {
        static CLASS: Value = Class::new("Node", &[], vec![]).expect("no bases").value();
    }
    struct OfThread;
    impl OfThread {
        fn peek(&self) -> Option<Value> {
            Some(CLASS.with(Value::clone))
        }
    }
    python_struct!(Node, [next, value, items], [OfThread]);

    #[test]
    fn attributes_by_name() {
        let node = Obj::<Node>::new(0);
        node.value.set(3);
        let value = node.to_value();
        let shown = |v: Res<Value>| v.map_or_else(|e| format!("{e:?}"), |v| format!("{v:?}"));
        assert_eq!(shown(ops::get_attr(&value, "value")), "3");
        assert_eq!(
            shown(ops::get_attr(&value, "items")),
            "AttributeError: 'Node' object has no attribute 'items'"
        );
        assert!(node.items.read(&node, "items").is_err());
        assert!(ops::set_attr(&value, "value", Value::from(4)).is_ok());
        assert!(ops::set_attr(&value, "other", Value::from(5)).is_ok());
        assert_eq!(node.value.get(), 4);
        assert_eq!(shown(ops::get_attr(&value, "other")), "5");
        assert!(ops::set_attr(&value, "value", Value::NONE).is_err());
        assert!(owner(&node.next.get(), "value").is_err());
    }

    #[test]
    fn identity_goes_through_values() {
        let node = Obj::<Node>::new(0);
        let same = Obj::<Node>::from_value(&node.to_value()).expect("a node");
        assert!(node.is(&same) && !node.is(&Obj::new(0)));
        assert!(node.py_eq(&same).is_ok_and(|equal| equal));
        assert!(Obj::<Node>::from_value(&Value::NONE).is_err());
        assert!(is_of::<Node>(&node.to_value()) && !is_of::<Node>(&Value::NONE));
    }

    #[test]
    fn a_long_chain_goes_away() {
        let mut head: Option<Obj<Node>> = None;
        for _ in 0..200_000 {
            let node = Obj::<Node>::new(0);
            node.next.set(head);
            head = Some(node);
        }
        drop(head);
    }
}
