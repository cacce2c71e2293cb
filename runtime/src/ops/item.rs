//! Items, lengths, membership, iteration, unpacking.

use super::{index, plain, try_index, type_name};
use crate::call::special;
use crate::exception::Kind;
use crate::iter;
use crate::{Class, Exc, Int, Iter, Object, Py, Res, Value, View};

/// `len(v)`
pub fn len(v: &Value) -> Res<i64> {
    match v.view() {
        View::List(l) => Ok(l.len()),
        View::Str(s) => Ok(s.len()),
        View::Dict(d) => Ok(d.len()),
        View::Tuple(t) => Ok(t.len()),
        View::Set(s) => Ok(s.len()),
        View::FrozenSet(s) => Ok(s.len()),
        View::Bytes(b) => Ok(b.len()),
        View::ByteArray(b) => Ok(b.len()),
        View::Range(r) => r.len(),
        View::Object(object) => {
            if let Some(result) = special(v, "__len__", &[]) {
                return len_result(&result?);
            }
            if let Some(payload) = object.payload() {
                return len(payload).map_err(|_| no_len(v));
            }
            object.native_len().unwrap_or_else(|| Err(no_len(v)))
        }
        View::Class(_) => match special(v, "__len__", &[]) {
            Some(result) => len_result(&result?),
            None => Err(no_len(v)),
        },
        _ => Err(no_len(v)),
    }
}

fn no_len(v: &Value) -> Exc {
    Exc::type_error(format!("object of type '{}' has no len()", type_name(v)))
}

fn len_result(result: &Value) -> Res<i64> {
    let length = index(result)?;
    if length.is_negative() {
        return Err(Exc::value_error("__len__() should return >= 0"));
    }
    length.to_i64().ok_or_else(|| Exc::overflow_error(TOO_WIDE))
}

/// The message about an int that no position or count can be.
pub(crate) const TOO_WIDE: &str = "cannot fit 'int' into an index-sized integer";

impl Int {
    /// The value as the position in `items[value]`.
    pub fn to_position(&self) -> Res<i64> {
        self.to_i64().ok_or_else(|| Exc::index_error(TOO_WIDE))
    }

    /// The value as the count in `items * value`.
    pub fn to_count(&self) -> Res<i64> {
        self.to_i64().ok_or_else(|| Exc::overflow_error(TOO_WIDE))
    }
}

/// An index of a sequence; `what` begins the error for other types ("list indices").
fn position(key: &Value, what: &str) -> Res<i64> {
    let Some(int) = try_index(key)? else {
        let name = type_name(key);
        return Err(Exc::type_error(match what {
            "string" => format!("string indices must be integers, not '{name}'"),
            "byte" => format!("byte indices must be integers or slices, not {name}"),
            what => format!("{what} indices must be integers or slices, not {name}"),
        }));
    };
    int.to_position()
}

/// `v[key]`
pub fn get_item(v: &Value, key: &Value) -> Res<Value> {
    match (v.view(), key.view()) {
        (View::List(l), View::Int(i)) if i.is_small() => l.get(i.to_i64_clamped()),
        (View::List(l), View::Slice(s)) => l.get_slice(s).map(Value::from),
        (View::List(l), _) => l.get(position(key, "list")?),
        (View::Dict(d), _) => d.get_item(key),
        (View::Tuple(t), View::Slice(s)) => t.get_slice(s).map(Value::from),
        (View::Tuple(t), _) => t.get(position(key, "tuple")?),
        (View::Str(s), View::Slice(slice)) => s.get_slice(slice).map(Value::from),
        (View::Str(s), _) => s.get(position(key, "string")?).map(Value::from),
        (View::Bytes(b), View::Slice(s)) => b.get_slice(s).map(Value::from),
        (View::Bytes(b), _) => b.get(position(key, "byte")?).map(Value::from),
        (View::ByteArray(b), View::Slice(s)) => b.get_slice(s).map(Value::from),
        (View::ByteArray(b), _) => b.get(position(key, "bytearray")?).map(Value::from),
        (View::Range(r), View::Slice(s)) => r.get_slice(s).map(Value::from),
        (View::Range(r), _) => match try_index(key)? {
            Some(int) => r.get_int(&int).map(Value::from),
            None => position(key, "range").map(Value::from),
        },
        (View::Class(c), _) => class_item(c, v, key),
        (View::Object(object), _) => object_item(v, object, key),
        _ => Err(not_subscriptable(v)),
    }
}

