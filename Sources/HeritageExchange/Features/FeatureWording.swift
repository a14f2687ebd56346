import Heritage

extension FeatureProblem {
  /// The stable code.
  var code: String {
    switch self {
    case .unknownFormat, .notGeoJSON: "E-GEO-FORMAT"
    case .notJSON: "E-JSON-SYNTAX"
    case .geometryType, .coordinatesShape, .mixedShapes: "E-GEO-SHAPE"
    case .noGeometry, .noFeatures: "E-GEO-EMPTY"
    case .notANumber: "E-GEO-NUMBER"
    case .table(.systemMissing), .table(.systemsDiffer): "E-CRS-MISSING"
    case .table(.zonePrefix): "E-CRS-ZONE"
    case .table(.anglesUnstated): "E-GEO-ANGLES"
    case .table(.notPacked): "E-GEO-NUMBER"
    case .table: "E-GEO-TABLE"
    case .tooManyFeatures: "E-LIMIT-RECORDS"
    case .exchange: "E-GEO-TABLE"
    case .foreign(let problem): problem.code
    }
  }

  /// What is wrong, and what to do about it.
  var words: ExchangeWording.Words {
    switch self {
    case .unknownFormat: ("不是可以读取的图形文件", "用 GML、KML、GeoJSON 或拐点坐标表（CSV）")
    case .notGeoJSON: ("是 JSON，但不是 GeoJSON", "最外层应为 FeatureCollection、Feature 或一个几何对象")
    case .notJSON(let fault): (fault.words, "改正这一处，或用 GIS 软件重新导出 GeoJSON")
    case .geometryType(let type):
      ("不用“\(type)”类型的图形", "只用点、线、面（Point、LineString、Polygon、MultiPolygon）")
    case .coordinatesShape(let type): ("coordinates 的层次与“\(type)”不符", "用 GIS 软件重新导出")
    case .mixedShapes: ("一个要素里既有面，又有点或线（或有几条线）", "每个要素只用面；点、线分成另外的要素")
    case .noGeometry: ("要素没有图形", "补上图形，或删去这个要素")
    case .noFeatures: ("文件里没有图形", "确认导出时选中了图形")
    case .notANumber(let text, let title): ("“\(title)”的“\(text)”不是数", "写成十进制数，如 590369.187")
    case .table(let fault): fault.words
    case .tooManyFeatures(let limit): ("图形超过 \(limit) 个，之后的没有读", "拆成几个文件")
    case .exchange(let fault): fault.words
    case .foreign(let problem): problem.words
    }
  }
}

extension FeatureProblem.ExchangeFault {
  fileprivate var words: ExchangeWording.Words {
    switch self {
    case .pointWithoutParcel: ("界址点前面没有地块行（以 @ 结尾）", "重新导出报盘文件")
    case .pointOfCells(let count): ("界址点一行应为“点号,圈号,X,Y”四项，这里有 \(count) 项", "重新导出报盘文件")
    case .pointsLost(let declared, let read):
      ("地块行写明 \(declared) 个界址点，实有 \(read) 个", "文件不完整：重新复制或导出")
    }
  }
}

extension FeatureProblem.TableFault {
  fileprivate var words: ExchangeWording.Words {
    switch self {
    case .notText: ("不是文字表格，或编码不明", "用表格软件另存为 xlsx 或“CSV UTF-8（逗号分隔）”")
    case .contradictoryHeading(let text): ("表头“\(text)”分不清是北坐标还是东坐标", "写“X（北坐标）”“Y（东坐标）”")
    case .zonePrefix(let zone, let system):
      (
        "东坐标带有带号 \(zone)，坐标系 \(system) 却不带",
        zone == 40 ? "带号 40 的是 EPSG:4528：--crs EPSG:4528" : "昆山在 3 度带 40 带（中央经线 120 度）：请换算后提供"
      )
    case .openQuote: ("引号没有配对", "补上缺少的引号")
    case .afterQuote: ("引号后面还有文字", "把整格文字写在引号里，里面的引号写两次")
    case .emptyTable: ("表里没有拐点", "第一行写表头，以下一行一个拐点")
    case .missingColumn(let titles): ("表头缺“\(titles)”一列", "表头须有 X、Y（北、东坐标，米），或经度、纬度")
    case .anglesUnstated(let title):
      (
        "“\(title)”一列可能是十进制度，也可能是度分秒（120.5730 当 120°57′30″）",
        "写明是哪一种：--angles dms（度分秒）或 --angles decimal（十进制度）"
      )
    case .notPacked(let text, let title):
      ("“\(title)”的“\(text)”不是度分秒：分、秒都应小于 60", "核对这一格；都是十进制度的，写 --angles decimal")
    case .systemMissing: ("没有写明坐标系", "加一列“坐标系”写 EPSG:4549 等，或用 --crs EPSG:4549")
    case .systemsDiffer: ("同一个图形的坐标系前后不同", "同一个图形只用一个坐标系")
    case .interleaved: ("同一个图形的拐点没有连在一起", "把同一个图形的拐点排在一起")
    case .holeFirst: ("内环前面没有外环", "外环在前，内环在后")
    case .tooManyCells: ("这一行比表头多出几格", "核对逗号，含逗号的文字加引号")
    }
  }
}

extension JSONScanner.Fault {
  fileprivate var words: String {
    switch self {
    case .unexpected(let found): "JSON 在此处不合语法" + (found.map { "（遇到“\($0)”）" } ?? "（文件到此为止）")
    case .badString: "JSON 的字符串不合语法"
    case .badNumber(let text): "“\(text)”不是 JSON 的数"
    case .tooDeep: "JSON 嵌套太深"
    }
  }
}
