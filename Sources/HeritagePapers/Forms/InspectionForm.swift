import Heritage

/// 检查记录表: every item with what was found, the photographs, room for the signatures of both sides.
struct InspectionForm {
  let head: PaperHead
  let inspection: PaperInspection

  var sheets: [HTML] {
    let annex = PictureAnnex(
      inspection.answers.flatMap { answer in
        answer.photographs.map { (caption: answer.item, picture: $0) }
      })
    let failed = inspection.answers.count { $0.result == .nonconform }
    let body =
      FormParts.heading(head, "文物安全检查记录表") + [
        FormParts.facts([
          ("文物点", "\(inspection.siteCode) \(inspection.siteName)，\(inspection.address)"),
          ("被检查单位", head.receiver),
          (
            "检查",
            "\(FormParts.day(head.issuedOn.description))，\(inspection.kind.displayName)，\(head.issuer)"
          ),
          ("检查人", inspection.inspectors.joined(separator: "、")),
          ("结果", "检查\(inspection.answers.count)项，不符合\(failed)项"),
        ]), .tag("p", "small", inspection.note ?? ""),
        FormParts.table(
          "dense", ["序号", "检查项", "检查内容", "结果", "隐患", "情况说明"],
          widths: [8, 28, 48, 14, 28, 30],
          inspection.answers.enumerated().map { row($0.offset, $0.element, annex) }),
        FormParts.signs([
          ("检查人", ""), ("被检查单位", ""), ("巡查人", ""), ("日期", ""),
        ]),
      ]
    return [FormParts.sheet(body, isForm: true)] + annex.sheets
  }

  private func row(
    _ index: Int, _ answer: PaperInspection.Answer, _ annex: PictureAnnex
  ) -> [HTML] {
    [
      FormParts.middle(String(index + 1)), FormParts.middle(answer.item),
      FormParts.cell(answer.subject), FormParts.middle(answer.result.displayName),
      FormParts.code(answer.hazard ?? "", below: answer.grade?.displayName ?? ""),
      FormParts.cell(
        [answer.note ?? "", annex.reference(answer.photographs)].filter { !$0.isEmpty }
          .joined(separator: "\n")),
    ]
  }
}
