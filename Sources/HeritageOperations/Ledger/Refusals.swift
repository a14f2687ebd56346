package import Heritage

/// Acts that were refused: one or more hazards of one command. Nothing of the command has been done.
package struct Refusals: Error, Hashable, Sendable {
  package let refusals: [Refusal]

  package init(_ refusals: [Refusal]) {
    self.refusals = refusals
  }
}
