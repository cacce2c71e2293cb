//! Methods, properties and constructors of struct classes.

use portalis_runtime::*;

/// The module's variables.
struct State {
    default_Shape_describe_digits: Slot<Value>,
    default_Circle_describe_digits: Slot<Value>,
    default_Account___init___balance: Slot<i64>,
    default_Calc_add_scale: Slot<i64>,
    class_Shape: Slot<Value>,
    class_Square: Slot<Value>,
    class_Circle: Slot<Value>,
    class_Account: Slot<Value>,
    class_Callback: Slot<Value>,
    class_Calc: Slot<Value>,
    class_Empty: Slot<Value>,
    class_Left: Slot<Value>,
    class_Right: Slot<Value>,
    class_Box: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    default_Shape_describe_digits: Slot::new(),
    default_Circle_describe_digits: Slot::new(),
    default_Account___init___balance: Slot::new(),
    default_Calc_add_scale: Slot::new(),
    class_Shape: Slot::new(),
    class_Square: Slot::new(),
    class_Circle: Slot::new(),
    class_Account: Slot::new(),
    class_Callback: Slot::new(),
    class_Calc: Slot::new(),
    class_Empty: Slot::new(),
    class_Left: Slot::new(),
    class_Right: Slot::new(),
    class_Box: Slot::new(),
});

pub struct Shape {
    pub name: Late<Value>,
    pub side: Late<Value>,
    pub radius: Late<Value>,
}

python_struct!(
    Shape,
    [name, side, radius],
    [STATE.class_Shape, STATE.class_Square, STATE.class_Circle]
);

fn Square_new(side: &Value) -> Obj<Shape> {
    let this = Obj::<Shape>::new(1);
    Square_init(&this, side);
    this
}

fn Circle_new(radius: &Value) -> Obj<Shape> {
    let this = Obj::<Shape>::new(2);
    Circle_init(&this, radius);
    this
}

pub struct Account {
    pub owner: Field<Str>,
    pub _balance: Field<i64>,
    pub history: Late<List<i64>>,
}

python_struct!(Account, [owner, _balance, history], [STATE.class_Account]);

fn Account_new(owner_2: &Str, balance: i64) -> Obj<Account> {
    let this = Obj::<Account>::new(0);
    Account_init(&this, owner_2, balance);
    this
}

pub struct Callback {
    pub function: Field<Value>,
    pub calls: Field<i64>,
}

python_struct!(Callback, [function, calls], [STATE.class_Callback]);

fn Callback_new(function: &Value) -> Obj<Callback> {
    let this = Obj::<Callback>::new(0);
    Callback_init(&this, function);
    this
}

pub struct Calc {
    pub base: Field<Value>,
}

python_struct!(Calc, [base], [STATE.class_Calc]);

fn Calc_new(base: &Value) -> Obj<Calc> {
    let this = Obj::<Calc>::new(0);
    Calc_init(&this, base);
    this
}

pub struct Empty {}

python_struct!(
    Empty,
    [],
    [STATE.class_Empty, STATE.class_Left, STATE.class_Right]
);

fn Empty_new() -> Obj<Empty> {
    let this = Obj::<Empty>::new(0);
    this
}

fn Left_new() -> Obj<Empty> {
    let this = Obj::<Empty>::new(1);
    this
}

fn Right_new() -> Obj<Empty> {
    let this = Obj::<Empty>::new(2);
    this
}

#[allow(non_camel_case_types)]
pub struct Box_2 {
    pub value: Field<i64>,
}

python_struct!(Box_2, [value], [STATE.class_Box]);

fn Box_new(value: i64) -> Obj<Box_2> {
    let this = Obj::<Box_2>::new(0);
    Box_init(&this, value);
    this
}

/// `area` of the object's own class.
fn Shape_any_area(this: &Obj<Shape>) -> Res<Value> {
    match this.tag() {
        1 => Square_area(&this.to_value()),
        2 => Circle_area(&this.to_value()),
        _ => Shape_area(&this.to_value()),
    }
}

/// `describe` of the object's own class.
fn Shape_any_describe(this: &Obj<Shape>, digits: &Value) -> Res<Value> {
    match this.tag() {
        2 => Circle_describe(&this.to_value(), digits),
        _ => Shape_describe(&this.to_value(), digits),
    }
}

