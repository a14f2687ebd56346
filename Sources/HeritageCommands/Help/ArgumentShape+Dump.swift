import ArgumentParser
import FoundationEssentials

extension ArgumentShape {
  private struct Dump: Decodable {
    struct Command: Decodable {
      var arguments: [ArgumentShape]?
    }

    var command: Command
  }

  /// The arguments of a command without those of the commands above or below it.
  ///
  /// The dump of the help is the one description of its arguments that the parser gives away; that
  /// it is experimental is why the parser's version is pinned.
  static func all(of type: any ParsableArguments.Type) -> [ArgumentShape] {
    let dump = try? JSONDecoder().decode(Dump.self, from: Data(type._dumpHelp().utf8))
    return dump?.command.arguments ?? []
  }
}
