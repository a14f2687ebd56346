extension String {
  /// Whether there is nothing to read in it.
  package var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension String? {
  package var isBlank: Bool { self?.isBlank ?? true }
}
