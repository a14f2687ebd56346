/// The Chinese names of stored fields, by the columns they are kept in.
enum FieldWords {
  /// The name of a column; a column that holds a value's state is named after the value.
  static func name(of column: String) -> String {
    if let name = names[column] { return name }
    for (ending, words) in [("_state", "（状态）"), ("_srs", "（坐标系）")] where column.hasSuffix(ending) {
      return name(of: String(column.dropLast(ending.count))) + words
    }
    return column
  }

  /// The name of a row: `zone P1` is 区划 P1.
  static func name(ofRow row: String) -> String {
    let table = String(row.prefix { $0 != " " })
    return (tables[table] ?? table) + row.dropFirst(table.count)
  }

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
    "inspected_on": "检查日期", "rule": "解读",
    "coordinates": "坐标公开", "document": "文件", "issued_on": "发布日期", "day": "日期",
  ]

  private static let tables: [String: String] = [
    "site_revision": "文物点", "site_part": "部分", "zone": "区划", "boundary": "界线", "marker": "保护标志",
    "archive": "记录档案", "responsible_person": "责任人", "site_checklist": "本点检查表",
    "unit_revision": "单位", "calendar_revision": "节假日安排", "calendar_day": "日期",
    "batch_revision": "公布批次", "checklist_version": "检查表",
    "checklist_item": "检查项", "checklist_basis": "检查项依据", "checklist_scope": "检查项适用范围",
    "unit_return": "区镇回报", "return_row": "回报行", "inspection": "检查", "answer": "检查结果",
  ]
}
