//! SHA-224, SHA-256, SHA-384 and SHA-512.

use super::engine::{Blocks, Engine, Padded};
use std::cell::OnceCell;

const ROUNDS: usize = 80;

/// What all four functions start from.
pub(super) struct Constants {
    /// Of the square roots of the first 16 primes.
    pub(super) starts: [u64; 16],
    /// Of the cube roots of the first 80 primes.
    keys: [u64; ROUNDS],
}

thread_local! {
    static CONSTANTS: OnceCell<&'static Constants> = const { OnceCell::new() };
}

pub(super) fn constants() -> &'static Constants {
    CONSTANTS.with(|cell| {
        *cell.get_or_init(|| {
            Box::leak(Box::new(Constants {
                starts: fractions(2),
                keys: fractions(3),
            }))
        })
    })
}

/// The first 64 bits of the fractional part of the `root`-th root of each of the first primes.
fn fractions<const COUNT: usize>(root: u32) -> [u64; COUNT] {
    let mut all = [0; COUNT];
    let mut primes = (2u128..).filter(|n| (2..*n).take_while(|d| d * d <= *n).all(|d| n % d != 0));
    for constant in &mut all {
        let prime = primes.next().unwrap_or(2);
        let target = num_bigint::BigUint::from(prime) << (64 * root);
        let whole = target.nth_root(root);
        *constant = whole.iter_u64_digits().next().unwrap_or(0);
    }
    all
}

macro_rules! sha2 {
    ($name:ident $word:ty, $rounds:literal, $key:expr, $a:expr, $b:expr, $c:expr, $d:expr) => {
        #[derive(Clone)]
        struct $name {
            state: [$word; 8],
            num_bytes: usize,
        }

        impl Blocks for $name {
            const BYTES: usize = 16 * size_of::<$word>();
            const IS_BIG_ENDIAN: bool = true;

            fn block(&mut self, block: &[u8]) {
                let keys = &constants().keys;
                let mut words = [0; $rounds];
                for (word, bytes) in words.iter_mut().zip(block.chunks_exact(size_of::<$word>())) {
                    *word = <$word>::from_be_bytes(std::array::from_fn(|i| bytes[i]));
                }
                let turned = |x: $word, [a, b, c]: [u32; 3]| {
                    x.rotate_right(a) ^ x.rotate_right(b) ^ x.rotate_right(c)
                };
                let shifted = |x: $word, [a, b, c]: [u32; 3]| {
                    x.rotate_right(a) ^ x.rotate_right(b) ^ (x >> c)
                };
                for i in 16..$rounds {
                    words[i] = words[i - 16]
                        .wrapping_add(shifted(words[i - 15], $a))
                        .wrapping_add(words[i - 7])
                        .wrapping_add(shifted(words[i - 2], $b));
                }
                let mut s = self.state;
                for (word, key) in words.iter().zip(keys) {
                    let choice = (s[4] & s[5]) ^ (!s[4] & s[6]);
                    let majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]);
                    let first = s[7]
                        .wrapping_add(turned(s[4], $c))
                        .wrapping_add(choice)
                        .wrapping_add($key(*key))
                        .wrapping_add(*word);
                    let second = turned(s[0], $d).wrapping_add(majority);
                    s.rotate_right(1);
                    s[4] = s[4].wrapping_add(first);
                    s[0] = first.wrapping_add(second);
                }
                for (word, new) in self.state.iter_mut().zip(s) {
                    *word = word.wrapping_add(new);
                }
            }

            fn result(&self) -> Vec<u8> {
                let all = self.state.iter().flat_map(|word| word.to_be_bytes());
                all.take(self.num_bytes).collect()
            }
        }
    };
}

sha2!(Narrow u32, 64, |key: u64| (key >> 32) as u32, [7, 18, 3], [17, 19, 10], [6, 11, 25], [2, 13, 22]);
sha2!(Wide u64, 80, |key: u64| key, [1, 8, 7], [19, 61, 6], [14, 18, 41], [28, 34, 39]);

fn narrow(start: impl Fn(usize) -> u32, num_bytes: usize) -> Box<dyn Engine> {
    let state = std::array::from_fn(start);
    Box::new(Padded::new(Narrow { state, num_bytes }))
}

fn wide(first: usize, num_bytes: usize) -> Box<dyn Engine> {
    let state = std::array::from_fn(|i| constants().starts[first + i]);
    Box::new(Padded::new(Wide { state, num_bytes }))
}

pub(super) fn sha224() -> Box<dyn Engine> {
    narrow(|i| constants().starts[8 + i] as u32, 28)
}

pub(super) fn sha256() -> Box<dyn Engine> {
    narrow(|i| (constants().starts[i] >> 32) as u32, 32)
}

pub(super) fn sha384() -> Box<dyn Engine> {
    wide(8, 48)
}

pub(crate) fn sha512() -> Box<dyn Engine> {
    wide(0, 64)
}
