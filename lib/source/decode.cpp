#include "source/decode.hpp"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "base/utf8.hpp"
#include "source/block_scan.hpp"

namespace portalis::source {
namespace {

constexpr std::string_view kBom = "\xEF\xBB\xBF";

bool is_name_byte(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
         c == '_' || c == '.';
}

size_t find_line_end(std::string_view bytes) {
  size_t at = 0;
  while (at < bytes.size() && bytes[at] != '\r' && bytes[at] != '\n') ++at;
  return at;
}

// Whether the bytes are ASCII text with LF line ends.
bool are_plain(std::string_view bytes) {
  size_t at = 0;
  for (; at + kBlock <= bytes.size(); at += kBlock) {
    if (!is_plain(bytes.data() + at)) return false;
  }
  std::array<char, kBlock> last;
  last.fill(' ');
  std::copy(bytes.begin() + static_cast<std::ptrdiff_t>(at), bytes.end(), last.begin());
  return is_plain(last.data());
}

// The cookie of one line, which must be a comment.
std::string cookie_of_line(std::string_view line) {
  const size_t start = line.find_first_not_of(" \t\f");
  if (start == std::string_view::npos || line[start] != '#') return {};
  for (size_t at = line.find("coding", start); at != std::string_view::npos;
       at = line.find("coding", at + 1)) {
    size_t from = at + 6;
    if (from >= line.size() || (line[from] != ':' && line[from] != '=')) continue;
    from = line.find_first_not_of(" \t", from + 1);
    if (from == std::string_view::npos) return {};
    size_t to = from;
    while (to < line.size() && is_name_byte(line[to])) ++to;
    if (to > from) return std::string(line.substr(from, to - from));
  }
  return {};
}

// The usual aliases of codecs.
constexpr std::pair<std::string_view, std::string_view> kAliases[] = {
    {"u8", "utf-8"},          {"utf", "utf-8"},           {"utf8", "utf-8"},
    {"utf8-ucs2", "utf-8"},   {"utf8-ucs4", "utf-8"},     {"cp65001", "utf-8"},
    {"utf-8", "utf-8"},       {"8859", "iso-8859-1"},     {"cp819", "iso-8859-1"},
    {"ibm819", "iso-8859-1"}, {"l1", "iso-8859-1"},       {"latin", "iso-8859-1"},
    {"latin1", "iso-8859-1"}, {"646", "ascii"},           {"us", "ascii"},
    {"us-ascii", "ascii"},    {"windows-1252", "cp1252"}, {"1252", "cp1252"},
};

// Under which name CPython looks for the codec: in lower case, runs of other characters as one `-`,
// none of them at the ends.
std::string codec_name(std::string_view name) {
  std::string out;
  bool pending = false;
  for (const char c : name) {
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    const bool kept = (c >= '0' && c <= '9') || (lower >= 'a' && lower <= 'z') || c == '.';
    if (kept && pending && !out.empty()) out += '-';
    if (kept) out += lower;
    pending = !kept;
  }
  return out;
}

// The name by which CPython's tokenizer knows two families of codecs; others keep theirs.
std::string tokenizer_name(const std::string& cookie) {
  std::string name = cookie;
  std::transform(name.begin(), name.end(), name.begin(), [](char c) {
    return c == '_' ? '-' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  });
  const auto is_or_begins = [&name](std::string_view stem) {
    return name == stem || name.starts_with(std::string(stem) + "-");
  };
  if (is_or_begins("utf-8")) return "utf-8";
  for (const std::string_view stem : {"latin-1", "iso-8859-1", "iso-latin-1"}) {
    if (is_or_begins(stem)) return "iso-8859-1";
  }
  return cookie;
}

// One name for a codec and its usual aliases.
std::string normal_name(const std::string& cookie) {
  std::string name = tokenizer_name(cookie);
  const std::string codec = codec_name(name);
  for (const auto& [alias, encoding] : kAliases) {
    if (codec == alias) return std::string(encoding);
  }
  return name;
}

std::string hex_byte(unsigned char byte) {
  constexpr char kHex[] = "0123456789abcdef";
  return {kHex[byte >> 4], kHex[byte & 15]};
}

std::string bad_byte(std::string_view codec, unsigned char byte, size_t at, std::string_view why) {
  return "'" + std::string(codec) + "' codec can't decode byte 0x" + hex_byte(byte) +
         " in position " + std::to_string(at) + ": " + std::string(why);
}

// CPython decodes line by line, so the position counts from the line's (or the literal's) begin in
// some versions; the byte's offset in its line is what can be told from the bytes alone.
std::string utf8_error_text(std::string_view bytes, const base::Utf8Error& error) {
  const auto first = static_cast<unsigned char>(bytes[error.begin]);
  if (error.end - error.begin == 1) {
    return "(unicode error) " + bad_byte("utf-8", first, error.begin, error.reason);
  }
  return "(unicode error) 'utf-8' codec can't decode bytes in position " +
         std::to_string(error.begin) + "-" + std::to_string(error.end - 1) + ": " + error.reason;
}

std::string utf8_file_error_text(std::string_view bytes, const base::Utf8Error& error,
                                 std::string_view file) {
  const auto line =
      1 + std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(error.begin), '\n');
  return "Non-UTF-8 code starting with '\\x" +
         hex_byte(static_cast<unsigned char>(bytes[error.begin])) + "' in file " +
         std::string(file) + " on line " + std::to_string(line) +
         ", but no encoding declared; see https://peps.python.org/pep-0263/ for details";
}

void decode_utf8_bytes(std::string_view bytes, std::string_view file, Decoded& out) {
  const base::Utf8Error error = base::find_utf8_error(bytes);
  if (error.reason) {
    out.error =
        file.empty() ? utf8_error_text(bytes, error) : utf8_file_error_text(bytes, error, file);
    out.error_offset = error.begin;
  } else {
    out.text.reserve(bytes.size() + kPadding);
    out.text = bytes;
  }
}

void decode_ascii(std::string_view bytes, Decoded& out) {
  for (size_t at = 0; at < bytes.size(); ++at) {
    const auto byte = static_cast<unsigned char>(bytes[at]);
    if (byte < 0x80) continue;
    out.error = bad_byte("ascii", byte, at, "ordinal not in range(128)");
    out.error_offset = at;
    return;
  }
  out.text = bytes;
}

void decode_latin1(std::string_view bytes, Decoded& out) {
  for (const char c : bytes) base::append_utf8(out.text, static_cast<unsigned char>(c));
}

void decode_with_iconv(std::string_view bytes, Decoded& out) {
  // To iconv no name is the locale's.
  const std::string codec = codec_name(out.encoding);
  const auto none = reinterpret_cast<iconv_t>(-1);
  const iconv_t converter = codec.empty() ? none : iconv_open("UTF-8", codec.c_str());
  if (converter == none) {
    out.error = "unknown encoding: " + out.encoding;
    return;
  }
  std::string copy(bytes);
  char* from = copy.data();
  size_t left = copy.size();
  std::array<char, 4096> buffer;
  while (left > 0) {
    char* to = buffer.data();
    size_t room = buffer.size();
    const size_t before = left;
    iconv(converter, &from, &left, &to, &room);
    out.text.append(buffer.data(), to);
    if (left == before && to == buffer.data()) {
      const size_t at = bytes.size() - left;
      out.error = bad_byte("charmap", static_cast<unsigned char>(bytes[at]), at,
                           "character maps to <undefined>");
      out.error_offset = at;
      break;
    }
  }
  iconv_close(converter);
}

// As CPython's translate_newlines.
void normalize_newlines(std::string& text) {
  if (text.find('\r') == std::string::npos) return;
  size_t to = 0;
  for (size_t from = 0; from < text.size(); ++from) {
    char c = text[from];
    if (c == '\r') {
      if (from + 1 < text.size() && text[from + 1] == '\n') continue;
      c = '\n';
    }
    text[to++] = c;
  }
  text.resize(to);
}

void decode_text(std::string_view bytes, std::string_view file, Decoded& out) {
  if (out.encoding == "utf-8") {
    decode_utf8_bytes(bytes, file, out);
  } else if (out.encoding == "iso-8859-1") {
    decode_latin1(bytes, out);
  } else if (out.encoding == "ascii") {
    decode_ascii(bytes, out);
  } else {
    decode_with_iconv(bytes, out);
  }
  if (!out.error.empty() && out.encoding != "utf-8" && !file.empty()) {
    out.error = "encoding problem: " + out.encoding;
  }
}

}  // namespace

