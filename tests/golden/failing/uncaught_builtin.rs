use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Plain: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Plain: Slot::new(),
});

pub struct Plain {}

python_struct!(Plain, [], [STATE.class_Plain]);

fn Plain_new() -> Obj<Plain> {
    let this = Obj::<Plain>::new(0);
    this
}

static GENERATOR_STOP_PARAMS: Params = Params::new("generator_stop", &[]);

static RUNNING_GENERATOR_PARAMS: Params = Params::new("running_generator", &[]);

static GROW_DICT_PARAMS: Params = Params::new("grow_dict", &[]);

static GROW_SET_PARAMS: Params = Params::new("grow_set", &[]);

static SORT_WHILE_CHANGING_PARAMS: Params = Params::new("sort_while_changing", &[]);

static UNBOUND_PARAMS: Params = Params::new("unbound", &[]);

static UNPACK_MANY_PARAMS: Params = Params::new("unpack_many", &[]);

static UNPACK_FEW_PARAMS: Params = Params::new("unpack_few", &[]);

static DELETE_ITEM_PARAMS: Params = Params::new("delete_item", &[]);

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

static LAMBDA_17_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_18_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_19_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_20_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_21_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_22_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_23_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_24_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_25_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_26_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_27_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_28_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_29_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_30_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_31_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_32_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_33_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_34_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_35_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_36_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_37_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_38_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_39_PARAMS: Params = Params::new("<lambda>", &[]);

fn generator_stop() -> Res<List<Value>> {
    builtins::list_from(generator_stop_steps().to_iter().map(|item| {
        let item = item?;
        Ok(Value::from(item))
    }))
}

fn generator_stop_steps() -> Generator<i64> {
    Generator::new(
        "generator_stop.<locals>.steps",
        move |co: Co<i64>| async move {
            co.give(1).await?;
            Err(exception(&call(
                &builtin("StopIteration"),
                &[Value::from(Str::lit("inside"))],
            )?))
        },
    )
}

fn running_generator() -> Res<()> {
    let steps_running = Shared::<Generator<i64>>::unset();

    steps_running.set(running_generator_steps(&steps_running));
    steps_running
        .get_local("steps_running")?
        .send(Value::NONE)?;
    Ok(())
}

fn running_generator_steps(steps_running: &Shared<Generator<i64>>) -> Generator<i64> {
    let steps_running = steps_running.clone();
    Generator::new(
        "running_generator.<locals>.steps",
        move |co: Co<i64>| async move {
            co.give(steps_running.get_free("steps_running")?.send(Value::NONE)?)
                .await?;
            Ok(Value::NONE)
        },
    )
}

fn grow_dict() -> Res<()> {
    let table = Dict::of(vec![(1i64, 1i64)])?;
    for item_2 in table.iter_keys() {
        let key = item_2?;
        let value = 1i64;
        table.set_item(key + 1, value)?;
    }
    Ok(())
}

fn grow_set() -> Res<()> {
    let items = {
        let items_2 = Set::<i64>::new();
        items_2.add(1i64)?;
        items_2
    };
    for item_3 in items.iter() {
        let item_2 = item_3?;
        items.add(item_2 + 1)?;
    }
    Ok(())
}

fn sort_while_changing() -> Res<()> {
    let items = list![3i64, 1, 2];
    items.sort_by_key(
        {
            let items = items.clone();
            move |item: &i64| Ok(sort_while_changing_lambda(&items, *item))
        },
        false,
    )?;
    Ok(())
}

fn sort_while_changing_lambda(items: &List<i64>, item_2: i64) -> i64 {
    {
        items.append(item_2);
        item_2
    }
}

fn unbound() -> Res<()> {
    let mut later: Option<i64> = None;
    print(&[bound(&later, "later")?])?;
    later = Some(1);
    Ok(())
}

fn too_deep(level: i64) -> Res<()> {
    let _depth = recursion::enter()?;
    Err(raised(too_deep(level + 1)))
}

