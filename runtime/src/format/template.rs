//! `str.format`: literal text and replacement fields.

use super::spec::{leading_number, shown};
use super::value_error;
use crate::{ops, Exc, Res, Str, StrBuf, Value};

/// Templates and fields in fields: no more than this.
const DEEPEST: i32 = 2;

enum Numbering {
    Open,
    Automatic(usize),
    Manual,
}

struct Formatter<'a> {
    /// Positional arguments; `None` in `format_map`.
    args: Option<&'a [Value]>,
    find: &'a dyn Fn(&Str) -> Res<Value>,
    numbering: Numbering,
}

pub(super) fn format(template: &Str, args: &[Value], kwargs: &[(Str, Value)]) -> Res<Str> {
    let find = |name: &Str| {
        let found = kwargs.iter().find(|(known, _)| known == name);
        found
            .map(|(_, v)| v.clone())
            .ok_or_else(|| Exc::key_error(Value::from(name.clone())))
    };
    let mut f = Formatter {
        args: Some(args),
        find: &find,
        numbering: Numbering::Open,
    };
    f.build(&template.points().collect::<Vec<_>>(), DEEPEST)
}

pub(super) fn format_map(template: &Str, mapping: &Value) -> Res<Str> {
    let find = |name: &Str| ops::get_item(mapping, &Value::from(name.clone()));
    let mut f = Formatter {
        args: None,
        find: &find,
        numbering: Numbering::Open,
    };
    f.build(&template.points().collect::<Vec<_>>(), DEEPEST)
}

const OPEN: u32 = '{' as u32;
const CLOSE: u32 = '}' as u32;
const DOT: u32 = '.' as u32;
const BRACKET: u32 = '[' as u32;
const END_BRACKET: u32 = ']' as u32;
const COLON: u32 = ':' as u32;
const BANG: u32 = '!' as u32;

/// A replacement field, as it stands in the template.
struct Field<'t> {
    name: &'t [u32],
    conversion: Option<u32>,
    spec: &'t [u32],
    has_inner: bool,
}

fn text(points: &[u32]) -> Str {
    Str::from_points(points.iter().copied())
}

impl Formatter<'_> {
    fn build(&mut self, template: &[u32], depth: i32) -> Res<Str> {
        if depth == 0 {
            return value_error("Max string recursion exceeded");
        }
        let mut out = StrBuf::with_capacity(template.len());
        let mut at = 0;
        while at < template.len() {
            let point = template[at];
            at += 1;
            if point != OPEN && point != CLOSE {
                out.push_point(point);
                continue;
            }
            if template.get(at) == Some(&point) {
                out.push_point(point);
                at += 1;
                continue;
            }
            if point == CLOSE {
                return value_error("Single '}' encountered in format string");
            }
            if at == template.len() {
                return value_error("Single '{' encountered in format string");
            }
            let field = read_field(template, &mut at)?;
            out.push(&self.render(&field, depth)?);
        }
        Ok(out.finish())
    }

    fn render(&mut self, field: &Field, depth: i32) -> Res<Str> {
        let mut value = self.object(field.name)?;
        if let Some(conversion) = field.conversion {
            value = Value::from(convert(&value, conversion)?);
        }
        let spec = match field.has_inner {
            true => self.build(field.spec, depth - 1)?,
            false => text(field.spec),
        };
        super::format_value(&value, &spec)
    }

    /// The object that a field names: an argument, then attributes and items of it.
    fn object(&mut self, name: &[u32]) -> Res<Value> {
        let end = name
            .iter()
            .position(|&p| p == DOT || p == BRACKET)
            .unwrap_or(name.len());
        let (first, mut rest) = name.split_at(end);
        let mut value = self.argument(first)?;
        while let Some((&mark, after)) = rest.split_first() {
            if mark == DOT {
                let end = after
                    .iter()
                    .position(|&p| p == DOT || p == BRACKET)
                    .unwrap_or(after.len());
                let (attribute, next) = after.split_at(end);
                if attribute.is_empty() {
                    return value_error("Empty attribute in format string");
                }
                value = ops::get_attr(&value, text(attribute).as_str())?;
                rest = next;
            } else if mark == BRACKET {
                let Some(end) = after.iter().position(|&p| p == END_BRACKET) else {
                    return value_error("Missing ']' in format string");
                };
                let key = &after[..end];
                if key.is_empty() {
                    return value_error("Empty attribute in format string");
                }
                let key = match index(key)? {
                    Some(index) => Value::from(index),
                    None => Value::from(text(key)),
                };
                value = ops::get_item(&value, &key)?;
                rest = &after[end + 1..];
            } else {
                return value_error("Only '.' or '[' may follow ']' in format field specifier");
            }
        }
        Ok(value)
    }

    fn argument(&mut self, first: &[u32]) -> Res<Value> {
        let number = match (first.is_empty(), index(first)?) {
            (false, None) => return (self.find)(&text(first)),
            (true, _) => self.next_number()?,
            (false, Some(number)) => {
                if let Numbering::Automatic(_) = self.numbering {
                    return value_error(
                        "cannot switch from automatic field numbering to manual field specification",
                    );
                }
                self.numbering = Numbering::Manual;
                number
            }
        };
        let Some(args) = self.args else {
            return value_error("Format string contains positional fields");
        };
        args.get(number).cloned().ok_or_else(|| {
            Exc::index_error(format!(
                "Replacement index {number} out of range for positional args tuple"
            ))
        })
    }

    fn next_number(&mut self) -> Res<usize> {
        let next = match self.numbering {
            Numbering::Open => 0,
            Numbering::Automatic(next) => next,
            Numbering::Manual => {
                return value_error(
                    "cannot switch from manual field specification to automatic field numbering",
                );
            }
        };
        self.numbering = Numbering::Automatic(next + 1);
        Ok(next)
    }
}

