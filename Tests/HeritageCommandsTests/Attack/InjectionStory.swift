import Foundation
import Testing

@testable import HeritageCommands

/// A registry into which hostile text has been put by every way in: files of each format, and the options of acts.
final class InjectionStory {
  let office: Office
  /// Which lead the first text has; each next text has the next one.
  let offset: Int
  /// Where a text was put in; each stands at the end of it.
  private(set) var marks: Set<String> = []
  private var count = 0

  init(offset: Int) throws {
    self.offset = offset
    office = try Office()
    try importFiles()
    try findHazards()
    treatHazards()
    changeRecords()
    proposeWorks()
    try reconcile()
  }

  private func text(_ mark: String, hasControls: Bool = true) -> String {
    AttackString.text(nextLead(mark), mark, hasControls: hasControls)
  }

  private func nextLead(_ mark: String) -> String {
    marks.insert(mark)
    count += 1
    return AttackString.leads[(offset + count) % AttackString.leads.count]
  }

  /// - Parameter exit: what the act is to end with.
  func act(_ words: String..., expecting exit: Int32 = 0) {
    // A value that begins with a hyphen is taken for an option unless it is joined to its own.
    var joined: [String] = []
    for word in words {
      if word.hasPrefix("-1"), let option = joined.last, option.hasPrefix("--") {
        joined[joined.count - 1] = "\(option)=\(word)"
      } else {
        joined.append(word)
      }
    }
    let done = office.run(joined)
    #expect(done.exit == exit, "\(words.prefix(4)): \(done.error)")
  }

  /// A file of the repository with hostile text in elements and attributes.
  private func put(
    _ file: String, as name: String, elements: String = "", attributes: String = "",
    short: String = ""
  ) throws {
    let path = Office.imports + "/" + file
    var all = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    for element in elements.split(separator: " ") {
      all = all.replacing(try Regex("<\(element)>[^<]+<")) { _ in
        "<\(element)>\(AttackString.xml(text("<\(element)>", hasControls: false)))<"
      }
    }
    for attribute in attributes.split(separator: " ") {
      all = all.replacing(try Regex(" \(attribute)=\"[^\"]+\"")) { _ in
        " \(attribute)=\"\(AttackString.xml(text("@\(attribute)", hasControls: false)))\""
      }
    }
    for attribute in short.split(separator: " ") {
      all = all.replacing(try Regex(" \(attribute)=\"[^\"]+\"")) { _ in
        " \(attribute)=\"\(AttackString.xml(AttackString.short(nextLead("@\(attribute)"), "@\(attribute)")))\""
      }
    }
    try office.write(all, to: name)
  }
}

// MARK: - Ways in

extension InjectionStory {
  private func importFiles() throws {
    let lists = [
      "fire", "flood-season", "lightning", "security", "structure", "termites", "unlawful-building",
    ]
    for list in lists {
      try put(
        "checklists/\(list).xml", as: "list-\(list).xml", elements: "title subject method basis",
        short: "section")
    }
    for batch in ["second-controlled", "sixth-batch"] {
      try put(
        "batches/\(batch).xml", as: "\(batch).xml",
        elements:
          "name address owner user era governingBody use publisher decisionDocument approvingBody "
          + "consentingBody statisticalEra subclass summary source",
        attributes: "name", short: "post phone keeper erectedBy")
    }
    try put("methods/ks-risk-2026-1.xml", as: "method.xml", elements: "title basis")
    try put("duties/recurring.xml", as: "duties.xml", elements: "title", attributes: "act")
    let names =
      (["method", "duties"] + lists.map { "list-\($0)" } + ["second-controlled", "sixth-batch"]).map
    {
      "./\($0).xml"
    }
    let imported = office.run(["import"] + names)
    try #require(imported.exit == 0, "\(imported.error)")
    act("officer", "add", "A02", "--name", text("officer"))
    act("officer", "add", "A03", "--name", "示例丙")
    act("reconcile", "open", "--name", "2026Q1", "--from", "2026-01-01", "--to", "2026-03-31")
    act(
      "batch", "publish", "KS6", "--announcement", text("announcement"), "--on", "2026-02-20",
      "--publisher", text("publisher"), expecting: 77)
    act(
      "batch", "publish", "KS6", "--announcement", text("announcement", hasControls: false), "--on",
      "2026-02-20", "--publisher", text("publisher", hasControls: false))
  }

  private func findHazards() throws {
    try FileManager.default.createDirectory(
      atPath: office.folder + "/evidence", withIntermediateDirectories: false)
    for picture in ["before-ks6-01-wiring", "before-kc2-04-extinguisher", "before-ks6-02-shrub"] {
      try FileManager.default.copyItem(
        atPath: "\(Office.imports)/samples/evidence/\(picture).png",
        toPath: "\(office.folder)/evidence/\(picture).png")
    }
    try FileManager.default.copyItem(
      atPath: "\(Office.imports)/samples/evidence/after-ks6-01-wiring.png", toPath: picture)
    try put("samples/inspections-2026q1.xml", as: "inspections.xml", elements: "inspector note")
    office.clock = "2026-03-01T09:00:00+08:00"
    act("import", "./inspections.xml")
    act(
      "hazard", "register", "KS6-01", "--type", "fire", "--grade", "ordinary", "--description",
      text("register"), "--source", "patrol")
    act(
      "hazard", "order", "1", "3", "6", "--measure", text("measure"), "--person", text("person"),
      "--deadline", "2026-04-30", "--plan", text("plan"), "--interim-control", text("interim"))
  }

