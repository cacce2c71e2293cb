//! `Int`: Python's unbounded int in one word.
//!
//! Invariant (the unsafe code of this file rests on it): the word is `value << 1 | 1` for a value of
//! 63 bits, else the address of an `Rc<BigInt>` (from `Rc::into_raw`, bit 0 clear) that this `Int`
//! owns one count of and whose value does not fit 63 bits.

use crate::{Exc, Res, Value};
use num_bigint::{BigInt, Sign};
use num_integer::Integer;
use num_traits::{One, Signed, ToPrimitive, Zero};
use std::borrow::Cow;
use std::cmp::Ordering;
use std::num::NonZeroU64;
use std::rc::Rc;

mod checked;
mod small_divisor;

pub use checked::{rarely, Checked, IntLeaf};

/// Python's `int`.
#[repr(transparent)]
pub struct Int(NonZeroU64);

#[inline(always)]
const fn fits(v: i64) -> bool {
    (v << 1) >> 1 == v
}

impl Int {
    pub const ZERO: Int = Int::small(0);
    pub const ONE: Int = Int::small(1);

    /// The value must fit 63 bits.
    #[inline(always)]
    const fn small(v: i64) -> Int {
        match NonZeroU64::new(((v as u64) << 1) | 1) {
            Some(word) => Int(word),
            None => unreachable!(),
        }
    }

    #[inline(always)]
    pub fn new(v: i64) -> Int {
        if fits(v) {
            Int::small(v)
        } else {
            Int::own_big(BigInt::from(v))
        }
    }

    /// The value must not fit 63 bits.
    #[cold]
    #[inline(never)]
    fn own_big(b: BigInt) -> Int {
        let address = Rc::into_raw(Rc::new(b)) as usize as u64;
        NonZeroU64::new(address).map_or(Int::ZERO, Int)
    }

    /// The int of a big integer of any size.
    #[cold]
    pub fn from_big(b: BigInt) -> Int {
        match b.to_i64() {
            Some(v) if fits(v) => Int::small(v),
            _ => Int::own_big(b),
        }
    }

    #[inline(always)]
    pub fn is_small(&self) -> bool {
        self.0.get() & 1 != 0
    }

    #[inline(always)]
    fn both_small(a: &Int, b: &Int) -> bool {
        a.0.get() & b.0.get() & 1 != 0
    }

    /// The value of a small int.
    #[inline(always)]
    fn get(&self) -> i64 {
        (self.0.get() as i64) >> 1
    }

    fn big(&self) -> Option<&BigInt> {
        if self.is_small() {
            return None;
        }
        // SAFETY: not small, so the word is the address of a BigInt that `self` keeps alive.
        Some(unsafe { &*(self.0.get() as usize as *const BigInt) })
    }

