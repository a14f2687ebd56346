import Heritage

/// What `verify` recomputes, each by itself, in this order.
package enum VerificationCheck: String, CodedTerm {
  case integrity, schema, chain, payloads, records, evidence, receipts, state, index, comparisons
  case statements

  package var displayName: String {
    switch self {
    case .integrity: "文件完整性"
    case .schema: "库结构与触发器"
    case .chain: "流水散列链"
    case .payloads: "流水内容"
    case .records: "导入记录及其根"
    case .evidence: "佐证材料"
    case .receipts: "导入回执"
    case .state: "由流水重放的状态"
    case .index: "范围索引"
    case .comparisons: "对账结果"
    case .statements: "对账单"
    }
  }
}
