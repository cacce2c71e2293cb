// The items of struct classes: the struct of each family, what makes instances, and the functions
// that choose a method by the class of the receiver.
//
// Input: the classes of the typed module; calls seen while lowering. Output: Rust items.
// Invariant: all functions that a chooser may run have the same parameters and result.
#include <algorithm>
#include <cctype>

#include "lower/body.hpp"

namespace portalis::lower {

using ir::ClassId;
using ir::FunctionId;
using ir::TypeId;
using ir::TypeKind;

void Program::name_classes() {
  for (size_t c = 0; c < module_.classes.size(); ++c) {
    const ir::Class& cls = module_.classes[c];
    ClassId id{static_cast<int32_t>(c)};
    if (cls.root == id)
      structs_[id] = names_of(module_of(id)).items.fresh(rust::rust_ident(cls.name));
  }
  for (size_t c = 0; c < module_.classes.size(); ++c) {
    const ir::Class& cls = module_.classes[c];
    if (!cls.root.valid()) continue;
    ClassId id{static_cast<int32_t>(c)};
    constructors_[id] = names_of(module_of(id)).items.fresh(cls.name + "_new");
  }
}

const ir::StructField& Program::struct_field(ClassId cls, const std::string& name) const {
  const std::vector<ir::StructField>& fields = module_[module_[cls].root].fields;
  auto found = std::find_if(fields.begin(), fields.end(),
                            [&](const ir::StructField& field) { return field.name == name; });
  return *found;
}

/// The runtime can stand in for a value of the type that nobody reads.
bool Program::has_blank(TypeId id) const {
  switch (types_.kind(id)) {
    case TypeKind::List:
    case TypeKind::Dict:
    case TypeKind::Set:
    case TypeKind::FrozenSet:
    case TypeKind::TupleOf:
    case TypeKind::Instance:
      return true;
    default:
      return has_cheap_blank(id);
  }
}

bool Program::has_cheap_blank(TypeId id) const {
  switch (types_.kind(id)) {
    case TypeKind::Bool:
    case TypeKind::I64:
    case TypeKind::Int:
    case TypeKind::Float:
    case TypeKind::Complex:
    case TypeKind::Str:
    case TypeKind::Option:
    case TypeKind::Any:
      return true;
    default:
      return false;
  }
}

/// Every instance of the class, or of one derived from it, has the field from `__init__` on.
bool Program::is_surely_set(const ir::StructField& field, ClassId cls) const {
  if (!has_blank(field.type)) return false;
  for (int32_t tag = module_[cls].tag; tag <= module_[cls].last_tag; ++tag) {
    if (!field.is_set[static_cast<size_t>(tag)]) return false;
  }
  return true;
}

rust::Item Program::struct_item(ClassId root) {
  const ir::Class& cls = module_[root];
  std::vector<rust::Field> fields;
  for (const ir::StructField& field : cls.fields) {
    bool is_plain = !field.is_late && has_cheap_blank(field.type);
    rust::TypePtr cell = rust::type_path(is_plain ? "Field" : "Late", {rust_type(field.type)});
    fields.push_back(rust::struct_field(rust::rust_ident(field.name), cell, "pub"));
  }
  rust::Item item = rust::struct_(structs_.at(root), std::move(fields));
  bool is_camel = item.name.find('_') == std::string::npos &&
                  std::islower(static_cast<unsigned char>(item.name[0])) == 0;
  if (!is_camel) item.attrs = {"allow(non_camel_case_types)"};
  item.vis = "pub";
  item.python_line = line_of(cls.span.begin);
  if (cls.has_docstring) item.docs = doc_lines(cls.docstring);
  return item;
}

/// `python_struct!(Task, [ident, count], [STATE.class_Task, STATE.class_Worker]);`
rust::Item Program::struct_traits(ClassId root) {
  const ir::Class& cls = module_[root];
  rust::Exprs names, slots;
  for (const ir::StructField& field : cls.fields) {
    names.push_back(rust::path(rust::rust_ident(field.name)));
  }
  for (ClassId id : cls.family) {
    slots.push_back(class_slot(id));
  }
  return rust::macro_item(
      rust::macro("python_struct", {rust::path(structs_.at(root)), rust::array(std::move(names)),
                                    rust::array(std::move(slots))}));
}

/// `Obj::<Task>::new(1)`.
rust::ExprPtr Program::new_object(ClassId cls) {
  rust::TypePtr type = rust::type_path(struct_name(module_[cls].root));
  return rust::call(rust::path_generic("Obj", {type}, "new"), {rust::lit_int(module_[cls].tag)});
}

/// `C(...)`: a new object, the class constants that it starts with, `__init__`.
rust::Item Program::constructor_item(ClassId cls) {
  const ir::Member* init = module_.member(cls, "__init__");
  Body body(*this, FunctionId{current_});
  std::vector<rust::Stmt> stmts;
  stmts.push_back(rust::let("this", nullptr, new_object(cls)));
  rust::ExprPtr self = rust::path("this");
  for (const ir::StructField& field : module_[module_[cls].root].fields) {
    ir::ExprId initial = field.initial[static_cast<size_t>(module_[cls].tag)];
    if (!initial.valid()) continue;
    rust::ExprPtr cell = rust::field(self, rust::rust_ident(field.name));
    stmts.push_back(rust::semi(rust::method(cell, "set", {body.constant_as(initial, field.type)})));
  }
  bool raises = false;
  std::vector<rust::Param> params;
  if (init != nullptr) {
    const FunctionInfo& function = info(init->function);
    raises = function.raises;
    rust::Exprs args;
    Body signature(*this, init->function);
    Body::Forwarded forwarded = signature.forwarded();
    params.assign(forwarded.params.begin() + 1, forwarded.params.end());
    args.push_back(signature.self_argument(self, root_type(cls)));
    args.insert(args.end(), forwarded.args.begin() + 1, forwarded.args.end());
    rust::ExprPtr call = rust::call(function_path(init->function), std::move(args));
    stmts.push_back(rust::semi(raises ? rust::try_(std::move(call)) : std::move(call)));
  }
  rust::TypePtr result = rust_type(root_type(cls));
  stmts.push_back(rust::value(raises ? rust::ok(self) : self));
  if (raises) result = rust::type_path("Res", {result});
  rust::Item item =
      rust::fn(constructors_.at(cls), std::move(params), result, rust::block(std::move(stmts)));
  item.python_line = line_of(module_[cls].span.begin);
  return item;
}

TypeId Program::root_type(ClassId cls) {
  return types_.make_ref(TypeKind::Instance, module_[cls].root.index);
}

bool Program::any_raises(const ir::FunctionIds& targets) {
  return std::any_of(targets.begin(), targets.end(),
                     [&](FunctionId id) { return info(id).raises; });
}

/// The function that runs what `name` is for the receiver's class, one of `targets`.
std::string Program::chooser(ClassId cls, const std::string& name, const ir::FunctionIds& targets) {
  auto [it, inserted] = choosers_.try_emplace({cls, targets});
  if (inserted) {
    it->second.rust_name = names_of(module_of(cls)).items.fresh(module_[cls].name + "_any_" + name);
    it->second.attribute = name;
  }
  return path_in(module_of(cls), it->second.rust_name);
}

bool Program::misses(ClassId cls, const std::string& name) const {
  const std::vector<ClassId>& family = module_[module_[cls].root].family;
  for (int32_t tag = module_[cls].tag; tag <= module_[cls].last_tag; ++tag) {
    ClassId id = family[static_cast<size_t>(tag)];
    if (!module_[id].is_abstract && module_.member(id, name) == nullptr) return true;
  }
  return false;
}

rust::Item Program::chooser_item(ClassId cls, const ir::FunctionIds& targets,
                                 const Chooser& chooser) {
  bool is_generator = module_[targets[0]].is_generator;
  bool lacks = misses(cls, chooser.attribute);
  bool raises = !is_generator && (lacks || any_raises(targets));
  Body signature(*this, targets[0]);
  Body::Forwarded forwarded = signature.forwarded();
  auto run = [&](FunctionId id) {
    rust::Exprs args = forwarded.args;
    args[0] = Body(*this, id).self_argument(args[0], root_type(cls));
    rust::ExprPtr call = rust::call(function_path(id), std::move(args));
    return raises && !info(id).raises ? rust::ok(std::move(call)) : call;
  };
  const std::vector<ClassId>& family = module_[module_[cls].root].family;
  std::map<FunctionId, rust::Pats> tags;
  for (int32_t tag = module_[cls].tag; tag <= module_[cls].last_tag; ++tag) {
    const ir::Member* member = module_.member(family[static_cast<size_t>(tag)], chooser.attribute);
    if (member == nullptr || module_[family[static_cast<size_t>(tag)]].is_abstract) continue;
    for (FunctionId id : {member->function, member->setter}) {
      bool is_target = std::find(targets.begin(), targets.end(), id) != targets.end();
      if (is_target) tags[id].push_back(rust::pat_lit(rust::lit_int(tag)));
    }
  }
  std::vector<rust::MatchArm> arms;
  for (size_t i = lacks ? 0 : 1; i < targets.size(); ++i) {
    rust::Pats& own = tags[targets[i]];
    rust::PatPtr pat = own.size() == 1 ? own[0] : rust::pat_or(own);
    arms.push_back(rust::arm(pat, run(targets[i])));
  }
  rust::ExprPtr error = rust::err(
      rust::method(forwarded.args[0], "no_attribute", {rust::lit_str(chooser.attribute)}));
  arms.push_back(rust::arm(rust::pat_wild(), lacks ? error : run(targets[0])));
  rust::ExprPtr choice = rust::match_(rust::method(forwarded.args[0], "tag"), std::move(arms));
  forwarded.params[0].type = rust::type_ref(rust_type(root_type(cls)));
  rust::Item item = rust::fn(chooser.rust_name, std::move(forwarded.params),
                             signature.rust_result(raises), rust::block_of(std::move(choice)));
  item.docs = {"`" + chooser.attribute + "` of the object's own class."};
  return item;
}

void Program::add_structs(std::vector<rust::File>& files) {
  for (const auto& [root, name] : structs_) {
    current_ = module_of(root);
    add_item(files, current_, struct_item(root));
    add_item(files, current_, struct_traits(root));
    for (ClassId cls : module_[root].family) {
      if (used_constructors_.count(cls) == 0) continue;
      current_ = module_of(cls);
      add_item(files, current_, constructor_item(cls));
    }
  }
  for (const auto& [key, chooser] : choosers_) {
    current_ = module_of(key.first);
    add_item(files, current_, chooser_item(key.first, key.second, chooser));
  }
}

/// What makes an object for a dynamic call of the class: without `__init__`.
rust::ExprPtr Program::blank_maker(ClassId cls) {
  Body body(*this, FunctionId{current_});
  std::vector<rust::Stmt> stmts;
  for (const ir::StructField& field : module_[module_[cls].root].fields) {
    ir::ExprId initial = field.initial[static_cast<size_t>(module_[cls].tag)];
    if (!initial.valid()) continue;
    if (stmts.empty()) stmts.push_back(rust::let("this", nullptr, new_object(cls)));
    rust::ExprPtr cell = rust::field(rust::path("this"), rust::rust_ident(field.name));
    stmts.push_back(rust::semi(rust::method(cell, "set", {body.constant_as(initial, field.type)})));
  }
  if (stmts.empty()) return rust::closure({}, new_object(cls));
  stmts.push_back(rust::value(rust::path("this")));
  return rust::closure({}, rust::block_expr(rust::block(std::move(stmts))));
}

}  // namespace portalis::lower
