//! Syntax trees as programs for the matcher.

use super::flags::{self, Flags};
use super::syntax::{Category, Item, Mode, Node, Parsed, Place, UNBOUNDED};
use crate::str::unicode::{self, Case};

/// How letters of the other case count.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Fold {
    None,
    Ascii,
    Unicode,
}

/// One character that matches.
pub(super) enum One {
    Is(u32),
    /// A letter in either case; the point is in lower case.
    Folded(u32, Fold),
    Any,
    AnyButNewline,
    In(Box<Set>),
}

/// A set of characters; the first 256 are looked up.
pub(super) struct Set {
    is_negated: bool,
    items: Vec<Item>,
    fold: Fold,
    is_ascii: bool,
    small: [u64; 4],
}

pub(super) enum Op {
    One(One),
    Save(usize),
    /// Tries what follows first, then the target.
    Split(usize),
    Jump(usize),
    RepeatOne {
        one: One,
        min: u32,
        max: u32,
        mode: Mode,
    },
    LoopStart(usize),
    Loop {
        index: usize,
        min: u32,
        max: u32,
        is_greedy: bool,
        body: usize,
    },
    At {
        place: Place,
        is_ascii: bool,
    },
    Reference(usize, Fold),
    /// Jumps when the group has not matched.
    UnlessGroup(usize, usize),
    /// A sub-program up to `end`; `back`: how far behind it starts.
    Look {
        is_negated: bool,
        back: usize,
        end: usize,
    },
    Atomic(usize),
    /// The end of a sub-program.
    Done,
    Match,
}

pub(super) struct Program {
    pub ops: Vec<Op>,
    pub num_groups: usize,
    pub num_loops: usize,
}

/// Groups of letters that are the same without case although neither is the lower case of the other.
const EXTRA: [&[u32]; 24] = [
    &[0x69, 0x131],
    &[0x73, 0x17f],
    &[0xb5, 0x3bc],
    &[0x345, 0x3b9, 0x1fbe],
    &[0x390, 0x1fd3],
    &[0x3b0, 0x1fe3],
    &[0x3b2, 0x3d0],
    &[0x3b5, 0x3f5],
    &[0x3b8, 0x3d1],
    &[0x3ba, 0x3f0],
    &[0x3c0, 0x3d6],
    &[0x3c1, 0x3f1],
    &[0x3c2, 0x3c3],
    &[0x3c6, 0x3d5],
    &[0x432, 0x1c80],
    &[0x434, 0x1c81],
    &[0x43e, 0x1c82],
    &[0x441, 0x1c83],
    &[0x442, 0x1c84, 0x1c85],
    &[0x44a, 0x1c86],
    &[0x463, 0x1c87],
    &[0x1c88, 0xa64b],
    &[0x1e61, 0x1e9b],
    &[0xfb05, 0xfb06],
];

fn mapped(point: u32, case: Case) -> u32 {
    let (mut first, mut count) = (point, 0);
    unicode::map_case(point, case, |p| {
        if count == 0 {
            first = p;
        }
        count += 1;
    });
    match (count, case) {
        (1, _) | (_, Case::Lower) => first,
        _ => point,
    }
}

pub(super) fn lower(point: u32, fold: Fold) -> u32 {
    match fold {
        Fold::None => point,
        _ if point < 128 => u32::from((point as u8).to_ascii_lowercase()),
        Fold::Ascii => point,
        Fold::Unicode => mapped(point, Case::Lower),
    }
}

fn extra(lowered: u32) -> &'static [u32] {
    EXTRA
        .iter()
        .find(|group| group.contains(&lowered))
        .copied()
        .unwrap_or(&[])
}

/// True when two characters in lower case are the same letter.
fn same_letter(a: u32, b: u32, fold: Fold) -> bool {
    a == b || (fold == Fold::Unicode && extra(a).contains(&b))
}

pub(super) fn is_word(point: u32, is_ascii: bool) -> bool {
    match point {
        0..128 => point == u32::from(b'_') || (point as u8).is_ascii_alphanumeric(),
        _ => !is_ascii && unicode::is_alnum(point),
    }
}

fn in_category(kind: Category, point: u32, is_ascii: bool) -> bool {
    match kind {
        Category::Word => is_word(point, is_ascii),
        Category::Digit if point < 128 || is_ascii => {
            (u32::from(b'0')..=u32::from(b'9')).contains(&point)
        }
        Category::Digit => unicode::is_decimal(point),
        Category::Space if is_ascii => matches!(point, 9..=13 | 32),
        Category::Space => unicode::is_space(point),
    }
}

