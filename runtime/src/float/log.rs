//! `log` and `log2` of WASI with the bits of glibc on a processor with fused multiply-add.
//!
//! As in `pow.rs`: algorithm and tables are the C library's, and what lies near to the middle of two
//! floats is computed again with the steps fused that glibc fuses.

use super::exact::{exact_product, exact_sum, FRACTION};
use super::fused::{mul_add, settled};

/// Layout of WASI libc's `__log_data`.
#[repr(C)]
struct LogData {
    ln2_hi: f64,
    ln2_lo: f64,
    poly: [f64; 5],
    near_one: [f64; 11],
    rows: [LogRow; 128],
}

/// Layout of WASI libc's `__log2_data`.
#[repr(C)]
struct Log2Data {
    inverse_ln2_hi: f64,
    inverse_ln2_lo: f64,
    poly: [f64; 6],
    near_one: [f64; 10],
    rows: [LogRow; 64],
}

#[repr(C)]
struct LogRow {
    inverse: f64,
    log: f64,
}

extern "C" {
    #[link_name = "__log_data"]
    static LOG: LogData;
    #[link_name = "__log2_data"]
    static LOG2: Log2Data;
}

/// The parts of a positive finite float: its row of a table of `2**row_bits`, the exponent, and the
/// mantissa as a float near the row's middle.
fn parts(x: f64, row_bits: u32) -> (usize, f64, f64) {
    let mut bits = x.to_bits();
    if bits >> 52 == 0 {
        // A subnormal one is scaled up.
        bits = (x * 2f64.powi(52)).to_bits().wrapping_sub(52 << 52);
    }
    let offset = bits.wrapping_sub(0x3fe6_0000_0000_0000);
    let row = (offset >> (52 - row_bits)) as usize % (1 << row_bits);
    let k = ((offset as i64) >> 52) as f64;
    (
        row,
        k,
        f64::from_bits(bits.wrapping_sub(offset & !FRACTION)),
    )
}

/// `z * inverse - 1`, rounded once: the product is near 1.
fn remainder(z: f64, inverse: f64) -> f64 {
    let (product, rest) = exact_product(z, inverse);
    (product - 1.0) + rest
}

/// The large and the small part of the logarithm.
#[inline(always)]
fn log_parts<const FUSED: bool>(data: &LogData, x: f64) -> (f64, f64) {
    if (1.0 - 0.0625..1.0 + 0.064_697_265_625).contains(&x) {
        let r = x - 1.0;
        let r2 = r * r;
        let r3 = r * r2;
        let b = &data.near_one;
        let group =
            |i: usize, last: f64| mul_add::<FUSED>(r2, last, mul_add::<FUSED>(r, b[i + 1], b[i]));
        let p = mul_add::<FUSED>(r3, b[10], group(7, b[9]));
        let p = mul_add::<FUSED>(r3, p, group(4, b[6]));
        let p = mul_add::<FUSED>(r3, p, group(1, b[3]));
        let scaled = r * 134_217_728.0;
        let r_hi = r + scaled - scaled;
        let r_lo = r - r_hi;
        let w = r_hi * r_hi * b[0];
        let (high, low) = exact_sum(r, w);
        let low = mul_add::<FUSED>(b[0] * r_lo, r_hi + r, low);
        return (high, mul_add::<FUSED>(r3, p, low));
    }
    let (row, k, z) = parts(x, 7);
    let row = &data.rows[row];
    let r = remainder(z, row.inverse);
    // The product is exact: `ln2_hi` ends in zeros.
    let w = k * data.ln2_hi + row.log;
    let high = w + r;
    let low = mul_add::<FUSED>(k, data.ln2_lo, w - high + r);
    let r2 = r * r;
    let [a0, a1, a2, a3, a4] = data.poly;
    let p = mul_add::<FUSED>(r2, mul_add::<FUSED>(r, a4, a3), mul_add::<FUSED>(r, a2, a1));
    (
        high,
        mul_add::<FUSED>(r * r2, p, mul_add::<FUSED>(r2, a0, low)),
    )
}

#[inline(always)]
fn log2_parts<const FUSED: bool>(data: &Log2Data, x: f64) -> (f64, f64) {
    let (hi, lo) = (data.inverse_ln2_hi, data.inverse_ln2_lo);
    if (1.0 - 0.042_397_022_247_314_45..1.0 + 0.044_274_330_139_160_156).contains(&x) {
        let r = x - 1.0;
        let (high, rest) = exact_product(r, hi);
        let low = mul_add::<FUSED>(r, lo, rest);
        let r2 = r * r;
        let r4 = r2 * r2;
        let b = &data.near_one;
        let group = |i: usize| mul_add::<FUSED>(r, b[i + 1], b[i]);
        let q = group(0);
        let y = mul_add::<FUSED>(r2, q, high);
        let low = low + mul_add::<FUSED>(r2, q, high - y);
        let p = mul_add::<FUSED>(r2, group(8), group(6));
        let p = mul_add::<FUSED>(r4, p, mul_add::<FUSED>(r2, group(4), group(2)));
        return (y, mul_add::<FUSED>(r4, p, low));
    }
    let (row, k, z) = parts(x, 6);
    let row = &data.rows[row];
    let r = remainder(z, row.inverse);
    let (t1, rest) = exact_product(r, hi);
    let t2 = mul_add::<FUSED>(r, lo, rest);
    let t3 = k + row.log;
    let high = t3 + t1;
    let low = t3 - high + t1 + t2;
    let r2 = r * r;
    let r4 = r2 * r2;
    let [a0, a1, a2, a3, a4, a5] = data.poly;
    let p = mul_add::<FUSED>(r2, mul_add::<FUSED>(r, a3, a2), mul_add::<FUSED>(r, a1, a0));
    let p = mul_add::<FUSED>(r4, mul_add::<FUSED>(r, a5, a4), p);
    (high, mul_add::<FUSED>(r2, p, low))
}

fn is_plain(x: f64) -> bool {
    x > 0.0 && x.is_finite() && x != 1.0
}

pub(crate) fn log(x: f64) -> f64 {
    if !is_plain(x) {
        return x.ln();
    }
    // SAFETY: a constant of the C library that every WASI program is linked with.
    let data = unsafe { &LOG };
    let (high, low) = log_parts::<false>(data, x);
    settled(high, low).unwrap_or_else(|| {
        let (high, low) = log_parts::<true>(data, x);
        high + low
    })
}

pub(crate) fn log2(x: f64) -> f64 {
    if !is_plain(x) {
        return x.log2();
    }
    // SAFETY: a constant of the C library that every WASI program is linked with.
    let data = unsafe { &LOG2 };
    let (high, low) = log2_parts::<false>(data, x);
    settled(high, low).unwrap_or_else(|| {
        let (high, low) = log2_parts::<true>(data, x);
        high + low
    })
}
