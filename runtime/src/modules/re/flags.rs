//! The flags of regular expressions, with CPython's numbers.

pub(super) type Flags = i64;

pub(super) const IGNORECASE: Flags = 2;
pub(super) const LOCALE: Flags = 4;
pub(super) const MULTILINE: Flags = 8;
pub(super) const DOTALL: Flags = 16;
pub(super) const UNICODE: Flags = 32;
pub(super) const VERBOSE: Flags = 64;
pub(super) const DEBUG: Flags = 128;
pub(super) const ASCII: Flags = 256;
/// Flags that exclude each other.
pub(super) const TYPES: Flags = ASCII | LOCALE | UNICODE;
/// Flags that a part of a pattern cannot set.
pub(super) const GLOBAL: Flags = DEBUG;

/// The flag of a letter after `(?`.
pub(super) fn of_letter(letter: char) -> Option<Flags> {
    Some(match letter {
        'i' => IGNORECASE,
        'L' => LOCALE,
        'm' => MULTILINE,
        's' => DOTALL,
        'x' => VERBOSE,
        'a' => ASCII,
        'u' => UNICODE,
        _ => return None,
    })
}

/// Names in the order in which `repr` shows them.
pub(super) const NAMES: [(Flags, &str); 8] = [
    (IGNORECASE, "re.IGNORECASE"),
    (LOCALE, "re.LOCALE"),
    (MULTILINE, "re.MULTILINE"),
    (DOTALL, "re.DOTALL"),
    (UNICODE, "re.UNICODE"),
    (VERBOSE, "re.VERBOSE"),
    (DEBUG, "re.DEBUG"),
    (ASCII, "re.ASCII"),
];
