import Glibc

extension InputReader {
  /// Reads a file descriptor.
  convenience init(descriptor: Int32) {
    self.init { count in
      try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        while true {
          // read(2) returns the number of bytes, zero at the end, or -1 with errno set.
          let got = Glibc.read(descriptor, buffer.baseAddress, count)
          if got >= 0 {
            filled = got
            return
          }
          if errno != EINTR { throw StreamFailure(.reading, code: errno) }
        }
      }
    }
  }
}