    /// The same value as a big integer.
    pub fn as_big(&self) -> Cow<'_, BigInt> {
        match self.big() {
            Some(b) => Cow::Borrowed(b),
            None => Cow::Owned(BigInt::from(self.get())),
        }
    }

    /// The same value as a big integer.
    pub fn to_big(&self) -> BigInt {
        self.as_big().into_owned()
    }

    /// The value, when it fits 64 bits.
    #[inline]
    pub fn to_i64(&self) -> Option<i64> {
        match self.big() {
            None => Some(self.get()),
            Some(b) => b.to_i64(),
        }
    }

    /// The value clamped to 64 bits (slice bounds).
    pub fn to_i64_clamped(&self) -> i64 {
        self.to_i64().unwrap_or(if self.is_negative() {
            i64::MIN
        } else {
            i64::MAX
        })
    }

    /// The value as an index; `OverflowError` as CPython's `Py_ssize_t` conversion raises it.
    pub fn to_index(&self) -> Res<i64> {
        self.to_i64()
            .ok_or_else(|| Exc::overflow_error("Python int too large to convert to C ssize_t"))
    }

    pub fn is_zero(&self) -> bool {
        self.0.get() == 1
    }

    pub fn is_negative(&self) -> bool {
        match self.big() {
            None => self.get() < 0,
            Some(b) => b.is_negative(),
        }
    }

    pub fn is_odd(&self) -> bool {
        match self.big() {
            None => self.get() & 1 != 0,
            Some(b) => b.is_odd(),
        }
    }

    /// The same object: small ints by value, big ones by memory.
    pub fn is_same(&self, other: &Int) -> bool {
        self.0 == other.0
    }

    pub fn bit_length(&self) -> i64 {
        match self.big() {
            None => i64::from(64 - self.get().unsigned_abs().leading_zeros()),
            Some(b) => b.bits() as i64,
        }
    }

    pub fn bit_count(&self) -> i64 {
        match self.big() {
            None => i64::from(self.get().unsigned_abs().count_ones()),
            Some(b) => b.iter_u64_digits().map(|d| i64::from(d.count_ones())).sum(),
        }
    }

    pub fn abs(&self) -> Int {
        match self.big() {
            None => Int::new(self.get().abs()),
            Some(b) => Int::from_big(b.abs()),
        }
    }

    #[cold]
    #[inline(never)]
    fn slow(op: Op, a: &Int, b: &Int) -> Int {
        let (x, y) = (a.as_big(), b.as_big());
        let (x, y) = (x.as_ref(), y.as_ref());
        Int::from_big(match op {
            Op::Add => x + y,
            Op::Sub => x - y,
            Op::Mul => x * y,
            Op::Mod => x.mod_floor(y),
            Op::Div => x.div_floor(y),
            Op::And => x & y,
            Op::Or => x | y,
            Op::Xor => x ^ y,
        })
    }

    #[inline(always)]
    fn sum(a: &Int, b: &Int) -> Int {
        if Int::both_small(a, b) {
            let v = a.get() + b.get();
            if fits(v) {
                return Int::small(v);
            }
        }
        Int::slow(Op::Add, a, b)
    }

    #[inline(always)]
    fn difference(a: &Int, b: &Int) -> Int {
        if Int::both_small(a, b) {
            let v = a.get() - b.get();
            if fits(v) {
                return Int::small(v);
            }
        }
        Int::slow(Op::Sub, a, b)
    }

    #[inline(always)]
    fn product(a: &Int, b: &Int) -> Int {
        if Int::both_small(a, b) {
            if let Some(v) = checked_mul(a.get(), b.get()) {
                return Int::new(v);
            }
        }
        Int::slow(Op::Mul, a, b)
    }

    #[inline(always)]
    fn and(a: &Int, b: &Int) -> Int {
        if Int::both_small(a, b) {
            return Int::small(a.get() & b.get());
        }
        Int::slow(Op::And, a, b)
    }

    #[inline(always)]
    fn or(a: &Int, b: &Int) -> Int {
        if Int::both_small(a, b) {
            return Int::small(a.get() | b.get());
        }
        Int::slow(Op::Or, a, b)
    }

    #[inline(always)]
    fn xor(a: &Int, b: &Int) -> Int {
        if Int::both_small(a, b) {
            return Int::small(a.get() ^ b.get());
        }
        Int::slow(Op::Xor, a, b)
    }

    #[inline(always)]
    fn order(a: &Int, b: &Int) -> Ordering {
        if Int::both_small(a, b) {
            return a.get().cmp(&b.get());
        }
        a.as_big().cmp(&b.as_big())
    }

    /// `a // b`.
    #[inline]
    pub fn floor_div(&self, b: &Int) -> Res<Int> {
        if b.is_zero() {
            return Err(Exc::zero_division("integer division or modulo by zero"));
        }
        if Int::both_small(self, b) {
            return Ok(Int::new(floor_quotient(self.get(), b.get())));
        }
        Ok(Int::slow(Op::Div, self, b))
    }

    /// `a % b`.
    #[inline]
    pub fn modulo(&self, b: &Int) -> Res<Int> {
        if b.is_zero() {
            return Err(zero_modulo());
        }
        if Int::both_small(self, b) {
            return Ok(Int::small(floor_remainder(self.get(), b.get())));
        }
        Ok(Int::slow(Op::Mod, self, b))
    }

    /// `divmod(a, b)`.
    pub fn divmod(&self, b: &Int) -> Res<(Int, Int)> {
        let quotient = self.floor_div(b)?;
        let remainder = self.modulo(b)?;
        Ok((quotient, remainder))
    }

    /// `a / b`, rounded once.
    pub fn true_div(&self, b: &Int) -> Res<f64> {
        const EXACT: i64 = 1 << 53;
        if b.is_zero() {
            return Err(Exc::zero_division("division by zero"));
        }
        if Int::both_small(self, b) && self.get().abs() <= EXACT && b.get().abs() <= EXACT {
            return Ok(self.get() as f64 / b.get() as f64);
        }
        divide_big(&self.as_big(), &b.as_big())
    }

    /// `a ** n` for `n >= 0`.
    pub fn pow_nonneg(&self, n: &Int) -> Int {
        if self.is_zero() || self == &Int::ONE {
            return if n.is_zero() { Int::ONE } else { self.clone() };
        }
        if self == &Int::new(-1) {
            return if n.is_odd() { self.clone() } else { Int::ONE };
        }
        let exponent = n.to_i64_clamped().max(0) as u64;
        if self.is_small() {
            if let Some(v) = small_power(self.get(), exponent) {
                return Int::new(v);
            }
        }
        Int::from_big(num_traits::pow::Pow::pow(self.as_big().as_ref(), exponent))
    }

    /// `a ** n`: a float when `n` is negative.
    pub fn pow(&self, n: &Int) -> Res<Value> {
        if !n.is_negative() {
            return Ok(Value::from(self.pow_nonneg(n)));
        }
        if self.is_zero() {
            return Err(Exc::zero_division(
                "0.0 cannot be raised to a negative power",
            ));
        }
        crate::float::pow_value(self.to_f64()?, n.to_f64()?)
    }

    /// `pow(a, n, modulus)`.
    pub fn pow_mod(&self, n: &Int, modulus: &Int) -> Res<Int> {
        if modulus.is_zero() {
            return Err(Exc::value_error("pow() 3rd argument cannot be 0"));
        }
        let m = modulus.as_big().abs();
        let mut base = self.as_big().mod_floor(&m);
        let mut exponent = n.to_big();
        if n.is_negative() {
            base = inverse(&base, &m)?;
            exponent = -exponent;
        }
        let power = if m.is_one() {
            BigInt::zero()
        } else {
            base.modpow(&exponent, &m)
        };
        Ok(Int::from_big(power.mod_floor(&modulus.as_big())))
    }

    /// `a << n`.
    pub fn shl(&self, n: &Int) -> Res<Int> {
        if n.is_negative() {
            return Err(Exc::value_error("negative shift count"));
        }
        if self.is_zero() {
            return Ok(Int::ZERO);
        }
        let Some(count) = n.to_i64() else {
            return Err(Exc::overflow_error("too many digits in integer"));
        };
        if count < 63 && self.is_small() {
            let v = self.get().wrapping_shl(count as u32);
            if v.wrapping_shr(count as u32) == self.get() {
                return Ok(Int::new(v));
            }
        }
        if count > 1 << 40 {
            return Err(Exc::new(crate::exception::Kind::MemoryError, ""));
        }
        Ok(Int::from_big(self.to_big() << count as u64))
    }

    /// `a >> n`.
    pub fn shr(&self, n: &Int) -> Res<Int> {
        if n.is_negative() {
            return Err(Exc::value_error("negative shift count"));
        }
        let count = n.to_i64_clamped();
        match self.big() {
            None => Ok(Int::small(self.get() >> count.min(63))),
            Some(b) => Ok(Int::from_big(b >> count as u64)),
        }
    }

    /// The nearest float, ties to even; `OverflowError` beyond its range.
    #[inline]
    pub fn to_f64(&self) -> Res<f64> {
        if self.is_small() {
            return Ok(self.get() as f64);
        }
        self.big_to_f64()
    }

    #[cold]
    fn big_to_f64(&self) -> Res<f64> {
        big_to_f64(&self.as_big())
            .ok_or_else(|| Exc::overflow_error("int too large to convert to float"))
    }

    /// The int of a finite float's integral part.
    pub fn from_f64_truncated(x: f64) -> Int {
        if x.abs() < 4e18 {
            return Int::new(x as i64);
        }
        let (mantissa, exponent) = decompose(x);
        // A magnitude of 4e18 or more has no fractional bits.
        Int::from_big(BigInt::from(mantissa) << exponent.max(0) as u64)
    }

    /// Compares with a float without loss; `None` for NaN.
    pub fn cmp_f64(&self, x: f64) -> Option<Ordering> {
        if x.is_nan() {
            return None;
        }
        if x.is_infinite() {
            return Some(if x > 0.0 {
                Ordering::Less
            } else {
                Ordering::Greater
            });
        }
        let whole = Int::from_f64_truncated(x);
        let by_whole = Int::order(self, &whole);
        if by_whole != Ordering::Equal {
            return Some(by_whole);
        }
        let fraction = x - x.trunc();
        0.0.partial_cmp(&fraction)
    }
}

