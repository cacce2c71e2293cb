use portalis_runtime::*;

/// The module's variables.
struct State {
    default_f_y: Slot<i64>,
    default_f_z: Slot<i64>,
}

static STATE: Global<State> = Global::new(State {
    default_f_y: Slot::new(),
    default_f_z: Slot::new(),
});

fn f(x: i64, y: i64, a: &Tuple<Value>, z: i64, k: &Dict<Value, Value>) -> Res<i64> {
    let mut e: Value = Value::NONE;
    let caught: Res<()> = 'attempt: {
        if x > 1 {
            break 'attempt Err(builtin_error("ValueError", "a"));
        }
        if x < 0 {
            return Ok(5);
        }
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("ValueError"))? {
        e = error.value();
        print(&[&Str::lit("V"), &e])?;
    } else {
        print(&[&Str::lit("no")])?;
    }
    let caught_2: Res<()> = 'attempt2: {
        attempt!('attempt2, int::true_div(x, y));
        Ok(())
    };
    if let Some(_error_2) = except(
        caught_2,
        &(builtin("ZeroDivisionError"), builtin("TypeError")).to_value(),
    )? {
        print(&[&Str::lit("Z")])?;
    }
    let caught_3: Res<()> = 'attempt3: {
        attempt!('attempt3, List::<i64>::new().get(x));
        Ok(())
    };
    if let Some(_error_3) = handled(caught_3) {
        print(&[&Str::lit("any")])?;
    }
    let caught_4: Res<()> = 'attempt4: {
        attempt!('attempt4, List::<i64>::new().get(x));
        Ok(())
    };
    if let Some(error_4) = handled(caught_4) {
        if exception_matches(&error_4, &builtin("KeyError"))? {
            print(&[&Str::lit("k")])?;
        } else if exception_matches(&error_4, &builtin("IndexError"))? {
            e = error_4.value();
            print(&[&Str::lit("any"), &e])?;
            let caught_5: Res<()> = 'attempt5: {
                break 'attempt5 Err(reraise());
            };
            if let Some(error_5) = except(caught_5, &builtin("IndexError"))? {
                let g = error_5.value();
                print(&[&ops::is(&g, &e), &ops::get_attr(&g, "__context__")?])?;
            }
        } else {
            return Err(error_4.exc());
        }
    }
    let caught_7: Res<()> = 'attempt6: {
        let caught_6: Res<()> = 'attempt7: {
            attempt!('attempt7, Dict::<i64, i64>::new().get_item(&x));
            Ok(())
        };
        if let Some(_error_6) = attempt!('attempt6, except(caught_6, &builtin("ValueError"))) {
            attempt!('attempt6, print(&[&Str::lit("k")]));
        }
        Ok(())
    };
    if let Some(error_7) = except(caught_7, &builtin("KeyError"))? {
        e = error_7.value();
        print(&[&e.py_repr()?])?;
    }
    let class = {
        let bases: Vec<Value> = vec![builtin("Exception")];
        let namespace = Namespace::new("f.<locals>.E");
        namespace.finish("E", &bases)?
    };
    let E = class;
    let caught_8: Res<()> = 'attempt8: {
        break 'attempt8 Err(exception(&attempt!(
            'attempt8,
            call(&E, &[Value::from(1i64)])
        )));
    };
    if let Some(error_8) = handled(caught_8) {
        if exception_matches(&error_8, &E)? {
            e = error_8.value();
            print(&[&e])?;
        } else {
            return Err(error_8.exc());
        }
    }
    Ok(1)
}

/// The module's body.
pub fn run() -> Res<()> {
    print(&[
        &f(
            0,
            2,
            &Tuple::<Value>::empty(),
            3,
            &Dict::<Value, Value>::new(),
        )?,
        &f(
            2,
            0,
            &Tuple::<Value>::empty(),
            3,
            &Dict::<Value, Value>::new(),
        )?,
        &f(-1, 2, &Tuple::<Value>::empty(), 1, &{
            let keywords = Dict::<Value, Value>::new();
            keywords.set_item(Value::from(Str::lit("q")), Value::from(2i64))?;
            keywords
        })?,
    ])?;
    f(
        1,
        2,
        &Tuple::<Value>::empty(),
        3,
        &Dict::<Value, Value>::new(),
    )?;
    Ok(())
}
