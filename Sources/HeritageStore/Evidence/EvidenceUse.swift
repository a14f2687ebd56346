package import Heritage

/// What a kept file is there for: one use of it by a record. A file that several records rest on has several uses.
package struct EvidenceUse: Hashable, Sendable {
  package enum Purpose: Hashable, Sendable {
    /// An act rests on it.
    case act(EntryType, EvidenceRole)
    /// It was taken of a checklist item at an inspection.
    case photograph(item: String)
    /// A unit's return as it was received.
    case unitReturn(unit: String)
    /// It is an item (件) of a record archive.
    case archiveItem(code: String, title: String)
  }

  package var purpose: Purpose
  package var sha256: String
  /// The name under which the file first came into the registry.
  package var name: String
  package var mediaType: String
  /// Bytes.
  package var size: Int
  /// The entry that brought the use.
  package var entry: Int
  /// What the entry is about, as in ``StoredEntry/stream``; of a photograph its inspection, of a return its period.
  package var stream: String
  package var day: CivilDate
  package var officer: String?
  /// From 1, among the files of the same record that serve the same purpose.
  package var serial: Int
  /// The import that brought it was undone.
  package var isUndone: Bool
  /// Codes of the sites that it is about.
  package var sites: [String] = []
  /// `sample` where one of them is a sample; `nil` where it is about no site.
  package var provenance: Provenance?
}

/// Which uses of kept files are asked for.
package enum EvidenceScope: Hashable, Sendable {
  case all
  /// Its acts, the photographs of the item that found it, the signed papers that name it.
  case hazard(String)
  /// Its photographs, its signed sheet.
  case inspection(String)
  /// Its signed copies, and what the acts on it rest on.
  case document(String)
  /// The items of the record archive of a site.
  case archive(site: String)
  /// All that is about a site.
  case site(String)
  /// What was booked or inspected in a period, the returns for it, its signed statement.
  case period(PeriodSummary)
  /// Every use of one file.
  case file(sha256: String)
}
