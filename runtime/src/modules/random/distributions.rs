//! The real-valued distributions, each with CPython's order of draws and of operations.

use super::Random;
use crate::float::c;
use crate::{Exc, Res};
use std::f64::consts::{E, PI, TAU};

fn divide(a: f64, b: f64) -> Res<f64> {
    if b == 0.0 {
        return Err(Exc::zero_division("float division by zero"));
    }
    Ok(a / b)
}

fn power(base: f64, exponent: f64) -> Res<f64> {
    crate::float::pow(base, exponent)
}

impl Random {
    /// `uniform(a, b)`
    pub fn uniform(&self, a: f64, b: f64) -> f64 {
        a + (b - a) * self.random()
    }

    /// `triangular(low, high, mode)`
    pub fn triangular(&self, low: f64, high: f64, mode: Option<f64>) -> f64 {
        let u = self.random();
        if mode.is_some() && high - low == 0.0 {
            return low;
        }
        let c = mode.map_or(0.5, |mode| (mode - low) / (high - low));
        if u > c {
            let (u, c) = (1.0 - u, 1.0 - c);
            return high + (low - high) * (u * c).sqrt();
        }
        low + (high - low) * (u * c).sqrt()
    }

    /// `normalvariate(mu, sigma)`
    pub fn normalvariate(&self, mu: f64, sigma: f64) -> f64 {
        let magic = 4.0 * c::exp(-0.5) / 2f64.sqrt();
        loop {
            let u1 = self.random();
            let u2 = 1.0 - self.random();
            let z = magic * (u1 - 0.5) / u2;
            if z * z / 4.0 <= -c::log(u2) {
                return mu + z * sigma;
            }
        }
    }

    /// `gauss(mu, sigma)`
    pub fn gauss(&self, mu: f64, sigma: f64) -> f64 {
        let z = self.gauss_next.take().unwrap_or_else(|| {
            let angle = self.random() * TAU;
            let radius = (-2.0 * c::log(1.0 - self.random())).sqrt();
            self.gauss_next.set(Some(c::sin(angle) * radius));
            c::cos(angle) * radius
        });
        mu + z * sigma
    }

    /// `lognormvariate(mu, sigma)`
    pub fn lognormvariate(&self, mu: f64, sigma: f64) -> Res<f64> {
        crate::modules::math::exp(self.normalvariate(mu, sigma))
    }

    /// `expovariate(lambd)`
    pub fn expovariate(&self, lambd: f64) -> Res<f64> {
        divide(-c::log(1.0 - self.random()), lambd)
    }

    /// `vonmisesvariate(mu, kappa)`
    pub fn vonmisesvariate(&self, mu: f64, kappa: f64) -> Res<f64> {
        if kappa <= 1e-6 {
            return Ok(TAU * self.random());
        }
        let s = 0.5 / kappa;
        let r = s + (1.0 + s * s).sqrt();
        let z = loop {
            let z = c::cos(PI * self.random());
            let d = z / (r + z);
            let u2 = self.random();
            if u2 < 1.0 - d * d || u2 <= (1.0 - d) * c::exp(d) {
                break z;
            }
        };
        let q = 1.0 / r;
        let f = (q + z) / (1.0 + q * z);
        let angle = if self.random() > 0.5 {
            mu + f.acos()
        } else {
            mu - f.acos()
        };
        crate::float::modulo(angle, TAU)
    }

    /// `gammavariate(alpha, beta)`
    pub fn gammavariate(&self, alpha: f64, beta: f64) -> Res<f64> {
        if alpha <= 0.0 || beta <= 0.0 {
            return Err(Exc::value_error(
                "gammavariate: alpha and beta must be > 0.0",
            ));
        }
        if alpha > 1.0 {
            return Ok(self.large_gamma(alpha, beta));
        }
        if alpha == 1.0 {
            return Ok(-c::log(1.0 - self.random()) * beta);
        }
        loop {
            let u = self.random();
            let b = (E + alpha) / E;
            let p = b * u;
            let x = if p <= 1.0 {
                power(p, 1.0 / alpha)?
            } else {
                -c::log((b - p) / alpha)
            };
            let u1 = self.random();
            let limit = if p > 1.0 {
                power(x, alpha - 1.0)?
            } else {
                c::exp(-x)
            };
            if u1 <= limit {
                return Ok(x * beta);
            }
        }
    }

    /// Cheng's method, for alpha > 1.
    fn large_gamma(&self, alpha: f64, beta: f64) -> f64 {
        let log4 = c::log(4.0);
        let magic = 1.0 + c::log(4.5);
        let ainv = (2.0 * alpha - 1.0).sqrt();
        let bbb = alpha - log4;
        let ccc = alpha + ainv;
        loop {
            let u1 = self.random();
            if !(1e-7 < u1 && u1 < 0.999_999_9) {
                continue;
            }
            let u2 = 1.0 - self.random();
            let v = c::log(u1 / (1.0 - u1)) / ainv;
            let x = alpha * c::exp(v);
            let z = u1 * u1 * u2;
            let r = bbb + ccc * v - x;
            if r + magic - 4.5 * z >= 0.0 || r >= c::log(z) {
                return x * beta;
            }
        }
    }

    /// `betavariate(alpha, beta)`
    pub fn betavariate(&self, alpha: f64, beta: f64) -> Res<f64> {
        let y = self.gammavariate(alpha, 1.0)?;
        if y == 0.0 {
            return Ok(0.0);
        }
        Ok(y / (y + self.gammavariate(beta, 1.0)?))
    }

    /// `paretovariate(alpha)`
    pub fn paretovariate(&self, alpha: f64) -> Res<f64> {
        let u = 1.0 - self.random();
        power(u, divide(-1.0, alpha)?)
    }

    /// `weibullvariate(alpha, beta)`
    pub fn weibullvariate(&self, alpha: f64, beta: f64) -> Res<f64> {
        let u = 1.0 - self.random();
        Ok(alpha * power(-c::log(u), divide(1.0, beta)?)?)
    }
}
