// The module as a whole: item names, captured variables, state, and the order of lowering.
#include "check/split.hpp"
#include "lower/body.hpp"
#include "lower/call_order.hpp"
#include "rust/print.hpp"

namespace portalis::lower {

using ir::ExprKind;
using ir::FunctionId;
using ir::Storage;
using ir::TypeKind;
using ir::VarId;

namespace {

/// Rust names that generated code relies on: no item of the program may take them.
constexpr const char* kReservedNames[] = {"main",
                                          "run",
                                          "State",
                                          "STATE",
                                          "Ok",
                                          "Err",
                                          "Some",
                                          "None",
                                          "args",
                                          "item",
                                          "Vec",
                                          "Box",
                                          "String",
                                          "Value",
                                          "Int",
                                          "Str",
                                          "List",
                                          "Dict",
                                          "AssertEq",
                                          "Set",
                                          "FrozenSet",
                                          "Tuple",
                                          "Range",
                                          "Slice",
                                          "Bytes",
                                          "ByteArray",
                                          "Complex",
                                          "Iter",
                                          "Generator",
                                          "Function",
                                          "Params",
                                          "Class",
                                          "Exc",
                                          "Res",
                                          "Flow",
                                          "Namespace",
                                          "ArgList",
                                          "Slot",
                                          "Shared",
                                          "Field",
                                          "Late",
                                          "Obj",
                                          "Struct",
                                          "makes",
                                          "owner",
                                          "is_of",
                                          "iterated",
                                          "python_struct",
                                          "Global",
                                          "ContextManager",
                                          "Option",
                                          "print",
                                          "print_with",
                                          "call",
                                          "call_kw",
                                          "call_method",
                                          "call_method_kw",
                                          "builtin",
                                          "member",
                                          "module",
                                          "bound",
                                          "defined",
                                          "unbind",
                                          "undefine",
                                          "unpack",
                                          "unpack_iter",
                                          "star_iter",
                                          "unpack_star",
                                          "some",
                                          "raise",
                                          "reraise",
                                          "builtin_error",
                                          "bare_error",
                                          "raised",
                                          "exception",
                                          "exception_from",
                                          "exception_matches",
                                          "except",
                                          "handled",
                                          "assertion_error",
                                          "is_instance",
                                          "super_",
                                          "match_sequence",
                                          "unreachable_code",
                                          "range_i64",
                                          "drop"};

/// The items of every module that is imported.
constexpr const char* kImportNames[] = {"import", "IMPORT", "Import"};

std::string snake(const std::string& qualname) {
  std::string out;
  for (size_t i = 0; i < qualname.size();) {
    if (qualname.compare(i, 10, ".<locals>.") == 0) {
      out += "_";
      i += 10;
      continue;
    }
    char c = qualname[i++];
    if (c == '<' || c == '>') continue;
    out += c == '.' ? '_' : c;
  }
  return out;
}

/// `Task.__init__` of a struct class is `Task_init`.
std::string function_name(const ir::Function& f) {
  std::string name = snake(f.qualname);
  size_t size = f.name.size();
  bool is_special =
      f.is_struct_method && size > 4 && f.name.starts_with("__") && f.name.ends_with("__");
  if (!is_special) return name;
  return name.substr(0, name.size() - size) + f.name.substr(2, size - 4);
}

}  // namespace

void refuse(ir::Span span, std::string construct, std::string advice) {
  throw RefusalError{Refusal{span, std::move(construct), std::move(advice)}};
}

Program::Program(const ir::Module& module, const LowerOptions& options)
    : module_(module),
      options_(options),
      types_(module.types),
      has_finalizers_(check::has_finalizers(module)) {
  functions_.resize(module_.functions.size());
  line_starts_.push_back(0);
  if (options_.source != nullptr) {
    for (size_t i = 0; i < options_.source->size(); ++i) {
      if ((*options_.source)[i] == '\n') line_starts_.push_back(static_cast<uint32_t>(i + 1));
    }
  }
  names_.resize(module_.sources.size());
  for (ModuleNames& names : names_) {
    for (const char* name : kReservedNames) names.items.reserve(name);
    for (const char* name : kImportNames) {
      if (is_several()) names.items.reserve(name);
    }
  }
  name_items();
  find_defaults();
  find_enums();
  find_module_locals();
  find_captures();
  std::set<std::string> defined;
  for (const ir::Variable& var : module_.variables) {
    if (var.storage == Storage::ClassBody) defined.insert(var.name);
  }
  for (const ir::Expr& e : module_.exprs) {
    bool is_used = e.kind == ExprKind::Attribute && defined.contains(e.name);
    if (is_used) user_attributes_.insert(e.name);
  }
  for (const ir::Stmt& s : module_.stmts) {
    for (ir::ExprId target : s.targets) {
      if (module_[target].kind == ExprKind::Attribute)
        user_attributes_.insert(module_[target].name);
    }
  }
}

void Program::name_items() {
  name_classes();
  for (size_t i = module_.sources.size(); i < functions_.size(); ++i) {
    const ir::Function& f = module_.functions[i];
    if (f.is_dropped) continue;
    functions_[i].rust_name = names_of(f.module).items.fresh(rust::rust_ident(function_name(f)));
  }
  for (size_t i = 0; i < module_.variables.size(); ++i) {
    const ir::Variable& var = module_.variables[i];
    if (var.storage != Storage::Global) continue;
    globals_[VarId{static_cast<int32_t>(i)}] =
        names_of(module_of(var.owner)).state.fresh(rust::rust_ident(var.name));
  }
  for (size_t i = 0; i < module_.classes.size(); ++i) {
    const ir::Class& cls = module_.classes[i];
    if (!module_.is_body(cls.parent)) continue;
    ir::ClassId id{static_cast<int32_t>(i)};
    class_slots_[id] = names_of(module_of(id)).state.fresh("class_" + snake(cls.qualname));
  }
}

void Program::find_enums() {
  has_enums_ = std::any_of(module_.exprs.begin(), module_.exprs.end(), [](const ir::Expr& e) {
    return e.kind == ExprKind::ModuleMember && e.text == "enum";
  });
}

/// Default values of every function; calculated ones of module-level functions get a slot.
void Program::find_defaults() {
  for (const ir::Expr& e : module_.exprs) {
    if (e.kind != ExprKind::MakeFunction) continue;
    defaults_[e.function] = e.items;
    const ir::Function& f = module_[e.function];
    if (!module_.is_body(f.parent) || f.kind != ir::Function::Kind::Function) continue;
    for (size_t i = 0; i < e.items.size() && i < f.params.size(); ++i) {
      if (!e.items[i].valid() || !f.params[i].has_default) continue;
      std::string name = "default_" + snake(f.qualname) + "_" + f.params[i].name;
      default_slots_[{e.function, i}] = names_of(f.module).state.fresh(rust::rust_ident(name));
    }
  }
  for (size_t i = 1; i < module_.functions.size(); ++i) {
    auto origin = defaults_.find(module_.functions[i].origin);
    if (origin != defaults_.end()) {
      defaults_.try_emplace(FunctionId{static_cast<int32_t>(i)}, origin->second);
    }
  }
}

const ir::ExprIds* Program::defaults_of(FunctionId id) const {
  auto it = defaults_.find(id);
  return it == defaults_.end() ? nullptr : &it->second;
}

rust::ExprPtr Program::default_slot(FunctionId id, size_t param) const {
  auto it = default_slots_.find({id, param});
  return it == default_slots_.end() ? nullptr : state(module_of(id), it->second);
}

rust::ExprPtr Program::class_slot(ir::ClassId id) const {
  auto it = class_slots_.find(id);
  return it == class_slots_.end() ? nullptr : state(module_of(id), it->second);
}

/// An item of `module` as the module that is being lowered names it.
std::string Program::path_in(int32_t module, const std::string& name) const {
  if (module == current_) return name;
  return "crate::" + options_.rust_paths[static_cast<size_t>(module)] + "::" + name;
}

rust::ExprPtr Program::state(int32_t module, const std::string& field) const {
  return rust::field(rust::path(path_in(module, "STATE")), field);
}

/// Collects the variables that a body names, nested functions apart.
class Program::NameCollector {
 public:
  explicit NameCollector(const ir::Module& m) : m_(m), is_named_(m.variables.size()) {}

