//! Functions called with arguments of several types.

use portalis_runtime::*;

/// The module's variables.
struct State {
    default_largest_default: Slot<()>,
}

static STATE: Global<State> = Global::new(State {
    default_largest_default: Slot::new(),
});

static SHOW_PARAMS: Params = Params::new("show", &["value"]);

static TWICE_PARAMS: Params = Params::new("twice", &["x"]);

static HALVE_PARAMS: Params = Params::new("halve", &["x"]);

/// Prints the text of a value.
fn show(value: &Value) -> Res<()> {
    if !value.is_none() {
        print(&[&value.py_repr()?])?;
    }
    Ok(())
}

/// Prints the text of a value.
fn show_2(value: i64) -> Res<()> {
    print(&[&value.py_repr()?])?;
    Ok(())
}

/// Prints the text of a value.
fn show_3(value: &Str) -> Res<()> {
    print(&[&value.py_repr()?])?;
    Ok(())
}

/// Prints the text of a value.
fn show_4() {}

/// Prints the text of a value.
fn show_5(value: &List<i64>) -> Res<()> {
    print(&[&value.py_repr()?])?;
    Ok(())
}

/// Prints the text of a value.
fn show_6(value: &List<Option<Str>>) -> Res<()> {
    print(&[&value.py_repr()?])?;
    Ok(())
}

/// Prints the text of a value.
fn show_7(value: &(i64, Str)) -> Res<()> {
    print(&[&value.py_repr()?])?;
    Ok(())
}

/// Prints the text of a value.
fn show_8(value: &Dict<Str, f64>) -> Res<()> {
    print(&[&value.py_repr()?])?;
    Ok(())
}

/// Prints the text of a value.
fn show_9(value: Int) -> Res<()> {
    print(&[&value.py_repr()?])?;
    Ok(())
}

/// Prints the text of a value.
fn show_10(value: Option<i64>) -> Res<()> {
    if !value.is_none() {
        print(&[&some(&value)?.py_repr()?])?;
    }
    Ok(())
}

/// Prints the text of a value.
fn show_11(value: &Option<Str>) -> Res<()> {
    if !value.is_none() {
        print(&[&some(value)?.py_repr()?])?;
    }
    Ok(())
}

/// Prints the text of a value.
fn show_12(value: f64) -> Res<()> {
    print(&[&value.py_repr()?])?;
    Ok(())
}

/// Prints the text of a value.
fn show_13(value: bool) -> Res<()> {
    print(&[&value.py_repr()?])?;
    Ok(())
}

/// Prints the text of a value.
fn show_14(value: &List<Str>) -> Res<()> {
    print(&[&value.py_repr()?])?;
    Ok(())
}

/// Prints the text of a value.
fn show_15(value: &List<(i64, Str)>) -> Res<()> {
    print(&[&value.py_repr()?])?;
    Ok(())
}

/// Prints the text of a value.
fn show_16(value: &List<(i64, f64)>) -> Res<()> {
    print(&[&value.py_repr()?])?;
    Ok(())
}

/// Prints the text of a value.
fn show_17(value: &Value) -> Res<()> {
    if !value.is_none() {
        print(&[&value.py_repr()?])?;
    }
    Ok(())
}

/// Prints the text of a value.
fn show_18(value: &List<Dict<Str, i64>>) -> Res<()> {
    print(&[&value.py_repr()?])?;
    Ok(())
}

fn twice(x: &Value) -> Res<Value> {
    ops::add(x, x)
}

fn twice_2(x: i64) -> i64 {
    x + x
}

fn twice_3(x: &Str) -> Str {
    x.concat(x)
}

fn twice_4(x: &List<i64>) -> List<i64> {
    x.concat(x)
}

fn twice_5(x: Int) -> Int {
    &x + &x
}

fn largest(items: &List<i64>) -> Res<Option<i64>> {
    let mut best: Option<i64> = None;
    for item_2 in items.iter() {
        if best.is_none() || item_2 > *some(&best)? {
            best = Some(item_2);
        }
    }
    Ok(best)
}

fn largest_2(items: &Str) -> Res<Option<Str>> {
    let mut best: Option<Str> = None;
    for item_2 in items.iter() {
        if best.is_none() || item_2 > *some(&best)? {
            best = Some(item_2.clone());
        }
    }
    Ok(best)
}

