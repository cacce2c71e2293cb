# `hashlib`, `hmac` and the check sums of `zlib`: every function, lengths around the blocks, errors.
import hashlib
import hmac
import random
import zlib

NAMES = [
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "blake2b", "blake2s",
]


def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


random.seed(5)
for name in NAMES:
    h = hashlib.new(name)
    print(h.name, h.digest_size, h.block_size, h.hexdigest())
    total = hashlib.sha256()
    for length in list(range(0, 260, 7)) + [55, 56, 63, 64, 65, 111, 112, 127, 128, 129, 135, 136, 137, 1000, 5000]:
        data = random.randbytes(length)
        h.update(data)
        total.update(h.digest() + hashlib.new(name, data).digest())
    copy = h.copy()
    copy.update(b"more")
    print(total.hexdigest(), h.hexdigest(), copy.hexdigest()[:16])
for shake in (hashlib.shake_128, hashlib.shake_256):
    h = shake(b"seed")
    h.update(bytearray(b"more"))
    print(h.name, h.digest_size, h.block_size, h.hexdigest(7), h.digest(300)[-5:], h.hexdigest(0) == "")
print(hashlib.md5(b"The quick brown fox").hexdigest(), hashlib.sha1("h\u00e9".encode()).hexdigest())
print(hashlib.sha256(b"a", usedforsecurity=False).digest(), hashlib.sha512(string=b"x").hexdigest()[:20])
print(hashlib.blake2b(b"data", digest_size=20, key=b"key", salt=b"salt", person=b"me").hexdigest())
print(hashlib.blake2s(b"data", digest_size=9, key=b"k" * 32).hexdigest(), hashlib.blake2s(b"x" * 64).hexdigest())
tree = dict(fanout=3, depth=2, leaf_size=4096, node_offset=5, node_depth=1, inner_size=16, last_node=True)
print(hashlib.blake2b(b"leaf", **tree).hexdigest(), hashlib.blake2s(b"leaf", **tree).hexdigest())
print(sorted(hashlib.algorithms_guaranteed))
for size in (1, 16, 70):
    print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 3, size).hex())
for key in (b"", b"key", b"k" * 200):
    print(hmac.new(key, b"message", hashlib.sha256).hexdigest(), hmac.new(key, digestmod="md5").hexdigest())
m = hmac.new(b"key", b"a", "sha512")
m.update(b"b")
print(m.name, m.digest_size, m.block_size, m.copy().hexdigest()[:30], hmac.digest(b"key", b"ab", "sha512") == m.digest())
print(hmac.compare_digest("abc", "abc"), hmac.compare_digest(b"abc", b"abd"))
print(zlib.crc32(b"hello"), zlib.crc32(b"world", 123456), zlib.adler32(b"hello"), zlib.adler32(b"x" * 100000, 77), zlib.crc32(b"", -1))
attempt(hashlib.md5, "text")
attempt(hashlib.md5, 5)
attempt(hashlib.md5().update, "text")
attempt(hashlib.new, "sha999")
attempt(hashlib.blake2b, b"", digest_size=65)
attempt(hashlib.blake2s, b"", key=b"k" * 33)
attempt(hashlib.blake2b, b"", salt=b"s" * 17)
attempt(hmac.new, "key", b"", "md5")
attempt(hmac.new, b"key", b"")
attempt(hmac.new, b"key", "text", "md5")
attempt(hmac.compare_digest, "a", b"a")
attempt(hmac.compare_digest, "\u00e9", "a")
attempt(zlib.crc32, "text")
