/// What schema.sql refuses, read from its own text.
package enum SchemaRules {
  /// The triggers by the code that they refuse with, `E-DB-…`, in the order of the file.
  package static let triggers: [String: [String]] = {
    var triggers: [String: [String]] = [:]
    var trigger = ""
    for line in RegistryConnection.schema.split(separator: "\n") {
      if line.hasPrefix("CREATE TRIGGER ") {
        trigger = String(line.dropFirst("CREATE TRIGGER ".count).prefix { $0 != " " })
      } else if let code = code(in: line), triggers[code]?.last != trigger {
        triggers[code, default: []].append(trigger)
      }
    }
    return triggers
  }()

  /// The code in `RAISE(ABORT, 'CODE: words')`.
  private static func code(in line: Substring) -> String? {
    guard let start = line.firstRange(of: "RAISE(ABORT, '")?.upperBound else { return nil }
    return String(line[start...].prefix { $0 != ":" })
  }
}
