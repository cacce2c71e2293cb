//! `lru_cache` and `cache`.

use crate::call::{call_args, Args};
use crate::function::BoundMethod;
use crate::instance::Fields;
use crate::{call, Class, Dict, Exc, Object, Py, Res, Str, Value, View};
use std::cell::{Cell, RefCell};

/// A function with the results of its calls, the oldest use first.
struct Cached {
    function: Value,
    /// None: without bound.
    maxsize: Option<usize>,
    typed: bool,
    results: Dict<Value, Value>,
    hits: Cell<i64>,
    misses: Cell<i64>,
    fields: Fields,
}

thread_local! {
    static INFO: RefCell<Option<Value>> = const { RefCell::new(None) };
    /// Stands between positional and keyword arguments in a key.
    static MARK: Value = Value::object(Mark);
}

struct Mark;

impl Object for Mark {
    fn class(&self) -> Class {
        Class::object()
    }
}

/// The named tuple class of `cache_info()`.
fn info_class() -> Res<Value> {
    if let Some(class) = INFO.with_borrow(Clone::clone) {
        return Ok(class);
    }
    let fields = ["hits", "misses", "maxsize", "currsize"]
        .map(Str::from)
        .to_vec();
    let class =
        crate::modules::collections::make_namedtuple("CacheInfo", fields, &[], "functools")?;
    INFO.set(Some(class.clone()));
    Ok(class)
}

impl Cached {
    /// The key of a call: the argument itself for one int or str, else a tuple.
    fn key(&self, args: &Args) -> Value {
        if let ([only], [], false) = (args.positional, args.keywords, self.typed) {
            if matches!(only.view(), View::Int(_) | View::Str(_)) {
                return only.clone();
            }
        }
        let mut parts = args.positional.to_vec();
        if !args.keywords.is_empty() {
            parts.push(MARK.with(Value::clone));
        }
        for (name, value) in args.keywords {
            parts.push(Value::from(name.clone()));
            parts.push(value.clone());
        }
        if self.typed {
            let values = args
                .positional
                .iter()
                .chain(args.keywords.iter().map(|(_, v)| v));
            let types: Vec<Value> = values.map(|v| Value::from(Class::of(v))).collect();
            parts.extend(types);
        }
        Value::from(parts)
    }

    fn call(&self, args: &Args) -> Res<Value> {
        if self.maxsize == Some(0) {
            self.misses.set(self.misses.get() + 1);
            return call_args(&self.function, args);
        }
        let key = self.key(args);
        if let Some(result) = self.results.get(&key)? {
            self.hits.set(self.hits.get() + 1);
            if self.maxsize.is_some() {
                self.results.move_to_end(&key, true)?;
            }
            return Ok(result);
        }
        self.misses.set(self.misses.get() + 1);
        let result = call_args(&self.function, args)?;
        // The call may have filled the cache, with this key too.
        if self.maxsize.is_some_and(|n| self.results.len() >= n as i64)
            && !self.results.contains(&key)?
        {
            self.results.pop_first();
        }
        self.results.set_item(key, result.clone())?;
        Ok(result)
    }

    fn info(&self) -> Res<Value> {
        let maxsize = self.maxsize.map(|n| n as i64).to_value();
        let sizes = [
            Value::from(self.hits.get()),
            Value::from(self.misses.get()),
            maxsize,
        ];
        let mut fields = sizes.to_vec();
        fields.push(Value::from(self.results.len()));
        call(&info_class()?, &fields)
    }

    fn clear(&self) {
        self.hits.set(0);
        self.misses.set(0);
        self.results.clear();
    }

    fn parameters(&self) -> Value {
        let dict = Dict::<Value, Value>::new();
        dict.set_str("maxsize", self.maxsize.map(|n| n as i64).to_value());
        dict.set_str("typed", Value::from(self.typed));
        Value::from(dict)
    }
}

impl Object for Cached {
    fn class(&self) -> Class {
        Class::native("functools._lru_cache_wrapper")
    }
    fn get_field(&self, name: &str) -> Option<Value> {
        self.fields.get(name)
    }
    fn set_field(&self, name: &str, value: Value) -> Res<bool> {
        self.fields.set(name, value);
        Ok(true)
    }
    fn fields(&self) -> Option<Dict<Value, Value>> {
        Some(self.fields.dict())
    }
    fn is_callable(&self) -> bool {
        true
    }
    fn native_call(&self, _this: &Value, args: &Args) -> Option<Res<Value>> {
        Some(self.call(args))
    }
    fn has_native_method(&self, name: &str) -> bool {
        matches!(
            name,
            "cache_info" | "cache_clear" | "cache_parameters" | "__get__"
        )
    }
    fn native_method(&self, this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        Some(match name {
            "cache_info" => args.none(name).and_then(|()| self.info()),
            "cache_parameters" => args.none(name).map(|()| self.parameters()),
            "cache_clear" => args.none(name).map(|()| {
                self.clear();
                Value::NONE
            }),
            "__get__" => args.between(name, 1, 2).map(|values| {
                if values[0].is_none() {
                    return this.clone();
                }
                BoundMethod::value(this.clone(), values[0].clone())
            }),
            _ => return None,
        })
    }
}

fn wrap(function: &Value, maxsize: Option<usize>, typed: bool) -> Res<Value> {
    let cached = Value::object(Cached {
        function: function.clone(),
        maxsize,
        typed,
        results: Dict::new(),
        hits: Cell::new(0),
        misses: Cell::new(0),
        fields: Fields::new(),
    });
    super::update_wrapper(&cached, function)
}

/// `functools.cache(user_function)`
pub fn cache(user_function: &Value) -> Res<Value> {
    wrap(user_function, None, false)
}

/// `functools.lru_cache(maxsize, typed)`, or used as a decorator itself.
pub fn lru_cache(maxsize: &Value, typed: bool) -> Res<Value> {
    let bound = match maxsize.view() {
        View::None => None,
        View::Int(_) | View::Bool(_) => {
            Some(crate::args::to_int(maxsize)?.to_i64_clamped().max(0) as usize)
        }
        _ if crate::call::is_callable(maxsize) => return wrap(maxsize, Some(128), typed),
        _ => {
            return Err(Exc::type_error(
                "Expected first argument to be an integer, a callable, or None",
            ))
        }
    };
    let names = ["user_function"];
    Ok(super::written::function(
        "lru_cache.<locals>.decorating_function",
        &names,
        vec![],
        move |slots| wrap(&slots[0], bound, typed),
    ))
}
