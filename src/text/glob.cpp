// Two levels of the same matching: bytes within a name, names within a path; each goes back to its last star only.
#include "text/glob.hpp"

#include <cctype>
#include <optional>
#include <utility>

namespace goals {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;
constexpr std::string_view any_depth = "**";

std::optional<bool> in_named_class(std::string_view name, unsigned char c) {
  static constexpr std::pair<std::string_view, int (*)(int)> classes[]{
      {"alnum", std::isalnum}, {"alpha", std::isalpha}, {"blank", std::isblank}, {"cntrl", std::iscntrl},
      {"digit", std::isdigit}, {"graph", std::isgraph}, {"lower", std::islower}, {"print", std::isprint},
      {"punct", std::ispunct}, {"space", std::isspace}, {"upper", std::isupper}, {"xdigit", std::isxdigit}};
  for (const auto& [known, test] : classes) {
    if (known == name) return test(c) != 0;
  }
  return std::nullopt;
}

/// One member of a bracket, from its first byte on.
struct Member {
  std::size_t next = 0;
  bool matched = false;
  bool starts_range = false;  ///< a single byte, which a `-` after it may make the low end of a range
  unsigned char byte = 0;
};

std::optional<Member> read_named_class(std::string_view pattern, std::size_t at, unsigned char c) {
  const std::size_t end = pattern.find(']', at + 2);
  if (end == nowhere) return std::nullopt;
  if (end < at + 3 || pattern[end - 1] != ':') return Member{at + 1, c == '[', true, '['};
  const auto inside = in_named_class(pattern.substr(at + 2, end - at - 3), c);
  if (!inside) return std::nullopt;
  return Member{end + 1, *inside, false, 0};
}

std::optional<Member> read_byte(std::string_view pattern, std::size_t at, unsigned char c) {
  if (pattern[at] == '\\') ++at;
  if (at == pattern.size()) return std::nullopt;
  const auto byte = static_cast<unsigned char>(pattern[at]);
  return Member{at + 1, c == byte, true, byte};
}

std::optional<Member> read_member(std::string_view pattern, std::size_t at, const Member& before, unsigned char c) {
  const std::string_view rest = pattern.substr(at);
  if (rest.size() > 1 && rest[0] == '-' && rest[1] != ']' && before.starts_range) {
    auto high = read_byte(pattern, at + 1, c);
    if (high) *high = Member{high->next, before.byte <= c && c <= high->byte, false, 0};
    return high;
  }
  if (rest.substr(0, 2) == "[:") return read_named_class(pattern, at, c);
  return read_byte(pattern, at, c);
}

/// The place after the bracket at `at` when it matches the byte, else `nowhere`, also for a bracket that never closes.
std::size_t match_bracket(std::string_view pattern, std::size_t at, unsigned char c) {
  ++at;
  const bool negated = at < pattern.size() && (pattern[at] == '!' || pattern[at] == '^');
  if (negated) ++at;
  bool matched = false;
  Member member{at, false, false, 0};
  do {
    if (member.next >= pattern.size()) return nowhere;
    const auto next = read_member(pattern, member.next, member, c);
    if (!next) return nowhere;
    member = *next;
    matched = matched || member.matched;
  } while (member.next >= pattern.size() || pattern[member.next] != ']');
  return matched == negated ? nowhere : member.next + 1;
}

/// The place after the one-byte pattern at `at` when it matches the byte, else `nowhere`.
std::size_t match_byte(std::string_view pattern, std::size_t at, char c) {
  if (at == pattern.size()) return nowhere;
  if (pattern[at] == '?') return at + 1;
  if (pattern[at] == '[') return match_bracket(pattern, at, static_cast<unsigned char>(c));
  if (pattern[at] == '\\') ++at;
  return at < pattern.size() && pattern[at] == c ? at + 1 : nowhere;
}

/// Git takes three stars for two.
bool is_any_depth(std::string_view segment) {
  return segment.size() > 1 && segment.find_first_not_of('*') == std::string_view::npos;
}

bool next_segment(std::string_view path, std::size_t& at, std::string_view& segment) {
  if (at > path.size()) return false;
  const std::size_t end = std::min(path.find('/', at), path.size());
  segment = path.substr(at, end - at);
  at = end + 1;
  return true;
}

}  // namespace

bool matches_name(std::string_view pattern, std::string_view name) {
  std::size_t at = 0;
  std::size_t star = nowhere;
  std::size_t star_end = 0;
  for (std::size_t i = 0; i < name.size();) {
    if (at < pattern.size() && pattern[at] == '*') {
      star = ++at;
      star_end = i;
    } else if (const std::size_t next = match_byte(pattern, at, name[i]); next != nowhere) {
      at = next;
      ++i;
    } else if (star != nowhere) {
      at = star;
      i = ++star_end;
    } else {
      return false;
    }
  }
  while (at < pattern.size() && pattern[at] == '*') ++at;
  return at == pattern.size();
}

Glob::Glob(std::string_view pattern) {
  if (!pattern.empty() && pattern.front() == '/') pattern.remove_prefix(1);
  std::size_t at = 0;
  std::string_view segment;
  while (next_segment(pattern, at, segment)) {
    if (!is_any_depth(segment))
      segments_.emplace_back(segment);
    else if (segments_.empty() || segments_.back() != any_depth)
      segments_.emplace_back(any_depth);
  }
}

bool Glob::matches(std::string_view path) const {
  std::size_t at = 0;
  std::size_t star = nowhere;
  std::size_t star_end = 0;
  std::size_t place = 0;
  while (place <= path.size()) {
    if (at < segments_.size() && segments_[at] == any_depth) {
      if (at + 1 == segments_.size()) return true;
      star = ++at;
      star_end = place;
      continue;
    }
    std::size_t after = place;
    std::string_view name;
    next_segment(path, after, name);
    if (at < segments_.size() && matches_name(segments_[at], name)) {
      ++at;
      place = after;
    } else if (star != nowhere) {
      at = star;
      next_segment(path, star_end, name);
      place = star_end;
    } else {
      return false;
    }
  }
  return at == segments_.size();
}

}  // namespace goals
