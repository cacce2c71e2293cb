//! Functions written in Python as values: parameters, defaults, the binding of arguments.

use crate::call::Args;
use crate::instance::Fields;
use crate::native::MethodOf;
use crate::{recursion, Class, Dict, Exc, Object, Py, Res, Str, Tuple, Value, View};
use std::cell::RefCell;
use std::collections::HashMap;

/// What a function takes. Slots lie flat: positional ones, then `*args`, then keyword-only ones,
/// then `**kwargs`; `names` has one for each.
pub struct Params {
    /// `__qualname__`.
    name: &'static str,
    names: &'static [&'static str],
    posonly: u16,
    /// Positional-only ones included.
    positional: u16,
    kwonly: u16,
    star: bool,
    star_star: bool,
    module: &'static str,
}

impl Params {
    /// What a function of this `__qualname__` takes: by position or by name, unless the methods below say otherwise.
    pub const fn new(name: &'static str, names: &'static [&'static str]) -> Params {
        Params {
            name,
            names,
            posonly: 0,
            positional: names.len() as u16,
            kwonly: 0,
            star: false,
            star_star: false,
            module: "__main__",
        }
    }

    /// The function stands in a module that is imported.
    pub const fn of_module(mut self, module: &'static str) -> Params {
        self.module = module;
        self
    }

    /// The first `count` are positional-only.
    pub const fn positional_only(mut self, count: u16) -> Params {
        self.posonly = count;
        self
    }

    /// `count` of the names are keyword-only.
    pub const fn keyword_only(mut self, count: u16) -> Params {
        self.positional -= count;
        self.kwonly = count;
        self
    }

    /// One of the names is that of `*args`.
    pub const fn star(mut self) -> Params {
        self.positional -= 1;
        self.star = true;
        self
    }

    /// The last name is that of `**kwargs`.
    pub const fn star_star(mut self) -> Params {
        self.positional -= 1;
        self.star_star = true;
        self
    }

    fn num_slots(&self) -> usize {
        usize::from(self.positional)
            + usize::from(self.kwonly)
            + usize::from(self.star)
            + usize::from(self.star_star)
    }

    /// The slots that keywords fill by name.
    fn keyword_slots(&self) -> impl Iterator<Item = usize> {
        let first = usize::from(self.positional) + usize::from(self.star);
        (usize::from(self.posonly)..usize::from(self.positional))
            .chain(first..first + usize::from(self.kwonly))
    }
}

type Code = Box<dyn Fn(&[Value]) -> Res<Value>>;

/// A Python function.
pub struct Function {
    params: &'static Params,
    /// One for each slot, or none at all.
    defaults: RefCell<Vec<Option<Value>>>,
    code: Code,
    names: RefCell<Names>,
    fields: Fields,
}

/// What can be assigned: `__name__`, `__qualname__`, `__doc__`, `__module__`.
#[derive(Clone)]
struct Names {
    name: Str,
    qualname: Str,
    doc: Value,
    module: Value,
}

impl Function {
    /// A function value. `defaults` has an entry for each slot, or is empty.
    #[allow(clippy::new_ret_no_self)]
    pub fn new(
        params: &'static Params,
        defaults: Vec<Option<Value>>,
        code: impl Fn(&[Value]) -> Res<Value> + 'static,
    ) -> Value {
        Function::documented(params, defaults, Value::NONE, code)
    }

    /// The one object of a function that the program defines once: the first that was made.
    pub fn shared(function: Value) -> Value {
        thread_local! {
            static MADE: RefCell<HashMap<*const Params, Value>> = RefCell::default();
        }
        let Some(params) = function.downcast::<Function>().map(|f| f.params) else {
            return function;
        };
        MADE.with_borrow_mut(|made| made.entry(params).or_insert(function).clone())
    }

    /// A function value with a docstring.
    pub fn documented(
        params: &'static Params,
        defaults: Vec<Option<Value>>,
        doc: Value,
        code: impl Fn(&[Value]) -> Res<Value> + 'static,
    ) -> Value {
        let bare = params.name.rsplit('.').next().unwrap_or(params.name);
        let names = Names {
            name: Str::from(bare),
            qualname: Str::from(params.name),
            doc,
            module: Value::from(params.module),
        };
        Value::object(Function {
            params,
            defaults: RefCell::new(defaults),
            code: Box::new(code),
            names: RefCell::new(names),
            fields: Fields::new(),
        })
    }

    pub fn params(&self) -> &'static Params {
        self.params
    }

