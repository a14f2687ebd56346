/// Thrown by who is handed the records: it has found more errors in them than are worth counting, and says so itself. It
/// ends the reading as a limit does, not as a failure.
package struct TooManyErrors: Error {
  package init() {}
}
