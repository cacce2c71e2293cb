//! The border of a translated library: values as text, requests and their answers.

mod requests;
mod values;

pub use requests::{export, serve};
pub use values::{decode, encode};
