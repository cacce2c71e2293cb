#include "parse/dump_ast.hpp"

#include <array>
#include <vector>

#include "parse/literals.hpp"
#include "parse/nodes.gen.hpp"

namespace portalis::parse {
namespace {

enum class Store : uint8_t {
  kChild,
  kOptional,
  kChildren,
  kNothing,
  kIdentifier,
  kIdentifierOptional,
  kIdentifierList,
  kInt,
  kConstant,
  kFlag,
  kUkind,
  kConversion,
  kExprContext,
  kBoolOperator,
  kBinaryOperator,
  kUnaryOperator,
  kCompareOperatorList,
};

struct FieldRow {
  NodeKind kind;
  std::string_view name;
  Store store;
  int since;
};

constexpr FieldRow kFields[] = {
#define PORTALIS_FIELD(kind, name, store, since) {NodeKind::kind, name, Store::store, since},
#include "parse/nodes.gen.inc"
};

constexpr bool kIsDirect[] = {
    false,
#define PORTALIS_NODE(kind, name, group, has_position, num_words, is_direct) is_direct,
#include "parse/nodes.gen.inc"
};

// Where each kind's fields begin in kFields.
std::array<size_t, kNumNodeKinds + 1> make_field_index() {
  std::array<size_t, kNumNodeKinds + 1> index{};
  size_t row = 0;
  for (size_t kind = 0; kind < kNumNodeKinds; ++kind) {
    index[kind] = row;
    while (row < std::size(kFields) && kFields[row].kind == static_cast<NodeKind>(kind)) ++row;
  }
  index[kNumNodeKinds] = row;
  return index;
}

bool is_child(Store store) {
  return store == Store::kChild || store == Store::kOptional || store == Store::kChildren;
}
bool is_word(Store store) {
  return store == Store::kIdentifier || store == Store::kIdentifierOptional ||
         store == Store::kIdentifierList || store == Store::kInt || store == Store::kConstant ||
         store == Store::kCompareOperatorList;
}

// What CPython 3.11 says of positions inside an f-string: literal text and fields stand where the
// whole string does. (Of expressions in literals of several lines it gives other lines than they
// stand on; those come out as they are.)
struct FStringPlace {
  bool active = false;
  ByteRange whole;        // of the outermost JoinedStr
  bool in_value = false;  // inside a field's expression
};

class Dumper {
 public:
  Dumper(const SyntaxTree& tree, const source::SourceText& source, PythonVersion version)
      : tree_(tree), source_(source), version_(version), fields_(make_field_index()) {}

  std::string run() {
    node(tree_.root(), 0);
    return std::move(out_);
  }

 private:
  // One `name=value` of a node: text, or a child, or a list of children.
  struct Arg {
    std::string_view name;
    std::string text = {};
    NodeId child = {};
    int slot = -1;
    bool simple = true;
    const FieldRow* words = nullptr;  // a list of names or operators
    size_t word = 0;
  };

  void newline(int level) {
    out_ += '\n';
    out_.append(static_cast<size_t>(level), ' ');
  }

  void node(NodeId id, int level) {
    ++level;
    const FStringPlace saved = place_;
    enter_fstring(id);
    const std::vector<Arg> args = collect(id);
    bool simple = args.size() <= 3;
    for (const Arg& arg : args) simple = simple && arg.simple;
    out_ += kind_name(tree_.kind(id));
    out_ += '(';
    bool first = true;
    for (const Arg& arg : args) {
      if (simple) {
        if (!first) out_ += ", ";
      } else {
        if (!first) out_ += ',';
        newline(level);
      }
      first = false;
      out_ += arg.name;
      out_ += '=';
      argument(id, arg, level);
    }
    out_ += ')';
    place_ = saved;
  }

  void argument(NodeId parent, const Arg& arg, int level) {
    const FStringPlace saved = place_;
    enter_field(parent, arg);
    if (arg.child.valid()) {
      node(arg.child, level);
    } else if (arg.slot >= 0) {
      list(parent, arg.slot, level);
    } else if (arg.words) {
      word_list(parent, arg, level);
    } else {
      out_ += arg.text;
    }
    place_ = saved;
  }

