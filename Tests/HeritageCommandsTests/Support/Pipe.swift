import Glibc

/// A pipe of the operating system, closed when it is no longer used.
final class Pipe {
  struct Failure: Error {}

  let reading: Int32
  private(set) var writing: Int32

  init() throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failure() }
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    close(reading)
    closeWriting()
  }

  /// How many bytes wait to be read.
  var available: Int32 {
    var count: Int32 = 0
    _ = ioctl(reading, UInt(FIONREAD), &count)
    return count
  }

  func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }
}
