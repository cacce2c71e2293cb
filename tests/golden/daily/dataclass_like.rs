//! A small class with the usual special methods: repr, eq, hash, ordering, arithmetic, len, indexing, iteration, call.

use portalis_runtime::*;

/// The module's variables.
struct State {
    Version: Slot<Value>,
    Vector: Slot<()>,
    class_Version: Slot<Value>,
    class_Vector: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    Version: Slot::new(),
    Vector: Slot::new(),
    class_Version: Slot::new(),
    class_Vector: Slot::new(),
});

pub struct Vector {
    pub values: Late<List<Value>>,
}

python_struct!(Vector, [values], [STATE.class_Vector]);

fn Vector_new(values: &Tuple<Value>) -> Res<Obj<Vector>> {
    let this = Obj::<Vector>::new(0);
    Vector_init(&this, values)?;
    Ok(this)
}

static VERSION___INIT___PARAMS: Params = Params::new("Version.__init__", &["self", "text"]);

static VERSION___EQ___PARAMS: Params = Params::new("Version.__eq__", &["self", "other"]);

static VERSION___LT___PARAMS: Params = Params::new("Version.__lt__", &["self", "other"]);

static VERSION___HASH___PARAMS: Params = Params::new("Version.__hash__", &["self"]);

static VERSION___REPR___PARAMS: Params = Params::new("Version.__repr__", &["self"]);

static VECTOR_INIT_PARAMS: Params = Params::new("Vector.__init__", &["self", "values"]).star();

static VECTOR_ADD_PARAMS: Params = Params::new("Vector.__add__", &["self", "other"]);

static VECTOR_MUL_PARAMS: Params = Params::new("Vector.__mul__", &["self", "k"]);

static VECTOR_LEN_PARAMS: Params = Params::new("Vector.__len__", &["self"]);

static VECTOR_GETITEM_PARAMS: Params = Params::new("Vector.__getitem__", &["self", "i"]);

static VECTOR_SETITEM_PARAMS: Params = Params::new("Vector.__setitem__", &["self", "i", "v"]);

static VECTOR_ITER_PARAMS: Params = Params::new("Vector.__iter__", &["self"]);

static VECTOR_CONTAINS_PARAMS: Params = Params::new("Vector.__contains__", &["self", "v"]);

static VECTOR_CALL_PARAMS: Params = Params::new("Vector.__call__", &["self", "f"]);

static VECTOR_STR_PARAMS: Params = Params::new("Vector.__str__", &["self"]);

static VECTOR_NEG_PARAMS: Params = Params::new("Vector.__neg__", &["self"]);

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &["x"]);

fn Version___init__(self_: &Value, text: &Value) -> Res<()> {
    let value = builtins::tuple_from(
        Version___init___genexpr(
            &ops::iter(&call_method(text, "split", &[Value::from(Str::lit("."))])?)?
                .boxed("iterator")
                .to_value(),
        )
        .to_iter()
        .map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }),
    )?;
    ops::set_attr(self_, "parts", value.to_value())?;
    Ok(())
}

fn Version___init___genexpr(iterable: &Value) -> Generator<Int> {
    let iterable = iterable.clone();
    Generator::new(
        "Version.__init__.<locals>.<genexpr>",
        move |co: Co<Int>| async move {
            for item_2 in ops::iter(&iterable)? {
                let p = item_2?;
                co.give(Int::from_value(&call(&builtin("int"), &[p.clone()])?)?)
                    .await?;
            }
            Ok(Value::NONE)
        },
    )
}

fn Version___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if !is_instance(other, &STATE.Version.get("Version")?)? {
        return Ok(builtin("NotImplemented"));
    }
    ops::eq(
        &ops::get_attr(self_, "parts")?,
        &ops::get_attr(other, "parts")?,
    )
}

fn Version___lt__(self_: &Value, other: &Value) -> Res<Value> {
    ops::lt(
        &ops::get_attr(self_, "parts")?,
        &ops::get_attr(other, "parts")?,
    )
}

