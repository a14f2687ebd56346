/// A command line taken apart: who acts, noun and verb, what it is about, and its options with their values.
struct TypedCommand: Hashable {
  var officer: String?
  var verb: [String]
  var subjects: [String] = []
  var options: [(name: String, values: [String])] = []
  /// Ends with `…`: whatever else was typed before is typed again.
  var isOpenEnded = false

  /// From words without the program's name.
  init(_ words: [String]) {
    var words = words[...]
    if words.first == "--as" {
      officer = words.dropFirst().first
      words = words.dropFirst(2)
    }
    verb = words.prefix(2).filter { $0 != "…" }
    for word in words.dropFirst(verb.count) {
      if word == "…" {
        isOpenEnded = true
      } else if word.hasPrefix("--") {
        options.append((word, []))
      } else if options.isEmpty {
        subjects.append(word)
      } else {
        options[options.count - 1].values.append(word)
      }
    }
  }

  var words: [String] {
    (officer.map { ["--as", $0] } ?? []) + verb + subjects
      + options.flatMap { [$0.name] + $0.values }
  }

  /// What was typed before, with what this one states in place of it.
  func completed(by typed: TypedCommand) -> TypedCommand {
    var whole = self
    whole.officer = officer ?? typed.officer
    guard isOpenEnded else { return whole }
    whole.isOpenEnded = false
    if whole.verb.isEmpty { whole.verb = typed.verb }
    if whole.subjects.isEmpty { whole.subjects = typed.subjects }
    let stated = Set(options.map(Self.key))
    whole.options = typed.options.filter { !stated.contains(Self.key($0)) } + options
    return whole
  }

  /// What an option sets: of `--level fire=3` the level of that factor alone.
  private static func key(_ option: (name: String, values: [String])) -> String {
    guard let value = option.values.first, value.contains("=") else { return option.name }
    return option.name + value.prefix { $0 != "=" }
  }

  static func == (left: Self, right: Self) -> Bool { left.words == right.words }
  func hash(into hasher: inout Hasher) { hasher.combine(words) }
}
