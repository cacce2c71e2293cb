//! The traps of texts and lists in functions whose types are known: code points, slices, aliases, in-place operators, splitting.

use portalis_runtime::*;

static SLICED_PARAMS: Params = Params::new("sliced", &["s", "start", "stop", "step"]);

static SLICED_LIST_PARAMS: Params = Params::new("sliced_list", &["items", "start", "stop", "step"]);

static STEPPED_PARAMS: Params = Params::new("stepped", &["items", "step", "values"]);

static DELETED_PARAMS: Params = Params::new("deleted", &["items", "start", "stop", "step"]);

static ELEMENT_PARAMS: Params = Params::new("element", &["items", "index"]);

static STORE_PARAMS: Params = Params::new("store", &["items", "index", "value"]);

fn by_code_point(
    s: &Str,
) -> Res<(
    i64,
    Str,
    Str,
    Str,
    Str,
    List<Value>,
    Str,
    Str,
    Str,
    Str,
    Str,
    i64,
)> {
    Ok((
        s.len(),
        s.get(1)?,
        s.get(-1)?,
        s.slice_step(.., -1)?,
        s.slice(1..3),
        list_of![Value::from(builtins::ord(&c)?), for c in s.iter()],
        s.upper(),
        s.title(),
        s.capitalize(),
        s.swapcase(),
        s.casefold(),
        s.index(&s.get(2)?)?,
    ))
}

fn sliced(
    s: &Value,
    start: &Value,
    stop: &Value,
    step: &Value,
) -> Res<(Value, Value, Value, Value, Value, Value)> {
    Ok((
        ops::get_item(
            s,
            &Slice::new(start.clone(), stop.clone(), step.clone()).to_value(),
        )?,
        ops::get_item(
            s,
            &Slice::new(start.clone(), Value::NONE, Value::NONE).to_value(),
        )?,
        ops::get_item(
            s,
            &Slice::new(Value::NONE, stop.clone(), Value::NONE).to_value(),
        )?,
        ops::get_item(
            s,
            &Slice::new(Value::NONE, Value::NONE, step.clone()).to_value(),
        )?,
        ops::get_item(
            s,
            &Slice::new(start.clone(), Value::NONE, step.clone()).to_value(),
        )?,
        ops::get_item(
            s,
            &Slice::new(Value::NONE, stop.clone(), step.clone()).to_value(),
        )?,
    ))
}

fn sliced_2(s: &Str, start: Int, stop: Int, step: i64) -> Res<(Str, Str, Str, Str, Str, Str)> {
    Ok((
        s.slice_step(start.to_i64_clamped()..stop.to_i64_clamped(), step)?,
        s.slice(start.to_i64_clamped()..),
        s.slice(..stop.to_i64_clamped()),
        s.slice_step(.., step)?,
        s.slice_step(start.to_i64_clamped().., step)?,
        s.slice_step(..stop.to_i64_clamped(), step)?,
    ))
}

fn sliced_list(
    items: &Value,
    start: &Value,
    stop: &Value,
    step: &Value,
) -> Res<(Value, Value, Value, Value)> {
    Ok((
        ops::get_item(
            items,
            &Slice::new(start.clone(), stop.clone(), step.clone()).to_value(),
        )?,
        ops::get_item(
            items,
            &Slice::new(start.clone(), Value::NONE, Value::NONE).to_value(),
        )?,
        ops::get_item(
            items,
            &Slice::new(Value::NONE, stop.clone(), Value::NONE).to_value(),
        )?,
        ops::get_item(
            items,
            &Slice::new(Value::NONE, Value::NONE, step.clone()).to_value(),
        )?,
    ))
}

fn sliced_list_2(
    items: &List<i64>,
    start: Int,
    stop: Int,
    step: i64,
) -> Res<(List<i64>, List<i64>, List<i64>, List<i64>)> {
    Ok((
        items.slice_step(start.to_i64_clamped()..stop.to_i64_clamped(), step)?,
        items.slice(start.to_i64_clamped()..),
        items.slice(..stop.to_i64_clamped()),
        items.slice_step(.., step)?,
    ))
}

fn assigned(items: &List<i64>, start: i64, stop: i64, values: &List<i64>) -> Res<List<i64>> {
    let value = values.clone();
    items.set_slice(
        &Slice::new(Value::from(start), Value::from(stop), Value::NONE),
        iter::ok(value.iter()),
    )?;
    Ok(items.clone())
}

