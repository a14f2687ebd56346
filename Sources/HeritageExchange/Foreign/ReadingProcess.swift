internal import CGDAL
internal import Glibc
internal import SharedLibraries

/// The process that reads a file of another program: this program itself, started with ``argument`` alone, the request in
/// the file on its standard input and its answer in the file on its standard output.
package enum ReadingProcess {
  package static let argument = "--read-foreign-file"

  /// Exit codes of the reading process.
  enum Exit: Int32 {
    case done = 0
    /// The request makes no sense.
    case badRequest = 64
    case libraryMissing = 69
    /// The kernel does not let it give up the network.
    case notConfined = 71
    case cannotWrite = 74
  }

  /// Its own limits, set before anything of the file is looked at.
  enum Limits {
    /// Seconds of computing for a file of so many bytes; GDAL reads some tens of megabytes in one. It may wait three
    /// times as long, on a machine that has other things to do.
    static func seconds(for bytes: Int) -> UInt32 { 5 + UInt32(bytes >> 20) }
    /// Bytes that it may ask for.
    static let memory: UInt = 3 << 30
    /// Bytes that it may write.
    static let output: UInt = 1 << 30
  }

  /// Does what ``ForeignProcess`` asks for. Never returns to the command line.
  package static func main() -> Int32 {
    limit()
    // cgdal_give_up_network: 0, or -1.
    guard cgdal_give_up_network() == 0 else { return Exit.notConfined.rawValue }
    guard let message = contents(of: STDIN_FILENO),
      let request = try? ForeignRequest(message: message)
    else { return Exit.badRequest.rawValue }
    limit(seconds: Limits.seconds(for: message.count))
    let reading: ForeignReading
    do {
      reading = try GDALReader().read(request)
    } catch {
      return Exit.libraryMissing.rawValue
    }
    return write(reading.message, to: STDOUT_FILENO)
      ? Exit.done.rawValue : Exit.cannotWrite.rawValue
  }

  private static func limit(seconds: UInt32) {
    set(RLIMIT_CPU, UInt(seconds))
    _ = alarm(3 * seconds)
  }

  private static func set(_ resource: __rlimit_resource, _ value: UInt) {
    var limit = rlimit(rlim_cur: value, rlim_max: value)
    _ = setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
  }

  private static func limit() {
    set(RLIMIT_AS, Limits.memory)
    set(RLIMIT_FSIZE, Limits.output)
    set(RLIMIT_CORE, 0)
  }

  /// All bytes of an open file from its start; `nil` where they cannot be read.
  static func contents(of file: Int32) -> [UInt8]? {
    var status = stat()
    guard fstat(file, &status) == 0, status.st_size > 0 else { return nil }
    let size = Int(status.st_size)
    var filled = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while filled < size {
        let got = pread(file, buffer.baseAddress.map { $0 + filled }, size - filled, off_t(filled))
        guard got > 0 else { break }
        filled += got
      }
      count = filled
    }
    return filled == size ? bytes : nil
  }

  /// Whether all bytes were written.
  static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var written = 0
    return bytes.withUnsafeBytes { bytes in
      while written < bytes.count {
        let count = Glibc.write(file, bytes.baseAddress.map { $0 + written }, bytes.count - written)
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
  }
}
