import Glibc
import HeritageCommands

@main
enum Main {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let context = CommandContext.live()
    exit(WenbaoMain.run(arguments: arguments, root: Wenbao.self, context: context))
  }
}
