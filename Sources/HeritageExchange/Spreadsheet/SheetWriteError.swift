/// Why a spreadsheet could not be written: libxlsxwriter could not write the file.
package struct SheetWriteError: Error, Hashable, Sendable {
  /// Its own number for the reason.
  package var code: Int
}
