import Heritage
import Testing

@testable import HeritageCommands

/// One picture does not show a place before and after; one for several hazards is asked about.
@Suite struct SharedPictureTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    for _ in 1...3 {
      desk.run(
        "hazard", "register", "KS6-02", "--type", "structure", "--grade", "ordinary",
        "--source", "patrol", "--description", "示例开裂")
    }
  }

  private static let before = Desk.picture("before-ks6-02-shrub")
  private static let after = Desk.picture("after-ks6-02-shrub")

  private func order(_ numbers: String...) {
    desk.run(
      ["hazard", "order"] + numbers + [
        "--measure", "示例措施", "--person", "示例人", "--deadline", "2026-02-05",
      ])
  }

  @Test func theSamePictureBeforeAndAfterIsRefused() throws {
    order("1")
    let words = ["--done", "已清除", "--before", Self.before, "--after", Self.before]
    let claim = desk.run(["hazard", "claim", "1"] + words, expecting: 77)
    #expect(
      claim.error.contains(
        "整改后照片 before-ks6-02-shrub.png 就是整改前的那一张"), "\(claim.error)")
    let spot = desk.run(
      ["hazard", "fix-on-spot", "2", "--rectifier", "示例人"] + words, expecting: 77)
    #expect(spot.error.contains("E-R3-PICTURES"))
    #expect(!spot.error.contains("E-STATE"))
  }

  @Test func whatWasThePictureFromBeforeIsNotTheOneFromAfterLater() {
    order("1")
    desk.run(
      "hazard", "claim", "1", "--done", "已清除", "--before", Self.before, "--after", Self.after)
    desk.run("--as", "A02", "hazard", "send-back", "1", "--reason", "没有清完")
    let again = desk.run(
      "hazard", "claim", "1", "--done", "已清除", "--before", Self.after, "--after", Self.before,
      expecting: 77)
    #expect(again.error.contains("整改后照片 before-ks6-02-shrub.png 就是整改前的那一张"))
  }

  @Test func onePictureForSeveralHazardsIsAskedAbout() throws {
    order("1", "2", "3")
    let both = desk.run(
      "hazard", "claim", "1", "2", "--done", "已清除", "--after", Self.after)
    try #require(both.exit == 0)
    let numbers = both.output.matches(of: /YH-2026-000[0-9]-./).map { String($0.output) }
    #expect(
      both.error.contains(
        "\(numbers[0]) 的照片 after-ks6-02-shrub.png 也是 \(numbers[1])的，请核对是否用错"), "\(both.error)")
    #expect(both.error.contains("\(numbers[1]) 的照片 after-ks6-02-shrub.png 也是 \(numbers[0])的"))
    let third = desk.run(
      "hazard", "claim", "3", "--done", "已清除", "--after", Self.after, "--json")
    #expect(third.error == "")
    let json = try JSONValue(parsing: third.output)
    #expect(
      json["notes"]?.array?.first?.string?.contains("也是 \(numbers[0])、\(numbers[1])的") == true)
    #expect(
      json["items"]?.array?.first?["sharedPictures"] == [
        [
          "name": "after-ks6-02-shrub.png",
          "hazardNumbers": [.string(numbers[0]), .string(numbers[1])],
        ]
      ])
  }

  @Test func onePictureForOneHazardIsNoQuestion() throws {
    order("1")
    let claim = desk.run(
      "hazard", "claim", "1", "--done", "已清除", "--before", Self.before, "--after", Self.after,
      "--json")
    #expect(claim.error == "")
    let json = try JSONValue(parsing: claim.output)
    #expect(json["items"]?.array?.first?["sharedPictures"] == [])
    #expect(json["notes"] == [])
  }
}
