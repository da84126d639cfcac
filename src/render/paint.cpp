// The sixteen colours that every terminal has, so that its user's theme decides how they look.
#include "render/paint.hpp"

#include <array>

namespace goals {
namespace {

constexpr std::array<std::string_view, 8> codes{"", "1", "2", "1;31", "1;33", "1;36", "1;32", "34"};

}  // namespace

std::string painted(const TextStyle& style, Paint paint, std::string_view text) {
  if (!style.color || paint == Paint::plain || text.empty()) return std::string(text);
  std::string out = "\x1b[";
  return out.append(codes[static_cast<std::size_t>(paint)]).append("m").append(text).append("\x1b[0m");
}

Paint paint_of(Severity severity) {
  switch (severity) {
    case Severity::error: return Paint::error;
    case Severity::warning: return Paint::warning;
    default: return Paint::info;
  }
}

Paint paint_of(Status status) {
  switch (light(status)) {
    case Light::none: return Paint::faint;
    case Light::good: return Paint::good;
    case Light::warning: return Paint::warning;
    case Light::bad: return Paint::error;
  }
  return Paint::plain;
}

}  // namespace goals
