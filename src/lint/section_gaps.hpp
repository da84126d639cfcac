// What is missing in a whole section is said once; what is missing in some of its items is said of each.
#pragma once

#include <cstdint>
#include <vector>

#include "model/workspace.hpp"

namespace goals {

/// Does an item have what a rule looks for?
enum class Answer : std::uint8_t { not_asked, no, yes };

/// The items of one section, up to the next `Cycle` or `Team`, that lack something.
struct SectionGap {
  std::vector<ItemId> lacking;
  bool some_have_it = false;

  /// Several items lack it and none has it: one line above them mends all.
  bool is_whole() const { return lacking.size() > 1 && !some_have_it; }
};

/// One gap per section that has items without it, in order. `ask` takes an item's id and gives an `Answer`.
template <class Ask>
std::vector<SectionGap> section_gaps(FileId file, const Document& document, Ask ask) {
  std::vector<SectionGap> gaps;
  SectionGap gap;
  const auto close = [&] {
    if (!gap.lacking.empty()) gaps.push_back(std::move(gap));
    gap = {};
  };
  for (std::uint32_t index = 0; index < document.items.size(); ++index) {
    if (index > 0 && document.items[index].section != document.items[index - 1].section) close();
    const ItemId id{file, index};
    const Answer answer = ask(id);
    if (answer == Answer::no) gap.lacking.push_back(id);
    if (answer == Answer::yes) gap.some_have_it = true;
  }
  close();
  return gaps;
}

/// Hands each gap to `report_section` when it is whole, else each item of it to `report_one`.
template <class ReportOne, class ReportSection>
void report_gaps(const std::vector<SectionGap>& gaps, ReportOne report_one, ReportSection report_section) {
  for (const SectionGap& gap : gaps) {
    if (gap.is_whole()) {
      report_section(gap.lacking);
    } else {
      for (const ItemId id : gap.lacking) report_one(id);
    }
  }
}

}  // namespace goals
