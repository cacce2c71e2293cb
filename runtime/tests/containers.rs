//! Replays the histories of `containers.py` and compares the transcripts' hashes with CPython's.
//!
//! A failing history can be read in full: `PORTALIS_HISTORY="dicts 3" cargo test` prints ours,
//! `PYTHONHASHSEED=0 python3 containers.py dicts 3` CPython's.

use portalis_runtime::list::NoKey;
use portalis_runtime::{
    builtins, Class, Dict, Exc, FrozenSet, Int, List, Object, Py, Range, Res, Set, Slice, Str,
    Value,
};
use std::cell::Cell;
use std::rc::Rc;

const EXPECTED: &str = include_str!("containers.expected");

struct Random(u64);

impl Random {
    fn below(&mut self, n: u64) -> i64 {
        self.0 = self
            .0
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        ((self.0 >> 33) % n) as i64
    }

    fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len() as u64) as usize]
    }
}

type Out = Vec<String>;

fn show<T: Py>(value: &T) -> String {
    value
        .py_repr()
        .map_or_else(message, |text| text.as_str().to_string())
}

fn message(e: Exc) -> String {
    let text = e.value().py_str();
    text.map_or_else(|_| String::from("?"), |text| text.as_str().to_string())
}

fn must<T>(result: Res<T>) -> T {
    result.unwrap_or_else(|e| panic!("{}", message(e)))
}

fn some_ints(r: &mut Random, n: u64, size: i64) -> Vec<i64> {
    let count = r.below(n) + 1;
    (0..count)
        .map(|_| r.below(size as u64) - size / 4)
        .collect()
}

fn sets<T: Py>(r: &mut Random, out: &mut Out, wrap: fn(i64) -> T) {
    let size = r.pick(&[8, 40, 300, 5000]);
    let list = |xs: Vec<i64>| List::from(xs.into_iter().map(wrap).collect::<Vec<T>>());
    let set = |xs: Vec<i64>| {
        let set = Set::new();
        xs.into_iter().for_each(|x| must(set.add(wrap(x))));
        set
    };
    let mut s: Set<T> = Set::new();
    for step in 0..300 {
        match r.below(24) {
            0..=8 => must(s.add(wrap(r.below(size as u64)))),
            9..=14 => must(s.discard(&wrap(r.below(size as u64)))),
            15 if !s.is_empty() => out.push(show(&must(s.pop()))),
            16 => s = s.copy(),
            17 => s = must(s.bit_or(&set(some_ints(r, 30, size)))),
            18 => s = must(s.bit_and(&set(some_ints(r, 200, size)))),
            19 => must(s.difference_update(&set(some_ints(r, 30, size)))),
            20 => s = must(s.sub(&set(some_ints(r, 3, size)))),
            21 => s = must(s.bit_xor(&set(some_ints(r, 20, size)))),
            22 => must(s.update(&list(some_ints(r, 60, size)))),
            23 => {
                let keys = list(some_ints(r, 40, size));
                s = must(s.union(&must(builtins::dict_fromkeys(&keys, 1i64))));
            }
            _ => {}
        }
        if step % 10 == 9 {
            out.push(show(&s));
        }
    }
    out.push(must(must(FrozenSet::collect(&s)).py_hash()).to_string());
}

fn int_sets(r: &mut Random, out: &mut Out) {
    sets(r, out, |x| x);
}

fn str_sets(r: &mut Random, out: &mut Out) {
    sets(r, out, |x| Str::from(format!("k{x}")));
}

fn dicts(r: &mut Random, out: &mut Out) {
    let size = r.pick(&[6, 30, 200]);
    let mut d: Dict<i64, i64> = Dict::new();
    for step in 0..300 {
        let (op, key) = (r.below(16), r.below(size as u64));
        match op {
            0..=6 => must(d.set_item(key, step)),
            7..=9 => out.push(show(&must(d.pop_or(&key, -1)))),
            10 if !d.is_empty() => out.push(show(&must(d.popitem()))),
            11 => out.push(show(&must(d.setdefault(key, step)))),
            12 => {
                let keys = List::from(some_ints(r, 12, size));
                must(d.update(&must(builtins::dict_fromkeys(&keys, step))));
            }
            13 => d = d.copy(),
            14 => {
                let other = Dict::new();
                must(other.set_item(key, -step));
                d = must(d.merged(&other));
            }
            15 => changes_while_read(r, &d, out),
            _ => {}
        }
        if step % 10 == 9 {
            out.push(show(&d));
            out.push(show(&must(
                d.iter_keys_reversed().collect::<Res<List<i64>>>(),
            )));
        }
    }
}

