/// An act on protective works that were proposed.
public enum WorksAct: Hashable, Sendable {
  case approve(WorksApproval)
  case start(WorksStart)
  /// Progress (进展), with what was paid on that occasion in whole yuan.
  case report(progress: String, paid: Int?)
  case accept(WorksAcceptance)
  case close(reason: String?)

  /// The type of its entry.
  public var entryType: EntryType {
    switch self {
    case .approve: .worksApproved
    case .start: .worksStarted
    case .report: .worksReported
    case .accept(let acceptance):
      acceptance.result == .qualified ? .worksAccepted : .worksSentBack
    case .close: .worksClosed
    }
  }

  /// The members of its entry, evidence left out.
  public var members: [String: JSONValue?] {
    switch self {
    case .approve(let approval): approval.members
    case .start(let start): start.members
    case .report(let progress, let paid):
      ["progress": .string(progress.trimmed), "paid": paid.map(JSONValue.integer)]
    case .accept(let acceptance): acceptance.members
    case .close(let reason): ["reason": reason.stated]
    }
  }
}
