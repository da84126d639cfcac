// The Markdown report of a case.
#include "catalog/report_formats.hpp"
#include "support/block_producer.hpp"
#include "support/scored_case.hpp"

namespace goals::block_producers {
namespace {

std::string produce(const testing::Case& given) { return testing::report_of(given, report_formats::markdown); }

}  // namespace

extern constinit const testing::BlockProducer markdown{"markdown", produce, testing::report_options};

}  // namespace goals::block_producers