fn largest_3(items: &List<i64>, default: i64) -> i64 {
    let mut best = default;
    for item_2 in items.iter() {
        if item_2 > best {
            best = item_2;
        }
    }
    best
}

fn largest_4(items: &List<f64>, default: f64) -> f64 {
    let mut best = default;
    for item_2 in items.iter() {
        if item_2 > best {
            best = item_2;
        }
    }
    best
}

fn is_even(n: i64) -> Res<bool> {
    let _depth = recursion::enter()?;
    Ok(n == 0 || is_odd_2(n - 1)?)
}

fn is_even_2(n: f64) -> Res<bool> {
    let _depth = recursion::enter()?;
    Ok(n == 0.0 || is_odd(n - 1.0)?)
}

fn is_odd(n: f64) -> Res<bool> {
    let _depth = recursion::enter()?;
    Ok(n != 0.0 && is_even_2(n - 1.0)?)
}

fn is_odd_2(n: i64) -> Res<bool> {
    let _depth = recursion::enter()?;
    Ok(n != 0 && is_even(n - 1)?)
}

fn depth(tree: &Value) -> Res<i64> {
    let _depth = recursion::enter()?;
    Ok(if is_instance(tree, &builtin("list"))? && tree.truth()? {
        1 + builtins::max(
            builtins::map(move |item: &Value| depth(item), ops::iter(tree)?)?.boxed("map"),
        )?
    } else {
        0
    })
}

fn extend(items: &List<i64>, value: i64) -> List<i64> {
    items.append(value);
    items.clone()
}

fn extend_2(items: &List<Str>, value: &Str) -> List<Str> {
    items.append(value.clone());
    items.clone()
}

fn pairs(items: &Str) -> Generator<(i64, Str)> {
    let items = items.clone();
    Generator::new("pairs", move |co: Co<(i64, Str)>| async move {
        for (i, item_2) in (0i64..).zip(items.iter()) {
            co.give((i, item_2.clone())).await?;
        }
        Ok(Value::NONE)
    })
}

fn pairs_2(items: &List<f64>) -> Generator<(i64, f64)> {
    let items = items.clone();
    Generator::new("pairs", move |co: Co<(i64, f64)>| async move {
        for (i, item_2) in (0i64..).zip(items.iter()) {
            co.give((i, item_2)).await?;
        }
        Ok(Value::NONE)
    })
}

fn apply(argument: i64) -> Res<f64> {
    halve_2(argument)
}

fn apply_2(argument: &Str) -> Str {
    shout(argument)
}

fn halve(x: &Value) -> Res<Value> {
    ops::div(x, &Value::from(2i64))
}

fn halve_2(x: i64) -> Res<f64> {
    int::true_div(x, 2)
}

fn shout(x: &Str) -> Str {
    x.upper().concat(&Str::lit("!"))
}

fn check() -> Res<Value> {
    assert_true(halve_2(2)? == halve_2(2)?)?;
    ops::get_attr(
        &Function::shared(Function::new(&HALVE_PARAMS, Vec::new(), move |args| {
            halve(&args[0])
        })),
        "__name__",
    )
}

fn check_2() -> Res<Value> {
    twice(&Value::from(2i64))?.assert_eq(&twice(&Value::from(2i64))?)?;
    ops::get_attr(
        &Function::shared(Function::new(&TWICE_PARAMS, Vec::new(), move |args| {
            twice(&args[0])
        })),
        "__name__",
    )
}

fn count_if(items: &List<i64>, wanted: i64) -> Res<Int> {
    builtins::sum_i64(count_if_genexpr(wanted, items).to_iter())
}

fn count_if_2(items: &Str, wanted: &Str) -> Res<Int> {
    builtins::sum_i64(count_if_genexpr_2(wanted, items).to_iter())
}

fn count_if_genexpr(wanted: i64, iterable: &List<i64>) -> Generator<i64> {
    let iterable = iterable.clone();
    Generator::new(
        "count_if.<locals>.<genexpr>",
        move |co: Co<i64>| async move {
            for item_2 in iterable.iter() {
                if item_2 == wanted {
                    co.give(1).await?;
                }
            }
            Ok(Value::NONE)
        },
    )
}

fn count_if_genexpr_2(wanted: &Str, iterable: &Str) -> Generator<i64> {
    let wanted = wanted.clone();
    let iterable = iterable.clone();
    Generator::new(
        "count_if.<locals>.<genexpr>",
        move |co: Co<i64>| async move {
            for item_2 in iterable.iter() {
                if item_2 == wanted {
                    co.give(1).await?;
                }
            }
            Ok(Value::NONE)
        },
    )
}

