import Heritage

extension Explanation {
  /// Triggers of cases, duties, markers, archives, risk, use and works.
  static let databaseSites: [Explanation] = [
    Explanation("E-DB-CASE-STATE", "案卷状态不允许", "案卷现在的状态没有这一步。"),
    Explanation("E-DB-CASE-ORDER", "早于案卷的上一步", "日期早于案卷的上一步，或受理早于申请。"),
    Explanation(
      "E-DB-CASE-VERDICT", "核查结论与命中不符", "结论说不触及而有命中，或说触及而没有。", when: "程序按命中写结论，用本程序见不到。"),
    Explanation("E-DB-CASE-CONSENT", "没有征得同意就批准", "触及或可能触及区划的，批准以前没有同意。", law: .worksInZones),
    Explanation("E-DB-CASE-UNDECIDED", "没有决定就结案", "触及或可能触及区划的，没有批准、不予批准或撤回。"),
    Explanation("E-DB-CASE-TERMS", "案卷缺机关、文号或理由", "同意、批准、不予批准缺机关或文号，不予批准、撤回、结案缺理由。"),
    Explanation("E-DB-DUTY", "文物点没有这个事项", "事项不适用于这处文物点、不在册，或不是这一周期的。"),
    Explanation("E-DB-DUTY-STATE", "事项状态不允许", "事项现在的状态没有这一步。"),
    Explanation("E-DB-DUTY-ORDER", "早于事项的上一步", "日期早于事项的上一步。"),
    Explanation("E-DB-DUTY-CLOCK", "期限还没有起算", "公布以前没有可办、可延的。", law: .protectionArea),
    Explanation("E-DB-DUTY-DONE", "登记表明已经办完", "按登记这一项已有，不能延期、免办。"),
    Explanation("E-DB-DUTY-PROOF", "以登记为准的不能只写已办", "这类事项登记了才算办。"),
    Explanation("E-DB-DUTY-TERM", "延期不晚于期限", "延到的日期不晚于现在的期限或公布日，不是真的日期，或没有期限可延。"),
    Explanation(
      "E-DB-DUTY-TERMS", "事项缺材料、理由或文号", "办理缺办理情况或材料；延期、免办、撤回缺理由；延期、免办缺文号；免办没写“无”还是“不适用”。"),
    Explanation("E-DB-MARKER", "没有这处文物点或这块标志", "文物点不在册，撤除的标志不是立着的，或序号不接。"),
    Explanation("E-DB-MARKER-CONTENT", "标志缺内容", "文物保护单位的标志缺六项内容之一；控制保护建筑的缺名称。", law: .marker),
    Explanation("E-DB-MARKER-ORDER", "标志的日期颠倒", "日期早于上一次登记，或立标晚于登记。"),
    Explanation("E-DB-MARKER-REASON", "撤除没有理由", "标志撤除要写理由。"),
    Explanation("E-DB-ARCHIVE", "没有文物点或档案，或日期在前", "文物点不在册，增件以前没有登记档案，或日期早于上次更新。"),
    Explanation("E-DB-ARCHIVE-ITEM", "件号或卷不对", "件号须接着编，卷须在档案的卷数之内。"),
    Explanation("E-DB-RISK-STATE", "评估状态不允许", "评估已经复核，或没有这次评估。"),
    Explanation("E-DB-RISK-REVIEWER", "自己复核自己的评估", "复核的人就是评估的人。"),
    Explanation("E-DB-RISK-OPINION", "复核没有意见", "复核要写意见。"),
    Explanation("E-DB-RISK-INPUTS", "评估的输入不对", "因素与方法的这一版不符，档次不在 1 至 5，或清点的数与登记册现在的不同。"),
    Explanation(
      "E-DB-RISK-SCORE", "得分或等级算得不对", "由因素重算的档、得分、等级与写的不同。", when: "程序照同样的算法算，用本程序见不到。"),
    Explanation("E-DB-USE", "没有这处文物点", "使用登记的文物点不在册。"),
    Explanation("E-DB-USE-STATE", "使用状态不允许", "使用已经终止，或没有这项使用。"),
    Explanation("E-DB-USE-ORDER", "早于使用的上一步", "日期早于使用的上一步。"),
    Explanation("E-DB-USE-OPINION", "复核没有意见", "使用的复核、终止要写意见。"),
    Explanation(
      "E-DB-USE-PERMISSION", "改变用途的批准或同意不对", "缺批准文号或机关，机关不是登记的，或缺登记须征得的同意。", law: .changeOfUse),
    Explanation(
      "E-DB-USE-CONDITIONS", "使用条件没有成为检查项", "批准的每个条件要成为检查表的一项。", when: "程序自己把条件编成检查项，用本程序见不到。"),
    Explanation("E-DB-WORKS-SITE", "没有这处文物点", "工程的文物点不在册。"),
    Explanation("E-DB-WORKS-HAZARD", "事由的隐患不在账", "事由的隐患不是这处文物点的，或不在账。"),
    Explanation("E-DB-WORKS-ASSESSMENT", "事由的评估不存在", "事由的评估不是这处文物点的。"),
    Explanation("E-DB-WORKS-CAUSE", "工程没有事由", "除保养维护可以只写缘由，工程要有隐患或评估作事由。"),
    Explanation("E-DB-WORKS-STATE", "工程状态不允许", "工程现在的状态没有这一步。"),
    Explanation("E-DB-WORKS-ORDER", "早于工程的上一步", "日期早于工程的上一步。"),
    Explanation("E-DB-WORKS-APPROVER", "批准机关与登记的不同", "登记册载明另一个审批机关。"),
    Explanation("E-DB-WORKS-OPINION", "批准以前的意见缺或不对", "登记须先征求的意见缺部门、文号、日期，部门不对，或晚于批准。"),
    Explanation("E-DB-WORKS-TERMS", "工程缺要写的", "批准缺机关或文号，开工缺单位、负责人或资质，进展缺内容，付款不是正整数，未验收结项缺理由。"),
    Explanation("E-DB-WORKS-EVIDENCE", "工程验收缺意见、文号或材料", "验收（合格与否）要有意见、文号和佐证材料。"),
    Explanation("E-DB-WORKS-ACCEPTOR", "验收人与工程有关", "验收人申报了工程、是负责人，或属于施工单位。"),
  ]
}
