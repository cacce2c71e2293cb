"""Characters as references, and references as characters."""

import html
import html.entities
import re
from html import escape, unescape


def attempt(function, *args):
    try:
        print(repr(function(*args)))
    except Exception as e:
        print(type(e).__name__, e)


print(escape("<a href=\"x\">Tom & 'Jerry'</a>"), escape("\"'", False), escape("", quote=True))
for text in [
    "&lt;p&gt; &amp;amp; &quot;q&quot; &#39;x&#x27;",
    "&notit; &notin; &not &ampx &unknown; &;& &",
    "&#0; &#128; &#x110000; &#xD800; &#11; &#x1F600; &#65 &#x41g &#; &#x;",
    "&NotEqualTilde; &acE; &CounterClockwiseContourIntegral;",
    "&é; &" + "a" * 40 + ";",
    "&#99999999999999999999; &#xfffffffffffffff;",
    "plain",
    "&copy 2024 &copy2024 &frac12",
]:
    print(ascii(unescape(text)))
attempt(escape, 5)
attempt(escape, b"x")
attempt(escape)
attempt(unescape, 5)
attempt(unescape, b"x")
attempt(unescape, ["&"])
attempt(unescape, [1])
entities = html.entities
print(len(entities.html5), len(entities.name2codepoint), entities.name2codepoint["eacute"])
print(list(entities.entitydefs.items())[:3], list(entities.codepoint2name.items())[:3])
print(list(entities.html5.items())[:6], entities.html5 is html._html5)
expand = html._replace_charref
print(re.sub(r"&(#[0-9]{1,7};|[a-z]+;)", expand, "a &lt; b &#65; &nope; &gtx;"))
expand = getattr(html, "_replace_charref")
print(re.sub(r"&(\w+;)", expand, "&lt;&Aacute;"))
entities.html5["mine;"] = "MINE"
print(unescape("&mine; &lt;"))
