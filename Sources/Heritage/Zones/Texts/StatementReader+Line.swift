/// Which of a text's statements is the line of the zone.
extension StatementReader {
  /// The line of this zone among the statements of a text; `nil` where there is none at all.
  func choose(_ pieces: [Piece], _ grade: String?) -> ZoneReading? {
    var lines: [Piece] = []
    for piece in pieces {
      if piece.meaning.isLine {
        lines.append(piece)
      } else if piece.meaning == .aside, let last = lines.indices.last {
        lines[last].kind = piece.kind ?? lines[last].kind
        lines[last].grade = piece.grade ?? lines[last].grade
      }
    }
    guard let first = lines.first else { return nil }
    var own = lines.filter { $0.kind == nil || $0.kind == names.kind }
    // What stands before a heading is not what stands under it.
    if own.contains(where: { $0.kind != nil }) { own = own.filter { $0.kind != nil } }
    guard !own.isEmpty else { return unread(.otherKind(first.kind ?? names.kind)) }
    if own.count > 1, let grade { own = own.filter { $0.grade == grade } }
    guard own.count == 1, let line = own.first else {
      let isMixed = own.contains {
        switch $0.meaning {
        case .features, .unread(.sidesMissing): true
        default: false
        }
      }
      return with(
        others: lines, unread(isMixed ? .mixed : .several(own.count)))
    }
    if let stated = line.grade, grade.map({ $0 != stated }) ?? ["重点", "一般"].contains(stated) {
      return unread(.otherGrade(stated))
    }
    var reading = reading(of: line)
    reading.words = pieces.flatMap(\.words).filter { $0.end > $0.start }.map {
      ZoneReading.Word(text: text[$0.start..<$0.end], use: $0.kind.displayName)
    }
    return with(others: lines.filter { $0 != line }, reading)
  }

  private func reading(of line: Piece) -> ZoneReading {
    switch line.meaning {
    case .rule(let rule, let doubts):
      var reading = ZoneReading(.rule(rule))
      reading.doubts = doubts
      return reading
    case .features(let features):
      var reading = ZoneReading(.unread(.features))
      reading.features = features
      return reading
    case .unread(let reason): return ZoneReading(.unread(reason))
    case .area, .aside: return ZoneReading(.unread(.noPattern))
    }
  }

  private func with(others: [Piece], _ reading: ZoneReading) -> ZoneReading {
    var reading = reading
    reading.others = others.compactMap { piece in
      switch piece.meaning {
      case .rule(let rule, _): .rule(rule)
      case .features(let features): .features(features)
      case .unread(.distanceOpen(let distance)): .doubtful(distance)
      case .unread, .area, .aside: nil
      }
    }
    return reading
  }

  /// The one area that clauses of a text state and say nothing else.
  static func area(in text: BoundaryText, _ names: TextNames) -> Double? {
    var matcher = FormMatcher(WordReader(text: text, names: names))
    guard let form = TextForm("open? area close?") else { return nil }
    var found: [Double] = []
    for place in 0..<text.count {
      let isStart = place == 0 || "，,。；;、.(".unicodeScalars.contains(text.scalars[place - 1])
      guard isStart else { continue }
      for taken in matcher.ways(form, 0, from: place) {
        let end = taken.last?.end ?? place
        let isEnd = text[end].map { "，,。；;、.)".unicodeScalars.contains($0) } ?? true
        // 保护范围面积 beside a control zone is not its own.
        let isNamed = ["保护范围", "建"].contains { text[place..<end].contains($0) }
        for case .area(let area) in taken.map(\.value) where isEnd && !isNamed {
          found.append(area)
        }
      }
    }
    return Set(found).count == 1 ? found.first : nil
  }
}
