import Heritage

/// 对账单: roll-forward with its identity, returns and differences, rates, what is overdue, the strike-offs, and the
/// hashes by which a paper copy can be checked.
struct StatementForm {
  let head: PaperHead
  let content: StatementContent
  let hash: String
  let previousHash: String?
  let unitNames: [String: String]

  var sheets: [HTML] {
    let first =
      FormParts.heading(head, "文物安全隐患对账单") + [
        .tag(
          "p", "plain",
          "\(content.bureau)　　\(FormParts.day(content.startsOn.description))至\(FormParts.day(content.endsOn.description))"
        ),
        .tag("h2", nil, "一、结转"), rollForward,
        .tag("p", "small", "恒等式：期初+新增+恢复+移入+调入 = 期末+销号+作废+并案+移出+调出；期初等于上期期末。"),
      ]
    let rest: [HTML] = [
      .tag("h2", nil, "二、回报、比对与处理"), returns, .tag("h2", nil, "三、比率"), rates,
      .tag(
        "p", "small",
        "按期整改率 = \(StatementRate.inTimeFormula)；销号率 = \(StatementRate.struckOffFormula)；应销 = "
          + StatementRate.onLedgerFormula.replacing(" ", with: "") + "；分母为 0 的写“—”。"
      ),
      .tag("h2", nil, "四、逾期、回头看与其他"), others, .tag("h2", nil, "五、销号"), strikeOffs,
      .tag("h2", nil, "六、校验"), proof,
      FormParts.signs([
        ("制表", head.officer), ("复核", ""), ("单位负责人", ""), ("日期（盖章）", ""),
      ]),
    ]
    return [FormParts.sheet(first + rest, isForm: true)]
  }

  private func name(_ unit: String) -> String { unitNames[unit] ?? unit }

  private var rollForward: HTML {
    let totals = HazardGrade.allCases.map { grade in
      RollForward.sum(content.rollForward.filter { $0.grade == grade }, unit: "全局", grade: grade)
    }
    return FormParts.table(
      "dense", ["单位", "等级"] + RollForward.terms.map(\.title) + ["恒等"],
      (content.rollForward + totals).map { row in
        [FormParts.cell(name(row.unit)), FormParts.middle(row.grade.displayName)]
          + RollForward.terms.map { FormParts.number(row[keyPath: $0.path]) }
          + [FormParts.middle(row.isBalanced ? "成立" : "不成立")]
      })
  }

  private var returns: HTML {
    FormParts.table(
      "dense", ["单位", "回报", "比对结果", "处理意见"],
      content.differences.map { line in
        [
          FormParts.cell(name(line.unit)), FormParts.cell(line.delivery),
          FormParts.cell(StatementContent.words(line.classes)),
          FormParts.cell(StatementContent.words(line.settlements)),
        ]
      })
  }

  private var rates: HTML {
    let rows = content.rollForward.map { row in
      (name: "\(name(row.unit)) \(row.grade.displayName)", rate: content.rate(of: row))
    }
    let all = rows + [(name: "全局", rate: rows.reduce(StatementRate()) { $0 + $1.rate })]
    return FormParts.table(
      "dense", ["单位、等级", "本期到期", "按期报整改", "按期整改率", "应销", "销号", "销号率"],
      all.map { name, rate in
        [
          FormParts.cell(name), FormParts.number(rate.due), FormParts.number(rate.inTime),
          FormParts.middle(rate.inTimeText), FormParts.number(rate.onLedger),
          FormParts.number(rate.struckOff), FormParts.middle(rate.struckOffText),
        ]
      })
  }

  private var others: HTML {
    FormParts.facts([
      (
        "逾期未报整改",
        content.overdue.isEmpty
          ? "无" : "\(content.overdue.count)项：" + content.overdue.joined(separator: "、")
      ),
      ("回头看", StatementContent.words(content.lookBacks) ?? "无"),
      ("立行立改", count(content.onTheSpot)), ("补录", count(content.lateFacts)),
      ("特批", count(content.exceptions)),
    ])
  }

  private func count(_ number: Int) -> String { number == 0 ? "无" : "\(number)项" }

  private var strikeOffs: HTML {
    guard !content.strikeOffs.isEmpty else { return .tag("p", "plain", "本期没有销号。") }
    return FormParts.table(
      "dense", ["销号编号", "隐患", "流水散列"],
      content.strikeOffs.map { line in
        [
          FormParts.middle(line.number), FormParts.middle(line.hazard),
          .tag("td", "hash", line.hash),
        ]
      })
  }

  private var proof: HTML {
    let rows: [(String, String)] = [
      ("流水", "第 \(content.head) 条，\(content.headHash)"),
      ("上期对账单", previousHash ?? "无（第一期）"), ("本对账单", hash),
    ]
    return .tag(
      "table", "facts",
      [
        .tag(
          "tbody", nil,
          rows.map { label, value in
            .tag("tr", nil, [.tag("th", nil, label), .tag("td", "hash", value)])
          })
      ])
  }
}
