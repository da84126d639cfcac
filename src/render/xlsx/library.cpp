// Finds the functions by their names, in the version of the library whose header was compiled.
#include "render/xlsx/library.hpp"

#include <dlfcn.h>

#include <cassert>
#include <optional>

namespace goals::xlsx {
namespace {

class Loader {
 public:
  std::optional<Library> load() {
    if (handle_ == nullptr) return std::nullopt;
    find_workbook();
    find_format();
    find_worksheet();
    find_chart();
    return is_complete_ ? std::optional(library_) : std::nullopt;
  }

 private:
  void find_workbook() {
    find("lxw_rowcol_to_cell", library_.lxw_rowcol_to_cell);
    find("lxw_rowcol_to_range_abs", library_.lxw_rowcol_to_range_abs);
    find("lxw_strerror", library_.lxw_strerror);
    find("lxw_workbook_free", library_.lxw_workbook_free);
    find("workbook_add_chart", library_.workbook_add_chart);
    find("workbook_add_format", library_.workbook_add_format);
    find("workbook_add_worksheet", library_.workbook_add_worksheet);
    find("workbook_close", library_.workbook_close);
    find("workbook_define_name", library_.workbook_define_name);
    find("workbook_new_opt", library_.workbook_new_opt);
    find("workbook_set_properties", library_.workbook_set_properties);
  }

  void find_format() {
    find("format_set_align", library_.format_set_align);
    find("format_set_bg_color", library_.format_set_bg_color);
    find("format_set_bold", library_.format_set_bold);
    find("format_set_bottom", library_.format_set_bottom);
    find("format_set_font_color", library_.format_set_font_color);
    find("format_set_font_size", library_.format_set_font_size);
    find("format_set_num_format", library_.format_set_num_format);
    find("format_set_text_wrap", library_.format_set_text_wrap);
  }

  void find_worksheet() {
    find("worksheet_autofilter", library_.worksheet_autofilter);
    find("worksheet_conditional_format_range", library_.worksheet_conditional_format_range);
    find("worksheet_fit_to_pages", library_.worksheet_fit_to_pages);
    find("worksheet_freeze_panes", library_.worksheet_freeze_panes);
    find("worksheet_insert_chart_opt", library_.worksheet_insert_chart_opt);
    find("worksheet_set_column_opt", library_.worksheet_set_column_opt);
    find("worksheet_set_landscape", library_.worksheet_set_landscape);
    find("worksheet_set_row", library_.worksheet_set_row);
    find("worksheet_write_formula_num", library_.worksheet_write_formula_num);
    find("worksheet_write_formula_str", library_.worksheet_write_formula_str);
    find("worksheet_write_number", library_.worksheet_write_number);
    find("worksheet_write_string", library_.worksheet_write_string);
  }

  void find_chart() {
    find("chart_add_series", library_.chart_add_series);
    find("chart_axis_set_reverse", library_.chart_axis_set_reverse);
    find("chart_legend_set_position", library_.chart_legend_set_position);
    find("chart_series_set_categories", library_.chart_series_set_categories);
    find("chart_series_set_fill", library_.chart_series_set_fill);
    find("chart_series_set_name_range", library_.chart_series_set_name_range);
    find("chart_series_set_values", library_.chart_series_set_values);
    find("chart_title_set_name", library_.chart_title_set_name);
    find("chart_title_set_name_font", library_.chart_title_set_name_font);
  }

  template <class Function>
  void find(const char* name, Function*& function) {
    function = reinterpret_cast<Function*>(::dlsym(handle_, name));
    is_complete_ = is_complete_ && function != nullptr;
  }

  void* handle_ = ::dlopen(GOALS_XLSX_LIBRARY, RTLD_NOW | RTLD_LOCAL);  // for as long as the program runs
  Library library_;
  bool is_complete_ = true;
};

const std::optional<Library>& loaded() {
  static const std::optional<Library> library = Loader().load();
  return library;
}

}  // namespace

bool can_write_workbooks() { return loaded().has_value(); }

const Library& lxw() {
  assert(can_write_workbooks());
  return *loaded();
}

}  // namespace goals::xlsx
