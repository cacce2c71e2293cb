use portalis_runtime::*;

fn cut(xs: &Value, a: &Value, b: &Value) -> Res<Value> {
    ops::get_item(
        xs,
        &Slice::new(a.clone(), b.clone(), Value::NONE).to_value(),
    )
}

fn cut3(xs: &Str, a: i64, b: i64, c: i64) -> Res<Str> {
    xs.slice_step(a..b, c)
}

fn pick(n: i64) -> Res<i64> {
    print(&[&Str::lit("pick"), &n])?;
    Ok(n)
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut e: Value = Value::NONE;
    let mut ys_2: List<i64>;
    let xs = list![1i64, 2, 3, 4, 5];
    let big = Int::new(1).shl(&Int::new(80))?;
    for a in tuple![-9i64, -5i64, -2i64, 0i64, 2i64, 5i64, 9i64].iter() {
        for b in tuple![-9i64, -5i64, -2i64, 0i64, 2i64, 5i64, 9i64].iter() {
            print(&[
                &xs.slice(a..b),
                &xs.slice(a..),
                &xs.slice(..b),
                &Str::lit("añc€e").slice(a..b),
                &Str::lit("abcde").slice(a..b),
                &Bytes::lit(b"abcde").slice(a..b),
                &tuple![1i64, 2i64, 3i64].get_slice(&Slice::new(
                    Value::from(a),
                    Value::from(b),
                    Value::NONE,
                ))?,
            ])?;
            for item_2 in ops::iter(
                &(
                    -3i64,
                    -1i64,
                    1i64,
                    2i64,
                    -Int::new(1).shl(&Int::new(63))?,
                    Int::new(1).shl(&Int::new(63))? - 1,
                )
                    .to_value(),
            )? {
                let c = Int::from_value(&item_2?)?;
                print(&[
                    &xs.slice_step(a..b, c.to_i64_clamped())?,
                    &xs.slice_step(a.., c.to_i64_clamped())?,
                    &xs.slice_step(..b, c.to_i64_clamped())?,
                    &xs.slice_step(.., c.to_i64_clamped())?,
                    &Str::lit("añc€e").slice_step(a..b, c.to_i64_clamped())?,
                    &Bytes::lit(b"abcde").slice_step(a..b, c.to_i64_clamped())?,
                ])?;
            }
        }
    }
    print(&[
        &xs.slice(big.to_i64_clamped()..),
        &xs.slice(..big.to_i64_clamped()),
        &xs.slice((-&big).to_i64_clamped()..),
        &xs.slice_step(.., big.to_i64_clamped())?,
        &xs.slice_step(.., (-&big).to_i64_clamped())?,
        &Str::lit("abc").slice((-&big).to_i64_clamped()..big.to_i64_clamped()),
    ])?;
    let t: Tuple<i64> = builtins::tuple_from(iter::ok(xs.iter()))?;
    print(&[
        &t.slice(1..3),
        &t.slice(..),
        &t.slice_step(.., -1)?,
        &t.slice_step(.., 2)?,
        &t.slice(..).is(&t),
    ])?;
    let caught: Res<()> = 'attempt4: {
        attempt!(
            'attempt4,
            print(&[&attempt!('attempt4, xs.slice_step(.., 0))])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("ValueError"))? {
        e = error.value();
        print(&[&e])?;
    }
    let caught_2: Res<()> = 'attempt5: {
        attempt!(
            'attempt5,
            print(&[&attempt!('attempt5, cut3(&Str::lit("abc"), 1, 2, 0))])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught_2, &builtin("ValueError"))? {
        e = error_2.value();
        print(&[&e])?;
    }
    print(&[&xs.slice_step(pick(0)?..pick(3)?, pick(2)?)?])?;
    let ys = xs.clone();
    print(&[&ys.clone().slice(
        0..({
            let value = list![7i64, 8, 9];
            ys_2 = value.clone();
            value
        })
        .get(1)?
            - 6,
    )])?;
    let zs = xs.slice(..);
    zs.append(6);
    print(&[
        &xs,
        &zs,
        &xs.slice(1..).get(0)?,
        &xs.slice(-2..).slice_step(.., -1)?,
    ])?;
    let s = Str::lit("hello");
    print(&[
        &s.slice(1..-1).upper(),
        &(s.slice_step(.., -1)? == "olleh"),
        &s.slice(s.len().div_euclid(2)..),
    ])?;
    Ok(())
}
