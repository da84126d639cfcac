// Who may include whom: the one table of the direction of dependence, held against every source file.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "house/sources.hpp"
#include "support/catch.hpp"
#include "support/temporary_directory.hpp"

using goals::testing::files_below;
using goals::testing::lines_of;
using goals::testing::read_file;

namespace {

/// A layer is a folder of src/ (or grammar/, or the public include/goals/); it sees itself and the layers named here.
struct LayerRow {
  std::string_view layer;
  std::string_view sees;
};

constexpr std::array<LayerRow, 18> layers{{
    {"base", ""},
    {"text", "base"},
    {"diagnostics", "base text"},
    {"grammar", "statement"},  // the grammar of sentences reads words, which statement/sentence.hpp defines
    {"syntax", "base text diagnostics grammar"},
    {"statement", "base text diagnostics syntax grammar"},
    {"model", "base text diagnostics syntax statement"},
    {"score", "base text diagnostics syntax statement model"},
    {"lint", "base text diagnostics syntax statement model score"},
    {"format", "base text diagnostics syntax"},
    {"edit", "base text diagnostics syntax"},
    {"workspace", "base text diagnostics syntax statement model lint score format edit"},
    {"history", "base text diagnostics syntax statement model lint score format edit workspace"},
    {"render", "base text diagnostics syntax statement model lint score format edit workspace"},
    {"lsp", "base text diagnostics syntax statement model lint score format edit workspace render"},
    {"goals", ""},
    {"api", "base text diagnostics syntax statement model lint score format edit workspace history render goals"},
    {"cli", "base text diagnostics syntax statement model lint score format edit workspace history render lsp"},
}};

/// A generated header belongs to the layer whose folder it lists.
struct CatalogRow {
  std::string_view header;
  std::string_view layer;
};

constexpr std::array<CatalogRow, 11> catalogs{{
    {"catalog/problems.hpp", "diagnostics"},
    {"catalog/rules.hpp", "lint"},
    {"catalog/score_methods.hpp", "score"},
    {"catalog/diagnostic_formats.hpp", "render"},
    {"catalog/report_formats.hpp", "render"},
    {"catalog/exports.hpp", "render"},
    {"catalog/export_tables.hpp", "render"},
    {"catalog/maps.hpp", "render"},
    {"catalog/due.hpp", "render"},
    {"catalog/commands.hpp", "cli"},
    {"catalog/shells.hpp", "cli"},
}};

/// Headers from outside that only some layers see: libraries, files, processes, clocks. The others may be used
/// anywhere.
struct OutsideRow {
  std::string_view header_begins;
  std::string_view layers;
};

constexpr std::array<OutsideRow, 15> outside{{
    {"tao/pegtl", "grammar syntax statement"},
    {"CLI/", "cli"},
    {"nlohmann/", "render lsp"},
    {"toml++/", "workspace"},
    {"utf8proc", "render"},
    {"xlsxwriter", "render"},
    {"fstream", "workspace history lsp cli"},
    {"iostream", "lsp cli"},
    {"cstdio", "workspace history lsp cli"},
    {"filesystem", "workspace history lsp api cli"},
    {"chrono", "workspace lsp cli"},
    {"ctime", "workspace cli"},
    {"thread", "workspace lsp"},
    {"sys/", "workspace history lsp cli"},
    {"unistd.h", "workspace history lsp cli"},
}};

bool has_word(std::string_view words, std::string_view word) {
  const std::string padded = " " + std::string(words) + " ";
  return padded.find(" " + std::string(word) + " ") != std::string::npos;
}

const LayerRow* find_layer(std::string_view name) {
  const auto* row = std::find_if(layers.begin(), layers.end(), [name](const LayerRow& r) { return r.layer == name; });
  return row == layers.end() ? nullptr : row;
}

/// `src/lint/rules/x.cpp` belongs to `lint`, `grammar/grammar.hpp` to `grammar`, `include/goals/x.hpp` to `goals`.
std::string layer_of_file(std::string_view path) {
  const bool below_root = path.substr(0, 4) == "src/" || path.substr(0, 8) == "include/";
  if (below_root) path.remove_prefix(path.find('/') + 1);
  return std::string(path.substr(0, path.find('/')));
}

std::string layer_of_include(std::string_view header) {
  for (const CatalogRow& row : catalogs) {
    if (row.header == header) return std::string(row.layer);
  }
  return std::string(header.substr(0, header.find('/')));
}

/// Why a file of `layer` may not include the header; empty when it may.
std::string objection(std::string_view layer, std::string_view header, bool quoted) {
  const LayerRow* row = find_layer(layer);
  if (row == nullptr)
    return "the layer `" + std::string(layer) + "` is not in the table of tests/house/layering_test.cpp";
  if (quoted) {
    const std::string seen = layer_of_include(header);
    if (find_layer(seen) == nullptr) return "`" + std::string(header) + "` is not written as layer/file.hpp";
    if (seen != layer && !has_word(row->sees, seen)) return "`" + std::string(layer) + "` may not see `" + seen + "`";
    return {};
  }
  for (const OutsideRow& rule : outside) {
    const bool meant = header.substr(0, rule.header_begins.size()) == rule.header_begins;
    if (meant && !has_word(rule.layers, layer))
      return "`" + std::string(layer) + "` may not see <" + std::string(header) + ">";
  }
  return {};
}

/// One `path:line: objection` for each include that breaks the table.
std::vector<std::string> violations(const std::string& path, std::string_view text) {
  std::vector<std::string> result;
  for (const auto& line : lines_of(text)) {
    constexpr std::string_view directive = "#include ";
    if (line.text.rfind(directive, 0) != 0) continue;
    const bool quoted = line.text[directive.size()] == '"';
    const std::size_t end = line.text.find_last_of("\">");
    const std::string header = line.text.substr(directive.size() + 1, end - directive.size() - 1);
    const std::string why = objection(layer_of_file(path), header, quoted);
    if (!why.empty()) result.push_back(path + ":" + std::to_string(line.number) + ": " + why);
  }
  return result;
}

}  // namespace

