//! SHA-512, which turns a text seed into a number.

const ROUNDS: usize = 80;

/// The first 64 bits of the fractional part of the `root`-th root of each of the first primes.
fn constants<const COUNT: usize>(root: u32) -> [u64; COUNT] {
    let mut constants = [0; COUNT];
    let mut primes = (2u128..).filter(|n| (2..*n).take_while(|d| d * d <= *n).all(|d| n % d != 0));
    for constant in &mut constants {
        let prime = primes.next().unwrap_or(2);
        *constant = fraction(prime, root);
    }
    constants
}

/// floor(frac(n ** (1 / root)) * 2**64), by bisection on big integers.
fn fraction(n: u128, root: u32) -> u64 {
    let target = num_bigint::BigUint::from(n) << (64 * root);
    let whole = target.nth_root(root);
    whole.iter_u64_digits().next().unwrap_or(0)
}

/// The SHA-512 digest.
pub(super) fn digest(message: &[u8]) -> [u8; 64] {
    let keys: [u64; ROUNDS] = constants(3);
    let mut state: [u64; 8] = constants(2);
    let mut padded = message.to_vec();
    padded.push(0x80);
    while padded.len() % 128 != 112 {
        padded.push(0);
    }
    padded.extend((message.len() as u128 * 8).to_be_bytes());
    for block in padded.chunks_exact(128) {
        compress(&mut state, block, &keys);
    }
    let mut result = [0; 64];
    for (bytes, word) in result.chunks_exact_mut(8).zip(state) {
        bytes.copy_from_slice(&word.to_be_bytes());
    }
    result
}

fn schedule(block: &[u8]) -> [u64; ROUNDS] {
    let mut words = [0u64; ROUNDS];
    for (word, bytes) in words.iter_mut().zip(block.chunks_exact(8)) {
        *word = bytes
            .iter()
            .fold(0, |word, byte| word << 8 | u64::from(*byte));
    }
    for i in 16..ROUNDS {
        let (a, b) = (words[i - 15], words[i - 2]);
        let small = a.rotate_right(1) ^ a.rotate_right(8) ^ (a >> 7);
        let large = b.rotate_right(19) ^ b.rotate_right(61) ^ (b >> 6);
        words[i] = words[i - 16]
            .wrapping_add(small)
            .wrapping_add(words[i - 7])
            .wrapping_add(large);
    }
    words
}

fn compress(state: &mut [u64; 8], block: &[u8], keys: &[u64; ROUNDS]) {
    let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = *state;
    for (key, word) in keys.iter().zip(schedule(block)) {
        let sum_e = e.rotate_right(14) ^ e.rotate_right(18) ^ e.rotate_right(41);
        let choice = (e & f) ^ (!e & g);
        let first = h
            .wrapping_add(sum_e)
            .wrapping_add(choice)
            .wrapping_add(*key)
            .wrapping_add(word);
        let sum_a = a.rotate_right(28) ^ a.rotate_right(34) ^ a.rotate_right(39);
        let majority = (a & b) ^ (a & c) ^ (b & c);
        (h, g, f, e) = (g, f, e, d.wrapping_add(first));
        (d, c, b, a) = (c, b, a, first.wrapping_add(sum_a).wrapping_add(majority));
    }
    for (word, change) in state.iter_mut().zip([a, b, c, d, e, f, g, h]) {
        *word = word.wrapping_add(change);
    }
}
