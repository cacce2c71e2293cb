# Methods and slices of str, ASCII and beyond.
text = "The quick brown fox"
print(text.upper(), text.lower(), text.swapcase(), text.title())
print(text.split(), text.split("o"), "a,b,,c".split(","), "  x  y ".split(), "a-b-c".rsplit("-", 1))
print(text[4:9], text[::-1], text[-3:], text[::5], text[100:])
print(text.find("quick"), text.find("slow"), text.index("fox"), text.count("o"), text.replace("quick", "slow"))
print("-".join(["a", "b", "c"]), "ab" * 3, "x" in "xyz", "x" not in "xyz")
print("  pad ".strip() + "|", "xxhixx".strip("x"), "left".ljust(8) + "|", "right".rjust(8), "mid".center(9, "*"))
print("abc".startswith("ab"), "abc".endswith(("x", "c")), "12".isdigit(), "ab1".isalnum(), " ".isspace())
print("naïve café".upper(), len("héllo"), "ß".upper(), "日本語"[1], "日本語"[::-1])
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("tab\tnew\nline\\"), repr("\x00\x7f\u00e9"))
print("a\nb\r\nc".splitlines(), "key=value".partition("="), "1".zfill(4), "-1".zfill(4))
print(ord("é"), chr(8364), "abc" < "abd", "Z" < "a", sorted("banana"), list("hi"))
print("%s has %d items, %.1f%%" % ("box", 3, 99.5), "{} {1}".replace("{1}", "x").format("y"))