fn unpack_many() -> Res<()> {
    let value = (1i64, 2i64, 3i64);
    let items: [i64; 2] = unpack(iter::ok(tuple![value.0, value.1, value.2].iter()))?;
    let first = Value::from(items[0]);
    let second = Value::from(items[1]);
    Ok(())
}

fn unpack_few() -> Res<()> {
    let value = list![1i64];
    let items = unpack_star(iter::ok(value.iter()), 2, 0)?;
    let first = items.0[0];
    let second = items.0[1];
    let rest = items.1.clone();
    Ok(())
}

fn delete_item() -> Res<()> {
    let items = List::<i64>::new();
    items.delete(0)?;
    Ok(())
}

fn lambda() -> Res<f64> {
    int::true_div(1, 0)
}

fn lambda_2() -> Res<i64> {
    int::modulo(5, 0)
}

fn lambda_3() -> Res<f64> {
    float::floor_div(1.5, 0.0)
}

fn lambda_4() -> Res<i64> {
    Dict::<Str, i64>::new().get_item(&Str::lit("a b"))
}

fn lambda_5() -> Res<i64> {
    Dict::<(i64, Str), i64>::new().get_item(&(1i64, Str::lit("x")))
}

fn lambda_6() -> Res<i64> {
    Dict::<Str, i64>::new().get_item(&Str::lit("two\nlines"))
}

fn lambda_7() -> Res<i64> {
    Dict::of(vec![(Value::from(1i64), 2i64)])?.pop(&Value::from(Str::lit("gone")))
}

fn lambda_8() -> Res<(i64, i64)> {
    Dict::<i64, i64>::new().popitem()
}

fn lambda_9() -> Res<i64> {
    list![1i64, 2, 3].get(10)
}

fn lambda_10() -> Res<Str> {
    Str::lit("abc").get(7)
}

fn lambda_11() -> Res<i64> {
    List::<i64>::new().pop(-1)
}

fn lambda_12() -> Res<Value> {
    ops::get_attr(&Plain_new().to_value(), "missing")
}

fn lambda_13() -> Res<()> {
    Err(Exc::no_attribute(&Value::from(5i64), "nothing_like_it"))
}

fn lambda_14() -> Res<()> {
    Err(builtin_error(
        "TypeError",
        "can only concatenate str (not \"int\") to str",
    ))
}

fn lambda_15() -> Res<Value> {
    call(&Value::NONE, &[])
}

fn lambda_16() -> Res<()> {
    Err(builtin_error("TypeError", "'int' object is not iterable"))
}

fn lambda_17() -> Res<()> {
    Err(builtin_error(
        "TypeError",
        "'NoneType' object is not subscriptable",
    ))
}

fn lambda_18() -> Res<Dict<Value, Value>> {
    Dict::of(vec![(List::<Value>::new().to_value(), Value::from(1i64))])
}

fn lambda_19() -> Res<List<Value>> {
    builtins::sorted(iter::ok(values![3, "a", Value::NONE].iter()), false)
}

fn lambda_20() -> Res<Int> {
    builtins::int_from_str(&Str::lit("zz"))
}

fn lambda_21() -> Res<f64> {
    builtins::float_from_str(&Str::lit("1.2.3"))
}

fn lambda_22() -> Res<i64> {
    list![1i64].index(&5i64, 0, i64::MAX)
}

fn lambda_23() -> Res<()> {
    list![1i64].remove(&5i64)?;
    Ok(())
}

fn lambda_24() -> Res<Int> {
    builtins::int_from_str_base(&Str::lit("9"), 8)
}

fn lambda_25() -> Res<List<Value>> {
    builtins::list_from(
        builtins::zip2_strict(
            iter::ok(list![1i64].iter()),
            iter::ok(list![1i64, 2].iter()),
            true,
        )?
        .boxed("zip")
        .map(|item| {
            let item = item?;
            Ok(item.to_value())
        }),
    )
}

fn lambda_26() -> Res<Str> {
    Ok(Str::from(format!(
        "{}",
        ops::format(&Str::lit("a").to_value(), "d")?
    )))
}

