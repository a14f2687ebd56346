import Heritage

/// 督办单: the hazards listed for supervision (挂牌督办), as a letter to the unit.
struct SupervisionForm {
  let head: PaperHead
  let items: [PaperItem]

  var sheets: [HTML] {
    let words = items.compactMap { $0.listing?.words }
    let body =
      FormParts.heading(head, "安全隐患挂牌督办单") + [.tag("p", "to", "\(head.receiver)：")]
      + FormParts.paragraphs([
        "下列隐患\(items.count)项列入挂牌督办（\(words.first ?? "")）。请明确责任，落实经费，按期限完成治理；"
          + "治理完成前落实防范措施，专人看护。",
        "治理完成后报我局现场复核，复核合格、办理摘牌后方可销号。",
      ])
      + [
        FormParts.table(
          "dense",
          ["序号", "文物点", "隐患", "等级", "治理措施与方案", "防范措施", "责任人", "期限"],
          items.enumerated().map { index, item in
            [
              FormParts.middle(String(index + 1)), FormParts.cell(item.place),
              FormParts.code(item.number, below: item.description),
              FormParts.middle(item.grade.displayName),
              FormParts.cell(
                [item.order?.measure, item.order?.plan].compactMap { $0 }
                  .joined(separator: "\n")),
              FormParts.cell(item.order?.interimControl),
              FormParts.cell(item.order?.person),
              FormParts.middle(item.order?.deadline ?? ""),
            ]
          }),
        FormParts.signature(head),
        FormParts.signs([
          FormParts.documentNumber(head), ("签发人", ""), ("经办人", head.officer),
          ("收件单位（盖章）", ""), ("签收人、日期", ""), ("送达方式", ""),
        ]),
      ]
    return [FormParts.sheet(body)]
  }
}
