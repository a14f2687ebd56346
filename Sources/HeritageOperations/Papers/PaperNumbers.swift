import Heritage
import HeritageStore

/// The numbers of the papers (文书) that one command makes: what it does for one unit stands on one paper.
final class PaperNumbers {
  private struct Key: Hashable {
    var kind: DocumentKind
    var unit: String?
  }

  private let session: WriteSession
  private var given: [Key: String] = [:]
  private var last: [DocumentKind: CheckedNumber] = [:]

  init(session: WriteSession) { self.session = session }

  /// The number for a unit: a new one the first time; `nil` for kinds that have no numbers of their own.
  func number(of kind: DocumentKind, for unit: String?) throws -> String? {
    let key = Key(kind: kind, unit: unit)
    if let number = given[key] { return number }
    guard let numbering = kind.numbering else { return nil }
    // The paper of the number before may still be unwritten, where its act was refused.
    let next = try last[kind]?.next ?? session.nextNumber(numbering)
    last[kind] = next
    given[key] = next.description
    return next.description
  }
}
