import Heritage

extension ForeignProblem {
  var severity: Severity {
    switch self {
    case .featureWithoutGeometry, .markPassedOver, .othersPassedOver, .nestedPolyline:
      .warning
    default: .error
    }
  }

  /// The stable code.
  var code: String {
    switch self {
    case .linkedFile, .linkedSystem, .referenceInside, .geometryElsewhere: "E-GEO-LINK"
    case .pageOnly: "E-GEO-LOST"
    case .outerBoundaries, .severalGeometries, .arcs, .openPolyline: "E-GEO-SHAPE"
    case .otherKind: "E-GEO-FORMAT"
    case .noPolylines: "E-GEO-EMPTY"
    case .systemMissing: "E-CRS-MISSING"
    case .layerMissing, .withoutLayers: "E-GEO-LAYER"
    case .fileCut, .recordDamaged, .drawingCut, .library: "E-GEO-FILE"
    case .archiveWithoutKML, .archiveWithSeveral, .archive, .companionMissing, .stillOpen:
      "E-GEO-PARTS"
    case .process(.killed), .process(.outOfTime): "E-GEO-READER"
    case .process: "E-GEO-PROCESS"
    case .featuresLost, .ringsLost, .positionsLost: "E-GEO-LOST"
    case .featureWithoutGeometry: "W-GEO-EMPTY"
    case .markPassedOver: "W-GEO-POINT"
    case .othersPassedOver: "W-GEO-OTHER"
    case .nestedPolyline: "W-GEO-NESTED"
    case .severalSystems: "E-CRS-UNKNOWN"
    }
  }

  /// What is wrong, and what to do about it.
  var words: ExchangeWording.Words {
    switch self {
    case .otherKind(let kind):
      (
        "是\(kind.displayName)，不是可以读取的图形文件",
        "导出为 KML、KMZ、GML、GeoJSON、GeoPackage、Shapefile、DXF 或拐点坐标表（CSV）"
      )
    case .linkedFile: ("图形在另一个文件里（NetworkLink），本文件没有", "在原软件里把图形另存到一个文件")
    case .linkedSystem: ("坐标系写在别处（crs 的 link），本文件没有", "写明 EPSG 编号，或用 WGS 84 重新导出")
    case .geometryElsewhere: ("要素有图形，但写在别处，或写法不认识", "用 GIS 软件重新导出，不用引用，不用特殊的图形类型")
    case .pageOnly: ("服务器只给了一部分要素（分页或截断）", "分页取全，或缩小范围再取")
    case .referenceInside: ("图形的一部分写在别处（xlink:href），读不全", "用 GIS 软件重新导出，不用引用")
    case .outerBoundaries(let count, let name):
      ("一个 \(name) 有 \(count) 个外环", "一个面恰有一个外环：分成几个面，或把里面的改为内环")
    case .severalGeometries(let names):
      (
        "一个要素有 \(names.count) 个图形：" + names.joined(separator: "、"), "只留要用的一个图形，重新导出"
      )
    case .fileCut(let declared, let actual):
      ("文件自称 \(declared) 字节，实有 \(actual) 字节", "文件不完整：重新复制或导出")
    case .recordDamaged(let number): ("第 \(number) 个图形损坏", "用 GIS 软件重新导出")
    case .drawingCut: ("图纸没有写到结尾（EOF）", "文件不完整：重新复制，或在 CAD 里另存为 DXF（文本格式）")
    case .arcs(let layer):
      ("图层“\(layer)”的多段线有圆弧段", "在 CAD 里把圆弧段改为折线段，再另存；只要别的图层的，写 --layer")
    case .openPolyline(let layer):
      ("图层“\(layer)”的多段线没有闭合", "在 CAD 里闭合（PEDIT 的“闭合”），再另存；只要别的图层的，写 --layer")
    case .noPolylines(let others):
      (
        "图纸里没有多段线" + (others.isEmpty ? "" : "，只有 " + others.joined(separator: "、")),
        "在 CAD 里把范围画成闭合的多段线，再另存为 DXF"
      )
    case .layerMissing(let layer, let known):
      ("没有图层“\(layer)”", "有图形的图层：" + known.joined(separator: "、"))
    case .systemMissing(let format):
      (
        "文件没有写明坐标系",
        format == .shapefile ? "把同名的 .prj 放在一起，或写 --crs EPSG:4549" : "写 --crs EPSG:4549，照原图的坐标系"
      )
    case .withoutLayers(let format): ("\(format.displayName) 不能选图层", "去掉 --layer")
    case .archiveWithoutKML: ("压缩包里没有 KML", "是 KMZ 的，最外层应有一个 .kml；别的文件请先解压")
    case .archiveWithSeveral(let names):
      ("压缩包里有 \(names.count) 个 KML：" + names.prefix(5).joined(separator: "、"), "解压后逐个读取")
    case .archive: ("压缩包（KMZ）不完整，或太大", "重新复制或导出")
    case .companionMissing(let ending):
      ("Shapefile 缺同名的 .\(ending) 文件", "把 .shp、.shx、.dbf、.prj 放在同一个文件夹")
    case .stillOpen: ("GeoPackage 还在别的程序里开着，最近的改动没有写进文件", "关闭 QGIS 等程序，再读")
    case .library(let message): (message.words, "用原软件打开检查，重新导出")
    case .process(let failure): failure.words
    case .featuresLost(let inFile, let read):
      ("文件里有 \(inFile) 个要素，读出 \(read) 个", "用 GIS 软件打开检查，重新导出")
    case .ringsLost(let inFile, let read):
      ("图形有 \(inFile) 个环，读出 \(read) 个", "图形写法特殊：用 GIS 软件重新导出")
    case .positionsLost(let numbers, let read):
      ("图形写了 \(numbers) 个坐标数，读出 \(read) 个点", "核对坐标的个数与分隔，重新导出")
    case .featureWithoutGeometry: ("要素没有图形，没有用", "只是说明的可以不管；应有图形的，重新导出")
    case .nestedPolyline(let inner, let outer):
      ("“\(inner)”在“\(outer)”之内，各作一块用地，没有当作内环", "是空洞的，改用能写内环的格式（KML、Shapefile 等）")
    case .severalSystems(let names):
      ("文件里有几个坐标系：" + names.joined(separator: "、"), "用 GIS 软件统一坐标系后导出，或分成几个文件")
    case .othersPassedOver(let others):
      ("图纸里另有 " + others.joined(separator: "、") + "，没有用", "范围须是闭合的多段线；不是的，在 CAD 里改画")
    case .markPassedOver: ("面以外还有标注点，没有用", "不影响范围；点是范围一部分的，另作一个要素")
    }
  }
}

extension ForeignProcess.Failure {
  fileprivate var words: ExchangeWording.Words {
    switch self {
    case .libraryMissing: ("读这种文件要用 GDAL", "wenbao doctor")
    case .notConfined: ("内核不能限制读取程序上网（seccomp），没有读", "在内核支持 seccomp 的机器上读")
    case .notStarted(let number): ("读取程序没有启动（系统错误 \(number)）", "核对内存和进程数的限制，再试")
    case .outOfTime: ("读这个文件用时太长，已停止：文件太大、太怪，或已损坏", "用原软件打开检查，拆小后重新导出")
    case .killed(let signal): ("读取程序中途出错（信号 \(signal)）：文件太怪，或已损坏", "用原软件打开检查，重新导出")
    case .failed(let exit): ("读取程序没有给出结果（退出码 \(exit)）", "文件太大的拆成几个；再试")
    }
  }
}
