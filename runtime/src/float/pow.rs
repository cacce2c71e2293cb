//! `pow` of WASI with the bits of glibc on a processor with fused multiply-add.
//!
//! WASI's C library has the same algorithm and tables as glibc (both come from ARM's optimized
//! routines) but computes without fused operations, which differs in the last bit for one argument in
//! 1,400. Here the steps that glibc fuses are fused.
//!
//! Input: `x` is positive and finite; `y` is finite, not 0. Most results are settled by plain arithmetic:
//! both ways are within a sixteenth of the last bit of each other, so that only what lies that near to
//! the middle of two floats is computed again with fused operations, which take ten times as long.

use super::exact::{exact_product, fma, FRACTION};
use super::fused::{mul_add, settled};

/// Layout of WASI libc's `__pow_log_data`.
#[repr(C)]
struct LogData {
    ln2_hi: f64,
    ln2_lo: f64,
    poly: [f64; 7],
    rows: [LogRow; 128],
}

#[repr(C)]
struct LogRow {
    inverse: f64,
    unused: f64,
    log: f64,
    log_tail: f64,
}

/// Layout of WASI libc's `__exp_data`.
#[repr(C)]
struct ExpData {
    inverse_ln2: f64,
    shift: f64,
    minus_ln2_hi: f64,
    minus_ln2_lo: f64,
    poly: [f64; 4],
    exp2_shift: f64,
    exp2_poly: [f64; 5],
    table: [u64; 256],
}

extern "C" {
    #[link_name = "__pow_log_data"]
    static LOG: LogData;
    #[link_name = "__exp_data"]
    static EXP: ExpData;
}

fn tables() -> (&'static LogData, &'static ExpData) {
    // SAFETY: constants of the C library that every WASI program is linked with.
    unsafe { (&LOG, &EXP) }
}

/// `log(x)` as a float and what it lacks.
#[inline(always)]
fn log<const FUSED: bool>(data: &LogData, x: f64) -> (f64, f64) {
    let mut bits = x.to_bits();
    if bits >> 52 == 0 {
        // A subnormal one is scaled up.
        bits = (x * 2f64.powi(52)).to_bits().wrapping_sub(52 << 52);
    }
    let offset = bits.wrapping_sub(0x3fe6_9555_0000_0000);
    let row = &data.rows[(offset >> 45) as usize % 128];
    let k = ((offset as i64) >> 52) as f64;
    let z = f64::from_bits(bits.wrapping_sub(offset & !FRACTION));
    // Exact: the product is near 1.
    let (near_one, near_one_rest) = exact_product(z, row.inverse);
    let r = (near_one - 1.0) + near_one_rest;
    // The product is exact: `ln2_hi` ends in zeros.
    let t1 = k * data.ln2_hi + row.log;
    let t2 = t1 + r;
    let low1 = mul_add::<FUSED>(k, data.ln2_lo, row.log_tail);
    let low2 = t1 - t2 + r;
    let [a0, a1, a2, a3, a4, a5, a6] = data.poly;
    let ar = a0 * r;
    let (ar2, low3) = exact_product(r, ar);
    let ar3 = r * ar2;
    let high = t2 + ar2;
    let low4 = t2 - high + ar2;
    let inner = mul_add::<FUSED>(r, a6, a5);
    let inner = mul_add::<FUSED>(ar2, inner, mul_add::<FUSED>(r, a4, a3));
    let p = mul_add::<FUSED>(ar2, inner, mul_add::<FUSED>(r, a2, a1));
    let low = mul_add::<FUSED>(ar3, p, low1 + low2 + low3 + low4);
    let sum = high + low;
    (sum, high - sum + low)
}

