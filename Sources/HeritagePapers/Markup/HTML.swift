import Heritage

/// A piece of an HTML page. Text is escaped where it is written; there is no way to put markup in as text.
indirect enum HTML {
  case text(String)
  case element(String, attributes: [(name: String, value: String)], [HTML])
  /// The style sheet, which is written as it is: ours, and never what a user typed.
  case style(String)
  /// Several pieces one after the other.
  case group([HTML])

  /// An element of a class.
  static func tag(_ name: String, _ style: String? = nil, _ children: [HTML]) -> HTML {
    .element(name, attributes: style.map { [("class", $0)] } ?? [], children)
  }

  /// An element that holds nothing but text.
  static func tag(_ name: String, _ style: String? = nil, _ text: String) -> HTML {
    tag(name, style, [.text(text)])
  }

  /// The element with a piece before all that it holds.
  func beginning(with piece: HTML) -> HTML {
    guard case .element(let name, let attributes, let children) = self else {
      return .group([piece, self])
    }
    return .element(name, attributes: attributes, [piece] + children)
  }

  /// The element with a piece behind all that it holds.
  func ending(with piece: HTML) -> HTML {
    guard case .element(let name, let attributes, let children) = self else {
      return .group([self, piece])
    }
    return .element(name, attributes: attributes, children + [piece])
  }

  /// Elements without an end tag.
  private static let void: Set<String> = ["br", "img", "meta", "col"]

  func write(to page: inout String) {
    switch self {
    case .text(let text): page += Self.escaped(text)
    case .style(let sheet): page += "<style>\n\(sheet)\n</style>"
    case .group(let pieces): for piece in pieces { piece.write(to: &page) }
    case .element(let name, let attributes, let children):
      page += "<\(name)"
      for attribute in attributes {
        page += " \(attribute.name)=\"\(Self.escaped(attribute.value))\""
      }
      page += ">"
      guard !Self.void.contains(name) else { return }
      for child in children { child.write(to: &page) }
      page += "</\(name)>"
    }
  }

  /// Text as a page shows it: line ends become breaks, and characters that cannot be seen, or that turn the
  /// direction of writing, are shown by their numbers.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n": escaped += "<br>"
      case "\t": escaped += " "
      default:
        if scalar.isUnseen {
          escaped += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        } else {
          escaped.unicodeScalars.append(scalar)
        }
      }
    }
    return escaped
  }
}
