use portalis_runtime::*;

/// The module's variables.
struct State {
    a: Slot<Value>,
    class_A: Slot<Value>,
    class_B: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    a: Slot::new(),
    class_A: Slot::new(),
    class_B: Slot::new(),
});

pub struct A {}

python_struct!(A, [], [STATE.class_A]);

fn A_new() -> Obj<A> {
    let this = Obj::<A>::new(0);
    this
}

static A_INF_PARAMS: Params = Params::new("A.inf", &["self"]);

static A_REPR_PARAMS: Params = Params::new("A.__repr__", &["self"]);

static A_STR_PARAMS: Params = Params::new("A.__str__", &["self"]);

static A_EQ_PARAMS: Params = Params::new("A.__eq__", &["self", "o"]);

static A_LEN_PARAMS: Params = Params::new("A.__len__", &["self"]);

static A_CALL_PARAMS: Params = Params::new("A.__call__", &["self"]);

static A_ADD_PARAMS: Params = Params::new("A.__add__", &["self", "o"]);

static A_HASH_PARAMS: Params = Params::new("A.__hash__", &["self"]);

static A_CONTAINS_PARAMS: Params = Params::new("A.__contains__", &["self", "x"]);

static A_GETITEM_PARAMS: Params = Params::new("A.__getitem__", &["self", "i"]);

static A_BOOL_PARAMS: Params = Params::new("A.__bool__", &["self"]);

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_5_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_6_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_7_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_8_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_9_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_10_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_11_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_12_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_13_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_14_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_15_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_16_PARAMS: Params = Params::new("<lambda>", &[]);

static B___ITER___PARAMS: Params = Params::new("B.__iter__", &["self"]);

static B___LT___PARAMS: Params = Params::new("B.__lt__", &["self", "o"]);

static B___GETATTR___PARAMS: Params = Params::new("B.__getattr__", &["self", "n"]);

static B_P_PARAMS: Params = Params::new("B.p", &["self"]);

static LAMBDA_17_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_18_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_19_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_20_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_21_PARAMS: Params = Params::new("<lambda>", &[]);

fn A_inf(this: &Obj<A>) -> Res<()> {
    let _depth = recursion::enter()?;
    A_inf(this)?;
    Ok(())
}

fn A_repr(this: &Obj<A>) -> Res<Str> {
    this.py_repr()
}

fn A_str(this: &Obj<A>) -> Res<Str> {
    this.py_str()
}

fn A_eq(this: &Obj<A>, o: &Value) -> Res<()> {
    let _depth = recursion::enter()?;
    A_eq(this, o)?;
    Ok(())
}

fn A_len(this: &Obj<A>) -> Res<Int> {
    Int::from_value(&call(&builtin("len"), &[this.to_value()])?)
}

fn A_call(this: &Obj<A>) -> Res<()> {
    let _depth = recursion::enter()?;
    A_call(this)?;
    Ok(())
}

fn A_add(this: &Obj<A>, o: &Value) -> Res<()> {
    let _depth = recursion::enter()?;
    A_add(this, o)?;
    Ok(())
}

fn A_hash(this: &Obj<A>) -> Res<i64> {
    this.py_hash()
}

fn A_contains(this: &Obj<A>, x: &Value) -> Res<()> {
    let _depth = recursion::enter()?;
    A_contains(this, x)?;
    Ok(())
}

fn A_getitem(this: &Obj<A>, i: &Value) -> Res<()> {
    let _depth = recursion::enter()?;
    A_getitem(this, i)?;
    Ok(())
}

fn A_bool(this: &Obj<A>) -> Res<bool> {
    this.truth()
}

fn lambda() -> Res<Str> {
    STATE.a.get("a")?.py_repr()
}

fn lambda_2() -> Res<Str> {
    STATE.a.get("a")?.py_str()
}

fn lambda_3() -> Res<Value> {
    ops::eq(&STATE.a.get("a")?, &STATE.a.get("a")?)
}

fn lambda_4() -> Res<Int> {
    Ok(Int::new(ops::len(&STATE.a.get("a")?)?))
}

fn lambda_5() -> Res<Value> {
    call(&STATE.a.get("a")?, &[])
}

fn lambda_6() -> Res<Value> {
    ops::add(&STATE.a.get("a")?, &Value::from(1i64))
}

fn lambda_7() -> Res<i64> {
    STATE.a.get("a")?.py_hash()
}

fn lambda_8() -> Res<bool> {
    ops::contains(&STATE.a.get("a")?, &1i64.to_value())
}

fn lambda_9() -> Res<Value> {
    ops::get_item(&STATE.a.get("a")?, &0i64.to_value())
}

fn lambda_10() -> Res<bool> {
    STATE.a.get("a")?.truth()
}

fn lambda_11() -> Res<Str> {
    Ok(Str::from(format!(
        "{}",
        ops::format(&STATE.a.get("a")?, "")?
    )))
}

