//! A chained comparison evaluates its operands once, from the left, and stops at the first that fails.

#![allow(non_snake_case, non_upper_case_globals)]
#![allow(unused_mut, unused_variables, unused_assignments)]
#![allow(unreachable_code, dead_code, path_statements, clippy::all)]

use portalis_runtime::*;

/// The module's variables.
struct State {
    calls: Slot<List<Value>>,
}

static STATE: Global<State> = Global::new(State { calls: Slot::new() });

fn value(x: &Value) -> Res<Value> {
    STATE.calls.get("calls")?.append(x.clone());
    Ok(x.clone())
}

fn show(result: &Value) -> Res<()> {
    print(&[result, &STATE.calls.get("calls")?])?;
    STATE.calls.get("calls")?.clear();
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    STATE.calls.set(List::<Value>::new());

    show(&Value::from({
        let left = value(&Value::from(1i64))?;
        {
            let right = value(&Value::from(2i64))?;
            ops::is_lt(&left, &right)? && ops::is_lt(&right, &value(&Value::from(3i64))?)?
        }
    }))?;
    show(&Value::from({
        let left_2 = value(&Value::from(3i64))?;
        {
            let right_2 = value(&Value::from(2i64))?;
            ops::is_lt(&left_2, &right_2)? && ops::is_lt(&right_2, &value(&Value::from(1i64))?)?
        }
    }))?;
    show(&Value::from({
        let left_3 = value(&Value::from(1i64))?;
        {
            let right_3 = value(&Value::from(5i64))?;
            ops::is_lt(&left_3, &right_3)? && {
                let right_4 = value(&Value::from(2i64))?;
                ops::is_gt(&right_3, &right_4)? && {
                    let right_5 = value(&Value::from(2i64))?;
                    ops::is_eq(&right_4, &right_5)?
                        && ops::is_ne(&right_5, &value(&Value::from(4i64))?)?
                }
            }
        }
    }))?;
    show(&Value::from({
        let left_4 = value(&Value::from(1i64))?;
        {
            let right_6 = List::<Value>::from(vec![value(&Value::from(1i64))?, Value::from(2i64)]);
            right_6.contains(&left_4)?
                && right_6.py_eq(&List::<Value>::from(vec![
                    Value::from(1i64),
                    Value::from(2i64),
                ]))?
        }
    }))?;
    show(&Value::from({
        let left_5 = value(&Value::from(0i64))?;
        {
            let right_7 = value(&Value::from(0i64))?;
            ops::is_eq(&left_5, &right_7)? && !right_7.is_none()
        }
    }))?;
    show(&Value::from(
        !ops::is_lt(&value(&Value::from(1i64))?, &value(&Value::from(0i64))?)? || {
            let left_6 = value(&Value::from(9i64))?;
            {
                let right_8 = value(&Value::from(9i64))?;
                ops::is_ge(&left_6, &right_8)? && ops::is_gt(&right_8, &value(&Value::from(3i64))?)?
            }
        },
    ))?;
    show(&{
        let left_8 = {
            let left_7 = 1i64;
            {
                let right_9 = value(&Value::from(2.5))?;
                ops::is_lt(&left_7.to_value(), &right_9)?
                    && ops::is_le(&right_9, &value(&Value::from(3i64))?)?
            }
        };
        if left_8 {
            Value::from(Str::lit("yes"))
        } else {
            Value::from(left_8)
        }
    })?;
    show(&Value::from({
        let left_9 = value(&Value::from(Str::lit("a")))?;
        {
            let right_10 = value(&Value::from(Str::lit("b")))?;
            ops::is_lt(&left_9, &right_10)?
                && ops::is_lt(&right_10, &value(&Value::from(Str::lit("ba")))?)?
        }
    }))?;
    let x: i64 = 5;
    print(&[
        &(1i64 < x && x < 10),
        &(10i64 > x && x > 7),
        &(1i64 < x && x == 5),
        &(i64::from(1i64 < x) == 5),
        &(3i64 > x && List::<i64>::from(vec![5i64]).contains(&x)?),
    ])?;
    Ok(())
}
