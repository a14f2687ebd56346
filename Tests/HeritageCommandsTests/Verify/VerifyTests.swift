import HeritageStore
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
    let short = desk.run("核验", "--against", String(hash.prefix(32)).uppercased()).output
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
    #expect(desk.run("verify", "--against", "12345", expecting: 64).error.contains("32 到 64 位"))
    let short = String(try hash().prefix(31))
    #expect(desk.run("verify", "--against", short, expecting: 64).error.contains("32 到 64 位"))
  }

  /// Who writes the history anew can keep the scan of the old statement: that proves nothing.
  @Test func theHashOfAKeptFileProvesNothing() throws {
    let picture = Desk.picture("after-ks6-02-shrub")
    desk.run(
      "hazard", "register", "KS6-02", "--type", "structure", "--grade", "ordinary", "--source",
      "patrol", "--description", "示例开裂")
    desk.run(
      "hazard", "order", "1", "--measure", "示例措施", "--person", "示例人", "--deadline", "2026-05-08")
    desk.run("hazard", "claim", "1", "--done", "示例", "--evidence", picture)
    let sha256 = try #require(Digest.ofFile(picture)).text
    #expect(
      desk.run("verify", "--against", sha256, expecting: 1).output.hasSuffix(
        """
        散列 \(sha256) 只是存进来的文件的校验值：
        佐证材料 after-ks6-02-shrub.png：\(sha256)
        文件在登记册里，不说明流水没有被改写：谁都可以把旧对账单的扫描件再存进来。不能作准。
        请用对账单、流水或文书上印的散列来对。

        """))
    let data = desk.run("verify", "--against", sha256, "--json", expecting: 1).output
    #expect(data.contains("\"found\": false"))
    #expect(data.contains("\"proves\": false"))
    let imported = try #require(Digest.ofFile(Desk.imports + "/batches/sixth-batch.xml")).text
    #expect(
      desk.run("verify", "--against", imported, expecting: 1).output.contains("导入文件，回执 "))
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
