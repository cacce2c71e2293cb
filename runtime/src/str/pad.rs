//! Padding: `center`, `ljust`, `rjust`, `zfill`, `expandtabs`.

use super::{out_of_memory, Str, StrBuf, MOST_BYTES};
use crate::{Exc, Res};

impl Str {
    pub fn ljust(&self, width: i64) -> Res<Str> {
        self.ljust_with(width, &Str::latin1(b' '))
    }

    pub fn rjust(&self, width: i64) -> Res<Str> {
        self.rjust_with(width, &Str::latin1(b' '))
    }

    pub fn center(&self, width: i64) -> Res<Str> {
        self.center_with(width, &Str::latin1(b' '))
    }

    pub fn ljust_with(&self, width: i64, fillchar: &Str) -> Res<Str> {
        let missing = self.missing(width);
        self.pad(0, missing, check_fill(fillchar)?)
    }

    pub fn rjust_with(&self, width: i64, fillchar: &Str) -> Res<Str> {
        let missing = self.missing(width);
        self.pad(missing, 0, check_fill(fillchar)?)
    }

    pub fn center_with(&self, width: i64, fillchar: &Str) -> Res<Str> {
        let missing = self.missing(width);
        // An odd rest goes to the left where the width is odd.
        let left = missing / 2 + (missing & width as usize & 1);
        self.pad(left, missing - left, check_fill(fillchar)?)
    }

    pub fn zfill(&self, width: i64) -> Res<Str> {
        let missing = self.missing(width);
        let has_sign = matches!(self.as_bytes().first(), Some(b'+' | b'-'));
        if missing == 0 || !has_sign {
            return self.pad(missing, 0, &Str::latin1(b'0'));
        }
        let sign = self.part(0..1);
        let padded = self
            .part(1..self.as_bytes().len())
            .pad(missing, 0, &Str::latin1(b'0'))?;
        Ok(sign.concat(&padded))
    }

    fn missing(&self, width: i64) -> usize {
        super::width(width).saturating_sub(self.num_chars())
    }

    /// The string with `fill` repeated before and after it.
    pub(crate) fn pad(&self, left: usize, right: usize, fill: &Str) -> Res<Str> {
        if left + right == 0 {
            return Ok(self.clone());
        }
        if left + right > MOST_BYTES {
            return Err(out_of_memory());
        }
        let mut out = StrBuf::with_capacity(self.as_bytes().len() + left + right);
        out.push_times(fill, left);
        out.push(self);
        out.push_times(fill, right);
        Ok(out.finish())
    }

    pub fn expandtabs(&self, tabsize: i64) -> Res<Str> {
        let tabsize = tab_size(tabsize)?;
        let mut out = StrBuf::with_capacity(self.as_bytes().len());
        let (mut column, mut size) = (0, 0);
        for point in self.points() {
            if point != 9 {
                size += 1;
                column = if matches!(point, 10 | 13) {
                    0
                } else {
                    column + 1
                };
                out.push_point(point);
                continue;
            }
            if tabsize > 0 {
                let spaces = tabsize - column % tabsize;
                column += spaces;
                size += spaces as usize;
                if size > MOST_BYTES {
                    return Err(out_of_memory());
                }
                (0..spaces).for_each(|_| out.push_point(32));
            }
        }
        Ok(out.finish())
    }
}

/// The width of a tab, a C int.
pub(crate) fn tab_size(n: i64) -> Res<i64> {
    i32::try_from(n)
        .map(i64::from)
        .map_err(|_| Exc::overflow_error("Python int too large to convert to C int"))
}

fn check_fill(fill: &Str) -> Res<&Str> {
    if fill.num_chars() != 1 {
        return Err(Exc::type_error(
            "The fill character must be exactly one character long",
        ));
    }
    Ok(fill)
}
