//! What the dynamic forms of builtin functions give and raise, as CPython 3.11 words it.

use portalis_runtime::builtins::dynamic as py;
use portalis_runtime::{Class, Dict, List, Py, Res, Set, Str, Tuple, Value};

fn shown(result: Res<Value>) -> String {
    match result.and_then(|value| value.py_repr()) {
        Ok(text) => text.as_str().to_string(),
        Err(e) => {
            let text = e.value().py_str().unwrap_or_else(|_| Str::from("?"));
            format!("{}: {text}", Class::of(&e.value()).name())
        }
    }
}

fn list<const N: usize>(items: [i64; N]) -> Value {
    Value::from(items.into_iter().map(Value::from).collect::<List<Value>>())
}

fn empty_set() -> Value {
    Value::from(Set::<Value>::new())
}

macro_rules! expect {
    ($($function:ident($($arg:expr),* $(; $key:ident = $value:expr)*) => $expected:expr;)*) => {$(
        let args: &[Value] = &[$(Value::from($arg)),*];
        let kwargs: &[(Str, Value)] = &[$((Str::from(stringify!($key)), Value::from($value))),*];
        assert_eq!(shown(py::$function(args, kwargs)), $expected, stringify!($function($($arg),*)));
    )*};
}

const NONE: Value = Value::NONE;

#[test]
fn numbers() {
    let nan = f64::NAN;
    expect! {
        abs(-3i64) => "3"; abs(-2.5) => "2.5"; abs(true) => "1";
        abs("a") => "TypeError: bad operand type for abs(): 'str'";
        abs() => "TypeError: abs() takes exactly one argument (0 given)";
        bin(-10i64) => "'-0b1010'"; oct(8i64) => "'0o10'"; hex(255i64) => "'0xff'"; hex(true) => "'0x1'";
        bin(1.5) => "TypeError: 'float' object cannot be interpreted as an integer";
        chr(8364i64) => "'€'"; chr(-1i64) => "ValueError: chr() arg not in range(0x110000)";
        chr(1i64 << 40) => "OverflowError: Python int too large to convert to C int";
        ord("€") => "8364";
        ord("ab") => "TypeError: ord() expected a character, but string of length 2 found";
        ord(1i64) => "TypeError: ord() expected string of length 1, but int found";
        divmod(-7i64, 2i64) => "(-4, 1)";
        divmod(1i64, 0i64) => "ZeroDivisionError: integer division or modulo by zero";
        divmod(1i64, "a") =>
            "TypeError: unsupported operand type(s) for divmod(): 'int' and 'str'";
        divmod(5i64) => "TypeError: divmod expected 2 arguments, got 1";
        pow(3i64, -1i64, 7i64) => "5"; pow(2i64, 3i64, NONE) => "8"; pow(2i64, -1i64) => "0.5";
        pow(2i64, 3i64, 0i64) => "ValueError: pow() 3rd argument cannot be 0";
        pow(2i64, -1i64, 4i64) => "ValueError: base is not invertible for the given modulus";
        pow(2.0, 3i64, 4i64) =>
            "TypeError: pow() 3rd argument not allowed unless all arguments are integers";
        pow(1i64) => "TypeError: pow() missing required argument 'exp' (pos 2)";
        round(2.5) => "2"; round(-0.5) => "0"; round(2.675, 2i64) => "2.67"; round(1234i64, -2i64) => "1200";
        round(1.5; ndigits = NONE) => "2"; round(25i64, -1i64) => "20"; round(true) => "1";
        round("a") => "TypeError: type str doesn't define __round__ method";
        round(nan) => "ValueError: cannot convert float NaN to integer";
        round() => "TypeError: round() missing required argument 'number' (pos 1)";
        sum(list([1, 2, 3])) => "6"; sum(list([1]), 0.5) => "1.5"; sum(list([1]); start = 5i64) => "6";
        sum() => "TypeError: sum() takes at least 1 positional argument (0 given)";
        sum(list([]), "") => "TypeError: sum() can't sum strings [use ''.join(seq) instead]";
    }
}

