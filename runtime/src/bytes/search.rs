//! Searching in byte strings; texts are searched by their UTF-8, which gives the same answers.

use std::ops::Range;

/// The position of a byte.
#[inline]
pub(crate) fn find_byte(text: &[u8], byte: u8) -> Option<usize> {
    // Whole chunks are compared without leaving early, which becomes vector code.
    const CHUNK: usize = 32;
    let mut start = 0;
    for chunk in text.chunks_exact(CHUNK) {
        if chunk.iter().fold(false, |found, &b| found | (b == byte)) {
            break;
        }
        start += CHUNK;
    }
    text[start..]
        .iter()
        .position(|&b| b == byte)
        .map(|i| start + i)
}

/// The first position of `needle` (an empty one is found at 0).
pub(crate) fn find(text: &[u8], needle: &[u8]) -> Option<usize> {
    let Some((&first, rest)) = needle.split_first() else {
        return Some(0);
    };
    let last_start = text.len().checked_sub(needle.len())?;
    let mut start = 0;
    while start <= last_start {
        start += find_byte(&text[start..=last_start], first)?;
        if text[start + 1..].starts_with(rest) {
            return Some(start);
        }
        start += 1;
    }
    None
}

/// The last position of `needle` (an empty one is found at the end).
pub(crate) fn rfind(text: &[u8], needle: &[u8]) -> Option<usize> {
    let last_start = text.len().checked_sub(needle.len())?;
    (0..=last_start)
        .rev()
        .find(|&start| text[start..].starts_with(needle))
}

/// The positions of the non-overlapping matches of a needle that is not empty.
pub(crate) fn matches<'a>(text: &'a [u8], needle: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let mut start = 0;
    std::iter::from_fn(move || {
        let found = start + find(&text[start..], needle)?;
        start = found + needle.len();
        Some(found)
    })
}

/// The number of matches; an empty needle is between all characters.
pub(crate) fn count(text: &[u8], needle: &[u8], num_chars: usize) -> usize {
    match *needle {
        [] => num_chars + 1,
        [byte] => text.iter().filter(|&&b| b == byte).count(),
        _ => matches(text, needle).count(),
    }
}

/// A limit given as Python's `maxsplit` or `count`: negative is none.
pub(crate) fn limit(n: i64) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}

/// The parts between the separators, which are not empty.
pub(crate) fn split(text: &[u8], sep: &[u8], max: usize) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = 0;
    for found in matches(text, sep).take(max) {
        parts.push(start..found);
        start = found + sep.len();
    }
    parts.push(start..text.len());
    parts
}

/// As `split`, with the separators counted from the right.
pub(crate) fn rsplit(text: &[u8], sep: &[u8], max: usize) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut end = text.len();
    while parts.len() < max {
        let Some(found) = rfind(&text[..end], sep) else {
            break;
        };
        parts.push(found + sep.len()..end);
        end = found;
    }
    parts.push(0..end);
    parts.reverse();
    parts
}

/// `start:end` of a sequence of `len` items as find, count, startswith use it; `None` where the
/// start lies behind the end.
pub(crate) fn window(start: i64, end: i64, len: usize) -> Option<Range<usize>> {
    let len = len as i64;
    let clamp = |i: i64| {
        if i < 0 {
            i.saturating_add(len).max(0)
        } else {
            i
        }
    };
    let (start, end) = (clamp(start), clamp(end).min(len));
    (start <= end).then_some(start as usize..end as usize)
}
