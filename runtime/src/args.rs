//! Binding and converting the arguments of dynamic calls, for the generated dispatch.
//!
//! Input: the positional and keyword values of a call. Output: one slot per parameter, converted as
//! CPython's argument clinic does, or its TypeError. Also the values that builtin functions and
//! standard modules are when a program passes them around.

use crate::call::Args;
use crate::ops::Compare;
use crate::{
    call, ops, ByteArray, Bytes, Class, Complex, Dict, Exc, FrozenSet, Int, List, Object, Range,
    Res, Set, Slice, Str, Tuple, Value, View,
};

/// A method of a builtin type in its dynamic form.
pub type Method<R> = fn(&R, &Args) -> Res<Value>;
/// A builtin function in its dynamic form.
pub type NativeFn = fn(&Args) -> Res<Value>;

/// The parameters of a function that takes keywords or is written in Python in CPython.
pub struct Spec {
    /// The qualified name, as errors say it.
    pub name: &'static str,
    /// Positional parameters, then keyword-only ones.
    pub names: &'static [&'static str],
    pub required: &'static [bool],
    pub num_posonly: usize,
    pub num_positional: usize,
    pub has_rest: bool,
    pub has_keywords: bool,
    /// Its errors are those of a Python function.
    pub is_python: bool,
}

fn bare(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

fn plural(n: usize) -> &'static str {
    if n == 1 {
        ""
    } else {
        "s"
    }
}

/// Refuses keywords.
pub fn no_keywords(name: &str, args: &Args) -> Res<()> {
    if args.keywords.is_empty() {
        return Ok(());
    }
    Err(Exc::type_error(format!(
        "{name}() takes no keyword arguments"
    )))
}

/// A call without arguments.
pub fn none(name: &str, args: &Args) -> Res<()> {
    no_keywords(name, args)?;
    match args.positional.len() {
        0 => Ok(()),
        n => Err(Exc::type_error(format!(
            "{name}() takes no arguments ({n} given)"
        ))),
    }
}

/// The argument of a function of one.
pub fn one<'a>(name: &str, args: &Args<'a>) -> Res<&'a Value> {
    no_keywords(name, args)?;
    match args.positional {
        [value] => Ok(value),
        values => Err(Exc::type_error(format!(
            "{name}() takes exactly one argument ({} given)",
            values.len()
        ))),
    }
}

/// The `R` required and up to `O` optional arguments of a function without keywords.
pub fn positional<'a, const R: usize, const O: usize>(
    name: &str,
    args: &Args<'a>,
) -> Res<([&'a Value; R], [Option<&'a Value>; O])> {
    no_keywords(name, args)?;
    let values = args.positional;
    if values.len() < R || values.len() > R + O {
        return Err(wrong_count(name, values.len(), R, R + O));
    }
    let required = std::array::from_fn(|i| &values[i]);
    Ok((required, std::array::from_fn(|i| values.get(R + i))))
}

#[cold]
fn wrong_count(name: &str, given: usize, least: usize, most: usize) -> Exc {
    let name = bare(name);
    let (bound, limit) = match (given < least, least == most) {
        (_, true) => ("", least),
        (true, false) => ("at least ", least),
        (false, false) => ("at most ", most),
    };
    Exc::type_error(format!(
        "{name} expected {bound}{limit} argument{}, got {given}",
        plural(limit)
    ))
}

/// The arguments of a function that takes keywords: required slots, then optional ones, each in the
/// order of `spec.names`.
pub fn bind<'a, const R: usize, const O: usize>(
    spec: &Spec,
    args: &Args<'a>,
) -> Res<([&'a Value; R], [Option<&'a Value>; O])> {
    let mut slots = vec![None; spec.names.len()];
    fill(spec, args, &mut slots)?;
    let mut required = Vec::with_capacity(R);
    let mut optional = [None; O];
    let mut next_optional = 0;
    for (slot, is_required) in slots.into_iter().zip(spec.required) {
        if *is_required {
            required.extend(slot);
        } else {
            optional[next_optional] = slot;
            next_optional += 1;
        }
    }
    let required = required.try_into().map_err(|_| missing(spec, args))?;
    Ok((required, optional))
}