#[test]
fn conversions() {
    expect! {
        int() => "0"; int(2.9) => "2"; int(" -1_0 ") => "-10"; int("ff"; base = 16i64) => "255";
        int("0b1", 0i64) => "1"; int("x") => "ValueError: invalid literal for int() with base 10: 'x'";
        int(1i64, 2i64) => "TypeError: int() can't convert non-string with explicit base";
        int(list([])) => "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'";
        int(f64::INFINITY) => "OverflowError: cannot convert float infinity to integer";
        int(; x = 1i64) => "TypeError: 'x' is an invalid keyword argument for int()";
        float("1_0.5") => "10.5"; float("1_0_.5") => "ValueError: could not convert string to float: '1_0_.5'";
        float(list([])) => "TypeError: float() argument must be a string or a real number, not 'list'";
        bool("") => "False"; bool(0.0) => "False"; bool("a") => "True";
        bool(1i64, 2i64) => "TypeError: bool expected at most 1 argument, got 2";
        str() => "''"; str(1.0) => "'1.0'";
        str(1i64, 2i64) => "TypeError: str() argument 'encoding' must be str, not int";
        list("ab") => "['a', 'b']"; list(1i64) => "TypeError: 'int' object is not iterable";
        list(; x = 1i64) => "TypeError: list() takes no keyword arguments";
        tuple(list([1])) => "(1,)"; set(list([1, 1])) => "{1}"; frozenset() => "frozenset()";
        dict(; a = 1i64) => "{'a': 1}";
        dict(list([1])) =>
            "TypeError: cannot convert dictionary update sequence element #0 to a sequence";
        dict(vec![Value::from(vec![Value::from(1i64); 3])]) =>
            "ValueError: dictionary update sequence element #0 has length 3; 2 is required";
        range(3i64) => "range(0, 3)"; range(1i64, 9i64, 2i64) => "range(1, 9, 2)";
        range(1i64, 2i64, 0i64) => "ValueError: range() arg 3 must not be zero";
        range() => "TypeError: range expected at least 1 argument, got 0";
        slice(1i64) => "slice(None, 1, None)";
        bytes(list([65])) => "b'A'"; bytes(2i64) => "b'\\x00\\x00'";
        bytes("a") => "TypeError: string argument without an encoding";
        bytes(-1i64) => "ValueError: negative count";
        complex("1+2j") => "(1+2j)"; complex(1i64, 2i64) => "(1+2j)";
        complex("x") => "ValueError: complex() arg is a malformed string";
    }
}

#[test]
fn iteration() {
    let kinds =
        |v: Res<Value>| v.map_or_else(|_| String::new(), |v| Class::of(&v).name().to_string());
    let items = || Value::from(vec![list([3]), list([1, 2])]);
    expect! {
        min(3i64, 1i64, 2i64) => "1"; max(list([1, 3])) => "3"; min(list([]); default = 7i64) => "7";
        min() => "TypeError: min expected at least 1 argument, got 0";
        min(list([])) => "ValueError: min() arg is an empty sequence";
        min(1i64, 2i64; default = 3i64) =>
            "TypeError: Cannot specify a default for min() with multiple positional arguments";
        min(list([1]); foo = 2i64) => "TypeError: 'foo' is an invalid keyword argument for min()";
        min("a", 1i64) => "TypeError: '<' not supported between instances of 'int' and 'str'";
        max("a", 1i64) => "TypeError: '>' not supported between instances of 'int' and 'str'";
        sorted(list([3, 1, 2]); reverse = true) => "[3, 2, 1]";
        sorted() => "TypeError: sorted expected 1 argument, got 0";
        all(list([1, 0])) => "False"; any(list([0, 2])) => "True";
        list(shown_next(py::enumerate(&[list([5, 6])], &[]))) => "[(0, 5), (1, 6)]";
        list(shown_next(py::zip(&[list([1, 2]), list([3])], &[]))) => "[(1, 3)]";
        list(shown_next(py::reversed(&[list([1, 2])], &[]))) => "[2, 1]";
        list(shown_next(py::zip(&[items()], &[]))) => "[([3],), ([1, 2],)]";
        reversed(empty_set()) => "TypeError: 'set' object is not reversible";
        next(list([])) => "TypeError: 'list' object is not an iterator";
        next(shown_next(py::iter(&[list([])], &[])), 4i64) => "4";
        next(shown_next(py::iter(&[list([])], &[]))) => "StopIteration: ";
        iter(1i64) => "TypeError: 'int' object is not iterable";
        iter(1i64, 2i64) => "TypeError: iter(v, w): v must be callable";
        map(NONE) => "TypeError: map() must have at least two arguments.";
        filter(NONE) => "TypeError: filter expected 2 arguments, got 1";
        enumerate() => "TypeError: enumerate() missing required argument 'iterable'";
        zip(1i64) => "TypeError: 'int' object is not iterable";
        list(shown_next(py::filter(&[NONE, list([0, 2, 0])], &[]))) => "[2]";
    }
    assert_eq!(kinds(py::enumerate(&[list([])], &[])), "enumerate");
    assert_eq!(kinds(py::iter(&[list([])], &[])), "list_iterator");
    assert_eq!(
        kinds(py::reversed(&[list([])], &[])),
        "list_reverseiterator"
    );
}

fn shown_next(v: Res<Value>) -> Value {
    v.unwrap_or(Value::NONE)
}

