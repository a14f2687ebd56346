/// What ``ZoneTextReader`` made of a text.
public struct ZoneReading: Hashable, Sendable {
  public enum Outcome: Hashable, Sendable {
    case rule(ZoneRule)
    /// The text stays text.
    case unread(UnreadReason)
  }

  /// A word of the text, and what it was taken for.
  public struct Word: Hashable, Sendable {
    public let text: String
    /// For people.
    public let use: String
  }

  public var outcome: Outcome
  /// The distances of the rule that the text is not sure of (约10米).
  public var doubts: [StatedDistance] = []
  /// Sides described by features, understood though no line follows from them.
  public var features: [ZoneFeature] = []
  /// What the text says of other zones, or beside the one line that can be held.
  public var others: [ZoneStatement] = []
  /// The words of the text in their order; empty where it was not read.
  public var words: [Word] = []
  /// From where on it was not understood; `nil` where all of it was.
  public var rest: String?

  public init(_ outcome: Outcome) { self.outcome = outcome }

  /// Why a text was not read.
  public enum UnreadReason: Hashable, Sendable {
    /// It follows none of the forms, or says more than they do.
    case noPattern
    /// A control zone's text does not say what the distance counts from.
    case baseMissing
    /// Of four or eight sides these have no distance.
    case sidesMissing([Side])
    /// The same side twice.
    case sideTwice(Side)
    /// 东西N米、南北M米 is how large it is, not how far from anything.
    case size
    /// A distance that is a range or a limit.
    case distanceOpen(StatedDistance)
    /// Sides by features: understood, and no line follows.
    case features
    /// A distance all round, and a side that is described by something else.
    case mixed
    /// Several lines, and none is told to be that of this zone.
    case several(Int)
    /// It speaks of a zone of another kind.
    case otherKind(ZoneKind)
    /// It speaks of a zone of another class.
    case otherGrade(String)
    /// The words can be taken in two ways.
    case ambiguous

    /// For people.
    public var displayName: String {
      switch self {
      case .noPattern: "不是可以推算的写法，以文字为准"
      case .baseMissing: "没有写明自何处起算"
      case .sidesMissing(let sides):
        "没有写明" + sides.map(\.displayName).joined(separator: "、") + "侧的距离"
      case .sideTwice(let side): "\(side.displayName)侧写了两次"
      case .size: "“东西、南北若干米”是范围大小，不是外扩的距离"
      case .distanceOpen(let distance): "距离写的是“\(distance.displayName)”，不取其中一个数"
      case .features: "四至以地物为界，没有地物的图形，画不出线"
      case .mixed: "各侧写得不同，一条规则画不出"
      case .several(let count): "一段文字里有 \(count) 条界线，没有写明哪一条是这个区划的"
      case .otherKind(let kind): "写的是\(kind.displayName)，不是这个区划"
      case .otherGrade(let grade): "写的是“\(grade)”一类，区划没有登记为这一类"
      case .ambiguous: "可以有两种理解"
      }
    }

    /// Stable code, for scripts and for counts.
    public var code: String {
      switch self {
      case .noPattern: "noPattern"
      case .baseMissing: "baseMissing"
      case .sidesMissing: "sidesMissing"
      case .sideTwice: "sideTwice"
      case .size: "size"
      case .distanceOpen: "distanceOpen"
      case .features: "features"
      case .mixed: "mixed"
      case .several: "several"
      case .otherKind: "otherKind"
      case .otherGrade: "otherGrade"
      case .ambiguous: "ambiguous"
      }
    }
  }

  public var rule: ZoneRule? { if case .rule(let rule) = outcome { rule } else { nil } }
  public var reason: UnreadReason? {
    if case .unread(let reason) = outcome { reason } else { nil }
  }
}
