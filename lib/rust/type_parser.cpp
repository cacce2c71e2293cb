#include "rust/type_parser.hpp"

#include <algorithm>

#include "rust/build.hpp"

namespace portalis::rust {
namespace {

bool is_name_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         (c & 0x80) != 0;
}

// Recursive descent; every function leaves `failed_` set when the text does not fit.
class Parser {
 public:
  explicit Parser(std::string_view source) : source_(source) {}

  bool done() {
    skip();
    return !failed_ && pos_ == source_.size();
  }

  TypePtr parse_type() {
    skip();
    if (failed_ || pos_ >= source_.size()) return fail();
    if (eat("&")) return parse_ref();
    if (eat("(")) return parse_tuple();
    if (eat("[")) return parse_bracket();
    if (eat("!")) return type_never();
    if (eat_word("dyn")) return type_dyn(parse_bounds());
    if (eat_word("impl")) return type_impl(parse_bounds());
    if (eat_word("fn")) return parse_fn_pointer();
    if (eat_word("_")) return type_infer();
    return type_path(parse_path());
  }

  Path parse_path() {
    Path path;
    if (eat("<")) {
      path.qself = parse_type();
      if (eat_word("as")) {
        Path trait = parse_path();
        path.global = trait.global;
        path.segments = std::move(trait.segments);
        path.qself_position = path.segments.size();
      }
      if (!eat(">") || !eat("::")) fail();
    } else if (eat("::")) {
      path.global = true;
    }
    do {
      path.segments.push_back(parse_segment());
    } while (!failed_ && eat("::"));
    return path;
  }

  UseTree parse_use() {
    UseTree tree;
    while (!failed_) {
      if (eat("*")) {
        tree.glob = true;
        break;
      }
      if (eat("{")) {
        while (!failed_ && !eat("}")) {
          tree.nested.push_back(parse_use());
          if (!eat(",") && peek() != '}') fail();
        }
        break;
      }
      tree.name += name();
      if (!eat("::")) break;
      if (peek() != '*' && peek() != '{') tree.name += "::";
    }
    if (eat_word("as")) tree.alias = name();
    return tree;
  }

 private:
  TypePtr fail() {
    failed_ = true;
    return nullptr;
  }

  void skip() {
    while (pos_ < source_.size() && source_[pos_] == ' ') ++pos_;
  }

  char peek() {
    skip();
    return pos_ < source_.size() ? source_[pos_] : '\0';
  }

  bool eat(std::string_view token) {
    skip();
    if (source_.substr(pos_, token.size()) != token) return false;
    pos_ += token.size();
    return true;
  }

  bool eat_word(std::string_view word) {
    skip();
    if (source_.substr(pos_, word.size()) != word) return false;
    if (pos_ + word.size() < source_.size() && is_name_char(source_[pos_ + word.size()]))
      return false;
    pos_ += word.size();
    return true;
  }

  std::string name() {
    skip();
    const size_t start = pos_;
    if (source_.substr(pos_, 2) == "r#") pos_ += 2;
    while (pos_ < source_.size() && is_name_char(source_[pos_])) ++pos_;
    if (start == pos_) fail();
    return std::string(source_.substr(start, pos_ - start));
  }

  std::string lifetime() {
    ++pos_;
    return "'" + name();
  }

  TypePtr parse_ref() {
    std::string life = peek() == '\'' ? lifetime() : std::string();
    const bool is_mut = eat_word("mut");
    return type_ref(parse_type(), is_mut, std::move(life));
  }

  // A parenthesised type without a comma is taken for what it encloses.
  TypePtr parse_tuple() {
    Types items;
    bool comma = false;
    while (!failed_ && !eat(")")) {
      items.push_back(parse_type());
      comma = eat(",");
      if (!comma && peek() != ')') return fail();
    }
    if (items.size() == 1 && !comma) return items[0];
    return type_tuple(std::move(items));
  }

  TypePtr parse_bracket() {
    TypePtr item = parse_type();
    if (eat("]")) return type_slice(std::move(item));
    if (!eat(";")) return fail();
    std::string length = name();
    if (!eat("]")) return fail();
    const bool number = std::isdigit(static_cast<unsigned char>(length[0])) != 0;
    return type_array(std::move(item), number ? lit(std::move(length)) : path(length));
  }

  TypePtr parse_fn_pointer() {
    Types inputs = parse_inputs();
    return type_fn(std::move(inputs), eat("->") ? parse_type() : nullptr);
  }

  Types parse_inputs() {
    Types inputs;
    if (!eat("(")) fail();
    while (!failed_ && !eat(")")) {
      inputs.push_back(parse_type());
      if (!eat(",") && peek() != ')') fail();
    }
    return inputs;
  }

  Types parse_bounds() {
    Types bounds;
    do {
      bounds.push_back(peek() == '\'' ? type_path(lifetime()) : parse_type());
    } while (!failed_ && eat("+"));
    return bounds;
  }

  PathSegment parse_segment() {
    PathSegment segment;
    segment.name = peek() == '?' && eat("?") ? "?" + name() : name();
    if (peek() == '(') {
      segment.fn_sugar = true;
      segment.inputs = parse_inputs();
      if (eat("->")) segment.output = parse_type();
      return segment;
    }
    const size_t start = pos_;
    eat("::");
    if (!eat("<")) {
      pos_ = start;
      return segment;
    }
    while (!failed_ && !eat(">")) {
      segment.generics.push_back(parse_generic());
      if (!eat(",") && peek() != '>') fail();
    }
    return segment;
  }

  GenericArg parse_generic() {
    if (peek() == '\'') return GenericArg::of_lifetime(lifetime());
    const size_t start = pos_;
    if (is_name_char(peek())) {
      std::string binding = name();
      if (peek() == '=' && eat("=")) return GenericArg(std::move(binding), parse_type());
      pos_ = start;
    }
    return GenericArg(parse_type());
  }

  std::string_view source_;
  size_t pos_ = 0;
  bool failed_ = false;
};

}  // namespace

TypePtr parse_type(std::string_view source) {
  Parser parser(source);
  TypePtr result = parser.parse_type();
  return parser.done() ? result : nullptr;
}

namespace {

// `a::b::c`, as nearly all paths are.
std::optional<Path> plain_path(std::string_view source) {
  Path out;
  out.segments.reserve(1 + static_cast<size_t>(std::count(source.begin(), source.end(), ':')) / 2);
  while (true) {
    size_t end = 0;
    while (end < source.size() && is_name_char(source[end])) ++end;
    if (end == 0) return std::nullopt;
    out.segments.emplace_back().name = source.substr(0, end);
    source.remove_prefix(end);
    if (source.empty()) return out;
    if (!source.starts_with("::")) return std::nullopt;
    source.remove_prefix(2);
  }
}

}  // namespace

std::optional<Path> parse_path(std::string_view source) {
  if (std::optional<Path> plain = plain_path(source)) return plain;
  Parser parser(source);
  Path result = parser.parse_path();
  if (!parser.done()) return std::nullopt;
  return result;
}

std::optional<UseTree> parse_use(std::string_view source) {
  Parser parser(source);
  UseTree result = parser.parse_use();
  if (!parser.done()) return std::nullopt;
  return result;
}

}  // namespace portalis::rust
