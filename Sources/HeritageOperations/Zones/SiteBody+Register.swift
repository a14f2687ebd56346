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
      }, siteName: try session.bodyName(of: site))
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
        }, siteName: site.name)
  }

  /// What the text of a zone is read as.
  package func reading(
    of text: String, kind: ZoneKind, part: String?, grade: String? = nil
  ) -> ZoneReading {
    var reading = ZoneTextReader.read(
      text, kind: kind, grade: grade, siteName: siteName,
      partName: pieces.first { part != nil && $0.part == part }?.name,
      otherParts: names(besides: part))
    if let rule = reading.rule { reading.outcome = .rule(named(rule, about: part)) }
    return reading
  }

  /// A rule with what its noun stands for here: a part, the body, or nothing that is registered.
  private func named(_ rule: ZoneRule, about part: String?) -> ZoneRule {
    guard case .thing(let word)? = rule.base else { return rule }
    do {
      return try resolved(rule, statedBase: nil, about: part)
    } catch {
      return rule.counting(from: .unknown(word))
    }
  }

  /// What a protection area has to cover: the part that its text counts from, or all that it lies about but for parts
  /// with protection areas of their own.
  func covered(
    byZoneOf part: String?, text: String?, apart: Set<String>
  ) -> [Geometry] {
    // A text can name another part only where there is one.
    let text = names(besides: part).isEmpty ? nil : text
    let base = text.flatMap {
      reading(of: $0, kind: .protectionArea, part: part).rule?.base
    }
    if case .part? = base, let base, let named = try? pieces(of: base, about: part) {
      return named.compactMap(\.geometry)
    }
    return drawn(about: part).filter { piece in
      part != nil || piece.part.map { !apart.contains($0) } ?? true
    }.compactMap(\.geometry)
  }
}
