import Heritage

extension Explanation {
  /// What is done about a site beside its hazards: publication, duties, markers, archives, risk, use, works, cases.
  static let sites: [Explanation] = [
    Explanation(
      "E-PUBLICATION-TERMS", "公布缺文号、机关或日期", "登记公布要写公布文号、公布机关、公布日期；文号、机关须是一行字，至多 400 个字，不含控制字符。",
      why: "四有的期限从公布那天起算。",
      try: ["wenbao batch publish KS6 --announcement 文号 --on 日期 --publisher 公布机关"],
      law: .protectionArea, also: ["E-DB-PUBLICATION"]),
    Explanation(
      "E-PUBLICATION-AGAIN", "已经登记过公布", "这一批的公布日期已登记；更正要写理由。", do: "确要更正的加上 --reason 理由。",
      also: ["E-DB-PUBLICATION"]),
    Explanation(
      "E-PUBLICATION-DATE", "公布日期不对", "公布日期晚于今天，或早于决定日期。", do: "照公布文件写。",
      also: ["E-DB-PUBLICATION"]),
    Explanation(
      "E-DUTY-STATE", "责任事项的状态不能办这一步", "已经办理或免办的要先撤回才能再办；没有办过的不用撤回；按登记已经办完的不用再办，也不延期、不免办。",
      try: ["wenbao duty show MARKER 文物点"], also: ["E-DB-DUTY-STATE", "E-DB-DUTY-DONE"]),
    Explanation(
      "E-DUTY-CLOCK", "期限还没有起算", "公布日期还没有登记，或要办的日期早于起算日、早于第一个周期。",
      why: "期限从公布（或制度施行）起算，在那以前没有可办、可延的。",
      try: ["wenbao batch publish KS6 --announcement 文号 --on 日期 --publisher 公布机关"],
      law: .protectionArea, also: ["E-DB-DUTY-CLOCK"]),
    Explanation(
      "E-DUTY-PROOF", "这项以登记为准", "保护范围、标志、档案、保管责任人这类事项，登记了就是办了，不能只写一句已办。",
      why: "写的和册里的要一致。", do: "登记那样东西本身，照“建议”办。", also: ["E-DB-DUTY-PROOF"]),
    Explanation(
      "E-DUTY-TERM", "延期的日期不对", "延到的日期要晚于现在的期限；没有期限的不用延期。", also: ["E-DB-DUTY-TERM"]),
    Explanation(
      "E-DUTY-DATE", "日期不对", "日期晚于今天，或早于上一步。", do: "用 --on 写真实的日期。", also: ["E-DB-DUTY-ORDER"]),
    Explanation(
      "E-DUTY-EVIDENCE", "没有佐证材料", "办理责任事项要附佐证材料。", do: "加上 --evidence 文件。",
      also: ["E-DB-DUTY-TERMS"]),
    Explanation(
      "E-DUTY-TERMS", "责任事项缺要写的", "办理要写办理情况，延期要写延到哪天，免办要写“无”还是“不适用”，延期、免办、撤回要写理由，延期、免办还要文号。",
      do: "照“建议”补上。", also: ["E-DB-DUTY-TERMS"]),
    Explanation(
      "E-MARKER-CONTENT", "标志缺内容", "文物保护单位的标志有六项内容：级别、名称、公布机关、公布日期、立标机关、立标日期；还要写位置。撤除要写理由。",
      do: "照碑上写的填；碑上真没有的，是标志要重做。", law: .marker,
      also: ["E-DB-MARKER-CONTENT", "E-DB-MARKER-REASON"]),
    Explanation(
      "E-MARKER-STATE", "没有这块标志", "没有立着的标志，或已经记为撤除。", try: ["wenbao marker show 文物点"],
      also: ["E-DB-MARKER"]),
    Explanation(
      "E-MARKER-DATE", "标志的日期不对", "日期晚于今天、早于上一次登记；立标晚于登记，或早于公布。", do: "照碑上写的填。",
      also: ["E-DB-MARKER-ORDER", "E-DB-CONSTRAINT"]),
    Explanation(
      "E-ARCHIVE-TERMS", "档案缺档号、保存单位或题名", "登记记录档案要写档号和保存单位，增件要写题名。",
      try: ["wenbao archive record 文物点 --number 档号 --keeper 保存单位"], law: .archive,
      also: ["E-DB-CONSTRAINT"]),
    Explanation(
      "E-ARCHIVE-VOLUME", "卷数或件号不对", "卷数是 1 至 9999；写的卷要在档案里；一类的件号最多到 99999。",
      try: ["wenbao archive show 文物点"], also: ["E-DB-ARCHIVE-ITEM"]),
    Explanation(
      "E-ARCHIVE-STATE", "还没有登记记录档案", "增件以前要先登记记录档案。",
      try: ["wenbao archive record 文物点 --number 档号 --keeper 保存单位"], also: ["E-DB-ARCHIVE"]),
    Explanation(
      "E-ARCHIVE-DATE", "日期不对", "日期晚于今天，或早于上次更新。", do: "用 --on 写真实的日期。", also: ["E-DB-ARCHIVE"]),
    Explanation(
      "E-RISK-INPUTS", "评估的因素或档次不对", "每个由人评的因素都要写 1 至 5 档；由登记册清点的不由人填；方法里没有的因素不能写。",
      try: ["wenbao risk method"], also: ["E-DB-RISK-INPUTS"]),
    Explanation(
      "E-RISK-STATE", "评估已经复核", "一次评估只复核一次，结论不改写。", do: "要改的重新评估。", try: ["wenbao risk list"],
      also: ["E-DB-RISK-STATE"]),
    Explanation(
      "E-RISK-REVIEWER", "不能复核自己的评估", "复核的人就是评估的人。", why: "风险等级以另一人复核过的为准。",
      try: ["wenbao --as 其他经办人 risk review 1 --result confirmed --opinion 意见"],
      also: ["E-DB-RISK-REVIEWER"]),
    Explanation(
      "E-RISK-OPINION", "没有写复核意见", "复核要写意见。", do: "加上 --opinion 意见。", also: ["E-DB-RISK-OPINION"]),
    Explanation(
      "E-RISK-DATE", "日期不对", "日期晚于今天，或复核早于评估。", do: "用 --on 写真实的日期。", also: ["E-DB-CONSTRAINT"]),
    Explanation(
      "E-USE-TERMS", "使用登记缺要写的", "用途、是否开放、使用人要写；条件不能空；复核、终止要写意见；活动要写名称和人次。", do: "照“建议”补上。",
      also: ["E-DB-USE-OPINION", "E-DB-CONSTRAINT"]),
    Explanation(
      "E-USE-PERMISSION", "改变用途没有批准，或机关不对", "改变用途要写批准文号和机关，机关要是这处文物点登记的审批机关。",
      do: "补上 --permission 文号 --permitted-by 机关。", law: .changeOfUse, also: ["E-DB-USE-PERMISSION"]),
    Explanation(
      "E-USE-CONSENT", "改变用途没有先征得同意", "登记册载明批准以前要征得哪个部门同意，没有写，或写的是别的部门。",
      do: "补上 --consent 文号和 --consented-by 部门。", law: .changeOfUse, also: ["E-DB-USE-PERMISSION"]),
    Explanation(
      "E-USE-STATE", "使用已经终止", "终止了的使用不能再复核、不能恢复。", do: "还在用的重新登记。", try: ["wenbao use list"],
      also: ["E-DB-USE-STATE"]),
    Explanation(
      "E-USE-DATE", "日期不对", "日期晚于今天，或早于上一步。", do: "用 --on 写真实的日期。", also: ["E-DB-USE-ORDER"]),
    Explanation(
      "E-WORKS-STATE", "工程的状态不能办这一步", "工程按申报、批准、开工、验收、结项走，现在的状态不允许这一步；办过的不改写。",
      try: ["wenbao works show 1"], also: ["E-DB-WORKS-STATE"]),
    Explanation(
      "E-WORKS-DATE", "日期不对", "日期晚于今天、早于上一步，或计划完工早于开工。", do: "写真实的日期。", also: ["E-DB-WORKS-ORDER"]),
    Explanation(
      "E-WORKS-CAUSE", "工程没有事由", "工程要为这处文物点的一项在账隐患或一次风险评估；只有保养维护可以只写缘由。",
      why: "保护工程要对得上它治的问题。", try: ["wenbao hazard list --site 文物点", "wenbao risk trend 文物点"],
      also: ["E-DB-WORKS-CAUSE", "E-DB-WORKS-HAZARD", "E-DB-WORKS-ASSESSMENT"]),
    Explanation(
      "E-WORKS-APPROVER", "批准机关与登记的不同", "登记册载明这处文物点由哪个机关审批，写的是另一个。",
      do: "照登记的写；登记有误的更正登记。", try: ["wenbao site show 文物点"], also: ["E-DB-WORKS-APPROVER"]),
    Explanation(
      "E-WORKS-OPINION", "批准以前缺意见", "登记册载明先征求哪个部门的意见；意见的部门、文号、日期要写全，日期不晚于批准。",
      do: "补上 --opinion-body、--opinion-document、--opinion-on。", also: ["E-DB-WORKS-OPINION"]),
    Explanation(
      "E-WORKS-ACCEPTOR", "验收人与工程有关", "验收人属于施工单位、是它的负责人，或就是申报这项工程的人。", why: "做工程的、报工程的不能自己验收。",
      do: "换一个人验收。",
      try: [
        "wenbao --as 其他经办人 works accept 1 --result qualified --opinion 意见 --document 文号 --evidence 文件"
      ], also: ["E-DB-WORKS-ACCEPTOR"]),
    Explanation(
      "E-WORKS-EVIDENCE", "工程验收没有佐证材料", "工程验收要附佐证材料。", do: "加上 --evidence 文件。",
      also: ["E-DB-WORKS-EVIDENCE"]),
    Explanation(
      "E-WORKS-TERMS", "工程缺要写的",
      "申报要名称、方案、计划起止；批准要机关、文号；开工要施工单位、负责人、资质（保养维护可不写）；进展、验收、结项各有要写的；金额是大于 0 的整数（元）。",
      do: "照“建议”补上。", also: ["E-DB-WORKS-TERMS", "E-DB-WORKS-EVIDENCE"]),
    Explanation(
      "E-CASE-STATE", "案卷的状态不能办这一步", "案卷从受理到征得同意、批准（或不予批准、撤回）再到结案；决定不改写；触及或可能触及区划的，决定以前不能结案。",
      try: ["wenbao case show 1"], also: ["E-DB-CASE-STATE", "E-DB-CASE-UNDECIDED"]),
    Explanation(
      "E-CASE-CONSENT", "批准以前没有征得同意", "用地触及或可能触及区划，批准以前要先征得应同意的部门同意。",
      do: "离界线太近判不准的、区划没有图形的，核定以前按可能触及办。",
      try: ["wenbao case consent 1 --body 机关 --document 文号"], law: .worksInZones,
      also: ["E-DB-CASE-CONSENT"]),
    Explanation(
      "E-CASE-BODY", "机关与登记的不同", "登记册载明由哪个机关批准（或同意），写的是别的，或没有载明而没有写凭哪份文件。",
      why: "由谁批、由谁同意是登记册里的事实，每处触及的文物点都要问到。", do: "照登记的写；没有载明的加上 --authority 文号。",
      try: ["wenbao case show 1"], law: .worksInZones),
    Explanation(
      "E-CASE-DATE", "日期不对", "日期晚于今天、早于上一步，或申请晚于受理。", do: "写真实的日期。", also: ["E-DB-CASE-ORDER"]),
    Explanation(
      "E-CASE-TERMS", "案卷缺要写的", "受理要建设单位、项目；同意、批准、不予批准要机关、文号；不予批准、撤回、结案要理由。",
      do: "照“建议”补上。", also: ["E-DB-CASE-TERMS"]),
  ]
}
