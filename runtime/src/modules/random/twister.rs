//! The Mersenne Twister MT19937, with CPython's seeding and bit order.

use num_bigint::BigUint;

const N: usize = 624;
const M: usize = 397;
const MATRIX: u32 = 0x9908_b0df;
const UPPER: u32 = 0x8000_0000;
const LOWER: u32 = 0x7fff_ffff;

/// The generator's state. Invariant: `index <= N`.
pub(super) struct Twister {
    state: [u32; N],
    index: usize,
}

impl Twister {
    fn from_word(seed: u32) -> Twister {
        let mut state = [0; N];
        state[0] = seed;
        for i in 1..N {
            let last: u32 = state[i - 1];
            state[i] = 1_812_433_253u32
                .wrapping_mul(last ^ (last >> 30))
                .wrapping_add(i as u32);
        }
        Twister { state, index: N }
    }

    /// Seeded with the words of a number, least significant first.
    pub fn from_number(seed: &BigUint) -> Twister {
        let mut key = seed.to_u32_digits();
        if key.is_empty() {
            key.push(0);
        }
        let mut twister = Twister::from_word(19_650_218);
        twister.mix(&key);
        twister
    }

    fn mix(&mut self, key: &[u32]) {
        let mut i = 1;
        for k in 0..N.max(key.len()) {
            let j = k % key.len();
            let mixed = self.spread(i, 1_664_525);
            self.state[i] = mixed.wrapping_add(key[j]).wrapping_add(j as u32);
            i = self.following(i);
        }
        for _ in 0..N - 1 {
            self.state[i] = self.spread(i, 1_566_083_941).wrapping_sub(i as u32);
            i = self.following(i);
        }
        self.state[0] = UPPER;
    }

    fn spread(&self, i: usize, factor: u32) -> u32 {
        let last = self.state[i - 1];
        self.state[i] ^ (last ^ (last >> 30)).wrapping_mul(factor)
    }

    /// The position after `i`; at the end the last word becomes the first.
    fn following(&mut self, i: usize) -> usize {
        if i + 1 < N {
            return i + 1;
        }
        self.state[0] = self.state[N - 1];
        1
    }

    /// The next 32 bits.
    pub fn next(&mut self) -> u32 {
        if self.index >= N {
            self.refill();
        }
        let mut y = self.state[self.index];
        self.index += 1;
        y ^= y >> 11;
        y ^= (y << 7) & 0x9d2c_5680;
        y ^= (y << 15) & 0xefc6_0000;
        y ^ (y >> 18)
    }

    fn refill(&mut self) {
        let state = &mut self.state;
        for k in 0..N {
            let y = (state[k] & UPPER) | (state[(k + 1) % N] & LOWER);
            let odd = if y & 1 == 0 { 0 } else { MATRIX };
            state[k] = state[(k + M) % N] ^ (y >> 1) ^ odd;
        }
        self.index = 0;
    }

    /// A float of 53 random bits in [0, 1).
    pub fn next_float(&mut self) -> f64 {
        let high = f64::from(self.next() >> 5);
        let low = f64::from(self.next() >> 6);
        (high * 67_108_864.0 + low) * (1.0 / 9_007_199_254_740_992.0)
    }

    /// Up to 64 random bits.
    pub fn next_bits(&mut self, bits: u32) -> u64 {
        match bits {
            0 => 0,
            1..=32 => u64::from(self.next() >> (32 - bits)),
            _ => {
                let low = u64::from(self.next());
                low | u64::from(self.next() >> (64 - bits)) << 32
            }
        }
    }

    /// Any number of random bits, as little-endian words.
    pub fn next_words(&mut self, bits: u64) -> Vec<u32> {
        let words = bits.div_ceil(32);
        let mut result: Vec<u32> = (0..words).map(|_| self.next()).collect();
        if let Some(last) = result.last_mut() {
            *last >>= words * 32 - bits;
        }
        result
    }

    pub fn words(&self) -> ([u32; N], usize) {
        (self.state, self.index)
    }

    /// The state that `words` gave.
    pub fn from_words(words: &[u32], index: usize) -> Option<Twister> {
        if index > N {
            return None;
        }
        Some(Twister {
            state: words.try_into().ok()?,
            index,
        })
    }
}
