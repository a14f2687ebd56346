/// A place in the registry where what was looked for stands.
package struct Finding: Hashable, Sendable {
  package var subject: FindSubject
  /// Code or number of the record; of a journal entry its number.
  package var code: String
  /// The site that it is about, where it is about one.
  package var site: String?
  package var field: FindField
  /// The whole text of the field.
  package var text: String
}

/// What was found of one subject.
package struct FindGroup: Hashable, Sendable {
  package var subject: FindSubject
  /// How many records there are; ``findings`` may hold fewer.
  package var count: Int
  package var findings: [Finding]
}

/// What can be looked for, in the order in which it is shown.
package enum FindSubject: String, CaseIterable, Sendable {
  case site, zone, hazard, inspection, document, worksCase = "case", works, use, archive, marker
  case unit, officer, checklist, duty, entry
}

/// The fields that are looked through.
package enum FindField: String, Sendable {
  case code, name, formerName, address, summary, owner, person, text, controlText
  case description, measure, funds, interimControl, plan, done, rectifier, opinion, reason
  case inspector, note, recipient, project, applicant, place, title, scheme, unit, head, contract
  case use, user, keeper, item, account, content
}
