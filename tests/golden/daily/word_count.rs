//! Counting, grouping and sorting words with dicts, sets and sorting keys.

use portalis_runtime::*;

fn lambda(item_2: &(Value, Value)) -> Res<(Value, Value)> {
    Ok((ops::neg(&item_2.1)?, item_2.0.clone()))
}

fn lambda_2(w: &Value) -> Res<(Int, Value)> {
    Ok((Int::new(ops::len(w)?), w.clone()))
}

fn genexpr(iterable: &Dict<Value, Value>) -> Generator<bool> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<bool>| async move {
        for item_2 in iterable.iter_keys() {
            let w = item_2?;
            co.give(Int::new(ops::len(&w)?) > 6).await?;
        }
        Ok(Value::NONE)
    })
}

fn genexpr_2(iterable: &Dict<Value, Value>) -> Generator<Value> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<Value>| async move {
        for item_2 in iterable.iter_keys() {
            let w = item_2?;
            co.give(call_method(&w, "isalpha", &[])?).await?;
        }
        Ok(Value::NONE)
    })
}

fn genexpr_3(iterable: &List<List<Str>>) -> Generator<Str> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<Str>| async move {
        for l in iterable.iter() {
            co.give(Str::lit(" ").join(genexpr_genexpr(&l.slice(..3)).to_iter())?)
                .await?;
        }
        Ok(Value::NONE)
    })
}

fn genexpr_genexpr(iterable: &List<Str>) -> Generator<Str> {
    let iterable = iterable.clone();
    Generator::new(
        "<genexpr>.<locals>.<genexpr>",
        move |co: Co<Str>| async move {
            for w in iterable.iter() {
                co.give(w.capitalize()).await?;
            }
            Ok(Value::NONE)
        },
    )
}

