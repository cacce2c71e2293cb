//! Builds the classes of `classes.py` with the runtime's functions, as translated programs do, and
//! compares what they answer with CPython's output in `classes.expected`.

use portalis_runtime::call::Args;
use portalis_runtime::descriptor::{ClassMethod, Property, StaticMethod, Super};
use portalis_runtime::exception::Kind;
use portalis_runtime::{
    call, call_kw, call_method, class, dispatch, native, ops, Class, Dict, Exc, Function, Params,
    Py, Res, Str, Value, View,
};

struct Output(Vec<String>);

impl Output {
    fn show(&mut self, result: Res<Value>) {
        let text = match result.and_then(|v| v.py_repr()) {
            Ok(text) => text.as_str().to_string(),
            Err(exc) => format!("{exc:?}"),
        };
        self.0.extend(text.split('\n').map(String::from));
    }

    fn call(&mut self, f: &Value, args: &[Value]) {
        self.show(call(f, args));
    }

    fn attr(&mut self, v: &Value, name: &str) {
        self.show(ops::get_attr(v, name));
    }

    fn done(&mut self, result: Res<()>) {
        self.show(result.map(Value::from));
    }
}

/// A method with positional parameters, the last `defaults` of them optional.
macro_rules! method {
    ($name:literal, [$($param:literal),*], $code:expr) => {
        method!($name, [$($param),*], vec![], $code)
    };
    ($name:literal, [$($param:literal),*], $defaults:expr, $code:expr) => {{
        static PARAMS: Params = Params::new($name, &[$($param),*]);
        Function::new(&PARAMS, $defaults, $code)
    }};
}

fn builtin(name: &str) -> Value {
    dispatch::builtin(name).expect("a builtin")
}

fn text(v: &Value) -> String {
    ops::str(v)
        .map(|s| s.as_str().to_string())
        .unwrap_or_default()
}

fn names(items: &[&str]) -> Value {
    Value::from(portalis_runtime::List::from(
        items.iter().map(|s| Value::from(*s)).collect::<Vec<_>>(),
    ))
}

fn point() -> Res<Value> {
    let cell = portalis_runtime::Shared::<Value>::unset();
    let (for_add, for_eq) = (cell.clone(), cell.clone());
    let class = Class::new(
        "Point",
        &[],
        vec![
            ("kind", Value::from("point")),
            (
                "__init__",
                method!(
                    "Point.__init__",
                    ["self", "x", "y"],
                    vec![None, None, Some(Value::from(0))],
                    |a| {
                        ops::set_attr(&a[0], "x", a[1].clone())?;
                        ops::set_attr(&a[0], "y", a[2].clone())?;
                        Ok(Value::NONE)
                    }
                ),
            ),
            (
                "__repr__",
                method!("Point.__repr__", ["self"], |a| {
                    let (x, y) = (ops::get_attr(&a[0], "x")?, ops::get_attr(&a[0], "y")?);
                    Ok(Value::from(format!("Point({}, {})", text(&x), text(&y))))
                }),
            ),
            (
                "__add__",
                method!("Point.__add__", ["self", "other"], move |a| {
                    let class = for_add.get_free("Point")?;
                    if !class::is_instance(&a[1], &class)? {
                        return Ok(Value::NOT_IMPLEMENTED);
                    }
                    let sum =
                        |name| ops::add(&ops::get_attr(&a[0], name)?, &ops::get_attr(&a[1], name)?);
                    call(&class, &[sum("x")?, sum("y")?])
                }),
            ),
            (
                "__eq__",
                method!("Point.__eq__", ["self", "other"], move |a| {
                    if !class::is_instance(&a[1], &for_eq.get_free("Point")?)? {
                        return Ok(Value::FALSE);
                    }
                    ops::eq(&ops::get_attr(&a[0], "x")?, &ops::get_attr(&a[1], "x")?)
                }),
            ),
            (
                "__lt__",
                method!("Point.__lt__", ["self", "other"], |_| Ok(
                    Value::NOT_IMPLEMENTED
                )),
            ),
            (
                "double",
                Property::value(
                    method!("Point.double", ["self"], |a| {
                        ops::mul(&ops::get_attr(&a[0], "x")?, &Value::from(2))
                    }),
                    Value::NONE,
                    Value::NONE,
                    Value::NONE,
                ),
            ),
            (
                "origin",
                ClassMethod::value(method!("Point.origin", ["cls"], |a| call(
                    &a[0],
                    &[Value::from(0)]
                ))),
            ),
            (
                "unit",
                StaticMethod::value(method!("Point.unit", [], |_| Ok(Value::from(1)))),
            ),
        ],
    )?;
    cell.set(class.value());
    Ok(class.value())
}

