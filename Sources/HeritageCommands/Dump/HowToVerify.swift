import Heritage
import HeritageOperations
import HeritageStore

/// 怎样核验.txt: how somebody without this program sees that a folder is whole, and that it is what the registry holds.
struct HowToVerify {
  let registry: RegistrySummary
  let today: CivilDate
  let isSample: Bool
  let heldSentence: String?

  init(_ folder: DumpFolder) {
    registry = folder.registry
    today = folder.today
    isSample = folder.hasSamples
    heldSentence = folder.heldSentence
  }

  var text: String {
    """
    怎样核验
    ========

    \(registry.bureau)，登记册 \(registry.uuid)，\(today) 导出。\(isSample ? "含示例数据，不代表任何实际文物点。" : "")
    导出时流水到第 \(registry.headSeq) 条，散列值
      \(registry.headHash)

    一、文件有没有变
      在这个目录里:
        sha256sum -c \(FolderDraft.digestList)
      每个文件都应当显示 OK（英文系统）或“成功”。佐证材料的摘要与登记册里登记的相同，
      表格/佐证材料.csv 的 SHA-256 一列可以对照。

    二、流水有没有变
        python3 \(IndependentVerifier.fileName) --lines \(DumpFolder.journal)
      逐行按登记册的算法重算散列值；序号相连的，还核对后一条带着前一条的散列值。只用 Python 自带的库。
      每行的 payload 是登记册里的原文，一个字节都不能改。

    三、是不是登记册里的
      拿任何一行的 hash 到登记册去对，有才对得上:
        wenbao verify --against 散列值
      没有 wenbao 的:
        python3 \(IndependentVerifier.fileName) 登记册文件 散列值
      两者都先把整个登记册从头重算一遍。纸质对账单、文书上印的散列值也可以这样对。

    四、怎样看
      用浏览器打开 index.html，各文件都有链接。表格是 UTF-8 的 CSV，电子表格可直接打开。
    \(heldSentence.map { "\n五、没有列入的\n  \($0)没有内容的流水行，payload 是 null，只能核对前后相连。\n" } ?? "")
    """
  }
}
