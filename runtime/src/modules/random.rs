//! `random`: CPython's streams, bit for bit.
//!
//! Invariant: each function draws from the twister in the order in which CPython 3.11 draws.

mod distributions;
mod twister;

use crate::args::{to_float, to_int};
use crate::call::Args;
use crate::class::NativeClass;
use crate::iter::Iterable;
use crate::{dispatch, ops, Class, Exc, Int, List, Object, Py, Res, Str, Tuple, Value, View};
use num_bigint::{BigInt, BigUint, Sign};
use std::cell::{Cell, RefCell};
use std::hash::{BuildHasher, Hasher};
use std::rc::Rc;
use twister::Twister;

/// A generator: an instance of `random.Random`.
pub struct Random {
    twister: RefCell<Twister>,
    /// The second value of the pair that `gauss` made.
    gauss_next: Cell<Option<f64>>,
}

static CLASS: NativeClass = NativeClass {
    construct: Some(construct),
    methods: dispatch::class_random_random::NAMES,
    ..NativeClass::new("random", "Random")
};

thread_local! {
    static DEFAULT: Rc<Random> = Rc::new(Random::new());
}

/// The generator behind the module's functions.
pub fn default_generator() -> Rc<Random> {
    DEFAULT.with(Rc::clone)
}

/// `random.Random`
pub fn class() -> Class {
    Class::define(&CLASS)
}

fn construct(args: &Args) -> Res<Value> {
    let values = args.between("Random", 0, 1)?;
    let random = Random::new();
    let seed = values.first().or(args.keyword("x"));
    if let Some(seed) = seed {
        random.seed(seed)?;
    }
    Ok(Value::object(random))
}

impl Object for Random {
    fn class(&self) -> Class {
        class()
    }
    fn native_method(&self, _this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        dispatch::class_random_random::method(name).map(|method| method(self, args))
    }
    fn has_native_method(&self, name: &str) -> bool {
        dispatch::class_random_random::method(name).is_some()
    }
}

/// Words that differ from run to run.
fn entropy() -> BigUint {
    let words = (0..8).map(|_| {
        let hasher = std::collections::hash_map::RandomState::new().build_hasher();
        hasher.finish() as u32
    });
    BigUint::new(words.collect())
}

/// The number that a text or bytes seed stands for.
fn seed_of_bytes(data: &[u8]) -> BigUint {
    let mut all = data.to_vec();
    let mut hash = super::hashlib::sha512_engine();
    hash.update(data);
    all.extend(hash.digest(64));
    BigUint::from_bytes_be(&all)
}

fn seed_number(seed: &Value) -> Res<BigUint> {
    Ok(match seed.view() {
        View::None => entropy(),
        View::Int(i) => i.to_big().magnitude().clone(),
        View::Bool(b) => BigUint::from(u8::from(b)),
        View::Float(f) => BigUint::from(f.py_hash()? as u64),
        View::Str(s) => seed_of_bytes(s.utf8()?.as_bytes()),
        View::Bytes(b) => seed_of_bytes(b.as_slice()),
        View::ByteArray(b) => seed_of_bytes(&b.data()),
        _ => {
            return Err(Exc::type_error(
                "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.",
            ))
        }
    })
}

impl Random {
    /// Seeded by chance.
    fn new() -> Random {
        Random {
            twister: RefCell::new(Twister::from_number(&entropy())),
            gauss_next: Cell::new(None),
        }
    }

    /// `seed(a)`
    pub fn seed(&self, a: &Value) -> Res<()> {
        let number = seed_number(a)?;
        *self.twister.borrow_mut() = Twister::from_number(&number);
        self.gauss_next.set(None);
        Ok(())
    }

    /// `random()`
    pub fn random(&self) -> f64 {
        self.twister.borrow_mut().next_float()
    }

    /// `getrandbits(k)`
    pub fn getrandbits(&self, k: i64) -> Res<Int> {
        let bits = u64::try_from(k)
            .map_err(|_| Exc::value_error("number of bits must be non-negative"))?;
        Ok(self.bits(bits))
    }

