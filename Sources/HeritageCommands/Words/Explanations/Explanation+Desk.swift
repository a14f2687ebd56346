extension Explanation {
  /// Command line, officers and accounts, days and settings.
  static let desk: [Explanation] = [
    Explanation(
      "E-USAGE", "命令写错了", "命令、选项或参数没有看懂，或缺少必写的，什么也没有运行。",
      when: "名称打错，选项漏了值，日期、编号的写法不对。", do: "照报错里的“用法”改；像是打错的，报错里有相近的名称。",
      try: ["wenbao --help"], exit: [.usage]),
    Explanation(
      "E-AMBIGUOUS", "编号、名称对应不止一个", "简写的编号，或名称里的几个字，对应不止一条记录，没有替您选。",
      when: "往年没办完的隐患、种类不同的文书有相同的序号。", do: "写全编号，或写上年份、种类；各条列在报错里。",
      exit: [.usage]),
    Explanation(
      "E-UNKNOWN-CODE", "没有这个代码", "要解释的代码不存在。", do: "看报错里相近的，或列出全部。",
      try: ["wenbao explain"], exit: [.notFound]),
    Explanation(
      "E-NO-TERMINAL", "这里要人回答", "命令要在终端上逐项提问，但标准输入不是终端。",
      when: "在脚本、定时任务里运行逐项检查。", do: "改用检查记录文件。",
      try: ["wenbao inspect record 检查.xml"], exit: [.usage]),
    Explanation(
      "E-NOT-ANSWERED", "问题没有答完", "命令行上没有写明的，在终端上逐项提问；答完之前离开，一项也不办。",
      do: "再运行一次答完，或把各项写在命令行上、表里（--file）。", exit: [.refused]),
    Explanation(
      "E-FAR-DAY", "日期在三年以后，要确认", "写的期限、起算日比今天晚三年以上，多半是年份打错，确认之前不办。",
      why: "整改期限、延期不能悄悄改回去，打错一位数字就多出许多年。", do: "写错的改了再办；没有写错的加上 --confirm-day。",
      exit: [.refused]),
    Explanation(
      "E-REFUSED", "有几条规则不满足", "一次办理有几条规则没有满足，整件不办；每一条后面方括号里有它自己的代码。",
      why: "一条命令写了几项的，要么全部办成，要么一项也不办。", do: "逐条解释那些代码，全部满足以后再办一次。",
      exit: [.refused]),
    Explanation(
      "E-NOTHING-READY", "现在没有可办的隐患", "用 --ready 成批办理，但没有一项满足条件。",
      do: "看待办里各项还差什么。", try: ["wenbao todo"], exit: [.differences]),
    Explanation(
      "E-BUG", "程序内部出错", "出了程序没有料到的错，这一件没有写入。", do: "把命令和整段输出交给维护人员。",
      exit: [.bug]),
    Explanation(
      "E-ACCOUNT", "系统账户没有对应的经办人", "要写入的事须记在一位经办人名下，按系统账户认人，这个账户没有绑定。",
      why: "流水要说得清每件事是谁办的（R1 分得清谁登记、谁验收）。", when: "新同事第一次用，或换了电脑、换了账户。",
      do: "由已登记的人绑定这个账户，或用 --as 写明工号。",
      try: ["wenbao --as 工号 officer bind 工号 --account 账户"], exit: [.refused]),
    Explanation(
      "E-ACCOUNT-TAKEN", "账户已属于另一位经办人", "一个系统账户只对应一位经办人。",
      why: "否则同一个人换个工号就能验收自己的整改（R1）。", do: "换一个账户；要改给别人的，先解除原来的绑定。",
      try: ["wenbao officer bind 工号"], exit: [.refused], also: ["E-DB-OFFICER-ACCOUNT"]),
    Explanation(
      "E-ON-BEHALF", "代办没有写受托依据", "正式登记册里用别人的工号办事，须写明依据哪份文件受托。",
      why: "流水里同时记着是谁办的、谁打的字、凭什么代办。", try: ["wenbao --as 工号 --on-behalf-of 文号 todo"],
      exit: [.refused]),
    Explanation(
      "E-OFFICER-EXISTS", "工号已经登记", "工号不能重复使用，离岗的人的工号也不再给别人。",
      why: "流水里的工号要永远指同一个人。", do: "换一个工号。", try: ["wenbao officer list"], exit: [.refused]),
    Explanation(
      "E-OFFICER-LEFT", "经办人已经离岗", "离岗的人不能再办事，他没办完的已移交接手的人。",
      do: "以接手人的名义办理。", try: ["wenbao officer list"], exit: [.refused],
      also: ["E-DB-ENTRY-OFFICER"]),
    Explanation(
      "E-SUCCESSOR", "不能移交给自己", "离岗移交要写明另一位在岗的经办人。",
      try: ["wenbao officer leave 工号 --to 工号"], exit: [.refused], also: ["E-DB-OFFICER"]),
    Explanation(
      "E-PINNED", "正式登记册不接受指定的时钟或账户", "设了 WENBAO_CLOCK 或 WENBAO_ACCOUNT（建库时还有 UUID），正式登记册因此不写。",
      why: "正式的流水只认机器的时钟和真实的账户；指定时钟只供试用和演示。",
      when: "照着教程设过环境变量，没有取消。", do: "取消这两个环境变量：unset WENBAO_CLOCK WENBAO_ACCOUNT。",
      exit: [.refused]),
    Explanation(
      "E-CLOCK", "时钟早于最后一条流水", "机器的时钟比最后一条流水的录入时间还早，不能记账。",
      why: "录入时间只增不减，期限以它为准。", when: "机器时钟走错，或试用时把 WENBAO_CLOCK 设到了过去。",
      do: "校准时钟（date）；试用的改 WENBAO_CLOCK。", exit: [.refused], also: ["E-DB-ENTRY-CLOCK"]),
    Explanation(
      "E-CLOCK-FORM", "WENBAO_CLOCK 不是时刻", "环境变量 WENBAO_CLOCK 的值看不懂。",
      do: "写作 2026-04-01T09:00:00+08:00，或取消它。", exit: [.usage]),
    Explanation(
      "E-SETTING", "设置的值或起始日不能用", "值不在可取的范围内（退出码 64），或要从今天以前改起（退出码 77）。",
      why: "过去的日子当时按什么算的，以后也按什么算，所以只能从今天或以后改。",
      try: ["wenbao setting list", "wenbao setting set lookback.major 30 --from 日期"],
      exit: [.usage, .refused], also: ["E-DB-SETTING"]),
    Explanation(
      "E-UNIT", "这个单位不能这样写", "单位已由别的单位承接，或移交给了它自己、终止早于设立、新名与现名相同；导入时是文件写的与已凭文件改过的单位不同（退出码 65）。",
      why: "单位的合并、终止、改名是凭文号记下的，不因后来的文件改回去。",
      do: "现在办的写承接的单位；导入文件照登记册写，或删去这一行。", try: ["wenbao unit show 单位"],
      exit: [.refused, .inputInvalid], also: ["E-DB-UNIT", "E-DB-UNIT-SUCCEEDED"]),
    Explanation(
      "E-UNIT-NAME", "单位的新名称不能用", "名称须是一行字，1 至 400 个字，不含控制字符。",
      when: "从别处复制，带进了换行或看不见的字符。",
      try: ["wenbao unit rename 单位 --name 名称 --document 文号"], exit: [.refused]),
    Explanation(
      "E-DOCUMENT", "没有写文号或机关", "这件事凭文件办：移交、挂牌、摘牌、移送、特批要文号（移送还要机关，挂牌还要督办单位），单位变动要文号。",
      why: "日后查得到凭什么办的。", do: "照“建议”补上文号再办。", exit: [.refused],
      also: ["E-DB-TRANSFER", "E-DB-R2-LIST", "E-DB-R2-DELIST", "E-DB-REFER", "E-DB-UNIT"]),
    Explanation(
      "E-RECIPIENT", "没有写签收人", "送达要写明由谁签收。",
      try: ["wenbao document deliver TZ-26-1 --recipient 签收人"], exit: [.refused]),
    Explanation(
      "E-SCAN", "没有附签字件", "归档要附上签字、盖章后的扫描件。",
      try: ["wenbao document sign TZ-26-1 --scan 签字件"], exit: [.refused], also: ["E-DB-PAPER-SCAN"]),
  ]
}
