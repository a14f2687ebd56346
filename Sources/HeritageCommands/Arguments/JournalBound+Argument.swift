import ArgumentParser
import Heritage
package import HeritageStore

/// An entry's number, or a day.
extension JournalBound: ExpressibleByArgument {
  package init?(argument: String) {
    if let seq = Int(argument), seq > 0 {
      self = .entry(seq)
    } else if let day = CivilDate(argument) {
      self = .day(day)
    } else {
      return nil
    }
  }
}
