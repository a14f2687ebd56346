import GRDB
package import Heritage

/// One unchanging view of the registry. Queries are extensions of it, a file per subject.
package struct ReadSession {
  let database: Database
  /// The day on which it is looked at; `nil`: none in particular, and every succession of units counts.
  package let today: CivilDate?
  /// The end of the past day whose registry is looked at; `nil`: it is looked at as it is.
  package let past: PastMoment?

  init(database: Database, today: CivilDate? = nil, past: PastMoment? = nil) {
    self.database = database
    self.today = today
    self.past = past
  }
}
