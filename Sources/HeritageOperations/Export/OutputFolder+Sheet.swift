package import Heritage
import HeritageExchange
import HeritageStore

#if canImport(Glibc)
  import Glibc
#endif

extension OutputFolder {
  /// Writes a list as a spreadsheet (xlsx) to a new file, or in place of one that is there and is no database.
  ///
  /// - Throws: `OperationError`; what was there stays.
  package static func write(
    _ table: SheetTable, to path: String, overwriting: Bool
  ) throws {
    try make(path, overwriting: overwriting) { unfinished in
      let writer = try ListSheetWriter()
      do throws(SheetWriteError) {
        try writer.write(table, to: unfinished)
      } catch {
        throw OperationError.sheetNotWritten(path: path)
      }
      try settle(unfinished)
    }
  }

  /// Makes sure that a file that another library wrote is on the disk before it takes its name.
  private static func settle(_ path: String) throws(OperationError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .outputUnwritable(path: path, fault: .last) }
    defer { Glibc.close(descriptor) }
    // fsync returns 0, or -1 with errno set; a file system may not know it.
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw .outputUnwritable(path: path, fault: .last)
    }
  }
}
