//! Operators on any values: what `a + b`, `a < b`, `a[i]`, `a.x`, `len(a)` mean when the types are
//! not proved. Special methods of classes written in Python come first, then builtin behaviour.

mod arithmetic;
mod attr;
mod compare;
mod convert;
mod in_place;
mod item;
mod native;
mod sequence;
mod text;

pub use arithmetic::*;
pub use attr::*;
pub use compare::*;
pub use convert::*;
pub use in_place::*;
pub use item::*;
pub use native::*;
pub use sequence::*;
pub use text::*;

use crate::{Class, Object, Value};

/// `a is b`.
#[inline]
pub fn is(a: &Value, b: &Value) -> bool {
    a.is(b)
}

/// The builtin value behind an instance of a class derived from a builtin one, or the value itself.
#[inline]
pub fn plain(v: &Value) -> &Value {
    v.as_object().and_then(Object::payload).unwrap_or(v)
}

/// The type's name in messages.
pub(crate) fn type_name(v: &Value) -> String {
    Class::of(v).error_name().as_str().to_string()
}

/// A binary operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Binary {
    Add,
    Sub,
    Mul,
    MatMul,
    Div,
    FloorDiv,
    Mod,
    Pow,
    Shl,
    Shr,
    And,
    Or,
    Xor,
}

/// How a special method of a binary operator is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Plain,
    Reflected,
    InPlace,
}

struct Names {
    symbol: &'static str,
    plain: &'static str,
    reflected: &'static str,
    in_place: &'static str,
}

macro_rules! names {
    ($symbol:literal, $bare:literal) => {
        Names {
            symbol: $symbol,
            plain: concat!("__", $bare, "__"),
            reflected: concat!("__r", $bare, "__"),
            in_place: concat!("__i", $bare, "__"),
        }
    };
}

const BINARY: [(Binary, Names); 13] = [
    (Binary::Add, names!("+", "add")),
    (Binary::Sub, names!("-", "sub")),
    (Binary::Mul, names!("*", "mul")),
    (Binary::MatMul, names!("@", "matmul")),
    (Binary::Div, names!("/", "truediv")),
    (Binary::FloorDiv, names!("//", "floordiv")),
    (Binary::Mod, names!("%", "mod")),
    (Binary::Pow, names!("**", "pow")),
    (Binary::Shl, names!("<<", "lshift")),
    (Binary::Shr, names!(">>", "rshift")),
    (Binary::And, names!("&", "and")),
    (Binary::Or, names!("|", "or")),
    (Binary::Xor, names!("^", "xor")),
];

impl Binary {
    fn names(self) -> &'static Names {
        const { &BINARY }
            .iter()
            .find(|(op, _)| *op == self)
            .map_or(&BINARY[0].1, |(_, n)| n)
    }

    /// The special method's name: `__add__`.
    pub fn method(self) -> &'static str {
        self.names().plain
    }

    /// `__radd__`.
    pub fn reflected(self) -> &'static str {
        self.names().reflected
    }

    /// `__iadd__`.
    pub fn in_place(self) -> &'static str {
        self.names().in_place
    }

    /// As it is written.
    pub fn symbol(self) -> &'static str {
        self.names().symbol
    }

    /// The operator of a special method, without its underscores.
    pub(crate) fn named(bare: &str) -> Option<(Binary, Form)> {
        const { &BINARY }.iter().find_map(|(op, names)| {
            let strip = |name: &'static str| name.trim_matches('_');
            let form = if strip(names.plain) == bare {
                Form::Plain
            } else if strip(names.reflected) == bare {
                Form::Reflected
            } else if strip(names.in_place) == bare {
                Form::InPlace
            } else {
                return None;
            };
            Some((*op, form))
        })
    }
}

/// A comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compare {
    Lt,
    Le,
    Eq,
    Ne,
    Gt,
    Ge,
}

impl Compare {
    /// The special method's name.
    pub fn method(self) -> &'static str {
        match self {
            Compare::Lt => "__lt__",
            Compare::Le => "__le__",
            Compare::Eq => "__eq__",
            Compare::Ne => "__ne__",
            Compare::Gt => "__gt__",
            Compare::Ge => "__ge__",
        }
    }

    pub fn symbol(self) -> &'static str {
        match self {
            Compare::Lt => "<",
            Compare::Le => "<=",
            Compare::Eq => "==",
            Compare::Ne => "!=",
            Compare::Gt => ">",
            Compare::Ge => ">=",
        }
    }

    /// The comparison with its sides exchanged.
    pub fn swapped(self) -> Compare {
        match self {
            Compare::Lt => Compare::Gt,
            Compare::Le => Compare::Ge,
            Compare::Gt => Compare::Lt,
            Compare::Ge => Compare::Le,
            same => same,
        }
    }

    /// What it says of an order.
    pub fn holds(self, order: std::cmp::Ordering) -> bool {
        match self {
            Compare::Lt => order.is_lt(),
            Compare::Le => order.is_le(),
            Compare::Eq => order.is_eq(),
            Compare::Ne => order.is_ne(),
            Compare::Gt => order.is_gt(),
            Compare::Ge => order.is_ge(),
        }
    }

    pub(crate) fn named(bare: &str) -> Option<Compare> {
        let all = [
            Compare::Lt,
            Compare::Le,
            Compare::Eq,
            Compare::Ne,
            Compare::Gt,
            Compare::Ge,
        ];
        all.into_iter()
            .find(|op| op.method().trim_matches('_') == bare)
    }
}

/// A unary operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unary {
    Neg,
    Pos,
    Invert,
    Abs,
}

impl Unary {
    pub fn method(self) -> &'static str {
        match self {
            Unary::Neg => "__neg__",
            Unary::Pos => "__pos__",
            Unary::Invert => "__invert__",
            Unary::Abs => "__abs__",
        }
    }

    /// As messages name it.
    pub fn symbol(self) -> &'static str {
        match self {
            Unary::Neg => "unary -",
            Unary::Pos => "unary +",
            Unary::Invert => "unary ~",
            Unary::Abs => "abs()",
        }
    }

    pub(crate) fn named(bare: &str) -> Option<Unary> {
        let all = [Unary::Neg, Unary::Pos, Unary::Invert, Unary::Abs];
        all.into_iter()
            .find(|op| op.method().trim_matches('_') == bare)
    }
}