fn stepped(items: &Value, step: &Value, values: &Value) -> Res<Value> {
    let value = values.clone();
    ops::set_item(
        items,
        &Slice::new(Value::NONE, Value::NONE, step.clone()).to_value(),
        value,
    )?;
    Ok(items.clone())
}

fn stepped_2(items: &List<i64>, step: i64, values: &List<i64>) -> Res<List<i64>> {
    let value = values.clone();
    items.set_slice(
        &Slice::new(Value::NONE, Value::NONE, Value::from(step)),
        iter::ok(value.iter()),
    )?;
    Ok(items.clone())
}

fn deleted(items: &Value, start: &Value, stop: &Value, step: &Value) -> Res<Value> {
    ops::del_item(
        items,
        &Slice::new(start.clone(), stop.clone(), step.clone()).to_value(),
    )?;
    Ok(items.clone())
}

fn deleted_2(items: &List<i64>, start: i64, stop: i64, step: i64) -> Res<List<i64>> {
    items.del_slice(&Slice::new(
        Value::from(start),
        Value::from(stop),
        Value::from(step),
    ))?;
    Ok(items.clone())
}

fn element(items: &Value, index: &Value) -> Res<Value> {
    ops::get_item(items, index)
}

fn store(items: &Value, index: &Value, value: &Value) -> Res<Value> {
    let value_2 = value.clone();
    ops::set_item(items, index, value_2)?;
    Ok(items.clone())
}

