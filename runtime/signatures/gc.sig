# `gc`. Rust: runtime/src/modules/gc.rs. The value of `collect` and a call of it in a program with
# `__del__` are refused where they are built (lib/check/build_expr.cpp).
[module gc]
enable()
disable()
isenabled() -> bool
collect(%, generation: i64 = 2) !
get_threshold() -> tuple[i64,i64,i64]
set_threshold(threshold0: i64)
set_threshold(threshold0: i64, threshold1: i64) = set_threshold_two
set_threshold(threshold0: i64, threshold1: i64, threshold2: i64) = set_threshold_three
!unsupported DEBUG_COLLECTABLE DEBUG_LEAK DEBUG_SAVEALL DEBUG_STATS DEBUG_UNCOLLECTABLE callbacks
!unsupported freeze garbage get_count get_debug get_freeze_count get_objects get_referents
!unsupported get_referrers get_stats is_finalized is_tracked set_debug unfreeze
