//! Items of a list that change places, and what only looks like it.

use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Noisy: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Noisy: Slot::new(),
});

pub struct Noisy {
    pub name: Field<Str>,
}

python_struct!(Noisy, [name], [STATE.class_Noisy]);

fn Noisy_new(name: &Str) -> Obj<Noisy> {
    let this = Obj::<Noisy>::new(0);
    Noisy_init(&this, name);
    this
}

static NOISY_REPR_PARAMS: Params = Params::new("Noisy.__repr__", &["self"]);

fn reverse(xs: &List<i64>) -> Res<List<i64>> {
    let mut i: i64 = 0;
    let mut j = xs.len() - 1;
    while i < j {
        xs.swap(i, j)?;
        i += 1;
        j -= 1;
    }
    Ok(xs.clone())
}

fn reverse_2(xs: &List<f64>) -> Res<List<f64>> {
    let mut i: i64 = 0;
    let mut j = xs.len() - 1;
    while i < j {
        xs.swap(i, j)?;
        i += 1;
        j -= 1;
    }
    Ok(xs.clone())
}

fn reverse_3(xs: &List<Str>) -> Res<List<Str>> {
    let mut i: i64 = 0;
    let mut j = xs.len() - 1;
    while i < j {
        xs.swap(i, j)?;
        i += 1;
        j -= 1;
    }
    Ok(xs.clone())
}

fn reverse_pairs(xs: &List<Str>) -> Res<List<Str>> {
    for i in 0i64..xs.len().div_euclid(2) {
        let j = xs.len() - 1 - i;
        xs.swap(j, i)?;
    }
    Ok(xs.clone())
}

fn reverse_pairs_2(xs: &List<i64>) -> Res<List<i64>> {
    for i in 0i64..xs.len().div_euclid(2) {
        let j = xs.len() - 1 - i;
        xs.swap(j, i)?;
    }
    Ok(xs.clone())
}

fn reverse_pairs_3(xs: &List<List<i64>>) -> Res<List<List<i64>>> {
    for i in 0i64..xs.len().div_euclid(2) {
        let j = xs.len() - 1 - i;
        xs.swap(j, i)?;
    }
    Ok(xs.clone())
}

fn last_kept(xs: &List<i64>, i: i64, j: i64) -> Res<i64> {
    let kept = xs.get(i)?;
    xs.swap(i, j)?;
    Ok(kept)
}

fn with_comment(xs: &List<i64>) -> Res<List<i64>> {
    let t = xs.get(0)?;
    // The second one goes first.
    let value = xs.get(1)?;
    xs.set(0, value)?;
    let value_2 = t;
    xs.set(1, value_2)?;
    Ok(xs.clone())
}

fn through_the_subscript(xs: &List<i64>) -> Res<List<i64>> {
    let i: i64 = 1;
    let i = xs.get(i)?;
    let value = xs.get(0)?;
    xs.set(i, value)?;
    let value_2 = i;
    xs.set(0, value_2)?;
    Ok(xs.clone())
}

fn overlapping(xs: &List<i64>) -> Res<List<i64>> {
    let t = xs.get(0)?;
    let value = xs.get(1)?;
    xs.set(0, value)?;
    let value_2 = t;
    xs.set(2, value_2)?;
    Ok(xs.clone())
}

fn of_two_lists(xs: &List<i64>, ys: &List<i64>) -> Res<(List<i64>, List<i64>)> {
    let t = xs.get(0)?;
    let value = ys.get(0)?;
    xs.set(0, value)?;
    let value_2 = t;
    ys.set(0, value_2)?;
    Ok((xs.clone(), ys.clone()))
}

fn out_of_range(xs: &List<i64>, i: i64, j: i64) -> Res<()> {
    let mut error: Value = Value::NONE;
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, xs.swap(i, j));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("IndexError"))? {
        error = error_2.value();
        print(&[&Str::lit("IndexError:"), &error, xs])?;
    }
    let caught_2: Res<()> = 'attempt2: {
        attempt!('attempt2, xs.swap(j, i));
        Ok(())
    };
    if let Some(error_3) = except(caught_2, &builtin("IndexError"))? {
        error = error_3.value();
        print(&[&Str::lit("IndexError:"), &error, xs])?;
    }
    Ok(())
}

fn seen_after_failure(xs: &List<i64>) -> Res<()> {
    let mut t = -1;
    let caught: Res<()> = 'attempt: {
        t = attempt!('attempt, xs.get(0));
        attempt!('attempt, xs.swap(0, 5));
        Ok(())
    };
    if let Some(_error) = except(caught, &builtin("IndexError"))? {
        print(&[&Str::lit("after"), &t, xs])?;
    }
    Ok(())
}

fn Noisy_init(this: &Obj<Noisy>, name: &Str) {
    this.name.set(name.clone());
}

fn Noisy_repr(this: &Obj<Noisy>) -> Str {
    this.name.get()
}

fn of_objects(items: &List<Obj<Noisy>>) -> Res<bool> {
    let new_first = items.get(0)?;
    let new_second = items.get(1)?;
    let first = new_first;
    let second = new_second;
    items.swap(1, 0)?;
    Ok(items.get(0)?.is(&second) && items.get(1)?.is(&first))
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Noisy");

        namespace.set(
            "__repr__",
            Function::new(&NOISY_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Noisy_repr(&Obj::<Noisy>::from_value(
                    &args[0],
                )?)))
            }),
        );
        namespace.finish("Noisy", &bases)?
    };
    STATE.class_Noisy.set(class.clone());

    print(&[
        &reverse(&list![1, 2, 3, 4, 5])?,
        &reverse(&list![1])?,
        &reverse_2(&list![2.5, 1.5])?,
    ])?;
    print(&[
        &reverse_3(&list!["a", "b", "c"])?,
        &reverse_pairs(&list!["x", "y"])?,
    ])?;
    print(&[
        &reverse_pairs_2(&list![1, 2, 3, 4])?,
        &reverse_pairs_3(&list![list![1], list![2], list![3]])?,
    ])?;
    let numbers = list![10i64, 20, 30];
    print(&[&last_kept(&numbers, 0, 2)?, &numbers])?;
    print(&[
        &last_kept(&numbers, 1, 1)?,
        &numbers,
        &last_kept(&numbers, -1, 0)?,
        &numbers,
    ])?;
    print(&[
        &with_comment(&list![1, 2])?,
        &through_the_subscript(&list![5, 2, 9])?,
        &overlapping(&list![1, 2, 3])?,
    ])?;
    print(&[&of_two_lists(&list![1], &list![2])?])?;
    let alias = list![1i64, 2];
    print(&[&of_two_lists(&alias, &alias)?])?;
    out_of_range(&list![1, 2, 3], 1, 3)?;
    out_of_range(&list![1, 2, 3], 3, 1)?;
    out_of_range(&list![1, 2, 3], -4, 7)?;
    out_of_range(&List::<i64>::new(), 0, 0)?;
    out_of_range(&list![1, 2, 3], -1, -3)?;
    seen_after_failure(&list![7, 8])?;
    print(&[&of_objects(&list![
        Noisy_new(&Str::lit("a")),
        Noisy_new(&Str::lit("b"))
    ])?])?;
    let mixed = values![1, "two", Value::NONE];
    mixed.swap(2, 0)?;
    print(&[&mixed])?;
    let t = mixed.get(0)?;
    mixed.swap(0, 1)?;
    print(&[&mixed, &t])
}