fn lambda_27() -> Res<Int> {
    builtins::int_from_str(&Str::lit("9").repeat(5000)?)
}

fn lambda_28() -> Res<Str> {
    Int::new(10).pow_nonneg(&Int::new(5000)).py_str()
}

fn lambda_29() -> Res<Int> {
    Int::new(1).shl(&Int::new(-1))
}

fn lambda_30() -> Res<f64> {
    float::pow_int(2.0, 1024)
}

fn lambda_31() -> Res<f64> {
    modules::math::exp(1000.0)
}

fn lambda_32() -> Res<f64> {
    builtins::float_from_int(&Int::new(10).pow_nonneg(&Int::new(400)))
}

fn lambda_33() -> Res<Int> {
    builtins::int_from_float(builtins::float_from_str(&Str::lit("inf"))?)
}

fn lambda_34() -> Res<f64> {
    modules::math::sqrt(-1 as f64)
}

fn lambda_35() -> Res<Bytes> {
    Str::lit("é").encode(&Str::lit("ascii"), &Str::lit("strict"))
}

fn lambda_36() -> Res<Str> {
    Bytes::lit(b"a\xff").decode(&Str::lit("utf-8"), &Str::lit("strict"))
}

fn lambda_37() -> Res<Bytes> {
    Str::lit("a").encode(&Str::lit("no-such-codec"), &Str::lit("strict"))
}

fn lambda_38() -> Res<i64> {
    builtins::next(List::<i64>::new().iter().boxed("list_iterator"))
}