fn fill<'a>(spec: &Spec, args: &Args<'a>, slots: &mut [Option<&'a Value>]) -> Res<()> {
    let given = args.positional.len();
    if given > spec.num_positional && !spec.has_rest {
        return Err(too_many(spec, args));
    }
    if !spec.is_python && !spec.has_keywords && !spec.has_rest {
        check_total(spec, args)?;
    }
    for (slot, value) in slots
        .iter_mut()
        .take(spec.num_positional)
        .zip(args.positional)
    {
        *slot = Some(value);
    }
    for (name, value) in args.keywords {
        let name = name.as_str();
        match spec
            .names
            .iter()
            .skip(spec.num_posonly)
            .position(|n| *n == name)
        {
            Some(i) => {
                let i = i + spec.num_posonly;
                if slots[i].replace(value).is_some() {
                    return Err(given_twice(spec, name, i));
                }
            }
            None if spec.has_keywords => {}
            None => return Err(unexpected(spec, name)),
        }
    }
    let is_complete = slots
        .iter()
        .zip(spec.required)
        .all(|(slot, needed)| !needed || slot.is_some());
    if is_complete {
        return Ok(());
    }
    Err(missing(spec, args))
}

/// Argument clinic counts positional and keyword arguments together first.
fn check_total(spec: &Spec, args: &Args) -> Res<()> {
    let (given, most) = (
        args.positional.len() + args.keywords.len(),
        spec.names.len(),
    );
    if given <= most {
        return Ok(());
    }
    let bound = if spec.required.iter().all(|r| *r) {
        "exactly"
    } else {
        "at most"
    };
    let word = if args.positional.is_empty() {
        "keyword "
    } else {
        ""
    };
    Err(Exc::type_error(format!(
        "{}() takes {bound} {most} {word}argument{} ({given} given)",
        bare(spec.name),
        plural(most)
    )))
}

#[cold]
fn too_many(spec: &Spec, args: &Args) -> Exc {
    let (given, most) = (args.positional.len(), spec.num_positional);
    let least = spec.required.iter().take(most).filter(|r| **r).count();
    if spec.is_python {
        let range = if least == most {
            most.to_string()
        } else {
            format!("from {least} to {most}")
        };
        let (s, verb) = (
            if most == 1 && least == most { "" } else { "s" },
            was(given),
        );
        return Exc::type_error(format!(
            "{}() takes {range} positional argument{s} but {given} {verb} given",
            spec.name
        ));
    }
    if let Err(e) = check_total(spec, args) {
        return e;
    }
    let name = bare(spec.name);
    if most == 0 {
        return Exc::type_error(format!("{name}() takes no positional arguments"));
    }
    let bound = if least == most { "exactly" } else { "at most" };
    Exc::type_error(format!(
        "{name}() takes {bound} {most} positional argument{} ({given} given)",
        plural(most)
    ))
}

fn was(n: usize) -> &'static str {
    if n == 1 {
        "was"
    } else {
        "were"
    }
}

#[cold]
fn given_twice(spec: &Spec, name: &str, index: usize) -> Exc {
    if spec.is_python {
        return Exc::type_error(format!(
            "{}() got multiple values for argument '{name}'",
            spec.name
        ));
    }
    Exc::type_error(format!(
        "argument for {}() given by name ('{name}') and position ({})",
        bare(spec.name),
        index + 1
    ))
}

#[cold]
fn unexpected(spec: &Spec, name: &str) -> Exc {
    if spec.is_python {
        return Exc::type_error(format!(
            "{}() got an unexpected keyword argument '{name}'",
            spec.name
        ));
    }
    Exc::type_error(format!(
        "'{name}' is an invalid keyword argument for {}()",
        bare(spec.name)
    ))
}

