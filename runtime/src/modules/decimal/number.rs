//! Decimal numbers and the rules that results are fitted to: precision, exponents, rounding, as the
//! General Decimal Arithmetic Specification and CPython's libmpdec have them.

use super::digits::{self, Rest};
use num_bigint::BigUint;
use num_integer::Integer;
use num_traits::{One, Zero};

/// Conditions, with the bits that libmpdec gives them: texts list them in this order.
pub(super) mod status {
    pub const CLAMPED: u32 = 1;
    pub const CONVERSION_SYNTAX: u32 = 2;
    pub const DIVISION_BY_ZERO: u32 = 4;
    pub const DIVISION_IMPOSSIBLE: u32 = 8;
    pub const DIVISION_UNDEFINED: u32 = 0x10;
    pub const INEXACT: u32 = 0x40;
    pub const INVALID_CONTEXT: u32 = 0x80;
    pub const INVALID_OPERATION: u32 = 0x100;
    pub const OUT_OF_MEMORY: u32 = 0x200;
    pub const OVERFLOW: u32 = 0x800;
    pub const ROUNDED: u32 = 0x1000;
    pub const SUBNORMAL: u32 = 0x2000;
    pub const UNDERFLOW: u32 = 0x4000;
    pub const FLOAT_OPERATION: u32 = 0x8000;
    /// All that `InvalidOperation` stands for.
    pub const INVALID: u32 = 0x3ba;
    /// What makes a result meaningless.
    pub const ERRORS: u32 = INVALID | DIVISION_BY_ZERO;
}

use status::{
    CLAMPED, INEXACT, INVALID_OPERATION, OUT_OF_MEMORY, OVERFLOW, ROUNDED, SUBNORMAL, UNDERFLOW,
};

pub(super) const MAX_PREC: i64 = 999_999_999_999_999_999;
pub(super) const MAX_EMAX: i64 = 999_999_999_999_999_999;
pub(super) const MIN_EMIN: i64 = -999_999_999_999_999_999;
/// An exponent beyond all limits, for results that overflow.
pub(super) const EXP_INFINITE: i64 = 2_000_000_000_000_000_001;
/// The same below, for results that underflow.
pub(super) const EXP_CLAMPED: i64 = -4_000_000_000_000_000_001;

/// How results are rounded.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rounding {
    Up,
    Down,
    Ceiling,
    Floor,
    HalfUp,
    HalfDown,
    HalfEven,
    Up05,
}

/// What results are fitted to.
#[derive(Clone, Copy)]
pub(super) struct Rules {
    pub prec: i64,
    pub emax: i64,
    pub emin: i64,
    pub rounding: Rounding,
    pub clamp: bool,
    pub capitals: bool,
}

impl Rules {
    pub(super) const DEFAULT: Rules = Rules {
        prec: 28,
        emax: 999_999,
        emin: -999_999,
        rounding: Rounding::HalfEven,
        clamp: false,
        capitals: true,
    };
    /// The widest rules: all conversions that are exact fit them.
    pub(super) const MOST: Rules = Rules {
        prec: MAX_PREC,
        emax: MAX_EMAX,
        emin: MIN_EMIN,
        rounding: Rounding::HalfEven,
        clamp: false,
        capitals: true,
    };

    pub(super) fn with_prec(self, prec: i64) -> Rules {
        Rules { prec, ..self }
    }

    pub(super) fn with_rounding(self, rounding: Rounding) -> Rules {
        Rules { rounding, ..self }
    }

    /// The smallest exponent of a subnormal number.
    pub(super) fn etiny(&self) -> i64 {
        self.emin - (self.prec - 1)
    }

    /// The largest exponent of a number with all its digits.
    pub(super) fn etop(&self) -> i64 {
        self.emax - (self.prec - 1)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Finite,
    Infinite,
    Quiet,
    Signaling,
}

/// A decimal number: `(-1)**negative * coeff * 10**exp`; of a NaN the coefficient is its payload.
#[derive(Clone)]
pub(super) struct Number {
    pub negative: bool,
    pub kind: Kind,
    pub coeff: BigUint,
    pub exp: i64,
}

impl Number {
    pub(super) fn finite(negative: bool, coeff: BigUint, exp: i64) -> Number {
        Number {
            negative,
            kind: Kind::Finite,
            coeff,
            exp,
        }
    }

