"""Makes functions of the original module run their translations.

A function object stays what it is: its name, defaults, signature and identity. Only its code is another: one that hands
the bound arguments on, so that wrong calls raise what they always raised.
"""

import os
from types import FunctionType


def is_original_wanted(module):
    wanted = os.environ.get("PORTALIS_ORIGINAL", "")
    return wanted == "1" or module in wanted.split(",")


def find(namespace, name, line):
    """The function of that name, as its `def` in that line left it."""
    function = namespace.get(name)
    if type(function) is not FunctionType or function.__globals__ is not namespace:
        return None
    is_it = function.__name__ == name and function.__code__.co_firstlineno == line
    return function if is_it and not function.__closure__ else None


def forwarding(code, native):
    """Code with the parameters of `code` that gives its arguments to `native`."""
    num_positional, num_first = code.co_argcount, code.co_posonlyargcount
    names = code.co_varnames[: num_positional + code.co_kwonlyargcount]
    parameters = list(names)
    if code.co_kwonlyargcount:
        parameters.insert(num_positional, "*")
    if num_first:
        parameters.insert(num_first, "/")
    # The text stands for the function that is called.
    source = f"def call({', '.join(parameters)}): return ('' if 1 else 0)({', '.join(names)})"
    made = compile(source, code.co_filename, "exec", dont_inherit=True).co_consts[0]
    consts = tuple(native if const == "" else const for const in made.co_consts)
    return made.replace(
        co_consts=consts,
        co_flags=code.co_flags,
        co_name=code.co_name,
        co_qualname=code.co_qualname,
        co_firstlineno=code.co_firstlineno,
    )


def positional(function):
    """The original function, with keyword-only parameters that take positions too."""
    code = function.__code__
    num_arguments = code.co_argcount + code.co_kwonlyargcount
    code = code.replace(co_argcount=num_arguments, co_kwonlyargcount=0)
    return FunctionType(code, function.__globals__, function.__name__)


def members(module, names, attach):
    """`install` and `use_original` of the extension of a module with translated functions of these names and lines."""
    swaps = []  # function, code of the original, code that runs the translation

    def use_original(wanted=True):
        """Lets all functions of the module run their original code, or their translations again."""
        for function, original, translated in swaps:
            function.__code__ = original if wanted else translated

    def install(namespace):
        """Called at the end of the module."""
        namespace.pop("_portalis", None)
        found = [find(namespace, name, line) for name, line in names]
        natives = attach(namespace, [function and positional(function) for function in found])
        for function, native in zip(found, natives, strict=True):
            if function is not None:
                code = function.__code__
                swaps.append((function, code, forwarding(code, native)))
        use_original(is_original_wanted(module))

    return install, use_original
