//! `string`: constants and `capwords`.

use crate::{Res, Str};

macro_rules! constants {
    ($($name:ident = $text:expr;)*) => {
        $(
            #[doc = concat!("`string.", stringify!($name), "`")]
            pub fn $name() -> Str {
                Str::lit($text)
            }
        )*
    };
}

constants! {
    ascii_lowercase = "abcdefghijklmnopqrstuvwxyz";
    ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    ascii_letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    digits = "0123456789";
    hexdigits = "0123456789abcdefABCDEF";
    octdigits = "01234567";
    punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    whitespace = " \t\n\r\x0b\x0c";
    printable = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ\
                 !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\r\x0b\x0c";
}

/// `string.capwords(s, sep)`
pub fn capwords(s: &Str, sep: Option<&Str>) -> Res<Str> {
    let words = s.split(sep, -1)?;
    let joint = sep.cloned().unwrap_or_else(|| Str::lit(" "));
    joint.join(words.iter().map(|word| Ok(word.capitalize())))
}
