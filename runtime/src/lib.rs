//! What a Python program translated by Portalis stands on: Python's values, operators, builtins and
//! standard library modules.
//!
//! Two ways lead into every operation. Where the translator knows the types it calls typed methods
//! (`xs.append(3)`, `&a + &b`); where it does not, everything is a [`Value`] and goes through
//! [`ops`], [`call`] and [`call_method`]. Both have the same meaning: CPython 3.11's.

// Core: one-word handles, the dynamic value, classes, calls, exceptions, operators.
pub mod alias;
pub mod call;
pub mod class;
pub mod complex;
pub mod descriptor;
pub mod exception;
pub mod function;
pub mod global;
pub mod hash;
pub mod import;
pub mod instance;
pub mod int;
pub mod memoryview;
pub mod metaclass;
pub mod native;
pub mod object;
pub mod ops;
pub mod program;
pub mod py;
pub mod recursion;
pub mod struct_object;
pub mod suggest;
pub mod value;

// Text and numbers.
pub mod bytearray;
pub mod bytes;
pub mod encoding;
pub mod float;
pub mod format;
pub mod int_methods;
pub mod number_text;
pub mod str;

// Containers and iteration.
pub mod builtins;
pub mod dict;
pub mod generator;
pub mod iter;
pub mod list;
pub mod range;
pub mod set;
pub mod slice;
pub mod tuple;

// The standard library and the dynamic way into every typed method.
pub mod args;
#[path = "dispatch.gen.rs"]
pub mod dispatch;
pub mod modules;

// What only translated programs call.
pub mod constant;
pub mod exchange;
pub mod literal;
pub mod translated;

pub use bytearray::ByteArray;
pub use bytes::Bytes;
pub use call::{call, call_kw, call_method, call_method_kw, Args};
pub use class::Class;
pub use complex::Complex;
pub use constant::constant_tuple;
pub use dict::Dict;
pub use exception::{handling, Exc};
pub use function::{Function, Params};
pub use generator::{Co, Generator};
pub use global::{Field, Global, Program, Shared, Slot};
pub use import::Import;
pub use int::Int;
pub use iter::{Iter, PlainIter, PyIter};
pub use list::List;
pub use object::Object;
pub use py::{Py, Res};
pub use range::Range;
pub use set::{FrozenSet, Set};
pub use slice::Slice;
pub use str::{Str, StrBuf};
pub use struct_object::{is_of, iterated, makes, owner, Late, Obj, Struct};
pub use translated::*;
pub use tuple::Tuple;
pub use value::{Value, View};