#[test]
fn objects() {
    expect! {
        getattr(1i64, 2i64) => "TypeError: attribute name must be string, not 'int'";
        getattr(1i64) => "TypeError: getattr expected at least 2 arguments, got 1";
        getattr(1i64, "x") => "AttributeError: 'int' object has no attribute 'x'";
        getattr(1i64, "x", 5i64) => "5"; hasattr(1i64, "x") => "False"; hasattr(list([]), "append") => "True";
        isinstance(1i64, 2i64) =>
            "TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union";
        issubclass(1i64, 2i64) => "TypeError: issubclass() arg 1 must be a class";
        callable(1i64) => "False"; len(5i64) => "TypeError: object of type 'int' has no len()";
        hash(list([])) => "TypeError: unhashable type: 'list'"; hash(-1i64) => "-2";
        vars(1i64) => "TypeError: vars() argument must have __dict__ attribute";
        object(1i64) => "TypeError: object() takes no arguments";
        print(1i64; sep = 1i64) => "TypeError: sep must be None or a string, not int";
        print(1i64; foo = 1i64) => "TypeError: 'foo' is an invalid keyword argument for print()";
        format(1i64, 2i64) => "TypeError: format() argument 2 must be str, not int";
        repr("a") => "\"'a'\""; ascii("aé€😀") => "\"'a\\\\xe9\\\\u20ac\\\\U0001f600'\"";
        type_(1i64) => "<class 'int'>"; type_() => "TypeError: type() takes 1 or 3 arguments";
    }
}

fn views_dict() -> Dict<Value, Value> {
    let d = Dict::new();
    for (i, key) in ["a", "b", "c"].into_iter().enumerate() {
        assert!(d.set_item(Value::from(key), Value::from(i)).is_ok());
    }
    d
}

#[test]
fn dict_views_are_live_sets() {
    use portalis_runtime::ops::{bit_and, bit_or, bit_xor, contains, is_eq, is_lt, len, sub};
    let d = views_dict();
    let (keys, items, values) = (d.keys_value(), d.items_value(), d.values_value());
    assert!(d.set_item(Value::from("d"), Value::from(3i64)).is_ok());
    assert_eq!(shown(Ok(keys.clone())), "dict_keys(['a', 'b', 'c', 'd'])");
    assert_eq!(shown(Ok(values)), "dict_values([0, 1, 2, 3])");
    assert_eq!(
        shown(Ok(items.clone())),
        "dict_items([('a', 0), ('b', 1), ('c', 2), ('d', 3)])"
    );
    assert_eq!(len(&keys).ok(), Some(4));
    let some = Value::from(Tuple::from([Value::from("a"), Value::from("z")]));
    assert_eq!(shown(bit_and(&keys, &some)), "{'a'}");
    assert_eq!(shown(bit_xor(&keys, &keys)), "set()");
    assert_eq!(shown(sub(&keys, &keys)), "set()");
    assert_eq!(len(&bit_or(&keys, &some).unwrap_or_default()).ok(), Some(5));
    assert_eq!(
        len(&bit_or(&items, &keys).unwrap_or_default()).ok(),
        Some(8)
    );
    let pair = Value::from(vec![Value::from("b"), Value::from(1i64)]);
    assert_eq!(contains(&items, &pair).ok(), Some(true));
    let set = Value::from(Set::collect(&d).unwrap_or_default());
    assert_eq!(is_eq(&keys, &set).ok(), Some(true));
    assert_eq!(is_lt(&keys, &set).ok(), Some(false));
}

#[test]
fn containers_hold_themselves() {
    let xs: List<Value> = List::new();
    xs.append(Value::from(xs.clone()));
    assert_eq!(shown(Ok(Value::from(xs.clone()))), "[[...]]");
    let d: Dict<Value, Value> = Dict::new();
    assert!(d.set_item(Value::from("d"), Value::from(d.clone())).is_ok());
    assert_eq!(shown(Ok(Value::from(d.clone()))), "{'d': {...}}");
    xs.clear();
    d.clear();
}

#[test]
fn a_list_is_empty_while_it_is_sorted() {
    let xs: List<Value> = [3i64, 1, 2].into_iter().map(Value::from).collect();
    let inside = xs.clone();
    let key = |v: &Value| {
        assert!(inside.is_empty());
        Ok(v.clone())
    };
    assert!(xs.sort_by_key(key, false).is_ok());
    let inside = xs.clone();
    let key = |v: &Value| {
        inside.append(Value::NONE);
        Ok(v.clone())
    };
    let result = xs.sort_by_key(key, false).map(|()| Value::NONE);
    assert_eq!(shown(result), "ValueError: list modified during sort");
    assert_eq!(shown(Ok(Value::from(xs))), "[1, 2, 3]");
}
