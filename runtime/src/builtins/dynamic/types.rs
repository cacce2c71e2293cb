//! The builtin types called as functions.

use super::output::text_argument;
use super::{between, bind, invalid_keyword, plain, special, type_name, Named};
use crate::builtins;
use crate::iter::Iterable;
use crate::{
    number_text, ops, ByteArray, Bytes, Complex, Dict, Exc, FrozenSet, Int, List, Range, Res, Set,
    Slice, Str, Tuple, Value, View,
};

/// The at most one argument of a constructor without keywords.
fn at_most_one<'a>(name: &str, args: &'a [Value], kwargs: Named<'a>) -> Res<Option<&'a Value>> {
    Ok(between(name, args, kwargs, 0, 1)?.first())
}

pub fn bool(args: &[Value], kwargs: Named) -> Res<Value> {
    let x = at_most_one("bool", args, kwargs)?;
    x.map_or(Ok(false), ops::truth).map(Value::from)
}

pub fn list(args: &[Value], kwargs: Named) -> Res<Value> {
    let items = at_most_one("list", args, kwargs)?;
    items
        .map_or(Ok(Vec::new()), |items| items.into_vec())
        .map(|v| Value::from(List::from(v)))
}

pub fn tuple(args: &[Value], kwargs: Named) -> Res<Value> {
    let items = at_most_one("tuple", args, kwargs)?;
    items
        .map_or_else(|| Ok(Tuple::empty()), builtins::tuple_of)
        .map(Value::from)
}

pub fn set(args: &[Value], kwargs: Named) -> Res<Value> {
    let items = at_most_one("set", args, kwargs)?;
    items
        .map_or_else(|| Ok(Set::new()), Set::collect)
        .map(Value::from)
}

pub fn frozenset(args: &[Value], kwargs: Named) -> Res<Value> {
    let items = at_most_one("frozenset", args, kwargs)?;
    if let Some(View::FrozenSet(set)) = items.map(Value::view) {
        return Ok(Value::from(set.clone()));
    }
    items
        .map_or_else(|| Ok(FrozenSet::new()), FrozenSet::collect)
        .map(Value::from)
}

pub fn dict(args: &[Value], kwargs: Named) -> Res<Value> {
    let dict = Dict::new();
    dict.fill("dict", args, kwargs)?;
    Ok(Value::from(dict))
}

pub fn range(args: &[Value], kwargs: Named) -> Res<Value> {
    let args = between("range", args, kwargs, 1, 3)?;
    let bounds = args.iter().map(ops::index).collect::<Res<Vec<Int>>>()?;
    let range = match bounds.as_slice() {
        [stop] => builtins::range_stop(stop),
        [start, stop] => builtins::range_start_stop(start, stop),
        _ => Range::new(bounds[0].clone(), bounds[1].clone(), bounds[2].clone())?,
    };
    Ok(Value::from(range))
}

pub fn slice(args: &[Value], kwargs: Named) -> Res<Value> {
    let none = || Value::NONE;
    let slice = match between("slice", args, kwargs, 1, 3)? {
        [stop] => Slice::new(none(), stop.clone(), none()),
        [start, stop] => Slice::new(start.clone(), stop.clone(), none()),
        args => Slice::new(args[0].clone(), args[1].clone(), args[2].clone()),
    };
    Ok(Value::from(slice))
}

pub fn str(args: &[Value], kwargs: Named) -> Res<Value> {
    let names = ["object", "encoding", "errors"];
    let [object, encoding, errors] = bind("str", names, 0, args, kwargs)?;
    let Some(object) = object else {
        return Ok(Value::from(Str::from("")));
    };
    if encoding.is_none() && errors.is_none() {
        if let View::Str(_) = object.view() {
            return Ok(object.clone());
        }
        return ops::str(object).map(Value::from);
    }
    let encoding = text_or("str", "encoding", encoding, "utf-8")?;
    let errors = text_or("str", "errors", errors, "strict")?;
    let bytes = match plain(object).view() {
        View::Bytes(bytes) => bytes.clone(),
        View::ByteArray(bytes) => bytes.to_bytes(),
        View::Str(_) => return Err(Exc::type_error("decoding str is not supported")),
        _ => {
            return Err(Exc::type_error(format!(
                "decoding to str: need a bytes-like object, {} found",
                type_name(object).as_str()
            )));
        }
    };
    bytes.decode(&encoding, &errors).map(Value::from)
}

