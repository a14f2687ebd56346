import Foundation
import Heritage
import HeritagePapers
import Testing

/// Headless Chromium turns every paper into a PDF of A4 pages on which nothing is missing. Runs where Chromium and
/// poppler's tools are installed.
@Suite struct PrintedPageTests {
  static let chromium = [
    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
  ]
  .first { FileManager.default.isExecutableFile(atPath: $0) }
  static let canPrint =
    chromium != nil && FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")

  @Test(.enabled(if: canPrint), arguments: DocumentKind.allCases)
  func nothingIsLostOnTheWayToPDF(kind: DocumentKind) throws {
    let folder = NSTemporaryDirectory() + "wenbao-print-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let page = try SamplePapers.html(of: kind)
    try Data(page.utf8).write(to: URL(fileURLWithPath: "\(folder)/p.html"))
    _ = try run(
      try #require(Self.chromium),
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
        "--user-data-dir=\(folder)/profile", "--print-to-pdf=\(folder)/p.pdf", "\(folder)/p.html",
      ])
    let text = try run("/usr/bin/pdftotext", ["-raw", "\(folder)/p.pdf", "-"])
    let pages = try run("/usr/bin/pdfinfo", ["-l", "9", "\(folder)/p.pdf"])
    #expect(pages.contains("A4"))
    let printed = text.filter { !$0.isWhitespace }
    for word in Self.words(of: page) { #expect(printed.contains(word), "\(word)") }
    #expect(printed.contains("第1页共"))
  }

  /// The texts between the tags of a page's body.
  private static func words(of page: String) -> [String] {
    let body = page.components(separatedBy: "<body>").last ?? ""
    return body.split(separator: "<").compactMap { piece in
      piece.split(separator: ">", maxSplits: 1).dropFirst().first.map {
        $0.replacing("&lt;", with: "<").replacing("&gt;", with: ">").filter { !$0.isWhitespace }
      }
    }.filter { !$0.isEmpty && $0 != "试用·示例数据" }
  }

  private func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
