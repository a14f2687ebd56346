import Heritage
import HeritageStore

/// The items of a walk that stand under one heading of a template.
package struct WalkSection: Hashable, Sendable {
  package var checklist: String
  package var name: String
  /// Places in the walk's list.
  package var items: [Int]

  /// In the order in which they begin.
  static func all(of items: [ChecklistItemSummary]) -> [WalkSection] {
    var sections: [WalkSection] = []
    var places: [[String]: Int] = [:]
    for (index, item) in items.enumerated() {
      let key = [item.checklist, item.section]
      if let place = places[key] {
        sections[place].items.append(index)
      } else {
        places[key] = sections.count
        sections.append(
          WalkSection(checklist: item.checklist, name: item.section, items: [index]))
      }
    }
    return sections
  }
}

/// How far a section has been answered.
package struct SectionProgress: Hashable, Sendable {
  /// Its place among the walk's sections, from 1.
  package var number: Int
  package var section: WalkSection
  package var answered: Int
  package var nonconform: Int

  package var total: Int { section.items.count }
  package var open: Int { total - answered }
}
