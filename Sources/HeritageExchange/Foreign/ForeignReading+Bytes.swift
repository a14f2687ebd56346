extension ForeignReading {
  /// What ends a message that was written whole.
  private static let end = "end"

  var message: [UInt8] {
    var writer = MessageWriter()
    writer.put(layers.count)
    for layer in layers { layer.write(to: &writer) }
    writer.put(messages.count)
    for message in messages {
      writer.put(message.severity)
      writer.put(message.text)
    }
    writer.put(Self.end)
    return writer.bytes
  }

  init(message: [UInt8]) throws(MessageReader.Broken) {
    var reader = MessageReader(message)
    for _ in 0..<(try reader.count(of: 8)) { layers.append(try Layer(from: &reader)) }
    for _ in 0..<(try reader.count(of: 16)) {
      messages.append(Message(severity: try reader.number(), text: try reader.text()))
    }
    guard try reader.text() == Self.end, reader.isAtEnd else { throw MessageReader.Broken() }
  }
}

extension ForeignReading.Layer {
  fileprivate func write(to writer: inout MessageWriter) {
    writer.put(name)
    writer.put(reference == nil ? 0 : 1)
    if let reference {
      writer.put(reference.name)
      writer.put(reference.code ?? 0)
      writer.put(reference.isEastFirst ? 1 : 0)
    }
    writer.put(features.count)
    for feature in features { feature.write(to: &writer) }
  }

  fileprivate init(from reader: inout MessageReader) throws(MessageReader.Broken) {
    name = try reader.text()
    if try reader.number() != 0 {
      let name = try reader.text()
      let code = try reader.number()
      reference = ForeignReading.Reference(
        name: name, code: code == 0 ? nil : code, isEastFirst: try reader.number() != 0)
    }
    for _ in 0..<(try reader.count(of: 24)) {
      features.append(try ForeignReading.Feature(from: &reader))
    }
  }
}

extension ForeignReading.Feature {
  fileprivate func write(to writer: inout MessageWriter) {
    writer.put(Int(id))
    writer.put(geometries.count)
    for parts in geometries {
      writer.put(parts.count)
      for part in parts { part.write(to: &writer) }
    }
    writer.put(properties.count)
    for property in properties {
      writer.put(property.name)
      writer.put(property.value)
    }
  }

  fileprivate init(from reader: inout MessageReader) throws(MessageReader.Broken) {
    id = Int64(try reader.number())
    for _ in 0..<(try reader.count(of: 8)) {
      var parts: [ForeignReading.Part] = []
      for _ in 0..<(try reader.count(of: 16)) {
        parts.append(try ForeignReading.Part(from: &reader))
      }
      geometries.append(parts)
    }
    for _ in 0..<(try reader.count(of: 16)) {
      properties.append(
        ForeignReading.Property(name: try reader.text(), value: try reader.text()))
    }
  }
}

extension ForeignReading.Part {
  private enum Kind: Int { case point, line, area, other }

  fileprivate func write(to writer: inout MessageWriter) {
    switch self {
    case .point(let pair):
      writer.put(Kind.point.rawValue)
      writer.put(pair)
    case .line(let pairs):
      writer.put(Kind.line.rawValue)
      writer.put(pairs)
    case .area(let rings):
      writer.put(Kind.area.rawValue)
      writer.put(rings.count)
      for ring in rings { writer.put(ring) }
    case .other(let type):
      writer.put(Kind.other.rawValue)
      writer.put(type)
    }
  }

  fileprivate init(from reader: inout MessageReader) throws(MessageReader.Broken) {
    switch Kind(rawValue: try reader.number()) {
    case .point: self = .point(try reader.numbers())
    case .line: self = .line(try reader.numbers())
    case .area:
      var rings: [[Double]] = []
      for _ in 0..<(try reader.count(of: 8)) { rings.append(try reader.numbers()) }
      self = .area(rings)
    case .other: self = .other(try reader.number())
    case nil: throw MessageReader.Broken()
    }
  }
}
