#ifndef CGEOS_SHIM_H
#define CGEOS_SHIM_H
// Only the reentrant functions (`…_r`) are called.
#define GEOS_USE_ONLY_R_API
#include <geos_c.h>
#endif