    pub(super) fn zero(negative: bool, exp: i64) -> Number {
        Number::finite(negative, BigUint::zero(), exp)
    }

    pub(super) fn one(negative: bool, exp: i64) -> Number {
        Number::finite(negative, BigUint::one(), exp)
    }

    pub(super) fn infinity(negative: bool) -> Number {
        Number {
            kind: Kind::Infinite,
            ..Number::zero(negative, 0)
        }
    }

    pub(super) fn nan() -> Number {
        Number {
            kind: Kind::Quiet,
            ..Number::zero(false, 0)
        }
    }

    /// NaN, and why.
    pub(super) fn error(condition: u32, status: &mut u32) -> Number {
        *status |= condition;
        Number::nan()
    }

    pub(super) fn is_finite(&self) -> bool {
        self.kind == Kind::Finite
    }

    pub(super) fn is_infinite(&self) -> bool {
        self.kind == Kind::Infinite
    }

    pub(super) fn is_nan(&self) -> bool {
        matches!(self.kind, Kind::Quiet | Kind::Signaling)
    }

    pub(super) fn is_signaling(&self) -> bool {
        self.kind == Kind::Signaling
    }

    pub(super) fn is_zero(&self) -> bool {
        self.is_finite() && self.coeff.is_zero()
    }

    pub(super) fn digits(&self) -> i64 {
        digits::count(&self.coeff)
    }

    /// The exponent of the first digit.
    pub(super) fn adjusted(&self) -> i64 {
        self.exp + self.digits() - 1
    }

    pub(super) fn with_sign(mut self, negative: bool) -> Number {
        self.negative = negative;
        self
    }

    pub(super) fn negated(mut self) -> Number {
        self.negative = !self.negative;
        self
    }

    pub(super) fn is_integer(&self) -> bool {
        if !self.is_finite() {
            return false;
        }
        if self.exp >= 0 || self.coeff.is_zero() {
            return true;
        }
        digits::cut_zeros(&self.coeff, -self.exp).1 == -self.exp
    }

    /// For a number that is an integer.
    pub(super) fn is_odd(&self) -> bool {
        match self.exp {
            0 => self.coeff.is_odd(),
            1.. => false,
            _ => digits::shift_right(&self.coeff, -self.exp).0.is_odd(),
        }
    }

    /// The payload of a NaN keeps as many digits as fit.
    fn fit_payload(mut self, rules: &Rules) -> Number {
        let most = rules.prec - i64::from(rules.clamp);
        if !self.coeff.is_zero() && self.digits() > most {
            self.coeff %= digits::power(most).as_ref();
        }
        self
    }

    /// The result as the rules allow it.
    pub(super) fn finalize(mut self, rules: &Rules, status: &mut u32) -> Number {
        match self.kind {
            Kind::Finite => {}
            Kind::Infinite => return self,
            Kind::Quiet | Kind::Signaling => return self.fit_payload(rules),
        }
        self.check_exponent(rules, status);
        if !self.is_finite() {
            return self;
        }
        let excess = self.digits() - rules.prec;
        if excess > 0 {
            let rest = self.cut(excess, rules);
            if self.digits() > rules.prec {
                self.coeff /= 10u8;
                self.exp += 1;
                self.check_exponent(rules, status);
            }
            *status |= ROUNDED;
            if rest != Rest::Zero {
                *status |= INEXACT;
            }
        }
        self
    }

    /// Cuts digits and rounds; the result may have one digit more than is left.
    fn cut(&mut self, count: i64, rules: &Rules) -> Rest {
        let (coeff, rest) = digits::shift_right(&self.coeff, count);
        self.coeff = coeff;
        self.exp += count;
        if rounds_away(rules.rounding, rest, &self.coeff, self.negative) {
            self.coeff += 1u8;
        }
        rest
    }

