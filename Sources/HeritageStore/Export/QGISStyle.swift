import Heritage

/// Styles (QML) that QGIS takes up from `layer_styles`: the colours of the legend, a marker and a label for each point,
/// larger zones below smaller ones, Chinese names of the fields, and a map tip.
enum QGISStyle {
  static func qml(for layer: MapLayer) -> String {
    let renderer =
      switch layer {
      case .place: categories(layer, marker)
      case .zone: categories(layer, area, order: "$area")
      case .site, .part: shapes
      }
    let labels = layer == .place ? labeling : ""
    return """
      <!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
      <qgis version="3.22" styleCategories="Symbology|Labeling|Fields|MapTips" labelsEnabled="\(labels.isEmpty ? 0 : 1)">\
      \(renderer)\(labels)<aliases>\(aliases(layer))</aliases>\
      <previewExpression>\(escaped(label(layer)))</previewExpression><mapTip>\(escaped(mapTip(layer)))</mapTip></qgis>
      """
  }

  // MARK: Symbols

  /// One symbol for each entry of the legend, told apart by the column `legend`.
  ///
  /// - Parameter order: an expression by which features are drawn, the greatest first.
  private static func categories(
    _ layer: MapLayer, _ symbol: (String, MapLegend) -> String, order: String? = nil
  ) -> String {
    let categories = layer.legend.enumerated().map { index, entry in
      "<category render=\"true\" symbol=\"\(index)\" value=\"\(entry.displayName)\" label=\"\(entry.displayName)\"/>"
    }
    let symbols = layer.legend.enumerated().map { symbol("\($0)", $1) }
    let ordering = order.map {
      "<orderby><orderByClause asc=\"0\" nullsFirst=\"0\">\($0)</orderByClause></orderby>"
    }
    return """
      <renderer-v2 type="categorizedSymbol" attr="legend" symbollevels="0" enableorderby="\(order == nil ? 0 : 1)">\
      <categories>\(categories.joined())</categories><symbols>\(symbols.joined())</symbols>\(ordering ?? "")</renderer-v2>
      """
  }

  /// Bodies are points, lines or areas: a rule for each, for a symbol of another kind is not drawn at all.
  private static var shapes: String {
    let kinds = [("Point", "点"), ("Line", "线"), ("Polygon", "面")]
    let rules = kinds.enumerated().map { index, kind in
      "<rule key=\"{\(index + 1)}\" symbol=\"\(index)\" label=\"\(MapLegend.body.displayName)（\(kind.1)）\" "
        + "filter=\"geometry_type($geometry) = '\(kind.0)'\"/>"
    }
    return """
      <renderer-v2 type="RuleRenderer" symbollevels="0"><rules key="{0}">\(rules.joined())</rules><symbols>\
      \(point("0", .body, size: "2"))\(line("1", .body))\(area("2", .body))</symbols></renderer-v2>
      """
  }

  private static func marker(_ name: String, _ legend: MapLegend) -> String {
    point(name, legend, size: "3.6")
  }

  private static func point(_ name: String, _ legend: MapLegend, size: String) -> String {
    symbol(
      name, "marker", "SimpleMarker",
      [
        ("name", "circle"), ("color", legend.line.channels(opacity: 255)),
        ("outline_color", "255,255,255,255"), ("outline_width", "0.4"), ("size", size),
        ("size_unit", "MM"),
      ])
  }

  private static func line(_ name: String, _ legend: MapLegend) -> String {
    symbol(
      name, "line", "SimpleLine",
      [
        ("line_color", legend.line.channels(opacity: 255)), ("line_style", "solid"),
        ("line_width", "0.6"), ("line_width_unit", "MM"),
      ])
  }

  private static func area(_ name: String, _ legend: MapLegend) -> String {
    symbol(
      name, "fill", "SimpleFill",
      [
        ("color", legend.fill.channels(opacity: legend.opacity)),
        ("outline_color", legend.line.channels(opacity: 255)), ("outline_width", "0.4"),
        ("outline_style", "solid"), ("style", "solid"),
      ])
  }

  private static func symbol(
    _ name: String, _ type: String, _ layer: String, _ properties: [(String, String)]
  ) -> String {
    let properties = properties.map { "<prop k=\"\($0.0)\" v=\"\($0.1)\"/>" }.joined()
    return "<symbol name=\"\(name)\" type=\"\(type)\" alpha=\"1\">"
      + "<layer class=\"\(layer)\" enabled=\"1\" pass=\"0\">\(properties)</layer></symbol>"
  }

  // MARK: Words

  /// The name beside the marker, in lines of fourteen characters: names may have sixty.
  private static var labeling: String {
    """
    <labeling type="simple"><settings>\
    <text-style isExpression="1" fieldName="regexp_replace(&quot;name&quot;, '(.{14})(?=.)', '\\\\1\\n')" fontSize="9" \
    fontSizeUnit="Point" textColor="40,40,40,255"><text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" \
    bufferColor="255,255,255,255"/></text-style><placement placement="6" offsetType="1" dist="1" distUnits="MM" \
    predefinedPositionOrder="R,TR,BR,L,TL,BL,TSR,BSR"/></settings></labeling>
    """
  }

  private static func aliases(_ layer: MapLayer) -> String {
    layer.columns.enumerated().map { index, column in
      // Before them come fid and, for QGIS no field, the geometry.
      "<alias index=\"\(index + 1)\" field=\"\(column.name)\" name=\"\(column.title)\"/>"
    }.joined()
  }

  private static func label(_ layer: MapLayer) -> String {
    layer.titleColumns.map { "coalesce(\"\($0)\", '')" }.joined(separator: " || ' ' || ")
  }

  /// HTML with expressions in it; what a text of the registry says stays text.
  private static func mapTip(_ layer: MapLayer) -> String {
    let shown: Set<String> = [
      "level", "batch", "township", "address", "class", "text", "stated_area", "computed_area",
      "risk_grade_name", "open_hazards", "overdue_hazards", "major_hazards", "last_inspected",
    ]
    let rows = layer.columns.filter { shown.contains($0.name) }.map {
      "<br>\($0.title)：[% \(shownText(of: $0)) %]"
    }
    return "<b>[% \(plain(label(layer))) %]</b>" + rows.joined()
  }

  private static func shownText(of column: MapColumn) -> String {
    switch column.kind {
    case .text: "coalesce(\(plain("\"\(column.name)\"")), '—')"
    case .number: "coalesce(format_number(\"\(column.name)\", 2), '—')"
    case .count: "coalesce(to_string(\"\(column.name)\"), '—')"
    case .date: "coalesce(format_date(\"\(column.name)\", 'yyyy-MM-dd'), '—')"
    }
  }

  /// QGIS replaces the keys of a map in their order: `&` comes first.
  private static func plain(_ expression: String) -> String {
    "replace(\(expression), map('&', '&amp;', '<', '&lt;', '>', '&gt;'))"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
