// `ndjson`: the diagnostics of a case as programs read them line by line.
#include "catalog/diagnostic_formats.hpp"
#include "support/block_producer.hpp"
#include "support/rendered_case.hpp"

namespace goals::block_producers {

namespace {

std::string produce(const testing::Case& test_case) {
  return testing::render_diagnostics(test_case, diagnostic_formats::ndjson);
}

}  // namespace

extern constinit const testing::BlockProducer ndjson{
    .name = "ndjson", .produce = produce, .options = testing::render_options};

}  // namespace goals::block_producers
