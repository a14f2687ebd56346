import HeritageStore

extension FindSubject {
  var displayName: String {
    switch self {
    case .site: "文物点"
    case .zone: "区划"
    case .hazard: "隐患"
    case .inspection: "检查"
    case .document: "文书"
    case .worksCase: "案卷"
    case .works: "工程"
    case .use: "使用"
    case .archive: "档案"
    case .marker: "标志"
    case .unit: "单位"
    case .officer: "经办人"
    case .checklist: "检查表"
    case .duty: "责任事项"
    case .entry: "流水"
    }
  }
}

extension FindField {
  var displayName: String {
    switch self {
    case .code: "编号"
    case .name: "名称"
    case .formerName: "原名"
    case .address: "地址"
    case .summary: "简介"
    case .owner: "所有人"
    case .person: "责任人"
    case .text: "文字"
    case .controlText: "控制要求"
    case .description: "问题"
    case .measure: "措施"
    case .funds: "资金"
    case .interimControl: "防范措施"
    case .plan: "治理方案"
    case .done: "整改情况"
    case .rectifier: "整改人"
    case .opinion: "意见"
    case .reason: "理由"
    case .inspector: "检查人"
    case .note: "说明"
    case .recipient: "签收人"
    case .project: "项目"
    case .applicant: "建设单位"
    case .place: "位置"
    case .title: "名称"
    case .scheme: "方案"
    case .unit: "施工单位"
    case .head: "负责人"
    case .contract: "合同"
    case .use: "用途"
    case .user: "使用人"
    case .keeper: "保存单位"
    case .item: "检查项"
    case .account: "账户"
    case .content: "内容"
    }
  }
}
