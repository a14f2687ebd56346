import Testing

@testable import HeritageCommands
@testable import HeritageStore

/// Every path of a change list is said in words, for every kind of record.
struct FieldWordsTests {
  @Test(arguments: ContentKind.allCases)
  func everyPlaceHasAName(kind: ContentKind) {
    for table in kind.tables {
      let row = FieldWords.name(ofRow: table.isParent ? table.name : "\(table.name) 0")
      #expect(row.allSatisfy { !$0.isASCII || $0 == " " || $0.isNumber }, "\(table.name): \(row)")
      for column in table.columns where column != "position" {
        let name = FieldWords.name(of: column, in: table.name)
        #expect(
          name == "SHA-256" || !name.contains { $0.isASCII && $0.isLetter },
          "\(table.name).\(column): \(name)")
      }
    }
    #expect(RecordKindWords.name(of: kind.rawValue) != kind.rawValue)
  }

  @Test func aRowWithoutACodeIsCounted() {
    #expect(FieldWords.name(ofRow: "responsible_person 0") == "责任人（第 1 位）")
    #expect(FieldWords.name(of: "name", in: "responsible_person") == "姓名")
    #expect(FieldWords.name(ofRow: "site_checklist 2") == "本点检查表（第 3 项）")
    #expect(FieldWords.name(ofRow: "zone P1") == "区划 P1")
    #expect(FieldWords.name(ofRow: "zone 1") == "区划 1")
    #expect(FieldWords.name(ofRow: "site_revision") == "文物点")
  }

  @Test func codesAreSaidInWordsWhereverTheyStand() {
    func text(_ value: String, _ table: String, _ column: String) -> String {
      StoredValueWords.text(of: value, in: column, of: table)
    }
    #expect(text("controlZone", "zone", "kind") == "建设控制地带")
    #expect(text("protectedSite", "batch_revision", "kind") == "文物保护单位")
    #expect(text("usingUnitHead", "responsible_person", "basis") != "usingUnitHead")
    #expect(text("marker", "duty_revision", "proof") != "marker")
    #expect(text("awaitingDocument", "site_revision", "owner_state") == "待文件")
  }
}
