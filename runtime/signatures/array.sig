# `array`. Rust: runtime/src/modules/array.rs and runtime/src/modules/array/.
[module array]
ArrayType: class = array
array: class
typecodes: str = typecodes()

[class array.array = modules::array::Array]
append(v: any) !
byteswap()
count(v: any) -> i64 !
extend(bb: any) !
frombytes(buffer: any) !
fromlist(list: any) !
fromunicode(ustr: str) !
index(v: any, start: bound = 0, stop: bound = 9223372036854775807) -> i64 !
insert(i: i64, v: any) !
itemsize: i64
pop(i: i64 = -1) -> any !
remove(v: any) !
reverse()
tobytes() -> bytes
tolist() -> list[any]
tounicode() -> str !
typecode: str
__copy__() -> any = copy
__deepcopy__(memo: any) -> any = deepcopy
!unsupported buffer_info fromfile tofile __reduce_ex__
