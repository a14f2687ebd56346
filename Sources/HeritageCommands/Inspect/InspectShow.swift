import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao inspect show`: one inspection with its answers (检查详情).
struct InspectShow: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "显示一次检查：各项结果、由此登记的隐患",
    discussion: """
      例:
        wenbao inspect show JC-KS6-01-20260112
      """,
    aliases: ["查看"])

  @Argument(help: ArgumentHelp("检查记录编号", valueName: "检查"))
  var code: String

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let (inspection, answers, unlisted, files) = try bureau(in: context).read { session in
      let inspection = try session.inspection(code)
      let unlisted = try session.unlistedItems(of: [inspection], site: inspection.site)
      return (
        inspection, try session.answers(inspection: inspection.code),
        unlisted[inspection.code] ?? [],
        EvidenceTable(
          photographs: try session.photographs(ofInspection: inspection.code), evidence: [],
          officers: try session.officerNames())
      )
    }
    let table = TextTable(
      answers,
      [
        Column("检查项") { $0.item }, Column("结果") { $0.result.displayName },
        Column("等级") { $0.grade?.displayName },
        Column("检查内容", shrinks: true) { $0.subject }, Column("说明", shrinks: true) { $0.note },
        Column("隐患") { $0.hazard },
      ])
    guard case .object(var json) = inspection.json(unlisted: unlisted) else { return .bug }
    json["answers"] = .array(answers.map(\.json))
    json["photographs"] = .array(files.photographs.map(\.json))
    let hazards = answers.compactMap(\.hazard)
    output(in: context).show(
      [facts(inspection, answers, unlisted), table] + (files.block.map { [$0] } ?? []),
      next: hazards.prefix(3).map { "wenbao hazard show \($0)" }
        + ["wenbao site show \(inspection.site)"], json: .object(json))
    return .done
  }

  private func facts(
    _ inspection: InspectionSummary, _ answers: [AnswerSummary], _ unlisted: [String]
  ) -> KeyValueBlock {
    let unchecked = answers.filter { $0.result == .notChecked }.map(\.item)
    let other = inspection.answered - inspection.nonconform - inspection.notChecked
    return KeyValueBlock(
      "检查 \(inspection.code)\(inspection.provenance.mark)",
      [
        "文物点": "\(inspection.site) \(inspection.siteName)", "种类": inspection.kind.displayName,
        "日期": inspection.inspectedOn.description, "单位": inspection.unit,
        "检查人": inspection.inspectors.joined(separator: "、"), "说明": inspection.note,
        "结果": "\(inspection.answered) 项：不符合 \(inspection.nonconform)，"
          + "未查 \(inspection.notChecked)，其余 \(other)",
        "没有查": (unchecked + unlisted).isEmpty
          ? nil
          : "未查 \(unchecked.count) 项，未列入 \(unlisted.count) 项，照旧到期："
            + (unchecked + unlisted).joined(separator: "、"),
      ])
  }
}