/// The module's body.
pub fn run() -> Res<()> {
    let text = Str::lit(
        "the quick brown fox jumps over the lazy dog\nThe dog barks; the fox runs away, and the dog sleeps.",
    );
    let counts = Dict::<Value, Value>::new();
    for word in text
        .lower()
        .replace(&Str::lit(";"), &Str::lit(""))
        .replace(&Str::lit(","), &Str::lit(""))
        .replace(&Str::lit("."), &Str::lit(""))
        .split_words()
        .iter()
    {
        let value_2 = ops::add(
            &counts.get_or(&word.to_value(), Value::from(0i64))?,
            &Value::from(1i64),
        )?;
        counts.set_item(word.to_value(), value_2)?;
    }
    for (word, n) in builtins::sorted_by_key(
        counts.iter_items(),
        move |item: &(Value, Value)| lambda(item),
        false,
    )?
    .slice(..5)
    .iter()
    {
        print(&[&Str::from(format!(
            "{}{} {}",
            ops::format(&word, "<8")?,
            ops::format(&n, ">3")?,
            ops::format(&ops::mul(&Value::from(Str::lit("#")), &n)?, "")?
        ))])?;
    }
    let by_length = Dict::<Int, List<Value>>::new();
    for item_2 in counts.iter_keys() {
        let word = item_2?;
        by_length
            .setdefault(Int::new(ops::len(&word)?), List::<Value>::new())?
            .append(word.clone());
    }
    print(&[&dict_of![
        k.clone(),
        builtins::sorted(iter::ok(v.iter()), false)?,
        for (k, v) in builtins::sorted(by_length.iter_items(), false)?.iter()
    ]])?;
    let letters = set_of![
        c.clone(),
        for item_3 in counts.iter_keys(),
        let w = item_3?,
        for item_4 in ops::iter(&w)?,
        let c = item_4?
    ];
    print(&[
        &letters.len(),
        &builtins::sorted(
            builtins::set_from(iter::ok(Str::lit("abcdefghijklmnopqrstuvwxyz").iter()).map(
                |item| {
                    let item = item?;
                    Ok(Value::from(item))
                },
            ))?
            .sub(&letters)?
            .iter(),
            false,
        )?,
        &builtins::max_by_key(counts.iter_keys(), {
            let key_2 = ops::get_attr(&counts.to_value(), "get")?;
            move |item: &Value| call(&key_2, &[item.to_value()])
        })?,
        &builtins::min_by_key(counts.iter_keys(), move |item: &Value| lambda_2(item))?,
    ])?;
    let value_3 = builtins::sorted(counts.iter_keys(), false)?;
    let items = unpack_star(iter::ok(value_3.iter()), 1, 1)?;
    let first = items.0[0].clone();
    let __ = items.1.clone();
    let last = items.2[0].clone();
    print(&[
        &first,
        &last,
        &call(
            &builtin("sum"),
            &[call_method(&counts.to_value(), "values", &[])?],
        )?,
        &builtins::any(genexpr(&counts).to_iter())?,
        &builtins::all(genexpr_2(&counts).to_iter())?,
    ])?;
    let new_a = Set::<Str>::constant(vec![Str::lit("x"), Str::lit("y"), Str::lit("z")]).copy();
    let new_b = Set::<Str>::constant(vec![Str::lit("y"), Str::lit("z"), Str::lit("w")]).copy();
    let a = new_a;
    let b = new_b;
    print(&[
        &builtins::sorted(a.bit_and(&b)?.iter(), false)?,
        &builtins::sorted(a.bit_or(&b)?.iter(), false)?,
        &builtins::sorted(a.sub(&b)?.iter(), false)?,
        &builtins::sorted(a.bit_xor(&b)?.iter(), false)?,
        &ops::is_le(&a.to_value(), &b.to_value())?,
        &ops::is_lt(
            &{
                let items_2 = Set::<Str>::new();
                items_2.add(Str::lit("y"))?;
                items_2
            }
            .to_value(),
            &a.to_value(),
        )?,
        &a.isdisjoint(
            {
                let items_3 = Set::<Str>::new();
                items_3.add(Str::lit("q"))?;
                items_3
            }
            .iter(),
        )?,
        &a.issuperset(
            {
                let items_4 = Set::<Str>::new();
                items_4.add(Str::lit("x"))?;
                items_4
            }
            .iter(),
        )?,
    ])?;
    let inverted = Dict::<Value, Set<Value>>::new();
    for item_5 in counts.iter_items() {
        let tuple = item_5?;
        let key = tuple.0.clone();
        let value = tuple.1.clone();
        inverted
            .setdefault(value.clone(), Set::<Value>::new())?
            .add(key.clone())?;
    }
    print(&[&list_of![
        (
            n_2.clone(),
            builtins::sorted(inverted.get_item(&n_2)?.iter(), false)?
        ),
        for n_2 in builtins::sorted(inverted.iter_keys(), false)?.iter(),
        if ops::is_gt(&n_2, &1i64.to_value())?
    ]])?;
    let lines = list_of![line.split_words(), for line in text.splitlines(false).iter()];
    print(&[
        &list_of![l.len(), for l in lines.iter()],
        &Str::lit(" | ").join(genexpr_3(&lines).to_iter())?,
        &text.count(&Str::lit("the")),
        &text.find(&Str::lit("fox")),
    ])?;
    print(&[
        &builtins::dict_from(iter::ok(
            builtins::sorted(counts.iter_items(), true)?
                .slice(..2)
                .iter(),
        ))?,
        &builtins::list_from(counts.iter_keys())?.slice(..3),
        &list_of![
            w_2.clone(),
            for item_6 in counts.iter_keys(),
            let w_2 = item_6?,
            if call_method(
                &w_2,
                "startswith",
                &[(Str::lit("b"), Str::lit("l")).to_value()]
            )?
            .truth()?
                && !call_method(&w_2, "endswith", &[Value::from(Str::lit("y"))])?.truth()?
        ],
    ])?;
    Ok(())
}
