use portalis_runtime::*;

/// The module's variables.
struct State {
    UsageError: Slot<Value>,
    RecordError: Slot<Value>,
    class_UsageError: Slot<Value>,
    class_RecordError: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    UsageError: Slot::new(),
    RecordError: Slot::new(),
    class_UsageError: Slot::new(),
    class_RecordError: Slot::new(),
});

static RECORDERROR___INIT___PARAMS: Params =
    Params::new("RecordError.__init__", &["self", "line", "text"]);

static RECORDERROR___STR___PARAMS: Params = Params::new("RecordError.__str__", &["self"]);

static MAIN_LAMBDA_PARAMS: Params = Params::new("main.<locals>.<lambda>", &["values"]);

fn RecordError___init__(self_: &Value, line: &Value, text: &Value) -> Res<()> {
    call_method(
        &super_(&STATE.class_RecordError.get("__class__")?, self_)?,
        "__init__",
        &[line.clone(), text.clone()],
    )?;
    let value = line.clone();
    ops::set_attr(self_, "line", value)?;
    Ok(())
}

fn RecordError___str__(self_: &Value) -> Res<Str> {
    Ok(Str::from(format!(
        "line {}: bad record {}",
        ops::format(&ops::get_attr(self_, "line")?, "")?,
        ops::get_item(&ops::get_attr(self_, "args")?, &1i64.to_value())?.py_repr()?
    )))
}

fn options(words: &List<Value>) -> Res<(Dict<Value, Value>, List<Value>)> {
    let chosen = Dict::of(vec![
        (Value::from(Str::lit("mode")), Value::from(Str::lit("sum"))),
        (Value::from(Str::lit("limit")), Value::NONE),
    ])?;
    let rest = List::<Value>::new();
    let words = words.iter().boxed("list_iterator");
    for item_2 in words.clone() {
        let word = item_2?;
        if ops::is_eq(&word, &Str::lit("--limit").to_value())? {
            let value_2 =
                Int::from_value(&call(&builtin("int"), &[builtins::next(words.clone())?])?)?;
            chosen.set_item(Value::from(Str::lit("limit")), Value::from(value_2))?;
        } else if call_method(&word, "startswith", &[Value::from(Str::lit("--"))])?.truth()? {
            let value_3 = call_method(
                &ops::get_item(
                    &word,
                    &Slice::new(Value::from(2i64), Value::NONE, Value::NONE).to_value(),
                )?,
                "partition",
                &[Value::from(Str::lit("="))],
            )?;
            let items: [Value; 3] = unpack(unpack_iter(&value_3)?)?;
            let name = items[0].clone();
            let found = items[1].clone();
            let value = items[2].clone();
            if !found.truth()? || !chosen.contains(&name)? {
                return Err(exception(&call(
                    &STATE.UsageError.get("UsageError")?,
                    &[Value::from(Str::from(format!(
                        "unknown option {}",
                        ops::format(&word, "")?
                    )))],
                )?));
            }
            let value_4 = value.clone();
            chosen.set_item(name.clone(), value_4)?;
        } else {
            rest.append(word.clone());
        }
    }
    Ok((chosen.clone(), rest.clone()))
}

fn records(limit: &Value) -> Generator<(Value, Int)> {
    let limit = limit.clone();
    Generator::new("records", move |co: Co<(Value, Int)>| async move {
        for item_2 in iter::enumerate(ops::iter(&modules::sys::stdin())?, 1)? {
            let tuple = item_2?;
            let number = tuple.0;
            let line = tuple.1.clone();
            if !limit.is_none() && ops::is_gt(&number.to_value(), &limit)? {
                call_kw(
                    &builtin("print"),
                    &[Value::from(Str::lit("more lines than")), limit.clone()],
                    &[(Str::lit("file"), modules::sys::stderr())],
                )?;
                modules::sys::exit(Value::from(3i64))?;
            }
            let value_2 = call_method(
                &call_method(&line, "rstrip", &[Value::from(Str::lit("\n"))])?,
                "partition",
                &[Value::from(Str::lit(":"))],
            )?;
            let items: [Value; 3] = unpack(unpack_iter(&value_2)?)?;
            let name = items[0].clone();
            let __ = items[1].clone();
            let value = items[2].clone();
            if !call_method(
                &call_method(
                    &call_method(&value, "strip", &[])?,
                    "lstrip",
                    &[Value::from(Str::lit("-"))],
                )?,
                "isdigit",
                &[],
            )?
            .truth()?
            {
                return Err(exception(&call(
                    &STATE.RecordError.get("RecordError")?,
                    &[Value::from(number), line.clone()],
                )?));
            }
            co.give((
                name.clone(),
                Int::from_value(&call(&builtin("int"), &[value.clone()])?)?,
            ))
            .await?;
        }
        Ok(Value::NONE)
    })
}

