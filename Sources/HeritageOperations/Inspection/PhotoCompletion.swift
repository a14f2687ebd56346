import Heritage

#if canImport(Glibc)
  import Glibc
#endif

/// What a half-typed name of a file can become.
package struct PhotoCompletion: Hashable, Sendable {
  /// The line with as much added as is certain.
  package var line: String
  /// The names to choose from, where there are several; folders end in `/`.
  package var candidates: [String]

  package init(line: String, candidates: [String]) {
    self.line = line
    self.candidates = candidates
  }
}

extension PhotoSearch {
  /// Completes the last of the names behind the `@` of a line; `nil` where it has none, or no file begins so.
  package func completeBehindSign(_ line: String) -> PhotoCompletion? {
    guard let start = WalkCommand.startOfPhotos(in: line),
      var completion = complete(String(line[start...]))
    else { return nil }
    completion.line = String(line[..<start]) + completion.line
    return completion
  }

  /// Completes the last word of a line; `nil` where no file begins so.
  package func complete(_ line: String) -> PhotoCompletion? {
    let reading = PhotoWords.read(line)
    let start = reading.start ?? line.endIndex
    let raw = line[start...]
    let signs = reading.start == nil ? [] : reading.words.last ?? []
    let value = String(signs.map(\.character))
    let cut = value.lastIndex(of: "/").map { value.index(after: $0) } ?? value.startIndex
    // A `~` in quotes is a name.
    let isHome = value.hasPrefix("~") && signs.first?.isQuoted == false
    let parent = String(value[..<cut])
    guard let folder = isHome ? path(parent) : path(parent.hasPrefix("~") ? "./" + parent : parent)
    else { return nil }
    let beginning = String(value[cut...])
    let names = Self.names(in: folder).filter {
      $0.hasPrefix(beginning) && (beginning.hasPrefix(".") || !$0.hasPrefix("."))
    }.sorted()
    guard let first = names.first else { return nil }
    let common = names.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    // What is typed before the last `/` stays; a quotation mark opened after it stays open.
    let slash = raw.lastIndex(of: "/").map { raw.index(after: $0) } ?? raw.startIndex
    let isQuotedSince = reading.quoteStart.map { $0 >= slash } ?? false
    var typed = String(raw[..<slash]) + (isQuotedSince ? reading.quote.sign : "")
    typed += PhotoWords.typed(common, in: reading.quote)
    if names.count == 1, common != "" {
      typed += first.hasSuffix("/") ? "" : reading.quote.sign + " "
    }
    return PhotoCompletion(
      line: String(line[..<start]) + typed, candidates: names.count == 1 ? [] : names)
  }

  /// The names in a folder that can be typed, folders with `/` behind.
  private static func names(in folder: String) -> [String] {
    // opendir(3) and readdir(3) return NULL: no folder to be read, no more names.
    guard let stream = opendir(folder.isEmpty ? "/" : folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      guard let name = String(validating: bytes, as: UTF8.self), name != ".", name != "..",
        !name.unicodeScalars.contains(where: \.isUnseen)
      else { continue }
      var status = stat()
      let isFolder = stat("\(folder)/\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      names.append(isFolder ? name + "/" : name)
    }
    return names
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
