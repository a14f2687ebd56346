import Foundation
import Testing

@testable import HeritageStore

/// Hashes against values computed by another program, from the description in docs/journal.md alone.
@Suite struct FramedHashTests {
  private func hash(_ add: (inout FramedHash) -> Void) -> String {
    var hash = FramedHash(domain: "wenbao.test.v1")
    add(&hash)
    return Digest.hexadecimal(hash.value)
  }

  @Test func theDomainAloneIsHashed() {
    #expect(
      hash { _ in } == "26c115741f672d51b16e1d3c7d31a78648c124d994293e17a6993681cac0fc35")
  }

  @Test func everyKindOfValueIsFramed() {
    let value = hash {
      $0.add(nil as String?)
      $0.add("文保")
      $0.add(-7)
      $0.add(Data([0, 1]))
      $0.add(30.5)
    }
    #expect(value == "f0dfa661fc95b0df883c031869073d128d1daa0c757a05b93c41436a5ce39c9e")
  }

  @Test func whereOneValueEndsAndTheNextBeginsCounts() {
    let first = hash {
      $0.add("ab")
      $0.add("c")
    }
    let second = hash {
      $0.add("a")
      $0.add("bc")
    }
    #expect(first == "c21fd561523a3f4604bf5599253d315988ab2602bcde47b374c458a83c5a2419")
    #expect(second == "6233264de73c37587d5512f823eba772dea37028f5be801ccc7d956b2acd6d83")
  }

  @Test func nothingIsNotAnEmptyText() {
    #expect(
      hash { $0.add(nil as String?) }
        == "83720d5f409624011f28654e50e331be3fccdee24904fa2d808a558c99876987")
    #expect(
      hash { $0.add("") } == "6e9764aaeea73778598ad13a95a4dff87abea557b44c8b197313d51fba3764c7")
  }

  @Test func anEntryIsHashedFieldByField() {
    let entry = StoredEntry(
      seq: 3, stream: "hazard/YH-2026-0001-F", type: "hazard.sentBack", payloadVersion: 1,
      hashVersion: 1, payload: "{\"reason\":\"未到位\"}", officer: "A02", account: "yi",
      onBehalfPaper: nil, occurredOn: "2026-03-20", bookedOn: "2026-03-20",
      recordedAt: "2026-03-20T01:00:00Z", previousHash: Data(0..<32), hash: Data())
    #expect(
      Digest.hexadecimal(EntryHash.of(entry))
        == "a74a6c554f629074edfbb49573a67b1361f18d72dbc086d9b52de947dcabf9d8")
  }

  @Test func aRecordIsHashedRowByRow() {
    let row = ContentRow(
      ContentKind.unitRevision, ["示例镇", "township", nil, nil, nil, nil, nil])
    #expect(
      Digest.hexadecimal(ContentRecord.digest(.unit, key: "KS-X", rows: [row]))
        == "c0b71e50ed7a2909f8918e57d257aa7929fd3aa06c639531c382ac93a1d9b4be")
  }

  @Test func aFileIsKnownByItsSHA256() {
    #expect(
      Digest.text(of: "文保")
        == "d5ff67994728b3dc36ac829cbe68ddeaa2c9f307630d6a862be986cadc56cfe2")
  }
}