std::string find_cookie(std::string_view bytes) {
  const std::string_view first = bytes.substr(0, find_line_end(bytes));
  std::string cookie = cookie_of_line(first);
  if (!cookie.empty()) return cookie;
  // The second line counts only below an empty line or a comment.
  const size_t start = first.find_first_not_of(" \t\f");
  if (start != std::string_view::npos && first[start] != '#') return {};
  std::string_view rest = bytes.substr(first.size());
  if (rest.empty()) return {};
  rest.remove_prefix(rest.starts_with("\r\n") ? 2 : 1);
  return cookie_of_line(rest.substr(0, find_line_end(rest)));
}

Decoded decode_source(std::string_view bytes, std::string_view file) {
  Decoded out;
  if (are_plain(bytes) && find_cookie(bytes).empty()) {
    out.text.reserve(bytes.size() + kPadding);
    out.text = bytes;
    return out;
  }
  if (const size_t nul = bytes.find('\0'); nul != std::string_view::npos) {
    out.error = file.empty() ? "source code string cannot contain null bytes"
                             : "source code cannot contain null bytes";
    out.error_offset = nul;
    return out;
  }
  const bool has_bom = bytes.starts_with(kBom);
  if (has_bom) bytes.remove_prefix(kBom.size());
  if (const std::string cookie = find_cookie(bytes); !cookie.empty()) {
    out.encoding = normal_name(cookie);
    // Aliases do not count here.
    if (const std::string name = tokenizer_name(cookie); has_bom && name != "utf-8") {
      out.error = "encoding problem: " + name + " with BOM";
      return out;
    }
  }
  decode_text(bytes, file, out);
  normalize_newlines(out.text);
  return out;
}

}  // namespace portalis::source
