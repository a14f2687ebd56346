import ArgumentParser

/// `wenbao archive`: record archives (记录档案).
struct ArchiveNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive", abstract: "记录档案：档号、卷、件",
    discussion: """
      件号由登记册编：图纸 T、照片 Z 照普查登记的编法接在普查编号之后，如 320583-0001-T00001；没有普查编号的接在
      文物点编号之后。文字材料 W 是本库自编的。

      例:
        wenbao archive list
        wenbao archive record KS6-01 --number 示例档〔2026〕1号 --keeper 示例文保所
        wenbao 档案 增件 KS6-01 --kind drawing --title 平面图 --file 平面图.pdf
      """,
    subcommands: [
      ArchiveRecordVerb.self, ArchiveAdd.self, ArchiveList.self, ArchiveShow.self,
      ArchiveExport.self,
    ],
    aliases: ["档案"])
}
