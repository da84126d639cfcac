// The page that describes the export is the one that its tables make.
#include <cstdlib>
#include <string>

#include "catalog/export_tables.hpp"
#include "render/export_schema.hpp"
#include "support/catch.hpp"
#include "support/line_diff.hpp"
#include "workspace/read_file.hpp"
#include "workspace/write_file.hpp"

using namespace goals;

namespace {

constexpr const char* page = "docs/export.md";
constexpr std::string_view mark = "<!-- made from the program: GOALS_UPDATE=1 ctest --preset release -R export -->\n\n";

}  // namespace

TEST_CASE("docs/export.md describes every table and column of the export") {
  const auto read = read_file(page, page);
  REQUIRE(read);
  const std::string& text = *read;
  const std::size_t begin = text.find(mark);
  REQUIRE(begin != std::string::npos);
  const std::string wanted = text.substr(0, begin + mark.size()) + export_reference(export_tables::all());
  if (std::getenv("GOALS_UPDATE") != nullptr && text != wanted) {
    CHECK_FALSE(write_file(page, wanted));
    return;
  }
  INFO("mend it with GOALS_UPDATE=1\n" << testing::line_diff(text, wanted));
  CHECK(text == wanted);
}

TEST_CASE("every column of the export has a name for a database and a meaning") {
  for (const ExportTable* table : export_tables::all()) {
    for (const ExportColumn& column : table->columns) {
      INFO(table->name << "." << column.name);
      CHECK(column.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos);
      CHECK_FALSE(column.meaning.empty());
    }
  }
}
