import Heritage
import HeritageOperations
import HeritageStore

/// Asks for what a claim (报整改) says and brings of each hazard: what was done, and the files.
struct ClaimQuestions {
  private let questions: HazardQuestions
  private let common: ClaimTerms
  private let search: PhotoSearch

  init(_ bureau: Bureau, _ common: ClaimTerms, in context: CommandContext) {
    questions = HazardQuestions(bureau, in: context)
    self.common = common
    search = PhotoSearch(folder: context.workingDirectory, home: context.setting("HOME"))
  }

  /// The hazards that are claimed to be rectified, with what is said of each.
  func answers(
    _ numbers: [String], trying attempt: @escaping ([String], ClaimTerms) throws -> Void
  ) throws -> (numbers: [String], terms: [String: ClaimTerms]) {
    try questions.answers(
      numbers,
      .init(begin: common, canMeet: Self.canMeet, attempt: attempt) { _, conditions in
        try terms(for: conditions)
      })
  }

  private static func canMeet(_ condition: UnmetCondition) -> Bool {
    switch condition {
    case .doneMissing, .evidenceMissing, .beforePictureMissing, .afterPictureMissing: true
    default: false
    }
  }

  private func terms(for conditions: [UnmetCondition]) throws -> ClaimTerms? {
    var terms = common
    if common.done.isBlank {
      guard
        let line = try questions.ask(
          "整改情况（后面可写 @ 整改后照片；回车跳过这项）> ", completion: { search.completeBehindSign($0) })
      else { return nil }
      let sign = WalkCommand.startOfPhotos(in: line)
      terms.done = sign.map { String(line[..<line.index(before: $0)]).trimmed } ?? line
      if let sign, let files = try files(String(line[sign...])) { terms.evidence += files }
      if terms.done.isBlank { terms.done = try questions.ask("整改情况", last: nil) }
    }
    if conditions.contains(.beforePictureMissing) {
      terms.evidence += try pictures("整改前照片", as: .before)
    }
    let needsAfter =
      conditions.contains(.afterPictureMissing) && !terms.evidence.map(\.role).contains(.after)
    if needsAfter || (conditions.contains(.evidenceMissing) && terms.evidence.isEmpty) {
      terms.evidence += try pictures("整改后照片", as: .after)
    }
    return terms
  }

  /// Files that are asked for until some are named that can be read.
  private func pictures(
    _ what: String, as role: EvidenceRole
  ) throws -> [(role: EvidenceRole, file: EvidenceFile)] {
    while true {
      guard let line = try questions.ask("\(what)> ", completion: { search.complete($0) }) else {
        questions.say("请写明\(what)。")
        continue
      }
      if let files = try files(line, as: role) { return files }
    }
  }

  /// The files that words of a shell name; `nil` where one cannot be taken, which is said. After the rectification a
  /// file that is no picture is other evidence.
  private func files(
    _ words: String, as role: EvidenceRole = .after
  ) throws -> [(role: EvidenceRole, file: EvidenceFile)]? {
    let findings = search.find(words)
    var texts = findings.faults.map(WalkWords.text)
    do {
      let files = try questions.bureau.evidence(findings.paths, as: role)
      if texts.isEmpty, !files.isEmpty {
        return files.map { file in
          let isPicture = file.file.mediaType.hasPrefix("image/")
          return (role == .after && !isPicture ? .other : role, file.file)
        }
      }
    } catch let error as OperationError {
      texts.append(error.report.text(width: questions.context.terminals.width))
    }
    questions.say(WalkWords.shortened(texts) + "\n文件一个也没有收。")
    return nil
  }
}
