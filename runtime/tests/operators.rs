//! Replays `operators_cases.txt`, CPython's answers to every operator on every pair of some builtin
//! values, through the dynamic operators.

use portalis_runtime::{
    ops, ByteArray, Bytes, Class, Complex, Dict, FrozenSet, Int, List, Py, Range, Res, Set, Slice,
    Tuple, Value,
};

const CASES: &str = include_str!("operators_cases.txt");

fn power(base: i64, exponent: i64) -> Int {
    Int::from(base).pow_nonneg(&Int::from(exponent))
}

fn list(items: Vec<Value>) -> Value {
    Value::from(List::from(items))
}

fn range(start: i64, stop: i64, step: i64) -> Value {
    Value::from(
        Range::new(start.into(), stop.into(), step.into()).expect("a step that is not zero"),
    )
}

fn dict(items: &[(i64, i64)]) -> Value {
    let dict = Dict::<Value, Value>::new();
    for (key, value) in items {
        dict.set_item(Value::from(*key), Value::from(*value))
            .expect("ints are hashable");
    }
    Value::from(dict)
}

fn ints(items: &[i64]) -> Value {
    Value::from(
        items
            .iter()
            .copied()
            .map(Value::from)
            .collect::<Vec<Value>>(),
    )
}

/// The values of `operators_cases.py`, in its order.
fn values() -> Vec<Value> {
    let bytearray = ByteArray::from(b"x".to_vec());
    let set = |items: &[i64]| Set::collect(&ints(items)).expect("ints are hashable");
    let frozenset = FrozenSet::collect(&ints(&[2, 3])).expect("ints are hashable");
    vec![
        Value::NONE,
        Value::TRUE,
        Value::FALSE,
        Value::from(0),
        Value::from(3),
        Value::from(-7),
        Value::from(power(2, 62)),
        Value::from(i64::MIN),
        Value::from(power(10, 30)),
        Value::from(0.0),
        Value::from(-0.0),
        Value::from(1.5),
        Value::from(-2.5),
        Value::from(1e300),
        Value::from(f64::INFINITY),
        Value::from(f64::NAN),
        Value::from(Complex::new(0.0, 2.0)),
        Value::from(Complex::new(1.0, -2.0)),
        Value::from(""),
        Value::from("ab"),
        Value::from("\u{e9}%s"),
        Value::from(Bytes::lit(b"")),
        Value::from(Bytes::lit(b"ab")),
        Value::from(bytearray),
        list(vec![]),
        list(vec![Value::from(1), Value::from(2)]),
        list(vec![Value::from(1), Value::from("a")]),
        Value::from(Tuple::<Value>::empty()),
        ints(&[1, 2]),
        ints(&[1]),
        dict(&[]),
        dict(&[(1, 2)]),
        Value::from(set(&[])),
        Value::from(set(&[1, 2])),
        Value::from(frozenset),
        range(0, 5, 1),
        range(0, 10, 3),
        Value::from(Slice::new(Value::from(1), Value::from(2), Value::NONE)),
        Class::int().value(),
        Value::ELLIPSIS,
        Value::NOT_IMPLEMENTED,
    ]
}

fn apply(operator: &str, a: &Value, b: &Value) -> Res<Value> {
    match operator {
        "+" => ops::add(a, b),
        "-" => ops::sub(a, b),
        "*" => ops::mul(a, b),
        "/" => ops::div(a, b),
        "//" => ops::floor_div(a, b),
        "%" => ops::modulo(a, b),
        "**" => ops::pow(a, b),
        "@" => ops::mat_mul(a, b),
        "<<" => ops::shl(a, b),
        ">>" => ops::shr(a, b),
        "&" => ops::bit_and(a, b),
        "|" => ops::bit_or(a, b),
        "^" => ops::bit_xor(a, b),
        "+=" => ops::iadd(a, b),
        "*=" => ops::imul(a, b),
        "|=" => ops::ibit_or(a, b),
        "&=" => ops::ibit_and(a, b),
        "-=" => ops::isub(a, b),
        "^=" => ops::ibit_xor(a, b),
        "<" => ops::lt(a, b),
        "<=" => ops::le(a, b),
        "==" => ops::eq(a, b),
        "!=" => ops::ne(a, b),
        ">" => ops::gt(a, b),
        ">=" => ops::ge(a, b),
        "in" => ops::contains(b, a).map(Value::from),
        "[]" => ops::get_item(a, b),
        "divmod" => ops::divmod(a, b),
        other => panic!("no such operator: {other}"),
    }
}

fn apply_unary(operator: &str, v: &Value) -> Res<Value> {
    match operator {
        "neg" => ops::neg(v),
        "pos" => ops::pos(v),
        "invert" => ops::invert(v),
        "abs" => ops::abs(v),
        "bool" => ops::truth(v).map(Value::from),
        "len" => ops::len(v).map(Value::from),
        "hash" => ops::hash(v).map(Value::from),
        "str" => ops::str(v).map(Value::from),
        "iter" => ops::iter(v)?.collect::<Res<Vec<Value>>>().map(list),
        other => panic!("no such operator: {other}"),
    }
}

fn shown(result: Res<Value>) -> String {
    match result.and_then(|value| value.py_repr()) {
        Ok(text) => text.as_str().replace('\n', "\\n"),
        Err(exc) => format!("{exc:?}"),
    }
}

/// The refusal that operators give to a pair of types they do not know.
fn refusal(operator: &str, a: &Value, b: &Value) -> String {
    let names = format!(
        "'{}' and '{}'",
        a.type_name().as_str(),
        b.type_name().as_str()
    );
    match operator {
        "<" | "<=" | ">" | ">=" => {
            format!("TypeError: '{operator}' not supported between instances of {names}")
        }
        "**" => format!("TypeError: unsupported operand type(s) for ** or pow(): {names}"),
        "divmod" => format!("TypeError: unsupported operand type(s) for divmod(): {names}"),
        _ => format!("TypeError: unsupported operand type(s) for {operator}: {names}"),
    }
}

#[test]
fn operators_answer_as_cpython_does() {
    let mut wrong = Vec::new();
    let mut number = 0;
    for line in CASES.lines() {
        let parts: Vec<&str> = line.split('\t').collect();
        let [operator, left, rights, expected] = parts[..] else {
            panic!("not a case: {line}")
        };
        let left: usize = left.parse().expect("a place");
        for right in rights.split(',') {
            number += 1;
            let a = values().swap_remove(left);
            let (answer, expected) = match right.parse::<usize>() {
                Ok(right) => {
                    let b = values().swap_remove(right);
                    let plain = expected == "*";
                    let expected = if plain {
                        refusal(operator, &a, &b)
                    } else {
                        expected.to_string()
                    };
                    (shown(apply(operator, &a, &b)), expected)
                }
                Err(_) => (shown(apply_unary(operator, &a)), expected.to_string()),
            };
            if answer != expected {
                wrong.push(format!(
                    "{:?} {operator} {right}\n  CPython {expected}\n  here    {answer}",
                    values()[left]
                ));
            }
        }
    }
    assert!(number > 40_000, "only {number} cases");
    assert!(
        wrong.is_empty(),
        "{} wrong answers:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
