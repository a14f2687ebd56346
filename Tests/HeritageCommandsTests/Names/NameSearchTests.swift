import HeritageStore
import Testing

@testable import HeritageCommands

@Suite struct NameSearchTests {
  private static let search = NameSearch([
    NamedRecord(code: "KS7-01", name: "云雁堂沈宅", formerNames: ["沈宅"], note: "张浦镇"),
    NamedRecord(code: "KS7-02", name: "沈氏宗祠", note: "周庄镇"),
    NamedRecord(code: "KS7-03", name: "石桥", note: "千灯镇"),
    NamedRecord(code: "KS7-04", name: "石桥", note: "锦溪镇"),
    NamedRecord(code: "KS7-05", name: "KS7-01", note: "玉山镇"),
    NamedRecord(code: "KS7-06", name: "石桥头民居"),
  ])

  @Test(arguments: [
    ("KS7-02", ["KS7-02"]), ("ks7-02", ["KS7-02"]), ("ＫＳ７－０２", ["KS7-02"]),
    ("云雁堂沈宅", ["KS7-01"]), ("云雁", ["KS7-01"]), ("宗祠", ["KS7-02"]),
    // A whole name that it has, before a part of a present one.
    ("石桥", ["KS7-03", "KS7-04"]), ("石桥头", ["KS7-06"]),
    // A former name is as good as a present one where it is whole.
    ("沈宅", ["KS7-01"]), ("沈", ["KS7-01", "KS7-02"]),
    // A code that is also a name means both.
    ("KS7-01", ["KS7-01", "KS7-05"]), ("7-02", ["KS7-02"]), ("KS", ["KS7-05"]),
    ("不存在", []), ("", []), (" ", []),
  ])
  func whatATextMeans(text: String, codes: [String]) {
    #expect(Self.search.matches(text).map(\.code) == codes)
  }

  @Test(arguments: [
    ("云雅堂沈宅", ["KS7-01"]), ("KS7-12", ["KS7-02", "KS7-05"]), ("沈氏祠堂", ["KS7-02"]), ("寺", []),
  ])
  func whatIsNearIsNamed(text: String, codes: [String]) {
    #expect(Self.search.near(text).map(\.code) == codes)
  }
}
