# `hashlib`. Rust: runtime/src/modules/hashlib.rs and runtime/src/modules/hashlib/.
[module hashlib]
algorithms_guaranteed: set[str] = algorithms_guaranteed()
blake2b(*args: any, **kwargs: any) -> any !
blake2s(*args: any, **kwargs: any) -> any !
md5(*args: any, **kwargs: any) -> any !
def new(%, name: any, data: any = None, *, usedforsecurity: bool = True) -> any ! = new_named
pbkdf2_hmac(*args: any, **kwargs: any) -> bytes !
sha1(*args: any, **kwargs: any) -> any !
sha224(*args: any, **kwargs: any) -> any !
sha256(*args: any, **kwargs: any) -> any !
sha384(*args: any, **kwargs: any) -> any !
sha512(*args: any, **kwargs: any) -> any !
sha3_224(*args: any, **kwargs: any) -> any !
sha3_256(*args: any, **kwargs: any) -> any !
sha3_384(*args: any, **kwargs: any) -> any !
sha3_512(*args: any, **kwargs: any) -> any !
shake_128(*args: any, **kwargs: any) -> any !
shake_256(*args: any, **kwargs: any) -> any !
!unsupported algorithms_available file_digest scrypt
!hidden scrypt
