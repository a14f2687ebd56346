import Foundation
package import HeritageOperations
package import HeritageStore

/// A registry file of its own for one test.
package final class TemporaryRegistry: Sendable {
  package let folder: TemporaryFolder
  package let path: String

  /// A path for a registry that does not exist yet.
  package init() throws {
    folder = try TemporaryFolder()
    path = folder.file("wenbao.sqlite")
  }

  /// A copy of the sample ledger as far as `stage`.
  package convenience init(_ stage: SampleStage) throws {
    try self.init()
    try FileManager.default.copyItem(atPath: SampleLedger.path(of: stage), toPath: path)
  }

  /// The bureau at work on it.
  package func bureau(
    as officer: String? = nil, account: String = SampleLedger.account,
    at clock: String = SampleLedger.lastClock
  ) throws -> Bureau {
    Bureau(path: path, actor: try SampleLedger.actor(officer, account: account, at: clock))
  }

  package func open(readOnly: Bool = false) throws -> Registry {
    try Registry(openingAt: path, readOnly: readOnly)
  }

  /// Reads from one unchanging view, and keeps the file until that is done.
  package func read<Result>(_ body: (ReadSession) throws -> Result) throws -> Result {
    try withExtendedLifetime(self) { try open(readOnly: true).read(body) }
  }

  package func verify() throws -> VerificationReport {
    try withExtendedLifetime(self) { try open(readOnly: true).verify() }
  }

  /// A plain session of `sqlite3` with this file: default settings, `sql` on standard input.
  package func plainSession(_ sql: String) throws -> PlainSession.Result {
    try PlainSession.run(sql, on: path)
  }

  /// The whole content as `sqlite3` writes it out, hashed.
  package func dumpDigest() throws -> String {
    try FileDump.digest(of: path)
  }
}
