# `hmac`. Rust: runtime/src/modules/hmac.rs.
[module hmac]
compare_digest(a: any, b: any) -> bool !
def digest(%, key: any, msg: any, digest: any) -> bytes !
def new(%, key: any, msg: any = None, digestmod: any = '') -> any !
digest_size: any = digest_size()
trans_36: bytes = trans_36()
trans_5C: bytes = trans_5c()
!unsupported HMAC
