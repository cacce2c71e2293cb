//! `math`: the C library's functions with CPython's errors.
//!
//! Invariant: where CPython calls the C library, so do we, so that natively the bits are glibc's;
//! where CPython has its own algorithm (gamma, lgamma, hypot, dist, fsum), that algorithm is here.

mod gamma;
mod integers;
mod sums;

use crate::args::to_float;
use crate::call::special;
use crate::float::c;
use crate::iter::Iterable;
use crate::{ops, Class, Exc, Int, Res, Tuple, Value, View};

pub use gamma::{gamma, lgamma};
pub use integers::{
    comb, factorial, gcd, gcd_pair, isqrt, lcm, lcm_pair, perm, perm_all, perm_optional,
};
pub use sums::{dist, fsum, hypot, hypot_pair, prod};

#[allow(non_upper_case_globals)]
pub const pi: f64 = std::f64::consts::PI;
#[allow(non_upper_case_globals)]
pub const e: f64 = std::f64::consts::E;
#[allow(non_upper_case_globals)]
pub const tau: f64 = std::f64::consts::TAU;
#[allow(non_upper_case_globals)]
pub const inf: f64 = f64::INFINITY;
#[allow(non_upper_case_globals)]
pub const nan: f64 = f64::NAN;

#[cold]
fn domain_error() -> Exc {
    Exc::value_error("math domain error")
}

#[cold]
fn range_error() -> Exc {
    Exc::overflow_error("math range error")
}

/// CPython's check of a function's result: a NaN or an infinity out of nothing is an error.
#[inline]
fn checked(x: f64, result: f64, can_overflow: bool) -> Res<f64> {
    if result.is_finite() {
        return Ok(result);
    }
    if result.is_nan() && !x.is_nan() {
        return Err(domain_error());
    }
    if result.is_infinite() && x.is_finite() {
        return Err(if can_overflow {
            range_error()
        } else {
            domain_error()
        });
    }
    Ok(result)
}

macro_rules! functions {
    ($($name:ident = $function:expr, $overflow:literal;)*) => {
        $(
            #[doc = concat!("`math.", stringify!($name), "(x)`")]
            #[inline]
            pub fn $name(x: f64) -> Res<f64> {
                checked(x, $function(x), $overflow)
            }
        )*
    };
}

functions! {
    acos = c::acos, false;
    acosh = c::acosh, false;
    asin = c::asin, false;
    atanh = c::atanh, false;
    cos = c::cos, false;
    cosh = c::cosh, true;
    exp = c::exp, true;
    exp2 = c::exp2, true;
    expm1 = c::expm1, true;
    log1p = c::log1p, false;
    sin = c::sin, false;
    sinh = c::sinh, true;
    sqrt = f64::sqrt, false;
    tan = c::tan, false;
}

macro_rules! total_functions {
    ($($name:ident = $function:expr;)*) => {
        $(
            #[doc = concat!("`math.", stringify!($name), "(x)`")]
            #[inline]
            pub fn $name(x: f64) -> f64 {
                $function(x)
            }
        )*
    };
}

total_functions! {
    asinh = c::asinh;
    atan = c::atan;
    cbrt = c::cbrt;
    erf = c::erf;
    erfc = c::erfc;
    fabs = f64::abs;
    tanh = c::tanh;
}

/// `math.atan2(y, x)`
pub fn atan2(y: f64, x: f64) -> f64 {
    c::atan2(y, x)
}

/// `math.copysign(x, y)`
pub fn copysign(x: f64, y: f64) -> f64 {
    x.copysign(y)
}

/// `math.degrees(x)`
pub fn degrees(x: f64) -> f64 {
    x * (180.0 / pi)
}

/// `math.radians(x)`
pub fn radians(x: f64) -> f64 {
    x * (pi / 180.0)
}

/// `math.isnan(x)`
pub fn isnan(x: f64) -> bool {
    x.is_nan()
}

/// `math.isinf(x)`
pub fn isinf(x: f64) -> bool {
    x.is_infinite()
}

/// `math.isfinite(x)`
pub fn isfinite(x: f64) -> bool {
    x.is_finite()
}

/// `math.nextafter(x, y)`
pub fn nextafter(x: f64, y: f64) -> f64 {
    c::nextafter(x, y)
}

/// `math.ulp(x)`
pub fn ulp(x: f64) -> f64 {
    if x.is_nan() {
        return x;
    }
    let x = x.abs();
    if x.is_infinite() {
        return x;
    }
    let above = c::nextafter(x, inf);
    if above.is_infinite() {
        return x - c::nextafter(x, -inf);
    }
    above - x
}

/// `math.fmod(x, y)`
pub fn fmod(x: f64, y: f64) -> Res<f64> {
    if y.is_infinite() && x.is_finite() {
        return Ok(x);
    }
    let r = c::fmod(x, y);
    if r.is_nan() && !x.is_nan() && !y.is_nan() {
        return Err(domain_error());
    }
    Ok(r)
}

