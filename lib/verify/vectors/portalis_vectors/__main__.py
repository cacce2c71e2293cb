"""The commands `record`, `watch` (the recorded process), `replay` and `shrink`; run as `python DIRECTORY COMMAND ...`."""

import argparse
import os
import sys

# The directory stands first on the path: a module of the recorded program must not find ours.
sys.path[0] = os.path.dirname(sys.path[0])
from portalis_vectors import record, replay, shrink, watch  # noqa: E402

del sys.path[0]


def main():
    parser = argparse.ArgumentParser(prog="portalis_vectors", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    recording = commands.add_parser("record")
    recording.add_argument("package")
    recording.add_argument("output")
    recording.add_argument("--limit", type=int, default=1000)
    recording.add_argument("--json", action="store_true")
    recording.add_argument("--generate", type=int, default=100)
    recording.add_argument("--timeout", type=float, default=600)
    recording.add_argument("suite", nargs=argparse.REMAINDER)
    watching = commands.add_parser("watch")
    watching.add_argument("package")
    watching.add_argument("output")
    watching.add_argument("limit", type=int)
    watching.add_argument("suite", nargs=argparse.REMAINDER)
    replaying = commands.add_parser("replay")
    replaying.add_argument("path", nargs="*", help="where modules are found")
    commands.add_parser("shrink")
    options = parser.parse_args()
    suite = getattr(options, "suite", [])
    if suite[:1] == ["--"]:
        del suite[0]
    if options.command in ("record", "watch") and not suite:
        parser.error("no command to record")
    if options.command == "record":
        return record.main(
            options.package,
            options.output,
            options.limit,
            options.generate,
            options.timeout,
            suite,
            options.json,
        )
    if options.command == "watch":
        return watch.main(options.package, options.output, options.limit, suite)
    if options.command == "shrink":
        return shrink.main(sys.stdin.readline())
    return replay.main(options.path)


if __name__ == "__main__":
    sys.exit(main())