#[cold]
fn missing(spec: &Spec, args: &Args) -> Exc {
    let is_given = |i: usize| {
        (i < spec.num_positional && i < args.positional.len())
            || (i >= spec.num_posonly
                && args
                    .keywords
                    .iter()
                    .any(|(n, _)| n.as_str() == spec.names[i]))
    };
    let absent: Vec<usize> = (0..spec.names.len())
        .filter(|i| spec.required[*i] && !is_given(*i))
        .collect();
    let first = absent.first().copied().unwrap_or(0);
    if spec.is_python {
        return missing_python(spec, &absent);
    }
    let name = bare(spec.name);
    if first < spec.num_posonly {
        let least = spec
            .required
            .iter()
            .take(spec.num_posonly)
            .filter(|r| **r)
            .count();
        let bound = if least == spec.num_positional {
            "exactly"
        } else {
            "at least"
        };
        return Exc::type_error(format!(
            "{name}() takes {bound} {least} positional argument{} ({} given)",
            plural(least),
            args.positional.len()
        ));
    }
    Exc::type_error(format!(
        "{name}() missing required argument '{}' (pos {})",
        spec.names[first],
        first + 1
    ))
}

fn missing_python(spec: &Spec, absent: &[usize]) -> Exc {
    let is_positional = absent.iter().any(|i| *i < spec.num_positional);
    let names: Vec<String> = absent
        .iter()
        .filter(|i| (**i < spec.num_positional) == is_positional)
        .map(|i| format!("'{}'", spec.names[*i]))
        .collect();
    let kind = if is_positional {
        "positional"
    } else {
        "keyword-only"
    };
    let listed = match names.as_slice() {
        [] => String::new(),
        [name] => name.clone(),
        [a, b] => format!("{a} and {b}"),
        [init @ .., last] => format!("{}, and {last}", init.join(", ")),
    };
    Exc::type_error(format!(
        "{}() missing {} required {kind} argument{}: {listed}",
        spec.name,
        names.len(),
        plural(names.len())
    ))
}

/// What `*args` gets.
pub fn rest<'a>(spec: &Spec, args: &Args<'a>) -> &'a [Value] {
    args.positional.get(spec.num_positional..).unwrap_or(&[])
}

/// What `**kwargs` gets.
pub fn keyword_rest(spec: &Spec, args: &Args) -> Vec<(Str, Value)> {
    let named = &spec.names[spec.num_posonly..];
    let is_free = |pair: &&(Str, Value)| !named.contains(&pair.0.as_str());
    args.keywords.iter().filter(is_free).cloned().collect()
}

/// No line of the signature tables fits the arguments.
#[cold]
pub fn no_overload(name: &str) -> Exc {
    Exc::type_error(format!("{name}() got arguments that do not fit together"))
}

/// An optional argument for which None is the same as leaving it out.
pub fn not_none(slot: Option<&Value>) -> Option<&Value> {
    slot.filter(|v| !v.is_none())
}

/// `Option` from a value.
pub fn some(v: &Value) -> Option<&Value> {
    not_none(Some(v))
}

/// Calls a key function.
pub fn call_key(function: &Value, item: &Value) -> Res<Value> {
    call(function, std::slice::from_ref(item))
}

/// The builtin value behind an instance of a subclass of a builtin type, or the value itself.
fn unwrapped(v: &Value) -> &Value {
    v.as_object().and_then(Object::payload).unwrap_or(v)
}

