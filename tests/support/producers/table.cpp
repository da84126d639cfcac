// The terminal table of a case.
#include <array>

#include "catalog/report_formats.hpp"
#include "support/block_producer.hpp"
#include "support/scored_case.hpp"

namespace goals::block_producers {
namespace {

constexpr std::array<std::string_view, 6> options_read{"errors", "team", "cycle", "owner", "ref", "width"};

std::string produce(const testing::Case& given) { return testing::report_of(given, report_formats::terminal); }

}  // namespace

extern constinit const testing::BlockProducer table{"table", produce, options_read};

}  // namespace goals::block_producers
