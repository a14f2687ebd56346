/// Payloads of the acts, right unless told otherwise, for the hazards of the sample.
enum RefusalText {
  static func register(
    _ number: String, site: String = "KS6-01", unit: String = "KS-ZP", source: String = "report"
  ) -> Forgery {
    .act(
      "registered", number,
      """
      {"description":"x","grade":"ordinary","site":"\(site)","source":"\(source)","type":"fire",\
      "unit":"\(unit)"}
      """)
  }

  static func order(
    _ number: String, measure: String = "整改", unit: String = "KS-ZP", person: String = "示例责任人",
    deadline: String = "2026-12-31", plan: String = "null", interimControl: String = "null",
    order: String = "TZ-X"
  ) -> Forgery {
    .act(
      "ordered", number,
      """
      {"deadline":"\(deadline)","interimControl":\(interimControl),"measure":"\(measure)",\
      "order":"\(order)","person":"\(person)","plan":\(plan),"unit":"\(unit)"}
      """)
  }

  /// A claim that rests on evidence of the file, or on any other digest.
  static func claim(
    _ number: String, done: String = "已整改", doneOn: String = "2026-03-01", rectifier: String = "丁",
    roles: [String] = ["other"], sha256: String = "(SELECT min(sha256) FROM evidence)"
  ) -> Forgery {
    let evidence = roles.map { "json_object('name', 'x', 'role', '\($0)', 'sha256', \(sha256))" }
    return Forgery("hazard.claimed", "hazard/\(number)").with {
      $0.isExpression = true
      $0.payload = """
        json_object('done', '\(done)', 'doneOn', '\(doneOn)', 'rectifier', '\(rectifier)',
          'evidence', json_array(\(evidence.joined(separator: ", "))))
        """
    }
  }

  static func accept(_ number: String, opinion: String = "属实", by officer: String) -> Forgery {
    Forgery.act("accepted", number, "{\"opinion\":\"\(opinion)\"}").by(officer)
  }

  /// Strikes a hazard off by a row of a comparison.
  static func strike(
    _ row: SampleRows, booked: String? = nil, number: String = "XH-X", due: String = "2026-12-31"
  ) -> Forgery {
    Forgery("hazard.struckOff", "hazard/\(row.hazard)").with {
      $0.isExpression = true
      $0.bookedOn = booked.map { "'\($0)'" }
      $0.payload = """
        json_object('strikeOff', '\(number)', 'lookBackDue', '\(due)', 'comparison', '\(row.comparison)',
          'comparisonRevision', 1, 'position', \(row.position))
        """
    }
  }

  static func settle(
    _ row: SampleRows, _ decision: String = "ledgerStands", reason: String = "已核对",
    hazard: String = "null"
  ) -> Forgery {
    .period(
      "difference.settled",
      """
      {"comparison":"\(row.comparison)","comparisonRevision":1,"decision":"\(decision)",\
      "hazard":\(hazard),"position":\(row.position),"reason":"\(reason)"}
      """)
  }

  static func lookBack(_ type: String, _ hazard: String, _ result: String, by officer: String)
    -> Forgery
  {
    Forgery.act(type, hazard, "{\"opinion\":\"x\",\"result\":\"\(result)\"}").by(officer)
  }
}

/// Rows of the sample's comparisons, by what they say.
struct SampleRows: Sendable {
  var comparison: String
  var position: Int
  var hazard: String

  /// Matched and reported rectified; the hazard is accepted.
  static let first = SampleRows(
    comparison: "\(Forgery.firstPeriod)/KS-ZP", position: 0, hazard: "YH-2026-0001-F")
  /// Matched, reported rectified, of another hazard.
  static let second = SampleRows(
    comparison: "\(Forgery.firstPeriod)/KS-ZP", position: 2, hazard: "YH-2026-0003-B")
  /// Matched and reported in progress.
  static let inProgress = SampleRows(
    comparison: "\(Forgery.firstPeriod)/KS-ZP", position: 1, hazard: "YH-2026-0002-D")
  /// Status differs.
  static let differing = SampleRows(
    comparison: "\(Forgery.firstPeriod)/KS-ZP", position: 3, hazard: "YH-2026-0004-9")
  /// A near miss of the claimed major hazard.
  static let nearMiss = SampleRows(
    comparison: "\(Forgery.firstPeriod)/KS-BC", position: 1, hazard: "YH-2026-0006-5")
  /// Reported, not on the ledger.
  static let unlisted = SampleRows(
    comparison: "\(Forgery.firstPeriod)/KS-QD", position: 3, hazard: "")
}
