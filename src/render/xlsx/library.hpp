// The functions of libxlsxwriter, loaded when a workbook is to be written: the library brings libcrypto with it, and
// loading the two would take a third of the time of every other run.
#pragma once

#include <xlsxwriter.h>

namespace goals::xlsx {

/// The functions that are used.
// clang-format off
#define GOALS_XLSX_FUNCTIONS(each) \
  each(chart_add_series) \
  each(chart_axis_set_reverse) \
  each(chart_legend_set_position) \
  each(chart_series_set_categories) \
  each(chart_series_set_fill) \
  each(chart_series_set_name_range) \
  each(chart_series_set_values) \
  each(chart_title_set_name) \
  each(chart_title_set_name_font) \
  each(format_set_align) \
  each(format_set_bg_color) \
  each(format_set_bold) \
  each(format_set_bottom) \
  each(format_set_font_color) \
  each(format_set_font_size) \
  each(format_set_num_format) \
  each(format_set_text_wrap) \
  each(lxw_rowcol_to_cell) \
  each(lxw_rowcol_to_range_abs) \
  each(lxw_strerror) \
  each(lxw_workbook_free) \
  each(workbook_add_chart) \
  each(workbook_add_format) \
  each(workbook_add_worksheet) \
  each(workbook_close) \
  each(workbook_define_name) \
  each(workbook_new_opt) \
  each(workbook_set_properties) \
  each(worksheet_autofilter) \
  each(worksheet_conditional_format_range) \
  each(worksheet_fit_to_pages) \
  each(worksheet_freeze_panes) \
  each(worksheet_insert_chart_opt) \
  each(worksheet_print_area) \
  each(worksheet_repeat_rows) \
  each(worksheet_set_column_opt) \
  each(worksheet_set_landscape) \
  each(worksheet_set_paper) \
  each(worksheet_set_row) \
  each(worksheet_write_formula_num) \
  each(worksheet_write_formula_str) \
  each(worksheet_write_number) \
  each(worksheet_write_string)
// clang-format on

/// Each function by its own name.
struct Library {
// NOLINTNEXTLINE(bugprone-macro-parentheses): a name that is declared
#define GOALS_XLSX_POINTER(name) decltype(::name)* name = nullptr;
  GOALS_XLSX_FUNCTIONS(GOALS_XLSX_POINTER)
#undef GOALS_XLSX_POINTER
};

/// Loads the library at the first call; false where it is not installed, or lacks a function.
bool can_write_workbooks();

/// Requires that workbooks can be written.
const Library& lxw();

}  // namespace goals::xlsx