#[derive(Clone, Copy)]
enum Op {
    Add,
    Sub,
    Mul,
    Mod,
    Div,
    And,
    Or,
    Xor,
}

/// Multiplies with an overflow check. WebAssembly has no widening multiply: `checked_mul` becomes a
/// call there, so operands of 32 bits are tried first.
#[inline(always)]
pub fn checked_mul(a: i64, b: i64) -> Option<i64> {
    #[cfg(target_family = "wasm")]
    {
        if i64::from(a as i32) == a && i64::from(b as i32) == b {
            return Some(a.wrapping_mul(b));
        }
    }
    a.checked_mul(b)
}

#[inline(always)]
fn floor_quotient(a: i64, b: i64) -> i64 {
    let q = a.wrapping_div(b);
    if a.wrapping_rem(b) != 0 && (a ^ b) < 0 {
        q - 1
    } else {
        q
    }
}

#[cold]
fn zero_modulo() -> Exc {
    Exc::zero_division("integer modulo by zero")
}

#[inline(always)]
fn floor_remainder(a: i64, b: i64) -> i64 {
    let r = a.wrapping_rem(b);
    if r != 0 && (r ^ b) < 0 {
        r + b
    } else {
        r
    }
}

/// `a // b` for ints proved to be of 64 bits (and the quotient too).
#[inline(always)]
pub fn floor_div(a: i64, b: i64) -> Res<i64> {
    if b == 0 {
        return Err(Exc::zero_division("integer division or modulo by zero"));
    }
    Ok(floor_quotient(a, b))
}

