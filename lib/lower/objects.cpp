#include "lower/objects.hpp"

#include <algorithm>
#include <map>
#include <vector>

#include "parse/nodes.gen.hpp"
#include "rust/build.hpp"

namespace portalis::lower {

using namespace parse;  // NOLINT: the views
using rust::ExprPtr;
using rust::Exprs;

namespace {

struct Refused {
  std::string construct;
};

/// Functions that look at the frame of their caller.
constexpr std::string_view kFrameReaders[] = {"locals", "vars",  "dir",      "eval",
                                              "exec",   "super", "__class__"};

/// A method of Object for each binary operator, and the name in `operator` of its in-place form.
struct OperatorRow {
  BinaryOperator op;
  const char* method;
  const char* in_place;
};
constexpr OperatorRow kOperators[] = {{BinaryOperator::kAdd, "add", "iadd"},
                                      {BinaryOperator::kSub, "sub", "isub"},
                                      {BinaryOperator::kMult, "mul", "imul"},
                                      {BinaryOperator::kMatMult, "matmul", "imatmul"},
                                      {BinaryOperator::kDiv, "div", "itruediv"},
                                      {BinaryOperator::kMod, "rem", "imod"},
                                      {BinaryOperator::kPow, "pow", "ipow"},
                                      {BinaryOperator::kLShift, "lshift", "ilshift"},
                                      {BinaryOperator::kRShift, "rshift", "irshift"},
                                      {BinaryOperator::kBitOr, "bitor", "ior"},
                                      {BinaryOperator::kBitXor, "bitxor", "ixor"},
                                      {BinaryOperator::kBitAnd, "bitand", "iand"},
                                      {BinaryOperator::kFloorDiv, "floor_div", "ifloordiv"}};

const OperatorRow& row_of(BinaryOperator op) {
  return *std::find_if(std::begin(kOperators), std::end(kOperators),
                       [&](const OperatorRow& row) { return row.op == op; });
}

class ObjectBody {
 public:
  ObjectBody(const SyntaxTree& tree, NodeId definition) : tree_(tree), view_(tree, definition) {
    names_.reserve("frame");
  }

  rust::Item lower(const std::string& name, size_t* num_params) {
    if (!view_.decorator_list().empty()) throw Refused{"a decorator"};
    rust::Block block;
    add_params(block, num_params);
    for (NodeId node : view_.body()) find_locals(node);
    for (const std::string& local : order_) {
      block.stmts.push_back(rust::let_mut(rust_names_.at(local), nullptr,
                                          rust::call("Local::unset", {rust::lit_str(local)})));
    }
    bool is_first = true;
    for (NodeId node : view_.body()) {
      if (!is_first || !is_docstring(node)) statement(node, block);
      is_first = false;
    }
    block.stmts.push_back(rust::value(rust::ok(frame("none"))));
    rust::Item item = rust::fn(name, {rust::param("frame", rust::type("&Frame"))},
                               rust::type("Returned"), std::move(block));
    item.vis = "pub";
    return item;
  }

 private:
  // ---- names ----

  std::string text(Symbol symbol) const { return std::string(tree_.text(symbol)); }

  void bind(const std::string& name) {
    if (rust_names_.contains(name)) return;
    rust_names_[name] = names_.fresh(rust::rust_ident(name));
    order_.push_back(name);
  }

  void add_params(rust::Block& block, size_t* num_params) {
    ArgumentsView args(tree_, view_.args());
    if (args.vararg().valid() || args.kwarg().valid()) throw Refused{"any number of arguments"};
    int64_t next = 0;
    for (const ChildRange& range : {args.posonlyargs(), args.args(), args.kwonlyargs()}) {
      for (NodeId arg : range) {
        std::string name = text(ArgView(tree_, arg).arg());
        std::string rust_name = names_.fresh(rust::rust_ident(name));
        rust_names_[name] = rust_name;
        block.stmts.push_back(rust::let_mut(
            rust_name, nullptr,
            rust::call("Local::new",
                       {rust::lit_str(name), frame("arg", {rust::lit_int(next++)})})));
      }
    }
    *num_params = static_cast<size_t>(next);
  }

  /// Names that the function binds, in order; scopes inside of it are refused where they stand.
  void find_locals(NodeId node) {
    if (tree_.kind(node) == NodeKind::kName) {
      NameView name(tree_, node);
      if (name.ctx() == ExprContext::kStore) bind(text(name.id()));
    }
    for (NodeId child : tree_.children(node)) {
      if (child.valid()) find_locals(child);
    }
  }

