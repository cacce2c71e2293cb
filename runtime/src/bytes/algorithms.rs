//! What methods of byte strings compute; letters and white space are those of ASCII.

use super::search;
use crate::slice::Slice;
use crate::str::pad::tab_size;
use crate::str::{out_of_memory, MOST_BYTES};
use crate::Res;
use std::ops::Range;

pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, 9..=13 | 32)
}

pub(super) fn slice(data: &[u8], slice: &Slice) -> Res<Vec<u8>> {
    let indices = slice.resolve(data.len())?;
    Ok(indices.positions().map(|i| data[i]).collect())
}

pub(super) fn capitalize(data: &[u8]) -> Vec<u8> {
    let mut out = data.to_ascii_lowercase();
    if let Some(first) = out.first_mut() {
        first.make_ascii_uppercase();
    }
    out
}

pub(super) fn title(data: &[u8]) -> Vec<u8> {
    let mut after_letter = false;
    data.iter()
        .map(|&byte| {
            let mapped = if after_letter {
                byte.to_ascii_lowercase()
            } else {
                byte.to_ascii_uppercase()
            };
            after_letter = byte.is_ascii_alphabetic();
            mapped
        })
        .collect()
}

pub(super) fn swapcase(data: &[u8]) -> Vec<u8> {
    data.iter()
        .map(|b| {
            if b.is_ascii_alphabetic() {
                b ^ 0x20
            } else {
                *b
            }
        })
        .collect()
}

pub(super) fn istitle(data: &[u8]) -> bool {
    let (mut any, mut after) = (false, false);
    for byte in data {
        if (byte.is_ascii_uppercase() && after) || (byte.is_ascii_lowercase() && !after) {
            return false;
        }
        after = byte.is_ascii_alphabetic();
        any |= after;
    }
    any
}

pub(super) fn pad(data: &[u8], left: usize, right: usize, fill: u8) -> Vec<u8> {
    let mut out = vec![fill; left];
    out.extend_from_slice(data);
    out.resize(left + data.len() + right, fill);
    out
}

/// How many bytes are missing to a width, before and after.
pub(super) fn center(width: i64, len: usize) -> (usize, usize) {
    let missing = crate::str::width(width).saturating_sub(len);
    let left = missing / 2 + (missing & width as usize & 1);
    (left, missing - left)
}

pub(super) fn zfill(data: &[u8], width: i64) -> Vec<u8> {
    let missing = crate::str::width(width).saturating_sub(data.len());
    let mut out = pad(data, missing, 0, b'0');
    if missing > 0 && matches!(data.first(), Some(b'+' | b'-')) {
        out.swap(0, missing);
    }
    out
}

pub(super) fn expandtabs(data: &[u8], tabsize: i64) -> Res<Vec<u8>> {
    let tabsize = tab_size(tabsize)?;
    let (mut out, mut column) = (Vec::new(), 0);
    for &byte in data {
        if byte != b'\t' {
            column = if matches!(byte, b'\n' | b'\r') {
                0
            } else {
                column + 1
            };
            out.push(byte);
        } else if tabsize > 0 {
            let spaces = tabsize - column % tabsize;
            column += spaces;
            let size = out.len() + spaces as usize;
            if size > MOST_BYTES {
                return Err(out_of_memory());
            }
            out.resize(size, b' ');
        }
    }
    Ok(out)
}

/// What is left without the bytes that `drops` names, at the ends asked for.
pub(super) fn strip(
    data: &[u8],
    left: bool,
    right: bool,
    drops: impl Fn(u8) -> bool,
) -> Range<usize> {
    let (mut start, mut end) = (0, data.len());
    while left && start < end && drops(data[start]) {
        start += 1;
    }
    while right && start < end && drops(data[end - 1]) {
        end -= 1;
    }
    start..end
}

pub(super) fn words(data: &[u8], limit: usize) -> Vec<Range<usize>> {
    let (mut words, mut at) = (Vec::new(), 0);
    loop {
        at += data[at..].iter().take_while(|&&b| is_space(b)).count();
        if at == data.len() {
            return words;
        }
        if words.len() == limit {
            words.push(at..data.len());
            return words;
        }
        let end = at + data[at..].iter().take_while(|&&b| !is_space(b)).count();
        words.push(at..end);
        at = end;
    }
}

pub(super) fn words_from_right(data: &[u8], limit: usize) -> Vec<Range<usize>> {
    let (mut words, mut end) = (Vec::new(), data.len());
    loop {
        end -= data[..end]
            .iter()
            .rev()
            .take_while(|&&b| is_space(b))
            .count();
        if end == 0 {
            break;
        }
        if words.len() == limit {
            words.push(0..end);
            break;
        }
        let start = end
            - data[..end]
                .iter()
                .rev()
                .take_while(|&&b| !is_space(b))
                .count();
        words.push(start..end);
        end = start;
    }
    words.reverse();
    words
}

pub(super) fn splitlines(data: &[u8], keepends: bool) -> Vec<Range<usize>> {
    let (mut lines, mut start) = (Vec::new(), 0);
    while start < data.len() {
        let is_break = |&b: &u8| b == b'\n' || b == b'\r';
        let end = data[start..]
            .iter()
            .position(is_break)
            .map_or(data.len(), |i| start + i);
        let ending = match data[end..] {
            [] => 0,
            [b'\r', b'\n', ..] => 2,
            _ => 1,
        };
        lines.push(start..if keepends { end + ending } else { end });
        start = end + ending;
    }
    lines
}

pub(super) fn replace(data: &[u8], old: &[u8], new: &[u8], limit: usize) -> Vec<u8> {
    let mut out = Vec::with_capacity(data.len());
    if old.is_empty() {
        for (i, &byte) in data.iter().enumerate() {
            if i < limit {
                out.extend_from_slice(new);
            }
            out.push(byte);
        }
        if data.len() < limit {
            out.extend_from_slice(new);
        }
        return out;
    }
    let mut start = 0;
    for found in search::matches(data, old).take(limit) {
        out.extend_from_slice(&data[start..found]);
        out.extend_from_slice(new);
        start = found + old.len();
    }
    out.extend_from_slice(&data[start..]);
    out
}

/// Hexadecimal digits with a separator after each group; groups count from the right when
/// `group` is positive.
pub(super) fn hex(data: &[u8], sep: Option<u8>, group: i64) -> String {
    let mut out = String::with_capacity(data.len() * 2);
    let size = group.unsigned_abs() as usize;
    for (i, byte) in data.iter().enumerate() {
        let counted = if group > 0 { data.len() - i } else { i };
        if let Some(sep) = sep {
            if i > 0 && size > 0 && counted % size == 0 {
                out.push(char::from(sep));
            }
        }
        for digit in [byte >> 4, byte & 15] {
            out.push(char::from(b"0123456789abcdef"[usize::from(digit)]));
        }
    }
    out
}
