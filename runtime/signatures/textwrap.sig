# `textwrap`. Rust: runtime/src/modules/textwrap.rs.
[module textwrap]
TextWrapper: class = text_wrapper
def dedent(%, text: str) -> str !
fill(*args: any, **kwargs: any) -> str !
def indent(%, text: str, prefix: str, predicate: any = None) -> str !
shorten(*args: any, **kwargs: any) -> str !
wrap(*args: any, **kwargs: any) -> list[str] !
