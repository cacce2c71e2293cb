//! The depth of Python calls: too deep is `RecursionError`, never an exhausted stack.

use crate::{Exc, Res};
use std::cell::Cell;

/// CPython counts the module's own frame too.
const DEFAULT_LIMIT: u32 = 1000;

thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(1) };
    static LIMIT: Cell<u32> = const { Cell::new(DEFAULT_LIMIT) };
}

/// Leaves the call when dropped.
pub struct Depth(());

/// Enters a call: `let _depth = recursion::enter()?;`.
#[inline]
pub fn enter() -> Res<Depth> {
    let depth = DEPTH.get();
    if depth >= LIMIT.get() {
        return Err(too_deep(""));
    }
    DEPTH.set(depth + 1);
    Ok(Depth(()))
}

/// Whether `deeper` calls more would be too deep: those of a generator's levels, which take no stack.
pub fn check(deeper: usize) -> Res<()> {
    if DEPTH.get() as usize + deeper > LIMIT.get() as usize {
        return Err(too_deep(""));
    }
    Ok(())
}

/// Enters a recursion of the runtime itself (repr, comparison); the message says which:
/// `maximum recursion depth exceeded while calling a Python object`.
pub fn enter_native(doing: &str) -> Res<Depth> {
    let depth = DEPTH.get();
    if depth >= LIMIT.get() {
        return Err(too_deep(doing));
    }
    DEPTH.set(depth + 1);
    Ok(Depth(()))
}

#[cold]
#[inline(never)]
fn too_deep(doing: &str) -> Exc {
    Exc::recursion_error(format!("maximum recursion depth exceeded{doing}"))
}

impl Drop for Depth {
    #[inline]
    fn drop(&mut self) {
        DEPTH.set(DEPTH.get() - 1);
    }
}

/// `sys.getrecursionlimit()`.
pub fn limit() -> i64 {
    i64::from(LIMIT.get())
}

/// `sys.setrecursionlimit(n)`.
pub fn set_limit(n: i64) -> Res<()> {
    if n < 1 {
        return Err(Exc::value_error(
            "recursion limit must be greater or equal than 1",
        ));
    }
    let limit = u32::try_from(n)
        .map_err(|_| Exc::overflow_error("Python int too large to convert to C int"))?;
    if DEPTH.get() >= limit {
        return Err(Exc::recursion_error(format!(
            "cannot set the recursion limit to {n} at the recursion depth {}: the limit is too low",
            DEPTH.get()
        )));
    }
    LIMIT.set(limit);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_up_and_down() {
        fn down() -> Res<u32> {
            let _depth = enter()?;
            Ok(down()? + 1)
        }
        assert!(down().is_err());
        assert_eq!(DEPTH.get(), 1);
        assert!(set_limit(0).is_err());
    }
}
