use portalis_runtime::*;

fn first_factor(number: i64) -> Res<Option<i64>> {
    let mut factor: i64 = 0;
    'search2: {
        for item_2 in 2i64..number {
            factor = item_2;
            if int::modulo(number, factor)? == 0 {
                break 'search2;
            }
        }
        return Ok(None);
    }
    Ok(Some(factor))
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut index: Option<i64> = None;
    let mut y: Int = Int::ZERO;

    print(&[&list_of![first_factor(number)?, for number in 2i64..12]])?;

    let mut steps: i64 = 0;
    let mut number = Int::new(27);
    {
        while number != 1 {
            number = if number.rem_floor(2) == 0 {
                number.div_floor(2)
            } else {
                exact_int!(int, int(3i64) * int(&number) + 1)
            };
            steps += 1;
        }
        print(&[&Str::lit("done after"), &steps])?;
    }

    for i in 0i64..4 {
        if i == 1 {
            continue;
        }
        for j in 0i64..4 {
            if j > i {
                break;
            }
            print_with(&[&i, &j], " ", " ")?;
        }
    }
    print(&[])?;

    let items = list![1i64, 2, 3];
    for item_2 in items.iter() {
        if item_2 < 3 {
            items.append(item_2 + 10);
        }
    }
    print(&[&items])?;

    for item_3 in (0i64..).zip(list![(Str::lit("Ann"), 30i64), (Str::lit("Bob"), 25i64)].iter()) {
        let tuple = item_3;
        index = Some(tuple.0);
        let name = tuple.1 .0.clone();
        let age = tuple.1 .1;

        print(&[defined(&index, "index")?, &name, &age])?;
    }
    for item_4 in 0i64..5 {
        index = Some(item_4);
    }
    print(&[
        defined(&index, "index")?,
        &(1i64 < 2 && 2i64 < 3),
        &(1i64 < 3 && 3i64 < 2),
        &{
            let left = 0 == 0;
            if left {
                Value::from(left)
            } else {
                Value::from(Str::lit("x"))
            }
        },
        &{
            let left_2 = 0i64;
            if left_2 != 0 {
                Value::from(Str::lit("never"))
            } else {
                Value::from(left_2)
            }
        },
        &{
            let left_3 = Str::lit("");
            if !left_3.is_empty() {
                Value::from(left_3)
            } else {
                {
                    let left_4 = List::<Value>::new();
                    if !left_4.is_empty() {
                        left_4.to_value()
                    } else {
                        Value::from(Str::lit("last"))
                    }
                }
            }
        },
        &true,
    ])?;
    let mut x = Int::new(5);
    x = &x + 3;
    x = &x - 1;
    x = &x * 2;
    x = x.div_floor(4);
    x = x.pow_nonneg(&Int::new(2));
    x = Int::new(x.rem_floor(7));
    print(&[
        &x,
        &if x > 3 {
            Str::lit("big")
        } else {
            Str::lit("small")
        },
        &({
            let value = &x + 1;
            y = value.clone();
            value
        } * 2),
        &y,
    ])?;
    Ok(())
}
