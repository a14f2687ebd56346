import Foundation
import HeritageTestSupport
import Testing

@testable import HeritageOperations

@Suite struct PhotoSearchTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func make(_ names: String...) throws { try make(names) }

  private func make(_ names: [String]) throws {
    for name in names {
      let url = URL(fileURLWithPath: "\(folder.path)/\(name)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("x".utf8).write(to: url)
    }
  }

  private var search: PhotoSearch {
    PhotoSearch(folder: folder.path, home: folder.path + "/家")
  }

  /// What is found, without the folder.
  private func find(_ line: String) -> PhotoSearch.Findings {
    var findings = search.find(line)
    findings.paths = findings.paths.map { $0.replacing(folder.path + "/", with: "") }
    return findings
  }

  private func found(_ paths: String..., repeated: Int = 0) -> PhotoSearch.Findings {
    var findings = PhotoSearch.Findings()
    (findings.paths, findings.repeated) = (paths, repeated)
    return findings
  }

  private func fault(_ faults: PhotoSearch.Fault..., paths: String...) -> PhotoSearch.Findings {
    var findings = PhotoSearch.Findings()
    (findings.faults, findings.paths) = (faults, paths)
    return findings
  }

  @Test func patternsQuotesAndHomeNameFiles() throws {
    try make("家/照片/屋面1.jpg", "家/照片/屋面2.jpg", "家/照片/墙.jpg", "有 空格.jpg", "a'b.jpg")
    #expect(
      find("~/照片/屋面*.jpg '有 空格.jpg'") == found("家/照片/屋面1.jpg", "家/照片/屋面2.jpg", "有 空格.jpg"))
    #expect(find("有\\ 空格.jpg \"a'b.jpg\"") == found("有 空格.jpg", "a'b.jpg"))
    #expect(find("有\" \"空*") == found("有 空格.jpg"))
    #expect(find("~/照片/[屋墙]*") == found("家/照片/墙.jpg", "家/照片/屋面1.jpg", "家/照片/屋面2.jpg"))
    #expect(find("\(folder.path)/家/照片/?.jpg") == found("家/照片/墙.jpg"))
  }

  @Test func aWholeLineThatIsAFileIsOne() throws {
    try make("有 空格.jpg", "照片[1].jpg", "空格.jpg")
    #expect(find("有 空格.jpg") == found("有 空格.jpg"))
    #expect(find("照片[1].jpg 空格.jpg") == found("照片[1].jpg", "空格.jpg"))
  }

  @Test func signsInQuotesMeanNothing() throws {
    try make("a.jpg", "a*.jpg", "~/b.jpg")
    #expect(find("'a*.jpg'") == found("a*.jpg"))
    #expect(find("x.jpg a\\*.jpg") == found("x.jpg", "a*.jpg"))
    #expect(find("'~/b.jpg'") == found("~/b.jpg"))
    #expect(find("a*") == found("a*.jpg", "a.jpg"))
  }

  @Test func whatMatchesNothingIsNamed() throws {
    try make("a.jpg", "家/b.jpg", "只有文件夹/内/c.jpg")
    #expect(
      find("a.jpg 屋面*.jpg ~/x*") == fault(.noMatch("屋面*.jpg"), .noMatch("~/x*"), paths: "a.jpg"))
    #expect(find("家 家/") == fault(.folder("家"), .folder("家/")))
    #expect(find("只有文件夹/*") == fault(.noMatch("只有文件夹/*")))
    #expect(find("a.jpg 'b") == fault(.quoteOpen))
    #expect(find("\"") == fault(.quoteOpen))
    let homeless = PhotoSearch(folder: folder.path, home: nil)
    #expect(homeless.find("~/b.jpg").faults == [.homeUnknown])
    // A name that is no pattern is for the reader of files to refuse.
    #expect(find("没有.jpg") == found("没有.jpg"))
    // Of another user nobody is the home.
    #expect(find("~示例/b.jpg") == found("~示例/b.jpg"))
  }

  @Test func aFileNamedTwiceIsTakenOnce() throws {
    try make("a.jpg", "b.jpg")
    #expect(find("a.jpg *.jpg b.jpg") == found("a.jpg", "b.jpg", repeated: 2))
  }

  @Test func foldersAndHiddenFilesAreNotMatched() throws {
    try make("照片/内/a.jpg", "照片/b.jpg", "照片/.c.jpg")
    #expect(find("照片/*") == found("照片/b.jpg"))
  }

  @Test func twoHundredFilesAreFoundByOnePattern() throws {
    let names = (1...200).map { String(format: "IMG_%04d.jpg", $0) }
    try make(names)
    #expect(find("IMG_*.jpg").paths == names)
  }

  private func complete(_ line: String) -> [String]? {
    search.complete(line).map { [$0.line] + $0.candidates }
  }

  @Test func aNameIsCompletedAsFarAsItIsCertain() throws {
    try make("家/照片/屋面1.jpg", "家/照片/屋面2.jpg", "家/照片/墙 东.jpg", "b.jpg", ".c.jpg")
    #expect(complete("") == ["", "b.jpg", "家/"])
    #expect(complete("b") == ["b.jpg "])
    #expect(complete("b.jpg 家") == ["b.jpg 家/"])
    #expect(complete("~/照") == ["~/照片/"])
    #expect(complete("~/照片/屋") == ["~/照片/屋面", "屋面1.jpg", "屋面2.jpg"])
    #expect(complete("~/照片/屋面1") == ["~/照片/屋面1.jpg "])
    #expect(complete("家/照片/墙") == ["家/照片/墙\\ 东.jpg "])
    #expect(complete("家/照片/墙\\ ") == ["家/照片/墙\\ 东.jpg "])
    #expect(complete("'家/照片/墙") == ["'家/照片/墙 东.jpg' "])
    #expect(complete("家/照片/\"墙 ") == ["家/照片/\"墙 东.jpg\" "])
    #expect(complete(".c") == [".c.jpg "])
    #expect(complete("x") == nil)
    #expect(complete("没有/") == nil)
  }

  @Test func whatIsCompletedIsFound() throws {
    let names = ["a b.jpg", "c'd.jpg", "e\"f.jpg", "g\\h.jpg", "i*j.jpg", "[k].jpg", "~l.jpg"]
    try make(names)
    for name in names {
      let start = String(name.prefix(1))
      let typed = start == "[" || start == "~" ? "\\" + start : start
      let line = try #require(search.complete(typed)?.line)
      #expect(find(line + " x.jpg").paths.first == name)
    }
  }
}
