/// A term of a closed vocabulary: a short ASCII code that is stored and exchanged, and the Chinese
/// words that are shown.
public protocol CodedTerm: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The term as users read it.
  var displayName: String { get }
}
