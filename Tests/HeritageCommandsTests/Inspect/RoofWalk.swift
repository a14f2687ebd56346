import Foundation
import Testing

@testable import HeritageCommands

/// Walks through a template with two sections, at a site that was inspected before.
enum RoofWalk {
  private static let roof = """
    <checklists xmlns="urn:wenbao:checklists:1" version="1">
      <checklist code="ROOF" version="1" hazardType="structure">
        <title>屋面（示例）</title>
        \(item("B-01", "屋面", "ordinary", "瓦面有无滑落"))
        \(item("B-02", "屋面", "major", "脊兽是否松动"))
        \(item("B-03", "屋面", "ordinary", "天沟是否畅通"))
        \(item("B-04", "檐口", "ordinary", "檐口有无下垂"))
      </checklist>
    </checklists>
    """

  private static func item(
    _ code: String, _ section: String, _ grade: String, _ subject: String
  ) -> String {
    """
    <item code="\(code)" section="\(section)" grade="\(grade)" frequency="monthly">
      <subject>\(subject)</subject><method>登高查看</method>
      <legalBasis act="示例法" date="2025-03-01"/>
    </item>
    """
  }

  /// An office with an inspection of February that found the gutter (天沟) blocked.
  static func office() throws -> Office {
    let office = try Office.small()
    try office.write(Self.roof, to: "roof.xml")
    try office.write(
      SmallFiles.inspection("JC-1", on: "2026-02-01").replacing("FIRE:E-01", with: "ROOF:B-03")
        .replacing("电线老化。", with: "天沟堵塞。"), to: "check.xml")
    for file in ["roof.xml", "check.xml"] {
      try #require(office.run("import ./\(file)").exit == 0)
    }
    return office
  }

  static func walk(
    _ office: Office, _ lines: String..., options: String = ""
  ) -> Office.Answer {
    office.run(
      "inspect run KS6-01 --checklist ROOF" + options,
      input: lines.map { $0 + "\n" }.joined(), isInteractive: true)
  }

  /// What was said, each question about an item as its number alone.
  static func said(_ answer: Office.Answer) -> String {
    answer.error.replacing(#/(?s)\n\[(\d)/4\].*?用法\n> /#) { "\n[\($0.output.1)] > " }
  }
}
