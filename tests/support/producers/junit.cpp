// `junit`: the diagnostics of a case as a JUnit test report.
#include "catalog/diagnostic_formats.hpp"
#include "support/block_producer.hpp"
#include "support/rendered_case.hpp"

namespace goals::block_producers {

namespace {

std::string produce(const testing::Case& test_case) {
  return testing::render_diagnostics(test_case, diagnostic_formats::junit);
}

}  // namespace

extern constinit const testing::BlockProducer junit{
    .name = "junit", .produce = produce, .options = testing::render_options};

}  // namespace goals::block_producers
