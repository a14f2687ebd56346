import Glibc

/// Standard input could not be read, or standard output not written.
struct StreamFailure: ReportableError {
  enum Direction { case reading, writing }

  let direction: Direction
  /// The `errno`.
  let code: Int32

  init(_ direction: Direction, code: Int32) {
    self.direction = direction
    self.code = code
  }

  var report: ErrorReport {
    let what = direction == .reading ? "读标准输入失败" : "写标准输出失败"
    return ErrorReport(code: "E-IO", message: "\(what): \(reason)。", exit: .ioError)
  }

  private var reason: String {
    switch code {
    case ENOSPC: "磁盘已满"
    case EIO: "设备读写出错"
    case EISDIR: "那是一个目录"
    case EFBIG: "文件过大"
    default: "系统错误 \(code)"
    }
  }
}
