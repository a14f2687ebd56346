import Heritage
import Testing

@testable import HeritageOperations
@testable import HeritageStore

/// What each check of the doctor makes of the facts.
@Suite struct HealthTests {
  private static let now = Instant("2026-03-10T01:00:00Z") ?? Instant(secondsSince1970: 0)
  private static let today = CivilDate("2026-03-10") ?? .first

  private func expect(
    _ line: HealthLine, _ verdict: HealthLine.Verdict, _ finding: String, _ remedy: String? = nil
  ) {
    #expect(line.verdict == verdict, "\(line)")
    #expect(line.finding == finding)
    #expect(line.remedy == remedy)
  }

  private func file(_ change: (inout RegistryFile) -> Void = { _ in }) -> RegistryFile {
    var file = RegistryFile(path: "r.sqlite", place: "/d/r.sqlite", kind: .regular)
    (file.size, file.mode, file.isWritable, file.isFolderWritable) = (5 << 20, 0o600, true, true)
    change(&file)
    return file
  }

  @Test func program() {
    var versions = LibraryVersions(
      sqlite: "3.40.1", libxml2: "2.9.14", geos: "3.11.1", proj: "9.1.1", gdal: "3.6.2")
    expect(
      ProgramHealth.program("wenbao 0", versions), .good,
      "wenbao 0，SQLite 3.40.1，libxml2 2.9.14，GEOS 3.11.1，PROJ 9.1.1，GDAL 3.6.2")
    versions.proj = nil
    expect(
      ProgramHealth.program("wenbao 0", versions), .notice,
      "wenbao 0，SQLite 3.40.1，libxml2 2.9.14，GEOS 3.11.1，PROJ 未安装，GDAL 3.6.2",
      "sudo apt-get install libgeos-c1v5 libproj25 libgdal32")
  }

  @Test func locale() {
    expect(ProgramHealth.locale([]), .good, "没有设置；不受其影响，一律 UTF-8、北京时间")
    expect(ProgramHealth.locale(["LANG=C"]), .good, "LANG=C；不受其影响，一律 UTF-8、北京时间")
  }

  @Test func mode() {
    expect(FileHealth.mode(file()), .good, "/d/r.sqlite，5 MiB，权限 600，属主 0")
    expect(
      FileHealth.mode(file { $0.mode = 0o644 }), .notice,
      "/d/r.sqlite，5 MiB，权限 644，属主 0：谁都能读", "chmod o-rwx r.sqlite")
    expect(
      FileHealth.mode(file { $0.mode = 0o666 }), .fault,
      "/d/r.sqlite，5 MiB，权限 666，属主 0：谁都能改", "chmod o-rwx r.sqlite")
    expect(
      FileHealth.mode(file { $0.isWritable = false }), .notice,
      "/d/r.sqlite，5 MiB，权限 600，属主 0：当前账户不能写", "ls -l r.sqlite")
  }

  @Test func place() {
    expect(FileHealth.fileSystem(file { $0.fileSystem = .local(name: "ext4") }), .good, "ext4")
    expect(
      FileHealth.fileSystem(file { $0.fileSystem = .fromHost(name: "9p") }), .notice,
      "9p：虚拟机与宿主机共用的目录，锁未必可靠", "wenbao -r 本机文件 restore r.sqlite")
    expect(
      FileHealth.fileSystem(file { $0.fileSystem = .network(name: "nfs") }), .fault,
      "nfs：网络文件系统，不能使用", "wenbao -r 本机文件 restore r.sqlite")
    expect(FileHealth.folder(file()), .good, "/d 可写")
    expect(
      FileHealth.folder(file { $0.isFolderWritable = false }), .notice, "/d 不可写，登记册只能读",
      "ls -ld /d")
  }

  @Test func space() {
    expect(FileHealth.space(file(), free: 3 << 30), .good, "剩 3 GiB，登记册 5 MiB")
    expect(FileHealth.space(file(), free: 19 << 20), .notice, "剩 19 MiB，登记册 5 MiB：不到四倍", "df -h /d")
    expect(
      FileHealth.space(file(), free: 4 << 20), .fault, "剩 4 MiB，登记册 5 MiB：放不下一份副本", "df -h /d")
    expect(FileHealth.space(file(), free: nil), .notice, "查不到", "df -h /d")
  }

  @Test func pages() {
    expect(RegistryHealth.integrity([]), .good, "页面完好")
    expect(RegistryHealth.integrity(["a", "b"]), .fault, "SQLite：a，等 2 处", "wenbao restore 备份文件")
    expect(RegistryHealth.schema(foreign: nil), .good, "与本程序逐字一致")
    expect(
      RegistryHealth.schema(foreign: "hazard"), .fault, "hazard 被改动、缺失或不属于登记册，以下各项没有查",
      "wenbao verify")
  }