/// `label` of the object's own class.
fn Shape_any_label(this: &Obj<Shape>) -> Res<Value> {
    match this.tag() {
        1 => Square_label(this),
        _ => Shape_label(this),
    }
}

/// `only_left` of the object's own class.
fn Empty_any_only_left(this: &Obj<Empty>) -> Res<i64> {
    match this.tag() {
        1 => Ok(Left_only_left(this)),
        _ => Err(this.no_attribute("only_left")),
    }
}

static SHAPE_INIT_PARAMS: Params = Params::new("Shape.__init__", &["self", "name"]);

static SHAPE_AREA_PARAMS: Params = Params::new("Shape.area", &["self"]);

static SHAPE_DESCRIBE_PARAMS: Params = Params::new("Shape.describe", &["self", "digits"]);

static SQUARE_INIT_PARAMS: Params = Params::new("Square.__init__", &["self", "side"]);

static SQUARE_AREA_PARAMS: Params = Params::new("Square.area", &["self"]);

static CIRCLE_INIT_PARAMS: Params = Params::new("Circle.__init__", &["self", "radius"]);

static CIRCLE_AREA_PARAMS: Params = Params::new("Circle.area", &["self"]);

static CIRCLE_DESCRIBE_PARAMS: Params = Params::new("Circle.describe", &["self", "digits"]);

static ACCOUNT_NAME_PARAMS: Params = Params::new("Account.name", &["self"]);

static CALLBACK_RUN_PARAMS: Params = Params::new("Callback.run", &["self", "value"]);

static CALLBACK_RUNNER_INNER_PARAMS: Params =
    Params::new("Callback.runner.<locals>.inner", &["value"]);

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &["v"]);

static CALC_INIT_PARAMS: Params = Params::new("Calc.__init__", &["self", "base"]);

static CALC_EVEN_PARAMS: Params = Params::new("Calc.even", &["self", "n"]);

static CALC_ODD_PARAMS: Params = Params::new("Calc.odd", &["self", "n"]);

fn Shape_init(this: &Obj<Shape>, name: &Value) {
    this.name.set(name.clone());
}

fn Shape_area(this: &Value) -> Res<Value> {
    Err(builtin_error(
        "NotImplementedError",
        ops::add(
            &Value::from(Str::lit("area of ")),
            &ops::get_attr(this, "name")?,
        )?,
    ))
}

fn Shape_describe(this: &Value, digits: &Value) -> Res<Value> {
    Ok(Value::from(Str::from(format!(
        "{}: {}",
        ops::format(&ops::get_attr(this, "name")?, "")?,
        ops::format(
            &call(
                &builtin("round"),
                &[call_method(this, "area", &[])?, digits.clone()]
            )?,
            ""
        )?
    ))))
}

fn Shape_unit() -> Str {
    Str::lit("cm2")
}

fn Shape_plain(cls: &Value) -> Res<Value> {
    call(cls, &[Value::from(Str::lit("plain"))])
}

fn Shape_label(this: &Obj<Shape>) -> Res<Value> {
    ops::add(
        &ops::add(&Value::from(Str::lit("<")), &this.name.read(this, "name")?)?,
        &Value::from(Str::lit(">")),
    )
}

fn Square_init(this: &Obj<Shape>, side: &Value) {
    Shape_init(this, &Value::from(Str::lit("square")));
    this.side.set(side.clone());
}

fn Square_area(this: &Value) -> Res<Value> {
    ops::mul(&ops::get_attr(this, "side")?, &ops::get_attr(this, "side")?)
}

fn Square_label(this: &Obj<Shape>) -> Res<Value> {
    ops::add(
        &ops::add(&Value::from(Str::lit("[")), &this.name.get())?,
        &Value::from(Str::lit("]")),
    )
}

fn Circle_init(this: &Obj<Shape>, radius: &Value) {
    Shape_init(this, &Value::from(Str::lit("circle")));
    this.radius.set(radius.clone());
}

fn Circle_area(this: &Value) -> Res<Value> {
    ops::mul(
        &Value::from(3.14159),
        &ops::pow(&ops::get_attr(this, "radius")?, &Value::from(2i64))?,
    )
}

