import Heritage

/// What a zone's text was read as, in words and as data.
extension ZoneReading {
  /// For people: the rule with what is not sure of it, or why there is none and what was understood all the same.
  var shown: String {
    let whole: String =
      switch outcome {
      case .rule(let rule):
        rule.displayName
          + (doubts.isEmpty
            ? "" : "（文字写的是\(doubts.map(\.displayName).joined(separator: "、"))）")
      case .unread(.features): "读懂四至：\(featuresShown)；\(UnreadReason.features.displayName)"
      case .unread(let reason):
        "没有读懂：\(reason.displayName)"
          + (features.isEmpty ? "" : "；四至写明 \(featuresShown)")
      }
    let others = others.map(\.shown).joined(separator: "；")
    return others.isEmpty ? whole : "\(whole)；\(rule == nil ? "文字写了" : "另有")：\(others)"
  }

  private var featuresShown: String { features.map(\.displayName).joined(separator: "、") }

  /// The parts of the reading, for scripts.
  var json: JSONValue {
    .shown([
      "rule": (rule?.notation).map(JSONValue.string),
      "reason": (reason?.code).map(JSONValue.string),
      "doubts": .array(doubts.map(\.json)), "features": .array(features.map(\.json)),
      "others": .array(others.map { .string($0.shown) }),
      "notUnderstood": rest.map(JSONValue.string),
    ])
  }
}

extension ZoneStatement {
  fileprivate var shown: String {
    switch self {
    case .rule(let rule): rule.displayName
    case .doubtful(let distance): "距离\(distance.displayName)"
    case .features(let features): features.map(\.displayName).joined(separator: "、")
    }
  }
}

extension StatedDistance {
  /// Metres as a number, and how sure the text is.
  fileprivate var json: JSONValue {
    let doubt: (String, String?) =
      switch self.doubt {
      case nil: ("exact", nil)
      case .about: ("about", nil)
      case .range(let end): ("range", ZoneRule.text(end))
      case .limit(let word): ("limit", word)
      }
    return .shown([
      "metres": .string(ZoneRule.text(metres)), "kind": .string(doubt.0),
      "to": doubt.1.map(JSONValue.string),
    ])
  }
}

extension ZoneFeature {
  fileprivate var json: JSONValue {
    .shown([
      "side": .string(side.rawValue), "words": .string(words), "feature": .string(feature),
      "statedDistance": distance?.json,
    ])
  }
}
