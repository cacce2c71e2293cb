"""Calls the sample as a test suite does."""

import contextlib
import sys

import sample

sample.double(21)
sample.double("ab")
sample.append([1], item=2)
for value in (1, -1):
    with contextlib.suppress(sample.Trouble):
        sample.check(value)
sample.count()
sample.count()
sample.made()
sample._hidden()
list(sample.letters("ab"))
shared = []
sample.double([shared, shared])
if "hang" in sys.argv:
    while True:
        pass
if "leave" in sys.argv:
    sample.leave(3)
