# `sys`. Rust: runtime/src/modules/sys.rs.
[module sys]
argv: list[any] = argv()
byteorder: str = byteorder()
exc_info() -> tuple[any,...]
exception() -> any
exit(status: own any = None) !
float_info: any = float_info()
getdefaultencoding() -> str
get_int_max_str_digits() -> i64 = number_text::max_str_digits
getrecursionlimit() -> i64
hash_info: any = hash_info()
int_info: any = int_info()
intern(string: str) -> str
maxsize: i64
maxunicode: i64
platform: str = platform()
set_int_max_str_digits(%, maxdigits: i64) ! = number_text::set_max_str_digits
setrecursionlimit(limit: i64) !
stderr: any = stderr()
stdin: any = stdin()
stdout: any = stdout()
__stdout__: any = original_stdout()
version: str = version()
version_info: any = version_info()
!unsupported getsizeof getrefcount modules path path_hooks meta_path settrace setprofile gettrace
!unsupported getprofile executable prefix base_prefix exec_prefix flags implementation _getframe
!unsupported breakpointhook displayhook excepthook unraisablehook thread_info warnoptions orig_argv
!unsupported stdlib_module_names builtin_module_names call_tracing getfilesystemencoding hexversion
!unsupported api_version copyright getswitchinterval setswitchinterval
!unsupported audit addaudithook dont_write_bytecode pycache_prefix
!unsupported abiflags base_exec_prefix float_repr_style get_asyncgen_hooks
!unsupported get_coroutine_origin_tracking_depth getallocatedblocks getdlopenflags
!unsupported getfilesystemencodeerrors is_finalizing path_importer_cache platlibdir
!unsupported set_asyncgen_hooks set_coroutine_origin_tracking_depth setdlopenflags