fn lambda_12() -> Res<()> {
    print(&[&STATE.a.get("a")?])?;
    Ok(())
}

fn lambda_13() -> Res<Str> {
    list![STATE.a.get("a")?].py_repr()
}

fn lambda_14() -> Res<Dict<Value, Value>> {
    Dict::of(vec![(STATE.a.get("a")?, Value::from(1i64))])
}

fn lambda_15() -> Res<Str> {
    Ok(Str::lit("").join_list(&list![STATE.a.get("a")?.py_str()?]))
}

fn lambda_16() -> Res<i64> {
    Ok(if STATE.a.get("a")?.truth()? { 1 } else { 2 })
}

fn B___iter__(self_: &Value) -> Res<Value> {
    call(&builtin("iter"), &[self_.clone()])
}

fn B___lt__(self_: &Value, o: &Value) -> Res<Value> {
    ops::lt(self_, o)
}

fn B___getattr__(self_: &Value, n: &Value) -> Res<Value> {
    call(
        &builtin("getattr"),
        &[self_.clone(), ops::add(n, &Value::from(Str::lit("x")))?],
    )
}

fn B_p(self_: &Value) -> Res<Value> {
    ops::get_attr(self_, "p")
}

fn lambda_17() -> Res<List<Value>> {
    builtins::list_from(ops::iter(&STATE.a.get("a")?)?)
}

fn lambda_18() -> Res<List<Value>> {
    builtins::sorted(
        iter::ok(list![STATE.a.get("a")?, STATE.a.get("a")?].iter()),
        false,
    )
}

fn lambda_19() -> Res<Value> {
    ops::get_attr(&STATE.a.get("a")?, "p")
}

fn lambda_20() -> Res<Value> {
    builtins::max2(STATE.a.get("a")?, STATE.a.get("a")?)
}

