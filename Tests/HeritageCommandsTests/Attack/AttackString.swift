/// Text that was chosen to do harm where it comes out again.
enum AttackString {
  /// What a spreadsheet takes for a formula; it must stand first.
  static let leads = [
    "=HYPERLINK(\"http://x\",\"点\")", "+1+1", "-1+1", "@SUM(A1)", "＝1", "'", "\"", " ", "示例",
  ]

  /// By what it is aimed at. XML 1.0 can carry all of these.
  static let carried: [(aim: String, text: String)] = [
    ("page", "<script>alert(1)</script>"), ("attribute", "\" onmouseover=\"x"),
    ("style sheet", "</style><svg onload=x>\\22;}*{}"),
    ("statement of SQL", "'); DROP TABLE entry; --"),
    ("order of reading", "\u{202E}gnp\u{2066}\u{200F}\u{61C}"),
    ("width", "\u{200B}\u{2060}\u{3164}\u{FEFF}"),
    ("terminal, C1", "\u{9B}31m\u{85}\u{9D}\u{7F}"), ("table", "a,\"b\";c\td"),
    ("XML", "]]>&e;&#27;<!-- -->"),
    ("JSON", "{\"a\":[1]}\\u0000\\"), ("format", "%s%n${x}{0}"), ("shell", "`id`$(id);|"),
    ("plane 2", "\u{20BB7}"), ("combining", "e\u{301}\u{302}\u{20DD}"),
    ("tags", "\u{E0041}"),
    ("line", "\u{2028}\u{2029}"),
  ]

  /// Only the command line can carry these.
  static let controls: [(aim: String, text: String)] = [
    ("terminal, CSI", "\u{1B}[31m\u{1B}[2J"), ("terminal, OSC 8", "\u{1B}]8;;http://x\u{7}"),
    ("overwriting", "\u{8}\u{8}\r"), ("bell and others", "\u{7}\u{1}\u{C}\u{B}"),
  ]

  /// One text of all of them; `mark` tells where it was put in.
  static func text(_ lead: String, _ mark: String, hasControls: Bool) -> String {
    lead + (carried + (hasControls ? controls : [])).map(\.text).joined() + "〔\(mark)〕"
  }

  /// For fields of forty characters.
  static func short(_ lead: String, _ mark: String) -> String {
    "\(lead.prefix(2))<b>\u{202E}\u{9B}\"&〔\(mark)〕"
  }

  /// As it stands in an attribute or an element.
  static func xml(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t": escaped += "&#9;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
