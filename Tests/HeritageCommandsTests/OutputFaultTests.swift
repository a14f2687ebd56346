import Foundation
import Glibc
import HeritageOperations
import HeritageStore
import Testing

@testable import HeritageCommands

/// Files that cannot be written or read: why, in Chinese, and a command that helps.
@Suite struct OutputFaultTests {
  @Test(arguments: [
    ("print site KS6-01 --output ./no/a.html", "./no/a.html"),
    ("print measures --output ./no/a.html", "./no/a.html"),
    ("export --format register ./no/a.xml", "./no/a.xml"),
    ("export --format geojson ./no/a.geojson", "./no/a.geojson"),
    ("backup ./no/a.sqlite", "./no/a.sqlite"),
  ])
  func aFolderThatIsNotThereIsToBeMade(line: String, path: String) throws {
    let office = try Office.small()
    let answer = office.run(line)
    #expect(answer.exit == 74)
    #expect(
      answer.error == """
        错误 [E-OUTPUT]
          不能写 \(path)：没有这个目录或文件。没有任何改动。
        建议: mkdir -p ./no

        """)
    try FileManager.default.createDirectory(
      atPath: office.folder + "/no", withIntermediateDirectories: false)
    #expect(office.run(line).exit == 0)
  }

  @Test func aRegistryInAFolderThatIsNotThere() throws {
    let office = try Office()
    let answer = office.run("-r ./no/a.sqlite init --name 示例甲")
    #expect(
      answer.error == """
        错误 [E-IO]
          读写 ./no/a.sqlite 出错：没有这个目录或文件。
        建议: mkdir -p ./no

        """)
    #expect(answer.exit == 74)
  }

  @Test func whatIsThereIsWrittenOverByTheSameCommandWithForce() throws {
    let office = try Office.small()
    try office.write("x", to: "旧 页.html")
    let words = ["print", "site", "KS6-01", "--output", "./旧 页.html"]
    let answer = office.run(words)
    #expect(
      answer.error == """
        错误 [E-OUTPUT-EXISTS]
          文件 ./旧 页.html 已经存在，不会覆盖。没有任何改动。
        建议: wenbao print site KS6-01 --output './旧 页.html' --force

        """)
    #expect(office.run(words + ["--force"]).exit == 0)
  }

  @Test func aSuggestedCommandQuotesItsPaths() throws {
    let office = try Office.small()
    try office.write("<x/>", to: "it's 示例.xml")
    #expect(office.run(["import", "./没有 的.xml"]).error.contains("建议: ls './没有 的.xml'\n"))
    let moved = office.run(["-r", "./我的 册.sqlite", "site", "list"])
    #expect(moved.error.contains("没有登记册文件 ./我的 册.sqlite。"))
    let made = office.run(["-r", "./我的 册.sqlite", "init", "--name", "示例甲"])
    #expect(made.output.contains("wenbao -r './我的 册.sqlite' site list\n"), "\(made.output)")
    let kind = office.run(["inspect", "record", "./list.xml"])
    #expect(kind.error.contains("建议: wenbao import ./list.xml\n"))
  }

  @Test func whatCannotBeReachedIsNotSaidToBeMissing() throws {
    let office = try Office.small()
    let name = String(repeating: "长", count: 90)
    #expect(
      office.run(["import", "./\(name)"]).error == """
        错误 [E-FILE-UNREADABLE]
          不能读取 ./\(name)：名称太长，请换一个短些的。

        """)
    let below = office.run(["import", "./list.xml/a.xml"])
    #expect(
      below.error == """
        错误 [E-FILE-UNREADABLE]
          不能读取 ./list.xml/a.xml：路径中间有一段不是目录。
        建议: ls -ld ./list.xml

        """)
  }

  @Test(arguments: [
    ENOENT, ENOTDIR, EISDIR, EACCES, EPERM, EROFS, ENOSPC, EDQUOT, EFBIG, ENAMETOOLONG, ELOOP,
    EMFILE,
    ENFILE, EBUSY, ETXTBSY, EIO, ESTALE, EXDEV, ENOMEM, 9_999,
  ])
  func everyUsualFaultHasChineseWords(code: Int32) {
    let fault = SystemFault.number(code)
    #expect(!fault.reason.isEmpty)
    #expect(fault.reason.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    #expect(!fault.reason.contains(String(cString: strerror(code))))
    let report = OperationError.outputUnwritable(path: "一/二 三.html", fault: fault).report
    #expect(report.message == "不能写 一/二 三.html：\(fault.reason)。没有任何改动。")
  }

  @Test func aFullDiskIsLookedAtWhereTheFileWas() {
    let report = OperationError.outputUnwritable(
      path: "/srv/文 件/a.html", fault: .number(ENOSPC)
    ).report
    #expect(report.remedy == ["df -h '/srv/文 件'"])
  }
}
