import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// What can stand at the end of a command line that is being typed.
struct Completion {
  struct Candidate: Equatable {
    var value: String
    /// What it is; empty where the value says so itself.
    var what = ""
  }

  /// The most candidates from a registry: more than that nobody looks through.
  static let most = 200

  private let node: CommandNode
  /// What stands behind the verb, without the word at the cursor.
  private let rest: [String]
  private let current: String
  private let context: CommandContext

  init(_ words: [String], below root: CommandNode, in context: CommandContext) {
    current = words.last ?? ""
    let invocation = Invocation(Array(words.dropLast()), below: root)
    node = invocation.node
    rest = Array(invocation.arguments.dropFirst(invocation.node.words.count))
    self.context = context
  }

  var candidates: [Candidate] {
    guard node.isVerb else { return rest.isEmpty ? commands : [] }
    let shapes = ArgumentShape.all(of: node.type).filter(\.shouldDisplay)
    let slots = ArgumentSlots(rest, of: shapes)
    if let open = slots.open { return values(of: open, slots) }
    if current.hasPrefix("-") { return options(shapes) }
    return slots.missing.first.map { values(of: $0, slots) } ?? options(shapes)
  }

  /// Nouns and verbs: by their English names, or by the Chinese ones where such a word is begun.
  private var commands: [Candidate] {
    node.children.filter(\.configuration.shouldDisplay).compactMap { child in
      let names = current.isEmpty ? [child.names[0]] : child.names.filter { $0.hasPrefix(current) }
      return names.first.map { Candidate(value: $0, what: child.configuration.abstract) }
    }
  }

  private func options(_ shapes: [ArgumentShape]) -> [Candidate] {
    shapes.filter { $0.kind != .positional && ($0.isRepeating || !isGiven($0)) }.compactMap {
      shape in
      let names = (shape.names ?? []).map(\.spelling).filter { $0.hasPrefix("--") }
      return names.first { $0.hasPrefix(current) }
        .map { Candidate(value: $0, what: shape.abstract ?? "") }
    }
  }

  private func isGiven(_ shape: ArgumentShape) -> Bool {
    (shape.names ?? []).contains { rest.contains($0.spelling) }
  }

  private func values(of shape: ArgumentShape, _ slots: ArgumentSlots) -> [Candidate] {
    if let values = shape.allValues, !values.isEmpty { return terms(values, shape) }
    switch ArgumentSubject(shape) {
    case .record(let kind): return records(kind, slots)
    case .day: return days
    case .bound: return days
    case nil: break
    }
    switch shape.valueName {
    case "文件", "备份": return [Candidate(value: ":files")]
    case "目录": return [Candidate(value: ":folders")]
    default: return []
    }
  }

  /// The terms of a vocabulary: codes, or Chinese names where one is begun.
  private func terms(_ values: [String], _ shape: ArgumentShape) -> [Candidate] {
    values.compactMap { value in
      let name = shape.allValueDescriptions?[value] ?? value
      if value.hasPrefix(current) {
        return Candidate(value: value, what: name == value ? "" : name)
      }
      return name.hasPrefix(current) ? Candidate(value: name, what: value) : nil
    }
  }

  private var days: [Candidate] {
    guard let today = try? bureau([]).today else { return [] }
    return ["今天", "昨天", "月底", "季末"].compactMap { word in
      CivilDate(written: word, today: today).map { Candidate(value: $0.description, what: word) }
    }.filter { $0.value.hasPrefix(current) }
  }

  /// Codes and names of the registry. Where it cannot be read there is nothing to offer, and the command itself will say
  /// why.
  private func records(_ kind: RecordReference.Kind, _ slots: ArgumentSlots) -> [Candidate] {
    let found = try? bureau(slots.slots).read { session in
      switch kind {
      case .hazard: try hazards(session)
      case .zone: try zones(session, slots)
      default: try session.namedRecords(kind)
      }
    }
    let begun = NameSearch.folded(current)
    let byCode = (found ?? []).filter { NameSearch.folded($0.code).hasPrefix(begun) }
      .map { Candidate(value: $0.code, what: $0.what) }
    let byName = (found ?? []).filter {
      !begun.isEmpty && NameSearch.folded($0.name).hasPrefix(begun)
    }
    .map { Candidate(value: $0.name, what: $0.code) }
    return Array((byCode.isEmpty ? byName : byCode).prefix(Self.most))
  }

  /// The zones of the site that stands on the line.
  private func zones(_ session: ReadSession, _ slots: ArgumentSlots) throws -> [NamedRecord] {
    let site = slots.slots.first { $0.subject == .record(.site) }?.text
    return try site.map { try session.namedZones(of: $0, on: session.today) } ?? []
  }

  /// The hazards for which the verb can be meant, the newest last.
  private func hazards(_ session: ReadSession) throws -> [NamedRecord] {
    var filter = HazardFilter()
    filter.states = HazardStep.states(before: node.words.last ?? "")
    return try session.hazards(filter).suffix(Self.most).map {
      NamedRecord(code: $0.number, name: $0.siteName, note: $0.description)
    }
  }

  private func bureau(_ slots: [ArgumentSlots.Slot]) throws -> Bureau {
    let path = slots.last { $0.shape.preferredName?.spelling == "--registry" }?.text
    return try context.bureau(
      at: context.registryPath(named: path), officer: nil, onBehalfPaper: nil)
  }
}

/// The states that a hazard is in before a verb of the straight path.
private enum HazardStep {
  static func states(before verb: String) -> [HazardState] {
    switch verb {
    case "order": [.registered, .reopened]
    case "claim", "extend", "decide-extension": [.ordered]
    case "accept", "send-back": [.claimed]
    case "strike": [.accepted]
    case "show", "history", "list": []
    default: HazardState.allCases.filter(\.isOpen)
    }
  }
}

extension NamedRecord {
  /// Name and what tells it apart, as a shell shows it behind the code.
  fileprivate var what: String {
    [name == code ? "" : name, note].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
