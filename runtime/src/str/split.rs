//! Splitting: `split`, `rsplit`, `splitlines`, `partition`.

use super::{unicode, Str};
use crate::bytes::search;
use crate::{ops, Class, Exc, List, Res, Value, View};
use std::ops::Range;

impl Str {
    /// `s.split()`
    pub fn split_words(&self) -> List<Str> {
        self.parts(self.words(usize::MAX))
    }

    /// `s.split(sep, maxsplit)`; `None` splits at runs of white space.
    pub fn split(&self, sep: Option<&Str>, maxsplit: i64) -> Res<List<Str>> {
        let limit = search::limit(maxsplit);
        let Some(sep) = sep else {
            return Ok(self.parts(self.words(limit)));
        };
        check_separator(sep)?;
        Ok(self.parts(search::split(self.as_bytes(), sep.as_bytes(), limit)))
    }

    /// `s.rsplit(sep, maxsplit)`
    pub fn rsplit(&self, sep: Option<&Str>, maxsplit: i64) -> Res<List<Str>> {
        let limit = search::limit(maxsplit);
        let Some(sep) = sep else {
            return Ok(self.parts(self.words_from_right(limit)));
        };
        check_separator(sep)?;
        Ok(self.parts(search::rsplit(self.as_bytes(), sep.as_bytes(), limit)))
    }

    /// `s.split(sep, maxsplit)` of dynamic values.
    pub fn split_any(&self, sep: &Value, maxsplit: i64) -> Res<List<Str>> {
        self.split(separator(sep)?, maxsplit)
    }

    /// `s.rsplit(sep, maxsplit)` of dynamic values.
    pub fn rsplit_any(&self, sep: &Value, maxsplit: i64) -> Res<List<Str>> {
        self.rsplit(separator(sep)?, maxsplit)
    }

    fn parts(&self, ranges: Vec<Range<usize>>) -> List<Str> {
        List::from(
            ranges
                .into_iter()
                .map(|range| self.part(range))
                .collect::<Vec<_>>(),
        )
    }

    /// Words by white space; after `limit` of them the rest is one.
    fn words(&self, limit: usize) -> Vec<Range<usize>> {
        let (mut words, mut start) = (Vec::new(), None);
        let (len, mut at) = (self.as_bytes().len(), 0);
        let mut points = self.points();
        while let Some(point) = points.next() {
            match (unicode::is_space(point), start) {
                (true, Some(begin)) => {
                    words.push(begin..at);
                    start = None;
                }
                (false, None) if words.len() == limit => {
                    words.push(at..len);
                    return words;
                }
                (false, None) => start = Some(at),
                _ => {}
            }
            at = len - points.rest().len();
        }
        words.extend(start.map(|begin| begin..len));
        words
    }

    fn words_from_right(&self, limit: usize) -> Vec<Range<usize>> {
        let (mut words, mut end) = (Vec::new(), None);
        let mut points = self.points();
        loop {
            let at = points.rest().len();
            let Some(point) = points.next_back() else {
                break;
            };
            match (unicode::is_space(point), end) {
                (true, Some(stop)) => {
                    words.push(at..stop);
                    end = None;
                }
                (false, None) if words.len() == limit => {
                    words.push(0..at);
                    words.reverse();
                    return words;
                }
                (false, None) => end = Some(at),
                _ => {}
            }
        }
        words.extend(end.map(|stop| 0..stop));
        words.reverse();
        words
    }

    pub fn splitlines(&self, keepends: bool) -> List<Str> {
        let text = self.as_bytes();
        let (mut lines, mut start) = (Vec::new(), 0);
        let mut points = self.points();
        while start < text.len() {
            let mut end = text.len();
            while let Some(point) = points.next() {
                if unicode::is_line_break(point) {
                    end = text.len() - points.rest().len() - super::points::encode(point).1;
                    if point == 13 && points.rest().first() == Some(&b'\n') {
                        points.next();
                    }
                    break;
                }
            }
            let next = text.len() - points.rest().len();
            lines.push(start..if keepends { next } else { end });
            start = next;
        }
        self.parts(lines)
    }

    pub fn partition(&self, sep: &Str) -> Res<(Str, Str, Str)> {
        check_separator(sep)?;
        Ok(match search::find(self.as_bytes(), sep.as_bytes()) {
            Some(at) => self.around(at, sep),
            None => (self.clone(), Str::EMPTY, Str::EMPTY),
        })
    }

    pub fn rpartition(&self, sep: &Str) -> Res<(Str, Str, Str)> {
        check_separator(sep)?;
        Ok(match search::rfind(self.as_bytes(), sep.as_bytes()) {
            Some(at) => self.around(at, sep),
            None => (Str::EMPTY, Str::EMPTY, self.clone()),
        })
    }

    fn around(&self, at: usize, sep: &Str) -> (Str, Str, Str) {
        let after = at + sep.as_bytes().len();
        (
            self.part(0..at),
            sep.clone(),
            self.part(after..self.as_bytes().len()),
        )
    }
}

fn separator(sep: &Value) -> Res<Option<&Str>> {
    match ops::plain(sep).view() {
        View::None => Ok(None),
        View::Str(sep) => Ok(Some(sep)),
        _ => {
            let name = Class::of(sep).name();
            Err(Exc::type_error(format!("must be str or None, not {name}")))
        }
    }
}

fn check_separator(sep: &Str) -> Res<()> {
    if sep.is_empty() {
        return Err(Exc::value_error("empty separator"));
    }
    Ok(())
}
