#include "include/file_system.h"
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

int wenbao_file_system_of(const char *path, struct wenbao_file_system *found) {
  struct statfs system;
  struct stat file;
  if (statfs(path, &system) != 0 || stat(path, &file) != 0) return -1;
  found->type = (uint32_t)system.f_type;
  found->free_bytes = (int64_t)system.f_bavail * (int64_t)system.f_bsize;
  found->device_major = major(file.st_dev);
  found->device_minor = minor(file.st_dev);
  return 0;
}
