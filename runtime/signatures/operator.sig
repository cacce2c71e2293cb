# `operator`. Rust: the operators of runtime/src/ops/, and runtime/src/modules/operator.rs.
[module operator]
lt(a: any, b: any) -> any ! = ops::lt
le(a: any, b: any) -> any ! = ops::le
eq(a: any, b: any) -> any ! = ops::eq
ne(a: any, b: any) -> any ! = ops::ne
ge(a: any, b: any) -> any ! = ops::ge
gt(a: any, b: any) -> any ! = ops::gt
not_(a: any) -> bool !
truth(a: any) -> bool ! = ops::truth
is_(a: any, b: any) -> bool
is_not(a: any, b: any) -> bool
abs(*args: any, **kwargs: any) -> any ! = builtins::dynamic::abs
add(a: any, b: any) -> any ! = ops::add
and_(a: any, b: any) -> any ! = ops::bit_and
floordiv(a: any, b: any) -> any ! = ops::floor_div
index(a: any) -> int ! = ops::index
inv(a: any) -> any ! = ops::invert
invert(a: any) -> any ! = ops::invert
lshift(a: any, b: any) -> any ! = ops::shl
mod(a: any, b: any) -> any ! = ops::modulo
mul(a: any, b: any) -> any ! = ops::mul
matmul(a: any, b: any) -> any ! = ops::mat_mul
neg(a: any) -> any ! = ops::neg
or_(a: any, b: any) -> any ! = ops::bit_or
pos(a: any) -> any ! = ops::pos
pow(a: any, b: any) -> any ! = ops::pow
rshift(a: any, b: any) -> any ! = ops::shr
sub(a: any, b: any) -> any ! = ops::sub
truediv(a: any, b: any) -> any ! = ops::div
xor(a: any, b: any) -> any ! = ops::bit_xor
concat(a: any, b: any) -> any !
contains(a: any, b: any) -> bool ! = ops::contains
countOf(a: any, b: any) -> i64 ! = count_of
delitem(a: any, b: any) ! = ops::del_item
getitem(a: any, b: any) -> any ! = ops::get_item
indexOf(a: any, b: any) -> i64 ! = index_of
setitem(a: any, b: any, c: own any) ! = ops::set_item
length_hint(obj: any, default: i64 = 0) -> i64 !
iadd(a: any, b: any) -> any ! = ops::iadd
iand(a: any, b: any) -> any ! = ops::ibit_and
iconcat(a: any, b: any) -> any ! = ops::iadd
ifloordiv(a: any, b: any) -> any ! = ops::ifloor_div
ilshift(a: any, b: any) -> any ! = ops::ishl
imod(a: any, b: any) -> any ! = ops::imodulo
imul(a: any, b: any) -> any ! = ops::imul
imatmul(a: any, b: any) -> any ! = ops::imat_mul
ior(a: any, b: any) -> any ! = ops::ibit_or
ipow(a: any, b: any) -> any ! = ops::ipow
irshift(a: any, b: any) -> any ! = ops::ishr
isub(a: any, b: any) -> any ! = ops::isub
itruediv(a: any, b: any) -> any ! = ops::idiv
ixor(a: any, b: any) -> any ! = ops::ibit_xor
call(*args: any, **kwargs: any) -> any !
itemgetter: class
attrgetter: class
methodcaller: class
