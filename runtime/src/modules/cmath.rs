//! `cmath`: CPython's formulas, on the float functions of `math`.

mod special;

use crate::float::c;
use crate::{Complex, Exc, Res};
use special::lookup;
use std::f64::consts::{E, LN_10, LN_2, PI};

pub use super::math::{e, inf, nan, pi, tau};

#[allow(non_upper_case_globals)]
pub const infj: Complex = Complex::new(0.0, f64::INFINITY);
#[allow(non_upper_case_globals)]
pub const nanj: Complex = Complex::new(0.0, f64::NAN);

/// Above it a sum or a `hypot` of two could overflow.
const LARGE: f64 = f64::MAX / 4.0;
/// `sqrt(LARGE)`
const SQRT_LARGE: f64 = 6.703_903_964_971_298e153;
/// `log(LARGE)`
const LOG_LARGE: f64 = 708.396_418_532_264_1;
/// `sqrt(f64::MIN_POSITIVE)`
const SQRT_MIN: f64 = 1.491_668_146_240_041_3e-154;
/// `2**53` makes subnormal numbers normal.
const SCALE_UP: f64 = 9_007_199_254_740_992.0;
/// `2**-27` undoes that for the root of two of them.
const ROOT_SCALE_DOWN: f64 = 7.450_580_596_923_828e-9;

#[cold]
fn domain_error() -> Exc {
    Exc::value_error("math domain error")
}

fn no_overflow(z: Complex) -> Res<Complex> {
    if z.re.is_infinite() || z.im.is_infinite() {
        return Err(Exc::overflow_error("math range error"));
    }
    Ok(z)
}

fn is_large(z: &Complex) -> bool {
    z.re.abs() > LARGE || z.im.abs() > LARGE
}

/// `log(abs(2 * z))` of a large number.
fn log_of_double(z: &Complex) -> f64 {
    c::log(c::hypot(z.re / 2.0, z.im / 2.0)) + LN_2 * 2.0
}

/// An infinite real part with a finite imaginary one that is not zero: the angle says the signs.
fn has_angle(re: f64, im: f64) -> bool {
    re.is_infinite() && im.is_finite() && im != 0.0
}

/// `i * z`
fn turned(z: Complex) -> Complex {
    Complex::new(-z.im, z.re)
}

/// `-i * z`
fn turned_back(z: Complex) -> Complex {
    Complex::new(z.im, -z.re)
}

/// `cmath.acos(z)`
pub fn acos(z: Complex) -> Res<Complex> {
    if let Some(result) = lookup(&special::ACOS, z.re, z.im) {
        return result;
    }
    if is_large(&z) {
        let im = log_of_double(&z);
        let im = if z.re < 0.0 {
            -im.copysign(z.im)
        } else {
            im.copysign(-z.im)
        };
        return Ok(Complex::new(c::atan2(z.im.abs(), z.re), im));
    }
    let s1 = sqrt(Complex::new(1.0 - z.re, -z.im))?;
    let s2 = sqrt(Complex::new(1.0 + z.re, z.im))?;
    Ok(Complex::new(
        2.0 * c::atan2(s1.re, s2.re),
        c::asinh(s2.re * s1.im - s2.im * s1.re),
    ))
}

/// `cmath.acosh(z)`
pub fn acosh(z: Complex) -> Res<Complex> {
    if let Some(result) = lookup(&special::ACOSH, z.re, z.im) {
        return result;
    }
    if is_large(&z) {
        return Ok(Complex::new(log_of_double(&z), c::atan2(z.im, z.re)));
    }
    let s1 = sqrt(Complex::new(z.re - 1.0, z.im))?;
    let s2 = sqrt(Complex::new(z.re + 1.0, z.im))?;
    Ok(Complex::new(
        c::asinh(s1.re * s2.re + s1.im * s2.im),
        2.0 * c::atan2(s1.im, s2.re),
    ))
}

/// `cmath.asin(z)`
pub fn asin(z: Complex) -> Res<Complex> {
    asinh(turned(z)).map(turned_back)
}

/// `cmath.asinh(z)`
pub fn asinh(z: Complex) -> Res<Complex> {
    if let Some(result) = lookup(&special::ASINH, z.re, z.im) {
        return result;
    }
    if is_large(&z) {
        let re = log_of_double(&z);
        let re = if z.im >= 0.0 {
            re.copysign(z.re)
        } else {
            -re.copysign(-z.re)
        };
        return Ok(Complex::new(re, c::atan2(z.im, z.re.abs())));
    }
    let s1 = sqrt(Complex::new(1.0 + z.im, -z.re))?;
    let s2 = sqrt(Complex::new(1.0 - z.im, z.re))?;
    Ok(Complex::new(
        c::asinh(s1.re * s2.im - s2.re * s1.im),
        c::atan2(z.im, s1.re * s2.re - s1.im * s2.im),
    ))
}

/// `cmath.atan(z)`
pub fn atan(z: Complex) -> Res<Complex> {
    atanh(turned(z)).map(turned_back)
}

