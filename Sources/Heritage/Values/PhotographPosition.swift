public import Foundation

/// Whether a picture says where it was taken (拍摄位置): a GPS directory of Exif in whatever kind of picture, or XMP. What
/// cannot be read counts as if it did.
public enum PhotographPosition {
  /// Tag of the pointer to the GPS directory.
  private static let pointer = 0x8825
  private static let marks = ["GPSLatitude", "GPSCoordinates", "Raw profile type exif"]
  /// What stands before the TIFF header, in JPEG, WebP and HEIC, and in PNG.
  private static let leads = ["Exif\0\0", "eXIf"]

  public static func isStated(in picture: Data) -> Bool {
    if marks.contains(where: { picture.range(of: Data($0.utf8)) != nil }) { return true }
    if hasHeader(picture[...]) { return isStated(inDirectoryOf: picture[...]) }
    return leads.contains { lead in
      var rest = picture[...]
      while let found = rest.range(of: Data(lead.utf8)) {
        rest = rest[found.upperBound...]
        if hasHeader(rest), isStated(inDirectoryOf: rest) { return true }
      }
      return false
    }
  }

  private static func hasHeader(_ bytes: Data) -> Bool {
    bytes.starts(with: [0x49, 0x49, 0x2A, 0]) || bytes.starts(with: [0x4D, 0x4D, 0, 0x2A])
  }

  /// Looks for the pointer in the first directory of a TIFF structure.
  private static func isStated(inDirectoryOf tiff: Data) -> Bool {
    let isLittle = tiff.first == 0x49
    func number(_ offset: Int, _ size: Int) -> Int? {
      let start = tiff.startIndex + offset
      guard offset >= 0, start + size <= tiff.endIndex else { return nil }
      let bytes = tiff[start..<(start + size)]
      return (isLittle ? Array(bytes.reversed()) : Array(bytes)).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let directory = number(4, 4), let count = number(directory, 2) else { return true }
    for index in 0..<count {
      guard let tag = number(directory + 2 + index * 12, 2) else { return true }
      if tag == pointer { return true }
    }
    return false
  }
}
