//! The backtracking matcher: it follows CPython's order of alternatives exactly.
//!
//! Input: a program, a subject, where to start. Output: the positions of the groups. Invariant: every
//! change of a slot or a loop is on the stack above the branch that it belongs to, so that going
//! back to a branch restores the state that it saw.

use super::program::{below, is_word, lower, Fold, One, Op, Program};
use super::syntax::{Mode, Place, UNBOUNDED};

/// "No position".
pub(super) const UNSET: usize = usize::MAX;

/// Text of code points or bytes.
pub(super) trait Subject {
    fn at(&self, i: usize) -> u32;
}

impl Subject for &[u8] {
    #[inline]
    fn at(&self, i: usize) -> u32 {
        u32::from(self[i])
    }
}

impl Subject for &[u32] {
    #[inline]
    fn at(&self, i: usize) -> u32 {
        self[i]
    }
}

/// How a match may end.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Goal {
    Prefix,
    Whole,
}

#[derive(Clone, Copy)]
struct LoopState {
    count: u32,
    last: usize,
}

enum Frame {
    Branch {
        pc: usize,
        at: usize,
    },
    Slot {
        slot: usize,
        old: usize,
    },
    Loop {
        index: usize,
        old: LoopState,
    },
    /// A greedy repetition that can give characters back down to `least`.
    Shrink {
        pc: usize,
        at: usize,
        least: usize,
    },
    /// A lazy repetition that can take more up to `most`.
    Grow {
        pc: usize,
        at: usize,
        most: usize,
    },
    /// A lazy loop that has tried to end at `at`.
    Again {
        pc: usize,
        at: usize,
    },
}

pub(super) struct Matcher<'a, S> {
    program: &'a Program,
    subject: S,
    end: usize,
    goal: Goal,
    /// An empty match here is refused.
    refused: usize,
    /// Begin and end of each group, then the number of the group that ended last.
    slots: Vec<usize>,
    loops: Vec<LoopState>,
    stack: Vec<Frame>,
}

/// The slots of a match.
pub(super) type Slots = Vec<usize>;

