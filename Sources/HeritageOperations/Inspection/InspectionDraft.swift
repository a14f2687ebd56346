import Heritage
import HeritageStore

#if canImport(Glibc)
  import Glibc
#endif

/// An inspection that is not committed yet, kept in a file beside the registry.
package struct InspectionDraft: Hashable, Sendable {
  package var head: InspectionHead
  package var answers: [String: WalkAnswer]
  package var unfinished: UnfinishedAnswer?

  /// What a walk has come to.
  package init(head: InspectionHead, of walk: InspectionWalk) {
    self.head = head
    answers = walk.answers
    unfinished = walk.unfinished
  }
}

extension InspectionDraft {
  /// The items that something was said of.
  package var items: Set<String> {
    Set(answers.keys).union(unfinished.map { [$0.item] } ?? [])
  }

  /// `<registry>.inspect-SITE.json`.
  package static func path(site: String, registry: String) -> String {
    "\(registry).inspect-\(site).json"
  }

  /// The draft of a site; `nil` where there is none.
  package static func load(site: String, registry: String) throws -> InspectionDraft? {
    let path = path(site: site, registry: registry)
    guard access(path, F_OK) == 0 else { return nil }
    let bytes = try ImportInput(file: path).contents()
    guard let json = try? JSONValue(parsing: String(decoding: bytes, as: UTF8.self)),
      let draft = InspectionDraft(json), draft.head.site == site
    else { throw OperationError.draftUnreadable(path: path) }
    return draft
  }

  /// Writes the draft, so that at every moment the file is either the old one or the new one.
  package func save(registry: String) throws {
    let path = Self.path(site: head.site, registry: registry)
    let temporary = path + ".tmp"
    unlink(temporary)
    let file = try OutputFile(creating: temporary)
    try file.write(json.indentedText + "\n")
    try file.close()
    // rename(2) returns -1 with errno set.
    guard rename(temporary, path) == 0 else {
      throw OperationError.outputUnwritable(path: path, fault: .last)
    }
  }

  package static func remove(site: String, registry: String) {
    unlink(path(site: site, registry: registry))
  }
}

extension InspectionDraft {
  private static let version = 1

  var json: JSONValue {
    .members([
      "version": .integer(Self.version), "code": .string(head.code), "site": .string(head.site),
      "kind": .string(head.kind.rawValue), "inspectedOn": .string(head.inspectedOn.description),
      "unit": .string(head.unit), "inspectors": .array(head.inspectors.map(JSONValue.string)),
      "checklists": .array(head.checklists.map(JSONValue.string)),
      "answers": .object(answers.mapValues(\.json)),
      "unfinished": unfinished.map { one in
        [
          "item": .string(one.item), "question": .string(one.question.rawValue),
          "answer": one.answer.json,
        ]
      },
    ])
  }

  /// `nil` where it is not what ``json`` writes.
  init?(_ json: JSONValue) {
    guard json["version"]?.integer == Self.version, let code = json["code"]?.string,
      let site = json["site"]?.string,
      let kind = json["kind"]?.string.flatMap(InspectionKind.init(rawValue:)),
      let day = json["inspectedOn"]?.string.flatMap({ CivilDate($0) }),
      let unit = json["unit"]?.string, let inspectors = json["inspectors"]?.strings,
      let checklists = json["checklists"]?.strings, case .object(let members)? = json["answers"]
    else { return nil }
    head = InspectionHead(
      code: code, site: site, kind: kind, inspectedOn: day, unit: unit, inspectors: inspectors,
      checklists: checklists)
    answers = [:]
    for (item, member) in members {
      guard let answer = WalkAnswer(member) else { return nil }
      answers[item] = answer
    }
    guard let member = json["unfinished"] else { return }
    unfinished = UnfinishedAnswer(member)
    if unfinished == nil { return nil }
  }
}

extension UnfinishedAnswer {
  fileprivate init?(_ json: JSONValue) {
    guard let item = json["item"]?.string,
      let question = json["question"]?.string.flatMap(Question.init(rawValue:)),
      let answer = json["answer"].flatMap({ WalkAnswer($0) })
    else { return nil }
    self.init(item: item, question: question, answer: answer)
  }
}

extension WalkAnswer {
  fileprivate var json: JSONValue {
    .members([
      "result": .string(result.rawValue), "note": note.map(JSONValue.string),
      "grade": grade.map { .string($0.rawValue) },
      "photos": .array(photos.map(JSONValue.string)),
    ])
  }

  fileprivate init?(_ json: JSONValue) {
    guard let result = json["result"]?.string.flatMap(AnswerResult.init(rawValue:)),
      let photos = json["photos"]?.strings
    else { return nil }
    self.init(result)
    note = json["note"]?.string
    grade = json["grade"]?.string.flatMap(HazardGrade.init(rawValue:))
    self.photos = photos
  }
}

extension JSONValue {
  fileprivate var strings: [String]? {
    guard let array else { return nil }
    let texts = array.compactMap(\.string)
    return texts.count == array.count ? texts : nil
  }
}