macro_rules! handle {
    ($to:ident $is:ident $arm:ident $type:ty, $name:literal) => {
        /// The argument as that type or a subclass of it; `what` names the argument in the error.
        pub fn $to<'a>(v: &'a Value, what: &str) -> Res<&'a $type> {
            match unwrapped(v).view() {
                View::$arm(x) => Ok(x),
                _ => Err(wrong_type(what, $name, v)),
            }
        }

        /// True when the argument is of that type.
        pub fn $is(v: &Value) -> bool {
            matches!(unwrapped(v).view(), View::$arm(_))
        }
    };
}
handle!(to_str is_str Str Str, "str");
handle!(to_bytes is_bytes Bytes Bytes, "bytes");
handle!(to_bytearray is_bytearray ByteArray ByteArray, "bytearray");
handle!(to_list is_list List List<Value>, "list");
handle!(to_dict is_dict Dict Dict<Value, Value>, "dict");
handle!(to_set is_set Set Set<Value>, "set");
handle!(to_frozenset is_frozenset FrozenSet FrozenSet<Value>, "frozenset");
handle!(to_tuple_of is_tuple_of Tuple Tuple<Value>, "tuple");
handle!(to_range is_range Range Range, "range");
handle!(to_slice is_slice Slice Slice, "slice");

#[cold]
fn wrong_type(what: &str, expected: &str, v: &Value) -> Exc {
    Exc::type_error(format!(
        "{what} must be {expected}, not {}",
        type_text(v).as_str()
    ))
}

/// How argument errors name a value's type: "None" or the type's name.
pub fn type_text(v: &Value) -> Str {
    if v.is_none() {
        return Str::from("None");
    }
    Class::of(v).name()
}

/// True when the argument is an int or a bool.
pub fn is_int(v: &Value) -> bool {
    matches!(unwrapped(v).view(), View::Int(_) | View::Bool(_))
}

/// True when the argument is a float.
pub fn is_float(v: &Value) -> bool {
    matches!(unwrapped(v).view(), View::Float(_))
}

/// The argument through `__index__`.
pub fn to_int(v: &Value) -> Res<Int> {
    ops::index(v)
}

/// The argument through `__index__`; OverflowError when it needs more than 64 bits.
pub fn to_i64(v: &Value) -> Res<i64> {
    let int = to_int(v)?;
    int.to_i64()
        .ok_or_else(|| Exc::overflow_error("Python int too large to convert to C ssize_t"))
}

/// A slice bound: any int, clamped; None gives the default.
pub fn to_bound(v: &Value, default: i64) -> Res<i64> {
    if v.is_none() {
        return Ok(default);
    }
    if !ops::has_index(v) {
        return Err(Exc::type_error(
            "slice indices must be integers or None or have an __index__ method",
        ));
    }
    Ok(ops::index(v)?.to_i64_clamped())
}

/// A place in a list: any int, clamped.
pub fn to_place(v: &Value) -> Res<i64> {
    if !ops::has_index(v) {
        return Err(Exc::type_error(
            "slice indices must be integers or have an __index__ method",
        ));
    }
    to_digits(v)
}

/// Any int, clamped: beyond 64 bits nothing changes any more.
pub fn to_digits(v: &Value) -> Res<i64> {
    Ok(to_int(v)?.to_i64_clamped())
}

/// The argument as `PyFloat_AsDouble` takes it.
pub fn to_float(v: &Value) -> Res<f64> {
    match unwrapped(v).view() {
        View::Float(x) => Ok(x),
        View::Int(i) => i.to_f64(),
        View::Bool(b) => Ok(f64::from(u8::from(b))),
        _ => float_by_protocol(v),
    }
}

fn float_by_protocol(v: &Value) -> Res<f64> {
    if let Some(result) = crate::call::special(v, "__float__", &[]) {
        let result = result?;
        return match result.view() {
            View::Float(x) => Ok(x),
            _ => Err(Exc::type_error(format!(
                "{}.__float__ returned non-float (type {})",
                Class::of(v).name().as_str(),
                Class::of(&result).name().as_str()
            ))),
        };
    }
    if ops::has_index(v) {
        return ops::index(v)?.to_f64();
    }
    Err(Exc::type_error(format!(
        "must be real number, not {}",
        Class::of(v).name().as_str()
    )))
}

/// The argument as a complex number.
pub fn to_complex(v: &Value) -> Res<Complex> {
    match unwrapped(v).view() {
        View::Complex(c) => Ok(c),
        _ => complex_by_protocol(v).unwrap_or_else(|| to_float(v).map(Complex::from)),
    }
}

