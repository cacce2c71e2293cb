// What check finds wrong with a program: CPython's compile-time errors, and refusals.
//
// Input: a place and words. Output: diagnostics P2xxx, in the order found.
// Invariant: a module with a problem is never lowered.
#pragma once

#include <string>
#include <utility>

#include "diag/diagnostic.hpp"
#include "ir/ir.hpp"

namespace portalis::check {

class Problems {
 public:
  /// CPython's compiler rejects the program with this message.
  void syntax(ir::Span span, std::string message) {
    add(diag::Code::kP2001, span, {std::move(message)});
  }
  /// "cannot translate {construct}; {advice}".
  void refuse(ir::Span span, std::string construct, std::string advice) {
    add(diag::Code::kP2101, span, {std::move(construct), std::move(advice)});
  }
  void unsupported_module(ir::Span span, std::string module) {
    add(diag::Code::kP2102, span, {std::move(module)});
  }
  void unsupported_name(ir::Span span, std::string name) {
    add(diag::Code::kP2103, span, {std::move(name)});
  }
  bool empty() const { return list_.empty(); }
  diag::DiagnosticList take() { return std::move(list_); }

 private:
  void add(diag::Code code, ir::Span span, std::vector<std::string> args) {
    list_.add(code, ByteRange{span.begin, span.end}, std::move(args));
  }
  diag::DiagnosticList list_;
};

}  // namespace portalis::check
