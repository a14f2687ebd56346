import HeritageStore
import Testing

@testable import HeritageCommands

/// What is said of a file that cannot be opened where it lies. That it cannot is found out elsewhere.
@Suite struct OpeningReportTests {
  @Test(arguments: [
    (
      StoreError.networkFile(path: "r.sqlite", fileSystem: "nfs"),
      """
      错误 [E-NETWORK]
        登记册 r.sqlite 在网络文件系统（nfs）上，不能使用。
        · 网络文件系统的锁和共享内存靠不住，几个人同时用会损坏登记册。请放在本机磁盘上用，备份可以放在网络上。
      建议: wenbao -r 本机文件 restore r.sqlite

      """
    ),
    (
      .logUnreadable(path: "r.sqlite", log: "/d/r.sqlite-wal"),
      """
      错误 [E-LOG]
        登记册 r.sqlite 旁边还有没有并入的日志 /d/r.sqlite-wal，而这里不能写，并不进去。
        · 只读登记册文件会漏掉日志里最近的记录，所以没有读。请把两个文件一起复制到能写的目录里再读。
      建议: cp r.sqlite /d/r.sqlite-wal 能写的目录/

      """
    ),
    (
      .readOnly(path: "r.sqlite"),
      """
      错误 [E-READ-ONLY]
        登记册 r.sqlite 只能读，不能写。
      建议: ls -l r.sqlite

      """
    ),
    (
      .unreadable(path: "r.sqlite"),
      """
      错误 [E-UNREADABLE]
        没有权限读登记册 r.sqlite。
      建议: ls -l r.sqlite
            id

      """
    ),
  ])
  func eachIsSaidWithItsReasonAndWhatToDo(error: StoreError, text: String) {
    #expect(error.report.text(width: nil) == text)
    #expect(error.report.exit == .ioError)
  }
}