/// What `__complex__` gives.
pub(crate) fn complex_by_protocol(v: &Value) -> Option<Res<Complex>> {
    let result = crate::call::special(v, "__complex__", &[])?;
    Some(result.and_then(|result| match unwrapped(&result).view() {
        View::Complex(z) => Ok(z),
        _ => Err(Exc::type_error(format!(
            "__complex__ returned non-complex (type {})",
            Class::of(&result).name().as_str()
        ))),
    }))
}

/// A builtin function as a value.
pub struct Native {
    module: &'static str,
    name: &'static str,
    code: NativeFn,
    /// The functions of the same module: `chain.from_iterable` is an attribute of `chain`.
    siblings: fn(&str) -> Option<&'static Native>,
}

impl Native {
    pub const fn new(
        module: &'static str,
        name: &'static str,
        code: NativeFn,
        siblings: fn(&str) -> Option<&'static Native>,
    ) -> Native {
        Native {
            module,
            name,
            code,
            siblings,
        }
    }

    pub fn call(&self, args: &Args) -> Res<Value> {
        (self.code)(args)
    }

    pub fn to_value(&'static self) -> Value {
        Value::object(NativeFunction(self))
    }
}

/// The object of a [`Native`]; two of one function are equal.
struct NativeFunction(&'static Native);

impl Object for NativeFunction {
    fn class(&self) -> Class {
        Class::native("builtin_function_or_method")
    }
    fn is_callable(&self) -> bool {
        true
    }
    fn native_call(&self, _this: &Value, args: &Args) -> Option<Res<Value>> {
        Some(self.0.call(args))
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        let text = match name {
            "__name__" | "__qualname__" => self.0.name,
            "__module__" => self.0.module,
            _ => {
                let qualified = format!("{}.{name}", self.0.name);
                return (self.0.siblings)(&qualified).map(|native| Ok(native.to_value()));
            }
        };
        Some(Ok(Value::from(text)))
    }
    fn native_repr(&self, _this: &Value) -> Option<Res<Str>> {
        Some(Ok(Str::from(format!(
            "<built-in function {}>",
            self.0.name
        ))))
    }
    fn native_hash(&self) -> Option<Res<i64>> {
        Some(Ok(std::ptr::from_ref(self.0) as usize as i64 >> 4))
    }
    fn native_compare(&self, _this: &Value, op: Compare, other: &Value) -> Option<Res<Value>> {
        let same = other
            .downcast::<NativeFunction>()
            .is_some_and(|f| std::ptr::eq(f.0, self.0));
        match op {
            Compare::Eq => Some(Ok(Value::from(same))),
            Compare::Ne => Some(Ok(Value::from(!same))),
            _ => None,
        }
    }
}

/// A standard module: its members by name.
pub struct NativeModule {
    pub name: &'static str,
    pub member: fn(&str) -> Option<Value>,
    pub names: &'static [&'static str],
}

impl NativeModule {
    pub fn to_value(&'static self) -> Value {
        Value::object(Module(self))
    }
}

/// The object of a [`NativeModule`].
struct Module(&'static NativeModule);

impl Object for Module {
    fn class(&self) -> Class {
        Class::native("module")
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        if name == "__name__" {
            return Some(Ok(Value::from(self.0.name)));
        }
        let missing = || {
            let module = self.0.name;
            Exc::attribute_error(format!("module '{module}' has no attribute '{name}'"))
        };
        Some((self.0.member)(name).ok_or_else(missing))
    }
    fn set_field(&self, name: &str, value: Value) -> Res<bool> {
        Ok(self.0.name == "sys" && crate::modules::sys::assign(name, value))
    }
    fn native_repr(&self, _this: &Value) -> Option<Res<Str>> {
        Some(Ok(Str::from(format!(
            "<module '{}' (built-in)>",
            self.0.name
        ))))
    }
}
