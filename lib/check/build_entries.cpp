// What stands for the unknown callers of a library.
//
// Input:     a module whose statements are built. Output, by who calls: for each function that the
//            module defines an entry, one more function that calls it with arguments of the types
//            that its annotations and defaults name, any other argument being of any type; or, at
//            the module's end, a statement that offers the function by its name.
// Invariant: an entry decides only which forms of a function exist: inference types the function
//            for it as for every other call. A function that is offered takes any arguments.
#include <algorithm>

#include "check/builder.hpp"

namespace portalis::check {

using ir::TypeHint;
using ir::TypeKind;

namespace {

/// Types whose values cannot change: an argument crosses a border as a value, not as an object.
bool is_constant_type(const TypeHint& hint) {
  switch (hint.kind) {
    case TypeKind::Bool:
    case TypeKind::Int:
    case TypeKind::Float:
    case TypeKind::Str:
    case TypeKind::Bytes:
      return true;
    case TypeKind::Tuple:
    case TypeKind::TupleOf:
      return std::all_of(hint.args.begin(), hint.args.end(), is_constant_type);
    default:
      return false;
  }
}

TypeHint hint_of_default(const ir::Expr& value) {
  switch (value.kind) {
    case ir::ExprKind::ConstBool:
      return {TypeKind::Bool, false, "", {}};
    case ir::ExprKind::ConstInt:
      return {TypeKind::Int, false, "", {}};
    case ir::ExprKind::ConstFloat:
      return {TypeKind::Float, false, "", {}};
    case ir::ExprKind::ConstStr:
      return {TypeKind::Str, false, "", {}};
    case ir::ExprKind::ConstBytes:
      return {TypeKind::Bytes, false, "", {}};
    default:
      return {};
  }
}

}  // namespace

/// A statement of the module that is not translated.
bool Builder::is_left_out(NodeId statement) const {
  bool is_of_module = library_ != nullptr && context_.scope == 0 && context_.block_depth == 1;
  return is_of_module && library_->left_out.contains(span(statement).begin);
}

void Builder::add_entry(const ir::Stmt& define) {
  const ir::Expr object = module_[define.value];
  const ir::Function original = module_[object.function];
  auto packs = [](const ir::Param& param) {
    return param.kind == ir::Param::Kind::Star || param.kind == ir::Param::Kind::DoubleStar;
  };
  bool is_plain = define.decorators.empty() && module_[define.var].num_writes == 1 &&
                  !original.is_generator && !original.is_async &&
                  std::none_of(original.params.begin(), original.params.end(), packs);
  if (!is_plain) return;

  ir::Function entry;
  entry.name = original.name;
  entry.qualname = original.qualname + ".<entry>";
  entry.span = original.span;
  entry.parent = body_;
  entry.module = index_;
  entry.is_entry = true;
  ir::FunctionId id = module_.add(std::move(entry));
  immediate_function_.push_back(false);
  Context outer = context_;
  context_ = Context{};
  context_.function = id;
  auto part = [&](ir::ExprKind kind, ir::VarId var) {
    ir::Expr e;
    e.kind = kind;
    e.span = original.span;
    e.var = note_read(var);
    return module_.add(std::move(e));
  };
  ir::Expr call;
  call.kind = ir::ExprKind::Call;
  call.span = original.span;
  call.a = part(ir::ExprKind::Variable, define.var);
  for (size_t i = 0; i < original.params.size(); ++i) {
    ir::Param param = original.params[i];
    TypeHint hint;
    if (param.hint >= 0) hint = module_.hints[static_cast<size_t>(param.hint)];
    if (param.hint < 0 && object.items[i].valid()) hint = hint_of_default(module_[object.items[i]]);
    if (!is_constant_type(hint)) hint = {};
    param.hint = static_cast<int32_t>(module_.hints.size());
    module_.hints.push_back(std::move(hint));
    param.has_default = false;
    param.var = note_write(fresh_variable(param.name, id));
    module_[param.var].is_param = true;
    ir::Argument argument;
    argument.value = part(ir::ExprKind::Variable, param.var);
    if (param.kind == ir::Param::Kind::KeywordOnly) {
      argument.kind = ir::Argument::Kind::Keyword;
      argument.name = param.name;
    }
    call.args.push_back(std::move(argument));
    module_[id].params.push_back(std::move(param));
  }
  ir::Stmt result;
  result.kind = ir::StmtKind::Return;
  result.span = original.span;
  result.value = module_.add(std::move(call));
  Block body;
  add_stmt(std::move(result), body);
  module_[id].body = std::move(body);
  context_ = outer;
}

/// What is left out binds nothing.
void Builder::check_left_out_names() {
  for (const auto& [var, at] : global_reads_) {
    if (module_[var].num_writes > 0) continue;
    problems_.refuse(at, "`" + module_[var].name + "`", "what binds it is not translated");
  }
}

void Builder::add_entries() {
  const ir::StmtIds statements = module_[body_].body;
  for (ir::StmtId id : statements) {
    if (module_[id].kind == ir::StmtKind::DefineFunction) add_entry(ir::Stmt(module_[id]));
  }
}

/// `0export("module:name", name)` for each function whose name does not begin with `_`.
void Builder::add_offers() {
  Block& body = module_[body_].body;
  const ir::StmtIds statements = body;
  for (ir::StmtId id : statements) {
    const ir::Stmt define = module_[id];
    if (define.kind != ir::StmtKind::DefineFunction) continue;
    const std::string name = module_[define.var].name;
    if (name.starts_with("_")) continue;
    auto part = [&](ir::ExprKind kind, std::string text) {
      ir::Expr e;
      e.kind = kind;
      e.span = define.span;
      e.text = std::move(text);
      return e;
    };
    ir::Expr call = part(ir::ExprKind::Call, "");
    call.a = module_.add(part(ir::ExprKind::Builtin, "0export"));
    ir::Expr function = part(ir::ExprKind::Variable, "");
    function.var = note_read(define.var);
    for (ir::Expr argument : {part(ir::ExprKind::ConstStr,
                                   module_.sources[static_cast<size_t>(index_)].name + ":" + name),
                              std::move(function)}) {
      call.args.emplace_back().value = module_.add(std::move(argument));
    }
    ir::Stmt offer;
    offer.kind = ir::StmtKind::Expr;
    offer.span = define.span;
    offer.value = module_.add(std::move(call));
    add_stmt(std::move(offer), body);
  }
}

}  // namespace portalis::check
