import Glibc
import HeritageCommands
import HeritageOperations

@main
enum Main {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let code = ForeignReader.run(arguments) { exit(code) }
    let context = CommandContext.live()
    exit(WenbaoMain.run(arguments: arguments, root: Wenbao.self, context: context))
  }
}
