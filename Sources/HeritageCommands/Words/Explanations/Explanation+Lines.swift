extension Explanation {
  /// What of a command line means nothing: names, stretches, days, columns, spans.
  static let lines: [Explanation] = [
    Explanation(
      "E-SWAPPED", "参数的次序反了", "两个参数写在了对方的位置上，什么也没有运行。",
      why: "程序不替您换过来办，免得办错一件。", do: "照建议的次序再敲一遍。", exit: [.usage]),
    Explanation(
      "E-NOTHING-SHOWN", "“.”不知道是哪一个", "“.”指这台终端上刚看过的那一处，这里还没有看过。",
      when: "新开的终端，或在脚本里。", do: "写编号或名称。", exit: [.usage]),
    Explanation(
      "E-RANGE", "不是一段编号", "一段编号写作 10-14，后一个数须大于前一个，最多 500 个；只收一个编号的地方不能写一段。",
      exit: [.usage]),
    Explanation(
      "E-DAY", "不是日期，或者没有这一天", "写的不是日期的任何一种写法，或者历法上没有那一天。",
      when: "2月30日；只写了年和月；两位的年份。",
      do: "写作 2026-08-31、2026/8/31、8-31、今天、昨天、+30、月底、季末。", exit: [.usage]),
    Explanation(
      "E-COLUMN", "表里没有这一栏", "--sort、--columns 写的栏名，这个表没有。", do: "照报错里列出的栏名写，写开头几个字也可以。",
      exit: [.usage]),
    Explanation(
      "E-AS-OF", "那一天看不到", "--as-of 的日期还没有到，或者那时还没有这份登记册。", do: "写建库那天到今天之间的一天。",
      exit: [.usage, .notFound]),
    Explanation(
      "E-SPAN-FUTURE", "那一段还没有开始", "要统计的半年、期次或日期还没有开始。", do: "写已经开始的一段。",
      try: ["wenbao report statistics"], exit: [.usage]),
    Explanation(
      "E-NO-DEFAULTS", "没有找到随程序附带的文件", "--with-defaults 要的检查表、节假日安排、责任事项、评估方法不在它们的位置。",
      when: "环境变量 WENBAO_SHARE 指错了目录，或只拷了程序本身。", do: "用 tools/install 或软件包安装，或写明文件导入。",
      try: ["wenbao import 文件"], exit: [.notFound]),
    Explanation(
      "E-OUTPUT-FOLDER", "目录已经存在，又不是空的", "取出、导出、全卷写成一个新目录，不覆盖任何文件，什么也没有写。",
      do: "换一个还没有的目录。", exit: [.refused]),
    Explanation(
      "E-EVIDENCE-DIGEST", "佐证材料与登记的摘要不符", "登记册里的内容算出来的 SHA-256 与当初登记的不同，或内容不在了；没有取出，已写的已经删去。",
      why: "取出来的材料要能证明就是当初交的那一份。", do: "先核验登记册，再从备份恢复。", try: ["wenbao verify"],
      exit: [.inputInvalid]),
  ]
}
