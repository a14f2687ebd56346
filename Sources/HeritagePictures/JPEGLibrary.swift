internal import CTurboJPEG
internal import SharedLibraries

/// libturbojpeg, opened when the first photograph is put on paper.
struct JPEGLibrary: ~Copyable {
  private let functions: cturbojpeg_functions
  private let library: SharedLibrary

  /// Why a file cannot be read.
  enum Fault: Error, Hashable {
    /// It is no JPEG, ends too early, or is of a kind that isn't read (four colours).
    case unreadable(String)
    case tooManyPixels
  }

  /// More than any camera makes: 300 million pixels.
  private static let pixelLimit = 300_000_000

  init(candidates: [String]? = nil) throws(SharedLibraryError) {
    let library = try SharedLibrary(.turboJPEG, candidates: candidates)
    functions = try library.functions { cturbojpeg_resolve($0, &$1) }
    self.library = library
  }

  /// Reads a picture at the smallest of the sizes that the format unpacks by itself (eighths) whose longer side is at
  /// least `side` pixels; at its own where none is.
  func raster(of bytes: [UInt8], side: Int) throws(Fault) -> Raster {
    // tjInitDecompress: a handle to be destroyed, or NULL.
    guard let handle = functions.tjInitDecompress() else { throw .unreadable(message(nil)) }
    defer { _ = functions.tjDestroy(handle) }
    let size = try self.size(of: bytes, handle)
    let (width, height) = scaled(size, to: side)
    var raster = Raster(
      width: width, height: height, pixels: [UInt8](repeating: 0, count: 3 * width * height))
    let code = raster.pixels.withUnsafeMutableBufferPointer { pixels in
      bytes.withUnsafeBufferPointer { source in
        // tjDecompress2: 0, or -1; with this flag also where the file ends too early.
        functions.tjDecompress2(
          handle, source.baseAddress, UInt(source.count), pixels.baseAddress, Int32(width), 0,
          Int32(height), Int32(TJPF_RGB.rawValue), TJFLAG_STOPONWARNING)
      }
    }
    guard code == 0 else { throw .unreadable(message(handle)) }
    return raster
  }

  private func size(
    of bytes: [UInt8], _ handle: tjhandle
  ) throws(Fault) -> (width: Int, height: Int) {
    var (width, height, subsampling, space): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
    let code = bytes.withUnsafeBufferPointer { source in
      // tjDecompressHeader3: 0, or -1.
      functions.tjDecompressHeader3(
        handle, source.baseAddress, UInt(source.count), &width, &height, &subsampling, &space)
    }
    guard code == 0, width > 0, height > 0 else { throw .unreadable(message(handle)) }
    guard Int(width) * Int(height) <= Self.pixelLimit else { throw .tooManyPixels }
    return (Int(width), Int(height))
  }

  private func scaled(
    _ size: (width: Int, height: Int), to side: Int
  ) -> (width: Int, height: Int) {
    var count: Int32 = 0
    // tjGetScalingFactors: a table that belongs to the library, or NULL.
    guard let factors = functions.tjGetScalingFactors(&count) else { return size }
    let sizes = UnsafeBufferPointer(start: factors, count: Int(count)).map { factor in
      let (number, over) = (Int(factor.num), Int(factor.denom))
      // As TJSCALED rounds.
      return ((size.width * number + over - 1) / over, (size.height * number + over - 1) / over)
    }
    return sizes.filter { max($0.0, $0.1) >= side && $0.0 <= size.width }
      .min { $0.0 < $1.0 } ?? size
  }

  /// Writes a picture as JPEG.
  func jpeg(_ raster: Raster, quality: Int) throws(Fault) -> [UInt8] {
    // tjInitCompress: a handle to be destroyed, or NULL.
    guard let handle = functions.tjInitCompress() else { throw .unreadable(message(nil)) }
    defer { _ = functions.tjDestroy(handle) }
    var buffer: UnsafeMutablePointer<UInt8>?
    var count: UInt = 0
    let code = raster.pixels.withUnsafeBufferPointer { pixels in
      // tjCompress2: 0, or -1; the buffer is the library's, to be given back.
      functions.tjCompress2(
        handle, pixels.baseAddress, Int32(raster.width), 0, Int32(raster.height),
        Int32(TJPF_RGB.rawValue), &buffer, &count, Int32(TJSAMP_420.rawValue), Int32(quality), 0)
    }
    defer { functions.tjFree(buffer) }
    guard code == 0, let buffer else { throw .unreadable(message(handle)) }
    return Array(UnsafeBufferPointer(start: buffer, count: Int(count)))
  }

  private func message(_ handle: tjhandle?) -> String {
    // tjGetErrorStr2: a text that belongs to the library.
    functions.tjGetErrorStr2(handle).map { String(cString: $0) } ?? ""
  }
}
