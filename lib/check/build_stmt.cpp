// Statements.
#include <utility>

#include "check/builder.hpp"

namespace portalis::check {

using namespace parse;  // NOLINT: the views

ir::StmtId Builder::add_stmt(ir::Stmt stmt, Block& out) {
  ir::StmtId id = module_.add(std::move(stmt));
  out.push_back(id);
  return id;
}

void Builder::block(const ChildRange& nodes, Block& out, bool skip_docstring) {
  if (++context_.block_depth == 21) {
    syntax(nodes.front(), "too many statically nested blocks");
  }
  for (NodeId node : nodes) {
    if (skip_docstring) {
      skip_docstring = false;
      continue;
    }
    statement(node, out);
  }
  --context_.block_depth;
}

void Builder::branch(const ChildRange& nodes, Block& out) {
  if (nodes.empty()) return;
  ++context_.class_branches;
  block(nodes, out);
  --context_.class_branches;
}

void Builder::loop_branch(const ChildRange& nodes, Block& out) {
  bool outer = context_.in_loop;
  context_.in_loop = true;
  ++context_.loop_depth;
  branch(nodes, out);
  --context_.loop_depth;
  context_.in_loop = outer;
}

void Builder::statement(NodeId node, Block& out) {
  NodeKind kind = tree_.kind(node);
  ir::Stmt stmt;
  stmt.span = span(node);
  if (kind != NodeKind::kImportFrom) saw_code_ = true;
  if (is_left_out(node)) return;
  switch (kind) {
    case NodeKind::kFunctionDef:
      return define_function(node, out);
    case NodeKind::kAsyncFunctionDef:
      refuse(node, "`async def`", "write a function or a generator");
      return;
    case NodeKind::kClassDef:
      return define_class(node, out);
    case NodeKind::kReturn:
      return return_statement(node, out);
    case NodeKind::kDelete:
      stmt.kind = ir::StmtKind::Delete;
      for (NodeId id : DeleteView(tree_, node).targets()) stmt.targets.push_back(target(id));
      break;
    case NodeKind::kAssign:
      return assign(node, out);
    case NodeKind::kTypeAlias:
      refuse(node, "a `type` statement", "write the program for Python 3.11");
      return;
    case NodeKind::kAugAssign:
      return aug_assign(node, out);
    case NodeKind::kAnnAssign:
      return annotated_assign(node, out);
    case NodeKind::kFor:
      return for_statement(node, out);
    case NodeKind::kAsyncFor:
      syntax(node, "'async for' outside async function");
      return;
    case NodeKind::kWhile:
      return while_statement(node, out);
    case NodeKind::kIf:
      return if_statement(node, out);
    case NodeKind::kWith:
      return with_statement(node, out);
    case NodeKind::kAsyncWith:
      syntax(node, "'async with' outside async function");
      return;
    case NodeKind::kMatch:
      return match_statement(node, out);
    case NodeKind::kRaise: {
      RaiseView view(tree_, node);
      stmt.kind = ir::StmtKind::Raise;
      if (view.exc().valid()) stmt.value = expression(view.exc());
      if (view.cause().valid()) stmt.cause = expression(view.cause());
      break;
    }
    case NodeKind::kTry:
      return try_statement(node, out);
    case NodeKind::kTryStar:
      refuse(node, "`except*`", "catch the exceptions one by one");
      return;
    case NodeKind::kAssert: {
      AssertView view(tree_, node);
      stmt.kind = ir::StmtKind::Assert;
      stmt.value = expression(view.test());
      if (view.msg().valid()) stmt.cause = expression(view.msg());
      break;
    }
    case NodeKind::kImport:
      return import_statement(node, out);
    case NodeKind::kImportFrom:
      return import_from_statement(node, out);
    case NodeKind::kGlobal:
    case NodeKind::kNonlocal:
      return;
    case NodeKind::kExpr:
      stmt.kind = ir::StmtKind::Expr;
      stmt.value = expression(parse::ExprView(tree_, node).value());
      note_collection(stmt.value);
      break;
    case NodeKind::kPass:
      stmt.kind = ir::StmtKind::Pass;
      break;
    case NodeKind::kBreak:
      if (!context_.in_loop) return syntax(node, "'break' outside loop");
      stmt.kind = ir::StmtKind::Break;
      break;
    case NodeKind::kContinue:
      if (!context_.in_loop) return syntax(node, "'continue' not properly in loop");
      stmt.kind = ir::StmtKind::Continue;
      break;
    default:
      refuse(node, "this statement", "use another form");
      return;
  }
  add_stmt(std::move(stmt), out);
}

void Builder::return_statement(NodeId node, Block& out) {
  ReturnView view(tree_, node);
  const Scope& scope = scopes_.scopes[static_cast<size_t>(context_.scope)];
  if (scope.kind != ScopeKind::kFunction) return syntax(node, "'return' outside function");
  ir::Stmt stmt;
  stmt.kind = ir::StmtKind::Return;
  stmt.span = span(node);
  if (view.value().valid()) stmt.value = expression(view.value());
  add_stmt(std::move(stmt), out);
}

// `Vector = list[float]`, `T = TypeVar("T")`: names that nothing but annotations read.
bool Builder::is_type_alias(NodeId target, NodeId value) {
  if (tree_.kind(target) != NodeKind::kName) return false;
  const NameInfo* info = scopes_.find(context_.scope, name_of(NameView(tree_, target).id()));
  if (info == nullptr || (info->flags & kUsed) || info->num_bindings != 1) return false;
  NodeKind kind = tree_.kind(value);
  if (kind == NodeKind::kCall) {
    const Import* import = import_behind(CallView(tree_, value).func());
    return import != nullptr && import->module == "typing" &&
           (import->member == "TypeVar" || import->member == "NewType" ||
            import->member == "ParamSpec");
  }
  if (kind == NodeKind::kName) {
    const Import* import = import_behind(value);
    return import != nullptr && import->module == "typing";
  }
  if (kind != NodeKind::kSubscript || !is_plain_annotation(value)) return false;
  NodeId generic = SubscriptView(tree_, value).value();
  if (tree_.kind(generic) == NodeKind::kAttribute) generic = AttributeView(tree_, generic).value();
  const Import* import = import_behind(generic);
  if (import != nullptr) {
    return import->module == "typing" || import->module == "collections.abc";
  }
  if (tree_.kind(generic) != NodeKind::kName) return false;
  Name name = name_of(NameView(tree_, generic).id());
  std::string_view type = scopes_.names.text(name);
  bool is_builtin = scopes_.resolve(context_.scope, name) < 0;
  return is_builtin && (type == "list" || type == "dict" || type == "tuple" || type == "set" ||
                        type == "frozenset" || type == "type");
}

void Builder::assign(NodeId node, Block& out) {
  AssignView view(tree_, node);
  std::vector<NodeId> targets = view.targets().to_vector();
  if (targets.size() == 1 && is_type_alias(targets[0], view.value())) return;
  ir::Stmt stmt;
  stmt.kind = ir::StmtKind::Assign;
  stmt.span = span(node);
  stmt.value = expression(view.value());
  for (NodeId id : targets) {
    if (tree_.kind(id) == NodeKind::kStarred) {
      syntax(id, "starred assignment target must be in a list or tuple");
      return;
    }
    stmt.targets.push_back(target(id));
    note_type_checking(id, view.value());
  }
  add_stmt(std::move(stmt), out);
}

void Builder::annotated_assign(NodeId node, Block& out) {
  AnnAssignView view(tree_, node);
  // Annotations of a function's locals are never evaluated.
  bool in_function =
      scopes_.scopes[static_cast<size_t>(context_.scope)].kind == ScopeKind::kFunction;
  if (!in_function) check_annotation(view.annotation());
  bool in_class = scopes_.scopes[static_cast<size_t>(context_.scope)].kind == ScopeKind::kClass;
  if (in_class && context_.dataclass != nullptr && dataclass_field(node, out)) return;
  if (in_class && context_.annotated != nullptr && tree_.kind(view.target()) == NodeKind::kName) {
    if (context_.class_branches > 0) {
      refuse(node, "a field of a named tuple in a branch",
             "declare it at the top of the class body");
    }
    context_.annotated->push_back(mangled(NameView(tree_, view.target()).id()));
  }
  ir::Stmt stmt;
  stmt.span = span(node);
  if (!view.value().valid()) {
    stmt.kind = ir::StmtKind::Pass;
    add_stmt(std::move(stmt), out);
    return;
  }
  const Import* annotation = import_behind(view.annotation());
  bool is_alias = annotation != nullptr && annotation->member == "TypeAlias";
  if (is_alias && is_type_alias(view.target(), view.value())) return;
  stmt.kind = ir::StmtKind::Assign;
  stmt.value = expression(view.value());
  stmt.targets.push_back(target(view.target()));
  add_stmt(std::move(stmt), out);
}

void Builder::aug_assign(NodeId node, Block& out) {
  AugAssignView view(tree_, node);
  ir::Stmt stmt;
  stmt.kind = ir::StmtKind::AugAssign;
  stmt.span = span(node);
  stmt.binary_op = binary_op(view.op());
  if (tree_.kind(view.target()) == NodeKind::kName) {
    Name name = name_of(NameView(tree_, view.target()).id());
    bool in_class = scopes_.scopes[static_cast<size_t>(context_.scope)].kind == ScopeKind::kClass;
    if (in_class && !context_.class_assigned->contains(name)) {
      refuse(node, "an augmented assignment to a name not yet bound in the class body",
             "assign it first");
    }
  }
  stmt.targets.push_back(target(view.target()));
  stmt.value = expression(view.value());
  if (module_[stmt.targets[0]].kind == ir::ExprKind::Variable) {
    note_read(module_[stmt.targets[0]].var);
  }
  add_stmt(std::move(stmt), out);
}

/// `TYPE_CHECKING = False` instead of importing `typing`, which takes time: type checkers know it.
void Builder::note_type_checking(NodeId target, NodeId value) {
  bool is_of_module = context_.scope == 0 && context_.block_depth == 1;
  if (!is_of_module || tree_.kind(target) != NodeKind::kName) return;
  Name name = name_of(NameView(tree_, target).id());
  const NameInfo* info = scopes_.find(0, name);
  constexpr uint16_t kElsewhere = kDeleted | kBoundInside | kBoundInLoop | kBoundOutside;
  bool is_constant = info != nullptr && info->num_bindings == 1 && (info->flags & kElsewhere) == 0;
  bool is_false = tree_.kind(value) == NodeKind::kConstant &&
                  tree_.constant(ConstantView(tree_, value).value()).kind == ConstantKind::kFalse;
  if (scopes_.names.text(name) != "TYPE_CHECKING") return;
  if (is_constant && is_false) has_false_type_checking_ = true;
}

bool Builder::is_type_checking(NodeId test) {
  const Import* import = import_behind(test);
  if (tree_.kind(test) == NodeKind::kName && has_false_type_checking_) {
    Name name = name_of(NameView(tree_, test).id());
    bool is_of_module = scopes_.resolve(context_.scope, name) == 0;
    if (is_of_module && scopes_.names.text(name) == "TYPE_CHECKING") return true;
  }
  if (import != nullptr) return import->module == "typing" && import->member == "TYPE_CHECKING";
  if (tree_.kind(test) != NodeKind::kAttribute) return false;
  AttributeView view(tree_, test);
  const Import* module = import_behind(view.value());
  return module != nullptr && module->module == "typing" && module->member.empty() &&
         text(view.attr()) == "TYPE_CHECKING";
}

void Builder::if_statement(NodeId node, Block& out) {
  IfView view(tree_, node);
  if (is_type_checking(view.test())) {
    if (!view.orelse().empty()) block(view.orelse(), out);
    return;
  }
  std::optional<bool> truth;
  if (context_.scope == 0) truth = program_.modules.decided(index_).truth(view.test());
  if (truth) {
    ChildRange live = *truth ? view.body() : view.orelse();
    if (!live.empty()) branch(live, out);
    return;
  }
  ir::Stmt stmt;
  stmt.kind = ir::StmtKind::If;
  stmt.span = span(node);
  stmt.value = expression(view.test());
  branch(view.body(), stmt.body);
  branch(view.orelse(), stmt.orelse);
  add_stmt(std::move(stmt), out);
}

void Builder::while_statement(NodeId node, Block& out) {
  WhileView view(tree_, node);
  ir::Stmt stmt;
  stmt.kind = ir::StmtKind::While;
  stmt.span = span(node);
  bool outer = context_.in_loop;
  context_.in_loop = true;
  ++context_.loop_depth;
  stmt.value = expression(view.test());
  --context_.loop_depth;
  context_.in_loop = outer;
  loop_branch(view.body(), stmt.body);
  branch(view.orelse(), stmt.orelse);
  add_stmt(std::move(stmt), out);
}

void Builder::for_statement(NodeId node, Block& out) {
  ForView view(tree_, node);
  ir::Stmt stmt;
  stmt.kind = ir::StmtKind::For;
  stmt.span = span(node);
  stmt.value = expression(view.iter());
  if (tree_.kind(view.target()) == NodeKind::kStarred) {
    return syntax(view.target(), "starred assignment target must be in a list or tuple");
  }
  ++context_.loop_depth;
  ++context_.class_branches;
  stmt.targets.push_back(target(view.target()));
  --context_.class_branches;
  --context_.loop_depth;
  loop_branch(view.body(), stmt.body);
  branch(view.orelse(), stmt.orelse);
  add_stmt(std::move(stmt), out);
}

void Builder::with_statement(NodeId node, Block& out) {
  WithView view(tree_, node);
  Block* place = &out;
  std::vector<Block> bodies(view.items().size());
  std::vector<ir::Stmt> stmts;
  ++context_.class_branches;
  for (NodeId item : view.items()) {
    WithitemView item_view(tree_, item);
    ir::Stmt stmt;
    stmt.kind = ir::StmtKind::With;
    stmt.span = span(node);
    stmt.value = expression(item_view.context_expr());
    NodeId as = item_view.optional_vars();
    if (as.valid()) {
      if (tree_.kind(as) == NodeKind::kStarred) {
        syntax(as, "starred assignment target must be in a list or tuple");
      } else {
        stmt.targets.push_back(target(as));
      }
    }
    stmts.push_back(std::move(stmt));
  }
  Block body;
  block(view.body(), body);
  --context_.class_branches;
  // The last item is the innermost.
  for (size_t i = stmts.size(); i-- > 0;) {
    stmts[i].body = std::exchange(body, {});
    add_stmt(std::move(stmts[i]), i == 0 ? *place : body);
  }
}

void Builder::try_statement(NodeId node, Block& out) {
  TryView view(tree_, node);
  ir::Stmt stmt;
  stmt.kind = ir::StmtKind::Try;
  stmt.span = span(node);
  branch(view.body(), stmt.body);
  std::vector<NodeId> handlers = view.handlers().to_vector();
  for (size_t i = 0; i < handlers.size(); ++i) {
    ExceptHandlerView handler_view(tree_, handlers[i]);
    ir::Handler handler;
    handler.span = span(handlers[i]);
    if (handler_view.type().valid()) {
      handler.type = expression(handler_view.type());
    } else if (i + 1 < handlers.size()) {
      syntax(handlers[i], "default 'except:' must be last");
    }
    ++context_.class_branches;
    if (handler_view.name().valid()) handler.var = bind(handler_view.name());
    block(handler_view.body(), handler.body);
    --context_.class_branches;
    stmt.handlers.push_back(std::move(handler));
  }
  branch(view.orelse(), stmt.orelse);
  branch(view.finalbody(), stmt.finalbody);
  add_stmt(std::move(stmt), out);
}

void Builder::match_statement(NodeId node, Block& out) {
  MatchView view(tree_, node);
  ir::Stmt stmt;
  stmt.kind = ir::StmtKind::Match;
  stmt.span = span(node);
  stmt.value = expression(view.subject());
  std::vector<NodeId> cases = view.cases().to_vector();
  ++context_.class_branches;
  for (size_t i = 0; i < cases.size(); ++i) {
    MatchCaseView case_view(tree_, cases[i]);
    ir::MatchCase made;
    made.span = span(cases[i]);
    std::vector<Symbol> bound;
    check_captures(case_view.pattern(), bound);
    made.pattern = pattern(case_view.pattern());
    if (case_view.guard().valid()) made.guard = expression(case_view.guard());
    bool catches_all = !case_view.guard().valid() && is_irrefutable(case_view.pattern());
    if (catches_all && i + 1 < cases.size()) {
      syntax(case_view.pattern(), irrefutable_reason(case_view.pattern()));
    }
    block(case_view.body(), made.body);
    stmt.cases.push_back(std::move(made));
  }
  --context_.class_branches;
  add_stmt(std::move(stmt), out);
}

}  // namespace portalis::check
