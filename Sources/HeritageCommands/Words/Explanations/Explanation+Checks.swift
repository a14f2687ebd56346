import HeritageOperations
import HeritageStore

extension Explanation {
  /// What `zone check` looks at.
  static let zoneChecks: [Explanation] = ZoneCheckCode.allCases.map { check in
    let (meaning, advice) = words(of: check)
    return Explanation(
      check.rawValue, check.displayName, meaning, do: advice, try: ["wenbao zone check 文物点"],
      // What is only noted leaves the zones in order.
      exit: [.orientation, .overlap].contains(check) ? [.done] : [.differences])
  }

  private static func words(of check: ZoneCheckCode) -> (meaning: String, advice: String) {
    switch check {
    case .valid: ("区划的图形应当成立：不自己相交，内环在外环里。", "在写明的那一处改正，重新导入界线。")
    case .duplicateVertices: ("相邻拐点不应重合（相距不到 2 毫米）。", "删去重复的拐点，重新导入界线。")
    case .orientation: ("外环应逆时针、内环顺时针，只是提醒。", "不影响核查，导出时自动转正。")
    case .place: ("每个拐点都应在昆山范围内。", "核对坐标与坐标系，重新导入界线。")
    case .bodyCovered: ("保护范围应盖住本体，露出半平方米以上的算。", "核对两个图形，以公布文字为准。")
    case .areaCovered: ("建设控制地带（风貌协调区）与保护范围之间不应有空隙。", "核对两个图形，以公布文字为准。")
    case .statedArea: ("图形面积与登记或文字写明的应相差不到百分之五。", "核对图形与写明的面积；引用时写明含不含保护范围。")
    case .sliver: ("不应有过小（不到 1 平方米）或过窄的碎面、孔洞。", "合并或删去碎面，重新导入界线。")
    case .overlap: ("与别处文物点的区划重叠，不一定有错。", "重叠处从严：先保护范围，同种的对照两处管控要求取严的。")
    case .textAgrees: ("图形与按公布文字推算的，相差应不到推算面积的十分之一。", "对照公布文字核对图形。")
    }
  }

  /// What `verify` recomputes.
  static let verification: [Explanation] = VerificationCheck.allCases.map { check in
    let (meaning, occasion) = words(of: check)
    return Explanation(
      check.rawValue, check.displayName, meaning, when: occasion,
      do: "不通过的，先另存一份原文件，再从核验通过的备份恢复。",
      try: ["wenbao verify", "wenbao restore 文件"], exit: [.differences])
  }

  private static func words(of check: VerificationCheck) -> (meaning: String, occasion: String) {
    switch check {
    case .integrity: ("SQLite 逐页检查文件，并查外键：引用的记录都在。", "磁盘故障，文件被截断，或被别的程序写过。")
    case .schema: ("表、触发器、视图与本程序的逐字一致。", "有人用别的工具加了东西，或删了触发器。")
    case .chain: ("逐条重算流水的散列，每条带着前一条的。", "流水被改过、删过、插过。")
    case .payloads: ("每条流水的内容是规范的 JSON。", "流水被别的程序写过。")
    case .records: ("导入的每条记录由它的行重算摘要，与流水里的根相同。", "导入的内容被改过。")
    case .evidence: ("佐证材料由内容重算 SHA-256，大小、名称与流水一致。", "材料被换过或缺失。")
    case .receipts: ("导入回执写的数目与流水、记录一致。", "回执或记录被改过。")
    case .state: ("把流水从头重放一遍，得到的台账与文件里的相同。", "台账被绕过流水改过。")
    case .index: ("范围索引的框与图形一致；核查不依赖索引。", "索引被别的程序改过。")
    case .comparisons: ("每次比对重做一遍，结果相同。", "比对的行被改过。")
    case .statements: ("对账单的数与变动一致，散列重算相同。", "对账单或变动被改过。")
    }
  }

  /// What `doctor` looks at.
  static let health: [Explanation] = HealthCheck.allCases.map { check in
    let (meaning, commands) = words(of: check)
    return Explanation(
      check.rawValue, check.displayName, meaning, try: commands + ["wenbao doctor"],
      exit: [.differences])
  }

  private static func words(of check: HealthCheck) -> (meaning: String, commands: [String]) {
    switch check {
    case .program: ("程序和它要用的库的版本；缺一个就注意。", [])
    case .locale: ("语言环境的变量；程序不受影响，一律 UTF-8、北京时间。", [])
    case .file: ("登记册的大小、权限、属主：谁都能改算有误，谁都能读、自己不能写要注意。", [])
    case .journal: ("SQLite 的日志（WAL）：不是这种方式，或未并入的太大，要注意。", [])
    case .fileSystem: ("文件系统：网络的算有误，虚拟机共用的要注意。", ["wenbao -r 本机文件 restore 文件"])
    case .folder: ("所在目录能不能写；几个人共用的有没有设成随组。", [])
    case .space: ("剩余空间：放不下一份副本算有误，不到四倍要注意。", [])
    case .integrity: ("SQLite 的页面是否完好。", ["wenbao verify", "wenbao restore 文件"])
    case .schema: ("库结构是否与本程序一致；不一致的，后面各项不查。", ["wenbao verify"])
    case .index: ("范围索引是否与图形一致；核查不依赖它。", ["wenbao verify"])
    case .settings: ("设置的值能不能用；三十天内要变的也列出。", ["wenbao setting list"])
    case .clock: ("机器的时钟；早于最后一条流水就不能记账。", [])
    case .pins: ("指定时钟、账户的环境变量；正式登记册不接受。", [])
    case .account: ("当前账户是不是一位经办人；不是的只能看，办理要写 --as。", ["wenbao officer list"])
    case .officers: ("离岗的人名下还有没有未销号的；在岗的有没有账户。", ["wenbao officer list"])
    case .returns: ("截了账的期次还缺哪些回报。", ["wenbao reconcile list"])
    case .lookBacks: ("逾期没有回头看的。", ["wenbao hazard lookback --due"])
    case .hazards: ("逾期没有整改的。", ["wenbao todo"])
    case .inspections: ("逾期没有检查的文物点。", ["wenbao inspect due"])
    case .calendar: ("今年的节假日安排有没有导入；十一月起看明年的。", ["wenbao calendar list"])
    case .zones: ("现行区划有几处没有图形，核查时要人工核对。", ["wenbao site gaps"])
    case .backup: ("上次备份是几天前，备份的流水是否还在登记册里。", ["wenbao backup 文件"])
    }
  }
}