  bool is_docstring(NodeId node) const {
    if (tree_.kind(node) != NodeKind::kExpr) return false;
    return tree_.kind(ExprView(tree_, node).value()) == NodeKind::kConstant;
  }

  // ---- parts of Rust ----

  static ExprPtr frame(std::string method, Exprs args = {}) {
    return rust::method(rust::path("frame"), std::move(method), std::move(args));
  }
  static ExprPtr tried(ExprPtr object, std::string method, Exprs args = {}) {
    return rust::try_(rust::method(std::move(object), std::move(method), std::move(args)));
  }
  static ExprPtr list(Exprs items) { return rust::macro_bracket("vec", std::move(items)); }
  std::string temporary(const char* name) { return names_.fresh(name); }

  // ---- statements ----

  void block(const ChildRange& nodes, rust::Block& out) {
    for (NodeId node : nodes) statement(node, out);
  }
  rust::Block block(const ChildRange& nodes) {
    rust::Block out;
    block(nodes, out);
    return out;
  }

  void statement(NodeId node, rust::Block& out) {
    auto add = [&](ExprPtr expr) { out.stmts.push_back(rust::semi(std::move(expr))); };
    switch (tree_.kind(node)) {
      case NodeKind::kPass:
        return;
      case NodeKind::kExpr:
        return add(expr(ExprView(tree_, node).value()));
      case NodeKind::kReturn: {
        NodeId value = ReturnView(tree_, node).value();
        return add(rust::return_(rust::ok(value.valid() ? expr(value) : frame("none"))));
      }
      case NodeKind::kAssign:
        return assign(AssignView(tree_, node), out);
      case NodeKind::kAnnAssign: {
        AnnAssignView view(tree_, node);
        if (!view.value().valid()) return;
        return store(view.target(), expr(view.value()), out);
      }
      case NodeKind::kAugAssign:
        return aug_assign(AugAssignView(tree_, node), out);
      case NodeKind::kIf:
        return if_statement(IfView(tree_, node), out);
      case NodeKind::kWhile: {
        WhileView view(tree_, node);
        if (!view.orelse().empty()) throw Refused{"`else` of a loop"};
        out.stmts.push_back(rust::stmt(rust::while_(test(view.test()), block(view.body()))));
        return;
      }
      case NodeKind::kFor:
        return for_statement(ForView(tree_, node), out);
      case NodeKind::kBreak:
        return add(rust::break_());
      case NodeKind::kContinue:
        return add(rust::continue_());
      case NodeKind::kRaise: {
        RaiseView view(tree_, node);
        if (!view.exc().valid() || view.cause().valid()) throw Refused{"this form of `raise`"};
        return add(rust::return_(rust::err(rust::method(expr(view.exc()), "raised"))));
      }
      default:
        throw Refused{"a statement of this kind"};
    }
  }

  void assign(const AssignView& view, rust::Block& out) {
    if (view.targets().size() == 1) return store(view.targets().front(), expr(view.value()), out);
    std::string value = temporary("value");
    out.stmts.push_back(rust::let(value, nullptr, expr(view.value())));
    for (NodeId target : view.targets()) {
      store(target, rust::method(rust::path(value), "clone"), out);
    }
  }

  /// `target = value`, the value being calculated first.
  void store(NodeId target, ExprPtr value, rust::Block& out) {
    auto add = [&](ExprPtr expr) { out.stmts.push_back(rust::semi(std::move(expr))); };
    auto kept = [&] {
      std::string name = temporary("value");
      out.stmts.push_back(rust::let(name, nullptr, value));
      return rust::path(name);
    };
    switch (tree_.kind(target)) {
      case NodeKind::kName: {
        std::string name = rust_names_.at(text(NameView(tree_, target).id()));
        return add(rust::method(rust::path(name), "set", {std::move(value)}));
      }
      case NodeKind::kAttribute: {
        AttributeView view(tree_, target);
        ExprPtr whole = kept();
        return add(tried(expr(view.value()), "set_attr",
                         {rust::lit_str(text(view.attr())), std::move(whole)}));
      }
      case NodeKind::kSubscript: {
        SubscriptView view(tree_, target);
        ExprPtr whole = kept();
        return add(tried(expr(view.value()), "set_item", {expr(view.slice()), std::move(whole)}));
      }
      case NodeKind::kTuple:
        return unpack(TupleView(tree_, target).elts(), std::move(value), out);
      case NodeKind::kList:
        return unpack(ListView(tree_, target).elts(), std::move(value), out);
      default:
        throw Refused{"a target of this kind"};
    }
  }

