// The picture that Graphviz makes of the graph in its language.
#include "catalog/maps.hpp"
#include "render/map_format.hpp"

namespace goals::maps {
namespace {

std::string render(const MapInput& input) { return dot.render(input); }

}  // namespace

extern constinit const MapFormat svg{"svg",  "svg", "a picture, where the program `dot` of Graphviz is installed",
                                     render, "dot", "-Tsvg"};

}  // namespace goals::maps
