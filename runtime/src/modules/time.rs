//! `time`: clocks and `sleep`.

use crate::{Exc, Res};
use std::cell::OnceCell;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

thread_local! {
    static START: OnceCell<Instant> = const { OnceCell::new() };
}

fn since_start() -> Duration {
    START.with(|start| start.get_or_init(Instant::now).elapsed())
}

fn since_epoch() -> Duration {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
}

fn nanoseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_nanos()).unwrap_or(i64::MAX)
}

/// `time.time()`
pub fn time() -> f64 {
    since_epoch().as_secs_f64()
}

/// `time.time_ns()`
pub fn time_ns() -> i64 {
    nanoseconds(since_epoch())
}

/// `time.perf_counter()`, `monotonic()`, `process_time()`: seconds since the first call.
pub fn perf_counter() -> f64 {
    since_start().as_secs_f64()
}

/// `time.perf_counter_ns()` and its like.
pub fn perf_counter_ns() -> i64 {
    nanoseconds(since_start())
}

/// `time.sleep(secs)`
pub fn sleep(secs: f64) -> Res<()> {
    if secs.is_nan() {
        return Err(Exc::value_error("Invalid value NaN (not a number)"));
    }
    if secs < 0.0 {
        return Err(Exc::value_error("sleep length must be non-negative"));
    }
    let duration = Duration::try_from_secs_f64(secs)
        .map_err(|_| Exc::overflow_error("timestamp too large to convert to C _PyTime_t"))?;
    crate::builtins::flush_out()?;
    std::thread::sleep(duration);
    Ok(())
}