impl Set {
    fn new(is_negated: bool, items: Vec<Item>, fold: Fold, is_ascii: bool) -> Set {
        let mut set = Set {
            is_negated,
            items,
            fold,
            is_ascii,
            small: [0; 4],
        };
        for point in 0..256u32 {
            if set.search(point) {
                set.small[point as usize / 64] |= 1 << (point % 64);
            }
        }
        set
    }

    #[inline]
    fn contains(&self, point: u32) -> bool {
        match point {
            0..256 => self.small[point as usize / 64] >> (point % 64) & 1 != 0,
            _ => self.search(point),
        }
    }

    fn search(&self, point: u32) -> bool {
        let lowered = lower(point, self.fold);
        self.items.iter().any(|item| self.item_has(item, lowered)) != self.is_negated
    }

    fn item_has(&self, item: &Item, lowered: u32) -> bool {
        match *item {
            Item::One(point) => same_letter(lower(point, self.fold), lowered, self.fold),
            Item::Range(low, high) => {
                let has = |point: u32| (low..=high).contains(&point);
                match self.fold {
                    Fold::None => has(lowered),
                    Fold::Ascii => {
                        has(lowered)
                            || (lowered < 128
                                && has(u32::from((lowered as u8).to_ascii_uppercase())))
                    }
                    Fold::Unicode => {
                        let either = |point: u32| has(point) || has(mapped(point, Case::Upper));
                        either(lowered) || extra(lowered).iter().any(|point| either(*point))
                    }
                }
            }
            Item::Category { kind, is_negated } => {
                in_category(kind, lowered, self.is_ascii) != is_negated
            }
        }
    }
}

impl One {
    #[inline]
    pub fn matches(&self, point: u32) -> bool {
        match self {
            One::Is(wanted) => *wanted == point,
            One::Folded(wanted, fold) => same_letter(*wanted, lower(point, *fold), *fold),
            One::Any => true,
            One::AnyButNewline => point != u32::from(b'\n'),
            One::In(set) => set.contains(point),
        }
    }
}

struct Compiler {
    ops: Vec<Op>,
    num_loops: usize,
    is_text: bool,
}

/// The program of a parsed pattern.
pub(super) fn compile(parsed: &Parsed, is_text: bool) -> Program {
    let mut compiler = Compiler {
        ops: Vec::new(),
        num_loops: 0,
        is_text,
    };
    compiler.sequence(&parsed.body, parsed.flags);
    compiler.ops.push(Op::Match);
    Program {
        ops: compiler.ops,
        num_groups: parsed.num_groups,
        num_loops: compiler.num_loops,
    }
}

impl Compiler {
    fn is_ascii(&self, flags: Flags) -> bool {
        !self.is_text || flags & flags::ASCII != 0
    }

    fn fold(&self, flags: Flags) -> Fold {
        match flags & flags::IGNORECASE != 0 {
            false => Fold::None,
            true if self.is_ascii(flags) => Fold::Ascii,
            true => Fold::Unicode,
        }
    }

    fn sequence(&mut self, nodes: &[Node], flags: Flags) {
        for node in nodes {
            self.node(node, flags);
        }
    }

    fn one(&self, node: &Node, flags: Flags) -> Option<One> {
        let fold = self.fold(flags);
        Some(match node {
            Node::One(point) => {
                let lowered = lower(*point, fold);
                let has_case = fold != Fold::None
                    && (lowered != *point
                        || !extra(lowered).is_empty()
                        || mapped(lowered, Case::Upper) != lowered);
                if has_case {
                    One::Folded(lowered, fold)
                } else {
                    One::Is(*point)
                }
            }
            Node::Any if flags & flags::DOTALL != 0 => One::Any,
            Node::Any => One::AnyButNewline,
            Node::Set { is_negated, items } => One::In(Box::new(Set::new(
                *is_negated,
                items.clone(),
                fold,
                self.is_ascii(flags),
            ))),
            Node::Group {
                index: None,
                add,
                remove,
                body,
            } if body.len() == 1 => {
                return self.one(&body[0], changed(flags, *add, *remove));
            }
            _ => return None,
        })
    }

