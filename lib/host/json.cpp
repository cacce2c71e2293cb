#include "host/json.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>

#include "base/utf8.hpp"

namespace portalis::host {
namespace {

constexpr int kMaxDepth = 256;

}  // namespace

class JsonReader {
 public:
  JsonReader(std::string_view text, Json::Surrogates surrogates)
      : text_(text), surrogates_(surrogates) {}

  size_t at() const { return at_; }

  bool document(Json& out) {
    if (!value(out, 0)) return false;
    skip_space();
    return at_ == text_.size();
  }

 private:
  void skip_space() {
    while (at_ < text_.size() &&
           std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos)
      ++at_;
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
      case '{':
        return object(out, depth);
      case '[':
        return array(out, depth);
      case '"':
        out.kind_ = Json::Kind::kString;
        return string(out.text_);
      case 'n':
        return word("null");
      case 't':
        out.kind_ = Json::Kind::kBool;
        out.text_ = "true";
        return word("true");
      case 'f':
        out.kind_ = Json::Kind::kBool;
        out.text_ = "false";
        return word("false");
      default:
        return number(out);
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

  bool digits() {
    const size_t begin = at_;
    while (at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9') ++at_;
    return at_ > begin;
  }
  bool next_is(std::string_view choices) const {
    return at_ < text_.size() && choices.find(text_[at_]) != std::string_view::npos;
  }

  bool number(Json& out) {
    const size_t begin = at_;
    if (next_is("-")) ++at_;
    if (next_is("0")) {
      ++at_;
    } else if (!digits()) {
      return false;
    }
    if (next_is(".")) {
      ++at_;
      if (!digits()) return false;
    }
    if (next_is("eE")) {
      ++at_;
      if (next_is("+-")) ++at_;
      if (!digits()) return false;
    }
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
    const size_t behind = at_;
    uint32_t low = 0;
    if (c >= 0xD800 && c < 0xDC00 && word("\\u") && hex4(low) && low >= 0xDC00 && low <= 0xDFFF) {
      c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
    } else {
      at_ = behind;
    }
    if (c >= 0xD800 && c < 0xE000 && surrogates_ == Json::Surrogates::kReject) return false;
    base::append_utf8(out, c);
    return true;
  }

  bool string(std::string& out) {
    ++at_;
    while (at_ < text_.size()) {
      const char c = text_[at_++];
      if (c == '"') return true;
      if (static_cast<unsigned char>(c) < 0x20) return false;
      if (c != '\\')
        out.push_back(c);
      else if (!escape(out))
        return false;
    }
    return false;
  }

  std::string_view text_;
  Json::Surrogates surrogates_;
  size_t at_ = 0;
};

std::optional<Json> Json::parse(std::string_view text, size_t* stopped_at, Surrogates surrogates) {
  Json out;
  JsonReader reader(text, surrogates);
  if (!reader.document(out)) {
    if (stopped_at != nullptr) *stopped_at = std::min(reader.at(), text.size());
    return std::nullopt;
  }
  return out;
}

bool Json::operator==(const Json& other) const {
  return kind_ == other.kind_ && text_ == other.text_ && items_ == other.items_ &&
         members_ == other.members_;
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

}  // namespace portalis::host
