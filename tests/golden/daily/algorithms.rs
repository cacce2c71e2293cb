//! Recursion and loops over lists: sorting, searching, permutations, n queens, dynamic programming, gcd, sieve.

use portalis_runtime::*;

/// The module's variables.
struct State {
    default_queens_row: Slot<i64>,
    default_queens_columns: Slot<Tuple<i64>>,
    default_queens_count: Slot<i64>,
}

static STATE: Global<State> = Global::new(State {
    default_queens_row: Slot::new(),
    default_queens_columns: Slot::new(),
    default_queens_count: Slot::new(),
});

fn quicksort(xs: &List<i64>) -> Res<List<i64>> {
    let _depth = recursion::enter()?;
    if xs.len() <= 1 {
        return Ok(xs.clone());
    }
    let new_pivot = xs.get(0)?;
    let new_rest = xs.slice(1..);
    let pivot = new_pivot;
    let rest = new_rest;
    Ok(quicksort(&list_of![x, for x in rest.iter(), if x < pivot])?
        .concat(&list![pivot])
        .concat(&quicksort(&list_of![
            x_2,
            for x_2 in rest.iter(),
            if x_2 >= pivot
        ])?))
}

fn binary_search(xs: &List<i64>, target: i64) -> Res<i64> {
    let new_high = xs.len() - 1;
    let mut low: i64 = 0;
    let mut high = new_high;
    while low <= high {
        let middle = (low + high).div_euclid(2);
        if xs.get(middle)? == target {
            return Ok(middle);
        }
        if xs.get(middle)? < target {
            low = middle + 1;
        } else {
            high = middle - 1;
        }
    }
    Ok(-1)
}

fn permutations(items: &List<i64>) -> Res<List<List<i64>>> {
    let _depth = recursion::enter()?;
    if items.is_empty() {
        return Ok(list![List::<i64>::new()]);
    }
    Ok(list_of![
        list![x].concat(&rest),
        for (i, x) in (0i64..).zip(items.iter()),
        for rest in permutations(&items.slice(..i).concat(&items.slice(i + 1..)))?.iter()
    ])
}

fn permutations_2(items: &Value) -> Res<List<List<Value>>> {
    let _depth = recursion::enter()?;
    if !items.truth()? {
        return Ok(list![List::<Value>::new()]);
    }
    Ok(list_of![
        list![x.clone()].concat(&rest),
        for item_2 in iter::enumerate(ops::iter(items)?, 0)?,
        let tuple = item_2?,
        let i = tuple.0,
        let x = tuple.1.clone(),
        for rest in permutations_2(&ops::add(
            &ops::get_item(
                items,
                &Slice::new(Value::NONE, Value::from(i), Value::NONE).to_value()
            )?,
            &ops::get_item(
                items,
                &Slice::new(Value::from(i + 1), Value::NONE, Value::NONE).to_value()
            )?
        )?)?
        .iter()
    ])
}

fn queens(n: i64, row: i64, columns: &Tuple<i64>, count: i64) -> Res<Int> {
    let _depth = recursion::enter()?;
    if row == n {
        return Ok(Int::new(1));
    }
    builtins::sum_int(
        queens_genexpr(n, row, columns, &builtins::range_stop(&Int::new(n))).to_iter(),
    )
}

fn queens_genexpr(n: i64, row: i64, columns: &Tuple<i64>, iterable: &Range) -> Generator<Int> {
    let columns = columns.clone();
    let iterable = iterable.clone();
    Generator::new("queens.<locals>.<genexpr>", move |co: Co<Int>| async move {
        for item_2 in iterable.iter() {
            let c = item_2.to_index()?;
            if builtins::all(
                queens_genexpr_genexpr(
                    row,
                    c,
                    &builtins::enumerate(iter::ok(columns.iter()), 0)?.boxed("enumerate"),
                )
                .to_iter(),
            )? {
                co.give(queens(n, row + 1, &columns.concat(&tuple![c]), 0)?)
                    .await?;
            }
        }
        Ok(Value::NONE)
    })
}

