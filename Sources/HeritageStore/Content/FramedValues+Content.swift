import Heritage

extension FramedValues {
  /// A text that is stated, or why it is not: two columns.
  mutating func add(_ stated: Stated<String>) {
    add(stated.value)
    add(stated.state.rawValue)
  }

  mutating func add(_ stated: Stated<Double>) {
    add(stated.value)
    add(stated.state.rawValue)
  }

  /// A term of a vocabulary by its code, or why none is stated: two columns.
  mutating func add<Term: RawRepresentable<String>>(_ stated: Stated<Term>) {
    add(stated.value?.rawValue)
    add(stated.state.rawValue)
  }

  mutating func add(_ day: CivilDate?) { add(day?.description) }

  /// What is said of a zone's line, in the order that the tables of zones and boundaries have in common.
  mutating func add(_ zone: ZoneRecord, _ geometry: PreparedGeometry?) {
    add(zone.code)
    add(zone.kind.rawValue)
    add(zone.part)
    add(zone.zoneClass)
    add(zone.text)
    add(zone.pattern?.rawValue)
    add(zone.controlText)
    add(zone.statedArea)
    add(geometry?.area)
    add(zone.source)
    add(zone.sourceDate)
    add(zone.provincialApproval)
    add(zone.validFrom)
    add(geometry?.wkb)
    add(geometry?.srs)
    add(zone.method?.rawValue)
    add(zone.surveyor)
    add(zone.confidence?.rawValue)
    add(zone.uncertainty)
  }
}