/// The number that all of the text is.
fn index(points: &[u32]) -> Res<Option<usize>> {
    let (number, count) = leading_number(points)?;
    Ok((count == points.len() && count > 0).then_some(number))
}

fn convert(value: &Value, conversion: u32) -> Res<Str> {
    match char::from_u32(conversion) {
        Some('r') => ops::repr(value),
        Some('s') => ops::str(value),
        Some('a') => Ok(super::percent::ascii(&ops::repr(value)?)),
        _ => value_error(format!(
            "Unknown conversion specifier {}",
            shown(conversion, 0x21..0x7f)
        )),
    }
}

/// Reads the field whose brace is behind `at`, and moves behind it.
fn read_field<'t>(template: &'t [u32], at: &mut usize) -> Res<Field<'t>> {
    let start = *at;
    let end = name_end(template, at)?;
    let name = &template[start..end];
    let mut field = Field {
        name,
        conversion: None,
        spec: &[],
        has_inner: false,
    };
    if template[end] == CLOSE {
        return Ok(field);
    }
    if template[end] == BANG {
        let Some(&conversion) = template.get(*at) else {
            return value_error("end of string while looking for conversion specifier");
        };
        field.conversion = Some(conversion);
        *at += 1;
        if let Some(&next) = template.get(*at) {
            *at += 1;
            if next == CLOSE {
                return Ok(field);
            }
            if next != COLON {
                return value_error("expected ':' after conversion specifier");
            }
        }
    }
    let start = *at;
    let mut open = 1;
    while let Some(&point) = template.get(*at) {
        *at += 1;
        match point {
            OPEN => {
                field.has_inner = true;
                open += 1;
            }
            CLOSE => open -= 1,
            _ => {}
        }
        if open == 0 {
            field.spec = &template[start..*at - 1];
            return Ok(field);
        }
    }
    value_error("unmatched '{' in format spec")
}

/// Moves behind the mark that ends the field's name; the mark's position.
fn name_end(template: &[u32], at: &mut usize) -> Res<usize> {
    while let Some(&point) = template.get(*at) {
        *at += 1;
        match point {
            OPEN => return value_error("unexpected '{' in field name"),
            BRACKET => {
                while template.get(*at).is_some_and(|&p| p != END_BRACKET) {
                    *at += 1;
                }
            }
            CLOSE | COLON | BANG => return Ok(*at - 1),
            _ => {}
        }
    }
    value_error("expected '}' before end of string")
}
