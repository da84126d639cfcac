// The functions of libxlsxwriter, loaded when a workbook is to be written: the library brings libcrypto with it, and
// loading the two would take a third of the time of every other run.
#pragma once

#include <xlsxwriter.h>

namespace goals::xlsx {

/// Each function by its own name.
struct Library {
  decltype(::lxw_rowcol_to_cell)* lxw_rowcol_to_cell = nullptr;
  decltype(::lxw_rowcol_to_range_abs)* lxw_rowcol_to_range_abs = nullptr;
  decltype(::lxw_strerror)* lxw_strerror = nullptr;
  decltype(::lxw_workbook_free)* lxw_workbook_free = nullptr;
  decltype(::workbook_add_chart)* workbook_add_chart = nullptr;
  decltype(::workbook_add_format)* workbook_add_format = nullptr;
  decltype(::workbook_add_worksheet)* workbook_add_worksheet = nullptr;
  decltype(::workbook_close)* workbook_close = nullptr;
  decltype(::workbook_define_name)* workbook_define_name = nullptr;
  decltype(::workbook_new_opt)* workbook_new_opt = nullptr;
  decltype(::workbook_set_properties)* workbook_set_properties = nullptr;

  decltype(::format_set_align)* format_set_align = nullptr;
  decltype(::format_set_bg_color)* format_set_bg_color = nullptr;
  decltype(::format_set_bold)* format_set_bold = nullptr;
  decltype(::format_set_bottom)* format_set_bottom = nullptr;
  decltype(::format_set_font_color)* format_set_font_color = nullptr;
  decltype(::format_set_font_size)* format_set_font_size = nullptr;
  decltype(::format_set_num_format)* format_set_num_format = nullptr;
  decltype(::format_set_text_wrap)* format_set_text_wrap = nullptr;

  decltype(::worksheet_autofilter)* worksheet_autofilter = nullptr;
  decltype(::worksheet_conditional_format_range)* worksheet_conditional_format_range = nullptr;
  decltype(::worksheet_fit_to_pages)* worksheet_fit_to_pages = nullptr;
  decltype(::worksheet_freeze_panes)* worksheet_freeze_panes = nullptr;
  decltype(::worksheet_insert_chart_opt)* worksheet_insert_chart_opt = nullptr;
  decltype(::worksheet_set_column_opt)* worksheet_set_column_opt = nullptr;
  decltype(::worksheet_set_landscape)* worksheet_set_landscape = nullptr;
  decltype(::worksheet_set_row)* worksheet_set_row = nullptr;
  decltype(::worksheet_write_formula_num)* worksheet_write_formula_num = nullptr;
  decltype(::worksheet_write_formula_str)* worksheet_write_formula_str = nullptr;
  decltype(::worksheet_write_number)* worksheet_write_number = nullptr;
  decltype(::worksheet_write_string)* worksheet_write_string = nullptr;

  decltype(::chart_add_series)* chart_add_series = nullptr;
  decltype(::chart_axis_set_reverse)* chart_axis_set_reverse = nullptr;
  decltype(::chart_legend_set_position)* chart_legend_set_position = nullptr;
  decltype(::chart_series_set_categories)* chart_series_set_categories = nullptr;
  decltype(::chart_series_set_fill)* chart_series_set_fill = nullptr;
  decltype(::chart_series_set_name_range)* chart_series_set_name_range = nullptr;
  decltype(::chart_series_set_values)* chart_series_set_values = nullptr;
  decltype(::chart_title_set_name)* chart_title_set_name = nullptr;
  decltype(::chart_title_set_name_font)* chart_title_set_name_font = nullptr;
};

/// Loads the library at the first call; false where it is not installed, or lacks a function.
bool can_write_workbooks();

/// Requires that workbooks can be written.
const Library& lxw();

}  // namespace goals::xlsx
