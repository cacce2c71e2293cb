# `contextlib`. Rust: runtime/src/modules/contextlib.rs and runtime/src/modules/contextlib/.
[module contextlib]
AbstractContextManager: class = abstract_context_manager
ContextDecorator: class = context_decorator
ExitStack: class = exit_stack
closing: class
nullcontext: class
redirect_stderr: class
redirect_stdout: class
suppress: class
def contextmanager(%, func: any) -> any !
!unsupported AbstractAsyncContextManager AsyncContextDecorator AsyncExitStack aclosing
!unsupported asynccontextmanager chdir
!hidden AsyncContextDecorator
