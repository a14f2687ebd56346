extension ForeignRequest {
  var message: [UInt8] {
    var writer = MessageWriter()
    writer.put(driver.rawValue)
    writer.put(openOptions)
    writer.put(settings)
    writer.put(limit)
    writer.put(files.count)
    for file in files {
      writer.put(file.name)
      writer.put(file.bytes)
    }
    return writer.bytes
  }

  init(message: [UInt8]) throws(MessageReader.Broken) {
    var reader = MessageReader(message)
    guard let driver = ForeignDriver(rawValue: try reader.text()) else {
      throw MessageReader.Broken()
    }
    self.driver = driver
    openOptions = try reader.texts()
    settings = try reader.texts()
    limit = try reader.number()
    files = []
    for _ in 0..<(try reader.count(of: 16)) {
      files.append(File(name: try reader.text(), bytes: try reader.raw()))
    }
  }
}
