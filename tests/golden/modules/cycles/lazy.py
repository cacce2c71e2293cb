print("lazy runs once")
calls = 0


def answer():
    return 40