  void unpack(const ChildRange& targets, ExprPtr value, rust::Block& out) {
    std::string parts = temporary("parts");
    ExprPtr count = rust::lit_int(static_cast<int64_t>(targets.size()));
    out.stmts.push_back(rust::let(parts, nullptr, tried(std::move(value), "unpack", {count})));
    int64_t next = 0;
    for (NodeId target : targets) {
      ExprPtr part = rust::index(rust::path(parts), rust::lit_int(next++));
      store(target, rust::method(std::move(part), "clone"), out);
    }
  }

  void aug_assign(const AugAssignView& view, rust::Block& out) {
    ExprPtr name = rust::lit_str(row_of(view.op()).in_place);
    NodeId target = view.target();
    if (tree_.kind(target) == NodeKind::kName) {
      ExprPtr result = tried(expr(target), "in_place", {name, expr(view.value())});
      return store(target, std::move(result), out);
    }
    bool is_attribute = tree_.kind(target) == NodeKind::kAttribute;
    std::string object = temporary("object"), key = temporary("key"), result = temporary("result");
    ExprPtr place = rust::lit_str("");
    if (is_attribute) {
      AttributeView attribute(tree_, target);
      out.stmts.push_back(rust::let(object, nullptr, expr(attribute.value())));
      place = rust::lit_str(text(attribute.attr()));
    } else {
      SubscriptView subscript(tree_, target);
      out.stmts.push_back(rust::let(object, nullptr, expr(subscript.value())));
      out.stmts.push_back(rust::let(key, nullptr, expr(subscript.slice())));
      place = rust::method(rust::path(key), "clone");
    }
    ExprPtr old = tried(rust::path(object), is_attribute ? "attr" : "item", {place});
    out.stmts.push_back(
        rust::let(result, nullptr, tried(std::move(old), "in_place", {name, expr(view.value())})));
    out.stmts.push_back(rust::semi(tried(rust::path(object), is_attribute ? "set_attr" : "set_item",
                                         {place, rust::path(result)})));
  }

  void if_statement(const IfView& view, rust::Block& out) {
    ExprPtr condition = test(view.test());
    rust::Block then_block = block(view.body());
    ExprPtr whole =
        view.orelse().empty()
            ? rust::if_(std::move(condition), std::move(then_block))
            : rust::if_else(std::move(condition), std::move(then_block), block(view.orelse()));
    out.stmts.push_back(rust::stmt(std::move(whole)));
  }

  void for_statement(const ForView& view, rust::Block& out) {
    if (!view.orelse().empty()) throw Refused{"`else` of a loop"};
    std::string objects = temporary("objects"), item = temporary("item");
    out.stmts.push_back(rust::let(objects, nullptr, tried(expr(view.iter()), "iterate")));
    rust::Block body;
    store(view.target(), rust::path(item), body);
    block(view.body(), body);
    ExprPtr next = rust::let_cond(rust::pat_tuple_struct("Some", {rust::pat_ident(item)}),
                                  tried(rust::path(objects), "next"));
    out.stmts.push_back(rust::stmt(rust::while_(std::move(next), std::move(body))));
  }

  // ---- expressions ----

  /// As a Rust bool.
  ExprPtr test(NodeId node) {
    switch (tree_.kind(node)) {
      case NodeKind::kBoolOp: {
        BoolOpView view(tree_, node);
        const char* op = view.op() == BoolOperator::kAnd ? "&&" : "||";
        ExprPtr out;
        for (NodeId value : view.values()) {
          out = out ? rust::binary(op, std::move(out), test(value)) : test(value);
        }
        return out;
      }
      case NodeKind::kUnaryOp:
        if (UnaryOpView(tree_, node).op() == UnaryOperator::kNot) {
          return rust::not_(test(UnaryOpView(tree_, node).operand()));
        }
        break;
      case NodeKind::kCompare:
        if (ExprPtr out = decided(CompareView(tree_, node))) return out;
        break;
      default:
        break;
    }
    return tried(expr(node), "truth");
  }