fn Version___hash__(self_: &Value) -> Res<i64> {
    ops::get_attr(self_, "parts")?.py_hash()
}

fn Version___repr__(self_: &Value) -> Res<Str> {
    Ok(Str::from(format!(
        "Version({})",
        Str::lit(".")
            .join(
                builtins::map(
                    {
                        let key = builtin("str");
                        move |item: &Value| Ok(Str::from_value(&call(&key, &[item.to_value()])?)?)
                    },
                    ops::iter(&ops::get_attr(self_, "parts")?)?
                )?
                .boxed("map")
            )?
            .py_repr()?
    )))
}

fn Vector_init(this: &Obj<Vector>, values: &Tuple<Value>) -> Res<()> {
    this.values
        .set(builtins::list_from(iter::ok(values.iter()))?);
    Ok(())
}

fn Vector_add(this: &Obj<Vector>, other: &Value) -> Res<Value> {
    Ok({
        let mut args_2 = ArgList::new(&{
            STATE.Vector.get("Vector")?;
            STATE.class_Vector.get("Vector")?
        });
        args_2.extend(
            &Vector___add___genexpr(
                &builtins::zip2(
                    iter::ok(this.values.get().iter()),
                    ops::iter(&ops::get_attr(other, "values")?)?,
                )?
                .boxed("zip"),
            )
            .to_value(),
        )?;
        args_2.call()?
    })
}

fn Vector___add___genexpr(iterable: &Iter<(Value, Value)>) -> Generator<Value> {
    let iterable = iterable.clone();
    Generator::new(
        "Vector.__add__.<locals>.<genexpr>",
        move |co: Co<Value>| async move {
            for item_2 in iterable.clone() {
                let tuple = item_2?;
                let a = tuple.0.clone();
                let b = tuple.1.clone();
                co.give(ops::add(&a, &b)?).await?;
            }
            Ok(Value::NONE)
        },
    )
}

fn Vector_mul(this: &Obj<Vector>, k: &Value) -> Res<Value> {
    Ok({
        let mut args_2 = ArgList::new(&{
            STATE.Vector.get("Vector")?;
            STATE.class_Vector.get("Vector")?
        });
        args_2.extend(&list_of![ops::mul(&v, k)?, for v in this.values.get().iter()].to_value())?;
        args_2.call()?
    })
}

fn Vector_len(this: &Obj<Vector>) -> i64 {
    this.values.get().len()
}

fn Vector_getitem(this: &Obj<Vector>, i: &Value) -> Res<Value> {
    ops::get_item(&this.values.get().to_value(), i)
}

fn Vector_setitem(this: &Obj<Vector>, i: &Value, v: &Value) -> Res<()> {
    let value = v.clone();
    ops::set_item(&this.values.get().to_value(), i, value)?;
    Ok(())
}

fn Vector_iter(this: &Obj<Vector>) -> Iter<Value> {
    this.values.get().iter().boxed("list_iterator")
}

fn Vector_contains(this: &Obj<Vector>, v: &Value) -> Res<bool> {
    this.values.get().contains(v)
}

fn Vector_call(this: &Obj<Vector>, f: &Value) -> Res<Value> {
    Ok({
        let mut args_2 = ArgList::new(&{
            STATE.Vector.get("Vector")?;
            STATE.class_Vector.get("Vector")?
        });
        args_2.extend(
            &builtins::map(
                {
                    let key = f.clone();
                    move |item: &Value| call(&key, &[item.to_value()])
                },
                iter::ok(this.values.get().iter()),
            )?
            .boxed("map")
            .to_value(),
        )?;
        args_2.call()?
    })
}

fn Vector_str(this: &Obj<Vector>) -> Res<Str> {
    Ok(Str::from(format!(
        "<{}>",
        Str::lit(", ")
            .join(Vector___str___genexpr(&Vector_iter(this).boxed("iterator")).to_iter())?
    )))
}

