//! The integer functions of `math`.

use super::index;
use crate::{Exc, Int, Res, Value};
use num_integer::Integer;

/// `math.gcd(a, b)`
pub fn gcd_pair(a: &Int, b: &Int) -> Int {
    match (a.to_i64(), b.to_i64()) {
        (Some(a), Some(b)) => Int::from(gcd_words(a.unsigned_abs(), b.unsigned_abs())),
        _ => Int::from_big(a.as_big().gcd(&b.as_big())),
    }
}

fn gcd_words(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

/// `math.gcd(*integers)`
pub fn gcd(integers: &[Value]) -> Res<Int> {
    let mut result = Int::new(0);
    for v in integers {
        result = gcd_pair(&result, &index(v)?);
    }
    Ok(result)
}

/// `math.lcm(a, b)`
pub fn lcm_pair(a: &Int, b: &Int) -> Res<Int> {
    if a.is_zero() || b.is_zero() {
        return Ok(Int::new(0));
    }
    Ok((a.floor_div(&gcd_pair(a, b))? * b).abs())
}

/// `math.lcm(*integers)`
pub fn lcm(integers: &[Value]) -> Res<Int> {
    let mut result = Int::new(1);
    for v in integers {
        result = lcm_pair(&result, &index(v)?)?;
    }
    Ok(result)
}

/// `math.isqrt(n)`
pub fn isqrt(n: &Int) -> Res<Int> {
    if n.is_negative() {
        return Err(Exc::value_error("isqrt() argument must be nonnegative"));
    }
    Ok(match n.to_i64() {
        Some(n) => Int::new(n.isqrt()),
        None => Int::from_big(n.as_big().sqrt()),
    })
}

/// start * (start + 1) * ... * stop, in halves so that big factors meet big factors.
fn product(start: i64, stop: i64) -> Int {
    if start > stop {
        return Int::new(1);
    }
    if stop - start < 8 {
        return (start..=stop).fold(Int::new(1), |product, i| product * &Int::new(i));
    }
    let middle = start + (stop - start) / 2;
    product(start, middle) * &product(middle + 1, stop)
}

/// `math.factorial(n)`
pub fn factorial(n: &Int) -> Res<Int> {
    if n.is_negative() {
        return Err(Exc::value_error(
            "factorial() not defined for negative values",
        ));
    }
    match n.to_i64() {
        Some(n) => Ok(product(2, n)),
        None => Err(Exc::overflow_error(format!(
            "factorial() argument should not exceed {}",
            i64::MAX
        ))),
    }
}

fn non_negative(n: &Int, k: &Int) -> Res<()> {
    for (v, name) in [(n, "n"), (k, "k")] {
        if v.is_negative() {
            return Err(Exc::value_error(format!(
                "{name} must be a non-negative integer"
            )));
        }
    }
    Ok(())
}

/// n * (n - 1) * ... over `count` factors.
fn falling(n: &Int, count: i64) -> Int {
    if let Some(n) = n.to_i64() {
        return product(n - count + 1, n);
    }
    (0..count).fold(Int::new(1), |product, i| product * &(n - &Int::new(i)))
}

/// `math.perm(n, k)`
pub fn perm(n: &Int, k: &Int) -> Res<Int> {
    non_negative(n, k)?;
    if k > n {
        return Ok(Int::new(0));
    }
    match k.to_i64() {
        Some(k) => Ok(falling(n, k)),
        None => Err(Exc::overflow_error(format!(
            "k must not exceed {}",
            i64::MAX
        ))),
    }
}

/// `math.perm(n)`
pub fn perm_all(n: &Int) -> Res<Int> {
    factorial(n)
}

/// `math.perm(n, k)` where k may be None.
pub fn perm_optional(n: &Int, k: Option<Int>) -> Res<Int> {
    match k {
        Some(k) => perm(n, &k),
        None => factorial(n),
    }
}

/// `math.comb(n, k)`
pub fn comb(n: &Int, k: &Int) -> Res<Int> {
    non_negative(n, k)?;
    if k > n {
        return Ok(Int::new(0));
    }
    let rest = n - k;
    let least = if rest < *k { &rest } else { k };
    match least.to_i64() {
        Some(k) if k <= 64 => small_comb(n, k),
        Some(k) => falling(n, k).floor_div(&product(2, k)),
        None => Err(Exc::overflow_error(format!(
            "min(n - k, k) must not exceed {}",
            i64::MAX
        ))),
    }
}

fn small_comb(n: &Int, k: i64) -> Res<Int> {
    let mut result = Int::new(1);
    for i in 0..k {
        result = (result * &(n - &Int::new(i))).floor_div(&Int::new(i + 1))?;
    }
    Ok(result)
}
