//! The order in which the parts of a statement are evaluated.

#![allow(non_snake_case, non_upper_case_globals)]
#![allow(unused_mut, unused_variables, unused_assignments)]
#![allow(unreachable_code, dead_code, path_statements, clippy::all)]

use portalis_runtime::*;

/// The module's variables.
struct State {
    class_K: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_K: Slot::new(),
});

static F_PARAMS: Params = Params {
    name: "f",
    names: &["args", "kwargs"],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: true,
    star_star: true,
};

fn v(x: &Value) -> Res<Value> {
    print_with(&[x], " ", " ")?;
    Ok(x.clone())
}

fn line() -> Res<()> {
    print(&[])?;
    Ok(())
}

fn f(args_2: &Tuple<Value>, kwargs: &Dict<Value, Value>) -> Value {
    Value::from(args_2.len() + kwargs.len())
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut a: Value = Value::NONE;

    let _ = {
        let dict = Dict::<Value, Value>::new();
        dict.set_item(
            v(&Value::from(Str::lit("k1")))?,
            v(&Value::from(Str::lit("v1")))?,
        )?;
        dict.set_item(
            v(&Value::from(Str::lit("k2")))?,
            v(&Value::from(Str::lit("v2")))?,
        )?;
        dict
    };
    line()?;
    let target = List::<Value>::from(vec![
        Value::from(0i64),
        Value::from(0i64),
        Value::from(0i64),
        Value::from(0i64),
    ]);
    let value = v(&Value::from(2i64))?;
    ops::set_item(&target.to_value(), &v(&Value::from(1i64))?, value.clone())?;
    line()?;
    let value_2 = v(&Value::from(7i64))?;
    let value_3 = v(&Value::from(8i64))?;
    ops::set_item(&target.to_value(), &v(&Value::from(0i64))?, value_2)?;
    ops::set_item(&target.to_value(), &v(&Value::from(3i64))?, value_3)?;
    line()?;
    let value_4 = v(&Value::from(3i64))?;
    a = value_4.clone();
    ops::set_item(&target.to_value(), &v(&Value::from(1i64))?, value_4.clone())?;
    line()?;
    let object = target.clone();
    let key = v(&Value::from(2i64))?;
    let old = ops::get_item(&object.to_value(), &key)?;
    ops::set_item(
        &object.to_value(),
        &key,
        ops::iadd(&old, &v(&Value::from(5i64))?)?,
    )?;
    line()?;
    ops::sub(
        &ops::add(
            &v(&Value::from(1i64))?,
            &ops::mul(&v(&Value::from(2i64))?, &v(&Value::from(3i64))?)?,
        )?,
        &ops::pow(&v(&Value::from(4i64))?, &v(&Value::from(5i64))?)?,
    )?;
    line()?;
    print(&[&if v(&Value::from(0i64))?.truth()? {
        v(&Value::from(1i64))?
    } else {
        v(&Value::from(2i64))?
    }])?;

    let _ = {
        let mut args_2 = ArgList::new(&Function::shared(Function::new(
            &F_PARAMS,
            Vec::new(),
            move |args| {
                Ok(f(
                    &Tuple::<Value>::from_value(&args[0])?,
                    &Dict::<Value, Value>::from_value(&args[1])?,
                ))
            },
        )));
        args_2.push(v(&Value::from(Str::lit("p")))?);
        args_2.extend(&List::<Value>::from(vec![v(&Value::from(Str::lit("star")))?]).to_value())?;
        args_2.push(v(&Value::from(Str::lit("q")))?);
        args_2.keyword("k", v(&Value::from(Str::lit("kw")))?)?;
        args_2.keywords(
            &{
                let dict_2 = Dict::<Value, Value>::new();
                dict_2.set_item(
                    v(&Value::from(Str::lit("key")))?,
                    v(&Value::from(Str::lit("value")))?,
                )?;
                dict_2
            }
            .to_value(),
        )?;
        args_2.call()?
    };
    line()?;

    let class = {
        let bases: Vec<Value> = vec![v(&builtin("dict"))?];
        let namespace = Namespace::new("K");

        namespace.set("a", v(&Value::from(Str::lit("class value")))?);
        namespace.set(
            "b",
            {
                let items = List::<Value>::new();
                for item_2 in ops::iter(&v(&(1i64, 2i64).to_value())?)? {
                    let n = item_2?;
                    items.append(v(&n)?);
                }
                items
            }
            .to_value(),
        );
        namespace.finish("K", &bases)?
    };
    STATE.class_K.set(class.clone());
    let K = class;

    line()?;
    print(&[
        &ops::get_item(
            &v(&List::<Value>::from(vec![Value::from(3i64), Value::from(1i64)]).to_value())?,
            &v(&Value::from(0i64))?,
        )?,
        &{
            let items_2 = List::<Value>::new();
            for x in List::<i64>::from(vec![1i64, 2i64]).iter() {
                if v(&Value::from(x > 1))?.truth()? {
                    items_2.append(v(&Value::from(x))?);
                }
            }
            items_2
        },
        &{
            let dict_3 = Dict::<Value, Value>::new();
            for x_2 in {
                let tuple = (1i64, 2i64);
                Tuple::from(vec![tuple.0, tuple.1])
            }
            .iter()
            {
                dict_3.set_item(v(&Value::from(x_2))?, v(&Value::from(-x_2))?)?;
            }
            dict_3
        },
        &call_method(&v(&Value::from(Str::lit("m")))?, "upper", &[])?,
    ])?;
    print(&[
        &{
            let left = v(&Value::from(1i64))?;
            {
                let right = v(&Value::from(2i64))?;
                ops::is_lt(&left, &right)? && ops::is_lt(&right, &v(&Value::from(3i64))?)?
            }
        },
        &{
            let left_3 = {
                let left_2 = v(&Value::from(0i64))?;
                if left_2.truth()? {
                    v(&Value::from(1i64))?
                } else {
                    left_2
                }
            };
            if left_3.truth()? {
                left_3
            } else {
                v(&Value::from(2i64))?
            }
        },
        &!v(&Value::from(0i64))?.truth()?,
        &ops::get_item(
            &v(&Value::from(Str::lit("s")))?,
            &Slice::new(v(&Value::from(0i64))?, v(&Value::from(1i64))?, Value::NONE).to_value(),
        )?,
        &Str::from(format!(
            "{}{}",
            ops::format(&v(&Value::from(Str::lit("f")))?, "")?,
            ops::format(&v(&Value::from(Str::lit("g")))?, "")?
        )),
    ])?;
    ops::del_item(&target.to_value(), &v(&Value::from(0i64))?)?;
    ops::del_item(&target.to_value(), &v(&Value::from(1i64))?)?;
    if !v(&Value::from(true))?.truth()? {
        return Err(assertion_error(Some(v(&Value::from(Str::lit("unused")))?)));
    }
    line()?;
    Ok(())
}
