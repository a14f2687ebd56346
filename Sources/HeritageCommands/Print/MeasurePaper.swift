import Heritage
import HeritageStore

/// A list of measures and responsibilities as paper shows it: of one unit, or of all.
struct MeasurePaper {
  let list: MeasureList
  /// What is listed, in words.
  let scope: String
  let groups: [MeasureGroup]
  /// Name of the unit that it is for; `nil` for all.
  let unit: String?

  /// All that is on it.
  var total: MeasureGroup {
    MeasureGroup(
      unit: groups.first?.unit ?? "", unitName: "合计", measures: groups.flatMap(\.measures),
      day: list.day)
  }

  var paper: PaperMeasures {
    var paper = PaperMeasures(
      bureau: list.registry.bureau, unit: unit, asOf: list.day, printedOn: list.today,
      scope: scope, total: group(total, heading: "共 \(total.counts)", rows: []),
      head: list.registry.headSeq, hash: list.registry.headHash,
      isTrial: list.registry.purpose == .trial)
    paper.countHeadings = ["项数", "重大", "一般"] + MeasureGap.allCases.map(\.displayName) + ["逾期"]
    paper.groups = groups.map {
      group($0, heading: "\($0.unitName)　\($0.counts)", rows: $0.measures.map(row))
    }
    paper.hasSamples = total.measures.contains { $0.hazard.provenance == .sample }
    return paper
  }

  private func group(
    _ group: MeasureGroup, heading: String, rows: [PaperMeasures.Row]
  ) -> PaperMeasures.Group {
    PaperMeasures.Group(
      heading: heading, name: group.unitName,
      counts: [group.measures.count, group.count(.major), group.count(.ordinary)]
        + MeasureGap.allCases.map(group.count) + [group.overdueCount],
      rows: rows)
  }

  private var areAllSamples: Bool { list.measures.allSatisfy { $0.hazard.provenance == .sample } }

  private func row(_ measure: HazardMeasure) -> PaperMeasures.Row {
    let hazard = measure.hazard
    var row = PaperMeasures.Row()
    row.number = hazard.number
    // Where all are samples, the sheet says so.
    row.site = hazard.siteName + (areAllSamples ? "" : hazard.provenance?.mark ?? "")
    row.address = measure.address
    row.problem = hazard.description
    row.grade = hazard.grade.displayName
    row.measures = measure.measureLines
    row.unit = measure.unitText
    row.person = measure.personText
    row.deadline = measure.deadlineText
    row.funds = measure.fundsLines
    row.state = measure.stateTerms(on: list.day)
    return row
  }
}
