use portalis_runtime::*;

fn find(xs: &List<i64>, want: i64) -> Option<i64> {
    for (i, x) in (0i64..).zip(xs.iter()) {
        if x == want {
            return Some(i);
        }
    }
    None
}

fn name_of(n: i64) -> Option<Str> {
    if n > 0 {
        return Some(Str::lit("pos"));
    }
    if n < 0 {
        return Some(Str::lit("neg"));
    }
    None
}

fn power(n: i64) -> Option<Int> {
    if n > 3 {
        return None;
    }
    Some(Int::new(10).pow_nonneg(&Int::new(n)))
}

fn half(n: i64) -> Res<Option<f64>> {
    Ok(if n != 0 {
        Some(int::true_div(n, 2)?)
    } else {
        None
    })
}

fn last(xs: &List<bool>) -> Option<bool> {
    let mut found: Option<bool> = None;
    for x in xs.iter() {
        found = Some(x);
    }
    found
}

/// The module's body.
pub fn run() -> Res<()> {
    print(&[
        &(find(&list![1, 2, 3], 2) == Some(1)),
        &(find(&list![1, 2, 3], 2) != Some(1)),
        &(find(&list![1], 2) == Some(1)),
        &(find(&list![1], 2) != Some(1)),
    ])?;
    print(&[
        &find(&list![1], 2).is_none(),
        &find(&list![1], 1).is_none(),
        &find(&list![1], 1).is_some(),
    ])?;
    print(&[
        &(Some(1i64) == find(&list![1, 2, 3], 2)),
        &find(&list![1], 1).is_none(),
    ])?;
    print(&[
        &(name_of(1) == Some(Str::lit("pos"))),
        &(name_of(0) == Some(Str::lit("pos"))),
        &(name_of(-1) != Some(Str::lit("pos"))),
        &(Some(Str::lit("neg")) == name_of(-1)),
    ])?;
    print(&[
        &(power(2) == Some(Int::new(100))),
        &(power(9) == Some(Int::new(100))),
        &(Some(Int::new(10).pow_nonneg(&Int::new(30))) == power(3)),
        &power(1).is_some(),
    ])?;
    print(&[
        &(half(1)? == Some(0.5)),
        &(half(0)? == Some(0.5)),
        &half(0)?.is_some(),
        &(half(1)? == Some(builtins::float_from_str(&Str::lit("nan"))?)),
    ])?;
    let x: i64 = 5;
    let y: Option<i64> = find(&list![4, 5], 5);
    print(&[&(Some(x) == y), &(y == Some(x)), &(y != Some(x)), &(y == y)])?;
    print(&[
        &(last(&list![true, false]) == Some(false)),
        &(last(&List::<bool>::new()) == Some(true)),
    ])?;
    assert_true(find(&list![1, 2, 3], 3) == Some(2))?;
    Ok(())
}
