import HeritageTestSupport

/// Protection markers and record archives.
enum MarkerRefusals {
  static let all: [Refusal] = contents + markers + archives

  private static let members = [
    "level": "x", "name": "x", "publisher": "x", "publishedOn": "2025-12-20", "erectedBy": "x",
    "erectedOn": "2026-05-10",
  ]

  private static func recorded(
    _ site: String = "KS6-03", ordinal: Int = 1, without name: String? = nil,
    changing: [String: String] = [:], stream: String? = nil
  ) -> Forgery {
    var all = members.merging(changing) { $1 }
    if let name { all[name] = nil }
    let text = all.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\"\($0.value)\"" }
    return Forgery(
      "marker.recorded", "marker/\(stream ?? "\(site)/\(ordinal)")",
      "{\"site\":\"\(site)\",\"ordinal\":\(ordinal),\"place\":\"x\",\(text.joined(separator: ","))}"
    )
  }

  private static let contents: [Refusal] = members.keys.sorted().map { name in
    Refusal(
      "a marker without its \(name) is refused", .secondReady, recorded(without: name),
      "E-DB-MARKER-CONTENT: a marker of a protected site has six contents",
      by: "marker_has_its_six_contents")
  }

  private static let none = "E-DB-MARKER: there is no such site or marker"
  private static let order =
    "E-DB-MARKER-ORDER: a marker is erected before it is recorded, and acts follow one another"

  private static let markers: [Refusal] = [
    Refusal(
      "a marker stands for a site", .secondReady, recorded("KS6-99"), none,
      by: "marker_belongs_to_a_site"),
    Refusal(
      "a marker takes the next number", .secondReady, recorded(ordinal: 2), none,
      by: "marker_belongs_to_a_site"),
    Refusal(
      "a marker's stream is its own", .secondReady, recorded(stream: "KS6-04/1"), none,
      by: "marker_belongs_to_a_site"),
    Refusal(
      "a marker that does not stand is not removed", .secondReady,
      Forgery("marker.removed", "marker/KS6-03/1", #"{"site":"KS6-03","ordinal":1,"reason":"x"}"#),
      none, by: "marker_belongs_to_a_site"),
    Refusal(
      "a marker is removed for a reason", .secondReady,
      Forgery("marker.removed", "marker/KS6-02/1", #"{"site":"KS6-02","ordinal":1,"reason":" "}"#),
      "E-DB-MARKER-REASON: a marker is removed for a reason", by: "marker_is_removed_for_a_reason"),
    Refusal(
      "a marker is erected before it is recorded", .secondReady,
      recorded(changing: ["erectedOn": "2027-01-01"]), order, by: "marker_acts_follow_one_another"),
    Refusal(
      "acts of a marker follow one another", .secondReady,
      recorded("KS6-02").on("2026-07-02"), order, by: "marker_acts_follow_one_another"),
  ]

  private static let noArchive =
    "E-DB-ARCHIVE: there is no such site or archive, or not on that day"
  private static let item =
    "E-DB-ARCHIVE-ITEM: an item takes the next number of its kind, in a volume of the archive"

  private static func added(_ code: String, volume: Int = 1, site: String = "KS6-02") -> Forgery {
    Forgery(
      "archive.added", "archive/\(site)",
      "{\"code\":\"\(code)\",\"title\":\"x\",\"volume\":\(volume)}")
  }

  private static let archives: [Refusal] = [
    Refusal(
      "an archive is of a site", .secondReady,
      Forgery("archive.recorded", "archive/KS6-99", #"{"number":"x","keeper":"x","volumes":1}"#),
      noArchive, by: "archive_belongs_to_a_site"),
    Refusal(
      "an item is of an archive", .secondReady, added("T00001", site: "KS6-03"), noArchive,
      by: "archive_belongs_to_a_site"),
    Refusal(
      "acts of an archive follow one another", .secondReady, added("T00002").on("2026-07-02"),
      noArchive, by: "archive_belongs_to_a_site"),
    Refusal(
      "an item takes the next number", .secondReady, added("T00003"), item,
      by: "archive_item_takes_the_next_number"),
    Refusal(
      "an item stands in a volume", .secondReady, added("T00002", volume: 3), item,
      by: "archive_item_takes_the_next_number"),
  ]
}
