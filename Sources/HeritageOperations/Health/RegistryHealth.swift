import Heritage
import HeritageStore

/// What stands in the registry and concerns its keeping.
enum RegistryHealth {
  /// Days before a setting changes from which it is told.
  static let notice = 30

  static func integrity(_ findings: [String]) -> HealthLine {
    guard let first = findings.first else { return HealthLine(.integrity, .good, "页面完好") }
    return HealthLine(
      .integrity, .fault, "SQLite：\(first)\(findings.count > 1 ? "，等 \(findings.count) 处" : "")",
      remedy: "wenbao restore 备份文件")
  }

  static func schema(foreign object: String?) -> HealthLine {
    guard let object else { return HealthLine(.schema, .good, "与本程序逐字一致") }
    return HealthLine(
      .schema, .fault, "\(object) 被改动、缺失或不属于登记册，以下各项没有查", remedy: "wenbao verify")
  }

  /// Nothing rests on the index, but nobody but a stranger to the program makes it differ.
  static func index(_ findings: [VerificationFinding]) -> HealthLine {
    guard let first = findings.first else { return HealthLine(.index, .good, "与图形一致") }
    return HealthLine(
      .index, .fault,
      "\(first.row)\(findings.count > 1 ? " 等 \(findings.count) 处" : "")与图形不符：被别的程序改过；核查只看图形，不受影响",
      remedy: "wenbao verify")
  }

  static func settings(_ stored: [StoredSetting], today: CivilDate) -> HealthLine {
    let wrong = stored.filter { Setting(rawValue: $0.key)?.accepts($0.value) != true }
    if let first = wrong.first {
      return HealthLine(
        .settings, .fault, "\(first.key) 的值“\(first.value)”不能用", remedy: "wenbao setting list")
    }
    let end = today.adding(days: notice) ?? today
    let coming = stored.filter { $0.validFrom > today && $0.validFrom <= end }
    guard coming.isEmpty else {
      let words = coming.map { "\($0.key) 自 \($0.validFrom) 起为 \($0.value)" }
      return HealthLine(
        .settings, .notice, words.joined(separator: "；"), remedy: "wenbao setting list")
    }
    return HealthLine(.settings, .good, "各项都在范围内，\(notice) 天内不变")
  }

  static func clock(now: Instant, last: Instant?) -> HealthLine {
    guard let last, now < last else { return HealthLine(.clock, .good, now.localText) }
    return HealthLine(
      .clock, .fault, "\(now.localText)，早于最后一条流水（\(last.localText)），不能记账", remedy: "date")
  }

  static func pins(_ pins: [String], purpose: RegistryPurpose) -> HealthLine {
    guard !pins.isEmpty else { return HealthLine(.pins, .good, "没有设置") }
    let names = pins.joined(separator: "、")
    guard purpose == .official else {
      return HealthLine(.pins, .good, "试用登记册，设置了 \(names)")
    }
    return HealthLine(
      .pins, .fault, "正式登记册不接受 \(names)", remedy: "unset \(pins.joined(separator: " "))")
  }

  static func account(_ account: String, officer: OfficerSummary?) -> HealthLine {
    if let officer { return HealthLine(.account, .good, "\(account) 是经办人 \(officer.code)") }
    return HealthLine(
      .account, .notice, "\(account) 没有对应的经办人，只能看，办理要写 --as",
      remedy: "wenbao officer bind 工号 --account \(account)")
  }

  static func officers(_ officers: [OfficerSummary]) -> HealthLine {
    let idle = officers.filter { $0.leftOn != nil && $0.openHazardCount > 0 }
    if let first = idle.first {
      return HealthLine(
        .officers, .fault, "\(first.code) 已离岗，名下还有 \(first.openHazardCount) 项未销号隐患",
        remedy: "wenbao hazard list --officer \(first.code)")
    }
    let serving = officers.filter { $0.leftOn == nil }
    let unbound = serving.filter { $0.account == nil }.map(\.code)
    guard let first = unbound.first else {
      return HealthLine(.officers, .good, "在岗 \(serving.count) 人，都有账户")
    }
    return HealthLine(
      .officers, .notice, "在岗 \(serving.count) 人，\(unbound.joined(separator: "、")) 没有账户",
      remedy: "wenbao officer bind \(first) --account 账户")
  }

  /// The State Council announces the next year's holidays in November as a rule.
  static func calendar(years: Set<Int>, today: CivilDate) -> HealthLine {
    let remedy = "wenbao import 节假日安排.xml"
    let (this, next) = (today.year, today.year + 1)
    guard years.contains(this) else {
      return HealthLine(.calendar, .notice, "没有 \(this) 年的，期限遇到休息日不顺延", remedy: remedy)
    }
    if years.contains(next) { return HealthLine(.calendar, .good, "有 \(this)、\(next) 两年的") }
    return today.month >= 11
      ? HealthLine(.calendar, .notice, "没有 \(next) 年的，一般十一月公布", remedy: remedy)
      : HealthLine(.calendar, .good, "有 \(this) 年的；\(next) 年的一般十一月公布")
  }
}
