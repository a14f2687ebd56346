/// Why a form (回报表) could not be written: libxlsxwriter could not write the file.
package struct ReturnFormError: Error, Hashable, Sendable {
  /// Its own number for the reason.
  package var code: Int
}
