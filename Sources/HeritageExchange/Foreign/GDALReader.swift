internal import CGDAL
internal import SharedLibraries

/// Reads one file by GDAL, in the process that was started for it.
///
/// The bytes are given to GDAL in memory, so that it opens no file, looks for none beside it, writes none and asks
/// nothing of the network; one driver is registered, by its name; no plugin is loaded. What GDAL says stands in
/// ``GDALMessages``.
struct GDALReader: ~Copyable {
  private let library: GDALLibrary
  let gdal: cgdal_functions

  /// The folder in memory that GDAL sees the files in.
  private static let folder = "/vsimem/wenbao/"

  /// Degrees of a curve that one chord stands for: on a radius of 1 km the chord leaves the curve by 1 cm.
  static let degreesOfChord = 0.5

  init() throws(SharedLibraryError) {
    library = try GDALLibrary()
    gdal = library.functions
    GDALMessages.listen(to: gdal)
    for (name, value) in [
      ("GDAL_DRIVER_PATH", "disable"), ("CPL_TMPDIR", "/vsimem"),
      ("OGR_GEOMETRY_ACCEPT_UNCLOSED_RING", "NO"), ("LIBKML_READ_GROUND_OVERLAY", "NO"),
      ("OGR_ARC_STEPSIZE", "\(Self.degreesOfChord)"), ("SHAPE_RESTORE_SHX", "NO"),
    ] {
      gdal.CPLSetConfigOption(name, value)
    }
    gdal.OSRSetPROJEnableNetwork(0)
  }

  /// The layers of the first file that is asked for; none where GDAL does not open it.
  func read(_ request: ForeignRequest) -> ForeignReading {
    register(request.driver)
    for pair in stride(from: 0, to: request.settings.count - 1, by: 2) {
      gdal.CPLSetConfigOption(request.settings[pair], request.settings[pair + 1])
    }
    var reading = ForeignReading()
    if let dataset = open(request) {
      reading.layers = layers(of: dataset, request.driver, limit: request.limit)
      gdal.GDALClose(dataset)
    }
    reading.messages = GDALMessages.all
    return reading
  }

  private func register(_ driver: ForeignDriver) {
    switch driver {
    case .libKML: gdal.RegisterOGRLIBKML()
    case .gml: gdal.RegisterOGRGML()
    case .geoJSON: gdal.RegisterOGRGeoJSON()
    case .shapefile: gdal.RegisterOGRShape()
    case .dxf: gdal.RegisterOGRDXF()
    case .geoPackage: gdal.RegisterOGRGeoPackage()
    }
  }

  /// GDAL_OF_VECTOR and GDAL_OF_VERBOSE_ERROR.
  private static let vectorsOnly: UInt32 = 0x04 | 0x40

  private func open(_ request: ForeignRequest) -> cgdal_dataset_t? {
    for file in request.files {
      // The buffer is GDAL's to read until the process ends, so it is never freed.
      let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(file.bytes.count, 1))
      _ = buffer.initialize(from: file.bytes)
      // VSIFileFromMemBuffer: an open file over the bytes, to be closed, or NULL. It does not own them (0).
      guard let base = buffer.baseAddress,
        let opened = gdal.VSIFileFromMemBuffer(
          Self.folder + file.name, base, UInt64(file.bytes.count), 0)
      else { return nil }
      _ = gdal.VSIFCloseL(opened)
    }
    guard let first = request.files.first else { return nil }
    let drivers = CStrings([request.driver.rawValue])
    let options = CStrings(request.openOptions)
    // The only files beside it, so that GDAL does not look for others.
    let siblings = CStrings(request.files.map(\.name))
    // GDALOpenEx: a data set to be closed, or NULL and a message.
    return gdal.GDALOpenEx(
      Self.folder + first.name, Self.vectorsOnly, drivers.constants, options.constants,
      siblings.constants)
  }
}