TEST_CASE("includes go only where the direction of dependence allows") {
  std::vector<std::string> found;
  for (const std::string_view folder : {"src", "include", "grammar"}) {
    for (const std::string_view ending : {".hpp", ".cpp"}) {
      if (ending == ".cpp" && folder != "src") continue;
      const auto paths = files_below(folder, ending);
      CHECK_FALSE(paths.empty());
      for (const std::string& path : paths) {
        for (const std::string& violation : violations(path, read_file(path))) found.push_back(violation);
      }
    }
  }
  CHECK(found == std::vector<std::string>{});
}

TEST_CASE("an include against the direction is reported with its place") {
  CHECK(violations("src/model/x.cpp", "// head\n#include \"lint/rule.hpp\"\n") ==
        std::vector<std::string>{"src/model/x.cpp:2: `model` may not see `lint`"});
  CHECK(violations("src/score/x.hpp", "#include \"catalog/rules.hpp\"\n").size() == 1);
  CHECK(violations("src/lint/rules/x.cpp", "#include \"catalog/problems.hpp\"\n#include \"lint/rule.hpp\"\n").empty());
}

TEST_CASE("libraries and the world are seen only by the layers that own them") {
  CHECK(violations("src/model/x.cpp", "#include <tao/pegtl.hpp>\n") ==
        std::vector<std::string>{"src/model/x.cpp:1: `model` may not see <tao/pegtl.hpp>"});
  CHECK(violations("src/lint/x.cpp", "#include <fstream>\n").size() == 1);
  CHECK(violations("src/cli/x.cpp", "#include <CLI/CLI.hpp>\n#include <nlohmann/json.hpp>\n").size() == 1);
  CHECK(violations("src/syntax/x.cpp", "#include <tao/pegtl.hpp>\n#include <vector>\n").empty());
}

TEST_CASE("an include without its layer and a layer without a row are reported") {
  CHECK(violations("src/text/x.cpp", "#include \"line_index.hpp\"\n").size() == 1);
  CHECK(violations("src/utils/x.cpp", "#include <vector>\n").size() == 1);
}
