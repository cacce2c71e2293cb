// Expressions.
#include <algorithm>
#include <utility>

#include "check/builder.hpp"
#include "check/builtins.hpp"

namespace portalis::check {

using namespace parse;  // NOLINT: the views

namespace {

// "0x1f..." to decimal digits.
std::string decimal(const std::string& text) {
  if (!text.starts_with("0x")) return text;
  std::vector<uint32_t> limbs;  // base 10^9, least first
  for (char c : text.substr(2)) {
    uint64_t carry = static_cast<uint64_t>(c <= '9' ? c - '0' : c - 'a' + 10);
    for (uint32_t& limb : limbs) {
      uint64_t value = uint64_t{limb} * 16 + carry;
      limb = static_cast<uint32_t>(value % 1000000000);
      carry = value / 1000000000;
    }
    if (carry > 0) limbs.push_back(static_cast<uint32_t>(carry));
  }
  std::string out;
  for (size_t i = limbs.size(); i-- > 0;) {
    std::string part = std::to_string(limbs[i]);
    if (!out.empty()) out.append(9 - part.size(), '0');
    out += part;
  }
  return out.empty() ? "0" : out;
}

ir::UnaryOp unary_op(UnaryOperator op) {
  constexpr ir::UnaryOp kOps[] = {ir::UnaryOp::Invert, ir::UnaryOp::Not, ir::UnaryOp::Pos,
                                  ir::UnaryOp::Neg};
  return kOps[static_cast<size_t>(op)];
}

constexpr std::string_view kConsumers[] = {"all", "any", "dict",   "frozenset", "list", "max",
                                           "min", "set", "sorted", "sum",       "tuple"};
constexpr std::string_view kInspecting[] = {
    "__annotations__", "__builtins__", "__closure__", "__code__", "__globals__", "__subclasses__",
    "f_locals",        "gi_frame",     "tb_frame",    "tb_lasti", "tb_lineno",   "tb_next"};
// The attributes of `sys` that a program may assign.
constexpr std::string_view kStreams[] = {"stdin", "stdout", "stderr"};

}  // namespace

ir::BinaryOp binary_op(BinaryOperator op) {
  constexpr ir::BinaryOp kOps[] = {
      ir::BinaryOp::Add,     ir::BinaryOp::Sub,   ir::BinaryOp::Mul,    ir::BinaryOp::MatMul,
      ir::BinaryOp::Div,     ir::BinaryOp::Mod,   ir::BinaryOp::Pow,    ir::BinaryOp::LShift,
      ir::BinaryOp::RShift,  ir::BinaryOp::BitOr, ir::BinaryOp::BitXor, ir::BinaryOp::BitAnd,
      ir::BinaryOp::FloorDiv};
  return kOps[static_cast<size_t>(op)];
}

ir::Expr Builder::make(ir::ExprKind kind, NodeId node) const {
  ir::Expr out;
  out.kind = kind;
  out.span = span(node);
  return out;
}

ir::ExprId Builder::constant(NodeId node, ConstantId id) {
  const Constant& value = tree_.constant(id);
  ir::Expr out = make(ir::ExprKind::ConstNone, node);
  switch (value.kind) {
    case ConstantKind::kNone:
      break;
    case ConstantKind::kTrue:
    case ConstantKind::kFalse:
      out.kind = ir::ExprKind::ConstBool;
      out.int_value = value.kind == ConstantKind::kTrue;
      break;
    case ConstantKind::kEllipsis:
      out.kind = ir::ExprKind::ConstEllipsis;
      break;
    case ConstantKind::kInt:
      out.kind = ir::ExprKind::ConstInt;
      out.fits_i64 = value.fits_int64;
      out.int_value = value.small;
      out.text = value.fits_int64 ? std::to_string(value.small) : decimal(value.text);
      break;
    case ConstantKind::kFloat:
    case ConstantKind::kComplex:
      out.kind = value.kind == ConstantKind::kFloat ? ir::ExprKind::ConstFloat
                                                    : ir::ExprKind::ConstComplex;
      out.float_value = value.real;
      break;
    case ConstantKind::kStr:
    case ConstantKind::kBytes:
      out.kind =
          value.kind == ConstantKind::kStr ? ir::ExprKind::ConstStr : ir::ExprKind::ConstBytes;
      out.text = value.text;
      break;
  }
  return module_.add(std::move(out));
}

ir::ExprIds Builder::expressions(const ChildRange& nodes, bool allow_starred) {
  ir::ExprIds out;
  for (NodeId node : nodes) {
    out.push_back(allow_starred ? starred_or_expression(node) : expression(node));
  }
  return out;
}

ir::ExprId Builder::starred_or_expression(NodeId node) {
  if (tree_.kind(node) != NodeKind::kStarred) return expression(node);
  ir::Expr star = make(ir::ExprKind::Starred, node);
  star.a = expression(StarredView(tree_, node).value());
  return module_.add(std::move(star));
}

ir::ExprId Builder::expression(NodeId node) {
  bool immediate = context_.immediate;
  context_.immediate = false;
  ir::Expr out = make(ir::ExprKind::ConstNone, node);
  switch (tree_.kind(node)) {
    case NodeKind::kConstant:
      return constant(node, ConstantView(tree_, node).value());
    case NodeKind::kName:
      return read(node, NameView(tree_, node).id());
    case NodeKind::kBoolOp: {
      BoolOpView view(tree_, node);
      out.kind = view.op() == BoolOperator::kAnd ? ir::ExprKind::And : ir::ExprKind::Or;
      out.items = expressions(view.values(), false);
      break;
    }
    case NodeKind::kNamedExpr:
      return walrus(node);
    case NodeKind::kBinOp: {
      BinOpView view(tree_, node);
      out.kind = ir::ExprKind::Binary;
      out.binary_op = binary_op(view.op());
      out.a = expression(view.left());
      out.b = expression(view.right());
      break;
    }
    case NodeKind::kUnaryOp: {
      UnaryOpView view(tree_, node);
      out.kind = ir::ExprKind::Unary;
      out.unary_op = unary_op(view.op());
      out.a = expression(view.operand());
      break;
    }
    case NodeKind::kLambda:
      context_.immediate = immediate;
      return lambda(node);
    case NodeKind::kIfExp: {
      IfExpView view(tree_, node);
      out.kind = ir::ExprKind::IfExp;
      out.a = expression(view.test());
      out.b = expression(view.body());
      out.c = expression(view.orelse());
      break;
    }
    case NodeKind::kDict: {
      DictView view(tree_, node);
      out.kind = ir::ExprKind::Dict;
      std::vector<NodeId> keys = view.keys().to_vector();
      std::vector<NodeId> values = view.values().to_vector();
      for (size_t i = 0; i < keys.size(); ++i) {
        out.items.push_back(keys[i].valid() ? expression(keys[i]) : ir::ExprId());
        out.items.push_back(expression(values[i]));
      }
      break;
    }
    case NodeKind::kSet:
      out.kind = ir::ExprKind::Set;
      out.items = expressions(SetView(tree_, node).elts(), true);
      break;
    case NodeKind::kList:
    case NodeKind::kTuple: {
      bool is_list = tree_.kind(node) == NodeKind::kList;
      out.kind = is_list ? ir::ExprKind::List : ir::ExprKind::Tuple;
      ChildRange elts = is_list ? ListView(tree_, node).elts() : TupleView(tree_, node).elts();
      out.items = expressions(elts, true);
      break;
    }
    case NodeKind::kListComp:
    case NodeKind::kSetComp:
    case NodeKind::kDictComp:
      return comprehension(node);
    case NodeKind::kGeneratorExp:
      context_.immediate = immediate;
      return generator_expression(node);
    case NodeKind::kAwait:
      syntax(node,
             context_.scope == 0 ? "'await' outside function" : "'await' outside async function");
      break;
    case NodeKind::kYield: {
      NodeId value = YieldView(tree_, node).value();
      out.kind = ir::ExprKind::Yield;
      if (value.valid()) out.a = expression(value);
      break;
    }
    case NodeKind::kYieldFrom:
      out.kind = ir::ExprKind::YieldFrom;
      out.a = expression(YieldFromView(tree_, node).value());
      break;
    case NodeKind::kCompare: {
      CompareView view(tree_, node);
      out.kind = ir::ExprKind::Compare;
      out.items.push_back(expression(view.left()));
      for (NodeId id : view.comparators()) out.items.push_back(expression(id));
      for (CompareOperator op : view.ops()) out.ops.push_back(static_cast<ir::CompareOp>(op));
      break;
    }
    case NodeKind::kCall:
      return call(node);
    case NodeKind::kJoinedStr:
      return formatted_string(node);
    case NodeKind::kFormattedValue:
      return formatted_value(node);
    case NodeKind::kAttribute:
      return attribute(node);
    case NodeKind::kSubscript: {
      SubscriptView view(tree_, node);
      out.kind = ir::ExprKind::Index;
      out.a = expression(view.value());
      out.b = expression(view.slice());
      break;
    }
    case NodeKind::kSlice: {
      SliceView view(tree_, node);
      out.kind = ir::ExprKind::Slice;
      if (view.lower().valid()) out.a = expression(view.lower());
      if (view.upper().valid()) out.b = expression(view.upper());
      if (view.step().valid()) out.c = expression(view.step());
      break;
    }
    case NodeKind::kStarred:
      syntax(node, "can't use starred expression here");
      break;
    default:
      refuse(node, "this expression", "use another form");
      break;
  }
  return module_.add(std::move(out));
}

// ---- targets ----

ir::ExprId Builder::name_target(NodeId node) {
  ir::Expr out = make(ir::ExprKind::Variable, node);
  NameView view(tree_, node);
  if (view.ctx() == ExprContext::kDel) {
    Name name = name_of(view.id());
    int32_t owner = scopes_.resolve(context_.scope, name);
    out.var = variable(owner < 0 ? 0 : owner, name);
    module_[out.var].deleted = true;
    if (context_.function != module_[out.var].owner) module_[out.var].written_by_inner = true;
    note_capture(out.var);
    if (module_[out.var].storage == ir::Storage::ClassBody) {
      context_.class_assigned->erase(name);
      if (context_.class_branches > 0) {
        refuse(node, "a conditional `del` in a class body", "delete it unconditionally");
      }
    }
  } else {
    out.var = bind(view.id());
  }
  return module_.add(std::move(out));
}

ir::ExprId Builder::target(NodeId node) {
  NodeKind kind = tree_.kind(node);
  if (kind == NodeKind::kName) return name_target(node);
  if (kind != NodeKind::kTuple && kind != NodeKind::kList && kind != NodeKind::kStarred) {
    return expression(node);
  }
  ir::Expr out = make(ir::ExprKind::Starred, node);
  if (kind == NodeKind::kStarred) {
    out.a = target(StarredView(tree_, node).value());
    return module_.add(std::move(out));
  }
  out.kind = kind == NodeKind::kTuple ? ir::ExprKind::Tuple : ir::ExprKind::List;
  ChildRange elts =
      kind == NodeKind::kTuple ? TupleView(tree_, node).elts() : ListView(tree_, node).elts();
  int stars = 0;
  for (NodeId id : elts) {
    stars += tree_.kind(id) == NodeKind::kStarred;
    out.items.push_back(target(id));
  }
  if (stars > 1) syntax(node, "multiple starred expressions in assignment");
  return module_.add(std::move(out));
}

ir::ExprId Builder::walrus(NodeId node) {
  NamedExprView view(tree_, node);
  ir::Expr out = make(ir::ExprKind::NamedExpr, node);
  out.a = expression(view.value());
  out.var = bind(NameView(tree_, view.target()).id());
  return module_.add(std::move(out));
}

// ---- calls and attributes ----

bool Builder::consumes_at_once(ir::ExprId callee) const {
  const ir::Expr& expr = module_[callee];
  if (expr.kind == ir::ExprKind::Builtin) {
    return std::find(std::begin(kConsumers), std::end(kConsumers), expr.text) !=
           std::end(kConsumers);
  }
  return expr.kind == ir::ExprKind::Attribute && expr.name == "join" &&
         module_[expr.a].kind == ir::ExprKind::ConstStr;
}

ir::ExprId Builder::super_call(NodeId node) {
  ir::Expr out = make(ir::ExprKind::Super, node);
  const ir::Function& function = module_[context_.function];
  bool in_comprehension =
      scopes_.scopes[static_cast<size_t>(context_.scope)].kind != ScopeKind::kFunction ||
      function.kind == ir::Function::Kind::GeneratorExp;
  if (!context_.method_class.valid() || in_comprehension || function.params.empty()) {
    refuse(node, "`super()` outside a method", "write `super(Class, self)`");
    return module_.add(std::move(out));
  }
  out.class_id = context_.method_class;
  out.var = function.params[0].var;
  return module_.add(std::move(out));
}

ir::ExprId Builder::call(NodeId node) {
  CallView view(tree_, node);
  if (NodeId value = cast_value(node); value.valid()) return expression(value);
  ir::Expr out = make(ir::ExprKind::Call, node);
  bool has_arguments = !view.args().empty() || !view.keywords().empty();
  if (tree_.kind(view.func()) == NodeKind::kName) {
    Name name = name_of(NameView(tree_, view.func()).id());
    std::string_view callee = scopes_.names.text(name);
    if (callee == "super" && view.args().size() == 1 && scopes_.resolve(context_.scope, name) < 0) {
      refuse(node, "`super` with one argument", "write `super(Class, self)`");
    }
    if (!has_arguments && scopes_.resolve(context_.scope, name) < 0) {
      if (callee == "super") return super_call(node);
      if (callee == "vars" || callee == "dir") {
        refuse(node, "`" + std::string(callee) + "()` without an argument",
               "a translated program has no table of its variables");
      }
    }
  }
  out.a = expression(view.func());
  bool immediate = consumes_at_once(out.a);
  for (NodeId id : view.args()) {
    ir::Argument argument;
    if (tree_.kind(id) == NodeKind::kStarred) {
      argument.kind = ir::Argument::Kind::Star;
      argument.value = expression(StarredView(tree_, id).value());
    } else {
      context_.immediate = immediate;
      argument.value = expression(id);
      context_.immediate = false;
    }
    out.args.push_back(std::move(argument));
  }
  for (NodeId id : view.keywords()) {
    KeywordView keyword(tree_, id);
    ir::Argument argument;
    argument.kind = ir::Argument::Kind::DoubleStar;
    if (keyword.arg().valid()) {
      argument.kind = ir::Argument::Kind::Keyword;
      argument.name = std::string(text(keyword.arg()));
      for (const ir::Argument& before : out.args) {
        if (before.kind == ir::Argument::Kind::Keyword && before.name == argument.name) {
          syntax(id, "keyword argument repeated: " + argument.name);
          break;
        }
      }
    }
    context_.immediate = immediate;
    argument.value = expression(keyword.value());
    context_.immediate = false;
    out.args.push_back(std::move(argument));
  }
  if (is_power(out)) {
    ir::Expr power = make(ir::ExprKind::Binary, node);
    power.binary_op = ir::BinaryOp::Pow;
    power.a = out.args[0].value;
    power.b = out.args[1].value;
    return module_.add(std::move(power));
  }
  return module_.add(std::move(out));
}

// `pow(a, b)` is `a ** b`: the same operation, with the same message where it fails.
bool Builder::is_power(const ir::Expr& call) const {
  const ir::Expr& callee = module_[call.a];
  return callee.kind == ir::ExprKind::Builtin && callee.text == "pow" && callee.name.empty() &&
         call.args.size() == 2 &&
         std::all_of(call.args.begin(), call.args.end(), [](const ir::Argument& argument) {
           return argument.kind == ir::Argument::Kind::Positional;
         });
}

ir::ExprId Builder::attribute(NodeId node) {
  AttributeView view(tree_, node);
  std::string name = mangled(view.attr());
  ir::Expr out = make(ir::ExprKind::Attribute, node);
  out.a = expression(view.value());
  const ir::Expr& object = module_[out.a];
  if (object.kind == ir::ExprKind::Module && object.function.valid()) {
    return own_attribute(node, out.a, name);
  }
  if (object.kind == ir::ExprKind::Module) {
    if (view.ctx() == ExprContext::kLoad) {
      return module_attribute(span(node), std::string(object.text), name);
    }
    bool is_stream = object.text == "sys" && std::find(std::begin(kStreams), std::end(kStreams),
                                                       name) != std::end(kStreams);
    if (!is_stream || view.ctx() != ExprContext::kStore) {
      refuse(node, "an assignment to an attribute of a module", "use a variable");
    }
  }
  if (name == "__bases__" && view.ctx() != ExprContext::kLoad) {
    refuse(node, "an assignment to `__bases__`", "derive another class");
  }
  if (std::find(std::begin(kInspecting), std::end(kInspecting), name) != std::end(kInspecting)) {
    refuse(node, "`." + name + "`", "a translated program has no interpreter to inspect");
  }
  out.name = std::move(name);
  return module_.add(std::move(out));
}

// ---- functions and comprehensions ----

ir::ExprId Builder::lambda(NodeId node) {
  LambdaView view(tree_, node);
  return function_object(node, ir::Function::Kind::Lambda, "<lambda>", view.args(), nullptr,
                         view.body(), nullptr);
}

ir::ExprId Builder::comprehension(NodeId node) {
  NodeKind kind = tree_.kind(node);
  ir::Expr out = make(ir::ExprKind::ListComp, node);
  NodeId element, value;
  std::vector<NodeId> clauses;
  const char* frame = "<listcomp>";
  if (kind == NodeKind::kListComp) {
    ListCompView view(tree_, node);
    element = view.elt();
    clauses = view.generators().to_vector();
  } else if (kind == NodeKind::kSetComp) {
    SetCompView view(tree_, node);
    out.kind = ir::ExprKind::SetComp;
    element = view.elt();
    clauses = view.generators().to_vector();
    frame = "<setcomp>";
  } else {
    DictCompView view(tree_, node);
    out.kind = ir::ExprKind::DictComp;
    element = view.key();
    value = view.value();
    clauses = view.generators().to_vector();
    frame = "<dictcomp>";
  }
  ir::ExprId first = expression(ComprehensionView(tree_, clauses[0]).iter());
  Context outer = context_;
  context_.scope = scopes_.scope_of.at(node);
  context_.qualifier += std::string(frame) + ".<locals>.";
  ++context_.loop_depth;
  for (size_t i = 0; i < clauses.size(); ++i) {
    ComprehensionView view(tree_, clauses[i]);
    if (view.is_async()) {
      syntax(node, "asynchronous comprehension outside of an asynchronous function");
    }
    ir::Clause clause;
    clause.iterable = i == 0 ? first : expression(view.iter());
    clause.target = target(view.target());
    clause.conditions = expressions(view.ifs(), false);
    out.clauses.push_back(std::move(clause));
  }
  out.a = expression(element);
  if (value.valid()) out.b = expression(value);
  context_ = outer;
  return module_.add(std::move(out));
}

void Builder::generator_clauses(const std::vector<NodeId>& clauses, size_t index, ir::ExprId first,
                                NodeId element, Block& out) {
  ComprehensionView view(tree_, clauses[index]);
  if (view.is_async()) {
    syntax(clauses[index], "asynchronous comprehension outside of an asynchronous function");
  }
  ir::Stmt loop;
  loop.kind = ir::StmtKind::For;
  loop.span = span(clauses[index]);
  loop.value = index == 0 ? first : expression(view.iter());
  ++context_.loop_depth;
  loop.targets.push_back(target(view.target()));
  std::vector<ir::Stmt> tests;
  for (NodeId condition : view.ifs()) {
    ir::Stmt test;
    test.kind = ir::StmtKind::If;
    test.span = span(condition);
    test.value = expression(condition);
    tests.push_back(std::move(test));
  }
  Block body;
  if (index + 1 < clauses.size()) {
    generator_clauses(clauses, index + 1, first, element, body);
  } else {
    ir::Expr give = make(ir::ExprKind::Yield, element);
    give.a = expression(element);
    ir::Stmt stmt;
    stmt.kind = ir::StmtKind::Expr;
    stmt.span = span(element);
    stmt.value = module_.add(std::move(give));
    add_stmt(std::move(stmt), body);
  }
  --context_.loop_depth;
  for (size_t i = tests.size(); i-- > 0;) {
    tests[i].body = std::exchange(body, {});
    add_stmt(std::move(tests[i]), body);
  }
  loop.body = std::move(body);
  add_stmt(std::move(loop), out);
}

ir::ExprId Builder::generator_expression(NodeId node) {
  bool immediate = context_.immediate;
  context_.immediate = false;
  GeneratorExpView view(tree_, node);
  std::vector<NodeId> clauses = view.generators().to_vector();
  ir::Expr out = make(ir::ExprKind::GeneratorExp, node);
  out.a = expression(ComprehensionView(tree_, clauses[0]).iter());

  int32_t scope = scopes_.scope_of.at(node);
  ir::Function function;
  function.kind = ir::Function::Kind::GeneratorExp;
  function.name = "<genexpr>";
  function.qualname = context_.qualifier + "<genexpr>";
  function.span = span(node);
  function.parent = context_.function;
  function.module = index_;
  function.is_generator = true;
  ir::FunctionId id = module_.add(std::move(function));
  immediate_function_.push_back(immediate);
  function_of_scope_[scope] = id;

  Context outer = context_;
  context_ = Context{};
  context_.scope = scope;
  context_.function = id;
  context_.method_class = outer.class_id.valid() ? outer.class_id : outer.method_class;
  context_.qualifier = module_[id].qualname + ".<locals>.";
  ir::Param param;
  param.kind = ir::Param::Kind::PositionalOnly;
  param.name = ".0";
  param.var = note_write(fresh_variable(".0", id));
  module_[param.var].is_param = true;
  ir::Expr source = make(ir::ExprKind::Variable, clauses[0]);
  source.var = param.var;
  module_[id].params.push_back(std::move(param));
  Block body;
  generator_clauses(clauses, 0, module_.add(std::move(source)), view.elt(), body);
  module_[id].body = std::move(body);
  context_ = outer;
  out.function = id;
  return module_.add(std::move(out));
}

// ---- f-strings ----

ir::ExprId Builder::formatted_value(NodeId node) {
  FormattedValueView view(tree_, node);
  ir::Expr out = make(ir::ExprKind::Format, node);
  out.a = expression(view.value());
  if (view.conversion() > 0) out.conversion = static_cast<char>(view.conversion());
  if (view.format_spec().valid()) out.b = expression(view.format_spec());
  return module_.add(std::move(out));
}

ir::ExprId Builder::formatted_string(NodeId node) {
  ir::Expr out = make(ir::ExprKind::FString, node);
  for (NodeId value : JoinedStrView(tree_, node).values()) {
    ir::ExprId item = expression(value);
    bool joins = !out.items.empty() && module_[item].kind == ir::ExprKind::ConstStr &&
                 module_[out.items.back()].kind == ir::ExprKind::ConstStr;
    if (joins) {
      module_[out.items.back()].text += module_[item].text;
    } else {
      out.items.push_back(item);
    }
  }
  return module_.add(std::move(out));
}

}  // namespace portalis::check
