// A JSON object on every line, which says in `table` what it is: can be cut, joined and streamed.
#include "render/export_format.hpp"
#include "render/export_json.hpp"

namespace goals::exports {
namespace {

/// Ends each row with its line.
class Lines : public JsonRows {
 public:
  Lines(TextBuffer& buffer, const ExportTable& table)
      : JsonRows(buffer.text(), "\"table\":\"" + std::string(table.name) + "\",", {}), buffer_(buffer) {}

  void end_row() override {
    JsonRows::end_row();
    buffer_.text() += '\n';
    buffer_.flush_when_full();
  }

 private:
  TextBuffer& buffer_;
};

void render(const ExportInput& input, std::span<const ExportTable* const> tables, const WriteText& write) {
  TextBuffer buffer(write);
  for (const ExportTable* table : tables) {
    Lines lines(buffer, *table);
    table->write_rows(input, lines);
  }
}

}  // namespace

extern constinit const ExportFormat ndjson{"ndjson", "ndjson", "a JSON object a line, with its `table`", false, render};

}  // namespace goals::exports