fn not_subscriptable(v: &Value) -> Exc {
    Exc::type_error(format!("'{}' object is not subscriptable", type_name(v)))
}

fn object_item(v: &Value, object: &dyn Object, key: &Value) -> Res<Value> {
    if let Some(result) = special(v, "__getitem__", std::slice::from_ref(key)) {
        return result;
    }
    if let Some(payload) = object.payload() {
        if let View::Dict(dict) = payload.view() {
            if let Some(value) = dict.get(key)? {
                return Ok(value);
            }
            return match special(v, "__missing__", std::slice::from_ref(key)) {
                Some(result) => result,
                None => Err(Exc::key_error(key.clone())),
            };
        }
        return match get_item(payload, key) {
            Err(exc) if exc.is_kind(Kind::KeyError) => {
                special(v, "__missing__", std::slice::from_ref(key)).unwrap_or(Err(exc))
            }
            result => result,
        };
    }
    object
        .native_get_item(v, key)
        .unwrap_or_else(|| Err(not_subscriptable(v)))
}

/// `C[key]`: `__class_getitem__`, or a generic alias of a builtin container.
fn class_item(class: &Class, v: &Value, key: &Value) -> Res<Value> {
    if let Some(result) = special(v, "__getitem__", std::slice::from_ref(key)) {
        return result;
    }
    if class.lookup("__class_getitem__").is_some() {
        let method = super::get_attr(v, "__class_getitem__")?;
        return crate::call(&method, std::slice::from_ref(key));
    }
    let base = class.builtin_base().name();
    if matches!(
        base.as_str(),
        "list" | "dict" | "set" | "frozenset" | "tuple" | "type" | "deque" | "defaultdict"
    ) {
        return Ok(crate::alias::generic_alias(class, key));
    }
    Err(Exc::type_error(format!(
        "type '{}' is not subscriptable",
        class.name().as_str()
    )))
}

/// `v[key] = value`
pub fn set_item(v: &Value, key: &Value, value: Value) -> Res<()> {
    match (v.view(), key.view()) {
        (View::List(l), View::Slice(s)) => l.set_slice(s, &assigned(&value)?),
        (View::List(l), _) => l.set(position(key, "list")?, value),
        (View::Dict(d), _) => d.set_item(key.clone(), value),
        (View::ByteArray(b), View::Slice(s)) => b.set_slice(s, &value),
        (View::ByteArray(b), _) => {
            let at = position(key, "bytearray")?;
            let byte = index(&value)?.to_i64_clamped();
            b.set(at, byte)
        }
        (View::Object(object), _) => {
            let args = [key.clone(), value];
            if let Some(result) = special(v, "__setitem__", &args) {
                return result.map(drop);
            }
            let [_, value] = args;
            if let Some(payload) = object.payload() {
                return set_item(payload, key, value).map_err(|exc| rename(exc, payload, v));
            }
            object
                .native_set_item(v, key, value)
                .unwrap_or_else(|| Err(no_assignment(v)))
        }
        _ => Err(no_assignment(v)),
    }
}

/// What is assigned to a slice, which must be iterable.
fn assigned(value: &Value) -> Res<Value> {
    if matches!(value.view(), View::List(_) | View::Tuple(_)) {
        return Ok(value.clone());
    }
    if !is_iterable(value) {
        return Err(Exc::type_error("can only assign an iterable"));
    }
    Ok(value.clone())
}

/// The payload's refusal names the instance's own class.
fn rename(exc: Exc, payload: &Value, v: &Value) -> Exc {
    let is_refusal = exc.is_kind(Kind::TypeError)
        && !matches!(
            payload.view(),
            View::List(_) | View::Dict(_) | View::ByteArray(_) | View::Object(_)
        );
    if is_refusal {
        return no_assignment(v);
    }
    exc
}

fn no_assignment(v: &Value) -> Exc {
    Exc::type_error(format!(
        "'{}' object does not support item assignment",
        type_name(v)
    ))
}

