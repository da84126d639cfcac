// The alignment map as a Mermaid flowchart: who supports and who guards whom.
#pragma once

#include <cstddef>
#include <string>
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

/// The arrows between the given items and what they refer to; `scores` may be null. Items without arrows are not drawn.
MermaidMap mermaid_map(const Workspace& workspace, const Scores* scores, const std::vector<ItemId>& items,
                       const MermaidLimits& limits = {});

}  // namespace goals
