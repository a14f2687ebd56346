#ifndef CGDAL_SHIM_H
#define CGDAL_SHIM_H
// GDAL is not linked but opened with dlopen, in a child process of its own, when a file of geometry from
// another program is read. It brings sixty libraries with it, which no other command needs.
//
// Its headers come in a package that pulls in the development files of nearly all of them, so the few
// functions that are called are declared here, as gdal.h, ogr_api.h, ogr_srs_api.h, cpl_vsi.h, cpl_error.h and
// cpl_conv.h of GDAL 3.6 have them. Their binary interface is promised by GDAL for a whole series of
// releases (libgdal.so.32 is 3.6).
#include <dlfcn.h>
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

typedef struct cgdal_dataset *cgdal_dataset_t;
typedef struct cgdal_layer *cgdal_layer_t;
typedef struct cgdal_layer_definition *cgdal_layer_definition_t;
typedef struct cgdal_field_definition *cgdal_field_definition_t;
typedef struct cgdal_geometry_field_definition *cgdal_geometry_field_definition_t;
typedef struct cgdal_feature *cgdal_feature_t;
typedef struct cgdal_geometry *cgdal_geometry_t;
typedef struct cgdal_reference *cgdal_reference_t;
typedef struct cgdal_file *cgdal_file_t;

/// A file in memory that has no name, to be closed: its descriptor, or -1 and errno. Closed in programs that are started
/// (MFD_CLOEXEC), other than under the numbers they are given it by.
static inline int cgdal_memory_file(const char *_Nonnull name) { return (int)syscall(SYS_memfd_create, name, 1u); }

/// CPLErr: 0 none, 1 debug, 2 warning, 3 failure, 4 fatal.
typedef void (*cgdal_message_handler)(int severity, int number, const char *_Nullable message);

/// From now on this process, and what it would start, gets EACCES for sockets and programs: a library that wants the
/// network does not get it. 0, or -1 and errno where the kernel has no such filters.
static inline int cgdal_give_up_network(void) {
  struct sock_filter rules[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 2, 0),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_execve, 1, 0),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EACCES),
  };
  struct sock_fprog program = {.len = sizeof rules / sizeof rules[0], .filter = rules};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}

