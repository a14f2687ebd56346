#ifndef CTURBOJPEG_SHIM_H
#define CTURBOJPEG_SHIM_H
// libturbojpeg is not linked but opened with dlopen when the first photograph is put on paper. <turbojpeg.h> is included
// for its types alone; the table takes the type of each function from the header's own declaration.
#include <dlfcn.h>
#include <turbojpeg.h>

#define CTURBOJPEG_EACH_FUNCTION(USE) \
  USE(tjInitDecompress)               \
  USE(tjInitCompress)                 \
  USE(tjDecompressHeader3)            \
  USE(tjGetScalingFactors)            \
  USE(tjDecompress2)                  \
  USE(tjCompress2)                    \
  USE(tjGetErrorStr2)                 \
  USE(tjFree)                         \
  USE(tjDestroy)

/// The functions of libturbojpeg that are called, by their own names.
struct cturbojpeg_functions {
#define CTURBOJPEG_FIELD(name) __typeof__(&name) _Nonnull name;
  CTURBOJPEG_EACH_FUNCTION(CTURBOJPEG_FIELD)
#undef CTURBOJPEG_FIELD
};

/// Looks every function up in an opened library. `*missing` is NULL when all were found, else the
/// name of the first that was not, and the table must then not be used.
static inline struct cturbojpeg_functions cturbojpeg_resolve(
    void *_Nonnull library, const char *_Nullable *_Nonnull missing) {
  struct cturbojpeg_functions functions;
  *missing = 0;
#define CTURBOJPEG_RESOLVE(name)                             \
  functions.name = (__typeof__(&name))dlsym(library, #name); \
  if (!functions.name && !*missing) *missing = #name;
  CTURBOJPEG_EACH_FUNCTION(CTURBOJPEG_RESOLVE)
#undef CTURBOJPEG_RESOLVE
  return functions;
}
#endif
