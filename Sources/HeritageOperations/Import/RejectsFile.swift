import Heritage
import HeritageExchange

#if canImport(Glibc)
  import Glibc
#endif

/// Writes refused records to files of their own, to be corrected and imported again.
enum RejectsFile {
  /// One file for each input that has refused records: `path` itself where there is one input, else `path`
  /// with the input's name added. What was made is added to `written`, also where it throws.
  static func write(
    _ refused: [String: [Int: [Diagnostic]]], of inputs: [ImportInput], to path: String,
    _ written: inout [String]
  ) throws {
    for input in inputs {
      // A form that was filled in is corrected where it is.
      guard let records = refused[input.name], try !input.isFilledForm() else { continue }
      let name = inputs.count == 1 ? path : self.name(path, for: input)
      let file = try OutputFile(creating: name)
      written.append(name)
      _ = try RejectsWriter().write(records, from: input.source()) { try file.write($0) }
      try file.close()
    }
  }

  static func remove(_ paths: [String]) {
    for path in paths { unlink(path) }
  }

  /// `rejects.xml` for `batches/seventh.xml` is `rejects-seventh.xml`.
  private static func name(_ path: String, for input: ImportInput) -> String {
    let base = input.name.split(separator: "/").last.map(String.init) ?? input.name
    let label = base == "-" ? "stdin" : stem(base)
    let ending = path.dropFirst(stem(path).count)
    return "\(stem(path))-\(label)\(ending)"
  }

  private static func stem(_ path: String) -> String {
    guard let dot = path.lastIndex(of: "."), dot != path.startIndex, !path[dot...].contains("/")
    else { return path }
    return String(path[..<dot])
  }
}
