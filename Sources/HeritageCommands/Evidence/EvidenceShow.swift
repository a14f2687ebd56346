import ArgumentParser
import Foundation
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao evidence show`: one kept file: its label, whether it is what its digest says, and every use of it (佐证材料详情).
struct EvidenceShow: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "一份佐证材料：摘要是否相符，用在哪些地方",
    discussion: """
      摘要当场重算；与登记的不符，退出码是 1。

      例:
        wenbao evidence show 1b701874564f
        wenbao 佐证材料 查看 1b701874564f --json
      """,
    aliases: ["查看"])

  @Argument(help: ArgumentHelp("材料的 SHA-256 摘要，开头 8 位以上即可", valueName: "摘要"))
  var digest: String

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let (uses, found) = try bureau(in: context).read { session in
      let sha256 = try session.evidenceDigest(digest)
      return (
        try session.evidenceUses(.file(sha256: sha256)), try Self.recomputed(sha256, session)
      )
    }
    guard let first = uses.first else {
      throw StoreError.unknown(RecordReference(.evidence, digest))
    }
    let agrees = found == first.sha256
    output(in: context).show(
      [
        KeyValueBlock(
          "佐证材料 \(first.sha256.prefix(12))",
          [
            "原名": first.name, "种类": first.mediaType, "字节": String(first.size),
            "SHA-256": first.sha256,
            "校验": agrees ? "相符（当场重算）" : "不符：现有内容是 \(found ?? "（没有内容）")",
          ]),
        TextTable(
          uses,
          [
            Column("记录") { $0.record }, Column("用途", shrinks: true) { $0.purposeName },
            Column("日期") { $0.day.description }, Column("经办人") { $0.officer },
            Column("流水", .trailing) { String($0.entry) },
            Column("数据性质") { $0.provenance?.displayName },
          ]),
      ],
      next: agrees
        ? ["wenbao evidence extract \(first.sha256.prefix(12)) --folder 目录"] : ["wenbao verify"],
      json: [
        "sha256": .string(first.sha256), "name": .string(first.name),
        "mediaType": .string(first.mediaType), "size": .integer(first.size),
        "agrees": .bool(agrees), "uses": .array(uses.map { $0.json(file: nil) }),
      ])
    return agrees ? .done : .differences
  }

  /// The digest of the bytes as they stand there; `nil` where there are none.
  private static func recomputed(_ sha256: String, _ session: ReadSession) throws -> String? {
    do {
      return try session.withBytes(ofEvidence: sha256) { bytes in
        var digest = Digest()
        bytes.withUnsafeBytes { digest.add($0) }
        return digest.text
      }
    } catch StoreError.unknown {
      return nil
    }
  }
}
