import Heritage
import HeritageOperations

/// A file of footprints with errors, for those who asked for JSON: people get each with its place in the file.
struct FootprintFileRefused: ReportableError {
  let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.filter { $0.severity == .error }
  }

  var report: ErrorReport {
    let places = diagnostics.map {
      "\($0.position.file):\($0.position.line):\($0.position.column) \($0.message) [\($0.code)]"
    }
    return ErrorReport(
      code: diagnostics.count == 1 ? diagnostics[0].code : "E-FOOTPRINT",
      message: "用地文件有 \(diagnostics.count) 处差错，没有受理。", details: places,
      remedy: diagnostics.map(\.remedy).eachOnce, exit: .inputInvalid)
  }
}