    /// The default of a slot.
    pub fn default(&self, slot: usize) -> Option<Value> {
        self.defaults.borrow().get(slot).cloned().flatten()
    }

    /// Binds the arguments and runs it.
    #[inline]
    pub fn call(&self, args: &Args) -> Res<Value> {
        let _depth = recursion::enter()?;
        let positional = usize::from(self.params.positional);
        let is_plain = args.keywords.is_empty()
            && args.positional.len() == positional
            && positional == self.params.names.len();
        if is_plain {
            return (self.code)(args.positional);
        }
        let slots = self.bind(args)?;
        (self.code)(&slots)
    }

    fn bind(&self, args: &Args) -> Res<Vec<Value>> {
        let params = self.params;
        let positional = usize::from(params.positional);
        let mut slots: Vec<Option<Value>> = vec![None; params.num_slots()];
        for (slot, value) in slots
            .iter_mut()
            .zip(args.positional.iter().take(positional))
        {
            *slot = Some(value.clone());
        }
        let rest = args.positional.get(positional..).unwrap_or(&[]);
        let extra = self.bind_keywords(args, &mut slots)?;
        if !rest.is_empty() && !params.star {
            return Err(self.too_many(args, &slots));
        }
        self.fill_defaults(&mut slots)?;
        if params.star {
            slots[positional] = Some(Value::from(Tuple::from(rest.to_vec())));
        }
        if let Some(extra) = extra {
            let last = slots.len() - 1;
            slots[last] = Some(Value::from(extra));
        }
        Ok(slots.into_iter().map(Option::unwrap_or_default).collect())
    }

    fn bind_keywords(
        &self,
        args: &Args,
        slots: &mut [Option<Value>],
    ) -> Res<Option<Dict<Value, Value>>> {
        let params = self.params;
        let extra = params.star_star.then(Dict::new);
        for (name, value) in args.keywords {
            let named = params
                .keyword_slots()
                .find(|slot| params.names[*slot] == name.as_str());
            match (named, &extra) {
                (Some(slot), _) if slots[slot].is_some() => {
                    return Err(self.error(format!(
                        "got multiple values for argument '{}'",
                        name.as_str()
                    )));
                }
                (Some(slot), _) => slots[slot] = Some(value.clone()),
                (None, Some(extra)) => extra.set_item(Value::from(name.clone()), value.clone())?,
                (None, None) => return Err(self.unexpected(args, name)),
            }
        }
        Ok(extra)
    }

    fn fill_defaults(&self, slots: &mut [Option<Value>]) -> Res<()> {
        let defaults = self.defaults.borrow();
        let positional = usize::from(self.params.positional);
        let star = usize::from(self.params.star);
        let keyword_only = positional + star..positional + star + usize::from(self.params.kwonly);
        for (range, kind) in [
            (0..positional, "positional"),
            (keyword_only, "keyword-only"),
        ] {
            let mut missing = Vec::new();
            for slot in range {
                if slots[slot].is_none() {
                    slots[slot] = defaults.get(slot).cloned().flatten();
                    if slots[slot].is_none() {
                        missing.push(self.params.names[slot]);
                    }
                }
            }
            if !missing.is_empty() {
                return Err(self.missing(&missing, kind));
            }
        }
        Ok(())
    }

    fn error(&self, what: String) -> Exc {
        Exc::type_error(format!(
            "{}() {what}",
            self.names.borrow().qualname.as_str()
        ))
    }

    #[cold]
    fn missing(&self, names: &[&str], kind: &str) -> Exc {
        let quoted: Vec<String> = names.iter().map(|n| format!("'{n}'")).collect();
        let listed = match quoted.as_slice() {
            [a, b] => format!("{a} and {b}"),
            [init @ .., last] if !init.is_empty() => format!("{}, and {last}", init.join(", ")),
            only => only.concat(),
        };
        let plural = if names.len() == 1 { "" } else { "s" };
        self.error(format!(
            "missing {} required {kind} argument{plural}: {listed}",
            names.len()
        ))
    }

    #[cold]
    fn unexpected(&self, args: &Args, name: &Str) -> Exc {
        let positional_only = &self.params.names[..usize::from(self.params.posonly)];
        let passed: Vec<&str> = positional_only
            .iter()
            .copied()
            .filter(|n| args.keywords.iter().any(|(k, _)| k.as_str() == *n))
            .collect();
        if passed.is_empty() {
            return self.error(format!(
                "got an unexpected keyword argument '{}'",
                name.as_str()
            ));
        }
        self.error(format!(
            "got some positional-only arguments passed as keyword arguments: '{}'",
            passed.join(", ")
        ))
    }

