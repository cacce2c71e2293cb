//! Corners of struct classes: constructors by class methods, iterators in fields, globals, order of effects.

use portalis_runtime::*;

/// The module's variables.
struct State {
    Money: Slot<()>,
    log: Slot<Value>,
    Box: Slot<Value>,
    boxes: Slot<List<Value>>,
    current: Slot<Value>,
    registry: Slot<List<Value>>,
    default_Money___init___currency: Slot<Str>,
    default_Source_next_default: Slot<Option<i64>>,
    default_Box_add_b: Slot<Value>,
    default_Box_add_c: Slot<Value>,
    default_Person___init___friend: Slot<()>,
    default_Student___init___grades: Slot<Value>,
    class_Money: Slot<Value>,
    class_Source: Slot<Value>,
    class_Log: Slot<Value>,
    class_Box: Slot<Value>,
    class_Person: Slot<Value>,
    class_Student: Slot<Value>,
    class_Guest: Slot<Value>,
    class_Plugin: Slot<Value>,
    class_Meter: Slot<Value>,
    class_Maybe: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    Money: Slot::new(),
    log: Slot::new(),
    Box: Slot::new(),
    boxes: Slot::new(),
    current: Slot::new(),
    registry: Slot::new(),
    default_Money___init___currency: Slot::new(),
    default_Source_next_default: Slot::new(),
    default_Box_add_b: Slot::new(),
    default_Box_add_c: Slot::new(),
    default_Person___init___friend: Slot::new(),
    default_Student___init___grades: Slot::new(),
    class_Money: Slot::new(),
    class_Source: Slot::new(),
    class_Log: Slot::new(),
    class_Box: Slot::new(),
    class_Person: Slot::new(),
    class_Student: Slot::new(),
    class_Guest: Slot::new(),
    class_Plugin: Slot::new(),
    class_Meter: Slot::new(),
    class_Maybe: Slot::new(),
});

pub struct Money {
    pub amount: Field<Value>,
    pub currency: Field<Str>,
}

python_struct!(Money, [amount, currency], [STATE.class_Money]);

fn Money_new(amount: &Value, currency: &Str) -> Obj<Money> {
    let this = Obj::<Money>::new(0);
    this.currency.set(Str::lit("EUR"));
    Money_init(&this, amount, currency);
    this
}

pub struct Source {
    pub items: Field<Value>,
    pub pair: Late<(i64, Str)>,
    pub pending: Field<Value>,
}

python_struct!(Source, [items, pair, pending], [STATE.class_Source]);

fn Source_new(items: &List<Value>) -> Obj<Source> {
    let this = Obj::<Source>::new(0);
    Source_init(&this, items);
    this
}

pub struct Person {
    pub name: Field<Str>,
    pub friend: Field<Option<Obj<Person>>>,
    pub grades: Late<List<Value>>,
    pub school: Late<Str>,
}

python_struct!(
    Person,
    [name, friend, grades, school],
    [STATE.class_Person, STATE.class_Student, STATE.class_Guest]
);

fn Person_new(name: &Str) -> Obj<Person> {
    let this = Obj::<Person>::new(0);
    Person_init(&this, name);
    this
}

fn Student_new(name: &Str, grades: &Value) -> Res<Obj<Person>> {
    let this = Obj::<Person>::new(1);
    this.school.set(Str::lit("MIT"));
    Student_init(&this, name, grades)?;
    Ok(this)
}

fn Guest_new(name: &Str, grades: &Value) -> Res<Obj<Person>> {
    let this = Obj::<Person>::new(2);
    this.school.set(Str::lit("none"));
    Student_init(&this, name, grades)?;
    Ok(this)
}

pub struct Plugin {
    pub level: Field<Value>,
}

python_struct!(Plugin, [level], [STATE.class_Plugin]);

fn Plugin_new(level: &Value) -> Obj<Plugin> {
    let this = Obj::<Plugin>::new(0);
    Plugin_init(&this, level);
    this
}

pub struct Meter {
    pub _value: Field<Value>,
    pub log: Late<List<Str>>,
}

python_struct!(Meter, [_value, log], [STATE.class_Meter]);

fn Meter_new() -> Obj<Meter> {
    let this = Obj::<Meter>::new(0);
    Meter_init(&this);
    this
}

