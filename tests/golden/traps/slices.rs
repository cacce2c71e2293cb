//! Slices with steps and beyond the ends, on every sequence; assignment and deletion through them.

use portalis_runtime::*;

/// The module's variables.
struct State {
    s: Slot<Str>,
    a: Slot<List<Value>>,
    t: Slot<(i64, i64, i64, i64)>,
}

static STATE: Global<State> = Global::new(State {
    s: Slot::new(),
    a: Slot::new(),
    t: Slot::new(),
});

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_5_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_6_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_7_PARAMS: Params = Params::new("<lambda>", &[]);

fn lambda() -> Res<Value> {
    call_method(
        &STATE.a.get("a")?.to_value(),
        "__setitem__",
        &[
            call(
                &builtin("slice"),
                &[Value::NONE, Value::NONE, Value::from(2i64)],
            )?,
            values![1, 2, 3].to_value(),
        ],
    )
}

fn lambda_2() -> Res<Str> {
    STATE
        .s
        .get("s")?
        .slice_step(.., builtins::int_from_str(&Str::lit("0"))?.to_i64_clamped())
}

fn lambda_3() -> Res<Value> {
    STATE.a.get("a")?.get(9)
}

fn lambda_4() -> Res<Str> {
    STATE.s.get("s")?.get(-7)
}

fn lambda_5() -> Res<Value> {
    ops::get_item(&STATE.t.get("t")?.to_value(), &4i64.to_value())
}

fn lambda_6() -> Res<()> {
    Err(builtin_error(
        "TypeError",
        "list indices must be integers or slices, not str",
    ))
}

fn lambda_7() -> Res<Value> {
    call_method(
        &STATE.a.get("a")?.to_value(),
        "__delitem__",
        &[Value::from(7i64)],
    )
}

/// The module's body.
pub fn run() -> Res<()> {
    STATE.s.set(Str::lit("abcdef"));
    STATE.a.set(values![0, 1, 2, 3, 4, 5]);
    STATE.t.set((0i64, 1i64, 2i64, 3i64));
    print(&[
        &STATE.s.get("s")?.slice_step(.., -1)?,
        &STATE.s.get("s")?.slice(5..2),
        &STATE.s.get("s")?.slice(-100..3),
        &STATE.s.get("s")?.slice(2..100),
        &STATE.s.get("s")?.slice_step(.., 2)?,
        &STATE.s.get("s")?.slice_step(5..0, -2)?,
        &STATE.s.get("s")?.slice(-2..),
        &STATE.s.get("s")?.slice(..-2),
        &STATE.s.get("s")?.slice_step(4..1, -1)?,
        &STATE.s.get("s")?.slice_step(.., -3)?,
    ])?;
    print(&[
        &STATE.a.get("a")?.slice_step(.., -1)?,
        &STATE.a.get("a")?.slice(5..2),
        &STATE.a.get("a")?.slice(-3..),
        &STATE.a.get("a")?.slice_step(1..-1, 2)?,
        &{
            let tuple = STATE.t.get("t")?;
            (tuple.3, tuple.2, tuple.1, tuple.0)
        },
        &{
            let tuple_2 = STATE.t.get("t")?;
            tuple![tuple_2.0, tuple_2.1, tuple_2.2, tuple_2.3]
        }
        .get_slice(&Slice::new(Value::from(10i64), Value::NONE, Value::NONE))?,
        &builtins::range_stop(&Int::new(10)).get_slice(&Slice::new(
            Value::from(2i64),
            Value::from(8i64),
            Value::from(3i64),
        ))?,
        &builtins::range_stop(&Int::new(10)).get_slice(&Slice::new(
            Value::NONE,
            Value::NONE,
            Value::from(-1i64),
        ))?,
        &Bytes::lit(b"abc").slice_step(.., -1)?,
    ])?;
    let value = list![10i64, 20, 30];
    STATE.a.get("a")?.set_slice(
        &Slice::new(Value::from(1i64), Value::from(3i64), Value::NONE),
        iter::ok(value.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }),
    )?;
    print(&[&STATE.a.get("a")?])?;
    let value_2 = Str::lit("xy");
    STATE.a.get("a")?.set_slice(
        &Slice::new(Value::from(2i64), Value::from(2i64), Value::NONE),
        iter::ok(value_2.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }),
    )?;
    print(&[&STATE.a.get("a")?])?;
    let value_3 = list![()].repeat(STATE.a.get("a")?.slice_step(.., 2)?.len())?;
    STATE.a.get("a")?.set_slice(
        &Slice::new(Value::NONE, Value::NONE, Value::from(2i64)),
        iter::ok(value_3.iter()).map(|item| {
            let item = item?;
            Ok({
                item;
                Value::NONE
            })
        }),
    )?;
    print(&[&STATE.a.get("a")?])?;
    STATE.a.get("a")?.del_slice(&Slice::new(
        Value::from(1i64),
        Value::NONE,
        Value::from(3i64),
    ))?;
    print(&[&STATE.a.get("a")?])?;
    let value_4 = list!["in"];
    STATE.a.get("a")?.set_slice(
        &Slice::new(Value::from(5i64), Value::from(1i64), Value::NONE),
        iter::ok(value_4.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }),
    )?;
    print(&[&STATE.a.get("a")?])?;
    let value_5 = STATE.a.get("a")?.slice(-2..);
    STATE.a.get("a")?.set_slice(
        &Slice::new(Value::NONE, Value::NONE, Value::NONE),
        iter::ok(value_5.iter()),
    )?;
    print(&[&STATE.a.get("a")?])?;
    for action in tuple![
        Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| lambda()),
        Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_2()?
        ))),
        Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| lambda_3()),
        Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_4()?
        ))),
        Function::new(&LAMBDA_5_PARAMS, Vec::new(), move |_| lambda_5()),
        Function::new(&LAMBDA_6_PARAMS, Vec::new(), move |_| {
            lambda_6()?;
            Ok(Value::NONE)
        }),
        Function::new(&LAMBDA_7_PARAMS, Vec::new(), move |_| lambda_7())
    ]
    .iter()
    {
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, call(&action, &[]));
            Ok(())
        };
        if let Some(error_2) = except(caught, &builtin("Exception"))? {
            let error = error_2.value();
            print(&[&error.type_name(), &error])?;
        }
    }
    print(&[
        &call_method(
            &call(
                &builtin("slice"),
                &[Value::from(1i64), Value::from(10i64), Value::from(2i64)],
            )?,
            "indices",
            &[Value::from(6i64)],
        )?,
        &call(&builtin("slice"), &[Value::from(3i64)])?,
        &ops::get_item(
            &Value::from(STATE.s.get("s")?),
            &call(&builtin("slice"), &[Value::from(1i64), Value::from(3i64)])?,
        )?,
    ])?;
    let b = list![1i64, 2];
    let value_6 = b.clone();
    b.set_slice(
        &Slice::new(Value::from(b.len()), Value::NONE, Value::NONE),
        iter::ok(value_6.iter()),
    )?;
    let value_7 = b.clone();
    b.set_slice(
        &Slice::new(Value::from(1i64), Value::from(1i64), Value::NONE),
        iter::ok(value_7.iter()),
    )?;
    print(&[&b])
}
