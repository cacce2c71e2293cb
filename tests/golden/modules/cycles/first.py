import second

value = "first"


def seen():
    return second.seen_value