    fn bits(&self, bits: u64) -> Int {
        let mut twister = self.twister.borrow_mut();
        if bits <= 64 {
            return Int::from(twister.next_bits(bits as u32));
        }
        let words = BigUint::new(twister.next_words(bits));
        Int::from_big(BigInt::from_biguint(Sign::Plus, words))
    }

    /// `randbytes(n)`
    pub fn randbytes(&self, n: i64) -> Res<crate::Bytes> {
        let bits = n.checked_mul(8).and_then(|bits| u64::try_from(bits).ok());
        let bits = bits.ok_or_else(|| Exc::value_error("number of bits must be non-negative"))?;
        let words = self.twister.borrow_mut().next_words(bits);
        let mut data: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        data.truncate(n as usize);
        Ok(crate::Bytes::from(data))
    }

    /// A number below `n > 0`.
    fn below(&self, n: u64) -> u64 {
        let bits = u64::BITS - n.leading_zeros();
        let mut twister = self.twister.borrow_mut();
        loop {
            let r = twister.next_bits(bits);
            if r < n {
                return r;
            }
        }
    }

    fn below_int(&self, n: &Int) -> Int {
        if let Some(small) = n.to_i64() {
            return Int::new(self.below(small as u64) as i64);
        }
        loop {
            let r = self.bits(n.bit_length() as u64);
            if r < *n {
                return r;
            }
        }
    }

    fn index_below(&self, n: usize) -> usize {
        self.below(n as u64) as usize
    }

    /// `randint(a, b)` of proved ints.
    pub fn randint_i64(&self, a: i64, b: i64) -> Res<i64> {
        let width = b.checked_sub(a).and_then(|width| width.checked_add(1));
        match width {
            Some(width) if width > 0 => Ok(a + self.below(width as u64) as i64),
            Some(width) => Err(empty_range(a, i128::from(b) + 1, i128::from(width))),
            None if a > b => Err(empty_range(
                a,
                i128::from(b) + 1,
                i128::from(b) - i128::from(a) + 1,
            )),
            None => {
                let drawn = self.randrange_step(&Int::new(a), &(Int::new(b) + 1), &Int::new(1))?;
                Ok(drawn.to_i64_clamped())
            }
        }
    }

    /// `randrange(stop)` of a proved int.
    pub fn randrange_stop(&self, stop: i64) -> Res<i64> {
        if stop <= 0 {
            return Err(Exc::value_error("empty range for randrange()"));
        }
        Ok(self.below(stop as u64) as i64)
    }

    /// `randrange(start, stop)` of proved ints.
    pub fn randrange_i64(&self, start: i64, stop: i64) -> Res<i64> {
        if stop > start {
            return self.randint_i64(start, stop - 1);
        }
        Err(empty_range(
            start,
            i128::from(stop),
            i128::from(stop) - i128::from(start),
        ))
    }

    /// `randint(a, b)`
    pub fn randint(&self, a: &Value, b: &Value) -> Res<Int> {
        self.randrange_from(a, &ops::add(b, &Value::from(1i64))?, &Value::from(1i64))
    }

    /// `randrange(stop)`
    pub fn randrange(&self, stop: &Value) -> Res<Int> {
        let stop = range_argument(stop, "arg 1")?;
        if stop <= 0 {
            return Err(Exc::value_error("empty range for randrange()"));
        }
        Ok(self.below_int(&stop))
    }

    /// `randrange(start, stop, step)`
    pub fn randrange_from(&self, start: &Value, stop: &Value, step: &Value) -> Res<Int> {
        let first = range_argument(start, "arg 1")?;
        if stop.is_none() {
            return match step.view() {
                View::Int(i) if *i == 1 => self.randrange(start),
                _ => Err(Exc::type_error("Missing a non-None stop argument")),
            };
        }
        let stop = range_argument(stop, "stop")?;
        self.randrange_step(&first, &stop, &range_argument(step, "step")?)
    }

    fn randrange_step(&self, start: &Int, stop: &Int, step: &Int) -> Res<Int> {
        let width = stop - start;
        if *step == 1 {
            if width > 0 {
                return Ok(start + &self.below_int(&width));
            }
            return Err(Exc::value_error(format!(
                "empty range for randrange() ({start}, {stop}, {width})"
            )));
        }
        if step.is_zero() {
            return Err(Exc::value_error("zero step for randrange()"));
        }
        let towards = if step.is_negative() {
            step + 1
        } else {
            step - 1
        };
        let n = (&width + &towards).floor_div(step)?;
        if n <= 0 {
            return Err(Exc::value_error("empty range for randrange()"));
        }
        Ok(start + &(step * &self.below_int(&n)))
    }

