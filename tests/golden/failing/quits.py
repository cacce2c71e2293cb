# exit() and quit(), which the site module adds to the builtins.
import sys

codes = {"none": None, "zero": 0, "three": 3, "text": "leaving", "tuple": (1, 2), "true": True}
for code in codes.values():
    try:
        exit(code)
    except SystemExit as error:
        print(repr(error), error.code)
try:
    quit()
except SystemExit as error:
    print(repr(error), error.code)


def leave(code):
    try:
        if code == "text":
            quit(codes[code])
        exit(codes[code])
    finally:
        print("cleaned up", end="")


leave(sys.argv[1])
