import GRDB

extension Registry {
  /// Recomputes everything that can be recomputed from the rows, and names what does not agree.
  ///
  /// Reads only. `progress` is told of each check before it runs, and of the entries replayed.
  ///
  /// - Throws: only where the file cannot be read at all.
  package func verify(
    progress: (VerificationProgress) -> Void = { _ in }
  ) throws -> VerificationReport {
    var report = VerificationReport()
    do {
      try queue.read { database in
        let checks: [(VerificationCheck, (Database) throws -> (Int, [VerificationFinding]))] = [
          (.integrity, Self.checkIntegrity), (.schema, Self.checkSchema),
          (.chain, Self.checkChain), (.payloads, Self.checkPayloads),
          (.records, Self.checkRecords), (.evidence, Self.checkEvidence),
          (.receipts, Self.checkReceipts), (.index, Self.checkIndex),
          (.comparisons, Self.checkComparisons), (.statements, Self.checkStatements),
        ]
        for (check, run) in checks {
          progress(VerificationProgress(check))
          try report.add(check) { try run(database) }
        }
      }
      progress(VerificationProgress(.state))
      try report.add(.state) { try checkState(progress) }
    } catch {
      throw StoreError.translating(error, path: path)
    }
    return report
  }

  /// What of the R*Tree (`zone_index`) differs from the geometries; empty where nothing does.
  package func indexFindings() throws -> [VerificationFinding] {
    do {
      return try queue.read { try Self.checkIndex($0).1 }
    } catch {
      throw StoreError.translating(error, path: path)
    }
  }
}
