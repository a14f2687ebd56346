#ifndef CZIP_SHIM_H
#define CZIP_SHIM_H
// libzip is not linked but opened with dlopen when the first spreadsheet is read. <zip.h> is included for its types
// alone; the table takes the type of each function from the header's own declaration.
#include <dlfcn.h>
#include <zip.h>

#define CZIP_EACH_FUNCTION(USE)  \
  USE(zip_source_buffer_create)  \
  USE(zip_source_free)           \
  USE(zip_open_from_source)      \
  USE(zip_discard)               \
  USE(zip_get_num_entries)       \
  USE(zip_get_name)              \
  USE(zip_stat_index)            \
  USE(zip_fopen_index)           \
  USE(zip_fread)                 \
  USE(zip_fclose)

/// The functions of libzip that are called, by their own names.
struct czip_functions {
#define CZIP_FIELD(name) __typeof__(&name) _Nonnull name;
  CZIP_EACH_FUNCTION(CZIP_FIELD)
#undef CZIP_FIELD
};

/// Looks every function up in an opened library. `*missing` is NULL when all were found, else the
/// name of the first that was not, and the table must then not be used.
static inline struct czip_functions czip_resolve(
    void *_Nonnull library, const char *_Nullable *_Nonnull missing) {
  struct czip_functions functions;
  *missing = 0;
#define CZIP_RESOLVE(name)                                   \
  functions.name = (__typeof__(&name))dlsym(library, #name); \
  if (!functions.name && !*missing) *missing = #name;
  CZIP_EACH_FUNCTION(CZIP_RESOLVE)
#undef CZIP_RESOLVE
  return functions;
}
#endif
