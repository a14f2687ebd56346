import Heritage
import HeritageOperations

extension Refusals: ReportableError {
  /// Every unmet condition of every hazard, each with its rule, and what meets it.
  var report: ErrorReport {
    let first = refusals.first
    let subject = refusals.count == 1 ? first?.hazard ?? "" : "\(refusals.count) 项隐患"
    return ErrorReport(
      refused: first?.act ?? .hazardRegistered, subject: subject.isEmpty ? nil : subject,
      refusals.flatMap { refusal in
        refusal.conditions.map { condition in
          Unmet(
            code: condition.code,
            message: (refusals.count == 1 ? "" : "\(refusal.hazard)：") + condition.message,
            remedy: condition.remedy(for: refusal.hazard, act: refusal.act))
        }
      })
  }
}

extension ReconciliationRefusal: ReportableError {
  var report: ErrorReport {
    ErrorReport(
      refused: act, subject: "期次 \(period)",
      conditions.map { Unmet(code: $0.code, message: $0.message, remedy: $0.remedy) })
  }
}

extension CaseRefusal: ReportableError {
  var report: ErrorReport {
    ErrorReport(
      refused: act, subject: number.map { "案卷 \($0)" },
      conditions.map {
        Unmet(
          code: $0.code, message: $0.message,
          remedy: $0.remedy(for: number, verb: CaseWords.verb(of: act)))
      })
  }
}

extension WorksRefusal: ReportableError {
  var report: ErrorReport {
    ErrorReport(
      refused: act, subject: act == .worksProposed ? "文物点 \(subject)" : "工程 \(subject)",
      conditions.map {
        Unmet(
          code: $0.code, message: $0.message,
          remedy: $0.remedy(for: subject, verb: WorksWords.verb(of: act)))
      })
  }
}
