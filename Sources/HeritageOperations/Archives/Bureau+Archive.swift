package import Heritage
package import HeritageStore

/// An act on an archive was refused, with every condition that is not met. Nothing has been done.
package struct ArchiveRefusal: Error, Hashable, Sendable {
  package let act: EntryType
  package let site: String
  package let conditions: [ArchiveCondition]
}

extension Bureau {
  /// Records the record archive (记录档案) of a site, or an update of it; what is left out stays as it was.
  package func recordArchive(
    of site: String, number: String?, keeper: String?, volumes: Int?, _ options: ActOptions
  ) throws -> ArchiveSummary {
    try write(commit: !options.isDryRun) { session in
      let site = try session.read.site(site)
      let day = options.occurredOn ?? session.today
      let known = try session.read.archives(site: site.code).first
      let (number, keeper) = (number ?? known?.number ?? "", keeper ?? known?.keeper ?? "")
      let count = volumes ?? known?.volumes ?? 1
      let unmet = ArchiveRules.unmetForRecording(
        number: number, keeper: keeper, volumes: count,
        most: known?.items.map(\.volume).max() ?? 0, lastOn: known?.updatedOn, on: day,
        today: session.today)
      guard unmet.isEmpty else {
        throw ArchiveRefusal(act: .archiveRecorded, site: site.code, conditions: unmet)
      }
      try session.append(
        .archive(site: site.code), .archiveRecorded,
        [
          "number": .string(number.trimmed), "keeper": .string(keeper.trimmed),
          "volumes": .integer(count),
        ], occurredOn: day)
      return try session.read.archive(of: site.code)
    }
  }

  /// Adds an item (件) to the archive of a site, with its file where it is kept here.
  ///
  /// - Returns: the archive, and the code of the item.
  package func addToArchive(
    of site: String, kind: ArchiveItemKind, title: String, volume: Int, file: EvidenceInput,
    _ options: ActOptions
  ) throws -> (archive: ArchiveSummary, code: String) {
    try write(commit: !options.isDryRun) { session in
      let site = try session.read.site(site)
      let day = options.occurredOn ?? session.today
      let known = try session.read.archives(site: site.code).first
      var unmet = ArchiveRules.unmetForAdding(
        title: title, volume: volume, volumes: known?.volumes, lastOn: known?.updatedOn, on: day,
        today: session.today)
      let serial = 1 + (known?.items.count { ArchiveItemKind(code: $0.code) == kind } ?? 0)
      if kind.code(serial: serial) == nil { unmet.append(.full) }
      guard unmet.isEmpty, let code = kind.code(serial: serial) else {
        throw ArchiveRefusal(act: .archiveAdded, site: site.code, conditions: unmet)
      }
      try session.append(
        .archive(site: site.code), .archiveAdded,
        .members([
          "code": .string(code), "title": .string(title.trimmed), "volume": .integer(volume),
          "evidence": try session.keepAll(file),
        ]), occurredOn: day)
      return (try session.read.archive(of: site.code), code)
    }
  }
}

extension ReadSession {
  /// The archive of a site.
  ///
  /// - Throws: `StoreError.unknown` where none is on record.
  package func archive(of site: String) throws -> ArchiveSummary {
    guard let archive = try archives(site: site).first else {
      throw StoreError.unknown(RecordReference(.archive, site))
    }
    return archive
  }
}
