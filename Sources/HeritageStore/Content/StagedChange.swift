/// What became of a record that was handed in.
package enum StagedChange: Hashable, Sendable {
  case added(revision: Int)
  case changed(from: Int, revision: Int)
  case unchanged(revision: Int)
}
