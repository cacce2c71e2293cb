"""Locks and data of threads in a program of one thread."""

import threading
from threading import Lock, RLock, local


class Counter:
    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.count = 0

    def add(self, n: int) -> None:
        with self.lock:
            self.count += n


class Context(threading.local):
    def __init__(self, name: str) -> None:
        self.name = name


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as e:
        print(type(e).__name__, e)


counter = Counter()
for i in range(4):
    counter.add(i)
print(counter.count, counter.lock.locked())
lock = Lock()
print(lock.acquire(), lock.acquire(False), lock.acquire(timeout=0.01), lock.locked())
lock.release()
attempt(lock.release)
attempt(lambda: lock.acquire(False, 1))
attempt(lambda: lock.acquire(True, -2))
again = RLock()
with again:
    with again:
        print(again.acquire(), repr(again)[:24])
again.release()
attempt(again.release)
print(repr(lock)[:23], type(lock).__name__)
data = local()
data.language = "de"
print(data.language, hasattr(data, "missing"), getattr(data, "missing", None))
attempt(lambda: data.missing)
attempt(local, 1)
print(Context("x").name, type(data).__name__, isinstance(Context("y"), local))
