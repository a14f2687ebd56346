import Heritage

/// 销号审批表: for each hazard the conditions with what proves them, the way through the hands, the conclusion.
struct ApprovalForm {
  let head: PaperHead
  let items: [PaperItem]

  var sheets: [HTML] { items.map { FormParts.sheet(page($0), isForm: true) } }

  private func page(_ item: PaperItem) -> [HTML] {
    FormParts.heading(head, "安全隐患销号审批表") + [
      FormParts.facts([
        ("隐患", "\(item.number)（\(item.grade.displayName)，\(item.type.displayName)）"),
        ("文物点", "\(item.siteName)，\(item.address)（\(item.unitName)）"), ("问题", item.description),
        ("整改措施", item.measures),
        ("期限、责任人", item.order.map { "\($0.deadline)，\($0.person)" } ?? "发现当日立行立改"),
      ]),
      .tag("h2", nil, "一、条件核验"),
      FormParts.table(
        "dense", ["条件", "结论", "说明"],
        conditions(item).map { condition in
          [
            FormParts.cell(condition.name), FormParts.middle(condition.conclusion),
            FormParts.cell(condition.note),
          ]
        }),
      .tag("h2", nil, "二、审批流转"), steps(item), .tag("h2", nil, "三、结论"),
      FormParts.facts([
        ("层级、结论", "\(head.bureau)，\(item.grade.displayName)隐患，准予销号"),
        ("销号编号", "\(item.strikeOffNumber)，\(FormParts.day(item.strikeOff?.day ?? ""))"),
        ("回头看", "\(FormParts.day(item.lookBackDue))前"),
      ]),
      FormParts.signs([("单位负责人", ""), ("日期（盖章）", "")]),
    ]
  }

  private struct Condition {
    var name: String
    var conclusion: String
    var note: String
  }

  /// Those that the registry proves, then those that whoever signs ticks.
  private func conditions(_ item: PaperItem) -> [Condition] {
    let pictures = item.claim?.pictures ?? []
    let proven = [
      Condition(
        name: "整改措施全部落实", conclusion: "是",
        note:
          "\(item.claim?.done ?? "")，\(item.claim?.doneOn ?? "")完成，整改人\(item.claim?.rectifier ?? "")"
      ),
      Condition(
        name: "佐证材料齐全", conclusion: "是",
        note:
          "\(pictures.count)件：整改前\(item.pictures(.before).count)、整改后\(item.pictures(.after).count)、"
          + "其他\(item.pictures(.other).count)"),
      Condition(
        name: "现场复核合格", conclusion: "是",
        note: item.acceptance.map { "\($0.day)，\($0.officer)：\($0.words)" } ?? ""),
      Condition(
        name: "复核、批准与整改分离", conclusion: item.exceptions.isEmpty ? "是" : "特批",
        note: item.exceptions.isEmpty
          ? "复核人不属于整改单位，批准人不是复核人" : item.exceptions.joined(separator: "；")),
      Condition(
        name: "区镇回报对账一致", conclusion: item.proof == nil ? "不涉及" : "是",
        note: item.proof ?? "立行立改"),
      Condition(
        name: "重大隐患挂牌并摘牌", conclusion: item.listing == nil ? "不涉及" : "是",
        note: [item.listing, item.delisting].compactMap { $0.map { "\($0.day)，\($0.words)" } }
          .joined(separator: "；")),
    ]
    let ticked = ["违法行为已依法处理", "整改效果符合规定", "同类隐患已一并排查", "长效机制已建立"]
    return proven
      + ticked.map { Condition(name: $0, conclusion: "□是 □否 □不涉及", note: "由审批人填写") }
  }

  private func steps(_ item: PaperItem) -> HTML {
    let rows: [[String]] = [
      [
        "报整改", item.claim?.recorder ?? "", "已整改", item.claim?.done ?? "",
        item.claim?.claimedOn ?? "",
      ],
      [
        "现场复核", item.acceptance?.officer ?? "", "合格", item.acceptance?.words ?? "",
        item.acceptance?.day ?? "",
      ],
      ["批准销号", item.strikeOff?.officer ?? "", "同意", "", item.strikeOff?.day ?? ""],
    ]
    return FormParts.table(
      "dense", ["环节", "审批人", "结论", "意见", "时间"],
      rows.map { row in
        row.enumerated().map { $0 == 3 ? FormParts.cell($1) : FormParts.middle($1) }
      })
  }
}
