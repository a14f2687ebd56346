import Heritage

/// Styles (QML) that QGIS takes up from `layer_styles`: bodies dark red, protection areas red, control zones yellow,
/// setting zones green, each with its Chinese name in the legend.
enum QGISStyle {
  static func qml(for layer: MapLayer) -> String {
    layer == .zone ? zones : single(fill: "160,0,0,96", line: "160,0,0,255")
  }

  private static func single(fill: String, line: String) -> String {
    """
    <!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
    <qgis version="3.22" styleCategories="Symbology"><renderer-v2 type="singleSymbol"><symbols>\
    \(symbol("0", fill: fill, line: line))</symbols></renderer-v2></qgis>
    """
  }

  private static var zones: String {
    let kinds: [(ZoneKind, fill: String, line: String)] = [
      (.protectionArea, "255,0,0,64", "255,0,0,255"),
      (.controlZone, "255,215,0,64", "215,175,0,255"),
      (.settingZone, "0,160,0,64", "0,160,0,255"),
    ]
    let categories = kinds.enumerated().map { index, kind in
      "<category render=\"true\" symbol=\"\(index)\" value=\"\(kind.0.rawValue)\" label=\"\(kind.0.displayName)\"/>"
    }
    let symbols = kinds.enumerated().map { index, kind in
      symbol("\(index)", fill: kind.fill, line: kind.line)
    }
    return """
      <!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
      <qgis version="3.22" styleCategories="Symbology"><renderer-v2 type="categorizedSymbol" attr="kind"><categories>\
      \(categories.joined())</categories><symbols>\(symbols.joined())</symbols></renderer-v2></qgis>
      """
  }

  private static func symbol(_ name: String, fill: String, line: String) -> String {
    """
    <symbol name="\(name)" type="fill" alpha="1"><layer class="SimpleFill"><prop k="color" v="\(fill)"/>\
    <prop k="outline_color" v="\(line)"/><prop k="outline_width" v="0.4"/><prop k="style" v="solid"/></layer></symbol>
    """
  }
}
