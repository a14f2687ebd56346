import Testing

@testable import HeritageCommands

@Suite struct VerifyTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    desk.run("reconcile", "open")
    desk.at("2026-04-01")
    desk.run("reconcile", "cut-off", "2026Q1")
    desk.run("reconcile", "seal", "2026Q1")
  }

  private func hash() throws -> String {
    let list = Session(
      ["reconcile", "list", "--json"], root: Wenbao.self,
      environment: ["WENBAO_REGISTRY": desk.path])
    let line = try #require(
      list.output.split(separator: "\n").first { $0.contains("statementHash") })
    return String(try #require(line.split(separator: "\"").dropFirst(3).first))
  }

  @Test func aHashOnPaperIsFound() throws {
    let hash = try hash()
    let whole = desk.run("verify", "--against", hash).output
    #expect(whole.contains("散列 \(hash) 找到 1 处：\n对账单 2026Q1：\(hash)\n纸面与本登记册一致。\n"))
    let short = desk.run("核验", "--against", String(hash.prefix(8)).uppercased()).output
    #expect(short.contains("对账单 2026Q1：\(hash)\n"))
    let head = try desk.head()
    let entry = desk.run("verify", "--against", head).output
    #expect(entry.contains("流水 17（2026-04-01 封账 QC-2026-0001-V）：\(head)\n"))
  }

  @Test func aHashOfAnotherJournalIsNot() throws {
    let unknown = String(repeating: "0123abcd", count: 8)
    let text = desk.run("verify", "--against", unknown, expecting: 1).output
    #expect(
      text.hasSuffix(
        """
        没有找到散列 \(unknown)。
        登记册的流水可能被截去了末尾，或者整条链被重新计算过：纸面与本文件不是同一份流水。
        也可能是抄错了，请先逐位核对。

        """))
    #expect(desk.run("verify", "--against", "12345", expecting: 64).error.contains("8 到 64 位"))
  }

  @Test func progressIsForTerminalsOnly() {
    let plain = Session(
      ["verify"], root: Wenbao.self, environment: ["WENBAO_REGISTRY": desk.path])
    #expect(plain.error == "")
    let terminal = Session(
      ["verify"], root: Wenbao.self,
      terminals: Terminals(input: true, output: true, error: true, width: 80),
      environment: ["WENBAO_REGISTRY": desk.path])
    // What takes less than a second says nothing; whatever was said is taken away.
    #expect(terminal.error == "" || terminal.error.hasSuffix("\r\u{1B}[K"))
    #expect(terminal.exit == 0)
  }
}
