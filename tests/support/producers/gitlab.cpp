// `gitlab`: the diagnostics of a case as a Code Quality report.
#include "catalog/diagnostic_formats.hpp"
#include "support/block_producer.hpp"
#include "support/rendered_case.hpp"

namespace goals::block_producers {

namespace {

std::string produce(const testing::Case& test_case) {
  return testing::render_diagnostics(test_case, diagnostic_formats::gitlab);
}

}  // namespace

extern constinit const testing::BlockProducer gitlab{
    .name = "gitlab", .produce = produce, .options = testing::render_options};

}  // namespace goals::block_producers