pub struct Maybe {
    pub x: Late<i64>,
}

python_struct!(Maybe, [x], [STATE.class_Maybe]);

fn Maybe_new(flag: bool) -> Obj<Maybe> {
    let this = Obj::<Maybe>::new(0);
    Maybe_init(&this, flag);
    this
}

/// `mean` of the object's own class.
fn Person_any_mean(this: &Obj<Person>) -> Res<Value> {
    match this.tag() {
        1 | 2 => Student_mean(this),
        _ => Err(this.no_attribute("mean")),
    }
}

static SOURCE_ITER_PARAMS: Params = Params::new("Source.__iter__", &["self"]);

static SOURCE_NEXT_2_PARAMS: Params = Params::new("Source.__next__", &["self"]);

static LOG___INIT___PARAMS: Params = Params::new("Log.__init__", &["self"]);

static LOG_NOTE_PARAMS: Params = Params::new("Log.note", &["self", "text"]);

static LOG_VALUE_PARAMS: Params = Params::new("Log.value", &["self", "text", "result"]);

static BOX___INIT___PARAMS: Params = Params::new("Box.__init__", &["self", "n"]);

static BOX_ADD_PARAMS: Params = Params::new("Box.add", &["self", "a", "b", "c"]).keyword_only(1);

static BOX_PLUS_PARAMS: Params = Params::new("Box.plus", &["self", "other"]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &["a", "b"]);

static PERSON_STR_PARAMS: Params = Params::new("Person.__str__", &["self"]);

static STUDENT_STR_PARAMS: Params = Params::new("Student.__str__", &["self"]);

static PLUGIN_INIT_PARAMS: Params = Params::new("Plugin.__init__", &["self", "level"]);

static PLUGIN_RUN_PARAMS: Params = Params::new("Plugin.run", &["self", "x"]);

static METER_VALUE_PARAMS: Params = Params::new("Meter.value", &["self"]);

static METER_VALUE_2_PARAMS: Params = Params::new("Meter.value", &["self", "new"]);

fn Money_init(this: &Obj<Money>, amount: &Value, currency: &Str) {
    this.amount.set(amount.clone());
    this.currency.set(currency.clone());
}

fn Money_parse(text: &Str) -> Res<Obj<Money>> {
    let value = text.split_words();
    let items: [Str; 2] = unpack(iter::ok(value.iter()))?;
    let amount = items[0].clone();
    let currency = items[1].clone();
    Ok(Money_new(
        &Value::from(builtins::float_from_str(&amount)?),
        &currency,
    ))
}

fn Money_zero() -> Obj<Money> {
    Money_new(&Value::from(0.0), &Str::lit("EUR"))
}

fn Money_is_known(currency: &Str) -> Res<bool> {
    ops::contains(
        &ops::get_attr(
            &{
                STATE.Money.get("Money")?;
                STATE.class_Money.get("Money")?
            },
            "rates",
        )?,
        &currency.to_value(),
    )
}

fn Money_convert(this: &Obj<Money>, currency: &Str) -> Res<Obj<Money>> {
    if !Money_is_known(currency)? {
        return Err(builtin_error("KeyError", currency.clone()));
    }
    let factor = ops::div(
        &ops::get_item(
            &ops::get_attr(
                &{
                    STATE.Money.get("Money")?;
                    STATE.class_Money.get("Money")?
                },
                "rates",
            )?,
            &currency.to_value(),
        )?,
        &ops::get_item(
            &ops::get_attr(&this.to_value(), "rates")?,
            &this.currency.get().to_value(),
        )?,
    )?;
    Ok({
        STATE.Money.get("Money")?;
        Money_new(&ops::mul(&this.amount.get(), &factor)?, currency)
    })
}

fn Money_show(this: &Obj<Money>) -> Res<Str> {
    Ok(Str::from(format!(
        "{} {}",
        ops::format(&this.amount.get(), ".2f")?,
        this.currency.get()
    )))
}

fn Source_init(this: &Obj<Source>, items: &List<Value>) {
    this.items
        .set(items.iter().boxed("list_iterator").to_value());
    this.pair.set((1i64, Str::lit("one")));
    this.pending.set(Value::NONE);
}

