//! `Complex`: Python's complex numbers.

use crate::float::c;
use crate::{Exc, Res};

/// Python's `complex`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Complex {
    pub re: f64,
    pub im: f64,
}

impl Complex {
    pub const fn new(re: f64, im: f64) -> Complex {
        Complex { re, im }
    }

    pub fn conjugate(&self) -> Complex {
        Complex::new(self.re, -self.im)
    }

    /// `abs(z)`.
    pub fn abs(&self) -> Res<f64> {
        let result = c::hypot(self.re, self.im);
        if result.is_infinite() && self.re.is_finite() && self.im.is_finite() {
            return Err(Exc::overflow_error("absolute value too large"));
        }
        Ok(result)
    }

    /// `a / b`, by Smith's method as CPython does it.
    pub fn div(&self, b: &Complex) -> Res<Complex> {
        let (re, im) = (b.re.abs(), b.im.abs());
        if re >= im {
            if re == 0.0 {
                return Err(Exc::zero_division("complex division by zero"));
            }
            let ratio = b.im / b.re;
            let denominator = b.re + b.im * ratio;
            return Ok(Complex::new(
                (self.re + self.im * ratio) / denominator,
                (self.im - self.re * ratio) / denominator,
            ));
        }
        if im >= re {
            let ratio = b.re / b.im;
            let denominator = b.re * ratio + b.im;
            return Ok(Complex::new(
                (self.re * ratio + self.im) / denominator,
                (self.im * ratio - self.re) / denominator,
            ));
        }
        Ok(Complex::new(f64::NAN, f64::NAN))
    }

    /// `a ** b`; small integral exponents by repeated multiplication, as CPython.
    pub fn pow(&self, b: &Complex) -> Res<Complex> {
        let result = if b.im == 0.0 && b.re == b.re.floor() && b.re.abs() <= 100.0 {
            self.integer_power(b.re as i64)?
        } else {
            self.general_power(b)?
        };
        if result.re.is_infinite() || result.im.is_infinite() {
            return Err(Exc::overflow_error("complex exponentiation"));
        }
        Ok(result)
    }

    fn general_power(&self, b: &Complex) -> Res<Complex> {
        if b.re == 0.0 && b.im == 0.0 {
            return Ok(Complex::new(1.0, 0.0));
        }
        if self.re == 0.0 && self.im == 0.0 {
            if b.im != 0.0 || b.re < 0.0 {
                return Err(Exc::zero_division("0.0 to a negative or complex power"));
            }
            return Ok(Complex::new(0.0, 0.0));
        }
        let magnitude = c::hypot(self.re, self.im);
        let angle = c::atan2(self.im, self.re);
        let mut length = c::pow(magnitude, b.re);
        let mut phase = angle * b.re;
        if b.im != 0.0 {
            length /= c::exp(angle * b.im);
            phase += b.im * c::log(magnitude);
        }
        if phase.is_infinite() {
            return Err(Exc::zero_division("0.0 to a negative or complex power"));
        }
        Ok(Complex::new(length * c::cos(phase), length * c::sin(phase)))
    }

    fn integer_power(&self, n: i64) -> Res<Complex> {
        let one = Complex::new(1.0, 0.0);
        if n < 0 {
            let power = self.unsigned_power(n.unsigned_abs());
            return one
                .div(&power)
                .map_err(|_| Exc::zero_division("0.0 to a negative or complex power"));
        }
        Ok(self.unsigned_power(n as u64))
    }

    fn unsigned_power(&self, n: u64) -> Complex {
        let mut result = Complex::new(1.0, 0.0);
        let (mut square, mut mask) = (*self, 1u64);
        while mask <= n {
            if n & mask != 0 {
                result = result * square;
            }
            mask <<= 1;
            square = square * square;
        }
        result
    }
}

impl std::ops::Add for Complex {
    type Output = Complex;
    fn add(self, b: Complex) -> Complex {
        Complex::new(self.re + b.re, self.im + b.im)
    }
}
impl std::ops::Sub for Complex {
    type Output = Complex;
    fn sub(self, b: Complex) -> Complex {
        Complex::new(self.re - b.re, self.im - b.im)
    }
}
impl std::ops::Mul for Complex {
    type Output = Complex;
    fn mul(self, b: Complex) -> Complex {
        Complex::new(
            self.re * b.re - self.im * b.im,
            self.re * b.im + self.im * b.re,
        )
    }
}
impl std::ops::Neg for Complex {
    type Output = Complex;
    fn neg(self) -> Complex {
        Complex::new(-self.re, -self.im)
    }
}
impl From<f64> for Complex {
    fn from(x: f64) -> Complex {
        Complex::new(x, 0.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arithmetic() {
        let (a, b) = (Complex::new(1.0, 2.0), Complex::new(3.0, -4.0));
        assert_eq!(a * b, Complex::new(11.0, 2.0));
        assert_eq!(a.div(&b).ok(), Some(Complex::new(-0.2, 0.4)));
        assert_eq!(
            Complex::new(0.0, 1.0).pow(&Complex::new(2.0, 0.0)).ok(),
            Some(Complex::new(-1.0, 0.0))
        );
        assert!(a.div(&Complex::default()).is_err());
    }
}
