internal import Glibc
internal import SharedLibraries

/// The version of GDAL, such as `3.6.2`; `nil` where it is not installed or cannot be used.
package enum GDALVersion {
  package static var installed: String? {
    guard let library = try? SharedLibrary(.gdal),
      let symbol = dlsym(library.handle, "GDALVersionInfo")
    else { return nil }
    // const char *GDALVersionInfo(const char *): a text that lives as long as the library.
    typealias Version = @convention(c) (UnsafePointer<CChar>?) -> UnsafePointer<CChar>?
    return unsafeBitCast(symbol, to: Version.self)("RELEASE_NAME").map { String(cString: $0) }
  }
}
