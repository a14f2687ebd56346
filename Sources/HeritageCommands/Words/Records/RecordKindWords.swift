/// The Chinese names of the kinds of record that a receipt lists.
enum RecordKindWords {
  static func name(of kind: String) -> String {
    switch kind {
    case "calendar": "节假日安排"
    case "unit": "单位"
    case "batch": "公布批次"
    case "site": "文物点"
    case "boundary": "界线"
    case "checklist": "风险检查表"
    case "duty": "责任事项"
    case "method": "风险评估方法"
    case "inspection": "检查"
    case "unitReturn": "区镇回报"
    case "comparison": "对账"
    default: kind
    }
  }
}
