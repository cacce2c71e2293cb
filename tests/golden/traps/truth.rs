//! Truth through __bool__, then __len__; and what `and`, `or`, `not`, any, all, if and while make of it.

#![allow(non_snake_case, non_upper_case_globals)]
#![allow(unused_mut, unused_variables, unused_assignments)]
#![allow(unreachable_code, dead_code, path_statements, clippy::all)]

use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Sized: Slot<Value>,
    class_Both: Slot<Value>,
    class_Bad: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Sized: Slot::new(),
    class_Both: Slot::new(),
    class_Bad: Slot::new(),
});

static SIZED___INIT___PARAMS: Params = Params {
    name: "Sized.__init__",
    names: &["self", "n"],
    posonly: 0,
    positional: 2,
    kwonly: 0,
    star: false,
    star_star: false,
};

static SIZED___LEN___PARAMS: Params = Params {
    name: "Sized.__len__",
    names: &["self"],
    posonly: 0,
    positional: 1,
    kwonly: 0,
    star: false,
    star_star: false,
};

static BOTH___BOOL___PARAMS: Params = Params {
    name: "Both.__bool__",
    names: &["self"],
    posonly: 0,
    positional: 1,
    kwonly: 0,
    star: false,
    star_star: false,
};

static BAD___BOOL___PARAMS: Params = Params {
    name: "Bad.__bool__",
    names: &["self"],
    posonly: 0,
    positional: 1,
    kwonly: 0,
    star: false,
    star_star: false,
};

fn Sized___init__(self_: &Value, n: &Value) -> Res<()> {
    let value = n.clone();
    ops::set_attr(self_, "n", value.clone())?;
    Ok(())
}

fn Sized___len__(self_: &Value) -> Res<Value> {
    print(&[&Str::lit("len"), &ops::get_attr(self_, "n")?])?;
    Ok(ops::get_attr(self_, "n")?)
}

fn Both___bool__(self_: &Value) -> Res<bool> {
    print(&[&Str::lit("bool"), &ops::get_attr(self_, "n")?])?;
    Ok(ops::is_gt(&ops::get_attr(self_, "n")?, &5i64.to_value())?)
}

