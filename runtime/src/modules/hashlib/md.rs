//! MD5 and SHA-1.

use super::engine::{Blocks, Engine, Padded};
use crate::float::c;

const START: [u32; 5] = [
    0x6745_2301,
    0xefcd_ab89,
    0x98ba_dcfe,
    0x1032_5476,
    0xc3d2_e1f0,
];
const MD5_TURNS: [[u32; 4]; 4] = [
    [7, 12, 17, 22],
    [5, 9, 14, 20],
    [4, 11, 16, 23],
    [6, 10, 15, 21],
];
const SHA1_KEYS: [u32; 4] = [0x5a82_7999, 0x6ed9_eba1, 0x8f1b_bcdc, 0xca62_c1d6];

#[derive(Clone)]
struct Md5 {
    state: [u32; 4],
    keys: [u32; 64],
}

#[derive(Clone)]
struct Sha1([u32; 5]);

pub(super) fn md5() -> Box<dyn Engine> {
    // The first 32 bits of the sines' fractions.
    let keys = std::array::from_fn(|i| (c::sin((i + 1) as f64).abs() * 4_294_967_296.0) as u32);
    let [a, b, c, d, _] = START;
    Box::new(Padded::new(Md5 {
        state: [a, b, c, d],
        keys,
    }))
}

pub(super) fn sha1() -> Box<dyn Engine> {
    Box::new(Padded::new(Sha1(START)))
}

impl Blocks for Md5 {
    const BYTES: usize = 64;
    const IS_BIG_ENDIAN: bool = false;

    fn block(&mut self, block: &[u8]) {
        let word = |i: usize| u32::from_le_bytes(std::array::from_fn(|k| block[4 * i + k]));
        let [mut a, mut b, mut c, mut d] = self.state;
        for i in 0..64 {
            let (mix, at) = match i / 16 {
                0 => ((b & c) | (!b & d), i),
                1 => ((d & b) | (!d & c), (5 * i + 1) % 16),
                2 => (b ^ c ^ d, (3 * i + 5) % 16),
                _ => (c ^ (b | !d), 7 * i % 16),
            };
            let sum = a
                .wrapping_add(mix)
                .wrapping_add(self.keys[i])
                .wrapping_add(word(at));
            (a, d, c) = (d, c, b);
            b = b.wrapping_add(sum.rotate_left(MD5_TURNS[i / 16][i % 4]));
        }
        for (word, new) in self.state.iter_mut().zip([a, b, c, d]) {
            *word = word.wrapping_add(new);
        }
    }

    fn result(&self) -> Vec<u8> {
        self.state.iter().flat_map(|w| w.to_le_bytes()).collect()
    }
}

impl Blocks for Sha1 {
    const BYTES: usize = 64;
    const IS_BIG_ENDIAN: bool = true;

    fn block(&mut self, block: &[u8]) {
        let mut words = [0u32; 80];
        for (word, bytes) in words.iter_mut().zip(block.chunks_exact(4)) {
            *word = u32::from_be_bytes(std::array::from_fn(|k| bytes[k]));
        }
        for i in 16..80 {
            words[i] = (words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16]).rotate_left(1);
        }
        let [mut a, mut b, mut c, mut d, mut e] = self.0;
        for (i, word) in words.iter().enumerate() {
            let mix = match i / 20 {
                0 => (b & c) | (!b & d),
                2 => (b & c) | (b & d) | (c & d),
                _ => b ^ c ^ d,
            };
            let next = a
                .rotate_left(5)
                .wrapping_add(mix)
                .wrapping_add(e)
                .wrapping_add(SHA1_KEYS[i / 20])
                .wrapping_add(*word);
            (e, d, c, b, a) = (d, c, b.rotate_left(30), a, next);
        }
        for (word, new) in self.0.iter_mut().zip([a, b, c, d, e]) {
            *word = word.wrapping_add(new);
        }
    }

    fn result(&self) -> Vec<u8> {
        self.0.iter().flat_map(|w| w.to_be_bytes()).collect()
    }
}
