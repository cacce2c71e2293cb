// Functions, classes, parameters and type parameters.
#include <fmt/format.h>

#include "parse/parser.hpp"

namespace portalis::parse {

Draft Parser::decorated() {
  std::vector<Draft> decorators;
  while (accept(Kind::kAt)) {
    decorators.push_back(named_expression());
    expect(Kind::kNewline);
  }
  if (failed()) return kNoDraft;
  const uint32_t from = begin();
  if (at(Kind::kClass)) return class_definition(from, decorators);
  const bool is_async = accept(Kind::kAsync);
  if (!at(Kind::kDef)) return fail();
  return function_definition(from, is_async, decorators);
}

// Slots: args, body, decorator_list, returns, type_params.
Draft Parser::function_definition(uint32_t from, bool is_async,
                                  const std::vector<Draft>& decorators) {
  const uint32_t keyword = begin();
  advance();
  if (!at(Kind::kName)) return fail();
  const NodeKind what = is_async ? NodeKind::kAsyncFunctionDef : NodeKind::kFunctionDef;
  const Draft node = drafts_.add(what, from, from, symbol(token()));
  advance();
  type_parameters(node, 4);
  expect_forced(Kind::kOpenParen, "(");
  drafts_.attach(node, 0, parameters(Kind::kCloseParen, false));
  expect(Kind::kCloseParen);
  if (at(Kind::kArrow) && kind(1) != Kind::kNewline) {
    advance();
    drafts_.attach(node, 3, expression());
  }
  expect_forced(Kind::kColon, ":");
  block(node, 1, "function definition", keyword);
  if (failed()) return kNoDraft;
  drafts_[node].end = last_end();
  for (const Draft decorator : decorators) drafts_.attach(node, 2, decorator);
  return node;
}

// Slots: bases, keywords, body, decorator_list, type_params.
Draft Parser::class_definition(uint32_t from, const std::vector<Draft>& decorators) {
  advance();
  if (!at(Kind::kName)) return fail();
  const Draft node = drafts_.add(NodeKind::kClassDef, from, from, symbol(token()));
  advance();
  type_parameters(node, 4);
  if (at(Kind::kOpenParen)) arguments(node, 0, false);
  expect_colon();
  block(node, 2, "class definition", from);
  if (failed()) return kNoDraft;
  drafts_[node].end = last_end();
  for (const Draft decorator : decorators) drafts_.attach(node, 3, decorator);
  return node;
}

void Parser::type_parameters(Draft node, int slot) {
  if (!since(PythonVersion::k3_12) || !at(Kind::kOpenBracket) || failed()) return;
  const ByteRange open = token().range();
  advance();
  if (at(Kind::kCloseBracket)) {
    fail({open.begin, token().end}, "Type parameter list cannot be empty");
    return;
  }
  while (!at(Kind::kCloseBracket) && !failed()) {
    drafts_.attach(node, slot, type_parameter());
    if (!accept(Kind::kComma)) break;
  }
  expect(Kind::kCloseBracket);
}

Draft Parser::type_parameter() {
  const uint32_t from = begin();
  NodeKind what = NodeKind::kTypeVar;
  if (accept(Kind::kStar)) {
    what = NodeKind::kTypeVarTuple;
  } else if (accept(Kind::kDoubleStar)) {
    what = NodeKind::kParamSpec;
  }
  if (!at(Kind::kName)) return fail();
  const uint32_t name = symbol(token());
  advance();
  Draft bound = kNoDraft;
  if (at(Kind::kColon)) {
    const ByteRange colon = token().range();
    advance();
    bound = expression();
    if (failed()) return kNoDraft;
    if (what != NodeKind::kTypeVar) {
      const bool is_tuple = drafts_[bound].kind == NodeKind::kTuple;
      return fail(colon,
                  fmt::format("cannot use {} with {}", is_tuple ? "constraints" : "bound",
                              what == NodeKind::kTypeVarTuple ? "TypeVarTuple" : "ParamSpec"));
    }
  }
  Draft value = kNoDraft;
  if (since(PythonVersion::k3_13) && accept(Kind::kAssign)) {
    value = what == NodeKind::kTypeVarTuple ? star_expression() : expression();
  }
  const Draft node = add(what, from, name);
  drafts_.attach(node, 0, bound);
  drafts_.attach(node, what == NodeKind::kTypeVar ? 1 : 0, value);
  return node;
}

// Slots: posonlyargs, args, vararg, kwonlyargs, kw_defaults, kwarg, defaults.
Draft Parser::parameters(Kind close, bool is_lambda) {
  const uint32_t from = begin();
  const Draft node = drafts_.add(NodeKind::kArguments, from, from);
  enum { kPositional, kStarred, kDone } state = kPositional;
  bool has_default = false;
  bool has_slash = false;
  bool bare_star = false;  // a `*` that still needs a name
  ByteRange star;
  while (!at(close) && !failed()) {
    if (state == kDone) {
      const bool is_parameter =
          at(Kind::kName) || at(Kind::kStar) || at(Kind::kDoubleStar) || at(Kind::kSlash);
      return is_parameter ? fail(token().range(), "arguments cannot follow var-keyword argument")
                          : fail();
    }
    if (at(Kind::kSlash)) {
      if (has_slash) return fail(token().range(), "/ may appear only once");
      if (state == kStarred) return fail(token().range(), "/ must be ahead of *");
      if (drafts_[node].first_child == kNoDraft) {
        if (!since(PythonVersion::k3_13)) return fail();
        return fail(token().range(), "at least one argument must precede /");
      }
      has_slash = true;
      advance();
      for (Draft at = drafts_[node].first_child; at != kNoDraft; at = drafts_[at].next) {
        if (drafts_[at].slot == 1) drafts_[at].slot = 0;
      }
      drafts_[node].sorted = false;
    } else if (at(Kind::kDoubleStar)) {
      if (bare_star) return fail(star, "named arguments must follow bare *");
      advance();
      drafts_.attach(node, 5, parameter(is_lambda, false));
      if (at(Kind::kAssign)) {
        return fail(token().range(), "var-keyword argument cannot have default value");
      }
      state = kDone;
    } else if (at(Kind::kStar)) {
      if (state == kStarred) return fail(token().range(), "* argument may appear only once");
      star = token().range();
      advance();
      state = kStarred;
      if (at(Kind::kComma)) {
        bare_star = true;
      } else if (at(close)) {
        return fail(star, "named arguments must follow bare *");
      } else {
        drafts_.attach(node, 2, parameter(is_lambda, true));
        if (at(Kind::kAssign)) {
          return fail(token().range(), "var-positional argument cannot have default value");
        }
      }
    } else {
      const Draft param = parameter(is_lambda, false);
      if (failed()) return kNoDraft;
      const ByteRange name = range_of(param);
      Draft value = kNoDraft;
      if (at(Kind::kAssign)) {
        const ByteRange equals = token().range();
        advance();
        if (at(close) || at(Kind::kComma)) return fail(equals, "expected default value expression");
        value = expression();
      }
      if (state == kPositional) {
        if (has_default && value == kNoDraft && !failed()) {
          const bool renamed = since(PythonVersion::k3_12);
          return fail(name, renamed ? "parameter without a default follows parameter with a default"
                                    : "non-default argument follows default argument");
        }
        has_default = value != kNoDraft;
        drafts_.attach(node, 1, param);
        drafts_.attach(node, 6, value);
      } else {
        bare_star = false;
        drafts_.attach(node, 3, param);
        drafts_.attach(
            node, 4, value != kNoDraft ? value : drafts_.add(NodeKind::kAbsent, begin(), begin()));
      }
    }
    if (!accept(Kind::kComma)) break;
  }
  if (failed()) return kNoDraft;
  if (bare_star && at(close)) return fail(star, "named arguments must follow bare *");
  drafts_[node].end = last_end() > from ? last_end() : from;
  return node;
}

Draft Parser::parameter(bool is_lambda, bool star_annotation) {
  const uint32_t from = begin();
  if (!at(Kind::kName)) {
    if (at(Kind::kOpenParen)) return parenthesized_parameter(is_lambda);
    return fail();
  }
  const uint32_t name = symbol(token());
  advance();
  Draft annotation = kNoDraft;
  if (!is_lambda && accept(Kind::kColon)) {
    annotation = star_annotation ? star_expression() : expression();
  }
  return add(NodeKind::kArg, from, {annotation}, name);
}

// Python 2's tuple parameters.
Draft Parser::parenthesized_parameter(bool is_lambda) {
  const uint32_t from = begin();
  const Mark before = mark();
  advance();
  while (accept(Kind::kName) && accept(Kind::kComma)) {
  }
  if (accept(Kind::kCloseParen)) {
    const ByteRange range{from, last_end()};
    return fail(range, is_lambda ? "Lambda expression parameters cannot be parenthesized"
                                 : "Function parameters cannot be parenthesized");
  }
  reset(before);
  return fail();
}

}  // namespace portalis::parse