fn text_or(function: &str, what: &str, v: Option<&Value>, default: &'static str) -> Res<Str> {
    v.map_or_else(
        || Ok(Str::from(default)),
        |v| text_argument(function, what, v).cloned(),
    )
}

pub fn float(args: &[Value], kwargs: Named) -> Res<Value> {
    let Some(x) = at_most_one("float", args, kwargs)? else {
        return Ok(Value::from(0.0));
    };
    if let Some(result) = special(x, "__float__", &[])? {
        return match plain(&result).view() {
            View::Float(x) => Ok(Value::from(x)),
            _ => Err(Exc::type_error(format!(
                "{}.__float__ returned non-float (type {})",
                type_name(x).as_str(),
                type_name(&result).as_str()
            ))),
        };
    }
    let float = match plain(x).view() {
        View::Float(x) => x,
        View::Int(i) => i.to_f64()?,
        View::Bool(b) => f64::from(u8::from(b)),
        View::Str(text) => builtins::parse_float(text)?,
        View::Bytes(b) => number_text::parse_float_bytes(b.as_slice())?,
        View::ByteArray(b) => number_text::parse_float_bytes(&b.data().to_vec())?,
        _ => match ops::try_float(x)? {
            Some(float) => float,
            None => {
                return Err(Exc::type_error(format!(
                    "float() argument must be a string or a real number, not '{}'",
                    type_name(x).as_str()
                )));
            }
        },
    };
    Ok(Value::from(float))
}

pub fn int(args: &[Value], kwargs: Named) -> Res<Value> {
    let base = kwargs
        .iter()
        .find(|(name, _)| name.as_str() == "base")
        .map(|(_, v)| v);
    if let Some((keyword, _)) = kwargs.iter().find(|(name, _)| name.as_str() != "base") {
        return Err(invalid_keyword("int", keyword));
    }
    match (args, base) {
        ([], None) => Ok(Value::from(0i64)),
        ([], Some(_)) => Err(Exc::type_error("int() missing string argument")),
        ([x], None) => int_of(x).map(Value::from),
        ([x], Some(base)) | ([x, base], None) => int_in_base(x, base).map(Value::from),
        _ => Err(Exc::type_error(format!(
            "int() takes at most 2 arguments ({} given)",
            args.len() + kwargs.len()
        ))),
    }
}

fn int_in_base(x: &Value, base: &Value) -> Res<Int> {
    let base = ops::index(base)?.to_i64_clamped();
    match plain(x).view() {
        View::Str(text) => builtins::parse_int(text, base),
        View::Bytes(b) => number_text::parse_int_bytes(b.as_slice(), base),
        View::ByteArray(b) => number_text::parse_int_bytes(&b.data().to_vec(), base),
        _ => Err(Exc::type_error(
            "int() can't convert non-string with explicit base",
        )),
    }
}

/// `int(x)`
pub fn int_of(x: &Value) -> Res<Int> {
    for name in ["__int__", "__index__", "__trunc__"] {
        if let Some(result) = special(x, name, &[])? {
            return int_result(name, &result);
        }
    }
    match plain(x).view() {
        View::Int(i) => Ok(i.clone()),
        View::Bool(b) => Ok(Int::from(b)),
        View::Float(x) => builtins::int_from_float(x),
        View::Str(text) => builtins::parse_int(text, 10),
        View::Bytes(b) => number_text::parse_int_bytes(b.as_slice(), 10),
        View::ByteArray(b) => number_text::parse_int_bytes(&b.data().to_vec(), 10),
        _ => match ops::try_int(x)? {
            Some(int) => Ok(int),
            None => Err(Exc::type_error(format!(
                "int() argument must be a string, a bytes-like object or a real number, not '{}'",
                type_name(x).as_str()
            ))),
        },
    }
}

