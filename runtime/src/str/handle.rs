//! The one-word handle of a string, the only unsafe code of strings.
//!
//! A handle is one of
//! * an odd word: the empty string or a string of one Latin-1 character, without memory;
//! * the address of a [`Head`], which is followed in the same allocation by `capacity` bytes, the
//!   first `len` of which are the text.
//!
//! Invariants: the text is UTF-8, save that a lone surrogate is written as the three bytes that the
//! pattern of UTF-8 gives it (then `surrogates` is set); `chars` is its number of code points. Byte
//! order is thus code point order, and equal strings have equal bytes. A text changes only through
//! `&mut Str` when its count is one.

use super::points::{encode, CodePoints};
use std::alloc::{alloc, dealloc, handle_alloc_error, realloc, Layout};
use std::cell::{Cell, OnceCell};
use std::num::NonZeroUsize;
use std::ptr::NonNull;

/// A Python string. Clones share one text.
#[repr(transparent)]
pub struct Str(NonNull<Head>);

struct Head {
    count: Cell<u32>,
    surrogates: bool,
    len: usize,
    capacity: usize,
    chars: usize,
    /// CPython's hash, or `NO_HASH`.
    hash: Cell<i64>,
    side: OnceCell<Box<Side>>,
}

/// What is made of a text when it is first needed.
#[derive(Default)]
struct Side {
    wide: OnceCell<Box<[u32]>>,
    lossy: OnceCell<Box<str>>,
}

/// No hash of Python is -1.
const NO_HASH: i64 = -1;
const EMPTY: usize = 256;

const fn short(code: usize) -> NonNull<Head> {
    NonNull::without_provenance(NonZeroUsize::new(code << 1 | 1).unwrap())
}

const fn latin1_table() -> [[u8; 2]; 256] {
    let mut table = [[0; 2]; 256];
    let mut c = 0;
    while c < 256 {
        table[c] = if c < 128 {
            [c as u8, 0]
        } else {
            [0xc0 | (c >> 6) as u8, 0x80 | (c & 63) as u8]
        };
        c += 1;
    }
    table
}

static LATIN1: [[u8; 2]; 256] = latin1_table();

fn layout(capacity: usize) -> Layout {
    let text = Layout::array::<u8>(capacity).expect("a string fits the address space");
    Layout::new::<Head>()
        .extend(text)
        .expect("a string fits the address space")
        .0
}

impl Str {
    /// The empty string.
    pub const EMPTY: Str = Str(short(EMPTY));

    /// The string of one Latin-1 character.
    #[inline(always)]
    pub const fn latin1(c: u8) -> Str {
        Str(short(c as usize))
    }

    #[inline(always)]
    fn code(&self) -> Option<usize> {
        let word = self.0.addr().get();
        (word & 1 == 1).then_some(word >> 1)
    }

    #[inline(always)]
    fn head(&self) -> Option<&Head> {
        if self.code().is_some() {
            return None;
        }
        // SAFETY: an even word is the address of a head that this handle keeps alive.
        Some(unsafe { self.0.as_ref() })
    }

    /// # Safety
    /// The handle is not a short one.
    unsafe fn text_start(&self) -> *mut u8 {
        // SAFETY: the text follows the head (its alignment is one).
        unsafe { self.0.as_ptr().add(1).cast() }
    }

