/// What of R1 an exception (特批) can lift, in a bureau too small for it. That the acceptor is neither the
/// rectifier nor of the rectifying unit is never lifted.
public enum ExceptionCondition: String, CodedTerm {
  case acceptorIsRecorder, approverIsAcceptor, reviewerIsAcceptor

  public var displayName: String {
    switch self {
    case .acceptorIsRecorder: "登记人或录入人验收"
    case .approverIsAcceptor: "验收人批准销号"
    case .reviewerIsAcceptor: "验收人回头看"
    }
  }
}