  void list(NodeId parent, int slot, int level) {
    ++level;
    out_ += '[';
    bool first = true;
    for (const NodeId child : tree_.children_in(parent, slot)) {
      if (!first) out_ += ',';
      newline(level);
      first = false;
      if (child.valid()) {
        node(child, level);
      } else {
        out_ += "None";
      }
    }
    out_ += ']';
  }

  std::vector<Arg> collect(NodeId id) {
    std::vector<Arg> args;
    const auto kind = static_cast<size_t>(tree_.kind(id));
    int slot = 0;
    size_t word = 0;
    for (size_t row = fields_[kind]; row < fields_[kind + 1]; ++row) {
      const FieldRow& field = kFields[row];
      const int child_slot = is_child(field.store) ? slot++ : -1;
      const size_t field_word = is_word(field.store) ? word++ : 0;
      if (field.since > static_cast<int>(version_)) continue;
      collect_field(args, id, field, child_slot, field_word);
    }
    if (has_position(tree_.kind(id))) collect_position(args, id);
    return args;
  }

  void collect_field(std::vector<Arg>& args, NodeId id, const FieldRow& field, int slot,
                     size_t word) {
    switch (field.store) {
      case Store::kChild:
      case Store::kOptional: {
        const NodeId child = tree_.child_in(id, slot);
        if (!child.valid()) return;
        args.push_back({field.name, {}, child, -1, is_empty(child)});
        return;
      }
      case Store::kChildren: {
        const bool empty = tree_.children_in(id, slot).empty();
        if (empty) return empty_list(args, field.name);
        args.push_back({field.name, {}, {}, slot, false});
        return;
      }
      case Store::kNothing:
        return empty_list(args, field.name);
      default:
        break;
    }
    if (field.store == Store::kIdentifierList || field.store == Store::kCompareOperatorList) {
      if (tree_.extra_list(tree_.extra_word(id, word)).empty()) return empty_list(args, field.name);
      args.push_back({field.name, {}, {}, -1, false, &field, word});
      return;
    }
    std::string text = scalar(id, field, word);
    if (!text.empty()) args.push_back({field.name, std::move(text)});
  }

  void empty_list(std::vector<Arg>& args, std::string_view name) {
    if (version_ < PythonVersion::k3_13) args.push_back({name, "[]"});
  }

  // From 3.13 on a node can come out without any argument, and then counts as simple.
  bool is_empty(NodeId child) const {
    return version_ >= PythonVersion::k3_13 && tree_.kind(child) == NodeKind::kArguments &&
           tree_.size(child) == 1;
  }

  std::string scalar(NodeId id, const FieldRow& field, size_t word) {
    const uint8_t aux = tree_.aux(id);
    switch (field.store) {
      case Store::kIdentifier:
      case Store::kIdentifierOptional: {
        const Symbol symbol(static_cast<int32_t>(word_of(id, word)));
        return symbol.valid() ? repr_str(tree_.text(symbol)) : std::string();
      }
      case Store::kInt:
        return std::to_string(word_of(id, word));
      case Store::kConstant:
        return constant(tree_.constant(ConstantId(static_cast<int32_t>(word_of(id, word)))));
      case Store::kFlag:
        return aux ? "1" : "0";
      case Store::kUkind:
        return aux ? "'u'" : "";
      case Store::kConversion:
        return aux ? std::to_string(aux) : "-1";
      case Store::kExprContext:
        return class_call(enum_name(static_cast<ExprContext>(aux)));
      case Store::kBoolOperator:
        return class_call(enum_name(static_cast<BoolOperator>(aux)));
      case Store::kBinaryOperator:
        return class_call(enum_name(static_cast<BinaryOperator>(aux)));
      case Store::kUnaryOperator:
        return class_call(enum_name(static_cast<UnaryOperator>(aux)));
      default:
        return {};
    }
  }

