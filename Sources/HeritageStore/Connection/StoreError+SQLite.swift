import GRDB

extension StoreError {
  /// What an error of SQLite means for the registry at `path`; anything already meaningful passes.
  static func translating(_ error: any Error, path: String) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    let detail = error.message ?? "SQLite \(error.extendedResultCode.rawValue)"
    if error.extendedResultCode == .SQLITE_READONLY_DBMOVED {
      return StoreError.movedAway(path: path)
    }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: return StoreError.busy(path: path)
    case .SQLITE_READONLY: return StoreError.readOnly(path: path)
    case .SQLITE_FULL: return StoreError.diskFull(path: path)
    case .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      return StoreError.inputOutput(path: path, fault: .sqlite(detail))
    case .SQLITE_CORRUPT: return StoreError.damaged(path: path, detail: detail)
    // A header that asks for a form of the schema that SQLite does not know has no code of its own.
    case .SQLITE_ERROR where detail == "unsupported file format":
      return StoreError.damaged(path: path, detail: detail)
    case .SQLITE_NOTADB: return StoreError.notARegistry(path: path)
    case .SQLITE_CONSTRAINT:
      let parts = detail.split(separator: ":", maxSplits: 1)
      if let code = parts.first, code.hasPrefix("E-DB-"), parts.count == 2 {
        return StoreError.refusedByDatabase(
          code: String(code), detail: parts[1].drop(while: \.isWhitespace).description)
      }
      return StoreError.refusedByDatabase(code: "E-DB-CONSTRAINT", detail: detail)
    default: return error
    }
  }
}
