import Foundation
import Heritage
import Testing

@testable import HeritageCommands

#if canImport(Glibc)
  import Glibc
#endif

/// What a single file cannot show: input that never ends, evidence that is no file, names that steer.
@Suite struct AttackProgramTests {
  private static func inspection(_ photo: String) -> [UInt8] {
    Array(
      """
      <inspections xmlns="urn:wenbao:inspections:1" version="1">
      <inspection code="I1" site="KS6-01" kind="routine" inspectedOn="2026-01-15" unit="KS-ZP">
      <inspector>示例甲</inspector>
      <answer item="FIRE:M-01" result="nonconform" grade="ordinary"><note>示例</note><photo href="\(photo)"/></answer>
      </inspection>
      </inspections>

      """.utf8)
  }

  /// Kinds of thing that may lie where a photograph is named.
  private static let decoys: [(name: String, make: @Sendable (String) -> Void)] = [
    ("link to a file outside", { symlink("/etc/hostname", $0) }),
    ("link to a device", { symlink("/dev/zero", $0) }),
    ("link to itself", { symlink($0, $0) }),
    ("link to the registry", { symlink("test.sqlite", $0) }),
    ("link out and back", { symlink("../../../../../../../../etc/hostname", $0) }),
    ("pipe", { mkfifo($0, 0o600) }),
    ("folder", { mkdir($0, 0o700) }),
    ("device", { mknod($0, S_IFCHR | 0o600, 0x105) }),
    ("empty file", { close(creat($0, 0o600)) }),
    ("file without leave", { close(creat($0, 0)) }),
    ("nothing", { _ in }),
  ]

  @Test(arguments: decoys.indices)
  func evidenceThatIsNoFileInTheFolderIsRefused(_ index: Int) throws {
    let decoy = Self.decoys[index]
    let assault = try Assault(Self.inspection("p.png"), isTraced: true, own: ["p.png"]) {
      decoy.make($0 + "/p.png")
    }
    // The registry is a file of the folder like any other, and is only read.
    if decoy.name == "link to the registry" { return }
    assault.expectHarmless(isAccepted: false, decoy.name)
    try AttackCase.expect(
      assault.run.transcript,
      matches: AttackCase.root.appendingPathComponent(
        "Generated/evidence-\(decoy.name.replacing(" ", with: "-")).txt"))
  }

  @Test(arguments: ["/dev/zero", "/dev/urandom"])
  func inputThatNeverEndsIsGivenUp(_ device: String) throws {
    let assault = try Assault([], isTraced: false, words: ["import", "-"], stdin: device)
    #expect(assault.run.exit == 65, "\(assault.run.error)")
    #expect(assault.isUntouched)
    if let held = assault.run.kilobytes { #expect(held < 160 << 10, "\(held) kB") }
    #expect(assault.run.seconds < 30)
  }

  @Test(arguments: [
    "a\u{1B}[2Jb.xml", "a\u{9B}31mb.xml", "a\u{202E}lmx.b", "a\nb.xml", "a\rb.xml", "=1+1.xml",
    "a\"b'c.xml",
    "--help.xml", "$(id).xml", "a\u{200B}.xml", "<script>.xml", "a;b|c&d.xml", "%s%n.xml", " .xml",
    "长" + String(repeating: "名", count: 80) + ".xml",
  ])
  func aFileNameSteersNothing(_ name: String) throws {
    let wrong = try Assault(
      Array("<x>".utf8), isTraced: true, words: ["import", "./\(name)"], own: [name]
    ) {
      try Data("<x>".utf8).write(to: URL(fileURLWithPath: "\($0)/\(name)"))
    }
    #expect(wrong.run.exit == 65, "\(wrong.run.error)")
    wrong.expectSafeText()
    let missing = try Assault([], isTraced: false, words: ["import", "./no\(name)"])
    #expect(missing.run.exit == 66)
    missing.expectSafeText()
    let json = try Assault([], isTraced: false, words: ["import", "--json", "./no\(name)"])
    #expect((try? JSONSerialization.jsonObject(with: Data(json.run.error.utf8))) != nil)
    json.expectSafeText()
  }

  @Test func aFileTakenInUnderAStrangeNameIsNamedSafelyEverAfter() throws {
    let name = "a\u{1B}[2J\u{202E}b.xml"
    let text = """
      <register xmlns="urn:wenbao:register:1" version="1"><unit code="U9" kind="township" name="示例镇"/></register>
      """
    let assault = try Assault([], isTraced: false, words: ["import", name]) {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\($0)/\(name)"))
    }
    #expect(assault.run.exit == 0, "\(assault.run.error)")
    assault.expectSafeText()
    for words in [
      ["receipt", "list"], ["receipt", "list", "--json"], ["receipt", "list", "--csv"],
    ] {
      let session = assault.desk.run(words)
      #expect(session.output.contains("[2J"), "\(words)")
      // A table of values is a file; on a terminal it is shown as all else is.
      guard words.last != "--csv" else { continue }
      #expect(!session.output.unicodeScalars.contains { $0 != "\n" && $0.isUnseen }, "\(words)")
    }
  }
}

extension Assault {
  /// What was printed steers no terminal.
  func expectSafeText() {
    let text = run.output + run.error
    #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.isUnseen }, "\(text)")
    #expect(forbidden ?? [] == [])
  }
}
