import Heritage

/// What a stable code means, why its rule exists, how it usually comes about and what to do about it (解释).
struct Explanation: Hashable, Sendable {
  /// `E-…`, `W-…`, or the name of a check or of a reason.
  var code: String
  /// A few words, for lists.
  var title: String
  /// What is said by it, in a sentence or two.
  var meaning: String
  /// The rule or the risk behind it.
  var rationale: String?
  /// How it usually comes about.
  var occasion: String?
  /// What to do, where that is no command or more than one.
  var advice: String?
  /// The commands that help, with placeholders for what only the user knows.
  var commands: [String]
  /// How a command ends that reports it; none where the code is only named in a result.
  var exits: [ExitStatus]
  /// The matter of law behind it.
  var law: LegalMatter?
  /// Codes of the same rule elsewhere: of a trigger, that of the program.
  var related: [String]

  init(
    _ code: String, _ title: String, _ meaning: String, why rationale: String? = nil,
    when occasion: String? = nil, do advice: String? = nil, try commands: [String] = [],
    exit exits: [ExitStatus] = [], law: LegalMatter? = nil, also related: [String] = []
  ) {
    self.code = code
    self.title = title
    self.meaning = meaning
    self.rationale = rationale
    self.occasion = occasion
    self.advice = advice
    self.commands = commands
    self.exits = exits
    self.law = law
    self.related = related
  }

  /// The same, ending as its kind usually ends unless it says otherwise.
  func ending(_ usual: [ExitStatus]) -> Explanation {
    guard exits.isEmpty else { return self }
    var copy = self
    copy.exits = usual
    return copy
  }
}
