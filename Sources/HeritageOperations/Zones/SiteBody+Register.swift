package import Heritage
import HeritageGeometry
package import HeritageStore

extension SiteBody {
  /// As the register in force has it.
  package init(of site: String, _ session: ReadSession) throws {
    self.init(
      try session.bodyPieces(of: site).map { piece in
        Piece(
          part: piece.part, name: piece.name,
          geometry: try piece.geometry.map { try WKB.decode([UInt8]($0)) })
      })
  }

  /// As a record of a register has it.
  init(
    _ site: SiteRecord, whole: GeometryPreparation.Prepared?,
    parts: [GeometryPreparation.Prepared?]
  ) {
    self.init(
      [Piece(part: nil, name: nil, geometry: whole?.geometry)]
        + zip(site.parts, parts).map { part, prepared in
          Piece(part: part.code, name: part.name, geometry: prepared?.geometry)
        })
  }

  /// What the text of a zone is read as.
  package func reading(of text: String, kind: ZoneKind, part: String?) -> ZoneReading {
    ZoneTextReader.read(
      text, kind: kind, partName: pieces.first { part != nil && $0.part == part }?.name,
      otherParts: names(besides: part))
  }

  /// What a protection area has to cover: the part that its text counts from, or all that it lies about but for parts
  /// with protection areas of their own.
  func covered(
    byZoneOf part: String?, text: String?, apart: Set<String>
  ) -> [Geometry] {
    // A text can name another part only where there is one.
    let text = names(besides: part).isEmpty ? nil : text
    let base = text.flatMap {
      reading(of: $0, kind: .protectionArea, part: part).rule?.namedPart
    }
    if let base, let named = try? pieces(of: .part(base), about: part) {
      return named.compactMap(\.geometry)
    }
    return drawn(about: part).filter { piece in
      part != nil || piece.part.map { !apart.contains($0) } ?? true
    }.compactMap(\.geometry)
  }
}

extension ZoneRule {
  /// The part that it counts from by name.
  fileprivate var namedPart: String? {
    switch self {
    case .offset(.part(let name), _), .sides(.part(let name), _), .same(.part(let name)),
      .radius(.middle(.part(let name)), _), .rays(.middle(.part(let name)), _):
      name
    default: nil
    }
  }
}
