import Foundation
import Heritage
import HeritageTestSupport
import Testing

@testable import HeritageExchange

/// LibreOffice opens the form, fills it in and saves it; what it saves is read. Runs where LibreOffice is installed.
@Suite struct LibreOfficeTests {
  static let program = ["/usr/bin/soffice", "/usr/bin/libreoffice"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(.enabled(if: program != nil)) func aFormFilledInWithLibreOfficeComesBack() throws {
    let folder = try TemporaryFolder()
    try ReturnFormWriter().write(ReturnFormWriterTests.form, to: folder.file("form.xlsx"))
    try Self.fill(folder)
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.file("filled.xlsx"))))
    var record: UnitReturnRecord?
    let summary = try ReturnFormReader().read(bytes, fileName: "filled.xlsx") {
      if case .unitReturn(let found) = $0.record { record = found }
    }
    #expect(summary.diagnostics == [])
    #expect(record?.preparedBy == "示例填报人")
    #expect(record?.preparedOn == CivilDate("2026-04-02"))
    #expect(record?.rows.map(\.number) == ["YH-2026-0001-F", "YH-2026-0006-5", nil])
    #expect(record?.rows.map(\.status) == [.rectified, .notStarted, .inProgress])
    #expect(record?.rows.first?.rectifiedOn == CivilDate("2026-03-20"))
    #expect(record?.rows.last?.description == "账外示例")
  }

  /// Fills the form in with a macro, as a person would: cells of a protected sheet that are open, one of them with
  /// a day as a number.
  private static func macro(in folder: String) -> String {
    """
    Sub Fill
      Dim args(0) As New com.sun.star.beans.PropertyValue
      args(0).Name = "Hidden"
      args(0).Value = True
      doc = StarDesktop.loadComponentFromURL("file://\(folder)/form.xlsx", "_blank", 0, args())
      sheet = doc.Sheets.getByIndex(0)
      sheet.getCellRangeByName("B5").String = "示例填报人"
      sheet.getCellRangeByName("B6").String = "2026-04-02"
      sheet.getCellRangeByName("J12").String = "已整改"
      sheet.getCellRangeByName("K12").Value = DateSerial(2026, 3, 20)
      sheet.getCellRangeByName("J13").String = "未整改"
      sheet.getCellRangeByName("C14").String = "KS6-01"
      sheet.getCellRangeByName("F14").String = "账外示例"
      sheet.getCellRangeByName("J14").String = "整改中"
      Dim out(0) As New com.sun.star.beans.PropertyValue
      out(0).Name = "FilterName"
      out(0).Value = "Calc MS Excel 2007 XML"
      doc.storeToURL("file://\(folder)/filled.xlsx", out())
      doc.close(True)
    End Sub
    """
  }

  /// Lets LibreOffice make a profile, puts the macro into it, and runs it.
  private static func fill(_ folder: TemporaryFolder) throws {
    let profile = folder.file("profile")
    let user = "-env:UserInstallation=file://\(profile)"
    try run(["--headless", "--terminate_after_init", user])
    let text = macro(in: folder.path).replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
    try """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
    <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">\(text)</script:module>
    """.write(
      toFile: "\(profile)/user/basic/Standard/Module1.xba", atomically: false, encoding: .utf8)
    try run(["--headless", "--norestore", user, "macro:///Standard.Module1.Fill"])
  }

  private static func run(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program ?? "")
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
  }
}