fn Bad___bool__(self_: &Value) -> i64 {
    1
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Sized");
        namespace.set(
            "__init__",
            Function::new(&SIZED___INIT___PARAMS, Vec::new(), move |args| {
                Sized___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );

        namespace.set(
            "__len__",
            Function::new(&SIZED___LEN___PARAMS, Vec::new(), move |args| {
                Sized___len__(&args[0])
            }),
        );
        namespace.finish("Sized", &bases)?
    };
    STATE.class_Sized.set(class.clone());
    let Sized = class;

    let class_2 = {
        let bases_2: Vec<Value> = vec![Sized.clone()];
        let namespace_2 = Namespace::new("Both");

        namespace_2.set(
            "__bool__",
            Function::new(&BOTH___BOOL___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Both___bool__(&args[0])?))
            }),
        );
        namespace_2.finish("Both", &bases_2)?
    };
    STATE.class_Both.set(class_2.clone());
    let Both = class_2;

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Bad");

        namespace_3.set(
            "__bool__",
            Function::new(&BAD___BOOL___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Bad___bool__(&args[0])))
            }),
        );
        namespace_3.finish("Bad", &bases_3)?
    };
    STATE.class_Bad.set(class_3.clone());
    let Bad = class_3;

    print(&[
        &call(&Sized, &[Value::from(0i64)])?.truth()?,
        &call(&Sized, &[Value::from(2i64)])?.truth()?,
        &call(&Both, &[Value::from(3i64)])?.truth()?,
        &!call(&Both, &[Value::from(9i64)])?.truth()?,
    ])?;
    print(&[
        &{
            let left_2 = call(&Sized, &[Value::from(0i64)])?;
            if left_2.truth()? {
                left_2
            } else {
                Value::from(Str::lit("empty"))
            }
        },
        &{
            let left_3 = call(&Sized, &[Value::from(3i64)])?;
            if left_3.truth()? {
                Value::from(Str::lit("full"))
            } else {
                left_3
            }
        },
    ])?;
    if !call(&Sized, &[Value::from(0i64)])?.truth()? {
        print(&[&Str::lit("falsy")])?;
    }
    for bad in {
        let tuple = (
            call(&Bad, &[])?,
            call(&Sized, &[Value::from(-1i64)])?,
            call(&Sized, &[Value::from(Str::lit("x"))])?,
        );
        Tuple::from(vec![tuple.0.clone(), tuple.1.clone(), tuple.2.clone()])
    }
    .iter()
    {
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, print(&[&attempt!('attempt2, bad.truth())]));
            Ok(())
        };
        if let Err(error_2) = caught {
            let _handling = handling::enter(&error_2);
            if exception_matches(
                &error_2,
                &(builtin("TypeError"), builtin("ValueError")).to_value(),
            )? {
                let error = error_2.value();
                print(&[&error.type_name(), &error])?;
            } else {
                return Err(error_2);
            }
        }
    }
    print(&[&{
        let items = List::<bool>::new();
        for x in Tuple::from(vec![
            Value::from(0i64),
            Value::from(0.0),
            Value::from(-0.0),
            Value::from(Complex::new(0.0, 0.0)),
            Value::from(Str::lit("")),
            Value::from(Str::lit("0")),
            List::<Value>::new().to_value(),
            List::<Value>::from(vec![Value::from(0i64)]).to_value(),
            Dict::<Value, Value>::new().to_value(),
            Tuple::<Value>::empty().to_value(),
            (0i64,).to_value(),
            Set::<Value>::new().to_value(),
            Value::NONE,
            builtins::range_stop(&Int::new(0)).to_value(),
            Bytes::lit(b"").to_value(),
            Value::from(builtins::float_from_str(&Str::lit("nan"))?),
        ])
        .iter()
        {
            items.append(x.truth()?);
        }
        items
    }])?;
    print(&[
        &{
            let left_4 = List::<Value>::new();
            if !left_4.is_empty() {
                left_4.to_value()
            } else {
                {
                    let left_5 = 0i64;
                    if left_5 != 0 {
                        Value::from(left_5)
                    } else {
                        {
                            let left_6 = Str::lit("");
                            if !left_6.is_empty() {
                                Value::from(left_6)
                            } else {
                                Value::NONE
                            }
                        }
                    }
                }
            }
        },
        &{
            let left_7 = 1i64;
            if left_7 != 0 {
                {
                    let left_8 = 2i64;
                    if left_8 != 0 {
                        {
                            let left_9 = List::<Value>::new();
                            if !left_9.is_empty() {
                                Value::from(3i64)
                            } else {
                                left_9.to_value()
                            }
                        }
                    } else {
                        Value::from(left_8)
                    }
                }
            } else {
                Value::from(left_7)
            }
        },
        &builtins::any(iter::ok(
            List::<Value>::from(vec![
                Value::from(0i64),
                Value::from(Str::lit("")),
                Value::from(Str::lit("x")),
            ])
            .iter(),
        ))?,
        &builtins::all(iter::ok(List::<i64>::new().iter()))?,
        &builtins::any(iter::ok(List::<i64>::new().iter()))?,
        &!ops::is_eq(&List::<i64>::new().to_value(), &true.to_value())?,
    ])?;
    let left = List::<i64>::from(vec![3i64, 2i64, 1i64]);
    while !left.is_empty() {
        print_with(&[&left.pop(-1)?], " ", " ")?;
    }
    print(&[
        &if !left.is_empty() {
            Value::from(0i64)
        } else {
            Value::from(Str::lit("done"))
        },
        &builtin("bool"),
        &ops::get_attr(&builtin("bool"), "__name__")?,
    ])?;
    Ok(())
}
