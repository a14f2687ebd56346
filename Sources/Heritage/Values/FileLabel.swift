import Foundation

/// Names of files made from records: they say what it is, and are safe on every file system and in every shell.
public struct FileLabel: Hashable, Sendable, CustomStringConvertible {
  /// Bytes that a name may have without its ending; file systems take 255 with it.
  private static let limit = 180

  public let description: String

  /// Parts joined by `_`. Of each only letters, digits, `-` and `.` stay; a run of anything else becomes one `-`.
  public init(_ parts: [String]) {
    let words = parts.map(Self.safe).filter { !$0.isEmpty }
    description = words.isEmpty ? "文件" : Self.cut(words.joined(separator: "_"))
  }

  /// The name with an ending, without the point.
  public func with(ending: String) -> String { "\(description).\(ending)" }

  private static func safe(_ part: String) -> String {
    var kept = ""
    for scalar in part.precomposedStringWithCanonicalMapping.unicodeScalars {
      if isSafe(scalar) {
        kept.unicodeScalars.append(scalar)
      } else if kept.last != "-", !kept.isEmpty {
        kept.append("-")
      }
    }
    // A point in front hides the file, one at the end is lost on some systems; a hyphen in front begins an option.
    return kept.trimmingCharacters(in: CharacterSet(charactersIn: ".-"))
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return "-.".unicodeScalars.contains(scalar) || CharacterSet.alphanumerics.contains(scalar)
    }
    let category = scalar.properties.generalCategory
    return [.otherLetter, .lowercaseLetter, .uppercaseLetter, .decimalNumber].contains(category)
      && !scalar.isUnseen
  }

  private static func cut(_ name: String) -> String {
    var name = name
    while name.utf8.count > limit { name.removeLast() }
    return name
  }
}

/// Gives each file of a folder a name of its own.
public struct FileNames: Sendable {
  private var taken: Set<String> = []

  public init() {}

  /// The name, or the name with a number behind it where there is one already: upper and lower case are the same to some
  /// file systems.
  public mutating func name(_ label: FileLabel, ending: String) -> String {
    var name = label.with(ending: ending)
    var count = 1
    while !taken.insert(name.lowercased()).inserted {
      count += 1
      name = "\(label)_\(count).\(ending)"
    }
    return name
  }
}