    fn check_exponent(&mut self, rules: &Rules, status: &mut u32) {
        let adjusted = self.adjusted();
        if adjusted > rules.emax {
            self.overflow(rules, status);
        } else if rules.clamp && self.exp > rules.etop() {
            let shift = self.exp - rules.etop();
            self.coeff = digits::shift_left(&self.coeff, shift);
            self.exp -= shift;
            *status |= CLAMPED;
            if !self.coeff.is_zero() && adjusted < rules.emin {
                *status |= SUBNORMAL;
            }
        } else if adjusted < rules.emin {
            self.underflow(rules, status);
        }
    }

    fn overflow(&mut self, rules: &Rules, status: &mut u32) {
        if self.coeff.is_zero() {
            self.exp = if rules.clamp {
                rules.etop()
            } else {
                rules.emax
            };
            *status |= CLAMPED;
            return;
        }
        let stays_finite = match rules.rounding {
            Rounding::Down | Rounding::Up05 => true,
            Rounding::Ceiling => self.negative,
            Rounding::Floor => !self.negative,
            _ => false,
        };
        *self = if !stays_finite {
            Number::infinity(self.negative)
        } else if rules.prec > digits::MOST {
            Number::error(OUT_OF_MEMORY, status)
        } else {
            largest(self.negative, rules)
        };
        *status |= OVERFLOW | INEXACT | ROUNDED;
    }

    fn underflow(&mut self, rules: &Rules, status: &mut u32) {
        let etiny = rules.etiny();
        if self.coeff.is_zero() {
            if self.exp < etiny {
                self.exp = etiny;
                *status |= CLAMPED;
            }
            return;
        }
        *status |= SUBNORMAL;
        if self.exp < etiny {
            let rest = self.cut(etiny - self.exp, rules);
            *status |= ROUNDED;
            if rest != Rest::Zero {
                *status |= INEXACT | UNDERFLOW;
                if self.coeff.is_zero() {
                    *status |= CLAMPED;
                }
            }
        }
    }

    /// The same value with another exponent, rounded where digits go; precision does not matter.
    pub(super) fn rescaled(mut self, exp: i64, rules: &Rules, status: &mut u32) -> Number {
        if self.coeff.is_zero() {
            self.exp = exp;
            return self;
        }
        let shift = self.exp - exp;
        if shift >= 0 {
            if shift + self.digits() > digits::MOST {
                return Number::error(OUT_OF_MEMORY, status);
            }
            self.coeff = digits::shift_left(&self.coeff, shift);
            self.exp = exp;
            return self;
        }
        if self.cut(-shift, rules) != Rest::Zero {
            *status |= INEXACT;
        }
        *status |= ROUNDED;
        self
    }
}

/// The number with the largest coefficient and exponent.
pub(super) fn largest(negative: bool, rules: &Rules) -> Number {
    let coeff = digits::power(rules.prec).as_ref() - 1u8;
    Number::finite(negative, coeff, rules.etop())
}

fn rounds_away(rounding: Rounding, rest: Rest, coeff: &BigUint, negative: bool) -> bool {
    if rest == Rest::Zero {
        return false;
    }
    match rounding {
        Rounding::Up => true,
        Rounding::Down => false,
        Rounding::Ceiling => !negative,
        Rounding::Floor => negative,
        Rounding::HalfUp => rest >= Rest::Half,
        Rounding::HalfDown => rest > Rest::Half,
        Rounding::HalfEven => rest > Rest::Half || (rest == Rest::Half && coeff.is_odd()),
        Rounding::Up05 => matches!(digits::last(coeff), 0 | 5),
    }
}

/// The NaN that an operation gives when one of its operands is one: signaling ones count first.
pub(super) fn check_nans(operands: &[&Number], rules: &Rules, status: &mut u32) -> Option<Number> {
    let signaling = operands.iter().find(|n| n.is_signaling());
    let found = signaling.or_else(|| operands.iter().find(|n| n.is_nan()))?;
    if found.is_signaling() {
        *status |= INVALID_OPERATION;
    }
    let quiet = Number {
        kind: Kind::Quiet,
        ..(*found).clone()
    };
    Some(quiet.fit_payload(rules))
}
