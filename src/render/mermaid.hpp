// The alignment map as a Mermaid flowchart: who supports and who guards whom.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/workspace.hpp"
#include "score/score.hpp"

namespace goals {

/// The limits of the renderer that GitHub runs.
struct MermaidLimits {
  std::size_t characters = 50'000;
  std::size_t edges = 500;
};

struct MermaidMap {
  std::string text;          ///< begins with `flowchart`; empty when nothing refers to anything
  std::size_t left_out = 0;  ///< arrows that did not fit
};

/// The arrows between the given items and what they refer to; `scores` may be null. Items without arrows are not
/// drawn, nor what the scores leave out.
MermaidMap mermaid_map(const Workspace& workspace, const Scores* scores, const std::vector<ItemId>& items,
                       const MermaidLimits& limits = {});

inline constexpr std::string_view supporting_arrow = "-->";
inline constexpr std::string_view guarding_arrow = "-. guards .->";
inline constexpr std::string_view part_arrow = "-.-";

struct MermaidArrow {
  ItemId from;
  ItemId to;
  std::string_view shape;
};

/// The arrows in as many maps as the limits ask for; those of a group stay together where they fit. No map is empty.
std::vector<std::string> mermaid_maps(const Workspace& workspace, const Scores* scores,
                                      const std::vector<std::vector<MermaidArrow>>& groups,
                                      const MermaidLimits& limits = {});

}  // namespace goals
