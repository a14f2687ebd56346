import HeritageExchange

/// The process of its own in which files of other programs are read.
package enum ForeignReader {
  /// Reads one file and gives its exit code, where that is all that the command line asks for; `nil` otherwise.
  package static func run(_ arguments: [String]) -> Int32? {
    arguments == [ReadingProcess.argument] ? ReadingProcess.main() : nil
  }
}
