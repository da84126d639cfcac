// Who advances whom: the shape of the alignment map, from the items that stand at the top to those that support
// nothing.
#pragma once

#include <cstdint>
#include <vector>

#include "render/report_format.hpp"

namespace goals {

/// One line of the map, seen from above.
struct AlignmentLine {
  enum class Role : std::uint8_t {
    top,       ///< supports nothing that is shown
    part,      ///< a key result of the line above it that something supports or guards
    supports,  ///< supports the line above it
    guards,    ///< guards it
    again,     ///< supports the line above it, and is drawn with all below it elsewhere
  };

  ItemId id;
  std::uint32_t depth = 0;
  Role role = Role::top;
};

struct Alignment {
  std::vector<AlignmentLine> lines;  ///< each is followed by what is below it
  std::vector<ItemId> unaligned;     ///< objectives and goals below the topmost teams that support nothing
};

/// The map of the part of a workspace that the filter lets through, without what is left out. With `all_key_results`,
/// those too that nothing supports. An item is drawn in full once, so that the map is linear in items and arrows;
/// cycles end where they close.
Alignment align(const ReportInput& input, bool all_key_results);

}  // namespace goals
