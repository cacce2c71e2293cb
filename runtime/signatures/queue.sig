# `queue`. Rust: runtime/src/modules/queue.rs.
[module queue]
Queue: class = queue
LifoQueue: class = lifo_queue
PriorityQueue: class = priority_queue
SimpleQueue: class = simple_queue
Empty: class = empty
Full: class = full
