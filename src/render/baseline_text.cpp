// Objects in objects, with the version of the form first.
#include "render/baseline_text.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "render/json.hpp"

namespace goals {
namespace {

using nlohmann::json;

constexpr int baseline_version = 1;

class BaselineReader {
 public:
  Result<Baseline> run(std::string_view text) {
    const json root = json::parse(text, nullptr, false);
    if (root.is_discarded() || !root.is_object()) return Error{"it is no JSON object", {}};
    const auto version = root.find("version");
    if (version == root.end() || *version != baseline_version) {
      return Error{fmt::format("its version is not {}", baseline_version), {}};
    }
    const auto findings = root.find("findings");
    if (findings == root.end() || !findings->is_object()) return Error{"it holds no `findings`", {}};
    for (const auto& [file, rules] : findings->items()) read_file(file, rules);
    if (!well_formed_) return Error{"its counts are not by file, rule and declaration", {}};
    return std::move(baseline_);
  }

 private:
  void read_file(const std::string& file, const json& rules) {
    if (!rules.is_object()) return void(well_formed_ = false);
    for (const auto& [rule, declarations] : rules.items()) {
      if (!declarations.is_object()) return void(well_formed_ = false);
      for (const auto& [declaration, count] : declarations.items()) {
        if (!count.is_number_integer() || count < 1 || count > 1'000'000'000) return void(well_formed_ = false);
        baseline_[{file, rule, declaration}] = count.get<int>();
      }
    }
  }

  Baseline baseline_;
  bool well_formed_ = true;
};

}  // namespace

std::string write_baseline(const Baseline& baseline) {
  JsonWriter out;
  out.begin_object().member("version", baseline_version).key("findings").begin_object();
  const BaselineKey* last = nullptr;
  for (const auto& [key, count] : baseline) {
    const bool same_file = last != nullptr && last->file == key.file;
    const bool same_rule = same_file && last->rule == key.rule;
    if (last != nullptr && !same_rule) out.end_object();
    if (last != nullptr && !same_file) out.end_object();
    if (!same_file) out.key(key.file).begin_object();
    if (!same_rule) out.key(key.rule).begin_object();
    out.member(key.declaration, count);
    last = &key;
  }
  if (last != nullptr) out.end_object().end_object();
  out.end_object().end_object();
  return out.take() + "\n";
}

Result<Baseline> read_baseline(std::string_view text) { return BaselineReader().run(text); }

}  // namespace goals
