// `typing.cast(T, x)` where T is a type that cannot fail: it is x.
//
// Input:  the call. Output: the node of the value, when evaluating the type shows nothing: neither
// what it is, for `cast` throws it away, nor an error, for the rows below say what fits.
// Invariant: a name of the program's own is never thrown away: it may be unbound.
#include <algorithm>
#include <vector>

#include "check/builder.hpp"

namespace portalis::check {

using namespace parse;  // NOLINT: the views

namespace {

enum class Takes : uint8_t { kNothing, kOne, kTwo, kAny, kSignature };

struct TypeRow {
  std::string_view name;
  bool is_builtin;  // else a member of `typing`
  Takes takes;      // between its brackets
  bool stands_alone = true;
};
constexpr TypeRow kTypes[] = {
    {"Any", false, Takes::kNothing},
    {"Callable", false, Takes::kSignature},
    {"Dict", false, Takes::kTwo},
    {"FrozenSet", false, Takes::kOne},
    {"Iterable", false, Takes::kOne},
    {"Iterator", false, Takes::kOne},
    {"List", false, Takes::kOne},
    {"Mapping", false, Takes::kTwo},
    {"Match", false, Takes::kOne},
    {"MutableMapping", false, Takes::kTwo},
    {"Optional", false, Takes::kOne, false},
    {"Pattern", false, Takes::kOne},
    {"Sequence", false, Takes::kOne},
    {"Set", false, Takes::kOne},
    {"Tuple", false, Takes::kAny},
    {"Type", false, Takes::kOne},
    {"Union", false, Takes::kAny, false},
    {"bool", true, Takes::kNothing},
    {"bytes", true, Takes::kNothing},
    {"complex", true, Takes::kNothing},
    {"dict", true, Takes::kAny},
    {"float", true, Takes::kNothing},
    {"frozenset", true, Takes::kAny},
    {"int", true, Takes::kNothing},
    {"list", true, Takes::kAny},
    {"object", true, Takes::kNothing},
    {"set", true, Takes::kAny},
    {"str", true, Takes::kNothing},
    {"tuple", true, Takes::kAny},
    {"type", true, Takes::kAny},
};

const TypeRow* find_row(std::string_view name, bool is_builtin) {
  const auto* row = std::find_if(std::begin(kTypes), std::end(kTypes), [&](const TypeRow& r) {
    return r.name == name && r.is_builtin == is_builtin;
  });
  return row == std::end(kTypes) ? nullptr : row;
}

bool is_identifier(std::string_view text) {
  auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  return !text.empty() && std::all_of(text.begin(), text.end(), is_letter);
}

}  // namespace

/// The name of a builtin type or of a member of `typing`; empty: anything else.
std::string_view Builder::type_name(NodeId node, bool& is_builtin) {
  is_builtin = false;
  bool is_attribute = tree_.kind(node) == NodeKind::kAttribute;
  const Import* import = import_behind(is_attribute ? AttributeView(tree_, node).value() : node);
  if (import != nullptr) {
    bool is_known = import->module == "typing" || import->module == "collections.abc";
    if (!is_known || import->member.empty() != is_attribute) return {};
    return is_attribute ? text(AttributeView(tree_, node).attr())
                        : std::string_view(import->member);
  }
  if (tree_.kind(node) != NodeKind::kName) return {};
  Symbol symbol = NameView(tree_, node).id();
  is_builtin = scopes_.resolve(context_.scope, name_of(symbol)) < 0;
  return is_builtin ? text(symbol) : std::string_view();
}

/// A name that an import has bound for good.
bool Builder::is_foreign(NodeId node) {
  const Import* import = import_behind(node);
  return import != nullptr && !import->member.empty() && import->module != "typing" &&
         import->module != "collections.abc";
}

bool Builder::is_inert_generic(NodeId node) {
  SubscriptView view(tree_, node);
  bool is_builtin = false;
  std::string_view generic = type_name(view.value(), is_builtin);
  const TypeRow* row = find_row(generic, is_builtin);
  if (row == nullptr || row->takes == Takes::kNothing) return false;
  std::vector<NodeId> args = {view.slice()};
  if (tree_.kind(view.slice()) == NodeKind::kTuple) {
    args = TupleView(tree_, view.slice()).elts().to_vector();
  }
  auto is_ellipsis = [&](NodeId arg) {
    return tree_.kind(arg) == NodeKind::kConstant &&
           tree_.constant(ConstantView(tree_, arg).value()).kind == ConstantKind::kEllipsis;
  };
  bool is_tuple = row->name == "Tuple" || row->name == "tuple";
  if (is_tuple && args.size() == 2 && is_ellipsis(args[1])) args.pop_back();
  auto all_inert = [&](const std::vector<NodeId>& nodes) {
    return std::all_of(nodes.begin(), nodes.end(),
                       [&](NodeId arg) { return is_inert_type(arg, true); });
  };
  switch (row->takes) {
    case Takes::kOne:
      return args.size() == 1 && all_inert(args);
    case Takes::kTwo:
      return args.size() == 2 && all_inert(args);
    case Takes::kSignature:
      return args.size() == 2 && tree_.kind(args[0]) == NodeKind::kList &&
             all_inert(ListView(tree_, args[0]).elts().to_vector()) && is_inert_type(args[1], true);
    default:
      return !args.empty() && all_inert(args);
  }
}

bool Builder::is_inert_type(NodeId node, bool is_argument) {
  switch (tree_.kind(node)) {
    case NodeKind::kConstant: {
      const parse::Constant& constant = tree_.constant(ConstantView(tree_, node).value());
      return constant.kind == ConstantKind::kNone ||
             (constant.kind == ConstantKind::kStr &&
              (!is_argument || is_identifier(constant.text)));
    }
    case NodeKind::kName:
    case NodeKind::kAttribute: {
      if (is_foreign(node)) return true;
      bool is_builtin = false;
      std::string_view name = type_name(node, is_builtin);
      const TypeRow* row = find_row(name, is_builtin);
      return row != nullptr && (row->stands_alone || !is_argument);
    }
    case NodeKind::kSubscript:
      return is_inert_generic(node);
    default:
      return false;
  }
}

/// The value of such a call; invalid: another call.
NodeId Builder::cast_value(NodeId node) {
  CallView view(tree_, node);
  bool is_cast = view.args().size() == 2 && view.keywords().empty() &&
                 names_member(view.func(), "typing", "cast");
  if (!is_cast) return {};
  std::vector<NodeId> args = view.args().to_vector();
  bool is_plain = tree_.kind(args[1]) != NodeKind::kStarred && is_inert_type(args[0], false);
  return is_plain ? args[1] : NodeId();
}

}  // namespace portalis::check
