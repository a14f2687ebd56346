import HeritageGeometry
package import SharedLibraries

/// A fault of this machine, which no file and no record is to blame for: a library of the system that is missing, is
/// another one, or computes wrongly.
package struct MachineFault: Error, Hashable, Sendable {
  package var cause: SharedLibraryError

  /// Of an error that somebody threw; `nil` where it is another.
  package init?(_ error: any Error) {
    switch error {
    case let fault as MachineFault: self = fault
    case let cause as SharedLibraryError: self.cause = cause
    case CoordinateTransformError.libraryUnusable(let cause): self.cause = cause
    case GeometryEngineError.libraryUnusable(let cause): self.cause = cause
    default: return nil
    }
  }
}
