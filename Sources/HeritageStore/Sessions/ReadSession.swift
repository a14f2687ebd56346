import GRDB
import Heritage

/// One unchanging view of the registry. Queries are extensions of it, a file per subject.
package struct ReadSession {
  let database: Database
  /// The civil day on which it is asked; `nil` where nothing asked depends on it.
  let today: CivilDate?

  init(database: Database, today: CivilDate? = nil) {
    self.database = database
    self.today = today
  }
}
