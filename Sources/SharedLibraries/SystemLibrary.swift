/// The libraries that are opened on demand.
public enum SystemLibrary: String, Hashable, Sendable, CaseIterable {
  case geos, proj, zip, xlsxWriter, gdal, turboJPEG, exif

  /// The names under which the functions that are used have the same binary interface.
  package var candidates: [String] {
    switch self {
    // The C interface has kept this name and stayed compatible since GEOS 3.0.
    case .geos: ["libgeos_c.so.1"]
    // PROJ 9 and PROJ 8.
    case .proj: ["libproj.so.25", "libproj.so.22"]
    case .zip: ["libzip.so.4", "libzip.so.5"]
    case .xlsxWriter: ["libxlsxwriter.so.4", "libxlsxwriter.so.5", "libxlsxwriter.so.8"]
    // GDAL 3.6: its functions keep their form within such a number.
    case .gdal: ["libgdal.so.32"]
    case .turboJPEG: ["libturbojpeg.so.0"]
    case .exif: ["libexif.so.12"]
    }
  }
}
