/// The Chinese words for what a verification found.
enum VerificationWords {
  /// What is wrong with a row: `*` stands for facts.
  private static let details: [(english: String, chinese: String)] = [
    ("missing", "缺失"),
    ("changed", "被改动"),
    ("not in schema.sql", "不属于登记册的结构"),
    ("no row of * that it refers to", "它引用的 {1} 记录不存在"),
    ("expected number *", "编号不连续，应为 {1}"),
    ("does not carry the hash of the one before", "没有带上前一条的散列"),
    ("hash differs from its content", "散列与内容不符"),
    ("carries a signature of unknown kind", "带有来历不明的签名"),
    ("payload is not canonical JSON", "内容不是规范的 JSON"),
    ("says * records, its entry brought *", "回执写 {1} 条，流水带来 {2} 条"),
    ("its rows differ from its digest", "内容与摘要不符"),
    ("belongs to entry *", "属于流水 {1}，不是所写的那一条"),
    ("root differs from its records", "根散列与所带记录不符"),
    ("no entry announces these records", "没有流水带来这些记录"),
    ("belongs to no record", "不属于任何导入记录"),
    ("bytes differ from the digest", "文件内容与摘要不符"),
    ("size differs", "大小不符"),
    ("its entry does not say so of it", "名称、种类或大小与带来它的流水不符"),
    ("bytes are missing", "文件内容缺失"),
    ("geometry cannot be read", "图形不能读"),
    ("box differs", "索引框与图形不符"),
    ("tree is damaged: *", "索引树已损坏：{1}"),
    ("no such drawn zone", "没有这个有图形的区划"),
    ("refused when replayed: *", "重放时被拒绝：{1}"),
    ("differs from what the journal gives", "与流水重放的结果不符"),
    ("is missing", "流水里有，表里没有"),
    ("differs from the comparison made again", "与重新比对的结果不符"),
    ("roll-forward differs from the movements", "结转与变动不符"),
    ("cannot be checked: *", "不能核验：{1}"),
    ("journal head differs", "所写的流水散列不符"),
  ]

  /// Tables by their names in the file.
  private static let tables: [String: String] = [
    "entry": "流水", "record": "导入记录", "evidence": "佐证材料", "receipt": "导入回执",
    "hazard": "隐患", "hazard_order": "整改通知", "claim": "报整改", "send_back": "退回",
    "acceptance": "复核验收", "strike_off": "销号", "look_back": "回头看", "period": "期次",
    "expected_return": "应报单位", "settlement": "处理意见", "movement": "变动",
    "roll_forward": "结转", "statement": "对账单", "pairing": "比对行", "comparison": "比对",
    "officer": "经办人", "setting": "设置", "registry": "登记册", "act_evidence": "办理所附佐证",
    "current_revision": "现行版次", "site_revision": "文物点", "unit_revision": "单位",
    "calendar_revision": "节假日安排",
    "batch_revision": "公布批次", "checklist_version": "检查表", "inspection": "检查记录",
    "unit_return": "区镇回报", "return_row": "回报行", "zone": "保护区划", "zone_index": "范围索引",
    "file": "文件", "table": "表", "trigger": "触发器", "view": "视图", "index": "索引",
    "document": "文书", "document_line": "文书所列", "document_event": "文书送达与签字",
    "extension": "延期", "exception": "特批", "charge": "经办", "hazard_link": "关联",
    "boundary": "界线", "works_case": "报建案卷", "case_lifecycle": "案卷状态表", "ledger_line": "台账沿革",
    "works": "保护工程", "works_cause": "工程事由", "works_lifecycle": "工程状态表",
    "entry_type": "流水类型", "lifecycle": "状态表",
  ]

  /// What is wrong, in Chinese; what SQLite itself says stays in its own words.
  static func detail(_ english: String) -> String {
    for (pattern, chinese) in details {
      guard let captured = Template(pattern).captures(in: english) else { continue }
      return Template.fill(chinese, with: captured)
    }
    return "SQLite：\(english)"
  }

  /// A row as `table key`, the table in Chinese.
  static func row(_ name: String) -> String {
    let parts = name.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = parts.first, let table = tables[first] else { return name }
    return ([table] + parts.dropFirst()).joined(separator: " ")
  }
}