  /// Comparisons that give a bool whatever they compare; null for others.
  ExprPtr decided(const CompareView& view) {
    if (view.ops().size() != 1) throw Refused{"a chain of comparisons"};
    NodeId left = view.left(), right = view.comparators().front();
    switch (view.ops()[0]) {
      case CompareOperator::kIs:
        return rust::method(expr(left), "is", {expr(right)});
      case CompareOperator::kIsNot:
        return rust::not_(rust::method(expr(left), "is", {expr(right)}));
      case CompareOperator::kIn:
        return tried(expr(left), "is_in", {expr(right)});
      case CompareOperator::kNotIn:
        return rust::not_(tried(expr(left), "is_in", {expr(right)}));
      default:
        return nullptr;
    }
  }

  ExprPtr compare(const CompareView& view) {
    if (ExprPtr out = decided(view)) return frame("bool", {std::move(out)});
    constexpr const char* kMethods[] = {"eq", "ne", "lt", "le", "gt", "ge"};
    const char* method = kMethods[static_cast<size_t>(view.ops()[0])];
    return tried(expr(view.left()), method, {expr(view.comparators().front())});
  }

  /// `a and b`: the first value that decides.
  ExprPtr bool_op(const BoolOpView& view) {
    bool is_and = view.op() == BoolOperator::kAnd;
    std::vector<NodeId> values = view.values().to_vector();
    ExprPtr out = expr(values.back());
    for (size_t i = values.size() - 1; i-- > 0;) {
      std::string name = temporary("value");
      ExprPtr truth = tried(rust::path(name), "truth");
      rust::Block own = rust::block_of(rust::path(name)), rest = rust::block_of(out);
      ExprPtr chosen = is_and ? rust::if_else(truth, std::move(rest), std::move(own))
                              : rust::if_else(truth, std::move(own), std::move(rest));
      rust::Stmt let = rust::let(name, nullptr, expr(values[i]));
      out = rust::block_expr(rust::block({std::move(let), rust::value(std::move(chosen))}));
    }
    return out;
  }

  Exprs exprs(const ChildRange& nodes) {
    Exprs out;
    for (NodeId node : nodes) out.push_back(expr(node));
    return out;
  }

  ExprPtr optional(NodeId node) { return node.valid() ? expr(node) : frame("none"); }

  ExprPtr expr(NodeId node) {
    switch (tree_.kind(node)) {
      case NodeKind::kName:
        return name(text(NameView(tree_, node).id()));
      case NodeKind::kConstant:
        return constant(tree_.constant(ConstantView(tree_, node).value()));
      case NodeKind::kAttribute: {
        AttributeView view(tree_, node);
        return tried(expr(view.value()), "attr", {rust::lit_str(text(view.attr()))});
      }
      case NodeKind::kSubscript: {
        SubscriptView view(tree_, node);
        return tried(expr(view.value()), "item", {expr(view.slice())});
      }
      case NodeKind::kSlice: {
        SliceView view(tree_, node);
        return rust::try_(frame(
            "slice", {optional(view.lower()), optional(view.upper()), optional(view.step())}));
      }
      case NodeKind::kCall:
        return call(CallView(tree_, node));
      case NodeKind::kBinOp: {
        BinOpView view(tree_, node);
        return tried(expr(view.left()), row_of(view.op()).method, {expr(view.right())});
      }
      case NodeKind::kUnaryOp:
        return unary(UnaryOpView(tree_, node));
      case NodeKind::kBoolOp:
        return bool_op(BoolOpView(tree_, node));
      case NodeKind::kCompare:
        return compare(CompareView(tree_, node));
      case NodeKind::kIfExp: {
        IfExpView view(tree_, node);
        return rust::if_else(test(view.test()), rust::block_of(expr(view.body())),
                             rust::block_of(expr(view.orelse())));
      }
      case NodeKind::kTuple:
        return rust::try_(frame("tuple", {list(exprs(TupleView(tree_, node).elts()))}));
      case NodeKind::kList:
        return rust::try_(frame("list", {list(exprs(ListView(tree_, node).elts()))}));
      case NodeKind::kSet:
        return rust::try_(frame("set", {list(exprs(SetView(tree_, node).elts()))}));
      case NodeKind::kDict:
        return dict(DictView(tree_, node));
      case NodeKind::kJoinedStr:
        return rust::try_(frame("join", {list(exprs(JoinedStrView(tree_, node).values()))}));
      case NodeKind::kFormattedValue: {
        FormattedValueView view(tree_, node);
        std::string conversion;
        if (view.conversion() > 0) conversion = static_cast<char>(view.conversion());
        ExprPtr spec = view.format_spec().valid() ? expr(view.format_spec())
                                                  : frame("text", {rust::lit_str("")});
        return rust::try_(
            frame("format", {expr(view.value()), rust::lit_str(conversion), std::move(spec)}));
      }
      default:
        throw Refused{"an expression of this kind"};
    }
  }

