import Heritage

extension GuideTopic {
  /// The page about the topic.
  ///
  /// - Parameters:
  ///   - stage: of the registry at hand.
  ///   - period: the name of the period that commands should name.
  func page(at stage: GuidePage.Stage, period: String) -> GuidePage {
    let (title, words, blocks) = content(period)
    return GuidePage(stage: stage, topic: self, title: title, words: words, blocks: blocks)
  }

  private func content(_ period: String) -> (String, [String], [GuideBlock]) {
    switch self {
    case .inspection: Self.aboutInspection
    case .reconciliation: Self.aboutReconciliation(period)
    case .strikeOff: Self.aboutStrikeOff
    case .audit: Self.aboutAudit
    }
  }

  private static let aboutInspection: (String, [String], [GuideBlock]) = (
    "检查：照风险检查表逐项看，不符合的一项就是一项隐患。",
    [
      "每一项按自己的频次到期；没有查的、表上没列的，仍算没有看过。",
      "检查记录不改写；录错的撤销它的导入回执，用新编号再导入。",
    ],
    [
      GuideBlock(
        "检查之前",
        [
          GuideStep("到期", "wenbao inspect due", "哪里、哪几项、哪天到期"),
          GuideStep("检查项", "wenbao checklist show 文物点", "适用哪些，为什么"),
          GuideStep("在账", "wenbao hazard list --site 文物点", "上次的改了没有"),
        ]),
      GuideBlock(
        "检查",
        [
          GuideStep("逐项", "wenbao inspect run 文物点", "在终端上一项一项答"),
          GuideStep("导入", "wenbao inspect record 检查.xml", "外出填好的文件"),
        ]),
      GuideBlock(
        "检查之后",
        [
          GuideStep("记录", "wenbao inspect list", "历次检查"),
          GuideStep("下达", "wenbao hazard order 隐患 --measure 措施 --person 责任人 --deadline 日期"),
          GuideStep(
            "当天改好", "wenbao hazard fix-on-spot 隐患 --done 整改情况 --rectifier 姓名 --before 照片 --after 照片"
          ),
        ]),
    ]
  )

  private static func aboutReconciliation(_ period: String) -> (String, [String], [GuideBlock]) {
    (
      "对账：每一期把各单位的回报与台账逐项对上，差异一处一处处理，然后封账。",
      ["期次先记账，后截账，最后封账；封了账的什么也不再记（R8、R9）。"],
      [
        GuideBlock(
          "一期的次序",
          [
            GuideStep("1 开账", "wenbao reconcile open", "上一期截账后就可以开"),
            GuideStep("2 截账", "wenbao reconcile cut-off \(period)", "最后一天起"),
            GuideStep("3 发表", "wenbao reconcile form --all --folder 回报表", "各单位填的表"),
            GuideStep("4 收回报", "wenbao reconcile load 回报文件.xml", "也收填好的表格"),
            GuideStep("", "wenbao reconcile absent \(period) --unit 单位 --reason 原因", "催过不报"),
            GuideStep("5 比对", "wenbao reconcile compare \(period)", "每处差异归一类"),
            GuideStep(
              "6 处理",
              "wenbao reconcile settle \(period) KS-ZP:4 --decision ledgerStands --reason 理由"),
            GuideStep("7 销号", "wenbao hazard strike --ready", "回报证明已整改的"),
            GuideStep("8 封账", "wenbao reconcile seal \(period)", "出对账单"),
          ]),
        GuideBlock(
          "看",
          [
            GuideStep("本期", "wenbao reconcile show \(period)", "还差什么"),
            GuideStep("各期", "wenbao reconcile trend", "在账、比率、走势"),
          ]),
      ]
    )
  }

  private static let aboutStrikeOff: (String, [String], [GuideBlock]) = (
    "销号：有佐证，别的单位的人验收，单位的回报也报已整改，另一人批准。",
    ["差哪一条，办理时逐条写明；代码用 wenbao explain 看。"],
    [
      GuideBlock(
        "一项隐患的次序",
        [
          GuideStep("1 下达", "wenbao hazard order 隐患 --measure 措施 --person 责任人 --deadline 日期"),
          GuideStep("2 报整改", "wenbao hazard claim 隐患 --done 整改情况 --evidence 文件", "R3"),
          GuideStep("3 验收", "wenbao --as 其他经办人 hazard accept 隐患 --opinion 复核意见", "R1"),
          GuideStep("4 对账", "wenbao guide 对账", "回报报“已整改”（R5）"),
          GuideStep("5 销号", "wenbao hazard strike --ready", "够条件的一起办"),
          GuideStep(
            "6 回头看", "wenbao --as 其他经办人 hazard lookback 隐患 --result kept --opinion 意见", "R7"),
        ]),
      GuideBlock(
        "重大隐患另要挂牌督办（R2）：验收以前挂牌，验收以后摘牌，再销号",
        [
          GuideStep("挂牌", "wenbao hazard list-supervised 隐患 --document 文号 --authority 督办单位"),
          GuideStep("摘牌", "wenbao hazard delist 隐患 --document 文号 --opinion 意见"),
        ]),
      GuideBlock(
        "看",
        [
          GuideStep("一项", "wenbao hazard show 隐患", "下一步是什么"),
          GuideStep("登记簿", "wenbao reconcile register", "销了哪些号"),
        ]),
    ]
  )

  private static let aboutAudit: (String, [String], [GuideBlock]) = (
    "审计：一切由流水得出，流水只增不改，每条带着前一条的散列。",
    ["看历史不改变什么；核验通过，纸面散列对得上，才是同一份流水。"],
    [
      GuideBlock(
        "可信不可信",
        [
          GuideStep("核验", "wenbao verify", "从流水起全部重算"),
          GuideStep("对纸面", "wenbao verify --against 散列", "对账单、文书上印的"),
          GuideStep("体检", "wenbao doctor", "程序、文件、逾期、备份"),
        ]),
      GuideBlock(
        "谁办了什么",
        [
          GuideStep("流水", "wenbao journal list", "每一件事一条"),
          GuideStep("一项隐患", "wenbao hazard history 隐患", "它的全部流水"),
          GuideStep("一个人", "wenbao officer acts 工号", "他办的全部"),
          GuideStep("特批", "wenbao exception list", "放宽了几次，谁批的"),
          GuideStep("导入", "wenbao receipt list", "每个文件一张回执"),
        ]),
      GuideBlock(
        "当时是什么样",
        [
          GuideStep("那天的账", "wenbao hazard list --as-of 日期"),
          GuideStep("销号", "wenbao reconcile register", "凭哪次验收、哪份回报"),
          GuideStep("各期", "wenbao reconcile trend", "各期对账单并列"),
        ]),
    ]
  )
}
