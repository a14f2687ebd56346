import Heritage

/// Builds the records of one format from the events inside them. No tree is kept.
///
/// Whatever comes, in whatever order, a builder goes on: what does not fit has been reported by the
/// validator, and the record is refused.
protocol RecordBuilder: AnyObject {
  /// An element inside a record starts, or the record's own.
  func start(_ element: ElementName, _ attributes: Attributes, _ context: inout BuildContext)
  /// It ends; `context.text` holds its text if it has no children.
  func end(_ element: ElementName, _ context: inout BuildContext)
  /// The record that just ended, checked by the rules of its kind.
  func take(_ context: inout BuildContext) -> ImportRecord?
}
