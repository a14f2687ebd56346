import Heritage
import Testing

@Suite struct StatisticsRowTests {
  private func row(_ change: (inout StatisticsLine) -> Void) -> StatisticsRow {
    var line = StatisticsLine(unit: "U1", grade: .ordinary)
    change(&line)
    var other = StatisticsLine(unit: "U2", grade: .major)
    (other.rollForward.new, other.rollForward.closing) = (1, 1)
    return StatisticsRow(
      key: nil, name: "合计", span: DaySpan(.first), lines: [line, other])
  }

  @Test func ratesAreThoseOfAllLinesTogether() {
    let row = row {
      ($0.rollForward.opening, $0.rollForward.new, $0.rollForward.transferredOut) = (3, 2, 1)
      ($0.rollForward.struckOff, $0.rollForward.closing) = (2, 2)
      ($0.due, $0.inTime, $0.accepted, $0.overdue) = (3, 1, 1, 1)
    }
    let texts = StatisticsMeasure.allCases.map { "\($0.displayName) \($0.text(in: row))" }
    #expect(
      texts == [
        "发现 3", "应销 5", "整改 3", "销号 2", "逾期 1", "在账 3", "本期到期 3", "按期报整改 1", "整改率 60.0%",
        "按期整改率 33.3%", "销号率 40.0%",
      ])
    #expect(row.lines(of: .major)[\.new] == 1)
    #expect(!row.isEmpty)
  }

  @Test func nothingToDivideByIsADash() {
    let row = StatisticsRow(
      key: "U1", name: "示例", span: DaySpan(.first),
      lines: [StatisticsLine(unit: "U1", grade: .major)])
    #expect([row.rectifiedText, row.rate.inTimeText, row.rate.struckOffText] == ["—", "—", "—"])
    #expect(row.isEmpty)
  }
}
