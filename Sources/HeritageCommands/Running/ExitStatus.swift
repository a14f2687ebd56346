/// How a command ended, as scripts see it; the numbers are those of sysexits.h.
enum ExitStatus: Int32, CaseIterable, Sendable {
  case done = 0
  /// The command ran, and found differences, gaps or failed checks.
  case differences = 1
  case usage = 64
  /// The input is invalid, or the registry cannot be read.
  case inputInvalid = 65
  /// No such file or record.
  case notFound = 66
  /// A library of this machine is missing or does not work: no file is to blame.
  case unavailable = 69
  case bug = 70
  case ioError = 74
  /// Someone else holds the registry; try again.
  case busy = 75
  /// A rule of the ledger refuses it.
  case refused = 77
}
