extension Explanation {
  /// Triggers and CHECKs of the journal, of content and of what is imported: what the database refuses by itself.
  static let databaseJournal: [Explanation] = [
    Explanation(
      "E-DB-CONSTRAINT", "不合表的约束", "写入的一行不合表上的约束（CHECK、唯一、外键）；是哪一条写在报错里。",
      why: "每张表自己守着取值：日期是真的、文字不空、数不为负、结转加得平。"),
    Explanation("E-DB-JOURNAL", "流水只增不改", "流水不能改、不能删。", why: "改得动的流水就不能作证。"),
    Explanation(
      "E-DB-CONTENT", "导入的内容不能动", "导入的内容只随下一条流水加进来一次，以后不改、不删。", why: "流水里有它的摘要，改一个字就对不上。"),
    Explanation(
      "E-DB-STATE", "台账不能直接改", "台账由流水得出，只能办一件事、记一条流水，不能直接改表。", why: "否则重放流水得不到同样的台账。"),
    Explanation("E-DB-FIXED", "固定的表不能动", "流水种类、状态表随库结构定死。"),
    Explanation(
      "E-DB-ENTRY-PLAIN", "流水须用普通的 INSERT", "用了 INSERT OR IGNORE、OR REPLACE 等写法。",
      why: "这些写法会让规则失灵，留下办了一半的事。"),
    Explanation("E-DB-ENTRY-PAYLOAD", "流水的内容不是 JSON 对象", "payload 须是一个 JSON 对象。"),
    Explanation("E-DB-ENTRY-ORDER", "流水号不连续", "新流水须用下一个号。"),
    Explanation("E-DB-ENTRY-CHAIN", "没有接上前一条的散列", "新流水须带上前一条的散列。", why: "少一条、改一条都看得出来。"),
    Explanation("E-DB-ENTRY-HASH", "散列重复", "散列与已有的一条相同。"),
    Explanation("E-DB-ENTRY-TYPE", "没有这种流水", "流水的种类不存在，或不能记在这个对象上；建库的只有第一条。"),
    Explanation("E-DB-ENTRY-CLOCK", "录入时间倒退", "录入时间早于上一条流水。"),
    Explanation("E-DB-ENTRY-FUTURE", "日期在以后", "发生日期晚于录入那天，或记账日期晚于次日。"),
    Explanation("E-DB-ENTRY-OFFICER", "没有这位在岗的经办人", "流水写的经办人不存在或已离岗。"),
    Explanation("E-DB-ENTRY-CONTENT", "内容与流水写的不符", "随流水来的记录数目、种类与流水写的不同，或记录没有内容。"),
    Explanation("E-DB-ENTRY-EVIDENCE", "佐证与流水写的不符", "佐证的内容、名称、大小与流水写的不同，或所引的照片、回报原件不在文件里。"),
    Explanation("E-DB-LATE", "补录没有原因", "隐患的事早于它所记的期次，没有 lateReason。"),
    Explanation("E-DB-PERIOD-SEALED", "那天所在的期次已封账", "记账日期落在已封账的期次里，或第一期以前。"),
    Explanation(
      "E-DB-PERIOD-CUT-OFF", "已截账的期次只收对账的事", "截了账的期次只收处理意见、账外登记和销号，且记在最后一天。", why: "R8：别的事记在下一期。",
      when: "程序自己定记账日期，用本程序见不到。"),
    Explanation("E-DB-OFFICER", "没有这位在岗的经办人", "改绑、离岗的人或接手的人不存在、已离岗，或是同一人。"),
    Explanation("E-DB-OFFICER-ACCOUNT", "账户已属于别人", "一个系统账户只对应一位经办人。"),
    Explanation("E-DB-SETTING", "设置不能改过去", "设置的起始日早于更改那天。"),
    Explanation("E-DB-UNIT", "单位的变动不合规矩", "单位变动要有文号，恰带一版新记录，且单位还没有被承接。"),
    Explanation("E-DB-UNIT-SUCCESSOR", "承接单位不对", "承接的单位不存在、就是自己或自己也已被承接，或没有终止日期；改名的不能有承接。"),
    Explanation("E-DB-UNIT-HAZARDS", "单位账上还有隐患", "合并、终止以前账上的隐患要移交完；程序在同一件事里移交。"),
    Explanation("E-DB-UNIT-SUCCEEDED", "单位已由别的单位承接", "隐患不能记到已被承接的单位。"),
    Explanation("E-DB-SAMPLE", "正式登记册不收示例", "正式登记册里来了标为示例的批次。"),
    Explanation("E-DB-PUBLICATION", "公布登记得不合规矩", "公布要有日期、文号、机关，不早于决定、不晚于今天；更正要理由；批次的其他内容不能变。"),
    Explanation("E-DB-PUBLICATION-LOST", "公布日期被改掉", "已凭文件登记的公布日期，导入的批次写得不同。"),
    Explanation("E-DB-BOUNDARY-ZONE", "界线没有对应的区划", "界线所属的区划不在册，或种类、部分不同。"),
    Explanation("E-DB-BOUNDARY-LOST", "画过界线的区划不见了", "画过界线的区划要留在登记里。"),
    Explanation("E-DB-BOUNDARY-DATE", "重划不晚于原界线", "重划的起始日要晚于登记的界线。"),
    Explanation("E-DB-UNDO", "没有可撤销的回执", "回执不存在，或已撤销。"),
    Explanation("E-DB-UNDO-REFERENCE", "后来的记录引用了它", "撤销的导入带来的东西，已有隐患、比对、案卷等依据它。"),
  ]
}
