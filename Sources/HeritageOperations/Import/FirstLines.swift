/// The line on which each record of a file stands first. A record is known by a hash of what it is, twelve bytes
/// whatever its code, so that a large file takes little more memory than a small one.
///
/// Two records of one hash would be taken for one record twice. The key of the hash is drawn anew for each run, so that
/// no file can bring this about; among a million records it happens once in thirty million imports.
struct FirstLines {
  private var lines: [Int: UInt32] = [:]

  /// Notes a record; the line on which the same stood before, where one did.
  mutating func note(_ identity: String, line: Int) -> Int? {
    if let first = lines[identity.hashValue] { return Int(first) }
    lines[identity.hashValue] = UInt32(clamping: line)
    return nil
  }
}
