//! `fsum`, `hypot`, `dist`, `prod`: sums with CPython's care for the last bit.

use super::{floats, frexp};
use crate::args::to_float;
use crate::iter::Iterable;
use crate::{ops, Exc, Res, Value};

/// `math.fsum(items)`: Shewchuk's partials, rounded once.
pub fn fsum(items: impl Iterable<Value>) -> Res<f64> {
    let mut partials: Vec<f64> = Vec::new();
    let (mut special_sum, mut inf_sum) = (0.0, 0.0);
    for item in items.py_iter()? {
        let given = to_float(&item?)?;
        let mut x = given;
        let mut kept = 0;
        for j in 0..partials.len() {
            let mut y = partials[j];
            if x.abs() < y.abs() {
                std::mem::swap(&mut x, &mut y);
            }
            let high = x + y;
            let low = y - (high - x);
            if low != 0.0 {
                partials[kept] = low;
                kept += 1;
            }
            x = high;
        }
        partials.truncate(kept);
        if x == 0.0 {
            continue;
        }
        if x.is_finite() {
            partials.push(x);
            continue;
        }
        if given.is_finite() {
            return Err(Exc::overflow_error("intermediate overflow in fsum"));
        }
        if given.is_infinite() {
            inf_sum += given;
        }
        special_sum += given;
        partials.clear();
    }
    if special_sum != 0.0 || special_sum.is_nan() {
        if inf_sum.is_nan() {
            return Err(Exc::value_error("-inf + inf in fsum"));
        }
        return Ok(special_sum);
    }
    Ok(round_partials(&partials))
}

fn round_partials(partials: &[f64]) -> f64 {
    let mut rest = partials.iter().rev().copied();
    let Some(mut high) = rest.next() else {
        return 0.0;
    };
    let mut low = 0.0;
    let mut below = None;
    for y in rest.by_ref() {
        let x = high;
        high = x + y;
        low = y - (high - x);
        if low != 0.0 {
            below = rest.next();
            break;
        }
    }
    // Half-even across several partials: the next one decides an exact half.
    if let Some(next) = below {
        if (low < 0.0 && next < 0.0) || (low > 0.0 && next > 0.0) {
            let y = low * 2.0;
            let x = high + y;
            if y == x - high {
                high = x;
            }
        }
    }
    high
}

/// A sum that keeps what rounding loses.
struct Carried {
    sum: f64,
    lost: [f64; 3],
}

impl Carried {
    fn add(&mut self, x: f64, lost: usize) {
        let old = self.sum;
        self.sum += x;
        self.lost[lost] += (old - self.sum) + x;
    }

    fn total(&self) -> f64 {
        self.sum - 1.0 + (self.lost[0] + self.lost[1] + self.lost[2])
    }
}

/// The high and the low half of a float's bits.
fn split(x: f64) -> (f64, f64) {
    let t = x * 134_217_729.0;
    let high = t - (t - x);
    (high, x - high)
}

fn vector_norm(vector: &[f64]) -> f64 {
    let max = vector
        .iter()
        .fold(0.0, |max: f64, x| if *x > max { *x } else { max });
    if max.is_infinite() {
        return max;
    }
    if vector.iter().any(|x| x.is_nan()) {
        return f64::NAN;
    }
    if max == 0.0 || vector.len() <= 1 {
        return max;
    }
    let (_, exponent) = frexp(max);
    let mut sum = Carried {
        sum: 1.0,
        lost: [0.0; 3],
    };
    if exponent < -1023 {
        for x in vector {
            let x = x / max;
            sum.add(x * x, 0);
        }
        return max * (sum.sum - 1.0 + sum.lost[0]).sqrt();
    }
    let scale = super::scale(1.0, -exponent);
    for x in vector {
        let (high, low) = split(x * scale);
        sum.add(high * high, 0);
        sum.add(2.0 * high * low, 1);
        sum.lost[2] += low * low;
    }
    let h = sum.total().sqrt();
    let (high, low) = split(h);
    sum.add(-high * high, 0);
    sum.add(-2.0 * high * low, 1);
    sum.add(-low * low, 2);
    (h + sum.total() / (2.0 * h)) / scale
}

/// `math.hypot(*coordinates)`
pub fn hypot(coordinates: &[Value]) -> Res<f64> {
    let vector: Vec<f64> = coordinates
        .iter()
        .map(|v| to_float(v).map(f64::abs))
        .collect::<Res<_>>()?;
    if vector.iter().any(|x| x.is_infinite()) {
        return Ok(f64::INFINITY);
    }
    Ok(vector_norm(&vector))
}

/// `math.hypot(x, y)`
pub fn hypot_pair(x: f64, y: f64) -> f64 {
    if x.is_infinite() || y.is_infinite() {
        return f64::INFINITY;
    }
    vector_norm(&[x.abs(), y.abs()])
}

/// `math.dist(p, q)`
pub fn dist(p: &Value, q: &Value) -> Res<f64> {
    let (p, q) = (floats(p)?, floats(q)?);
    if p.len() != q.len() {
        return Err(Exc::value_error(
            "both points must have the same number of dimensions",
        ));
    }
    let vector: Vec<f64> = p.iter().zip(&q).map(|(a, b)| (a - b).abs()).collect();
    if vector.iter().any(|x| x.is_infinite()) {
        return Ok(f64::INFINITY);
    }
    Ok(vector_norm(&vector))
}

/// `math.prod(items, start=1)`
pub fn prod(items: impl Iterable<Value>, start: Value) -> Res<Value> {
    let mut product = start;
    for item in items.py_iter()? {
        product = ops::mul(&product, &item?)?;
    }
    Ok(product)
}
