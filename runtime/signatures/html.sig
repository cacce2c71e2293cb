# `html` and `html.entities`. Rust: runtime/src/modules/html.rs.
[module html]
def escape(%, s: str, quote: bool = True) -> str
def escape(%, s: any, quote: bool = True) -> any ! = escape_any
def unescape(%, s: str) -> str !
def unescape(%, s: any) -> any ! = unescape_any
def _replace_charref(%, s: any) -> any ! = replace_charref
_html5: any = html5()

[module html.entities]
codepoint2name: any = modules::html::codepoint2name()
entitydefs: any = modules::html::entitydefs()
html5: any = modules::html::html5()
name2codepoint: any = modules::html::name2codepoint()