fn changes_while_read(r: &mut Random, d: &Dict<i64, i64>, out: &mut Out) {
    let seen = List::new();
    for key in d.iter_keys() {
        let key = match key {
            Ok(key) => key,
            Err(e) => {
                out.push(message(e));
                break;
            }
        };
        seen.append(key);
        if r.below(4) == 0 && key < 1000 {
            must(d.del_item(&key));
            must(d.set_item(key + 1000, 0));
        }
        if seen.len() > 400 {
            break;
        }
    }
    out.push(show(&seen));
    for key in d.keys_vec().iter().filter(|key| **key >= 1000) {
        must(d.del_item(key));
    }
}

fn bound(r: &mut Random) -> Value {
    let bound = r.below(24) - 12;
    if r.below(3) > 0 {
        Value::from(bound)
    } else {
        Value::NONE
    }
}

fn width(r: &mut Random) -> Value {
    let width = r.below(7) - 3;
    r.pick(&[None, Some(width)])
        .map_or(Value::NONE, Value::from)
}

fn slices(r: &mut Random, out: &mut Out) {
    let xs: List<i64> = (0..r.below(9)).collect();
    for step in 0..200 {
        let width = width(r);
        let at = Slice::new(bound(r), bound(r), width);
        let op = r.below(6);
        let result = match op {
            0 | 1 => xs.get_slice(&at).map(|part| out.push(show(&part))),
            2 => {
                let items = List::from(some_ints(r, 5, 50));
                xs.set_slice(&at, &items)
            }
            3 => xs.del_slice(&at),
            4 => xs.pop(r.below(12) - 6).map(|item| out.push(show(&item))),
            _ => {
                xs.insert(r.below(12) - 6, step);
                Ok(())
            }
        };
        if let Err(e) = result {
            out.push(message(e));
        }
        if xs.len() > 20 {
            must(xs.del_slice(&Slice::new(Value::from(5i64), Value::NONE, Value::NONE)));
        }
        out.push(show(&xs));
    }
}

/// An item whose comparisons are counted.
struct Counted {
    rank: i64,
    place: i64,
    count: Rc<Cell<i64>>,
}

impl Object for Counted {
    fn class(&self) -> Class {
        Class::object()
    }
}

#[derive(Clone)]
struct Handle(Rc<Counted>);

impl Py for Handle {
    fn to_value(&self) -> Value {
        Value::from(self.0.place)
    }
    fn from_value(_: &Value) -> Res<Handle> {
        Err(Exc::type_error("not boxed"))
    }
    fn py_cmp_lt(&self, other: &Handle) -> Res<bool> {
        self.0.count.set(self.0.count.get() + 1);
        Ok(self.0.rank < other.0.rank)
    }
}

fn sorts(r: &mut Random, out: &mut Out) {
    let n = r.pick(&[5, 70, 300, 2000]);
    let shape = r.below(4);
    let spread = r.pick(&[3, 50, 100_000]);
    let mut ranks = Vec::new();
    for i in 0..n {
        let x = r.below(spread);
        ranks.push(match shape {
            1 if r.below(20) != 0 => i,
            2 if r.below(20) != 0 => n - i,
            3 => (i % 37) * if i / 37 % 2 != 0 { 1 } else { -1 },
            _ => x,
        });
    }
    for reverse in [false, true] {
        let count = Rc::new(Cell::new(0));
        let handle = |(i, rank): (usize, &i64)| {
            Handle(Rc::new(Counted {
                rank: *rank,
                place: i as i64,
                count: Rc::clone(&count),
            }))
        };
        let xs: List<Handle> = ranks.iter().enumerate().map(handle).collect();
        must(xs.sort(reverse));
        out.push(show(&xs));
        out.push(count.get().to_string());
        let list = List::from(ranks.clone());
        let modulo = |x: &i64| Ok(x.rem_euclid(7));
        out.push(show(&must(builtins::sorted_by_key(&list, modulo, reverse))));
        let float = |x: &i64| {
            if x % 5 == 0 {
                f64::NAN
            } else {
                *x as f64 / 2.0
            }
        };
        let floats: List<f64> = ranks.iter().map(float).collect();
        let places: List<i64> = (0..n).collect();
        must(places.sort_by_key(|i: &i64| floats.get(*i), reverse));
        out.push(show(&places));
        let (max, min) = (builtins::max_by_key(&floats, NoKey), builtins::min(&floats));
        out.push(show(&must(max)) + &show(&must(min)));
    }
}

