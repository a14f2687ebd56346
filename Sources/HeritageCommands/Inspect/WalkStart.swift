import Heritage
import HeritageOperations
import HeritageStore

/// Begins a walk: anew, or where a draft was left.
struct WalkStart {
  let bureau: Bureau
  let context: CommandContext
  let output: Output
  private let prompt: LinePrompt
  var lateReason: String?

  init(bureau: Bureau, context: CommandContext, output: Output) {
    self.bureau = bureau
    self.context = context
    self.output = output
    prompt = LinePrompt(context)
  }

  /// `nil` where the user leaves at once.
  func begin(_ request: InspectionRequest) throws -> WalkConversation? {
    guard let draft = try openDraft(request.site) else {
      let plan = try bureau.plan(request)
      return conversation(InspectionWalk(plan.items, memories: plan.memories), plan)
    }
    let differences = DraftDifference.all(of: request, from: draft.head)
    while true {
      guard let line = try prompt.ask(WalkWords.question(about: draft, differences)) else {
        return nil
      }
      switch line.filter({ !$0.isWhitespace }).asKey {
      case "1": return try resume(draft)
      case "2":
        let plan = try bureau.plan(request)
        guard try isToBeDropped(draft) else { continue }
        InspectionDraft.remove(site: request.site, registry: bureau.path)
        return conversation(InspectionWalk(plan.items, memories: plan.memories), plan)
      case "q": return nil
      default: context.standardError.write("请答 1、2 或 q。\n")
      }
    }
  }

  /// Whether the answers of a draft may go. Nothing but a clear yes counts.
  private func isToBeDropped(_ draft: InspectionDraft) throws -> Bool {
    let answer = try prompt.ask(WalkWords.questionBeforeDropping(draft))?
      .filter { !$0.isWhitespace }.asKey
    return answer == "y" || answer == "是"
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
    let plan = try bureau.plan(request)
    let walk = InspectionWalk(
      plan.items, memories: plan.memories, answers: draft.answers, unfinished: draft.unfinished)
    let dropped = draft.items.subtracting(plan.items.map(\.reference)).sorted()
    if !dropped.isEmpty { output.note(WalkWords.notAsked(dropped)) }
    return conversation(walk, plan)
  }

  private func conversation(_ walk: InspectionWalk, _ plan: InspectionPlan) -> WalkConversation {
    WalkConversation(plan: plan, walk: walk, bureau: bureau, context: context, prompt: prompt)
  }
}
