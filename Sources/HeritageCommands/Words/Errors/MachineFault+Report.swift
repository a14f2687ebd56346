import HeritageOperations
import SharedLibraries

extension MachineFault: ReportableError {
  var report: ErrorReport {
    let library = cause.library
    let what =
      switch cause {
      case .missing(_, let reason): "没有安装，或不能打开：\(reason)"
      case .unsuitable(_, let function): "不是这一个，或版本不合：没有 \(function)"
      case .faulty(_, let detail): "算得不对，或不能用：\(detail)"
      }
    return ErrorReport(
      code: "E-LIBRARY", message: "\(library.purpose)要用 \(library.name)，这台机器上的\(what)。",
      details: ["这是机器的问题，不是文件的问题。没有任何改动。"],
      remedy: ["sudo apt-get install --reinstall \(library.package)", "wenbao doctor"],
      exit: .unavailable)
  }
}

extension SystemLibrary {
  /// What it is called by.
  var name: String {
    switch self {
    case .geos: "GEOS"
    case .proj: "PROJ"
    case .zip: "libzip"
    case .xlsxWriter: "libxlsxwriter"
    case .gdal: "GDAL"
    case .turboJPEG: "libturbojpeg"
    case .exif: "libexif"
    }
  }

  fileprivate var purpose: String {
    switch self {
    case .geos: "检查和比较图形"
    case .proj: "换算投影坐标"
    case .zip: "读表格"
    case .xlsxWriter: "写表格"
    case .gdal: "读其他程序的图形文件"
    case .turboJPEG: "缩小照片"
    case .exif: "把照片转正"
    }
  }

  /// The package of Debian 12.
  fileprivate var package: String {
    switch self {
    case .geos: "libgeos-c1v5"
    case .proj: "libproj25"
    case .zip: "libzip4"
    case .xlsxWriter: "libxlsxwriter4"
    case .gdal: "libgdal32"
    case .turboJPEG: "libturbojpeg0"
    case .exif: "libexif12"
    }
  }
}
