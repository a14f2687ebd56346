#ifndef CXLSXWRITER_SHIM_H
#define CXLSXWRITER_SHIM_H
// libxlsxwriter is not linked but opened with dlopen when the first spreadsheet is written: it brings in libminizip and
// libcrypto, and no other command needs them. <xlsxwriter.h> is included for its types alone; the table takes the
// type of each function from the header's own declaration.
#include <dlfcn.h>
#include <xlsxwriter.h>

#define CXLSXWRITER_EACH_FUNCTION(USE) \
  USE(workbook_new)                    \
  USE(workbook_close)                  \
  USE(workbook_add_worksheet)          \
  USE(workbook_add_format)             \
  USE(workbook_set_properties)         \
  USE(worksheet_write_string)          \
  USE(worksheet_write_blank)           \
  USE(worksheet_write_number)          \
  USE(worksheet_set_column)            \
  USE(worksheet_data_validation_range) \
  USE(worksheet_freeze_panes)          \
  USE(worksheet_protect)               \
  USE(worksheet_hide)                  \
  USE(worksheet_set_landscape)         \
  USE(worksheet_set_paper)             \
  USE(worksheet_fit_to_pages)          \
  USE(worksheet_repeat_rows)           \
  USE(worksheet_set_row)               \
  USE(worksheet_set_header)            \
  USE(worksheet_set_footer)            \
  USE(worksheet_set_margins)           \
  USE(worksheet_autofilter)            \
  USE(format_set_font_name)            \
  USE(format_set_bold)                 \
  USE(format_set_font_size)            \
  USE(format_set_text_wrap)            \
  USE(format_set_border)               \
  USE(format_set_bg_color)             \
  USE(format_set_unlocked)             \
  USE(format_set_num_format)           \
  USE(format_set_align)

/// The functions of libxlsxwriter that are called, by their own names.
struct cxlsxwriter_functions {
#define CXLSXWRITER_FIELD(name) __typeof__(&name) _Nonnull name;
  CXLSXWRITER_EACH_FUNCTION(CXLSXWRITER_FIELD)
#undef CXLSXWRITER_FIELD
};

/// Looks every function up in an opened library. `*missing` is NULL when all were found, else the
/// name of the first that was not, and the table must then not be used.
static inline struct cxlsxwriter_functions cxlsxwriter_resolve(
    void *_Nonnull library, const char *_Nullable *_Nonnull missing) {
  struct cxlsxwriter_functions functions;
  *missing = 0;
#define CXLSXWRITER_RESOLVE(name)                            \
  functions.name = (__typeof__(&name))dlsym(library, #name); \
  if (!functions.name && !*missing) *missing = #name;
  CXLSXWRITER_EACH_FUNCTION(CXLSXWRITER_RESOLVE)
#undef CXLSXWRITER_RESOLVE
  return functions;
}
#endif
