//! What the hash functions have in common: data comes in pieces, a digest can be asked for at any time.

/// A hash function in the middle of its work.
pub(crate) trait Engine {
    fn update(&mut self, data: &[u8]);
    /// The digest of what came so far; only functions of any length look at `length`.
    fn digest(&self, length: usize) -> Vec<u8>;
    fn copy(&self) -> Box<dyn Engine>;
}

/// A function that works on one block after the other and pads the last one with the length.
pub(super) trait Blocks: Clone + 'static {
    const BYTES: usize;
    const IS_BIG_ENDIAN: bool;
    fn block(&mut self, block: &[u8]);
    fn result(&self) -> Vec<u8>;
}

/// Merkle and Damgård's construction.
#[derive(Clone)]
pub(super) struct Padded<B: Blocks> {
    blocks: B,
    pending: Vec<u8>,
    length: u128,
}

impl<B: Blocks> Padded<B> {
    pub(super) fn new(blocks: B) -> Padded<B> {
        Padded {
            blocks,
            pending: Vec::new(),
            length: 0,
        }
    }
}

impl<B: Blocks> Engine for Padded<B> {
    fn update(&mut self, data: &[u8]) {
        self.length += data.len() as u128;
        self.pending.extend_from_slice(data);
        let whole = self.pending.len() / B::BYTES * B::BYTES;
        for block in self.pending[..whole].chunks_exact(B::BYTES) {
            self.blocks.block(block);
        }
        self.pending.drain(..whole);
    }

    fn digest(&self, _length: usize) -> Vec<u8> {
        let mut last = self.clone();
        let bits = self.length * 8;
        let width = B::BYTES / 8;
        let mut tail = vec![0x80];
        while !(self.pending.len() + tail.len() + width).is_multiple_of(B::BYTES) {
            tail.push(0);
        }
        if B::IS_BIG_ENDIAN {
            tail.extend_from_slice(&bits.to_be_bytes()[16 - width..]);
        } else {
            tail.extend_from_slice(&bits.to_le_bytes()[..width]);
        }
        last.update(&tail);
        last.blocks.result()
    }

    fn copy(&self) -> Box<dyn Engine> {
        Box::new(self.clone())
    }
}
