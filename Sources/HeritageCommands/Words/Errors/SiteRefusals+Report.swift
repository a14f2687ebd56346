import Heritage
import HeritageOperations

extension PublicationRefusal: ReportableError {
  var report: ErrorReport {
    ErrorReport(
      refused: .batchPublished, subject: batch,
      conditions.map {
        Unmet(code: $0.code, message: $0.message, remedy: $0.remedy(batch: batch))
      })
  }
}

extension DutyRefusal: ReportableError {
  var report: ErrorReport {
    let several = items.count > 1
    return ErrorReport(
      refused: act,
      subject: several
        ? "\(items.count) 处文物点" : items.first.map { "\($0.duty) \($0.site)" },
      items.flatMap { item in
        item.conditions.map {
          Unmet(
            code: $0.code, message: (several ? "\(item.site)：" : "") + $0.message,
            remedy: $0.remedy(
              duty: item.duty, site: item.site, batch: item.batch, verb: DutyWords.verb(of: act)))
        }
      })
  }
}

extension MarkerRefusal: ReportableError {
  var report: ErrorReport {
    let verb = act == .markerRemoved ? "remove" : "record"
    return ErrorReport(
      refused: act, subject: site,
      conditions.map {
        Unmet(code: $0.code, message: $0.message, remedy: $0.remedy(site: site, verb: verb))
      })
  }
}

extension ArchiveRefusal: ReportableError {
  var report: ErrorReport {
    let verb = act == .archiveAdded ? "add" : "record"
    return ErrorReport(
      refused: act, subject: site,
      conditions.map {
        Unmet(code: $0.code, message: $0.message, remedy: $0.remedy(site: site, verb: verb))
      })
  }
}

extension RiskRefusal: ReportableError {
  var report: ErrorReport {
    ErrorReport(
      refused: act, subject: subject,
      conditions.map {
        Unmet(code: $0.code, message: $0.message, remedy: $0.remedy(for: subject))
      })
  }
}

extension UseRefusal: ReportableError {
  var report: ErrorReport {
    let verb = act == .useReviewed || act == .useEnded ? "review" : "record"
    return ErrorReport(
      refused: act, subject: subject,
      conditions.map {
        Unmet(code: $0.code, message: $0.message, remedy: $0.remedy(for: subject, verb: verb))
      })
  }
}