/// `del v[key]`
pub fn del_item(v: &Value, key: &Value) -> Res<()> {
    match (v.view(), key.view()) {
        (View::List(l), View::Slice(s)) => l.del_slice(s),
        (View::List(l), _) => l.delete(position(key, "list")?),
        (View::Dict(d), _) => d.del_item(key),
        (View::ByteArray(b), View::Slice(s)) => b.del_slice(s),
        (View::ByteArray(b), _) => b.delete(position(key, "bytearray")?),
        (View::Object(object), _) => {
            if let Some(result) = special(v, "__delitem__", std::slice::from_ref(key)) {
                return result.map(drop);
            }
            if let Some(payload) = object.payload() {
                return del_item(payload, key);
            }
            object
                .native_del_item(v, key)
                .unwrap_or_else(|| Err(no_deletion(v)))
        }
        _ => Err(no_deletion(v)),
    }
}

fn no_deletion(v: &Value) -> Exc {
    Exc::type_error(format!(
        "'{}' object doesn't support item deletion",
        type_name(v)
    ))
}

/// `item in container`
pub fn contains(container: &Value, item: &Value) -> Res<bool> {
    match container.view() {
        View::List(l) => l.contains(item),
        View::Tuple(t) => super::native::contains_item(t.as_slice(), item),
        View::Dict(d) => d.contains(item),
        View::Set(s) => s.contains(item),
        View::FrozenSet(s) => s.contains(item),
        View::Str(s) => match plain(item).view() {
            View::Str(sub) => Ok(s.contains(sub)),
            _ => Err(Exc::type_error(format!(
                "'in <string>' requires string as left operand, not {}",
                type_name(item)
            ))),
        },
        View::Bytes(b) => b.contains(item),
        View::ByteArray(b) => b.contains(item),
        View::Range(r) => r.contains_value(item),
        View::Object(object) => object_contains(container, object, item),
        View::Class(_) => class_contains(container, item),
        _ => Err(not_a_container(container)),
    }
}

fn not_a_container(v: &Value) -> Exc {
    Exc::type_error(format!(
        "argument of type '{}' is not iterable",
        type_name(v)
    ))
}

