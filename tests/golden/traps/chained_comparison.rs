//! A chained comparison evaluates its operands once, from the left, and stops at the first that fails.

use portalis_runtime::*;

/// The module's variables.
struct State {
    calls: Slot<List<Value>>,
}

static STATE: Global<State> = Global::new(State { calls: Slot::new() });

fn value(x: i64) -> Res<i64> {
    STATE.calls.get("calls")?.append(Value::from(x));
    Ok(x)
}

fn value_2(x: f64) -> Res<f64> {
    STATE.calls.get("calls")?.append(Value::from(x));
    Ok(x)
}

fn value_3(x: &Str) -> Res<Str> {
    STATE.calls.get("calls")?.append(x.to_value());
    Ok(x.clone())
}

fn show(result: bool) -> Res<()> {
    print(&[&result, &STATE.calls.get("calls")?])?;
    STATE.calls.get("calls")?.clear();
    Ok(())
}

fn show_2(result: &Value) -> Res<()> {
    print(&[result, &STATE.calls.get("calls")?])?;
    STATE.calls.get("calls")?.clear();
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    STATE.calls.set(List::<Value>::new());

    show({
        let left = value(1)?;
        {
            let right = value(2)?;
            left < right && right < value(3)?
        }
    })?;
    show({
        let left_2 = value(3)?;
        {
            let right_2 = value(2)?;
            left_2 < right_2 && right_2 < value(1)?
        }
    })?;
    show({
        let left_3 = value(1)?;
        {
            let right_3 = value(5)?;
            left_3 < right_3 && {
                let right_4 = value(2)?;
                right_3 > right_4 && {
                    let right_5 = value(2)?;
                    right_4 == right_5 && right_5 != value(4)?
                }
            }
        }
    })?;
    show({
        let left_4 = value(1)?;
        {
            let right_6 = list![value(1)?, 2];
            right_6.contains(&left_4)? && right_6.py_eq(&list![1, 2])?
        }
    })?;
    show({
        let left_5 = value(0)?;
        {
            let right_7 = value(0)?;
            left_5 == right_7 && !false
        }
    })?;
    show(
        !(value(1)? < value(0)?) || {
            let left_6 = value(9)?;
            {
                let right_8 = value(9)?;
                left_6 >= right_8 && right_8 > value(3)?
            }
        },
    )?;
    show_2(&{
        let left_8 = {
            let left_7 = 1i64;
            {
                let right_9 = value_2(2.5)?;
                Int::new(left_7) < right_9 && right_9 <= Int::new(value(3)?)
            }
        };
        if left_8 {
            Value::from(Str::lit("yes"))
        } else {
            Value::from(left_8)
        }
    })?;
    show({
        let left_9 = value_3(&Str::lit("a"))?;
        {
            let right_10 = value_3(&Str::lit("b"))?;
            left_9 < right_10 && right_10 < value_3(&Str::lit("ba"))?
        }
    })?;
    let x: i64 = 5;
    print(&[
        &(1i64 < x && x < 10),
        &(10i64 > x && x > 7),
        &(1i64 < x && x == 5),
        &(i64::from(1i64 < x) == 5),
        &(3i64 > x && list![5i64].contains(&x)?),
    ])?;
    Ok(())
}
