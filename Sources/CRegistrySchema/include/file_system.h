#ifndef WENBAO_FILE_SYSTEM_H
#define WENBAO_FILE_SYSTEM_H

#include <stdint.h>

/// What the kernel says of the file system that a file lies on.
struct wenbao_file_system {
  /// `f_type` of statfs(2).
  uint32_t type;
  /// Bytes that are free for an account other than root.
  int64_t free_bytes;
  /// The device, as `/proc/self/mountinfo` names it.
  unsigned device_major;
  unsigned device_minor;
};

/// Returns 0, or -1 with errno set. statfs(2) and the macros around devices are not in Swift's module of the C library.
int wenbao_file_system_of(const char *_Nonnull path, struct wenbao_file_system *_Nonnull found);

#endif
