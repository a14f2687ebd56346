/// Why a form (回报表) could not be written.
package enum ReturnFormError: Error, Hashable, Sendable {
  /// libxlsxwriter is not installed, or another one than is known.
  case noLibrary
  /// It could not write the file.
  case notWritten(code: Int)
}
