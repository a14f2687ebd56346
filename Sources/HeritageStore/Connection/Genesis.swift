import GRDB
package import Heritage

/// What a registry is born with, fixed for life: its first entry, and its first officer.
package struct Genesis: Sendable {
  /// UUID in lower case.
  package var registry: String
  package var bureau: String
  package var purpose: RegistryPurpose
  package var officerCode: String
  package var officerName: String
  package var account: String
  package var now: Instant

  package init(
    registry: String, bureau: String, purpose: RegistryPurpose, officerCode: String,
    officerName: String, account: String, now: Instant
  ) {
    self.registry = registry
    self.bureau = bureau
    self.purpose = purpose
    self.officerCode = officerCode
    self.officerName = officerName
    self.account = account
    self.now = now
  }
}

extension Registry {
  /// Writes entries 1 and 2.
  func writeGenesis(_ genesis: Genesis) throws {
    try queue.writeWithoutTransaction { database in
      try SchemaTrust.establish(in: database, path: path)
      try database.inTransaction(.immediate) {
        let writer = try JournalWriter(database: database)
        let today = genesis.now.civilDate?.description ?? ""
        func entry(_ stream: Stream, _ type: EntryType, _ payload: JSONValue, _ officer: String?)
          -> EntryFields
        {
          EntryFields(
            stream: stream, type: type, payload: payload, officer: officer,
            account: genesis.account, onBehalfPaper: nil, occurredOn: today, bookedOn: today,
            recordedAt: genesis.now.description)
        }
        try writer.append(
          entry(
            .registry, .registryCreated,
            [
              "bureau": .string(genesis.bureau), "purpose": .string(genesis.purpose.rawValue),
              "registry": .string(genesis.registry), "schema": 1,
            ], nil))
        try writer.append(
          entry(
            .officer(genesis.officerCode), .officerAdded,
            ["account": .string(genesis.account), "name": .string(genesis.officerName)],
            genesis.officerCode))
        return .commit
      }
    }
  }
}
