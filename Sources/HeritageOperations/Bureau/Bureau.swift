package import Heritage
package import HeritageStore

/// The bureau at work: a registry, and who acts on it. What a user asks for is a method of it, an extension
/// per subject.
package struct Bureau {
  package let path: String
  package let actor: Actor
  /// The registry, where it stays open from one use to the next.
  private var open: Registry?
  /// The past day as of which it reads.
  private var asOf: CivilDate?

  package init(path: String, actor: Actor) {
    self.path = path
    self.actor = actor
  }

  /// Opens the registry once for all that `body` does with the bureau it gets. To open it reads the whole schema, and
  /// the first entry translates every trigger: much more than an act takes.
  ///
  /// - Parameter readOnly: whether `body` only reads; a file that cannot be written is then good enough.
  package func holdingOpen<Result>(
    readOnly: Bool, _ body: (Bureau) throws -> Result
  ) throws -> Result {
    var bureau = self
    bureau.open = try registry(readOnly: readOnly)
    return try body(bureau)
  }

  /// The same bureau at the end of a past day: it reads what had been recorded by then, and that day is its today.
  ///
  /// - Parameter day: today or earlier; `nil`: the registry as it is.
  /// - Throws: `StoreError.dayToCome`.
  package func asOf(_ day: CivilDate?) throws -> Bureau {
    if let day, day > today { throw StoreError.dayToCome(day: day, today: today) }
    var bureau = self
    bureau.asOf = day
    return bureau
  }

  private func registry(readOnly: Bool) throws -> Registry {
    try open ?? Registry(openingAt: path, readOnly: readOnly)
  }

  /// Today's civil day.
  package var today: CivilDate { asOf ?? actor.now.civilDate ?? .first }

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
    let registry = try registry(readOnly: true)
    guard let asOf else { return try registry.read(anySchema: anySchema, on: today, body) }
    return try registry.read(asOf: asOf, body)
  }

  /// Writes in one transaction, as the actor; with `commit` false everything is done but kept.
  package func write<Result>(
    commit: Bool = true, _ body: (WriteSession) throws -> Result
  ) throws -> Result {
    try registry(readOnly: false).write(as: actor, commit: commit, body)
  }

  /// Recomputes everything from the rows.
  package func verify(progress: (VerificationProgress) -> Void = { _ in }) throws
    -> VerificationReport
  {
    try Registry(openingAt: path, readOnly: true).verify(progress: progress)
  }
}
