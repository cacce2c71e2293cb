//! Floats of half precision.

/// The float that 16 bits stand for.
pub(super) fn to_float(bits: u16) -> f64 {
    let sign = if bits >> 15 == 1 { -1.0 } else { 1.0 };
    let exponent = i32::from(bits >> 10 & 0x1f);
    let fraction = f64::from(bits & 0x3ff);
    let size = match exponent {
        0 => fraction * 2f64.powi(-24),
        0x1f if fraction == 0.0 => f64::INFINITY,
        0x1f => f64::NAN,
        _ => (1024.0 + fraction) * 2f64.powi(exponent - 25),
    };
    sign * size
}

/// The nearest 16 bits, half to even; `None`: too large.
pub(super) fn from_float(x: f64) -> Option<u16> {
    let sign = u16::from(x.is_sign_negative()) << 15;
    if x.is_nan() {
        return Some(sign | 0x7e00);
    }
    if x.is_infinite() {
        return Some(sign | 0x7c00);
    }
    let size = x.abs();
    // The unit of the last place, not below that of the subnormals.
    let exponent = ((size.to_bits() >> 52) as i32 - 1023).max(-14);
    let units = (size * 2f64.powi(10 - exponent)).round_ties_even() as u32;
    // A rounding up to the next power of two carries into the exponent by itself.
    let bits = units + ((exponent + 14) as u32).checked_mul(1024)?;
    (bits < 0x7c00).then_some(sign | bits as u16)
}