fn Vector___str___genexpr(iterable: &Iter<Value>) -> Generator<Str> {
    let iterable = iterable.clone();
    Generator::new(
        "Vector.__str__.<locals>.<genexpr>",
        move |co: Co<Str>| async move {
            for item_2 in iterable.clone() {
                let v = item_2?;
                co.give(v.py_str()?).await?;
            }
            Ok(Value::NONE)
        },
    )
}

fn Vector_neg(this: &Obj<Vector>) -> Res<Value> {
    Vector_mul(this, &Value::from(-1i64))
}

fn lambda(x: &Value) -> Res<Value> {
    ops::pow(x, &Value::from(2i64))
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Version");
        namespace.set(
            "__init__",
            Function::new(&VERSION___INIT___PARAMS, Vec::new(), move |args| {
                Version___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );

        namespace.set(
            "__eq__",
            Function::new(&VERSION___EQ___PARAMS, Vec::new(), move |args| {
                Version___eq__(&args[0], &args[1])
            }),
        );

        namespace.set(
            "__lt__",
            Function::new(&VERSION___LT___PARAMS, Vec::new(), move |args| {
                Version___lt__(&args[0], &args[1])
            }),
        );

        namespace.set(
            "__hash__",
            Function::new(&VERSION___HASH___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Version___hash__(&args[0])?))
            }),
        );

        namespace.set(
            "__repr__",
            Function::new(&VERSION___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Version___repr__(&args[0])?))
            }),
        );
        namespace.finish("Version", &bases)?
    };
    STATE.class_Version.set(class.clone());
    STATE
        .Version
        .set(call(&member("functools", "total_ordering"), &[class])?);

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Vector");

        namespace_2.set(
            "__init__",
            Function::new(&VECTOR_INIT_PARAMS, Vec::new(), move |args| {
                Vector_init(
                    &Obj::<Vector>::from_value(&args[0])?,
                    &Tuple::<Value>::from_value(&args[1])?,
                )?;
                Ok(Value::NONE)
            }),
        );

        namespace_2.set(
            "__add__",
            Function::new(&VECTOR_ADD_PARAMS, Vec::new(), move |args| {
                Vector_add(&Obj::<Vector>::from_value(&args[0])?, &args[1])
            }),
        );

        namespace_2.set(
            "__mul__",
            Function::new(&VECTOR_MUL_PARAMS, Vec::new(), move |args| {
                Vector_mul(&Obj::<Vector>::from_value(&args[0])?, &args[1])
            }),
        );

        namespace_2.set("__rmul__", namespace_2.get("__mul__")?);

        namespace_2.set(
            "__len__",
            Function::new(&VECTOR_LEN_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Vector_len(&Obj::<Vector>::from_value(
                    &args[0],
                )?)))
            }),
        );

        namespace_2.set(
            "__getitem__",
            Function::new(&VECTOR_GETITEM_PARAMS, Vec::new(), move |args| {
                Vector_getitem(&Obj::<Vector>::from_value(&args[0])?, &args[1])
            }),
        );

        namespace_2.set(
            "__setitem__",
            Function::new(&VECTOR_SETITEM_PARAMS, Vec::new(), move |args| {
                Vector_setitem(&Obj::<Vector>::from_value(&args[0])?, &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );

        namespace_2.set(
            "__iter__",
            Function::new(&VECTOR_ITER_PARAMS, Vec::new(), move |args| {
                Ok(Vector_iter(&Obj::<Vector>::from_value(&args[0])?).to_value())
            }),
        );

        namespace_2.set(
            "__contains__",
            Function::new(&VECTOR_CONTAINS_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Vector_contains(
                    &Obj::<Vector>::from_value(&args[0])?,
                    &args[1],
                )?))
            }),
        );

        namespace_2.set(
            "__call__",
            Function::new(&VECTOR_CALL_PARAMS, Vec::new(), move |args| {
                Vector_call(&Obj::<Vector>::from_value(&args[0])?, &args[1])
            }),
        );

        namespace_2.set(
            "__str__",
            Function::new(&VECTOR_STR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Vector_str(&Obj::<Vector>::from_value(
                    &args[0],
                )?)?))
            }),
        );

        namespace_2.set(
            "__neg__",
            Function::new(&VECTOR_NEG_PARAMS, Vec::new(), move |args| {
                Vector_neg(&Obj::<Vector>::from_value(&args[0])?)
            }),
        );
        namespace_2.finish("Vector", &bases_2)?
    };
    STATE.class_Vector.set(class_2.clone());
    makes(&class_2, || Obj::<Vector>::new(0))?;
    STATE.Vector.set(());

    print(&[
        &builtins::sorted(
            iter::ok(
                list![
                    call(
                        &STATE.Version.get("Version")?,
                        &[Value::from(Str::lit("1.10"))]
                    )?,
                    call(
                        &STATE.Version.get("Version")?,
                        &[Value::from(Str::lit("1.9"))]
                    )?,
                    call(
                        &STATE.Version.get("Version")?,
                        &[Value::from(Str::lit("0.1.2"))]
                    )?
                ]
                .iter(),
            ),
            false,
        )?,
        &ops::eq(
            &call(
                &STATE.Version.get("Version")?,
                &[Value::from(Str::lit("1"))],
            )?,
            &call(
                &STATE.Version.get("Version")?,
                &[Value::from(Str::lit("1"))],
            )?,
        )?,
        &ops::ge(
            &call(
                &STATE.Version.get("Version")?,
                &[Value::from(Str::lit("1"))],
            )?,
            &call(
                &STATE.Version.get("Version")?,
                &[Value::from(Str::lit("0.9"))],
            )?,
        )?,
        &ops::eq(
            &call(
                &STATE.Version.get("Version")?,
                &[Value::from(Str::lit("1"))],
            )?,
            &1i64.to_value(),
        )?,
    ])?;
    print(&[
        &{
            let items = Set::<Value>::new();
            items.add(call(
                &STATE.Version.get("Version")?,
                &[Value::from(Str::lit("1.0"))],
            )?)?;
            items.add(call(
                &STATE.Version.get("Version")?,
                &[Value::from(Str::lit("1.0"))],
            )?)?;
            items.add(call(
                &STATE.Version.get("Version")?,
                &[Value::from(Str::lit("2.0"))],
            )?)?;
            items
        }
        .len(),
        &builtins::max2(
            call(
                &STATE.Version.get("Version")?,
                &[Value::from(Str::lit("3.1"))],
            )?,
            call(
                &STATE.Version.get("Version")?,
                &[Value::from(Str::lit("3.11"))],
            )?,
        )?,
    ])?;
    let v = {
        STATE.Vector.get("Vector")?;
        Vector_new(&tuple![
            Value::from(1i64),
            Value::from(2i64),
            Value::from(3i64)
        ])?
    };
    Vector_setitem(&v, &Value::from(0i64), &Value::from(10i64))?;
    print(&[
        &Vector_add(&v, &v.to_value())?,
        &ops::mul(&Value::from(2i64), &v.to_value())?,
        &Vector_mul(&v, &Value::from(0.5))?,
        &Int::from_value(&call(&builtin("len"), &[v.to_value()])?)?,
        &Vector_getitem(&v, &Value::from(-1i64))?,
        &ops::get_item(
            &v.to_value(),
            &Slice::new(Value::NONE, Value::from(2i64), Value::NONE).to_value(),
        )?,
        &Vector_contains(&v, &Value::from(3i64))?,
        &builtins::list_from(Vector_iter(&v))?,
        &Vector_call(
            &v,
            &Function::new(&LAMBDA_PARAMS, Vec::new(), move |args| lambda(&args[0])),
        )?,
        &Vector_neg(&v)?,
        &{
            STATE.Vector.get("Vector")?;
            Vector_new(&Tuple::<Value>::empty())?
        }
        .truth()?,
    ])?;
    Ok(())
}
