import Heritage
import HeritageStore

extension WriteSession {
  /// The first day of the period that a fact of the ledger is booked to, where the fact is from before it (补录); `nil`
  /// where it is not late. The one place that says so for acts, inspections and imports.
  ///
  /// - Parameter bookedOn: the day it is booked to, where that is not the usual one.
  func startOfLater(_ occurredOn: CivilDate, bookedOn: CivilDate? = nil) throws -> CivilDate? {
    let booked = try bookedOn ?? bookingDay(for: occurredOn)
    let start = try firstDayOfPeriod(bookedOn: booked)
    return start.flatMap { occurredOn < $0 ? $0 : nil }
  }
}
