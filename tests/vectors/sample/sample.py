"""Functions of every kind that a recorder meets."""

import itertools
import os
import time

_numbers = itertools.count()


class Trouble(ValueError):
    pass


def double(value):
    return value * 2


def append(items, item=None):
    items.append(item)
    return items


def check(value):
    if value < 0:
        raise Trouble("negative")
    return value


def count():
    return next(_numbers)


def made():
    return object()


def slow(seconds):
    time.sleep(seconds)
    return seconds


def leave(status):
    os._exit(status)


def letters(text):
    yield from text


def _hidden():
    return 1