  static std::string class_call(std::string_view name) { return std::string(name) + "()"; }

  uint32_t word_of(NodeId id, size_t word) const {
    return kIsDirect[static_cast<size_t>(tree_.kind(id))] ? tree_.payload(id)
                                                          : tree_.extra_word(id, word);
  }

  void word_list(NodeId id, const Arg& arg, int level) {
    out_ += '[';
    bool first = true;
    for (const uint32_t item : tree_.extra_list(tree_.extra_word(id, arg.word))) {
      if (!first) out_ += ',';
      newline(level + 1);
      first = false;
      out_ += arg.words->store == Store::kIdentifierList
                  ? repr_str(tree_.text(Symbol(static_cast<int32_t>(item))))
                  : class_call(enum_name(static_cast<CompareOperator>(item)));
    }
    out_ += ']';
  }

  static std::string constant(const Constant& value) {
    switch (value.kind) {
      case ConstantKind::kNone:
        return "None";
      case ConstantKind::kTrue:
        return "True";
      case ConstantKind::kFalse:
        return "False";
      case ConstantKind::kEllipsis:
        return "Ellipsis";
      case ConstantKind::kInt:
        return decimal_digits(value);
      case ConstantKind::kFloat:
        return repr_float(value.real);
      case ConstantKind::kComplex:
        break;
      case ConstantKind::kStr:
        return repr_str(value.text);
      case ConstantKind::kBytes:
        return repr_bytes(value.text);
    }
    std::string text = repr_float(value.real);
    if (text.ends_with(".0")) text.resize(text.size() - 2);
    return text + "j";
  }

  void collect_position(std::vector<Arg>& args, NodeId id) {
    ByteRange range = tree_.range(id);
    if (place_.active && !place_.in_value) range = fstring_range(id);
    const source::LineColumn begin = position(range.begin);
    const source::LineColumn end = position(range.end);
    args.push_back({"lineno", std::to_string(begin.line)});
    args.push_back({"col_offset", std::to_string(begin.column)});
    args.push_back({"end_lineno", std::to_string(end.line)});
    args.push_back({"end_col_offset", std::to_string(end.column)});
  }

  // A format specification and its last text stand where their string token does, all else where
  // the whole concatenation does.
  ByteRange fstring_range(NodeId id) const {
    const bool is_text = tree_.kind(id) == NodeKind::kConstant;
    if (is_text && tree_.next_sibling_row(id.value) >= 0) return place_.whole;
    const NodeId spec = is_text ? tree_.parent(id) : id;
    // The specification is the last part of its field.
    const bool may_be_spec = tree_.kind(spec) == NodeKind::kJoinedStr && tree_.slot(spec) == 1 &&
                             tree_.next_sibling_row(spec.value) < 0;
    if (!may_be_spec) return place_.whole;
    const NodeId field = tree_.parent(spec);
    if (!field.valid() || tree_.kind(field) != NodeKind::kFormattedValue) return place_.whole;
    return {tree_.payload(field), tree_.payload(spec)};
  }

  source::LineColumn position(uint32_t offset) const { return source_.line_column(offset); }

  void enter_fstring(NodeId id) {
    const bool begins = version_ < PythonVersion::k3_12 && tree_.kind(id) == NodeKind::kJoinedStr &&
                        (!place_.active || place_.in_value);
    if (begins) place_ = {true, tree_.range(id), false};
  }

  void enter_field(NodeId parent, const Arg& arg) {
    if (!place_.active || place_.in_value || tree_.kind(parent) != NodeKind::kFormattedValue)
      return;
    if (arg.name != "value") return;
    place_.in_value = true;
  }

  const SyntaxTree& tree_;
  const source::SourceText& source_;
  PythonVersion version_;
  std::array<size_t, kNumNodeKinds + 1> fields_;
  FStringPlace place_;
  std::string out_;
};

}  // namespace

std::string dump_ast(const SyntaxTree& tree, const source::SourceText& source,
                     PythonVersion version) {
  return Dumper(tree, source, version).run();
}

}  // namespace portalis::parse
