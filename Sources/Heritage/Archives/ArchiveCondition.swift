/// What an act on a record archive asks for and does not find.
public enum ArchiveCondition: Hashable, Sendable {
  case numberMissing, keeperMissing, titleMissing
  /// Volumes are counted from 1.
  case volumes(Int)
  /// The archive has fewer volumes.
  case noSuchVolume(Int, of: Int)
  /// There is no archive on record yet.
  case notRecorded
  case full
  case inTheFuture(CivilDate)
  case beforeTheLastAct(CivilDate)

  /// Stable code of what is not met.
  public var code: String {
    switch self {
    case .numberMissing, .keeperMissing, .titleMissing: "E-ARCHIVE-TERMS"
    case .volumes, .noSuchVolume, .full: "E-ARCHIVE-VOLUME"
    case .notRecorded: "E-ARCHIVE-STATE"
    case .inTheFuture, .beforeTheLastAct: "E-ARCHIVE-DATE"
    }
  }

  /// What is not met, in Chinese.
  public var message: String {
    switch self {
    case .numberMissing: "没有写档号"
    case .keeperMissing: "没有写保存单位"
    case .titleMissing: "没有写题名"
    case .volumes(let count): "卷数须是 1 至 9999 的整数，写的是 \(count)"
    case .noSuchVolume(let volume, let count): "档案共 \(count) 卷，没有第 \(volume) 卷"
    case .notRecorded: "还没有登记记录档案"
    case .full: "这一类的件号已用到 99999"
    case .inTheFuture(let today): "日期晚于今天（\(today)）"
    case .beforeTheLastAct(let day): "日期早于上次更新（\(day)）"
    }
  }

  /// What meets it.
  ///
  /// - Parameter verb: of the act that was refused.
  public func remedy(site: String, verb: String) -> Remedy {
    let again = "wenbao archive \(verb) \(site)"
    return switch self {
    case .numberMissing: .again(again, "--number 档号")
    case .notRecorded: "wenbao archive record \(site) --number 档号 --keeper 保存单位"
    case .keeperMissing: .again(again, "--keeper 保存单位")
    case .titleMissing: .again(again, "--title 题名")
    case .volumes: .again(again, "--volumes 卷数")
    case .noSuchVolume(let volume, _): Self.volumes(volume, site, again, isAdding: verb == "add")
    case .full: Remedy("wenbao archive show \(site)", instead: "件号用完了，没有命令能再加；请换一类登记")
    case .inTheFuture(let day), .beforeTheLastAct(let day): .again(again, "--on \(day)")
    }
  }

  /// An item goes into a volume that is there; an archive keeps the volumes that hold items.
  private static func volumes(
    _ volume: Int, _ site: String, _ again: String, isAdding: Bool
  ) -> Remedy {
    guard isAdding else { return .again(again, "--volumes \(volume)") }
    guard (1...9999).contains(volume) else { return .again(again, "--volume 1") }
    return Remedy("wenbao archive record \(site) --volumes \(volume)")
  }
}