/// `a << b` where the result is proved to fit.
#[inline(always)]
pub fn shl(a: i64, b: i64) -> Res<i64> {
    if b < 0 {
        return Err(Exc::value_error("negative shift count"));
    }
    Ok(if b < 64 { a << b } else { 0 })
}

/// `a >> b`.
#[inline(always)]
pub fn shr(a: i64, b: i64) -> Res<i64> {
    if b < 0 {
        return Err(Exc::value_error("negative shift count"));
    }
    Ok(a >> b.min(63))
}

/// `a % b`.
#[inline(always)]
pub fn modulo(a: i64, b: i64) -> Res<i64> {
    if b == 0 {
        return Err(Exc::zero_division("integer modulo by zero"));
    }
    Ok(floor_remainder(a, b))
}

/// `divmod(a, b)`.
#[inline(always)]
pub fn divmod(a: i64, b: i64) -> Res<(i64, i64)> {
    Ok((floor_div(a, b)?, floor_remainder(a, b)))
}

/// `a / b`.
#[inline]
pub fn true_div(a: i64, b: i64) -> Res<f64> {
    Int::new(a).true_div(&Int::new(b))
}

fn small_power(base: i64, mut exponent: u64) -> Option<i64> {
    let (mut result, mut square) = (1i64, base);
    loop {
        if exponent & 1 != 0 {
            result = checked_mul(result, square)?;
        }
        exponent >>= 1;
        if exponent == 0 {
            return Some(result);
        }
        square = checked_mul(square, square)?;
    }
}

fn inverse(a: &BigInt, m: &BigInt) -> Res<BigInt> {
    let gcd = a.extended_gcd(m);
    if !gcd.gcd.is_one() {
        return Err(Exc::value_error(
            "base is not invertible for the given modulus",
        ));
    }
    Ok(gcd.x.mod_floor(m))
}

/// Mantissa and exponent of two of a finite float: `x == mantissa * 2**exponent`.
pub fn decompose(x: f64) -> (i64, i32) {
    let bits = x.to_bits();
    let raw_exponent = ((bits >> 52) & 0x7ff) as i32;
    let fraction = (bits & ((1 << 52) - 1)) as i64;
    let (magnitude, exponent) = match raw_exponent {
        0 => (fraction, -1074),
        e => (fraction | 1 << 52, e - 1075),
    };
    (
        if x.is_sign_negative() {
            -magnitude
        } else {
            magnitude
        },
        exponent,
    )
}

/// `x * 2**exponent` for an `x` of at most 53 significant bits, exact where the result is normal.
fn scale(x: f64, exponent: i64) -> f64 {
    let (mut x, mut exponent) = (x, exponent);
    while exponent > 1000 {
        x *= 2f64.powi(1000);
        exponent -= 1000;
    }
    while exponent < -1000 {
        x *= 2f64.powi(-1000);
        exponent += 1000;
    }
    x * 2f64.powi(exponent as i32)
}

