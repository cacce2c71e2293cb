# `struct`: formats, byte orders, alignment, errors.
import struct


class Seven:
    def __index__(self):
        return 7

    def __float__(self):
        return 7.5


def attempt(name, function, *args):
    try:
        print(name, repr(function(*args)))
    except Exception as error:
        print(name, type(error).__name__, error)


for order in ("", "@", "=", "<", ">", "!"):
    for letter in "bBhHiIlLqQnN?cefdsP":
        if order not in ("", "@") and letter in "nNP":
            continue
        for value in (1 << 70, -(1 << 70), 1 << 63, -1, 300, 40000, 1 << 40, "x", 1.5, None, b"a", b"ab", 1e300, True):
            attempt(order + letter, struct.pack, order + letter, value)

print(struct.calcsize("iq"), struct.calcsize("<iq"), struct.calcsize("ci"), struct.calcsize("3s 2i x"), struct.calcsize("i0q"))
print(struct.pack("<2h3sx?", 1, -2, b"abcd", []), struct.unpack("<2h3sx?", struct.pack("<2h3sx?", 1, -2, b"abcd", [])))
print(struct.pack("3s2p5p", b"abcdef", b"xyz", b"xy"), struct.unpack("2p5p", b"\5x\2xyzz"), struct.unpack(">I", b"\1\2\3\4"))
print(struct.pack(">d", 0.1), struct.unpack(">d", struct.pack(">d", 0.1)), struct.pack("<f", 0.1), struct.unpack("<f", struct.pack("<f", 0.1)))
for x in (0.0, -0.0, 1.0, 65504.0, 65519.0, 65520.0, 5.96e-8, 2.9e-8, 2.98e-8, 6.1e-5, 0.1, float("inf"), float("-inf"), 1.0009765625, 1.00048828125):
    attempt("half", struct.pack, "<e", x)
print([struct.unpack("<e", bytes([i * 37 % 256, i]))[0] for i in range(124)])
print(struct.unpack_from("<h", b"abcdef", 2), struct.unpack_from("<h", b"abcdef", -2), struct.unpack_from("<h", b"abcdef", offset=1))
print(list(struct.iter_unpack("<hb", b"abcdef")), struct.unpack("", b""), struct.pack(""), struct.unpack("<qQ", struct.pack("<qQ", -5, (1 << 64) - 5)))
buffer = bytearray(10)
print(struct.pack_into("<i", buffer, 2, 77), buffer, struct.pack_into(">h", buffer, -2, 258), buffer)
print(struct.pack("i", Seven()), struct.pack("f", Seven()), struct.pack(b"<h", 1), struct.unpack("<h", bytearray(b"ab")))
print(struct.error, struct.error.__mro__)
print([struct.pack(letter, float("nan")) for letter in ("<e", "<f", "<d", ">d")])

attempt("few", struct.pack, "ii", 1)
attempt("many", struct.pack, "ii", 1, 2, 3)
attempt("none", struct.pack)
attempt("format", struct.pack, 5)
attempt("letter", struct.pack, "z", 1)
attempt("count", struct.pack, "2", 1)
attempt("native", struct.pack, "<n", 1)
attempt("long", struct.calcsize, "99999999999999999999i")
attempt("end", struct.calcsize, "3i4")
attempt("order", struct.calcsize, "i=")
attempt("size", struct.unpack, "ii", b"abc")
attempt("buffer", struct.unpack, "i", 5)
attempt("from", struct.unpack_from, "i", b"abc")
attempt("from", struct.unpack_from, "i", b"abcdef", 3)
attempt("from", struct.unpack_from, "i", b"abcdef", -3)
attempt("from", struct.unpack_from, "i", b"abcdef", -30)
attempt("into", struct.pack_into, "i", buffer, 8, 77)
attempt("into", struct.pack_into, "i", buffer, -2, 77)
attempt("into", struct.pack_into, "i", buffer, -20, 77)
attempt("into", struct.pack_into, "i", b"ab", 0, 77)
attempt("into", struct.pack_into, "i", buffer, "x", 77)
attempt("into", struct.pack_into, "i", buffer)
attempt("into", struct.pack_into, "i", buffer, 0)
attempt("iterate", struct.iter_unpack, "i", b"abc")
attempt("iterate", struct.iter_unpack, "", b"")