fn Circle_describe(this: &Value, digits: &Value) -> Res<Value> {
    ops::add(
        &Value::from(Str::lit("round ")),
        &call_method(
            &super_(&STATE.class_Circle.get("__class__")?, this)?,
            "describe",
            &[digits.clone()],
        )?,
    )
}

fn genexpr(iterable: &List<Obj<Shape>>) -> Generator<Value> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<Value>| async move {
        for shape in iterable.iter() {
            co.give(Shape_any_area(&shape)?).await?;
        }
        Ok(Value::NONE)
    })
}

fn Account_init(this: &Obj<Account>, owner_2: &Str, balance: i64) {
    this.owner.set(owner_2.clone());
    this._balance.set(balance);
    this.history.set(List::<i64>::new());
}

fn Account_balance(this: &Obj<Account>) -> i64 {
    this._balance.get()
}

fn Account_balance_2(this: &Obj<Account>, value: i64) -> Res<()> {
    if value < 0 {
        return Err(builtin_error("ValueError", "negative balance"));
    }
    this.history.get().append(value - this._balance.get());
    this._balance.set(value);
    Ok(())
}

fn Account_name(this: &Obj<Account>) -> Str {
    this.owner.get().title()
}

fn Callback_init(this: &Obj<Callback>, function: &Value) {
    this.function.set(function.clone());
    this.calls.set(0i64);
}

fn Callback_run(this: &Obj<Callback>, value: &Value) -> Res<Value> {
    this.calls.set(this.calls.get() + 1);
    call_method(&this.to_value(), "function", &[value.clone()])
}

fn Callback_runner(this: &Obj<Callback>) -> Value {
    let inner = {
        let this = this.clone();
        Function::new(&CALLBACK_RUNNER_INNER_PARAMS, Vec::new(), move |args| {
            Callback_runner_inner(&this, &args[0])
        })
    };

    inner
}

fn Callback_runner_inner(self_: &Obj<Callback>, value: &Value) -> Res<Value> {
    ops::add(
        &Callback_run(self_, value)?,
        &Value::from(self_.calls.get()),
    )
}

fn Callback_numbers(this: &Obj<Callback>, n: i64) -> Generator<i64> {
    let this = this.clone();
    Generator::new("Callback.numbers", move |co: Co<i64>| async move {
        for i in 0i64..n {
            this.calls.set(this.calls.get() + 1);
            co.give(i * this.calls.get()).await?;
        }
        Ok(Value::NONE)
    })
}

fn lambda(v: &Value) -> Res<Value> {
    ops::mul(v, &Value::from(2i64))
}

fn Calc_init(this: &Obj<Calc>, base: &Value) {
    this.base.set(base.clone());
}

fn Calc_add(
    this: &Obj<Calc>,
    a: i64,
    rest: &Tuple<Value>,
    scale: i64,
    named: &Dict<Value, Value>,
) -> Res<Value> {
    ops::add(
        &ops::mul(
            &ops::add(
                &ops::add(&this.base.get(), &Value::from(a))?,
                &call(&builtin("sum"), &[rest.to_value()])?,
            )?,
            &Value::from(scale),
        )?,
        &Value::from(named.len()),
    )
}

fn Calc_even(this: &Value, n: &Value) -> Res<Value> {
    let _depth = recursion::enter()?;
    Ok(if ops::is_eq(n, &0i64.to_value())? {
        Value::from(true)
    } else {
        call_method(this, "odd", &[ops::sub(n, &Value::from(1i64))?])?
    })
}

fn Calc_odd(this: &Value, n: &Value) -> Res<Value> {
    let _depth = recursion::enter()?;
    Ok(if ops::is_eq(n, &0i64.to_value())? {
        Value::from(false)
    } else {
        call_method(this, "even", &[ops::sub(n, &Value::from(1i64))?])?
    })
}

fn Empty_hello(this: &Obj<Empty>) -> Str {
    Str::lit("hello")
}

fn Left_only_left(this: &Obj<Empty>) -> i64 {
    1
}

fn build(flag: bool) -> Option<Obj<Box_2>> {
    if flag {
        Some(Box_new(1))
    } else {
        None
    }
}

fn Box_init(this: &Obj<Box_2>, value: i64) {
    this.value.set(value);
}