fn big_to_f64(b: &BigInt) -> Option<f64> {
    let bits = b.bits() as i64;
    if bits > 1024 {
        return None;
    }
    let shift = (bits - 64).max(0) as u64;
    let magnitude = b.magnitude();
    let top = (magnitude >> shift).to_u64()?;
    // A sticky low bit stands for all bits cut off: the conversion below rounds once.
    let sticky = magnitude
        .trailing_zeros()
        .is_some_and(|zeros| zeros < shift);
    let x = scale((top | u64::from(sticky)) as f64, shift as i64);
    if x.is_infinite() {
        return None;
    }
    Some(if b.sign() == Sign::Minus { -x } else { x })
}

/// The correctly rounded quotient of two nonzero-divisor big ints (CPython's `long_true_divide`).
fn divide_big(a: &BigInt, b: &BigInt) -> Res<f64> {
    const MIN_EXPONENT: i64 = -1021;
    const DIGITS: i64 = 53;
    let too_large = || Exc::overflow_error("integer division result too large for a float");
    let negative = (a.sign() == Sign::Minus) != (b.sign() == Sign::Minus);
    let signed = |x: f64| if negative { -x } else { x };
    let (x, y) = (a.magnitude(), b.magnitude());
    if x.is_zero() {
        return Ok(signed(0.0));
    }
    let difference = x.bits() as i64 - y.bits() as i64;
    if difference > 1024 {
        return Err(too_large());
    }
    if difference < MIN_EXPONENT - DIGITS - 1 {
        return Ok(signed(0.0));
    }
    let shift = difference.max(MIN_EXPONENT) - DIGITS - 2;
    let (quotient, remainder) = if shift <= 0 {
        (x << (-shift) as u64).div_rem(y)
    } else {
        x.div_rem(&(y << shift as u64))
    };
    let mut q = quotient.to_u64().unwrap_or(u64::MAX) | u64::from(!remainder.is_zero());
    let q_bits = i64::from(64 - q.leading_zeros());
    // The bits to round away, more of them where the result is subnormal.
    let extra = q_bits.max(MIN_EXPONENT - shift) - DIGITS;
    let mask = 1u64 << (extra - 1);
    let low = q | u64::from(!remainder.is_zero());
    if low & mask != 0 && low & (3 * mask - 1) != 0 {
        q += mask;
    }
    q &= !(2 * mask - 1);
    let result = scale(q as f64, shift);
    if result.is_infinite() {
        return Err(too_large());
    }
    Ok(signed(result))
}

impl Clone for Int {
    #[inline(always)]
    fn clone(&self) -> Int {
        if !self.is_small() {
            // SAFETY: the word came from `Rc::into_raw` and its count is at least ours.
            unsafe { Rc::increment_strong_count(self.0.get() as usize as *const BigInt) }
        }
        Int(self.0)
    }
}

impl Drop for Int {
    #[inline(always)]
    fn drop(&mut self) {
        if !self.is_small() {
            // SAFETY: gives back the one count that `self` owns.
            unsafe { Rc::decrement_strong_count(self.0.get() as usize as *const BigInt) }
        }
    }
}

impl From<i64> for Int {
    #[inline(always)]
    fn from(v: i64) -> Int {
        Int::new(v)
    }
}
impl From<i32> for Int {
    fn from(v: i32) -> Int {
        Int::new(i64::from(v))
    }
}
impl From<bool> for Int {
    fn from(v: bool) -> Int {
        Int::new(i64::from(v))
    }
}
impl From<u64> for Int {
    fn from(v: u64) -> Int {
        i64::try_from(v).map_or_else(|_| Int::from_big(BigInt::from(v)), Int::new)
    }
}
impl From<usize> for Int {
    fn from(v: usize) -> Int {
        Int::from(v as u64)
    }
}
impl From<BigInt> for Int {
    fn from(v: BigInt) -> Int {
        Int::from_big(v)
    }
}

impl std::fmt::Display for Int {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.big() {
            None => self.get().fmt(f),
            Some(b) => b.fmt(f),
        }
    }
}
impl std::fmt::Debug for Int {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}
impl Default for Int {
    fn default() -> Int {
        Int::ZERO
    }
}

