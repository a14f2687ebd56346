package import Heritage
package import HeritageStore

/// How a paper (文书) was delivered.
package struct DeliveryTerms: Hashable, Sendable {
  /// Who took it: a person, with his unit where that is not the paper's receiver.
  package var recipient: String
  package var method: DeliveryMethod
  package var note: String?

  package init(recipient: String, method: DeliveryMethod, note: String?) {
    self.recipient = recipient
    self.method = method
    self.note = note
  }
}

extension Bureau {
  /// Records that papers were delivered (送达), with the return receipt (送达回证) where there is one.
  package func deliver(
    _ references: [String], _ terms: DeliveryTerms, evidence: [EvidenceFile] = [],
    on day: CivilDate?, isDryRun: Bool = false
  ) throws -> [DocumentSummary] {
    guard !terms.recipient.isBlank else { throw OperationError.recipientMissing }
    return try papers(references, .documentDelivered, evidence, on: day, isDryRun) {
      [
        "recipient": .string(terms.recipient), "method": .string(terms.method.rawValue),
        "note": terms.note.map(JSONValue.string),
      ]
    }
  }

  /// Puts the scan of the signed paper on file (签字件归档).
  package func putSigned(
    _ reference: String, scans: [EvidenceFile], note: String?, on day: CivilDate?,
    isDryRun: Bool = false
  ) throws -> DocumentSummary {
    guard !scans.isEmpty else { throw OperationError.scanMissing }
    let done = try papers([reference], .documentSigned, scans, on: day, isDryRun) {
      ["note": note.map(JSONValue.string)]
    }
    return done[0]
  }

  private func papers(
    _ references: [String], _ type: EntryType, _ files: [EvidenceFile], on day: CivilDate?,
    _ isDryRun: Bool, payload: () -> [String: JSONValue?]
  ) throws -> [DocumentSummary] {
    try write(commit: !isDryRun) { session in
      let occurredOn = day ?? session.today
      guard occurredOn <= session.today else {
        throw OperationError.dayInTheFuture(day: occurredOn, today: session.today)
      }
      var numbers: [String] = []
      for reference in references {
        let document = try session.read.document(reference)
        guard !numbers.contains(document.number) else { continue }
        guard occurredOn >= document.issuedOn else {
          throw OperationError.beforeThePaper(
            document: document.number, issuedOn: document.issuedOn)
        }
        var members = payload()
        members["evidence"] = files.isEmpty ? nil : try session.keep(files)
        try session.append(
          .document(document.number), type, .members(members), occurredOn: occurredOn)
        numbers.append(document.number)
      }
      return try numbers.map { try session.read.document($0) }
    }
  }
}

extension WriteSession {
  /// Puts files into the registry and says in a payload what they are.
  fileprivate func keep(_ files: [EvidenceFile]) throws -> JSONValue {
    .array(
      try files.map { file in
        [
          "name": .string(file.name), "role": .string(EvidenceRole.other.rawValue),
          "sha256": .string(try keep(file)),
        ]
      })
  }
}
