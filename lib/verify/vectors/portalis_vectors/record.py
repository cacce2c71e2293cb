"""Records how a package is called while a program (its test suite) runs, and keeps the calls that say something about the package.

Input:  the package's name, a command as after `python`, limits, and how many calls with generated arguments each function gets beside. Output: a file of golden vectors, one JSON object a line after a head, and a report.
Invariant: a vector is a call whose outcome a fresh process repeats: one that depends on more than its arguments is dropped and counted.
        The file appears whole under its name, or not at all.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter

from . import generate

FORMAT = 1
# How often a call may end the process that repeats it before the rest is given up.
MAX_PROCESSES = 50
HERE = os.path.dirname(os.path.abspath(__file__))
# Sets of strings iterate in the order that the translation has.
ENVIRONMENT = {"PYTHONHASHSEED": "0"}


def python(*arguments):
    return [sys.executable, HERE, *arguments]


def watched(package, command, limit, timeout, path):
    """Runs the suite; how it ended."""
    arguments = python("watch", package, path, str(limit), *command)
    try:
        done = subprocess.run(
            arguments,
            env={**os.environ, **ENVIRONMENT},
            stdin=subprocess.DEVNULL,
            stdout=sys.stderr,
            timeout=timeout,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return {"ended": "timeout"}
    if done.returncode < 0:
        return {"ended": "signal", "signal": -done.returncode}
    return {"ended": "exit", "status": done.returncode}


def read(path):
    """The calls and what was missed; a last line that was cut is left out."""
    vectors, totals = [], {"path": [], "calls": {}, "missed": {}}
    if not os.path.exists(path):
        return vectors, totals
    with open(path, encoding="utf-8") as file:
        for line in file:
            if not line.endswith("\n"):
                break
            record = json.loads(line)
            if "function" in record:
                vectors.append(record)
            else:
                totals.update(record)
    return vectors, totals


def counted(vectors):
    return dict(Counter(vector["function"] for vector in vectors))


def outcome_of(vector):
    return {key: vector[key] for key in ("result", "exception", "after") if key in vector}


def answers(requests, search, timeout):
    """What a fresh process answers; fewer than requests when it ended before."""
    lines = "".join(json.dumps(request) + "\n" for request in requests)
    try:
        done = subprocess.run(
            python("replay", *search),
            env={**os.environ, **ENVIRONMENT},
            input=lines,
            stdout=subprocess.PIPE,
            timeout=timeout,
            check=False,
            encoding="utf-8",
        )
        text = done.stdout
    except subprocess.TimeoutExpired as error:
        text = (error.stdout or b"").decode()
    return [json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n")]


def answered(requests, search, timeout):
    """The answer to each request. A call that ends or stops the process has none; the rest goes on in another process."""
    found = []
    for _ in range(MAX_PROCESSES):
        found += answers(requests[len(found) :], search, timeout)
        if len(found) == len(requests):
            return found
        found.append(None)
        if len(found) == len(requests):
            return found
    return found + [None] * (len(requests) - len(found))


def request_of(vector):
    return {key: vector[key] for key in ("function", "args", "kwargs")}


def repeated(vectors, search, timeout):
    """The vectors that a fresh process repeats, and repeats again; the names of the others with the reason."""
    kept, dropped = [], []
    requests = [request_of(vector) for vector in vectors]
    found = answered(requests + requests, search, timeout)
    for i, vector in enumerate(vectors):
        both = found[i], found[i + len(vectors)]
        if None in both:
            dropped.append((vector["function"], "the process that repeats it ended"))
        elif both == (outcome_of(vector),) * 2:
            kept.append(vector)
        else:
            dropped.append((vector["function"], "another outcome when repeated"))
    return kept, dropped


def invented(vectors, search, count, timeout):
    """Vectors of generated arguments, which nobody recorded."""
    requests = generate.requests(vectors, count)
    found = answered(requests, search, timeout)
    made = [
        {**request, **answer, "generated": True}
        for request, answer in zip(requests, found, strict=True)
        if answer is not None and ("result" in answer or "exception" in answer)
    ]
    return repeated(made, search, timeout)[0]


def written(path, head, vectors):
    directory = os.path.dirname(os.path.abspath(path))
    with tempfile.NamedTemporaryFile(
        "w", dir=directory, prefix=".vectors-", delete=False, encoding="utf-8"
    ) as file:
        for line in (head, *vectors):
            file.write(json.dumps(line, separators=(",", ":")) + "\n")
    os.replace(file.name, path)


def lines(report):
    """The report for people."""
    ended = " ".join(str(part) for part in report["suite"].values())
    yield f"{report['package']} under CPython {report['python']}; the command ended: {ended}"
    for name in sorted({*report["calls"], *report["missed"]}):
        recorded, generated = report["recorded"].get(name, 0), report["generated"].get(name, 0)
        yield f"  {name}: {recorded} of {report['calls'].get(name, 0)} calls recorded, {generated} generated"
        for reason, count in report["missed"].get(name, {}).items():
            yield f"    {count} not: {reason}"


def main(package, output, limit, count, timeout, command, as_json):
    """Records; prints the report. Exit status 1 when nothing was recorded."""
    with tempfile.TemporaryDirectory(prefix="portalis-record-") as directory:
        path = os.path.join(directory, "calls")
        suite = watched(package, command, limit, timeout, path)
        vectors, totals = read(path)
    kept, dropped = repeated(vectors, totals["path"], timeout)
    kept += invented(kept, totals["path"], count, timeout)
    missed = {name: Counter(reasons) for name, reasons in totals["missed"].items()}
    for name, reason in dropped:
        missed.setdefault(name, Counter())[reason] += 1
    head = {
        "portalis_vectors": FORMAT,
        "package": package,
        "python": "{}.{}.{}".format(*sys.version_info[:3]),
    }
    report = {
        **head,
        "suite": suite,
        "recorded": counted(vector for vector in kept if "generated" not in vector),
        "generated": counted(vector for vector in kept if "generated" in vector),
        "calls": totals["calls"],
        "missed": missed,
    }
    print(json.dumps(report) if as_json else "\n".join(lines(report)))
    if not kept:
        return 1
    written(output, head, kept)
    return 0