fn main_2(words: &List<Value>) -> Res<bool> {
    let value_2 = options(words)?;
    let chosen = value_2.0.clone();
    let rest = value_2.1.clone();
    let totals = Dict::<Value, List<Value>>::new();
    for item_2 in records(&chosen.get_item(&Value::from(Str::lit("limit")))?).to_iter() {
        let tuple = item_2?;
        let name = tuple.0.clone();
        let value = tuple.1.clone();
        if rest.is_empty() || rest.contains(&name)? {
            totals
                .setdefault(name.clone(), List::<Value>::new())?
                .append(value.to_value());
        }
    }
    let function = Dict::of(vec![
        (Value::from(Str::lit("sum")), builtin("sum")),
        (Value::from(Str::lit("max")), builtin("max")),
        (
            Value::from(Str::lit("mean")),
            Function::new(&MAIN_LAMBDA_PARAMS, Vec::new(), move |args| {
                main_lambda(&args[0])
            }),
        ),
    ])?
    .get_item(&chosen.get_item(&Value::from(Str::lit("mode")))?)?;
    for name in builtins::sorted(totals.iter_keys(), false)?.iter() {
        print(&[&Str::from(format!(
            "{}{}",
            ops::format(&name, "<6")?,
            ops::format(
                &call(&function, &[totals.get_item(&name)?.to_value()])?,
                ">8"
            )?
        ))])?;
    }
    Ok(totals.len() == 0)
}

fn main_lambda(values: &Value) -> Res<Value> {
    ops::div(
        &call(&builtin("sum"), &[values.clone()])?,
        &Value::from(Int::new(ops::len(values)?)),
    )
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut status: Option<bool> = None;
    let class = {
        let bases: Vec<Value> = vec![builtin("Exception")];
        let namespace = Namespace::new("UsageError");
        namespace.finish("UsageError", &bases)?
    };
    STATE.class_UsageError.set(class.clone());
    STATE.UsageError.set(class);

    let class_2 = {
        let bases_2: Vec<Value> = vec![builtin("ValueError")];
        let namespace_2 = Namespace::new("RecordError");

        namespace_2.set(
            "__init__",
            Function::new(&RECORDERROR___INIT___PARAMS, Vec::new(), move |args| {
                RecordError___init__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );

        namespace_2.set(
            "__str__",
            Function::new(&RECORDERROR___STR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(RecordError___str__(&args[0])?))
            }),
        );
        namespace_2.finish("RecordError", &bases_2)?
    };
    STATE.class_RecordError.set(class_2.clone());
    STATE.RecordError.set(class_2);

    let caught: Res<()> = 'attempt: {
        status = Some(attempt!('attempt, main_2(&modules::sys::argv().slice(1..))));
        Ok(())
    };
    if let Some(error_2) = handled(caught) {
        if exception_matches(&error_2, &STATE.UsageError.get("UsageError")?)? {
            let error = error_2.value();
            call_kw(
                &builtin("print"),
                &[Value::from(Str::lit("usage:")), error.clone()],
                &[(Str::lit("file"), modules::sys::stderr())],
            )?;
            modules::sys::exit(Value::from(2i64))?;
        } else {
            return Err(error_2.exc());
        }
    }
    call_method(
        &modules::sys::stdout(),
        "write",
        &[Value::from(Str::lit("done"))],
    )?;
    modules::sys::exit(Value::from(*defined(&status, "status")?))?;
    Ok(())
}