    /// `choice(seq)` of a list.
    pub fn choice_list<T: Py>(&self, seq: &List<T>) -> Res<T> {
        match seq.len() {
            0 => Err(empty_choice()),
            n => seq.get(self.below(n as u64) as i64),
        }
    }

    /// `choice(seq)`
    pub fn choice(&self, seq: &Value) -> Res<Value> {
        match ops::len(seq)? {
            0 => Err(empty_choice()),
            n => ops::get_item(seq, &Value::from(self.below(n as u64) as i64)),
        }
    }

    /// `shuffle(x)` of a list.
    pub fn shuffle_list<T: Py>(&self, x: &List<T>) -> Res<()> {
        for i in (1..x.len()).rev() {
            x.swap(i, self.below(i as u64 + 1) as i64)?;
        }
        Ok(())
    }

    /// `shuffle(x)`
    pub fn shuffle(&self, x: &Value) -> Res<()> {
        if let View::List(x) = x.view() {
            return self.shuffle_list(x);
        }
        for i in (1..ops::len(x)?).rev() {
            let (i, j) = (Value::from(i), Value::from(self.below(i as u64 + 1) as i64));
            let (a, b) = (ops::get_item(x, &i)?, ops::get_item(x, &j)?);
            ops::set_item(x, &i, b)?;
            ops::set_item(x, &j, a)?;
        }
        Ok(())
    }

    /// The positions that `sample` takes from `n` items.
    fn sample_positions(&self, n: usize, k: i64) -> Res<Vec<usize>> {
        let k = usize::try_from(k)
            .ok()
            .filter(|k| *k <= n)
            .ok_or_else(|| Exc::value_error("Sample larger than population or is negative"))?;
        // The size up to which a pool costs less than a set, as CPython reckons it.
        let mut pool_size = 21;
        if k > 5 {
            pool_size += 4usize.pow(
                (crate::float::c::log(k as f64 * 3.0) / crate::float::c::log(4.0)).ceil() as u32,
            );
        }
        if n <= pool_size {
            let mut pool: Vec<usize> = (0..n).collect();
            let draw = |i: usize| {
                let j = self.index_below(n - i);
                let drawn = pool[j];
                pool[j] = pool[n - i - 1];
                drawn
            };
            return Ok((0..k).map(draw).collect());
        }
        let mut taken = std::collections::HashSet::new();
        let draw = |_| loop {
            let j = self.index_below(n);
            if taken.insert(j) {
                return j;
            }
        };
        Ok((0..k).map(draw).collect())
    }

    /// `sample(population, k)` of a list.
    pub fn sample_list<T: Py>(&self, population: &List<T>, k: i64) -> Res<List<T>> {
        let positions = self.sample_positions(population.len() as usize, k)?;
        positions
            .into_iter()
            .map(|i| population.get(i as i64))
            .collect::<Res<Vec<T>>>()
            .map(List::from)
    }

    /// `sample(population, k, counts=counts)`
    pub fn sample(&self, population: &Value, k: i64, counts: &Value) -> Res<List<Value>> {
        if !is_sequence(population) {
            return Err(Exc::type_error(
                "Population must be a sequence.  For dicts or sets, use sorted(d).",
            ));
        }
        let n = ops::len(population)?;
        if counts.is_none() {
            return pick(population, self.sample_positions(n as usize, k)?);
        }
        let mut cumulative = accumulate(counts)?;
        if cumulative.len() as i64 != n {
            return Err(Exc::value_error(
                "The number of counts does not match the population",
            ));
        }
        let Some(total) = cumulative.pop() else {
            return Err(Exc::index_error("pop from empty list"));
        };
        let View::Int(total) = total.view() else {
            return Err(Exc::type_error("Counts must be integers"));
        };
        if *total <= 0 {
            return Err(Exc::value_error(
                "Total of counts must be greater than zero",
            ));
        }
        let limits: Vec<i64> = cumulative
            .iter()
            .map(|v| Ok(to_int(v)?.to_i64_clamped()))
            .collect::<Res<_>>()?;
        let drawn = self.sample_positions(total.to_i64_clamped() as usize, k)?;
        let chosen = drawn
            .into_iter()
            .map(|s| limits.partition_point(|limit| *limit <= s as i64));
        pick(population, chosen.collect())
    }

