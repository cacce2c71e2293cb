//! The standard library, one file for each Python module.

pub mod array;
pub mod bisect;
pub mod cmath;
pub mod collections;
pub mod contextlib;
pub mod copy;
pub mod dataclasses;
pub mod datetime;
pub mod decimal;
pub mod enumeration;
pub mod fractions;
pub mod functools;
pub mod heapq;
pub mod itertools;
pub mod json;
pub mod math;
pub mod operator;
pub mod packing;
pub mod random;
pub mod re;
pub mod statistics;
pub mod string;
pub mod sys;
pub mod time;
pub mod typing;
pub(crate) mod written;
