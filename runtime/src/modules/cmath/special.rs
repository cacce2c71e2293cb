//! What the functions of `cmath` give for infinities and NaNs: C99's annex G, as CPython follows it.
//!
//! A table has a row for each kind of real part and in it an entry for each kind of imaginary part:
//! -inf, negative, -0, 0, positive, inf, nan. An entry is a letter for each part of the result; EE is a
//! domain error, `..` stands where both parts are finite.

use crate::{Complex, Res};
use std::f64::consts::PI;

pub(super) type Table = [&'static str; 7];

/// The kind of a float: the index of its row and its entry.
fn kind(x: f64) -> usize {
    if x.is_nan() {
        return 6;
    }
    if x.is_infinite() {
        return if x > 0.0 { 5 } else { 0 };
    }
    match (x == 0.0, x.is_sign_negative()) {
        (true, true) => 2,
        (true, false) => 3,
        (false, true) => 1,
        (false, false) => 4,
    }
}

fn part(letter: u8) -> f64 {
    let size = match letter.to_ascii_lowercase() {
        b'0' | b'-' => 0.0,
        b'1' | b'!' => 1.0,
        b'i' | b'n' => f64::INFINITY,
        b'p' => PI,
        b'h' => PI / 2.0,
        b'q' => PI / 4.0,
        b't' => 0.75 * PI,
        _ => f64::NAN,
    };
    if matches!(letter, b'-' | b'!' | b'N' | b'P' | b'H' | b'Q' | b'T') {
        -size
    } else {
        size
    }
}

/// The result for a number with a part that is not finite.
pub(super) fn lookup(table: &Table, re: f64, im: f64) -> Option<Res<Complex>> {
    if re.is_finite() && im.is_finite() {
        return None;
    }
    let at = 3 * kind(im);
    let entry = &table[kind(re)].as_bytes()[at..at + 2];
    if entry == b"EE" {
        return Some(Err(super::domain_error()));
    }
    Some(Ok(Complex::new(part(entry[0]), part(entry[1]))))
}

pub(super) const ACOS: Table = [
    "tI pI pI pN pN tN xI",
    "hI .. .. .. .. hN xx",
    "hI .. .. .. .. hN hx",
    "hI .. .. .. .. hN hx",
    "hI .. .. .. .. hN xx",
    "qI 0I 0I 0N 0N qN xI",
    "xI xx xx xx xx xN xx",
];
pub(super) const ACOSH: Table = [
    "IT IP IP Ip Ip It Ix",
    "IH .. .. .. .. Ih xx",
    "IH .. .. .. .. Ih xx",
    "IH .. .. .. .. Ih xx",
    "IH .. .. .. .. Ih xx",
    "IQ I- I- I0 I0 Iq Ix",
    "Ix xx xx xx xx Ix xx",
];
pub(super) const ASINH: Table = [
    "NQ N- N- N0 N0 Nq Nx",
    "NH .. .. .. .. Nh xx",
    "NH .. .. .. .. Nh xx",
    "IH .. .. .. .. Ih xx",
    "IH .. .. .. .. Ih xx",
    "IQ I- I- I0 I0 Iq Ix",
    "Ix xx x- x0 xx Ix xx",
];
pub(super) const ATANH: Table = [
    "-H -H -H -h -h -h -x",
    "-H .. .. .. .. -h xx",
    "-H .. .. .. .. -h -x",
    "0H .. .. .. .. 0h 0x",
    "0H .. .. .. .. 0h xx",
    "0H 0H 0H 0h 0h 0h 0x",
    "0H xx xx xx xx 0h xx",
];
pub(super) const COSH: Table = [
    "EE .. I0 I- .. EE Ix",
    "EE .. .. .. .. EE xx",
    "EE .. .. .. .. EE x0",
    "EE .. .. .. .. EE x0",
    "EE .. .. .. .. EE xx",
    "EE .. I- I0 .. EE Ix",
    "xx xx x0 x0 xx xx xx",
];
pub(super) const EXP: Table = [
    "00 .. 0- 00 .. 00 00",
    "EE .. .. .. .. EE xx",
    "EE .. .. .. .. EE xx",
    "EE .. .. .. .. EE xx",
    "EE .. .. .. .. EE xx",
    "EE .. I- I0 .. EE Ix",
    "xx xx x- x0 xx xx xx",
];
pub(super) const LOG: Table = [
    "IT IP IP Ip Ip It Ix",
    "IH .. .. .. .. Ih xx",
    "IH .. .. .. .. Ih xx",
    "IH .. .. .. .. Ih xx",
    "IH .. .. .. .. Ih xx",
    "IQ I- I- I0 I0 Iq Ix",
    "Ix xx xx xx xx Ix xx",
];
pub(super) const SINH: Table = [
    "EE .. N- N0 .. EE Ix",
    "EE .. .. .. .. EE xx",
    "EE .. .. .. .. EE 0x",
    "EE .. .. .. .. EE 0x",
    "EE .. .. .. .. EE xx",
    "EE .. I- I0 .. EE Ix",
    "xx xx x- x0 xx xx xx",
];
pub(super) const SQRT: Table = [
    "IN 0N 0N 0I 0I II xI",
    "IN .. .. .. .. II xx",
    "IN .. .. .. .. II xx",
    "IN .. .. .. .. II xx",
    "IN .. .. .. .. II xx",
    "IN I- I- I0 I0 II Ix",
    "IN xx xx xx xx II xx",
];
pub(super) const TANH: Table = [
    "!0 .. !- !0 .. !0 !0",
    "EE .. .. .. .. EE xx",
    "EE .. .. .. .. EE xx",
    "EE .. .. .. .. EE xx",
    "EE .. .. .. .. EE xx",
    "10 .. 1- 10 .. 10 10",
    "xx xx x- x0 xx xx xx",
];
pub(super) const RECT: Table = [
    "EE .. N0 N- .. EE Ix",
    "EE .. .. .. .. EE xx",
    "00 .. .. .. .. 00 00",
    "00 .. .. .. .. 00 00",
    "EE .. .. .. .. EE xx",
    "EE .. I- I0 .. EE Ix",
    "xx xx x0 x0 xx xx xx",
];
