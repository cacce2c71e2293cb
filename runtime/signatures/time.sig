# `time`. Rust: runtime/src/modules/time.rs.
[module time]
time() -> float
time_ns() -> i64
perf_counter() -> float
perf_counter_ns() -> i64
monotonic() -> float = perf_counter
monotonic_ns() -> i64 = perf_counter_ns
process_time() -> float = perf_counter
process_time_ns() -> i64 = perf_counter_ns
sleep(secs: float) !
!unsupported asctime ctime gmtime localtime mktime strftime strptime struct_time
!unsupported altzone daylight timezone tzname tzset clock_getres clock_gettime clock_settime
!unsupported clock_gettime_ns clock_settime_ns get_clock_info thread_time thread_time_ns
!unsupported CLOCK_BOOTTIME CLOCK_MONOTONIC CLOCK_MONOTONIC_RAW CLOCK_PROCESS_CPUTIME_ID
!unsupported CLOCK_REALTIME CLOCK_TAI CLOCK_THREAD_CPUTIME_ID pthread_getcpuclockid
