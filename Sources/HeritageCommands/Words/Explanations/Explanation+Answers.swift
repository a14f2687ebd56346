import Heritage
import HeritageStore

extension Explanation {
  /// That there is no such record, a code for each kind of record.
  static let unknownRecords: [Explanation] = RecordReference.Kind.allCases.map { kind in
    let (noun, list) = (kind.word, kind.list)
    return Explanation(
      kind.unknownCode, "没有这样的\(noun)", "登记册里没有这个编号的\(noun)，或还一个也没有。",
      when: kind == .hazard ? "编号最后一位是校验位，抄错一位就找不到。" : nil, do: "查对编号。",
      try: list.map { ["wenbao \($0)"] } ?? [], exit: exits(of: kind))
  }

  /// A table of hazards that names one wrongly is invalid input.
  private static func exits(of kind: RecordReference.Kind) -> [ExitStatus] {
    kind == .hazard ? [.notFound, .inputInvalid] : [.notFound]
  }

  /// How a command can end.
  static let exits: [Explanation] = ExitStatus.allCases.map { status in
    let (title, meaning) = words(of: status)
    return Explanation("\(status.rawValue)", title, meaning, exit: [status])
  }

  private static func words(of status: ExitStatus) -> (title: String, meaning: String) {
    switch status {
    case .done: ("办成了", "命令办成了；有警告的也是。")
    case .differences: ("有差异、缺项或不通过", "命令运行了，结果里有差异、缺项、要注意的或核验不通过的。")
    case .usage: ("命令写错了", "命令没有看懂，什么也没有运行。")
    case .inputInvalid: ("输入有错，或登记册不能读", "输入的文件有错，一条也没有收（--rejects 收下好的）；或登记册文件不能用。")
    case .notFound: ("没有这个文件或记录", "写的文件、编号、代码不存在。")
    case .unavailable: ("机器缺少程序库", "这台机器缺少要用的程序库，或它算得不对；不是文件的错。")
    case .bug: ("程序内部出错", "出了没有料到的错，没有写入。")
    case .ioError: ("读写出错、磁盘满", "系统读写出错；这一件没有写入。")
    case .busy: ("别人正在写", "登记册正被别人写入，稍后再试；脚本遇到它可以重来。")
    case .refused: ("按规则不能办", "规则不允许，什么也没有写；报错里逐条写明差什么、怎么补。")
    }
  }
}
