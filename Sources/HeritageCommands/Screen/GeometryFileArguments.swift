import ArgumentParser

/// How a file of geometry is to be taken, where it does not say so itself.
struct GeometryFileArguments: ParsableArguments {
  @Option(help: ArgumentHelp("文件没有写明坐标系时的坐标系，如 EPSG:4549", valueName: "坐标系"))
  var crs: String?

  @Option(help: ArgumentHelp("只取这一图层（DXF、GeoPackage）", valueName: "图层"))
  var layer: String?

  init() {}
}
