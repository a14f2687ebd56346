import Heritage

/// One rule that an act does not meet, and what can be done about it.
struct Unmet: Hashable, Sendable {
  /// Stable code, `E-…`.
  var code: String
  /// In Chinese; begins with the subject where an act was for several.
  var message: String
  var remedy: Remedy

  /// As `--json` gives it.
  var json: JSONValue {
    [
      "code": .string(code), "message": .string(message),
      "isCure": .bool(remedy.isCure), "note": remedy.note.map(JSONValue.string) ?? .null,
      "remedies": .array(remedy.commands.map(JSONValue.string)),
    ]
  }
}

extension ErrorReport {
  /// An act that was refused: every unmet condition with its code, what has to be said about the way out, and the
  /// commands that help.
  init(refused act: EntryType, subject: String?, _ unmet: [Unmet]) {
    self.init(
      code: unmet.count == 1 ? unmet.first?.code ?? "E-REFUSED" : "E-REFUSED",
      message: "不能办理“\(act.displayName)”\(subject.map { "：\($0)" } ?? "")。没有任何改动。",
      details: unmet.map { "\($0.message) [\($0.code)]" },
      notes: unmet.compactMap(\.remedy.note).eachOnce, unmet: unmet,
      remedy: unmet.flatMap(\.remedy.commands).eachOnce, exit: .refused)
  }
}
