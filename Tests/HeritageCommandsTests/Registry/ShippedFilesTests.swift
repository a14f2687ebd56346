import Foundation
import HeritageTestSupport
import Testing

@testable import HeritageCommands

/// Where the files that come with the program are looked for.
@Suite struct ShippedFilesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func put(_ name: String, in place: String) throws {
    let url = URL(fileURLWithPath: folder.file("\(place)/\(name)"))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data().write(to: url)
  }

  private func context(
    program: String? = nil, share: String = "", workingDirectory: String = "/registry"
  ) -> CommandContext {
    var context = CommandContext.fixed(environment: ["WENBAO_SHARE": share])
    context.program = program
    context.workingDirectory = workingDirectory
    return context
  }

  private func files(_ context: CommandContext) throws -> [String] {
    try ShippedFiles(in: context).files.map { $0.replacing(folder.path, with: "‹›") }
  }

  private func report(_ context: CommandContext) throws -> ErrorReport {
    let fault = #expect(throws: NoShippedFiles.self) { try ShippedFiles(in: context) }
    return try #require(fault).report
  }

  @Test func besideAnInstalledProgram() throws {
    for name in ["methods/m.xml", "duties/d.xml", "calendars/2027.xml", "calendars/2026.xml"] {
      try put(name, in: "usr/share/wenbao")
    }
    for name in ["checklists/.x.xml", "checklists/c.xml~", "batches/b.xml", "schemas/s.xsd"] {
      try put(name, in: "usr/share/wenbao")
    }
    #expect(
      try files(context(program: folder.file("usr/bin/wenbao"))) == [
        "‹›/usr/share/wenbao/calendars/2026.xml", "‹›/usr/share/wenbao/calendars/2027.xml",
        "‹›/usr/share/wenbao/duties/d.xml", "‹›/usr/share/wenbao/methods/m.xml",
      ])
  }

  @Test func inTheCheckoutThatItWasBuiltIn() throws {
    try put("checklists/c.xml", in: "source/imports")
    let built = context(program: folder.file("source/.build/debug/wenbao"))
    #expect(try files(built) == ["‹›/source/imports/checklists/c.xml"])
    #expect(try ShippedFiles(in: built).sampleBatches == nil)
    try put("batches/b.xml", in: "source/imports")
    #expect(
      try ShippedFiles(in: built).sampleBatches == folder.file("source/imports/batches") + "/*.xml")
  }

  @Test func theEnvironmentIsHeededAlone() throws {
    try put("checklists/c.xml", in: "usr/share/wenbao")
    try put("checklists/own.xml", in: "own")
    let program = folder.file("usr/bin/wenbao")
    #expect(
      try files(context(program: program, share: folder.file("own"))) == [
        "‹›/own/checklists/own.xml"
      ])
    #expect(
      try report(context(program: program, share: "/nowhere")).text(width: nil) == """
        错误 [E-NO-DEFAULTS]
          没有找到随程序附带的检查表等文件。没有任何改动。
          · 找过 /nowhere（环境变量 WENBAO_SHARE）
        建议: unset WENBAO_SHARE
              wenbao import 文件 …

        """)
  }

  @Test func theFolderHereIsNamedShort() throws {
    try put("checklists/c.xml", in: "source/imports")
    let program = folder.file("source/.build/debug/wenbao")
    try FileManager.default.createDirectory(
      atPath: folder.file("trial"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("trial/imports"), withDestinationPath: folder.file("source/imports"))
    for place in ["source", "trial"] {
      #expect(
        try files(context(program: program, workingDirectory: folder.file(place)))
          == ["imports/checklists/c.xml"])
    }
    // Another folder of that name is not taken.
    try put("checklists/other.xml", in: "elsewhere/imports")
    #expect(
      try files(context(program: program, workingDirectory: folder.file("elsewhere")))
        == ["‹›/source/imports/checklists/c.xml"])
  }

  @Test func whereThereAreNoneThePlacesAreNamed() throws {
    #expect(
      try report(context(program: "/opt/wenbao/bin/wenbao")).text(width: nil) == """
        错误 [E-NO-DEFAULTS]
          没有找到随程序附带的检查表等文件。没有任何改动。
          · 找过 /opt/wenbao/share/wenbao
        建议: export WENBAO_SHARE=目录
              wenbao import 文件 …

        """)
    #expect(
      try report(context()).text(width: nil) == """
        错误 [E-NO-DEFAULTS]
          没有找到随程序附带的检查表等文件。没有任何改动。
          · 没有可找的地方
        建议: export WENBAO_SHARE=目录
              wenbao import 文件 …

        """)
  }
}
