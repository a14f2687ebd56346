#ifndef CGEOS_SHIM_H
#define CGEOS_SHIM_H
// GEOS is not linked but opened with dlopen when the first geometry is worked on: linking it makes the
// dynamic loader bring in libgeos and libstdc++ at every start, and most commands compute nothing.
//
// <geos_c.h> is included for its types alone. The table below takes the type of each function from
// the header's own declaration, so that a wrong signature does not compile. Only the reentrant
// functions (`…_r`) are called.
#define GEOS_USE_ONLY_R_API
#include <dlfcn.h>
#include <geos_c.h>

#define CGEOS_EACH_FUNCTION(USE)          \
  USE(GEOS_init_r)                        \
  USE(GEOS_finish_r)                      \
  USE(GEOSContext_setErrorMessageHandler_r) \
  USE(GEOSFree_r)                         \
  USE(GEOSGeom_destroy_r)                 \
  USE(GEOSGeomGetX_r)                     \
  USE(GEOSGeomGetY_r)                     \
  USE(GEOSGetNumGeometries_r)             \
  USE(GEOSGetGeometryN_r)                 \
  USE(GEOSWKBReader_create_r)             \
  USE(GEOSWKBReader_destroy_r)            \
  USE(GEOSWKBReader_read_r)               \
  USE(GEOSWKBWriter_create_r)             \
  USE(GEOSWKBWriter_destroy_r)            \
  USE(GEOSWKBWriter_write_r)              \
  USE(GEOSisValidDetail_r)                \
  USE(GEOSPrepare_r)                      \
  USE(GEOSPreparedGeom_destroy_r)         \
  USE(GEOSPreparedCovers_r)               \
  USE(GEOSDifference_r)                   \
  USE(GEOSPointOnSurface_r)               \
  USE(GEOSBufferWithStyle_r)              \
  USE(GEOSUnaryUnion_r)                   \
  USE(GEOSIntersection_r)                 \
  USE(GEOSIntersects_r)                   \
  USE(GEOSPreparedIntersects_r)           \
  USE(GEOSPreparedCoveredBy_r)            \
  USE(GEOSGeom_transformXY_r)             \
  USE(GEOSBoundary_r)                     \
  USE(GEOSGetCentroid_r)                  \
  USE(GEOSNearestPoints_r)                \
  USE(GEOSCoordSeq_getXY_r)               \
  USE(GEOSCoordSeq_destroy_r)

/// The functions of GEOS that are called, by their own names.
struct cgeos_functions {
#define CGEOS_FIELD(name) __typeof__(&name) _Nonnull name;
  CGEOS_EACH_FUNCTION(CGEOS_FIELD)
#undef CGEOS_FIELD
};

/// Looks every function up in an opened library. `*missing` is NULL when all were found, else the
/// name of the first that was not, and the table must then not be used.
static inline struct cgeos_functions cgeos_resolve(
    void *_Nonnull library, const char *_Nullable *_Nonnull missing) {
  struct cgeos_functions functions;
  *missing = 0;
#define CGEOS_RESOLVE(name)                                  \
  functions.name = (__typeof__(&name))dlsym(library, #name); \
  if (!functions.name && !*missing) *missing = #name;
  CGEOS_EACH_FUNCTION(CGEOS_RESOLVE)
#undef CGEOS_RESOLVE
  return functions;
}
#endif