fn Box_get(this: &Obj<Box_2>) -> i64 {
    this.value.get()
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Shape");
        namespace.set("count", Value::from(0i64));

        namespace.set(
            "__init__",
            Function::new(&SHAPE_INIT_PARAMS, Vec::new(), move |args| {
                Shape_init(&Obj::<Shape>::from_value(&args[0])?, &args[1]);
                Ok(Value::NONE)
            }),
        );

        namespace.set(
            "area",
            Function::new(&SHAPE_AREA_PARAMS, Vec::new(), move |args| {
                Shape_area(&args[0])
            }),
        );

        namespace.set(
            "describe",
            Function::new(
                &SHAPE_DESCRIBE_PARAMS,
                vec![None, Some(Value::from(2i64))],
                move |args| Shape_describe(&args[0], &args[1]),
            ),
        );
        namespace.finish("Shape", &bases)?
    };
    STATE.class_Shape.set(class.clone());
    makes(&class, || Obj::<Shape>::new(0))?;

    let class_2 = {
        let bases_2: Vec<Value> = vec![STATE.class_Shape.get("Shape")?];
        let namespace_2 = Namespace::new("Square");

        namespace_2.set(
            "__init__",
            Function::new(&SQUARE_INIT_PARAMS, Vec::new(), move |args| {
                Square_init(&Obj::<Shape>::from_value(&args[0])?, &args[1]);
                Ok(Value::NONE)
            }),
        );

        namespace_2.set(
            "area",
            Function::new(&SQUARE_AREA_PARAMS, Vec::new(), move |args| {
                Square_area(&args[0])
            }),
        );
        namespace_2.finish("Square", &bases_2)?
    };
    STATE.class_Square.set(class_2.clone());
    makes(&class_2, || Obj::<Shape>::new(1))?;

    let class_3 = {
        let bases_3: Vec<Value> = vec![STATE.class_Shape.get("Shape")?];
        let namespace_3 = Namespace::new("Circle");

        namespace_3.set(
            "__init__",
            Function::new(&CIRCLE_INIT_PARAMS, Vec::new(), move |args| {
                Circle_init(&Obj::<Shape>::from_value(&args[0])?, &args[1]);
                Ok(Value::NONE)
            }),
        );

        namespace_3.set(
            "area",
            Function::new(&CIRCLE_AREA_PARAMS, Vec::new(), move |args| {
                Circle_area(&args[0])
            }),
        );

        namespace_3.set(
            "describe",
            Function::new(
                &CIRCLE_DESCRIBE_PARAMS,
                vec![None, Some(Value::from(2i64))],
                move |args| Circle_describe(&args[0], &args[1]),
            ),
        );
        namespace_3.finish("Circle", &bases_3)?
    };
    STATE.class_Circle.set(class_3.clone());
    makes(&class_3, || Obj::<Shape>::new(2))?;

    let shapes = list![
        Square_new(&Value::from(2i64)),
        Circle_new(&Value::from(1.5)),
        Square_new(&Value::from(3i64))
    ];
    for shape in shapes.iter() {
        print(&[
            &Shape_any_describe(&shape, &Value::from(2i64))?,
            &Shape_any_label(&shape)?,
            &Shape_unit(),
            &(shape.tag() == 1),
        ])?;
    }
    print(&[&call(&builtin("sum"), &[genexpr(&shapes).to_value()])?])?;
    print(&[
        &Shape_any_describe(&shapes.get(1)?, &Value::from(0i64))?,
        &Shape_unit(),
    ])?;
    let caught: Res<()> = 'attempt2: {
        attempt!(
            'attempt2,
            print(&[&attempt!(
                'attempt2,
                call_method(
                    &attempt!(
                        'attempt2,
                        Shape_plain(&attempt!('attempt2, STATE.class_Shape.get("Shape")))
                    ),
                    "describe",
                    &[]
                )
            )])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("NotImplementedError"))? {
        error = error_2.value();
        print(&[&Str::lit("NotImplementedError:"), &error])?;
    }

    let class_4 = {
        let bases_4: Vec<Value> = Vec::new();
        let namespace_4 = Namespace::new("Account");

        namespace_4.set(
            "name",
            call(
                &builtin("property"),
                &[Function::new(
                    &ACCOUNT_NAME_PARAMS,
                    Vec::new(),
                    move |args| {
                        Ok(Value::from(Account_name(&Obj::<Account>::from_value(
                            &args[0],
                        )?)))
                    },
                )],
            )?,
        );
        namespace_4.finish("Account", &bases_4)?
    };
    STATE.class_Account.set(class_4.clone());

    let account = Account_new(&Str::lit("ann smith"), 10);
    let value = 30i64;
    Account_balance_2(&account, value)?;
    let old = Account_balance(&account);
    let value_2 = old + 5;
    Account_balance_2(&account, value_2)?;
    let old_2 = Account_balance(&account);
    let value_3 = old_2 - 20;
    Account_balance_2(&account, value_3)?;
    print(&[
        &Account_balance(&account),
        &account.history.get(),
        &Account_name(&account),
    ])?;
    let caught_2: Res<()> = 'attempt3: {
        let value_4 = -1i64;
        attempt!('attempt3, Account_balance_2(&account, value_4));
        Ok(())
    };
    if let Some(error_3) = except(caught_2, &builtin("ValueError"))? {
        error = error_3.value();
        print(&[&Str::lit("ValueError:"), &error])?;
    }
    let caught_3: Res<()> = 'attempt4: {
        let value_5 = Str::lit("bob");
        attempt!(
            'attempt4,
            ops::set_attr(&account.to_value(), "name", Value::from(value_5))
        );
        Ok(())
    };
    if let Some(error_4) = except(caught_3, &builtin("AttributeError"))? {
        error = error_4.value();
        print(&[&Str::lit("AttributeError:"), &error])?;
    }

    let class_5 = {
        let bases_5: Vec<Value> = Vec::new();
        let namespace_5 = Namespace::new("Callback");

        namespace_5.set(
            "run",
            Function::new(&CALLBACK_RUN_PARAMS, Vec::new(), move |args| {
                Callback_run(&Obj::<Callback>::from_value(&args[0])?, &args[1])
            }),
        );
        namespace_5.finish("Callback", &bases_5)?
    };
    STATE.class_Callback.set(class_5.clone());

    let callback = Callback_new(&Function::new(&LAMBDA_PARAMS, Vec::new(), move |args| {
        lambda(&args[0])
    }));
    print(&[
        &Callback_run(&callback, &Value::from(4i64))?,
        &call(&Callback_runner(&callback), &[Value::from(5i64)])?,
        &builtins::list_from(Callback_numbers(&callback, 3).to_iter())?,
        &callback.calls.get(),
    ])?;
    let bound_2 = ops::get_attr(&callback.to_value(), "run")?;
    print(&[
        &call(&bound_2, &[Value::from(8i64)])?,
        &callback.calls.get(),
    ])?;

    let class_6 = {
        let bases_6: Vec<Value> = Vec::new();
        let namespace_6 = Namespace::new("Calc");

        namespace_6.set(
            "__init__",
            Function::new(&CALC_INIT_PARAMS, Vec::new(), move |args| {
                Calc_init(&Obj::<Calc>::from_value(&args[0])?, &args[1]);
                Ok(Value::NONE)
            }),
        );

        namespace_6.set(
            "even",
            Function::new(&CALC_EVEN_PARAMS, Vec::new(), move |args| {
                Calc_even(&args[0], &args[1])
            }),
        );

        namespace_6.set(
            "odd",
            Function::new(&CALC_ODD_PARAMS, Vec::new(), move |args| {
                Calc_odd(&args[0], &args[1])
            }),
        );
        namespace_6.finish("Calc", &bases_6)?
    };
    STATE.class_Calc.set(class_6.clone());
    makes(&class_6, || Obj::<Calc>::new(0))?;

    let calc = Calc_new(&Value::from(1i64));
    print(&[
        &Calc_add(
            &calc,
            1,
            &Tuple::<Value>::empty(),
            1,
            &Dict::<Value, Value>::new(),
        )?,
        &Calc_add(
            &calc,
            1,
            &tuple![Value::from(2i64), Value::from(3i64)],
            1,
            &Dict::<Value, Value>::new(),
        )?,
        &Calc_add(
            &calc,
            1,
            &Tuple::<Value>::empty(),
            3,
            &Dict::<Value, Value>::new(),
        )?,
        &Calc_add(&calc, 1, &Tuple::<Value>::empty(), 1, &{
            let keywords = Dict::<Value, Value>::new();
            keywords.set_item(Value::from(Str::lit("x")), Value::from(1i64))?;
            keywords.set_item(Value::from(Str::lit("y")), Value::from(2i64))?;
            keywords
        })?,
    ])?;
    print(&[
        &Calc_even(&calc.to_value(), &Value::from(10i64))?,
        &Calc_odd(&calc.to_value(), &Value::from(7i64))?,
        &Calc_even(&calc.to_value(), &Value::from(3i64))?,
    ])?;
    for bad in tuple![
        Str::lit("many"),
        Str::lit("none"),
        Str::lit("keyword"),
        Str::lit("init")
    ]
    .iter()
    {
        let caught_4: Res<()> = 'attempt6: {
            if bad == "many" {
                attempt!(
                    'attempt6,
                    call_method(
                        &calc.to_value(),
                        "even",
                        &[Value::from(1i64), Value::from(2i64)]
                    )
                );
            } else if bad == "none" {
                attempt!('attempt6, call_method(&calc.to_value(), "even", &[]));
            } else if bad == "keyword" {
                attempt!(
                    'attempt6,
                    call_method_kw(
                        &calc.to_value(),
                        "even",
                        &[],
                        &[(Str::lit("m"), Value::from(1i64))]
                    )
                );
            } else {
                attempt!(
                    'attempt6,
                    call(&attempt!('attempt6, STATE.class_Calc.get("Calc")), &[])
                );
            }
            Ok(())
        };
        if let Some(error_5) = except(caught_4, &builtin("TypeError"))? {
            error = error_5.value();
            print(&[&Str::lit("TypeError:"), &error])?;
        }
    }

    let class_7 = {
        let bases_7: Vec<Value> = Vec::new();
        let namespace_7 = Namespace::new("Empty");
        namespace_7.finish("Empty", &bases_7)?
    };
    STATE.class_Empty.set(class_7.clone());
    makes(&class_7, || Obj::<Empty>::new(0))?;

    let class_8 = {
        let bases_8: Vec<Value> = vec![STATE.class_Empty.get("Empty")?];
        let namespace_8 = Namespace::new("Left");
        namespace_8.finish("Left", &bases_8)?
    };
    STATE.class_Left.set(class_8.clone());

    let class_9 = {
        let bases_9: Vec<Value> = vec![STATE.class_Empty.get("Empty")?];
        let namespace_9 = Namespace::new("Right");
        namespace_9.finish("Right", &bases_9)?
    };
    STATE.class_Right.set(class_9.clone());

    print(&[&Empty_hello(&Empty_new())])?;
    let caught_5: Res<()> = 'attempt7: {
        attempt!(
            'attempt7,
            call(
                &attempt!('attempt7, STATE.class_Empty.get("Empty")),
                &[Value::from(1i64)]
            )
        );
        Ok(())
    };
    if let Some(error_6) = except(caught_5, &builtin("TypeError"))? {
        error = error_6.value();
        print(&[&Str::lit("TypeError:"), &error])?;
    }
    for item_2 in list![Left_new(), Right_new()].iter() {
        let caught_6: Res<()> = 'attempt9: {
            attempt!(
                'attempt9,
                print(&[
                    &Empty_hello(&item_2),
                    &attempt!('attempt9, Empty_any_only_left(&item_2))
                ])
            );
            Ok(())
        };
        if let Some(error_7) = except(caught_6, &builtin("AttributeError"))? {
            error = error_7.value();
            print(&[&Str::lit("AttributeError:"), &error])?;
        }
    }

    let class_10 = {
        let bases_10: Vec<Value> = Vec::new();
        let namespace_10 = Namespace::new("Box");
        namespace_10.finish("Box", &bases_10)?
    };
    STATE.class_Box.set(class_10.clone());

    let r#box: Option<Obj<Box_2>> = build(true);
    if !r#box.is_none() {
        print(&[&Box_get(some(&r#box)?)])?;
    }
    let caught_7: Res<()> = 'attempt10: {
        attempt!(
            'attempt10,
            print(&[&Box_get(attempt!('attempt10, owner(&build(false), "get")))])
        );
        Ok(())
    };
    if let Some(error_8) = except(caught_7, &builtin("AttributeError"))? {
        error = error_8.value();
        print(&[&Str::lit("AttributeError:"), &error])?;
    }
    Ok(())
}
