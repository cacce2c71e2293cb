//! Calls of the standard library against what CPython said (tests/modules/cases.jsonl, written by
//! scripts/gen_module_cases.py). The calls go through the generated dispatch, in the file's order.

use portalis_runtime::{call_kw, dispatch, modules::json, ops, Exc, Py, Res, Str, Value, View};
use std::collections::HashMap;

const CASES: &str = include_str!("modules/cases.jsonl");
const LONG: usize = 200;

type Variables = HashMap<String, Value>;

fn crc32(data: &[u8]) -> u32 {
    !data.iter().fold(!0u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg())
        })
    })
}

fn find(callee: &str, variables: &Variables) -> Res<Value> {
    let missing = || Exc::name_error(callee);
    if let Some(rest) = callee.strip_prefix('$') {
        let (variable, method) = rest.split_once('.').ok_or_else(missing)?;
        return ops::get_attr(variables.get(variable).ok_or_else(missing)?, method);
    }
    let (module, name) = callee.split_once(':').ok_or_else(missing)?;
    let found = if module == "builtins" {
        dispatch::builtin(name)
    } else {
        dispatch::module_member(module, name)
    };
    found.ok_or_else(missing)
}

fn decode(value: &Value, variables: &Variables) -> Res<Value> {
    match value.view() {
        View::List(items) => {
            let items = items
                .iter()
                .map(|item| decode(&item, variables))
                .collect::<Res<Vec<_>>>()?;
            Ok(Value::from(portalis_runtime::List::from(items)))
        }
        View::Dict(entries) => {
            let (kind, inner) = entries.to_vec().remove(0);
            let text = || inner.py_str().map(|s| s.as_str().to_string());
            match kind.py_str()?.as_str() {
                "t" => Ok(Value::from(portalis_runtime::builtins::tuple_of(&decode(
                    &inner, variables,
                )?)?)),
                "s" => Ok(Value::from(portalis_runtime::builtins::set_from(&decode(
                    &inner, variables,
                )?)?)),
                "v" => variables
                    .get(&text()?)
                    .cloned()
                    .ok_or_else(|| Exc::name_error("variable")),
                "f" => find(&text()?, variables),
                _ => Ok(Value::from(portalis_runtime::builtins::float_from_str(
                    &inner.py_str()?,
                )?)),
            }
        }
        _ => Ok(value.clone()),
    }
}

fn shown(result: &Value) -> Res<String> {
    let is_iterator = ops::has_attr(result, "__next__")?;
    let value = if is_iterator {
        Value::from(portalis_runtime::builtins::list_from(result)?)
    } else {
        result.clone()
    };
    Ok(ops::repr(&value)?.as_str().to_string())
}

fn run(case: &[Value], variables: &mut Variables) -> Res<String> {
    let into = case[0].py_str()?.as_str().to_string();
    let callee = find(case[1].py_str()?.as_str(), variables)?;
    let View::List(args) = case[2].view() else {
        return Err(Exc::type_error("arguments"));
    };
    let args = args
        .iter()
        .map(|a| decode(&a, variables))
        .collect::<Res<Vec<_>>>()?;
    let View::Dict(keywords) = case[3].view() else {
        return Err(Exc::type_error("keywords"));
    };
    let keyword = |(name, value): (Value, Value)| Ok((name.py_str()?, decode(&value, variables)?));
    let keywords = keywords
        .to_vec()
        .into_iter()
        .map(keyword)
        .collect::<Res<Vec<(Str, Value)>>>()?;
    let result = call_kw(&callee, &args, &keywords)?;
    if into.is_empty() {
        return shown(&result);
    }
    variables.insert(into, result);
    Ok("kept".to_string())
}

fn error_text(error: &Exc) -> String {
    let message = error
        .value()
        .py_str()
        .map_or_else(|_| String::new(), |s| s.as_str().to_string());
    format!("{}: {message}", error.class().name().as_str())
}

#[test]
fn modules_answer_as_cpython_does() {
    let mut variables = Variables::new();
    let (mut failures, mut count) = (Vec::new(), 0);
    for (number, line) in CASES.lines().enumerate() {
        let parsed = json::loads(&[Value::from(line)], &[]).unwrap_or(Value::NONE);
        let View::List(case) = parsed.view() else {
            panic!("bad line {}", number + 1)
        };
        let case = case.to_vec();
        let mut actual = run(&case, &mut variables).unwrap_or_else(|error| error_text(&error));
        if actual.chars().count() > LONG {
            actual = format!("crc32 {}", crc32(actual.as_bytes()));
        }
        let expected = case[4]
            .py_str()
            .map_or_else(|_| String::new(), |s| s.as_str().to_string());
        count += 1;
        if actual != expected {
            failures.push(format!("{}: {line}\n    got {actual}", number + 1));
        }
    }
    assert!(count > 1000, "only {count} cases");
    assert!(
        failures.is_empty(),
        "{} of {count} differ:\n{}",
        failures.len(),
        failures.join("\n")
    );
}
