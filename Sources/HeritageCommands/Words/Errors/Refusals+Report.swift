import Heritage
import HeritageOperations

extension Refusals: ReportableError {
  /// Every unmet condition of every hazard, each with its rule, and the commands that meet them.
  var report: ErrorReport {
    let first = refusals.first
    let subject = refusals.count == 1 ? first?.hazard ?? "" : "\(refusals.count) 项隐患"
    let act = first?.act.displayName ?? ""
    return ErrorReport(
      code: refusals.count == 1 && first?.conditions.count == 1
        ? first?.conditions.first?.code ?? "E-REFUSED" : "E-REFUSED",
      message: "不能办理“\(act)”\(subject.isEmpty ? "" : "：\(subject)")。没有任何改动。",
      details: refusals.flatMap { refusal in
        refusal.conditions.map { condition in
          (refusals.count == 1 ? "" : "\(refusal.hazard)：")
            + "\(condition.message) [\(condition.code)]"
        }
      },
      remedy: refusals.flatMap { refusal in
        refusal.conditions.map { $0.remedy(for: refusal.hazard, act: refusal.act) }
      }.eachOnce,
      exit: .refused)
  }
}

extension ReconciliationRefusal: ReportableError {
  var report: ErrorReport {
    ErrorReport(
      code: conditions.count == 1 ? conditions.first?.code ?? "E-REFUSED" : "E-REFUSED",
      message: "不能办理“\(act.displayName)”：期次 \(period)。没有任何改动。",
      details: conditions.map { "\($0.message) [\($0.code)]" },
      remedy: conditions.flatMap(\.remedies).eachOnce, exit: .refused)
  }
}

extension CaseRefusal: ReportableError {
  var report: ErrorReport {
    ErrorReport(
      refused: act, subject: number.map { "案卷 \($0)" }, conditions.map { ($0.code, $0.message) },
      remedy: conditions.map { $0.remedy(for: number, verb: CaseWords.verb(of: act)) })
  }
}

extension ErrorReport {
  /// An act that was refused: every unmet condition with its code, and the commands that meet them.
  init(
    refused act: EntryType, subject: String?, _ conditions: [(code: String, message: String)],
    remedy: [String]
  ) {
    self.init(
      code: conditions.count == 1 ? conditions.first?.code ?? "E-REFUSED" : "E-REFUSED",
      message: "不能办理“\(act.displayName)”\(subject.map { "：\($0)" } ?? "")。没有任何改动。",
      details: conditions.map { "\($0.message) [\($0.code)]" }, remedy: remedy.eachOnce,
      exit: .refused)
  }
}

extension WorksRefusal: ReportableError {
  var report: ErrorReport {
    let subject = act == .worksProposed ? "文物点 \(subject)" : "工程 \(subject)"
    return ErrorReport(
      code: conditions.count == 1 ? conditions.first?.code ?? "E-REFUSED" : "E-REFUSED",
      message: "不能办理“\(act.displayName)”：\(subject)。没有任何改动。",
      details: conditions.map { "\($0.message) [\($0.code)]" },
      remedy: conditions.map { $0.remedy(for: self.subject, verb: WorksWords.verb(of: act)) }
        .eachOnce,
      exit: .refused)
  }
}
