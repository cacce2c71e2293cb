//! `repr`, `str`, `format`.

use super::{plain, type_name};
use crate::call::special;
use crate::{float, format as formatting, recursion, Exc, Py, Res, Str, Value, View};

/// `repr(v)`
pub fn repr(v: &Value) -> Res<Str> {
    Ok(match v.view() {
        View::None => Str::from("None"),
        View::Bool(b) => return b.py_repr(),
        View::Int(i) => return i.py_repr(),
        View::Float(x) => Str::from(float::repr(x)),
        View::Complex(c) => Str::from(float::complex_repr(&c)),
        View::Str(s) => s.quoted(),
        View::Bytes(b) => return b.py_repr(),
        View::ByteArray(b) => return b.py_repr(),
        View::List(l) => return l.py_repr(),
        View::Dict(d) => return d.py_repr(),
        View::Set(s) => return s.py_repr(),
        View::FrozenSet(s) => return s.py_repr(),
        View::Tuple(t) => return t.py_repr(),
        View::Range(r) => return r.py_repr(),
        View::Slice(s) => return s.py_repr(),
        View::Class(c) => match special(v, "__repr__", &[]) {
            Some(result) => return text_result(&result?, "__repr__"),
            None => c.repr(),
        },
        View::NotImplemented => Str::from("NotImplemented"),
        View::Ellipsis => Str::from("Ellipsis"),
        View::Object(object) => {
            let class = object.class();
            if let Some(method) = class.special("__repr__") {
                if !method.is_none() {
                    let result = special(v, "__repr__", &[]).unwrap_or(Ok(Value::NONE))?;
                    return text_result(&result, "__repr__");
                }
            }
            if let Some(payload) = object.payload() {
                let _depth = recursion::enter()?;
                return payload_repr(v, payload);
            }
            if let Some(exc) = Exc::of(v) {
                let _depth = recursion::enter()?;
                return exc.builtin_repr();
            }
            match object.native_repr(v) {
                Some(text) => text?,
                None => default_repr(v),
            }
        }
    })
}

/// Sets and bytearrays name their own class.
fn payload_repr(v: &Value, payload: &Value) -> Res<Str> {
    let text = repr(payload)?;
    let name = type_name(v);
    Ok(match payload.view() {
        View::Set(set) if set.is_empty() => Str::from(format!("{name}()")),
        View::Set(_) => Str::from(format!("{name}({})", text.as_str())),
        View::FrozenSet(_) => Str::from(text.as_str().replacen("frozenset", &name, 1)),
        View::ByteArray(_) => Str::from(text.as_str().replacen("bytearray", &name, 1)),
        View::Object(inner) => {
            let base = inner.class().name();
            match text.as_str().strip_prefix(base.as_str()) {
                Some(rest) if rest.starts_with('(') => Str::from(format!("{name}{rest}")),
                _ => text,
            }
        }
        _ => text,
    })
}

/// `<__main__.Foo object at 0x7f..>`
pub fn default_repr(v: &Value) -> Str {
    let class = crate::Class::of(v);
    Str::from(format!("<{} object at {:#x}>", class.full_name(), v.id()))
}

fn text_result(result: &Value, method: &str) -> Res<Str> {
    match plain(result).view() {
        View::Str(s) => Ok(s.clone()),
        _ => Err(Exc::type_error(format!(
            "{method} returned non-string (type {})",
            type_name(result)
        ))),
    }
}

/// `str(v)`
pub fn str(v: &Value) -> Res<Str> {
    match v.view() {
        View::Str(s) => Ok(s.clone()),
        View::Object(object) => {
            let class = object.class();
            if let Some(method) = class.special("__str__") {
                if !method.is_none() {
                    let result = special(v, "__str__", &[]).unwrap_or(Ok(Value::NONE))?;
                    return text_result(&result, "__str__");
                }
            }
            if let Some(exc) = Exc::of(v) {
                return exc.builtin_str();
            }
            if let Some(payload) = object.payload() {
                return payload_str(v, payload);
            }
            if class.special("__repr__").is_some() {
                return repr(v);
            }
            object.native_str(v).unwrap_or_else(|| repr(v))
        }
        _ => repr(v),
    }
}

/// `str` and native types have a `__str__` of their own; the others show their repr.
fn payload_str(v: &Value, payload: &Value) -> Res<Str> {
    match payload.view() {
        View::Str(s) => Ok(s.clone()),
        View::Object(inner) => inner.native_str(payload).unwrap_or_else(|| repr(v)),
        _ => repr(v),
    }
}

/// `format(v, spec)`
pub fn format(v: &Value, spec: &str) -> Res<Str> {
    let text_spec = || Str::from(spec);
    match v.view() {
        View::Str(s) if spec.is_empty() => Ok(s.clone()),
        View::Str(s) => formatting::format_str(s, &text_spec()),
        View::Int(i) => formatting::format_int(i, &text_spec()),
        View::Bool(b) => formatting::format_bool(b, &text_spec()),
        View::Float(x) => formatting::format_float(x, &text_spec()),
        View::Complex(c) => formatting::format_complex(&c, &text_spec()),
        View::Object(object) => {
            if let Some(result) = special(v, "__format__", &[Value::from(spec)]) {
                let result = result?;
                return match plain(&result).view() {
                    View::Str(s) => Ok(s.clone()),
                    _ => Err(Exc::type_error(format!(
                        "__format__ must return a str, not {}",
                        type_name(&result)
                    ))),
                };
            }
            if spec.is_empty() {
                return str(v);
            }
            if let Some(payload) = object.payload() {
                return match payload.view() {
                    View::List(_)
                    | View::Tuple(_)
                    | View::Dict(_)
                    | View::Set(_)
                    | View::FrozenSet(_) => Err(unsupported_format(v)),
                    _ => format(payload, spec),
                };
            }
            object
                .native_format(v, spec)
                .unwrap_or_else(|| Err(unsupported_format(v)))
        }
        _ if spec.is_empty() => str(v),
        _ => Err(unsupported_format(v)),
    }
}

#[cold]
pub(crate) fn unsupported_format(v: &Value) -> Exc {
    Exc::type_error(format!(
        "unsupported format string passed to {}.__format__",
        type_name(v)
    ))
}
