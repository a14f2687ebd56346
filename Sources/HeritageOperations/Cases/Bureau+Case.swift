package import Heritage
import HeritageGeometry
package import HeritageStore

/// A case that was opened, with what screening said.
package struct CaseOpened: Sendable {
  package var summary: CaseSummary
  package var verdict: ScreeningVerdict
  /// Whether the working days up to the due day are all known.
  package var isDueKnown: Bool
}

extension Bureau {
  /// Takes an application in: screens the footprint against the zones in force on the day of the application, and
  /// freezes the verdict with the revisions of the zones it rests on.
  package func openCase(
    _ application: CaseApplication, _ footprint: Footprint, of input: ImportInput,
    _ options: ActOptions
  ) throws -> CaseOpened {
    try write(commit: !options.isDryRun) { session in
      let day = options.occurredOn ?? session.today
      let appliedOn = application.appliedOn ?? day
      let unmet = CaseRules.unmetForOpening(
        applicant: application.applicant, project: application.project, appliedOn: appliedOn,
        on: day, today: session.today)
      guard unmet.isEmpty else {
        throw CaseRefusal(act: .caseOpened, number: nil, conditions: unmet)
      }
      let verdict = try Screener(
        session.read, on: appliedOn, nearMetres: application.nearMetres
      ).verdict(on: footprint)
      let number = try session.nextNumber(.worksCase).description
      let days = try session.read.number(of: .caseWorkingDays, on: day)
      let due = try session.read.workCalendar().day(days, after: day)
      let file = try EvidenceFile(
        name: input.name.split(separator: "/").last.map(String.init) ?? input.name,
        mediaType: "application/octet-stream", bytes: input.contents())
      let digest = try session.keep(file)
      try session.append(
        .worksCase(number), .caseOpened,
        .members([
          "applicant": .string(application.applicant), "project": .string(application.project),
          "place": application.place.map(JSONValue.string),
          "appliedOn": .string(appliedOn.description), "dueOn": .string(due.day.description),
          "footprint": .string(WKB.hexadecimal(footprint.geometry)),
          "footprintName": .string(footprint.name), "file": .string(digest),
          "verdict": verdict.json,
        ]), occurredOn: day)
      return CaseOpened(
        summary: try session.read.worksCase(number), verdict: verdict, isDueKnown: due.isKnown)
    }
  }

  /// The next step of a case: consent, approval, refusal, withdrawal, closing.
  package func act(
    on reference: String, _ act: EntryType, _ terms: CaseTerms, _ options: ActOptions
  ) throws -> CaseSummary {
    try write(commit: !options.isDryRun) { session in
      let summary = try session.read.worksCase(reference)
      let day = options.occurredOn ?? session.today
      let facts = try session.read.facts(of: summary)
      let unmet = CaseRules.unmet(act, terms, facts, on: day, today: session.today)
      guard unmet.isEmpty else {
        throw CaseRefusal(act: act, number: summary.number, conditions: unmet)
      }
      let basis = CaseRules.basis(act, terms, facts)
      let stated = [
        ("body", terms.bodies.joined(separator: "；")), ("document", terms.document),
        ("reason", terms.reason), ("conditions", terms.conditions),
        ("bodyBasis", basis?.rawValue ?? ""),
        ("authority", basis == .paper ? terms.authority : ""),
      ].filter { !$0.1.isBlank }
      try session.append(
        .worksCase(summary.number), act,
        .object(Dictionary(stated.map { ($0.0, .string($0.1.trimmed)) }) { $1 }), occurredOn: day)
      return try session.read.worksCase(summary.number)
    }
  }
}
