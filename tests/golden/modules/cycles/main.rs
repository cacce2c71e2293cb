// main_.rs

//! Modules that import each other, in the order in which CPython runs them.

use portalis_runtime::*;

pub fn late() -> Res<Value> {
    crate::lazy::import()?;

    crate::lazy::STATE.calls.set(
        crate::lazy::STATE
            .calls
            .attribute("calls", &crate::lazy::IMPORT)?
            + 1,
    );
    ops::add(
        &call(
            &crate::lazy::STATE
                .answer
                .attribute("answer", &crate::lazy::IMPORT)?,
            &[],
        )?,
        &Value::from(
            crate::lazy::STATE
                .calls
                .attribute("calls", &crate::lazy::IMPORT)?,
        ),
    )
}

/// The module's body.
pub fn run() -> Res<()> {
    print(&[&Str::lit("main"), &Str::lit("__main__"), &()])?;

    let caught: Res<()> = 'attempt: {
        attempt!('attempt, crate::shop::import());
        break 'attempt Err(exception(&attempt!(
            'attempt,
            call(
                &builtin("ModuleNotFoundError"),
                &[Value::from(Str::lit("No module named 'shop.missing'"))]
            )
        )));
    };
    if let Some(error_2) = except(caught, &builtin("ModuleNotFoundError"))? {
        let error = error_2.value();
        print(&[&error.type_name(), &error])?;
    }

    crate::shop::import()?;
    crate::shop::basket::import()?;
    crate::shop::price::import()?;
    crate::space::import()?;
    crate::space::inner::import()?;
    crate::queue::import()?;

    print(&[&late()?, &late()?])?;
    let b = crate::shop::basket::Basket_new();
    crate::shop::basket::Basket_add(&b, &Str::lit("apple"));
    crate::shop::basket::Basket_add(&b, &Str::lit("pear"));
    print(&[
        &crate::shop::basket::Basket_total(&b)?,
        &crate::shop::basket::count_2(&b),
        &crate::shop::price::STATE
            .TABLE
            .get("TABLE")?
            .get_item(&Value::from(Str::lit("pear")))?,
    ])?;
    print(&[&crate::space::inner::r#where()])?;
    print(&[&crate::queue::STATE.Queue.get("Queue")?])?;
    print(&[
        &b.py_repr()?,
        &list![
            ops::get_attr(&call(&builtin("type"), &[b.to_value()])?, "__module__")?,
            Value::from(b.type_name())
        ],
    ])?;

    if b.names.get().len() > 1 {
        crate::shop::extra::import()?;

        print(&[&crate::shop::extra::double(21)])?;
    }

    crate::first::import()?;

    print(&[
        &crate::first::STATE
            .value
            .attribute("value", &crate::first::IMPORT)?,
        &crate::second::STATE.value.get("value")?,
    ])?;
    print(&[&crate::first::seen()?])?;
    Ok(())
}

// lazy.rs

use portalis_runtime::*;

/// The module's variables.
pub struct State {
    pub calls: Slot<i64>,
    pub answer: Slot<Value>,
}

pub static STATE: Global<State> = Global::new(State {
    calls: Slot::new(),
    answer: Slot::new(),
});

pub static ANSWER_PARAMS: Params = Params::new("answer", &[]).of_module("lazy");

pub fn answer() -> i64 {
    40
}

pub static IMPORT: Import = Import::naming(
    "lazy",
    &[
        "__builtins__",
        "__cached__",
        "__doc__",
        "__file__",
        "__loader__",
        "__name__",
        "__package__",
        "__spec__",
        "answer",
        "calls",
    ],
);

/// Runs the module's body, unless it ran.
pub fn import() -> Res<()> {
    IMPORT.run(run)
}

/// The module's body.
pub fn run() -> Res<()> {
    print(&[&Str::lit("lazy runs once")])?;
    STATE.calls.set(0);

    STATE
        .answer
        .set(Function::new(&ANSWER_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(answer()))
        }));
    Ok(())
}

// shop/mod.rs

pub mod basket;
pub mod extra;
pub mod price;

use portalis_runtime::*;

pub static IMPORT: Import = Import::new("shop");

/// Runs the module's body, unless it ran.
pub fn import() -> Res<()> {
    IMPORT.run(run)
}

