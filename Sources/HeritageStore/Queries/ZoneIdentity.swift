import GRDB
package import Heritage

/// A zone as its boundaries must know it.
package struct ZoneIdentity: Sendable {
  package var code: String
  package var kind: ZoneKind
  package var part: String?
  package var validFrom: String?

  package init(code: String, kind: ZoneKind, part: String?, validFrom: String?) {
    self.code = code
    self.kind = kind
    self.part = part
    self.validFrom = validFrom
  }
}

extension ReadSession {
  /// A zone as the register has it: as staged for the next entry, else as it is in force.
  package func latestZone(_ code: String, of site: String) throws -> ZoneIdentity? {
    try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT code, kind, part, valid_from FROM zone WHERE site = ?1 AND code = ?2
            AND revision = \(Self.latestSiteRevision)
          """), arguments: [site, code]
    ).map {
      ZoneIdentity(code: $0[0], kind: try term($0[1]), part: $0[2], validFrom: $0[3])
    }
  }
}
