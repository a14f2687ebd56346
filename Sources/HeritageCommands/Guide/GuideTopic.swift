public import ArgumentParser
import Heritage

/// What `wenbao guide` can be asked about by itself.
enum GuideTopic: String, CodedTerm {
  case inspection, reconciliation, strikeOff, audit

  var displayName: String {
    switch self {
    case .inspection: "检查"
    case .reconciliation: "对账"
    case .strikeOff: "销号"
    case .audit: "审计"
    }
  }
}

extension GuideTopic: ExpressibleByArgument {}
