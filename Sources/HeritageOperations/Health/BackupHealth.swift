import Heritage
import HeritageStore

/// How old the last good backup is.
enum BackupHealth {
  /// Days after which a backup is old, where anything was written since.
  static let patience = 7

  /// - Parameters:
  ///   - hash: Of the registry's entry that was the backup's last one.
  ///   - isThere: Whether the file still is where it was put.
  ///   - lost: The newest earlier backup whose last entry the registry does not have any more.
  ///   - isBlocked: Whether something else than a file has the name of the list of backups.
  static func line(
    _ last: BackupRecord?, head: Int, hash: String?, isThere: Bool, lost: BackupRecord? = nil,
    isBlocked: Bool = false, now: Instant
  ) -> HealthLine {
    let remedy = "wenbao backup 目录"
    if isBlocked {
      return HealthLine(
        .backup, .fault, "备份记录（登记册旁的 .backups）不是普通文件，备份记不下来", remedy: "ls -l *.backups")
    }
    if let lost, lost != last {
      return HealthLine(
        .backup, .fault,
        "\(lost.madeAt.localText) 备份到第 \(lost.head) 条流水，现在的登记册里没有这一条：放回过旧的副本，或改写过流水",
        remedy: "wenbao restore \(lost.file) --dry-run")
    }
    guard let last else { return HealthLine(.backup, .notice, "没有备份过", remedy: remedy) }
    let days = max(0, (now.secondsSince1970 - last.madeAt.secondsSince1970) / 86_400)
    let age = "\(last.madeAt.localText)（\(days == 0 ? "不到一天前" : "\(days) 天前")）\(last.file)"
    guard last.head <= head else {
      return HealthLine(
        .backup, .fault, "\(age)：比现在的登记册多 \(last.head - head) 条流水，放回过旧的副本，或截去了流水",
        remedy: "wenbao restore \(last.file) --dry-run")
    }
    guard hash == last.headHash else {
      return HealthLine(
        .backup, .fault, "\(age)：与登记册不是同一份流水，放回过旧的副本，或改写过流水",
        remedy: "wenbao restore \(last.file) --dry-run")
    }
    let since = head - last.head
    let text = "\(age)，其后有 \(since) 条流水"
    guard isThere else {
      return HealthLine(.backup, .notice, "\(text)：文件已不在那里", remedy: remedy)
    }
    return days > patience && since > 0
      ? HealthLine(.backup, .notice, text, remedy: remedy) : HealthLine(.backup, .good, text)
  }
}
