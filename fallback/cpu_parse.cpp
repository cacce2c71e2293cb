// `parse` on the CPU: the data-parallel steps, one row after another. Who parses on the CPU alone
// asks parse::parse(), which is many times faster; this one gives the columns that devices give.
#include <new>

#include "fallback/cpu_backend.hpp"
#include "parse/steps/parse_steps.hpp"

namespace portalis::fallback {
namespace {

// Memory from the caller's allocator.
class AllocatorExec : public parse::steps::PlainExec {
 public:
  explicit AllocatorExec(const portalis_device_allocator& allocator) : allocator_(allocator) {}

  void* take(size_t bytes) {
    void* memory = allocator_.take(allocator_.context, bytes);
    if (memory == nullptr) throw std::bad_alloc();
    return memory;
  }
  void give(void* memory) { allocator_.give(allocator_.context, memory); }

 private:
  portalis_device_allocator allocator_;
};

}  // namespace

int32_t parse(const portalis_lex_args& args, portalis_parse_columns& out) {
  if (const int32_t status = check_args(args); status != PORTALIS_DEVICE_OK) return status;
  AllocatorExec exec(args.allocator);
  out = parse::steps::parse(exec, parse::steps::to_text(args));
  return PORTALIS_DEVICE_OK;
}

}  // namespace portalis::fallback