  @Test func settings() throws {
    func stored(_ key: String, _ value: String, _ day: String) throws -> StoredSetting {
      StoredSetting(key: key, value: value, validFrom: try #require(CivilDate(day)))
    }
    let remedy = "wenbao setting list"
    let old = try stored("lookback.major", "31", "2026-01-01")
    expect(RegistryHealth.settings([old], today: Self.today), .good, "各项都在范围内，30 天内不变")
    expect(
      RegistryHealth.settings(
        [old, try stored("period.length", "month", "2026-04-01")], today: Self.today),
      .notice, "period.length 自 2026-04-01 起为 month", remedy)
    expect(
      RegistryHealth.settings(
        [try stored("lookback.major", "soon", "2026-01-01")], today: Self.today),
      .fault, "lookback.major 的值“soon”不能用", remedy)
    expect(
      RegistryHealth.settings([try stored("x", "1", "2026-01-01")], today: Self.today), .fault,
      "x 的值“1”不能用", remedy)
  }

  @Test func clockAndPins() {
    let later = Instant(secondsSince1970: Self.now.secondsSince1970 + 60)
    expect(RegistryHealth.clock(now: Self.now, last: Self.now), .good, "2026-03-10 09:00:00")
    expect(
      RegistryHealth.clock(now: Self.now, last: later), .fault,
      "2026-03-10 09:00:00，早于最后一条流水（2026-03-10 09:01:00），不能记账", "date")
    expect(RegistryHealth.pins([], purpose: .official), .good, "没有设置")
    expect(RegistryHealth.pins(["WENBAO_CLOCK"], purpose: .trial), .good, "试用登记册，设置了 WENBAO_CLOCK")
    expect(
      RegistryHealth.pins(["WENBAO_CLOCK"], purpose: .official), .fault, "正式登记册不接受 WENBAO_CLOCK",
      "unset WENBAO_CLOCK")
  }

  @Test func people() {
    let jia = OfficerSummary(code: "A01", name: "示例甲", account: "jia")
    let yi = OfficerSummary(code: "A02", name: "示例乙")
    let gone = OfficerSummary(
      code: "A03", name: "示例丙", leftOn: Self.today, successor: "A01", openHazardCount: 2)
    expect(RegistryHealth.account("jia", officer: jia), .good, "jia 是经办人 A01")
    expect(
      RegistryHealth.account("x", officer: nil), .notice, "x 没有对应的经办人，只能看，办理要写 --as",
      "wenbao officer bind 工号 --account x")
    expect(RegistryHealth.officers([jia]), .good, "在岗 1 人，都有账户")
    expect(
      RegistryHealth.officers([jia, yi]), .notice, "在岗 2 人，A02 没有账户",
      "wenbao officer bind A02 --account 账户")
    expect(
      RegistryHealth.officers([jia, yi, gone]), .fault, "A03 已离岗，名下还有 2 项未销号隐患",
      "wenbao hazard list --officer A03")
  }

  @Test func work() {
    func item(_ kind: TodoItem.Kind, _ subject: String, _ day: String) -> TodoItem {
      TodoItem(
        kind: kind, subject: subject, detail: "d", dueOn: CivilDate(day), command: "wenbao c")
    }
    let todo = [
      item(.orderOverdue, "YH-2", "2026-03-01"), item(.orderOverdue, "YH-1", "2026-02-01"),
      item(.lookBackDue, "YH-3", "2026-03-09"), item(.lookBackDue, "YH-4", "2026-03-10"),
      item(.returnMissing, "2026Q1", "2026-03-01"),
      item(.inspectionDue, "KS-1", "2026-03-08"), item(.inspectionDue, "KS-2", "2026-03-10"),
    ]
    let lines = WorkHealth.lines(todo, undrawn: 7, today: Self.today)
    expect(lines[0], .notice, "1 份没到：d", "wenbao c")
    expect(lines[1], .notice, "1 项逾期，最早 YH-3（2026-03-09）", "wenbao c")
    expect(lines[2], .notice, "2 项逾期，最早 YH-1（2026-02-01）", "wenbao c")
    expect(lines[3], .notice, "1 处逾期，最早 KS-1（2026-03-08）", "wenbao inspect due")
    expect(lines[4], .notice, "7 处现行区划没有图形，核查时要人工核对", "wenbao site gaps")
    #expect(WorkHealth.lines([], undrawn: 0, today: Self.today).allSatisfy { $0.verdict == .good })
  }

  @Test func calendar() throws {
    let november = try #require(CivilDate("2026-11-01"))
    let remedy = "wenbao import 节假日安排.xml"
    expect(
      RegistryHealth.calendar(years: [2025], today: Self.today), .notice,
      "没有 2026 年的，期限遇到休息日不顺延", remedy)
    expect(
      RegistryHealth.calendar(years: [2026], today: Self.today), .good,
      "有 2026 年的；2027 年的一般十一月公布")
    expect(
      RegistryHealth.calendar(years: [2026], today: november), .notice, "没有 2027 年的，一般十一月公布", remedy
    )
    expect(RegistryHealth.calendar(years: [2026, 2027], today: november), .good, "有 2026、2027 两年的")
  }

  @Test func backup() throws {
    let record = BackupRecord(
      file: "/b", sha256: "s", bytes: 1, registry: "u", head: 4, headHash: "h", records: 2,
      madeAt: try #require(Instant("2026-03-01T01:00:00Z")))
    #expect(BackupRecord(line: record.json.canonicalText) == record)
    #expect(BackupRecord(line: "{\"file\":1}") == nil)
    func line(head: Int, hash: String? = "h", isThere: Bool = true) -> HealthLine {
      BackupHealth.line(record, head: head, hash: hash, isThere: isThere, now: Self.now)
    }
    let (age, remedy) = ("2026-03-01 09:00:00（9 天前）/b", "wenbao backup 目录")
    expect(line(head: 4), .good, "\(age)，其后有 0 条流水")
    expect(line(head: 6), .notice, "\(age)，其后有 2 条流水", remedy)
    expect(line(head: 4, isThere: false), .notice, "\(age)，其后有 0 条流水：文件已不在那里", remedy)
    let again = "wenbao restore /b --dry-run"
    expect(line(head: 4, hash: "g"), .fault, "\(age)：与登记册不是同一份流水，放回过旧的副本，或改写过流水", again)
    expect(line(head: 3, hash: nil), .fault, "\(age)：比现在的登记册多 1 条流水，放回过旧的副本，或截去了流水", again)
    expect(
      BackupHealth.line(nil, head: 4, hash: nil, isThere: false, now: Self.now), .notice, "没有备份过",
      remedy)
  }
}
