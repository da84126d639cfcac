// One table as RFC 4180 writes it, with the names of the columns in the first line.
#include "render/csv.hpp"

#include "render/export_format.hpp"

namespace goals::exports {
namespace {

struct CellWriter {
  CsvWriter& out;

  void operator()(std::monostate) const { out.number(std::nullopt); }
  void operator()(std::string_view text) const { out.text(text); }
  void operator()(const std::string& text) const { out.text(text); }
  void operator()(double number) const { out.number(number == 0 ? 0.0 : number); }
  void operator()(std::int64_t number) const { out.number(static_cast<double>(number)); }
  void operator()(bool truth) const { out.text(truth ? "true" : "false"); }
  void operator()(Date date) const { out.text(to_string(date)); }
};

class Lines : public RowSink {
 public:
  explicit Lines(TextBuffer& buffer) : buffer_(buffer) {}

  void begin_row() override {}
  void cell(const ExportColumn&, const Cell& value) override { std::visit(CellWriter{line_}, value); }
  void end_row() override {
    line_.end_row();
    buffer_.text() += line_.take();
    buffer_.flush_when_full();
  }

 private:
  TextBuffer& buffer_;
  CsvWriter line_;
};

void render(const ExportInput& input, std::span<const ExportTable* const> tables, const WriteText& write) {
  TextBuffer buffer(write);
  Lines lines(buffer);
  for (const ExportTable* table : tables) {
    lines.begin_row();
    for (const ExportColumn& column : table->columns) lines.cell(column, column.name);
    lines.end_row();
    table->write_rows(input, lines);
  }
}

}  // namespace

extern constinit const ExportFormat csv{
    "csv", "csv", "one table, chosen with `--table`; all of them with `--out DIRECTORY`", true, render};

}  // namespace goals::exports