    #[cold]
    fn too_many(&self, args: &Args, slots: &[Option<Value>]) -> Exc {
        let most = usize::from(self.params.positional);
        let defaults = self.defaults.borrow();
        let optional = (0..most)
            .filter(|i| defaults.get(*i).is_some_and(Option::is_some))
            .count();
        let least = most - optional;
        let takes = if optional > 0 {
            format!("from {least} to {most}")
        } else {
            most.to_string()
        };
        let given = args.positional.len();
        let keyword_only = slots[most..].iter().filter(|s| s.is_some()).count();
        let s = |n: usize| if n == 1 { "" } else { "s" };
        let mut extra = String::new();
        if keyword_only > 0 {
            extra = format!(
                " positional argument{} (and {keyword_only} keyword-only argument{})",
                s(given),
                s(keyword_only)
            );
        }
        let verb = if given == 1 && keyword_only == 0 {
            "was"
        } else {
            "were"
        };
        self.error(format!(
            "takes {takes} positional argument{} but {given}{extra} {verb} given",
            if optional > 0 { "s" } else { s(most) }
        ))
    }

    fn defaults_tuple(&self) -> Value {
        let positional = usize::from(self.params.positional);
        let defaults = self.defaults.borrow();
        let values: Vec<Value> = defaults
            .iter()
            .take(positional)
            .flatten()
            .cloned()
            .collect();
        if values.is_empty() {
            return Value::NONE;
        }
        Value::from(values)
    }

    fn keyword_defaults(&self) -> Res<Value> {
        let first = usize::from(self.params.positional) + usize::from(self.params.star);
        let dict = Dict::<Value, Value>::new();
        for slot in first..first + usize::from(self.params.kwonly) {
            if let Some(value) = self.default(slot) {
                dict.set_item(Value::from(self.params.names[slot]), value)?;
            }
        }
        Ok(if dict.is_empty() {
            Value::NONE
        } else {
            Value::from(dict)
        })
    }
}

impl Object for Function {
    fn class(&self) -> Class {
        Class::function()
    }
    fn is_callable(&self) -> bool {
        true
    }
    fn native_call(&self, _this: &Value, args: &Args) -> Option<Res<Value>> {
        Some(self.call(args))
    }
    fn get_field(&self, name: &str) -> Option<Value> {
        self.fields.get(name)
    }
    fn set_field(&self, name: &str, value: Value) -> Res<bool> {
        let mut names = self.names.borrow_mut();
        match (name, value.view()) {
            ("__name__", View::Str(s)) => names.name = s.clone(),
            ("__qualname__", View::Str(s)) => names.qualname = s.clone(),
            ("__name__" | "__qualname__", _) => {
                return Err(Exc::type_error(format!(
                    "{name} must be set to a string object"
                )));
            }
            ("__doc__", _) => names.doc = value,
            ("__module__", _) => names.module = value,
            _ => {
                drop(names);
                self.fields.set(name, value);
            }
        }
        Ok(true)
    }
    fn del_field(&self, name: &str) -> Res<bool> {
        Ok(self.fields.delete(name))
    }
    fn fields(&self) -> Option<Dict<Value, Value>> {
        Some(self.fields.dict())
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        let names = self.names.borrow();
        Some(Ok(match name {
            "__name__" => Value::from(names.name.clone()),
            "__qualname__" => Value::from(names.qualname.clone()),
            "__doc__" => names.doc.clone(),
            "__module__" => names.module.clone(),
            "__defaults__" => self.defaults_tuple(),
            "__kwdefaults__" => return Some(self.keyword_defaults()),
            "__annotations__" => {
                let dict = Value::from(Dict::<Value, Value>::new());
                self.fields.set("__annotations__", dict.clone());
                dict
            }
            _ => return None,
        }))
    }
    fn native_repr(&self, this: &Value) -> Option<Res<Str>> {
        let qualname = self.names.borrow().qualname.clone();
        Some(Ok(Str::from(format!(
            "<function {} at {:#x}>",
            qualname.as_str(),
            this.id()
        ))))
    }
}

/// A method together with its receiver.
pub struct BoundMethod {
    pub function: Value,
    pub receiver: Value,
}

impl BoundMethod {
    /// The value of `receiver.method`.
    pub fn value(function: Value, receiver: Value) -> Value {
        Value::object(BoundMethod { function, receiver })
    }
}

