use portalis_runtime::*;

/// The module's variables.
struct State {
    math: Slot<Value>,
    re: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    math: Slot::new(),
    re: Slot::new(),
});

fn early() -> Res<Value> {
    call_method(&STATE.math.get("math")?, "floor", &[Value::from(2.5)])
}

fn in_branch(wanted: bool) -> Res<()> {
    let mut json: Option<Value> = None;
    if wanted {
        json = Some(module("json"));

        print(&[&call_method(
            bound(&json, "json")?,
            "dumps",
            &[values![1, "a"].to_value()],
        )?])?;
    }
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[&attempt!(
                'attempt,
                call_method(
                    attempt!('attempt, bound(&json, "json")),
                    "dumps",
                    &[attempt!(
                        'attempt,
                        Dict::of(vec![(Value::from(Str::lit("x")), Value::from(1i64))])
                    )
                    .to_value()]
                )
            )])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("UnboundLocalError"))? {
        let error = error_2.value();
        print(&[&error])?;
    }
    Ok(())
}

fn setup() {
    STATE.re.set(module("re"));
}

fn digits() -> Str {
    modules::string::digits()
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;
    let mut gcd: Option<Value> = None;
    let mut chosen: Value = Value::NONE;
    let mut deque: Option<Value> = None;

    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[&attempt!('attempt, early())]));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("NameError"))? {
        error = error_2.value();
        print(&[&error])?;
    }

    STATE.math.set(module("math"));

    print(&[&early()?])?;

    in_branch(true)?;
    in_branch(false)?;

    let caught_2: Res<()> = 'attempt2: {
        attempt!(
            'attempt2,
            call_method(
                &attempt!('attempt2, STATE.re.get("re")),
                "sub",
                &[
                    Value::from(Str::lit("a")),
                    Value::from(Str::lit("b")),
                    Value::from(Str::lit("cab"))
                ]
            )
        );
        Ok(())
    };
    if let Some(error_3) = except(caught_2, &builtin("NameError"))? {
        error = error_3.value();
        print(&[&error])?;
    }
    setup();
    print(&[&call_method(
        &STATE.re.get("re")?,
        "sub",
        &[
            Value::from(Str::lit("a")),
            Value::from(Str::lit("b")),
            Value::from(Str::lit("cab")),
        ],
    )?])?;

    for number in 0i64..2 {
        if number != 0 {
            print(&[&call(
                defined(&gcd, "gcd")?,
                &[Value::from(12i64), Value::from(18i64)],
            )?])?;
        }
        gcd = Some(member("math", "gcd"));
    }
    let items = list![3i64, 1, 2];
    modules::heapq::heapify(&items)?;
    print(&[&items])?;

    if modules::sys::argv().len() > 5 {
        chosen = module("bisect");
    } else {
        chosen = Value::NONE;
    }
    print(&[&chosen])?;

    print(&[&digits()])?;
    print(&[&call(defined(&deque, "deque")?, &[values![1].to_value()])?])?;
    deque = Some(member("collections", "deque"));
    Ok(())
}
