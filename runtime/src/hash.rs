//! Hash values: CPython's, with `PYTHONHASHSEED=0` for text. The order of sets depends on them.

use crate::int::decompose;
use crate::{Complex, Int};
use num_bigint::Sign;
use num_traits::ToPrimitive;

/// Numbers are hashed modulo this prime.
const MODULUS: u64 = (1 << 61) - 1;
const INFINITY: i64 = 314_159;
/// `hash(None)`: an address in CPython 3.11, this constant since 3.12.
pub const NONE: i64 = 0xfca8_6420;

/// -1 is CPython's error mark and never a hash.
#[inline(always)]
const fn not_minus_one(h: i64) -> i64 {
    if h == -1 {
        -2
    } else {
        h
    }
}

/// `hash(i)`.
#[inline]
pub fn hash_i64(i: i64) -> i64 {
    let magnitude = i.unsigned_abs();
    let reduced = if magnitude < MODULUS {
        magnitude
    } else {
        magnitude % MODULUS
    } as i64;
    not_minus_one(if i < 0 { -reduced } else { reduced })
}

/// `hash(i)`.
#[inline]
pub fn hash_int(i: &Int) -> i64 {
    match i.to_i64() {
        Some(v) => hash_i64(v),
        None => hash_big(i),
    }
}

#[cold]
fn hash_big(i: &Int) -> i64 {
    let big = i.as_big();
    let reduced = (big.magnitude() % MODULUS).to_i64().unwrap_or(0);
    not_minus_one(if big.sign() == Sign::Minus {
        -reduced
    } else {
        reduced
    })
}

/// `hash(x)`; NaN hashes by identity in CPython, to 0 here.
pub fn hash_f64(x: f64) -> i64 {
    if x.is_nan() {
        return 0;
    }
    if x.is_infinite() {
        return if x > 0.0 { INFINITY } else { -INFINITY };
    }
    if x == x.trunc() && x.abs() < 1e18 {
        return hash_i64(x as i64);
    }
    let (mantissa, exponent) = decompose(x);
    // Multiplying by 2**e modulo 2**61 - 1 rotates 61 bits.
    let turn = exponent.rem_euclid(61) as u32;
    let m = mantissa.unsigned_abs() % MODULUS;
    let rotated = if turn == 0 {
        m
    } else {
        ((m << turn) & MODULUS) | (m >> (61 - turn))
    };
    let h = (rotated % MODULUS) as i64;
    not_minus_one(if x < 0.0 { -h } else { h })
}

/// `hash(z)`.
pub fn hash_complex(z: &Complex) -> i64 {
    let h = hash_f64(z.re).wrapping_add(hash_f64(z.im).wrapping_mul(1_000_003));
    not_minus_one(h)
}

/// The hash of an object by its address.
pub fn hash_address(address: u64) -> i64 {
    not_minus_one(address.rotate_right(4) as i64)
}

/// The hash of bytes: SipHash-1-3 with a zero key.
pub fn hash_bytes(bytes: &[u8]) -> i64 {
    if bytes.is_empty() {
        return 0;
    }
    not_minus_one(sip13(bytes) as i64)
}

/// The hash of text: of its code points in 1, 2 or 4 bytes each, as the widest needs.
pub fn hash_text(text: &str) -> i64 {
    if text.is_ascii() {
        return hash_bytes(text.as_bytes());
    }
    hash_code_points(text.chars().map(u32::from))
}

/// The hash of a string given as code points (lone surrogates included).
pub fn hash_code_points(points: impl Iterator<Item = u32> + Clone) -> i64 {
    let widest = points.clone().max().unwrap_or(0);
    let bytes: Vec<u8> = match widest {
        0..=0xff => points.map(|c| c as u8).collect(),
        0x100..=0xffff => points.flat_map(|c| (c as u16).to_le_bytes()).collect(),
        _ => points.flat_map(u32::to_le_bytes).collect(),
    };
    hash_bytes(&bytes)
}

fn sip_round(v: &mut [u64; 4]) {
    v[0] = v[0].wrapping_add(v[1]);
    v[2] = v[2].wrapping_add(v[3]);
    v[1] = v[1].rotate_left(13) ^ v[0];
    v[3] = v[3].rotate_left(16) ^ v[2];
    v[0] = v[0].rotate_left(32);
    v[2] = v[2].wrapping_add(v[1]);
    v[0] = v[0].wrapping_add(v[3]);
    v[1] = v[1].rotate_left(17) ^ v[2];
    v[3] = v[3].rotate_left(21) ^ v[0];
    v[2] = v[2].rotate_left(32);
}

