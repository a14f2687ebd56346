import Heritage

/// KMZ: a zip archive with one document of KML at its top.
extension ForeignFile {
  /// KML in a zip archive: the file at its top that ends in `.kml`, as the format has it, and those of the archive that
  /// it points to.
  func readArchive() throws -> FeatureReading {
    let archive: ZipArchive
    do {
      archive = try ZipArchive(bytes, try ZipLibrary())
    } catch let problem as SpreadsheetProblem {
      return failed(.feature(.foreign(.archive(problem))))
    }
    let names = archive.names
    let tops = names.filter { !$0.contains("/") && $0.lowercased().hasSuffix(".kml") }
    guard let main = tops.first else {
      if let kind = FileKind(partsOf: names), kind != .kmz, kind != .archive {
        return failed(.feature(.foreign(.otherKind(kind))))
      }
      guard FileKind(partsOf: names) == nil else {
        return failed(.feature(.foreign(.archiveWithoutKML)))
      }
      return try VertexTable.read(bytes, file: file, options: options, limits: limits)
    }
    guard tops.count == 1 else { return failed(.feature(.foreign(.archiveWithSeveral(tops)))) }
    var whole = FeatureReading(format: .kmz, limits: limits)
    var pending = [main]
    var seen: Set<String> = [main]
    while let name = pending.popLast(), !whole.isBroken {
      let document: [UInt8]?
      do throws(SpreadsheetProblem) {
        document = try archive.part(name, limit: FeatureFile.byteLimit)
      } catch {
        return failed(.feature(.foreign(.archive(error))))
      }
      guard let document else { return failed(.feature(.foreign(.archiveWithoutKML))) }
      for link in try read(document, as: name, isMain: name == main, into: &whole) {
        let target = ZipArchive.path(link.href, from: Self.folder(of: name))
        if !names.contains(target) {
          whole.report(.feature(.foreign(.linkedFile)), at: link.position)
        } else if seen.count < Self.mostDocuments, seen.insert(target).inserted {
          pending.append(target)
        } else if !seen.contains(target) {
          return failed(.feature(.foreign(.archiveWithSeveral(Array(seen.sorted())))))
        }
      }
    }
    whole.finish(file)
    return whole
  }

  private func read(
    _ document: [UInt8], as name: String, isMain: Bool, into whole: inout FeatureReading
  ) throws -> [(href: String, position: SourcePosition)] {
    var part = ForeignFile(
      format: .kml, bytes: document, file: isMain ? file : "\(file)（\(name)）", options: options,
      limits: limits)
    part.asksGDAL = asksGDAL
    let problem = document.withUnsafeBytes { EncodingCheck.problem(inPrefix: $0) }
    guard problem == nil, let text = PlainText.xml(document) else {
      whole.take(part.failed(.document(problem ?? .undecodable(likely: nil))))
      return []
    }
    let source = XMLSource(file: part.file, format: .kml, limits: limits)
    var (reading, links) = try part.readKML(source, text)
    reading.remark([name])
    whole.take(reading)
    return links
  }

  private static let mostDocuments = 64

  private static func folder(of name: String) -> String {
    name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
  }
}
