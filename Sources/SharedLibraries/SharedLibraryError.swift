/// Why a library that is opened on demand cannot be used: a fault of the machine, never of a file that is read.
public enum SharedLibraryError: Error, Hashable, Sendable {
  /// None of its names is installed; the loader's reason for the first.
  case missing(SystemLibrary, reason: String)
  /// What was opened lacks this function: another library, or another version.
  case unsuitable(SystemLibrary, missingFunction: String)
  /// It is there and does not do what it should: its own message, or what it computes wrongly.
  case faulty(SystemLibrary, detail: String)

  package var library: SystemLibrary {
    switch self {
    case .missing(let library, _), .unsuitable(let library, _), .faulty(let library, _): library
    }
  }
}
