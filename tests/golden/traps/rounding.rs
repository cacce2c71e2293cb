//! round: half to even, negative digits, int or float by the arguments.

use portalis_runtime::*;

/// The module's variables.
struct State {
    default_Money___round___digits: Slot<Value>,
    class_Money: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    default_Money___round___digits: Slot::new(),
    class_Money: Slot::new(),
});

pub struct Money {
    pub cents: Field<i64>,
}

python_struct!(Money, [cents], [STATE.class_Money]);

fn Money_new(cents: i64) -> Obj<Money> {
    let this = Obj::<Money>::new(0);
    Money_init(&this, cents);
    this
}

static MONEY_ROUND_PARAMS: Params = Params::new("Money.__round__", &["self", "digits"]);

fn Money_init(this: &Obj<Money>, cents: i64) {
    this.cents.set(cents);
}

fn Money_round(this: &Obj<Money>, digits: &Value) -> Res<Str> {
    Ok(Str::from(format!(
        "round({}, {})",
        this.cents.get(),
        ops::format(digits, "")?
    )))
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;
    print(&[
        &builtins::round_float(2.5)?,
        &builtins::round_float(-0.5)?,
        &builtins::round_float(1.5)?,
        &builtins::round_float(0.5)?,
        &builtins::round_float(3.5)?,
        &builtins::round_float(-2.5)?,
    ])?;
    print(&[
        &builtins::round_float_digits(2.675, 2)?,
        &builtins::round_float_digits(1.005, 2)?,
        &builtins::round_float_digits(0.125, 2)?,
        &builtins::round_float_digits(-1.45, 1)?,
        &builtins::round_float_digits(5.015, 2)?,
    ])?;
    print(&[
        &builtins::round_int_digits(&Int::new(1234), -2),
        &builtins::round_int_digits(&Int::new(1250), -2),
        &builtins::round_int_digits(&Int::new(1350), -2),
        &builtins::round_int_digits(&Int::new(-1250), -2),
        &builtins::round_int_digits(&Int::new(15), -1),
        &builtins::round_int_digits(&Int::new(25), -1),
        &builtins::round_int_digits(&Int::new(7), 3),
    ])?;
    print(&[
        &builtins::round_float_digits(2.5, 0)?,
        &call(&builtin("round"), &[Value::from(2.5), Value::NONE])?,
        &builtins::round_float(1e20)?,
        &(builtins::round_float(1e300)? == builtins::int_from_float(1e300)?),
        &builtins::round_float_digits(12345.678, -2)?,
        &call(&builtin("round"), &[Value::from(true)])?,
        &builtins::round_int_digits(&Int::new(5), 0),
    ])?;
    print(&[
        &builtins::round_int_digits(&(Int::new(10).pow_nonneg(&Int::new(30)) + 5), -1),
        &builtins::round_float_digits(1.5e-10, 10)?,
        &builtins::round_float_digits(1e16 + 2.0, 1)?,
        &builtins::round_float(-0.0)?,
        &builtins::round_float_digits(-0.4, 0)?,
    ])?;
    for bad in tuple![
        builtins::float_from_str(&Str::lit("nan"))?,
        builtins::float_from_str(&Str::lit("inf"))?
    ]
    .iter()
    {
        let caught: Res<()> = 'attempt2: {
            attempt!(
                'attempt2,
                print(&[&attempt!('attempt2, builtins::round_float(bad))])
            );
            Ok(())
        };
        if let Some(error_2) = except(
            caught,
            &(builtin("ValueError"), builtin("OverflowError")).to_value(),
        )? {
            error = error_2.value();
            print(&[&error.type_name(), &error])?;
        }
    }
    print(&[
        &builtins::round_float_digits(builtins::float_from_str(&Str::lit("nan"))?, 1)?,
        &builtins::round_float_digits(builtins::float_from_str(&Str::lit("inf"))?, 2)?,
    ])?;

    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Money");

        namespace.set(
            "__round__",
            Function::new(
                &MONEY_ROUND_PARAMS,
                vec![None, Some(Value::NONE)],
                move |args| {
                    Ok(Value::from(Money_round(
                        &Obj::<Money>::from_value(&args[0])?,
                        &args[1],
                    )?))
                },
            ),
        );
        namespace.finish("Money", &bases)?
    };
    STATE.class_Money.set(class.clone());

    print(&[
        &call(&builtin("round"), &[Money_new(5).to_value()])?,
        &call(
            &builtin("round"),
            &[Money_new(5).to_value(), Value::from(2i64)],
        )?,
        &call_kw(
            &builtin("round"),
            &[],
            &[
                (Str::lit("number"), Value::from(2.567)),
                (Str::lit("ndigits"), Value::from(1i64)),
            ],
        )?,
    ])?;
    let caught_2: Res<()> = 'attempt3: {
        attempt!(
            'attempt3,
            call(&builtin("round"), &[Value::from(Str::lit("x"))])
        );
        Ok(())
    };
    if let Some(error_3) = except(caught_2, &builtin("TypeError"))? {
        error = error_3.value();
        print(&[&error])?;
    }
    print(&[
        &list_of![
            Str::from(format!("{}", ops::format(&x.to_value(), ".0f")?)),
            for x in tuple![0.5, 1.5, 2.5].iter()
        ],
        &Str::from(format!("{}", ops::format(&2.675.to_value(), ".2f")?)),
        &format::percent(&Str::lit("%.1f"), &0.25.to_value())?,
        &format::percent(&Str::lit("%.0f"), &3.5.to_value())?,
    ])?;
    Ok(())
}
