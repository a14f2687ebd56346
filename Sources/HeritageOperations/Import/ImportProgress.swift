/// How far the reading of a file has come.
package struct ImportProgress: Hashable, Sendable {
  package let file: String
  package let bytesRead: Int
  /// Size of the file.
  package let bytes: Int

  package init(file: String, bytesRead: Int, bytes: Int) {
    self.file = file
    self.bytesRead = bytesRead
    self.bytes = bytes
  }
}
