/// Why a library that is opened on demand cannot be used.
public enum SharedLibraryError: Error, Hashable, Sendable {
  /// None of these names is installed; the loader's reason for the first.
  case missing(tried: [String], reason: String)
  /// A library was opened that lacks this function: another one, or another version.
  case unsuitable(missingFunction: String)
}
