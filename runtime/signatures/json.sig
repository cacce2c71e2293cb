# `json`. Rust: runtime/src/modules/json.rs and runtime/src/modules/json/.
[module json]
JSONDecodeError: class = decode_error
def dump(*args: any, **kwargs: any) !
def dumps(*args: any, **kwargs: any) -> any !
def load(*args: any, **kwargs: any) -> any !
def loads(*args: any, **kwargs: any) -> any !
!unsupported JSONDecoder JSONEncoder
