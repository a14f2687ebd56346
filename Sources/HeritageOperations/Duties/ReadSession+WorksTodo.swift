import Heritage
import HeritageStore

extension ReadSession {
  /// Works that should be done, should have begun, or only need to be closed.
  func worksTodo(_ today: CivilDate) throws -> [TodoItem] {
    let works = try works()
    func items(_ kind: TodoItem.Kind, _ chosen: (WorksSummary) -> (CivilDate?, String)?)
      -> [TodoItem]
    {
      works.compactMap { works in
        chosen(works).map { dueOn, command in
          TodoItem(
            kind: kind, subject: works.number, detail: "\(works.siteName)：\(works.title)",
            provenance: works.provenance, dueOn: dueOn, command: "wenbao works \(command)",
            place: .init(site: works.site))
        }
      }
    }
    return items(.worksOverdue) {
      $0.state == .started && $0.isOverdue(on: today) ? ($0.planTo, "show \($0.number)") : nil
    }
      + items(.worksToStart) {
        $0.state == .approved && $0.isOverdue(on: today)
          ? (
            $0.planFrom, "start \($0.number) --unit 施工单位 --qualification 资质证书号 --head 负责人"
          ) : nil
      }
      + items(.worksToClose) { $0.state == .accepted ? (nil, "close \($0.number)") : nil }
  }
}
