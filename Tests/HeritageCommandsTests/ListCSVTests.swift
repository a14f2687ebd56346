import Testing

@testable import HeritageCommands

/// README: every list takes `--csv`.
@Suite struct ListCSVTests {
  /// Names of verbs that list things.
  private static let lists: Set<String> = [
    "list", "due", "history", "compare", "lookback", "register", "trend", "gaps", "todo", "acts",
    "measures",
  ]

  @Test func everyListTakesCSV() {
    let verbs = CommandNode(root: Wenbao.self).subtree.filter {
      $0.isVerb && Self.lists.contains($0.words.last ?? "")
        && !["wenbao hazard register", "wenbao print measures"].contains($0.commandLine)
    }
    #expect(verbs.count > 25)
    let lacking = verbs.filter { node in
      !ArgumentShape.all(of: node.type).contains {
        ($0.names ?? []).contains { $0.spelling == "--csv" }
      }
    }
    #expect(lacking.map(\.commandLine) == [])
  }

  @Test func historyComparisonAndDueLookBacksComeAsCSV() throws {
    let folder = try ExampleFolder()
    let history = try folder.run("wenbao hazard history 1 --csv")
    #expect(history.exit == 0)
    #expect(
      history.output.hasPrefix("流水,发生日期,事项,内容,记账,录入,经办人,散列\r\n"), "\(history.output)")
    let due = try folder.run("wenbao hazard lookback --due --csv")
    #expect(
      due.output.hasPrefix("隐患,销号编号,等级,文物点,问题,回头看期限,数据性质\r\n"), "\(due.output)")
    let compare = try folder.run("wenbao reconcile compare 2026Q1 --csv")
    #expect(compare.exit == 77)
    #expect(try folder.run("wenbao hazard lookback 1 --csv --result kept").exit == 64)
  }
}
