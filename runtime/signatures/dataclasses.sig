# `dataclasses`. Rust: runtime/src/modules/dataclasses.rs. What `@dataclass` and `field(...)` mean is
# built into the class by lib/check/build_dataclass.cpp; names with an underscore serve that code.
[module dataclasses]
dataclass: inert
field: inert
InitVar: inert
KW_ONLY: inert
FrozenInstanceError: class = frozen_instance_error
Field: class = field_class
MISSING: any = missing()
_HAS_DEFAULT_FACTORY: any = has_default_factory()
_field(*args: any) -> any ! = make_field
_fields(*args: any) -> any ! = make_fields
_repr(self: any, names: any) -> str ! = repr_of
_frozen_setattr(self: any, name: any, value: any) ! = frozen_setattr
_frozen_delattr(self: any, name: any) ! = frozen_delattr
def fields(%, class_or_instance: any) -> any !
def is_dataclass(%, obj: any) -> bool !
def asdict(%, obj: any, *, dict_factory: any = None) -> any !
def astuple(%, obj: any, *, tuple_factory: any = None) -> any !
def replace(*args: any, **changes: any) -> any !
!unsupported make_dataclass