fn sip13(bytes: &[u8]) -> u64 {
    let mut v: [u64; 4] = [
        0x736f_6d65_7073_6575,
        0x646f_7261_6e64_6f6d,
        0x6c79_6765_6e65_7261,
        0x7465_6462_7974_6573,
    ];
    let (words, rest) = bytes.as_chunks::<8>();
    for word in words {
        let m = u64::from_le_bytes(*word);
        v[3] ^= m;
        sip_round(&mut v);
        v[0] ^= m;
    }
    let mut last = [0u8; 8];
    last[..rest.len()].copy_from_slice(rest);
    let m = u64::from_le_bytes(last) | ((bytes.len() as u64) << 56);
    v[3] ^= m;
    sip_round(&mut v);
    v[0] ^= m;
    v[2] ^= 0xff;
    for _ in 0..3 {
        sip_round(&mut v);
    }
    v[0] ^ v[1] ^ v[2] ^ v[3]
}

/// The hash of a tuple from those of its items (xxHash, as CPython 3.8 and later).
#[derive(Clone, Copy)]
pub struct TupleHasher {
    state: u64,
    length: u64,
}

impl TupleHasher {
    const PRIME_1: u64 = 11_400_714_785_074_694_791;
    const PRIME_2: u64 = 14_029_467_366_897_019_727;
    const PRIME_5: u64 = 2_870_177_450_012_600_261;

    #[allow(clippy::new_without_default)]
    pub fn new() -> TupleHasher {
        TupleHasher {
            state: Self::PRIME_5,
            length: 0,
        }
    }

    /// Adds the next item's hash.
    #[inline]
    pub fn add(&mut self, item: i64) {
        self.state = self
            .state
            .wrapping_add((item as u64).wrapping_mul(Self::PRIME_2));
        self.state = self.state.rotate_left(31).wrapping_mul(Self::PRIME_1);
        self.length += 1;
    }

    /// The tuple's hash.
    pub fn finish(self) -> i64 {
        let h = self
            .state
            .wrapping_add(self.length ^ (Self::PRIME_5 ^ 3_527_539));
        if h == u64::MAX {
            return 1_546_275_796;
        }
        h as i64
    }
}

/// The hash of a frozenset from those of its items, in any order.
#[derive(Clone, Copy, Default)]
pub struct SetHasher {
    state: u64,
    length: u64,
}

impl SetHasher {
    /// Adds an item's hash.
    pub fn add(&mut self, item: i64) {
        let h = item as u64;
        self.state ^= ((h ^ 89_869_747) ^ (h << 16)).wrapping_mul(3_644_798_167);
        self.length += 1;
    }

    /// The frozenset's hash.
    pub fn finish(self) -> i64 {
        let mut h = self.state ^ (self.length + 1).wrapping_mul(1_927_868_237);
        h ^= (h >> 11) ^ (h >> 25);
        h = h.wrapping_mul(69_069).wrapping_add(907_133_923);
        if h == u64::MAX {
            return 590_923_713;
        }
        h as i64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        assert_eq!(hash_i64(-1), -2);
        assert_eq!(hash_i64((1 << 61) - 1), 0);
        assert_eq!(hash_i64(i64::MIN), -4);
        assert_eq!(hash_int(&Int::new(10).pow_nonneg(&Int::new(30))), H30);
        assert_eq!(hash_f64(0.1), 230_584_300_921_369_408);
        assert_eq!(hash_f64(-2.5), -1_152_921_504_606_846_978);
        assert_eq!(hash_f64(1e300), HE300);
        assert_eq!(hash_f64(1e-310), HEM310);
        assert_eq!(hash_complex(&Complex::new(1.0, 2.0)), 2_000_007);
    }

    const H30: i64 = 465_258_685_558_744_706;
    const HE300: i64 = 1_224_995_262_755_759_164;
    const HEM310: i64 = 615_709_907_932_414_099;

    #[test]
    fn text() {
        assert_eq!(hash_text(""), 0);
        assert_eq!(hash_text("a"), 4_644_417_185_603_328_019);
        assert_eq!(hash_text("hello world"), -5_642_461_784_034_726_774);
        assert_eq!(hash_text("\u{e9}"), 6_047_309_291_227_476_195);
        assert_eq!(hash_text("\u{3b1}b"), -8_783_621_943_492_856_975);
        assert_eq!(hash_text("\u{1f600}"), -3_536_540_696_076_613_844);
        assert_eq!(hash_bytes(b"12345678"), 3_785_724_242_978_802_311);
    }

    #[test]
    fn containers() {
        let tuple = |items: &[i64]| {
            let mut hasher = TupleHasher::new();
            items.iter().for_each(|i| hasher.add(*i));
            hasher.finish()
        };
        assert_eq!(tuple(&[]), 5_740_354_900_026_072_187);
        assert_eq!(tuple(&[1, 2, 3]), 529_344_067_295_497_451);
        let mut set = SetHasher::default();
        assert_eq!(set.finish(), 133_146_708_735_736);
        [1, 2, 3].iter().for_each(|i| set.add(*i));
        assert_eq!(set.finish(), -272_375_401_224_217_160);
    }
}