impl Object for BoundMethod {
    fn class(&self) -> Class {
        match self.function.downcast::<MethodOf>() {
            Some(method) => method.bound_class(),
            None => Class::method(),
        }
    }
    fn is_callable(&self) -> bool {
        true
    }
    fn native_call(&self, _this: &Value, args: &Args) -> Option<Res<Value>> {
        Some(crate::call::call_with_receiver(
            &self.function,
            &self.receiver,
            args,
        ))
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        match name {
            "__self__" => Some(Ok(self.receiver.clone())),
            "__func__" => Some(Ok(self.function.clone())),
            _ => crate::ops::find_attr(&self.function, name).transpose(),
        }
    }
    fn native_repr(&self, _this: &Value) -> Option<Res<Str>> {
        if let Some(method) = self.function.downcast::<MethodOf>() {
            return Some(Ok(method.bound_repr(&self.receiver)));
        }
        let name = crate::ops::find_attr(&self.function, "__qualname__")
            .ok()
            .flatten();
        let name = name.map_or(Ok(Str::from("?")), |n| n.py_str());
        Some(name.and_then(|name| {
            let receiver = crate::ops::repr(&self.receiver)?;
            Ok(Str::from(format!(
                "<bound method {} of {}>",
                name.as_str(),
                receiver.as_str()
            )))
        }))
    }
    fn native_hash(&self) -> Option<Res<i64>> {
        let h = crate::hash::hash_address(self.receiver.id())
            ^ crate::hash::hash_address(self.function.id());
        Some(Ok(if h == -1 { -2 } else { h }))
    }
    fn native_compare(
        &self,
        _this: &Value,
        op: crate::ops::Compare,
        other: &Value,
    ) -> Option<Res<Value>> {
        let other = other.downcast::<BoundMethod>()?;
        let same = self.receiver.is(&other.receiver) && self.function.is(&other.function);
        match op {
            crate::ops::Compare::Eq => Some(Ok(Value::from(same))),
            crate::ops::Compare::Ne => Some(Ok(Value::from(!same))),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static FULL: Params = Params::new("f", &["a", "b", "args", "c", "kwargs"])
        .positional_only(1)
        .keyword_only(1)
        .star()
        .star_star();
    static TWO: Params = Params::new("g", &["a", "b", "c"]);
    static KEYWORDS: Params = Params::new("n", &["a", "b", "c"]).keyword_only(1);

    fn tuple_of(slots: &[Value]) -> Res<Value> {
        Ok(Value::from(slots.to_vec()))
    }

    fn shown(result: Res<Value>) -> String {
        match result {
            Ok(v) => format!("{v:?}"),
            Err(e) => format!("{e:?}"),
        }
    }

    #[test]
    fn binds_every_kind() {
        let f = Function::new(
            &FULL,
            vec![None, Some(Value::from(2)), None, Some(Value::from(3)), None],
            tuple_of,
        );
        assert_eq!(shown(crate::call(&f, &[1.into()])), "(1, 2, (), 3, {})");
        let keywords = [
            (Str::from("c"), Value::from(9)),
            (Str::from("a"), Value::from(8)),
        ];
        let all = crate::call_kw(&f, &[1.into(), 5.into(), 6.into()], &keywords);
        assert_eq!(shown(all), "(1, 5, (6,), 9, {'a': 8})");
    }

    #[test]
    fn says_what_is_wrong() {
        let g = Function::new(&TWO, vec![], tuple_of);
        assert_eq!(
            shown(crate::call(&g, &[])),
            "TypeError: g() missing 3 required positional arguments: 'a', 'b', and 'c'"
        );
        assert_eq!(
            shown(crate::call(&g, &[1.into(), 2.into(), 3.into(), 4.into()])),
            "TypeError: g() takes 3 positional arguments but 4 were given"
        );
        let twice = crate::call_kw(&g, &[1.into()], &[(Str::from("a"), Value::from(1))]);
        assert_eq!(
            shown(twice),
            "TypeError: g() got multiple values for argument 'a'"
        );
        let n = Function::new(
            &KEYWORDS,
            vec![None, Some(Value::from(1)), Some(Value::from(2))],
            tuple_of,
        );
        assert_eq!(
            shown(crate::call_kw(&n, &[1.into(), 2.into(), 3.into()], &[(Str::from("c"), 4.into())])),
            "TypeError: n() takes from 1 to 2 positional arguments but 3 positional arguments (and 1 \
             keyword-only argument) were given"
        );
    }
}
