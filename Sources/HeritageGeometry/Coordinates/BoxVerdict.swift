/// What ``KunshanBox`` says of a geometry's positions.
public enum BoxVerdict: Hashable, Sendable {
  /// Every position is inside.
  case inside
  /// Some are outside, but all would be inside with the two numbers of each pair exchanged.
  case insideIfSwapped
  /// Some are outside either way. `index` is the first that is outside as delivered, from 0.
  case outside(index: Int)
}
