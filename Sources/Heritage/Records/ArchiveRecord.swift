/// The record archive (记录档案) of a site.
package struct ArchiveRecord: Hashable, Sendable {
  /// `known` with the archive's number; otherwise why there is none.
  package var number: Stated<String> = .unknown
  package var volumes: Int?
  package var updatedOn: CivilDate?
  /// Who keeps it.
  package var keeper: String?

  package init() {}
}
