// A list and a string of one pointer each, for nodes of which most leave most of them empty.
//
// Input:     elements, text. Output: containers with the interfaces of std::vector and std::string
//            as far as they are used.
// Invariant: an empty one owns nothing; a copy owns its own elements. Iterators are pointers and
//            live until the next change.
#pragma once

#include <algorithm>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <utility>

namespace portalis::base {

template <typename T>
class CompactList {
 public:
  using value_type = T;
  using iterator = T*;
  using const_iterator = const T*;

  CompactList() = default;
  CompactList(std::initializer_list<T> items) : CompactList(items.begin(), items.end()) {}
  template <std::forward_iterator It>
  CompactList(It first, It last) {
    append(first, last);
  }
  explicit CompactList(size_t count) { resize(count); }
  CompactList(size_t count, const T& item) {
    reserve(count);
    while (size() < count) add(item);
  }
  CompactList(const CompactList& other) : CompactList(other.begin(), other.end()) {}
  CompactList(CompactList&& other) noexcept : items_(std::exchange(other.items_, nullptr)) {}
  CompactList& operator=(CompactList other) noexcept {
    std::swap(items_, other.items_);
    return *this;
  }
  ~CompactList() { release(); }

  size_t size() const { return items_ == nullptr ? 0 : head()->size; }
  bool empty() const { return size() == 0; }
  T* begin() { return items_; }
  T* end() { return items_ + size(); }
  const T* begin() const { return items_; }
  const T* end() const { return items_ + size(); }
  auto rbegin() const { return std::reverse_iterator(end()); }
  auto rend() const { return std::reverse_iterator(begin()); }
  T* data() { return items_; }
  const T* data() const { return items_; }
  T& operator[](size_t i) { return items_[i]; }
  const T& operator[](size_t i) const { return items_[i]; }
  T& front() { return items_[0]; }
  const T& front() const { return items_[0]; }
  T& back() { return items_[size() - 1]; }
  const T& back() const { return items_[size() - 1]; }

  void reserve(size_t count) {
    if (count > capacity()) grow(count);
  }
  template <typename... Args>
  T& emplace_back(Args&&... args) {
    if (size() == capacity()) {
      T made(std::forward<Args>(args)...);  // an argument may be an element
      grow(std::max<size_t>(kFirst, 2 * size()));
      return add(std::move(made));
    }
    return add(std::forward<Args>(args)...);
  }
  void push_back(const T& item) { emplace_back(item); }
  void push_back(T&& item) { emplace_back(std::move(item)); }
  void pop_back() {
    std::destroy_at(&back());
    --head()->size;
  }
  void resize(size_t count) {
    reserve(count);
    while (size() > count) pop_back();
    while (size() < count) add();
  }
  void clear() { resize(0); }
  void assign(size_t count, const T& item) { *this = CompactList(count, item); }
  template <std::forward_iterator It>
  void append(It first, It last) {
    reserve(size() + static_cast<size_t>(std::distance(first, last)));
    for (; first != last; ++first) add(*first);
  }
  /// The items stand before the one at `place` then.
  template <std::forward_iterator It>
  void insert(const T* place, It first, It last) {
    const ptrdiff_t at = place - items_;
    const size_t old = size();
    append(first, last);
    std::rotate(begin() + at, begin() + old, end());
  }
  void insert(const T* place, T item) {
    const ptrdiff_t at = place - items_;
    push_back(std::move(item));
    std::rotate(begin() + at, end() - 1, end());
  }
  void erase(const T* first, const T* last) {
    const size_t count = static_cast<size_t>(last - first);
    std::rotate(begin() + (first - items_), begin() + (last - items_), end());
    for (size_t i = 0; i < count; ++i) pop_back();
  }
  void erase(const T* place) { erase(place, place + 1); }

  friend bool operator==(const CompactList& a, const CompactList& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
  }
  friend auto operator<=>(const CompactList& a, const CompactList& b) {
    return std::lexicographical_compare_three_way(a.begin(), a.end(), b.begin(), b.end());
  }

