// The nodes and arrows of the alignment map, as the formats that draw graphs need them.
#pragma once

#include <vector>

#include "render/alignment.hpp"
#include "render/map_format.hpp"

namespace goals {

struct MapArrow {
  ItemId from;
  ItemId to;
  bool guards = false;  ///< else it supports
};

/// The part of the map that one team plans in one cycle.
struct MapPage {
  TeamId team;
  CycleId cycle;
  std::vector<ItemId> nodes;  ///< objectives, goals, KPIs, and the key results that arrows touch or that were asked for
  std::vector<MapArrow> parts;   ///< from a key result among the nodes to its objective
  std::vector<MapArrow> arrows;  ///< that begin here
};

struct MapGraph {
  std::vector<MapPage> pages;
  std::vector<ItemId> unaligned;  ///< see `Alignment`
};

/// Only what is shown; left-out items and arrows to or from them are not.
MapGraph map_graph(const MapInput& input);

}  // namespace goals
