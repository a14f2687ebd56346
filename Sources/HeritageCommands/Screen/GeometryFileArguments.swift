import ArgumentParser
import HeritageExchange

/// How a file of geometry is to be taken, where it does not say so itself.
struct GeometryFileArguments: ParsableArguments {
  @Option(help: ArgumentHelp("文件没有写明坐标系时的坐标系，如 EPSG:4549", valueName: "坐标系"))
  var crs: String?

  @Option(help: ArgumentHelp("只取这一图层（DXF、GeoPackage）", valueName: "图层"))
  var layer: String?

  @Option(
    help: ArgumentHelp("拐点坐标表的经纬度怎么写：decimal 十进制度、dms 度分秒（120.5730 即 120°57′30″）", valueName: "写法"))
  var angles: AngleNotation?

  init() {}

  /// What these say of a file.
  var options: FeatureFileOptions {
    FeatureFileOptions(system: crs, layer: layer, angles: angles)
  }
}
