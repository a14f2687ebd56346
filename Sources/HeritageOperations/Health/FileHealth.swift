import Heritage
import HeritageStore

/// The registry's file and where it lies.
enum FileHealth {
  /// A log that is larger has not been taken in for long.
  static let largeLog = 64 << 20

  static func lines(_ file: RegistryFile) -> [HealthLine] {
    [
      mode(file), log(file), fileSystem(file), folder(file),
      space(file, free: RegistryFile.freeBytes(in: file.folder)),
    ]
  }

  static func mode(_ file: RegistryFile) -> HealthLine {
    let text =
      "\(file.place)，\(bytes(file.size))，权限 \(String(file.mode, radix: 8))，属主 \(file.owner)"
    let remedy = "chmod o-rwx \(ShellWord(file.path))"
    if file.mode & 0o002 != 0 { return HealthLine(.file, .fault, "\(text)：谁都能改", remedy: remedy) }
    if file.mode & 0o004 != 0 { return HealthLine(.file, .notice, "\(text)：谁都能读", remedy: remedy) }
    if !file.isWritable {
      return HealthLine(.file, .notice, "\(text)：当前账户不能写", remedy: "ls -l \(ShellWord(file.path))")
    }
    return HealthLine(.file, .good, text)
  }

  static func log(_ file: RegistryFile) -> HealthLine {
    guard file.usesLog else {
      return HealthLine(
        .journal, .notice, "不是 WAL 模式，写的时候别人不能读",
        remedy: "sqlite3 \(ShellWord(file.path)) 'PRAGMA journal_mode = WAL'")
    }
    let text = file.logSize == 0 ? "WAL，没有未并入的内容" : "WAL，未并入 \(bytes(file.logSize))"
    return file.logSize > largeLog
      ? HealthLine(
        .journal, .notice, "\(text)：有进程一直开着登记册", remedy: "fuser -v \(ShellWord(file.path))")
      : HealthLine(.journal, .good, text)
  }

  static func fileSystem(_ file: RegistryFile) -> HealthLine {
    switch file.fileSystem {
    case .local(let name): HealthLine(.fileSystem, .good, name)
    case .fromHost(let name):
      HealthLine(
        .fileSystem, .notice, "\(name)：虚拟机与宿主机共用的目录，锁未必可靠",
        remedy: "wenbao -r 本机文件 restore \(ShellWord(file.path))")
    case .network(let name):
      HealthLine(
        .fileSystem, .fault, "\(name)：网络文件系统，不能使用",
        remedy: "wenbao -r 本机文件 restore \(ShellWord(file.path))")
    }
  }

  static func folder(_ file: RegistryFile) -> HealthLine {
    if file.isGroupShared, !file.folderKeepsGroup {
      return HealthLine(
        .folder, .notice, "\(file.folder) 没有设成随组（setgid）：同组的人办事时建的日志和备份记录，别人打不开",
        remedy: "chgrp \(file.group) \(file.folder) && chmod g+rwxs \(file.folder)")
    }
    return file.isFolderWritable
      ? HealthLine(.folder, .good, "\(file.folder) 可写")
      : HealthLine(
        .folder, .notice, "\(file.folder) 不可写，登记册只能读", remedy: "ls -ld \(ShellWord(file.folder))")
  }

  /// Room for a backup and a large import.
  static func space(_ file: RegistryFile, free: Int?) -> HealthLine {
    guard let free else {
      return HealthLine(.space, .notice, "查不到", remedy: "df -h \(ShellWord(file.folder))")
    }
    let text = "剩 \(bytes(free))，登记册 \(bytes(file.size))"
    if free < max(file.size, 16 << 20) {
      return HealthLine(
        .space, .fault, "\(text)：放不下一份副本", remedy: "df -h \(ShellWord(file.folder))")
    }
    if free < 4 * file.size {
      return HealthLine(.space, .notice, "\(text)：不到四倍", remedy: "df -h \(ShellWord(file.folder))")
    }
    return HealthLine(.space, .good, text)
  }

  /// In the largest unit that leaves a whole number of at least one.
  static func bytes(_ count: Int) -> String {
    for (shift, unit) in [(30, "GiB"), (20, "MiB"), (10, "KiB")] where count >> shift > 0 {
      return "\(count >> shift) \(unit)"
    }
    return "\(count) 字节"
  }
}
