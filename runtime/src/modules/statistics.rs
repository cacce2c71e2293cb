//! `statistics`: exact sums of ints and floats, rounded once.

use crate::exception::Kind;
use crate::iter::Iterable;
use crate::{ops, Class, Dict, Exc, Int, List, Py, Res, Value, View};
use std::cell::OnceCell;

thread_local! {
    static ERROR: OnceCell<Class> = const { OnceCell::new() };
}

/// `statistics.StatisticsError`
pub fn error_class() -> Class {
    ERROR.with(|cell| {
        let make = || {
            let base = Class::exception(Kind::ValueError);
            super::written::class("statistics", "StatisticsError", base.clone(), vec![])
                .unwrap_or(base)
        };
        cell.get_or_init(make).clone()
    })
}

fn error(message: &str) -> Exc {
    let exc = Exc::instance(&error_class(), Kind::ValueError, vec![Value::from(message)]);
    exc.adopt_context();
    exc
}

/// An exact number: `numerator / 2**shift`.
#[derive(Clone)]
struct Dyadic {
    numerator: Int,
    shift: i64,
}

impl Dyadic {
    fn zero() -> Dyadic {
        Dyadic {
            numerator: Int::new(0),
            shift: 0,
        }
    }

    fn of_float(x: f64) -> Dyadic {
        let (mut mantissa, exponent) = super::math::frexp(x);
        mantissa *= 9_007_199_254_740_992.0;
        let numerator = Int::from_f64_truncated(mantissa);
        Dyadic {
            numerator,
            shift: 53 - exponent,
        }
    }

    fn scaled(&self, shift: i64) -> Res<Int> {
        self.numerator.shl(&Int::new(shift - self.shift))
    }

    fn add(&self, other: &Dyadic) -> Res<Dyadic> {
        let shift = self.shift.max(other.shift).max(0);
        Ok(Dyadic {
            numerator: self.scaled(shift)? + &other.scaled(shift)?,
            shift,
        })
    }

    fn times(&self, other: &Dyadic) -> Dyadic {
        Dyadic {
            numerator: &self.numerator * &other.numerator,
            shift: self.shift + other.shift,
        }
    }

    fn minus(&self, other: &Dyadic) -> Res<Dyadic> {
        self.add(&Dyadic {
            numerator: -other.numerator.clone(),
            shift: other.shift,
        })
    }

    /// Numerator and denominator of `self / divisor`.
    fn ratio(&self, divisor: &Int) -> Res<(Int, Int)> {
        if self.shift >= 0 {
            return Ok((self.numerator.clone(), divisor.shl(&Int::new(self.shift))?));
        }
        Ok((self.numerator.shl(&Int::new(-self.shift))?, divisor.clone()))
    }
}

/// The numbers of a data set.
struct Data {
    values: Vec<Dyadic>,
    /// The plain sum, when an infinity or a NaN makes exactness moot.
    not_finite: Option<f64>,
    has_floats: bool,
}

fn read(data: &Value) -> Res<Data> {
    let mut read = Data {
        values: Vec::new(),
        not_finite: None,
        has_floats: false,
    };
    for item in data.py_iter()? {
        let item = item?;
        let value = match ops::plain(&item).view() {
            View::Int(i) => Dyadic {
                numerator: i.clone(),
                shift: 0,
            },
            View::Bool(b) => Dyadic {
                numerator: Int::from(b),
                shift: 0,
            },
            View::Float(x) => {
                read.has_floats = true;
                if !x.is_finite() {
                    read.not_finite = Some(read.not_finite.unwrap_or(0.0) + x);
                }
                if x.is_finite() {
                    Dyadic::of_float(x)
                } else {
                    Dyadic::zero()
                }
            }
            _ => {
                return Err(Exc::type_error(format!(
                    "can't convert type '{}' to numerator/denominator",
                    Class::of(&item).name().as_str()
                )))
            }
        };
        read.values.push(value);
    }
    Ok(read)
}

impl Data {
    fn len(&self) -> Int {
        Int::from(self.values.len())
    }

    fn total(&self) -> Res<Dyadic> {
        self.values
            .iter()
            .try_fold(Dyadic::zero(), |sum, value| sum.add(value))
    }

    /// `value / divisor` in the type of the data.
    fn convert(&self, value: &Dyadic, divisor: &Int) -> Res<Value> {
        if let Some(x) = self.not_finite {
            return Ok(Value::from(x));
        }
        let (numerator, denominator) = value.ratio(divisor)?;
        if !self.has_floats && numerator.modulo(&denominator)?.is_zero() {
            return numerator.floor_div(&denominator).map(Value::from);
        }
        numerator.true_div(&denominator).map(Value::from)
    }

