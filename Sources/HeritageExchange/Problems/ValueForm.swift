/// The form that a value should have had.
enum ValueForm: Hashable, Sendable {
  case code, itemReference, date, count, ordinal, number, surveyCode, statisticalCode,
    statisticalEdition, identifier, notEmpty
  case atMost(characters: Int)
  /// Too long; how long it may be is not told.
  case shorter
  case atMostValue(String)
  case atLeastValue(String)
  case unknown
}
