import Testing

/// Hostile files too large to be kept, made in code; what is said of them stands in `Tests/Attacks/Generated`.
struct LargeAttack: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let make: @Sendable () -> String
  /// Why it may be taken in.
  var excuse: String?

  private init(
    _ name: String, harmless excuse: String? = nil, _ make: @escaping @Sendable () -> String
  ) {
    testDescription = name
    self.excuse = excuse
    self.make = make
  }

  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <register xmlns="urn:wenbao:register:1" xmlns:gml="http://www.opengis.net/gml/3.2" version="1">

    """

  private static func many(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static func each(_ count: Int, _ text: (Int) -> String) -> String {
    var all = ""
    for index in 0..<count { all += text(index) }
    return all
  }

  private static func register(_ body: String) -> String { head + body + "</register>\n" }

  /// In the place of a site's further fields.
  private static func site(_ body: String) -> String {
    register(
      """
      <batch code="B1" kind="protectedSite" ordinal="6" name="示例批次" provenance="sample" declaredCount="1">
      <site code="S1" township="KS-ZP" category="ancientBuilding">
      <name>示例宅</name><address>示例路1号</address>
      \(body)
      </site>
      </batch>

      """)
  }

  private static func polygon(_ positions: String) -> String {
    site(
      "<body><gml:Polygon srsName=\"EPSG:4490\"><gml:exterior><gml:LinearRing><gml:posList>"
        + positions
        + "</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></body>")
  }

  static let all = markup + texts + geometries + floods

  private static let markup = [
    LargeAttack("attributes-a-million") {
      site("<summary " + each(1_000_000) { "a\($0)=\"1\" " } + ">x</summary>")
    },
    LargeAttack("attributes-forty-thousand") {
      site("<summary " + each(40_000) { "a\($0)=\"1\" " } + ">x</summary>")
    },
    LargeAttack("attribute-of-16-mb") {
      register("<unit code=\"U1\" kind=\"township\" name=\"\(many("长", 5 << 20))\"/>")
    },
    LargeAttack("comment-of-50-mb") { site("<!-- " + many("x", 50_000_000) + " -->") },
    LargeAttack("comments-four-million", harmless: "comments have no effect") {
      site(many("<!---->", 4_000_000))
    },
    LargeAttack("instructions-four-million", harmless: "instructions have no effect") {
      site(many("<?a b?>", 4_000_000))
    },
    LargeAttack(
      "sections-four-million", harmless: "empty sections hold nothing: no summary is written"
    ) {
      site("<summary>" + many("<![CDATA[]]>", 4_000_000) + "</summary>")
    },
    LargeAttack("nesting-of-ten-million") { site(many("<a>", 10_000_000)) },
    LargeAttack("namespaces-thirty-thousand") {
      site("<summary " + each(30_000) { "xmlns:a\($0)=\"urn:\($0)\" " } + ">x</summary>")
    },
    LargeAttack("opening-brackets") { many("<", 50_000_000) },
    LargeAttack("entities-in-doctype") {
      "<!DOCTYPE register [" + many("<!ENTITY a \"x\">", 3_000_000) + "]><register/>"
    },
    LargeAttack("quadratic-blow-up") {
      "<!DOCTYPE register [<!ENTITY a \"\(many("x", 100_000))\">]><register>" + many("&a;", 100_000)
        + "</register>"
    },
  ]

  private static let texts = [
    LargeAttack("text-of-48-mb") { site("<summary>" + many("示", 16_000_000) + "</summary>") },
    LargeAttack("text-of-900-kb") { site("<summary>" + many("示", 300_000) + "</summary>") },
    LargeAttack("spaces-of-50-mb") { site(many(" ", 50_000_000)) },
    LargeAttack("lines-of-50-mb-in-the-root") { register(many(" \n", 25_000_000)) },
    LargeAttack("spaces-before-the-root") { many(" \n", 25_000_000) + "<register/>" },
    LargeAttack("references-two-hundred-thousand") {
      site("<summary>" + many("&#20108;&amp;", 100_000) + "</summary>")
    },
    LargeAttack("zeros-of-50-mb") { many("\0", 50_000_000) },
    LargeAttack("one-line-of-two-thousand-errors") { site(each(2_000) { "<y\($0)/>" }) },
  ]

  private static let geometries = [
    LargeAttack("coordinates-10-mb-all-the-same") { polygon(many("120.95 31.38 ", 800_000)) },
    LargeAttack("coordinates-10-mb-no-numbers") { polygon(many("NaN ", 2_600_000)) },
    LargeAttack("coordinates-of-a-long-number") {
      polygon("120." + many("9", 10_000_000) + " 31.38")
    },
    LargeAttack("coordinates-a-zigzag") {
      polygon(
        each(20_000) {
          $0.isMultiple(of: 2) ? "120.95 31.\(30_000 + $0) " : "120.96 31.\(30_000 + $0) "
        }
          + "120.95 31.30000")
    },
  ]

  private static let floods = [
    LargeAttack("unit-repeated-a-million-times") {
      register(many("<unit code=\"U1\" kind=\"township\" name=\"示例镇\"/>\n", 1_000_000))
    },
    LargeAttack("part-repeated-a-hundred-thousand-times") {
      site(many("<part code=\"P1\" name=\"示例\"/>\n", 100_000))
    },
    LargeAttack("unknown-elements-a-million") { site(each(1_000_000) { "<x\($0)/>" }) },
    LargeAttack("unknown-records-a-million") { register(many("<z/>\n", 1_000_000)) },
  ]
}
