internal import CProj
internal import SharedLibraries

/// One transformation, from a system to CGCS2000 longitude and latitude in degrees, made once and
/// used for many coordinates.
final class ProjTransformation {
  private let context: ProjContext
  private let handle: OpaquePointer

  /// - Throws: `libraryUnusable` where PROJ does not make it, or it misses the control point.
  convenience init(from system: CoordinateSystem, in context: ProjContext)
    throws(CoordinateTransformError)
  {
    try self.init(system.pipeline, in: context)
    try prove(ControlPoint(in: system), called: system.code)
  }

  /// - Parameter pipeline: a text that holds every parameter, so that PROJ looks nothing up in a database or a file.
  init(_ pipeline: String, in context: ProjContext) throws(CoordinateTransformError) {
    // proj_create: an object to be destroyed, or NULL and an error in the context.
    guard let handle = context.functions.proj_create(context.handle, pipeline) else {
      throw .libraryUnusable(.faulty(.proj, detail: context.messages.take()))
    }
    self.context = context
    self.handle = handle
  }

  /// Both ways at a point of known coordinates: whatever library was found under the name, and whatever was set up for
  /// it, what it computes is right before anything rests on it.
  func prove(_ point: ControlPoint, called name: String) throws(CoordinateTransformError) {
    var degrees = [point.easting, point.northing]
    apply(to: &degrees, order: .eastFirst)
    var metres = [point.longitude, point.latitude]
    apply(to: &metres, order: .eastFirst, isInverse: true)
    guard abs(degrees[0] - point.longitude) <= ControlPoint.degreesOff,
      abs(degrees[1] - point.latitude) <= ControlPoint.degreesOff,
      abs(metres[0] - point.easting) <= ControlPoint.metresOff,
      abs(metres[1] - point.northing) <= ControlPoint.metresOff
    else { throw .libraryUnusable(.faulty(.proj, detail: "\(name): \(metres) \(degrees)")) }
  }

  deinit { _ = context.functions.proj_destroy(handle) }

  /// Transforms pairs in place: metres become degrees, each in the slot of its own axis, so that a
  /// northing is replaced by a latitude. What cannot be transformed becomes infinite.
  ///
  /// - Parameters:
  ///   - coordinates: a flat list of complete pairs.
  ///   - isInverse: degrees become metres instead.
  func apply(to coordinates: inout [Double], order: AxisOrder, isInverse: Bool = false) {
    let stride = 2 * MemoryLayout<Double>.stride
    let count = coordinates.count / 2
    let functions = context.functions
    coordinates.withUnsafeMutableBufferPointer { buffer in
      guard count > 0, let base = buffer.baseAddress else { return }
      let east = order == .eastFirst ? base : base + 1
      let north = order == .eastFirst ? base + 1 : base
      // proj_trans_generic: the number of pairs transformed; a pair in error is set to HUGE_VAL and
      // the object keeps an error number, which would stop a later call.
      _ = functions.proj_trans_generic(
        handle, isInverse ? PJ_INV : PJ_FWD, east, stride, count, north, stride, count, nil, 0, 0,
        nil, 0, 0)
      _ = functions.proj_errno_reset(handle)
    }
  }
}