/// The module's body.
pub fn run() -> Res<()> {
    print(&[&Str::lit("shop starts")])?;
    crate::shop::price::import()?;
    crate::shop::basket::import()?;

    print(&[
        &Str::lit("shop ends"),
        &ops::get_attr(
            &crate::shop::basket::STATE.class_Basket.get("Basket")?,
            "__name__",
        )?,
        &ops::get_attr(
            &Function::shared(Function::new(
                &crate::shop::basket::COUNT_PARAMS,
                Vec::new(),
                move |args| Ok(Value::from(crate::shop::basket::count(&args[0])?)),
            )),
            "__name__",
        )?,
    ])?;
    Ok(())
}

// shop/basket.rs

use portalis_runtime::*;

/// The module's variables.
pub struct State {
    pub DISCOUNT: Slot<i64>,
    pub class_Basket: Slot<Value>,
}

pub static STATE: Global<State> = Global::new(State {
    DISCOUNT: Slot::new(),
    class_Basket: Slot::new(),
});

pub struct Basket {
    pub names: Late<List<Value>>,
}

python_struct!(Basket, [names], [STATE.class_Basket]);

pub fn Basket_new() -> Obj<Basket> {
    let this = Obj::<Basket>::new(0);
    Basket_init(&this);
    this
}

pub static BASKET_INIT_PARAMS: Params =
    Params::new("Basket.__init__", &["self"]).of_module("shop.basket");

pub static BASKET_REPR_PARAMS: Params =
    Params::new("Basket.__repr__", &["self"]).of_module("shop.basket");

pub static COUNT_PARAMS: Params = Params::new("count", &["basket"]).of_module("shop.basket");

pub fn Basket_init(this: &Obj<Basket>) {
    this.names.set(List::<Value>::new());
}

pub fn Basket_add(this: &Obj<Basket>, name: &Str) {
    this.names.get().append(name.to_value());
}

pub fn Basket_total(this: &Obj<Basket>) -> Res<Int> {
    builtins::sum_i64(Basket_total_genexpr(&this.names.get()).to_iter())
}

pub fn Basket_total_genexpr(iterable: &List<Value>) -> Generator<i64> {
    let iterable = iterable.clone();
    Generator::new(
        "Basket.total.<locals>.<genexpr>",
        move |co: Co<i64>| async move {
            for name in iterable.iter() {
                co.give(crate::shop::price::of(&name)?).await?;
            }
            Ok(Value::NONE)
        },
    )
}

pub fn Basket_repr(this: &Obj<Basket>) -> Res<Str> {
    Ok(Str::from(format!(
        "<{}.Basket {}>",
        Str::lit("shop.basket"),
        ops::format(&this.names.get().to_value(), "")?
    )))
}

pub fn count(basket: &Value) -> Res<Int> {
    Ok(Int::new(ops::len(&ops::get_attr(basket, "names")?)?))
}

pub fn count_2(basket: &Obj<Basket>) -> i64 {
    basket.names.get().len()
}

pub static IMPORT: Import = Import::new("shop.basket");

/// Runs the module's body, unless it ran.
pub fn import() -> Res<()> {
    IMPORT.run(run)
}

/// The module's body.
pub fn run() -> Res<()> {
    crate::shop::price::import()?;

    print(&[&Str::lit("shop.basket starts")])?;
    STATE.DISCOUNT.set(1);

    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Basket");
        namespace.set("__module__", Value::from("shop.basket"));

        namespace.set(
            "__init__",
            Function::new(&BASKET_INIT_PARAMS, Vec::new(), move |args| {
                Basket_init(&Obj::<Basket>::from_value(&args[0])?);
                Ok(Value::NONE)
            }),
        );

        namespace.set(
            "__repr__",
            Function::new(&BASKET_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Basket_repr(&Obj::<Basket>::from_value(
                    &args[0],
                )?)?))
            }),
        );
        namespace.finish("Basket", &bases)?
    };
    STATE.class_Basket.set(class.clone());
    makes(&class, || Obj::<Basket>::new(0))?;
    Ok(())
}

// shop/price.rs

use portalis_runtime::*;

/// The module's variables.
pub struct State {
    pub TABLE: Slot<Dict<Value, i64>>,
}

pub static STATE: Global<State> = Global::new(State { TABLE: Slot::new() });