impl<'a, S: Subject> Matcher<'a, S> {
    pub fn new(program: &'a Program, subject: S, end: usize, goal: Goal) -> Matcher<'a, S> {
        Matcher {
            program,
            subject,
            end,
            goal,
            refused: UNSET,
            slots: vec![UNSET; program.num_groups * 2 + 1],
            loops: vec![
                LoopState {
                    count: 0,
                    last: UNSET
                };
                program.num_loops
            ],
            stack: Vec::new(),
        }
    }

    /// Matches at `start`; `must_advance`: an empty match there does not count.
    pub fn match_at(&mut self, start: usize, must_advance: bool) -> Option<Slots> {
        self.slots.fill(UNSET);
        self.stack.clear();
        self.refused = if must_advance { start } else { UNSET };
        let end = self.run(0, start)?;
        let mut slots = self.slots.clone();
        slots[0] = start;
        slots[1] = end;
        Some(slots)
    }

    /// The first match from `start` on.
    pub fn search(&mut self, start: usize, must_advance: bool) -> Option<Slots> {
        for at in start..=self.end {
            if let Some(Op::One(one)) = self.program.ops.first() {
                if at >= self.end || !one.matches(self.subject.at(at)) {
                    continue;
                }
            }
            if let Some(slots) = self.match_at(at, must_advance && at == start) {
                return Some(slots);
            }
        }
        None
    }

    fn set_slot(&mut self, slot: usize, value: usize) {
        let old = std::mem::replace(&mut self.slots[slot], value);
        self.stack.push(Frame::Slot { slot, old });
    }

    fn set_loop(&mut self, index: usize, state: LoopState) {
        let old = std::mem::replace(&mut self.loops[index], state);
        self.stack.push(Frame::Loop { index, old });
    }

    /// Goes back to the newest branch above `floor`: where to go on.
    fn backtrack(&mut self, floor: usize) -> Option<(usize, usize)> {
        while self.stack.len() > floor {
            match self.stack.pop()? {
                Frame::Branch { pc, at } => return Some((pc, at)),
                Frame::Slot { slot, old } => self.slots[slot] = old,
                Frame::Loop { index, old } => self.loops[index] = old,
                Frame::Shrink { pc, at, least } => {
                    if at - 1 > least {
                        self.stack.push(Frame::Shrink {
                            pc,
                            at: at - 1,
                            least,
                        });
                    }
                    return Some((pc, at - 1));
                }
                Frame::Grow { pc, at, most } => {
                    let Op::RepeatOne { one, .. } = &self.program.ops[pc] else {
                        continue;
                    };
                    if at < most && one.matches(self.subject.at(at)) {
                        if at + 1 < most {
                            self.stack.push(Frame::Grow {
                                pc,
                                at: at + 1,
                                most,
                            });
                        }
                        return Some((pc + 1, at + 1));
                    }
                }
                Frame::Again { pc, at } => {
                    let Op::Loop {
                        index, max, body, ..
                    } = self.program.ops[pc]
                    else {
                        continue;
                    };
                    let state = self.loops[index];
                    if below(state.count, max) && state.last != at {
                        self.set_loop(
                            index,
                            LoopState {
                                count: state.count + 1,
                                last: at,
                            },
                        );
                        return Some((body, at));
                    }
                }
            }
        }
        None
    }

    /// Runs from `pc` to the end of the (sub-)program; the position there.
    fn run(&mut self, pc: usize, at: usize) -> Option<usize> {
        let floor = self.stack.len();
        let (mut pc, mut at) = (pc, at);
        loop {
            let next = match &self.program.ops[pc] {
                Op::Done => return Some(at),
                Op::Match => {
                    if at != self.refused && (self.goal == Goal::Prefix || at == self.end) {
                        return Some(at);
                    }
                    None
                }
                Op::One(one) => {
                    let is_match = at < self.end && one.matches(self.subject.at(at));
                    is_match.then(|| (pc + 1, at + 1))
                }
                op => self.step(op, pc, at),
            };
            match next.or_else(|| self.backtrack(floor)) {
                Some(place) => (pc, at) = place,
                None => return None,
            }
        }
    }

    fn step(&mut self, op: &'a Op, pc: usize, at: usize) -> Option<(usize, usize)> {
        match op {
            Op::Save(slot) => {
                self.set_slot(*slot, at);
                if slot % 2 == 1 {
                    let last = self.slots.len() - 1;
                    self.set_slot(last, slot / 2);
                }
                Some((pc + 1, at))
            }
            Op::Split(other) => {
                self.stack.push(Frame::Branch { pc: *other, at });
                Some((pc + 1, at))
            }
            Op::Jump(target) => Some((*target, at)),
            Op::RepeatOne {
                one,
                min,
                max,
                mode,
            } => self.repeat_one(one, *min, *max, *mode, pc, at),
            Op::LoopStart(index) => {
                self.set_loop(
                    *index,
                    LoopState {
                        count: 0,
                        last: UNSET,
                    },
                );
                Some((pc + 1, at))
            }
            Op::Loop {
                index,
                min,
                max,
                is_greedy,
                body,
            } => {
                let state = self.loops[*index];
                if state.count < *min {
                    self.set_loop(
                        *index,
                        LoopState {
                            count: state.count + 1,
                            last: state.last,
                        },
                    );
                    return Some((*body, at));
                }
                if !is_greedy {
                    self.stack.push(Frame::Again { pc, at });
                    return Some((pc + 1, at));
                }
                if !below(state.count, *max) || state.last == at {
                    return Some((pc + 1, at));
                }
                self.stack.push(Frame::Branch { pc: pc + 1, at });
                self.set_loop(
                    *index,
                    LoopState {
                        count: state.count + 1,
                        last: at,
                    },
                );
                Some((*body, at))
            }
            Op::At { place, is_ascii } => self.is_at(*place, *is_ascii, at).then_some((pc + 1, at)),
            Op::Reference(group, fold) => Some((pc + 1, self.repeat_group(*group, *fold, at)?)),
            Op::UnlessGroup(group, target) => {
                let is_set = self.group(*group).is_some();
                Some((if is_set { pc + 1 } else { *target }, at))
            }
            Op::Look {
                is_negated,
                back,
                end,
            } => self
                .look(pc + 1, at, *back, *is_negated)
                .then_some((*end, at)),
            Op::Atomic(end) => {
                let floor = self.stack.len();
                let matched = self.run(pc + 1, at)?;
                self.forget_branches(floor);
                Some((*end, matched))
            }
            Op::One(_) | Op::Done | Op::Match => None,
        }
    }

    fn repeat_one(
        &mut self,
        one: &One,
        min: u32,
        max: u32,
        mode: Mode,
        pc: usize,
        at: usize,
    ) -> Option<(usize, usize)> {
        let room = self.end.saturating_sub(at);
        let most = if max == UNBOUNDED {
            room
        } else {
            room.min(max as usize)
        };
        let min = min as usize;
        if room < min {
            return None;
        }
        let wanted = if mode == Mode::Lazy { min } else { most };
        let count = (0..wanted)
            .take_while(|i| one.matches(self.subject.at(at + i)))
            .count();
        if count < min {
            return None;
        }
        match mode {
            Mode::Greedy if count > min => {
                self.stack.push(Frame::Shrink {
                    pc: pc + 1,
                    at: at + count,
                    least: at + min,
                });
            }
            Mode::Lazy if most > min => {
                self.stack.push(Frame::Grow {
                    pc,
                    at: at + min,
                    most: at + most,
                });
            }
            _ => {}
        }
        Some((pc + 1, at + count))
    }

    fn group(&self, group: usize) -> Option<(usize, usize)> {
        let (begin, end) = (self.slots[group * 2], self.slots[group * 2 + 1]);
        (begin != UNSET && end != UNSET && begin <= end).then_some((begin, end))
    }

    fn repeat_group(&self, group: usize, fold: Fold, at: usize) -> Option<usize> {
        let (begin, end) = self.group(group)?;
        let length = end - begin;
        if self.end.saturating_sub(at) < length {
            return None;
        }
        let is_same = (0..length).all(|i| {
            let (a, b) = (self.subject.at(begin + i), self.subject.at(at + i));
            a == b || lower(a, fold) == lower(b, fold)
        });
        is_same.then_some(at + length)
    }

    fn look(&mut self, pc: usize, at: usize, back: usize, is_negated: bool) -> bool {
        if at < back {
            return is_negated;
        }
        let floor = self.stack.len();
        let is_match = self.run(pc, at - back).is_some();
        if !is_match {
            return is_negated;
        }
        if !is_negated {
            self.forget_branches(floor);
            return true;
        }
        self.undo(floor);
        false
    }

    /// Keeps what restores the state, drops the ways back into a sub-program.
    fn forget_branches(&mut self, floor: usize) {
        let mut kept = floor;
        for i in floor..self.stack.len() {
            if matches!(self.stack[i], Frame::Slot { .. } | Frame::Loop { .. }) {
                self.stack.swap(kept, i);
                kept += 1;
            }
        }
        self.stack.truncate(kept);
    }

    fn undo(&mut self, floor: usize) {
        self.forget_branches(floor);
        while self.stack.len() > floor {
            match self.stack.pop() {
                Some(Frame::Slot { slot, old }) => self.slots[slot] = old,
                Some(Frame::Loop { index, old }) => self.loops[index] = old,
                _ => {}
            }
        }
    }

    fn word_at(&self, i: usize, is_ascii: bool) -> bool {
        i < self.end && is_word(self.subject.at(i), is_ascii)
    }

    fn is_at(&self, place: Place, is_ascii: bool, at: usize) -> bool {
        let is_newline = |i: usize| self.subject.at(i) == u32::from(b'\n');
        let is_boundary = || {
            let before = at > 0 && self.word_at(at - 1, is_ascii);
            before != self.word_at(at, is_ascii)
        };
        match place {
            Place::BeginningOfString => at == 0,
            Place::Beginning => at == 0 || is_newline(at - 1),
            Place::Boundary => self.end > 0 && is_boundary(),
            Place::NonBoundary => self.end > 0 && !is_boundary(),
            Place::End => at == self.end || is_newline(at),
            Place::EndOfString => at == self.end,
            Place::EndOfLastLine => at == self.end || (at + 1 == self.end && is_newline(at)),
        }
    }
}
