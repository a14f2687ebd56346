import Foundation
import HeritageTestSupport
import Testing

@testable import HeritageCommands

/// `--with-defaults`: the files that come with the program go into a registry.
@Suite struct WithDefaultsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(
    _ line: String, share: String = Desk.imports, isPinned: Bool = true
  ) -> Session {
    var environment = ["WENBAO_REGISTRY": folder.file("r.sqlite"), "WENBAO_SHARE": share]
    if isPinned {
      environment["WENBAO_ACCOUNT"] = "demo"
      environment["WENBAO_CLOCK"] = "2026-01-05T09:00:00+08:00"
    }
    return Session(line, root: Wenbao.self, environment: environment)
  }

  private func masked(_ text: String) -> String {
    text.replacing(folder.path, with: ".").replacing(Desk.imports, with: "imports")
      .replacing(/\b[0-9a-f]{16,64}\b/) { _ in "‹散列›" }
  }

  private func lines(of line: String) -> [String] {
    let session = run(line)
    #expect(session.error == "", "\(line)")
    return masked(session.output).split(separator: "\n").map(String.init)
  }

  @Test func aRegistryIsMadeWithThemInOneCall() {
    let session = run("init --with-defaults")
    #expect(masked(session.output) == Self.made)
    #expect(session.error == "")
    #expect(session.exit == 0)
    #expect(run("site list --json").output.contains("\"count\": 0"))
  }

  @Test func anOfficialRegistryTakesThemToo() {
    let session = run("init --official --with-defaults", isPinned: false)
    #expect(session.error == "")
    #expect(masked(session.output) == Self.official)
    #expect(run("verify", isPinned: false).exit == 0)
  }

  @Test func quietlyOnlyTheResultIsShown() {
    let session = run("init --with-defaults --quiet")
    #expect(masked(session.output) + Self.next == Self.made)
  }

  @Test func withoutThemNothingIsMade() {
    let session = run("init --with-defaults", share: "/nowhere")
    #expect(session.output == "")
    #expect(session.error == Self.none)
    #expect(session.exit == 66)
    #expect(!FileManager.default.fileExists(atPath: folder.file("r.sqlite")))
  }

  @Test func whereOneIsWrongTheRegistryStaysEmpty() throws {
    try FileManager.default.createDirectory(
      atPath: folder.file("share/checklists"), withIntermediateDirectories: true)
    let text = try SampleFiles.text("imports/checklists/fire.xml")
    try text.replacing("grade=\"ordinary\"", with: "grade=\"grave\"", maxReplacements: 1)
      .write(
        toFile: folder.file("share/checklists/fire.xml"), atomically: false, encoding: .utf8)
    let session = run("init --with-defaults", share: folder.file("share"))
    #expect(masked(session.output) == Self.wrongOutput)
    #expect(masked(session.error) == Self.wrongError)
    #expect(session.exit == 65)
    #expect(run("receipt list --json").output.contains("\"count\": 0"))
  }

  @Test func theyAreImportedBesideOtherFilesAndOnlyOnce() {
    #expect(run("init").exit == 0)
    let both = lines(of: "import --with-defaults \(Desk.imports)/batches/sixth-batch.xml")
    #expect(both.filter { $0.hasPrefix("文件") }.map { String($0.dropFirst(7)) } == Self.imported)
    let again = lines(of: "import --with-defaults")
    #expect(
      again.prefix(12).map { String($0.prefix { $0 != " " }) }
        == Array(Self.imported.dropLast()))
    #expect(
      again[10]
        == "imports/methods/ks-risk-2026-1.xml 已作为回执 HZ-2026-0011-Q 导入过，没有重复导入。其后的回执 HZ-2026-0012-O 改了它的内容，以后者为准。"
    )
    #expect(again[11].hasSuffix(" 已作为回执 HZ-2026-0012-O 导入过，没有重复导入。"))
    #expect(again[12] == "没有新的内容。")
  }

  @Test func anImportOfNothingIsWrong() {
    let session = run("import")
    #expect(
      session.error == """
        错误 [E-USAGE]
          缺少必需的“<文件> ...”。
          · 用法: wenbao import [选项] [<文件> ...]
        建议: wenbao import --help

        """)
    #expect(session.exit == 64)
  }

  private static let made = """
    已建立试用登记册 ./r.sqlite。

    导入回执        种类          文件                              记录
    --------------  ------------  --------------------------------  ----
    HZ-2026-0001-U  节假日安排    calendars/2026.xml                   1
    HZ-2026-0002-S  风险检查表    checklists/fire.xml                  1
    HZ-2026-0003-Q  风险检查表    checklists/flood-season.xml          1
    HZ-2026-0004-O  风险检查表    checklists/lightning.xml             1
    HZ-2026-0005-M  风险检查表    checklists/security.xml              1
    HZ-2026-0006-K  风险检查表    checklists/structure.xml             1
    HZ-2026-0007-I  风险检查表    checklists/termites.xml              1
    HZ-2026-0008-G  风险检查表    checklists/unlawful-building.xml     1
    HZ-2026-0009-E  责任事项      duties/four-duties.xml               8
    HZ-2026-0010-S  责任事项      duties/recurring.xml                 5
    HZ-2026-0011-Q  风险评估方法  methods/ks-risk-2026-1.xml           1
    HZ-2026-0012-O  风险评估方法  methods/ks-risk-2026-2.xml           1

    已导入 12 个文件，在 imports。

    """ + next
  private static let next = """

    下一步:
      wenbao import imports/batches/*.xml
      wenbao site list

    """
  private static let official = """
    已建立正式登记册 ./r.sqlite。

    导入回执        种类          文件                              记录
    --------------  ------------  --------------------------------  ----
    HZ-2023-0001-F  节假日安排    calendars/2026.xml                   1
    HZ-2023-0002-D  风险检查表    checklists/fire.xml                  1
    HZ-2023-0003-B  风险检查表    checklists/flood-season.xml          1
    HZ-2023-0004-9  风险检查表    checklists/lightning.xml             1
    HZ-2023-0005-7  风险检查表    checklists/security.xml              1
    HZ-2023-0006-5  风险检查表    checklists/structure.xml             1
    HZ-2023-0007-3  风险检查表    checklists/termites.xml              1
    HZ-2023-0008-1  风险检查表    checklists/unlawful-building.xml     1
    HZ-2023-0009-0  责任事项      duties/four-duties.xml               8
    HZ-2023-0010-D  责任事项      duties/recurring.xml                 5
    HZ-2023-0011-B  风险评估方法  methods/ks-risk-2026-1.xml           1
    HZ-2023-0012-9  风险评估方法  methods/ks-risk-2026-2.xml           1

    已导入 12 个文件，在 imports。

    下一步:
      wenbao import 文物登记.xml
      wenbao officer add 工号 --name 姓名

    """
  private static let none = """
    错误 [E-NO-DEFAULTS]
      没有找到随程序附带的检查表等文件。没有任何改动。
      · 找过 /nowhere（环境变量 WENBAO_SHARE）
    建议: unset WENBAO_SHARE
          wenbao import 文件 …

    """

  private static let wrongOutput = """
    已建立试用登记册 ./r.sqlite。

    没有导入任何记录。

    下一步:
      wenbao import --with-defaults
      wenbao import 文物登记.xml
      wenbao site list

    """
  private static let wrongError = """
    错误 [E-XSD-ENUM] ./share/checklists/fire.xml:15:5
        <item code="M-01" section="消防安全管理（查资料）" grade="grave" frequency="yearly">
        ^
      <item> 的属性 grade 的值 “grave” 不在取值表内
    建议: 改为下列之一：ordinary（一般）、major（重大）

    共 1 处错误，0 处警告。

    """
  private static let imported =
    (["calendars/2026"]
    + [
      "fire", "flood-season", "lightning", "security", "structure", "termites", "unlawful-building",
    ].map { "checklists/\($0)" } + [
      "duties/four-duties", "duties/recurring", "methods/ks-risk-2026-1", "methods/ks-risk-2026-2",
      "batches/sixth-batch",
    ]).map { "imports/\($0).xml" }
}
