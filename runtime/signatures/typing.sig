# `typing`, `abc`, `__future__`, `collections.abc`, `types`. Rust: runtime/src/modules/typing.rs.
[module typing]
AbstractSet: inert
Annotated: inert
Any: inert
AnyStr: inert
AsyncContextManager: inert
AsyncGenerator: inert
AsyncIterable: inert
AsyncIterator: inert
Awaitable: inert
BinaryIO: inert
ByteString: inert
Callable: inert
ChainMap: inert
ClassVar: inert
Collection: inert
Concatenate: inert
Container: inert
ContextManager: inert
Coroutine: inert
Counter: inert
DefaultDict: inert
Deque: inert
Dict: inert
Final: inert
ForwardRef: inert
FrozenSet: inert
Generator: inert
Generic: inert
Hashable: inert
IO: inert
ItemsView: inert
Iterable: inert
Iterator: inert
KeysView: inert
List: inert
Literal: inert
LiteralString: inert
Mapping: inert
MappingView: inert
Match: inert
MutableMapping: inert
MutableSequence: inert
MutableSet: inert
Never: inert
NoReturn: inert
NotRequired: inert
Optional: inert
OrderedDict: inert
Pattern: inert
Protocol: inert
Required: inert
Reversible: inert
Self: inert
Sequence: inert
Set: inert
Sized: inert
SupportsAbs: inert
SupportsBytes: inert
SupportsComplex: inert
SupportsFloat: inert
SupportsIndex: inert
SupportsInt: inert
SupportsRound: inert
Text: inert
TextIO: inert
Tuple: inert
Type: inert
TypeAlias: inert
TypeGuard: inert
Union: inert
Unpack: inert
ValuesView: inert
TYPE_CHECKING: bool = type_checking
NamedTuple: class = named_tuple
TypedDict: class = typed_dict
def cast(%, typ: any, val: any) -> any
NewType(%, name: any, tp: any) -> any = new_type
ParamSpec(*args: any, **kwargs: any) -> any ! = type_var
TypeVar(*args: any, **kwargs: any) -> any ! = type_var
TypeVarTuple(*args: any, **kwargs: any) -> any ! = type_var
final(f: any) -> any = identity
no_type_check(arg: any) -> any = identity
overload(func: any) -> any = identity
def assert_never(%, arg: any) !
def assert_type(%, val: any, typ: any) -> any
!unsupported clear_overloads dataclass_transform
!unsupported get_args get_origin get_overloads get_type_hints is_typeddict reveal_type runtime_checkable
!unsupported ParamSpecArgs ParamSpecKwargs no_type_check_decorator

[module abc]
ABC: class = class::Class::abc
ABCMeta: class = metaclass::abc_meta
abstractmethod(funcobj: any) -> any ! = modules::typing::abstractmethod
!unsupported abstractclassmethod abstractproperty abstractstaticmethod get_cache_token
!unsupported update_abstractmethods

[module __future__]
absolute_import: inert
annotations: inert
division: inert
generator_stop: inert
print_function: inert
unicode_literals: inert

[module collections.abc]
AsyncGenerator: inert
AsyncIterable: inert
AsyncIterator: inert
Awaitable: inert
ByteString: class = modules::abstract_collections::byte_string
Callable: class = modules::abstract_collections::callable
Collection: class = modules::abstract_collections::collection
Container: class = modules::abstract_collections::container
Coroutine: inert
Generator: class = modules::abstract_collections::generator
Hashable: class = modules::abstract_collections::hashable
ItemsView: class = modules::abstract_collections::items_view
Iterable: class = modules::abstract_collections::iterable
Iterator: class = modules::abstract_collections::iterator
KeysView: class = modules::abstract_collections::keys_view
Mapping: class = modules::abstract_collections::mapping
MappingView: class = modules::abstract_collections::mapping_view
MutableMapping: class = modules::abstract_collections::mutable_mapping
MutableSequence: class = modules::abstract_collections::mutable_sequence
MutableSet: class = modules::abstract_collections::mutable_set
Reversible: class = modules::abstract_collections::reversible
Sequence: class = modules::abstract_collections::sequence
Set: class = modules::abstract_collections::set
Sized: class = modules::abstract_collections::sized
ValuesView: class = modules::abstract_collections::values_view
