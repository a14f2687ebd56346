/// The Chinese names of stored fields, by the columns they are kept in.
enum FieldWords {
  /// The name of a column of a table; a column that holds a value's state is named after the value.
  static func name(of column: String, in table: String) -> String {
    if let name = namesInTables[table]?[column] ?? names[column] { return name }
    for (ending, words) in [("_state", "（状态）"), ("_srs", "（坐标系）")] where column.hasSuffix(ending) {
      return name(of: String(column.dropLast(ending.count)), in: table) + words
    }
    return column
  }

  /// The name of a row: `zone P1` is 区划 P1, and `responsible_person 0`, which has no code, 责任人（第 1 位）.
  static func name(ofRow row: String) -> String {
    let table = table(ofRow: row)
    let words = tables[table] ?? table
    let label = String(row.dropFirst(table.count + 1))
    if label.isEmpty { return words }
    guard !tablesWithCodes.contains(table), let position = Int(label) else {
      return "\(words) \(label)"
    }
    return "\(words)（第 \(position + 1) \(people.contains(table) ? "位" : "项")）"
  }

  /// The table of a row of a change list.
  static func table(ofRow row: String) -> String { String(row.prefix { $0 != " " }) }

  /// Tables below a record whose rows have a code; those of the others are counted.
  private static let tablesWithCodes: Set<String> = ["site_part", "zone", "checklist_item"]
  private static let people: Set<String> = ["responsible_person", "inspector"]

  /// Columns that are called otherwise in some table.
  private static let namesInTables: [String: [String: String]] = [
    "responsible_person": ["name": "姓名", "basis": "认定依据"], "inspector": ["name": "姓名"],
    "calendar_day": ["name": "节日"], "checklist_item": ["method": "检查方法"],
    "return_row": ["number": "隐患编号"], "pairing": ["class": "对账结果"],
    "method_level": ["level": "档次"], "duty_basis": ["valid_from": "施行日期", "valid_to": "失效日期"],
    "zone": ["valid_from": "生效日期"], "boundary": ["valid_from": "生效日期"],
    "site_checklist": ["reason": "不查的理由"],
  ]

  private static let names: [String: String] = [
    "name": "名称", "address": "地址", "batch": "公布批次", "township": "区镇", "category": "类别",
    "survey_code": "普查编号", "subclass": "小类", "era": "年代", "statistical_era": "统计年代",
    "ownership": "所有权", "owner": "所有人", "user": "使用人", "governing_body": "管理机构",
    "industry": "所属行业", "openness": "开放状况", "use": "用途", "area": "面积（平方米）",
    "condition": "保存状况", "approving_body": "审批机关", "consenting_body": "征得同意的部门",
    "damage_causes": "损毁原因", "summary": "简介", "body": "本体图形", "kind": "种类",
    "statistical_code": "统计用区划代码", "statistical_edition": "区划代码版本", "valid_from": "起用日",
    "valid_to": "停用日", "successor": "承接单位", "ordinal": "批次序号", "provenance": "数据性质",
    "decision_document": "决定文号", "decided_on": "决定日期", "announcement": "公布文号",
    "published_on": "公布日期", "publisher": "公布单位", "declared_count": "申报数", "code": "编号",
    "part": "所属部分", "class": "分类", "text": "文字", "pattern": "写法", "control_text": "控制要求",
    "stated_area": "公布面积", "computed_area": "图形面积", "source": "来源", "source_date": "来源日期",
    "provincial_approval": "省级批准", "geometry": "图形", "method": "取得方法", "surveyor": "测绘单位",
    "confidence": "可信度", "uncertainty": "误差（米）", "place": "位置", "level": "级别",
    "erected_by": "树立单位", "erected_on": "树立日期", "number": "档号", "volumes": "卷数",
    "updated_on": "更新日期", "keeper": "保存单位", "role": "身份", "basis": "依据", "unit": "单位",
    "post": "职务", "phone": "电话", "since": "起任日", "checklist": "检查表", "item": "检查项",
    "reason": "理由", "version": "版本", "title": "标题", "hazard_type": "隐患类型", "section": "分区",
    "subject": "检查内容", "grade": "隐患等级", "frequency": "频次", "act": "法规", "article": "条款",
    "act_date": "施行日期", "value": "值", "period": "期次", "as_of": "截至日", "prepared_by": "填报人",
    "prepared_on": "填报日", "declared_rectified": "申报已整改数", "sha256": "SHA-256", "line": "行",
    "site": "文物点", "description": "描述", "status": "状态", "rectified_on": "整改完成日",
    "deadline": "整改期限", "person": "责任人", "note": "说明", "result": "检查结果",
    "inspected_on": "检查日期", "rule": "解读", "drawn_for": "所依据的登记版次", "proof": "以何为办理凭据",
    "months": "期限（月）", "month_day": "每年期日", "valid_months": "有效期（月）", "major_from": "重大起点（分）",
    "larger_from": "较大起点（分）", "ordinary_from": "一般起点（分）", "factor": "因子", "axis": "归于",
    "weight": "权重", "measure": "计数", "second": "第二档起点", "third": "第三档起点", "fourth": "第四档起点",
    "fifth": "第五档起点", "meaning": "含义", "checklist_revision": "检查表版次", "return_revision": "回报版次",
    "head": "流水至", "hazard": "隐患", "row": "回报行", "ledger_state": "账面状态",
    "reported_status": "回报状态", "details": "其他不符",
    "coordinates": "坐标公开", "document": "文件", "issued_on": "发布日期", "day": "日期",
  ]

  private static let tables: [String: String] = [
    "site_revision": "文物点", "site_part": "部分", "zone": "区划", "boundary": "界线", "marker": "保护标志",
    "archive": "记录档案", "responsible_person": "责任人", "site_checklist": "本点检查表",
    "unit_revision": "单位", "calendar_revision": "节假日安排", "calendar_day": "日期",
    "batch_revision": "公布批次", "checklist_version": "检查表",
    "checklist_item": "检查项", "checklist_basis": "检查项依据", "checklist_scope": "检查项适用范围",
    "unit_return": "区镇回报", "return_row": "回报行", "inspection": "检查", "answer": "检查结果",
    "inspector": "检查人", "answer_photo": "检查照片", "comparison": "对账", "pairing": "对账结果",
    "duty_revision": "责任事项", "duty_due_day": "每年期日", "duty_basis": "法律依据",
    "duty_scope": "适用范围", "method_revision": "风险评估方法", "method_factor": "评估因子",
    "method_level": "因子档次",
  ]
}
