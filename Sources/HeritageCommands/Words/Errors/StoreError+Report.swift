import Heritage
import HeritageStore

extension StoreError: ReportableError {
  var report: ErrorReport {
    switch self {
    case .unknown(let reference): Self.unknown(reference)
    case .ambiguous(let reference, let candidates):
      ErrorReport(
        code: "E-AMBIGUOUS", message: "“\(reference.code)”对应不止一条记录，请写全编号，或写上年份。",
        details: candidates, exit: .usage)
    case .refusedByDatabase(let code, let detail):
      ErrorReport(
        code: code, message: "数据库按规则拒绝了这次写入：\(detail)",
        details: ["没有任何改动。"], remedy: ["wenbao verify"], exit: .refused)
    case .unknownThen(let reference, let day): Self.unknown(reference, then: day)
    case .beforeTheRegistry(let day, let founded):
      ErrorReport(
        code: "E-AS-OF", message: "\(day) 还没有这份登记册：它建立于 \(founded)，那天什么也没有。",
        remedy: ["wenbao … --as-of \(founded)"], exit: .notFound)
    case .dayToCome(let day, let today):
      ErrorReport(
        code: "E-AS-OF", message: "\(day) 还没有到（今天是 \(today)）：只能看今天或以前的。",
        remedy: ["wenbao … --as-of \(today)"], exit: .usage)
    default: reportOfFile ?? reportOfActor
    }
  }

  /// What was not there on a past day: the same words, with the day.
  private static func unknown(_ reference: RecordReference, then day: CivilDate) -> ErrorReport {
    var report: ErrorReport = unknown(reference)
    report.message = "截至 \(day) 录入的登记册里，\(report.message)"
    let dated = [
      "wenbao site list", "wenbao officer list", "wenbao unit list", "wenbao hazard list",
    ]
    report.remedy = report.remedy.map { dated.contains($0) ? "\($0) --as-of \(day)" : $0 }
    return report
  }

  private static func unknown(_ reference: RecordReference) -> ErrorReport {
    let noun = reference.kind.word
    let list = reference.kind.list
    if reference.code.isEmpty, isShipped(reference.kind) {
      return ErrorReport(
        code: reference.kind.unknownCode, message: "登记册里还没有\(noun)。",
        remedy: ["wenbao import --with-defaults"], exit: .notFound)
    }
    return ErrorReport(
      code: reference.kind.unknownCode,
      message: "没有编号为“\(reference.code)”的\(noun)。",
      remedy: list.map { ["wenbao \($0)"] } ?? [], exit: .notFound)
  }

  /// Whether files that come with the program bring records of a kind.
  private static func isShipped(_ kind: RecordReference.Kind) -> Bool {
    switch kind {
    case .duty, .method: true
    default: false
    }
  }

  private static func words(_ kind: RegistryFile.Kind) -> String {
    switch kind {
    case .missing, .regular: "文件"
    case .folder: "目录"
    case .pipe: "管道"
    case .socket: "套接字"
    case .device: "设备"
    }
  }

