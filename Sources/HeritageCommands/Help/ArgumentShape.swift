/// One argument of a command, as the parser describes it in its dump of the help.
struct ArgumentShape: Decodable {
  enum Kind: String, Decodable { case positional, option, flag }

  struct Name: Decodable {
    var kind: String
    var name: String

    /// As it is typed: `-r`, `--registry`.
    var spelling: String { (kind == "long" ? "--" : "-") + name }
  }

  var kind: Kind
  var shouldDisplay: Bool
  var isOptional: Bool
  var isRepeating: Bool
  var parsingStrategy: String?
  var names: [Name]?
  var preferredName: Name?
  var valueName: String?
  var defaultValue: String?
  var allValues: [String]?
  var allValueDescriptions: [String: String]?
  var abstract: String?
  var discussion: String?
}

extension ArgumentShape {
  /// The left column of a help page.
  var label: String {
    let value = "<\(valueName ?? "")>"
    let spellings = (names ?? []).map(\.spelling).sorted { $0.count < $1.count }
    let joined = spellings.joined(separator: ", ")
    return switch kind {
    case .positional: value
    case .option: "\(joined) \(value)"
    case .flag: joined
    }
  }

  /// How it stands in the line of usage.
  var synopsis: String {
    let value = "<\(valueName ?? "")>" + (isRepeating ? " ..." : "")
    let name = preferredName?.spelling ?? ""
    let whole =
      switch kind {
      case .positional: value
      case .option: "\(name) \(value)"
      case .flag: name
      }
    let optional = isOptional ? "[\(whole)]" : whole
    return parsingStrategy == "postTerminator" ? "-- \(optional)" : optional
  }

  /// The right column of a help page.
  var explanation: String {
    let notes = [defaultNote, valuesNote].compactMap(\.self).joined(separator: "；")
    let text = ParserWords.translatePhrases(in: abstract ?? "") + HelpWords.aside(notes)
    return discussion.map { "\(text)\n\($0)" } ?? text
  }

  private var defaultNote: String? {
    guard let defaultValue, !defaultValue.isEmpty else { return nil }
    return HelpWords.defaultValue(defaultValue)
  }

  private var valuesNote: String? { valueList.map(HelpWords.values) }

  /// The values that it can have, each as its code and its Chinese name; `nil` where they are not listed.
  var valueList: [String]? {
    guard let allValues, !allValues.isEmpty, kind != .flag else { return nil }
    return allValues.map { value in
      let name = allValueDescriptions?[value] ?? value
      return name == value ? value : "\(value) \(name)"
    }
  }

  var isGlobal: Bool {
    (names ?? []).contains { GlobalOptions.spellings.contains($0.spelling) || $0.name == "help" }
  }
}
