#ifndef CEXIF_SHIM_H
#define CEXIF_SHIM_H
// libexif is not linked but opened with dlopen when the first photograph is put on paper. Its headers are included for
// their types alone; the table takes the type of each function from the header's own declaration.
#include <dlfcn.h>
#include <libexif/exif-data.h>

#define CEXIF_EACH_FUNCTION(USE) \
  USE(exif_data_new_from_data)   \
  USE(exif_data_get_byte_order)  \
  USE(exif_data_unref)           \
  USE(exif_content_get_entry)    \
  USE(exif_get_short)

/// The functions of libexif that are called, by their own names.
struct cexif_functions {
#define CEXIF_FIELD(name) __typeof__(&name) _Nonnull name;
  CEXIF_EACH_FUNCTION(CEXIF_FIELD)
#undef CEXIF_FIELD
};

/// Looks every function up in an opened library. `*missing` is NULL when all were found, else the
/// name of the first that was not, and the table must then not be used.
static inline struct cexif_functions cexif_resolve(
    void *_Nonnull library, const char *_Nullable *_Nonnull missing) {
  struct cexif_functions functions;
  *missing = 0;
#define CEXIF_RESOLVE(name)                                  \
  functions.name = (__typeof__(&name))dlsym(library, #name); \
  if (!functions.name && !*missing) *missing = #name;
  CEXIF_EACH_FUNCTION(CEXIF_RESOLVE)
#undef CEXIF_RESOLVE
  return functions;
}
#endif
