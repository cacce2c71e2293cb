//! `cached_property` and `singledispatch`.

use crate::call::{call_args, Args};
use crate::class::NativeClass;
use crate::instance::Fields;
use crate::{call, ops, Class, Dict, Exc, Object, Py, Res, Str, Value, View};
use std::cell::RefCell;

/// A property whose value is kept in the instance.
struct CachedProperty {
    function: Value,
    name: Str,
}

static CACHED_PROPERTY: NativeClass = NativeClass {
    construct: Some(|args| {
        let function = args.one("cached_property")?.clone();
        let name = ops::get_attr(&function, "__name__")?.py_str()?;
        Ok(Value::object(CachedProperty { function, name }))
    }),
    ..NativeClass::new("functools", "cached_property")
};

/// `functools.cached_property`
pub fn cached_property() -> Class {
    Class::define(&CACHED_PROPERTY)
}

impl CachedProperty {
    fn get(&self, instance: &Value) -> Res<Value> {
        let value = call(&self.function, std::slice::from_ref(instance))?;
        let stored = match instance.as_object() {
            Some(object) => object.set_field(self.name.as_str(), value.clone())?,
            None => false,
        };
        if stored {
            return Ok(value);
        }
        Err(Exc::type_error(format!(
            "No '__dict__' attribute on '{}' instance to cache '{}' property.",
            Class::of(instance).name().as_str(),
            self.name.as_str()
        )))
    }
}

impl Object for CachedProperty {
    fn class(&self) -> Class {
        cached_property()
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        match name {
            "func" => Some(Ok(self.function.clone())),
            "attrname" => Some(Ok(Value::from(self.name.clone()))),
            "__doc__" => Some(ops::get_attr(&self.function, name)),
            _ => None,
        }
    }
    fn has_native_method(&self, name: &str) -> bool {
        name == "__get__"
    }
    fn native_method(&self, this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        if name != "__get__" {
            return None;
        }
        Some(args.between(name, 1, 2).and_then(|values| {
            if values[0].is_none() {
                Ok(this.clone())
            } else {
                self.get(&values[0])
            }
        }))
    }
}

/// A generic function: implementations by the class of the first argument.
struct Generic {
    registry: RefCell<Vec<(Class, Value)>>,
    name: Str,
    fields: Fields,
}

impl Generic {
    fn find(&self, class: &Class) -> Option<Value> {
        let registry = self.registry.borrow();
        let of = |c: &Class| {
            registry
                .iter()
                .rev()
                .find(|(k, _)| k == c)
                .map(|(_, f)| f.clone())
        };
        class.mro().find_map(of)
    }

    fn call(&self, args: &Args) -> Res<Value> {
        let Some(first) = args.positional.first() else {
            return Err(Exc::type_error(format!(
                "{} requires at least 1 positional argument",
                self.name.as_str()
            )));
        };
        let function = self.find(&Class::of(first)).unwrap_or_default();
        call_args(&function, args)
    }

    fn register(&self, this: &Value, args: &Args) -> Res<Value> {
        let values = args.between("register", 1, 2)?;
        let View::Class(class) = values[0].view() else {
            return self.register_annotated(&values[0]);
        };
        if let Some(function) = values.get(1) {
            self.registry
                .borrow_mut()
                .push((class.clone(), function.clone()));
            return Ok(function.clone());
        }
        let (this, class) = (this.clone(), values[0].clone());
        Ok(crate::modules::written::function(
            "register",
            &["func"],
            vec![],
            move |slots| crate::call_method(&this, "register", &[class.clone(), slots[0].clone()]),
        ))
    }

    /// The class is the annotation of the first parameter.
    fn register_annotated(&self, function: &Value) -> Res<Value> {
        let annotations = ops::get_attr(function, "__annotations__")?;
        if let View::Dict(annotations) = annotations.view() {
            for item in annotations.iter_items() {
                let (name, annotation) = item?;
                let View::Class(class) = annotation.view() else {
                    continue;
                };
                if name.py_str()?.as_str() != "return" {
                    self.registry
                        .borrow_mut()
                        .push((class.clone(), function.clone()));
                    return Ok(function.clone());
                }
            }
        }
        Err(Exc::type_error(format!(
            "Invalid first argument to `register()`: {}. Use either `@register(some_class)` or plain \
             `@register` on an annotated function.",
            ops::repr(function)?.as_str()
        )))
    }
}

impl Object for Generic {
    fn class(&self) -> Class {
        Class::function()
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
        matches!(name, "register" | "dispatch")
    }
    fn native_method(&self, this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        match name {
            "register" => Some(self.register(this, args)),
            "dispatch" => {
                Some(args.one(name).and_then(|class| {
                    Ok(self.find(&Class::from_value(class)?).unwrap_or_default())
                }))
            }
            _ => None,
        }
    }
}

/// `functools.singledispatch(func)`
pub fn singledispatch(func: &Value) -> Res<Value> {
    let name = ops::get_attr(func, "__name__")?.py_str()?;
    let registry = RefCell::new(vec![(Class::object(), func.clone())]);
    let generic = Value::object(Generic {
        registry,
        name,
        fields: Fields::new(),
    });
    super::update_wrapper(&generic, func)
}
