//! Truth through __bool__, then __len__; and what `and`, `or`, `not`, any, all, if and while make of it.

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

pub struct Sized {
    pub n: Field<Value>,
}

python_struct!(Sized, [n], [STATE.class_Sized, STATE.class_Both]);

fn Sized_new(n: &Value) -> Obj<Sized> {
    let this = Obj::<Sized>::new(0);
    Sized_init(&this, n);
    this
}

fn Both_new(n: &Value) -> Obj<Sized> {
    let this = Obj::<Sized>::new(1);
    Sized_init(&this, n);
    this
}

pub struct Bad {}

python_struct!(Bad, [], [STATE.class_Bad]);

fn Bad_new() -> Obj<Bad> {
    let this = Obj::<Bad>::new(0);
    this
}

static SIZED_LEN_PARAMS: Params = Params::new("Sized.__len__", &["self"]);

static BOTH_BOOL_PARAMS: Params = Params::new("Both.__bool__", &["self"]);

static BAD_BOOL_PARAMS: Params = Params::new("Bad.__bool__", &["self"]);

fn Sized_init(this: &Obj<Sized>, n: &Value) {
    this.n.set(n.clone());
}

fn Sized_len(this: &Obj<Sized>) -> Res<Value> {
    print(&[&Str::lit("len"), &this.n.get()])?;
    Ok(this.n.get())
}

fn Both_bool(this: &Obj<Sized>) -> Res<bool> {
    print(&[&Str::lit("bool"), &this.n.get()])?;
    ops::is_gt(&this.n.get(), &5i64.to_value())
}

fn Bad_bool(this: &Obj<Bad>) -> i64 {
    1
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Sized");

        namespace.set(
            "__len__",
            Function::new(&SIZED_LEN_PARAMS, Vec::new(), move |args| {
                Sized_len(&Obj::<Sized>::from_value(&args[0])?)
            }),
        );
        namespace.finish("Sized", &bases)?
    };
    STATE.class_Sized.set(class.clone());

    let class_2 = {
        let bases_2: Vec<Value> = vec![STATE.class_Sized.get("Sized")?];
        let namespace_2 = Namespace::new("Both");

        namespace_2.set(
            "__bool__",
            Function::new(&BOTH_BOOL_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Both_bool(&Obj::<Sized>::from_value(
                    &args[0],
                )?)?))
            }),
        );
        namespace_2.finish("Both", &bases_2)?
    };
    STATE.class_Both.set(class_2.clone());

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Bad");

        namespace_3.set(
            "__bool__",
            Function::new(&BAD_BOOL_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Bad_bool(&Obj::<Bad>::from_value(&args[0])?)))
            }),
        );
        namespace_3.finish("Bad", &bases_3)?
    };
    STATE.class_Bad.set(class_3.clone());

    print(&[
        &Sized_new(&Value::from(0i64)).truth()?,
        &Sized_new(&Value::from(2i64)).truth()?,
        &Both_new(&Value::from(3i64)).truth()?,
        &!Both_new(&Value::from(9i64)).truth()?,
    ])?;
    print(&[
        &{
            let left_2 = Sized_new(&Value::from(0i64));
            if left_2.truth()? {
                left_2.to_value()
            } else {
                Value::from(Str::lit("empty"))
            }
        },
        &{
            let left_3 = Sized_new(&Value::from(3i64));
            if left_3.truth()? {
                Value::from(Str::lit("full"))
            } else {
                left_3.to_value()
            }
        },
    ])?;
    if !Sized_new(&Value::from(0i64)).truth()? {
        print(&[&Str::lit("falsy")])?;
    }
    for item_2 in ops::iter(
        &(
            Bad_new(),
            Sized_new(&Value::from(-1i64)),
            Sized_new(&Value::from(Str::lit("x"))),
        )
            .to_value(),
    )? {
        let bad = item_2?;
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, print(&[&attempt!('attempt2, bad.truth())]));
            Ok(())
        };
        if let Some(error_2) = except(
            caught,
            &(builtin("TypeError"), builtin("ValueError")).to_value(),
        )? {
            let error = error_2.value();
            print(&[&error.type_name(), &error])?;
        }
    }
    print(&[&list_of![
        x.truth()?,
        for x in tuple![
            Value::from(0i64),
            Value::from(0.0),
            Value::from(-0.0),
            Value::from(Complex::new(0.0, 0.0)),
            Value::from(Str::lit("")),
            Value::from(Str::lit("0")),
            List::<Value>::new().to_value(),
            values![0].to_value(),
            Dict::<Value, Value>::new().to_value(),
            Tuple::<Value>::empty().to_value(),
            (0i64,).to_value(),
            Set::<Value>::new().to_value(),
            Value::NONE,
            builtins::range_stop(&Int::new(0)).to_value(),
            Bytes::lit(b"").to_value(),
            Value::from(builtins::float_from_str(&Str::lit("nan"))?)
        ]
        .iter()
    ]])?;
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
        &builtins::any(iter::ok(values![0, "", "x"].iter()))?,
        &builtins::all(iter::ok(List::<i64>::new().iter()))?,
        &builtins::any(iter::ok(List::<i64>::new().iter()))?,
        &!ops::is_eq(&List::<i64>::new().to_value(), &true.to_value())?,
    ])?;
    let left = list![3i64, 2, 1];
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