/// `math.remainder(x, y)`: IEEE 754's remainder.
pub fn remainder(x: f64, y: f64) -> Res<f64> {
    if x.is_nan() {
        return Ok(x);
    }
    if y.is_nan() {
        return Ok(y);
    }
    if x.is_infinite() || y == 0.0 {
        return Err(domain_error());
    }
    if y.is_infinite() {
        return Ok(x);
    }
    let (abs_x, abs_y) = (x.abs(), y.abs());
    let m = c::fmod(abs_x, abs_y);
    let complement = abs_y - m;
    let r = if m < complement {
        m
    } else if m > complement {
        -complement
    } else {
        m - 2.0 * c::fmod(0.5 * (abs_x - m), abs_y)
    };
    Ok(1f64.copysign(x) * r)
}

/// `math.pow(x, y)`
pub fn pow(x: f64, y: f64) -> Res<f64> {
    if x.is_finite() && y.is_finite() {
        let r = c::pow(x, y);
        if r.is_nan() || (r.is_infinite() && x == 0.0) {
            return Err(domain_error());
        }
        return if r.is_infinite() {
            Err(range_error())
        } else {
            Ok(r)
        };
    }
    if x == 0.0 && y == f64::NEG_INFINITY {
        return Ok(inf);
    }
    Ok(c::pow(x, y))
}

/// `math.frexp(x)`
pub fn frexp(x: f64) -> (f64, i64) {
    if x == 0.0 || !x.is_finite() {
        return (x, 0);
    }
    let (scaled, bias) = if x.abs() < f64::MIN_POSITIVE {
        (x * 2f64.powi(64), 64)
    } else {
        (x, 0)
    };
    let bits = scaled.to_bits();
    let exponent = ((bits >> 52) & 0x7ff) as i64 - 1022;
    let mantissa = f64::from_bits((bits & !(0x7ff << 52)) | (1022 << 52));
    (mantissa, exponent - bias)
}

/// x * 2**n, rounded once.
pub(crate) fn scale(x: f64, n: i64) -> f64 {
    let n = n.clamp(-2200, 2200) as i32;
    if (-1021..=1022).contains(&n) {
        return x * 2f64.powi(n);
    }
    if n > 0 {
        return x
            * 2f64.powi(1022)
            * 2f64.powi((n - 1022).min(1022))
            * 2f64.powi((n - 2044).max(0));
    }
    // Bring the mantissa near 1 first, so that only the last step can round.
    let (mantissa, exponent) = frexp(x);
    let total = exponent + i64::from(n);
    if total >= -1021 {
        return mantissa * 2f64.powi(total as i32);
    }
    if total < -1100 {
        return 0f64.copysign(x);
    }
    mantissa * 2f64.powi(-1021) * 2f64.powi((total + 1021) as i32)
}

/// `math.ldexp(x, i)`
pub fn ldexp(x: f64, i: &Value) -> Res<f64> {
    let (View::Int(_) | View::Bool(_)) = i.view() else {
        return Err(Exc::type_error(
            "Expected an int as second argument to ldexp.",
        ));
    };
    if x == 0.0 || !x.is_finite() {
        return Ok(x);
    }
    let r = scale(
        x,
        crate::args::to_int(i)?
            .to_i64_clamped()
            .clamp(-1 << 40, 1 << 40),
    );
    if r.is_infinite() {
        return Err(range_error());
    }
    Ok(r)
}

/// `math.modf(x)`
pub fn modf(x: f64) -> (f64, f64) {
    if x.is_infinite() {
        return (0f64.copysign(x), x);
    }
    if x.is_nan() {
        return (x, x);
    }
    let whole = x.trunc();
    ((x - whole).copysign(x), whole)
}

/// `math.isclose(a, b, rel_tol=.., abs_tol=..)`
pub fn isclose(a: f64, b: f64, rel_tol: f64, abs_tol: f64) -> Res<bool> {
    if rel_tol < 0.0 || abs_tol < 0.0 {
        return Err(Exc::value_error("tolerances must be non-negative"));
    }
    if a == b {
        return Ok(true);
    }
    if a.is_infinite() || b.is_infinite() {
        return Ok(false);
    }
    let diff = (b - a).abs();
    Ok(diff <= (rel_tol * b).abs() || diff <= (rel_tol * a).abs() || diff <= abs_tol)
}

fn checked_log(x: f64, function: impl Fn(f64) -> f64) -> Res<f64> {
    if x > 0.0 || x.is_nan() {
        return Ok(function(x));
    }
    Err(domain_error())
}

/// `math.log(x)` of a float.
pub fn log(x: f64) -> Res<f64> {
    checked_log(x, |x| c::log(x))
}

