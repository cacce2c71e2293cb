//! `zlib`: the check sums. What compresses is refused: its bytes would have to be zlib's.

use crate::bytes::required;
use crate::{Int, Res, Value};

/// A start value: its last 32 bits count.
fn start(value: &Int) -> u32 {
    let last = value.clone() & &Int::new(0xffff_ffff);
    last.to_i64().unwrap_or(0) as u32
}

pub(crate) fn crc(data: &[u8], start: u32) -> u32 {
    !data.iter().fold(!start, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg())
        })
    })
}

/// `zlib.crc32(data, value)`
pub fn crc32(data: &Value, value: &Int) -> Res<i64> {
    Ok(i64::from(crc(&required(data)?, start(value))))
}

/// `zlib.adler32(data, value)`
pub fn adler32(data: &Value, value: &Int) -> Res<i64> {
    const MODULUS: u32 = 65_521;
    let start = start(value);
    let first = ((start & 0xffff) % MODULUS, (start >> 16) % MODULUS);
    let (low, high) = required(data)?.iter().fold(first, |(low, high), byte| {
        let low = (low + u32::from(*byte)) % MODULUS;
        (low, (high + low) % MODULUS)
    });
    Ok(i64::from(high << 16 | low))
}
