//! SHA-3 and the functions of any length that belong to it.

use super::engine::Engine;

const ROUND_KEYS: [u64; 24] = [
    0x0000_0000_0000_0001,
    0x0000_0000_0000_8082,
    0x8000_0000_0000_808a,
    0x8000_0000_8000_8000,
    0x0000_0000_0000_808b,
    0x0000_0000_8000_0001,
    0x8000_0000_8000_8081,
    0x8000_0000_0000_8009,
    0x0000_0000_0000_008a,
    0x0000_0000_0000_0088,
    0x0000_0000_8000_8009,
    0x0000_0000_8000_000a,
    0x0000_0000_8000_808b,
    0x8000_0000_0000_008b,
    0x8000_0000_0000_8089,
    0x8000_0000_0000_8003,
    0x8000_0000_0000_8002,
    0x8000_0000_0000_0080,
    0x0000_0000_0000_800a,
    0x8000_0000_8000_000a,
    0x8000_0000_8000_8081,
    0x8000_0000_0000_8080,
    0x0000_0000_8000_0001,
    0x8000_0000_8000_8008,
];

/// The sponge; lane (x, y) stands at x + 5 * y.
#[derive(Clone)]
struct Keccak {
    lanes: [u64; 25],
    rate: usize,
    suffix: u8,
    pending: Vec<u8>,
}

/// A function of the family: bytes taken in at a time, and what follows the message.
pub(super) fn keccak(rate: usize, suffix: u8) -> Box<dyn Engine> {
    Box::new(Keccak {
        lanes: [0; 25],
        rate,
        suffix,
        pending: Vec::new(),
    })
}

impl Keccak {
    fn absorb(&mut self, block: &[u8]) {
        for (lane, bytes) in self.lanes.iter_mut().zip(block.chunks_exact(8)) {
            *lane ^= u64::from_le_bytes(std::array::from_fn(|i| bytes[i]));
        }
        self.permute();
    }

    fn permute(&mut self) {
        let a = &mut self.lanes;
        for key in ROUND_KEYS {
            let parity: [u64; 5] =
                std::array::from_fn(|x| a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20]);
            for (i, lane) in a.iter_mut().enumerate() {
                *lane ^= parity[(i + 4) % 5] ^ parity[(i + 1) % 5].rotate_left(1);
            }
            let (mut x, mut y) = (1, 0);
            let mut moved = a[1];
            for step in 0..24u32 {
                (x, y) = (y, (2 * x + 3 * y) % 5);
                let turned = moved.rotate_left((step + 1) * (step + 2) / 2 % 64);
                moved = std::mem::replace(&mut a[x + 5 * y], turned);
            }
            for row in a.chunks_exact_mut(5) {
                let old: [u64; 5] = std::array::from_fn(|x| row[x]);
                for (x, lane) in row.iter_mut().enumerate() {
                    *lane = old[x] ^ (!old[(x + 1) % 5] & old[(x + 2) % 5]);
                }
            }
            a[0] ^= key;
        }
    }
}

impl Engine for Keccak {
    fn update(&mut self, data: &[u8]) {
        self.pending.extend_from_slice(data);
        let pending = std::mem::take(&mut self.pending);
        let mut blocks = pending.chunks_exact(self.rate);
        for block in &mut blocks {
            self.absorb(block);
        }
        self.pending = blocks.remainder().to_vec();
    }

    fn digest(&self, length: usize) -> Vec<u8> {
        let mut last = self.clone();
        let mut block = std::mem::take(&mut last.pending);
        block.push(self.suffix);
        block.resize(self.rate, 0);
        block[self.rate - 1] |= 0x80;
        last.absorb(&block);
        let mut out = Vec::with_capacity(length);
        loop {
            let bytes = last.lanes.iter().flat_map(|lane| lane.to_le_bytes());
            out.extend(bytes.take(self.rate.min(length - out.len())));
            if out.len() == length {
                return out;
            }
            last.permute();
        }
    }

    fn copy(&self) -> Box<dyn Engine> {
        Box::new(self.clone())
    }
}
