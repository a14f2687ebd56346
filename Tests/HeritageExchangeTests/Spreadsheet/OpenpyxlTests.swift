import Foundation
import Heritage
import HeritageTestSupport
import Testing

@testable import HeritageExchange

/// openpyxl opens the form, fills it in and saves it; what it saves is read, and as openpyxl reads it. Runs where it is
/// installed.
@Suite struct OpenpyxlTests {
  static let isInstalled = (try? python("import openpyxl")) == ""

  @Test(.enabled(if: isInstalled)) func aFormFilledInWithOpenpyxlComesBack() throws {
    let folder = try TemporaryFolder()
    try ReturnFormWriter().write(ReturnFormWriterTests.form, to: folder.file("form.xlsx"))
    let shown = try Self.python(Self.script, folder.path)
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.file("filled.xlsx"))))
    var lines: [String] = []
    let summary = try ReturnFormReader().read(bytes, fileName: "filled.xlsx") {
      guard case .unitReturn(let record) = $0.record else { return }
      lines = record.rows.map { row in
        [
          row.number, row.site, row.item, row.description, row.grade?.displayName,
          row.deadline?.description, row.person, row.status.displayName,
          row.rectifiedOn?.description, row.note,
        ].map { $0 ?? "—" }.joined(separator: "|")
      }
    }
    #expect(summary.diagnostics == [])
    #expect(lines.joined(separator: "\n") + "\n" == shown)
    #expect(lines.count == 3)
  }

  /// Fills the form in, saves it, and prints what it then reads: a row a line.
  private static let script = """
    import datetime, sys, openpyxl
    folder = sys.argv[1]
    book = openpyxl.load_workbook(folder + "/form.xlsx")
    sheet = book.worksheets[0]
    sheet["B5"], sheet["B6"] = "示例填报人", datetime.date(2026, 4, 2)
    sheet["J12"], sheet["K12"] = "已整改", datetime.datetime(2026, 3, 20)
    sheet["K12"].number_format = "yyyy-mm-dd"
    sheet["J13"], sheet["L13"] = "未整改", "第一行\\n第二行"
    sheet["C14"], sheet["F14"], sheet["J14"] = "KS6-01", "账外示例", "整改中"
    book.save(folder + "/filled.xlsx")
    sheet = openpyxl.load_workbook(folder + "/filled.xlsx").worksheets[0]
    for row in sheet.iter_rows(min_row=12, values_only=True):
      cells = [row[index] for index in (1, 2, 4, 5, 6, 7, 8, 9, 10, 11)]
      if row[9]:
        print("|".join(
          c.date().isoformat() if isinstance(c, datetime.datetime) else str(c or "—") for c in cells))
    """

  /// What a script prints; the end of what it says of an error where it fails.
  private static func python(_ script: String, _ arguments: String...) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-c", script] + arguments
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 ? text : "failed"
  }
}
