import HeritageOperations
import Testing

@testable import HeritageCommands

/// What a terminal says while an import runs.
@Suite struct ProgressLineTests {
  @Test func rateAndTimeLeftAreSaid() {
    let progress = ImportProgress(file: "第七批.xml", bytesRead: 30_000_000, bytes: 120_000_000)
    #expect(
      ProgressLine.text(of: progress, after: .seconds(2))
        == "导入 第七批.xml  25%  每秒 15.0 MB  约余 6 秒")
  }

  @Test func whatIsReadIsWhole() {
    let progress = ImportProgress(file: "空.xml", bytesRead: 0, bytes: 0)
    #expect(
      ProgressLine.text(of: progress, after: .zero) == "导入 空.xml  100%  每秒 0.0 MB  约余 0 秒")
  }
}
