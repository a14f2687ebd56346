import Heritage
import HeritageOperations

extension ImportOutcome {
  /// As `--json` gives it.
  var json: JSONValue {
    [
      "committed": .bool(isCommitted), "dryRun": .bool(isDryRun),
      "errorCount": .integer(errorCount), "warningCount": .integer(warningCount),
      "diagnostics": .array(diagnostics.map(\.json)), "files": .array(files.map(\.json)),
      "rejects": .array(rejectsFiles.map(JSONValue.string)),
    ]
  }
}

extension FileOutcome {
  /// As `--json` gives it.
  var json: JSONValue {
    .shown([
      "file": .string(file), "kind": .string(kind.rawValue), "sha256": .string(sha256),
      "bytes": .integer(bytes), "receipt": receipt.map(JSONValue.string),
      "earlierReceipt": earlierReceipt.map(JSONValue.string),
      "supersedingReceipt": supersedingReceipt.map(JSONValue.string), "read": .integer(read),
      "added": .integer(added), "changed": .integer(changed), "unchanged": .integer(unchanged),
      "refused": .integer(refused), "hazardNumbers": .array(hazards.map(JSONValue.string)),
      "recordChanges": .array(changes.map(\.json)),
    ])
  }
}

extension RecordChange {
  /// As `--json` gives it.
  var json: JSONValue {
    [
      "kind": .string(kind), "key": .string(key), "revision": .integer(revision),
      "differences": .array(differences.map(\.json)),
    ]
  }
}

extension Diagnostic {
  /// As `--json` gives it.
  var json: JSONValue {
    .shown([
      "severity": .string(severity.rawValue), "code": .string(code),
      "file": .string(position.file), "cell": position.cell.map(JSONValue.string),
      "line": .integer(position.line),
      "column": .integer(position.column), "record": record.map(JSONValue.string),
      "message": .string(message), "remedy": .string(remedy),
    ])
  }
}
