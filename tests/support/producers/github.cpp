// `github`: the diagnostics of a case as annotations on GitHub Actions.
#include "catalog/diagnostic_formats.hpp"
#include "support/block_producer.hpp"
#include "support/rendered_case.hpp"

namespace goals::block_producers {

namespace {

std::string produce(const testing::Case& test_case) {
  return testing::render_diagnostics(test_case, diagnostic_formats::github);
}

}  // namespace

extern constinit const testing::BlockProducer github{
    .name = "github", .produce = produce, .options = testing::render_options};

}  // namespace goals::block_producers
