import Heritage
import HeritageStore

extension Bureau {
  /// Looks at the program, the file, and what stands in it, without writing (体检). What is in the way is a part of
  /// the report.
  ///
  /// - Throws: `StoreError.noRegistry`.
  package func examine(_ surroundings: Surroundings) throws -> HealthReport {
    let file = RegistryFile(examining: path)
    guard file.kind != .missing else { throw StoreError.noRegistry(path: path) }
    var report = HealthReport(lines: ProgramHealth.lines(surroundings))
    do {
      if file.kind == .regular, file.isReadable { report.lines += FileHealth.lines(file) }
      let registry = try Registry(opening: file)
      report.lines.append(RegistryHealth.integrity(try registry.quickCheck()))
      let foreign = try registry.foreignObject()
      report.lines.append(RegistryHealth.schema(foreign: foreign))
      guard foreign == nil else { return report }
      report.lines.append(RegistryHealth.index(try registry.indexFindings()))
      report.lines += try registry.read(on: today) { try examine($0, surroundings, file) }
    } catch {
      report.obstacle = error
    }
    return report
  }

  private func examine(
    _ session: ReadSession, _ surroundings: Surroundings, _ file: RegistryFile
  ) throws -> [HealthLine] {
    let summary = try session.registry()
    let last = try session.entry(summary.headSeq)
    let log = BackupLog(of: file.place)
    let backups = log.records(of: summary.uuid)
    let backup = backups.last
    return [
      RegistryHealth.settings(try session.storedSettings(), today: today),
      RegistryHealth.clock(now: actor.now, last: Instant(last.recordedAt)),
      RegistryHealth.pins(surroundings.pins, purpose: summary.purpose),
      RegistryHealth.account(actor.account, officer: try session.officer(account: actor.account)),
      RegistryHealth.officers(try session.officers()),
    ]
      + WorkHealth.lines(
        try session.todo(today: today), undrawn: try session.undrawnZones(asOf: today).count,
        today: today)
      + [
        RegistryHealth.calendar(years: try session.workCalendar().years, today: today),
        BackupHealth.line(
          backup, head: summary.headSeq,
          hash: try backup.flatMap { try session.hash(ofEntry: $0.head) },
          isThere: backup.map { RegistryFile(examining: $0.file).size == $0.bytes } ?? false,
          lost: try backups.last { try session.hash(ofEntry: $0.head) != $0.headHash },
          isBlocked: log.isBlocked, now: actor.now),
      ]
  }
}
