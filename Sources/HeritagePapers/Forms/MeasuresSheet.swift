import Heritage

/// 整改措施和责任清单: a table across the page, unit after unit, and the signatures of both sides below.
struct MeasuresSheet {
  let list: PaperMeasures

  static let title = "安全隐患整改措施和责任清单"

  /// What this form has beside the style of all papers: columns keep their widths on every page, a unit's heading stays
  /// with what follows, and the signatures with the last hazard.
  static let style = """
    .measures { table-layout: fixed; }
    .measures td.unit { font-family: SimHei, "黑体", STHeiti, "Noto Sans CJK SC", sans-serif; }
    .measures tr.unit { break-after: avoid; }
    .last { break-inside: avoid; }
    .measures td.closing { border: none; padding: 6pt 0 0; }
    .closing .signs { margin-top: 6pt; }
    """

  /// Headings of the list, with the widths of their columns in millimetres: 257 in all, the core of the page.
  private static let columns: [(heading: String, width: Int)] = [
    ("序号", 10), ("文物点", 28), ("存在的问题或隐患", 44), ("等级", 11), ("整改措施", 48), ("责任单位", 24),
    ("责任人", 20), ("整改期限", 21), ("整改资金", 25), ("状态", 26),
  ]

  var sheets: [HTML] {
    let head: [HTML] = [
      .tag("h1", nil, Self.title),
      .tag(
        "p", "plain",
        "\(list.bureau)　　\(list.unit ?? "各单位")　　截至\(FormParts.day(list.asOf.description))"),
    ]
    return [
      FormParts.sheet(
        head + totals + [.tag("p", "small", "所列：\(list.scope)。"), table], isWide: true, isForm: true
      )
    ]
  }

  // MARK: - Counts

  /// How many each unit has, where there are several.
  private var totals: [HTML] {
    guard list.groups.count > 1 else { return [] }
    let others = list.countHeadings.map { (heading: $0, width: 191 / list.countHeadings.count) }
    return [
      fixed(
        [("单位", 66)] + others,
        [
          .tag(
            "tbody", nil,
            (list.groups + [list.total]).map { group in
              .tag("tr", nil, [FormParts.cell(group.name)] + group.counts.map(FormParts.number))
            })
        ])
    ]
  }

  // MARK: - The list

  /// The list, and below it the closing, in one piece with the last hazard: signatures never stand on a page alone.
  private var table: HTML {
    var number = 0
    var rows: [HTML] = []
    for group in list.groups {
      rows.append(.tag("tr", "unit", [wide(group.heading, "unit")]))
      for row in group.rows {
        number += 1
        rows.append(.tag("tr", nil, cells(row, number)))
      }
    }
    if rows.isEmpty { rows = [.tag("tr", nil, [wide("没有应列的隐患。", "unit")])] }
    // The heading of a unit that has only this one comes along.
    let last = rows.suffix((list.groups.last?.rows.count ?? 0) == 1 ? 2 : 1)
    let (before, end) = (rows.dropLast(last.count), HTML.tag("tr", nil, [wide(closing, "closing")]))
    return fixed(
      Self.columns,
      (before.isEmpty ? [] : [.tag("tbody", nil, Array(before))])
        + [.tag("tbody", "last", last + [end])])
  }

  private func cells(_ row: PaperMeasures.Row, _ number: Int) -> [HTML] {
    [
      FormParts.middle(String(number)),
      FormParts.cell([row.site, row.address].compactMap { $0 }.joined(separator: "\n")),
      FormParts.code(row.number, below: row.problem), FormParts.middle(row.grade),
      FormParts.cell(row.measures.joined(separator: "\n")), FormParts.cell(row.unit),
      FormParts.cell(row.person), FormParts.cell(row.deadline),
      FormParts.cell(row.funds.joined(separator: "\n")),
      FormParts.cell(row.state.joined(separator: "\n")),
    ]
  }

  /// A cell over the whole width.
  private func wide(_ pieces: [HTML], _ style: String) -> HTML {
    .element(
      "td", attributes: [("class", style), ("colspan", "\(Self.columns.count)")], pieces)
  }

  private func wide(_ text: String, _ style: String) -> HTML { wide([.text(text)], style) }

  /// A table whose columns keep their widths, with headings that come again on every page.
  private func fixed(_ columns: [(heading: String, width: Int)], _ bodies: [HTML]) -> HTML {
    .tag(
      "table", "dense measures",
      [
        .tag(
          "colgroup", nil,
          columns.map {
            .element("col", attributes: [("style", "width: \($0.width)mm")], [])
          }),
        .tag("thead", nil, [.tag("tr", nil, columns.map { .tag("th", nil, $0.heading) })]),
      ] + bodies)
  }

  // MARK: - The end

  /// What it comes to, what it was made from, and the signatures.
  private var closing: [HTML] {
    [
      .tag("p", "small", "以上\(list.total.heading)。"),
      .tag(
        "p", "small",
        "依据登记册流水第 1 至 \(list.head) 条，\(FormParts.day(list.printedOn.description))打印，流水校验 \(PrintedHash.short(list.hash))。"
      ),
      FormParts.signs([
        ("制表人", ""), ("审核人", ""),
        (list.unit == nil ? "主管局（盖章）" : "责任单位（盖章）", ""), ("负责人、日期", ""),
      ]),
    ]
  }
}