/// `math.log2(x)` of a float.
pub fn log2(x: f64) -> Res<f64> {
    checked_log(x, |x| c::log2(x))
}

/// `math.log10(x)` of a float.
pub fn log10(x: f64) -> Res<f64> {
    checked_log(x, |x| c::log10(x))
}

fn log_int(x: &Int, function: impl Fn(f64) -> f64) -> Res<f64> {
    if *x <= 0 {
        return Err(domain_error());
    }
    if let Ok(x) = x.to_f64() {
        return Ok(function(x));
    }
    let shift = x.bit_length() - 64;
    let top = x.shr(&Int::new(shift))?;
    // The bits shifted out count for rounding only: a sticky bit stands for them.
    let sticky = top.shl(&Int::new(shift))? != *x;
    let top = if sticky { top | &Int::new(1) } else { top };
    let (mantissa, exponent) = frexp(top.to_f64()?);
    Ok(function(mantissa) + function(2.0) * (exponent + shift) as f64)
}

fn log_with(x: &Value, function: impl Fn(f64) -> f64) -> Res<f64> {
    match x.view() {
        View::Int(i) => log_int(i, function),
        _ => checked_log(to_float(x)?, function),
    }
}

/// `math.log(x)`: ints of any size.
pub fn log_any(x: &Value) -> Res<f64> {
    log_with(x, |x| c::log(x))
}

/// `math.log(x, base)`
pub fn log_base(x: &Value, base: &Value) -> Res<f64> {
    let numerator = log_any(x)?;
    let denominator = log_any(base)?;
    if denominator == 0.0 {
        return Err(Exc::zero_division("float division by zero"));
    }
    Ok(numerator / denominator)
}

/// `math.log(*args)`, which counts its arguments in its own words.
pub fn log_args(args: &[Value]) -> Res<f64> {
    match args {
        [x] => log_any(x),
        [x, base] => log_base(x, base),
        _ => Err(Exc::type_error("math.log requires 1 to 2 arguments")),
    }
}

/// `math.log2(x)`: ints of any size.
pub fn log2_any(x: &Value) -> Res<f64> {
    log_with(x, |x| c::log2(x))
}

/// `math.log10(x)`: ints of any size.
pub fn log10_any(x: &Value) -> Res<f64> {
    log_with(x, |x| c::log10(x))
}

/// A float without fraction as an int.
fn whole(x: f64) -> Res<Int> {
    if x.is_nan() {
        return Err(Exc::value_error("cannot convert float NaN to integer"));
    }
    if x.is_infinite() {
        return Err(Exc::overflow_error(
            "cannot convert float infinity to integer",
        ));
    }
    Ok(Int::from_f64_truncated(x))
}

macro_rules! rounding {
    ($name:ident $float:ident $any:ident $int:ident, $method:literal) => {
        /// The function of that name, of a float.
        #[inline]
        pub fn $float(x: f64) -> Res<Int> {
            whole(x.$name())
        }

        /// The function of that name, of an int.
        pub fn $int(x: &Int) -> Int {
            x.clone()
        }

        /// The function of that name.
        pub fn $any(x: &Value) -> Res<Value> {
            match x.view() {
                View::Int(i) => Ok(Value::from(i.clone())),
                View::Bool(b) => Ok(Value::from(i64::from(b))),
                View::Float(f) => $float(f).map(Value::from),
                _ => match special(x, $method, &[]) {
                    Some(result) => result,
                    None => $float(to_float(x)?).map(Value::from),
                },
            }
        }
    };
}
rounding!(floor floor_float floor_any floor_int, "__floor__");
rounding!(ceil ceil_float ceil_any ceil_int, "__ceil__");

/// `math.trunc(x)`
pub fn trunc(x: &Value) -> Res<Value> {
    match x.view() {
        View::Int(i) => Ok(Value::from(i.clone())),
        View::Bool(b) => Ok(Value::from(i64::from(b))),
        View::Float(f) => whole(f).map(Value::from),
        _ => special(x, "__trunc__", &[]).unwrap_or_else(|| {
            let name = Class::of(x).name();
            Err(Exc::type_error(format!(
                "type {} doesn't define __trunc__ method",
                name.as_str()
            )))
        }),
    }
}

/// `math.trunc(x)` of a float.
pub fn trunc_float(x: f64) -> Res<Int> {
    whole(x)
}

/// The floats of a tuple or another iterable.
fn floats(items: &Value) -> Res<Vec<f64>> {
    if let View::Tuple(items) = items.view() {
        return floats_of(items);
    }
    let items: Vec<Value> = items.into_vec()?;
    items.iter().map(to_float).collect()
}

fn floats_of(items: &Tuple<Value>) -> Res<Vec<f64>> {
    items.as_slice().iter().map(to_float).collect()
}

/// An argument as an int, through `__index__`.
fn index(v: &Value) -> Res<Int> {
    ops::index(v)
}