  private var reportOfFile: ErrorReport? {
    switch self {
    case .noRegistry(let path):
      ErrorReport(
        code: "E-NO-REGISTRY", message: "没有登记册文件 \(path)。",
        remedy: ["wenbao init", "wenbao -r 文件 …"], exit: .notFound)
    case .alreadyExists(let path):
      ErrorReport(
        code: "E-EXISTS", message: "文件 \(path) 已经存在，不会覆盖。",
        remedy: ["wenbao -r \(ShellWord(path)) site list", "wenbao -r 另一文件 init"], exit: .refused)
    case .notAFile(let path, let kind):
      ErrorReport(
        code: "E-NOT-A-FILE", message: "\(path) 是\(Self.words(kind))，不是登记册文件。",
        remedy: ["ls -ld \(ShellWord(path))", "wenbao -r 文件 …"], exit: .inputInvalid)
    case .emptyFile(let path):
      ErrorReport(
        code: "E-EMPTY", message: "\(path) 是空文件，不是登记册。",
        remedy: ["wenbao -r \(ShellWord(path)) restore 备份文件", "wenbao -r 文件 …"], exit: .inputInvalid
      )
    case .severalNames(let path, let others):
      ErrorReport(
        code: "E-LINKS", message: "登记册 \(path) 这个文件另有 \(others) 个名字（硬链接），不能使用。",
        details: [
          "没有并入的日志跟着名字走：从另一个名字办的事，这里看不到，两边都写会损坏登记册。请只留一个名字，或换成独立的副本。"
        ],
        remedy: [
          "find / -xdev -samefile \(ShellWord(path))", "wenbao -r 新文件 restore \(ShellWord(path))",
        ],
        exit: .inputInvalid)
    case .unreadable(let path):
      ErrorReport(
        code: "E-UNREADABLE", message: "没有权限读登记册 \(path)。",
        remedy: ["ls -l \(ShellWord(path))", "id"], exit: .ioError)
    case .logUnreadable(let path, let log):
      ErrorReport(
        code: "E-LOG", message: "登记册 \(path) 旁边还有没有并入的日志 \(log)，而这里不能写，并不进去。",
        details: ["只读登记册文件会漏掉日志里最近的记录，所以没有读。请把两个文件一起复制到能写的目录里再读。"],
        remedy: ["cp \(ShellWord(path)) \(ShellWord(log)) 能写的目录/"], exit: .ioError)
    case .networkFile(let path, let fileSystem):
      ErrorReport(
        code: "E-NETWORK", message: "登记册 \(path) 在网络文件系统（\(fileSystem)）上，不能使用。",
        details: ["网络文件系统的锁和共享内存靠不住，几个人同时用会损坏登记册。请放在本机磁盘上用，备份可以放在网络上。"],
        remedy: ["wenbao -r 本机文件 restore \(ShellWord(path))"], exit: .ioError)
    case .notARegistry(let path):
      ErrorReport(
        code: "E-NOT-A-REGISTRY", message: "\(path) 不是 wenbao 的登记册。",
        remedy: ["wenbao -r 文件 …"], exit: .inputInvalid)
    case .newerSchema(let path, let version):
      ErrorReport(
        code: "E-SCHEMA-VERSION", message: "登记册 \(path) 的结构版本是 \(version)，本程序不认识。",
        details: ["请使用制作该登记册的版本或更新的版本。"], remedy: ["wenbao --version"],
        exit: .inputInvalid)
    case .foreignSchema(let path, let object):
      ErrorReport(
        code: "E-SCHEMA", message: "登记册 \(path) 的结构被改动过（\(object)），不能使用：查到的可能不是真的。",
        remedy: ["wenbao verify"], exit: .inputInvalid)
    case .damaged(let path, let detail):
      ErrorReport(
        code: "E-DAMAGED", message: "登记册 \(path) 已损坏：\(detail)",
        remedy: ["wenbao verify", "wenbao restore 备份文件"], exit: .inputInvalid)
    case .busy(let path):
      ErrorReport(
        code: "E-BUSY", message: "登记册 \(path) 正被另一进程写入，请稍后再试。", exit: .busy)
    case .movedAway(let path):
      ErrorReport(
        code: "E-MOVED", message: "登记册 \(path) 在办理途中被移走或换成了别的文件，没有任何改动。",
        remedy: ["ls -l \(ShellWord(path))"], exit: .ioError)
    case .readOnly(let path):
      ErrorReport(
        code: "E-READ-ONLY", message: "登记册 \(path) 只能读，不能写。", remedy: ["ls -l \(ShellWord(path))"],
        exit: .ioError)
    case .diskFull(let path):
      ErrorReport(
        code: "E-DISK-FULL", message: "磁盘已满，\(path) 没有任何改动。", remedy: ["df -h"], exit: .ioError)
    case .inputOutput(let path, let fault):
      ErrorReport(
        code: "E-IO", message: "读写 \(path) 出错：\(fault.reason)。",
        remedy: fault.remedy(writing: path), exit: .ioError)
    default: nil
    }
  }

  private var reportOfActor: ErrorReport {
    switch self {
    case .accountNotBound(let account):
      ErrorReport(
        code: "E-ACCOUNT", message: "系统账户 \(account) 没有对应的经办人。",
        remedy: [
          "wenbao --as 工号 …", "wenbao --as 工号 officer bind 工号 --account \(account)",
        ], exit: .refused)
    case .paperMissing(let officer, let account):
      ErrorReport(
        code: "E-ON-BEHALF",
        message: "正式登记册中，账户 \(account) 代 \(officer) 办理须写明受托依据。",
        remedy: ["wenbao --as \(officer) --on-behalf-of 文号 …"], exit: .refused)
    case .officerHasLeft(let officer, let successor):
      ErrorReport(
        code: "E-OFFICER-LEFT", message: "经办人 \(officer) 已经离岗，由 \(successor) 接手。",
        remedy: ["wenbao --as \(successor) …"], exit: .refused)
    case .pinnedClockInOfficialRegistry:
      ErrorReport(
        code: "E-PINNED", message: "正式登记册不接受指定的时钟或账户。",
        remedy: ["unset WENBAO_CLOCK WENBAO_ACCOUNT"], exit: .refused)
    case .clockBehind(let now, let last):
      ErrorReport(
        code: "E-CLOCK",
        message: "时钟（\(now.localText)）早于最后一条流水（\(last.localText)），不能记账。",
        remedy: ["date"], exit: .refused)
    default: ErrorReport(code: "E-BUG", message: "程序内部出错。", exit: .bug)
    }
  }
}
