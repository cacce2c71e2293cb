# `threading`. Rust: runtime/src/modules/threading.rs. A program has one thread: what starts others is refused.
[module threading]
local: class = local
Lock() -> any = lock
RLock() -> any = rlock
!hidden activeCount currentThread setprofile_all_threads settrace_all_threads
!unsupported Barrier BoundedSemaphore BrokenBarrierError Condition Event ExceptHookArgs Semaphore
!unsupported TIMEOUT_MAX Thread ThreadError Timer activeCount active_count currentThread
!unsupported current_thread enumerate excepthook get_ident get_native_id getprofile gettrace
!unsupported main_thread setprofile settrace setprofile_all_threads settrace_all_threads stack_size
