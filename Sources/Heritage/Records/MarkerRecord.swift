/// The protection marker (保护标志) of a site. Its six contents are those of 实施条例 Art 10.
package struct MarkerRecord: Hashable, Sendable {
  /// `known` with the place where it stands; otherwise why there is none.
  package var place: Stated<String> = .unknown
  package var level: String?
  package var name: String?
  package var publisher: String?
  package var publishedOn: CivilDate?
  package var erectedBy: String?
  package var erectedOn: CivilDate?

  package init() {}
}
