/// How a registry's file is opened.
package enum OpeningWay: Hashable, Sendable {
  case readWrite
  /// The write-ahead log and its index are there and may be read.
  case readOnly
  /// A file that nothing may be made beside, without a log: nobody writes it while it is read.
  case immutable
}