fn lambda_21() -> Res<Value> {
    ops::get_attr(&STATE.a.get("a")?, "zz")
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut e: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("A");
        namespace.set(
            "inf",
            Function::new(&A_INF_PARAMS, Vec::new(), move |args| {
                A_inf(&Obj::<A>::from_value(&args[0])?)?;
                Ok(Value::NONE)
            }),
        );
        namespace.set(
            "__repr__",
            Function::new(&A_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(A_repr(&Obj::<A>::from_value(&args[0])?)?))
            }),
        );
        namespace.set(
            "__str__",
            Function::new(&A_STR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(A_str(&Obj::<A>::from_value(&args[0])?)?))
            }),
        );
        namespace.set(
            "__eq__",
            Function::new(&A_EQ_PARAMS, Vec::new(), move |args| {
                A_eq(&Obj::<A>::from_value(&args[0])?, &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace.set(
            "__len__",
            Function::new(&A_LEN_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(A_len(&Obj::<A>::from_value(&args[0])?)?))
            }),
        );
        namespace.set(
            "__call__",
            Function::new(&A_CALL_PARAMS, Vec::new(), move |args| {
                A_call(&Obj::<A>::from_value(&args[0])?)?;
                Ok(Value::NONE)
            }),
        );
        namespace.set(
            "__add__",
            Function::new(&A_ADD_PARAMS, Vec::new(), move |args| {
                A_add(&Obj::<A>::from_value(&args[0])?, &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace.set(
            "__hash__",
            Function::new(&A_HASH_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(A_hash(&Obj::<A>::from_value(&args[0])?)?))
            }),
        );
        namespace.set(
            "__contains__",
            Function::new(&A_CONTAINS_PARAMS, Vec::new(), move |args| {
                A_contains(&Obj::<A>::from_value(&args[0])?, &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace.set(
            "__getitem__",
            Function::new(&A_GETITEM_PARAMS, Vec::new(), move |args| {
                A_getitem(&Obj::<A>::from_value(&args[0])?, &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace.set(
            "__bool__",
            Function::new(&A_BOOL_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(A_bool(&Obj::<A>::from_value(&args[0])?)?))
            }),
        );
        namespace.finish("A", &bases)?
    };
    STATE.class_A.set(class.clone());
    STATE.a.set(A_new().to_value());
    for (name, r#fn) in list![
        (Str::lit("inf"), ops::get_attr(&STATE.a.get("a")?, "inf")?),
        (
            Str::lit("repr"),
            Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| Ok(Value::from(
                lambda()?
            )))
        ),
        (
            Str::lit("str"),
            Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| Ok(Value::from(
                lambda_2()?
            )))
        ),
        (
            Str::lit("eq"),
            Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| lambda_3())
        ),
        (
            Str::lit("len"),
            Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| Ok(Value::from(
                lambda_4()?
            )))
        ),
        (
            Str::lit("call"),
            Function::new(&LAMBDA_5_PARAMS, Vec::new(), move |_| lambda_5())
        ),
        (
            Str::lit("add"),
            Function::new(&LAMBDA_6_PARAMS, Vec::new(), move |_| lambda_6())
        ),
        (
            Str::lit("hash"),
            Function::new(&LAMBDA_7_PARAMS, Vec::new(), move |_| Ok(Value::from(
                lambda_7()?
            )))
        ),
        (
            Str::lit("in"),
            Function::new(&LAMBDA_8_PARAMS, Vec::new(), move |_| Ok(Value::from(
                lambda_8()?
            )))
        ),
        (
            Str::lit("item"),
            Function::new(&LAMBDA_9_PARAMS, Vec::new(), move |_| lambda_9())
        ),
        (
            Str::lit("bool"),
            Function::new(&LAMBDA_10_PARAMS, Vec::new(), move |_| Ok(Value::from(
                lambda_10()?
            )))
        ),
        (
            Str::lit("fmt"),
            Function::new(&LAMBDA_11_PARAMS, Vec::new(), move |_| Ok(Value::from(
                lambda_11()?
            )))
        ),
        (
            Str::lit("print"),
            Function::new(&LAMBDA_12_PARAMS, Vec::new(), move |_| {
                lambda_12()?;
                Ok(Value::NONE)
            })
        ),
        (
            Str::lit("listrepr"),
            Function::new(&LAMBDA_13_PARAMS, Vec::new(), move |_| Ok(Value::from(
                lambda_13()?
            )))
        ),
        (
            Str::lit("dict"),
            Function::new(&LAMBDA_14_PARAMS, Vec::new(), move |_| Ok(
                lambda_14()?.to_value()
            ))
        ),
        (
            Str::lit("join"),
            Function::new(&LAMBDA_15_PARAMS, Vec::new(), move |_| Ok(Value::from(
                lambda_15()?
            )))
        ),
        (
            Str::lit("if"),
            Function::new(&LAMBDA_16_PARAMS, Vec::new(), move |_| Ok(Value::from(
                lambda_16()?
            )))
        )
    ]
    .iter()
    {
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, call(&r#fn, &[]));
            attempt!('attempt2, print(&[&name, &Str::lit("no error")]));
            Ok(())
        };
        if let Some(error) = handled(caught) {
            if exception_matches(&error, &builtin("RecursionError"))? {
                e = error.value();
                print(&[&name, &Str::lit("RecursionError"), &e.py_str()?.slice(..32)])?;
            } else if exception_matches(&error, &builtin("Exception"))? {
                e = error.value();
                print(&[&name, &e.type_name(), &e])?;
            } else {
                return Err(error.exc());
            }
        }
    }
    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("B");
        namespace_2.set(
            "__iter__",
            Function::new(&B___ITER___PARAMS, Vec::new(), move |args| {
                B___iter__(&args[0])
            }),
        );
        namespace_2.set(
            "__lt__",
            Function::new(&B___LT___PARAMS, Vec::new(), move |args| {
                B___lt__(&args[0], &args[1])
            }),
        );
        namespace_2.set(
            "__getattr__",
            Function::new(&B___GETATTR___PARAMS, Vec::new(), move |args| {
                B___getattr__(&args[0], &args[1])
            }),
        );
        namespace_2.set(
            "p",
            call(
                &builtin("property"),
                &[Function::new(&B_P_PARAMS, Vec::new(), move |args| {
                    B_p(&args[0])
                })],
            )?,
        );
        namespace_2.finish("B", &bases_2)?
    };
    STATE.class_B.set(class_2.clone());
    let B = class_2;
    STATE.a.set(call(&B, &[])?);
    for (name, r#fn) in list![
        (
            Str::lit("iter"),
            Function::new(&LAMBDA_17_PARAMS, Vec::new(), move |_| Ok(
                lambda_17()?.to_value()
            ))
        ),
        (
            Str::lit("sorted"),
            Function::new(&LAMBDA_18_PARAMS, Vec::new(), move |_| Ok(
                lambda_18()?.to_value()
            ))
        ),
        (
            Str::lit("prop"),
            Function::new(&LAMBDA_19_PARAMS, Vec::new(), move |_| lambda_19())
        ),
        (
            Str::lit("max"),
            Function::new(&LAMBDA_20_PARAMS, Vec::new(), move |_| lambda_20())
        ),
        (
            Str::lit("attr"),
            Function::new(&LAMBDA_21_PARAMS, Vec::new(), move |_| lambda_21())
        )
    ]
    .iter()
    {
        let caught_2: Res<()> = 'attempt4: {
            attempt!('attempt4, call(&r#fn, &[]));
            attempt!('attempt4, print(&[&name, &Str::lit("no error")]));
            Ok(())
        };
        if let Some(error_2) = handled(caught_2) {
            if exception_matches(&error_2, &builtin("RecursionError"))? {
                e = error_2.value();
                print(&[&name, &Str::lit("RecursionError"), &e.py_str()?.slice(..32)])?;
            } else if exception_matches(&error_2, &builtin("Exception"))? {
                e = error_2.value();
                print(&[&name, &e.type_name(), &e])?;
            } else {
                return Err(error_2.exc());
            }
        }
    }
    Ok(())
}
