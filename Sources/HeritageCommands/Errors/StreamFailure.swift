import HeritageStore

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
    return ErrorReport(
      code: "E-IO", message: "\(what): \(SystemFault.number(code).reason)。", exit: .ioError)
  }
}
