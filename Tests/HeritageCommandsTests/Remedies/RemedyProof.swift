import Foundation
import Heritage
import Testing

@testable import HeritageCommands

/// One refusal, and the proof of what it suggests.
struct RemedyProof {
  let desk: RemedyDesk
  let act: TypedCommand
  let refusal: RemedyDesk.Answer

  private enum Outcome: Equatable {
    case done
    /// A refusal on the way says that nothing helps.
    case saidPlainly
    case lost(String)
  }

  private var name: String { "wenbao \(act.words.joined(separator: " "))" }

  func check() throws {
    for condition in refusal.unmet {
      checkWords(of: condition)
      for command in condition.commands where command.hasPrefix("wenbao ") {
        try check(command, against: condition)
      }
    }
    if case .lost(let why) = try reach(act, at: desk.copy(), depth: 0) {
      Issue.record("\(name): what is suggested does not lead there: \(why)")
    }
  }

  /// The words of a suggestion as the shell takes them: without quotation marks. None has a space in it.
  static func words(of command: String) -> [String] {
    command.split(separator: " ").map { $0.trimmingCharacters(in: ["'"]) }
  }

  /// A cure has a command that does something; what has none says so. Whatever is to be filled in is a known word.
  private func checkWords(of condition: RemedyDesk.Condition) {
    let label = "\(name): \(condition.code) \(condition.message)"
    #expect(
      condition.isCure
        ? !condition.acting.isEmpty || !condition.commands.contains { $0.hasPrefix("wenbao ") }
        : condition.note != nil, "\(label): no cure, and nothing said")
    #expect(condition.note != nil || !condition.commands.isEmpty, "\(label): nothing suggested")
    for command in condition.commands where command.hasPrefix("wenbao ") {
      let words = Self.words(of: command)
      let unknown = words.filter { word in
        ParserWords.containsChinese(word) && Placeholder(rawValue: word) == nil
          && !act.words.contains(word) && !condition.message.contains(word)
      }
      #expect(
        unknown.isEmpty, "\(label): \(command): neither a placeholder nor on record: \(unknown)")
      guard let dots = words.firstIndex(of: "…") else { continue }
      #expect(dots == words.count - 1, "\(label): \(command): … in the middle")
      #expect(
        [[], act.verb].contains(TypedCommand(Array(words.dropFirst())).verb),
        "\(label): \(command): … of another verb")
    }
  }

  /// Executes one suggestion: it is understood, and not refused for what it is to cure; nor does its own refusal point
  /// back at what was tried.
  private func check(_ suggestion: String, against condition: RemedyDesk.Condition) throws {
    let copy = try desk.copy()
    let command = try copy.filled(suggestion, after: act)
    let answer = try copy.run(command)
    let label = "\(name) [\(condition.code) \(condition.message)] suggests \(suggestion)"
    #expect(answer.isDone || answer.exit == 77, "\(label): exit \(answer.exit): \(answer.error)")
    guard answer.exit == 77 else { return }
    #expect(
      !answer.unmet.contains { $0.isSame(as: condition) }, "\(label): refused for the same cause")
    guard command.verb != act.verb else { return }
    for back in answer.unmet.flatMap(\.acting) {
      let target = try copy.filled(back, after: command)
      #expect(
        target.verb != act.verb || target.subjects != act.subjects,
        "\(label), which is refused and suggests \(back): a circle")
    }
  }

  /// Does what is suggested until the act is done, or something says plainly that it cannot be.
  private func reach(_ act: TypedCommand, at desk: RemedyDesk, depth: Int) throws -> Outcome {
    guard depth < 8 else { return .lost("the end of a long way") }
    var act = act
    var trail: [String] = []
    for _ in 0..<12 {
      let answer = try desk.run(act)
      if answer.isDone { return .done }
      // What was asked for may be gone once the cause is cured, such as a duty that begins only now.
      if answer.exit == 66, !trail.isEmpty { return .saidPlainly }
      guard answer.exit == 77 else { return .lost("\(act.words): \(answer.error)") }
      if answer.unmet.contains(where: { !$0.isCure }) { return .saidPlainly }
      trail.append(
        act.words.joined(separator: " ") + " ← "
          + answer.unmet.map(\.message).joined(separator: "；"))
      let before = act
      var hasMoved = false
      for condition in answer.unmet {
        guard let first = condition.acting.first else { return .saidPlainly }
        if first.hasSuffix("…") {
          act = try desk.filled(first, after: act)
          continue
        }
        switch try oneOf(condition.acting, after: act, at: desk, depth) {
        case .done: hasMoved = true
        case .lost(let why):
          return .lost(act.words.joined(separator: " ") + " ← \(condition.message)\n" + why)
        case .saidPlainly: return .saidPlainly
        }
        // The other conditions are asked again: they may be met by now.
        break
      }
      if act == before, !hasMoved { return .lost("stays at \(trail.last ?? "")") }
    }
    return .lost("twelve rounds:\n" + trail.joined(separator: "\n"))
  }

  private func oneOf(
    _ commands: [String], after act: TypedCommand, at desk: RemedyDesk, _ depth: Int
  ) throws -> Outcome {
    var last = Outcome.saidPlainly
    for command in commands {
      last = try reach(try desk.filled(command, after: act), at: desk, depth: depth + 1)
      if last == .done { return .done }
    }
    return last
  }
}
