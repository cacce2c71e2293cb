//! `str.join`.

use super::{Str, StrBuf};
use crate::{ops, Class, Exc, List, Res, Value, View};

/// Strings to be joined, one after the other.
pub struct StrItems<'a> {
    sep: &'a Str,
    out: StrBuf,
    count: usize,
}

impl<'a> StrItems<'a> {
    pub fn new(sep: &'a Str) -> StrItems<'a> {
        StrItems {
            sep,
            out: StrBuf::new(),
            count: 0,
        }
    }

    pub fn push(&mut self, item: &Str) {
        if self.count > 0 {
            self.out.push(self.sep);
        }
        self.out.push(item);
        self.count += 1;
    }

    /// Adds a dynamic item, which must be a string.
    fn push_value(&mut self, item: &Value) -> Res<()> {
        let View::Str(s) = ops::plain(item).view() else {
            return Err(Exc::type_error(format!(
                "sequence item {}: expected str instance, {} found",
                self.count,
                Class::of(item).name()
            )));
        };
        self.push(s);
        Ok(())
    }

    pub fn finish(self) -> Str {
        self.out.finish()
    }
}

impl Str {
    /// `s.join(items)`
    pub fn join(&self, items: impl Iterator<Item = Res<Str>>) -> Res<Str> {
        let mut out = StrItems::new(self);
        for item in items {
            out.push(&item?);
        }
        Ok(out.finish())
    }

    pub fn join_list(&self, items: &List<Str>) -> Str {
        let mut out = StrItems::new(self);
        items.iter().for_each(|item| out.push(&item));
        out.finish()
    }

    /// `s.join(items)` for any iterable: as CPython, all items are taken before any is looked at.
    pub fn join_any(&self, items: &Value) -> Res<Str> {
        let mut out = StrItems::new(self);
        match ops::plain(items).view() {
            View::List(list) => list.iter().try_for_each(|item| out.push_value(&item))?,
            View::Tuple(tuple) => tuple
                .as_slice()
                .iter()
                .try_for_each(|item| out.push_value(item))?,
            _ => {
                let taken = ops::iter(items)
                    .map_err(|e| {
                        if e.is_kind(crate::exception::Kind::TypeError) {
                            return Exc::type_error("can only join an iterable");
                        }
                        e
                    })?
                    .collect::<Res<Vec<Value>>>()?;
                taken.iter().try_for_each(|item| out.push_value(item))?;
            }
        }
        Ok(out.finish())
    }
}