    /// `choices(population, weights, cum_weights=cum_weights, k=k)`
    pub fn choices(
        &self,
        population: &Value,
        weights: &Value,
        cum_weights: &Value,
        k: i64,
    ) -> Res<List<Value>> {
        let n = ops::len(population)?;
        let Some(limits) = cumulative_weights(weights, cum_weights)? else {
            let draw = |_| (self.random() * n as f64) as usize;
            return pick(population, (0..k).map(draw).collect());
        };
        if limits.len() as i64 != n {
            return Err(Exc::value_error(
                "The number of weights does not match the population",
            ));
        }
        let Some(total) = limits.last().copied() else {
            return Err(Exc::index_error("list index out of range"));
        };
        if total <= 0.0 {
            return Err(Exc::value_error(
                "Total of weights must be greater than zero",
            ));
        }
        if !total.is_finite() {
            return Err(Exc::value_error("Total of weights must be finite"));
        }
        let inner = &limits[..limits.len() - 1];
        let draw = |_| {
            let x = self.random() * total;
            inner.partition_point(|limit| *limit <= x)
        };
        pick(population, (0..k).map(draw).collect())
    }

    /// `getstate()`
    pub fn getstate(&self) -> Value {
        let (words, index) = self.twister.borrow().words();
        let mut internal: Vec<Value> = words.iter().map(|w| Value::from(i64::from(*w))).collect();
        internal.push(Value::from(index));
        let gauss = self.gauss_next.get().to_value();
        Value::from(vec![Value::from(3i64), Value::from(internal), gauss])
    }

    /// `setstate(state)`
    pub fn setstate(&self, state: &Value) -> Res<()> {
        let (version, internal, gauss) = <(i64, Tuple<Value>, Option<f64>)>::from_value(state)?;
        if version != 3 {
            return Err(Exc::value_error(format!(
                "state with version {version} passed to Random.setstate() of version 3"
            )));
        }
        let words: Vec<i64> = internal
            .as_slice()
            .iter()
            .map(i64::from_value)
            .collect::<Res<_>>()?;
        let Some((index, words)) = words.split_last() else {
            return Err(Exc::value_error("state vector is the wrong size"));
        };
        let words: Vec<u32> = words.iter().map(|word| *word as u32).collect();
        let twister = Twister::from_words(&words, *index as usize)
            .ok_or_else(|| Exc::value_error("state vector is the wrong size"))?;
        *self.twister.borrow_mut() = twister;
        self.gauss_next.set(gauss);
        Ok(())
    }
}

fn empty_range(start: i64, stop: i128, width: i128) -> Exc {
    Exc::value_error(format!(
        "empty range for randrange() ({start}, {stop}, {width})"
    ))
}

fn empty_choice() -> Exc {
    Exc::index_error("Cannot choose from an empty sequence")
}

fn is_sequence(v: &Value) -> bool {
    match v.view() {
        View::List(_)
        | View::Tuple(_)
        | View::Str(_)
        | View::Range(_)
        | View::Bytes(_)
        | View::ByteArray(_) => true,
        View::Object(object) => match object.payload() {
            Some(payload) => is_sequence(payload),
            None => v.downcast::<super::collections::Deque>().is_some(),
        },
        _ => false,
    }
}

fn pick(population: &Value, positions: Vec<usize>) -> Res<List<Value>> {
    let item = |i: usize| ops::get_item(population, &Value::from(i));
    positions
        .into_iter()
        .map(item)
        .collect::<Res<Vec<Value>>>()
        .map(List::from)
}

/// An argument of `randrange`: an int, or (deprecated) a float that is one.
fn range_argument(v: &Value, name: &str) -> Res<Int> {
    match v.view() {
        View::Float(x) if x.is_finite() && x == x.trunc() => Ok(Int::from_f64_truncated(x)),
        View::Float(x) if x.is_finite() => Err(Exc::value_error(format!(
            "non-integer {name} for randrange()"
        ))),
        _ => to_int(v),
    }
}

