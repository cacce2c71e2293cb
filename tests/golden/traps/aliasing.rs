//! Lists are shared, not copied: repetition, arguments, nesting, augmented assignment; tuples are rebuilt.

use portalis_runtime::*;

/// The module's variables.
struct State {
    trace: Slot<List<Value>>,
}

static STATE: Global<State> = Global::new(State { trace: Slot::new() });

fn change(items: &List<i64>, number: i64) -> (List<Str>, i64) {
    let mut number = number;
    items.append(number);
    let items = list!["local"];
    number += 1;
    (items.clone(), number)
}

fn note(value: i64) -> Res<i64> {
    STATE.trace.get("trace")?.append(Value::from(value));
    Ok(value)
}

fn note_2(value: &Str) -> Res<Str> {
    STATE.trace.get("trace")?.append(value.to_value());
    Ok(value.clone())
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut a: List<i64>;
    let mut b: List<i64>;
    let mut t: Tuple<i64>;
    let mut u: (i64,);
    let mut s: Str;
    let mut r: Str;
    let mut x: Set<i64>;
    let mut y: Set<i64>;
    let mut i_2: i64 = 0;
    let rows = list![values![0].to_value()].repeat(3)?;
    call_method(&rows.get(0)?, "append", &[Value::from(1i64)])?;
    let grid = list_of![list![0i64].repeat(2)?, for __ in 0i64..2];
    let value = 5i64;
    grid.get(0)?.set(1, value)?;
    print(&[
        &rows,
        &grid,
        &ops::is(&rows.get(0)?, &rows.get(2)?),
        &grid.get(0)?.is(&grid.get(1)?),
    ])?;
    let value_2 = list![1i64];
    a = value_2.clone();
    b = value_2.clone();
    a.extend(&list![2i64])?;
    print(&[&a, &b, &a.is(&b)])?;
    let a = a.concat(&list![3i64]);
    print(&[&a, &b, &a.is(&b)])?;
    let value_3 = (1i64,);
    t = tuple![value_3.0];
    u = value_3;
    t = t.concat(&tuple![2i64]);
    print(&[&t, &u])?;
    let value_4 = Str::lit("x");
    s = value_4.clone();
    r = value_4.clone();
    s += &Str::lit("y");
    print(&[&s, &r])?;
    let value_5 = {
        let items = Set::<i64>::new();
        items.add(1i64)?;
        items
    };
    x = value_5.clone();
    y = value_5.clone();
    x.update(&{
        let items_2 = Set::<i64>::new();
        items_2.add(2i64)?;
        items_2
    })?;
    let x = x.sub(&{
        let items_3 = Set::<i64>::new();
        items_3.add(1i64)?;
        items_3
    })?;
    print(&[&x, &y])?;

    let n: i64 = 7;
    print(&[&change(&b, n), &b, &n])?;
    let holder = (values![1], 2i64);
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            holder.0.extend(iter::ok(list![9i64].iter()).map(|item| {
                let item = item?;
                Ok(Value::from(item))
            }))
        );
        attempt!(
            'attempt,
            ops::set_item(&holder.to_value(), &Value::from(0i64), holder.0.to_value())
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("TypeError"))? {
        let error = error_2.value();
        print(&[&error, &holder])?;
    }
    STATE.trace.set(List::<Value>::new());

    let data = Dict::of(vec![(
        Value::from(Str::lit("k")),
        values![1, 2, 3].to_value(),
    )])?;
    let object = data.get_item(&Value::from(note_2(&Str::lit("k"))?))?;
    let key = note(0)?;
    let old = ops::get_item(&object, &key.to_value())?;
    ops::set_item(
        &object,
        &Value::from(key),
        ops::iadd(&old, &Value::from(note(10)?))?,
    )?;
    print(&[&data, &STATE.trace.get("trace")?])?;
    let new_ring = list![5i64, 6, 7];
    let i: i64 = 0;
    let ring = new_ring;
    let value_6 = 2i64;
    i_2 = value_6;
    ring.set(i_2, value_6)?;
    print(&[&i_2, &ring])?;
    let shallow = rows.slice(..);
    shallow.append(Value::from(Str::lit("new")));
    call_method(&shallow.get(0)?, "append", &[Value::from(Str::lit("deep"))])?;
    print(&[
        &rows,
        &shallow,
        &rows.py_eq(&list![values![0, 1, "deep"].to_value()].repeat(3)?)?,
    ])?;
    let value_7 = data.clone();
    data.set_item(Value::from(Str::lit("self")), value_7.to_value())?;
    print(&[
        &data,
        &a.repeat(2)?,
        &{
            let count = 2i64;
            list![List::<i64>::new()].repeat(count)?
        },
        &List::<i64>::new().is(&List::<i64>::new()),
        &a.is(&a.slice(..)),
    ])?;
    Ok(())
}