/// `cmath.atanh(z)`
pub fn atanh(z: Complex) -> Res<Complex> {
    if let Some(result) = lookup(&special::ATANH, z.re, z.im) {
        return result;
    }
    if z.re.is_sign_negative() {
        return atanh(-z).map(|result| -result);
    }
    let height = z.im.abs();
    if z.re > SQRT_LARGE || height > SQRT_LARGE {
        let length = c::hypot(z.re / 2.0, z.im / 2.0);
        return Ok(Complex::new(
            z.re / 4.0 / length / length,
            -(PI / 2.0).copysign(-z.im),
        ));
    }
    if z.re == 1.0 && height < SQRT_MIN {
        if height == 0.0 {
            return Err(domain_error());
        }
        return Ok(Complex::new(
            -c::log(height.sqrt() / c::hypot(height, 2.0).sqrt()),
            (c::atan2(2.0, -height) / 2.0).copysign(z.im),
        ));
    }
    let distance = 1.0 - z.re;
    Ok(Complex::new(
        c::log1p(4.0 * z.re / (distance * distance + height * height)) / 4.0,
        -c::atan2(-2.0 * z.im, distance * (1.0 + z.re) - height * height) / 2.0,
    ))
}

/// `cmath.cos(z)`
pub fn cos(z: Complex) -> Res<Complex> {
    cosh(turned(z))
}

/// `cmath.cosh(z)`
pub fn cosh(z: Complex) -> Res<Complex> {
    if has_angle(z.re, z.im) {
        let im = f64::INFINITY.copysign(c::sin(z.im));
        return Ok(Complex::new(
            f64::INFINITY.copysign(c::cos(z.im)),
            if z.re > 0.0 { im } else { -im },
        ));
    }
    if let Some(result) = lookup(&special::COSH, z.re, z.im) {
        return result;
    }
    let (sin, cos) = (c::sin(z.im), c::cos(z.im));
    if z.re.abs() > LOG_LARGE {
        let less = z.re - 1f64.copysign(z.re);
        return no_overflow(Complex::new(
            cos * c::cosh(less) * E,
            sin * c::sinh(less) * E,
        ));
    }
    no_overflow(Complex::new(cos * c::cosh(z.re), sin * c::sinh(z.re)))
}

/// `cmath.exp(z)`
pub fn exp(z: Complex) -> Res<Complex> {
    if has_angle(z.re, z.im) {
        let size: f64 = if z.re > 0.0 { f64::INFINITY } else { 0.0 };
        return Ok(Complex::new(
            size.copysign(c::cos(z.im)),
            size.copysign(c::sin(z.im)),
        ));
    }
    if let Some(result) = lookup(&special::EXP, z.re, z.im) {
        return result;
    }
    if z.re > LOG_LARGE {
        let length = c::exp(z.re - 1.0);
        return no_overflow(Complex::new(
            length * c::cos(z.im) * E,
            length * c::sin(z.im) * E,
        ));
    }
    let length = c::exp(z.re);
    no_overflow(Complex::new(length * c::cos(z.im), length * c::sin(z.im)))
}

/// The logarithm, which of zero is infinite.
fn logarithm(z: Complex) -> Complex {
    if let Some(Ok(result)) = lookup(&special::LOG, z.re, z.im) {
        return result;
    }
    let (x, y) = (z.re.abs(), z.im.abs());
    let re = if is_large(&z) {
        c::log(c::hypot(x / 2.0, y / 2.0)) + LN_2
    } else if x == 0.0 && y == 0.0 {
        f64::NEG_INFINITY
    } else if x < f64::MIN_POSITIVE && y < f64::MIN_POSITIVE {
        c::log(c::hypot(x * SCALE_UP, y * SCALE_UP)) - 53.0 * LN_2
    } else {
        log_of_length(x, y)
    };
    Complex::new(re, c::atan2(z.im, z.re))
}

fn log_of_length(x: f64, y: f64) -> f64 {
    let length = c::hypot(x, y);
    if !(0.71..=1.73).contains(&length) {
        return c::log(length);
    }
    let (longer, shorter) = (x.max(y), x.min(y));
    c::log1p((longer - 1.0) * (longer + 1.0) + shorter * shorter) / 2.0
}

fn is_zero(z: &Complex) -> bool {
    z.re == 0.0 && z.im == 0.0
}

/// `cmath.log(z)`
pub fn log(z: Complex) -> Res<Complex> {
    if is_zero(&z) {
        return Err(domain_error());
    }
    Ok(logarithm(z))
}

/// `cmath.log(z, base)`; CPython forgets the error of `z` when it takes the logarithm of the base.
pub fn log_base(z: Complex, base: Complex) -> Res<Complex> {
    let bottom = log(base)?;
    logarithm(z).div(&bottom).map_err(|_| domain_error())
}

/// `cmath.log10(z)`
pub fn log10(z: Complex) -> Res<Complex> {
    let log = log(z)?;
    Ok(Complex::new(log.re / LN_10, log.im / LN_10))
}

/// `cmath.sin(z)`
pub fn sin(z: Complex) -> Res<Complex> {
    sinh(turned(z)).map(turned_back)
}