  /// A picture whose name steers.
  var picture: String { office.folder + "/=1+1\u{202E}\u{1B}[2J<b>.png" }

  private func treatHazards() {
    act("hazard", "correct", "2", "--value", text("correct"), "--reason", text("correct.reason"))
    act(
      "hazard", "fund", "1", "--interim-control", text("fund"), "--review-on", "2026-06-30",
      "--note", text("fund.note"))
    act(
      "hazard", "reassign", "1", "--person", text("reassign"), "--reason", text("reassign.reason"))
    act("hazard", "extend", "1", "--until", "2026-06-30", "--reason", text("extend"))
    act(
      "--as", "A02", "hazard", "decide-extension", "1", "--decision", "granted", "--opinion",
      text("extend.opinion"))
    act(
      "hazard", "list-supervised", "6", "--document", text("supervise"), "--authority",
      text("authority"))
    act(
      "hazard", "refer", "6", "--to", text("refer"), "--document", text("refer.document"),
      "--reason", text("refer.reason"))
    act(
      "exception", "grant", "1", "--condition", "acceptorIsRecorder", "--officer", "A02",
      "--approver",
      text("approver"), "--reason", text("exception"), "--document", text("exception.document"))
    act("document", "deliver", "TZ-2026-0001-Q", "--recipient", text("recipient"))
    act("document", "sign", "TZ-2026-0001-Q", "--scan", picture, "--note", text("sign"))
    act(
      "hazard", "claim", "1", "--done", text("done"), "--evidence", picture, "--rectifier",
      text("rectifier"))
    act("hazard", "claim", "3", "--done", text("done"), "--evidence", picture)
    act("--as", "A02", "hazard", "accept", "1", "--opinion", text("accept"))
    act("--as", "A02", "hazard", "send-back", "3", "--reason", text("send-back"))
    act("hazard", "void", "4", "--reason", text("void"))
  }

  private func changeRecords() {
    act("unit", "rename", "KS-ZP", "--name", text("rename"), "--document", "文号", expecting: 77)
    act(
      "unit", "rename", "KS-ZP", "--name", text("rename", hasControls: false), "--document",
      text("rename.document"))
    act(
      "marker", "record", "KS6-01", "--place", text("place"), "--name", text("marker"), "--level",
      text("level"),
      "--publisher", text("marker.publisher"), "--published-on", "2026-01-01", "--erected-by",
      text("erected"), "--erected-on", "2026-01-02", expecting: 1)
    act(
      "archive", "record", "KS6-01", "--number", text("archive"), "--keeper", text("keeper"),
      "--volumes", "2")
    act(
      "archive", "add", "KS6-01", "--title", text("title"), "--file", picture, "--kind", "paper",
      "--volume", "1")
    act(
      "use", "record", "KS6-01", "--use", text("use"), "--user", text("use.user"), "--kind",
      "present", "--openness", "open")
    act(
      "use", "record", "KS6-01", "--kind", "activity", "--title", text("activity"), "--reach", "60")
  }

  private func proposeWorks() {
    act(
      "works", "propose", "KS6-01", "--kind", "repair", "--hazard", "2", "--title", text("works"),
      "--scheme",
      text("scheme"),
      "--reason", text("works.reason"), "--funds-source", text("funds"), "--budget", "100",
      "--plan-from", "2026-05-01", "--plan-to", "2026-06-01", "--interim-measure",
      text("works.interim"))
    act(
      "case", "open", Office.imports + "/samples/footprint-bridge.gml", "--applicant",
      text("applicant"),
      "--project", text("project"), "--place", text("case.place"))
    act(
      "zone", "redraw", "KS6-02", "P1", "--from", "2026-05-01", "--document", text("zone.document"),
      "--text",
      text("zone.text"), expecting: 65)
    act(
      "zone", "redraw", "KS6-02", "P1", "--from", "2026-05-01", "--document",
      text("zone.document", hasControls: false), "--text", text("zone.text", hasControls: false))
    act(
      "risk", "assess", "KS6-01", "--level", "结构=3", "消防=2", "汛期=2", "白蚁=3", "防雷=1", "盗掘盗窃=1",
      "使用=2", "价值=4", "--note", "结构=" + text("risk.note"))
  }

  private func reconcile() throws {
    office.clock = "2026-04-06T09:00:00+08:00"
    act("reconcile", "cut-off", "2026Q1")
    act("reconcile", "open", "--name", text("period"))
    try put(
      "samples/returns-2026q1/KS-ZP.xml", as: "return.xml", elements: "description",
      attributes: "preparedBy person")
    act("reconcile", "load", "./return.xml")
    act("reconcile", "absent", "2026Q1", "--unit", "KS-BC", "--reason", text("absent"))
    act("reconcile", "compare", "2026Q1", expecting: 1)
    act(
      "reconcile", "settle", "2026Q1", "KS-ZP:4", "--decision", "returnStands", "--reason",
      text("settle"))
  }
}
