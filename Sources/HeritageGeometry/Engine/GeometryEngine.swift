internal import CGEOS
internal import Heritage

/// The operations on geometry that need GEOS. They are planar, in degrees of longitude and latitude:
/// an edge is the straight line between its two positions on that plane, which leaves the geodesic by
/// 12 mm for an edge of 1 km running east at Kunshan's latitude, and with the square of the length.
/// What is done in metres takes a ``PlaneGeometry`` instead.
///
/// It owns one GEOS context. Make one per worker, not per call; it is not `Sendable`.
public final class GeometryEngine {
  let geos: cgeos_functions
  let context: OpaquePointer
  private let reader: OpaquePointer
  private let messages = GEOSMessages()
  private let library: GEOSLibrary

  /// Opens GEOS.
  ///
  /// - Throws: `libraryUnusable`, `contextNotMade`.
  public convenience init() throws(GeometryEngineError) {
    try self.init(candidates: nil)
  }

  init(candidates: [String]?) throws(GeometryEngineError) {
    let library: GEOSLibrary
    do { library = try GEOSLibrary(candidates: candidates) } catch { throw .libraryUnusable(error) }
    let geos = library.functions
    // GEOS_init_r: a context to be finished, or NULL.
    guard let context = geos.GEOS_init_r() else { throw .contextNotMade }
    // GEOSWKBReader_create_r: a reader to be destroyed, or NULL.
    guard let reader = geos.GEOSWKBReader_create_r(context) else {
      geos.GEOS_finish_r(context)
      throw .contextNotMade
    }
    self.library = library
    self.geos = geos
    self.context = context
    self.reader = reader
    messages.listen(to: context, of: geos)
  }

  deinit {
    geos.GEOSWKBReader_destroy_r(context, reader)
    geos.GEOS_finish_r(context)
  }

  /// What to throw where GEOS has just reported a failure.
  func failure(of operation: GeometryEngineError.Operation) -> GeometryEngineError {
    .failed(operation, message: messages.take())
  }

  /// Lends the geometry to `body` as GEOS holds it; it is gone afterwards.
  ///
  /// - Throws: `failed(.reading, …)` where GEOS cannot hold it (a ring that is not closed or too
  ///   short), and whatever `body` throws.
  func withHandle<Result>(
    of geometry: Geometry,
    _ body: (OpaquePointer) throws(GeometryEngineError) -> Result
  ) throws(GeometryEngineError) -> Result {
    let handle = try handle(ofWKB: WKB.encode(geometry))
    defer { geos.GEOSGeom_destroy_r(context, handle) }
    return try body(handle)
  }

  /// The geometry as GEOS holds it, to be destroyed.
  ///
  /// - Throws: `failed(.reading, …)`.
  func handle(ofWKB bytes: [UInt8]) throws(GeometryEngineError) -> OpaquePointer {
    // GEOSWKBReader_read_r: a geometry to be destroyed, or NULL and a message.
    guard let handle = geos.GEOSWKBReader_read_r(context, reader, bytes, bytes.count) else {
      throw failure(of: .reading)
    }
    return handle
  }
}
