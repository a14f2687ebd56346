import Testing

@testable import HeritageCommands

@Suite struct InvocationTests {
  @Test(arguments: [
    ("-r a.sqlite site list", "site list -r a.sqlite"),
    ("--registry=a.sqlite 文物点 列表 塔", "site list --registry=a.sqlite 塔"),
    ("--as 01 site --json list --csv", "site list --as 01 --json --csv"),
    (
      "--on-behalf-of 昆文〔2026〕3号 --quiet site show KS-001 --json",
      "site show --on-behalf-of 昆文〔2026〕3号 --quiet KS-001 --json"
    ),
    ("-r site list", "site list -r site"),
    ("-r a.sqlite", ""),
    ("-r", ""),
    ("-r a.sqlite help site", "help site"),
    ("-r a.sqlite --version", "--version"),
    ("site list -- -r", "site list -- -r"),
    ("--json -- site list", "-- site list"),
    ("site lst", "site lst"),
    ("--generate-completion-script bash", "--generate-completion-script bash"),
    ("---completion site list -- --json 1 2", "---completion site list -- --json 1 2"),
  ])
  func globalOptionsMoveBehindTheVerb(given: String, expected: String) {
    let arguments = given.split(separator: " ").map(String.init)
    let invocation = Invocation(arguments, below: CommandNode(root: Sample.self))
    #expect(invocation.arguments.joined(separator: " ") == expected)
  }

  @Test func theRegistryIsFoundWhereverItIsNamed() {
    for line in ["-r a.db site show 1", "site -r a.db show 1", "site show -r a.db 1"] {
      #expect(Session(line).output.contains("登记册    a.db\n"))
    }
    let environment = ["WENBAO_REGISTRY": "b.db", "WENBAO_OFFICER": "07"]
    let session = Session("site show 1", environment: environment)
    #expect(session.output.contains("登记册    b.db\n经办人    07\n"))
    #expect(Session("site show 1").output.contains("登记册    wenbao.sqlite\n经办人    zhang\n"))
  }

  @Test func jsonIsRecognisedOnlyBeforeTheTerminator() {
    let root = CommandNode(root: Sample.self)
    #expect(Invocation(["--json", "site"], below: root).wantsJSON)
    #expect(!Invocation(["site", "show", "--", "--json"], below: root).wantsJSON)
  }
}

@Suite struct VerbWithoutNounTests {
  @Test(arguments: [
    ("order 1 -m 措施", "hazard order 1 -m 措施"), ("下达 1", "hazard order 1"),
    ("claim 1", "hazard claim 1"), ("--as A02 strike 1", "hazard strike --as A02 1"),
    ("settle 2026Q1 KS-ZP:1", "reconcile settle 2026Q1 KS-ZP:1"),
  ])
  func aVerbThatOneNounHasNeedsNoNoun(typed: String, meant: String) {
    let words = typed.split(separator: " ").map(String.init)
    let invocation = Invocation(words, below: CommandNode(root: Wenbao.self))
    #expect(invocation.arguments.joined(separator: " ") == meant)
  }

  @Test func aVerbOfSeveralNounsIsNamedWithEach() {
    #expect(
      Session("accept 1", root: Wenbao.self).error == """
        错误 [E-USAGE]
          没有“accept”这个命令。
          · 是不是“works accept”或“hazard accept”？
          · 用法: wenbao <命令>
        建议: wenbao --help

        """)
  }
}