    /// Adds an op whose target is set later.
    fn reserve(&mut self) -> usize {
        self.ops.push(Op::Done);
        self.ops.len() - 1
    }

    fn node(&mut self, node: &Node, flags: Flags) {
        if let Some(one) = self.one(node, flags) {
            self.ops.push(Op::One(one));
            return;
        }
        match node {
            Node::At(place) => self.place(*place, flags),
            Node::Branch(items) => self.branch(items, flags),
            Node::Repeat {
                min,
                max,
                mode,
                body,
            } => self.repeat(*min, *max, *mode, body, flags),
            Node::Group {
                index,
                add,
                remove,
                body,
            } => {
                let flags = changed(flags, *add, *remove);
                if let Some(index) = index {
                    self.ops.push(Op::Save(index * 2));
                    self.sequence(body, flags);
                    self.ops.push(Op::Save(index * 2 + 1));
                } else {
                    self.sequence(body, flags);
                }
            }
            Node::Atomic(body) => self.atomic(|compiler| compiler.sequence(body, flags)),
            Node::Reference(group) => self.ops.push(Op::Reference(*group, self.fold(flags))),
            Node::Conditional { group, yes, no } => {
                let test = self.reserve();
                self.sequence(yes, flags);
                let jump = self.reserve();
                self.ops[test] = Op::UnlessGroup(*group, self.ops.len());
                self.sequence(no, flags);
                self.ops[jump] = Op::Jump(self.ops.len());
            }
            Node::Look {
                is_negated,
                width,
                is_ahead,
                body,
            } => {
                let start = self.reserve();
                self.sequence(body, flags);
                self.ops.push(Op::Done);
                let back = if *is_ahead { 0 } else { *width };
                self.ops[start] = Op::Look {
                    is_negated: *is_negated,
                    back,
                    end: self.ops.len(),
                };
            }
            Node::One(_) | Node::Any | Node::Set { .. } => {}
        }
    }

    fn place(&mut self, place: Place, flags: Flags) {
        let is_multiline = flags & flags::MULTILINE != 0;
        let place = match place {
            Place::Beginning if !is_multiline => Place::BeginningOfString,
            Place::End if !is_multiline => Place::EndOfLastLine,
            other => other,
        };
        self.ops.push(Op::At {
            place,
            is_ascii: self.is_ascii(flags),
        });
    }

    fn branch(&mut self, items: &[Vec<Node>], flags: Flags) {
        let mut jumps = Vec::new();
        for (i, item) in items.iter().enumerate() {
            if i + 1 == items.len() {
                self.sequence(item, flags);
                break;
            }
            let split = self.reserve();
            self.sequence(item, flags);
            jumps.push(self.reserve());
            self.ops[split] = Op::Split(self.ops.len());
        }
        for jump in jumps {
            self.ops[jump] = Op::Jump(self.ops.len());
        }
    }

    fn atomic(&mut self, body: impl FnOnce(&mut Compiler)) {
        let start = self.reserve();
        body(self);
        self.ops.push(Op::Done);
        self.ops[start] = Op::Atomic(self.ops.len());
    }

    fn repeat(&mut self, min: u32, max: u32, mode: Mode, body: &[Node], flags: Flags) {
        if let [only] = body {
            if let Some(one) = self.one(only, flags) {
                self.ops.push(Op::RepeatOne {
                    one,
                    min,
                    max,
                    mode,
                });
                return;
            }
        }
        if mode == Mode::Possessive {
            self.atomic(|compiler| compiler.repeat(min, max, Mode::Greedy, body, flags));
            return;
        }
        let index = self.num_loops;
        self.num_loops += 1;
        self.ops.push(Op::LoopStart(index));
        let enter = self.reserve();
        let start = self.ops.len();
        self.sequence(body, flags);
        self.ops[enter] = Op::Jump(self.ops.len());
        let is_greedy = mode == Mode::Greedy;
        self.ops.push(Op::Loop {
            index,
            min,
            max,
            is_greedy,
            body: start,
        });
    }
}

fn changed(flags: Flags, add: Flags, remove: Flags) -> Flags {
    let kept = if add & flags::TYPES != 0 {
        flags & !flags::TYPES
    } else {
        flags
    };
    (kept | add) & !remove
}

/// True when one more repetition is allowed.
pub(super) fn below(count: u32, max: u32) -> bool {
    max == UNBOUNDED || count < max
}
