import Foundation
import Heritage
import Testing

/// A suggested command is one that a shell takes as it was meant.
@Suite struct ShellWordTests {
  @Test(arguments: [
    ("册.sqlite", "册.sqlite"), ("/srv/文保/wenbao.sqlite", "/srv/文保/wenbao.sqlite"),
    ("我的 登记册.sqlite", "'我的 登记册.sqlite'"), ("it's.xml", #"'it'\''s.xml'"#),
    ("$(rm x).xml", "'$(rm x).xml'"), ("~/a.xml", "'~/a.xml'"), ("-r.xml", "./-r.xml"), ("-", "-"),
    ("", "''"), ("a\nb\u{1b}.xml", #"$'a\nb\x1b.xml'"#), ("〔2026〕1号（副本）.xml", "〔2026〕1号（副本）.xml"),
  ])
  func aPathIsQuotedOnlyWhereAShellWouldReadItOtherwise(path: String, word: String) {
    #expect(ShellWord(path).description == word)
  }

  @Test(arguments: [
    "a b", "a'b", "a\"b", "a`b`", "a$HOME", "a\\b", "a;b", "a&b", "a|b", "a*", "a?b", "[a]",
    "{a,b}",
    "a!b", "#a", "a\tb", "a\nb", "a\u{1}b'\\", "文 物\u{3000}册", "a(b)", "a<b>c", "=a", "~root",
    "a\u{85}b",
  ])
  func aShellReadsTheWordAsThePath(path: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", "printf %s \(ShellWord(path))"]
    process.environment = ["HOME": "/nowhere", "LC_ALL": "C.UTF-8"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let read = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(String(decoding: read, as: UTF8.self) == path)
  }
}