    /// `count` times the sum of squared deviations, times `count`: exact.
    fn squares(&self, center: Option<&Value>) -> Res<(Dyadic, Int)> {
        if let Some(center) = center {
            let center = read(&Value::from(List::from(vec![center.clone()])))?;
            let center = center
                .values
                .into_iter()
                .next()
                .unwrap_or_else(Dyadic::zero);
            let sum = self.values.iter().try_fold(Dyadic::zero(), |sum, value| {
                let difference = value.minus(&center)?;
                sum.add(&difference.times(&difference))
            })?;
            return Ok((sum, Int::new(1)));
        }
        let sum = self.total()?;
        let squares = self
            .values
            .iter()
            .try_fold(Dyadic::zero(), |sum, value| sum.add(&value.times(value)))?;
        let count = Dyadic {
            numerator: self.len(),
            shift: 0,
        };
        Ok((count.times(&squares).minus(&sum.times(&sum))?, self.len()))
    }
}

/// `statistics.mean(data)`
pub fn mean(data: &Value) -> Res<Value> {
    let data = read(data)?;
    if data.values.is_empty() {
        return Err(error("mean requires at least one data point"));
    }
    data.convert(&data.total()?, &data.len())
}

/// `statistics.fmean(data)`
pub fn fmean(data: &Value) -> Res<f64> {
    let items = data.into_vec()?;
    let total = super::math::fsum(items.iter().cloned().map(Ok))?;
    if items.is_empty() {
        return Err(error("fmean requires at least one data point"));
    }
    Ok(total / items.len() as f64)
}

/// `statistics.fmean(data, weights)`
pub fn fmean_weighted(data: &Value, weights: &Value) -> Res<f64> {
    if weights.is_none() {
        return fmean(data);
    }
    let (items, weights) = (data.into_vec()?, weights.into_vec()?);
    let products = items.iter().zip(&weights).map(|(a, b)| ops::mul(a, b));
    let numerator = super::math::fsum(products)?;
    if items.len() != weights.len() {
        return Err(error("data and weights must be the same length"));
    }
    let denominator = super::math::fsum(weights.into_iter().map(Ok))?;
    if denominator == 0.0 {
        return Err(error("sum of weights must be non-zero"));
    }
    Ok(numerator / denominator)
}

/// `statistics.geometric_mean(data)`
pub fn geometric_mean(data: &Value) -> Res<f64> {
    let logs: Res<Vec<Value>> = data
        .py_iter()?
        .map(|item| super::math::log_any(&item?).map(Value::from))
        .collect();
    let result = logs.and_then(|logs| fmean(&Value::from(List::from(logs))));
    match result {
        Ok(mean) => super::math::exp(mean),
        Err(e) if e.matches(&Class::exception(Kind::ValueError)) => Err(error(
            "geometric mean requires a non-empty dataset containing positive numbers",
        )),
        Err(e) => Err(e),
    }
}

fn sorted(data: &Value) -> Res<List<Value>> {
    let items = List::from(data.into_vec()?);
    items.sort(false)?;
    Ok(items)
}

fn sorted_some(data: &Value) -> Res<List<Value>> {
    let items = sorted(data)?;
    if items.is_empty() {
        return Err(error("no median for empty data"));
    }
    Ok(items)
}

/// `statistics.median(data)`
pub fn median(data: &Value) -> Res<Value> {
    let items = sorted_some(data)?;
    let middle = items.len() / 2;
    if items.len() % 2 == 1 {
        return items.get(middle);
    }
    ops::div(
        &ops::add(&items.get(middle - 1)?, &items.get(middle)?)?,
        &Value::from(2i64),
    )
}

/// `statistics.median_low(data)`
pub fn median_low(data: &Value) -> Res<Value> {
    let items = sorted_some(data)?;
    items.get((items.len() - 1) / 2)
}

/// `statistics.median_high(data)`
pub fn median_high(data: &Value) -> Res<Value> {
    let items = sorted_some(data)?;
    items.get(items.len() / 2)
}

fn counts(data: &Value) -> Res<Vec<(Value, i64)>> {
    let counts = Dict::<Value, i64>::new();
    for item in data.py_iter()? {
        counts.add_to(item?, 0, |n| Ok(n + 1))?;
    }
    Ok(counts.to_vec())
}

/// `statistics.multimode(data)`
pub fn multimode(data: &Value) -> Res<List<Value>> {
    let counts = counts(data)?;
    let most = counts.iter().map(|(_, n)| *n).max().unwrap_or(0);
    Ok(counts
        .into_iter()
        .filter(|(_, n)| *n == most)
        .map(|(item, _)| item)
        .collect())
}

