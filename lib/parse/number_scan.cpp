#include "parse/number_scan.hpp"

#include <fmt/format.h>

namespace portalis::parse {
namespace {

std::string_view form_name(NumberForm form) {
  switch (form) {
    case NumberForm::kHexadecimal:
      return "hexadecimal";
    case NumberForm::kOctal:
      return "octal";
    case NumberForm::kBinary:
      return "binary";
    case NumberForm::kImaginary:
      return "imaginary";
    case NumberForm::kDecimal:
      break;
  }
  return "decimal";
}

}  // namespace

std::string number_message(std::string_view text, const NumberScan& scan) {
  switch (scan.error) {
    case NumberError::kInvalidDigit:
      return fmt::format("invalid digit '{}' in {} literal", text[scan.error_begin],
                         form_name(scan.form));
    case NumberError::kInvalidLiteral:
      return fmt::format("invalid {} literal", form_name(scan.form));
    case NumberError::kLeadingZeros:
      return "leading zeros in decimal integer literals are not permitted; "
             "use an 0o prefix for octal integers";
    case NumberError::kNone:
      break;
  }
  return {};
}

}  // namespace portalis::parse
