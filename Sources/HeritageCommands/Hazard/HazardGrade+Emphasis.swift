import Heritage

extension HazardGrade {
  /// A hazard of the highest grade (重大) is to be seen at once.
  var emphasis: Emphasis? { self == .major ? .alarm : nil }
}