/// `cmath.sinh(z)`
pub fn sinh(z: Complex) -> Res<Complex> {
    if has_angle(z.re, z.im) {
        let re = f64::INFINITY.copysign(c::cos(z.im));
        return Ok(Complex::new(
            if z.re > 0.0 { re } else { -re },
            f64::INFINITY.copysign(c::sin(z.im)),
        ));
    }
    if let Some(result) = lookup(&special::SINH, z.re, z.im) {
        return result;
    }
    let (sin, cos) = (c::sin(z.im), c::cos(z.im));
    if z.re.abs() > LOG_LARGE {
        let less = z.re - 1f64.copysign(z.re);
        return no_overflow(Complex::new(
            cos * c::sinh(less) * E,
            sin * c::cosh(less) * E,
        ));
    }
    no_overflow(Complex::new(cos * c::sinh(z.re), sin * c::cosh(z.re)))
}

/// `cmath.sqrt(z)`
pub fn sqrt(z: Complex) -> Res<Complex> {
    if let Some(result) = lookup(&special::SQRT, z.re, z.im) {
        return result;
    }
    if is_zero(&z) {
        return Ok(Complex::new(0.0, z.im));
    }
    let (x, y) = (z.re.abs(), z.im.abs());
    let longer = if x < f64::MIN_POSITIVE && y < f64::MIN_POSITIVE {
        let x = x * SCALE_UP;
        (x + c::hypot(x, y * SCALE_UP)).sqrt() * ROOT_SCALE_DOWN
    } else {
        let x = x / 8.0;
        2.0 * (x + c::hypot(x, y / 8.0)).sqrt()
    };
    let shorter = y / (2.0 * longer);
    Ok(if z.re >= 0.0 {
        Complex::new(longer, shorter.copysign(z.im))
    } else {
        Complex::new(shorter, longer.copysign(z.im))
    })
}

/// `cmath.tan(z)`
pub fn tan(z: Complex) -> Res<Complex> {
    tanh(turned(z)).map(turned_back)
}

/// `cmath.tanh(z)`
pub fn tanh(z: Complex) -> Res<Complex> {
    if has_angle(z.re, z.im) {
        let im = 2.0 * c::sin(z.im) * c::cos(z.im);
        return Ok(Complex::new(1f64.copysign(z.re), 0f64.copysign(im)));
    }
    if let Some(result) = lookup(&special::TANH, z.re, z.im) {
        return result;
    }
    if z.re.abs() > LOG_LARGE {
        return Ok(Complex::new(
            1f64.copysign(z.re),
            4.0 * c::sin(z.im) * c::cos(z.im) * c::exp(-2.0 * z.re.abs()),
        ));
    }
    let (tx, ty) = (c::tanh(z.re), c::tan(z.im));
    let cx = 1.0 / c::cosh(z.re);
    let both = tx * ty;
    let bottom = 1.0 + both * both;
    Ok(Complex::new(
        tx * (1.0 + ty * ty) / bottom,
        ((ty / bottom) * cx) * cx,
    ))
}

/// `cmath.phase(z)`
pub fn phase(z: Complex) -> f64 {
    c::atan2(z.im, z.re)
}

/// `cmath.polar(z)`
pub fn polar(z: Complex) -> Res<(f64, f64)> {
    let length = z
        .abs()
        .map_err(|_| Exc::overflow_error("math range error"))?;
    Ok((length, phase(z)))
}

/// `cmath.rect(r, phi)`
pub fn rect(r: f64, phi: f64) -> Res<Complex> {
    if has_angle(r, phi) {
        let z = Complex::new(
            f64::INFINITY.copysign(c::cos(phi)),
            f64::INFINITY.copysign(c::sin(phi)),
        );
        return Ok(if r > 0.0 { z } else { -z });
    }
    if let Some(result) = lookup(&special::RECT, r, phi) {
        return result;
    }
    if phi == 0.0 {
        return Ok(Complex::new(r, r * phi));
    }
    Ok(Complex::new(r * c::cos(phi), r * c::sin(phi)))
}

/// `cmath.isfinite(z)`
pub fn isfinite(z: Complex) -> bool {
    z.re.is_finite() && z.im.is_finite()
}

/// `cmath.isinf(z)`
pub fn isinf(z: Complex) -> bool {
    z.re.is_infinite() || z.im.is_infinite()
}

/// `cmath.isnan(z)`
pub fn isnan(z: Complex) -> bool {
    z.re.is_nan() || z.im.is_nan()
}

/// `cmath.isclose(a, b, rel_tol=.., abs_tol=..)`
pub fn isclose(a: Complex, b: Complex, rel_tol: f64, abs_tol: f64) -> Res<bool> {
    if rel_tol < 0.0 || abs_tol < 0.0 {
        return Err(Exc::value_error("tolerances must be non-negative"));
    }
    if a == b {
        return Ok(true);
    }
    if isinf(a) || isinf(b) {
        return Ok(false);
    }
    let length = |z: Complex| c::hypot(z.re, z.im);
    let difference = length(a - b);
    Ok(difference <= rel_tol * length(b)
        || difference <= rel_tol * length(a)
        || difference <= abs_tol)
}
