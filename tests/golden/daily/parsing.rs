//! A tokenizer and a recursive calculator, a csv reader, a caesar cipher, run-length coding, number conversion.

#![allow(non_snake_case, non_upper_case_globals)]
#![allow(unused_mut, unused_variables, unused_assignments)]
#![allow(unreachable_code, dead_code, path_statements, clippy::all)]

use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Parser: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Parser: Slot::new(),
});

static PARSER___INIT___PARAMS: Params = Params {
    name: "Parser.__init__",
    names: &["self", "text"],
    posonly: 0,
    positional: 2,
    kwonly: 0,
    star: false,
    star_star: false,
};

static PARSER_PEEK_PARAMS: Params = Params {
    name: "Parser.peek",
    names: &["self"],
    posonly: 0,
    positional: 1,
    kwonly: 0,
    star: false,
    star_star: false,
};

static PARSER_TAKE_PARAMS: Params = Params {
    name: "Parser.take",
    names: &["self"],
    posonly: 0,
    positional: 1,
    kwonly: 0,
    star: false,
    star_star: false,
};

static PARSER_EXPRESSION_PARAMS: Params = Params {
    name: "Parser.expression",
    names: &["self"],
    posonly: 0,
    positional: 1,
    kwonly: 0,
    star: false,
    star_star: false,
};

static PARSER_TERM_PARAMS: Params = Params {
    name: "Parser.term",
    names: &["self"],
    posonly: 0,
    positional: 1,
    kwonly: 0,
    star: false,
    star_star: false,
};

static PARSER_FACTOR_PARAMS: Params = Params {
    name: "Parser.factor",
    names: &["self"],
    posonly: 0,
    positional: 1,
    kwonly: 0,
    star: false,
    star_star: false,
};

fn tokens(text: &Value) -> Generator<Value> {
    let text = text.clone();
    Generator::new("tokens", move |co: Co<Value>| async move {
        let mut i: i64 = 0;
        while Int::new(ops::len(&text)?) > i {
            let c = ops::get_item(&text, &i.to_value())?;
            if call_method(&c, "isspace", &[])?.truth()? {
                i += 1;
            } else if call_method(&c, "isdigit", &[])?.truth()?
                || ops::is_eq(&c, &Str::lit(".").to_value())?
            {
                let start = i;
                while Int::new(ops::len(&text)?) > i
                    && (call_method(&ops::get_item(&text, &i.to_value())?, "isdigit", &[])?
                        .truth()?
                        || ops::is_eq(
                            &ops::get_item(&text, &i.to_value())?,
                            &Str::lit(".").to_value(),
                        )?)
                {
                    i += 1;
                }
                let number = ops::get_item(
                    &text,
                    &Slice::new(Value::from(start), Value::from(i), Value::NONE).to_value(),
                )?;
                co.give(if ops::contains(&number, &Str::lit(".").to_value())? {
                    Value::from(f64::from_value(&call(
                        &builtin("float"),
                        &[number.clone()],
                    )?)?)
                } else {
                    Value::from(Int::from_value(&call(&builtin("int"), &[number.clone()])?)?)
                })
                .await?;
            } else if ops::contains(&Str::lit("+-*/()").to_value(), &c)? {
                co.give(c.clone()).await?;
                i += 1;
            } else {
                return Err(exception(&call(
                    &builtin("SyntaxError"),
                    &[Value::from(Str::from(format!(
                        "bad character {} at {}",
                        c.py_repr()?,
                        i
                    )))],
                )?));
            }
        }
        Ok(Value::NONE)
    })
}

fn Parser___init__(self_: &Value, text: &Value) -> Res<()> {
    let value = builtins::list_from(tokens(text).to_iter())?;
    ops::set_attr(self_, "items", value.to_value())?;
    let value_2 = 0i64;
    ops::set_attr(self_, "position", Value::from(value_2))?;
    Ok(())
}

fn Parser_peek(self_: &Value) -> Res<Value> {
    Ok(
        if ops::is_lt(
            &ops::get_attr(self_, "position")?,
            &Int::new(ops::len(&ops::get_attr(self_, "items")?)?).to_value(),
        )? {
            ops::get_item(
                &ops::get_attr(self_, "items")?,
                &ops::get_attr(self_, "position")?,
            )?
        } else {
            Value::NONE
        },
    )
}