fn lambda_39() -> Res<()> {
    Err(raised(too_deep(0)))
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Plain");
        namespace.finish("Plain", &bases)?
    };
    STATE.class_Plain.set(class.clone());

    let CASES = {
        let dict = Dict::<Value, Value>::new();
        dict.set_item(
            Value::from(Str::lit("arithmetic")),
            Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("modulo")),
            Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_2()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("float-floor")),
            Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_3()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("key")),
            Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_4()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("key-int")),
            Function::new(&LAMBDA_5_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_5()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("key-lines")),
            Function::new(&LAMBDA_6_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_6()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("pop-key")),
            Function::new(&LAMBDA_7_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_7()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("popitem")),
            Function::new(&LAMBDA_8_PARAMS, Vec::new(), move |_| {
                Ok(lambda_8()?.to_value())
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("index")),
            Function::new(&LAMBDA_9_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_9()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("string-index")),
            Function::new(&LAMBDA_10_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_10()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("pop-empty")),
            Function::new(&LAMBDA_11_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_11()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("attribute")),
            Function::new(&LAMBDA_12_PARAMS, Vec::new(), move |_| lambda_12()),
        )?;
        dict.set_item(
            Value::from(Str::lit("attribute-builtin")),
            Function::new(&LAMBDA_13_PARAMS, Vec::new(), move |_| {
                lambda_13()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("type-add")),
            Function::new(&LAMBDA_14_PARAMS, Vec::new(), move |_| {
                lambda_14()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("type-call")),
            Function::new(&LAMBDA_15_PARAMS, Vec::new(), move |_| lambda_15()),
        )?;
        dict.set_item(
            Value::from(Str::lit("type-iter")),
            Function::new(&LAMBDA_16_PARAMS, Vec::new(), move |_| {
                lambda_16()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("type-subscript")),
            Function::new(&LAMBDA_17_PARAMS, Vec::new(), move |_| {
                lambda_17()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("type-hash")),
            Function::new(&LAMBDA_18_PARAMS, Vec::new(), move |_| {
                Ok(lambda_18()?.to_value())
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("type-compare")),
            Function::new(&LAMBDA_19_PARAMS, Vec::new(), move |_| {
                Ok(lambda_19()?.to_value())
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("value-int")),
            Function::new(&LAMBDA_20_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_20()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("value-float")),
            Function::new(&LAMBDA_21_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_21()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("value-index")),
            Function::new(&LAMBDA_22_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_22()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("value-remove")),
            Function::new(&LAMBDA_23_PARAMS, Vec::new(), move |_| {
                lambda_23()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("value-base")),
            Function::new(&LAMBDA_24_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_24()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("value-strict")),
            Function::new(&LAMBDA_25_PARAMS, Vec::new(), move |_| {
                Ok(lambda_25()?.to_value())
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("value-format")),
            Function::new(&LAMBDA_26_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_26()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("value-digits")),
            Function::new(&LAMBDA_27_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_27()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("value-text-digits")),
            Function::new(&LAMBDA_28_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_28()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("value-shift")),
            Function::new(&LAMBDA_29_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_29()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("overflow-power")),
            Function::new(&LAMBDA_30_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_30()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("overflow-exp")),
            Function::new(&LAMBDA_31_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_31()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("overflow-float")),
            Function::new(&LAMBDA_32_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_32()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("overflow-int")),
            Function::new(&LAMBDA_33_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_33()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("domain")),
            Function::new(&LAMBDA_34_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_34()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("unicode-encode")),
            Function::new(&LAMBDA_35_PARAMS, Vec::new(), move |_| {
                Ok(lambda_35()?.to_value())
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("unicode-decode")),
            Function::new(&LAMBDA_36_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_36()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("lookup-codec")),
            Function::new(&LAMBDA_37_PARAMS, Vec::new(), move |_| {
                Ok(lambda_37()?.to_value())
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("stop")),
            Function::new(&LAMBDA_38_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_38()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("generator-stop")),
            Function::shared(Function::new(
                &GENERATOR_STOP_PARAMS,
                Vec::new(),
                move |_| Ok(generator_stop()?.to_value()),
            )),
        )?;
        dict.set_item(
            Value::from(Str::lit("generator-running")),
            Function::shared(Function::new(
                &RUNNING_GENERATOR_PARAMS,
                Vec::new(),
                move |_| {
                    running_generator()?;
                    Ok(Value::NONE)
                },
            )),
        )?;
        dict.set_item(
            Value::from(Str::lit("dict-size")),
            Function::shared(Function::new(&GROW_DICT_PARAMS, Vec::new(), move |_| {
                grow_dict()?;
                Ok(Value::NONE)
            })),
        )?;
        dict.set_item(
            Value::from(Str::lit("set-size")),
            Function::shared(Function::new(&GROW_SET_PARAMS, Vec::new(), move |_| {
                grow_set()?;
                Ok(Value::NONE)
            })),
        )?;
        dict.set_item(
            Value::from(Str::lit("list-sort")),
            Function::shared(Function::new(
                &SORT_WHILE_CHANGING_PARAMS,
                Vec::new(),
                move |_| {
                    sort_while_changing()?;
                    Ok(Value::NONE)
                },
            )),
        )?;
        dict.set_item(
            Value::from(Str::lit("unbound")),
            Function::shared(Function::new(&UNBOUND_PARAMS, Vec::new(), move |_| {
                unbound()?;
                Ok(Value::NONE)
            })),
        )?;
        dict.set_item(
            Value::from(Str::lit("too-deep")),
            Function::new(&LAMBDA_39_PARAMS, Vec::new(), move |_| {
                lambda_39()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("unpack-many")),
            Function::shared(Function::new(&UNPACK_MANY_PARAMS, Vec::new(), move |_| {
                unpack_many()?;
                Ok(Value::NONE)
            })),
        )?;
        dict.set_item(
            Value::from(Str::lit("unpack-few")),
            Function::shared(Function::new(&UNPACK_FEW_PARAMS, Vec::new(), move |_| {
                unpack_few()?;
                Ok(Value::NONE)
            })),
        )?;
        dict.set_item(
            Value::from(Str::lit("delete")),
            Function::shared(Function::new(&DELETE_ITEM_PARAMS, Vec::new(), move |_| {
                delete_item()?;
                Ok(Value::NONE)
            })),
        )?;
        dict
    };

    print(&[&Str::lit("before"), &modules::sys::argv().get(1)?])?;
    call(&CASES.get_item(&modules::sys::argv().get(1)?)?, &[])?;
    print(&[&Str::lit("never")])
}
