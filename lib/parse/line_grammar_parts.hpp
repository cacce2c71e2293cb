// The bodies of line_grammar.hpp's functions, for whoever reads lines by them.
#pragma once

#include "parse/line_grammar_bracket.hpp"
#include "parse/line_grammar_definition.hpp"
#include "parse/line_grammar_expression.hpp"
#include "parse/line_grammar_head.hpp"
#include "parse/line_grammar_parameters.hpp"
#include "parse/line_grammar_pattern.hpp"
#include "parse/line_grammar_statement.hpp"
#include "parse/line_grammar_string.hpp"