fn Parser_take(self_: &Value) -> Res<Value> {
    let item_2 = call_method(self_, "peek", &[])?;
    let object = self_.clone();
    let old = ops::get_attr(&object, "position")?;
    ops::set_attr(&object, "position", ops::iadd(&old, &Value::from(1i64))?)?;
    Ok(item_2.clone())
}

fn Parser_expression(self_: &Value) -> Res<Value> {
    let mut value = call_method(self_, "term", &[])?;
    while {
        let item_2 = call_method(self_, "peek", &[])?;
        ops::contains(&(Str::lit("+"), Str::lit("-")).to_value(), &item_2)?
    } {
        value = if ops::is_eq(&call_method(self_, "take", &[])?, &Str::lit("+").to_value())? {
            ops::add(&value, &call_method(self_, "term", &[])?)?
        } else {
            ops::sub(&value, &call_method(self_, "term", &[])?)?
        };
    }
    Ok(value.clone())
}

fn Parser_term(self_: &Value) -> Res<Value> {
    let mut value = call_method(self_, "factor", &[])?;
    while {
        let item_2 = call_method(self_, "peek", &[])?;
        ops::contains(&(Str::lit("*"), Str::lit("/")).to_value(), &item_2)?
    } {
        value = if ops::is_eq(&call_method(self_, "take", &[])?, &Str::lit("*").to_value())? {
            ops::mul(&value, &call_method(self_, "factor", &[])?)?
        } else {
            ops::div(&value, &call_method(self_, "factor", &[])?)?
        };
    }
    Ok(value.clone())
}

fn Parser_factor(self_: &Value) -> Res<Value> {
    let item_2 = call_method(self_, "take", &[])?;
    if ops::is_eq(&item_2, &Str::lit("(").to_value())? {
        let value = call_method(self_, "expression", &[])?;
        if ops::is_ne(&call_method(self_, "take", &[])?, &Str::lit(")").to_value())? {
            return Err(exception(&call(
                &builtin("SyntaxError"),
                &[Value::from(Str::lit("expected )"))],
            )?));
        }
        return Ok(value.clone());
    }
    if ops::is_eq(&item_2, &Str::lit("-").to_value())? {
        return Ok(ops::neg(&call_method(self_, "factor", &[])?)?);
    }
    if !is_instance(&item_2, &(builtin("int"), builtin("float")).to_value())? {
        return Err(exception(&call(
            &builtin("SyntaxError"),
            &[Value::from(Str::from(format!(
                "unexpected {}",
                item_2.py_repr()?
            )))],
        )?));
    }
    Ok(item_2.clone())
}

fn genexpr(iterable: &List<Dict<Str, Str>>) -> Generator<Int> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<Int>| async move {
        for r in iterable.iter() {
            co.give(builtins::int_from_str(&r.get_item(&Str::lit("age"))?)?)
                .await?;
        }
        Ok(Value::NONE)
    })
}

fn lambda(r: &Dict<Str, Str>) -> Res<Int> {
    Ok(builtins::int_from_str(&r.get_item(&Str::lit("age"))?)?)
}

fn genexpr_2(iterable: &Str) -> Generator<Str> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<Str>| async move {
        for c in iterable.iter() {
            co.give(if c.islower() {
                builtins::chr((builtins::ord(&c)? - 97 + 3).rem_euclid(26) + 97)?
            } else {
                c.clone()
            })
            .await?;
        }
        Ok(Value::NONE)
    })
}

