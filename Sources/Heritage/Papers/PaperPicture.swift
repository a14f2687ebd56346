/// A file shown on a paper: a picture from before or after, a photograph of an inspection.
public struct PaperPicture: Hashable, Sendable {
  public var name: String
  public var mediaType: String
  public var sha256: String
  public var role: EvidenceRole
  public var bytes: [UInt8]
  /// Why a page cannot show it although it is a picture; `nil` where it can.
  public var obstacle: Obstacle?

  /// What keeps a picture from being shown.
  public enum Obstacle: Hashable, Sendable {
    /// It ends before it should, or cannot be read.
    case damaged
    /// More bytes than a page is to hold, and nothing here that makes it smaller.
    case tooLarge
  }

  public init(
    name: String, mediaType: String, sha256: String, role: EvidenceRole, bytes: [UInt8]
  ) {
    self.name = name
    self.mediaType = mediaType
    self.sha256 = sha256
    self.role = role
    self.bytes = bytes
  }

  /// Whether a page can show it; other files are named.
  public var isImage: Bool { mediaType == "image/png" || mediaType == "image/jpeg" }
}
