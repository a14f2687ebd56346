import Foundation
import Heritage
import HeritagePapers

/// One paper of each kind, made up.
enum SamplePapers {
  static func all() throws -> [String] { try DocumentKind.allCases.map(html) }

  static func html(of kind: DocumentKind) throws -> String {
    try html(head(kind))
  }

  /// A paper of the head's kind.
  static func html(_ head: PaperHead) throws -> String {
    switch head.kind {
    case .inspectionSheet: return PaperPage.html(head, .inspection(inspection))
    case .statement:
      return PaperPage.html(
        head,
        .statement(
          try StatementContent(statement), hash: String(repeating: "ab", count: 32),
          previousHash: nil, unitNames: ["KS-1": "示例镇"]))
    default: return PaperPage.html(head, .hazards([ordinary, major]))
    }
  }

  static func head(_ kind: DocumentKind) -> PaperHead {
    PaperHead(
      kind: kind, number: "XX-2026-0001-A", issuedOn: day("2026-02-20"), bureau: "示例文物局",
      issuer: kind == .application ? "示例镇" : "示例文物局",
      receiver: kind == .application ? "示例文物局" : "示例镇", officer: "A01 示例甲",
      hash: String(repeating: "0123456789abcdef", count: 4), isTrial: true, hasSamples: true,
      isUndone: false)
  }

  static func day(_ text: String) -> CivilDate { CivilDate(text) ?? .first }

  /// A white pixel.
  static let pixel = Array(
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg=="
    ) ?? Data())

  static func picture(_ name: String, _ role: EvidenceRole) -> PaperPicture {
    PaperPicture(
      name: name, mediaType: "image/png", sha256: String(repeating: "1", count: 64), role: role,
      bytes: pixel)
  }

  static let ordinary: PaperItem = {
    var item = PaperItem(number: "YH-2026-0001-F")
    item.siteName = "示例宅院"
    item.address = "示例路1号"
    item.unitName = "示例镇"
    item.type = .fire
    item.description = "檐下有临时线 <未穿管>。"
    item.foundOn = "2026-01-12"
    item.photographs = [picture("线.png", .other)]
    var order = PaperItem.Order()
    (order.measure, order.deadline, order.person) = ("拆除", "2026-04-30", "示例责任人")
    item.order = order
    var claim = PaperItem.Claim()
    (claim.done, claim.doneOn, claim.claimedOn) = ("已拆除", "2026-03-12", "2026-03-13")
    (claim.rectifier, claim.recorder) = ("示例责任人", "Z01 示例张某")
    claim.pictures = [picture("前.png", .before), picture("后.png", .after)]
    item.claim = claim
    item.acceptance = .init(officer: "A02 示例乙", day: "2026-03-20", words: "属实")
    item.strikeOff = .init(officer: "A03 示例丙", day: "2026-04-12", words: "")
    item.strikeOffNumber = "XH-2026-0001-8"
    item.proof = "2026Q1 期回报 KS-1:1"
    item.lookBackDue = "2026-07-11"
    return item
  }()

  static let major: PaperItem = {
    var item = ordinary
    item.number = "YH-2026-0006-5"
    item.grade = .major
    item.order?.interimControl = "停用"
    item.order?.plan = "示例方案"
    item.order?.funds = "五万元"
    item.listing = .init(officer: "A01 示例甲", day: "2026-02-20", words: "示例督办〔2026〕1号，示例市文物局")
    item.delisting = .init(officer: "A01 示例甲", day: "2026-04-01", words: "示例摘牌〔2026〕1号，治理完成")
    item.exceptions = ["验收人批准销号（示例特批〔2026〕1号，示例局长）"]
    item.claim?.pictures.append(
      PaperPicture(
        name: "验收单.pdf", mediaType: "application/pdf",
        sha256: String(repeating: "2", count: 64), role: .other, bytes: [1]))
    return item
  }()

  static let inspection = PaperInspection(
    siteCode: "KS6-01", siteName: "示例宅院", address: "示例路1号", kind: .routine,
    inspectors: ["示例甲", "示例乙"], note: "天晴",
    answers: [
      .init(
        item: "FIRE:E-04", subject: "有无私拉电线", result: .nonconform, grade: .ordinary,
        note: "檐下有临时线。", hazard: "YH-2026-0001-F", photographs: [picture("线.png", .other)]),
      .init(
        item: "FIRE:M-01", subject: "责任人是否明确", result: .conform, grade: nil, note: nil,
        hazard: nil, photographs: []),
    ])

  static let statement: JSONValue = [
    "bureau": "示例文物局",
    "period": ["number": "QC-2026-0001-V", "startsOn": "2026-01-01", "endsOn": "2026-03-31"],
    "head": 99, "headHash": .string(String(repeating: "cd", count: 32)),
    "rollForward": [
      [
        "unit": "KS-1", "grade": "ordinary", "opening": 1, "new": 2, "reopened": 0,
        "transferredIn": 0, "regradedIn": 0, "struckOff": 1, "voided": 0, "mergedAway": 0,
        "transferredOut": 0, "regradedOut": 0, "closing": 2,
      ]
    ],
    "returns": [["unit": "KS-1", "delivery": 1, "asOf": "2026-03-31", "rows": 3]],
    "differences": [
      [
        "unit": "KS-1", "classes": ["matched": 2, "omitted": 1], "settlements": ["ledgerStands": 1],
      ]
    ],
    "rates": [["unit": "KS-1", "grade": "ordinary", "due": 2, "inTime": 1]],
    "strikeOffs": [
      [
        "number": "XH-2026-0001-8", "hazard": "YH-2026-0001-F",
        "hash": .string(String(repeating: "ef", count: 32)),
      ]
    ],
    "overdue": ["YH-2026-0002-D"], "lookBacks": ["kept": 1], "exceptions": 1, "lateFacts": 0,
    "onTheSpot": 2,
  ]
}