fn rounding(r: &mut Random, out: &mut Out) {
    for _ in 0..300 {
        let exponent = r.below(40) - 20;
        let scale: f64 = must(builtins::float_from_str(&Str::from(format!(
            "1e{exponent}"
        ))));
        let x = (r.below(2_000_001) - 1_000_000) as f64 / r.pick(&[1.0, 2.0, 8.0, 1000.0]) * scale;
        let digits = r.below(40) - 20;
        out.push(show(&must(builtins::round_float_digits(x, digits))));
        let i = Int::from(r.below(100_000) - 50_000);
        out.push(show(&builtins::round_int_digits(&i, -r.below(7))));
        let half = (r.below(2001) - 1000) as f64 / 2.0;
        out.push(show(&must(builtins::round_float(half))));
        out.push(show(&must(builtins::round_float_digits(half * 10.0, -1))));
    }
}

fn ranges(r: &mut Random, out: &mut Out) {
    let big = Int::from(2).pow_nonneg(&Int::from(70));
    for _ in 0..100 {
        let step = Some(r.below(9) - 4).filter(|step| *step != 0).unwrap_or(1);
        let (start, stop) = (r.below(60) - 30, r.below(60) - 30);
        let (mut start, mut stop, mut step) = (Int::from(start), Int::from(stop), Int::from(step));
        if r.below(5) == 0 {
            (start, stop) = (&start * &big, &stop * &big);
            step = &step * &must(big.floor_div(&Int::from(3)));
        }
        let xs = must(Range::new(start, stop, step));
        let (items, reversed): (List<Int>, List<Int>) =
            (xs.iter().collect(), xs.iter_reversed().collect());
        out.push(show(&xs) + xs.length().to_string().as_str() + &show(&items) + &show(&reversed));
        if *xs.length() > 1 {
            out.push(must(xs.py_hash()).to_string());
        }
        let width = width(r);
        let at = Slice::new(bound(r), bound(r), width);
        let part = xs.get_slice(&at).and_then(|part| {
            out.push(show(&part));
            xs.get(r.below(12) - 6)
        });
        out.push(part.map_or_else(message, |item| show(&item)));
        out.push(show(&xs.contains(&Int::from(r.below(60) - 30))));
    }
}

fn fnv(text: &str) -> u64 {
    text.bytes().fold(0xcbf29ce484222325, |h, b| {
        (h ^ u64::from(b)).wrapping_mul(0x100000001b3)
    })
}

fn replay(name: &str, history: fn(&mut Random, &mut Out)) {
    let wanted = std::env::var("PORTALIS_HISTORY").unwrap_or_default();
    let mut num_replayed = 0;
    for line in EXPECTED.lines() {
        let parts: Vec<&str> = line.split(' ').collect();
        if parts[0] != name {
            continue;
        }
        let seed: u64 = parts[1].parse().expect("a seed");
        let mut out = Out::new();
        history(&mut Random(seed), &mut out);
        let transcript = out.join("\n");
        if wanted == format!("{name} {seed}") {
            println!("{transcript}");
        }
        assert_eq!(
            format!("{:016x}", fnv(&transcript)),
            parts[2],
            "history {name} {seed}"
        );
        num_replayed += 1;
    }
    assert!(num_replayed >= 20);
}

macro_rules! histories {
    ($($name:ident $test:ident),*) => {$(
        #[test]
        fn $test() {
            replay(stringify!($name), $name);
        }
    )*};
}
histories!(int_sets set_order_of_ints, str_sets set_order_of_strs, dicts dict_order_and_mutation,
    slices list_slices, sorts sort_order_and_comparisons, rounding round_half_even, ranges range_values);
