import Heritage

/// Small documents to build inputs of.
enum Sample {
  static func register(_ body: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <register xmlns="urn:wenbao:register:1" xmlns:gml="http://www.opengis.net/gml/3.2" version="1">
    \(body)
    </register>
    """
  }

  static func batch(_ body: String, code: String = "B1") -> String {
    """
    <batch code="\(code)" kind="protectedSite" ordinal="6" name="示例批次" provenance="sample"
      declaredCount="2">
    <publisher>示例机关</publisher>
    \(body)
    </batch>
    """
  }

  static func site(_ body: String = "", code: String = "S1") -> String {
    """
    <site code="\(code)" township="KS-ZP" category="ancientBuilding">
    <name>示例宅</name><address>示例路1号</address>
    \(body)
    </site>
    """
  }

  static func inspections(_ body: String) -> String {
    """
    <inspections xmlns="urn:wenbao:inspections:1" version="1">
    \(body)
    </inspections>
    """
  }

  static func inspection(code: String, answers: String) -> String {
    """
    <inspection code="\(code)" site="S1" kind="routine" inspectedOn="2026-01-15" unit="U1">
    <inspector>示例甲</inspector>
    \(answers)
    </inspection>
    """
  }

  static func position(_ line: Int, _ column: Int) -> SourcePosition {
    SourcePosition(file: "input.xml", line: line, column: column)
  }
}
