/// How the name of a kept file ends.
public enum FileEnding {
  /// What a kind of file may end with; the first is the usual one.
  private static let known: [String: [String]] = [
    "image/jpeg": ["jpg", "jpeg"], "image/png": ["png"], "application/pdf": ["pdf"],
    "application/zip": ["zip", "xlsx", "docx", "pptx", "ods", "odt", "kmz"],
    "application/xml": ["xml"], "text/xml": ["xml"],
  ]

  /// The ending of the stored name, where it is short and plain and agrees with the kind; else that of the kind. In lower
  /// case, without the point.
  public static func of(name: String, mediaType: String) -> String {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let stored = parts.count > 1 ? parts[parts.count - 1].lowercased() : ""
    let isPlain =
      (1...5).contains(stored.utf8.count)
      && stored.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) }
    guard let endings = known[mediaType] else { return isPlain ? stored : "bin" }
    return endings.contains(stored) ? stored : endings[0]
  }
}
