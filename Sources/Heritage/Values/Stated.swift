/// A value of the record, or the reason why there is none.
///
/// "Unknown", "none", "not applicable" and "awaiting document" are four different facts in a
/// protection record (记录档案); none of them is an empty string.
public enum Stated<Value: Hashable & Sendable>: Hashable, Sendable {
  case known(Value)
  /// 未知: nobody has established it yet.
  case unknown
  /// 无: established that there is none.
  case none
  /// 不适用: the question does not arise for this site.
  case notApplicable
  /// 待文件: it depends on a document that has not arrived (a publication, a provincial approval).
  case awaitingDocument

  /// The value, where there is one.
  public var value: Value? {
    if case .known(let value) = self { value } else { nil }
  }

  /// The state alone, as it is stored beside the value.
  public var state: StatedState {
    switch self {
    case .known: .known
    case .unknown: .unknown
    case .none: .none
    case .notApplicable: .notApplicable
    case .awaitingDocument: .awaitingDocument
    }
  }

  /// Puts value and state together again. `nil` where they contradict each other: a known value that
  /// is missing, or a value beside another state.
  public init?(value: Value?, state: StatedState) {
    switch (value, state) {
    case (.some(let value), .known): self = .known(value)
    case (.none, .unknown): self = .unknown
    case (.none, .none): self = .none
    case (.none, .notApplicable): self = .notApplicable
    case (.none, .awaitingDocument): self = .awaitingDocument
    default: return nil
    }
  }

  /// The same state with the value changed.
  public func map<Other>(_ transform: (Value) -> Other) -> Stated<Other> {
    switch self {
    case .known(let value): .known(transform(value))
    case .unknown: .unknown
    case .none: .none
    case .notApplicable: .notApplicable
    case .awaitingDocument: .awaitingDocument
    }
  }
}
