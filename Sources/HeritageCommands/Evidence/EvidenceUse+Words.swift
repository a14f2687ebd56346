import Heritage
import HeritageStore

extension EvidenceUse {
  /// What it is there for, in words.
  var purposeName: String { purposeParts.joined(separator: "·") + (isUndone ? "（已撤销）" : "") }

  private var purposeParts: [String] {
    switch purpose {
    case .act(let type, .other): [type.displayName]
    case .act(let type, let role): [type.displayName, role.displayName]
    case .photograph(let item): ["检查照片", item]
    case .unitReturn(let unit): ["区镇回报", unit]
    case .archiveItem(let code, let title):
      [ArchiveItemKind(code: code)?.displayName ?? "档案", title]
    }
  }

  /// What its record goes by: the number of a hazard, the code of an inspection.
  var record: String {
    let key = stream.drop { $0 != "/" }.dropFirst()
    guard case .archiveItem(let code, _) = purpose else { return String(key) }
    return "\(key)-\(code)"
  }

  /// The name of a file that it is written to, without its ending: `YH-2026-0003-F_报整改_整改后_2`.
  var label: FileLabel {
    switch purpose {
    case .archiveItem(_, let title): FileLabel([record, title])
    default: FileLabel([record] + purposeParts + [String(serial)] + (isUndone ? ["已撤销"] : []))
    }
  }

  var ending: String { FileEnding.of(name: name, mediaType: mediaType) }

  /// As `--json` gives it.
  ///
  /// - Parameter file: what it was written to; `nil` where it was not.
  func json(file: String?) -> JSONValue {
    var type: String?
    var role: String?
    var item: String?
    var unit: String?
    switch purpose {
    case .act(let entryType, let evidenceRole):
      (type, role) = (entryType.rawValue, evidenceRole.rawValue)
    case .photograph(let code): item = code
    case .unitReturn(let code): unit = code
    case .archiveItem(let code, _): (type, item) = (EntryType.archiveAdded.rawValue, code)
    }
    return .shown([
      "sha256": .string(sha256), "name": .string(name), "mediaType": .string(mediaType),
      "size": .integer(size), "entry": .integer(entry), "stream": .string(stream),
      "type": type.map(JSONValue.string), "role": role.map(JSONValue.string),
      "item": item.map(JSONValue.string), "unit": unit.map(JSONValue.string),
      "servesAs": .string(purposeName), "occurredOn": .string(day.description),
      "officer": officer.map(JSONValue.string), "undone": .bool(isUndone),
      "siteCodes": .array(sites.map(JSONValue.string)),
      "provenance": (provenance?.rawValue).map(JSONValue.string),
      "file": file.map(JSONValue.string),
    ])
  }
}

extension [EvidenceUse] {
  /// A name for each, all different.
  var fileNames: [String] {
    var names = FileNames()
    return map { names.name($0.label, ending: $0.ending) }
  }

  /// How many there are, and whether samples are among them.
  var summary: String {
    "共 \(count) 份，\(reduce(0) { $0 + $1.size }) 字节。"
      + (contains { $0.provenance == .sample } ? "含示例数据。" : "")
  }
}
