import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

// Terms that only filters have: what the rows say otherwise.

/// Whether a marker stands.
enum MarkerState: String, CodedTerm, ExpressibleByArgument {
  case standing, removed

  var displayName: String { self == .standing ? "立着" : "已撤除" }
}

/// Whether a receipt, or what was kept, still counts.
enum ReceiptState: String, CodedTerm, ExpressibleByArgument {
  case valid, undone

  var displayName: String { self == .valid ? "有效" : "已撤销" }
}

/// Whether an exception was made use of.
enum ExceptionState: String, CodedTerm, ExpressibleByArgument {
  case unused, used

  var displayName: String { self == .unused ? "未用" : "已用" }
}

/// Whether a zone has a line.
enum ZoneState: String, CodedTerm, ExpressibleByArgument {
  case drawn, undrawn

  var displayName: String { self == .drawn ? "有图形" : "没有图形" }
}

/// Whether an officer is still in the office.
enum OfficerState: String, CodedTerm, ExpressibleByArgument {
  case inPost, left

  var displayName: String { self == .inPost ? "在岗" : "离岗" }
}

/// Where a duty stands, by the codes of ``DutyStanding``.
enum DutyStateTerm: String, CodedTerm, ExpressibleByArgument {
  case notStarted, open, overdue, openWithoutTerm, done, waived

  init?(_ standing: DutyStanding) { self.init(rawValue: standing.code) }

  var displayName: String {
    switch self {
    case .notStarted: "未起算"
    case .open: "待办"
    case .overdue: "逾期"
    case .openWithoutTerm: "待办（无期限）"
    case .done: "已办"
    case .waived: "免办"
    }
  }
}

/// What a kept file is there for.
enum EvidenceKind: String, CodedTerm, ExpressibleByArgument {
  case act, photograph, unitReturn, archiveItem

  init(_ purpose: EvidenceUse.Purpose) {
    switch purpose {
    case .act: self = .act
    case .photograph: self = .photograph
    case .unitReturn: self = .unitReturn
    case .archiveItem: self = .archiveItem
    }
  }

  var displayName: String {
    switch self {
    case .act: "办理"
    case .photograph: "检查照片"
    case .unitReturn: "区镇回报"
    case .archiveItem: "档案"
    }
  }
}
