/// A rule that something rests on: the act, its article where there is one, and its date.
package struct LegalBasisRecord: Hashable, Sendable {
  package var act: String
  package var article: String?
  /// The day the cited text was issued or came into force, which tells editions apart.
  package var date: CivilDate

  package init(act: String, article: String?, date: CivilDate) {
    self.act = act
    self.article = article
    self.date = date
  }
}