    /// The text's bytes: UTF-8, with lone surrogates in UTF-8's pattern.
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        match self.code() {
            // SAFETY: `len` bytes of text are initialised, and `&self` keeps them as they are.
            None => unsafe { std::slice::from_raw_parts(self.text_start(), self.0.as_ref().len) },
            Some(EMPTY) => &[],
            Some(c) => &LATIN1[c][..1 + c / 128],
        }
    }

    /// The text; a lone surrogate shows as U+FFFD (see `utf8` and `as_bytes` for the exact text).
    #[inline]
    pub fn as_str(&self) -> &str {
        if let Some(head) = self.head() {
            if head.surrogates {
                let make = || super::points::lossy(self.as_bytes()).into_boxed_str();
                return head.side.get_or_init(Box::default).lossy.get_or_init(make);
            }
        }
        // SAFETY: without surrogates the text is UTF-8.
        unsafe { std::str::from_utf8_unchecked(self.as_bytes()) }
    }

    /// The number of code points.
    #[inline]
    pub fn num_chars(&self) -> usize {
        match self.code() {
            None => self.head().map_or(0, |head| head.chars),
            Some(code) => usize::from(code != EMPTY),
        }
    }

    /// True when all characters are ASCII: then byte and code point positions are the same.
    #[inline]
    pub fn is_ascii(&self) -> bool {
        match self.code() {
            None => self.head().is_some_and(|head| head.chars == head.len),
            Some(code) => code < 128 || code == EMPTY,
        }
    }

    /// True when some code point is a lone surrogate.
    #[inline]
    pub fn has_surrogates(&self) -> bool {
        self.head().is_some_and(|head| head.surrogates)
    }

    /// All code points of a text that is not ASCII, made once.
    pub(crate) fn wide(&self) -> &[u32] {
        match self.head() {
            Some(head) => {
                let make = || CodePoints::new(self.as_bytes()).collect();
                head.side.get_or_init(Box::default).wide.get_or_init(make)
            }
            None => match self.code() {
                Some(c) if c != EMPTY => std::slice::from_ref(&POINTS[c]),
                _ => &[],
            },
        }
    }

    /// The code point at a position below `num_chars`.
    #[inline]
    pub(super) fn point(&self, index: usize) -> u32 {
        if self.is_ascii() {
            return u32::from(self.as_bytes()[index]);
        }
        self.wide()[index]
    }

    /// The cached hash, computed by `make` at first.
    #[inline]
    pub(super) fn cached_hash(&self, make: impl FnOnce() -> i64) -> i64 {
        match self.head() {
            Some(head) => {
                if head.hash.get() == NO_HASH {
                    head.hash.set(make());
                }
                head.hash.get()
            }
            None => make(),
        }
    }

    /// Two hashes that are known to differ: the strings differ.
    #[inline]
    pub(super) fn hashes_differ(&self, other: &Str) -> bool {
        match (self.head(), other.head()) {
            (Some(a), Some(b)) => {
                let (a, b) = (a.hash.get(), b.hash.get());
                a != b && a != NO_HASH && b != NO_HASH
            }
            _ => false,
        }
    }

    /// The same object: one word for short strings, one text for the others.
    #[inline(always)]
    pub fn is(&self, other: &Str) -> bool {
        self.0 == other.0
    }

    /// A string of the text: `chars` code points, `surrogates` among them or not.
    pub(super) fn from_text(text: &[u8], chars: usize, surrogates: bool) -> Str {
        if chars <= 1 {
            match *text {
                [] => return Str::EMPTY,
                [c] => return Str::latin1(c),
                [a @ 0xc2..=0xc3, b] => return Str::latin1((a & 3) << 6 | (b & 63)),
                _ => {}
            }
        }
        let mut s = Str::with_capacity(text.len());
        s.append(text, chars, surrogates);
        s
    }

    /// An empty string that owns memory.
    fn with_capacity(capacity: usize) -> Str {
        let layout = layout(capacity);
        // SAFETY: the layout is not empty.
        let Some(head) = NonNull::new(unsafe { alloc(layout) }.cast::<Head>()) else {
            handle_alloc_error(layout);
        };
        let value = Head {
            count: Cell::new(1),
            surrogates: false,
            len: 0,
            capacity,
            chars: 0,
            hash: Cell::new(NO_HASH),
            side: OnceCell::new(),
        };
        // SAFETY: the memory is fresh, aligned and large enough.
        unsafe { head.write(value) };
        Str(head)
    }

    /// Appends to a text that this handle alone owns (not a short one).
    fn append(&mut self, text: &[u8], chars: usize, surrogates: bool) {
        // SAFETY: the only handle is borrowed mutably; `text` is another allocation, or `reserve`
        // has already happened and the regions do not overlap.
        unsafe {
            let head = self.0.as_mut();
            debug_assert!(head.count.get() == 1 && head.capacity - head.len >= text.len());
            let end = self.text_start().add(self.0.as_ref().len);
            end.copy_from_nonoverlapping(text.as_ptr(), text.len());
            let head = self.0.as_mut();
            head.len += text.len();
            head.chars += chars;
            head.surrogates |= surrogates;
            head.hash.set(NO_HASH);
            head.side = OnceCell::new();
        }
    }

    /// Makes room for `more` bytes in a text that this handle alone owns.
    fn reserve(&mut self, more: usize) {
        // SAFETY: the only handle is borrowed mutably.
        let head = unsafe { self.0.as_mut() };
        if head.capacity - head.len >= more {
            return;
        }
        let old = layout(head.capacity);
        let capacity = (head.capacity * 2).max(head.len + more);
        let new = layout(capacity);
        // SAFETY: the allocation was made with `old`; nothing else points into it.
        let moved = unsafe { realloc(self.0.as_ptr().cast(), old, new.size()) };
        let Some(moved) = NonNull::new(moved.cast::<Head>()) else {
            handle_alloc_error(new)
        };
        self.0 = moved;
        // SAFETY: the head was moved along.
        unsafe { self.0.as_mut() }.capacity = capacity;
    }

    /// `self += other`, in place when no other handle shares the text.
    #[inline]
    pub fn push(&mut self, other: &Str) {
        let (text, chars) = (other.as_bytes(), other.num_chars());
        if self.head().is_some_and(|head| head.count.get() == 1) && !self.is(other) {
            self.reserve(text.len());
            self.append(text, chars, other.has_surrogates());
        } else if self.num_chars() == 0 {
            *self = other.clone();
        } else if chars != 0 {
            // Appending goes on, more often than not: leave room.
            *self = self.joined(other, self.as_bytes().len() + text.len() + 16);
        }
    }

    /// `self + other`.
    pub fn concat(&self, other: &Str) -> Str {
        match (self.num_chars(), other.num_chars()) {
            (0, _) => other.clone(),
            (_, 0) => self.clone(),
            _ => self.joined(other, self.as_bytes().len() + other.as_bytes().len()),
        }
    }

    fn joined(&self, other: &Str, capacity: usize) -> Str {
        let mut s = Str::with_capacity(capacity);
        s.append(self.as_bytes(), self.num_chars(), self.has_surrogates());
        s.append(other.as_bytes(), other.num_chars(), other.has_surrogates());
        s
    }
}