fn points(out: &mut Output) -> Res<()> {
    let class = point()?;
    let p = call(&class, &[Value::from(1), Value::from(2)])?;
    out.show(Ok(p.clone()));
    out.call(&class, &[]);
    out.show(ops::add(&p, &call(&class, &[Value::from(3)])?));
    out.show(ops::add(&p, &Value::from(1)));
    out.show(ops::add(&Value::from(1), &p));
    out.show(ops::iadd(&p, &Value::from("a")));
    out.show(ops::lt(&p, &p));
    out.show(ops::ne(&p, &call(&class, &[Value::from(1)])?));
    out.show(ops::hash(&p).map(Value::from));
    out.attr(&p, "double");
    out.done(ops::set_attr(&p, "double", Value::from(1)));
    out.done(ops::del_attr(&p, "double"));
    out.attr(&p, "missing");
    out.attr(&class, "missing");
    out.show(call_method(&class, "origin", &[]));
    out.show(call_method(&p, "unit", &[]));
    out.attr(&p, "kind");
    out.done(ops::del_attr(&p, "kind"));
    out.done(ops::set_attr(&class, "kind", Value::from("changed")));
    out.attr(&p, "kind");
    out.attr(&p, "__dict__");
    out.attr(&class, "__mro__");
    out.show(ops::get_attr(&p, "__class__").and_then(|c| ops::get_attr(&c, "__name__")));
    out.call(&p, &[]);
    out.show(ops::len(&p).map(Value::from));
    out.show(ops::get_iter(&p));
    out.show(ops::get_item(&p, &Value::from(0)));
    out.show(ops::contains(&p, &Value::from(0)).map(Value::from));
    Ok(())
}

/// A class whose `who` adds its own name to what `super` says.
macro_rules! cooperative {
    ($name:literal, $bases:expr) => {{
        let cell = portalis_runtime::Shared::<Value>::unset();
        let captured = cell.clone();
        let who = method!("who", ["self"], move |a| {
            let class = Class::from_value(&captured.get_free($name)?)?;
            let above = call_method(&Super::value(&class, &a[0])?, "who", &[])?;
            ops::add(&names(&[$name]), &above)
        });
        let class = Class::new($name, $bases, vec![("who", who)])?;
        cell.set(class.value());
        class
    }};
}

fn inheritance(out: &mut Output) -> Res<()> {
    let base = Class::new(
        "Base",
        &[],
        vec![(
            "who",
            method!("Base.who", ["self"], |_| Ok(names(&["Base"]))),
        )],
    )?;
    let left = cooperative!("Left", std::slice::from_ref(&base));
    let right = cooperative!("Right", std::slice::from_ref(&base));
    let both = cooperative!("Both", &[left.clone(), right]);
    let instance = call(&both.value(), &[])?;
    out.show(call_method(&instance, "who", &[]));
    out.attr(&Super::value(&both, &instance)?, "nothing");
    let make = |bases: Vec<Value>| {
        let dict = Value::from(Dict::<Value, Value>::new());
        call(
            &Class::type_().value(),
            &[Value::from("Z"), Value::from(bases), dict],
        )
    };
    out.show(make(vec![base.value(), left.value()]));
    out.show(make(vec![base.value(), base.value()]));
    out.call(&base.value(), &[Value::from(1)]);
    out.show(call_method(
        &call(&base.value(), &[])?,
        "__init__",
        &[Value::from(1)],
    ));
    let reflected = Class::new(
        "Reflected",
        std::slice::from_ref(&base),
        vec![
            (
                "__radd__",
                method!("Reflected.__radd__", ["self", "other"], |_| Ok(
                    Value::from("radd")
                )),
            ),
            (
                "__add__",
                method!("Reflected.__add__", ["self", "other"], |_| Ok(Value::from(
                    "add"
                ))),
            ),
        ],
    )?;
    let plain = Class::new("Plain", std::slice::from_ref(&base), vec![])?;
    let right = call(&reflected.value(), &[])?;
    let one = || Value::from(portalis_runtime::List::from(vec![Value::from(1)]));
    out.show(ops::add(&call(&plain.value(), &[])?, &right));
    out.show(ops::add(&one(), &right));
    out.show(ops::iadd(&one(), &right));
    Ok(())
}

