// goals_settings_samples DIRECTORY: the schema of goals.toml and the samples of tests/settings, as JSON files.
#include <filesystem>
#include <fstream>
#include <string>

#include "render/settings_schema.hpp"
#include "support/temporary_directory.hpp"
#include "support/toml_as_json.hpp"

int main(int count, char** arguments) {
  namespace fs = std::filesystem;
  if (count != 2) return 2;
  const fs::path directory = arguments[1];
  for (const char* folder : {"good", "broken"}) {
    fs::create_directories(directory / folder);
    for (const auto& entry : fs::directory_iterator(fs::path("tests/settings") / folder)) {
      std::ofstream out(directory / folder / entry.path().filename().replace_extension(".json"));
      out << goals::testing::toml_as_json(goals::testing::read_file(entry.path().string()));
    }
  }
  std::ofstream(directory / "schema.json") << goals::settings_schema();
  return 0;
}
