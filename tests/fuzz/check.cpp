// Any bytes can be checked, scored and reported on; findings lie in the text, and scores between 0 and 1.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "goals/goals.hpp"

namespace api = goals::api;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

void check_findings(const std::vector<api::Finding>& findings, std::size_t size) {
  for (const api::Finding& finding : findings) {
    require(!finding.message.empty() && finding.line >= 1 && finding.column >= 1);
    for (const api::Fix& fix : finding.fixes) {
      for (const api::Edit& edit : fix.edits) require(edit.begin <= edit.end && edit.end <= size);
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const api::Source source{"2026-q3.goals", std::string(data, data + size)};
  const api::Options options{.today = "2026-08-20"};
  const auto findings = api::check({&source, 1}, options);
  const auto scores = api::score({&source, 1}, options);
  require(findings && scores && api::report_markdown({&source, 1}, options));
  check_findings(*findings, size);
  for (const api::Score& score : *scores) require(!score.score || (*score.score >= 0 && *score.score <= 1));
  return 0;
}