fn Source_next(this: &Obj<Source>, default: Option<i64>) -> Res<Value> {
    call(&builtin("next"), &[this.items.get(), default.to_value()])
}

fn Source_iter(this: &Obj<Source>) -> Obj<Source> {
    this.clone()
}

fn Source_next_2(this: &Obj<Source>) -> Res<Value> {
    let item_2 = call(&builtin("next"), &[this.items.get()])?;
    if ops::is_gt(&item_2, &3i64.to_value())? {
        return Err(exception(&builtin("StopIteration")));
    }
    Ok(item_2)
}

fn Log___init__(self_: &Value) -> Res<()> {
    let value = 0i64;
    ops::set_attr(self_, "count", Value::from(value))?;
    Ok(())
}

fn Log_note(self_: &Value, text: &Value) -> Res<Value> {
    let object = self_.clone();
    let old = ops::get_attr(&object, "count")?;
    ops::set_attr(&object, "count", ops::iadd(&old, &Value::from(1i64))?)?;
    call_method(&ops::get_attr(self_, "lines")?, "append", &[text.clone()])?;
    Ok(self_.clone())
}

fn Log_value(self_: &Value, text: &Value, result: &Value) -> Res<Value> {
    call_method(self_, "note", &[text.clone()])?;
    Ok(result.clone())
}

fn pick(name: &Str, r#box: &Value) -> Res<Value> {
    call_method(&STATE.log.get("log")?, "note", &[name.to_value()])?;
    Ok(r#box.clone())
}

fn Box___init__(self_: &Value, n: &Value) -> Res<()> {
    let value = n.clone();
    ops::set_attr(self_, "n", value)?;
    let value_2 = list![n.clone()];
    ops::set_attr(self_, "items", value_2.to_value())?;
    Ok(())
}

fn Box_add(self_: &Value, a: &Value, b: &Value, c: &Value) -> Res<Value> {
    let object = self_.clone();
    let old = ops::get_attr(&object, "n")?;
    ops::set_attr(
        &object,
        "n",
        ops::iadd(&old, &ops::add(&ops::add(a, b)?, c)?)?,
    )?;
    Ok(self_.clone())
}

fn Box_plus(self_: &Value, other: &Value) -> Res<Value> {
    call(
        &STATE.Box.get("Box")?,
        &[ops::add(
            &ops::get_attr(self_, "n")?,
            &ops::get_attr(other, "n")?,
        )?],
    )
}

fn lambda(b: &Value) -> Res<Value> {
    ops::get_attr(b, "n")
}

fn lambda_2(b: &Value) -> Res<Value> {
    ops::get_attr(b, "n")
}

fn genexpr(iterable: &List<Value>) -> Generator<Value> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<Value>| async move {
        for b in iterable.iter() {
            co.give(ops::get_attr(&b, "n")?).await?;
        }
        Ok(Value::NONE)
    })
}

fn lambda_3(a: &Value, b: &Value) -> Res<Value> {
    call_method(a, "plus", &[b.clone()])
}

fn lambda_4(b: &Value) -> Res<bool> {
    ops::is_gt(&ops::get_attr(b, "n")?, &1i64.to_value())
}

fn find(n: i64) -> Res<Value> {
    for b in STATE.boxes.get("boxes")?.iter() {
        if ops::is_eq(&ops::get_attr(&b, "n")?, &n.to_value())? {
            return Ok(b.clone());
        }
    }
    Ok(Value::NONE)
}

