import Heritage

extension ExchangeWording {
  /// The words for what is wrong with a duty or a method of assessment.
  static func template(_ problem: RecordProblem) -> Words {
    switch problem {
    case .recurringByRecord: ("有到期日（dueDay）的事项须凭佐证材料办理", "把 proof 改为 act，或删去 <dueDay>")
    case .recurringWithTerm: ("既有到期日（dueDay），又有期限（months）", "两样只写一样")
    case .dueDayTwice(let day): ("到期日 \(clip(day)) 写了两次", "只留一个")
    case .monthDay(let day):
      ("“\(clip(day))”不是每年都有的日子", "写作 06-30；2 月 29 日改为 02-28")
    case .basisNever: ("<legalBasis> 的 validTo 早于 validFrom", "改正施行起止日期")
    case .axisWithoutFactor(let axis): ("没有一个因素属于“\(axis)”", "可能性、后果各至少写一个 <factor>")
    case .factorLevels(let code):
      ("因素 \(clip(code)) 的档次不全", "人工评定的因素写 value 为 1 至 5 的五个 <level>，各写一次")
    case .factorThresholds(let code):
      (
        "因素 \(clip(code)) 的分档界限不对",
        "按登记册清点的因素写 measure 和 thresholds（四个由小到大的正整数），不写 <level>；人工评定的不写 thresholds"
      )
    case .gradeBounds:
      ("等级的起点分不对", "重大、较大、一般各写一个 <gradeFrom>，起点分由大到小，在 2 至 25 之间")
    default: ("内容有误", "对照 XSD 改正")
    }
  }
}
