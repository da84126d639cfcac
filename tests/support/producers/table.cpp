// The terminal table of a case.
#include "catalog/report_formats.hpp"
#include "support/block_producer.hpp"
#include "support/scored_case.hpp"

namespace goals::block_producers {
namespace {

std::string produce(const testing::Case& given) { return testing::report_of(given, report_formats::terminal); }

}  // namespace

extern constinit const testing::BlockProducer table{"table", produce, testing::report_options};

}  // namespace goals::block_producers
