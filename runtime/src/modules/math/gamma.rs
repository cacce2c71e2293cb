//! `math.gamma`, `math.lgamma`: CPython's own Lanczos approximations.

use super::{domain_error, range_error};
use crate::float::c;
use crate::Res;
use std::f64::consts::PI;

const LANCZOS_G: f64 = 6.024_680_040_776_73;
const LANCZOS_G_MINUS_HALF: f64 = 5.524_680_040_776_73;
const LOG_PI: f64 = 1.144_729_885_849_400_2;
const NUMERATOR: [f64; 13] = [
    23_531_376_880.410_76,
    42_919_803_642.649_1,
    35_711_959_237.355_67,
    17_921_034_426.037_21,
    6_039_542_586.352_028,
    1_439_720_407.311_721_6,
    248_874_557.862_054_17,
    31_426_415.585_400_194,
    2_876_370.628_935_372_4,
    186_056.265_395_223_48,
    8_071.672_002_365_816,
    210.824_277_751_579_36,
    2.506_628_274_631_000_2,
];
const DENOMINATOR: [f64; 13] = [
    0.0,
    39_916_800.0,
    120_543_840.0,
    150_917_976.0,
    105_258_076.0,
    45_995_730.0,
    13_339_535.0,
    2_637_558.0,
    357_423.0,
    32_670.0,
    1_925.0,
    66.0,
    1.0,
];
/// `gamma(1)` .. `gamma(23)`: exact in a float.
const NUM_EXACT: usize = 23;

fn lanczos_sum(x: f64) -> f64 {
    let (mut numerator, mut denominator) = (0.0, 0.0);
    if x < 5.0 {
        for (n, d) in NUMERATOR.iter().zip(DENOMINATOR).rev() {
            numerator = numerator * x + n;
            denominator = denominator * x + d;
        }
    } else {
        for (n, d) in NUMERATOR.iter().zip(DENOMINATOR) {
            numerator = numerator / x + n;
            denominator = denominator / x + d;
        }
    }
    numerator / denominator
}

/// sin(pi x), good near the integers.
fn sin_pi(x: f64) -> f64 {
    let y = c::fmod(x.abs(), 2.0);
    let r = match (2.0 * y).round() as i64 {
        0 => c::sin(PI * y),
        1 => c::cos(PI * (y - 0.5)),
        2 => c::sin(PI * (1.0 - y)),
        3 => -c::cos(PI * (y - 1.5)),
        _ => c::sin(PI * (y - 2.0)),
    };
    1f64.copysign(x) * r
}

fn factorial_before(n: usize) -> f64 {
    (1..n).fold(1.0, |product, i| product * i as f64)
}

/// `math.gamma(x)`
pub fn gamma(x: f64) -> Res<f64> {
    if !x.is_finite() {
        return if x.is_nan() || x > 0.0 {
            Ok(x)
        } else {
            Err(domain_error())
        };
    }
    if x == 0.0 {
        return Err(domain_error());
    }
    if x == x.floor() {
        if x < 0.0 {
            return Err(domain_error());
        }
        if x <= NUM_EXACT as f64 {
            return Ok(factorial_before(x as usize));
        }
    }
    let abs_x = x.abs();
    if abs_x < 1e-20 {
        return finite(1.0 / x);
    }
    if abs_x > 200.0 {
        return if x < 0.0 {
            Ok(0.0 / sin_pi(x))
        } else {
            Err(range_error())
        };
    }
    finite(lanczos_gamma(x, abs_x))
}

fn finite(r: f64) -> Res<f64> {
    if r.is_infinite() {
        return Err(range_error());
    }
    Ok(r)
}

fn lanczos_gamma(x: f64, abs_x: f64) -> f64 {
    let y = abs_x + LANCZOS_G_MINUS_HALF;
    let z = if abs_x > LANCZOS_G_MINUS_HALF {
        let q = y - abs_x;
        q - LANCZOS_G_MINUS_HALF
    } else {
        let q = y - LANCZOS_G_MINUS_HALF;
        q - abs_x
    };
    let z = z * LANCZOS_G / y;
    // Two steps where one power would overflow.
    let (power, times) = if abs_x < 140.0 {
        (c::pow(y, abs_x - 0.5), 1)
    } else {
        (c::pow(y, abs_x / 2.0 - 0.25), 2)
    };
    if x < 0.0 {
        let mut r = -PI / sin_pi(abs_x) / abs_x * c::exp(y) / lanczos_sum(abs_x);
        r -= z * r;
        return (0..times).fold(r, |r, _| r / power);
    }
    let mut r = lanczos_sum(abs_x) / c::exp(y);
    r += z * r;
    (0..times).fold(r, |r, _| r * power)
}

/// `math.lgamma(x)`
pub fn lgamma(x: f64) -> Res<f64> {
    if !x.is_finite() {
        return Ok(if x.is_nan() { x } else { f64::INFINITY });
    }
    if x == x.floor() && x <= 2.0 {
        return if x <= 0.0 {
            Err(domain_error())
        } else {
            Ok(0.0)
        };
    }
    let abs_x = x.abs();
    if abs_x < 1e-20 {
        return Ok(-c::log(abs_x));
    }
    let mut r = c::log(lanczos_sum(abs_x)) - LANCZOS_G;
    r += (abs_x - 0.5) * (c::log(abs_x + LANCZOS_G - 0.5) - 1.0);
    if x < 0.0 {
        r = LOG_PI - c::log(sin_pi(abs_x).abs()) - c::log(abs_x) - r;
    }
    finite(r)
}
