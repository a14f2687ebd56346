internal import CProj
internal import Glibc
internal import SharedLibraries

/// The versions of the libraries behind this module; `nil` where one is not installed or cannot be used.
package enum GeometryLibraries {
  /// Such as `3.11.1`.
  package static var geos: String? {
    guard let library = try? SharedLibrary(.geos),
      let symbol = dlsym(library.handle, "GEOSversion")
    else { return nil }
    // const char *GEOSversion(void): a text that lives as long as the library.
    let version = unsafeBitCast(
      symbol, to: (@convention(c) () -> UnsafePointer<CChar>?).self)
    // `3.11.1-CAPI-1.17.1`: the library's own version comes first.
    return version().map { String(String(cString: $0).prefix { $0 != "-" }) }
  }

  /// Such as `9.1.1`.
  package static var proj: String? {
    guard let library = try? SharedLibrary(.proj),
      let symbol = dlsym(library.handle, "proj_info")
    else { return nil }
    // PJ_INFO proj_info(void)
    let info = unsafeBitCast(symbol, to: (@convention(c) () -> PJ_INFO).self)()
    return "\(info.major).\(info.minor).\(info.patch)"
  }
}
