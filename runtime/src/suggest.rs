//! The name that an uncaught AttributeError offers instead: CPython's distance between names.

use crate::class::Layout;
use crate::exception::Kind;
use crate::{dispatch, native, ops, Class, Exc, Value, View};

const MOVE: usize = 2;
const CASE: usize = 1;
const MOST_CANDIDATES: usize = 750;
const LONGEST: usize = 40;
/// No attribute that a program can name.
const NOTED: &str = " offer";

/// The attribute that was meant, if one is near enough.
pub fn offer(exc: &Exc) -> Option<String> {
    if !exc.is_kind(Kind::AttributeError) {
        return None;
    }
    if let Some(View::Str(noted)) = exc.kept(NOTED).as_ref().map(Value::view) {
        return Some(noted.as_str().to_string());
    }
    let value = exc.value();
    let find = |name: &str| ops::find_attr(&value, name).ok().flatten();
    let (name, object) = (find("name")?, find("obj")?);
    let View::Str(name) = name.view() else {
        return None;
    };
    if object.is_none() && !exc_names_none(exc) {
        return None;
    }
    nearest(name.as_str(), &names_of(&object))
}

/// None as the object means "unknown", unless the message is about None itself.
fn exc_names_none(exc: &Exc) -> bool {
    exc.args()
        .as_slice()
        .first()
        .is_some_and(|m| matches!(m.view(), View::Str(s) if s.as_str().starts_with("'NoneType'")))
}

/// Keeps what is offered for a missing attribute of an object that there is none of, with these names.
pub(crate) fn note(exc: &Exc, name: &str, names: &[&str]) {
    let names: Vec<String> = names.iter().map(|name| (*name).to_string()).collect();
    if let Some(near) = nearest(name, &names) {
        exc.set_attr(NOTED, Value::from(near.as_str()));
    }
}

/// `dir(object)`, sorted.
fn names_of(object: &Value) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    if let Some(fields) = object.as_object().and_then(|o| o.fields()) {
        for key in fields.keys_vec() {
            if let View::Str(name) = key.view() {
                names.push(name.as_str().to_string());
            }
        }
    }
    let class = match object.view() {
        View::Class(class) => class.clone(),
        _ => Class::of(object),
    };
    for base in class.mro() {
        names.extend(
            base.own_attrs()
                .into_iter()
                .map(|(name, _)| name.as_str().to_string()),
        );
        if base.is_native() {
            names.extend(native::attr_names(base));
        }
        if let Layout::Builtin(name) = base.layout() {
            names.extend(
                dispatch::method_names(name)
                    .iter()
                    .map(|n| (*n).to_string()),
            );
        }
    }
    if class.is_written() {
        names.extend(["__dict__", "__weakref__", "__module__"].map(String::from));
    }
    names.extend(["__class__", "__doc__"].map(String::from));
    if matches!(object.view(), View::Class(_)) {
        names.extend(["__name__", "__qualname__", "__mro__", "__bases__", "mro"].map(String::from));
    }
    names.sort();
    names.dedup();
    names
}

fn nearest(name: &str, candidates: &[String]) -> Option<String> {
    if candidates.len() >= MOST_CANDIDATES {
        return None;
    }
    let mut best: Option<(usize, &String)> = None;
    for candidate in candidates {
        if candidate == name {
            continue;
        }
        let mut most = (name.chars().count() + candidate.chars().count() + 3) * MOVE / 6;
        if let Some((distance, _)) = best {
            most = most.min(distance.saturating_sub(1));
        }
        let distance = distance(name.as_bytes(), candidate.as_bytes(), most);
        if distance <= most && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, name)| name.clone())
}

fn substitution(a: u8, b: u8) -> usize {
    if a & 31 != b & 31 {
        return MOVE;
    }
    if a == b {
        return 0;
    }
    if a.eq_ignore_ascii_case(&b) {
        CASE
    } else {
        MOVE
    }
}

/// The weighted edit distance; more than `most` when it is more than that.
fn distance(a: &[u8], b: &[u8], most: usize) -> usize {
    let prefix = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[prefix..], &b[prefix..]);
    let suffix = a
        .iter()
        .rev()
        .zip(b.iter().rev())
        .take_while(|(x, y)| x == y)
        .count();
    let (a, b) = (&a[..a.len() - suffix], &b[..b.len() - suffix]);
    if a.is_empty() || b.is_empty() {
        return (a.len() + b.len()) * MOVE;
    }
    if a.len() > LONGEST || b.len() > LONGEST {
        return most + 1;
    }
    let (short, long) = if b.len() < a.len() { (b, a) } else { (a, b) };
    if (long.len() - short.len()) * MOVE > most {
        return most + 1;
    }
    let mut row: Vec<usize> = (1..=short.len()).map(|i| i * MOVE).collect();
    let mut result = 0;
    for (at, &code) in long.iter().enumerate() {
        let mut previous = at * MOVE;
        result = previous;
        let mut least = usize::MAX;
        for (cell, &other) in row.iter_mut().zip(short) {
            let substitute = previous + substitution(other, code);
            previous = *cell;
            let insert_delete = result.min(previous) + MOVE;
            result = insert_delete.min(substitute);
            *cell = result;
            least = least.min(result);
        }
        if least > most {
            return most + 1;
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearest_names() {
        let names = |all: &[&str]| all.iter().map(|n| (*n).to_string()).collect::<Vec<_>>();
        assert_eq!(
            nearest("lenght", &names(&["length", "width"])).as_deref(),
            Some("length")
        );
        assert_eq!(nearest("x", &names(&["width"])), None);
        assert_eq!(
            nearest("apend", &names(&["append", "extend"])).as_deref(),
            Some("append")
        );
    }

    #[test]
    fn distances() {
        assert_eq!(distance(b"ab", b"ab", 10), 0);
        assert_eq!(distance(b"aB", b"ab", 10), CASE);
        assert_eq!(distance(b"kitten", b"sitting", 20), 6);
    }
}
