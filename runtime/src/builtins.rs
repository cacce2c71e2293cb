//! Builtin functions and constructors.
//!
//! Typed forms stand here by subject; `dynamic` holds the forms that bind their own arguments, which
//! a builtin that is passed around or called with unproved types reaches. `console` is the standard
//! streams that `print`, `input` and `sys` share.

pub mod console;
mod construct;
pub mod dynamic;
mod iterate;
mod numbers;
mod objects;
mod order;
mod print;

pub use crate::number_text::{parse_complex, parse_float, parse_int};
pub use construct::*;
pub use dynamic::int_of;
pub use iterate::*;
pub use numbers::*;
pub use objects::*;
pub use order::*;
pub use print::*;
