import Heritage
import HeritageOperations

extension OperationError {
  /// Words about folders that are handed on, and the kept files in them; `nil` about anything else.
  var reportOfFolder: ErrorReport? {
    switch self {
    case .outputFolderTaken(let path):
      ErrorReport(
        code: "E-OUTPUT-FOLDER", message: "\(path) 已经存在，又不是空目录，不会写入。没有任何改动。",
        notes: ["换一个还没有的目录"], remedy: ["ls -la \(ShellWord(path))"], exit: .refused)
    case .evidenceDiffers(let name, let sha256, let found):
      ErrorReport(
        code: "E-EVIDENCE-DIGEST", message: "登记册里的佐证材料 \(name) 与登记的摘要不符，没有取出；已写的已经删去。",
        details: ["登记的 SHA-256 是 \(sha256)。", found.map { "现有内容算出来是 \($0)。" } ?? "登记册里没有它的内容。"],
        remedy: ["wenbao verify", "wenbao restore 备份文件"], exit: .inputInvalid)
    case .archiveWithheld(let site, let folder):
      ErrorReport(
        code: "E-WITHHELD",
        message: "\(site) 不公开坐标，记录档案里的图纸、照片、文字材料可能载有坐标，须用 --site 写明。没有任何改动。",
        remedy: [
          "wenbao archive export \(site) --folder \(ShellWord(folder)) --site \(site)"
        ], exit: .refused)
    default: nil
    }
  }
}
