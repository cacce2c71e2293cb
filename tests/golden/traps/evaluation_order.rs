//! The order in which the parts of a statement are evaluated.

use portalis_runtime::*;

/// The module's variables.
struct State {
    class_K: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_K: Slot::new(),
});

static F_PARAMS: Params = Params::new("f", &["args", "kwargs"]).star().star_star();

fn v(x: &Str) -> Res<Str> {
    print_with(&[x], " ", " ")?;
    Ok(x.clone())
}

fn v_2(x: i64) -> Res<i64> {
    print_with(&[&x], " ", " ")?;
    Ok(x)
}

fn v_3() -> Res<Value> {
    print_with(&[&builtin("dict")], " ", " ")?;
    Ok(builtin("dict"))
}

fn v_4(x: (i64, i64)) -> Res<(i64, i64)> {
    print_with(&[&x], " ", " ")?;
    Ok(x)
}

fn v_5(x: &List<i64>) -> Res<List<i64>> {
    print_with(&[x], " ", " ")?;
    Ok(x.clone())
}

fn v_6(x: bool) -> Res<bool> {
    print_with(&[&x], " ", " ")?;
    Ok(x)
}

fn line() -> Res<()> {
    print(&[])
}

fn f(args_2: &Tuple<Value>, kwargs: &Dict<Value, Value>) -> i64 {
    args_2.len() + kwargs.len()
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut a: i64 = 0;

    Dict::of(vec![
        (v(&Str::lit("k1"))?, v(&Str::lit("v1"))?),
        (v(&Str::lit("k2"))?, v(&Str::lit("v2"))?),
    ])?;
    line()?;
    let target = list![0i64, 0, 0, 0];
    let value = v_2(2)?;
    target.set(v_2(1)?, value)?;
    line()?;
    let value_2 = v_2(7)?;
    let value_3 = v_2(8)?;
    target.set(v_2(0)?, value_2)?;
    target.set(v_2(3)?, value_3)?;
    line()?;
    let value_4 = v_2(3)?;
    a = value_4;
    target.set(v_2(1)?, value_4)?;
    line()?;
    let key = v_2(2)?;
    target.set(key, target.get(key)? + v_2(5)?)?;
    line()?;
    let _ = v_2(1)? + v_2(2)? * v_2(3)?
        - i64::from_value(&ops::pow(&Value::from(v_2(4)?), &Value::from(v_2(5)?))?)?;
    line()?;
    print(&[&if v_2(0)? != 0 { v_2(1)? } else { v_2(2)? }])?;

    let _ = {
        let mut args_2 = ArgList::new(&Function::shared(Function::new(
            &F_PARAMS,
            Vec::new(),
            move |args| {
                Ok(Value::from(f(
                    &Tuple::<Value>::from_value(&args[0])?,
                    &Dict::<Value, Value>::from_value(&args[1])?,
                )))
            },
        )));
        args_2.push(Value::from(v(&Str::lit("p"))?));
        args_2.extend(&list![Value::from(v(&Str::lit("star"))?)].to_value())?;
        args_2.push(Value::from(v(&Str::lit("q"))?));
        args_2.keyword("k", Value::from(v(&Str::lit("kw"))?))?;
        args_2.keywords(
            &Dict::of(vec![(
                Value::from(v(&Str::lit("key"))?),
                Value::from(v(&Str::lit("value"))?),
            )])?
            .to_value(),
        )?;
        args_2.call()?
    };
    line()?;

    let class = {
        let bases: Vec<Value> = vec![v_3()?];
        let namespace = Namespace::new("K");

        namespace.set("a", Value::from(v(&Str::lit("class value"))?));
        namespace.set(
            "b",
            list_of![
                Value::from(v_2(n)?),
                for n in {
                    let tuple = v_4((1, 2))?;
                    tuple![tuple.0, tuple.1]
                }
                .iter()
            ]
            .to_value(),
        );
        namespace.finish("K", &bases)?
    };
    STATE.class_K.set(class.clone());
    let K = class;

    line()?;
    print(&[
        &v_5(&list![3, 1])?.get(v_2(0)?)?,
        &list_of![v_2(x)?, for x in list![1i64, 2].iter(), if v_6(x > 1)?],
        &dict_of![v_2(x_2)?, v_2(-x_2)?, for x_2 in tuple![1i64, 2i64].iter()],
        &v(&Str::lit("m"))?.upper(),
    ])?;
    print(&[
        &{
            let left = v_2(1)?;
            {
                let right = v_2(2)?;
                left < right && right < v_2(3)?
            }
        },
        &{
            let left_3 = {
                let left_2 = v_2(0)?;
                if left_2 != 0 {
                    v_2(1)?
                } else {
                    left_2
                }
            };
            if left_3 != 0 {
                left_3
            } else {
                v_2(2)?
            }
        },
        &(v_2(0)? == 0),
        &v(&Str::lit("s"))?.slice(v_2(0)?..v_2(1)?),
        &Str::from(format!("{}{}", v(&Str::lit("f"))?, v(&Str::lit("g"))?)),
    ])?;
    target.delete(v_2(0)?)?;
    target.delete(v_2(1)?)?;
    if !v_6(true)? {
        return Err(assertion_error(Some(Value::from(v(&Str::lit("unused"))?))));
    }
    line()?;
    Ok(())
}
