// Writes cells as JSON; a number that is not finite is none.
#include "render/export_json.hpp"

#include <fmt/format.h>

#include <cmath>

#include "render/json.hpp"

namespace goals {
namespace {

struct CellWriter {
  std::string& out;

  void operator()(std::monostate) const { out += "null"; }
  void operator()(std::string_view text) const { append_json_string(out, text); }
  void operator()(const std::string& text) const { append_json_string(out, text); }
  void operator()(double number) const {
    if (!std::isfinite(number)) return (*this)(std::monostate{});
    fmt::format_to(std::back_inserter(out), "{}", number == 0 ? 0.0 : number);
  }
  void operator()(std::int64_t number) const { fmt::format_to(std::back_inserter(out), "{}", number); }
  void operator()(bool truth) const { out += truth ? "true" : "false"; }
  void operator()(Date date) const { out.append("\"").append(to_string(date)).append("\""); }
};

}  // namespace

void JsonRows::begin_row() {
  if (!is_first_row_) out_ += between_;
  is_first_row_ = false;
  out_ += '{';
  out_ += head_;
  is_first_cell_ = true;
}

void JsonRows::cell(const ExportColumn& column, const Cell& value) {
  if (!is_first_cell_) out_ += ',';
  is_first_cell_ = false;
  out_.append("\"").append(column.name).append("\":");
  std::visit(CellWriter{out_}, value);
}

}  // namespace goals
