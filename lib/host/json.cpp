#include "host/json.hpp"

#include <charconv>
#include <cstdint>

namespace portalis::host {
namespace {

constexpr int kMaxDepth = 256;
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

void append_utf8(std::string& out, uint32_t c) {
  if (c < 0x80) {
    out.push_back(static_cast<char>(c));
  } else if (c < 0x800) {
    out.push_back(static_cast<char>(0xC0 | c >> 6));
    out.push_back(static_cast<char>(0x80 | (c & 63)));
  } else if (c < 0x10000) {
    out.push_back(static_cast<char>(0xE0 | c >> 12));
    out.push_back(static_cast<char>(0x80 | (c >> 6 & 63)));
    out.push_back(static_cast<char>(0x80 | (c & 63)));
  } else {
    out.push_back(static_cast<char>(0xF0 | c >> 18));
    out.push_back(static_cast<char>(0x80 | (c >> 12 & 63)));
    out.push_back(static_cast<char>(0x80 | (c >> 6 & 63)));
    out.push_back(static_cast<char>(0x80 | (c & 63)));
  }
}

// Length of the well-formed UTF-8 sequence at the start of `text`; 0 when there is none.
size_t utf8_length(std::string_view text) {
  const auto byte = [&](size_t i) { return static_cast<uint8_t>(text[i]); };
  const uint8_t first = byte(0);
  if (first < 0x80) return 1;
  const size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || text.size() < length) return 0;
  for (size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return 0;
  }
  const uint8_t second = byte(1);
  const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
  const bool outside = (first == 0xED && second > 0x9F) || (first == 0xF4 && second > 0x8F);
  return overlong || outside ? 0 : length;
}

}  // namespace

class JsonReader {
 public:
  explicit JsonReader(std::string_view text) : text_(text) {}

  bool document(Json& out) {
    if (!value(out, 0)) return false;
    skip_space();
    return at_ == text_.size();
  }

 private:
  void skip_space() {
    while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos) ++at_;
  }
  bool take(char c) {
    skip_space();
    if (at_ >= text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }
  bool word(std::string_view expected) {
    if (text_.substr(at_, expected.size()) != expected) return false;
    at_ += expected.size();
    return true;
  }

  bool value(Json& out, int depth) {
    if (depth > kMaxDepth) return false;
    skip_space();
    if (at_ >= text_.size()) return false;
    switch (text_[at_]) {
      case '{': return object(out, depth);
      case '[': return array(out, depth);
      case '"': out.kind_ = Json::Kind::kString; return string(out.text_);
      case 'n': return word("null");
      case 't': out.kind_ = Json::Kind::kBool; out.text_ = "true"; return word("true");
      case 'f': out.kind_ = Json::Kind::kBool; out.text_ = "false"; return word("false");
      default: return number(out);
    }
  }

  bool object(Json& out, int depth) {
    out.kind_ = Json::Kind::kObject;
    ++at_;
    if (take('}')) return true;
    do {
      skip_space();
      std::pair<std::string, Json> member;
      if (at_ >= text_.size() || text_[at_] != '"' || !string(member.first)) return false;
      if (!take(':') || !value(member.second, depth + 1)) return false;
      out.members_.push_back(std::move(member));
    } while (take(','));
    return take('}');
  }

  bool array(Json& out, int depth) {
    out.kind_ = Json::Kind::kArray;
    ++at_;
    if (take(']')) return true;
    do {
      if (!value(out.items_.emplace_back(), depth + 1)) return false;
    } while (take(','));
    return take(']');
  }

  bool number(Json& out) {
    const size_t begin = at_;
    while (at_ < text_.size() && std::string_view("+-.eE0123456789").find(text_[at_]) != std::string_view::npos) ++at_;
    if (at_ == begin) return false;
    out.kind_ = Json::Kind::kNumber;
    out.text_ = std::string(text_.substr(begin, at_ - begin));
    return true;
  }

  bool hex4(uint32_t& out) {
    if (at_ + 4 > text_.size()) return false;
    const char* begin = text_.data() + at_;
    const auto [end, error] = std::from_chars(begin, begin + 4, out, 16);
    at_ += 4;
    return error == std::errc() && end == begin + 4;
  }

  bool escape(std::string& out) {
    if (at_ >= text_.size()) return false;
    const char c = text_[at_++];
    if (c == 'u') return unicode_escape(out);
    const size_t index = std::string_view("\"\\/bfnrt").find(c);
    if (index == std::string_view::npos) return false;
    out.push_back("\"\\/\b\f\n\r\t"[index]);
    return true;
  }

  bool unicode_escape(std::string& out) {
    uint32_t c = 0;
    if (!hex4(c)) return false;
    if (c >= 0xD800 && c < 0xDC00 && word("\\u")) {
      uint32_t low = 0;
      if (!hex4(low) || low < 0xDC00 || low > 0xDFFF) return false;
      c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
    }
    if (c >= 0xD800 && c < 0xE000) out += kReplacement;
    else append_utf8(out, c);
    return true;
  }

  bool string(std::string& out) {
    ++at_;
    while (at_ < text_.size()) {
      const char c = text_[at_++];
      if (c == '"') return true;
      if (c != '\\') out.push_back(c);
      else if (!escape(out)) return false;
    }
    return false;
  }

  std::string_view text_;
  size_t at_ = 0;
};

std::optional<Json> Json::parse(std::string_view text) {
  Json out;
  JsonReader reader(text);
  if (!reader.document(out)) return std::nullopt;
  return out;
}

int64_t Json::as_int(int64_t otherwise) const {
  if (kind_ != Kind::kNumber) return otherwise;
  int64_t value = 0;
  const auto [end, error] = std::from_chars(text_.data(), text_.data() + text_.size(), value);
  return error == std::errc() && end == text_.data() + text_.size() ? value : otherwise;
}

const Json& Json::operator[](std::string_view name) const {
  static const Json kNone;
  for (const auto& [key, value] : members_) {
    if (key == name) return value;
  }
  return kNone;
}

std::string json_quote(std::string_view text) {
  std::string out = "\"";
  while (!text.empty()) {
    const size_t length = utf8_length(text);
    const auto c = static_cast<uint8_t>(text[0]);
    const size_t index = std::string_view("\"\\\b\f\n\r\t").find(text[0]);
    if (length == 0) {
      out += kReplacement;
    } else if (index != std::string_view::npos) {
      out.push_back('\\');
      out.push_back("\"\\bfnrt"[index]);
    } else if (c < 0x20 || c == 0x7F) {
      out += "\\u00";
      out.push_back("0123456789abcdef"[c >> 4]);
      out.push_back("0123456789abcdef"[c & 15]);
    } else {
      out += text.substr(0, length);
    }
    text.remove_prefix(length == 0 ? 1 : length);
  }
  out.push_back('"');
  return out;
}

}  // namespace portalis::host