  void block(const ir::StmtIds& stmts) {
    for (ir::StmtId id : stmts) stmt(id);
  }

  bool is_named(VarId id) const { return is_named_[static_cast<size_t>(id.index)]; }

 private:
  void name(VarId id) {
    if (id.valid()) is_named_[static_cast<size_t>(id.index)] = true;
  }

  void expr(ir::ExprId id) {
    if (!id.valid()) return;
    const ir::Expr& e = m_[id];
    name(e.var);
    for_each_child(e, [&](ir::ExprId child) { expr(child); });
  }

  void pattern(const ir::Pattern& p) {
    name(p.var);
    expr(p.value);
    for (ir::ExprId key : p.keys) expr(key);
    for (const ir::Pattern& part : p.patterns) pattern(part);
  }

  void stmt(ir::StmtId id) {
    const ir::Stmt& s = m_[id];
    name(s.var);
    expr(s.value);
    expr(s.cause);
    for (ir::ExprId e : s.targets) expr(e);
    for (ir::ExprId e : s.decorators) expr(e);
    if (s.class_id.valid()) {
      for (const ir::Argument& base : m_[s.class_id].bases) expr(base.value);
      block(m_[s.class_id].body);
    }
    block(s.body);
    block(s.orelse);
    block(s.finalbody);
    for (const ir::Handler& handler : s.handlers) {
      expr(handler.type);
      name(handler.var);
      block(handler.body);
    }
    for (const ir::MatchCase& match_case : s.cases) {
      pattern(match_case.pattern);
      expr(match_case.guard);
      block(match_case.body);
    }
  }

