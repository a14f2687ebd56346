import Heritage
import Testing

@Suite struct StatedTests {
  @Test func theFourReasonsAreFourValues() {
    let values: [Stated<String>] = [
      .unknown, .none, .notApplicable, .awaitingDocument, .known("x"),
    ]
    #expect(Set(values).count == 5)
    #expect(values.map(\.state.displayName) == ["未知", "无", "不适用", "待文件", "已知"])
  }

  @Test(arguments: StatedState.allCases)
  func valueAndStateMustAgree(state: StatedState) {
    #expect((Stated<Int>(value: 1, state: state) != nil) == (state == .known))
    #expect((Stated<Int>(value: nil, state: state) != nil) == (state != .known))
  }

  @Test func mappingKeepsTheReason() {
    #expect(Stated.known(2).map { $0 * 2 } == .known(4))
    #expect(Stated<Int>.awaitingDocument.map { $0 * 2 } == .awaitingDocument)
  }
}
