//! `copy`: shallow and deep copies of builtin values and of instances.

mod typed;

pub use typed::{deep_copy, DeepCopy};

use crate::{class, ops, Class, Dict, FrozenSet, List, Py, Res, Set, Tuple, Value, View};

/// The method of a class written in Python, on its instance.
fn own_method(v: &Value, name: &str, args: &[Value]) -> Option<Res<Value>> {
    crate::call::special(v, name, args).or_else(|| {
        let object = v.as_object()?;
        object.native_method(v, name, &crate::Args::new(args))
    })
}

/// `copy.copy(x)`
pub fn copy(x: &Value) -> Res<Value> {
    Ok(match x.view() {
        View::List(items) => Value::from(items.copy()),
        View::Dict(items) => Value::from(items.copy()),
        View::Set(items) => Value::from(items.copy()),
        View::ByteArray(data) => Value::from(data.copy()),
        View::Object(_) => return copy_object(x),
        _ => x.clone(),
    })
}

/// True for objects that are their own copy: functions, modules and other values without state.
fn is_atomic(x: &Value) -> bool {
    let Some(object) = x.as_object() else {
        return true;
    };
    object.fields().is_none() && object.payload().is_none() && object.class().is_native()
}

fn copy_object(x: &Value) -> Res<Value> {
    if let Some(result) = own_method(x, "__copy__", &[]) {
        return result;
    }
    if is_atomic(x) {
        return Ok(x.clone());
    }
    let mut same = |part: &Value| Ok(part.clone());
    let made = bare(x, &mut same)?;
    fill(x, &made, &mut same)?;
    Ok(made)
}

type Copied<'a> = &'a mut dyn FnMut(&Value) -> Res<Value>;

/// An instance of the same class without fields, items and pairs.
fn bare(x: &Value, copied: Copied) -> Res<Value> {
    let class = Class::of(x);
    let Some(payload) = x.as_object().and_then(|object| object.payload()) else {
        return class::make(&class, &crate::Args::new(&[]));
    };
    match payload.view() {
        View::List(_) | View::Dict(_) => class::make(&class, &crate::Args::new(&[])),
        View::Set(items) => {
            let items: Res<Vec<Value>> = items.to_vec().iter().map(copied).collect();
            crate::call(&class.to_value(), &[Value::from(List::from(items?))])
        }
        _ => class::make(&class, &crate::Args::new(&[copied(payload)?])),
    }
}

/// Gives a copy its fields, then its items or pairs by the methods of its class, as `copy._reconstruct` does.
fn fill(x: &Value, made: &Value, copied: Copied) -> Res<()> {
    let Some(object) = x.as_object() else {
        return Ok(());
    };
    if let Some(fields) = object.fields() {
        for item in fields.iter_items() {
            let (name, value) = item?;
            set_field(made, &name, copied(&value)?)?;
        }
    }
    match object.payload().map(Value::view) {
        Some(View::List(items)) => {
            for item in items.to_vec() {
                crate::call_method(made, "append", &[copied(&item)?])?;
            }
        }
        Some(View::Dict(pairs)) => {
            for (key, value) in pairs.to_vec() {
                ops::set_item(made, &copied(&key)?, copied(&value)?)?;
            }
        }
        _ => {}
    }
    Ok(())
}

fn set_field(made: &Value, name: &Value, value: Value) -> Res<()> {
    let View::Str(name) = name.view() else {
        return Ok(());
    };
    match made.as_object() {
        Some(object) if object.set_field(name.as_str(), value.clone())? => Ok(()),
        _ => ops::set_attr(made, name.as_str(), value),
    }
}

/// What a deep copy has copied already, by identity.
struct Memo {
    done: Dict<Value, Value>,
    /// Keeps the originals alive, so that their ids stay theirs.
    kept: Vec<Value>,
}

impl Memo {
    fn find(&self, x: &Value) -> Res<Option<Value>> {
        self.done.get(&Value::from(x.id() as i64))
    }

    fn remember(&mut self, x: &Value, copied: &Value) -> Res<()> {
        self.kept.push(x.clone());
        self.done
            .set_item(Value::from(x.id() as i64), copied.clone())
    }
}

/// `copy.deepcopy(x, memo)`
pub fn deepcopy(x: &Value, memo: Option<Value>) -> Res<Value> {
    let done = match memo {
        Some(memo) => Dict::from_value(&memo)?,
        None => Dict::new(),
    };
    deep(
        x,
        &mut Memo {
            done,
            kept: Vec::new(),
        },
    )
}

fn deep(x: &Value, memo: &mut Memo) -> Res<Value> {
    let _depth = crate::recursion::enter()?;
    if let View::None
    | View::Bool(_)
    | View::Int(_)
    | View::Float(_)
    | View::Str(_)
    | View::Bytes(_) = x.view()
    {
        return Ok(x.clone());
    }
    if let Some(copied) = memo.find(x)? {
        return Ok(copied);
    }
    match x.view() {
        View::List(items) => {
            let copied = List::new();
            memo.remember(x, &Value::from(copied.clone()))?;
            for item in items.iter() {
                copied.append(deep(&item, memo)?);
            }
            Ok(Value::from(copied))
        }
        View::Dict(items) => {
            let copied = Dict::new();
            memo.remember(x, &Value::from(copied.clone()))?;
            for item in items.iter_items() {
                let (key, value) = item?;
                copied.set_item(deep(&key, memo)?, deep(&value, memo)?)?;
            }
            Ok(Value::from(copied))
        }
        View::Tuple(items) => deep_tuple(x, items, memo),
        View::Set(items) => {
            let items = deep_items(&items.to_vec(), memo)?;
            Ok(Value::from(Set::collect(items.into_iter().map(Ok))?))
        }
        View::FrozenSet(items) => {
            let items = deep_items(&items.to_vec(), memo)?;
            Ok(Value::from(FrozenSet::collect(items.into_iter().map(Ok))?))
        }
        View::ByteArray(data) => Ok(Value::from(data.copy())),
        View::Object(_) => deep_object(x, memo),
        _ => Ok(x.clone()),
    }
}

fn deep_items(items: &[Value], memo: &mut Memo) -> Res<Vec<Value>> {
    items.iter().map(|item| deep(item, memo)).collect()
}

/// A tuple whose items are their own copies is its own copy.
fn deep_tuple(x: &Value, items: &Tuple<Value>, memo: &mut Memo) -> Res<Value> {
    let copied = deep_items(items.as_slice(), memo)?;
    if let Some(done) = memo.find(x)? {
        return Ok(done);
    }
    let is_same = items.as_slice().iter().zip(&copied).all(|(a, b)| a.is(b));
    let result = if is_same {
        x.clone()
    } else {
        Value::from(copied)
    };
    memo.remember(x, &result)?;
    Ok(result)
}

fn deep_object(x: &Value, memo: &mut Memo) -> Res<Value> {
    if let Some(result) = own_method(x, "__deepcopy__", &[Value::from(memo.done.clone())]) {
        let result = result?;
        memo.remember(x, &result)?;
        return Ok(result);
    }
    if let Some(deque) = x.downcast::<super::collections::Deque>() {
        let items = deep_items(&deque.to_vec(), memo)?;
        let result = deque.with_items(items);
        memo.remember(x, &result)?;
        return Ok(result);
    }
    if is_atomic(x) {
        return Ok(x.clone());
    }
    let made = bare(x, &mut |part| deep(part, memo))?;
    memo.remember(x, &made)?;
    fill(x, &made, &mut |part| deep(part, memo))?;
    Ok(made)
}