fn list_of(items: &[i64]) -> Value {
    Value::from(portalis_runtime::List::from(
        items.iter().map(|i| Value::from(*i)).collect::<Vec<_>>(),
    ))
}

fn derived_from_builtins(out: &mut Output) -> Res<()> {
    let items_class = Class::new(
        "Items",
        &[Class::list()],
        vec![
            (
                "__len__",
                method!("Items.__len__", ["self"], |_| Ok(Value::from(99))),
            ),
            (
                "first",
                method!("Items.first", ["self"], |a| ops::get_item(
                    &a[0],
                    &Value::from(0)
                )),
            ),
        ],
    )?;
    let items = call(&items_class.value(), &[list_of(&[3, 4])])?;
    out.show(Ok(items.clone()));
    out.show(ops::len(&items).map(Value::from));
    out.show(call_method(&items, "first", &[]));
    out.show(ops::add(&items, &list_of(&[5])));
    out.show(ops::eq(&items, &list_of(&[3, 4])));
    out.show(call_method(&items, "append", &[Value::from(6)]));
    out.call(&Class::list().value(), std::slice::from_ref(&items));
    out.show(
        ops::get_attr(&Class::list().value(), "__len__")
            .and_then(|f| call(&f, std::slice::from_ref(&items))),
    );
    out.show(class::is_instance(&items, &Class::list().value()).map(Value::from));
    out.call(&items_class.value(), &[Value::from(1), Value::from(2)]);

    let cell = portalis_runtime::Shared::<Value>::unset();
    let captured = cell.clone();
    let number = Class::new(
        "Number",
        &[Class::int()],
        vec![(
            "__new__",
            method!("Number.__new__", ["cls", "value", "name"], move |a| {
                let class = Class::from_value(&captured.get_free("Number")?)?;
                let above = Super::value(&class, &a[0])?;
                let made = call_method(&above, "__new__", &[a[0].clone(), a[1].clone()])?;
                ops::set_attr(&made, "name", a[2].clone())?;
                Ok(made)
            }),
        )],
    )?;
    cell.set(number.value());
    let n = call(&number.value(), &[Value::from(7), Value::from("seven")])?;
    out.show(Ok(n.clone()));
    out.attr(&n, "name");
    out.show(ops::add(&n, &Value::from(1)));
    let dict = Dict::<Value, Value>::new();
    dict.set_item(Value::from(7), Value::from("found"))?;
    out.show(ops::get_item(&Value::from(dict), &n));
    out.show(call_method(&n, "bit_length", &[]));
    out.attr(&n, "real");

    let defaults = Class::new(
        "Defaults",
        &[Class::dict()],
        vec![(
            "__missing__",
            method!("Defaults.__missing__", ["self", "key"], |a| ops::mul(
                &a[1],
                &Value::from(2)
            )),
        )],
    )?
    .value();
    let filled = call_kw(&defaults, &[], &[(Str::from("a"), Value::from(1))])?;
    out.show(ops::get_item(&filled, &Value::from("a")));
    out.show(ops::get_item(&call(&defaults, &[])?, &Value::from(4)));
    Ok(())
}