fn attempt(action: &Value, args_2: &Tuple<Value>) -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok({
            let mut args_3 = ArgList::new(action);
            attempt!('attempt, args_3.extend(&args_2.to_value()));
            attempt!('attempt, args_3.call())
        });
    };
    if let Some(error_2) = except(
        caught,
        &(
            builtin("IndexError"),
            builtin("ValueError"),
            builtin("TypeError"),
        )
            .to_value(),
    )? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "{}: {}",
            error.type_name(),
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn aliased() -> Res<List<List<i64>>> {
    let rows = list![list![0i64].repeat(2)?].repeat(3)?;
    let value = 5i64;
    rows.get(0)?.set(1, value)?;
    let value_2 = rows.get(2)?.concat(&list![1i64]);
    rows.set(2, value_2)?;
    let old = rows.get(1)?;
    old.extend(&list![7i64])?;
    rows.set(1, old.clone())?;
    Ok(rows)
}

fn changed(
    items: &List<i64>,
    number: i64,
    text: &Str,
    pair: &Tuple<i64>,
) -> Res<(List<i64>, i64, Str, Tuple<i64>)> {
    let mut items = items.clone();
    let mut number = number;
    let mut text = text.clone();
    let mut pair = pair.clone();
    items.extend(&list![number])?;
    number += 1;
    text += &Str::lit("!");
    pair = pair.concat(&tuple![number]);
    let other = items.clone();
    let items = items.concat(&list![99i64]);
    other.append(-1);
    Ok((items.clone(), number, text.clone(), pair.clone()))
}

fn counted_index(log: &List<i64>, i: i64) -> i64 {
    log.append(i);
    i
}

fn evaluated_once() -> Res<(List<Int>, List<List<i64>>, List<i64>, i64)> {
    let log = List::<i64>::new();
    let values = list![Int::new(10), Int::new(20), Int::new(30)];
    let key = counted_index(&log, 1);
    values.set(key, values.get(key)? + counted_index(&log, 5))?;
    let key_2 = counted_index(&log, 0);
    values.set(
        key_2,
        values.get(key_2)? * values.get(counted_index(&log, 2))?,
    )?;
    let grid = list![list![1i64, 2], list![3i64, 4]];
    let object = grid.get(counted_index(&log, 1))?;
    let key_3 = counted_index(&log, 0);
    let old = object.get(key_3)?;
    object.set(key_3, old - counted_index(&log, 9))?;
    let i: i64 = 0;
    let i: i64 = 2;
    values.set(i, Int::new(77))?;
    let value = i;
    values.set(i, Int::new(value))?;
    let i: i64 = 0;
    Ok((values.clone(), grid.clone(), log.clone(), i))
}

fn copies(
    table: &Dict<Str, List<i64>>,
) -> Res<(
    Dict<Str, List<i64>>,
    Dict<Str, List<i64>>,
    List<List<i64>>,
    List<List<i64>>,
)> {
    let shallow = builtins::dict_copy(table);
    shallow.get_item(&Str::lit("a"))?.append(1);
    let value = list![2i64];
    shallow.set_item(Str::lit("b"), value)?;
    let rows = builtins::list_from(table.iter_values())?;
    let old = rows.get(0)?;
    old.extend(&list![3i64])?;
    rows.set(0, old.clone())?;
    rows.append(list![4i64]);
    let same = list![rows.get(0)?].repeat(2)?.concat(&rows.slice(..1));
    same.get(0)?.clear();
    Ok((table.clone(), shallow.clone(), rows.clone(), same.clone()))
}

fn splits(
    s: &Str,
) -> Res<(
    List<Value>,
    List<Value>,
    List<Value>,
    List<Value>,
    List<Value>,
    List<Value>,
    (Str, Str, Str),
    (Str, Str, Str),
    Str,
)> {
    Ok((
        builtins::list_from(iter::ok(s.split_words().iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?,
        builtins::list_from(
            iter::ok(s.split(Some(&Str::lit(" ")), -1)?.iter()).map(|item| {
                let item = item?;
                Ok(Value::from(item))
            }),
        )?,
        builtins::list_from(iter::ok(s.split(None, 1)?.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?,
        builtins::list_from(
            iter::ok(s.rsplit(Some(&Str::lit(" ")), 1)?.iter()).map(|item| {
                let item = item?;
                Ok(Value::from(item))
            }),
        )?,
        builtins::list_from(iter::ok(s.splitlines(false).iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?,
        builtins::list_from(iter::ok(s.splitlines(true).iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?,
        s.partition(&Str::lit(" "))?,
        s.rpartition(&Str::lit("x"))?,
        s.title(),
    ))
}

/// The module's body.
pub fn run() -> Res<()> {
    for text in tuple![
        Str::lit("aß😀β"),
        Str::lit("ŉİǆ\u{301}"),
        Str::from_wtf8(b"\xed\xa0\x80\xed\xb0\x80x\xed\xbf\xbf"),
        Str::lit("e\u{301}ﬁΣ")
    ]
    .iter()
    {
        let _ = {
            let mut args_2 = ArgList::new(&builtin("print"));
            args_2.extend(
                &builtins::map(
                    {
                        let key = builtin("ascii");
                        move |item: &Value| Ok(Str::from_value(&call(&key, &[item.to_value()])?)?)
                    },
                    ops::iter(&by_code_point(&text)?.to_value())?,
                )?
                .boxed("map")
                .to_value(),
            )?;
            args_2.call()?
        };
    }
    for item_2 in ops::iter(
        &(
            (0i64, 3i64, 1i64),
            (4i64, 1i64, -1i64),
            (-100i64, 100i64, 2i64),
            (5i64, 2i64, 1i64),
            (-2i64, -5i64, -2i64),
            (
                Int::new(2).pow_nonneg(&Int::new(40)),
                -Int::new(2).pow_nonneg(&Int::new(40)),
                -1i64,
            ),
        )
            .to_value(),
    )? {
        let items: [Value; 3] = unpack(unpack_iter(&item_2?)?)?;
        let start = Int::from_value(&items[0])?;
        let stop = Int::from_value(&items[1])?;
        let step = i64::from_value(&items[2])?;
        let _ = {
            let mut args_3 = ArgList::new(&builtin("print"));
            args_3.push(start.to_value());
            args_3.push(stop.to_value());
            args_3.push(Value::from(step));
            args_3.extend(
                &sliced_2(&Str::lit("abcdef"), start.clone(), stop.clone(), step)?.to_value(),
            )?;
            args_3.extend(
                &sliced_list_2(&list![0, 1, 2, 3], start.clone(), stop.clone(), step)?.to_value(),
            )?;
            args_3.call()?
        };
    }
    print(&[
        &attempt(
            &Function::shared(Function::new(&SLICED_PARAMS, Vec::new(), move |args| {
                Ok(sliced(&args[0], &args[1], &args[2], &args[3])?.to_value())
            })),
            &tuple![
                Value::from(Str::lit("abc")),
                Value::from(0i64),
                Value::from(2i64),
                Value::from(0i64)
            ],
        )?,
        &attempt(
            &Function::shared(Function::new(
                &SLICED_LIST_PARAMS,
                Vec::new(),
                move |args| Ok(sliced_list(&args[0], &args[1], &args[2], &args[3])?.to_value()),
            )),
            &tuple![
                values![1].to_value(),
                Value::from(0i64),
                Value::from(1i64),
                Value::from(0i64)
            ],
        )?,
    ])?;
    print(&[
        &assigned(&list![1, 2, 3], 1, 2, &list![7, 8, 9])?,
        &assigned(&list![1, 2, 3], 5, 1, &list![0])?,
        &assigned(&list![1, 2, 3], 2, 1, &list![0])?,
        &assigned(&list![1, 2, 3], -2, 100, &List::<i64>::new())?,
        &assigned(&List::<i64>::new(), 0, 0, &list![1])?,
    ])?;
    print(&[
        &stepped_2(&list![1, 2, 3, 4], 2, &list![0, 0])?,
        &stepped_2(&list![1, 2, 3], -1, &list![7, 8, 9])?,
        &attempt(
            &Function::shared(Function::new(&STEPPED_PARAMS, Vec::new(), move |args| {
                stepped(&args[0], &args[1], &args[2])
            })),
            &tuple![
                values![1, 2, 3].to_value(),
                Value::from(2i64),
                values![1].to_value()
            ],
        )?,
        &attempt(
            &Function::shared(Function::new(&STEPPED_PARAMS, Vec::new(), move |args| {
                stepped(&args[0], &args[1], &args[2])
            })),
            &tuple![
                values![1, 2].to_value(),
                Value::from(0i64),
                List::<Value>::new().to_value()
            ],
        )?,
    ])?;
    print(&[
        &deleted_2(&list![1, 2, 3, 4, 5], 0, 5, 2)?,
        &deleted_2(&list![1, 2, 3, 4, 5], 4, 0, -2)?,
        &deleted_2(&list![1, 2], 3, 9, 1)?,
        &attempt(
            &Function::shared(Function::new(&DELETED_PARAMS, Vec::new(), move |args| {
                deleted(&args[0], &args[1], &args[2], &args[3])
            })),
            &tuple![
                values![1].to_value(),
                Value::from(0i64),
                Value::from(1i64),
                Value::from(0i64)
            ],
        )?,
    ])?;
    for item_3 in ops::iter(
        &(
            0i64,
            -1i64,
            3i64,
            -4i64,
            Int::new(2).pow_nonneg(&Int::new(40)),
        )
            .to_value(),
    )? {
        let index = Int::from_value(&item_3?)?;
        print(&[
            &attempt(
                &Function::shared(Function::new(&ELEMENT_PARAMS, Vec::new(), move |args| {
                    element(&args[0], &args[1])
                })),
                &tuple![values![1, 2, 3].to_value(), index.to_value()],
            )?,
            &attempt(
                &Function::shared(Function::new(&STORE_PARAMS, Vec::new(), move |args| {
                    store(&args[0], &args[1], &args[2])
                })),
                &tuple![
                    values![1, 2, 3].to_value(),
                    index.to_value(),
                    Value::from(9i64)
                ],
            )?,
        ])?;
    }

    let start = list![1i64];
    let keep = start.clone();
    let pair = (1i64,);
    print(&[
        &aliased()?,
        &changed(&start, 5, &Str::lit("t"), &tuple![pair.0])?,
        &start,
        &keep.is(&start),
        &pair,
        &evaluated_once()?,
    ])?;

    print(&[&copies(&Dict::of(vec![(Str::lit("a"), list![0i64])])?)?])?;

    for text in tuple![
        Str::lit(" a  b "),
        Str::lit(""),
        Str::lit("they're x\u{2028}y\r\nz\n"),
        Str::lit("\u{1c}\u{85}a\u{3000}b"),
        Str::lit("xx x")
    ]
    .iter()
    {
        let _ = {
            let mut args_4 = ArgList::new(&builtin("print"));
            args_4.extend(
                &builtins::map(
                    {
                        let key_2 = builtin("ascii");
                        move |item: &Value| Ok(Str::from_value(&call(&key_2, &[item.to_value()])?)?)
                    },
                    ops::iter(&splits(&text)?.to_value())?,
                )?
                .boxed("map")
                .to_value(),
            )?;
            args_4.call()?
        };
    }
    Ok(())
}
