/// Looks through a whole file for words that speak of a shifted system (GCJ-02, BD-09), wherever they stand: in comments,
/// texts of a drawing, descriptions of a table. Whether they do is judged from the words around them.
enum ShiftSigns {
  private static let words = [
    "gcj-02", "gcj02", "gcj_02", "gcj 02", "bd-09", "bd09", "bd_09", "火星坐标", "国测局坐标", "高德坐标",
    "腾讯坐标", "百度坐标",
  ].map { Array($0.utf8) }

  /// A word and what stands around it.
  struct Sign {
    let word: String
    let text: String
  }

  /// The first of each word; nothing for most files.
  static func found(in bytes: [UInt8]) -> [Sign] {
    let lower = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return words.compactMap { word in
      place(of: word, in: lower).map { place in
        let end = min(place + word.count + 12, bytes.count)
        let around = bytes[place..<end].prefix { $0 >= 0x20 && !"\"'<>".utf8.contains($0) }
        return Sign(
          word: String(decoding: word, as: UTF8.self), text: String(decoding: around, as: UTF8.self)
        )
      }
    }
  }

  /// The texts of those that no feature says of itself: such a feature is refused alone.
  static func unexplained(_ signs: [Sign], by features: [DeliveredFeature]) -> [String] {
    signs.filter { sign in
      !features.contains { feature in
        let said = [feature.name, feature.layer].compactMap { $0 } + feature.properties.keys
        return (said + feature.properties.values).contains { $0.lowercased().contains(sign.word) }
      }
    }.map(\.text)
  }

  private static func place(of word: [UInt8], in bytes: [UInt8]) -> Int? {
    guard let first = word.first, bytes.count >= word.count else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index <= bytes.count - word.count {
        if bytes[index] == first, zip(word.indices, word).allSatisfy({ bytes[index + $0] == $1 }) {
          return index
        }
        index += 1
      }
      return nil
    }
  }
}