fn restricted(out: &mut Output) -> Res<()> {
    let slots = Class::new(
        "Slots",
        &[],
        vec![("__slots__", Value::from(vec![Value::from("a")]))],
    )?;
    let s = call(&slots.value(), &[])?;
    out.attr(&s, "a");
    out.done(ops::set_attr(&s, "a", Value::from(5)));
    out.attr(&s, "a");
    out.done(ops::set_attr(&s, "b", Value::from(5)));
    out.attr(&s, "__dict__");
    let area = method!("Shape.area", ["self"], |_| Ok(Value::NONE));
    ops::set_attr(&area, "__isabstractmethod__", Value::TRUE)?;
    let shape = Class::new("Shape", &[Class::abc()], vec![("area", area)])?;
    let four = method!("Square.area", ["self"], |_| Ok(Value::from(4)));
    let square = Class::new("Square", std::slice::from_ref(&shape), vec![("area", four)])?;
    out.call(&shape.value(), &[]);
    out.show(call_method(&call(&square.value(), &[])?, "area", &[]));
    let attrs = Class::new(
        "Attrs",
        &[],
        vec![
            (
                "__getattr__",
                method!("Attrs.__getattr__", ["self", "name"], |a| {
                    if text(&a[1]) == "none" {
                        return Err(Exc::attribute_error("no none"));
                    }
                    call_method(&a[1], "upper", &[])
                }),
            ),
            (
                "__setattr__",
                method!("Attrs.__setattr__", ["self", "name", "value"], |a| {
                    let set = ops::get_attr(&Class::object().value(), "__setattr__")?;
                    let value = Value::from(portalis_runtime::List::from(vec![a[2].clone()]));
                    call(&set, &[a[0].clone(), a[1].clone(), value])
                }),
            ),
        ],
    )?;
    let a = call(&attrs.value(), &[])?;
    out.attr(&a, "green");
    out.attr(&a, "none");
    ops::set_attr(&a, "x", Value::from(1))?;
    out.attr(&a, "x");
    out.show(ops::has_attr(&a, "none").map(Value::from));
    Ok(())
}

fn exceptions_and_types(out: &mut Output) -> Res<()> {
    let exception = Class::exception(Kind::Exception);
    let cell = portalis_runtime::Shared::<Value>::unset();
    let captured = cell.clone();
    let error = Class::new(
        "Error",
        std::slice::from_ref(&exception),
        vec![(
            "__init__",
            method!("Error.__init__", ["self", "code"], move |a| {
                let class = Class::from_value(&captured.get_free("Error")?)?;
                let message = Value::from(format!("code {}", text(&a[1])));
                call_method(&Super::value(&class, &a[0])?, "__init__", &[message])?;
                ops::set_attr(&a[0], "code", a[1].clone())?;
                Ok(Value::NONE)
            }),
        )],
    )?;
    cell.set(error.value());
    let e = call(&error.value(), &[Value::from(3)])?;
    out.show(Ok(e.clone()));
    out.attr(&e, "code");
    out.attr(&e, "args");
    out.show(ops::str(&Exc::key_error(Value::from("k")).value()).map(Value::from));
    let os = [
        Value::from(2),
        Value::from("No such file"),
        Value::from("x"),
    ];
    out.call(&Class::exception(Kind::OSError).value(), &os);
    let pair = Value::from(vec![Class::int().value(), exception.value()]);
    out.show(class::is_subclass(&error.value(), &pair).map(Value::from));
    let union = ops::bit_or(&Class::int().value(), &Value::NONE)?;
    out.show(class::is_instance(&Value::from(1), &union).map(Value::from));
    out.show(Ok(union));
    out.show(ops::get_item(&Class::list().value(), &Class::int().value()));
    out.call(&builtin("isinstance"), &[Value::from(1), Value::from(1)]);
    let append = ops::get_attr(&Class::list().value(), "append")?;
    out.show(Ok(append.clone()));
    out.attr(&Class::list().value(), "__len__");
    out.call(&append, &[Value::from(1), Value::from(2)]);
    out.call(&append, &[]);
    out.show(
        ops::get_attr(&Class::str().value(), "upper").and_then(|f| call(&f, &[Value::from("a")])),
    );
    let new = ops::get_attr(&Class::object().value(), "__new__")?;
    out.call(&new, &[Class::int().value()]);
    let keywords = [(Str::from("a"), Value::from(1))];
    out.show(native::construct(
        &Class::exception(Kind::ValueError),
        &Args::with_keywords(&[], &keywords),
    ));
    Ok(())
}

