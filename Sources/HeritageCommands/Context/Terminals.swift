/// Which of the standard streams are terminals, and how wide they are.
struct Terminals: Sendable {
  var input = false
  var output = false
  var error = false
  /// In columns.
  var width = 80
}
