import HeritageTestSupport
import Testing

/// Something that a plain session tries and is refused.
struct Refusal: Sendable, CustomTestStringConvertible {
  let sentence: String
  let stage: SampleStage
  /// What the session does before, with success.
  var given = ""
  /// One statement.
  let attempt: String
  /// What SQLite says, without the words around it.
  let error: String
  /// The trigger that refuses: without it the attempt ends otherwise.
  let trigger: String?

  var testDescription: String { sentence }

  init(
    _ sentence: String, _ stage: SampleStage, given: String = "", _ attempt: String,
    _ error: String, by trigger: String?
  ) {
    self.sentence = sentence
    self.stage = stage
    self.given = given
    self.attempt = attempt
    self.error = error
    self.trigger = trigger
  }

  /// The same for a forged entry.
  init(
    _ sentence: String, _ stage: SampleStage, given: String = "", _ attempt: Forgery,
    _ error: String, by trigger: String?
  ) {
    self.init(sentence, stage, given: given, attempt.sql, error, by: trigger)
  }

  /// What `sqlite3` writes to standard error.
  var text: String { text(line: 1) }

  /// The same of an attempt that begins on a line.
  func text(line: Int) -> String { "Runtime error near line \(line): \(error) (19)\n" }

  /// The attempt is refused with the whole text expected, and the file is as it was.
  func prove() throws {
    let registry = try prepared()
    let before = try registry.dumpDigest()
    let result = try registry.plainSession(attempt)
    #expect(result.error == text)
    #expect(result.output == "")
    #expect(result.exit == 1)
    #expect(try registry.dumpDigest() == before)
  }

  /// Without the trigger the attempt succeeds, or something else refuses.
  func proveNeedOfTheTrigger() throws {
    let trigger = try #require(trigger)
    let registry = try prepared()
    // On one line, so that what is said of the attempt names the same line.
    let result = try registry.plainSession("DROP TRIGGER \(trigger); \(attempt)")
    #expect(result.error != text)
    #expect(!result.error.contains("no such trigger"))
  }

  private func prepared() throws -> TemporaryRegistry {
    let registry = try TemporaryRegistry(stage)
    if !given.isEmpty { #expect(try registry.plainSession(given) == .quiet) }
    return registry
  }
}
