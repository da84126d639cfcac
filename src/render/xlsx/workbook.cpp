// The library copies what it is given, so temporaries may go at once.
#include "render/xlsx/workbook.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "render/display.hpp"
#include "render/markdown_text.hpp"
#include "render/xml.hpp"
#include "text/utf8.hpp"

namespace goals::xlsx {
namespace {

constexpr std::size_t longest_text = 8'000;  // code points; a cell takes 32,767 units
constexpr double words_at_ends = 1.15;       // a line that wraps between words is not quite full
constexpr int first_certain_day = 61;        // 1900-03-01: before it, Excel counts a day that never was

lxw_format* make(lxw_workbook* book, const char* number_format = nullptr, bool bold = false) {
  lxw_format* format = lxw().workbook_add_format(book);
  lxw().format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  if (number_format != nullptr) lxw().format_set_num_format(format, number_format);
  if (bold) lxw().format_set_bold(format);
  return format;
}

lxw_format* make_head(lxw_workbook* book, const char* number_format) {
  lxw_format* format = make(book, number_format, true);
  lxw().format_set_bg_color(format, 0xF1F3F5);
  lxw().format_set_bottom(format, LXW_BORDER_THIN);
  lxw().format_set_text_wrap(format);
  return format;
}

lxw_format* make_colour(lxw_workbook* book, lxw_color_t ink, lxw_color_t ground) {
  lxw_format* format = lxw().workbook_add_format(book);
  lxw().format_set_font_color(format, ink);
  lxw().format_set_bg_color(format, ground);
  return format;
}

Formats make_formats(lxw_workbook* book) {
  constexpr const char* iso_date = "yyyy-mm-dd";
  Formats formats;
  formats.title = make(book, nullptr, true);
  lxw().format_set_font_size(formats.title, 16);
  formats.head = make_head(book, nullptr);
  formats.head_date = make_head(book, iso_date);
  formats.strong = make(book, nullptr, true);
  formats.strong_text = make(book, nullptr, true);
  lxw().format_set_text_wrap(formats.strong_text);
  formats.soft = make(book);
  lxw().format_set_font_color(formats.soft, 0x5A6069);
  formats.plain = make(book);
  formats.text = make(book);
  lxw().format_set_text_wrap(formats.text);
  formats.number = make(book, "General");
  formats.share = make(book, "0.00");
  formats.strong_share = make(book, "0.00", true);
  formats.percent = make(book, "0%");
  formats.date = make(book, iso_date);
  formats.input = make(book, iso_date, true);
  lxw().format_set_bg_color(formats.input, 0xFFF8DB);
  formats.good = make_colour(book, 0x17703A, 0xE3F4E8);
  formats.warning = make_colour(book, 0x7A4F00, 0xFDF0D2);
  formats.bad = make_colour(book, 0xA3201A, 0xFBE3E1);
  return formats;
}

bool is_hex_digit(char byte) {
  return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

/// Excel reads `_x0041_` as an A; the `_` that begins such a thing is written in the same way.
std::string without_references(const std::string& text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view next = std::string_view(text).substr(at, 7);
    const bool is_reference = next.size() == 7 && next.substr(0, 2) == "_x" && next[6] == '_' &&
                              std::all_of(next.begin() + 2, next.begin() + 6, is_hex_digit);
    if (is_reference) out += "_x005F";
    out += text[at];
  }
  return out;
}

std::string fitting(std::string_view text) {
  bool was_cut = false;
  // Cut last of all that makes it longer: a character may become an escape of ten.
  const std::string shown = printable(text);
  std::string fit = without_references(xml_characters(shortened(shown, longest_text, was_cut)));
  if (was_cut) fit += "…";
  return fit;
}

}  // namespace

void Sheet::text(Row row, Column column, std::string_view text, lxw_format* format) {
  if (text.empty()) return;
  lxw().worksheet_write_string(sheet_, row, column, fitting(text).c_str(), format != nullptr ? format : formats_.plain);
}

void Sheet::number(Row row, Column column, std::optional<double> value, lxw_format* format) {
  if (value && std::isfinite(*value)) lxw().worksheet_write_number(sheet_, row, column, *value, format);
}

void Sheet::date(Row row, Column column, std::optional<Date> date, lxw_format* format) {
  if (!date) return;
  const int day = date->days + days_before_1970;
  if (day < first_certain_day) {
    text(row, column, to_string(*date), format);
  } else {
    lxw().worksheet_write_number(sheet_, row, column, day, format);
  }
}

void Sheet::formula(Row row, Column column, const std::string& formula, std::optional<double> value,
                    lxw_format* format) {
  if (value && std::isfinite(*value)) {
    lxw().worksheet_write_formula_num(sheet_, row, column, formula.c_str(), format, *value);
  } else {
    lxw().worksheet_write_formula_str(sheet_, row, column, formula.c_str(), format, "");
  }
}

void Sheet::formula(Row row, Column column, const std::string& formula, const std::string& value, lxw_format* format) {
  lxw().worksheet_write_formula_str(sheet_, row, column, formula.c_str(), format != nullptr ? format : formats_.plain,
                                    value.c_str());
}

void Sheet::colour_words(Row first, Row last, Column column, std::initializer_list<std::string_view> words,
                         lxw_format* format) {
  for (const std::string_view word : words) {
    std::string quoted = fmt::format("\"{}\"", word);
    lxw_conditional_format condition{};
    condition.type = LXW_CONDITIONAL_TYPE_CELL;
    condition.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
    condition.value_string = quoted.data();
    condition.format = format;
    lxw().worksheet_conditional_format_range(sheet_, first, column, last, column, &condition);
  }
}

void Sheet::width(Column first, Column last, double width, bool is_hidden) {
  lxw_row_col_options options{};
  options.hidden = is_hidden ? 1 : 0;
  lxw().worksheet_set_column_opt(sheet_, first, last, width, nullptr, &options);
}

void Sheet::fit_height(Row row, std::initializer_list<std::pair<std::string_view, double>> wrapped) {
  constexpr double height_of_line = 15;
  constexpr double most_lines = 12;
  double lines = 1;
  for (const auto& [text, width] : wrapped) {
    const std::string_view start = text.substr(0, longest_text);
    const auto columns = static_cast<double>(display_width(start));
    if (columns > width) lines = std::max(lines, std::ceil(columns * words_at_ends / width));
  }
  if (lines > 1) lxw().worksheet_set_row(sheet_, row, std::min(lines, most_lines) * height_of_line, nullptr);
}

void Sheet::print_wide(Row last_row, Column last) {
  lxw().worksheet_set_landscape(sheet_);
  lxw().worksheet_set_paper(sheet_, paper_a4);
  lxw().worksheet_print_area(sheet_, 0, 0, last_row, last);
  lxw().worksheet_fit_to_pages(sheet_, 1, 0);
  lxw().worksheet_repeat_rows(sheet_, 0, 0);
}

Workbook::Workbook(const std::string& path, const std::string& scratch, const std::string& title, Date today) {
  std::string directory = scratch;
  lxw_workbook_options options{};
  options.constant_memory = 1;
  options.tmpdir = directory.data();
  book_ = lxw().workbook_new_opt(path.c_str(), &options);
  std::string shown = printable(title);
  lxw_doc_properties properties{};
  properties.title = shown.data();
  properties.created = static_cast<decltype(properties.created)>(today.days) * 86'400 + 43'200;  // 0 would mean now
  lxw().workbook_set_properties(book_, &properties);
  formats_ = make_formats(book_);
}

Workbook::~Workbook() {
  if (book_ != nullptr) lxw().lxw_workbook_free(book_);
}

Sheet Workbook::add_sheet(const char* name) { return {lxw().workbook_add_worksheet(book_, name), formats_}; }

void Workbook::name_cell(const char* name, const char* place) { lxw().workbook_define_name(book_, name, place); }

lxw_chart* Workbook::add_chart(std::uint8_t type) { return lxw().workbook_add_chart(book_, type); }

Outcome Workbook::close() {
  const lxw_error error = lxw().workbook_close(book_);
  book_ = nullptr;
  if (error == LXW_NO_ERROR) return std::nullopt;
  return Error{fmt::format("cannot write the workbook: {}", lxw().lxw_strerror(error)), {}};
}

std::string cell(Row row, Column column) {
  char text[LXW_MAX_CELL_NAME_LENGTH];
  lxw().lxw_rowcol_to_cell(text, row, column);
  return text;
}

std::string range(Row first_row, Column first_column, Row last_row, Column last_column) {
  return cell(first_row, first_column) + ":" + cell(last_row, last_column);
}

std::string on_sheet(std::string_view sheet, const std::string& place) {
  return std::string(sheet).append("!").append(place);
}

}  // namespace goals::xlsx
