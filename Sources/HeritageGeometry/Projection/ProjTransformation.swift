internal import CProj

/// One transformation, from a system to CGCS2000 longitude and latitude in degrees, made once and
/// used for many coordinates.
final class ProjTransformation {
  private let context: ProjContext
  private let handle: OpaquePointer

  /// - Parameter source: an EPSG code such as `EPSG:4549`.
  /// - Throws: `transformationUnavailable`.
  init(from source: String, in context: ProjContext) throws(CoordinateTransformError) {
    let functions = context.functions
    // proj_create_crs_to_crs: an object to be destroyed, or NULL and an error in the context.
    guard
      let official = functions.proj_create_crs_to_crs(
        context.handle, source, CoordinateSystem.cgcs2000.code, nil)
    else { throw .transformationUnavailable(from: source, reason: context.messages.take()) }
    defer { _ = functions.proj_destroy(official) }
    // proj_normalize_for_visualization: a new object with easting or longitude first on both sides,
    // to be destroyed on its own, or NULL.
    guard let handle = functions.proj_normalize_for_visualization(context.handle, official) else {
      throw .transformationUnavailable(from: source, reason: context.messages.take())
    }
    self.context = context
    self.handle = handle
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
