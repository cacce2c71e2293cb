//! BLAKE2b and BLAKE2s.

use super::engine::Engine;
use super::sha2::constants;

const ORDER: [[usize; 16]; 10] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
    [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
    [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
    [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
    [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
    [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
    [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
    [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
    [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
];
/// The words that each step of a round mixes: columns, then diagonals.
const MIXED: [[usize; 4]; 8] = [
    [0, 4, 8, 12],
    [1, 5, 9, 13],
    [2, 6, 10, 14],
    [3, 7, 11, 15],
    [0, 5, 10, 15],
    [1, 6, 11, 12],
    [2, 7, 8, 13],
    [3, 4, 9, 14],
];

macro_rules! blake2 {
    ($name:ident $make:ident $word:ty, $rounds:literal, $turns:expr, $start:expr) => {
        #[derive(Clone)]
        struct $name {
            state: [$word; 8],
            length: u128,
            pending: Vec<u8>,
            num_bytes: usize,
            is_last_node: bool,
        }

        /// The function that the parameter block describes; a key is the first block of the data.
        pub(super) fn $make(parameters: &[u8], key: &[u8], is_last_node: bool) -> Box<dyn Engine> {
            const WORD: usize = size_of::<$word>();
            let mut state: [$word; 8] = std::array::from_fn(|i| $start(constants().starts[i]));
            for (word, bytes) in state.iter_mut().zip(parameters.chunks_exact(WORD)) {
                *word ^= <$word>::from_le_bytes(std::array::from_fn(|i| bytes[i]));
            }
            let mut pending = key.to_vec();
            if !key.is_empty() {
                pending.resize(16 * WORD, 0);
            }
            Box::new($name {
                state,
                length: 0,
                pending,
                num_bytes: usize::from(parameters[0]),
                is_last_node,
            })
        }

        impl $name {
            const BYTES: usize = 16 * size_of::<$word>();

            fn block(&mut self, block: &[u8], is_last: bool) {
                const TURNS: [u32; 4] = $turns;
                let words: [$word; 16] = std::array::from_fn(|i| {
                    <$word>::from_le_bytes(std::array::from_fn(|k| {
                        block[i * size_of::<$word>() + k]
                    }))
                });
                let mut v: [$word; 16] = std::array::from_fn(|i| match i {
                    0..8 => self.state[i],
                    _ => $start(constants().starts[i - 8]),
                });
                v[12] ^= self.length as $word;
                v[13] ^= (self.length >> <$word>::BITS) as $word;
                if is_last {
                    v[14] = !v[14];
                    if self.is_last_node {
                        v[15] = !v[15];
                    }
                }
                for round in 0..$rounds {
                    let order = &ORDER[round % 10];
                    for (i, [a, b, c, d]) in MIXED.into_iter().enumerate() {
                        for half in 0..2 {
                            let word = words[order[2 * i + half]];
                            v[a] = v[a].wrapping_add(v[b]).wrapping_add(word);
                            v[d] = (v[d] ^ v[a]).rotate_right(TURNS[2 * half]);
                            v[c] = v[c].wrapping_add(v[d]);
                            v[b] = (v[b] ^ v[c]).rotate_right(TURNS[2 * half + 1]);
                        }
                    }
                }
                for (i, word) in self.state.iter_mut().enumerate() {
                    *word ^= v[i] ^ v[i + 8];
                }
            }
        }

        impl Engine for $name {
            fn update(&mut self, data: &[u8]) {
                self.pending.extend_from_slice(data);
                // The last block is kept back, even when it is whole.
                let whole = self.pending.len().saturating_sub(1) / Self::BYTES * Self::BYTES;
                let rest = self.pending.split_off(whole);
                let ready = std::mem::replace(&mut self.pending, rest);
                for block in ready.chunks_exact(Self::BYTES) {
                    self.length += Self::BYTES as u128;
                    self.block(block, false);
                }
            }

            fn digest(&self, _length: usize) -> Vec<u8> {
                let mut last = self.clone();
                let mut block = std::mem::take(&mut last.pending);
                last.length += block.len() as u128;
                block.resize(Self::BYTES, 0);
                last.block(&block, true);
                let all = last.state.iter().flat_map(|word| word.to_le_bytes());
                all.take(self.num_bytes).collect()
            }

            fn copy(&self) -> Box<dyn Engine> {
                Box::new(self.clone())
            }
        }
    };
}

blake2!(Wide blake2b u64, 12, [32, 24, 16, 63], |start: u64| start);
blake2!(Narrow blake2s u32, 10, [16, 12, 8, 7], |start: u64| (start >> 32) as u32);
