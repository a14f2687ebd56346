import Heritage
import HeritageOperations
import HeritageStore

/// Prints what an act has done to each hazard: its new state, the paper made, what is due, and the period it
/// was booked to where that is not the day of recording.
struct ActReport {
  let act: EntryType
  let arguments: ActArguments

  private struct Row {
    let done: ActDone
    var hazard: HazardSummary? { done.summary }
    /// Name of the period that takes it, where it was booked to another day than today.
    let period: String?
  }

  /// Prints to `output`.
  func print(_ done: [ActDone], for bureau: Bureau, to output: Output) throws {
    let (rows, next) = try bureau.read { session in
      (try done.map { try row($0, bureau, session) }, try nextSteps(done, session))
    }
    let isDryRun = arguments.isDryRun
    let warnings = rows.compactMap { unlisted($0) }
    var blocks: [any TextBlock] = [summary(of: done.count), TextTable(rows, columns(rows))]
    if let late = lateness(rows) { blocks.append(late) }
    let persons = suppliedPersons(done)
    if !persons.isEmpty { blocks.append(TextLines(lines: persons)) }
    let moved = done.compactMap(\.deadline?.words).eachOnce
    if !moved.isEmpty { blocks.append(TextLines(lines: moved)) }
    for warning in warnings {
      output.warn(
        "\(warning.message)。" + (warning.remedy.note.map { "\($0)。" } ?? "")
          + "见 \(warning.remedy.commands.joined(separator: "；"))")
    }
    for year in Set(done.compactMap(\.deadline?.unknownYear)).sorted() {
      output.warn(
        "\(year) 年的节假日安排没有导入，期限没有核对是否休息日。见 wenbao calendar --help")
    }
    for words in done.flatMap(\.sharedPictureWords) { output.warn(words) }
    output.show(
      blocks, next: isDryRun ? [] : next,
      json: [
        "act": .string(act.rawValue), "dryRun": .bool(isDryRun), "count": .integer(done.count),
        "items": .array(rows.map { json($0) }), "warnings": .array(warnings.map(\.json)),
      ])
  }

  private func summary(of count: Int) -> String {
    let words = "“\(act.displayName)”\(count) 项"
    return arguments.isDryRun ? "试运行，未写入。可以办理\(words)。" : "已办理\(words)。"
  }

  /// A major hazard (重大隐患) that goes on without having been listed (挂牌督办): sooner or later that stands in the
  /// way of its strike-off, and from its acceptance on it has to be sent back for it.
  private func unlisted(_ row: Row) -> Unmet? {
    guard let hazard = row.hazard, hazard.grade == .major, hazard.listing == .never,
      [.hazardClaimed, .hazardAccepted].contains(act)
    else { return nil }
    let condition = UnmetCondition.majorNeverListed(row.done.state)
    return Unmet(
      code: condition.code, message: "\(hazard.number) \(condition.message)",
      remedy: condition.remedy(for: hazard.number, act: act))
  }

  private func row(_ done: ActDone, _ bureau: Bureau, _ session: ReadSession) throws -> Row {
    let period =
      done.bookedOn == bureau.today
      ? nil : try session.periods().last { ($0.startsOn...$0.endsOn).contains(done.bookedOn) }
    return Row(
      done: done,
      period: done.bookedOn == bureau.today
        ? nil : "\(period?.name ?? "下一期")（\(done.bookedOn)）")
  }

  private func columns(_ rows: [Row]) -> [Column<Row>] {
    var columns: [Column<Row>] = [
      Column("隐患") { $0.done.hazard }, Column("状态") { $0.done.state.displayName },
      Column("文物点", shrinks: true) { $0.hazard?.siteName },
    ]
    if act == .hazardTransferred { columns.append(Column("单位") { $0.hazard?.unitName }) }
    if act == .hazardRegraded { columns.append(Column("等级") { $0.hazard?.grade.displayName }) }
    if rows.contains(where: { $0.done.number != nil }) {
      columns.append(
        Column(act == .hazardStruckOff ? "销号编号" : "通知书") { $0.done.number })
    }
    if act != .hazardOrdered, act != .hazardReordered,
      rows.contains(where: { $0.done.document != nil })
    {
      columns.append(Column("文书") { $0.done.document })
    }
    if rows.contains(where: { $0.done.dueOn != nil }) {
      columns.append(Column(dueHeading) { $0.done.dueOn?.description })
    }
    if rows.contains(where: { $0.period != nil }) {
      columns.append(Column("记入期次") { $0.period })
    }
    return columns + [Column("数据性质", rank: 0) { $0.hazard?.provenance?.displayName }]
  }

