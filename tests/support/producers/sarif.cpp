// `sarif`: the run of a SARIF log, its rules cut to the names of those that are reported, so that a page shows no
// other.
#include <nlohmann/json.hpp>

#include "catalog/diagnostic_formats.hpp"
#include "support/block_producer.hpp"
#include "support/rendered_case.hpp"

namespace goals::block_producers {

namespace {

std::string produce(const testing::Case& test_case) {
  const std::string text = testing::render_diagnostics(test_case, diagnostic_formats::sarif);
  auto run = nlohmann::ordered_json::parse(text).at("runs").at(0);
  auto reported = nlohmann::ordered_json::array();
  for (auto& result : run.at("results")) {
    const auto id = run.at("tool").at("driver").at("rules").at(result.at("ruleIndex").get<std::size_t>()).at("id");
    if (reported.empty() || reported.back() != id) reported.push_back(id);
    result["ruleIndex"] = reported.size() - 1;
  }
  run["tool"]["driver"]["rules"] = reported;
  return run.dump(2) + "\n";
}

}  // namespace

extern constinit const testing::BlockProducer sarif{
    .name = "sarif", .produce = produce, .options = testing::render_options};

}  // namespace goals::block_producers
