"""URLs taken apart and put together."""

import urllib.parse
from urllib.parse import ParseResult, SplitResult, urldefrag, urljoin, urlparse, urlsplit
from urllib.parse import urlunparse, urlunsplit


def attempt(function, *args):
    try:
        print(repr(function(*args)))
    except Exception as e:
        print(type(e).__name__, e)


URLS = [
    "http://user:pa:ss@Example.COM:8080/a/b;p=1?q=1&r=2#frag",
    "HTTPS://[FE80::1%Eth0]:443/x",
    "//host/path",
    "mailto:a@b.c",
    "path/to;a/x;b?c",
    "http:",
    "",
    "  \n http://h/ta\tb ",
    "1http://x",
    "http://h?x#y?z",
    "http://:80",
    "http://@h",
    "ftp://h/a;type=i",
    "http://h/a#b;c",
    "svn+ssh://h/x",
    "http://é.com/ü",
]
for url in URLS:
    parts = urlsplit(url)
    print(parts)
    print(urlparse(url), parts.geturl(), urlparse(url).geturl())
    print(parts.username, parts.password, parts.hostname, repr(parts.port), urldefrag(url))
for bad in ["http://[::1", "http://::1]", "http://[1.2.3.4]/", "http://[x]/", "http://[v1.a]/"]:
    attempt(urlsplit, bad)
for bad in ["http://[v.a]/", "http://[1::2::3]", "http://\u2100/", "http://[::1.2.3.4%a]/"]:
    attempt(urlsplit, bad)
for port in ["http://h:x", "http://h:99999", "http://h:-1", "http://h:²"]:
    try:
        print(urlsplit(port).port)
    except ValueError as e:
        print(e)
BASE = "http://a/b/c/d;p?q"
REFERENCES = "g:h g ./g g/ /g //g ?y g?y #s g#s g?y#s ;x g;x . ./ .. ../ ../g ../.. ../../g"
for reference in (
    REFERENCES + " ../../../g /./g /../g g. .g ./../g g/./h g;x=1/../y http:g"
).split():
    print(reference, urljoin(BASE, reference))
print(urljoin("http://a/b//c/d", "x//y"), urljoin("", "x"), urljoin("x", ""), urljoin("a/b", "c"))
print(urlunsplit(("http", "h", "p", "q", "f")), urlunparse(["", "", "p", "x", "", ""]))
print(urlunsplit(("file", "", "/x", "", "")), urlunsplit(("", "", "//x", "", "")))
attempt(urlunsplit, ("a", "b"))
attempt(urlunparse, ("a", "b", "c", "d", "e", "f", "g"))
attempt(urlunsplit, ("a", b"b", "c", "d", "e"))
print(urlsplit(b"http://U@h:1/p?q#f"), urlsplit(b"http://U@H:1").hostname)
print(urlsplit(b"http://h/p").decode(), urlsplit("http://h/p").encode())
print(urljoin(b"http://a/b", b"c"), urldefrag(b"x#y"), urlunsplit((b"http", b"h", b"", b"", b"")))
attempt(urljoin, "a", b"b")
attempt(urlsplit, 5)
attempt(urlsplit, None)
attempt(urlsplit, [])
attempt(urlsplit, b"\xff")
attempt(urlsplit)
parts = urlsplit("http://h/p?q")
print(parts._replace(path="/z").geturl(), parts[1], parts == ("http", "h", "/p", "q", ""))
print(isinstance(parts, SplitResult), isinstance(parts, tuple), parts._fields, len(parts))
scheme, netloc, path, query, fragment = parts
print(scheme, netloc, path, query, fragment)
print(ParseResult("s", "n", "/p", "x", "q", "f").geturl(), SplitResult.__name__)
urllib.parse.uses_netloc.append("mine")
urllib.parse.uses_relative.append("mine")
print(urljoin("mine://h/a", "b"), urlsplit("x:y", allow_fragments=False), urlsplit("//h", "z"))
print(urlsplit("http://h/#f", allow_fragments=False))