 private:
  static constexpr size_t kFirst = 4;
  /// Stands before the elements.
  struct alignas(alignof(T) < 8 ? 8 : alignof(T)) Head {
    uint32_t size;
    uint32_t capacity;
  };

  Head* head() const { return std::launder(reinterpret_cast<Head*>(items_) - 1); }
  size_t capacity() const { return items_ == nullptr ? 0 : head()->capacity; }
  /// There is room.
  template <typename... Args>
  T& add(Args&&... args) {
    T* made = std::construct_at(items_ + size(), std::forward<Args>(args)...);
    ++head()->size;
    return *made;
  }
  void grow(size_t capacity) {
    static_assert(alignof(Head) <= __STDCPP_DEFAULT_NEW_ALIGNMENT__);
    void* memory = ::operator new(sizeof(Head) + capacity * sizeof(T));
    Head* made = new (memory) Head{0, static_cast<uint32_t>(capacity)};
    T* items = reinterpret_cast<T*>(made + 1);
    made->size = static_cast<uint32_t>(size());
    std::uninitialized_move(begin(), end(), items);
    release();
    items_ = items;
  }
  void release() {
    if (items_ == nullptr) return;
    std::destroy(begin(), end());
    ::operator delete(static_cast<void*>(head()));
  }

  T* items_ = nullptr;
};

template <typename T, typename Value>
size_t erase(CompactList<T>& list, const Value& value) {
  T* kept = std::remove(list.begin(), list.end(), value);
  const size_t count = static_cast<size_t>(list.end() - kept);
  list.resize(list.size() - count);
  return count;
}

/// A string that is read far more often than changed.
class CompactString {
 public:
  CompactString() = default;
  CompactString(std::string text) { assign(std::move(text)); }  // NOLINT: as std::string
  CompactString(std::string_view text) : CompactString(std::string(text)) {}  // NOLINT
  CompactString(const char* text) : CompactString(std::string(text)) {}       // NOLINT
  CompactString(const CompactString& other) { assign(other.str()); }
  CompactString(CompactString&&) noexcept = default;
  CompactString& operator=(CompactString other) noexcept {
    text_.swap(other.text_);
    return *this;
  }
  ~CompactString() = default;

  const std::string& str() const {
    static const std::string kEmpty;
    return text_ == nullptr ? kEmpty : *text_;
  }
  operator const std::string&() const { return str(); }  // NOLINT: stands for its text
  operator std::string_view() const { return str(); }    // NOLINT
  bool empty() const { return text_ == nullptr; }
  size_t size() const { return str().size(); }
  char operator[](size_t i) const { return str()[i]; }
  auto begin() const { return str().begin(); }
  auto end() const { return str().end(); }
  bool starts_with(std::string_view head) const { return str().starts_with(head); }
  bool ends_with(std::string_view tail) const { return str().ends_with(tail); }
  size_t find(std::string_view part, size_t from = 0) const { return str().find(part, from); }
  std::string substr(size_t from, size_t count = std::string::npos) const {
    return str().substr(from, count);
  }
  void clear() { text_.reset(); }
  CompactString& operator+=(std::string_view tail) { return *this = str() + std::string(tail); }

  friend bool operator==(const CompactString& a, const CompactString& b) {
    return a.str() == b.str();
  }
  template <typename Text>
    requires std::convertible_to<const Text&, std::string_view> &&
             (!std::same_as<Text, CompactString>)
  friend bool operator==(const CompactString& a, const Text& b) {
    return a.str() == std::string_view(b);
  }
  friend std::string operator+(std::string head, const CompactString& tail) {
    return std::move(head += tail.str());
  }
  friend std::string operator+(const CompactString& head, std::string_view tail) {
    return head.str() + std::string(tail);
  }

 private:
  void assign(std::string text) {
    if (!text.empty()) text_ = std::make_unique<const std::string>(std::move(text));
  }

  std::unique_ptr<const std::string> text_;
};

}  // namespace portalis::base