macro_rules! operator {
    ($trait:ident, $method:ident, $function:ident) => {
        impl std::ops::$trait<&Int> for &Int {
            type Output = Int;
            #[inline(always)]
            fn $method(self, other: &Int) -> Int {
                Int::$function(self, other)
            }
        }
        impl std::ops::$trait<Int> for &Int {
            type Output = Int;
            #[inline(always)]
            fn $method(self, other: Int) -> Int {
                Int::$function(self, &other)
            }
        }
        impl std::ops::$trait<&Int> for Int {
            type Output = Int;
            #[inline(always)]
            fn $method(self, other: &Int) -> Int {
                Int::$function(&self, other)
            }
        }
        impl std::ops::$trait<Int> for Int {
            type Output = Int;
            #[inline(always)]
            fn $method(self, other: Int) -> Int {
                Int::$function(&self, &other)
            }
        }
        impl std::ops::$trait<i64> for &Int {
            type Output = Int;
            #[inline(always)]
            fn $method(self, other: i64) -> Int {
                Int::$function(self, &Int::new(other))
            }
        }
        impl std::ops::$trait<i64> for Int {
            type Output = Int;
            #[inline(always)]
            fn $method(self, other: i64) -> Int {
                Int::$function(&self, &Int::new(other))
            }
        }
        impl std::ops::$trait<&Int> for i64 {
            type Output = Int;
            #[inline(always)]
            fn $method(self, other: &Int) -> Int {
                Int::$function(&Int::new(self), other)
            }
        }
        impl std::ops::$trait<Int> for i64 {
            type Output = Int;
            #[inline(always)]
            fn $method(self, other: Int) -> Int {
                Int::$function(&Int::new(self), &other)
            }
        }
    };
}
operator!(Add, add, sum);
operator!(Sub, sub, difference);
operator!(Mul, mul, product);
operator!(BitAnd, bitand, and);
operator!(BitOr, bitor, or);
operator!(BitXor, bitxor, xor);

macro_rules! assign {
    ($trait:ident, $method:ident, $function:ident) => {
        impl std::ops::$trait<&Int> for Int {
            #[inline(always)]
            fn $method(&mut self, other: &Int) {
                *self = Int::$function(self, other);
            }
        }
        impl std::ops::$trait<Int> for Int {
            #[inline(always)]
            fn $method(&mut self, other: Int) {
                *self = Int::$function(self, &other);
            }
        }
        impl std::ops::$trait<i64> for Int {
            #[inline(always)]
            fn $method(&mut self, other: i64) {
                *self = Int::$function(self, &Int::new(other));
            }
        }
    };
}
assign!(AddAssign, add_assign, sum);
assign!(SubAssign, sub_assign, difference);
assign!(MulAssign, mul_assign, product);
assign!(BitAndAssign, bitand_assign, and);
assign!(BitOrAssign, bitor_assign, or);
assign!(BitXorAssign, bitxor_assign, xor);

impl std::ops::Neg for &Int {
    type Output = Int;
    #[inline(always)]
    fn neg(self) -> Int {
        Int::difference(&Int::ZERO, self)
    }
}
impl std::ops::Neg for Int {
    type Output = Int;
    #[inline(always)]
    fn neg(self) -> Int {
        -&self
    }
}
impl std::ops::Not for &Int {
    type Output = Int;
    /// `~a`.
    #[inline(always)]
    fn not(self) -> Int {
        Int::difference(&Int::small(-1), self)
    }
}
impl std::ops::Not for Int {
    type Output = Int;
    #[inline(always)]
    fn not(self) -> Int {
        !&self
    }
}

impl PartialEq for Int {
    #[inline(always)]
    fn eq(&self, other: &Int) -> bool {
        if self.0 == other.0 {
            return true;
        }
        match (self.big(), other.big()) {
            (Some(a), Some(b)) => a == b,
            _ => false,
        }
    }
}
impl Eq for Int {}
impl PartialOrd for Int {
    #[inline(always)]
    fn partial_cmp(&self, other: &Int) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Int {
    #[inline(always)]
    fn cmp(&self, other: &Int) -> Ordering {
        Int::order(self, other)
    }
}
impl PartialEq<i64> for Int {
    #[inline(always)]
    fn eq(&self, other: &i64) -> bool {
        self.cmp_i64(*other).is_eq()
    }
}
impl PartialOrd<i64> for Int {
    #[inline(always)]
    fn partial_cmp(&self, other: &i64) -> Option<Ordering> {
        Some(self.cmp_i64(*other))
    }
}
impl PartialEq<Int> for i64 {
    #[inline(always)]
    fn eq(&self, other: &Int) -> bool {
        other == self
    }
}
impl PartialOrd<Int> for i64 {
    #[inline(always)]
    fn partial_cmp(&self, other: &Int) -> Option<Ordering> {
        Some(other.cmp_i64(*self).reverse())
    }
}

impl Int {
    #[inline(always)]
    fn cmp_i64(&self, other: i64) -> Ordering {
        if self.is_small() {
            return self.get().cmp(&other);
        }
        self.as_big().as_ref().cmp(&BigInt::from(other))
    }

