import Heritage

/// 整改通知书: a letter, and the list with the columns of an order that leaves room for the check.
struct NoticeForm {
  let head: PaperHead
  let items: [PaperItem]

  var sheets: [HTML] {
    let annex = PictureAnnex(
      items.flatMap { item in
        item.photographs.map { (caption: "\(item.siteName) \(item.number)", picture: $0) }
      })
    return [FormParts.sheet(letter), FormParts.sheet(list(annex), isWide: true)] + annex.sheets
  }

  private var letter: [HTML] {
    let major = items.count { $0.grade == .major }
    return FormParts.heading(head, "安全隐患整改通知书")
      + [.tag("p", "to", "\(head.receiver)：")]
      + FormParts.paragraphs([
        "经查，你单位负责的下列文物点存在安全隐患\(items.count)项"
          + (major > 0 ? "，其中重大隐患\(major)项" : "") + "，详见附表。现通知如下：",
        "一、请按附表所列措施、责任人和期限完成整改；不能立即整改的，先落实防范措施。",
        "二、整改完成后填写销号申请单，附整改前后照片等佐证材料，报我局现场复核。",
        "三、不能按期完成的，须在期限届满前书面申请延期，写明理由和延至的日期。",
        "附：整改隐患清单（\(items.count)项）",
      ])
      + [
        FormParts.signature(head),
        FormParts.signs([
          FormParts.documentNumber(head), ("签发人", ""), ("经办人", head.officer),
          ("收件单位（盖章）", ""), ("签收人、日期", ""), ("送达方式", ""),
        ]),
      ]
  }

  private static let headings = [
    "序号", "被检查单位", "具体地点", "隐患类别", "存在的问题或隐患", "图片", "整改措施", "整改期限", "整改责任人",
    "整改资金", "复查时间", "完成情况", "复查人", "备注",
  ]

  private static let widths = [8, 18, 26, 13, 34, 13, 30, 19, 15, 13, 14, 14, 13, 27]

  private func list(_ annex: PictureAnnex) -> [HTML] {
    [
      .tag("h2", nil, "整改隐患清单"),
      FormParts.table(
        "dense", Self.headings, widths: Self.widths,
        items.enumerated().map { index, item in
          [
            FormParts.middle(String(index + 1)), FormParts.cell(item.unitName),
            FormParts.cell(item.place), FormParts.middle(item.type.displayName),
            FormParts.cell(item.description), FormParts.cell(annex.reference(item.photographs)),
            FormParts.cell(item.measures), FormParts.deadline(item.order),
            FormParts.cell(item.order?.person), FormParts.cell(item.order?.funds),
            FormParts.cell(nil), FormParts.cell(nil), FormParts.cell(nil),
            FormParts.code(item.number, below: item.grade.displayName),
          ]
        }),
      FormParts.signs([("签发单位（盖章）", head.bureau), ("被检查单位（盖章）", head.receiver)]),
    ]
  }
}
