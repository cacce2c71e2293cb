# An uncaught exception: output so far is kept, the status is 1 and the last line names it.
class Stop(RuntimeError):
    pass


def deep(level):
    if level == 0:
        raise Stop(f"at level {level}")
    deep(level - 1)


print("before")
deep(3)
print("never")
