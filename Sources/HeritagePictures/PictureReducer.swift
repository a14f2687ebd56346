package import Heritage
internal import SharedLibraries

/// Makes photographs fit for paper: upright, and no larger than paper shows. Evidence itself is never touched.
package struct PictureReducer {
  /// What a photograph is on paper is 76 mm wide at most: at 300 dots an inch that is less.
  private static let side = 1_000
  private static let quality = 85

  /// Bytes up to which a picture is put on paper as it is where it cannot be made smaller.
  package static let limit = 2 << 20

  /// Names of the libraries to look for, in tests.
  private let jpegCandidates: [String]?
  private let exifCandidates: [String]?

  package init(jpegCandidates: [String]? = nil, exifCandidates: [String]? = nil) {
    self.jpegCandidates = jpegCandidates
    self.exifCandidates = exifCandidates
  }

  /// The picture as paper shows it. What is no picture is left as it is; one that ends too early, or is too large and
  /// can't be made smaller, says so in its ``PaperPicture/obstacle``.
  ///
  /// The same bytes give the same picture as long as the library that makes them stays the same.
  package func reduced(_ picture: PaperPicture) -> PaperPicture {
    guard picture.isImage else { return picture }
    guard picture.mediaType == "image/jpeg" else { return asItIs(picture) }
    var reduced = picture
    do {
      let jpeg = try JPEGLibrary(candidates: jpegCandidates)
      let orientation = try ExifLibrary(candidates: exifCandidates).orientation(of: picture.bytes)
      let raster = try jpeg.raster(of: picture.bytes, side: Self.side)
      // Written anew even where it is small: where it was taken, and by what camera, does not go along.
      reduced.bytes = try jpeg.jpeg(raster.upright(from: orientation), quality: Self.quality)
      return reduced
    } catch let fault as JPEGLibrary.Fault {
      reduced.obstacle = fault == .tooManyPixels ? .tooLarge : .damaged
      return reduced
    } catch {
      // A library is missing: the browser turns the original by what its EXIF says.
      return asItIs(picture)
    }
  }

  private func asItIs(_ picture: PaperPicture) -> PaperPicture {
    var picture = picture
    if picture.bytes.count > Self.limit { picture.obstacle = .tooLarge }
    return picture
  }
}
