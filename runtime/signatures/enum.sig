# `enum`. Rust: runtime/src/modules/enumeration.rs and runtime/src/modules/enumeration/.
[module enum]
Enum: class = modules::enumeration::enum_class
EnumMeta: class = modules::enumeration::enum_type
EnumType: class = modules::enumeration::enum_type
Flag: class = modules::enumeration::flag_class
FlagBoundary: class = modules::enumeration::boundary_class
IntEnum: class = modules::enumeration::int_enum_class
IntFlag: class = modules::enumeration::int_flag_class
ReprEnum: class = modules::enumeration::repr_enum_class
StrEnum: class = modules::enumeration::str_enum_class
STRICT: any = modules::enumeration::strict()
CONFORM: any = modules::enumeration::conform()
EJECT: any = modules::enumeration::eject()
KEEP: any = modules::enumeration::keep()
auto: class = modules::enumeration::auto_class
member: class = modules::enumeration::member_class
nonmember: class = modules::enumeration::nonmember_class
def unique(%, enumeration: any) -> any ! = modules::enumeration::unique
!unsupported EnumCheck CONTINUOUS NAMED_FLAGS UNIQUE global_enum global_enum_repr global_flag_repr
!unsupported global_str pickle_by_enum_name pickle_by_global_name property show_flag_values verify
!hidden show_flag_values
