//! Case conversions.

use super::points::{self, CodePoints};
use super::unicode::{self, Case};
use super::{Str, StrBuf};

const CAPITAL_SIGMA: u32 = 0x3a3;

impl Str {
    pub fn lower(&self) -> Str {
        if self.is_ascii() {
            return self.map_ascii(u8::to_ascii_lowercase);
        }
        let mut out = StrBuf::with_capacity(self.as_bytes().len());
        for (at, point) in self.indexed() {
            lower(self.as_bytes(), at, point, &mut out);
        }
        out.finish()
    }

    pub fn upper(&self) -> Str {
        if self.is_ascii() {
            return self.map_ascii(u8::to_ascii_uppercase);
        }
        self.map_points(Case::Upper)
    }

    pub fn casefold(&self) -> Str {
        if self.is_ascii() {
            return self.map_ascii(u8::to_ascii_lowercase);
        }
        self.map_points(Case::Fold)
    }

    pub fn capitalize(&self) -> Str {
        let mut out = StrBuf::with_capacity(self.as_bytes().len());
        for (at, point) in self.indexed() {
            if at == 0 {
                unicode::map_case(point, Case::Title, |p| out.push_point(p));
            } else {
                lower(self.as_bytes(), at, point, &mut out);
            }
        }
        out.finish()
    }

    pub fn title(&self) -> Str {
        let mut out = StrBuf::with_capacity(self.as_bytes().len());
        let mut after_cased = false;
        for (at, point) in self.indexed() {
            if after_cased {
                lower(self.as_bytes(), at, point, &mut out);
            } else {
                unicode::map_case(point, Case::Title, |p| out.push_point(p));
            }
            after_cased = unicode::is_cased(point);
        }
        out.finish()
    }

    pub fn swapcase(&self) -> Str {
        let mut out = StrBuf::with_capacity(self.as_bytes().len());
        for (at, point) in self.indexed() {
            if unicode::is_upper(point) {
                lower(self.as_bytes(), at, point, &mut out);
            } else if unicode::is_lower(point) {
                unicode::map_case(point, Case::Upper, |p| out.push_point(p));
            } else {
                out.push_point(point);
            }
        }
        out.finish()
    }

    fn map_ascii(&self, map: impl Fn(&u8) -> u8) -> Str {
        let mapped: Vec<u8> = self.as_bytes().iter().map(map).collect();
        Str::from_ascii(&mapped)
    }

    fn map_points(&self, case: Case) -> Str {
        let mut out = StrBuf::with_capacity(self.as_bytes().len());
        for point in self.points() {
            unicode::map_case(point, case, |p| out.push_point(p));
        }
        out.finish()
    }

    /// The code points with their byte positions.
    fn indexed(&self) -> impl Iterator<Item = (usize, u32)> + '_ {
        let mut at = 0;
        self.points().map(move |point| {
            let here = at;
            at += points::encode(point).1;
            (here, point)
        })
    }
}

/// Lower case in its context: a capital sigma that ends a word becomes a final one.
fn lower(text: &[u8], at: usize, point: u32, out: &mut StrBuf) {
    if point == CAPITAL_SIGMA {
        out.push_point(if ends_word(text, at) { 0x3c2 } else { 0x3c3 });
        return;
    }
    unicode::map_case(point, Case::Lower, |p| out.push_point(p));
}

fn ends_word(text: &[u8], at: usize) -> bool {
    let cased = |p: Option<u32>| p.is_some_and(unicode::is_cased);
    let before = CodePoints::new(&text[..at])
        .rev()
        .find(|&p| !unicode::is_case_ignorable(p));
    let mut after = CodePoints::new(&text[at + 2..]);
    cased(before) && !cased(after.find(|&p| !unicode::is_case_ignorable(p)))
}
