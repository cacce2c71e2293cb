# `textwrap`: every option, long words, hyphens and dashes, short texts, errors; random texts.
import random
import textwrap
from textwrap import TextWrapper, dedent, fill, indent, shorten, wrap

TEXT = "The quick brown fox -- over-the-top, state-of-the-art -- jumped\tover the lazy dog's back.  It didn't\nmind!  \"Really?\" yes... a-b c--d www.example.com/very/long/path-to/something_else"

for width in (1, 5, 10, 20, 33, 70):
    print(width, wrap(TEXT, width))
    print(wrap(TEXT, width, break_long_words=False), wrap(TEXT, width, break_on_hyphens=False))
print(fill(TEXT, 30, initial_indent="* ", subsequent_indent="    "))
print(fill(TEXT, width=24, fix_sentence_endings=True, expand_tabs=False, replace_whitespace=False, drop_whitespace=False))
for most in (1, 2, 3):
    print(wrap(TEXT, 25, max_lines=most), wrap(TEXT, 25, max_lines=most, placeholder="..."))
for width in (12, 20, 45, 200):
    print(shorten(TEXT, width), "|", shorten("  a   b\n c ", width, placeholder="~"))
print(wrap(""), wrap("   "), wrap(" a"), wrap("a " * 10, 7, drop_whitespace=False), fill("", 5) == "")
print(wrap("caf\u00e9 na\u00efve \u4f60\u597d\u4e16\u754c r\u00e9sum\u00e9-writing", 7))
wrapper = TextWrapper(width=18, initial_indent="> ")
print(wrapper.wrap(TEXT), wrapper.width, wrapper.placeholder)
wrapper.width = 40
wrapper.subsequent_indent = ".."
print(wrapper.fill(TEXT))
print(repr(dedent("""
    def f():
        return 1

      \t
    x = 2
""")), repr(dedent("  a\n\tb\n")), repr(dedent("   a\n  b\n    c\n\n")), repr(dedent("\ta\n\t  b")), repr(dedent("a\n b")))
print(repr(indent("a\n\n  b\n \nc", "> ")), repr(indent("a\n\nb", "+", lambda line: True)), repr(indent("", "x")))


def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt(wrap, "a b", 0)
attempt(shorten, "hello world", 4)
attempt(wrap, "a b", 10, max_lines=1, placeholder="x" * 20)
attempt(wrap, "a", 10, nothing=1)
attempt(wrap)
attempt(wrap, "a", 10, 3)
attempt(fill, "a", width=10, text="b")
attempt(shorten, "a")
attempt(wrap, 5)
attempt(shorten, None, 10)
print(fill("a b c", width=3), shorten(text="a b", width=9), textwrap.wrap(text="a b c", width=1))
random.seed(7)
WORDS = ["a", "of", "well-known", "dash--here", "x" * 15, "end.", "mother-in-law", "--", "3-4", "A-B", "don't", "-v", "hy-", "(par-en)", "e.g.", "\t", "  "]
for _ in range(60):
    text = " ".join(random.choices(WORDS, k=random.randint(1, 14)))
    print(wrap(text, random.randint(4, 30), fix_sentence_endings=random.random() < 0.3, drop_whitespace=random.random() < 0.7, break_long_words=random.random() < 0.7))
