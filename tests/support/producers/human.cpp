// `human`: the diagnostics of a case as a person sees them at a terminal of the option `width`.
#include "catalog/diagnostic_formats.hpp"
#include "support/block_producer.hpp"
#include "support/rendered_case.hpp"

namespace goals::block_producers {

namespace {

std::string produce(const testing::Case& test_case) {
  return testing::render_diagnostics(test_case, diagnostic_formats::human);
}

}  // namespace

extern constinit const testing::BlockProducer human{
    .name = "human", .produce = produce, .options = testing::render_options};

}  // namespace goals::block_producers
