//! A tokenizer and a recursive calculator, a csv reader, a caesar cipher, run-length coding, number conversion.

use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Parser: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Parser: Slot::new(),
});

pub struct Parser {
    pub items: Late<List<Value>>,
    pub position: Field<i64>,
}

python_struct!(Parser, [items, position], [STATE.class_Parser]);

fn Parser_new(text: &Str) -> Res<Obj<Parser>> {
    let this = Obj::<Parser>::new(0);
    Parser_init(&this, text)?;
    Ok(this)
}

fn tokens(text: &Str) -> Generator<Value> {
    let text = text.clone();
    Generator::new("tokens", move |co: Co<Value>| async move {
        let mut i: i64 = 0;
        while i < text.len() {
            let c = text.get(i)?;
            if c.isspace() {
                i += 1;
            } else if c.isdigit() || c == "." {
                let start = i;
                while i < text.len() && (text.get(i)?.isdigit() || text.get(i)? == ".") {
                    i += 1;
                }
                let number = text.slice(start..i);
                co.give(if number.contains(&Str::lit(".")) {
                    Value::from(builtins::float_from_str(&number)?)
                } else {
                    Value::from(builtins::int_from_str(&number)?)
                })
                .await?;
            } else if Str::lit("+-*/()").contains(&c) {
                co.give(c.to_value()).await?;
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

fn Parser_init(this: &Obj<Parser>, text: &Str) -> Res<()> {
    this.items.set(builtins::list_from(tokens(text).to_iter())?);
    this.position.set(0i64);
    Ok(())
}

fn Parser_peek(this: &Obj<Parser>) -> Res<Value> {
    Ok(if this.position.get() < this.items.get().len() {
        this.items.get().get(this.position.get())?
    } else {
        Value::NONE
    })
}

fn Parser_take(this: &Obj<Parser>) -> Res<Value> {
    let item_2 = Parser_peek(this)?;
    this.position.set(this.position.get() + 1);
    Ok(item_2)
}

fn Parser_expression(this: &Obj<Parser>) -> Res<Value> {
    let _depth = recursion::enter()?;
    let mut value = Parser_term(this)?;
    while {
        let item_2 = Parser_peek(this)?;
        ops::contains(&(Str::lit("+"), Str::lit("-")).to_value(), &item_2)?
    } {
        value = if ops::is_eq(&Parser_take(this)?, &Str::lit("+").to_value())? {
            ops::add(&value, &Parser_term(this)?)?
        } else {
            ops::sub(&value, &Parser_term(this)?)?
        };
    }
    Ok(value)
}

fn Parser_term(this: &Obj<Parser>) -> Res<Value> {
    let _depth = recursion::enter()?;
    let mut value = Parser_factor(this)?;
    while {
        let item_2 = Parser_peek(this)?;
        ops::contains(&(Str::lit("*"), Str::lit("/")).to_value(), &item_2)?
    } {
        value = if ops::is_eq(&Parser_take(this)?, &Str::lit("*").to_value())? {
            ops::mul(&value, &Parser_factor(this)?)?
        } else {
            ops::div(&value, &Parser_factor(this)?)?
        };
    }
    Ok(value)
}

fn Parser_factor(this: &Obj<Parser>) -> Res<Value> {
    let _depth = recursion::enter()?;
    let item_2 = Parser_take(this)?;
    if ops::is_eq(&item_2, &Str::lit("(").to_value())? {
        let value = Parser_expression(this)?;
        if ops::is_ne(&Parser_take(this)?, &Str::lit(")").to_value())? {
            return Err(exception(&call(
                &builtin("SyntaxError"),
                &[Value::from(Str::lit("expected )"))],
            )?));
        }
        return Ok(value);
    }
    if ops::is_eq(&item_2, &Str::lit("-").to_value())? {
        return ops::neg(&Parser_factor(this)?);
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
    Ok(item_2)
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
    builtins::int_from_str(&r.get_item(&Str::lit("age"))?)
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
        namespace.finish("Parser", &bases)?
    };
    STATE.class_Parser.set(class.clone());

    for source in tuple![
        Str::lit("1 + 2 * 3"),
        Str::lit("(1 + 2) * 3 - -4"),
        Str::lit("7 / 2 * 2.5"),
        Str::lit("2 * (3"),
        Str::lit("1 + $"),
        Str::lit(""),
        Str::lit("1 / 0")
    ]
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
                        Parser_expression(&attempt!('attempt2, Parser_new(&source)))
                    )
                ])
            );
            Ok(())
        };
        if let Some(error_2) = except(
            caught,
            &(builtin("SyntaxError"), builtin("ZeroDivisionError")).to_value(),
        )? {
            let error = error_2.value();
            print(&[&source, &Str::lit("->"), &error.type_name(), &error])?;
        }
    }
    let rows = list_of![
        builtins::dict_from(iter::ok(
            list!["name", "age"]
                .iter()
                .zip(line.split(Some(&Str::lit(",")), -1)?.iter())
        ))?,
        for line in Str::lit("Ann,30\nBob,25\n")
            .strip()
            .split(Some(&Str::lit("\n")), -1)?
            .iter()
    ];
    print(&[
        &rows,
        &builtins::sum_int(genexpr(&rows).to_iter())?.true_div(&Int::new(rows.len()))?,
        &list_of![
            r.get_item(&Str::lit("name"))?,
            for r in builtins::sorted_by_key(
                iter::ok(rows.iter()),
                move |item: &Dict<Str, Str>| lambda(item),
                false
            )?
            .iter()
        ],
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
        &Str::lit("").join(Str::lit("abc").iter_reversed().boxed("reversed"))?,
        &(Str::lit("race") == Str::lit("race").slice_step(.., -1)?),
        &list_of![builtins::bin_i64(n).count(&Str::lit("1")), for n in 0i64..5],
    ])?;
    Ok(())
}