fn remember(r#box: &Value) {
    STATE.current.set(r#box.clone());
}

fn remember_2() {
    STATE.current.set(Value::NONE);
}

fn Person_init(this: &Obj<Person>, name: &Str) {
    this.name.set(name.clone());
    this.friend.set(None);
}

fn Person_best(this: &Obj<Person>) -> Res<Str> {
    let _depth = recursion::enter()?;
    Ok(if this.friend.get().is_some() {
        Person_best(owner(&this.friend.get(), "best")?)?
    } else {
        this.name.get()
    })
}

fn Person_str(this: &Obj<Person>) -> Str {
    this.name.get()
}

fn Student_init(this: &Obj<Person>, name: &Str, grades: &Value) -> Res<()> {
    Person_init(this, name);
    this.grades.set(builtins::list_from(ops::iter(grades)?)?);
    Ok(())
}

fn Student_mean(this: &Obj<Person>) -> Res<Value> {
    Ok(if !this.grades.get().is_empty() {
        ops::div(
            &call(&builtin("sum"), &[this.grades.get().to_value()])?,
            &Value::from(this.grades.get().len()),
        )?
    } else {
        Value::NONE
    })
}

fn Student_str(this: &Obj<Person>) -> Str {
    Person_str(this)
        .concat(&Str::lit(" of "))
        .concat(&this.school.get())
}

fn register() -> Res<Value> {
    STATE
        .registry
        .get("registry")?
        .append(STATE.class_Plugin.get("Plugin")?);
    STATE.class_Plugin.get("Plugin")
}

fn Plugin_init(this: &Obj<Plugin>, level: &Value) {
    this.level.set(level.clone());
}

fn Plugin_run(this: &Value, x: &Value) -> Res<Value> {
    ops::mul(x, &ops::get_attr(this, "level")?)
}

fn Meter_init(this: &Obj<Meter>) {
    this._value.set(Value::from(0i64));
    this.log.set(List::<Str>::new());
}

fn Meter_value(this: &Obj<Meter>) -> Value {
    this.log.get().append(Str::lit("get"));
    this._value.get()
}

fn Meter_value_2(this: &Obj<Meter>, new: &Value) -> Res<()> {
    this.log.get().append(Str::lit("set"));
    this._value
        .set(builtins::max2(new.clone(), Value::from(0i64))?);
    Ok(())
}

fn Maybe_init(this: &Obj<Maybe>, flag: bool) {
    if flag {
        this.x.set(1i64);
    }
}

fn Maybe_get(this: &Obj<Maybe>) -> Res<i64> {
    this.x.read(this, "x")
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Money");
        namespace.set("currency", Value::from(Str::lit("EUR")));
        namespace.set(
            "rates",
            Dict::of(vec![
                (Value::from(Str::lit("EUR")), Value::from(1i64)),
                (Value::from(Str::lit("USD")), Value::from(2i64)),
            ])?
            .to_value(),
        );
        namespace.finish("Money", &bases)?
    };
    STATE.class_Money.set(class.clone());
    STATE.Money.set(());

    let money = Money_parse(&Str::lit("10.5 USD"))?;
    print(&[
        &Money_show(&money)?,
        &Money_show(&Money_convert(&money, &Str::lit("EUR"))?)?,
        &Money_show(&Money_zero())?,
        &Money_show(&Money_zero())?,
        &{
            STATE.Money.get("Money")?;
            Str::lit("EUR")
        },
    ])?;
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, Money_convert(&money, &Str::lit("XXX")));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("KeyError"))? {
        error = error_2.value();
        print(&[&Str::lit("KeyError:"), &error])?;
    }

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Source");

        namespace_2.set(
            "__iter__",
            Function::new(&SOURCE_ITER_PARAMS, Vec::new(), move |args| {
                Ok(Source_iter(&Obj::<Source>::from_value(&args[0])?).to_value())
            }),
        );

        namespace_2.set(
            "__next__",
            Function::new(&SOURCE_NEXT_2_PARAMS, Vec::new(), move |args| {
                Source_next_2(&Obj::<Source>::from_value(&args[0])?)
            }),
        );
        namespace_2.finish("Source", &bases_2)?
    };
    STATE.class_Source.set(class_2.clone());

    let source = Source_new(&values![1, 2, 3, 4, 5]);
    print(&[
        &Source_next(&source, None)?,
        &builtins::list_from(ops::iter(&source.to_value())?)?,
        &Source_next(&source, None)?,
        &Source_next(&source, None)?,
        &Source_next(&source, Some(-1))?,
        &source.pair.read(&source, "pair")?.1,
    ])?;

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Log");

        namespace_3.set("lines", List::<Value>::new().to_value());

        namespace_3.set(
            "__init__",
            Function::new(&LOG___INIT___PARAMS, Vec::new(), move |args| {
                Log___init__(&args[0])?;
                Ok(Value::NONE)
            }),
        );

        namespace_3.set(
            "note",
            Function::new(&LOG_NOTE_PARAMS, Vec::new(), move |args| {
                Log_note(&args[0], &args[1])
            }),
        );

        namespace_3.set(
            "value",
            Function::new(&LOG_VALUE_PARAMS, Vec::new(), move |args| {
                Log_value(&args[0], &args[1], &args[2])
            }),
        );
        namespace_3.finish("Log", &bases_3)?
    };
    STATE.class_Log.set(class_3.clone());
    let Log = class_3;

    STATE.log.set(call(&Log, &[])?);

    let class_4 = {
        let bases_4: Vec<Value> = Vec::new();
        let namespace_4 = Namespace::new("Box");

        namespace_4.set(
            "__init__",
            Function::new(&BOX___INIT___PARAMS, Vec::new(), move |args| {
                Box___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );

        namespace_4.set(
            "add",
            Function::new(
                &BOX_ADD_PARAMS,
                vec![None, None, Some(Value::from(0i64)), Some(Value::from(0i64))],
                move |args| Box_add(&args[0], &args[1], &args[2], &args[3]),
            ),
        );

        namespace_4.set(
            "plus",
            Function::new(&BOX_PLUS_PARAMS, Vec::new(), move |args| {
                Box_plus(&args[0], &args[1])
            }),
        );
        namespace_4.finish("Box", &bases_4)?
    };
    STATE.class_Box.set(class_4.clone());
    STATE.Box.set(class_4);

    let new_one = call(&STATE.Box.get("Box")?, &[Value::from(1i64)])?;
    let new_two = call(&STATE.Box.get("Box")?, &[Value::from(2i64)])?;
    let one = new_one;
    let two = new_two;
    let value = call_method(
        &STATE.log.get("log")?,
        "value",
        &[Value::from(Str::lit("value")), Value::from(5i64)],
    )?;
    ops::set_attr(&pick(&Str::lit("object"), &one)?, "n", value)?;
    let value_2 = call_method(
        &STATE.log.get("log")?,
        "value",
        &[Value::from(Str::lit("a")), Value::from(10i64)],
    )?;
    let value_3 = call_method(
        &STATE.log.get("log")?,
        "value",
        &[Value::from(Str::lit("b")), Value::from(20i64)],
    )?;
    ops::set_attr(&pick(&Str::lit("first"), &one)?, "n", value_2)?;
    ops::set_attr(&pick(&Str::lit("second"), &two)?, "n", value_3)?;
    let object = pick(&Str::lit("augmented"), &one)?;
    let old = ops::get_attr(&object, "n")?;
    ops::set_attr(
        &object,
        "n",
        ops::iadd(
            &old,
            &call_method(
                &STATE.log.get("log")?,
                "value",
                &[Value::from(Str::lit("right")), Value::from(7i64)],
            )?,
        )?,
    )?;
    call_method_kw(
        &pick(&Str::lit("receiver"), &one)?,
        "add",
        &[call_method(
            &STATE.log.get("log")?,
            "value",
            &[Value::from(Str::lit("x")), Value::from(1i64)],
        )?],
        &[
            (
                Str::lit("c"),
                call_method(
                    &STATE.log.get("log")?,
                    "value",
                    &[Value::from(Str::lit("y")), Value::from(2i64)],
                )?,
            ),
            (
                Str::lit("b"),
                call_method(
                    &STATE.log.get("log")?,
                    "value",
                    &[Value::from(Str::lit("z")), Value::from(3i64)],
                )?,
            ),
        ],
    )?;
    let object_2 = ops::get_attr(&one, "items")?;
    let key = call_method(
        &STATE.log.get("log")?,
        "value",
        &[Value::from(Str::lit("index")), Value::from(0i64)],
    )?;
    let old_2 = ops::get_item(&object_2, &key)?;
    ops::set_item(
        &object_2,
        &key,
        ops::iadd(
            &old_2,
            &ops::get_item(&ops::get_attr(&two, "items")?, &0i64.to_value())?,
        )?,
    )?;
    print(&[
        &ops::get_attr(&one, "n")?,
        &ops::get_attr(&two, "n")?,
        &ops::get_attr(&one, "items")?,
        &ops::get_attr(&STATE.log.get("log")?, "count")?,
    ])?;
    print(&[&ops::get_attr(&Log, "lines")?])?;
    let value_4 = 4i64;
    ops::set_attr(&one, "n", Value::from(value_4))?;
    ops::set_attr(&two, "n", Value::from(value_4))?;
    let value_5 = ops::add(&ops::get_attr(&two, "n")?, &Value::from(1i64))?;
    let value_6 = ops::get_attr(&one, "n")?;
    ops::set_attr(&one, "n", value_5)?;
    ops::set_attr(&two, "n", value_6)?;
    print(&[
        &ops::get_attr(&one, "n")?,
        &ops::get_attr(&two, "n")?,
        &ops::get_attr(&call_method(&one, "plus", &[two.clone()])?, "n")?,
    ])?;

    STATE.boxes.set(list_of![
        call(&STATE.Box.get("Box")?, &[Value::from(n)])?,
        for n in tuple![3i64, 1i64, 2i64].iter()
    ]);
    print(&[
        &list_of![
            ops::get_attr(&b, "n")?,
            for b in builtins::sorted_by_key(
                iter::ok(STATE.boxes.get("boxes")?.iter()),
                move |item: &Value| lambda(item),
                false
            )?
            .iter()
        ],
        &ops::get_attr(
            &builtins::max_by_key(
                iter::ok(STATE.boxes.get("boxes")?.iter()),
                move |item: &Value| lambda_2(item),
            )?,
            "n",
        )?,
        &call(
            &builtin("sum"),
            &[genexpr(&STATE.boxes.get("boxes")?).to_value()],
        )?,
    ])?;
    print(&[
        &ops::get_attr(
            &modules::functools::reduce(
                &Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |args| {
                    lambda_3(&args[0], &args[1])
                }),
                &STATE.boxes.get("boxes")?.to_value(),
            )?,
            "n",
        )?,
        &list_of![
            ops::get_attr(&b_2, "n")?,
            for item_2 in builtins::filter(
                move |item: &Value| lambda_4(item),
                iter::ok(STATE.boxes.get("boxes")?.iter())
            )?
            .boxed("filter"),
            let b_2 = item_2?
        ],
    ])?;
    let by_n = dict_of![
        ops::get_attr(&b_3, "n")?,
        b_3.clone(),
        for b_3 in STATE.boxes.get("boxes")?.iter()
    ];
    print(&[
        &builtins::sorted(by_n.iter_keys(), false)?,
        &ops::is(
            &by_n.get_item(&Value::from(3i64))?,
            &STATE.boxes.get("boxes")?.get(0)?,
        ),
        &list_of![
            n_2.clone(),
            for item_3 in by_n.iter_items(),
            let tuple = item_3?,
            let n_2 = tuple.0.clone(),
            let b_4 = tuple.1.clone(),
            if ops::is_eq(&ops::get_attr(&b_4, "n")?, &n_2)?
        ],
    ])?;
    let value_7 = STATE.boxes.get("boxes")?;
    let items = unpack_star(iter::ok(value_7.iter()), 1, 0)?;
    let first = items.0[0].clone();
    let rest = items.1.clone();
    print(&[
        &ops::get_attr(&first, "n")?,
        &list_of![ops::get_attr(&b_5, "n")?, for b_5 in rest.iter()],
        &ops::get_attr(&STATE.boxes.get("boxes")?.slice_step(.., -1)?.get(0)?, "n")?,
        &ops::get_attr(
            &STATE
                .boxes
                .get("boxes")?
                .concat(&list![one.clone()])
                .get(-1)?,
            "n",
        )?,
    ])?;
    for item_4 in (0i64..).zip(STATE.boxes.get("boxes")?.iter().zip(Str::lit("abc").iter())) {
        let tuple_2 = item_4;
        let i = tuple_2.0;
        let b = tuple_2.1 .0.clone();
        let name = tuple_2.1 .1.clone();
        let value_8 = i;
        ops::set_attr(&b, "n", Value::from(value_8))?;
        print_with(&[&name, &ops::get_attr(&b, "n")?], " ", " ")?;
    }
    print(&[])?;

    print(&[
        &ops::get_attr(&find(1)?, "n")?,
        &find(9)?,
        &ops::is_eq(&find(1)?, &find(1)?)?,
        &ops::is_ne(&find(0)?, &find(1)?)?,
        &find(9)?.is_none(),
    ])?;
    STATE.current.set(Value::NONE);

    remember(&one);
    if STATE.current.get("current")?.truth()? {
        print(&[&ops::get_attr(&STATE.current.get("current")?, "n")?])?;
    }
    remember_2();
    print(&[&STATE.current.get("current")?.is_none(), &{
        let left = STATE.current.get("current")?;
        if left.truth()? {
            left
        } else {
            Value::from(Str::lit("nothing"))
        }
    }])?;

    let class_5 = {
        let bases_5: Vec<Value> = Vec::new();
        let namespace_5 = Namespace::new("Person");

        namespace_5.set(
            "__str__",
            Function::new(&PERSON_STR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Person_str(&Obj::<Person>::from_value(
                    &args[0],
                )?)))
            }),
        );
        namespace_5.finish("Person", &bases_5)?
    };
    STATE.class_Person.set(class_5.clone());

    let class_6 = {
        let bases_6: Vec<Value> = vec![STATE.class_Person.get("Person")?];
        let namespace_6 = Namespace::new("Student");

        namespace_6.set("school", Value::from(Str::lit("MIT")));

        STATE
            .default_Student___init___grades
            .set(Tuple::<Value>::empty().to_value());

        namespace_6.set(
            "__str__",
            Function::new(&STUDENT_STR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Student_str(&Obj::<Person>::from_value(
                    &args[0],
                )?)))
            }),
        );
        namespace_6.finish("Student", &bases_6)?
    };
    STATE.class_Student.set(class_6.clone());

    let class_7 = {
        let bases_7: Vec<Value> = vec![STATE.class_Student.get("Student")?];
        let namespace_7 = Namespace::new("Guest");

        namespace_7.set("school", Value::from(Str::lit("none")));
        namespace_7.finish("Guest", &bases_7)?
    };
    STATE.class_Guest.set(class_7.clone());

    let ann = Person_new(&Str::lit("ann"));
    let bob = Student_new(&Str::lit("bob"), &values![1, 2, 4].to_value())?;
    bob.friend.set(Some(ann.clone()));
    let guest = Guest_new(
        &Str::lit("eve"),
        &STATE.default_Student___init___grades.get("grades")?,
    )?;
    guest.friend.set(Some(bob.clone()));
    for person in tuple![ann.clone(), bob.clone(), guest.clone()].iter() {
        print(&[
            &person,
            &Person_best(&person)?,
            &(1..=2).contains(&person.tag()),
            &person.type_name(),
        ])?;
    }
    print(&[
        &Person_any_mean(&bob)?,
        &Person_any_mean(&guest)?,
        &Str::from(format!(
            "{} and {}",
            ops::format(&bob.to_value(), "")?,
            guest.py_str()?
        )),
        &ann.py_str()?,
        &list_of![p.py_str()?, for p in tuple![bob.clone(), guest.clone()].iter()],
    ])?;
    let people = Dict::of(vec![
        (Str::lit("a"), ann.clone()),
        (Str::lit("b"), bob.clone()),
    ])?;
    let value_9 = Str::lit("rob");
    people.get_item(&Str::lit("b"))?.name.set(value_9);
    print(&[
        &bob.name.get(),
        &people.get(&Str::lit("c"))?,
        &people.get_or(&Str::lit("b"), ann.clone())?.name.get(),
        &format::percent(
            &Str::lit("%s"),
            &people.get_item(&Str::lit("a"))?.to_value(),
        )?,
    ])?;

    STATE.registry.set(List::<Value>::new());

    let class_8 = {
        let bases_8: Vec<Value> = Vec::new();
        let namespace_8 = Namespace::new("Plugin");

        namespace_8.set(
            "__init__",
            Function::new(&PLUGIN_INIT_PARAMS, Vec::new(), move |args| {
                Plugin_init(&Obj::<Plugin>::from_value(&args[0])?, &args[1]);
                Ok(Value::NONE)
            }),
        );

        namespace_8.set(
            "run",
            Function::new(&PLUGIN_RUN_PARAMS, Vec::new(), move |args| {
                Plugin_run(&args[0], &args[1])
            }),
        );
        namespace_8.finish("Plugin", &bases_8)?
    };
    STATE.class_Plugin.set(class_8.clone());
    makes(&class_8, || Obj::<Plugin>::new(0))?;

    register()?;
    print(&[
        &list_of![
            call_method(
                &Plugin_new(&Value::from(3i64)).to_value(),
                "run",
                &[Value::from(2i64)]
            )?,
            for cls in STATE.registry.get("registry")?.iter()
        ],
        &list_of![
            call_method(
                &Plugin_new(&Value::from(3i64)).to_value(),
                "run",
                &[Value::from(Str::lit("ab"))]
            )?,
            for cls_2 in STATE.registry.get("registry")?.iter()
        ],
        &Plugin_run(
            &Plugin_new(&Value::from(2i64)).to_value(),
            &Value::from(5i64),
        )?,
    ])?;

    let class_9 = {
        let bases_9: Vec<Value> = Vec::new();
        let namespace_9 = Namespace::new("Meter");

        namespace_9.set(
            "value",
            call(
                &builtin("property"),
                &[Function::new(
                    &METER_VALUE_PARAMS,
                    Vec::new(),
                    move |args| Ok(Meter_value(&Obj::<Meter>::from_value(&args[0])?)),
                )],
            )?,
        );

        let decorator = ops::get_attr(&namespace_9.get("value")?, "setter")?;
        namespace_9.set(
            "value",
            call(
                &decorator,
                &[Function::new(
                    &METER_VALUE_2_PARAMS,
                    Vec::new(),
                    move |args| {
                        Meter_value_2(&Obj::<Meter>::from_value(&args[0])?, &args[1])?;
                        Ok(Value::NONE)
                    },
                )],
            )?,
        );
        namespace_9.finish("Meter", &bases_9)?
    };
    STATE.class_Meter.set(class_9.clone());

    let meter = Meter_new();
    let old_3 = Meter_value(&meter);
    let value_10 = ops::iadd(&old_3, &Value::from(5i64))?;
    Meter_value_2(&meter, &value_10)?;
    let old_4 = Meter_value(&meter);
    let value_11 = ops::isub(&old_4, &Value::from(50i64))?;
    Meter_value_2(&meter, &value_11)?;
    print(&[&Meter_value(&meter), &meter.log.get()])?;
    let any_meter = values![meter.to_value(), 1].get(0)?;
    let value_12 = 7i64;
    ops::set_attr(&any_meter, "value", Value::from(value_12))?;
    print(&[
        &Meter_value(&meter),
        &ops::get_attr(&any_meter, "value")?,
        &meter._value.get(),
    ])?;

    let class_10 = {
        let bases_10: Vec<Value> = Vec::new();
        let namespace_10 = Namespace::new("Maybe");
        namespace_10.finish("Maybe", &bases_10)?
    };
    STATE.class_Maybe.set(class_10.clone());

    for flag in tuple![true, false].iter() {
        let caught_2: Res<()> = 'attempt5: {
            attempt!(
                'attempt5,
                print(&[&attempt!('attempt5, Maybe_get(&Maybe_new(flag)))])
            );
            Ok(())
        };
        if let Some(error_3) = except(caught_2, &builtin("AttributeError"))? {
            error = error_3.value();
            print(&[&Str::lit("AttributeError:"), &error])?;
        }
    }
    let unset = Maybe_new(false);
    print(&[
        &bool::from_value(&call(
            &builtin("hasattr"),
            &[unset.to_value(), Value::from(Str::lit("x"))],
        )?)?,
        &call(
            &builtin("getattr"),
            &[
                unset.to_value(),
                Value::from(Str::lit("x")),
                Value::from(Str::lit("default")),
            ],
        )?,
    ])?;
    unset.x.set(5i64);
    print(&[
        &bool::from_value(&call(
            &builtin("hasattr"),
            &[unset.to_value(), Value::from(Str::lit("x"))],
        )?)?,
        &Maybe_get(&unset)?,
    ])?;
    let value_13 = Str::lit("new");
    ops::set_attr(&unset.to_value(), "extra", Value::from(value_13))?;
    print(&[&ops::get_attr(&unset.to_value(), "extra")?])?;
    Ok(())
}
