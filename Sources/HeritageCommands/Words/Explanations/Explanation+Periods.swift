extension Explanation {
  /// Periods and reconciliation (对账), R8 to R10.
  static let periods: [Explanation] = [
    Explanation(
      "E-R8-STATE", "期次的状态不能办这一步", "期次从记账中到截账再到封账，一步一步走：没截账的不能封，已截账的不能再截，上一期没封的这一期不能封。",
      why: "R8：各期首尾相接，一期的账封了才接得上下一期。", try: ["wenbao reconcile list"],
      also: ["E-DB-R8-STATE", "E-DB-R8-CUT-OFF", "E-DB-R8-GAP"]),
    Explanation(
      "E-R8-DATES", "期次的名称或日期不对", "新期次要接着上一期的次日开始，第一期不能从以后开始，结束不早于开始，没到最后一天不能截账；名称不能重复。",
      why: "R8：期次不断档、不重叠，每件事只算在一期里。", try: ["wenbao reconcile list", "wenbao reconcile open"],
      also: ["E-DB-R8-GAP", "E-DB-R8-CUT-OFF"]),
    Explanation(
      "E-R8-PERIOD", "没有可以生成回报表的期次", "回报表要有正在记账或等待回报的期次。", try: ["wenbao reconcile open"]),
    Explanation(
      "E-R8-RETURN", "回报没有收齐，或不能记明未报", "封账要每个应报的单位都有回报，或记明未报及原因；不应报的、已经报来的不能记明未报。",
      why: "R8：一个单位也不漏。",
      try: [
        "wenbao reconcile load 回报文件.xml", "wenbao reconcile absent 2026Q1 --unit 单位 --reason 原因",
      ], also: ["E-DB-R8-RETURNS", "E-DB-R8-ABSENT", "E-DB-R8-EXPECTED"]),
    Explanation(
      "E-R8-COMPARISON", "回报还没有对账", "有单位的回报（最近一次送达的）还没有比对。", why: "R8：封账以前每份回报都要逐项比对。",
      try: ["wenbao reconcile compare 2026Q1"], also: ["E-DB-R8-COMPARISON", "E-DB-R8-COMPARED"]),
    Explanation(
      "E-R8-SETTLEMENT", "差异还没有处理意见", "封账以前每处差异都要有处理意见和理由。", why: "R8、R10：差异由人决定，程序不替人调整。",
      do: "先看差异，再逐条写处理意见。",
      try: [
        "wenbao reconcile show 2026Q1",
        "wenbao reconcile settle 2026Q1 KS-ZP:4 --decision ledgerStands --reason 理由",
      ], also: ["E-DB-R8-SETTLEMENTS"]),
    Explanation(
      "E-R8-IDENTITY", "结转恒等式不成立", "期初加增加不等于期末加减少，或与逐条流水重算的不同，不能封账。",
      why: "R8：对账单的数要加得平。", when: "登记册被绕过规则改动过。", do: "核验登记册；查出问题的从备份恢复。",
      try: ["wenbao verify"], also: ["E-DB-R8-REPLAY", "E-DB-R8-OPENING", "E-DB-CONSTRAINT"]),
    Explanation(
      "E-R9-SEALED", "期次已经封账，不再改动", "封了账的期次什么也不能再记。", why: "R9：对账单已经出了，数不能再变。",
      do: "有误的，在记账中的期次里另行办理。", try: ["wenbao reconcile show 2026Q1"],
      also: ["E-DB-PERIOD-SEALED", "E-DB-R9-RETURN"]),
    Explanation(
      "E-R10-SETTLEMENT", "处理意见不能这样写", "没有这处差异、已有处理意见、意见不适用于这一类、没有写理由，或账外行没有写问题而无法登记。",
      why: "R10：一处差异一个决定，有人、有理由，写了不改。",
      do: "封账以前可以用 --again 重新比对，这个单位的意见都要重写。",
      try: ["wenbao reconcile show 2026Q1", "wenbao reconcile compare 2026Q1 --unit 单位 --again"],
      also: ["E-DB-R10-DIFFERENCE"]),
  ]
}
