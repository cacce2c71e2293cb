//! The questions that strings answer: `isalpha`, `isupper`, `isidentifier`, ...

use super::{unicode, Str};

macro_rules! all {
    ($($name:ident: $test:path, $ascii:expr;)*) => {$(
        #[doc = concat!("`s.", stringify!($name), "()`: true for all characters, and there are some.")]
        pub fn $name(&self) -> bool {
            if self.is_ascii() {
                let ascii: fn(&u8) -> bool = $ascii;
                return !self.is_empty() && self.as_bytes().iter().all(ascii);
            }
            self.points().all($test)
        }
    )*};
}

impl Str {
    all! {
        isalpha: unicode::is_alpha, u8::is_ascii_alphabetic;
        isalnum: unicode::is_alnum, u8::is_ascii_alphanumeric;
        isdecimal: unicode::is_decimal, u8::is_ascii_digit;
        isdigit: unicode::is_digit, u8::is_ascii_digit;
        isnumeric: unicode::is_numeric, u8::is_ascii_digit;
        isspace: unicode::is_space, |&c| unicode::is_space(u32::from(c));
    }

    pub fn isascii(&self) -> bool {
        self.is_ascii()
    }

    pub fn isprintable(&self) -> bool {
        self.points().all(unicode::is_printable)
    }

    pub fn isidentifier(&self) -> bool {
        let mut points = self.points();
        points.next().is_some_and(unicode::is_identifier_start)
            && points.all(unicode::is_identifier_part)
    }

    pub fn isupper(&self) -> bool {
        let unfit = |p| unicode::is_lower(p) || unicode::is_title(p);
        !self.points().any(unfit) && self.points().any(unicode::is_upper)
    }

    pub fn islower(&self) -> bool {
        let unfit = |p| unicode::is_upper(p) || unicode::is_title(p);
        !self.points().any(unfit) && self.points().any(unicode::is_lower)
    }

    pub fn istitle(&self) -> bool {
        let (mut any_cased, mut after_cased) = (false, false);
        for point in self.points() {
            let starts = unicode::is_upper(point) || unicode::is_title(point);
            let goes_on = unicode::is_lower(point);
            if (starts && after_cased) || (goes_on && !after_cased) {
                return false;
            }
            after_cased = starts || goes_on;
            any_cased |= after_cased;
        }
        any_cased
    }
}