// Each line: result, name, parameters.
#define CGDAL_EACH_FUNCTION(USE)                                                                                      \
  USE(void, CPLSetConfigOption, (const char *_Nonnull, const char *_Nullable))                                        \
  USE(cgdal_message_handler _Nullable, CPLSetErrorHandlerEx, (cgdal_message_handler _Nullable, void *_Nullable))      \
  USE(cgdal_file_t _Nullable, VSIFileFromMemBuffer, (const char *_Nonnull, uint8_t *_Nonnull, uint64_t, int))         \
  USE(int, VSIFCloseL, (cgdal_file_t _Nonnull))                                                                       \
  USE(void, RegisterOGRLIBKML, (void))                                                                                \
  USE(void, RegisterOGRGML, (void))                                                                                   \
  USE(void, RegisterOGRGeoJSON, (void))                                                                               \
  USE(void, RegisterOGRShape, (void))                                                                                 \
  USE(void, RegisterOGRDXF, (void))                                                                                   \
  USE(void, RegisterOGRGeoPackage, (void))                                                                            \
  USE(cgdal_dataset_t _Nullable, GDALOpenEx,                                                                          \
      (const char *_Nonnull, unsigned, const char *_Nullable const *_Nullable,                                        \
       const char *_Nullable const *_Nullable, const char *_Nullable const *_Nullable))                               \
  USE(void, GDALClose, (cgdal_dataset_t _Nonnull))                                                                    \
  USE(int, GDALDatasetGetLayerCount, (cgdal_dataset_t _Nonnull))                                                      \
  USE(cgdal_layer_t _Nullable, GDALDatasetGetLayer, (cgdal_dataset_t _Nonnull, int))                                  \
  USE(const char *_Nullable, OGR_L_GetName, (cgdal_layer_t _Nonnull))                                                 \
  USE(cgdal_layer_definition_t _Nullable, OGR_L_GetLayerDefn, (cgdal_layer_t _Nonnull))                               \
  USE(cgdal_reference_t _Nullable, OGR_L_GetSpatialRef, (cgdal_layer_t _Nonnull))                                     \
  USE(void, OGR_L_ResetReading, (cgdal_layer_t _Nonnull))                                                             \
  USE(cgdal_feature_t _Nullable, OGR_L_GetNextFeature, (cgdal_layer_t _Nonnull))                                      \
  USE(int, OGR_FD_GetFieldCount, (cgdal_layer_definition_t _Nonnull))                                                 \
  USE(cgdal_field_definition_t _Nullable, OGR_FD_GetFieldDefn, (cgdal_layer_definition_t _Nonnull, int))              \
  USE(int, OGR_FD_GetGeomFieldCount, (cgdal_layer_definition_t _Nonnull))                                             \
  USE(cgdal_geometry_field_definition_t _Nullable, OGR_FD_GetGeomFieldDefn, (cgdal_layer_definition_t _Nonnull, int)) \
  USE(const char *_Nullable, OGR_Fld_GetNameRef, (cgdal_field_definition_t _Nonnull))                                 \
  USE(cgdal_reference_t _Nullable, OGR_GFld_GetSpatialRef, (cgdal_geometry_field_definition_t _Nonnull))              \
  USE(int64_t, OGR_F_GetFID, (cgdal_feature_t _Nonnull))                                                              \
  USE(int, OGR_F_IsFieldSetAndNotNull, (cgdal_feature_t _Nonnull, int))                                               \
  USE(const char *_Nullable, OGR_F_GetFieldAsString, (cgdal_feature_t _Nonnull, int))                                 \
  USE(cgdal_geometry_t _Nullable, OGR_F_GetGeomFieldRef, (cgdal_feature_t _Nonnull, int))                             \
  USE(void, OGR_F_Destroy, (cgdal_feature_t _Nonnull))                                                                \
  USE(int, OGR_G_GetGeometryType, (cgdal_geometry_t _Nonnull))                                                        \
  USE(int, OGR_GT_Flatten, (int))                                                                                     \
  USE(int, OGR_G_HasCurveGeometry, (cgdal_geometry_t _Nonnull, int))                                                  \
  USE(cgdal_geometry_t _Nullable, OGR_G_GetLinearGeometry,                                                            \
      (cgdal_geometry_t _Nonnull, double, char *_Nullable *_Nullable))                                                \
  USE(void, OGR_G_DestroyGeometry, (cgdal_geometry_t _Nonnull))                                                       \
  USE(int, OGR_G_GetGeometryCount, (cgdal_geometry_t _Nonnull))                                                       \
  USE(cgdal_geometry_t _Nullable, OGR_G_GetGeometryRef, (cgdal_geometry_t _Nonnull, int))                             \
  USE(int, OGR_G_GetPointCount, (cgdal_geometry_t _Nonnull))                                                          \
  USE(int, OGR_G_GetPoints,                                                                                           \
      (cgdal_geometry_t _Nonnull, void *_Nullable, int, void *_Nullable, int, void *_Nullable, int))                  \
  USE(const char *_Nullable, OSRGetName, (cgdal_reference_t _Nonnull))                                                \
  USE(int, OSRIsProjected, (cgdal_reference_t _Nonnull))                                                              \
  USE(const char *_Nullable, OSRGetAuthorityName, (cgdal_reference_t _Nonnull, const char *_Nullable))                \
  USE(const char *_Nullable, OSRGetAuthorityCode, (cgdal_reference_t _Nonnull, const char *_Nullable))                \
  USE(const int *_Nullable, OSRGetDataAxisToSRSAxisMapping, (cgdal_reference_t _Nonnull, int *_Nonnull))              \
  USE(cgdal_reference_t _Nullable *_Nullable, OSRFindMatches,                                                         \
      (cgdal_reference_t _Nonnull, char *_Nullable *_Nullable, int *_Nonnull, int *_Nullable *_Nullable))             \
  USE(void, OSRFreeSRSArray, (cgdal_reference_t _Nullable *_Nullable))                                                \
  USE(void, OSRSetPROJEnableNetwork, (int))                                                                           \
  USE(void, OSRSetPROJSearchPaths, (const char *_Nullable const *_Nonnull))

/// The functions of GDAL that are called, by their own names.
struct cgdal_functions {
#define CGDAL_FIELD(result, name, parameters) result (*_Nonnull name) parameters;
  CGDAL_EACH_FUNCTION(CGDAL_FIELD)
#undef CGDAL_FIELD
};

/// Looks every function up in an opened library. `*missing` is NULL when all were found, else the
/// name of the first that was not, and the table must then not be used.
static inline struct cgdal_functions cgdal_resolve(void *_Nonnull library, const char *_Nullable *_Nonnull missing) {
  struct cgdal_functions functions;
  *missing = 0;
#define CGDAL_RESOLVE(result, name, parameters)                      \
  functions.name = (result (*) parameters)dlsym(library, #name);     \
  if (!functions.name && !*missing) *missing = #name;
  CGDAL_EACH_FUNCTION(CGDAL_RESOLVE)
#undef CGDAL_RESOLVE
  return functions;
}
#endif
