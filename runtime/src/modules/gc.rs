//! `gc`: the collector of cycles. There is none here: a program that could see one at work (by
//! `__del__`, or the number that `collect` gives) is refused at translation.

use crate::{Exc, Res};
use std::cell::Cell;

thread_local! {
    static ENABLED: Cell<bool> = const { Cell::new(true) };
    static THRESHOLDS: Cell<(i64, i64, i64)> = const { Cell::new((700, 10, 10)) };
}

/// `gc.enable()`
pub fn enable() {
    ENABLED.set(true);
}

/// `gc.disable()`
pub fn disable() {
    ENABLED.set(false);
}

/// `gc.isenabled()`
pub fn isenabled() -> bool {
    ENABLED.get()
}

/// `gc.collect(generation)`
pub fn collect(generation: i64) -> Res<()> {
    if (0..=2).contains(&generation) {
        return Ok(());
    }
    Err(Exc::value_error("invalid generation"))
}

/// `gc.get_threshold()`
pub fn get_threshold() -> (i64, i64, i64) {
    THRESHOLDS.get()
}

/// `gc.set_threshold(threshold0)`
pub fn set_threshold(threshold0: i64) {
    let (_, threshold1, threshold2) = THRESHOLDS.get();
    THRESHOLDS.set((threshold0, threshold1, threshold2));
}

/// `gc.set_threshold(threshold0, threshold1)`
pub fn set_threshold_two(threshold0: i64, threshold1: i64) {
    let (_, _, threshold2) = THRESHOLDS.get();
    THRESHOLDS.set((threshold0, threshold1, threshold2));
}

/// `gc.set_threshold(threshold0, threshold1, threshold2)`
pub fn set_threshold_three(threshold0: i64, threshold1: i64, threshold2: i64) {
    THRESHOLDS.set((threshold0, threshold1, threshold2));
}