  ExprPtr name(const std::string& name) {
    auto local = rust_names_.find(name);
    if (local != rust_names_.end()) return tried(rust::path(local->second), "get");
    bool looks = std::find(std::begin(kFrameReaders), std::end(kFrameReaders), name) !=
                 std::end(kFrameReaders);
    if (looks) throw Refused{"`" + name + "`"};
    return rust::try_(frame("global", {rust::lit_str(name)}));
  }

  ExprPtr constant(const Constant& value) {
    switch (value.kind) {
      case ConstantKind::kNone:
        return frame("none");
      case ConstantKind::kTrue:
      case ConstantKind::kFalse:
        return frame("bool", {rust::lit_bool(value.kind == ConstantKind::kTrue)});
      case ConstantKind::kInt:
        if (!value.fits_int64) throw Refused{"an int of more than 64 bits"};
        return frame("int", {rust::lit_int(value.small)});
      case ConstantKind::kFloat:
        return frame("float", {rust::lit_float(value.real)});
      case ConstantKind::kStr: {
        // A lone surrogate begins with these two bytes.
        for (size_t i = 0; i + 1 < value.text.size(); ++i) {
          bool is_surrogate = value.text[i] == '\xed' && (value.text[i + 1] & 0x20) != 0;
          if (is_surrogate) throw Refused{"a lone surrogate"};
        }
        return frame("text", {rust::lit_str(value.text)});
      }
      case ConstantKind::kBytes:
        return frame("bytes", {rust::lit_bytes(value.text)});
      default:
        throw Refused{"a constant of this kind"};
    }
  }

  ExprPtr call(const CallView& view) {
    Exprs args, keywords;
    ExprPtr callee = expr(view.func());
    for (NodeId arg : view.args()) args.push_back(expr(arg));
    for (NodeId node : view.keywords()) {
      KeywordView keyword(tree_, node);
      if (!keyword.arg().valid()) throw Refused{"`**` in a call"};
      keywords.push_back(rust::tuple({rust::lit_str(text(keyword.arg())), expr(keyword.value())}));
    }
    return tried(std::move(callee), "call", {list(std::move(args)), list(std::move(keywords))});
  }

  ExprPtr unary(const UnaryOpView& view) {
    switch (view.op()) {
      case UnaryOperator::kNot:
        return frame("bool", {rust::not_(test(view.operand()))});
      case UnaryOperator::kInvert:
        return tried(expr(view.operand()), "invert");
      case UnaryOperator::kUAdd:
        return tried(expr(view.operand()), "pos");
      case UnaryOperator::kUSub:
        return tried(expr(view.operand()), "neg");
    }
    throw Refused{"an operator of this kind"};
  }

  ExprPtr dict(const DictView& view) {
    std::vector<NodeId> keys = view.keys().to_vector(), values = view.values().to_vector();
    Exprs items;
    for (size_t i = 0; i < values.size(); ++i) {
      if (!keys[i].valid()) throw Refused{"`**` in a dict"};
      items.push_back(rust::tuple({expr(keys[i]), expr(values[i])}));
    }
    return rust::try_(frame("dict", {list(std::move(items))}));
  }

  const SyntaxTree& tree_;
  FunctionDefView view_;
  rust::NameScope names_;
  std::map<std::string, std::string> rust_names_;  // of locals
  std::vector<std::string> order_;                 // of locals that are no parameters
};

}  // namespace

ObjectFunction lower_over_objects(const SyntaxTree& tree, NodeId definition,
                                  const std::string& name) {
  ObjectFunction out;
  try {
    out.item = ObjectBody(tree, definition).lower(name, &out.num_params);
  } catch (const Refused& refused) {
    out.refusal = refused.construct;
  }
  return out;
}

}  // namespace portalis::lower
