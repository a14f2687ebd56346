import Heritage
import HeritageOperations
import HeritageStore

/// Begins a walk: anew, or where a draft was left.
struct WalkStart {
  let bureau: Bureau
  let context: CommandContext
  let output: Output
  var lateReason: String?

  init(bureau: Bureau, context: CommandContext, output: Output) {
    self.bureau = bureau
    self.context = context
    self.output = output
  }

  /// `nil` where the user leaves at once.
  func begin(_ request: InspectionRequest) throws -> WalkConversation? {
    guard let draft = try openDraft(request.site) else {
      return conversation(try bureau.plan(request), [:])
    }
    while true {
      guard let line = try context.ask(question(about: draft)) else { return nil }
      switch line.filter({ !$0.isWhitespace }).lowercased() {
      case "1": return try resume(draft)
      case "2":
        let plan = try bureau.plan(request)
        InspectionDraft.remove(site: request.site, registry: bureau.path)
        return conversation(plan, [:])
      case "q": return nil
      default: context.standardError.write("请答 1、2 或 q。\n")
      }
    }
  }

  /// The draft of the site, unless it was committed already and only its removal was cut off.
  private func openDraft(_ site: String) throws -> InspectionDraft? {
    guard let draft = try InspectionDraft.load(site: site, registry: bureau.path) else {
      return nil
    }
    let isCommitted = try bureau.read { try $0.hasRecorded(draft) }
    guard isCommitted else { return draft }
    InspectionDraft.remove(site: site, registry: bureau.path)
    output.note("草稿里的检查 \(draft.head.code) 已经入库，草稿已删去。")
    return nil
  }

  private func resume(_ draft: InspectionDraft) throws -> WalkConversation {
    var request = InspectionRequest(site: draft.head.site)
    request.kind = draft.head.kind
    request.inspectedOn = draft.head.inspectedOn
    request.unit = draft.head.unit
    request.inspectors = draft.head.inspectors
    request.checklists = draft.head.checklists
    request.lateReason = lateReason
    let isTaken = try bureau.read { try $0.isInspectionCodeTaken(draft.head.code) }
    request.code = isTaken ? nil : draft.head.code
    return conversation(try bureau.plan(request), draft.answers)
  }

  private func conversation(
    _ plan: InspectionPlan, _ answers: [String: WalkAnswer]
  ) -> WalkConversation {
    WalkConversation(
      plan: plan, walk: InspectionWalk(plan.items, answers: answers), bureau: bureau,
      context: context)
  }

  private func question(about draft: InspectionDraft) -> String {
    TerminalText.safe(
      "\(draft.head.site) 有一份没有做完的检查：\(draft.head.code)，\(draft.head.inspectedOn)，"
        + "已答 \(draft.answers.count) 项。") + "\n1 接着做  2 作废重来  q 退出 > "
  }
}
