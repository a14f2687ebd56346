import Heritage

/// The pictures of a paper on sheets of their own (附图), two beside one another, each once: whatever shows it several times
/// names it by its number.
struct PictureAnnex {
  private struct Plate {
    let picture: PaperPicture
    var captions: [String]
  }

  private var plates: [Plate] = []
  private var numbers: [String: Int] = [:]

  /// - Parameter shown: pictures in the order in which the paper speaks of them, each with what it shows; files that are
  ///   no pictures are passed over.
  init(_ shown: [(caption: String, picture: PaperPicture)]) {
    for (caption, picture) in shown where picture.isImage {
      if let number = numbers[picture.sha256] {
        if !plates[number].captions.contains(caption) { plates[number].captions.append(caption) }
      } else {
        numbers[picture.sha256] = plates.count
        plates.append(Plate(picture: picture, captions: [caption]))
      }
    }
  }

  /// Where pictures are to be found: `附图1、2`; other files by their names.
  func reference(_ pictures: [PaperPicture]) -> String {
    let found = pictures.compactMap { numbers[$0.sha256] }.map { $0 + 1 }.eachOnce
    let named = found.isEmpty ? [] : ["附图" + found.map(String.init).joined(separator: "、")]
    return (named + pictures.filter { !$0.isImage }.map(\.name)).joined(separator: "\n")
  }

  /// A sheet that begins a page, or none where there are no pictures.
  var sheets: [HTML] {
    guard !plates.isEmpty else { return [] }
    let figures = plates.enumerated().map { index, plate in
      FormParts.figure(
        plate.picture,
        caption: "附图\(index + 1)　\(plate.captions.joined(separator: "；"))　\(plate.picture.name)")
    }
    return [FormParts.sheet([.tag("h2", nil, "附图"), .tag("div", "plates", figures)], isForm: true)]
  }
}
