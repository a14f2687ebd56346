#ifndef CPROJ_SHIM_H
#define CPROJ_SHIM_H
// PROJ is not linked but opened with dlopen when the first projected coordinate is met. Linking
// it makes the dynamic loader bring in libproj with curl, TIFF and their kin at every start, which
// costs more than the rest of the start together, and most commands transform nothing.
//
// <proj.h> is included for its types alone. The table below takes the type of each function from
// the header's own declaration, so that a wrong signature does not compile.
#include <dlfcn.h>
#include <proj.h>

#define CPROJ_EACH_FUNCTION(USE)        \
  USE(proj_context_create)              \
  USE(proj_context_destroy)             \
  USE(proj_context_set_enable_network)  \
  USE(proj_log_func)                    \
  USE(proj_log_level)                   \
  USE(proj_create)                      \
  USE(proj_trans_generic)               \
  USE(proj_errno_reset)                 \
  USE(proj_destroy)

/// The functions of PROJ that are called, by their own names.
struct cproj_functions {
#define CPROJ_FIELD(name) __typeof__(&name) _Nonnull name;
  CPROJ_EACH_FUNCTION(CPROJ_FIELD)
#undef CPROJ_FIELD
};

/// Looks every function up in an opened library. `*missing` is NULL when all were found, else the
/// name of the first that was not, and the table must then not be used.
static inline struct cproj_functions cproj_resolve(
    void *_Nonnull library, const char *_Nullable *_Nonnull missing) {
  struct cproj_functions functions;
  *missing = 0;
#define CPROJ_RESOLVE(name)                                  \
  functions.name = (__typeof__(&name))dlsym(library, #name); \
  if (!functions.name && !*missing) *missing = #name;
  CPROJ_EACH_FUNCTION(CPROJ_RESOLVE)
#undef CPROJ_RESOLVE
  return functions;
}
#endif