fn accumulate(items: &Value) -> Res<Vec<Value>> {
    let mut sums: Vec<Value> = Vec::new();
    for item in items.py_iter()? {
        let item = item?;
        let sum = sums
            .last()
            .map_or_else(|| Ok(item.clone()), |last| ops::add(last, &item))?;
        sums.push(sum);
    }
    Ok(sums)
}

fn cumulative_weights(weights: &Value, cum_weights: &Value) -> Res<Option<Vec<f64>>> {
    let sums = match (weights.view(), cum_weights.is_none()) {
        (View::None, true) => return Ok(None),
        (View::Int(k), true) => {
            return Err(Exc::type_error(format!(
                "The number of choices must be a keyword argument: k={k}"
            )))
        }
        (_, true) => accumulate(weights)?,
        (View::None, false) => cum_weights.into_vec()?,
        _ => {
            return Err(Exc::type_error(
                "Cannot specify both weights and cumulative weights",
            ));
        }
    };
    sums.iter()
        .map(to_float)
        .collect::<Res<Vec<f64>>>()
        .map(Some)
}

macro_rules! module_functions {
    ($($name:ident($($arg:ident: $type:ty),*) -> $result:ty;)*) => {
        $(
            #[doc = concat!("`random.", stringify!($name), "` of the default generator.")]
            pub fn $name($($arg: $type),*) -> $result {
                DEFAULT.with(|random| random.$name($($arg),*))
            }
        )*
    };
}

module_functions! {
    seed(a: &Value) -> Res<()>;
    random() -> f64;
    getrandbits(k: i64) -> Res<Int>;
    randbytes(n: i64) -> Res<crate::Bytes>;
    randint_i64(a: i64, b: i64) -> Res<i64>;
    randrange_stop(stop: i64) -> Res<i64>;
    randrange_i64(start: i64, stop: i64) -> Res<i64>;
    randint(a: &Value, b: &Value) -> Res<Int>;
    randrange(stop: &Value) -> Res<Int>;
    randrange_from(start: &Value, stop: &Value, step: &Value) -> Res<Int>;
    choice(seq: &Value) -> Res<Value>;
    shuffle(x: &Value) -> Res<()>;
    sample(population: &Value, k: i64, counts: &Value) -> Res<List<Value>>;
    choices(population: &Value, weights: &Value, cum_weights: &Value, k: i64) -> Res<List<Value>>;
    getstate() -> Value;
    setstate(state: &Value) -> Res<()>;
    uniform(a: f64, b: f64) -> f64;
    triangular(low: f64, high: f64, mode: Option<f64>) -> f64;
    normalvariate(mu: f64, sigma: f64) -> f64;
    gauss(mu: f64, sigma: f64) -> f64;
    lognormvariate(mu: f64, sigma: f64) -> Res<f64>;
    expovariate(lambd: f64) -> Res<f64>;
    vonmisesvariate(mu: f64, kappa: f64) -> Res<f64>;
    gammavariate(alpha: f64, beta: f64) -> Res<f64>;
    betavariate(alpha: f64, beta: f64) -> Res<f64>;
    paretovariate(alpha: f64) -> Res<f64>;
    weibullvariate(alpha: f64, beta: f64) -> Res<f64>;
}

/// `random.choice` of a list.
pub fn choice_list<T: Py>(seq: &List<T>) -> Res<T> {
    DEFAULT.with(|random| random.choice_list(seq))
}

/// `random.choice` of a str.
pub fn choice_str(seq: &Str) -> Res<Str> {
    match seq.len() {
        0 => Err(empty_choice()),
        n => seq.get(DEFAULT.with(|random| random.below(n as u64)) as i64),
    }
}

/// `random.shuffle` of a list.
pub fn shuffle_list<T: Py>(x: &List<T>) -> Res<()> {
    DEFAULT.with(|random| random.shuffle_list(x))
}

/// `random.sample` of a list.
pub fn sample_list<T: Py>(population: &List<T>, k: i64) -> Res<List<T>> {
    DEFAULT.with(|random| random.sample_list(population, k))
}
