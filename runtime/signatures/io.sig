# `io`. Rust: runtime/src/modules/io.rs and runtime/src/modules/io/.
[module io]
BlockingIOError: class = blocking_io_error
BytesIO: class = bytes_io
StringIO: class = string_io
UnsupportedOperation: class = unsupported_operation
DEFAULT_BUFFER_SIZE: i64
SEEK_SET: i64
SEEK_CUR: i64
SEEK_END: i64
!unsupported BufferedIOBase BufferedRWPair BufferedRandom BufferedReader BufferedWriter FileIO
!unsupported IOBase IncrementalNewlineDecoder RawIOBase TextIOBase TextIOWrapper open open_code
!unsupported text_encoding

[class io.StringIO = modules::io::StringIo]
close()
closed: bool
detach() -> any ! = detach
encoding: any = no_encoding
errors: any = no_encoding
fileno() -> i64 !
flush()
getvalue() -> str !
isatty() -> bool !
line_buffering: bool
newlines: any
read(size: any = None) -> str !
readable() -> bool ! = is_open
readline(size: any = None) -> str !
readlines(hint: any = None) -> list[str] !
seek(pos: any, whence: any = 0) -> i64 !
seekable() -> bool ! = is_open
tell() -> i64 !
truncate(pos: any = None) -> i64 !
writable() -> bool ! = is_open
write(s: any) -> i64 !
writelines(lines: any) !
__exit__(*args: any) = exit


[class io.BytesIO = modules::io::BytesIo]
close()
closed: bool
detach() -> any ! = detach
fileno() -> i64 !
flush() !
getvalue() -> bytes !
isatty() -> bool !
read(size: any = None) -> bytes !
read1(size: any = None) -> bytes ! = read
readable() -> bool ! = is_open
readinto(buffer: bytearray) -> i64 !
readline(size: any = None) -> bytes !
readlines(hint: any = None) -> list[bytes] !
seek(pos: any, whence: any = 0) -> i64 !
seekable() -> bool ! = is_open
tell() -> i64 !
truncate(pos: any = None) -> i64 !
writable() -> bool ! = is_open
write(b: any) -> i64 !
writelines(lines: any) !
__exit__(*args: any) = exit
!unsupported getbuffer readinto1