fn queens_genexpr_genexpr(row: i64, c: i64, iterable: &Iter<(i64, i64)>) -> Generator<bool> {
    let iterable = iterable.clone();
    Generator::new(
        "queens.<locals>.<genexpr>.<locals>.<genexpr>",
        move |co: Co<bool>| async move {
            for item_2 in iterable.clone() {
                let tuple = item_2?;
                let r = tuple.0;
                let k = tuple.1;
                co.give(c != k && builtins::abs_i64(c - k) != row - r)
                    .await?;
            }
            Ok(Value::NONE)
        },
    )
}

fn longest_common(a: &Str, b: &Str) -> Res<i64> {
    let table = list_of![list![0i64].repeat(b.len() + 1)?, for __ in 0i64..a.len() + 1];
    for (i, x) in (0i64..).zip(a.iter()) {
        for (j, y) in (0i64..).zip(b.iter()) {
            let value = if x == y {
                table.get(i)?.get(j)? + 1
            } else {
                builtins::max2(table.get(i)?.get(j + 1)?, table.get(i + 1)?.get(j)?)?
            };
            table.get(i + 1)?.set(j + 1, value)?;
        }
    }
    table.get(-1)?.get(-1)
}

fn gcd(a: i64, b: i64) -> Res<i64> {
    let mut a = a;
    let mut b = b;
    while b != 0 {
        let new_a = b;
        let new_b = int::modulo(a, b)?;
        a = new_a;
        b = new_b;
    }
    Ok(a)
}

fn sieve(n: i64) -> Res<List<i64>> {
    let flags = list![true].repeat(n + 1)?;
    let value = list![false, false];
    flags.set_slice(
        &Slice::new(Value::from(0i64), Value::from(2i64), Value::NONE),
        iter::ok(value.iter()),
    )?;
    for i in 2..(builtins::int_from_float(float::pow(n as f64, 0.5)?)? + 1).to_i64_clamped() {
        if flags.get(i)? {
            let value_2 = list![false].repeat(
                flags
                    .slice_step((Int::new(i) * i).to_i64_clamped().., i)?
                    .len(),
            )?;
            flags.set_slice(
                &Slice::new(Value::from(Int::new(i) * i), Value::NONE, Value::from(i)),
                iter::ok(value_2.iter()),
            )?;
        }
    }
    Ok(list_of![
        i_2,
        for (i_2, f) in (0i64..).zip(flags.iter()),
        if f
    ])
}

fn collatz(n: Int) -> i64 {
    let mut n = n;
    let mut steps: i64 = 0;
    while n != 1 {
        n = if n.rem_floor(2) == 0 {
            n.div_floor(2)
        } else {
            exact_int!(int, int(3i64) * int(&n) + 1)
        };
        steps += 1;
    }
    steps
}

/// The module's body.
pub fn run() -> Res<()> {
    STATE.default_queens_columns.set(Tuple::<i64>::empty());

    let data = list![5i64, 3, 9, 1, 5, 7];
    print(&[
        &quicksort(&data)?,
        &binary_search(&builtins::sorted(iter::ok(data.iter()), false)?, 7)?,
        &binary_search(&data, 100)?,
        &permutations(&list![1, 2, 3, 4])?.len(),
        &permutations_2(&{
            let left = Str::lit("ab");
            if !left.is_empty() {
                values!["a", "b"].to_value()
            } else {
                Value::from(left)
            }
        })?,
    ])?;
    print(&[
        &queens(5, 0, &STATE.default_queens_columns.get("columns")?, 0)?,
        &longest_common(&Str::lit("AGGTAB"), &Str::lit("GXTXAYB"))?,
        &gcd(1071, 462)?,
        &sieve(40)?,
        &builtins::max_by_key(iter::ok(1i64..30), move |item: &i64| {
            Ok(collatz(Int::new(*item)))
        })?,
        &collatz(Int::new(27)),
    ])?;
    let mut i: i64 = 0;
    'search2: {
        loop {
            i += 1;
            if i.rem_euclid(2) != 0 {
                continue;
            }
            if i > 6 {
                break 'search2;
            }
        }
        print(&[&Str::lit("never")])?;
    }
    'search4: {
        for x in data.iter() {
            if x == 100 {
                break 'search4;
            }
        }
        print(&[&Str::lit("not found"), &i])?;
    }
    Ok(())
}
