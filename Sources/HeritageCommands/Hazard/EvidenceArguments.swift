import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// Files that an act rests on (佐证材料).
struct EvidenceArguments: ParsableArguments {
  @Option(
    name: .shortAndLong, parsing: .upToNextOption,
    help: ArgumentHelp("佐证材料，可写多个文件", valueName: "文件"), completion: .file())
  var evidence: [String] = []

  /// The files, read and ready to be kept.
  func read(for bureau: Bureau) throws -> [(role: EvidenceRole, file: EvidenceFile)] {
    try bureau.evidence(evidence, as: .other)
  }
}

/// Pictures before and after the rectification.
struct PictureArguments: ParsableArguments {
  @Option(
    name: .shortAndLong, parsing: .upToNextOption,
    help: ArgumentHelp("整改前照片，可写多个文件", valueName: "文件"), completion: .file())
  var before: [String] = []

  @Option(
    name: .shortAndLong, parsing: .upToNextOption,
    help: ArgumentHelp("整改后照片，可写多个文件", valueName: "文件"), completion: .file())
  var after: [String] = []

  /// The files, read and ready to be kept.
  func read(for bureau: Bureau) throws -> [(role: EvidenceRole, file: EvidenceFile)] {
    try bureau.evidence(before, as: .before) + bureau.evidence(after, as: .after)
  }
}

extension Bureau {
  /// Reads files within the size that the bureau has set.
  func evidence(
    _ paths: [String], as role: EvidenceRole
  ) throws -> [(role: EvidenceRole, file: EvidenceFile)] {
    guard !paths.isEmpty else { return [] }
    let limit = try read { try $0.number(of: .evidenceSize, on: today) }
    return try paths.map { (role, try EvidenceReader.read($0, limitMegabytes: limit)) }
  }
}
