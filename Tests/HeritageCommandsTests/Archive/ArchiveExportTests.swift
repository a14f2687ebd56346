import Foundation
import Testing

/// A record archive is handed over by its volumes, with a catalogue.
@Suite struct ArchiveExportTests {
  private let office: Office

  init() throws {
    office = try .whole()
    let picture = "imports/samples/evidence/after-ks6-02-shrub.png"
    for line in [
      "archive record KS6-01 --number 示例档〔2026〕1号 --keeper 示例文保所 --volumes 4",
      "archive add KS6-01 --kind drawing --title 平面图/一层 --file \(picture)",
      "archive add KS6-01 --kind paper --title 普查登记表 --volume 2",
      "archive add KS6-01 --kind photograph --title 正立面 --volume 4 --file \(picture)",
    ] {
      let done = office.run(line)
      try #require(done.exit == 0, "\(line): \(done.error)")
    }
  }

  private func paths() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: "\(office.folder)/out").sorted()
  }

  @Test func itGoesOutByVolumes() throws {
    let done = office.run("archive export KS6-01 --folder ./out")
    #expect(
      done.output == """
        卷     件号           题名         文件
        -----  -------------  -----------  ----------
        主卷   KS6-01-T00001  平面图/一层  已写
        副卷   KS6-01-W00001  普查登记表   只有纸质件
        第4卷  KS6-01-Z00001  正立面       已写

        已写 ./out：KS6-01 示例宅院「示例数据」的记录档案 示例档〔2026〕1号，3 件，其中只有纸质件的 1 件。卷内目录在 卷内目录.html、卷内目录.csv。

        下一步:
          cd ./out && sha256sum -c SHA256SUMS

        """)
    #expect(done.exit == 0 && done.error == "")
    #expect(
      try paths() == [
        "SHA256SUMS",
        "主卷",
        "主卷/KS6-01-T00001_平面图-一层.png",
        "副卷",
        "卷内目录.csv",
        "卷内目录.html",
        "备考卷",
        "第4卷",
        "第4卷/KS6-01-Z00001_正立面.png",
      ])
    let catalogue = try String(
      contentsOfFile: "\(office.folder)/out/卷内目录.csv", encoding: .utf8)
    #expect(
      catalogue
        == """
        序号,卷,第几卷,件号,种类,题名,增入,文件,SHA-256,数据性质
        1,主卷,1,KS6-01-T00001,图纸,平面图/一层,2026-03-01,主卷/KS6-01-T00001_平面图-一层.png,5955f4283a255b1d22153aac9c5dfbc623dd76788130624ed18c65ad8cd3551a,示例数据
        2,副卷,2,KS6-01-W00001,文字材料,普查登记表,2026-03-01,只有纸质件,,示例数据
        3,第4卷,4,KS6-01-Z00001,照片,正立面,2026-03-01,第4卷/KS6-01-Z00001_正立面.png,5955f4283a255b1d22153aac9c5dfbc623dd76788130624ed18c65ad8cd3551a,示例数据

        """.replacing("\n", with: "\r\n"))
    let page = try String(contentsOfFile: "\(office.folder)/out/卷内目录.html", encoding: .utf8)
    for words in ["示例数据", "只有纸质件", "没有件的卷</th><td>备考卷<", "示例档〔2026〕1号"] {
      #expect(page.contains(words), "\(words)")
    }
    let sums = try ExampleShell(folder: office.folder + "/out").run(
      "sha256sum -c --quiet SHA256SUMS", [:])
    #expect(sums.exit == 0 && sums.output == "")
  }

  @Test func whichVolumesAreWhichCanBeSaid() throws {
    let line = "archive export KS6-01 --folder ./out --main 1 --main 4 --reference 2"
    #expect(office.run(line).exit == 0)
    #expect(
      try paths() == [
        "SHA256SUMS", "主卷", "主卷/KS6-01-T00001_平面图-一层.png", "主卷/KS6-01-Z00001_正立面.png", "卷内目录.csv",
        "卷内目录.html", "备考卷",
      ])
    let twice = office.run("archive export KS6-01 --folder ./other --main 1 --secondary 1")
    #expect(twice.exit == 64)
    #expect(twice.error.contains("一卷只能归入主卷、副卷、备考卷中的一个"))
  }

  @Test func anArchiveWithoutItemsIsNoError() {
    #expect(office.run("archive record KS6-02 --number 示例档 --keeper 示例所").exit == 0)
    let done = office.run("archive export KS6-02 --folder ./out")
    #expect(done.exit == 0)
    #expect(
      done.output == """
        KS6-02 的记录档案里还没有件，没有写目录。

        下一步:
          wenbao archive add KS6-02 --kind drawing --title 题名 --file 文件

        """)
    #expect(!FileManager.default.fileExists(atPath: "\(office.folder)/out"))
  }

  @Test func aSiteWithoutAnArchiveIsNotFound() {
    let done = office.run("archive export KS6-03 --folder ./out")
    #expect(done.exit == 66 && done.error.contains("[E-UNKNOWN-ARCHIVE]"), "\(done.error)")
  }
}
