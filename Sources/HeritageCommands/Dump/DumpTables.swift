import Heritage
import HeritageOperations
import HeritageStore

/// The tables of a folder: everything that lists show, and what they have no room for.
enum DumpTables {
  static func hazards(on day: CivilDate) -> [Column<HazardSummary>] {
    [
      Column("编号") { $0.number }, Column("状态") { $0.state.displayName },
      Column("等级") { $0.grade.displayName }, Column("类型") { $0.type.displayName },
      Column("文物点") { $0.site }, Column("名称") { $0.siteName }, Column("问题") { $0.description },
      Column("来源") { $0.source.displayName }, Column("检查") { $0.inspection },
      Column("检查项") { $0.item }, Column("发现日期") { $0.foundOn.description },
      Column("单位") { "\($0.unit) \($0.unitName)" }, Column("通知书") { $0.order },
      Column("整改措施") { $0.measure }, Column("整改责任人") { $0.person },
      Column("整改期限") { $0.deadline?.description },
      Column("逾期天数") { $0.overdueDays(on: day).map(String.init) },
      Column("销号编号") { $0.strikeOff }, Column("回头看期限") { $0.lookBackDue?.description },
      Column("经办人") { $0.officer }, Column("数据性质") { $0.provenance?.displayName },
    ]
  }

  static var inspections: [Column<InspectionSummary>] {
    [
      Column("编号") { $0.code }, Column("日期") { $0.inspectedOn.description },
      Column("文物点") { $0.site }, Column("名称") { $0.siteName },
      Column("种类") { $0.kind.displayName }, Column("单位") { $0.unit },
      Column("检查人") { $0.inspectors.joined(separator: "、") },
      Column("检查项") { String($0.answered) }, Column("不符合") { String($0.nonconform) },
      Column("未查") { String($0.notChecked) }, Column("说明") { $0.note },
      Column("数据性质") { $0.provenance.displayName },
    ]
  }

  static func duties(on day: CivilDate) -> [Column<SiteDuty>] {
    [
      Column("事项") { $0.facts.duty.code }, Column("内容") { $0.facts.duty.title },
      Column("起算") { $0.facts.startedOn?.description },
      Column("期限") { $0.facts.dueOn?.description },
      Column("状态") { $0.standing(on: day).displayName },
      Column("依据") { $0.basis(on: day).citation },
    ]
  }

  static func works(on day: CivilDate) -> [Column<WorksSummary>] {
    [
      Column("编号") { $0.number }, Column("状态") { $0.stateName },
      Column("种类") { $0.kind.displayName }, Column("名称") { $0.title },
      Column("方案") { $0.scheme }, Column("计划开始") { $0.planFrom.description },
      Column("计划完成") { $0.planTo.description },
      Column("逾期") { $0.isOverdue(on: day) ? "是" : "否" }, Column("施工单位") { $0.unitText },
      Column("负责人") { $0.head }, Column("预算（元）") { $0.budget.map(String.init) },
      Column("已付（元）") { String($0.paid) }, Column("开工") { $0.startedOn?.description },
      Column("验收") { $0.acceptedOn?.description },
    ]
  }

  static var uses: [Column<UseSummary>] {
    [
      Column("编号") { $0.number }, Column("状态") { $0.state.displayName },
      Column("种类") { $0.kind.displayName }, Column("用途") { $0.use },
      Column("开放") { $0.openness.displayName }, Column("使用人") { $0.user },
      Column("加重风险") { $0.worsens }, Column("开始") { $0.begunOn.description },
      Column("复核") { $0.reviewOn.description },
    ]
  }

  static var events: [Column<EventSummary>] {
    [
      Column("编号") { $0.number }, Column("种类") { $0.kind.displayName },
      Column("名称") { $0.title }, Column("日期") { $0.heldOn.description },
      Column("人次") { String($0.reach) },
    ]
  }

  /// - Parameter isOpen: whether the texts, which may name corners by coordinates, go out.
  static func zones(isOpen: Bool) -> [Column<ZoneSummary>] {
    [
      Column("区划") { $0.code }, Column("种类") { $0.kind.displayName },
      Column("类别") { $0.zoneClass }, Column("公布文字") { isOpen ? $0.text.shown : "（坐标不公开）" },
      Column("管理要求") { $0.controlText }, Column("出处") { $0.source.shown },
      Column("生效") { $0.validFrom }, Column("图形") { $0.method?.displayName ?? "没有" },
      Column("测绘单位") { $0.surveyor },
      Column("公布面积（平方米）") { zone in zone.statedArea.value.map { $0.text(digits: 1) } },
      Column("图形面积（平方米）") { zone in zone.computedArea.map { $0.text(digits: 1) } },
    ]
  }

  /// - Parameter isOpen: whether positions go out.
  static func markers(isOpen: Bool) -> [Column<MarkerSummary>] {
    [
      Column("第几块") { String($0.ordinal) }, Column("现状") { $0.isStanding ? "立着" : "已撤除" },
      Column("位置") { $0.place }, Column("经度") { isOpen ? $0.longitude : "（坐标不公开）" },
      Column("纬度") { isOpen ? $0.latitude : "（坐标不公开）" }, Column("级别") { $0.contents.level },
      Column("名称") { $0.contents.name }, Column("公布机关") { $0.contents.publisher },
      Column("公布日期") { $0.contents.publishedOn?.description },
      Column("树立机关") { $0.contents.erectedBy },
      Column("树立日期") { $0.contents.erectedOn?.description },
    ]
  }

  static func returns(_ names: RegistryNames) -> [Column<UnitReturnSummary>] {
    [
      Column("单位") { names.unit($0.unit) }, Column("第几次送达") { String($0.revision) },
      Column("截至") { $0.asOf.description }, Column("填报人") { $0.preparedBy },
      Column("填报日期") { $0.preparedOn.description }, Column("行数") { String($0.rowCount) },
      Column("申报项数") { $0.declaredCount.map(String.init) },
      Column("申报已整改") { $0.declaredRectified.map(String.init) },
    ]
  }
}
