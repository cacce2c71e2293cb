"""split with and without a separator, splitlines, partition, title and relatives."""
print(" a  b ".split(), " a  b ".split(" "), "".split(), "".split(","), "a,b,,c".split(",", 2), "a b c d".split(None, 1))
print("a b c".rsplit(" ", 1), "a--b--c".rsplit("--"), " a b ".rsplit(None, 1), "x\ny\r\nz\n".splitlines(), "a\n\nb".splitlines(True))
print("k=v=w".partition("="), "k=v=w".rpartition("="), "none".partition("="), "none".rpartition("="))
print("they're bill's 3rd".title(), "hELLO wORLD".capitalize(), "aBc".swapcase(), "Title Case".istitle())
print("xxabcxx".strip("x"), "xyabyx".strip("xy"), "  a ".lstrip(), "abc".removeprefix("ab"), "abc".removesuffix("x"))
print("a".join(["1", "2"]), ",".join("abc"), "-".join([]), "a.b".replace(".", ""), "aaa".replace("a", "b", 2), "ab".replace("", "-"))
print("abcabc".find("c", 3), "abc".find("z"), "abcabc".rfind("b"), "aaaa".count("aa"), "abc".count(""), "abc".index("b"))
print("42".zfill(5), "-42".zfill(5), "ab".center(7, "*"), "abc".center(6), "a\tb".expandtabs(4), "x".ljust(3) + "|")
print("abc".startswith(("x", "a")), "abc".endswith("bc", 1), "abc".startswith("b", 1), "" in "abc", "abc" < "abd", "Z" < "a")
print("a1".isalnum(), "12".isdigit(), "".isalpha(), " ".isspace(), "aB".islower(), "A1".isupper(), "a_1".isidentifier(), "\n".isprintable())
print("hello".translate(str.maketrans("el", "ip", "o")), "abc".translate({97: None, 98: "BB"}), "{}-{0}".replace("{}", "x"))
for action in (lambda: "a".split(""), lambda: "abc".index("z"), lambda: "a".partition(""), lambda: ",".join([1]), lambda: "a".center(3, "ab"), lambda: "a" + 1):
    try:
        action()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
