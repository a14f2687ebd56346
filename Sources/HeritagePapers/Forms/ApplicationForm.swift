import Heritage

/// 销号申请单: what the unit has rectified, with the pictures from before and after; signed by the unit and by the
/// department it belongs to.
struct ApplicationForm {
  let head: PaperHead
  let items: [PaperItem]

  private static let headings = [
    "序号", "被检查单位", "具体地点", "隐患类别", "存在隐患或问题", "采取的措施", "期限", "责任人", "整改情况", "完成时间",
    "复查人", "整改前图片", "整改后图片",
  ]

  private static let widths = [8, 17, 30, 12, 36, 32, 19, 15, 30, 19, 13, 13, 13]

  var sheets: [HTML] {
    let annex = PictureAnnex(
      items.flatMap { item in
        [(EvidenceRole.before, "整改前"), (.after, "整改后"), (.other, "佐证")].flatMap { role, words in
          item.pictures(role).map {
            (caption: "\(item.siteName) \(item.number) \(words)", picture: $0)
          }
        }
      })
    let body =
      FormParts.heading(head, "安全隐患销号申请单") + [
        .tag(
          "p", "plain",
          "申请单位：\(head.issuer)　　申请日期：\(FormParts.day(head.issuedOn.description))　　报送：\(head.bureau)"
        ),
        FormParts.table(
          "dense", Self.headings, widths: Self.widths,
          items.enumerated().map { row($0.offset, $0.element, annex) }),
        FormParts.signs([
          ("整改单位（盖章）", ""), ("整改责任人", ""), ("主管部门意见", ""), ("主管部门（盖章）", ""),
          ("录入", head.officer), ("日期", ""),
        ]),
      ]
    return [FormParts.sheet(body, isWide: true, isForm: true)] + annex.sheets
  }

  private func row(_ index: Int, _ item: PaperItem, _ annex: PictureAnnex) -> [HTML] {
    let others = annex.reference(item.pictures(.other))
    return [
      FormParts.middle(String(index + 1)), FormParts.cell(item.unitName),
      FormParts.code(item.number, below: item.place),
      FormParts.middle("\(item.type.displayName)\n\(item.grade.displayName)"),
      FormParts.cell(item.description), FormParts.cell(item.measures),
      FormParts.middle(item.order?.deadline ?? ""), FormParts.cell(item.order?.person),
      FormParts.cell(
        (item.claim?.done ?? "")
          + (others.isEmpty ? "" : "\n佐证材料：\(others.replacing("\n", with: "、"))")),
      FormParts.middle(item.claim?.doneOn ?? ""), FormParts.cell(nil),
      FormParts.cell(annex.reference(item.pictures(.before))),
      FormParts.cell(annex.reference(item.pictures(.after))),
    ]
  }
}
