/// The rules of record archives (记录档案), as pure functions. The database keeps the same.
public enum ArchiveRules {
  /// Every condition that recording the archive, or an update of it, does not meet.
  ///
  /// - Parameters:
  ///   - most: the highest volume that an item stands in already.
  ///   - lastOn: the day of the last update.
  public static func unmetForRecording(
    number: String, keeper: String, volumes: Int, most: Int, lastOn: CivilDate?,
    on day: CivilDate, today: CivilDate
  ) -> [ArchiveCondition] {
    var unmet: [ArchiveCondition] = []
    if number.isBlank { unmet.append(.numberMissing) }
    if keeper.isBlank { unmet.append(.keeperMissing) }
    if !(1...9999).contains(volumes) {
      unmet.append(.volumes(volumes))
    } else if volumes < most {
      unmet.append(.noSuchVolume(most, of: volumes))
    }
    return unmet + unmetOfDay(lastOn, day, today)
  }

  /// Every condition that adding an item does not meet.
  ///
  /// - Parameter volumes: of the archive; `nil` where none is on record.
  public static func unmetForAdding(
    title: String, volume: Int, volumes: Int?, lastOn: CivilDate?, on day: CivilDate,
    today: CivilDate
  ) -> [ArchiveCondition] {
    var unmet: [ArchiveCondition] = []
    if title.isBlank { unmet.append(.titleMissing) }
    if let volumes {
      if !(1...volumes).contains(volume) { unmet.append(.noSuchVolume(volume, of: volumes)) }
    } else {
      unmet.append(.notRecorded)
    }
    return unmet + unmetOfDay(lastOn, day, today)
  }

  private static func unmetOfDay(
    _ lastOn: CivilDate?, _ day: CivilDate, _ today: CivilDate
  ) -> [ArchiveCondition] {
    if day > today { return [.inTheFuture(today)] }
    if let lastOn, day < lastOn { return [.beforeTheLastAct(lastOn)] }
    return []
  }
}