fn protocols(out: &mut Output) -> Res<()> {
    let old = Class::new(
        "Old",
        &[],
        vec![(
            "__getitem__",
            method!("Old.__getitem__", ["self", "i"], |a| {
                if ops::is_gt(&a[1], &Value::from(2))? {
                    return Err(Exc::index_error(""));
                }
                ops::mul(&a[1], &Value::from(10))
            }),
        )],
    )?;
    let make_list = |class: &Class| {
        let instance = call(&class.value(), &[])?;
        call(&Class::list().value(), &[instance])
    };
    out.show(make_list(&old));
    out.show(ops::contains(&call(&old.value(), &[])?, &Value::from(20)).map(Value::from));
    static CALL: Params = Params::new("Counter.__call__", &["self", "a", "b"]).keyword_only(1);
    let counter = Class::new(
        "Counter",
        &[],
        vec![
            (
                "__init__",
                method!("Counter.__init__", ["self"], |a| {
                    ops::set_attr(&a[0], "n", Value::from(0))?;
                    Ok(Value::NONE)
                }),
            ),
            (
                "__iter__",
                method!("Counter.__iter__", ["self"], |a| Ok(a[0].clone())),
            ),
            (
                "__next__",
                method!("Counter.__next__", ["self"], |a| {
                    let n = ops::iadd(&ops::get_attr(&a[0], "n")?, &Value::from(1))?;
                    ops::set_attr(&a[0], "n", n.clone())?;
                    if ops::is_gt(&n, &Value::from(3))? {
                        return Err(Exc::from_value(
                            Class::exception(Kind::StopIteration).value(),
                        ));
                    }
                    Ok(n)
                }),
            ),
            (
                "__call__",
                Function::new(&CALL, vec![], |a| Ok(Value::from(a[1..].to_vec()))),
            ),
        ],
    )?;
    out.show(make_list(&counter));
    let instance = call(&counter.value(), &[])?;
    out.show(call_kw(
        &instance,
        &[Value::from(1)],
        &[(Str::from("b"), Value::from(2))],
    ));
    out.call(&instance, &[Value::from(1)]);
    Ok(())
}

#[test]
fn classes_answer_as_cpython_does() {
    let mut out = Output(Vec::new());
    for part in [
        points,
        inheritance,
        derived_from_builtins,
        restricted,
        exceptions_and_types,
        protocols,
    ] {
        part(&mut out).expect("the program runs");
    }
    let expected: Vec<&str> = include_str!("classes.expected").lines().collect();
    for (line, (here, cpython)) in out.0.iter().zip(&expected).enumerate() {
        assert_eq!(here, cpython, "line {}", line + 1);
    }
    assert_eq!(out.0.len(), expected.len());
}

#[test]
fn finalizers_run_once_at_the_end() {
    let log = portalis_runtime::List::<Value>::new();
    let kept = log.clone();
    let del = method!("D.__del__", ["self"], move |_| {
        kept.append(Value::from("gone"));
        Ok(Value::NONE)
    });
    let class = Class::new("D", &[], vec![("__del__", del)]).expect("a class");
    let one = call(&class.value(), &[]).expect("an instance");
    let two = one.clone();
    drop(one);
    assert_eq!(log.len(), 0);
    drop(two);
    assert_eq!(log.len(), 1);
    assert!(matches!(log.get(0).expect("an item").view(), View::Str(_)));
}

#[test]
fn protocols_have_their_methods() {
    let items = ops::get_iter(&list_of(&[1, 2])).expect("an iterator");
    let next = call_method(&items, "__next__", &[]).expect("an item");
    assert!(matches!(next.view(), View::Int(i) if *i == 1));
    assert!(ops::has_attr(&items, "__iter__").expect("no error"));
    assert!(!ops::has_attr(&Value::from(1), "__next__").expect("no error"));
    let f = method!("f", ["x"], |a| Ok(a[0].clone()));
    assert!(call_method(&f, "__call__", &[Value::TRUE]).is_ok_and(|v| v.is(&Value::TRUE)));
    let bound = call_method(&f, "__get__", &[Value::from(5)]).expect("a method");
    assert!(call(&bound, &[]).is_ok_and(|v| v.is(&Value::from(5))));
}
