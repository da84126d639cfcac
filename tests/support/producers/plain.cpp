// `plain`: the diagnostics of a case in whole sentences.
#include "catalog/diagnostic_formats.hpp"
#include "support/block_producer.hpp"
#include "support/rendered_case.hpp"

namespace goals::block_producers {

namespace {

std::string produce(const testing::Case& test_case) {
  return testing::render_diagnostics(test_case, diagnostic_formats::plain);
}

}  // namespace

extern constinit const testing::BlockProducer plain{
    .name = "plain", .produce = produce, .options = testing::render_options};

}  // namespace goals::block_producers
