import Heritage

/// The headings of a table of vertices, as surveyors write them.
struct VertexHeadings {
  /// The columns and the names that they may have; the first is the one named in messages.
  enum Title: CaseIterable {
    case site, zone, name, ring, point, system, north, east, longitude, latitude

    var names: [String] {
      switch self {
      case .site: ["文物点编号", "文物点", "site"]
      case .zone: ["区划", "区划编号", "zone"]
      case .name:
        [
          "名称", "项目", "项目名称", "地块", "地块名称", "地块编号", "地块号", "宗地号", "宗地代码", "图斑号", "图斑编号", "图形",
          "name",
        ]
      case .ring: ["环号", "环", "地块圈号", "圈号", "ring"]
      case .point: ["点号", "界址点号", "拐点号", "拐点编号", "point"]
      case .system: ["坐标系", "坐标系统", "crs", "srs"]
      case .north: ["x", "x坐标", "北坐标", "纵坐标", "north", "northing"]
      case .east: ["y", "y坐标", "东坐标", "横坐标", "east", "easting"]
      case .longitude: ["经度", "东经", "l", "longitude", "lon"]
      case .latitude: ["纬度", "北纬", "b", "latitude", "lat"]
      }
    }
  }

  private(set) var columns: [Title: Int] = [:]
  /// Places of headings that say both northing and easting.
  private(set) var contradictory: [Int] = []

  /// So many rows may stand above the head: a title, who made it, when.
  static let mostTitles = 10

  init(_ head: [CSVReader.Cell]) {
    for (index, cell) in head.enumerated() {
      let folded = Self.folded(cell.text)
      let axes = Self.axes(of: folded)
      if axes.count > 1 { contradictory.append(index) }
      let known =
        axes.count == 1 ? axes[0] : Title.allCases.first { $0.names.contains(Self.bare(folded)) }
      if let known, columns[known] == nil { columns[known] = index }
    }
  }

  /// Whether both numbers of a position are there.
  var isComplete: Bool {
    columns[.north] != nil && columns[.east] != nil
      || columns[.longitude] != nil && columns[.latitude] != nil || !contradictory.isEmpty
  }

  /// Northing, easting, or both, by every sign of a heading of coordinates: 纵坐标(X), X（东）.
  private static func axes(of folded: String) -> [Title] {
    let letters = folded.split { !("a"..."z").contains($0) }
    let isCoordinate =
      folded.contains("坐标") || Title.north.names.contains(bare(folded))
      || Title.east.names.contains(bare(folded))
    guard isCoordinate, !folded.contains("系"), !folded.contains("序号") else { return [] }
    func says(_ signs: [String], _ letter: Substring) -> Bool {
      letters.contains(letter) || signs.contains { folded.contains($0) }
    }
    let north: [Title] = says(["北", "纵", "north"], "x") ? [.north] : []
    let east: [Title] = says(["东", "横", "east"], "y") ? [.east] : []
    return north + east
  }

  /// Full-width letters and brackets narrow, spaces gone, small letters.
  private static func folded(_ title: String) -> String {
    let letters = title.unicodeScalars.filter { !$0.properties.isWhitespace }
    return String(String.UnicodeScalarView(letters)).halfWidth.lowercased()
  }

  /// Without what stands in brackets: units, letters.
  private static func bare(_ folded: String) -> String {
    guard folded.contains(where: { "([【".contains($0) }) else { return folded }
    var (bare, bracketed) = ("", "")
    for letter in folded {
      if bracketed.isEmpty, !"([【".contains(letter) {
        bare.append(letter)
      } else {
        bracketed.append(letter)
        if ")]】".contains(letter) { bracketed = "" }
      }
    }
    // What is not closed stays.
    return bare + bracketed
  }
}
