/// A return of a unit as XML, for sessions.
struct ReturnText {
  var unit: String
  var period: String
  var asOf: String
  var rows: [String]
  /// What the unit says it counted; its rows where it is left out.
  var declaredCount: Int?

  /// A row as the format has it.
  static func row(
    _ number: String?, site: String, item: String? = nil, _ status: String, deadline: String? = nil,
    description: String? = nil
  ) -> String {
    func attribute(_ name: String, _ value: String?) -> String {
      value.map { " \(name)=\"\($0)\"" } ?? ""
    }
    let attributes =
      attribute("number", number) + attribute("site", site) + attribute("item", item)
      + attribute("status", status) + attribute("deadline", deadline)
    guard let description else { return "<row\(attributes)/>" }
    return "<row\(attributes)><description>\(description)</description></row>"
  }

  var text: String {
    """
    <unitReturn xmlns="urn:wenbao:unitReturn:1" version="1" unit="\(unit)" period="\(period)"
      asOf="\(asOf)" preparedBy="示例填报人" preparedOn="\(asOf)"
      declaredCount="\(declaredCount ?? rows.count)">
    \(rows.joined(separator: "\n"))
    </unitReturn>
    """
  }
}
