//! Repeats the generators of `generators.py` and compares the order of effects with CPython's.

use portalis_runtime::exception::Kind;
use portalis_runtime::iter::PyIter;
use portalis_runtime::{handling, iter, Exc, Generator, List, Py, Res, Value};
use std::cell::RefCell;
use std::rc::Rc;

#[derive(Clone, Default)]
struct Out(Rc<RefCell<Vec<String>>>);

impl Out {
    fn push(&self, line: impl Into<String>) {
        self.0.borrow_mut().push(line.into());
    }

    fn attempt<T: Py>(&self, name: &str, result: Res<T>) {
        self.push(match result {
            Ok(value) => format!("{name}: {}", text(value.py_repr())),
            Err(e) => format!("{name}: {}({})", e.kind().name(), said(&e)),
        });
    }
}

fn text(result: Res<portalis_runtime::Str>) -> String {
    result.map_or_else(|_| String::from("?"), |text| text.as_str().to_string())
}

fn said(e: &Exc) -> String {
    text(e.value().py_str())
}

/// `next(g)`
fn next(g: &Generator<i64>) -> Res<i64> {
    g.send(Value::NONE)
}

fn number(v: &Value) -> Res<i64> {
    i64::from_value(v)
}

fn echo(out: &Out) -> Generator<i64> {
    let out = out.clone();
    Generator::new("echo", |co| async move {
        let result = async {
            let mut got = 0;
            loop {
                match co.give(got).await {
                    Ok(sent) => got = if sent.is_none() { 0 } else { number(&sent)? },
                    Err(e) if e.is_kind(Kind::ValueError) => {
                        out.push(format!("caught {}", said(&e)));
                        got = -1;
                    }
                    Err(e) => return Err(e),
                }
                if got == 7 {
                    return Ok(Value::from(70i64));
                }
            }
        };
        let result = result.await;
        out.push("finally");
        result
    })
}

fn outer(out: &Out) -> Generator<i64> {
    let out = out.clone();
    Generator::new("outer", |co| async move {
        let result = co.delegate(echo(&out)).await?;
        out.push(format!("result {}", text(result.py_repr())));
        co.give(100).await?;
        let items = List::from([1, 2]);
        let result = co
            .delegate(iter::ok(items.iter()).boxed("list_iterator"))
            .await?;
        out.push(format!("result {}", text(result.py_repr())));
        Ok(Value::NONE)
    })
}

fn stubborn(out: &Out) -> Generator<i64> {
    let out = out.clone();
    Generator::new("stubborn", |co| async move {
        loop {
            match co.give(1).await {
                Err(e) if e.is_kind(Kind::GeneratorExit) => out.push("ignored"),
                result => drop(result?),
            }
        }
    })
}

fn leaks() -> Generator<i64> {
    Generator::new("leaks", |co| async move {
        co.give(1).await?;
        Err(Exc::stop_iteration(Value::from(5i64)))
    })
}

fn guarded(out: &Out) -> Generator<i64> {
    let out = out.clone();
    Generator::new("guarded", |co| async move {
        let body = async {
            co.give(1).await?;
            co.give(2).await
        };
        let result = body.await;
        out.push("guarded finally");
        result.map(|_| Value::NONE)
    })
}

fn guards(out: &Out) -> Generator<i64> {
    let out = out.clone();
    Generator::new("guards", |co| async move {
        let result = co.delegate(guarded(&out)).await;
        out.push("outer finally");
        result.map(|_| Value::NONE)
    })
}

fn swallow(out: &Out) -> Generator<i64> {
    let out = out.clone();
    Generator::new("swallow", |co| async move {
        match co.give(1).await {
            Err(e) if e.is_kind(Kind::GeneratorExit) => {
                out.push("swallowed");
                Ok(Value::from(9i64))
            }
            result => result.map(|_| Value::NONE),
        }
    })
}

fn over_swallow(out: &Out) -> Generator<i64> {
    let out = out.clone();
    Generator::new("over_swallow", |co| async move {
        let result = co.delegate(swallow(&out)).await;
        if let Ok(value) = &result {
            out.push(format!("never {}", text(value.py_repr())));
        }
        out.push("over finally");
        result.map(|_| Value::NONE)
    })
}

fn over_stubborn(out: &Out) -> Generator<i64> {
    let out = out.clone();
    Generator::new("over_stubborn", |co| async move {
        match co.delegate(stubborn(&out)).await {
            Err(e) if e.is_kind(Kind::RuntimeError) => {
                out.push(format!("over {}", said(&e)));
                Ok(Value::NONE)
            }
            result => result,
        }
    })
}

fn shared(items: &Generator<i64>) -> Generator<i64> {
    let items = items.clone();
    Generator::new("shared", |co| async move { co.delegate(items).await })
}

fn chain(n: i64) -> Generator<i64> {
    Generator::new("chain", move |co| async move {
        co.give(n).await?;
        if n > 0 {
            co.delegate(chain(n - 1)).await?;
        }
        Ok(Value::NONE)
    })
}