pub fn of(name: &Value) -> Res<i64> {
    crate::shop::basket::import()?;

    Ok(STATE.TABLE.get("TABLE")?.get_item(name)?
        - crate::shop::basket::STATE.DISCOUNT.get("DISCOUNT")?)
}

pub static IMPORT: Import = Import::new("shop.price");

/// Runs the module's body, unless it ran.
pub fn import() -> Res<()> {
    IMPORT.run(run)
}

/// The module's body.
pub fn run() -> Res<()> {
    print(&[&Str::lit("shop.price starts"), &Str::lit("shop")])?;
    STATE.TABLE.set(Dict::of(vec![
        (Value::from(Str::lit("apple")), 3i64),
        (Value::from(Str::lit("pear")), 4i64),
    ])?);
    Ok(())
}

// space/mod.rs

pub mod inner;

use portalis_runtime::*;

pub static IMPORT: Import = Import::new("space");

/// Runs the module's body, unless it ran.
pub fn import() -> Res<()> {
    IMPORT.run(run)
}

/// The module's body.
pub fn run() -> Res<()> {
    Ok(())
}

// space/inner.rs

use portalis_runtime::*;

pub fn r#where() -> (Str, Str) {
    (Str::lit("space.inner"), Str::lit("space"))
}

pub static IMPORT: Import = Import::new("space.inner");

/// Runs the module's body, unless it ran.
pub fn import() -> Res<()> {
    IMPORT.run(run)
}

/// The module's body.
pub fn run() -> Res<()> {
    Ok(())
}

// queue.rs

use portalis_runtime::*;

/// The module's variables.
pub struct State {
    pub Queue: Slot<Str>,
}

pub static STATE: Global<State> = Global::new(State { Queue: Slot::new() });

pub static IMPORT: Import = Import::new("queue");

/// Runs the module's body, unless it ran.
pub fn import() -> Res<()> {
    IMPORT.run(run)
}

/// The module's body.
pub fn run() -> Res<()> {
    STATE.Queue.set(Str::lit("a name of this folder"));
    Ok(())
}

// shop/extra.rs

use portalis_runtime::*;

pub fn double(x: i64) -> i64 {
    x * 2
}

pub static IMPORT: Import = Import::new("shop.extra");

/// Runs the module's body, unless it ran.
pub fn import() -> Res<()> {
    IMPORT.run(run)
}

/// The module's body.
pub fn run() -> Res<()> {
    print(&[&Str::lit("shop.extra runs")])
}

// first.rs

use portalis_runtime::*;

/// The module's variables.
pub struct State {
    pub value: Slot<Str>,
}

pub static STATE: Global<State> = Global::new(State { value: Slot::new() });

pub fn seen() -> Res<Str> {
    crate::second::STATE.seen_value.get("seen_value")
}

pub static IMPORT: Import = Import::naming(
    "first",
    &[
        "__builtins__",
        "__cached__",
        "__doc__",
        "__file__",
        "__loader__",
        "__name__",
        "__package__",
        "__spec__",
        "second",
        "seen",
        "value",
    ],
);

/// Runs the module's body, unless it ran.
pub fn import() -> Res<()> {
    IMPORT.run(run)
}

/// The module's body.
pub fn run() -> Res<()> {
    crate::second::import()?;

    STATE.value.set(Str::lit("first"));
    Ok(())
}

// second.rs

use portalis_runtime::*;

/// The module's variables.
pub struct State {
    pub seen_value: Slot<Str>,
    pub value: Slot<Str>,
}

pub static STATE: Global<State> = Global::new(State {
    seen_value: Slot::new(),
    value: Slot::new(),
});

pub static IMPORT: Import = Import::new("second");

/// Runs the module's body, unless it ran.
pub fn import() -> Res<()> {
    IMPORT.run(run)
}

/// The module's body.
pub fn run() -> Res<()> {
    crate::first::import()?;

    let caught: Res<()> = 'attempt: {
        STATE.seen_value.set(attempt!(
            'attempt,
            crate::first::STATE
                .value
                .attribute("value", &crate::first::IMPORT)
        ));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("AttributeError"))? {
        let error = error_2.value();
        STATE.seen_value.set(error.py_str()?);
    }
    STATE.value.set(Str::lit("second"));
    Ok(())
}