fn int_result(name: &str, result: &Value) -> Res<Int> {
    match plain(result).view() {
        View::Int(i) => Ok(i.clone()),
        View::Bool(b) => Ok(Int::from(b)),
        _ if name == "__trunc__" => ops::index(result),
        _ => Err(Exc::type_error(format!(
            "{name} returned non-int (type {})",
            type_name(result).as_str()
        ))),
    }
}

/// The bytes that `bytes(...)` and `bytearray(...)` are made of.
fn byte_items(name: &str, args: &[Value], kwargs: Named) -> Res<Vec<u8>> {
    let names = ["source", "encoding", "errors"];
    let [source, encoding, errors] = bind(name, names, 0, args, kwargs)?;
    let encoding = encoding
        .map(|v| text_argument(name, "encoding", v))
        .transpose()?;
    let errors = errors
        .map(|v| text_argument(name, "errors", v))
        .transpose()?;
    if let Some(result) = source
        .map(|v| special(v, "__bytes__", &[]))
        .transpose()?
        .flatten()
    {
        return match result.view() {
            View::Bytes(bytes) => Ok(bytes.as_slice().to_vec()),
            _ => Err(Exc::type_error(format!(
                "__bytes__ returned non-bytes (type {})",
                type_name(&result).as_str()
            ))),
        };
    }
    crate::bytes::build(source.map(plain), encoding, errors)
}

pub fn bytes(args: &[Value], kwargs: Named) -> Res<Value> {
    if let ([source], true) = (args, kwargs.is_empty()) {
        if let View::Bytes(_) = source.view() {
            return Ok(source.clone());
        }
    }
    byte_items("bytes", args, kwargs).map(|items| Value::from(Bytes::from(items)))
}

pub fn bytearray(args: &[Value], kwargs: Named) -> Res<Value> {
    byte_items("bytearray", args, kwargs).map(|items| Value::from(ByteArray::from(items)))
}

pub fn complex(args: &[Value], kwargs: Named) -> Res<Value> {
    let [real, imag] = bind("complex", ["real", "imag"], 0, args, kwargs)?;
    if let Some(View::Str(text)) = real.map(|v| plain(v).view()) {
        if imag.is_some() {
            return Err(Exc::type_error(
                "complex() can't take second arg if first is a string",
            ));
        }
        return builtins::parse_complex(text).map(Value::from);
    }
    if let Some(View::Str(_)) = imag.map(|v| plain(v).view()) {
        return Err(Exc::type_error("complex() second arg can't be a string"));
    }
    let re = real.map_or(Ok(Complex::new(0.0, 0.0)), |v| complex_part("first", v))?;
    let Some(imag) = imag else {
        return Ok(Value::from(re));
    };
    let im = complex_part("second", imag)?;
    // Zeros keep their signs where a part is real.
    let is_complex = |v: &Value| matches!(plain(v).view(), View::Complex(_));
    let turned = if is_complex(imag) { im.im } else { 0.0 };
    let upright = match real {
        Some(real) if is_complex(real) => re.im + im.re,
        _ => im.re,
    };
    Ok(Value::from(Complex::new(re.re - turned, upright)))
}

fn complex_part(which: &str, v: &Value) -> Res<Complex> {
    if let View::Complex(z) = plain(v).view() {
        return Ok(z);
    }
    if which == "first" {
        if let Some(result) = crate::args::complex_by_protocol(v) {
            return result;
        }
    }
    match ops::try_float(v)? {
        Some(x) => Ok(Complex::new(x, 0.0)),
        None if which == "first" => Err(Exc::type_error(format!(
            "complex() first argument must be a string or a number, not '{}'",
            type_name(v).as_str()
        ))),
        None => Err(Exc::type_error(format!(
            "complex() second argument must be a number, not '{}'",
            type_name(v).as_str()
        ))),
    }
}
