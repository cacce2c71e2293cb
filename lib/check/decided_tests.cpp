#include "check/decided_tests.hpp"

#include <algorithm>
#include <string>

namespace portalis::check {

using namespace parse;  // NOLINT: the views

namespace {

constexpr int64_t kVersion[] = {3, 11};  // what `sys.version_info` begins with
constexpr std::string_view kPlatform = "linux";

std::optional<int64_t> small_int(const SyntaxTree& tree, NodeId node) {
  if (tree.kind(node) != NodeKind::kConstant) return std::nullopt;
  const auto& constant = tree.constant(ConstantView(tree, node).value());
  bool is_small = constant.kind == ConstantKind::kInt && constant.fits_int64;
  return is_small ? std::optional<int64_t>(constant.small) : std::nullopt;
}

std::optional<std::string> string_of(const SyntaxTree& tree, NodeId node) {
  if (tree.kind(node) != NodeKind::kConstant) return std::nullopt;
  auto constant = tree.constant(ConstantView(tree, node).value());
  if (constant.kind != ConstantKind::kStr) return std::nullopt;
  return std::string(constant.text);
}

int sign_of(int64_t difference) { return difference < 0 ? -1 : difference > 0 ? 1 : 0; }

std::optional<bool> holds(CompareOperator op, int sign) {
  switch (op) {
    case CompareOperator::kEq:
      return sign == 0;
    case CompareOperator::kNotEq:
      return sign != 0;
    case CompareOperator::kLt:
      return sign < 0;
    case CompareOperator::kLtE:
      return sign <= 0;
    case CompareOperator::kGt:
      return sign > 0;
    case CompareOperator::kGtE:
      return sign >= 0;
    default:
      return std::nullopt;
  }
}

/// Every binding of the name `sys` imports the module, and there is one.
bool names_sys(const SyntaxTree& tree) {
  const Symbol sys = tree.names().find("sys");
  bool can_matter =
      tree.names().find("version_info").valid() || tree.names().find("platform").valid();
  if (!sys.valid() || !can_matter) return false;
  bool imports = false;
  for (size_t row = 0; row < tree.num_nodes(); ++row) {
    NodeId node(static_cast<int32_t>(row));
    switch (tree.kind(node)) {
      case NodeKind::kImport:
        for (NodeId id : ImportView(tree, node).names()) {
          AliasView alias(tree, id);
          imports = imports || (alias.name() == sys && !alias.asname().valid());
          if (alias.asname() == sys) return false;
        }
        break;
      case NodeKind::kImportFrom:
        for (NodeId id : ImportFromView(tree, node).names()) {
          AliasView alias(tree, id);
          if (alias.name() == sys || alias.asname() == sys) return false;
        }
        break;
      case NodeKind::kName: {
        NameView name(tree, node);
        if (name.id() == sys && name.ctx() != ExprContext::kLoad) return false;
        break;
      }
      case NodeKind::kArg:
        if (ArgView(tree, node).arg() == sys) return false;
        break;
      case NodeKind::kFunctionDef:
        if (FunctionDefView(tree, node).name() == sys) return false;
        break;
      case NodeKind::kClassDef:
        if (ClassDefView(tree, node).name() == sys) return false;
        break;
      case NodeKind::kExceptHandler:
        if (ExceptHandlerView(tree, node).name() == sys) return false;
        break;
      default:
        break;
    }
  }
  return imports;
}

}  // namespace

DecidedTests::DecidedTests(const SyntaxTree& tree) : tree_(tree), is_sys_(names_sys(tree)) {
  bool can_matter = is_sys_ || tree.names().find("TYPE_CHECKING").valid();
  if (can_matter) find_dead(ModuleView(tree, tree.root()).body());
}

/// `sys.member`
bool DecidedTests::is_member(NodeId node, std::string_view member) const {
  if (!is_sys_ || tree_.kind(node) != NodeKind::kAttribute) return false;
  AttributeView view(tree_, node);
  if (tree_.kind(view.value()) != NodeKind::kName) return false;
  return tree_.text(NameView(tree_, view.value()).id()) == "sys" &&
         tree_.text(view.attr()) == member;
}

std::optional<bool> DecidedTests::truth(NodeId test) const {
  if (!is_sys_) return std::nullopt;
  switch (tree_.kind(test)) {
    case NodeKind::kBoolOp: {
      BoolOpView view(tree_, test);
      return all_of(view.values(), view.op() == BoolOperator::kAnd);
    }
    case NodeKind::kUnaryOp: {
      UnaryOpView view(tree_, test);
      std::optional<bool> inner =
          view.op() == UnaryOperator::kNot ? truth(view.operand()) : std::nullopt;
      return inner ? std::optional<bool>(!*inner) : std::nullopt;
    }
    case NodeKind::kCompare:
      return compared(test);
    case NodeKind::kCall:
      return starts_platform(test);
    default:
      return std::nullopt;
  }
}

/// `and` and `or` stop at the first value that says it.
std::optional<bool> DecidedTests::all_of(const ChildRange& values, bool is_and) const {
  for (NodeId value : values) {
    std::optional<bool> own = truth(value);
    if (!own || *own != is_and) return own;
  }
  return is_and;
}

/// How the version compares with `right`: `sys.version_info`, its first part or its first two.
std::optional<int> DecidedTests::against_version(NodeId left, NodeId right) const {
  bool is_whole = is_member(left, "version_info");
  if (!is_whole && tree_.kind(left) != NodeKind::kSubscript) return std::nullopt;
  if (!is_whole) {
    SubscriptView view(tree_, left);
    if (!is_member(view.value(), "version_info")) return std::nullopt;
    std::optional<int64_t> wanted = small_int(tree_, right);
    bool is_major = small_int(tree_, view.slice()) == std::optional<int64_t>(0);
    if (is_major && wanted) return sign_of(kVersion[0] - *wanted);
    if (tree_.kind(view.slice()) != NodeKind::kSlice) return std::nullopt;
    SliceView slice(tree_, view.slice());
    bool is_pair = !slice.lower().valid() && !slice.step().valid() && slice.upper().valid() &&
                   small_int(tree_, slice.upper()) == std::optional<int64_t>(2);
    if (!is_pair) return std::nullopt;
  }
  if (tree_.kind(right) != NodeKind::kTuple) return std::nullopt;
  std::vector<NodeId> parts = TupleView(tree_, right).elts().to_vector();
  if (parts.empty() || parts.size() > 2) return std::nullopt;
  for (size_t i = 0; i < parts.size(); ++i) {
    std::optional<int64_t> wanted = small_int(tree_, parts[i]);
    if (!wanted) return std::nullopt;
    if (*wanted != kVersion[i]) return sign_of(kVersion[i] - *wanted);
  }
  // The longer one is greater.
  return is_whole || parts.size() < 2 ? 1 : 0;
}

std::optional<bool> DecidedTests::compared(NodeId test) const {
  CompareView view(tree_, test);
  if (view.comparators().size() != 1) return std::nullopt;
  NodeId right = view.comparators().front();
  CompareOperator op = *view.ops().begin();
  if (std::optional<int> sign = against_version(view.left(), right)) return holds(op, *sign);
  std::optional<std::string> platform = string_of(tree_, right);
  bool is_equality = op == CompareOperator::kEq || op == CompareOperator::kNotEq;
  if (!platform || !is_equality || !is_member(view.left(), "platform")) {
    return std::nullopt;
  }
  return (*platform == kPlatform) == (op == CompareOperator::kEq);
}

/// `sys.platform.startswith("win")`
std::optional<bool> DecidedTests::starts_platform(NodeId call) const {
  CallView view(tree_, call);
  bool is_method = tree_.kind(view.func()) == NodeKind::kAttribute && view.keywords().empty() &&
                   view.args().size() == 1;
  if (!is_method) return std::nullopt;
  AttributeView method(tree_, view.func());
  std::optional<std::string> prefix = string_of(tree_, view.args().front());
  bool is_asked =
      prefix && tree_.text(method.attr()) == "startswith" && is_member(method.value(), "platform");
  return is_asked ? std::optional<bool>(kPlatform.starts_with(*prefix)) : std::nullopt;
}

void DecidedTests::add_dead(const ChildRange& nodes) {
  if (nodes.empty()) return;
  std::vector<NodeId> all = nodes.to_vector();
  dead_.push_back({tree_.range(all.front()).begin, tree_.range(all.back()).end});
}

void DecidedTests::find_dead(const ChildRange& nodes) {
  for (NodeId node : nodes) {
    if (tree_.kind(node) == NodeKind::kTry) {
      find_dead(TryView(tree_, node).body());
      continue;
    }
    if (tree_.kind(node) != NodeKind::kIf) continue;
    IfView view(tree_, node);
    NodeId test = view.test();
    bool is_for_checkers = (tree_.kind(test) == NodeKind::kName &&
                            tree_.text(NameView(tree_, test).id()) == "TYPE_CHECKING") ||
                           (tree_.kind(test) == NodeKind::kAttribute &&
                            tree_.text(AttributeView(tree_, test).attr()) == "TYPE_CHECKING");
    std::optional<bool> decided = is_for_checkers ? std::optional<bool>(false) : truth(test);
    bool takes_body = !decided || *decided;
    takes_body ? find_dead(view.body()) : add_dead(view.body());
    bool takes_else = !decided || !*decided;
    takes_else ? find_dead(view.orelse()) : add_dead(view.orelse());
  }
}

bool DecidedTests::is_dead(NodeId statement) const {
  uint32_t begin = tree_.range(statement).begin;
  auto after = std::upper_bound(
      dead_.begin(), dead_.end(), begin,
      [](uint32_t wanted, const ByteRange& range) { return wanted < range.begin; });
  return after != dead_.begin() && begin < std::prev(after)->end;
}

}  // namespace portalis::check
