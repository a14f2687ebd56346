extension Explanation {
  /// The rules of the hazard ledger (隐患台账), R1 to R7.
  static let ledger: [Explanation] = [
    Explanation(
      "E-STATE", "现在的状态不能办这一步", "隐患按固定的步骤走：登记、下达、报整改、验收、销号、回头看；现在的状态不允许这一步。",
      when: "跳过了一步，或者已经有别人办过。", do: "先办“建议”里的那一步。", try: ["wenbao hazard show 隐患"],
      also: ["E-DB-HAZARD-STATE"]),
    Explanation(
      "E-DATE", "日期不能这样写", "发生日期晚于今天、早于上一步或早于文书的日期；导入文件里已经发生的事写了以后的日期（退出码 65）。",
      why: "以后的事不能先记，一项隐患的各步按日期先后排。", do: "用 --on 写真实的日期；还没有发生的，发生以后再办。",
      exit: [.refused, .inputInvalid], also: ["E-DB-ENTRY-FUTURE", "E-DB-HAZARD-ORDER"]),
    Explanation(
      "E-LATE", "补录要写原因", "事情发生在本期开始以前，现在才记，属补录。检查记录文件也一样（退出码 65）。",
      why: "补录的算进现在的一期，对账单要数出有几项、为什么晚。", do: "加上 --late-reason 原因。",
      exit: [.refused, .inputInvalid], also: ["E-DB-LATE"]),
    Explanation("E-DESCRIPTION", "没有写问题", "登记隐患要写明存在的问题。", do: "加上 --description 问题。"),
    Explanation(
      "E-R1-UNIT", "验收人属于整改单位", "验收人是整改单位（或下达整改的单位）的人。",
      why: "R1：整改的单位不能自己验收；特批也不能免。", do: "由主管局或别的单位的人验收。",
      try: ["wenbao --as 其他经办人 hazard accept 隐患 --opinion 复核意见"], also: ["E-DB-R1-UNIT"]),
    Explanation(
      "E-R1-RECTIFIER", "验收人就是整改人", "报整改时写的整改人就是现在的验收人。",
      why: "R1：自己的整改不能自己验收；特批也不能免。", do: "换一个人验收。",
      try: ["wenbao --as 其他经办人 hazard accept 隐患 --opinion 复核意见"], also: ["E-DB-R1-RECTIFIER"]),
    Explanation(
      "E-R1-RECORDER", "验收人登记过它或录入过报整改", "验收人自己登记了这项隐患，或自己录入了报整改。",
      why: "R1：发现、录入和验收要分开。", when: "一个人从检查办到验收。",
      do: "换一个人验收；人手实在不够的，验收以前凭文件特批。",
      try: [
        "wenbao --as 其他经办人 hazard accept 隐患 --opinion 复核意见",
        "wenbao exception grant 隐患 --condition acceptorIsRecorder --officer 工号 --approver 姓名 --reason 理由 --document 文号",
      ], also: ["E-DB-R1-RECORDER"]),
    Explanation(
      "E-R1-APPROVER", "批准人就是验收人", "批准销号的人就是验收的人。", why: "R1：销号由另一人批准。",
      do: "换一个人批准；人手实在不够的，销号以前凭文件特批。",
      try: [
        "wenbao --as 其他经办人 hazard strike 隐患",
        "wenbao exception grant 隐患 --condition approverIsAcceptor --officer 工号 --approver 姓名 --reason 理由 --document 文号",
      ], also: ["E-DB-R1-APPROVER"]),
    Explanation(
      "E-R1-REVIEWER", "回头看的人就是验收人", "回头看的人就是当时验收的人。", why: "R1：回头看是看当时验收得对不对，要换人。",
      do: "换一个人去看；人手实在不够的，先凭文件特批。",
      try: [
        "wenbao --as 其他经办人 hazard lookback 隐患 --result kept --opinion 意见",
        "wenbao exception grant 隐患 --condition reviewerIsAcceptor --officer 工号 --approver 姓名 --reason 理由 --document 文号",
      ], also: ["E-DB-R1-REVIEWER"]),
    Explanation(
      "E-R1-WORKS", "验收人属于施工单位", "隐患靠工程整改，验收人是施工单位的人或它的负责人。",
      why: "R1：做工程的就是整改的，不能自己验收。", do: "换一个人验收。",
      try: ["wenbao --as 其他经办人 hazard accept 隐患 --opinion 复核意见"], also: ["E-DB-R1-WORKS"]),
    Explanation(
      "E-R2-ORDER", "整改通知缺措施、责任人或期限", "下达整改要写措施、责任人、期限；期限不早于下达那天。",
      why: "R2：整改措施和责任清单要写得出谁、做什么、何时完成。",
      try: ["wenbao hazard order 隐患 --measure 措施 --person 责任人 --deadline 日期"],
      also: ["E-DB-R2-UNIT", "E-DB-CONSTRAINT"]),
    Explanation(
      "E-R2-PLAN", "重大隐患缺治理方案或防范措施", "重大隐患下达整改（或下达后调为重大），要有治理方案和整改前的防范措施。",
      why: "R2：重大隐患整改以前不能没有人看着。",
      try: [
        "wenbao hazard order 隐患 --measure 措施 --person 责任人 --deadline 日期 --plan 治理方案 --interim-control 防范措施"
      ], also: ["E-DB-R2-PLAN"]),
    Explanation(
      "E-R2-LISTING", "挂牌、摘牌还没有办，或不能办", "重大隐患要挂牌督办，验收合格后摘牌，然后才能销号；已挂牌的不能再挂，没挂牌的不能摘，没验收的不能摘。",
      why: "R2：重大隐患由上面督办到底。", when: "验收以前忘了挂牌。验收以后不能补挂：先退回，挂牌，再报、再验。",
      try: [
        "wenbao hazard list-supervised 隐患 --document 文号 --authority 督办单位",
        "wenbao hazard delist 隐患 --document 文号 --opinion 意见",
      ], also: ["E-DB-R2-LISTING", "E-DB-R2-LIST", "E-DB-R2-DELIST"]),
    Explanation(
      "E-R3-DONE", "没有写整改情况，或完成日期不对", "报整改要写做了什么；完成日期不晚于报的那天。", why: "R3：报整改说得清做了什么、哪天做完。",
      try: ["wenbao hazard claim 隐患 --done 整改情况 --done-on 日期 --evidence 文件"],
      also: ["E-DB-CONSTRAINT"]),
    Explanation(
      "E-R3-EVIDENCE", "没有佐证材料", "报整改要附佐证材料，存进登记册。", why: "R3：没有材料，日后无法证明改过。",
      try: ["wenbao hazard claim 隐患 --done 整改情况 --evidence 文件"],
      also: ["E-DB-R3-EVIDENCE", "E-DB-EVIDENCE-MISSING"]),
    Explanation(
      "E-R3-PICTURES", "缺整改前或整改后的照片", "重大隐患和立行立改要有整改前、后的照片，两张不能是同一张。",
      why: "R3：前后对照才看得出改了没有。", when: "整改前没有拍；或把同一个文件写了两次。",
      try: ["wenbao hazard claim 隐患 --done 整改情况 --before 照片 --after 照片"],
      also: ["E-DB-R3-PICTURES", "E-DB-R4-SPOT"]),
    Explanation(
      "E-R3-WORKS", "报整改所依的工程不对", "写明的工程不是为这项隐患的，还没有开工，没有实施，或开工晚于报整改的日期。",
      why: "R3：说是工程改好的，就要真有这项工程。", try: ["wenbao works list", "wenbao hazard show 隐患"],
      also: ["E-DB-R3-WORKS"]),
    Explanation(
      "E-R4-DATE", "验收早于报整改", "验收日期早于报整改的日期。", why: "R4：先报后验。", do: "用 --on 写报整改当天或以后的日期。",
      also: ["E-DB-R4-DATE"]),
    Explanation(
      "E-R4-REASON", "没有写意见或理由", "验收、回头看、摘牌、延期审批要写意见，退回、作废、移交等要写理由。",
      why: "R4：日后看得懂为什么这样办。", do: "照“建议”加上 --opinion 或 --reason。",
      also: ["E-DB-CONSTRAINT", "E-DB-VOID-REASON"]),
    Explanation(
      "E-R4-SPOT", "不能算立行立改", "立行立改只用于一般隐患，在发现当天改好，写明整改人；重大的、不是当天的不算。",
      why: "R4：立行立改不用回报证明，条件就严一些。", do: "照常下达整改、报整改。",
      try: ["wenbao hazard order 隐患 --measure 措施 --person 责任人 --deadline 日期"],
      also: ["E-DB-R4-SPOT"]),
    Explanation(
      "E-R4-WORKS", "所依的工程还没有验收", "隐患靠工程整改，工程还没有验收合格，或隐患的验收早于工程的验收。",
      why: "R4：先验工程，再验隐患。",
      try: [
        "wenbao --as 其他经办人 works accept 1 --result qualified --opinion 意见 --document 文号 --evidence 文件"
      ], also: ["E-DB-R4-WORKS"]),
    Explanation(
      "E-R5-ACCEPTANCE", "没有验收合格", "销号以前要有验收合格的复核记录。", why: "R5：验收合格才销号。",
      try: ["wenbao --as 其他经办人 hazard accept 隐患 --opinion 复核意见"], also: ["E-DB-R5-ACCEPTANCE"]),
    Explanation(
      "E-R5-RETURN", "没有回报证明它已整改",
      "销号还要单位自己的回报里报“已整改”，经对账对上：本期（或刚截账的一期）没有收到、没有比对、报的不是已整改、截至日早于报整改，或那一行的差异还没有确认。",
      why: "R5：账和单位的回报两边一致才销号（定期对账销号）。立行立改的不要。", when: "截账以前就想销号。",
      do: "先截账，收回报，比对，处理差异，再成批销号。",
      try: [
        "wenbao reconcile list", "wenbao reconcile load 回报文件.xml", "wenbao hazard strike --ready",
      ], also: ["E-DB-R5-RETURN"]),
    Explanation(
      "E-R6-EXTENSION", "延期、重新下达不能这样办",
      "延期要在到期以前申请（晚了的要有到期以前的书面申请），延到的日期晚于期限，一次一件，由另一人审批；没有逾期的不能重新下达。",
      why: "R6：逾期是要数的，不能过了期再延没了。", do: "没到期的申请延期；已逾期的重新下达，逾期天数保留。",
      try: [
        "wenbao hazard extend 隐患 --until 日期 --reason 理由",
        "wenbao hazard reorder 隐患 --measure 措施 --person 责任人 --deadline 日期",
      ],
      also: [
        "E-DB-R6-LATE", "E-DB-R6-APPLICATION", "E-DB-R6-UNTIL", "E-DB-R6-PENDING",
        "E-DB-R6-DECIDER", "E-DB-R6-DECIDED", "E-DB-R6-ANEW", "E-DB-R6-NOTHING",
      ]),
    Explanation(
      "E-R7-ENDED", "这次销号的回头看已经办结", "一次销号只有一次回头看，结论不能改写。", why: "R7：回头看办结一次，后来的是新的事。",
      do: "又发现问题的，重新登记。",
      try: [
        "wenbao hazard register 文物点 --description 问题 --type fire --grade ordinary --source selfCheck"
      ], also: ["E-DB-R7-ENDED"]),
    Explanation(
      "E-OTHER-HAZARD", "不能与那一项并案或关联", "写明的是它自己、别处文物点的（并案）、已不在账的，或已经关联过。",
      why: "并案只在同一文物点的在账隐患之间；不同文物点的同一件事用关联。",
      try: ["wenbao hazard list --site 文物点"], also: ["E-DB-MERGE", "E-DB-LINK"]),
    Explanation(
      "E-FUNDS", "资金情况写得不对", "资金未落实要写防范措施和以后的复核日期；没有记过未落实的，不能记已落实。",
      why: "没有钱改也要有人防着；逾期照算。",
      try: ["wenbao hazard fund 隐患 --interim-control 防范措施 --review-on 日期"], also: ["E-DB-FUNDS"]),
    Explanation(
      "E-GRADE", "等级没有变", "调级要写与现在不同的等级。", try: ["wenbao hazard show 隐患"], also: ["E-DB-REGRADE"]),
    Explanation(
      "E-CORRECTION", "更正没有写新的文字", "更正要写另一种写法，与原来的不同；原文保留在流水里。",
      try: ["wenbao hazard correct 隐患 --value 内容 --reason 理由"], also: ["E-DB-CORRECT"]),
    Explanation(
      "E-EXCEPTION", "特批不能这样登记", "没有写批准人、批准人就是被特批的人，或同样的特批已有一件还没有用。",
      why: "R1 只在凭文件、由别人批准时让步，对账单会数出每一件。", try: ["wenbao exception list"],
      also: ["E-DB-EXCEPTION-APPROVER", "E-DB-EXCEPTION-TWICE", "E-DB-EXCEPTION-REFERENCE"]),
    Explanation(
      "E-REASSIGN", "不能这样换人", "没有写换谁；隐患还没有下达，没有责任人可换；或换成的经办人已离岗。",
      try: ["wenbao hazard reassign 隐患 --person 姓名 --reason 理由"],
      also: ["E-DB-REASSIGN", "E-DB-CHARGE"]),
    Explanation(
      "E-ITEM", "没有这个检查项", "检查项的编码不在这处文物点适用的检查表里。", try: ["wenbao checklist show 文物点"],
      exit: [.notFound]),
    Explanation(
      "E-INSPECTION-EXISTS", "检查记录的编号已经登记", "同一编号的检查记录已登记，内容不同；检查记录不改写。",
      why: "检查当时看到什么就是什么。", do: "换一个编号；原来那份录错的，撤销它的回执再导入。", try: ["wenbao inspect list"]),
    Explanation(
      "E-NO-ITEMS", "没有适用的检查项", "这处文物点没有适用的检查项，无从检查。", when: "还没有导入检查表。",
      try: ["wenbao checklist show 文物点"]),
    Explanation(
      "E-INSPECTING-UNIT", "不知道是哪个单位检查", "登记册里没有主管局这个单位。", do: "用 --unit 写明检查的单位。",
      try: ["wenbao inspect run 文物点 --unit 单位"], exit: [.usage]),
    Explanation(
      "E-UNDO", "不能撤销这张回执", "已有后来的记录（隐患、比对、文书等）依据它。",
      why: "撤销了它，后来办的事就没有根据。", do: "更正以后重新导入，或用各自的命令另行办理。",
      try: ["wenbao receipt list"], also: ["E-DB-UNDO-REFERENCE"]),
    Explanation(
      "E-UNDONE", "回执已经撤销", "这张导入回执已经撤销过。", do: "要恢复的，重新导入原来的文件。",
      try: ["wenbao receipt list"], also: ["E-DB-UNDO"]),
  ]
}
