//! Displays and comprehensions of Python as macros: what stands in them, and what they make of it.

use crate::{py::Py, Str, Value};

/// `[a, b]`; the text of a string may stand as it is.
#[macro_export]
macro_rules! list {
    ($($item:expr),+) => {
        $crate::List::from(vec![$($crate::literal::Item::item($item)),+])
    };
}

/// `[a, b]` of whatever types: literals and tuples of them stand as they are, all else is a `Value`.
#[macro_export]
macro_rules! values {
    ($($item:expr),+) => {
        $crate::List::from(vec![$($crate::literal::Literal::value($item)),+])
    };
}

/// What stands in `list![..]`.
pub trait Item {
    type Of;
    fn item(self) -> Self::Of;
}

impl<T: Py> Item for T {
    type Of = T;
    #[inline(always)]
    fn item(self) -> T {
        self
    }
}

impl Item for &'static str {
    type Of = Str;
    #[inline]
    fn item(self) -> Str {
        Str::lit(self)
    }
}

/// What stands in `values![..]`.
pub trait Literal {
    fn value(self) -> Value;
}

impl Literal for &'static str {
    fn value(self) -> Value {
        Value::from(Str::lit(self))
    }
}

macro_rules! literal {
    ($($t:ty),+) => {$(
        impl Literal for $t {
            #[inline]
            fn value(self) -> Value {
                Value::from(self)
            }
        }
    )+};
    (tuples: $($t:ident)+) => {
        impl<$($t: Literal),+> Literal for ($($t,)+) {
            fn value(self) -> Value {
                #[allow(non_snake_case)]
                let ($($t,)+) = self;
                Value::from(vec![$($t.value()),+])
            }
        }
    };
}
literal!(Value, bool, i64, f64);
literal!(tuples: A);
literal!(tuples: A B);
literal!(tuples: A B C);
literal!(tuples: A B C D);
literal!(tuples: A B C D E);
literal!(tuples: A B C D E F);
literal!(tuples: A B C D E F G);
literal!(tuples: A B C D E F G H);
literal!(tuples: A B C D E F G H I);
literal!(tuples: A B C D E F G H I J);
literal!(tuples: A B C D E F G H I J K);
literal!(tuples: A B C D E F G H I J K L);

/// The loops and tests of a comprehension around what they run.
#[doc(hidden)]
#[macro_export]
macro_rules! clauses {
    ($body:block) => { $body };
    ($body:block for $item:pat in $items:expr $(, $($rest:tt)+)?) => {
        for $item in $items {
            $crate::clauses!($body $($($rest)+)?)
        }
    };
    ($body:block if $test:expr $(, $($rest:tt)+)?) => {
        if $test {
            $crate::clauses!($body $($($rest)+)?)
        }
    };
    ($body:block let $name:pat = $value:expr $(, $($rest:tt)+)?) => {{
        let $name = $value;
        $crate::clauses!($body $($($rest)+)?)
    }};
}

/// `list_of![item, for x in xs, if test]`: what Python writes `[item for x in xs if test]`.
#[macro_export]
macro_rules! list_of {
    ($item:expr, $($clauses:tt)+) => {{
        let items = $crate::List::new();
        $crate::clauses!({ items.append($item); } $($clauses)+);
        items
    }};
}

/// `set_of![item, for x in xs]`, in a function that gives a `Res`: an item may have no hash.
#[macro_export]
macro_rules! set_of {
    ($item:expr, $($clauses:tt)+) => {{
        let items = $crate::Set::new();
        $crate::clauses!({ items.add($item)?; } $($clauses)+);
        items
    }};
}

/// `dict_of![key, value, for x in xs]`, in a function that gives a `Res`: a key may have no hash.
#[macro_export]
macro_rules! dict_of {
    ($key:expr, $value:expr, $($clauses:tt)+) => {{
        let items = $crate::Dict::new();
        $crate::clauses!({ items.set_item($key, $value)?; } $($clauses)+);
        items
    }};
}

/// `(a, b)`, of any length.
#[macro_export]
macro_rules! tuple {
    ($($item:expr),+) => {
        $crate::Tuple::from(vec![$($item),+])
    };
}
