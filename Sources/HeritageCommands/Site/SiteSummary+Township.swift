import Heritage
import HeritageStore

extension SiteSummary {
  /// The unit that answers for it, and beside it the township that the register names, where that is another.
  var townshipNames: String {
    township == registeredTownship
      ? townshipName : "\(townshipName)，登记为 \(registeredTownship) \(registeredTownshipName)"
  }

  /// Its level, the batch that it came with, and the day of publication.
  var designation: String {
    "\(batchKind.level)，\(batchName)，"
      + (publishedOn.value.map { "\($0) 公布" } ?? publishedOn.shownUntilPublished)
  }
}