  private var dueHeading: String {
    switch act {
    case .hazardStruckOff: "回头看期限"
    case .hazardFundsRecorded: "下次核查"
    default: "整改期限"
    }
  }

  private func lateness(_ rows: [Row]) -> String? {
    guard let reason = arguments.lateReason, let day = arguments.on else { return nil }
    return "补录：发生于 \(day)，原因：\(reason)。"
  }

  /// Who has to rectify where nobody was named, a line for each.
  private func suppliedPersons(_ done: [ActDone]) -> [String] {
    let source = act == .hazardReordered ? "原来的整改责任人" : "文物点的直接责任人"
    let byPerson = Dictionary(grouping: done.filter { $0.suppliedPerson != nil }) {
      $0.suppliedPerson ?? ""
    }
    return done.compactMap(\.suppliedPerson).eachOnce.map { person in
      let hazards = byPerson[person] ?? []
      let which =
        hazards.count == done.count ? "" : hazards.map(\.hazard).joined(separator: "、") + " 的"
      return "\(which)整改责任人没有写，取\(source)：\(TerminalText.safe(person))。"
    }
  }

  private func nextSteps(_ done: [ActDone], _ session: ReadSession) throws -> [String] {
    guard let first = done.first else { return [] }
    let papers = done.compactMap(\.document).eachOnce
    let folder = papers.count > 1 ? " --folder 文书" : ""
    let printing =
      papers.isEmpty ? [] : ["wenbao print document \(papers.joined(separator: " "))\(folder)"]
    guard done.count == 1 else {
      return ["wenbao hazard list --state \(first.state.rawValue)"] + printing
    }
    // What was only tried has no next step.
    guard !arguments.isDryRun, let hazard = first.summary else { return printing }
    return try session.nextSteps(for: hazard) + printing
  }

  private func json(_ row: Row) -> JSONValue {
    .shown([
      "hazard": .string(row.done.hazard), "state": .string(row.done.state.rawValue),
      "entry": arguments.isDryRun ? nil : .integer(row.done.entry),
      "number": row.done.number.map(JSONValue.string),
      "document": arguments.isDryRun ? nil : row.done.document.map(JSONValue.string),
      "bookedOn": .string(row.done.bookedOn.description),
      "dueOn": (row.done.dueOn?.description).map(JSONValue.string),
      "suppliedPerson": row.done.suppliedPerson.map(JSONValue.string),
      "statedDeadline": (row.done.deadline?.statedIfMoved).map(JSONValue.string),
      "provenance": (row.hazard?.provenance?.rawValue).map(JSONValue.string),
      "sharedPictures": .array(
        row.done.sharedPictures.map {
          ["name": .string($0.name), "hazardNumbers": .array($0.hazards.map(JSONValue.string))]
        }),
    ])
  }
}

extension ActDone {
  /// Said of each picture that other hazards have too; the act is done all the same.
  fileprivate var sharedPictureWords: [String] {
    sharedPictures.map { picture in
      let others = picture.hazards
      let named = others.prefix(3).joined(separator: "、")
      return
        "\(hazard) 的照片 \(picture.name) 也是 \(named)\(others.count > 3 ? " 等 \(others.count) 项" : "")的，请核对是否用错"
    }
  }
}

extension DeadlineShift {
  /// Said where a deadline was moved: `期限 2026-05-01 是劳动节，顺延至 2026-05-06。`
  fileprivate var words: String? {
    isMoved ? "期限 \(stated) 是\(rest ?? "休息日")，顺延至 \(moved)。" : nil
  }
}
