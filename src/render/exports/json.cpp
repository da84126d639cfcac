// One JSON document with an array for each table.
#include "render/export_format.hpp"
#include "render/export_json.hpp"

namespace goals::exports {
namespace {

/// Passes the text on while a long table is written.
class FlushedRows : public JsonRows {
 public:
  explicit FlushedRows(TextBuffer& buffer) : JsonRows(buffer.text(), {}, ",\n"), buffer_(buffer) {}

  void end_row() override {
    JsonRows::end_row();
    buffer_.flush_when_full();
  }

 private:
  TextBuffer& buffer_;
};

void render(const ExportInput& input, std::span<const ExportTable* const> tables, const WriteText& write) {
  TextBuffer buffer(write);
  buffer.text() += "{\n\"format\":\"goals-export\",\n\"version\":" + std::to_string(export_version);
  for (const ExportTable* table : tables) {
    buffer.text().append(",\n\"").append(table->name).append("\":[\n");
    FlushedRows rows(buffer);
    table->write_rows(input, rows);
    buffer.text() += "\n]";
  }
  buffer.text() += "\n}\n";
}

}  // namespace

extern constinit const ExportFormat json{"json", "json", "one document with an array for each table", false, render};

}  // namespace goals::exports