const fn all_points() -> [u32; 256] {
    let mut points = [0; 256];
    let mut c = 0;
    while c < 256 {
        points[c] = c as u32;
        c += 1;
    }
    points
}

static POINTS: [u32; 256] = all_points();

impl Clone for Str {
    #[inline(always)]
    fn clone(&self) -> Str {
        if let Some(head) = self.head() {
            let count = head.count.get();
            if count == u32::MAX {
                std::process::abort();
            }
            head.count.set(count + 1);
        }
        Str(self.0)
    }
}

impl Drop for Str {
    #[inline(always)]
    fn drop(&mut self) {
        if let Some(head) = self.head() {
            let count = head.count.get();
            head.count.set(count - 1);
            if count == 1 {
                // SAFETY: this was the last handle.
                unsafe { free(self.0) };
            }
        }
    }
}

/// # Safety
/// The head is live and has no handle any more.
#[cold]
#[inline(never)]
unsafe fn free(head: NonNull<Head>) {
    // SAFETY: the caller's promise; the layout is that of the allocation.
    unsafe {
        let layout = layout(head.as_ref().capacity);
        head.drop_in_place();
        dealloc(head.as_ptr().cast(), layout);
    }
}

/// A string in the making.
#[derive(Default)]
pub struct StrBuf {
    text: Vec<u8>,
    chars: usize,
    surrogates: bool,
}

impl StrBuf {
    pub fn new() -> StrBuf {
        StrBuf::default()
    }

    pub fn with_capacity(bytes: usize) -> StrBuf {
        StrBuf {
            text: Vec::with_capacity(bytes),
            ..StrBuf::default()
        }
    }

    /// Adds a code point (below 0x110000).
    #[inline]
    pub fn push_point(&mut self, point: u32) {
        if point < 0x80 {
            self.text.push(point as u8);
        } else {
            self.surrogates |= (0xd800..0xe000).contains(&point);
            let (bytes, len) = encode(point);
            self.text.extend_from_slice(&bytes[..len]);
        }
        self.chars += 1;
    }

    pub fn push(&mut self, s: &Str) {
        self.text.extend_from_slice(s.as_bytes());
        self.chars += s.num_chars();
        self.surrogates |= s.has_surrogates();
    }

    pub fn push_str(&mut self, s: &str) {
        self.text.extend_from_slice(s.as_bytes());
        self.chars += super::points::count(s.as_bytes());
    }

    /// Adds a part of another string's text, cut between code points.
    pub(crate) fn push_text(&mut self, text: &[u8]) {
        let (chars, surrogates) = super::points::measure(text);
        self.text.extend_from_slice(text);
        self.chars += chars;
        self.surrogates |= surrogates;
    }

    /// Adds a text `n` times.
    pub fn push_times(&mut self, s: &Str, n: usize) {
        for _ in 0..n {
            self.push(s);
        }
    }

    /// The number of code points so far.
    pub fn num_chars(&self) -> usize {
        self.chars
    }

    pub fn finish(self) -> Str {
        Str::from_text(&self.text, self.chars, self.surrogates)
    }
}

impl std::fmt::Write for StrBuf {
    fn write_str(&mut self, s: &str) -> std::fmt::Result {
        self.push_str(s);
        Ok(())
    }
}
