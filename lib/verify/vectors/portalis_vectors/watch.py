"""Runs a program while the public functions of a package write down how they are called.

Input:  the package's name, a file to write, a limit of calls for each function, and a command as after `python`. Output: one JSON object a
        line for each call; one before them says where modules were found, the last one what could not be recorded.
Invariant: the program sees the package's own results, exceptions and objects; a line is whole or not there, whatever ends the process.
"""

import functools
import importlib.abc
import inspect
import json
import os
import runpy
import sys
import threading
from collections import Counter

from . import outcome
from .values import Unrecordable


class Recorder:
    """Writes calls, each function's different ones up to a limit."""

    def __init__(self, path, limit):
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
        self._process = os.getpid()
        self._limit = limit
        self._lock = threading.Lock()
        self._seen = set()
        self._recorded = Counter()
        self._calls = Counter()
        self._missed = {}
        self._knows_path = False

    def found(self):
        """The package was imported: what repeats its calls must find it where it was found."""
        if not self._knows_path:
            self._knows_path = True
            self.write({"path": [os.path.abspath(entry) for entry in sys.path]})

    def wants(self, name, before):
        """Counts a call; true when it is a new one within the limit."""
        with self._lock:
            self._calls[name] += 1
            if self._recorded[name] >= self._limit or (name, before) in self._seen:
                return False
            self._seen.add((name, before))
            self._recorded[name] += 1
            return True

    def miss(self, name, reason, counts=True):
        with self._lock:
            self._calls[name] += int(counts)
            self._missed.setdefault(name, Counter())[str(reason)] += 1

    def write(self, record):
        # A forked child has the parent's file: its calls would come twice.
        if os.getpid() == self._process:
            os.write(self._file, json.dumps(record, separators=(",", ":")).encode() + b"\n")

    def finish(self):
        with self._lock:
            self.write({"calls": dict(self._calls), "missed": self._missed})


def wrapped(function, recorder):
    """`function` with each call recorded; it looks and behaves as before."""
    name = f"{function.__module__}:{function.__qualname__}"

    @functools.wraps(function)
    def call(*args, **kwargs):
        try:
            before = outcome.arguments_text(args, kwargs)
        except Unrecordable as reason:
            recorder.miss(name, f"an argument: {reason}")
            return function(*args, **kwargs)
        if not recorder.wants(name, before):
            return function(*args, **kwargs)

        def record(make, value):
            try:
                found = outcome.with_arguments(make(value), before, args, kwargs)
            except Unrecordable as reason:
                recorder.miss(name, f"the result: {reason}", counts=False)
                return
            arguments = json.loads(before)
            recorder.write(
                {"function": name, "args": arguments[0], "kwargs": arguments[1], **found}
            )

        try:
            result = function(*args, **kwargs)
        except (Exception, SystemExit) as error:
            record(outcome.of_exception, error)
            raise
        record(outcome.of_result, result)
        return result

    return call


def public_functions(module):
    """Names of the functions that a module defines and offers."""
    names = getattr(module, "__all__", None)
    for name, value in list(vars(module).items()):
        is_offered = name in names if names is not None else not name.startswith("_")
        if not is_offered or not inspect.isfunction(value) or value.__module__ != module.__name__:
            continue
        yield name, value


def watch_module(module, recorder):
    for name, function in public_functions(module):
        if inspect.isgeneratorfunction(function) or inspect.iscoroutinefunction(function):
            recorder.miss(f"{module.__name__}:{name}", "a generator or coroutine", counts=False)
        else:
            setattr(module, name, wrapped(function, recorder))


class Loader(importlib.abc.Loader):
    """The module's own loader; its functions are wrapped when it has run."""

    def __init__(self, loader, recorder):
        self._loader = loader
        self._recorder = recorder

    def __getattr__(self, name):
        return getattr(self._loader, name)

    def create_module(self, spec):
        return self._loader.create_module(spec)

    def exec_module(self, module):
        self._recorder.found()
        self._loader.exec_module(module)
        watch_module(module, self._recorder)


class Finder(importlib.abc.MetaPathFinder):
    """Finds the package's modules by the other finders."""

    def __init__(self, package, recorder):
        self._package = package
        self._recorder = recorder

    def find_spec(self, name, path=None, target=None):
        if name != self._package and not name.startswith(self._package + "."):
            return None
        for finder in sys.meta_path:
            if finder is self or not hasattr(finder, "find_spec"):
                continue
            spec = finder.find_spec(name, path, target)
            if spec is not None:
                if hasattr(spec.loader, "exec_module"):
                    spec.loader = Loader(spec.loader, self._recorder)
                return spec
        return None


def run(command):
    """Runs a command as `python` does that gets its words; ends by the exceptions of the program."""
    if command[0] == "-m":
        sys.argv = command[1:]
        sys.path.insert(0, os.getcwd())
        runpy.run_module(command[1], run_name="__main__", alter_sys=True)
    else:
        sys.argv = list(command)
        sys.path.insert(0, os.path.dirname(os.path.abspath(command[0])))
        runpy.run_path(command[0], run_name="__main__")


def main(package, output, limit, command):
    recorder = Recorder(output, limit)
    sys.meta_path.insert(0, Finder(package, recorder))
    try:
        run(command)
    finally:
        recorder.finish()
