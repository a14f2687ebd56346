internal import CExif
internal import SharedLibraries

/// libexif, opened when the first photograph is put on paper.
struct ExifLibrary: ~Copyable {
  private let functions: cexif_functions
  private let library: SharedLibrary

  init(candidates: [String]? = nil) throws(SharedLibraryError) {
    let library = try SharedLibrary(.exif, candidates: candidates)
    functions = try library.functions { cexif_resolve($0, &$1) }
    self.library = library
  }

  /// How the camera was held; upright where the file doesn't say, or says nothing that exists.
  func orientation(of bytes: [UInt8]) -> Raster.Orientation {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress,
        // exif_data_new_from_data: data to be let go of, or NULL. It keeps nothing of the bytes.
        let data = functions.exif_data_new_from_data(base, UInt32(clamping: buffer.count))
      else { return .upright }
      defer { functions.exif_data_unref(data) }
      // exif_content_get_entry: an entry that belongs to the data, or NULL.
      guard
        let entry = functions.exif_content_get_entry(data.pointee.ifd.0, EXIF_TAG_ORIENTATION),
        entry.pointee.format == EXIF_FORMAT_SHORT, entry.pointee.size >= 2,
        let value = entry.pointee.data
      else { return .upright }
      let number = functions.exif_get_short(value, functions.exif_data_get_byte_order(data))
      return Raster.Orientation(rawValue: Int(number)) ?? .upright
    }
  }
}
