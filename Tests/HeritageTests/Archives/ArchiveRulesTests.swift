import Heritage
import Testing

struct ArchiveRulesTests {
  private let today = CivilDate("2026-11-26") ?? .first

  @Test func numbersOfItemsAreTheLetterAndFiveDigits() {
    #expect(ArchiveItemKind.drawing.code(serial: 1) == "T00001")
    #expect(ArchiveItemKind.photograph.code(serial: 99_999) == "Z99999")
    #expect(ArchiveItemKind.paper.code(serial: 100_000) == nil)
    #expect(ArchiveItemKind.paper.code(serial: 0) == nil)
    for kind in ArchiveItemKind.allCases {
      #expect(kind.code(serial: 7).flatMap { ArchiveItemKind(code: $0) } == kind)
    }
    #expect(ArchiveItemKind(code: "X00001") == nil)
  }

  @Test func anArchiveHasNumberKeeperAndVolumes() {
    func unmet(
      _ number: String = "x", _ keeper: String = "x", _ volumes: Int = 2, most: Int = 0,
      lastOn: CivilDate? = nil
    ) -> [ArchiveCondition] {
      ArchiveRules.unmetForRecording(
        number: number, keeper: keeper, volumes: volumes, most: most, lastOn: lastOn, on: today,
        today: today)
    }
    #expect(unmet() == [])
    #expect(unmet("", " ", 0) == [.numberMissing, .keeperMissing, .volumes(0)])
    #expect(unmet("x", "x", 2, most: 3) == [.noSuchVolume(3, of: 2)])
    let tomorrow = CivilDate("2026-11-27") ?? .first
    #expect(unmet(lastOn: tomorrow) == [.beforeTheLastAct(tomorrow)])
  }

  @Test func anItemStandsInAVolumeOfAnArchive() {
    func unmet(_ title: String, _ volume: Int, of volumes: Int?) -> [ArchiveCondition] {
      ArchiveRules.unmetForAdding(
        title: title, volume: volume, volumes: volumes, lastOn: nil, on: today, today: today)
    }
    #expect(unmet("x", 2, of: 2) == [])
    #expect(unmet("", 3, of: 2) == [.titleMissing, .noSuchVolume(3, of: 2)])
    #expect(unmet("x", 1, of: nil) == [.notRecorded])
  }
}
