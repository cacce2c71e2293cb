# `queue`: the four kinds of queue in one thread, their errors, classes derived from them.
import queue
from queue import Empty, Full, LifoQueue, PriorityQueue, Queue, SimpleQueue

q = Queue()
for item in ("a", 1, None, (2, 3)):
    q.put(item)
print(q.qsize(), q.empty(), q.full(), q.maxsize)
while not q.empty():
    print(q.get())
print(q.empty(), q.unfinished_tasks)
for _ in range(4):
    q.task_done()
q.join()
try:
    q.task_done()
except ValueError as e:
    print("ValueError", e)

small = queue.Queue(maxsize=2)
small.put(1)
small.put_nowait(2)
print(small.full())
for attempt in (lambda: small.put(3, block=False), lambda: small.put_nowait(3), lambda: small.put(3, True, 0.01)):
    try:
        attempt()
    except Full as e:
        print("Full", repr(e), type(e).__module__)
print(small.get(), small.get(timeout=1))
for attempt in (small.get_nowait, lambda: small.get(False), lambda: small.get(timeout=0.01)):
    try:
        attempt()
    except queue.Empty as e:
        print("Empty", repr(e), type(e).__module__, isinstance(e, Exception))
try:
    small.get(timeout=-1)
except ValueError as e:
    print(e)

stack = LifoQueue()
for i in range(3):
    stack.put(i)
print([stack.get() for _ in range(stack.qsize())])

heap = PriorityQueue()
for item in [(3, "c"), (1, "a"), (2, "b"), (1, "A")]:
    heap.put(item)
print(heap.queue)
print([heap.get() for _ in range(4)])
try:
    heap.put(1)
    heap.put("x")
except TypeError as e:
    print(e, heap.qsize())

simple = SimpleQueue()
simple.put([1])
simple.put(2, False)
print(simple.qsize(), simple.get(), simple.get_nowait(), simple.empty())
try:
    simple.get_nowait()
except Empty:
    print("nothing")


class UniqueQueue(Queue):
    def _init(self, maxsize):
        self.queue = []
        self.seen = set()

    def _put(self, item):
        if item not in self.seen:
            self.seen.add(item)
            self.queue.append(item)

    def _get(self):
        return self.queue.pop(0)


unique = UniqueQueue()
for item in "abca":
    unique.put(item)
print(unique.qsize(), unique.get(), isinstance(unique, Queue), issubclass(PriorityQueue, Queue))
print(Queue.__name__, SimpleQueue.__module__, Queue.__module__)


def levels(tree):
    waiting: Queue = Queue()
    waiting.put((tree, 0))
    out = {}
    while not waiting.empty():
        (name, children), depth = waiting.get()
        out.setdefault(depth, []).append(name)
        for child in children:
            waiting.put((child, depth + 1))
    return out


print(levels(("root", [("l", [("ll", [])]), ("r", [])])))
