//! Names of characters: packed words, syllables and ideographs by arithmetic.

use super::name_tables::{
    ALIASES, BLOCK, FREQUENT, IDEOGRAPHS, NAMES, NAME_PLACES, NAME_RUNS, NUM_NAMES, WORDS,
    WORD_COUNTS,
};
use super::normal::hangul;
use crate::Str;

const SYLLABLE: &str = "HANGUL SYLLABLE ";
const IDEOGRAPH: &str = "CJK UNIFIED IDEOGRAPH-";
const LEADS: [&str; 19] = [
    "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P",
    "H",
];
const VOWELS: [&str; 21] = [
    "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE",
    "WI", "YU", "EU", "YI", "I",
];
const TRAILS: [&str; 28] = [
    "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M",
    "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H",
];

/// The name of a character.
pub(super) fn name_of(point: u32) -> Option<Str> {
    if let Some((lead, vowel, trail)) = hangul::split(point) {
        let (lead, vowel) = (LEADS[lead as usize], VOWELS[vowel as usize]);
        let trail = TRAILS[trail as usize];
        return Some(Str::from(format!("{SYLLABLE}{lead}{vowel}{trail}")));
    }
    if is_ideograph(point) {
        return Some(Str::from(format!("{IDEOGRAPH}{point:X}")));
    }
    let run = NAME_RUNS.partition_point(|run| run.0 <= point);
    let (first, index) = NAME_RUNS[run.checked_sub(1)?];
    let end = NAME_RUNS.get(run).map_or(NUM_NAMES as u32, |next| next.1);
    let index = index + (point - first);
    (index < end).then(|| Str::from(text(index as usize)))
}

/// The character or characters of a name, an alias or a sequence's name.
pub(super) fn find(name: &str) -> Option<Str> {
    if let Some(rest) = name.strip_prefix(SYLLABLE) {
        return find_syllable(rest).map(Str::from_point);
    }
    if let Some(rest) = name.strip_prefix(IDEOGRAPH) {
        return find_ideograph(rest).map(Str::from_point);
    }
    let name = name.to_ascii_uppercase();
    if let Ok(found) = ALIASES.binary_search_by_key(&name.as_str(), |row| row.0) {
        return Some(Str::from(ALIASES[found].1));
    }
    let words: Option<Vec<u16>> = name.split(' ').map(word_id).collect();
    let index = find_words(&words?)? as u32;
    let run = NAME_RUNS.partition_point(|run| run.1 <= index) - 1;
    let (first, before) = NAME_RUNS[run];
    Some(Str::from_point(first + (index - before)))
}

fn is_ideograph(point: u32) -> bool {
    IDEOGRAPHS
        .iter()
        .any(|(first, last)| (*first..=*last).contains(&point))
}

fn find_ideograph(digits: &str) -> Option<u32> {
    let is_digit = |b: u8| b.is_ascii_digit() || (b'A'..=b'F').contains(&b);
    if !matches!(digits.len(), 4 | 5) || !digits.bytes().all(is_digit) {
        return None;
    }
    let point = u32::from_str_radix(digits, 16).ok()?;
    is_ideograph(point).then_some(point)
}

/// The longest part that begins the text, and what follows it.
fn longest<'a>(parts: &[&str], text: &'a str) -> Option<(u32, &'a str)> {
    let fits = parts.iter().enumerate().filter_map(|(number, part)| {
        let rest = text.strip_prefix(part)?;
        Some((part.len(), number as u32, rest))
    });
    fits.max_by_key(|(length, ..)| *length)
        .map(|(_, number, rest)| (number, rest))
}

fn find_syllable(letters: &str) -> Option<u32> {
    let (lead, rest) = longest(&LEADS, letters)?;
    let (vowel, rest) = longest(&VOWELS, rest)?;
    let (trail, rest) = longest(&TRAILS, rest)?;
    rest.is_empty().then(|| hangul::join(lead, vowel, trail))
}

/// A word's letters: words stand by length, those of one length side by side.
fn word(id: u16) -> &'static [u8] {
    let (mut place, mut rest) = (0, usize::from(id));
    for (length, count) in WORD_COUNTS.iter().enumerate() {
        let count = usize::from(*count);
        if rest < count {
            let begin = place + rest * length;
            return &WORDS[begin..begin + length];
        }
        rest -= count;
        place += count * length;
    }
    &[]
}

fn word_id(text: &str) -> Option<u16> {
    let count = usize::from(*WORD_COUNTS.get(text.len())?);
    let before: u16 = WORD_COUNTS[..text.len()].iter().sum();
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = (low + high) / 2;
        let id = before + middle as u16;
        match word(id).cmp(text.as_bytes()) {
            std::cmp::Ordering::Equal => return Some(id),
            std::cmp::Ordering::Less => low = middle + 1,
            std::cmp::Ordering::Greater => high = middle,
        }
    }
    None
}

/// Reads names in their order: the next word, and whether it ends its name.
struct Words {
    place: usize,
}

impl Words {
    fn next(&mut self) -> Option<(u16, bool)> {
        let head = *NAMES.get(self.place)?;
        if head >= 0x80 {
            self.place += 1;
            return Some((FREQUENT[usize::from(head - 0x80)], false));
        }
        let pair = u16::from_be_bytes([head, *NAMES.get(self.place + 1)?]);
        self.place += 2;
        Some((pair >> 1, pair & 1 == 1))
    }
}

/// The name with an index.
fn text(index: usize) -> String {
    let mut words = Words {
        place: NAME_PLACES[index / BLOCK] as usize,
    };
    let mut to_skip = index % BLOCK;
    let mut out = String::new();
    while let Some((id, is_last)) = words.next() {
        if to_skip == 0 {
            out.extend(word(id).iter().map(|b| char::from(*b)));
            if is_last {
                break;
            }
            out.push(' ');
        } else if is_last {
            to_skip -= 1;
        }
    }
    out
}

/// The index of the name that has these words.
fn find_words(wanted: &[u16]) -> Option<usize> {
    let mut words = Words { place: 0 };
    for index in 0..NUM_NAMES {
        let (mut num_words, mut is_same) = (0, true);
        loop {
            let (id, is_last) = words.next()?;
            is_same = is_same && wanted.get(num_words) == Some(&id);
            num_words += 1;
            if is_last {
                break;
            }
        }
        if is_same && num_words == wanted.len() {
            return Some(index);
        }
    }
    None
}
