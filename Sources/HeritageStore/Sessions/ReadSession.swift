import GRDB
import Heritage

/// One unchanging view of the registry. Queries are extensions of it, a file per subject.
package struct ReadSession {
  let database: Database

  init(database: Database) {
    self.database = database
  }
}
