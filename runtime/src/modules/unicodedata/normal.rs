//! Mappings of characters and the normal forms that stand on them.

use super::combining_class;
use super::tables::{COMPOSITIONS, MAPPED, MAPPINGS, MAPPING_PLACES, TAGS};
use crate::{Exc, Res};

/// Syllables that are made of letters by arithmetic.
pub(super) mod hangul {
    pub const SYLLABLES: u32 = 0xac00;
    pub const LEADS: u32 = 0x1100;
    pub const VOWELS: u32 = 0x1161;
    /// The one before the first trailing consonant: none.
    pub const TRAILS: u32 = 0x11a7;
    pub const NUM_LEADS: u32 = 19;
    pub const NUM_VOWELS: u32 = 21;
    pub const NUM_TRAILS: u32 = 28;
    pub const NUM_SYLLABLES: u32 = NUM_LEADS * NUM_VOWELS * NUM_TRAILS;

    /// The numbers of a syllable's letters.
    pub fn split(point: u32) -> Option<(u32, u32, u32)> {
        let index = point.checked_sub(SYLLABLES)?;
        let lead = index / (NUM_VOWELS * NUM_TRAILS);
        (index < NUM_SYLLABLES).then_some((
            lead,
            index / NUM_TRAILS % NUM_VOWELS,
            index % NUM_TRAILS,
        ))
    }

    /// The syllable of letters by their numbers.
    pub fn join(lead: u32, vowel: u32, trail: u32) -> u32 {
        SYLLABLES + (lead * NUM_VOWELS + vowel) * NUM_TRAILS + trail
    }
}

/// What a character maps to, and the kind of mapping, which is empty when canonical.
fn mapping(point: u32) -> Option<(&'static str, &'static [u32])> {
    let row = MAPPED.binary_search(&point).ok()?;
    let place = usize::from(MAPPING_PLACES[row]);
    let head = MAPPINGS[place];
    let points = &MAPPINGS[place + 1..place + 1 + (head & 0xff) as usize];
    Some((TAGS[(head >> 8) as usize], points))
}

/// The mapping as `unicodedata.decomposition` writes it.
pub(super) fn mapping_text(point: u32) -> String {
    let Some((tag, points)) = mapping(point) else {
        return String::new();
    };
    let tag = (!tag.is_empty()).then(|| tag.to_string());
    let points = points.iter().map(|p| format!("{p:04X}"));
    tag.into_iter()
        .chain(points)
        .collect::<Vec<String>>()
        .join(" ")
}

/// NFC, NFD, NFKC or NFKD.
#[derive(Clone, Copy)]
pub(super) struct Form {
    composes: bool,
    is_compatible: bool,
}

impl Form {
    pub fn named(name: &str) -> Res<Form> {
        let (composes, is_compatible) = match name {
            "NFC" => (true, false),
            "NFD" => (false, false),
            "NFKC" => (true, true),
            "NFKD" => (false, true),
            _ => return Err(Exc::value_error("invalid normalization form")),
        };
        Ok(Form {
            composes,
            is_compatible,
        })
    }

    pub fn apply(self, points: impl Iterator<Item = u32>) -> Vec<u32> {
        let mut out = Vec::new();
        points.for_each(|point| self.decompose(point, &mut out));
        order_marks(&mut out);
        if self.composes {
            compose(&out)
        } else {
            out
        }
    }

    fn decompose(self, point: u32, out: &mut Vec<u32>) {
        if let Some((lead, vowel, trail)) = hangul::split(point) {
            out.extend([hangul::LEADS + lead, hangul::VOWELS + vowel]);
            out.extend((trail > 0).then_some(hangul::TRAILS + trail));
            return;
        }
        match mapping(point) {
            Some((tag, parts)) if tag.is_empty() || self.is_compatible => {
                parts.iter().for_each(|part| self.decompose(*part, out));
            }
            _ => out.push(point),
        }
    }
}

/// Combining marks that stand together, in the order of their classes.
fn order_marks(points: &mut [u32]) {
    points
        .chunk_by_mut(|_, next| combining_class(*next) != 0)
        .for_each(|run| {
            // Only the first of a run can be no mark; as class 0 it stays first.
            run.sort_by_key(|point| combining_class(*point));
        });
}

fn pair(first: u32, second: u32) -> Option<u32> {
    let found = COMPOSITIONS.binary_search_by_key(&(first, second), |row| (row.0, row.1));
    found.ok().map(|row| COMPOSITIONS[row].2)
}

/// The syllable that begins a decomposed text, and how many of its characters it takes.
fn syllable(points: &[u32]) -> Option<(u32, usize)> {
    let number = |at: usize, first: u32, count: u32| {
        let number = points.get(at)?.checked_sub(first)?;
        (number < count).then_some(number)
    };
    let lead = number(0, hangul::LEADS, hangul::NUM_LEADS)?;
    let vowel = number(1, hangul::VOWELS, hangul::NUM_VOWELS)?;
    let trail = number(2, hangul::TRAILS, hangul::NUM_TRAILS).filter(|trail| *trail > 0);
    let taken = if trail.is_some() { 3 } else { 2 };
    Some((hangul::join(lead, vowel, trail.unwrap_or(0)), taken))
}

/// Composes a decomposed text, as CPython does.
fn compose(points: &[u32]) -> Vec<u32> {
    let mut out = Vec::with_capacity(points.len());
    let mut is_taken = vec![false; points.len()];
    let mut i = 0;
    while i < points.len() {
        if is_taken[i] {
            i += 1;
        } else if let Some((composed, taken)) = syllable(&points[i..]) {
            out.push(composed);
            i += taken;
        } else {
            out.push(compose_one(points, i, &mut is_taken));
            i += 1;
        }
    }
    out
}

/// What a character becomes with the marks after it that nothing blocks.
fn compose_one(points: &[u32], at: usize, is_taken: &mut [bool]) -> u32 {
    let mut composed = points[at];
    let mut last_class = 0;
    for (i, &next) in points.iter().enumerate().skip(at + 1) {
        let class = combining_class(next);
        if last_class != 0 && class == 0 {
            break;
        }
        if last_class != 0 && last_class >= class {
            continue;
        }
        if let Some(point) = pair(composed, next) {
            composed = point;
            is_taken[i] = true;
        } else if class == 0 {
            break;
        } else {
            last_class = class;
        }
    }
    composed
}
