import Heritage
import HeritageOperations
import HeritageStore

extension RandomLedger {
  /// An exception for a random open hazard, granted or refused.
  mutating func grantException() throws {
    let hazards = try workshop.bureau().read { try $0.hazards() }.filter(\.state.isOpen)
    guard let hazard = hazards.randomElement(using: &generator),
      let condition = ExceptionCondition.allCases.randomElement(using: &generator),
      let officer = officers.randomElement(using: &generator)
    else { return }
    do {
      _ = try workshop.bureau(officer).grantException(
        hazard: hazard.number,
        ExceptionTerms(
          condition: condition, officer: officer, approver: "示例局长", reason: "人手不够",
          document: "示例特批〔2026〕1号"), ActOptions())
      legalActs += 1
    } catch is Refusals {
      refusals += 1
    }
  }

  /// An officer leaves, and a new one comes.
  mutating func replaceAnOfficer(with code: String) throws {
    guard let leaving = officers.first, let successor = officers.last else { return }
    try workshop.bureau(successor).addOfficer(
      code: code, name: "示例\(code)", unit: nil, account: nil)
    _ = try workshop.bureau(successor).officerLeft(code: leaving, to: successor, on: nil)
    officers = officers.dropFirst() + [code]
    workshop.registrar = officers[0]
    legalActs += 2
  }

  /// The last of the units goes over to the first, with all its hazards.
  mutating func mergeAUnit() throws {
    guard units.count > 3, let last = units.popLast() else { return }
    let outcome = try workshop.bureau(officers[0]).succeed(
      [last], to: units[0], .merged, document: "示例区划〔2026〕1号", on: nil)
    let moved = Set(outcome.flatMap(\.transferred))
    let hazards = try workshop.bureau(officers[0]).read { try $0.hazards() }
    for hazard in hazards where moved.contains(hazard.number) {
      count(Key(unit: last, grade: hazard.grade), \.transferredOut, -1)
      count(Key(unit: units[0], grade: hazard.grade), \.transferredIn, 1)
    }
    legalActs += 1 + moved.count
  }
}