  const ir::Module& m_;
  std::vector<bool> is_named_;  // by VarId
};

/// A global that no other function uses is a local variable of the module's body.
void Program::find_module_locals() {
  NameCollector collector(module_);
  size_t num_bodies = module_.sources.size();
  for (size_t i = num_bodies; i < module_.functions.size(); ++i) {
    if (!module_.functions[i].is_dropped) collector.block(module_.functions[i].body);
  }
  std::vector<NameCollector> bodies(num_bodies, NameCollector(module_));
  for (size_t i = 0; is_several() && i < num_bodies; ++i) {
    bodies[i].block(module_.functions[i].body);
  }
  for (const auto& [id, name] : globals_) {
    bool is_named = collector.is_named(id);
    for (size_t i = 0; i < num_bodies && !is_named; ++i) {
      is_named = static_cast<int32_t>(i) != module_of(module_[id].owner) && bodies[i].is_named(id);
    }
    if (!is_named) module_locals_.insert(id);
  }
}

/// What a lifted function takes from the frames around it: its free variables that carry data, and
/// those of the functions it calls or makes.
void Program::find_captures() {
  std::vector<std::set<VarId>> sets(functions_.size());
  std::vector<std::set<size_t>> uses(functions_.size());
  for (size_t i = module_.sources.size(); i < functions_.size(); ++i) {
    if (module_.functions[i].is_dropped) continue;
    for (VarId id : module_.functions[i].free_vars) {
      const ir::Variable& var = module_[id];
      TypeKind k = types_.kind(var.type);
      if (k == TypeKind::Function) {
        uses[i].insert(static_cast<size_t>(types_[var.type].id));
        if (!var.maybe_unbound) continue;
      }
      sets[i].insert(id);
    }
    size_t parent = static_cast<size_t>(module_.functions[i].parent.index);
    if (parent != i) uses[parent].insert(i);
  }
  bool changed = true;
  while (changed) {
    changed = false;
    for (size_t i = module_.sources.size(); i < functions_.size(); ++i) {
      FunctionId self{static_cast<int32_t>(i)};
      for (size_t callee : uses[i]) {
        for (VarId id : sets[callee]) {
          if (module_[id].owner == self) continue;
          changed |= sets[i].insert(id).second;
        }
      }
    }
  }
  for (size_t i = module_.sources.size(); i < functions_.size(); ++i) {
    functions_[i].captures.assign(sets[i].begin(), sets[i].end());
  }
}

std::string Program::params_static(FunctionId id) {
  auto [it, inserted] = params_statics_.try_emplace(id);
  if (inserted) {
    std::string name = functions_[static_cast<size_t>(id.index)].rust_name;
    for (char& c : name) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    if (name.rfind("R#", 0) == 0) name = name.substr(2);
    it->second = names_of(module_of(id)).items.fresh(name + "_PARAMS");
  }
  return path_in(module_of(id), it->second);
}

int32_t Program::line_of(uint32_t offset) const {
  auto line_within = [&](uint32_t at) {
    return std::upper_bound(line_starts_.begin(), line_starts_.end(), at) - line_starts_.begin();
  };
  uint32_t begin = module_.sources[static_cast<size_t>(module_.source_at(offset))].begin;
  return static_cast<int32_t>(line_within(offset) - line_within(begin)) + 1;
}

bool Program::blank_between(uint32_t begin, uint32_t end) const {
  if (options_.source == nullptr || begin >= end) return false;
  const std::string& text = *options_.source;
  bool at_line_start = false;
  for (uint32_t i = begin; i < end && i < text.size(); ++i) {
    if (text[i] == '\n') {
      if (at_line_start) return true;
      at_line_start = true;
    } else if (text[i] != ' ' && text[i] != '\t') {
      at_line_start = false;
    }
  }
  return false;
}

std::string Program::comment_text(const ir::Comment& comment) const {
  if (options_.source == nullptr) return {};
  std::string text =
      options_.source->substr(comment.span.begin, comment.span.end - comment.span.begin);
  size_t start = text.find_first_not_of("# ");
  if (start == std::string::npos) return {};
  size_t end = text.find_last_not_of(" \t\r");
  return text.substr(start, end - start + 1);
}

rust::Item Program::params_item(FunctionId id) {
  const ir::Function& f = module_[id];
  using Kind = ir::Param::Kind;
  rust::Exprs names;
  int64_t positional_only = 0;
  int64_t keyword_only = 0;
  bool star = false;
  bool star_star = false;
  for (const ir::Param& param : f.params) {
    names.push_back(rust::lit_str(param.name));
    positional_only += param.kind == Kind::PositionalOnly ? 1 : 0;
    keyword_only += param.kind == Kind::KeywordOnly ? 1 : 0;
    star = star || param.kind == Kind::Star;
    star_star = star_star || param.kind == Kind::DoubleStar;
  }
  rust::ExprPtr value = rust::call(
      "Params::new", {rust::lit_str(f.qualname), rust::ref(rust::array(std::move(names)))});
  auto say = [&](const char* method, rust::Exprs args) {
    value = rust::method(std::move(value), method, std::move(args));
  };
  if (positional_only > 0) say("positional_only", {rust::lit_int(positional_only)});
  if (keyword_only > 0) say("keyword_only", {rust::lit_int(keyword_only)});
  if (star) say("star", {});
  if (star_star) say("star_star", {});
  if (!is_of_main(id)) say("of_module", {rust::lit_str(module_name(id))});
  return rust::static_(params_statics_.at(id), rust::type("Params"), std::move(value));
}

/// Lowers one function; `raises` and `callees` say what was found in its body.
rust::Item Program::lower_function(FunctionId id, bool* raises, std::set<FunctionId>* callees) {
  const ir::Function& f = module_[id];
  FunctionInfo& info = functions_[static_cast<size_t>(id.index)];
  current_ = f.module;
  Body body(*this, id);
  rust::Block block = body.lower_body();
  *raises = body.raises();
  *callees = body.callees();
  if (f.kind == ir::Function::Kind::Module) {
    rust::Item item = rust::fn("run", {}, rust::type("Res<()>"), std::move(block));
    item.vis = "pub";
    return item;
  }
  if (info.recursive && !f.is_generator) {
    rust::ExprPtr enter = rust::try_(rust::call("recursion::enter"));
    block.stmts.insert(block.stmts.begin(), rust::let("_depth", nullptr, std::move(enter)));
  }
  rust::Item item =
      rust::fn(info.rust_name, body.rust_params(), body.rust_result(info.raises), std::move(block));
  item.python_line = line_of(f.span.begin);
  if (is_several() || is_exported(id)) item.vis = "pub";
  if (f.has_docstring) item.docs = doc_lines(f.docstring);
  return item;
}

rust::Lines Program::doc_lines(const std::string& text) {
  rust::Lines lines;
  size_t begin = 0;
  while (begin <= text.size()) {
    size_t end = text.find('\n', begin);
    if (end == std::string::npos) end = text.size();
    std::string line = text.substr(begin, end - begin);
    size_t first = line.find_first_not_of(" \t");
    size_t last = line.find_last_not_of(" \t\r");
    lines.push_back(first == std::string::npos ? "" : line.substr(first, last - first + 1));
    begin = end + 1;
  }
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  while (!lines.empty() && lines.front().empty()) lines.erase(lines.begin());
  return lines;
}

/// Lowers callees before callers, so that it is known which calls can raise. A function counts as
/// raising until its body turned out not to; one that calls itself raises RecursionError.
std::vector<rust::Item> Program::lower_functions() {
  size_t count = functions_.size();
  std::vector<rust::Item> items(count);
  CallOrder order = find_call_order(module_);
  for (size_t i = module_.sources.size(); i < count; ++i) {
    functions_[i].recursive = order.is_recursive[i] && !module_.functions[i].is_generator;
    functions_[i].raises = !module_.functions[i].is_generator;
  }
  std::vector<bool> lowered(count);
  ir::FunctionIds work(order.callees_first.rbegin(), order.callees_first.rend());
  while (!work.empty()) {
    FunctionId id = work.back();
    work.pop_back();
    size_t i = static_cast<size_t>(id.index);
    bool raises = false;
    std::set<FunctionId> callees;
    items[i] = lower_function(id, &raises, &callees);
    lowered[i] = true;
    for (FunctionId callee : callees) {
      functions_[static_cast<size_t>(callee.index)].callers.insert(id);
    }
    if (module_.is_body(id) || raises || functions_[i].recursive || !functions_[i].raises) {
      rust::print_ahead(items[i]);
      continue;
    }
    functions_[i].raises = false;
    work.push_back(id);
    for (FunctionId caller : functions_[i].callers) {
      if (lowered[static_cast<size_t>(caller.index)] && caller != id) work.push_back(caller);
    }
  }
  return items;
}

/// Functions in the order of their definitions, specialisations of one together.
std::vector<size_t> Program::emission_order() const {
  std::vector<size_t> order;
  for (size_t i = module_.sources.size(); i < module_.functions.size(); ++i) {
    if (!module_.functions[i].is_dropped) order.push_back(i);
  }
  auto place = [&](size_t i) {
    FunctionId origin = module_.functions[i].origin;
    return origin.valid() ? static_cast<size_t>(origin.index) : i;
  };
  std::stable_sort(order.begin(), order.end(),
                   [&](size_t a, size_t b) { return place(a) < place(b); });
  return order;
}

/// `struct State` and its one instance: a module's variables, in one place.
void Program::add_states(std::vector<rust::File>& files) {
  std::vector<std::vector<rust::Field>> fields(files.size());
  std::vector<std::vector<rust::FieldInit>> inits(files.size());
  auto add = [&](int32_t module, const std::string& name, ir::TypeId t) {
    auto at = static_cast<size_t>(module);
    current_ = module;
    rust::TypePtr value = is_dataless(t) ? rust::type_unit() : rust_type(t);
    fields[at].push_back(
        rust::struct_field(name, rust::type_path("Slot", {value}), is_seen() ? "pub" : ""));
    inits[at].push_back({name, rust::call("Slot::new")});
  };
  for (const auto& [id, name] : globals_) {
    const ir::Variable& var = module_[id];
    if (is_module_local(id) || (is_dataless(var.type) && !var.maybe_unbound)) continue;
    add(module_of(var.owner), name, var.type);
  }
  for (const auto& [key, name] : default_slots_) {
    add(module_of(key.first), name, module_[module_[key.first].params[key.second].var].type);
  }
  for (const auto& [id, name] : class_slots_) add(module_of(id), name, type(TypeKind::Any));
  for (size_t i = 0; i < files.size(); ++i) {
    if (fields[i].empty()) continue;
    rust::Item state = rust::struct_("State", std::move(fields[i]));
    state.docs = {"The module's variables."};
    if (is_seen()) state.vis = "pub";
    add_item(files, static_cast<int32_t>(i), std::move(state));
    rust::ExprPtr value =
        rust::call("Global::new", {rust::struct_lit("State", std::move(inits[i]))});
    rust::Item instance = rust::static_("STATE", rust::type("Global<State>"), std::move(value));
    if (is_seen()) instance.vis = "pub";
    add_item(files, static_cast<int32_t>(i), std::move(instance));
  }
}

/// Some attribute of the module is read that it may not have.
bool Program::lacks_attributes(int32_t module) const {
  return std::any_of(module_.exprs.begin(), module_.exprs.end(), [&](const ir::Expr& e) {
    bool is_attribute = e.kind == ExprKind::Variable && !e.text.empty();
    return is_attribute && module_of(module_[e.var].owner) == module &&
           module_[e.var].maybe_unbound;
  });
}

/// What runs the body of an imported module once.
void Program::add_import(rust::File& file, int32_t module) const {
  const ir::SourceModule& source = module_.sources[static_cast<size_t>(module)];
  rust::Exprs args{rust::lit_str(source.name)};
  bool names_all = lacks_attributes(module);
  if (names_all) {
    rust::Exprs names;
    for (const std::string& name : source.names) names.push_back(rust::lit_str(name));
    args.push_back(rust::ref(rust::array(std::move(names))));
  }
  rust::ExprPtr made = rust::call(names_all ? "Import::naming" : "Import::new", std::move(args));
  rust::Item state = rust::static_("IMPORT", rust::type("Import"), std::move(made));
  state.vis = "pub";
  state.blank_before = true;
  rust::add(file.items, std::move(state));
  rust::ExprPtr run = rust::method(rust::path("IMPORT"), "run", {rust::path("run")});
  rust::Item import = rust::fn("import", {}, rust::type("Res<()>"), rust::block_of(std::move(run)));
  import.docs = {"Runs the module's body, unless it ran."};
  import.vis = "pub";
  import.blank_before = true;
  rust::add(file.items, std::move(import));
}

/// The items of a program of several modules are seen by all of them.
void Program::add_item(std::vector<rust::File>& files, int32_t module, rust::Item item) const {
  bool can_be_seen = item.kind != rust::ItemKind::kMacro;
  if (is_several() && can_be_seen) item.vis = "pub";
  item.blank_before = true;
  rust::add(files[static_cast<size_t>(module)].items, std::move(item));
}

std::vector<rust::File> Program::make_files(std::vector<rust::Item> items) {
  std::vector<rust::File> files(module_.sources.size());
  for (size_t i = 0; i < files.size(); ++i) {
    const ir::Function& body = module_.functions[i];
    if (body.has_docstring) files[i].inner_docs = doc_lines(body.docstring);
    rust::add(files[i].items, rust::use("portalis_runtime::*"));
  }
  add_states(files);
  add_structs(files);
  for (const auto& [id, name] : params_statics_) add_item(files, module_of(id), params_item(id));
  for (size_t i : emission_order()) {
    add_item(files, module_.functions[i].module, std::move(items[i]));
  }
  for (size_t i = 0; i < files.size(); ++i) {
    if (i > 0) add_import(files[i], static_cast<int32_t>(i));
    items[i].docs = {"The module's body."};
    add_item(files, static_cast<int32_t>(i), std::move(items[i]));
  }
  return files;
}

bool Program::is_exported(FunctionId id) const {
  const ir::FunctionIds& exported = options_.exported;
  return std::find(exported.begin(), exported.end(), id) != exported.end();
}

/// What other crates have to know to call the exported functions.
void Program::describe_exports(Lowered& out) const {
  for (FunctionId id : options_.exported) {
    Exported made;
    made.rust_name = functions_[static_cast<size_t>(id.index)].rust_name;
    for (const ir::Param& param : module_[id].params) {
      made.by_value.push_back(pass_by_value(module_[param.var].type));
    }
    out.exported.push_back(std::move(made));
  }
  if (!options_.exported.empty()) out.variables = globals_;
}

Lowered Program::run() {
  Lowered out;
  try {
    out.files = make_files(lower_functions());
    describe_exports(out);
  } catch (const RefusalError& error) {
    out.refusals.push_back(error.refusal);
  }
  return out;
}

Lowered lower(const ir::Module& module, const LowerOptions& options) {
  const rust::SharedNodes nodes;
  return Program(module, options).run();
}

}  // namespace portalis::lower
