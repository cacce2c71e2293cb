//! The C library's functions of floats, with the bits that CPython gets from glibc 2.36 on a processor
//! with fused multiply-add.
//!
//! Natively the C library itself answers. WASI's has other algorithms for most of these: there the
//! neighbouring files compute them.

#[cfg(not(target_os = "wasi"))]
mod library {
    // SAFETY: C99 functions of floats, without state that Rust can see.
    unsafe extern "C" {
        pub safe fn acos(x: f64) -> f64;
        pub safe fn acosh(x: f64) -> f64;
        pub safe fn asin(x: f64) -> f64;
        pub safe fn asinh(x: f64) -> f64;
        pub safe fn atan(x: f64) -> f64;
        pub safe fn atan2(y: f64, x: f64) -> f64;
        pub safe fn atanh(x: f64) -> f64;
        pub safe fn cos(x: f64) -> f64;
        pub safe fn cosh(x: f64) -> f64;
        pub safe fn erf(x: f64) -> f64;
        pub safe fn erfc(x: f64) -> f64;
        pub safe fn exp(x: f64) -> f64;
        pub safe fn expm1(x: f64) -> f64;
        pub safe fn hypot(x: f64, y: f64) -> f64;
        pub safe fn log(x: f64) -> f64;
        pub safe fn log10(x: f64) -> f64;
        pub safe fn log1p(x: f64) -> f64;
        pub safe fn log2(x: f64) -> f64;
        pub safe fn sin(x: f64) -> f64;
        pub safe fn sinh(x: f64) -> f64;
        pub safe fn tan(x: f64) -> f64;
        pub safe fn tanh(x: f64) -> f64;
    }

    mod opaque {
        // SAFETY: as above.
        unsafe extern "C" {
            pub safe fn pow(x: f64, y: f64) -> f64;
        }
    }

    /// The compiler must not see constants here: it knows `pow` and would make `x * x` of a square, `exp2` of a power of two,
    /// which may round otherwise.
    pub fn pow(x: f64, y: f64) -> f64 {
        opaque::pow(std::hint::black_box(x), std::hint::black_box(y))
    }
}

#[cfg(target_os = "wasi")]
mod library {
    pub(crate) use crate::float::circle::{acos, asin, atan, atan2, cos, sin, tan};
    pub(crate) use crate::float::error_function::{erf, erfc};
    pub(crate) use crate::float::hyperbolic::{
        acosh, asinh, atanh, cosh, expm1, log10, log1p, sinh, tanh,
    };
    pub(crate) use crate::float::hypot::hypot;
    pub(crate) use crate::float::log::{log, log2};
    pub(crate) use crate::float::pow::{exp, pow};
}

// SAFETY: C99 functions of floats, without state that Rust can see.
unsafe extern "C" {
    pub safe fn exp2(x: f64) -> f64;
    pub safe fn fmod(x: f64, y: f64) -> f64;
    pub safe fn nextafter(x: f64, y: f64) -> f64;
}

pub(crate) use crate::float::cbrt::cbrt;
pub(crate) use library::*;

#[cfg(all(test, not(target_os = "wasi")))]
mod tests {
    use super::super::{circle, error_function, hyperbolic, hypot};
    use super::library;

    /// Arguments of all sizes between `least` and `most` times 2**-scales.
    fn arguments(least: f64, most: f64) -> impl Iterator<Item = f64> {
        let mut state = 12345u64;
        (0..20_000).map(move |i| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            let unit = (state >> 11) as f64 / (1u64 << 53) as f64;
            let x = least + (most - least) * unit;
            if i % 4 == 0 && least <= 0.0 {
                return x / (1u64 << (i % 30)) as f64;
            }
            x
        })
    }

    /// How many results of 20,000 differ from the C library's.
    fn count(f: fn(f64) -> f64, library: extern "C" fn(f64) -> f64, range: (f64, f64)) -> usize {
        arguments(range.0, range.1)
            .filter(|x| f(*x).to_bits() != library(*x).to_bits())
            .count()
    }

    #[test]
    fn the_functions_of_the_circle_are_rounded_nearly_as_the_c_library_does() {
        assert!(count(circle::sin, library::sin, (-1e3, 1e3)) < 60);
        assert!(count(circle::sin, library::sin, (-1e22, 1e22)) < 60);
        assert!(count(circle::cos, library::cos, (-1e3, 1e3)) < 60);
        assert!(count(circle::cos, library::cos, (-1e300, 1e300)) < 60);
        assert!(count(circle::tan, library::tan, (-1e3, 1e3)) < 80);
        assert!(count(circle::asin, library::asin, (-1.0, 1.0)) < 60);
        assert!(count(circle::acos, library::acos, (-1.0, 1.0)) < 60);
        assert!(count(circle::atan, library::atan, (-50.0, 50.0)) < 40);
    }

    #[test]
    fn angles_of_points() {
        let other = arguments(-5.0, 5.0).skip(7);
        let differ = arguments(-1e3, 1e3)
            .zip(other)
            .filter(|(y, x)| circle::atan2(*y, *x).to_bits() != library::atan2(*y, *x).to_bits());
        assert!(differ.count() < 20);
        for (y, x) in [
            (1e-300, 1.0),
            (1.0, -1e-300),
            (1e-300, -1.0),
            (-0.0, -1.0),
            (5e-324, 5e-324),
        ] {
            assert_eq!(
                circle::atan2(y, x).to_bits(),
                library::atan2(y, x).to_bits()
            );
        }
    }

    #[test]
    fn lengths_have_the_bits_of_the_c_library() {
        for (x, y) in arguments(-1e3, 1e3).zip(arguments(-5.0, 5.0).skip(7)) {
            for (x, y) in [
                (x, y),
                (y, y * 1.5),
                (x * 1e-310, y * 1e-310),
                (x * 1e302, y * 1e304),
            ] {
                assert_eq!(hypot::hypot(x, y).to_bits(), library::hypot(x, y).to_bits());
            }
        }
    }

    #[test]
    fn functions_after_fdlibm_have_the_bits_of_the_c_library() {
        assert_eq!(count(hyperbolic::expm1, library::expm1, (-50.0, 50.0)), 0);
        assert_eq!(count(hyperbolic::expm1, library::expm1, (-800.0, 800.0)), 0);
        assert_eq!(count(hyperbolic::log1p, library::log1p, (-1.0, 10.0)), 0);
        assert_eq!(count(hyperbolic::log1p, library::log1p, (1e10, 1e20)), 0);
        assert_eq!(count(hyperbolic::log10, library::log10, (0.0, 1e5)), 0);
        assert_eq!(count(hyperbolic::sinh, library::sinh, (-30.0, 30.0)), 0);
        assert_eq!(count(hyperbolic::sinh, library::sinh, (-720.0, 720.0)), 0);
        assert_eq!(count(hyperbolic::cosh, library::cosh, (-30.0, 30.0)), 0);
        assert_eq!(count(hyperbolic::tanh, library::tanh, (-25.0, 25.0)), 0);
        assert_eq!(count(hyperbolic::asinh, library::asinh, (-1e3, 1e3)), 0);
        assert_eq!(count(hyperbolic::acosh, library::acosh, (1.0, 1e3)), 0);
        assert_eq!(count(hyperbolic::acosh, library::acosh, (1.0, 2.5)), 0);
        assert_eq!(count(hyperbolic::atanh, library::atanh, (-1.0, 1.0)), 0);
        assert_eq!(count(error_function::erf, library::erf, (-7.0, 7.0)), 0);
        assert_eq!(count(error_function::erfc, library::erfc, (-7.0, 30.0)), 0);
    }
}
