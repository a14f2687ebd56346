import GRDB
package import Heritage

/// One unchanging view of the registry. Queries are extensions of it, a file per subject.
package struct ReadSession {
  let database: Database
  /// The day on which it is looked at; `nil`: none in particular, and every succession of units counts.
  package let today: CivilDate?

  init(database: Database, today: CivilDate? = nil) {
    self.database = database
    self.today = today
  }
}
