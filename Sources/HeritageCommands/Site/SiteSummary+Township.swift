import HeritageStore

extension SiteSummary {
  /// The unit that answers for it, and beside it the township that the register names, where that is another.
  var townshipNames: String {
    township == registeredTownship
      ? townshipName : "\(townshipName)，登记为 \(registeredTownship) \(registeredTownshipName)"
  }
}