fn encode(text: &Str) -> Str {
    let new_out = List::<Str>::new();
    let out = new_out;
    let mut previous = Str::lit("");
    let mut count: i64 = 0;
    for c in text.concat(&Str::lit("\0")).iter() {
        if c == previous {
            count += 1;
        } else {
            if count != 0 {
                out.append(Str::from(format!("{}{}", count, previous)));
            }
            let new_previous = c.clone();
            previous = new_previous;
            count = 1;
        }
    }
    Str::lit("").join_list(&out)
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Parser");

        namespace.set(
            "__init__",
            Function::new(&PARSER___INIT___PARAMS, Vec::new(), move |args| {
                Parser___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );

        namespace.set(
            "peek",
            Function::new(&PARSER_PEEK_PARAMS, Vec::new(), move |args| {
                Parser_peek(&args[0])
            }),
        );

        namespace.set(
            "take",
            Function::new(&PARSER_TAKE_PARAMS, Vec::new(), move |args| {
                Parser_take(&args[0])
            }),
        );

        namespace.set(
            "expression",
            Function::new(&PARSER_EXPRESSION_PARAMS, Vec::new(), move |args| {
                Parser_expression(&args[0])
            }),
        );

        namespace.set(
            "term",
            Function::new(&PARSER_TERM_PARAMS, Vec::new(), move |args| {
                Parser_term(&args[0])
            }),
        );

        namespace.set(
            "factor",
            Function::new(&PARSER_FACTOR_PARAMS, Vec::new(), move |args| {
                Parser_factor(&args[0])
            }),
        );
        namespace.finish("Parser", &bases)?
    };
    STATE.class_Parser.set(class.clone());
    let Parser = class;

    for source in {
        let tuple = (
            Str::lit("1 + 2 * 3"),
            Str::lit("(1 + 2) * 3 - -4"),
            Str::lit("7 / 2 * 2.5"),
            Str::lit("2 * (3"),
            Str::lit("1 + $"),
            Str::lit(""),
            Str::lit("1 / 0"),
        );
        Tuple::from(vec![
            tuple.0.clone(),
            tuple.1.clone(),
            tuple.2.clone(),
            tuple.3.clone(),
            tuple.4.clone(),
            tuple.5.clone(),
            tuple.6.clone(),
        ])
    }
    .iter()
    {
        let caught: Res<()> = 'attempt2: {
            attempt!(
                'attempt2,
                print(&[
                    &source,
                    &Str::lit("="),
                    &attempt!(
                        'attempt2,
                        call_method(
                            &attempt!('attempt2, call(&Parser, &[source.to_value()])),
                            "expression",
                            &[]
                        )
                    )
                ])
            );
            Ok(())
        };
        if let Err(error_2) = caught {
            let _handling = handling::enter(&error_2);
            if exception_matches(
                &error_2,
                &(builtin("SyntaxError"), builtin("ZeroDivisionError")).to_value(),
            )? {
                let error = error_2.value();
                print(&[&source, &Str::lit("->"), &error.type_name(), &error])?;
            } else {
                return Err(error_2);
            }
        }
    }
    let rows = {
        let items = List::<Dict<Str, Str>>::new();
        for line in Str::lit("Ann,30\nBob,25\n")
            .strip()
            .split(Some(&Str::lit("\n")), -1)?
            .iter()
        {
            items.append(builtins::dict_from(iter::ok(
                List::<Str>::from(vec![Str::lit("name"), Str::lit("age")])
                    .iter()
                    .zip(line.split(Some(&Str::lit(",")), -1)?.iter()),
            ))?);
        }
        items
    };
    print(&[
        &rows,
        &builtins::sum_int(genexpr(&rows).to_iter())?.true_div(&Int::new(rows.len()))?,
        &{
            let items_2 = List::<Str>::new();
            for r in builtins::sorted_by_key(
                iter::ok(rows.iter()),
                move |item: &Dict<Str, Str>| lambda(item),
                false,
            )?
            .iter()
            {
                items_2.append(r.get_item(&Str::lit("name"))?);
            }
            items_2
        },
    ])?;
    print(&[&Str::lit("").join(genexpr_2(&Str::lit("hello, xyz!")).to_iter())?])?;

    print(&[
        &encode(&Str::lit("aaabccd")),
        &builtins::int_from_str_base(&Str::lit("1011"), 2)?,
        &Str::from(format!(
            "{} {} {}",
            ops::format(&10i64.to_value(), "b")?,
            ops::format(&255i64.to_value(), "x")?,
            ops::format(&255i64.to_value(), "08b")?
        )),
        &Str::lit("").join_any(&call(
            &builtin("reversed"),
            &[Value::from(Str::lit("abc"))],
        )?)?,
        &(Str::lit("race")
            == Str::lit("race").get_slice(&Slice::new(
                Value::NONE,
                Value::NONE,
                Value::from(-1i64),
            ))?),
        &{
            let items_3 = List::<i64>::new();
            for n in 0i64..5 {
                items_3.append(builtins::bin_i64(n).count(&Str::lit("1")));
            }
            items_3
        },
    ])?;
    Ok(())
}