/// `item in C`, by the metaclass.
fn class_contains(class: &Value, item: &Value) -> Res<bool> {
    if let Some(result) = special(class, "__contains__", std::slice::from_ref(item)) {
        return super::truth(&result?);
    }
    if !is_iterable(class) {
        return Err(not_a_container(class));
    }
    for candidate in iter(class)? {
        if candidate?.same(item)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn object_contains(container: &Value, object: &dyn Object, item: &Value) -> Res<bool> {
    let class = object.class();
    if let Some(method) = class.special("__contains__") {
        if method.is_none() {
            return Err(Exc::type_error(format!(
                "'{}' object is not a container",
                type_name(container)
            )));
        }
        let result = special(container, "__contains__", std::slice::from_ref(item));
        return result.map_or(Ok(false), |result| super::truth(&result?));
    }
    if class.special("__iter__").is_none() && class.special("__getitem__").is_none() {
        if let Some(payload) = object.payload() {
            return contains(payload, item);
        }
    }
    if let Some(result) = object.native_contains(container, item) {
        return result;
    }
    if !is_iterable(container) {
        return Err(not_a_container(container));
    }
    for candidate in iter(container)? {
        if candidate?.same(item)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// True when `iter(v)` can work.
pub fn is_iterable(v: &Value) -> bool {
    match v.view() {
        View::Object(object) => {
            let class = object.class();
            match class.special("__iter__") {
                Some(method) => !method.is_none(),
                None => {
                    class.special("__getitem__").is_some()
                        || object.payload().is_some_and(is_iterable)
                        || object.is_iterator()
                        || object.native_iter(v).is_some()
                        || object.native_len().is_some()
                }
            }
        }
        View::Str(_)
        | View::Bytes(_)
        | View::ByteArray(_)
        | View::List(_)
        | View::Dict(_)
        | View::Set(_)
        | View::FrozenSet(_)
        | View::Tuple(_)
        | View::Range(_) => true,
        View::Class(_) => crate::call::has_special(v, "__iter__"),
        _ => false,
    }
}

/// `iter(v)`, to be read by the runtime or by a `for` statement.
pub fn iter(v: &Value) -> Res<Iter<Value>> {
    Ok(match v.view() {
        View::List(l) => Iter::new("list_iterator", iter::ok(l.iter())),
        View::Tuple(t) => Iter::new("tuple_iterator", iter::ok(t.iter())),
        View::Str(s) => {
            let kind = if s.is_ascii() {
                "str_ascii_iterator"
            } else {
                "str_iterator"
            };
            Iter::new(kind, iter::ok(s.iter().map(Value::from)))
        }
        View::Dict(d) => Iter::new("dict_keyiterator", d.iter_keys()),
        View::Set(s) => Iter::new("set_iterator", s.iter()),
        View::FrozenSet(s) => Iter::new("set_iterator", s.iter()),
        View::Bytes(b) => Iter::new("bytes_iterator", iter::ok(b.iter().map(Value::from))),
        View::ByteArray(b) => Iter::new("bytearray_iterator", iter::ok(b.iter().map(Value::from))),
        View::Range(r) => Iter::new(r.iterator_kind(), iter::ok(r.iter().map(Value::from))),
        View::Object(object) => return object_iter(v, object),
        View::Class(_) => match special(v, "__iter__", &[]) {
            Some(made) => return over_iterator(made?),
            None => return Err(not_iterable(v)),
        },
        _ => return Err(not_iterable(v)),
    })
}

#[cold]
pub(crate) fn not_iterable(v: &Value) -> Exc {
    Exc::type_error(format!("'{}' object is not iterable", type_name(v)))
}

fn object_iter(v: &Value, object: &dyn Object) -> Res<Iter<Value>> {
    let class = object.class();
    match class.special("__iter__") {
        Some(method) if method.is_none() => return Err(not_iterable(v)),
        Some(_) => {
            let made = special(v, "__iter__", &[]).unwrap_or(Ok(Value::NONE))?;
            return over_iterator(made);
        }
        None => {}
    }
    if let Some(payload) = object.payload().filter(|payload| is_iterable(payload)) {
        return iter(payload);
    }
    if class.special("__getitem__").is_some() {
        return Ok(by_index(v));
    }
    if let Some(items) = object.native_iter(v) {
        return items;
    }
    if object.is_iterator() {
        return over_iterator(v.clone());
    }
    if object.native_len().is_some() && object.native_get_item(v, &Value::from(0i64)).is_some() {
        return Ok(by_index(v));
    }
    Err(not_iterable(v))
}

/// True for what has `__next__`.
pub fn is_iterator(v: &Value) -> bool {
    v.as_object().is_some_and(|object| {
        object.is_iterator()
            || object.has_native_method("__next__")
            || object.class().special("__next__").is_some()
            || Iter::of(v).is_some()
    })
}

/// Reads what `__iter__` gave.
fn over_iterator(made: Value) -> Res<Iter<Value>> {
    if let Some(items) = Iter::of(&made) {
        return Ok(items);
    }
    if !is_iterator(&made) {
        return Err(Exc::type_error(format!(
            "iter() returned non-iterator of type '{}'",
            type_name(&made)
        )));
    }
    let items = std::iter::from_fn(move || match step(&made) {
        Ok(item) => item.map(Ok),
        Err(exc) => Some(Err(exc)),
    });
    Ok(Iter::new("iterator", items))
}

/// The old protocol: `v[0]`, `v[1]`, ... until IndexError.
fn by_index(v: &Value) -> Iter<Value> {
    let v = v.clone();
    let mut at = 0i64;
    let mut has_ended = false;
    let items = std::iter::from_fn(move || {
        if has_ended {
            return None;
        }
        let item = get_item(&v, &Value::from(at));
        at += 1;
        match item {
            Err(exc) if exc.is_kind(Kind::IndexError) || exc.is_kind(Kind::StopIteration) => {
                has_ended = true;
                None
            }
            item => Some(item),
        }
    });
    Iter::new("iterator", items)
}

/// `iter(v)` as a value: an iterator gives itself.
pub fn get_iter(v: &Value) -> Res<Value> {
    if let Some(made) = special(v, "__iter__", &[]) {
        let made = made?;
        if !is_iterator(&made) {
            return Err(Exc::type_error(format!(
                "iter() returned non-iterator of type '{}'",
                type_name(&made)
            )));
        }
        return Ok(made);
    }
    if is_iterator(v) {
        return Ok(v.clone());
    }
    iter(v).map(|items| items.to_value())
}

/// One step of an iterator value; `None` at its end.
pub fn step(iterator: &Value) -> Res<Option<Value>> {
    if let Some(result) = special(iterator, "__next__", &[]) {
        return match result {
            Err(exc) if exc.is_kind(Kind::StopIteration) => Ok(None),
            result => result.map(Some),
        };
    }
    let inner = plain(iterator);
    let stepped = inner
        .as_object()
        .and_then(|object| object.native_next(inner));
    stepped.unwrap_or_else(|| {
        Err(Exc::type_error(format!(
            "'{}' object is not an iterator",
            type_name(iterator)
        )))
    })
}

/// `next(v)` as `__next__` does it: StopIteration at the end.
pub fn next_value(iterator: &Value) -> Res<Value> {
    step(iterator)?.ok_or_else(|| Exc::stop_iteration(Value::NONE))
}

/// `a, b, c = v`
pub fn unpack(v: &Value, n: usize) -> Res<Vec<Value>> {
    match v.view() {
        View::Tuple(t) => {
            if t.as_slice().len() == n {
                return Ok(t.as_slice().to_vec());
            }
            return Err(wrong_count(t.as_slice().len(), n));
        }
        View::List(l) => {
            if l.len() == n as i64 {
                return Ok(l.to_vec());
            }
            return Err(wrong_count(l.len() as usize, n));
        }
        _ => {}
    }
    let mut items = unpackable(v)?;
    let mut values = Vec::with_capacity(n);
    for item in items.by_ref().take(n) {
        values.push(item?);
    }
    if values.len() < n {
        return Err(too_few(values.len(), n, ""));
    }
    match items.next()? {
        None => Ok(values),
        Some(_) => Err(too_many(n)),
    }
}

fn unpackable(v: &Value) -> Res<Iter<Value>> {
    if !is_iterable(v) {
        return Err(Exc::type_error(format!(
            "cannot unpack non-iterable {} object",
            type_name(v)
        )));
    }
    iter(v)
}

#[cold]
fn wrong_count(got: usize, n: usize) -> Exc {
    if got < n {
        return too_few(got, n, "");
    }
    too_many(n)
}

#[cold]
fn too_many(n: usize) -> Exc {
    Exc::value_error(format!("too many values to unpack (expected {n})"))
}

#[cold]
fn too_few(got: usize, n: usize, at_least: &str) -> Exc {
    Exc::value_error(format!(
        "not enough values to unpack (expected {at_least}{n}, got {got})"
    ))
}

/// `a, *b, c = v`: the items before, a list, the items after.
pub fn unpack_star(v: &Value, before: usize, after: usize) -> Res<Vec<Value>> {
    let mut items: Vec<Value> = unpackable(v)?.collect::<Res<Vec<Value>>>()?;
    let needed = before + after;
    if items.len() < needed {
        return Err(too_few(items.len(), needed, "at least "));
    }
    let last = items.split_off(items.len() - after);
    let middle = items.split_off(before);
    items.push(Value::from(crate::List::from(middle)));
    items.extend(last);
    Ok(items)
}

/// `v[start:stop:step]` with values; None for what is missing.
pub fn get_slice(v: &Value, start: Value, stop: Value, step: Value) -> Res<Value> {
    get_item(v, &Value::from(crate::Slice::new(start, stop, step)))
}

/// `v[start:stop:step] = value`
pub fn set_slice(v: &Value, start: Value, stop: Value, step: Value, value: Value) -> Res<()> {
    set_item(v, &Value::from(crate::Slice::new(start, stop, step)), value)
}

/// `del v[start:stop:step]`
pub fn del_slice(v: &Value, start: Value, stop: Value, step: Value) -> Res<()> {
    del_item(v, &Value::from(crate::Slice::new(start, stop, step)))
}
