import Heritage
import HeritageStore

/// Zones are called by their kind and by the part that they are for, and only within a site: every site has its own P1.
extension NameReading {
  /// The code of the zone that a value means.
  ///
  /// - Throws: ``NameFault``, and what reading the registry throws.
  func zone(
    _ slot: ArgumentSlots.Slot, of site: String, on day: CivilDate
  ) throws -> (code: String, remark: String?) {
    let zones = try session.namedZones(of: site, on: day)
    let text = slot.text.halfWidth.trimmed
    // Without zones, or a site, the verb says what is wrong.
    guard !zones.isEmpty else { return (text, nil) }
    let matches = zones.meant(by: text)
    guard matches.count < 2 else { throw fault(slot, .ambiguous(.zone, matches)) }
    guard let zone = matches.first else {
      throw fault(
        slot, .unknown(.zone, near: NameSearch(zones).near(text), other: nil),
        remedy: ["wenbao zone show \(ShellWord(site))"])
    }
    let isWhole = NameSearch.folded(zone.code) == NameSearch.folded(text)
    return (zone.code, isWhole ? nil : "“\(slot.text)”是 \(zone.line)。")
  }
}

extension ReadSession {
  /// The zones of a site by which they are called: those in force on a day, or, where none is, all there have been.
  func namedZones(of site: String, on day: CivilDate?) throws -> [NamedRecord] {
    let inForce = try zones(site: site, asOf: day)
    var codes: Set<String> = []
    return try (inForce.isEmpty ? zones(site: site, asOf: nil) : inForce)
      .filter { codes.insert($0.code).inserted }
      .map { zone in
        NamedRecord(
          code: zone.code, name: zone.name(class: zone.className),
          formerNames: [zone.name(class: zone.className?.inChineseNumerals)],
          note: zone.text.shown.shortened(to: 24))
      }
  }
}

extension ZoneSummary {
  /// The part that it is for, its class and its kind: 墓冢保护范围, 1类建设控制地带.
  fileprivate func name(class className: String?) -> String {
    (partName ?? part ?? "") + (className ?? "") + kind.displayName
  }
}

extension [NamedRecord] {
  /// What a text means among the zones of a site. A kind means all zones of it, so that 保护范围 is asked about where there
  /// are several.
  fileprivate func meant(by text: String) -> [NamedRecord] {
    let isKind = ZoneKind.allCases.contains {
      NameSearch.folded($0.displayName) == NameSearch.folded(text)
    }
    guard isKind else { return NameSearch(self).matches(text) }
    return filter { NameSearch.folded($0.name).hasSuffix(NameSearch.folded(text)) }
  }
}

extension String {
  /// As people say the class that a register writes in digits: 一类.
  fileprivate var inChineseNumerals: String {
    let numerals = Array("〇一二三四五六七八九")
    return String(map { $0.isASCII ? $0.wholeNumberValue.map { numerals[$0] } ?? $0 : $0 })
  }

  fileprivate func shortened(to length: Int) -> String {
    count > length ? prefix(length) + "……" : self
  }
}
