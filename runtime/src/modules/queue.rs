//! `queue`: queues between threads, in a program of one thread. Waiting for what no other thread can
//! do goes on for as long as it does in CPython: for ever, or until the time is over.

use super::{heapq, time, written};
use crate::exception::Kind;
use crate::modules::collections::deque;
use crate::{args, call_method, ops, Class, Exc, List, Py, Res, Value};

written::classes! {
    queue QUEUE make_queue;
    lifo_queue LIFO make_lifo;
    priority_queue PRIORITY make_priority;
    simple_queue SIMPLE make_simple;
    empty EMPTY make_empty;
    full FULL make_full;
}

const LONG: f64 = 3600.0;

fn make_empty() -> Res<Class> {
    written::class("_queue", "Empty", Class::exception(Kind::Exception), vec![])
}

fn make_full() -> Res<Class> {
    written::class("queue", "Full", Class::exception(Kind::Exception), vec![])
}

fn raised(class: &Class) -> Exc {
    let exc = Exc::instance(class, Kind::Exception, vec![]);
    exc.adopt_context();
    exc
}

type Method = (&'static str, Value);

/// A method of the class `owner`.
fn method(
    owner: &str,
    name: &'static str,
    names: &[&'static str],
    defaults: Vec<Value>,
    code: impl Fn(&[Value]) -> Res<Value> + 'static,
) -> Method {
    let qualified = format!("{owner}.{name}").leak();
    (name, written::function(qualified, names, defaults, code))
}

fn make_queue() -> Res<Class> {
    let maxsize = vec![Value::from(0i64)];
    let waiting = || vec![Value::TRUE, Value::NONE];
    let take = ["self", "block", "timeout"];
    let methods = vec![
        method("Queue", "__init__", &["self", "maxsize"], maxsize, |s| {
            ops::set_attr(&s[0], "maxsize", s[1].clone())?;
            call_method(&s[0], "_init", &s[1..2])?;
            ops::set_attr(&s[0], UNFINISHED, Value::from(0i64))?;
            Ok(Value::NONE)
        }),
        method("Queue", "task_done", &["self"], vec![], |s| {
            let left = ops::sub(&ops::get_attr(&s[0], UNFINISHED)?, &Value::from(1i64))?;
            if is_below(&left, 0)? {
                return Err(Exc::value_error("task_done() called too many times"));
            }
            ops::set_attr(&s[0], UNFINISHED, left)?;
            Ok(Value::NONE)
        }),
        method("Queue", "join", &["self"], vec![], |s| {
            while ops::truth(&ops::get_attr(&s[0], UNFINISHED)?)? {
                time::sleep(LONG)?;
            }
            Ok(Value::NONE)
        }),
        method("Queue", "qsize", &["self"], vec![], |s| size(&s[0])),
        method("Queue", "empty", &["self"], vec![], |s| {
            Ok(Value::from(!ops::truth(&size(&s[0])?)?))
        }),
        method("Queue", "full", &["self"], vec![], |s| {
            is_full(&s[0]).map(Value::from)
        }),
        method(
            "Queue",
            "put",
            &["self", "item", "block", "timeout"],
            waiting(),
            |s| put(&s[0], &s[1], &s[2], &s[3]),
        ),
        method("Queue", "get", &take, waiting(), |s| {
            get(&s[0], &s[1], &s[2])
        }),
        method("Queue", "put_nowait", &["self", "item"], vec![], |s| {
            let options = [s[1].clone(), Value::FALSE];
            call_method(&s[0], "put", &options)
        }),
        method("Queue", "get_nowait", &["self"], vec![], |s| {
            call_method(&s[0], "get", &[Value::FALSE])
        }),
        method("Queue", "_init", &["self", "maxsize"], vec![], |s| {
            let items = crate::call(&deque().value(), &[])?;
            set_items(&s[0], items)
        }),
        method("Queue", "_qsize", &["self"], vec![], |s| {
            ops::len(&items(&s[0])?).map(Value::from)
        }),
        method("Queue", "_put", &["self", "item"], vec![], |s| {
            call_method(&items(&s[0])?, "append", &s[1..2])
        }),
        method("Queue", "_get", &["self"], vec![], |s| {
            call_method(&items(&s[0])?, "popleft", &[])
        }),
    ];
    written::class("queue", "Queue", Class::object(), methods)
}

fn make_lifo() -> Res<Class> {
    let methods = vec![
        method("LifoQueue", "_init", &["self", "maxsize"], vec![], |s| {
            set_items(&s[0], Value::from(List::<Value>::new()))
        }),
        method("LifoQueue", "_qsize", &["self"], vec![], |s| {
            ops::len(&items(&s[0])?).map(Value::from)
        }),
        method("LifoQueue", "_put", &["self", "item"], vec![], |s| {
            call_method(&items(&s[0])?, "append", &s[1..2])
        }),
        method("LifoQueue", "_get", &["self"], vec![], |s| {
            call_method(&items(&s[0])?, "pop", &[])
        }),
    ];
    written::class("queue", "LifoQueue", queue(), methods)
}

fn make_priority() -> Res<Class> {
    let name = "PriorityQueue";
    let methods = vec![
        method(name, "_init", &["self", "maxsize"], vec![], |s| {
            set_items(&s[0], Value::from(List::<Value>::new()))
        }),
        method(name, "_qsize", &["self"], vec![], |s| {
            ops::len(&items(&s[0])?).map(Value::from)
        }),
        method(name, "_put", &["self", "item"], vec![], |s| {
            let heap = heap(&s[0])?;
            heapq::heappush(&heap, s[1].clone())?;
            Ok(Value::NONE)
        }),
        method(name, "_get", &["self"], vec![], |s| {
            heapq::heappop(&heap(&s[0])?)
        }),
    ];
    written::class("queue", "PriorityQueue", queue(), methods)
}

/// An unbounded queue without tasks, which CPython writes in C.
fn make_simple() -> Res<Class> {
    let name = "SimpleQueue";
    let waiting = vec![Value::TRUE, Value::NONE];
    let methods = vec![
        method(name, "__init__", &["self"], vec![], |s| {
            set_items(&s[0], crate::call(&deque().value(), &[])?)
        }),
        method(name, "qsize", &["self"], vec![], |s| {
            ops::len(&items(&s[0])?).map(Value::from)
        }),
        method(name, "empty", &["self"], vec![], |s| {
            Ok(Value::from(ops::len(&items(&s[0])?)? == 0))
        }),
        method(
            name,
            "put",
            &["self", "item", "block", "timeout"],
            waiting.clone(),
            |s| call_method(&items(&s[0])?, "append", &s[1..2]),
        ),
        method(name, "put_nowait", &["self", "item"], vec![], |s| {
            call_method(&items(&s[0])?, "append", &s[1..2])
        }),
        method(name, "get", &["self", "block", "timeout"], waiting, |s| {
            let queue = items(&s[0])?;
            wait(|| Ok(ops::len(&queue)? > 0), &empty(), &s[1], &s[2])?;
            call_method(&queue, "popleft", &[])
        }),
        method(name, "get_nowait", &["self"], vec![], |s| {
            call_method(&s[0], "get", &[Value::FALSE])
        }),
    ];
    written::class("_queue", name, Class::object(), methods)
}

const UNFINISHED: &str = "unfinished_tasks";

fn items(this: &Value) -> Res<Value> {
    ops::get_attr(this, "queue")
}

fn set_items(this: &Value, items: Value) -> Res<Value> {
    ops::set_attr(this, "queue", items)?;
    Ok(Value::NONE)
}

fn heap(this: &Value) -> Res<List<Value>> {
    List::from_value(&items(this)?)
}

fn size(this: &Value) -> Res<Value> {
    call_method(this, "_qsize", &[])
}

fn is_below(value: &Value, bound: i64) -> Res<bool> {
    value.py_cmp_lt(&Value::from(bound))
}

/// A size of 0 or less has no limit.
fn is_full(this: &Value) -> Res<bool> {
    let limit = ops::get_attr(this, "maxsize")?;
    if !Value::from(0i64).py_cmp_lt(&limit)? {
        return Ok(false);
    }
    Ok(!size(this)?.py_cmp_lt(&limit)?)
}

fn put(this: &Value, item: &Value, block: &Value, timeout: &Value) -> Res<Value> {
    wait(|| Ok(!is_full(this)?), &full(), block, timeout)?;
    call_method(this, "_put", std::slice::from_ref(item))?;
    let more = ops::add(&ops::get_attr(this, UNFINISHED)?, &Value::from(1i64))?;
    ops::set_attr(this, UNFINISHED, more)?;
    Ok(Value::NONE)
}

fn get(this: &Value, block: &Value, timeout: &Value) -> Res<Value> {
    wait(|| ops::truth(&size(this)?), &empty(), block, timeout)?;
    call_method(this, "_get", &[])
}

/// Waits until `ready`: not at all, for a time, or for ever; then raises `failure`.
fn wait(ready: impl Fn() -> Res<bool>, failure: &Class, block: &Value, timeout: &Value) -> Res<()> {
    let blocks = ops::truth(block)?;
    if blocks && !timeout.is_none() && is_below(timeout, 0)? {
        return Err(Exc::value_error("'timeout' must be a non-negative number"));
    }
    while !ready()? {
        if !blocks {
            return Err(raised(failure));
        }
        if !timeout.is_none() {
            time::sleep(args::to_float(timeout)?)?;
            return Err(raised(failure));
        }
        time::sleep(LONG)?;
    }
    Ok(())
}
