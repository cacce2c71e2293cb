// Look-ups in the generated tables. Sections are few and entries are sorted by name.
#include "check/builtins.hpp"

#include <algorithm>

namespace portalis::check {
namespace {

#include "check/builtins.gen.inc"

const BuiltinSection* find_section(BuiltinSectionKind kind, std::string_view name) {
  for (const BuiltinSection& section : kSections) {
    if (section.kind == kind && section.name == name) return &section;
  }
  return nullptr;
}

const BuiltinEntry* find_entry(const BuiltinSection* section, std::string_view name) {
  if (section == nullptr) return nullptr;
  auto less = [](const BuiltinEntry& entry, std::string_view key) { return entry.name < key; };
  auto entries = section->entries;
  auto found = std::lower_bound(entries.begin(), entries.end(), name, less);
  return found != entries.end() && found->name == name ? &*found : nullptr;
}

bool lists_unsupported(const BuiltinSection* section, std::string_view name) {
  return section != nullptr &&
         std::binary_search(section->unsupported.begin(), section->unsupported.end(), name);
}

bool has_instances(const BuiltinSection& section) {
  return section.kind == BuiltinSectionKind::kType || section.kind == BuiltinSectionKind::kClass;
}

}  // namespace

std::span<const BuiltinSection> builtin_sections() { return kSections; }

std::span<const BuiltinType> type_args(const BuiltinType& type) {
  return std::span<const BuiltinType>(kTypes).subspan(type.first_arg, type.num_args);
}

const BuiltinSection* find_type(std::string_view type) {
  const BuiltinSection* section = find_section(BuiltinSectionKind::kType, type);
  return section != nullptr ? section : find_section(BuiltinSectionKind::kClass, type);
}

const BuiltinEntry* find_method(std::string_view type, std::string_view name) {
  return find_entry(find_type(type), name);
}

const BuiltinEntry* find_function(std::string_view name) {
  return find_entry(find_section(BuiltinSectionKind::kFunctions, ""), name);
}

const BuiltinEntry* find_module_member(std::string_view module, std::string_view name) {
  return find_entry(find_section(BuiltinSectionKind::kModule, module), name);
}

bool is_module_known(std::string_view module) {
  return find_section(BuiltinSectionKind::kModule, module) != nullptr;
}

std::vector<std::string_view> star_names(std::string_view module) {
  std::vector<std::string_view> names;
  const BuiltinSection* section = find_section(BuiltinSectionKind::kModule, module);
  if (section == nullptr) return names;
  auto add = [&](std::string_view name) {
    const auto& hidden = section->hidden;
    if (!std::binary_search(hidden.begin(), hidden.end(), name) && !name.starts_with('_')) {
      names.push_back(name);
    }
  };
  for (const BuiltinEntry& entry : section->entries) add(entry.name);
  for (std::string_view name : section->unsupported) add(name);
  return names;
}

bool is_unsupported(std::string_view type, std::string_view name) {
  return lists_unsupported(find_type(type), name);
}

bool is_module_unsupported(std::string_view module, std::string_view name) {
  return lists_unsupported(find_section(BuiltinSectionKind::kModule, module), name);
}

bool is_function_unsupported(std::string_view name) {
  return lists_unsupported(find_section(BuiltinSectionKind::kFunctions, ""), name);
}

bool any_type_has_attr_unsupported(std::string_view name) {
  return std::any_of(std::begin(kSections), std::end(kSections), [name](const auto& section) {
    return has_instances(section) && lists_unsupported(&section, name);
  });
}

bool any_type_has_attr(std::string_view name) {
  return std::any_of(std::begin(kSections), std::end(kSections), [name](const auto& section) {
    return has_instances(section) && find_entry(&section, name) != nullptr;
  });
}

}  // namespace portalis::check
