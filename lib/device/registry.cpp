#include "device/registry.hpp"

#include "device/plugin.hpp"
#include "fallback/cpu_backend.hpp"
#include "host/files.hpp"

namespace portalis::device {
namespace {

// Backends that come as plugins.
constexpr const char* kPlugins[] = {"cuda"};

// Why a loaded backend cannot be used; "" when it can.
std::string unusable(const Backend& backend) {
  if (backend->score() > 0 && backend->device_count() > 0) return {};
  return "there is no device that it can use";
}

bool supports(const Backend& backend, int32_t device, portalis_op_kind op,
              const portalis_op_shape& shape) {
  const bool is_there = (op == PORTALIS_OP_LEX && backend->lex != nullptr) ||
                        (op == PORTALIS_OP_PARSE && backend->parse != nullptr);
  return is_there && backend->supports(device, op, &shape) == PORTALIS_DEVICE_OK;
}

}  // namespace

Registry::Registry(const std::filesystem::path& plugin) {
  entries_.push_back({"cpu", Backend(fallback::cpu_backend()), {}});
  for (const char* name : kPlugins) {
    auto loaded = load_plugin(plugin_path(name, plugin));
    if (!loaded) {
      entries_.push_back({name, Backend(), loaded.error().message});
    } else if (loaded->name() != name) {
      entries_.push_back({name, Backend(), "the plugin is one for " + loaded->name()});
    } else {
      entries_.push_back({name, *loaded, unusable(*loaded)});
    }
  }
}

host::Result<Choice> Registry::forced(std::string_view name, std::string_view by,
                                      portalis_op_kind op, const portalis_op_shape& shape) const {
  for (const Entry& entry : entries_) {
    if (entry.name != name) continue;
    const std::string asked =
        "device `" + entry.name + "`, asked for by " + std::string(by) + ", cannot be used: ";
    if (!entry.problem.empty()) return host::unavailable_error(asked + entry.problem);
    if (!supports(entry.backend, 0, op, shape)) {
      return host::unavailable_error(asked + "it cannot do this work");
    }
    return Choice{entry.backend, 0, "asked for by " + std::string(by)};
  }
  return host::invalid_error("there is no device called `" + std::string(name) +
                             "`; use cpu or cuda");
}

host::Result<Choice> Registry::choose(std::string_view wish, portalis_op_kind op,
                                      const portalis_op_shape& shape) const {
  if (!wish.empty()) return forced(wish, "the caller", op, shape);
  const std::string environment = host::environment("PORTALIS_DEVICE");
  if (!environment.empty()) return forced(environment, "PORTALIS_DEVICE", op, shape);
  // No size from which another device is faster has been measured, so the CPU does what nobody asks
  // another one to do.
  const Entry& cpu = entries_.front();
  for (const Entry& entry : entries_) {
    if (entry.name != cpu.name && entry.problem.empty()) {
      return Choice{cpu.backend, 0,
                    entry.name + " can be used, but is not known to be faster; ask for it by name"};
    }
  }
  return Choice{cpu.backend, 0, "no other device can be used"};
}

std::vector<std::string> Registry::describe() const {
  std::vector<std::string> lines;
  for (const Entry& entry : entries_) {
    lines.push_back(entry.name + ": " + (entry.problem.empty() ? "can be used" : entry.problem));
  }
  return lines;
}

}  // namespace portalis::device
