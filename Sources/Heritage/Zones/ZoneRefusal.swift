/// Why a text that was read gives no line: what it counts from is not there, cannot be used, or could be several
/// things. Nothing is guessed; each case names what the register or the text has to state.
public enum ZoneRefusal: Error, Hashable, Sendable {
  // The body
  case bodyNotDrawn
  /// Parts that belong to the base are registered without a geometry: names.
  case partsNotDrawn([String])
  /// The body is registered as parts alone, and among them are walls: whether they count is not said.
  case wallsMayBeBody([String])
  /// The text calls the body by what it is, and no part among several has that name.
  case thingUnclear(String, parts: [String], likely: String?)
  /// The user named a part that the site has not (`--base`); its parts.
  case baseUnknown(String, parts: [String])
  /// The text counts from ground (占地范围, 地界线) that is not registered as a part.
  case groundNotDrawn(String)
  /// The text counts from a part other than the one that the zone belongs to.
  case partOfAnother(String)
  /// Several parts have the name that the text gives.
  case partNamedTwice(String, count: Int)
  /// The rule needs areas, and these are points or lines.
  case notAnArea([String])
  // The wall
  case wallNotDrawn
  /// None of these walls, or more than one, is that of the zone's own part.
  case wallUnclear([String])
  // The middle
  case markMissing
  /// These may each be the mark that is meant.
  case markUnclear([String])
  /// The middle of a body in so many pieces lies in none of them.
  case inPieces(Int)
  // The protection area
  case protectionAreaMissing
  /// No protection area of that class is registered with the same part.
  case gradeMissing(String)
  case protectionAreaNotDrawn([String])
  /// Several protection areas, none of which holds all others.
  case protectionAreaUnclear([String])
  /// The protection area it counts from was redrawn, from that day on, and the zone itself was not.
  case protectionAreaRedrawn(String)
  /// The text of a protection area counts from the protection area.
  case countsFromItself
  // The sides
  /// No edge of the body faces these sides: their distances would not be used.
  case sidesWithoutEdge([Side])
  /// Edges face half way between these two, whose distances differ.
  case sidesUnclear(Side, Side)

  /// Stable code, for scripts.
  public var code: String {
    switch self {
    case .bodyNotDrawn: "bodyNotDrawn"
    case .partsNotDrawn: "partsNotDrawn"
    case .wallsMayBeBody: "wallsMayBeBody"
    case .thingUnclear: "thingUnclear"
    case .baseUnknown: "baseUnknown"
    case .groundNotDrawn: "groundNotDrawn"
    case .partOfAnother: "partOfAnother"
    case .partNamedTwice: "partNamedTwice"
    case .notAnArea: "notAnArea"
    case .wallNotDrawn: "wallNotDrawn"
    case .wallUnclear: "wallUnclear"
    case .markMissing: "markMissing"
    case .markUnclear: "markUnclear"
    case .inPieces: "inPieces"
    case .protectionAreaMissing: "protectionAreaMissing"
    case .gradeMissing: "gradeMissing"
    case .protectionAreaNotDrawn: "protectionAreaNotDrawn"
    case .protectionAreaUnclear: "protectionAreaUnclear"
    case .protectionAreaRedrawn: "protectionAreaRedrawn"
    case .countsFromItself: "countsFromItself"
    case .sidesWithoutEdge: "sidesWithoutEdge"
    case .sidesUnclear: "sidesUnclear"
    }
  }
}