    /// A counted handle of the big integer (used where memory is shared on purpose).
    #[cfg(test)]
    fn count(&self) -> usize {
        // SAFETY: as in `big`; `ManuallyDrop` leaves the count alone.
        let rc = unsafe {
            std::mem::ManuallyDrop::new(Rc::from_raw(self.0.get() as usize as *const BigInt))
        };
        Rc::strong_count(&rc)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ten_to(n: u32) -> Int {
        Int::new(10).pow_nonneg(&Int::from(i64::from(n)))
    }

    #[test]
    fn small_and_big_meet_at_63_bits() {
        let top = Int::new((1 << 62) - 1);
        let over = &top + 1;
        assert!(top.is_small() && !over.is_small());
        assert_eq!(over.to_i64(), Some(1 << 62));
        assert_eq!(&over - 1, top);
        assert_eq!(Int::new(i64::MIN).to_i64(), Some(i64::MIN));
        assert_eq!((-Int::new(i64::MIN)).to_string(), "9223372036854775808");
    }

    #[test]
    fn clones_share_and_drop_once() {
        let a = ten_to(40);
        let b = a.clone();
        assert_eq!(a.count(), 2);
        drop(b);
        assert_eq!(a.count(), 1);
    }

    #[test]
    fn division_floors() {
        let check = |a: i64, b: i64, q: i64, r: i64| {
            assert_eq!(
                Int::new(a).divmod(&Int::new(b)).ok(),
                Some((Int::new(q), Int::new(r)))
            );
        };
        check(-7, 2, -4, 1);
        check(7, -3, -3, -2);
        check(-6, 3, -2, 0);
        assert!(Int::ONE.floor_div(&Int::ZERO).is_err());
    }

    #[test]
    fn true_division_rounds_once() {
        assert_eq!(ten_to(400).true_div(&ten_to(399)).ok(), Some(10.0));
        assert_eq!(
            ten_to(30).true_div(&Int::new(3)).ok(),
            Some(3.333333333333333e29)
        );
        assert_eq!(
            Int::ONE
                .true_div(&Int::new(2).pow_nonneg(&Int::new(1074)))
                .ok(),
            Some(5e-324)
        );
        assert_eq!(
            Int::new(-3)
                .true_div(&Int::new(2).pow_nonneg(&Int::new(1075)))
                .ok(),
            Some(-1e-323)
        );
        assert!(ten_to(400).true_div(&Int::ONE).is_err());
    }

    #[test]
    fn floats() {
        let x = (Int::ONE.shl(&Int::new(54)).ok()).map(|i| (i + 2).to_f64().ok());
        assert_eq!(x, Some(Some(18014398509481984.0)));
        assert_eq!((ten_to(18) + 1).cmp_f64(1e18), Some(Ordering::Greater));
        assert_eq!(
            Int::from_f64_truncated(-1e30).to_string(),
            "-1000000000000000019884624838656"
        );
        assert_eq!(Int::from_f64_truncated(-2.9), Int::new(-2));
    }

    #[test]
    fn powers_and_shifts() {
        assert_eq!(
            Int::new(3).pow_mod(&Int::new(-1), &Int::new(7)).ok(),
            Some(Int::new(5))
        );
        assert_eq!(
            Int::new(2).pow_mod(&Int::new(5), &Int::new(-7)).ok(),
            Some(Int::new(-3))
        );
        assert_eq!(Int::new(-1).shr(&Int::new(1000)).ok(), Some(Int::new(-1)));
        assert_eq!(
            Int::ONE
                .shl(&Int::new(100))
                .ok()
                .map(|i| i.to_string())
                .as_deref(),
            Some("1267650600228229401496703205376")
        );
        assert_eq!(!Int::new(5), Int::new(-6));
        assert_eq!((-ten_to(20)) & 0xff, Int::new(0));
    }
}