fn by_key(items: &List<(i64, Str)>, key: i64) -> Res<List<(i64, Str)>> {
    builtins::sorted_by_key(
        iter::ok(items.iter()),
        {
            let key = key;
            move |item: &(i64, Str)| by_key_lambda(key, item)
        },
        false,
    )
}

fn by_key_2(items: &List<Dict<Str, i64>>, key: &Str) -> Res<List<Dict<Str, i64>>> {
    builtins::sorted_by_key(
        iter::ok(items.iter()),
        {
            let key = key.clone();
            move |item: &Dict<Str, i64>| by_key_lambda_2(&key, item)
        },
        false,
    )
}

fn by_key_lambda(key: i64, item_2: &(i64, Str)) -> Res<Value> {
    ops::get_item(&item_2.to_value(), &key.to_value())
}

fn by_key_lambda_2(key: &Str, item_2: &Dict<Str, i64>) -> Res<i64> {
    item_2.get_item(key)
}

fn fails(x: &Value) -> Res<Value> {
    ops::get_item(x, &Int::new(ops::len(x)?).to_value())
}

/// The module's body.
pub fn run() -> Res<()> {
    show_2(1)?;
    show_3(&Str::lit("one"))?;
    show_4();
    show_5(&list![1, 2])?;
    show_5(&List::<i64>::new())?;
    show_6(&List::<Option<Str>>::from(vec![Some(Str::lit("a")), None]))?;
    show_7(&(1, Str::lit("a")))?;
    show_8(&Dict::of(vec![(Str::lit("k"), 1.5)])?)?;
    show_2(twice_2(4))?;
    show_3(&twice_3(&Str::lit("ab")))?;
    show_5(&twice_4(&list![1]))?;
    show_9(twice_5(Int::new(10).pow_nonneg(&Int::new(30))))?;
    show_10(largest(&list![3, 1, 2])?)?;
    show_11(&largest_2(&Str::lit("hello"))?)?;
    show_2(largest_3(&List::<i64>::new(), 7))?;
    show_10(largest(&List::<i64>::new())?)?;
    show_12(largest_4(&list![1.5], 0.5))?;
    show_13(is_even(10)?)?;
    show_13(is_odd(7.0)?)?;
    show_2(depth(
        &values![1, values![2, values![3].to_value()].to_value()].to_value(),
    )?)?;
    let new_numbers = list![1i64];
    let new_words = list!["a"];
    let numbers = new_numbers;
    let words = new_words;
    let alias = extend(&numbers, 2);
    let _ = extend_2(&words, &Str::lit("b"));
    alias.append(3);
    show_5(&numbers)?;
    show_14(&words)?;
    show_15(&builtins::list_from(pairs(&Str::lit("ab")).to_iter())?)?;
    show_16(&builtins::list_from(pairs_2(&list![1.5]).to_iter())?)?;
    show_12(apply(3)?)?;
    show_3(&apply_2(&Str::lit("hi")))?;
    show_17(&check()?)?;
    show_17(&check_2()?)?;
    show_9(count_if(&list![1, 2, 1], 1)?)?;
    show_9(count_if_2(&Str::lit("abca"), &Str::lit("a"))?)?;
    show_15(&by_key(&list![(2, Str::lit("b")), (1, Str::lit("a"))], 0)?)?;
    show_18(&by_key_2(
        &list![
            Dict::of(vec![(Str::lit("n"), 2i64)])?,
            Dict::of(vec![(Str::lit("n"), 1i64)])?
        ],
        &Str::lit("n"),
    )?)?;
    show_17(&ops::get_attr(
        &Function::shared(Function::documented(
            &SHOW_PARAMS,
            Vec::new(),
            Value::from("Prints the text of a value."),
            move |args| {
                show(&args[0])?;
                Ok(Value::NONE)
            },
        )),
        "__doc__",
    )?)?;
    for item_2 in ops::iter(&(values![1], Str::lit("ab"), (1i64, 2i64)).to_value())? {
        let subject = item_2?;
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, fails(&subject));
            Ok(())
        };
        if let Some(error_2) = except(caught, &builtin("IndexError"))? {
            let error = error_2.value();
            print(&[&error])?;
        }
    }
    Ok(())
}
