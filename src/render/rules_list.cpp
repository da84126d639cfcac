// The catalogs of problems and rules, written out; knows none of them by name.
#include "render/rules_list.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <variant>
#include <vector>

#include "catalog/problems.hpp"
#include "catalog/rules.hpp"
#include "render/display.hpp"
#include "render/json.hpp"
#include "render/paint.hpp"

namespace goals {
namespace {

constexpr int json_version = 1;

struct Entry {
  const Problem* problem = nullptr;
  const Rule* rule = nullptr;  ///< null for problems of the document
};

std::vector<Entry> all_entries() {
  std::vector<Entry> entries;
  for (const Problem* problem : problems::all()) entries.push_back({problem, nullptr});
  for (const Rule* rule : rules::all()) entries.push_back({&rule->problem, rule});
  std::stable_sort(entries.begin(), entries.end(),
                   [](const Entry& a, const Entry& b) { return a.problem->category < b.problem->category; });
  return entries;
}

std::string_view fix_word(FixKind fix) {
  switch (fix) {
    case FixKind::safe: return "safe";
    case FixKind::unsafe: return "unsafe";
    case FixKind::none: break;
  }
  return "none";
}

void write_value(JsonWriter& json, Words words) {
  json.begin_array();
  for (const std::string_view word : words) json.value(word);
  json.end_array();
}

template <class T>
void write_value(JsonWriter& json, T value) {
  json.value(value);
}

void write(JsonWriter& json, const Option& option) {
  json.begin_object().member("name", option.name).member("kind", kind_of(option)).key("default");
  std::visit([&json](const auto& value) { write_value(json, value); }, option.value);
  if (std::holds_alternative<int>(option.value) || std::holds_alternative<double>(option.value)) {
    json.member("least", option.least).member("most", option.most);
  }
  json.member("summary", option.summary).end_object();
}

/// `warning`, or `info, preview`: what is stable need not be said.
std::string severity_words(const Problem& problem) {
  std::string words{to_string(problem.severity)};
  if (problem.stability != Stability::stable) words += fmt::format(", {}", to_string(problem.stability));
  return words;
}

void write(JsonWriter& json, const Entry& entry) {
  const Problem& problem = *entry.problem;
  json.begin_object()
      .member("name", problem.name)
      .member("category", to_string(problem.category))
      .member("severity", to_string(problem.severity))
      .member("stability", to_string(problem.stability))
      .member("fix", fix_word(problem.fix))
      .member("summary", problem.summary)
      .member("why", problem.why)
      .member("bad", problem.bad)
      .member("good", problem.good)
      .member("example_path", problem.example_path);
  json.key("options").begin_array();
  if (entry.rule != nullptr) {
    for (const Option& option : entry.rule->options) write(json, option);
  }
  json.end_array().end_object();
}

}  // namespace

std::string rules_table(const TextStyle& style) {
  const std::vector<Entry> entries = all_entries();
  std::size_t width = 0;
  for (const Entry& entry : entries) width = std::max(width, entry.problem->name.size());
  std::string out;
  std::string_view category;
  constexpr std::size_t severity_width = 15;
  for (const Entry& entry : entries) {
    const Problem& problem = *entry.problem;
    if (to_string(problem.category) != category) {
      category = to_string(problem.category);
      out += fmt::format("{}{}\n", out.empty() ? "" : "\n", painted(style, Paint::strong, category));
    }
    const std::string severity = pad_to_width(severity_words(problem), severity_width);
    const std::size_t used = 2 + width + 2 + severity_width;
    out += fmt::format("  {}  {}{}\n", pad_to_width(problem.name, width),
                       painted(style, paint_of(problem.severity), severity),
                       cut_to_width(problem.summary, style.width > used ? style.width - used : 0));
  }
  return out + "\n`goals explain NAME` says more about one.\n";
}

std::string rules_json() {
  JsonWriter json;
  json.begin_object().member("version", json_version);
  json.key("rules").begin_array();
  for (const Entry& entry : all_entries()) write(json, entry);
  json.end_array().end_object();
  return json.take() + "\n";
}

}  // namespace goals