/// `statistics.mode(data)`
pub fn mode(data: &Value) -> Res<Value> {
    multimode(data)?
        .item(0)
        .ok_or_else(|| error("no mode for empty data"))
}

fn spread(
    data: &Value,
    center: Option<Value>,
    name: &str,
    least: usize,
) -> Res<(Data, Dyadic, Int)> {
    let data = read(data)?;
    if data.values.len() < least {
        let needed = if least == 1 {
            "one data point"
        } else {
            "two data points"
        };
        return Err(error(&format!("{name} requires at least {needed}")));
    }
    let (squares, factor) = data.squares(center.as_ref())?;
    let divisor = factor * &Int::from(data.values.len() + 1 - least);
    Ok((data, squares, divisor))
}

/// `statistics.variance(data, xbar)`
pub fn variance(data: &Value, xbar: Option<Value>) -> Res<Value> {
    let (data, squares, divisor) = spread(data, xbar, "variance", 2)?;
    data.convert(&squares, &divisor)
}

/// `statistics.pvariance(data, mu)`
pub fn pvariance(data: &Value, mu: Option<Value>) -> Res<Value> {
    let (data, squares, divisor) = spread(data, mu, "pvariance", 1)?;
    data.convert(&squares, &divisor)
}

/// `statistics.stdev(data, xbar)`
pub fn stdev(data: &Value, xbar: Option<Value>) -> Res<f64> {
    let (data, squares, divisor) = spread(data, xbar, "stdev", 2)?;
    root(&data, &squares, &divisor)
}

/// `statistics.pstdev(data, mu)`
pub fn pstdev(data: &Value, mu: Option<Value>) -> Res<f64> {
    let (data, squares, divisor) = spread(data, mu, "pstdev", 1)?;
    root(&data, &squares, &divisor)
}

/// The square root of `value / divisor`, correctly rounded.
fn root(data: &Data, value: &Dyadic, divisor: &Int) -> Res<f64> {
    if let Some(x) = data.not_finite {
        return Ok(x);
    }
    let (numerator, denominator) = value.ratio(divisor)?;
    let common = super::math::gcd_pair(&numerator, &denominator);
    let (n, m) = (
        numerator.floor_div(&common)?,
        denominator.floor_div(&common)?,
    );
    const ROOT_BITS: i64 = 109;
    let q = (n.bit_length() - m.bit_length() - ROOT_BITS).div_euclid(2);
    if q >= 0 {
        let root = rounded_to_odd(&n, &m.shl(&Int::new(2 * q))?)?;
        return root.shl(&Int::new(q))?.to_f64();
    }
    let root = rounded_to_odd(&n.shl(&Int::new(-2 * q))?, &m)?;
    root.true_div(&Int::new(1).shl(&Int::new(-q))?)
}

/// The integer square root of n / m; its last bit says that something was cut off.
fn rounded_to_odd(n: &Int, m: &Int) -> Res<Int> {
    let root = super::math::isqrt(&n.floor_div(m)?)?;
    let is_exact = &(&root * &root) * m == *n;
    Ok(if is_exact { root } else { root | &Int::new(1) })
}

/// `statistics.quantiles(data, n=n, method=method)`
pub fn quantiles(data: &Value, n: i64, method: &crate::Str) -> Res<List<Value>> {
    if n < 1 {
        return Err(error("n must be at least 1"));
    }
    let items = sorted(data)?;
    let len = items.len();
    if len < 2 {
        return Err(error("must have at least two data points"));
    }
    let interpolated = |j: i64, delta: i64| {
        let low = ops::mul(&items.get(j)?, &Value::from(n - delta))?;
        let high = ops::mul(&items.get(j + 1)?, &Value::from(delta))?;
        ops::div(&ops::add(&low, &high)?, &Value::from(n))
    };
    match method.as_str() {
        "inclusive" => (1..n)
            .map(|i| {
                let position = i * (len - 1);
                interpolated(position / n, position % n)
            })
            .collect::<Res<Vec<Value>>>()
            .map(List::from),
        "exclusive" => (1..n)
            .map(|i| {
                let position = i * (len + 1);
                let j = (position / n).clamp(1, len - 1);
                interpolated(j - 1, position - j * n)
            })
            .collect::<Res<Vec<Value>>>()
            .map(List::from),
        _ => Err(Exc::value_error(format!(
            "Unknown method: {}",
            method.py_repr()?.as_str()
        ))),
    }
}