fn basics(out: &Out) -> Res<()> {
    let g = echo(out);
    out.attempt("send early", g.send(Value::from(1i64)));
    out.attempt("next", next(&g));
    out.attempt("send", g.send(Value::from(5i64)));
    out.attempt("throw", g.throw_exc(Exc::value_error("v")));
    out.attempt("throw other", g.throw_exc(Exc::key_error(Value::from("k"))));
    out.attempt("after", next(&g));
    out.attempt("close", g.close());

    let g = outer(out);
    out.attempt("outer next", next(&g));
    out.attempt("outer send", g.send(Value::from(3i64)));
    out.attempt("outer throw", g.throw_exc(Exc::value_error("w")));
    out.attempt("outer return", g.send(Value::from(7i64)));
    out.attempt("outer list", next(&g));
    out.attempt("send to list", g.send(Value::from(4i64)));
    out.attempt("outer end", next(&g));

    let g = outer(out);
    next(&g)?;
    out.attempt("outer close", g.close());
    out.attempt("outer closed", next(&g));

    let g = stubborn(out);
    next(&g)?;
    out.attempt("stubborn close", g.close());
    drop(g);

    let g = leaks();
    next(&g)?;
    out.attempt("leak", next(&g));
    out.attempt("leak end", next(&g));
    Ok(())
}

fn endings(out: &Out) -> Res<()> {
    let g = guards(out);
    next(&g)?;
    out.push("dropping");
    drop(g);

    let g = guarded(out);
    out.push("dropping unstarted");
    drop(g);

    out.attempt(
        "throw unstarted",
        guarded(out).throw_exc(Exc::value_error("u")),
    );
    let g = guarded(out);
    out.attempt("close unstarted", g.close());
    out.attempt("closed", next(&g));
    let stop = Exc::stop_iteration(Value::from("s"));
    out.attempt("stop unstarted", guarded(out).throw_exc(stop));

    let g = over_swallow(out);
    next(&g)?;
    out.attempt("close swallow", g.close());

    let g = over_stubborn(out);
    next(&g)?;
    out.attempt("close over stubborn", g.close());

    let inner = guarded(out);
    let (a, b) = (shared(&inner), shared(&inner));
    out.attempt("shared a", next(&a));
    out.attempt("shared b", next(&b));
    out.attempt("shared close", a.close());
    out.attempt("shared rest", next(&b));
    out.attempt("chain", chain(300).sum::<Res<i64>>());
    Ok(())
}

fn reentrance(out: &Out) {
    let me: Rc<RefCell<Option<Generator<i64>>>> = Rc::default();
    let own = Rc::clone(&me);
    let g = Generator::new("run", |co| async move {
        co.give(1).await?;
        let me = own.borrow_mut().take();
        me.map_or(Ok(0), |me| next(&me))?;
        Ok(Value::NONE)
    });
    *me.borrow_mut() = Some(g.clone());
    out.attempt("first", next(&g));
    out.attempt("re-entered", next(&g));
}

#[test]
fn effects_come_in_the_order_of_cpython() {
    let out = Out::default();
    assert!(basics(&out).and_then(|()| endings(&out)).is_ok());
    reentrance(&out);
    let ours = out.0.borrow().join("\n");
    assert_eq!(ours, include_str!("generators.expected").trim_end());
}

#[test]
fn delegation_is_flat() {
    let depth = 900;
    let sum = chain(depth).sum::<Res<i64>>();
    assert_eq!(sum.ok(), Some((0..=depth).sum::<i64>()));
}

#[test]
fn delegation_ends_where_recursion_does() {
    let g = chain(50_000);
    let error = loop {
        match g.next() {
            Ok(Some(_)) => {}
            Ok(None) => break None,
            Err(error) => break Some(error),
        }
    };
    let text = error.map(|e| e.class().name().to_string());
    assert_eq!(text.as_deref(), Some("RecursionError"));
    // Closing takes all of the suspended levels down in a loop.
    let g = chain(900);
    assert!(g.next().is_ok() && g.close().is_ok());
}

#[test]
fn a_suspended_handler_is_not_current_outside() {
    let g: Generator<i64> = Generator::new("handles", |co| async move {
        let e = Exc::value_error("inside");
        let _handling = handling::enter(&e);
        co.give(1).await?;
        let current = handling::current();
        co.give(i64::from(current.is_some_and(|c| c.is_same(&e))))
            .await?;
        Ok(Value::NONE)
    });
    assert_eq!(g.next().ok().flatten(), Some(1));
    assert!(handling::current().is_none());
    let other = Exc::type_error("outside");
    let handling_other = handling::enter(&other);
    assert_eq!(g.next().ok().flatten(), Some(1));
    assert!(handling::current().is_some_and(|c| c.is_same(&other)));
    drop(handling_other);
    assert_eq!(handling::depth(), 0);
}

#[test]
fn values_know_the_methods() {
    let g = chain(1).to_value();
    let items = portalis_runtime::ops::iter(&g);
    assert_eq!(
        items
            .and_then(|items| items.collect::<Res<Vec<Value>>>())
            .map_or(0, |v| v.len()),
        2
    );
    let again = Generator::<i64>::from_value(&g);
    assert!(again.is_ok_and(|g| g.next().is_ok_and(|item| item.is_none())));
}
