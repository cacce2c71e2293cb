# `re`. Rust: runtime/src/modules/re.rs and runtime/src/modules/re/.
[module re]
A: i64
ASCII: i64 = A
I: i64
IGNORECASE: i64 = I
M: i64
MULTILINE: i64 = M
S: i64
DOTALL: i64 = S
U: i64
UNICODE: i64 = U
X: i64
VERBOSE: i64 = X
NOFLAG: i64
Pattern: class = pattern_class
Match: class = match_class
error: class = error_class
def compile(%, pattern: any, flags: i64 = 0) -> any !
def match(%, pattern: any, string: any, flags: i64 = 0) -> any ! = match_
def fullmatch(%, pattern: any, string: any, flags: i64 = 0) -> any !
def search(%, pattern: any, string: any, flags: i64 = 0) -> any !
def findall(%, pattern: any, string: any, flags: i64 = 0) -> list[any] !
def finditer(%, pattern: any, string: any, flags: i64 = 0) -> iter[any] !
def split(%, pattern: any, string: any, maxsplit: i64 = 0, flags: i64 = 0) -> list[any] !
def sub(%, pattern: any, repl: any, string: any, count: i64 = 0, flags: i64 = 0) -> any !
def subn(%, pattern: any, repl: any, string: any, count: i64 = 0, flags: i64 = 0) -> tuple[any,i64] !
def escape(%, pattern: any) -> any !
def purge()
!unsupported DEBUG L LOCALE RegexFlag Scanner T TEMPLATE template
!hidden DEBUG Scanner T TEMPLATE

[class re.Pattern = modules::re::PatternHandle]
match(%, string: any, pos: i64 = 0, endpos: i64 = 9223372036854775807) -> any ! = match_
fullmatch(%, string: any, pos: i64 = 0, endpos: i64 = 9223372036854775807) -> any !
search(%, string: any, pos: i64 = 0, endpos: i64 = 9223372036854775807) -> any !
findall(%, string: any, pos: i64 = 0, endpos: i64 = 9223372036854775807) -> list[any] !
finditer(%, string: any, pos: i64 = 0, endpos: i64 = 9223372036854775807) -> iter[any] !
split(%, string: any, maxsplit: i64 = 0) -> list[any] !
sub(%, repl: any, string: any, count: i64 = 0) -> any !
subn(%, repl: any, string: any, count: i64 = 0) -> tuple[any,i64] !
!unsupported scanner

[class re.Match = modules::re::Match]
group(*groups: any) -> any !
groups(%, default: any = None) -> tuple[any,...]
groupdict(%, default: any = None) -> dict[any,any]
span(group: any = 0) -> tuple[i64,i64] !
start(group: any = 0) -> i64 !
end(group: any = 0) -> i64 !
expand(%, template: any) -> any !
