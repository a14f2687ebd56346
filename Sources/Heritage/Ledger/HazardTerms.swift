/// What is laid down against a hazard (整改措施和责任), as its acts have left it.
public struct HazardTerms: Hashable, Sendable {
  /// The order in force (整改通知). Its person and deadline stand in the ledger, where acts since may have changed them.
  public struct Order: Hashable, Sendable {
    public var number: String?
    public var measure: String
    /// What it says of the funds and where they come from (整改资金); `nil` where it says nothing.
    public var funds: String?

    public init(number: String?, measure: String, funds: String?) {
      self.number = number
      self.measure = measure
      self.funds = funds
    }
  }

  /// Rectified on the spot (立行立改): there never was an order.
  public struct OnTheSpot: Hashable, Sendable {
    public var done: String
    public var doneOn: CivilDate
    public var rectifier: String

    public init(done: String, doneOn: CivilDate, rectifier: String) {
      self.done = done
      self.doneOn = doneOn
      self.rectifier = rectifier
    }
  }

  /// What was recorded of the funds beside the order (资金情况).
  public enum FundsRecord: Hashable, Sendable {
    case lacking(reviewOn: CivilDate, note: String?)
    case secured(source: String)
  }

  public var order: Order?
  public var onTheSpot: OnTheSpot?
  public var rectifyingUnit: String?
  /// Interim control (防范措施) until it is rectified.
  public var interimControl: String?
  /// Treatment plan (治理方案).
  public var plan: String?
  public var fundsRecord: FundsRecord?
  public var listing = Listing.never
  /// Until when an extension is asked that is not decided yet.
  public var extensionAsked: CivilDate?

  public init() {}

  /// The day on which lacking funds are looked at again.
  public var fundsReview: CivilDate? {
    guard case .lacking(let day, _) = fundsRecord else { return nil }
    return day
  }

  // MARK: - Acts

  /// A new order takes the place of the last. What was laid down meanwhile, while funds are lacking, goes on.
  public mutating func take(
    _ order: Order, unit: String, interimControl: String?, plan: String?
  ) {
    self.order = order
    rectifyingUnit = unit
    self.interimControl = interimControl ?? (fundsReview == nil ? nil : self.interimControl)
    self.plan = plan
    extensionAsked = nil
  }

  /// A claim was sent back: what was done on the spot counts no longer.
  public mutating func sendBack() {
    onTheSpot = nil
    if order == nil { rectifyingUnit = nil }
  }

  /// Back on the ledger after a relapse: nothing is laid down yet. What is known of the funds stays.
  public mutating func reopen() {
    var terms = HazardTerms()
    terms.fundsRecord = fundsRecord
    self = terms
  }
}
