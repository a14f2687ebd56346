import Heritage
import HeritageStore

/// What terminal and paper say of a line. What is not laid down is said, never left blank.
extension HazardMeasure {
  var measureText: String {
    switch basis {
    case .ordered(let order): order.measure
    case .onTheSpot(let done): "立行立改：\(done.done)"
    case .notOrdered: MeasureGap.notOrdered.displayName
    case .notApplicable: hazard.mergedInto.map { "见 \($0)" } ?? "不适用"
    }
  }

  /// The measure, and what is laid down beside it, each on a line.
  var measureLines: [String] {
    let beside = [
      terms.interimControl.map { "防范措施：\($0)" }, terms.plan.map { "治理方案：\($0)" },
    ]
    return [measureText] + beside.compactMap { $0 }
  }

  var personText: String {
    switch basis {
    case .ordered: hazard.person ?? "未定"
    case .onTheSpot(let done): done.rectifier
    case .notOrdered: "未定"
    case .notApplicable: "不适用"
    }
  }

  /// The rectifying unit.
  var unitText: String {
    switch basis {
    case .ordered, .onTheSpot: rectifyingUnitName ?? "未定"
    case .notOrdered: "未定"
    case .notApplicable: "不适用"
    }
  }

  var deadlineText: String {
    switch basis {
    case .ordered: hazard.deadline?.description ?? "未定"
    case .onTheSpot(let done): "\(done.doneOn) 当场改好"
    case .notOrdered: "未定"
    case .notApplicable: "不适用"
    }
  }

  /// What is known of the funds, each thing on a line.
  var fundsLines: [String] {
    switch funds {
    case .lacking(let day, let note):
      ["未落实" + (note.map { "（\($0)）" } ?? ""), "\(day) 再核查"]
    case .secured(let source, let stated):
      ["已落实：\(source)"] + (stated.map { ["通知书写明：\($0)"] } ?? [])
    case .stated(let text): [text]
    case .unstated: ["未写明"]
    case .notOrdered: ["未定"]
    case .notApplicable: ["不适用"]
    }
  }

  var fundsText: String { fundsLines.joined(separator: "，") }

  /// The state, with what makes it urgent.
  func stateTerms(on day: CivilDate) -> [String] {
    let terms: [String?] = [
      hazard.state.displayName, hazard.overdueDays(on: day).map { "逾期 \($0) 天" },
      hazard.carriedOverdueDays > 0 ? "此前累计逾期 \(hazard.carriedOverdueDays) 天" : nil,
      gaps.contains(.notListed)
        ? MeasureGap.notListed.displayName
        : hazard.listing == .never ? nil : hazard.listing.displayName,
      hazard.state == .ordered ? hazard.extensionAsked.map { "申请延至 \($0)，待审批" } : nil,
      hazard.referredTo.map { "移送 \($0)" },
    ]
    return terms.compactMap { $0 }
  }
}
