#if canImport(Glibc)
  import Glibc
#endif

/// Why a file could not be read or written: a fact; the words stand in HeritageCommands.
package enum SystemFault: Hashable, Sendable {
  /// The error number of a system call, as in errno(3).
  case number(Int32)
  /// Something else than a file stands there: a folder, a pipe, a device.
  case notAFile
  /// What SQLite says of it, in its own words.
  case sqlite(String)

  /// Of the system call that has just failed.
  package static var last: SystemFault { .number(errno) }
}