/// `exp(x + tail)`; `None` where plain arithmetic does not settle it.
#[inline(always)]
fn exp_of_sum<const FUSED: bool>(data: &ExpData, x: f64, tail: f64) -> Option<f64> {
    let top = (x.to_bits() >> 52) & 0x7ff;
    if !FUSED && !(0x3c9..0x408).contains(&top) {
        return None;
    }
    if top < 0x3c9 {
        return Some(1.0 + x);
    }
    if top >= 0x409 {
        return Some(if x < 0.0 { 0.0 } else { f64::INFINITY });
    }
    let shifted = mul_add::<FUSED>(data.inverse_ln2, x, data.shift);
    let k = shifted.to_bits();
    let kd = shifted - data.shift;
    // The first product is exact: `minus_ln2_hi` ends in zeros.
    let r = mul_add::<FUSED>(kd, data.minus_ln2_lo, x + kd * data.minus_ln2_hi) + tail;
    let index = 2 * (k as usize % 128);
    let bits = data.table[index + 1].wrapping_add(k << 45);
    let [c2, c3, c4, c5] = data.poly;
    let r2 = r * r;
    let near = f64::from_bits(data.table[index]) + r;
    let near = mul_add::<FUSED>(r2, mul_add::<FUSED>(r, c3, c2), near);
    let t = mul_add::<FUSED>(r2 * r2, mul_add::<FUSED>(r, c5, c4), near);
    if top >= 0x408 {
        return Some(at_the_edge(t, bits, k));
    }
    let scale = f64::from_bits(bits);
    if FUSED {
        return Some(fma(scale, t, scale));
    }
    settled(scale, scale * t)
}

/// `scale + scale * t` where the scale or the result may be too large or subnormal.
#[cold]
fn at_the_edge(t: f64, bits: u64, k: u64) -> f64 {
    if k & 0x8000_0000 == 0 {
        let scale = f64::from_bits(bits.wrapping_sub(1009 << 52));
        return 2f64.powi(1009) * fma(scale, t, scale);
    }
    let scale = f64::from_bits(bits.wrapping_add(1022 << 52));
    // Two uses in two places: glibc does not fuse this product.
    let product = scale * t;
    let mut y = scale + product;
    if y.abs() < 1.0 {
        // Rounded to the precision that the subnormal result has.
        let low = scale - y + product;
        let high = 1.0 + y;
        y = (high + (1.0 - high + y + low)) - 1.0;
    }
    f64::MIN_POSITIVE * y
}

/// `exp(x)`
pub(crate) fn exp(x: f64) -> f64 {
    if x.is_nan() {
        return x;
    }
    let (_, data) = tables();
    exp_of_sum::<false>(data, x, 0.0)
        .or_else(|| exp_of_sum::<true>(data, x, 0.0))
        .unwrap_or(f64::NAN)
}

#[inline(always)]
fn evaluate<const FUSED: bool>(x: f64, y: f64) -> Option<f64> {
    let (log_data, exp_data) = tables();
    let (high, low) = log::<FUSED>(log_data, x);
    let (product, product_rest) = exact_product(y, high);
    let rest = mul_add::<FUSED>(y, low, product_rest);
    exp_of_sum::<FUSED>(exp_data, product, rest)
}

/// `x ** y`
pub(crate) fn pow(x: f64, y: f64) -> f64 {
    if !x.is_finite() || !y.is_finite() || x == 0.0 || y == 0.0 || (x < 0.0 && y != y.floor()) {
        return x.powf(y);
    }
    let magnitude = pow_of_positive(x.abs(), y);
    if x < 0.0 && super::is_odd(y) {
        -magnitude
    } else {
        magnitude
    }
}

fn pow_of_positive(x: f64, y: f64) -> f64 {
    match (y.to_bits() >> 52) & 0x7ff {
        0..0x3be => 1.0,
        0x3be..0x43f => evaluate::<false>(x, y).unwrap_or_else(|| fused(x, y)),
        _ if x == 1.0 => 1.0,
        _ if (y > 0.0) == (x > 1.0) => f64::INFINITY,
        _ => 0.0,
    }
}

#[cold]
fn fused(x: f64, y: f64) -> f64 {
    evaluate::<true>(x, y).unwrap_or(f64::NAN)
}
