//! Code points in texts that are UTF-8, save that lone surrogates take UTF-8's pattern too.

/// The bytes of a code point and their number.
#[inline]
pub(crate) fn encode(point: u32) -> ([u8; 4], usize) {
    let tail = |shift: u32| 0x80 | (point >> shift & 63) as u8;
    match point {
        0..0x80 => ([point as u8, 0, 0, 0], 1),
        0x80..0x800 => ([0xc0 | (point >> 6) as u8, tail(0), 0, 0], 2),
        0x800..0x10000 => ([0xe0 | (point >> 12) as u8, tail(6), tail(0), 0], 3),
        _ => ([0xf0 | (point >> 18) as u8, tail(12), tail(6), tail(0)], 4),
    }
}

/// The code point that starts the text, and its number of bytes. The text is not empty.
#[inline]
pub(crate) fn first(text: &[u8]) -> (u32, usize) {
    let tail = |i: usize| u32::from(text[i] & 63);
    match text[0] {
        c @ 0..0x80 => (u32::from(c), 1),
        c @ 0x80..0xe0 => (u32::from(c & 31) << 6 | tail(1), 2),
        c @ 0xe0..0xf0 => (u32::from(c & 15) << 12 | tail(1) << 6 | tail(2), 3),
        c => (
            u32::from(c & 7) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3),
            4,
        ),
    }
}

/// True for a byte that starts a code point.
#[inline(always)]
pub(crate) fn is_start(byte: u8) -> bool {
    byte & 0xc0 != 0x80
}

/// The number of code points.
pub(crate) fn count(text: &[u8]) -> usize {
    text.iter().filter(|&&b| is_start(b)).count()
}

/// The number of code points, and whether there are surrogates.
pub(crate) fn measure(text: &[u8]) -> (usize, bool) {
    let surrogates = !text.is_ascii() && text.windows(2).any(|w| w[0] == 0xed && w[1] >= 0xa0);
    (count(text), surrogates)
}

/// The text with U+FFFD for each surrogate.
pub(crate) fn lossy(text: &[u8]) -> String {
    CodePoints::new(text)
        .map(|p| char::from_u32(p).unwrap_or('\u{fffd}'))
        .collect()
}

/// The code points of a text, from either end.
#[derive(Clone)]
pub struct CodePoints<'a> {
    text: &'a [u8],
}

impl<'a> CodePoints<'a> {
    pub(crate) fn new(text: &'a [u8]) -> CodePoints<'a> {
        CodePoints { text }
    }

    /// What is still to come.
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.text
    }
}

impl Iterator for CodePoints<'_> {
    type Item = u32;

    #[inline]
    fn next(&mut self) -> Option<u32> {
        if self.text.is_empty() {
            return None;
        }
        let (point, len) = first(self.text);
        self.text = &self.text[len..];
        Some(point)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.text.len() / 4, Some(self.text.len()))
    }
}

impl DoubleEndedIterator for CodePoints<'_> {
    fn next_back(&mut self) -> Option<u32> {
        let start = self.text.iter().rposition(|&b| is_start(b))?;
        let (point, _) = first(&self.text[start..]);
        self.text = &self.text[..start];
        Some(point)
    }
}
