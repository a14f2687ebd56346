package import Heritage
package import HeritageStore

/// The bureau at work: a registry, and who acts on it. What a user asks for is a method of it, an extension
/// per subject.
package struct Bureau {
  package let path: String
  package let actor: Actor

  package init(path: String, actor: Actor) {
    self.path = path
    self.actor = actor
  }

  /// Today's civil day.
  package var today: CivilDate { actor.now.civilDate ?? .first }

  /// Makes the registry.
  package func create(_ founding: Founding) throws -> RegistrySummary {
    try Registry.create(
      at: path, groupShared: founding.isGroupShared,
      genesis: Genesis(
        registry: founding.uuid, bureau: founding.bureau, purpose: founding.purpose,
        officerCode: founding.officerCode, officerName: founding.officerName,
        account: actor.account, now: actor.now))
  }

  /// Reads from one unchanging view; from a file with a schema of another's making only where that is asked for.
  package func read<Result>(
    anySchema: Bool = false, _ body: (ReadSession) throws -> Result
  ) throws -> Result {
    try Registry(openingAt: path, readOnly: true).read(
      anySchema: anySchema, today: today, body)
  }

  /// Writes in one transaction, as the actor; with `commit` false everything is done but kept.
  package func write<Result>(
    commit: Bool = true, _ body: (WriteSession) throws -> Result
  ) throws -> Result {
    try Registry(openingAt: path, readOnly: false).write(as: actor, commit: commit, body)
  }

  /// Recomputes everything from the rows.
  package func verify(progress: (VerificationProgress) -> Void = { _ in }) throws
    -> VerificationReport
  {
    try Registry(openingAt: path, readOnly: true).verify(progress: progress)
  }
}
