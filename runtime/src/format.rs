//! Formatting: `format()` and `__format__` of builtin types, f-strings, `str.format`, `%`.

mod float;
mod int;
mod percent;
mod spec;
mod template;

pub use percent::{percent, percent_bytes};
pub use spec::Spec;

pub(crate) use float::{fixed, Style};

use crate::{ops, Complex, Exc, Int, Py, Res, Str, StrBuf, Value};

/// `format(s, spec)`
pub fn format_str(s: &Str, spec: &Str) -> Res<Str> {
    if spec.is_empty() {
        return Ok(s.clone());
    }
    let spec = Spec::parse(spec, 's', '<', "str")?;
    if spec.kind != u32::from('s') {
        return Err(spec.unknown_code("str"));
    }
    spec.refuse_for_text()?;
    let shown = match spec.precision {
        Some(n) if n < s.num_chars() => s.slice(..n as i64),
        _ => s.clone(),
    };
    spec.pad(&shown)
}

/// `format(i, spec)`
pub fn format_int(i: &Int, spec: &Str) -> Res<Str> {
    if spec.is_empty() {
        return crate::number_text::int_to_str(i);
    }
    int::format(i, &Spec::parse(spec, 'd', '>', "int")?, "int")
}

/// `format(b, spec)`
pub fn format_bool(b: bool, spec: &Str) -> Res<Str> {
    if spec.is_empty() {
        return Ok(Str::from(if b { "True" } else { "False" }));
    }
    int::format(&Int::from(b), &Spec::parse(spec, 'd', '>', "bool")?, "bool")
}

/// `format(x, spec)`
pub fn format_float(x: f64, spec: &Str) -> Res<Str> {
    if spec.is_empty() {
        return Ok(crate::float::to_str(x));
    }
    float::format(x, &Spec::parse(spec, '\0', '>', "float")?)
}

/// `format(z, spec)`
pub fn format_complex(z: &Complex, spec: &Str) -> Res<Str> {
    if spec.is_empty() {
        return Ok(Str::from(crate::float::complex_repr(z)));
    }
    float::format_complex(z, &Spec::parse(spec, '\0', '>', "complex")?)
}

/// `format(v, spec)` of any value.
pub fn format_value(v: &Value, spec: &Str) -> Res<Str> {
    use crate::View;
    match v.view() {
        View::Str(s) => format_str(s, spec),
        View::Int(i) => format_int(i, spec),
        View::Float(x) => format_float(x, spec),
        View::Bool(b) => format_bool(b, spec),
        _ => ops::format(v, spec.as_str()),
    }
}

/// An f-string in the making: `FString::new().lit("x = ").add(&x)?.spec(&y, ">5")?.finish()`.
#[derive(Default)]
pub struct FString(StrBuf);

impl FString {
    pub fn new() -> FString {
        FString::default()
    }

    /// Literal text.
    pub fn lit(mut self, text: &str) -> FString {
        self.0.push_str(text);
        self
    }

    /// `{s}` of a string.
    pub fn push(mut self, s: &Str) -> FString {
        self.0.push(s);
        self
    }

    /// `{x}`
    #[allow(clippy::should_implement_trait)]
    pub fn add<T: Py>(mut self, x: &T) -> Res<FString> {
        self.0.push(&format_value(&x.to_value(), &Str::EMPTY)?);
        Ok(self)
    }

    /// `{x:spec}`
    pub fn spec<T: Py>(mut self, x: &T, spec: &Str) -> Res<FString> {
        self.0.push(&format_value(&x.to_value(), spec)?);
        Ok(self)
    }

    /// `{x!r}`
    pub fn repr<T: Py>(mut self, x: &T) -> Res<FString> {
        self.0.push(&x.py_repr()?);
        Ok(self)
    }

    pub fn finish(self) -> Str {
        self.0.finish()
    }
}

impl Str {
    /// `s.format(*args, **kwargs)`
    pub fn format(&self, args: &[Value], kwargs: &[(Str, Value)]) -> Res<Str> {
        template::format(self, args, kwargs)
    }

    /// `s.format_map(mapping)`
    pub fn format_map(&self, mapping: &Value) -> Res<Str> {
        template::format_map(self, mapping)
    }
}

fn value_error<T>(message: impl Into<Str>) -> Res<T> {
    Err(Exc::value_error(message))
}
